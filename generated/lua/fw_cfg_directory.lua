-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
-- 
-- A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
-- in the order of their names, so the selector depends on which others the
-- machine has. All integers are big-endian, whatever the guest.
-- 
-- The item has room for more files than it names, 4 bytes and 64 for each slot;
-- what follows the last named file is zero.
-- See also: QEMU docs/specs/fw_cfg (https://www.qemu.org/docs/master/specs/fw_cfg.html)
FwCfgDirectory = class.class(KaitaiStruct)

function FwCfgDirectory:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function FwCfgDirectory:_read()
  self.num_files = self._io:read_u4be()
  self.files = {}
  for i = 0, self.num_files - 1 do
    self.files[i + 1] = FwCfgDirectory.File(self._io, self, self._root)
  end
end

-- 
-- Number of files in the directory.
-- 
-- The files, in the order of their names.

-- 
-- One file, 64 bytes.
FwCfgDirectory.File = class.class(KaitaiStruct)

function FwCfgDirectory.File:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function FwCfgDirectory.File:_read()
  self.len_content = self._io:read_u4be()
  self.selector = self._io:read_u2be()
  self.reserved = self._io:read_u2be()
  self.name = KaitaiStream.bytes_terminate(self._io:read_bytes(56), 0, false)
end

-- 
-- Size of the file in bytes, 16 for `etc/vmcoreinfo`.
-- 
-- Key that selects the file, 0x0020 or above.
-- 
-- Zero.
-- 
-- Path of the file, ASCII, with its NUL at most 56 bytes.

