-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- A page in which an s390 kernel keeps what dump tools and the next kernel need.
-- Its address is in the lowcore.
-- See also: Linux arch/s390/include/asm/os_info.h (https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h)
S390OsInfo = class.class(KaitaiStruct)

function S390OsInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function S390OsInfo:_read()
  self.magic = self._io:read_bytes(8)
  if not(self.magic == "\079\083\073\078\070\079\083\090") then
    error("not equal, expected " .. "\079\083\073\078\070\079\083\090" .. ", but got " .. self.magic)
  end
  self.checksum = self._io:read_u4be()
  self.version_major = self._io:read_u2be()
  self.version_minor = self._io:read_u2be()
  self.crash_kernel_paddr = self._io:read_u8be()
  self.len_crash_kernel = self._io:read_u8be()
  self.entries = {}
  for i = 0, 13 - 1 do
    self.entries[i + 1] = S390OsInfo.Entry(self._io, self, self._root)
  end
end

-- 
-- The letters `OSINFOSZ`.
-- 
-- Checksum of the page from here on.
-- 
-- Major version.
-- 
-- Minor version.
-- 
-- Physical address of the memory that is kept for a crash kernel.
-- 
-- Size of that memory in bytes.
-- 
-- What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
-- flags, 3 reserved, 4 to 12 addresses of the kernel's own.

-- 
-- One piece of information.
S390OsInfo.Entry = class.class(KaitaiStruct)

function S390OsInfo.Entry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function S390OsInfo.Entry:_read()
  self.paddr = self._io:read_u8be()
  self.len_piece = self._io:read_u8be()
  self.checksum = self._io:read_u4be()
end

-- 
-- Physical address of the piece, or its value. Entry 0 leads to the
-- text, not to the note's header, unlike the lowcore's pointer. Current
-- kernels read entry 0 and never fill it.
-- 
-- Size of the piece in bytes; 0 where the entry is a value or empty.
-- 
-- Checksum of the piece.

