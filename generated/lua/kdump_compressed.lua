-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local utils = require("utils")

-- 
-- The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
-- as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
-- sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
-- the machine's pages follow, then a descriptor for each page that was dumped,
-- then the pages themselves, most of them compressed.
-- 
-- Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
-- The k-th page whose bit is set in the second bitmap has the k-th descriptor.
-- In a part of a split dump the descriptors start with the first page of the
-- part, although its bitmaps are of the whole machine.
-- 
-- Nothing in the file says how wide the dumped machine's `long` is, in which
-- byte order it counts, or how its compiler padded the sub-header, and all three
-- change the layout. The byte order shows in the version, a small number. The
-- width shows in the block size, whose offset differs between the two. The
-- padding shows only by whether the offsets that are read make sense: use
-- `sub_header` where its offset and size of the text are both 0, or are in the
-- blocks of the sub-header; otherwise `sub_header_padded`.
-- See also: makedumpfile IMPLEMENTATION (https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION)
-- See also: QEMU include/sysemu/dump.h (https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h)
KdumpCompressed = class.class(KaitaiStruct)

KdumpCompressed.Compressions = enum.Enum {
  plain = 0,
  zlib = 1,
  lzo = 2,
  snappy = 4,
  zstd = 32,
}

function KdumpCompressed:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function KdumpCompressed:_read()
  self.magic = self._io:read_bytes(8)
  self.header = KdumpCompressed.MainHeader(self._io, self, self._root)
end

-- 
-- Width of the machine's `long` in bits. In a 64-bit header the tested place
-- holds microseconds of the time, which QEMU leaves 0.
KdumpCompressed.property.bits = {}
function KdumpCompressed.property.bits:get()
  if self._m_bits ~= nil then
    return self._m_bits
  end

  self._m_bits = utils.box_unwrap(( ((self.len_block32 == 4096) or (self.len_block32 == 8192) or (self.len_block32 == 16384) or (self.len_block32 == 32768) or (self.len_block32 == 65536)) ) and utils.box_wrap(32) or (64))
  return self._m_bits
end

-- 
-- A set bit is a page that was dumped, which has a descriptor.
KdumpCompressed.property.dumped_bitmap = {}
function KdumpCompressed.property.dumped_bitmap:get()
  if self._m_dumped_bitmap ~= nil then
    return self._m_dumped_bitmap
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_dumped_bitmap)
  self._m_dumped_bitmap = self._io:read_bytes(self.len_dumped_bitmap)
  self._io:seek(_pos)
  return self._m_dumped_bitmap
end

-- 
-- The descriptor of the first page that was dumped.
KdumpCompressed.property.first_page_descriptor = {}
function KdumpCompressed.property.first_page_descriptor:get()
  if self._m_first_page_descriptor ~= nil then
    return self._m_first_page_descriptor
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_page_descriptors)
  self._m_first_page_descriptor = KdumpCompressed.PageDescriptor(self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_first_page_descriptor
end

-- 
-- Whether all numbers are big-endian; they have the dumped machine's order.
KdumpCompressed.property.is_be = {}
function KdumpCompressed.property.is_be:get()
  if self._m_is_be ~= nil then
    return self._m_is_be
  end

  self._m_is_be = self.version_last_byte ~= 0
  return self._m_is_be
end

-- 
-- The block size in bytes, if the machine is 32-bit.
KdumpCompressed.property.len_block32 = {}
function KdumpCompressed.property.len_block32:get()
  if self._m_len_block32 ~= nil then
    return self._m_len_block32
  end

  self._m_len_block32 = utils.box_unwrap((self.is_be) and utils.box_wrap(self.len_block32_be) or (self.len_block32_le))
  return self._m_len_block32
end

-- 
-- The block size in bytes, if the machine is 32-bit big-endian.
KdumpCompressed.property.len_block32_be = {}
function KdumpCompressed.property.len_block32_be:get()
  if self._m_len_block32_be ~= nil then
    return self._m_len_block32_be
  end

  local _pos = self._io:pos()
  self._io:seek(416)
  self._m_len_block32_be = self._io:read_u4be()
  self._io:seek(_pos)
  return self._m_len_block32_be
end

-- 
-- The block size in bytes, if the machine is 32-bit little-endian.
KdumpCompressed.property.len_block32_le = {}
function KdumpCompressed.property.len_block32_le:get()
  if self._m_len_block32_le ~= nil then
    return self._m_len_block32_le
  end

  local _pos = self._io:pos()
  self._io:seek(416)
  self._m_len_block32_le = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_len_block32_le
end

-- 
-- Size in bytes of the second bitmap.
KdumpCompressed.property.len_dumped_bitmap = {}
function KdumpCompressed.property.len_dumped_bitmap:get()
  if self._m_len_dumped_bitmap ~= nil then
    return self._m_len_dumped_bitmap
  end

  self._m_len_dumped_bitmap = self.len_memory_bitmap
  return self._m_len_dumped_bitmap
end

-- 
-- Size in bytes of the first bitmap.
KdumpCompressed.property.len_memory_bitmap = {}
function KdumpCompressed.property.len_memory_bitmap:get()
  if self._m_len_memory_bitmap ~= nil then
    return self._m_len_memory_bitmap
  end

  self._m_len_memory_bitmap = (self.header.len_block * math.floor(self.header.num_bitmap_blocks / 2))
  return self._m_len_memory_bitmap
end

-- 
-- A set bit is a page of the machine's memory, dumped or not.
KdumpCompressed.property.memory_bitmap = {}
function KdumpCompressed.property.memory_bitmap:get()
  if self._m_memory_bitmap ~= nil then
    return self._m_memory_bitmap
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_bitmaps)
  self._m_memory_bitmap = self._io:read_bytes(self.len_memory_bitmap)
  self._io:seek(_pos)
  return self._m_memory_bitmap
