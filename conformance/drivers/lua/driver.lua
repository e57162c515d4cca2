-- Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
-- usage: lua driver.lua, with the parsers and the runtime on LUA_PATH

local stringstream = require("string_stream")
require("kaitaistruct")

local function split(text, separator)
  local parts = {}
  for part in (text .. separator):gmatch("(.-)%" .. separator) do
    parts[#parts + 1] = part
  end
  return parts
end

-- The runtime raises plain strings.
local function failure(message)
  message = tostring(message)
  if message:find("bytes available") or message:find("end of stream") then
    return "!truncated"
  elseif message:find("unable to decide endianness") then
    return "!undecided"
  elseif message:find("not equal, expected") or message:find("Validation%a+Error") then
    return "!invalid"
  end
  return "!" .. message:gsub("^.-:%d+: ", ""):gsub("[\t\n].*", "")
end

local function show(value)
  local kind = type(value)
  if value == nil then
    return "null"
  elseif kind == "boolean" then
    return tostring(value)
  elseif kind == "number" then
    return string.format("%d", value)
  elseif kind == "string" then
    return "x" .. value:gsub(".", function(byte) return string.format("%02x", byte:byte()) end)
  elseif rawget(value, "label") then
    return string.format("%d:%s", value.value, value.label)
  end
  return "struct"
end

local function walk(value, path)
  local fine, answer = pcall(function()
    for _, part in ipairs(split(path, ".")) do
      if part == "length" then
        value = #value
      elseif part:match("^%d+$") then
        value = value[tonumber(part) + 1]
      else
        value = value[part]
      end
    end
    return show(value)
  end)
  return fine and answer or failure(answer)
end

local function parse(format, data, params)
  require(format)
  local name = ("_" .. format):gsub("_(.)", string.upper)
  local given = {}
  for _, param in ipairs(params ~= "" and split(params, ",") or {}) do
    local text = param:match("=(.*)")
    if text == "true" or text == "false" then
      given[#given + 1] = text == "true"
    else
      given[#given + 1] = math.tointeger(tonumber(text))
    end
  end
  given[#given + 1] = KaitaiStream(stringstream(data))
  return _G[name](table.unpack(given))
end

for line in io.lines() do
  local columns = split(line, "\t")
  local job, format, file, length, params = table.unpack(columns, 1, 5)
  local handle = assert(io.open(file, "rb"))
  local data = handle:read("a"):sub(1, tonumber(length))
  handle:close()
  local fine, root = pcall(parse, format, data, params)
  local answer = { job, fine and "ok" or failure(root) }
  for index = 6, fine and #columns or 0 do
    local value = walk(root, columns[index])
    answer[#answer + 1] = columns[index] .. "=" .. value
    if value:sub(1, 1) == "!" then
      -- What failed once may be remembered as nothing.
      root = parse(format, data, params)
    end
  end
  print(table.concat(answer, "\t"))
end
