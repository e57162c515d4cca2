-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- What `virsh save` and `virsh managedsave` write before the migration stream of
-- a machine: this header and the description of the machine as XML. The stream
-- starts after that, and is packed as a whole if `save_image_format` of
-- qemu.conf says so.
-- 
-- The integers have the byte order of the host.
-- See also: libvirt src/qemu/qemu_saveimage.h (https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h)
LibvirtSave = class.class(KaitaiStruct)

LibvirtSave.Packers = enum.Enum {
  plain = 0,
  gzip = 1,
  bzip2 = 2,
  xz = 3,
  lzop = 4,
  zstd = 5,
  sparse = 6,
}

function LibvirtSave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function LibvirtSave:_read()
  self.magic = self._io:read_bytes(16)
  self.raw_version = self._io:read_u4le()
  self.header = LibvirtSave.SaveHeader(self._io, self, self._root)
end

-- 
-- The machine as XML with its terminator, then what libvirt keeps of its own
-- in a cookie, if there is one.
LibvirtSave.property.description = {}
function LibvirtSave.property.description:get()
  if self._m_description ~= nil then
    return self._m_description
  end

  local _pos = self._io:pos()
  self._io:seek(92)
  self._m_description = self._io:read_bytes(self.header.len_description)
  self._io:seek(_pos)
  return self._m_description
end

-- 
-- Whether the host is big-endian, since versions are small numbers.
LibvirtSave.property.is_be = {}
function LibvirtSave.property.is_be:get()
  if self._m_is_be ~= nil then
    return self._m_is_be
  end

  self._m_is_be = self.raw_version > 65535
  return self._m_is_be
end

-- 
-- Offset of the migration stream.
LibvirtSave.property.ofs_stream = {}
function LibvirtSave.property.ofs_stream:get()
  if self._m_ofs_stream ~= nil then
    return self._m_ofs_stream
  end

  self._m_ofs_stream = (self.header.len_description + 92)
  return self._m_ofs_stream
end

-- 
-- LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
-- the end.
-- 
-- The version, read as if the host were little-endian; see `is_be`.
-- 
-- The fields that depend on the byte order.

-- 
-- Fields in the byte order of the host.
LibvirtSave.SaveHeader = class.class(KaitaiStruct)

function LibvirtSave.SaveHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibvirtSave.SaveHeader:_read()
  local _on = self._root.is_be
  if _on == true then
    self._is_le = false
  elseif _on == false then
    self._is_le = true
  end

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function LibvirtSave.SaveHeader:_read_le()
  self.len_description = self._io:read_u4le()
  self.was_running = self._io:read_u4le()
  self.raw_packer = self._io:read_u4le()
  self.ofs_cookie = self._io:read_u4le()
  self.reserved = self._io:read_bytes(56)
end

function LibvirtSave.SaveHeader:_read_be()
  self.len_description = self._io:read_u4be()
  self.was_running = self._io:read_u4be()
  self.raw_packer = self._io:read_u4be()
  self.ofs_cookie = self._io:read_u4be()
  self.reserved = self._io:read_bytes(56)
end

-- 
-- What packs the stream.
LibvirtSave.SaveHeader.property.packer = {}
function LibvirtSave.SaveHeader.property.packer:get()
  if self._m_packer ~= nil then
    return self._m_packer
  end

  self._m_packer = LibvirtSave.Packers(self.raw_packer)
  return self._m_packer
end

-- 
-- Size of the description in bytes.
-- 
-- 1 where the machine ran when it was saved.
-- 
-- What packs the stream, as a number; see `packer`.
-- 
-- Offset of the cookie in the description, or 0.
-- 
-- Zeros.

