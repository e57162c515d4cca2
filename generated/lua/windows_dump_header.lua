-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
-- Windows.
-- 
-- A Windows guest puts it into the descriptor of its note named VMCOREINFO,
-- where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
-- writes it in front of the memory. Only the first 8 bytes tell the two apart,
-- `PAGEDU64` or `PAGEDUMP` against a key.
-- 
-- The width follows from these bytes and not from the size of the note: QEMU
-- accepts a 32-bit header inside a note of the 64-bit size.
-- See also: Microsoft, kernel-mode dump files (https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files)
WindowsDumpHeader = class.class(KaitaiStruct)

WindowsDumpHeader.Machines = enum.Enum {
  i386 = 332,
  amd64 = 34404,
  arm64 = 43620,
}

WindowsDumpHeader.Widths = enum.Enum {
  bits_64 = 875976004,
  bits_32 = 1347245380,
}

function WindowsDumpHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsDumpHeader:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\080\065\071\069") then
    error("not equal, expected " .. "\080\065\071\069" .. ", but got " .. self.magic)
  end
  self.raw_width = self._io:read_u4le()
  local _on = self.raw_width
  if _on == 1347245380 then
    self.body = WindowsDumpHeader.Header32(self._io, self, self._root)
  elseif _on == 875976004 then
    self.body = WindowsDumpHeader.Header64(self._io, self, self._root)
  else
    self.body = WindowsDumpHeader.Opaque(self._io, self, self._root)
  end
end

-- 
-- Whether the rest is of the 64-bit or the 32-bit kind.
WindowsDumpHeader.property.width = {}
function WindowsDumpHeader.property.width:get()
  if self._m_width ~= nil then
    return self._m_width
  end

  self._m_width = WindowsDumpHeader.Widths(self.raw_width)
  return self._m_width
end

-- 
-- The four letters `PAGE`.
-- 
-- Four letters that say the kind of the rest, as a number; see `width`.
-- 
-- The rest of the header.

-- 
-- Rest of the 32-bit header; it ends at offset 0x1000 of the file.
WindowsDumpHeader.Header32 = class.class(KaitaiStruct)

function WindowsDumpHeader.Header32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpHeader.Header32:_read()
  self.version_major = self._io:read_u4le()
  self.version_minor = self._io:read_u4le()
  self.directory_table_base = self._io:read_u4le()
  self.pfn_database = self._io:read_u4le()
  self.ps_loaded_module_list = self._io:read_u4le()
  self.ps_active_process_head = self._io:read_u4le()
  self.raw_machine_image = self._io:read_u4le()
  self.num_processors = self._io:read_u4le()
  self.bugcheck_code = self._io:read_u4le()
  self.bugcheck_parameters = {}
  for i = 0, 4 - 1 do
    self.bugcheck_parameters[i + 1] = self._io:read_u4le()
  end
  self.version_user = self._io:read_bytes(32)
  self.reserved1 = self._io:read_u4le()
  self.kd_debugger_data_block = self._io:read_u4le()
  self.num_runs = self._io:read_u4le()
  self.num_pages = self._io:read_u4le()
  self.runs = {}
  for i = 0, 86 - 1 do
    self.runs[i + 1] = WindowsDumpHeader.Run32(self._io, self, self._root)
  end
  self.unused1 = self._io:read_u4le()
  self.reserved2 = self._io:read_bytes(3200)
  self.required_dump_space = self._io:read_u4le()
  self.reserved3 = self._io:read_bytes(92)
end

-- 
-- Processor.
WindowsDumpHeader.Header32.property.machine_image = {}
function WindowsDumpHeader.Header32.property.machine_image:get()
  if self._m_machine_image ~= nil then
    return self._m_machine_image
  end

  self._m_machine_image = WindowsDumpHeader.Machines(self.raw_machine_image)
  return self._m_machine_image
end

-- 
-- 15 for a free build, 12 for a checked one.
-- 
-- Build number of Windows.
-- 
-- Physical address of the top page table; the value for CR3.
-- 
-- Virtual address of the page frame database.
-- 
-- Virtual address of the list of loaded modules.
-- 
-- Virtual address of the list of processes.
-- 
-- Processor as a number, as in PE files; see `machine_image`.
-- 
-- Number of processors.
-- 
-- Stop code; 0 in a running system, which QEMU turns into 0x161
-- (LIVE_SYSTEM_DUMP) in its dump.
-- 
-- Parameters of the stop code, as in the 64-bit header.
-- 
-- Text for people, mostly empty.
-- 
-- Not used.
-- 
-- Virtual address of the debugger data block, whose tag is `KDBG`.
-- 
-- Number of runs in use; completed by QEMU.
-- 
-- Number of pages in all runs; completed by QEMU.
-- 
-- Room for 86 runs of physical memory.
-- 
-- Last bytes of the room for runs.
-- 
-- Not described here.
-- 
-- Size of the whole dump in bytes; completed by QEMU.
-- 
-- Not used.

-- 
-- Rest of the 64-bit header; it ends at offset 0x2000 of the file.
WindowsDumpHeader.Header64 = class.class(KaitaiStruct)

