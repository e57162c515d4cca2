-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local utils = require("utils")
local stringstream = require("string_stream")

-- 
-- The headers of an ELF core dump: as much as leads to the notes and tells how
-- guest-physical memory is laid out in the file. Both classes and both byte
-- orders. Segments' contents are not described; read the notes of a
-- PT_NOTE segment with `elf_notes`.
-- See also: System V gABI, ELF Header (https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html)
-- See also: System V gABI, Program Header (https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html)
ElfCore = class.class(KaitaiStruct)

ElfCore.Bits = enum.Enum {
  b32 = 1,
  b64 = 2,
}

ElfCore.Encodings = enum.Enum {
  le = 1,
  be = 2,
}

ElfCore.FileTypes = enum.Enum {
  no_type = 0,
  relocatable = 1,
  executable = 2,
  shared = 3,
  core = 4,
}

ElfCore.Machines = enum.Enum {
  no_machine = 0,
  x86 = 3,
  mips = 8,
  parisc = 15,
  ppc = 20,
  ppc64 = 21,
  s390 = 22,
  arm = 40,
  sh = 42,
  ia_64 = 50,
  x86_64 = 62,
  aarch64 = 183,
  riscv = 243,
  loongarch = 258,
}

ElfCore.SegmentTypes = enum.Enum {
  unused = 0,
  load = 1,
  dynamic = 2,
  interp = 3,
  note = 4,
  shlib = 5,
  program_headers = 6,
  thread_local = 7,
}

function ElfCore:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function ElfCore:_read()
  self.ident = ElfCore.Identification(self._io, self, self._root)
  self.header = ElfCore.FileHeader(self._io, self, self._root)
end

-- 
-- Number of program headers, extended numbering (PN_XNUM) resolved.
ElfCore.property.num_program_headers = {}
function ElfCore.property.num_program_headers:get()
  if self._m_num_program_headers ~= nil then
    return self._m_num_program_headers
  end

  self._m_num_program_headers = utils.box_unwrap(( ((self.header.num_program_headers_short == 65535) and (self.header.ofs_section_headers ~= 0)) ) and utils.box_wrap(self.section_header0.info) or (self.header.num_program_headers_short))
  return self._m_num_program_headers
end

