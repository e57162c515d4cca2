-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
-- Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
-- 
-- The guest puts the address of this structure into the DMA register. The device
-- works in the order select, then one of read, write or skip, and then replaces
-- the first 4 bytes: 0 says that all went well, `error` alone that it did not.
-- All integers are big-endian, whatever the guest.
-- See also: QEMU docs/specs/fw_cfg (https://www.qemu.org/docs/master/specs/fw_cfg.html)
FwCfgDmaAccess = class.class(KaitaiStruct)

FwCfgDmaAccess.CommandBits = enum.Enum {
  error = 1,
  read = 2,
  skip = 4,
  select = 8,
  write = 16,
}

function FwCfgDmaAccess:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function FwCfgDmaAccess:_read()
  self.selector = self._io:read_u2be()
  self.commands = self._io:read_u2be()
  self.len_data = self._io:read_u4be()
  self.address = self._io:read_u8be()
end

-- 
-- Whether the transfer failed, in the device's answer.
FwCfgDmaAccess.property.is_error = {}
function FwCfgDmaAccess.property.is_error:get()
  if self._m_is_error ~= nil then
    return self._m_is_error
  end

  self._m_is_error = self.commands & FwCfgDmaAccess.CommandBits.error.value ~= 0
  return self._m_is_error
end

-- 
-- Whether the guest asks for a read.
FwCfgDmaAccess.property.is_read = {}
function FwCfgDmaAccess.property.is_read:get()
  if self._m_is_read ~= nil then
    return self._m_is_read
  end

  self._m_is_read = self.commands & FwCfgDmaAccess.CommandBits.read.value ~= 0
  return self._m_is_read
end

-- 
-- Whether `selector` counts.
FwCfgDmaAccess.property.is_select = {}
function FwCfgDmaAccess.property.is_select:get()
  if self._m_is_select ~= nil then
    return self._m_is_select
  end

  self._m_is_select = self.commands & FwCfgDmaAccess.CommandBits.select.value ~= 0
  return self._m_is_select
end

-- 
-- Whether the guest asks to move the item's offset.
FwCfgDmaAccess.property.is_skip = {}
function FwCfgDmaAccess.property.is_skip:get()
  if self._m_is_skip ~= nil then
    return self._m_is_skip
  end

  self._m_is_skip = self.commands & FwCfgDmaAccess.CommandBits.skip.value ~= 0
  return self._m_is_skip
end

-- 
-- Whether the guest asks for a write.
FwCfgDmaAccess.property.is_write = {}
function FwCfgDmaAccess.property.is_write:get()
  if self._m_is_write ~= nil then
    return self._m_is_write
  end

  self._m_is_write = self.commands & FwCfgDmaAccess.CommandBits.write.value ~= 0
  return self._m_is_write
end

-- 
-- Key of the item; looked at only where `commands` has `select`.
-- 
-- Sum of `command_bits`. Of several transfers one is done: read goes before
-- write, write before skip. Without any, nothing is transferred and
-- `len_data` does not count.
-- 
-- Bytes to transfer or skip. A write must fit into what is left of the item,
-- or nothing is written; a read past the end returns zeros.
-- 
-- Guest-physical address of the data in bytes; ignored by a skip.

