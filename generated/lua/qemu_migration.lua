-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- The start of a migration stream, which is also the state of a machine that
-- `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
-- and how a page is sent.
-- 
-- A stream is a list of sections, each of which starts with a byte for its kind.
-- The section named `ram` comes in parts. The first has the list of blocks, and
-- each later one has records: eight bytes with the place of a page in its block
-- and, in the ten lowest bits, what follows. A page can be sent again, and the
-- last copy counts. The record with the bit `end_of_part` ends a part. Devices
-- follow after the last part, each in a form of its own.
-- 
-- With the capability `mapped-ram` of later releases, pages are not in records:
-- each block has a place in the file, where they are as in memory, and a bitmap
-- of those that are not zeros.
-- See also: QEMU docs/devel/migration (https://www.qemu.org/docs/master/devel/migration/main.html)
-- See also: QEMU migration/ram.c (https://github.com/qemu/qemu/blob/master/migration/ram.c)
QemuMigration = class.class(KaitaiStruct)

QemuMigration.Kinds = enum.Enum {
  end_of_stream = 0,
  start = 1,
  part = 2,
  last_part = 3,
  full = 4,
  subsection = 5,
  description = 6,
  configuration = 7,
  command = 8,
  footer = 126,
}

function QemuMigration:_init(has_addresses, is_mapped, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self.has_addresses = has_addresses
  self.is_mapped = is_mapped
  self:_read()
end

function QemuMigration:_read()
  self.head = QemuMigration.StreamHead(self._io, self, self._root)
  if self.head.raw_kind == 7 then
    self.configuration = QemuMigration.MachineConfiguration(self._io, self, self._root)
  end
  self.section = QemuMigration.SectionStart(self._io, self, self._root)
  self.size = QemuMigration.RecordHead(self._io, self, self._root)
  self.blocks = {}
  local i = 0
  while true do
    local _ = QemuMigration.Block(self.has_addresses, self.is_mapped, self._io, self, self._root)
    self.blocks[i + 1] = _
    if  ((_.len_name == 0) or (self.is_mapped))  then
      break
    end
    i = i + 1
  end
  if not(self.is_mapped) then
    self.footer = QemuMigration.SectionMark(self._io, self, self._root)
  end
  if not(self.is_mapped) then
    self.next_part = QemuMigration.SectionMark(self._io, self, self._root)
  end
  if not(self.is_mapped) then
    self.first_record = QemuMigration.Record(self._io, self, self._root)
  end
end

-- 
-- What every stream starts with.
-- 
-- What machine this is.
-- 
-- The start of the section `ram`, after its kind.
-- 
-- The size of all blocks together, with the bit `size_of_memory`.
-- 
-- The blocks, the largest first. The number that ends the list starts with a
-- byte 0, where a block has the length of its name.
-- 
-- The end of the first part; machines of QEMU 2.3 and before have none.
-- 
-- The start of the next part, or of the last one.
-- 
-- The first record of the next part.
-- 
-- Whether `x-ignore-shared` is one of the capabilities.
-- 
-- Whether `mapped-ram` is one of the capabilities.

-- 
-- One block of memory, or the number that ends the list.
QemuMigration.Block = class.class(KaitaiStruct)

function QemuMigration.Block:_init(has_address, is_at_place, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.has_address = has_address
  self.is_at_place = is_at_place
  self:_read()
end

function QemuMigration.Block:_read()
  self.len_name = self._io:read_u1()
  if self.len_name == 0 then
    self.rest = self._io:read_bytes(7)
  end
  if self.len_name ~= 0 then
    self.name = self._io:read_bytes(self.len_name)
  end
  if self.len_name ~= 0 then
    self.len_block = self._io:read_u8be()
  end
  if  ((self.len_name ~= 0) and (self.has_address))  then
    self.address = self._io:read_u8be()
  end
  if  ((self.len_name ~= 0) and (self.is_at_place))  then
    self.mapped = QemuMigration.MappedHeader(self._io, self, self._root)
  end
end

-- 
-- Length of its name in bytes; 0 after the last block.
-- 
-- The other bytes of the number that ends the list.
-- 
-- Its name, such as `pc.ram`.
-- 
-- Its size in bytes.
-- 
-- Its address in the region of memory that it is a part of.
-- 
-- Where its pages are.
-- 
-- Whether the block has an address.
-- 
-- Whether its pages have a place in the file.

-- 
-- What a difference starts with.
QemuMigration.DifferenceStart = class.class(KaitaiStruct)

function QemuMigration.DifferenceStart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.DifferenceStart:_read()
  self.encoding = self._io:read_u1()
  self.len_difference = self._io:read_u2be()
end

-- 
-- The number 1.
-- 
-- Size of the difference in bytes.

-- 
-- The section of kind `configuration`, and the kind of the next section.
QemuMigration.MachineConfiguration = class.class(KaitaiStruct)

function QemuMigration.MachineConfiguration:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.MachineConfiguration:_read()
  self.len_machine = self._io:read_u4be()
  self.machine = self._io:read_bytes(self.len_machine)
  self.subsections = {}
  local i = 0
  while true do
    local _ = QemuMigration.Subsection(self._io, self, self._root)
    self.subsections[i + 1] = _
    if _.raw_kind ~= 5 then
      break
    end
    i = i + 1
  end
end

-- 
-- Length of the machine's name in bytes.
-- 
-- The kind of the machine, such as `pc-q35-7.2`.
-- 
-- What else is said. The last one has nothing but the kind of the
-- section that follows.

-- 
-- Where the pages of a block are; the bitmap starts right after it.
QemuMigration.MappedHeader = class.class(KaitaiStruct)

function QemuMigration.MappedHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.MappedHeader:_read()
  self.version = self._io:read_u4be()
  self.len_page = self._io:read_u8be()
  self.ofs_bitmap = self._io:read_u8be()
  self.ofs_pages = self._io:read_u8be()
end

-- 
-- The version, 1.
-- 
-- Size of a page in bytes.
-- 
-- Offset of the bitmap in the file that QEMU wrote, a bit a page, the
-- lowest bit of a byte first; it is 0 where the page is zeros.
-- 
-- Offset of the first page in that file, a multiple of 1 MiB.

-- 
-- A name after its length.
QemuMigration.Named = class.class(KaitaiStruct)

function QemuMigration.Named:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.Named:_read()
  self.len_name = self._io:read_u1()
  self.name = self._io:read_bytes(self.len_name)
end

-- 
-- Length of the name in bytes.
-- 
-- The name.

-- 
-- What a packed page starts with.
QemuMigration.PackedStart = class.class(KaitaiStruct)

function QemuMigration.PackedStart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.PackedStart:_read()
  self.len_packed = self._io:read_u4be()
end

-- 
-- Size of the packed page in bytes.

-- 
-- One record.
QemuMigration.Record = class.class(KaitaiStruct)

function QemuMigration.Record:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.Record:_read()
  self.head = QemuMigration.RecordHead(self._io, self, self._root)
  if  ((self.head.is_of_page) and (not(self.head.is_same_block)))  then
    self.block_name = QemuMigration.Named(self._io, self, self._root)
  end
  if self.head.is_zero then
    self.fill = self._io:read_u1()
  end
  if self.head.is_difference then
    self.difference_head = QemuMigration.DifferenceStart(self._io, self, self._root)
  end
  if self.head.is_packed then
    self.packed_head = QemuMigration.PackedStart(self._io, self, self._root)
  end
end

-- 
-- Which page it is, and what follows.
-- 
-- Name of the block that the page is of.
-- 
-- What each byte of the page is.
-- 
-- How long the difference is that follows.
-- 
-- How long the packed page is that follows.

-- 
-- What a record starts with.
QemuMigration.RecordHead = class.class(KaitaiStruct)

function QemuMigration.RecordHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.RecordHead:_read()
  self.high = self._io:read_u4be()
  self.low = self._io:read_u4be()
end

-- 
-- Whether the difference to an earlier copy of the page follows.
QemuMigration.RecordHead.property.is_difference = {}
function QemuMigration.RecordHead.property.is_difference:get()
  if self._m_is_difference ~= nil then
    return self._m_is_difference
  end

  self._m_is_difference = self.low & 64 ~= 0
  return self._m_is_difference
end

-- 
-- Whether the part of the section ends.
QemuMigration.RecordHead.property.is_end_of_part = {}
function QemuMigration.RecordHead.property.is_end_of_part:get()
  if self._m_is_end_of_part ~= nil then
    return self._m_is_end_of_part
  end

  self._m_is_end_of_part = self.low & 16 ~= 0
  return self._m_is_end_of_part
end

-- 
-- Whether other channels, which have the pages, are to come this far.
QemuMigration.RecordHead.property.is_flush = {}
function QemuMigration.RecordHead.property.is_flush:get()
  if self._m_is_flush ~= nil then
    return self._m_is_flush
  end

  self._m_is_flush = self.low & 512 ~= 0
  return self._m_is_flush
end

-- 
-- Whether it has a page of a block.
QemuMigration.RecordHead.property.is_of_page = {}
function QemuMigration.RecordHead.property.is_of_page:get()
  if self._m_is_of_page ~= nil then
    return self._m_is_of_page
  end

  self._m_is_of_page = self.low & 330 ~= 0
  return self._m_is_of_page
end

-- 
-- Whether the page follows as zlib packed it; gone since QEMU 9.1.
QemuMigration.RecordHead.property.is_packed = {}
function QemuMigration.RecordHead.property.is_packed:get()
  if self._m_is_packed ~= nil then
    return self._m_is_packed
  end

  self._m_is_packed = self.low & 256 ~= 0
  return self._m_is_packed
end

-- 
-- Whether the page follows.
QemuMigration.RecordHead.property.is_page = {}
function QemuMigration.RecordHead.property.is_page:get()
  if self._m_is_page ~= nil then
    return self._m_is_page
  end

  self._m_is_page = self.low & 8 ~= 0
  return self._m_is_page
end

-- 
-- Whether the page is of the same block as the one before, whose name is
-- left out.
QemuMigration.RecordHead.property.is_same_block = {}
function QemuMigration.RecordHead.property.is_same_block:get()
  if self._m_is_same_block ~= nil then
    return self._m_is_same_block
  end

  self._m_is_same_block = self.low & 32 ~= 0
  return self._m_is_same_block
end

-- 
-- Whether this is the size of all blocks, and a list of blocks follows.
QemuMigration.RecordHead.property.is_size_of_memory = {}
function QemuMigration.RecordHead.property.is_size_of_memory:get()
  if self._m_is_size_of_memory ~= nil then
    return self._m_is_size_of_memory
  end

  self._m_is_size_of_memory = self.low & 4 ~= 0
  return self._m_is_size_of_memory
end

-- 
-- Whether one byte follows that the page is full of, 0 as a rule.
QemuMigration.RecordHead.property.is_zero = {}
function QemuMigration.RecordHead.property.is_zero:get()
  if self._m_is_zero ~= nil then
    return self._m_is_zero
  end

  self._m_is_zero = self.low & 2 ~= 0
  return self._m_is_zero
end

-- 
-- The upper half of the place.
-- 
-- The lower half of the place of a page in its block, in bytes; the ten
-- lowest bits say what follows.

-- 
-- The end of a section, the start of a part that is not the first, or a
-- command.
QemuMigration.SectionMark = class.class(KaitaiStruct)

function QemuMigration.SectionMark:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.SectionMark:_read()
  self.raw_kind = self._io:read_u1()
  self.number = self._io:read_u4be()
end

-- 
-- The number of `footer`, `part`, `last_part` or `command`, see
-- `kinds`.
-- 
-- The number of the section. A command has its own number in the upper
-- 16 bits, and the size of what follows in the lower ones.

-- 
-- What a section of the kinds `start` and `full` starts with.
QemuMigration.SectionStart = class.class(KaitaiStruct)

function QemuMigration.SectionStart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.SectionStart:_read()
  self.number = self._io:read_u4be()
  self.len_name = self._io:read_u1()
  self.name = self._io:read_bytes(self.len_name)
  self.instance = self._io:read_u4be()
  self.version = self._io:read_u4be()
end

-- 
-- The number that its parts and its end have, too.
-- 
-- Length of its name in bytes.
-- 
-- Its name, `ram` for the memory.
-- 
-- Which of several devices of that name this is.
-- 
-- The version of its contents.

-- 
-- Magic and version, and the kind of the first section.
QemuMigration.StreamHead = class.class(KaitaiStruct)

function QemuMigration.StreamHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.StreamHead:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\081\069\086\077") then
    error("not equal, expected " .. "\081\069\086\077" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u4be()
  self.raw_kind = self._io:read_u1()
end

-- 
-- The kind of the first section.
QemuMigration.StreamHead.property.kind = {}
function QemuMigration.StreamHead.property.kind:get()
  if self._m_kind ~= nil then
    return self._m_kind
  end

  self._m_kind = QemuMigration.Kinds(self.raw_kind)
  return self._m_kind
end

-- 
-- Says that this is a migration stream.
-- 
-- The version, 3.
-- 
-- The kind of the first section, as a number; see `kind`.

-- 
-- One subsection, or the byte that follows the last one.
QemuMigration.Subsection = class.class(KaitaiStruct)

function QemuMigration.Subsection:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function QemuMigration.Subsection:_read()
  self.raw_kind = self._io:read_u1()
  if self.raw_kind == 5 then
    self.len_name = self._io:read_u1()
  end
  if self.raw_kind == 5 then
    self.name = self._io:read_bytes(self.len_name)
  end
  if self.raw_kind == 5 then
    self.version = self._io:read_u4be()
  end
  if  ((self.raw_kind == 5) and (self.len_name == 30))  then
    self.log_len_page = self._io:read_u4be()
  end
  if  ((self.raw_kind == 5) and (self.len_name == 26))  then
    self.num_capabilities = self._io:read_u4be()
  end
  if  ((self.raw_kind == 5) and (self.len_name == 26))  then
    self.capabilities = {}
    for i = 0, self.num_capabilities - 1 do
      self.capabilities[i + 1] = QemuMigration.Named(self._io, self, self._root)
    end
  end
  if  ((self.raw_kind == 5) and (self.len_name == 18))  then
    self.uuid = self._io:read_bytes(16)
  end
end

-- 
-- The number 5, or another kind, see `kinds`, where no subsection
-- follows.
-- 
-- Length of its name in bytes.
-- 
-- Its name, such as `configuration/target-page-bits`.
-- 
-- The version, 1.
-- 
-- Binary logarithm of the size of a page in bytes, of the subsection
-- `configuration/target-page-bits`.
-- 
-- Number of capabilities, of the subsection
-- `configuration/capabilities`.
-- 
-- Those that change the stream.
-- 
-- Of the machine, of the subsection `configuration/uuid`.

