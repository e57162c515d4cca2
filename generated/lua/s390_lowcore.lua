-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- Where an s390 kernel tells dump tools about itself: at fixed addresses of the
-- first two pages of memory, the lowcore. This structure starts at 0xe08.
-- See also: Linux arch/s390/include/asm/lowcore.h (https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h)
S390Lowcore = class.class(KaitaiStruct)

function S390Lowcore:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function S390Lowcore:_read()
  self.vmcore_info31 = self._io:read_u4be()
  self.vmcore_info = self._io:read_u8be()
  self.reserved = self._io:read_bytes(4)
  self.os_info = self._io:read_u8be()
end

-- 
-- Physical address of the note's header in kernels of 31 bits, else
-- something else.
-- 
-- Physical address of the note's header in kernels of 64 bits, at address
-- 0xe0c, so that it is not aligned. 0 where there is none.
-- 
-- Not used.
-- 
-- Physical address of the page of `s390_os_info`, or 0.

