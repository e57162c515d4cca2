-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local utils = require("utils")

-- 
-- ELF notes, one after the other, as in a PT_NOTE segment or in the memory
-- region that a guest announces through fw_cfg.
-- 
-- The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
-- are three 32-bit words. The words have the byte order of the file or guest
-- that wrote them. Core dumps align names and descriptors to 4 bytes, although
-- the generic ABI's text for 64-bit files suggests 8; segments that say
-- `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
-- byte 24 under either rule; only the place of the next note differs.
-- 
-- An empty header (all three words 0) ends the list for Linux, which reserves
-- room for one after its vmcoreinfo note, and for readers in the kernel. It is
-- not a terminator in the generic ABI, and it is read as a note here.
-- See also: System V gABI, Note Section (https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section)
-- See also: Linux Documentation/admin-guide/kdump/vmcoreinfo (https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html)
ElfNotes = class.class(KaitaiStruct)

function ElfNotes:_init(is_be, align, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self.is_be = is_be
  self.align = align
  self:_read()
end

function ElfNotes:_read()
  local _on = self.is_be
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

function ElfNotes:_read_le()
  if self._io:size() >= 12 then
    self.notes = {}
    local i = 0
    while true do
      local _ = ElfNotes.Note(self._io, self, self._root, self._is_le)
      self.notes[i + 1] = _
      if self._io:size() - self._io:pos() < 12 then
        break
      end
      i = i + 1
    end
  end
  self.rest = self._io:read_bytes_full()
end

function ElfNotes:_read_be()
  if self._io:size() >= 12 then
    self.notes = {}
    local i = 0
    while true do
      local _ = ElfNotes.Note(self._io, self, self._root, self._is_le)
      self.notes[i + 1] = _
      if self._io:size() - self._io:pos() < 12 then
        break
      end
      i = i + 1
    end
  end
  self.rest = self._io:read_bytes_full()
end

-- 
-- The notes, with the empty ones that zeroed memory reads as; absent where
-- there is no room for one.
-- 
-- Fewer than 12 bytes after the last note, too few for a header: a region
-- of memory need not end where a note does.
-- 
-- Whether the header words are big-endian.
-- 
-- Alignment in bytes of names, descriptors and notes, 4 or 8.

-- 
-- One note. It must start at a multiple of `align` from the start of the
-- segment.
ElfNotes.Note = class.class(KaitaiStruct)

function ElfNotes.Note:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function ElfNotes.Note:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function ElfNotes.Note:_read_le()
  self.header = ElfNotes.NoteHeader(self._io, self, self._root, self._is_le)
  self.name = self._io:read_bytes(self.header.len_name)
  self.name_padding = self._io:read_bytes(utils.box_unwrap((self._io:is_eof()) and utils.box_wrap(0) or (self.header.len_name_padding)))
  self.desc = self._io:read_bytes(self.header.len_desc)
  self.desc_padding = self._io:read_bytes(utils.box_unwrap((self._io:is_eof()) and utils.box_wrap(0) or (self.header.len_desc_padding)))
end

function ElfNotes.Note:_read_be()
  self.header = ElfNotes.NoteHeader(self._io, self, self._root, self._is_le)
  self.name = self._io:read_bytes(self.header.len_name)
  self.name_padding = self._io:read_bytes(utils.box_unwrap((self._io:is_eof()) and utils.box_wrap(0) or (self.header.len_name_padding)))
  self.desc = self._io:read_bytes(self.header.len_desc)
  self.desc_padding = self._io:read_bytes(utils.box_unwrap((self._io:is_eof()) and utils.box_wrap(0) or (self.header.len_desc_padding)))
end

-- 
-- Owner of the note with its terminating NUL; empty where `len_name` is
-- 0. For a Linux or Windows guest these are the 11 bytes
-- `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
-- ASCII.
-- 
-- Zeros up to the descriptor's alignment; no bytes where the segment
-- ends before them.
-- 
-- Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
-- guest a `windows_dump_header`; tell them apart by the bytes, the name
-- is the same.
-- 
-- Zeros up to the next note; no bytes where the segment ends before
-- them.
-- QEMU counts it: a region that ends right after an unpadded
-- descriptor is refused.

-- 
-- The three words before every note's name.
ElfNotes.NoteHeader = class.class(KaitaiStruct)

function ElfNotes.NoteHeader:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function ElfNotes.NoteHeader:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function ElfNotes.NoteHeader:_read_le()
  self.len_name = self._io:read_u4le()
  self.len_desc = self._io:read_u4le()
  self.note_type = self._io:read_u4le()
end

function ElfNotes.NoteHeader:_read_be()
  self.len_name = self._io:read_u4be()
  self.len_desc = self._io:read_u4be()
  self.note_type = self._io:read_u4be()
end

-- 
-- Bytes between the descriptor and the next note.
ElfNotes.NoteHeader.property.len_desc_padding = {}
function ElfNotes.NoteHeader.property.len_desc_padding:get()
  if self._m_len_desc_padding ~= nil then
    return self._m_len_desc_padding
  end

  self._m_len_desc_padding = (self._root.align - self.len_desc % self._root.align) % self._root.align
  return self._m_len_desc_padding
end

-- 
-- Bytes between the name and the descriptor.
ElfNotes.NoteHeader.property.len_name_padding = {}
function ElfNotes.NoteHeader.property.len_name_padding:get()
  if self._m_len_name_padding ~= nil then
    return self._m_len_name_padding
  end

  self._m_len_name_padding = (self._root.align - (12 + self.len_name % self._root.align) % self._root.align) % self._root.align
  return self._m_len_name_padding
end

-- 
-- Size of the name in bytes, with its NUL and without padding. 11 for
-- VMCOREINFO; some producers leave out the NUL and write 10.
-- 
-- Size of the descriptor in bytes, without padding. Linux writes the
-- exact length of its text, Xen a fixed 4068.
-- 
-- Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
-- it; makedumpfile, crash and elfutils ask for 0.

