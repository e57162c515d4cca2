-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- The 16 bytes with which a guest tells its hypervisor where the guest's
-- vmcoreinfo note is in memory.
-- 
-- The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
-- replaces all 16 in one DMA write; the host then looks at the note when it
-- takes a dump. All integers are little-endian, whatever the byte order of the
-- guest, and nothing is padded.
-- See also: QEMU docs/specs/vmcoreinfo (https://www.qemu.org/docs/master/specs/vmcoreinfo.html)
-- See also: QEMU docs/specs/fw_cfg (https://www.qemu.org/docs/master/specs/fw_cfg.html)
FwCfgVmcoreinfo = class.class(KaitaiStruct)

FwCfgVmcoreinfo.Formats = enum.Enum {
  none = 0,
  elf = 1,
}

function FwCfgVmcoreinfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function FwCfgVmcoreinfo:_read()
  self.raw_host_format = self._io:read_u2le()
  self.raw_guest_format = self._io:read_u2le()
  self.len_region = self._io:read_u4le()
  self.paddr = self._io:read_u8le()
end

-- 
-- Format of what the guest put at `paddr`.
FwCfgVmcoreinfo.property.guest_format = {}
function FwCfgVmcoreinfo.property.guest_format:get()
  if self._m_guest_format ~= nil then
    return self._m_guest_format
  end

  self._m_guest_format = FwCfgVmcoreinfo.Formats(self.raw_guest_format)
  return self._m_guest_format
end

-- 
-- Format that the host offers.
FwCfgVmcoreinfo.property.host_format = {}
function FwCfgVmcoreinfo.property.host_format:get()
  if self._m_host_format ~= nil then
    return self._m_host_format
  end

  self._m_host_format = FwCfgVmcoreinfo.Formats(self.raw_host_format)
  return self._m_host_format
end

-- 
-- Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
-- after a reset of the machine and 0 (none) before the first one.
-- 
-- The specification's comment speaks of several formats that the host
-- supports; QEMU stores a single number and never tests bits. The guest's
-- write replaces this field too: the drivers of Linux and Windows write 0,
-- and QEMU does not put its own value back, so a dump normally shows 0 here.
-- 
-- Format of what the guest put at `paddr`, as a number; see `guest_format`.
-- 0 (none) withdraws an earlier note. Numbers without a name are stored by
-- the host and ignored when it dumps.
-- 
-- Size in bytes of the guest's region, at least the whole note with the
-- padding of its descriptor. Linux announces more than the note fills: the
-- room for a full page of text and for a terminating empty note header.
-- 
-- The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
-- Neither is checked here.
-- 
-- Guest-physical address of the region in bytes. No alignment is asked for.

