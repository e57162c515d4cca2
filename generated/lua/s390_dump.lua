-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- The 4096 bytes before the memory in a dump that a stand-alone dump tool took
-- of an s390 machine, and that zgetdump writes. In the plain form the memory
-- follows in one piece from address 0 on; in the extended form every piece has
-- 4096 bytes of its own before it, which say where it belongs.
-- See also: s390-tools zdump/df_s390.h (https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h)
S390Dump = class.class(KaitaiStruct)

S390Dump.Archs = enum.Enum {
  esa_31 = 1,
  zarch_64 = 2,
}

S390Dump.Forms = enum.Enum {
  plain = 253,
  extended = 254,
}

function S390Dump:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function S390Dump:_read()
  self.magic = self._io:read_bytes(7)
  if not(self.magic == "\168\025\001\115\097\143\035") then
    error("not equal, expected " .. "\168\025\001\115\097\143\035" .. ", but got " .. self.magic)
  end
  self.raw_form = self._io:read_u1()
  self.version = self._io:read_u4be()
  self.len_header = self._io:read_u4be()
  self.dump_level = self._io:read_u4be()
  self.len_page = self._io:read_u4be()
  self.len_memory = self._io:read_u8be()
  self.first_paddr = self._io:read_u8be()
  self.end_paddr = self._io:read_u8be()
  self.num_pages = self._io:read_u4be()
  self.padding = self._io:read_u4be()
  self.clock = self._io:read_u8be()
  self.cpu_id = self._io:read_u8be()
  self.raw_arch = self._io:read_u4be()
end

-- 
-- Width of the dumped system.
S390Dump.property.arch = {}
function S390Dump.property.arch:get()
  if self._m_arch ~= nil then
    return self._m_arch
  end

  self._m_arch = S390Dump.Archs(self.raw_arch)
  return self._m_arch
end

-- 
-- The header of the first piece of memory in the extended form; the
-- next one follows the piece.
S390Dump.property.first_segment = {}
function S390Dump.property.first_segment:get()
  if self._m_first_segment ~= nil then
    return self._m_first_segment
  end

  if self.form == S390Dump.Forms.extended then
    local _pos = self._io:pos()
    self._io:seek(4096)
    self._m_first_segment = S390Dump.SegmentHeader(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_first_segment
end

-- 
-- Which of the two forms follows.
S390Dump.property.form = {}
function S390Dump.property.form:get()
  if self._m_form ~= nil then
    return self._m_form
  end

  self._m_form = S390Dump.Forms(self.raw_form)
  return self._m_form
end

-- 
-- The first 7 bytes of the magic number.
-- 
-- Its last byte, which tells the two forms apart; see `form`.
-- 
-- Version of the header.
-- 
-- Size of the header in bytes, 4096.
-- 
-- Kind of pages that were dumped; 4 for all.
-- 
-- Size of a page in bytes, 4096.
-- 
-- Size of the dumped memory in bytes.
-- 
-- Physical address where the memory starts.
-- 
-- Physical address after the memory.
-- 
-- Number of dumped pages.
-- 
-- Not used.
-- 
-- The machine's clock; bit 51 counts microseconds since 1900.
-- 
-- Identification of the processor.
-- 
-- Width of the dumped system, as a number; see `arch`.

-- 
-- The 4096 bytes before each piece of the extended form.
S390Dump.SegmentHeader = class.class(KaitaiStruct)

function S390Dump.SegmentHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function S390Dump.SegmentHeader:_read()
  self.first_paddr = self._io:read_u8be()
  self.len_memory = self._io:read_u8be()
  self.stop_marker = self._io:read_u8be()
  self.reserved = self._io:read_bytes(4072)
end

-- 
-- Physical address of the piece.
-- 
-- Size of the piece in bytes.
-- 
-- Other than 0 after the last piece.
-- 
-- Zeros.

