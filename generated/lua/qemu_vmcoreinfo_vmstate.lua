-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
-- machine: section name `vmcoreinfo`, version 1, instance 0.
-- 
-- The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
-- little-endian bytes but saves them as integers of the host: on a little-endian
-- host the stream holds the true values, on a big-endian one each integer is
-- byte-swapped, so that a move between the two spoils the entry. Nothing is
-- checked on loading.
-- See also: QEMU docs/devel/migration (https://www.qemu.org/docs/master/devel/migration/main.html)
QemuVmcoreinfoVmstate = class.class(KaitaiStruct)

function QemuVmcoreinfoVmstate:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function QemuVmcoreinfoVmstate:_read()
  self.has_note = self._io:read_u1()
  self.host_format = self._io:read_u2be()
  self.guest_format = self._io:read_u2be()
  self.len_region = self._io:read_u4be()
  self.paddr = self._io:read_u8be()
end

-- 
-- 1 after a full write with a guest_format other than 0, else 0.
-- 
-- As in the entry.
-- 
-- As in the entry.
-- 
-- Size in bytes of the guest's region.
-- 
-- Guest-physical address of the region in bytes.

