-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- A file that lzop has packed, as libvirt does with saved machines if
-- `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
-- that LZO1X packed one by one, and an empty block at the end.
-- See also: lzop, src/lzop.c (https://www.lzop.org/)
Lzop = class.class(KaitaiStruct)

function Lzop:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function Lzop:_read()
  self.header = Lzop.FileHeader(self._io, self, self._root)
  self.blocks = {}
  local i = 0
  while true do
    local _ = Lzop.Block(self.header.flags, self._io, self, self._root)
    self.blocks[i + 1] = _
    if _.head.len_unpacked == 0 then
      break
    end
    i = i + 1
  end
end

-- 
-- What is said of the file.
-- 
-- The blocks; the last one is empty.

-- 
-- One block; the last one is its first field alone.
Lzop.Block = class.class(KaitaiStruct)

function Lzop.Block:_init(flags, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.flags = flags
  self:_read()
end

function Lzop.Block:_read()
  self.head = Lzop.BlockHead(self.flags, self._io, self, self._root)
  if self.head.len_unpacked ~= 0 then
    self.body = self._io:read_bytes(self.head.len_body)
  end
end

-- 
-- Its sizes and checksums.
-- 
-- The body.
-- 
-- The flags of the header.

-- 
-- What is before the body of a block.
Lzop.BlockHead = class.class(KaitaiStruct)

function Lzop.BlockHead:_init(flags, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.flags = flags
  self:_read()
end

function Lzop.BlockHead:_read()
  self.len_unpacked = self._io:read_u4be()
  if self.len_unpacked ~= 0 then
    self.len_body = self._io:read_u4be()
  end
  if  ((self.len_unpacked ~= 0) and (self.flags & 1 ~= 0))  then
    self.adler32_unpacked = self._io:read_u4be()
  end
  if  ((self.len_unpacked ~= 0) and (self.flags & 256 ~= 0))  then
    self.crc32_unpacked = self._io:read_u4be()
  end
  if  ((self.is_packed) and (self.flags & 2 ~= 0))  then
    self.adler32_packed = self._io:read_u4be()
  end
  if  ((self.is_packed) and (self.flags & 512 ~= 0))  then
    self.crc32_packed = self._io:read_u4be()
  end
end

-- 
-- Whether the contents are packed.
Lzop.BlockHead.property.is_packed = {}
function Lzop.BlockHead.property.is_packed:get()
  if self._m_is_packed ~= nil then
    return self._m_is_packed
  end

  self._m_is_packed =  ((self.len_unpacked ~= 0) and (self.len_body < self.len_unpacked)) 
  return self._m_is_packed
end

-- 
-- Size of the contents in bytes, 0 at the end.
-- 
-- Size of the body in bytes. It is that of the contents where LZO could
-- not make them smaller; they are there as they are then.
-- 
-- Checksum of the contents.
-- 
-- Checksum of the contents.
-- 
-- Checksum of the body.
-- 
-- Checksum of the body.
-- 
-- The flags of the header.

-- 
-- Bytes of another program.
Lzop.ExtraField = class.class(KaitaiStruct)

function Lzop.ExtraField:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Lzop.ExtraField:_read()
  self.len_body = self._io:read_u4be()
  self.body = self._io:read_bytes(self.len_body)
  self.checksum = self._io:read_u4be()
end

-- 
-- Their number.
-- 
-- The bytes.
-- 
-- A checksum of both.

-- 
-- The header, and the magic before it.
Lzop.FileHeader = class.class(KaitaiStruct)

function Lzop.FileHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Lzop.FileHeader:_read()
  self.magic = self._io:read_bytes(9)
  if not(self.magic == "\137\076\090\079\000\013\010\026\010") then
    error("not equal, expected " .. "\137\076\090\079\000\013\010\026\010" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u2be()
  self.library_version = self._io:read_u2be()
  if self.is_late then
    self.needed_version = self._io:read_u2be()
  end
  self.method = self._io:read_u1()
  if self.is_late then
    self.level = self._io:read_u1()
  end
  self.flags = self._io:read_u4be()
  if self.flags & 2048 ~= 0 then
    self.filter = self._io:read_u4be()
  end
  self.mode = self._io:read_u4be()
  self.seconds_low = self._io:read_u4be()
  if self.is_late then
    self.seconds_high = self._io:read_u4be()
  end
  self.len_name = self._io:read_u1()
  self.name = self._io:read_bytes(self.len_name)
  self.checksum = self._io:read_u4be()
  if self.flags & 64 ~= 0 then
    self.extra = Lzop.ExtraField(self._io, self, self._root)
  end
end

-- 
-- Whether the fields that came with lzop 0.94 are there.
Lzop.FileHeader.property.is_late = {}
function Lzop.FileHeader.property.is_late:get()
  if self._m_is_late ~= nil then
    return self._m_is_late
  end

  self._m_is_late = self.version >= 2368
  return self._m_is_late
end

-- 
-- Says that this is a file of lzop.
-- 
-- The version of lzop, such as 0x1040; later ones have more fields.
-- 
-- The version of the LZO library.
-- 
-- The version of lzop that a reader needs at least.
-- 
-- What packs the blocks, 1 to 3 for LZO1X.
-- 
-- How hard it tried.
-- 
-- Which checksums each block has, and which fields follow: bit 0 for one
-- of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
-- the same by CRC; bit 6 for an extra field, bit 11 for a filter.
-- 
-- What changed the contents before they were packed.
-- 
-- Permissions of the file.
-- 
-- When the file was changed, in seconds since 1970, the lower half.
-- 
-- The upper half of that.
-- 
-- Length of the file's name in bytes; 0 where there was no file.
-- 
-- The file's name.
-- 
-- A checksum of the header after the magic.
-- 
-- What another program has added.

