-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- Physical memory as the LiME module and the AVML program save it: one piece
-- after the other, each after a header that says which addresses follow. What
-- no piece covers was no memory.
-- 
-- LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
-- own version 2 writes them in Snappy's framing format, followed by how many
-- bytes that is.
-- See also: LiME documentation (https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md)
-- See also: AVML (https://github.com/microsoft/avml)
Lime = class.class(KaitaiStruct)

Lime.Magics = enum.Enum {
  compressed = 1280136769,
  uncompressed = 1281969477,
}

function Lime:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function Lime:_read()
  self.pieces = {}
  local i = 0
  while not self._io:is_eof() do
    self.pieces[i + 1] = Lime.Piece(self._io, self, self._root)
    i = i + 1
  end
end

-- 
-- All pieces. Each is as large as the memory it holds; a reader that must
-- stay small reads their headers one by one.

-- 
-- One run of memory.
Lime.Piece = class.class(KaitaiStruct)

function Lime.Piece:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Lime.Piece:_read()
  self.header = Lime.PieceHeader(self._io, self, self._root)
  if self.header.is_plain then
    self.body = self._io:read_bytes(self.header.len_memory)
  end
end

-- 
-- The memory, where it is not compressed.

-- 
-- The 32 bytes before each piece.
Lime.PieceHeader = class.class(KaitaiStruct)

function Lime.PieceHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Lime.PieceHeader:_read()
  self.raw_magic = self._io:read_u4le()
  self.version = self._io:read_u4le()
  self.first_paddr = self._io:read_u8le()
  self.last_paddr = self._io:read_u8le()
  if not(self.last_paddr >= self.first_paddr) then
    error("ValidationLessThanError")
  end
  self.reserved = self._io:read_bytes(8)
end

-- 
-- Whether the bytes are not compressed.
Lime.PieceHeader.property.is_plain = {}
function Lime.PieceHeader.property.is_plain:get()
  if self._m_is_plain ~= nil then
    return self._m_is_plain
  end

  self._m_is_plain = self.magic == Lime.Magics.uncompressed
  return self._m_is_plain
end

-- 
-- Size of the memory in bytes.
Lime.PieceHeader.property.len_memory = {}
function Lime.PieceHeader.property.len_memory:get()
  if self._m_len_memory ~= nil then
    return self._m_len_memory
  end

  self._m_len_memory = ((self.last_paddr - self.first_paddr) + 1)
  return self._m_len_memory
end

-- 
-- Which program's format follows.
Lime.PieceHeader.property.magic = {}
function Lime.PieceHeader.property.magic:get()
  if self._m_magic ~= nil then
    return self._m_magic
  end

  self._m_magic = Lime.Magics(self.raw_magic)
  return self._m_magic
end

-- 
-- Which program's format follows, as a number; see `magic`.
-- 
-- 1, or 2 where the bytes are compressed.
-- 
-- Physical address of the first byte.
-- 
-- Physical address of the last byte, which belongs to the piece: never
-- less than the first.
-- 
-- Zeros.