end

-- 
-- Offset in bytes of the first bitmap.
KdumpCompressed.property.ofs_bitmaps = {}
function KdumpCompressed.property.ofs_bitmaps:get()
  if self._m_ofs_bitmaps ~= nil then
    return self._m_ofs_bitmaps
  end

  self._m_ofs_bitmaps = (self.header.len_block * (1 + self.header.num_sub_header_blocks))
  return self._m_ofs_bitmaps
end

-- 
-- Offset in bytes of the second bitmap.
KdumpCompressed.property.ofs_dumped_bitmap = {}
function KdumpCompressed.property.ofs_dumped_bitmap:get()
  if self._m_ofs_dumped_bitmap ~= nil then
    return self._m_ofs_dumped_bitmap
  end

  self._m_ofs_dumped_bitmap = (self.ofs_bitmaps + self.len_memory_bitmap)
  return self._m_ofs_dumped_bitmap
end

-- 
-- Offset in bytes of the descriptors of pages.
KdumpCompressed.property.ofs_page_descriptors = {}
function KdumpCompressed.property.ofs_page_descriptors:get()
  if self._m_ofs_page_descriptors ~= nil then
    return self._m_ofs_page_descriptors
  end

  self._m_ofs_page_descriptors = (self.ofs_bitmaps + (self.header.len_block * self.header.num_bitmap_blocks))
  return self._m_ofs_page_descriptors
end