-- 
-- The program headers. A dump of a large machine can have many; a reader
-- that must stay small reads them one by one.
ElfCore.property.program_headers = {}
function ElfCore.property.program_headers:get()
  if self._m_program_headers ~= nil then
    return self._m_program_headers
  end

  local _pos = self._io:pos()
  self._io:seek(self.header.ofs_program_headers)
  self._raw__m_program_headers = {}
  self._m_program_headers = {}
  for i = 0, self.num_program_headers - 1 do
    self._raw__m_program_headers[i + 1] = self._io:read_bytes(self.header.len_program_header)
    local _io = KaitaiStream(stringstream(self._raw__m_program_headers[i + 1]))
    self._m_program_headers[i + 1] = ElfCore.ProgramHeader(_io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_program_headers
end

-- 
-- The first section header. It describes no section: it carries the counts
-- that do not fit the file header.
ElfCore.property.section_header0 = {}
function ElfCore.property.section_header0:get()
  if self._m_section_header0 ~= nil then
    return self._m_section_header0
  end

  if self.header.ofs_section_headers ~= 0 then
    local _pos = self._io:pos()
    self._io:seek(self.header.ofs_section_headers)
    self._m_section_header0 = ElfCore.SectionHeader(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_section_header0
end


-- 
-- The file header after its first 16 bytes.
ElfCore.FileHeader = class.class(KaitaiStruct)

function ElfCore.FileHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function ElfCore.FileHeader:_read()
  local _on = self._root.ident.encoding
  if _on == ElfCore.Encodings.le then
    self._is_le = true
  elseif _on == ElfCore.Encodings.be then
    self._is_le = false
  end

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function ElfCore.FileHeader:_read_le()
  self.raw_file_type = self._io:read_u2le()
  self.raw_machine = self._io:read_u2le()
  self.version = self._io:read_u4le()
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.entry_point = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.entry_point = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.ofs_program_headers = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.ofs_program_headers = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.ofs_section_headers = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.ofs_section_headers = self._io:read_u8le()
  end
  self.flags = self._io:read_u4le()
  self.len_header = self._io:read_u2le()
  self.len_program_header = self._io:read_u2le()
  self.num_program_headers_short = self._io:read_u2le()
  self.len_section_header = self._io:read_u2le()
  self.num_section_headers = self._io:read_u2le()
  self.section_names_index = self._io:read_u2le()
end

function ElfCore.FileHeader:_read_be()
  self.raw_file_type = self._io:read_u2be()
  self.raw_machine = self._io:read_u2be()
  self.version = self._io:read_u4be()
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.entry_point = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.entry_point = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.ofs_program_headers = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.ofs_program_headers = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.ofs_section_headers = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.ofs_section_headers = self._io:read_u8be()
  end
  self.flags = self._io:read_u4be()
  self.len_header = self._io:read_u2be()
  self.len_program_header = self._io:read_u2be()
  self.num_program_headers_short = self._io:read_u2be()
  self.len_section_header = self._io:read_u2be()
  self.num_section_headers = self._io:read_u2be()
  self.section_names_index = self._io:read_u2be()
end

-- 
-- Kind of the file; dumps are `core`.
ElfCore.FileHeader.property.file_type = {}
function ElfCore.FileHeader.property.file_type:get()
  if self._m_file_type ~= nil then
    return self._m_file_type
  end

  self._m_file_type = ElfCore.FileTypes(self.raw_file_type)
  return self._m_file_type
end

-- 
-- Architecture of the dumped machine.
ElfCore.FileHeader.property.machine = {}
function ElfCore.FileHeader.property.machine:get()
  if self._m_machine ~= nil then
    return self._m_machine
  end

  self._m_machine = ElfCore.Machines(self.raw_machine)
  return self._m_machine
end

-- 
-- Kind of the file as a number; see `file_type`.
-- 
-- Architecture as a number; see `machine`. QEMU says `x86` for an
-- x86_64 machine whose first CPU is not in long mode, in a file of
-- either class.
-- 
-- Version of the format, 1.
-- 
-- Virtual address of the entry point; 0 in core dumps.
-- 
-- Offset in bytes of the program headers in the file.
-- 
-- Offset in bytes of the section headers in the file, or 0.
-- 
-- Flags of the architecture.
-- 
-- Size of the file header in bytes, 52 or 64 by the specification.
-- QEMU 7.2 and later writes 8: do not rely on it.
-- 
-- Size of one program header in bytes, 32 or 56.
-- 
-- Number of program headers. 0xffff (PN_XNUM) says that the number does
-- not fit and is in `info` of section header 0.
-- 
-- Size of one section header in bytes, 40 or 64.
-- 
-- Number of section headers; 0 with section headers present says that
-- the number is in `len_body` of section header 0.
-- 
-- Index of the section that holds the sections' names.

-- 
-- The first 16 bytes; they say how to read the rest.
ElfCore.Identification = class.class(KaitaiStruct)

function ElfCore.Identification:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function ElfCore.Identification:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\127\069\076\070") then
    error("not equal, expected " .. "\127\069\076\070" .. ", but got " .. self.magic)
  end
  self.bits = ElfCore.Bits(self._io:read_u1())
  if not( ((self.bits == ElfCore.Bits.b32) or (self.bits == ElfCore.Bits.b64)) ) then
    error("ValidationNotAnyOfError")
  end
  self.encoding = ElfCore.Encodings(self._io:read_u1())
  if not( ((self.encoding == ElfCore.Encodings.le) or (self.encoding == ElfCore.Encodings.be)) ) then
    error("ValidationNotAnyOfError")
  end
  self.ident_version = self._io:read_u1()
  self.abi = self._io:read_u1()
  self.abi_version = self._io:read_u1()
  self.reserved = self._io:read_bytes(7)
end

-- 
-- Class, which sets the width of addresses and offsets.
-- 
-- Byte order of every header and of the notes' header words.
-- 
-- Version of the identification, 1.
-- 
-- ABI of the operating system; 0 in core dumps of QEMU and Linux.
-- 
-- Version of that ABI.
-- 
-- Zeros.

-- 
-- One segment. The two classes place `flags` differently, and only one of
-- `flags64` and `flags32` is there.
ElfCore.ProgramHeader = class.class(KaitaiStruct)

function ElfCore.ProgramHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function ElfCore.ProgramHeader:_read()
  local _on = self._root.ident.encoding
  if _on == ElfCore.Encodings.le then
    self._is_le = true
  elseif _on == ElfCore.Encodings.be then
    self._is_le = false
  end

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function ElfCore.ProgramHeader:_read_le()
  self.raw_segment_type = self._io:read_u4le()
  if self._root.ident.bits == ElfCore.Bits.b64 then
    self.flags64 = self._io:read_u4le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.ofs_body = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.ofs_body = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.vaddr = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.vaddr = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.paddr = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.paddr = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.len_body = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.len_body = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.len_memory = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.len_memory = self._io:read_u8le()
  end
  if self._root.ident.bits == ElfCore.Bits.b32 then
    self.flags32 = self._io:read_u4le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.align = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.align = self._io:read_u8le()
  end
end

function ElfCore.ProgramHeader:_read_be()
  self.raw_segment_type = self._io:read_u4be()
  if self._root.ident.bits == ElfCore.Bits.b64 then
    self.flags64 = self._io:read_u4be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.ofs_body = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.ofs_body = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.vaddr = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.vaddr = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.paddr = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.paddr = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.len_body = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.len_body = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.len_memory = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.len_memory = self._io:read_u8be()
  end
  if self._root.ident.bits == ElfCore.Bits.b32 then
    self.flags32 = self._io:read_u4be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.align = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.align = self._io:read_u8be()
  end
end

-- 
-- Kind of the segment.
ElfCore.ProgramHeader.property.segment_type = {}
function ElfCore.ProgramHeader.property.segment_type:get()
  if self._m_segment_type ~= nil then
    return self._m_segment_type
  end

  self._m_segment_type = ElfCore.SegmentTypes(self.raw_segment_type)
  return self._m_segment_type
end

-- 
-- Kind of the segment as a number; see `segment_type`.
-- 
-- Permissions; its place in 64-bit files.
-- 
-- Offset in bytes of the contents in the file.
-- 
-- Virtual address in bytes; 0 in QEMU's dumps without paging.
-- 
-- Guest-physical address in bytes.
-- 
-- Size in bytes in the file.
-- 
-- Size in bytes in memory.
-- 
-- Permissions; its place in 32-bit files.
-- 
-- Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
-- aligned to 8; every other value, QEMU's 0 among them, means 4.

-- 
-- A section header. In section header 0 of a dump only `info`, `len_body`
-- and `linked_section_index` can carry anything.
ElfCore.SectionHeader = class.class(KaitaiStruct)

function ElfCore.SectionHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function ElfCore.SectionHeader:_read()
  local _on = self._root.ident.encoding
  if _on == ElfCore.Encodings.le then
    self._is_le = true
  elseif _on == ElfCore.Encodings.be then
    self._is_le = false
  end

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function ElfCore.SectionHeader:_read_le()
  self.ofs_name = self._io:read_u4le()
  self.section_type = self._io:read_u4le()
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.section_flags = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.section_flags = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.addr = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.addr = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.ofs_body = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.ofs_body = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.len_body = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.len_body = self._io:read_u8le()
  end
  self.linked_section_index = self._io:read_u4le()
  self.info = self._io:read_u4le()
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.align = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.align = self._io:read_u8le()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.len_entry = self._io:read_u4le()
  elseif _on == ElfCore.Bits.b64 then
    self.len_entry = self._io:read_u8le()
  end
end

function ElfCore.SectionHeader:_read_be()
  self.ofs_name = self._io:read_u4be()
  self.section_type = self._io:read_u4be()
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.section_flags = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.section_flags = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.addr = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.addr = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.ofs_body = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.ofs_body = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.len_body = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.len_body = self._io:read_u8be()
  end
  self.linked_section_index = self._io:read_u4be()
  self.info = self._io:read_u4be()
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.align = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.align = self._io:read_u8be()
  end
  local _on = self._root.ident.bits
  if _on == ElfCore.Bits.b32 then
    self.len_entry = self._io:read_u4be()
  elseif _on == ElfCore.Bits.b64 then
    self.len_entry = self._io:read_u8be()
  end
end

-- 
-- Offset in bytes of the name in the section of names.
-- 
-- Kind of the section, 0 in section header 0.
-- 
-- Flags of the section.
-- 
-- Virtual address in bytes.
-- 
-- Offset in bytes of the contents in the file.
-- 
-- Size in bytes; in section header 0 the number of section headers
-- where that does not fit the file header.
-- 
-- In section header 0 the index of the section of names where that does
-- not fit the file header.
-- 
-- In section header 0 the number of program headers where that does not
-- fit the file header.
-- 
-- Alignment in bytes.
-- 
-- Size in bytes of one entry of a table.