function WindowsDumpHeader.Header64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpHeader.Header64:_read()
  self.version_major = self._io:read_u4le()
  self.version_minor = self._io:read_u4le()
  self.directory_table_base = self._io:read_u8le()
  self.pfn_database = self._io:read_u8le()
  self.ps_loaded_module_list = self._io:read_u8le()
  self.ps_active_process_head = self._io:read_u8le()
  self.raw_machine_image = self._io:read_u4le()
  self.num_processors = self._io:read_u4le()
  self.bugcheck_code = self._io:read_u4le()
  self.unused1 = self._io:read_u4le()
  self.bugcheck_parameters = {}
  for i = 0, 4 - 1 do
    self.bugcheck_parameters[i + 1] = self._io:read_u8le()
  end
  self.version_user = self._io:read_bytes(32)
  self.kd_debugger_data_block = self._io:read_u8le()
  self.num_runs = self._io:read_u4le()
  self.unused2 = self._io:read_u4le()
  self.num_pages = self._io:read_u8le()
  self.runs = {}
  for i = 0, 43 - 1 do
    self.runs[i + 1] = WindowsDumpHeader.Run64(self._io, self, self._root)
  end
  self.context = self._io:read_bytes(3000)
  self.exception = self._io:read_bytes(152)
  self.dump_kind = self._io:read_u4le()
  self.unused3 = self._io:read_u4le()
  self.required_dump_space = self._io:read_u8le()
  self.system_time = self._io:read_u8le()
  self.comment = self._io:read_bytes(128)
  self.system_up_time = self._io:read_u8le()
  self.mini_dump_fields = self._io:read_u4le()
  self.secondary_data_state = self._io:read_u4le()
  self.product_kind = self._io:read_u4le()
  self.suite_mask = self._io:read_u4le()
  self.writer_status = self._io:read_u4le()
  self.unused4 = self._io:read_u1()
  self.kd_secondary_version = self._io:read_u1()
  self.reserved = self._io:read_bytes(4018)
end

-- 
-- Processor.
WindowsDumpHeader.Header64.property.machine_image = {}
function WindowsDumpHeader.Header64.property.machine_image:get()
  if self._m_machine_image ~= nil then
    return self._m_machine_image
  end

  self._m_machine_image = WindowsDumpHeader.Machines(self.raw_machine_image)
  return self._m_machine_image
end

-- 
-- 15 for a free build, 12 for a checked one.
-- 
-- Build number of Windows.
-- 
-- Physical address of the top page table; the value for CR3.
-- 
-- Virtual address of the page frame database.
-- 
-- Virtual address of the list of loaded modules.
-- 
-- Virtual address of the list of processes.
-- 
-- Processor as a number, as in PE files; see `machine_image`.
-- 
-- Number of processors.
-- 
-- Stop code; 0 in a running system, which QEMU turns into 0x161
-- (LIVE_SYSTEM_DUMP) in its dump.
-- 
-- Not used.
-- 
-- Parameters of the stop code. The driver of a running guest puts the
-- virtual address of a decoded debugger data block into the first one,
-- for where the block itself is encrypted.
-- 
-- Text for people, mostly empty.
-- 
-- Virtual address of the debugger data block, whose tag is `KDBG`.
-- 
-- Number of runs in use; completed by QEMU.
-- 
-- Not used.
-- 
-- Number of pages in all runs; completed by QEMU.
-- 
-- Room for 43 runs of physical memory.
-- 
-- Registers of the processor that failed.
-- 
-- Exception record.
-- 
-- 1 for a full dump.
-- 
-- Not used.
-- 
-- Size of the whole dump in bytes; completed by QEMU.
-- 
-- Time of the dump in units of 100 ns since 1601.
-- 
-- Text for people.
-- 
-- Time since start in units of 100 ns.
-- 
-- Fields of a small dump.
-- 
-- State of secondary data.
-- 
-- Kind of product, 1 workstation, 2 domain controller, 3 server.
-- 
-- Bits of installed suites.
-- 
-- What the writer of the dump says of itself.
-- 
-- Not used.
-- 
-- Version of the secondary debugger data.
-- 
-- Not used.

-- 
-- A kind that is not known here.
WindowsDumpHeader.Opaque = class.class(KaitaiStruct)

function WindowsDumpHeader.Opaque:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpHeader.Opaque:_read()
  self.data = self._io:read_bytes_full()
end

-- 
-- Everything up to the end.

-- 
-- One run of physical pages of 4096 bytes.
WindowsDumpHeader.Run32 = class.class(KaitaiStruct)

function WindowsDumpHeader.Run32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpHeader.Run32:_read()
  self.base_page = self._io:read_u4le()
  self.num_pages = self._io:read_u4le()
end

-- 
-- Number of the first page.
-- 
-- Number of pages.

-- 
-- One run of physical pages of 4096 bytes.
WindowsDumpHeader.Run64 = class.class(KaitaiStruct)

function WindowsDumpHeader.Run64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpHeader.Run64:_read()
  self.base_page = self._io:read_u8le()
  self.num_pages = self._io:read_u8le()
end

-- 
-- Number of the first page.
-- 
-- Number of pages.