-- 
-- The sub-header of a 64-bit machine, or packed as on i386 and in all of
-- QEMU's.
KdumpCompressed.property.sub_header = {}
function KdumpCompressed.property.sub_header:get()
  if self._m_sub_header ~= nil then
    return self._m_sub_header
  end

  local _pos = self._io:pos()
  self._io:seek(self.header.len_block)
  self._m_sub_header = KdumpCompressed.SecondHeader(false, self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_sub_header
end

-- 
-- The sub-header as makedumpfile writes it on 32-bit machines that align
-- 64-bit numbers to 8 bytes, such as ARM and MIPS.
KdumpCompressed.property.sub_header_padded = {}
function KdumpCompressed.property.sub_header_padded:get()
  if self._m_sub_header_padded ~= nil then
    return self._m_sub_header_padded
  end

  if self.bits == 32 then
    local _pos = self._io:pos()
    self._io:seek(self.header.len_block)
    self._m_sub_header_padded = KdumpCompressed.SecondHeader(true, self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_sub_header_padded
end

-- 
-- Last byte of the version; other than 0 only where the version is
-- big-endian.
KdumpCompressed.property.version_last_byte = {}
function KdumpCompressed.property.version_last_byte:get()
  if self._m_version_last_byte ~= nil then
    return self._m_version_last_byte
  end

  local _pos = self._io:pos()
  self._io:seek(11)
  self._m_version_last_byte = self._io:read_u1()
  self._io:seek(_pos)
  return self._m_version_last_byte
end

-- 
-- `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.

-- 
-- The rest of block 0, after the signature.
KdumpCompressed.MainHeader = class.class(KaitaiStruct)

function KdumpCompressed.MainHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function KdumpCompressed.MainHeader:_read()
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

function KdumpCompressed.MainHeader:_read_le()
  self.version = self._io:read_u4le()
  self.sysname = self._io:read_bytes(65)
  self.nodename = self._io:read_bytes(65)
  self.release = self._io:read_bytes(65)
  self.kernel_version = self._io:read_bytes(65)
  self.machine = self._io:read_bytes(65)
  self.domainname = self._io:read_bytes(65)
  self.padding = self._io:read_bytes(utils.box_unwrap((self._root.bits == 32) and utils.box_wrap(2) or (6)))
  local _on = self._root.bits
  if _on == 32 then
    self.seconds = self._io:read_u4le()
  else
    self.seconds = self._io:read_u8le()
  end
  local _on = self._root.bits
  if _on == 32 then
    self.microseconds = self._io:read_u4le()
  else
    self.microseconds = self._io:read_u8le()
  end
  self.status = self._io:read_u4le()
  self.len_block = self._io:read_u4le()
  self.num_sub_header_blocks = self._io:read_u4le()
  self.num_bitmap_blocks = self._io:read_u4le()
  self.max_page_number = self._io:read_u4le()
  self.num_ram_blocks = self._io:read_u4le()
  self.num_device_blocks = self._io:read_u4le()
  self.num_written_blocks = self._io:read_u4le()
  self.current_cpu = self._io:read_u4le()
  self.num_cpus = self._io:read_u4le()
end

function KdumpCompressed.MainHeader:_read_be()
  self.version = self._io:read_u4be()
  self.sysname = self._io:read_bytes(65)
  self.nodename = self._io:read_bytes(65)
  self.release = self._io:read_bytes(65)
  self.kernel_version = self._io:read_bytes(65)
  self.machine = self._io:read_bytes(65)
  self.domainname = self._io:read_bytes(65)
  self.padding = self._io:read_bytes(utils.box_unwrap((self._root.bits == 32) and utils.box_wrap(2) or (6)))
  local _on = self._root.bits
  if _on == 32 then
    self.seconds = self._io:read_u4be()
  else
    self.seconds = self._io:read_u8be()
  end
  local _on = self._root.bits
  if _on == 32 then
    self.microseconds = self._io:read_u4be()
  else
    self.microseconds = self._io:read_u8be()
  end
  self.status = self._io:read_u4be()
  self.len_block = self._io:read_u4be()
  self.num_sub_header_blocks = self._io:read_u4be()
  self.num_bitmap_blocks = self._io:read_u4be()
  self.max_page_number = self._io:read_u4be()
  self.num_ram_blocks = self._io:read_u4be()
  self.num_device_blocks = self._io:read_u4be()
  self.num_written_blocks = self._io:read_u4be()
  self.current_cpu = self._io:read_u4be()
  self.num_cpus = self._io:read_u4be()
end

-- 
-- Version of the headers, 1 to 6. The sub-header has the text's place
-- from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
-- numbers from 6.
-- 
-- Name of the system, ended by NUL; QEMU leaves it empty.
-- 
-- Name of the machine in its network, ended by NUL.
-- 
-- Kernel release, ended by NUL; QEMU leaves it empty.
-- 
-- Build of the kernel, ended by NUL.
-- 
-- Architecture, ended by NUL. QEMU fills in this one only, and says
-- x86_64 of 32-bit machines too.
-- 
-- Domain of the machine, ended by NUL.
-- 
-- Alignment of the time.
-- 
-- Time of the dump in seconds since 1970; QEMU leaves 0.
-- 
-- Fraction of the second in microseconds.
-- 
-- Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
-- Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
-- descriptors of excluded pages are left out).
-- 
-- Size of a block in bytes: the page size of the dumped machine, 4096 to
-- 65536.
-- 
-- Blocks of the sub-header, with text and notes.
-- 
-- Blocks of the two bitmaps of pages.
-- 
-- Number after the last page; too narrow for much memory, see the
-- sub-header.
-- 
-- Used by diskdump only.
-- 
-- Used by diskdump only.
-- 
-- Used by diskdump only.
-- 
-- The processor that took the dump.
-- 
-- Number of processors; their task pointers follow in old files.

-- 
-- Where the contents of a page are. Pages with the same contents can have
-- one place, as pages of zeros have.
KdumpCompressed.PageDescriptor = class.class(KaitaiStruct)

function KdumpCompressed.PageDescriptor:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function KdumpCompressed.PageDescriptor:_read()
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

function KdumpCompressed.PageDescriptor:_read_le()
  self.ofs_body = self._io:read_s8le()
  self.len_body = self._io:read_u4le()
  self.raw_compression = self._io:read_u4le()
  self.page_flags = self._io:read_u8le()
end

function KdumpCompressed.PageDescriptor:_read_be()
  self.ofs_body = self._io:read_s8be()
  self.len_body = self._io:read_u4be()
  self.raw_compression = self._io:read_u4be()
  self.page_flags = self._io:read_u8be()
end

-- 
-- How the contents are compressed.
KdumpCompressed.PageDescriptor.property.compression = {}
function KdumpCompressed.PageDescriptor.property.compression:get()
  if self._m_compression ~= nil then
    return self._m_compression
  end

  self._m_compression = KdumpCompressed.Compressions(self.raw_compression)
  return self._m_compression
end

-- 
-- Offset in bytes of the contents from the start of the file.
-- 
-- Size of the contents in bytes, as they are in the file.
-- 
-- How the contents are compressed, as a number; see `compression`.
-- 
-- Flags of the page in its kernel; 0 in all dumps known.

-- 
-- The start of block 1. Offsets count from the start of the
-- file.
KdumpCompressed.SecondHeader = class.class(KaitaiStruct)

function KdumpCompressed.SecondHeader:_init(is_padded, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.is_padded = is_padded
  self:_read()
end

function KdumpCompressed.SecondHeader:_read()
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

function KdumpCompressed.SecondHeader:_read_le()
  local _on = self._root.bits
  if _on == 32 then
    self.phys_base = self._io:read_s4le()
  else
    self.phys_base = self._io:read_s8le()
  end
  if self._root.header.version >= 1 then
    self.dump_level = self._io:read_u4le()
  end
  if self._root.header.version >= 2 then
    self.is_split = self._io:read_u4le()
  end
  if self._root.header.version >= 2 then
    local _on = self._root.bits
    if _on == 32 then
      self.start_page = self._io:read_u4le()
    else
      self.start_page = self._io:read_u8le()
    end
  end
  if self._root.header.version >= 2 then
    local _on = self._root.bits
    if _on == 32 then
      self.end_page = self._io:read_u4le()
    else
      self.end_page = self._io:read_u8le()
    end
  end
  if self.is_padded then
    self.padding1 = self._io:read_bytes(4)
  end
  if self._root.header.version >= 3 then
    self.ofs_vmcoreinfo = self._io:read_u8le()
  end
  if self._root.header.version >= 3 then
    local _on = self._root.bits
    if _on == 32 then
      self.len_vmcoreinfo = self._io:read_u4le()
    else
      self.len_vmcoreinfo = self._io:read_u8le()
    end
  end
  if self.is_padded then
    self.padding2 = self._io:read_bytes(4)
  end
  if self._root.header.version >= 4 then
    self.ofs_notes = self._io:read_u8le()
  end
  if self._root.header.version >= 4 then
    local _on = self._root.bits
    if _on == 32 then
      self.len_notes = self._io:read_u4le()
    else
      self.len_notes = self._io:read_u8le()
    end
  end
  if self.is_padded then
    self.padding3 = self._io:read_bytes(4)
  end
  if self._root.header.version >= 5 then
    self.ofs_erase_info = self._io:read_u8le()
  end
  if self._root.header.version >= 5 then
    local _on = self._root.bits
    if _on == 32 then
      self.len_erase_info = self._io:read_u4le()
    else
      self.len_erase_info = self._io:read_u8le()
    end
  end
  if self.is_padded then
    self.padding4 = self._io:read_bytes(4)
  end
  if self._root.header.version >= 6 then
    self.start_page64 = self._io:read_u8le()
  end
  if self._root.header.version >= 6 then
    self.end_page64 = self._io:read_u8le()
  end
  if self._root.header.version >= 6 then
    self.max_page_number64 = self._io:read_u8le()
  end
end

function KdumpCompressed.SecondHeader:_read_be()
  local _on = self._root.bits
  if _on == 32 then
    self.phys_base = self._io:read_s4be()
  else
    self.phys_base = self._io:read_s8be()
  end
  if self._root.header.version >= 1 then
    self.dump_level = self._io:read_u4be()
  end
  if self._root.header.version >= 2 then
    self.is_split = self._io:read_u4be()
  end
  if self._root.header.version >= 2 then
    local _on = self._root.bits
    if _on == 32 then
      self.start_page = self._io:read_u4be()
    else
      self.start_page = self._io:read_u8be()
    end
  end
  if self._root.header.version >= 2 then
    local _on = self._root.bits
    if _on == 32 then
      self.end_page = self._io:read_u4be()
    else
      self.end_page = self._io:read_u8be()
    end
  end
  if self.is_padded then
    self.padding1 = self._io:read_bytes(4)
  end
  if self._root.header.version >= 3 then
    self.ofs_vmcoreinfo = self._io:read_u8be()
  end
  if self._root.header.version >= 3 then
    local _on = self._root.bits
    if _on == 32 then
      self.len_vmcoreinfo = self._io:read_u4be()
    else
      self.len_vmcoreinfo = self._io:read_u8be()
    end
  end
  if self.is_padded then
    self.padding2 = self._io:read_bytes(4)
  end
  if self._root.header.version >= 4 then
    self.ofs_notes = self._io:read_u8be()
  end
  if self._root.header.version >= 4 then
    local _on = self._root.bits
    if _on == 32 then
      self.len_notes = self._io:read_u4be()
    else
      self.len_notes = self._io:read_u8be()
    end
  end
  if self.is_padded then
    self.padding3 = self._io:read_bytes(4)
  end
  if self._root.header.version >= 5 then
    self.ofs_erase_info = self._io:read_u8be()
  end
  if self._root.header.version >= 5 then
    local _on = self._root.bits
    if _on == 32 then
      self.len_erase_info = self._io:read_u4be()
    else
      self.len_erase_info = self._io:read_u8be()
    end
  end
  if self.is_padded then
    self.padding4 = self._io:read_bytes(4)
  end
  if self._root.header.version >= 6 then
    self.start_page64 = self._io:read_u8be()
  end
  if self._root.header.version >= 6 then
    self.end_page64 = self._io:read_u8be()
  end
  if self._root.header.version >= 6 then
    self.max_page_number64 = self._io:read_u8be()
  end
end

-- 
-- Physical base of the kernel in bytes; programs declare it unsigned,
-- but it can be negative. QEMU copies it from the note, but reads the
-- decimal number there as hexadecimal.
-- 
-- Bits for the kinds of pages that were left out; QEMU writes 1.
-- 
-- 1 in a part of a dump that was split over several files.
-- 
-- First page number of this part.
-- 
-- Number after the last page of this part.
-- 
-- Alignment of the next field.
-- 
-- Offset in bytes of the vmcoreinfo text, of the note's descriptor and
-- not of its header. 0 where there is none. QEMU fills it in for every
-- note of that name, a Windows guest's included, whose descriptor is no
-- text.
-- 
-- Size of that text in bytes.
-- 
-- Alignment of the next field.
-- 
-- Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
-- to 4.
-- 
-- Size of all notes in bytes.
-- 
-- Alignment of the next field.
-- 
-- Offset in bytes of the list of erased data.
-- 
-- Size of that list in bytes.
-- 
-- Alignment of the next field.
-- 
-- First page number of this part, wide enough.
-- 
-- Number after the last page of this part, wide enough.
-- 
-- Number after the last page of memory, wide enough.
-- 
-- Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.

