-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local utils = require("utils")

-- 
-- A dump split into records, so that it can be written to a pipe: each
-- record says where its bytes belong in the real file. Records come in any
-- order; where they overlap, the later one counts; bytes that no record covers
-- are zero.
-- The real file is mostly kdump-compressed, sometimes an ELF core.
-- 
-- All numbers are big-endian, whatever the byte order inside. QEMU wraps its
-- kdump-compressed dumps this way unless told otherwise.
-- See also: makedumpfile IMPLEMENTATION (https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION)
MakedumpfileFlattened = class.class(KaitaiStruct)

function MakedumpfileFlattened:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function MakedumpfileFlattened:_read()
  self.header = MakedumpfileFlattened.FlattenedHeader(self._io, self, self._root)
  self.records = {}
  local i = 0
  while true do
    local _ = MakedumpfileFlattened.Record(self._io, self, self._root)
    self.records[i + 1] = _
    if _.header.is_end then
      break
    end
    i = i + 1
  end
end

-- 
-- All records. A large dump has very many; a reader that must stay small
-- reads their headers one by one.

-- 
-- The first 4096 bytes.
MakedumpfileFlattened.FlattenedHeader = class.class(KaitaiStruct)

function MakedumpfileFlattened.FlattenedHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function MakedumpfileFlattened.FlattenedHeader:_read()
  self.magic = self._io:read_bytes(16)
  if not(self.magic == "\109\097\107\101\100\117\109\112\102\105\108\101\000\000\000\000") then
    error("not equal, expected " .. "\109\097\107\101\100\117\109\112\102\105\108\101\000\000\000\000" .. ", but got " .. self.magic)
  end
  self.header_type = self._io:read_s8be()
  self.version = self._io:read_s8be()
  self.reserved = self._io:read_bytes(4064)
end

-- 
-- Kind of the wrapper, 1.
-- 
-- Version of the wrapper, 1.
-- 
-- Zeros.

-- 
-- One piece of the real file.
MakedumpfileFlattened.Record = class.class(KaitaiStruct)

function MakedumpfileFlattened.Record:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function MakedumpfileFlattened.Record:_read()
  self.header = MakedumpfileFlattened.RecordHeader(self._io, self, self._root)
  self.body = self._io:read_bytes(utils.box_unwrap((self.header.is_end) and utils.box_wrap(0) or (self.header.len_body)))
end

-- 
-- The bytes that belong at `header.ofs_body`; none in the last record.

-- 
-- The 16 bytes before each piece.
MakedumpfileFlattened.RecordHeader = class.class(KaitaiStruct)

function MakedumpfileFlattened.RecordHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function MakedumpfileFlattened.RecordHeader:_read()
  self.ofs_body = self._io:read_s8be()
  self.len_body = self._io:read_s8be()
  if not(self.len_body >= -1) then
    error("ValidationLessThanError")
  end
end

-- 
-- Whether this is the mark after the last record.
MakedumpfileFlattened.RecordHeader.property.is_end = {}
function MakedumpfileFlattened.RecordHeader.property.is_end:get()
  if self._m_is_end ~= nil then
    return self._m_is_end
  end

  self._m_is_end =  ((self.ofs_body == -1) or (self.len_body == -1)) 
  return self._m_is_end
end

-- 
-- Where the piece belongs in the real file, in bytes; -1 after the last
-- one.
-- 
-- Size of the piece in bytes; -1 in the last record. No other negative
-- number is a size.

