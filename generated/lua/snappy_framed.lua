-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- A row of chunks, each with at most 65536 bytes when unpacked, and each
-- understandable without the others. AVML compresses memory this way.
-- See also: Snappy framing format description (https://github.com/google/snappy/blob/main/framing_format.txt)
SnappyFramed = class.class(KaitaiStruct)

SnappyFramed.Kinds = enum.Enum {
  compressed = 0,
  plain = 1,
  padding = 254,
  identifier = 255,
}

function SnappyFramed:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function SnappyFramed:_read()
  self.chunks = {}
  local i = 0
  while not self._io:is_eof() do
    self.chunks[i + 1] = SnappyFramed.Chunk(self._io, self, self._root)
    i = i + 1
  end
end

-- 
-- All chunks, the identifier of the stream first.

-- 
-- One chunk.
SnappyFramed.Chunk = class.class(KaitaiStruct)

function SnappyFramed.Chunk:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function SnappyFramed.Chunk:_read()
  self.header = SnappyFramed.ChunkHeader(self._io, self, self._root)
  self.body = self._io:read_bytes(self.header.len_body)
end

-- 
-- Of data, a checksum of 4 bytes and then the data; of the identifier,
-- the letters `sNaPpY`.

-- 
-- The 4 bytes before each chunk.
SnappyFramed.ChunkHeader = class.class(KaitaiStruct)

function SnappyFramed.ChunkHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function SnappyFramed.ChunkHeader:_read()
  self.raw_kind = self._io:read_u1()
  self.len_body_low = self._io:read_u2le()
  self.len_body_high = self._io:read_u1()
end

-- 
-- What the chunk is.
SnappyFramed.ChunkHeader.property.kind = {}
function SnappyFramed.ChunkHeader.property.kind:get()
  if self._m_kind ~= nil then
    return self._m_kind
  end

  self._m_kind = SnappyFramed.Kinds(self.raw_kind)
  return self._m_kind
end

-- 
-- Size of the body in bytes.
SnappyFramed.ChunkHeader.property.len_body = {}
function SnappyFramed.ChunkHeader.property.len_body:get()
  if self._m_len_body ~= nil then
    return self._m_len_body
  end

  self._m_len_body = self.len_body_low + 65536 * self.len_body_high
  return self._m_len_body
end

-- 
-- What the chunk is, as a number; see `kind`.
-- 
-- Lower 16 bits of the size.
-- 
-- Upper 8 bits of the size.

