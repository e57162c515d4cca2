-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local stringstream = require("string_stream")

-- 
-- As much of a qcow2 image as leads to the machines that `savevm` has saved in
-- it: the header and the table of snapshots.
-- 
-- Contents are kept in clusters. A table of level 1 gives the offsets of tables
-- of level 2, of one cluster each, and these give those of the clusters, in
-- eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
-- machine is in its snapshot's own table, after the last cluster of the disk.
-- See also: QEMU docs/interop/qcow2 (https://www.qemu.org/docs/master/interop/qcow2.html)
Qcow2 = class.class(KaitaiStruct)

function Qcow2:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function Qcow2:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\081\070\073\251") then
    error("not equal, expected " .. "\081\070\073\251" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u4be()
  self.ofs_backing_file = self._io:read_u8be()
  self.len_backing_file = self._io:read_u4be()
  self.log_len_cluster = self._io:read_u4be()
  self.len_disk = self._io:read_u8be()
  self.crypt_method = self._io:read_u4be()
  self.num_level1_entries = self._io:read_u4be()
  self.ofs_level1_table = self._io:read_u8be()
  self.ofs_refcount_table = self._io:read_u8be()
  self.num_refcount_table_clusters = self._io:read_u4be()
  self.num_snapshots = self._io:read_u4be()
  self.ofs_snapshots = self._io:read_u8be()
  if self.version >= 3 then
    self.incompatible_features = self._io:read_u8be()
  end
end

-- 
-- The description of the first snapshot.
Qcow2.property.first_snapshot = {}
function Qcow2.property.first_snapshot:get()
  if self._m_first_snapshot ~= nil then
    return self._m_first_snapshot
  end

  if self.num_snapshots > 0 then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_snapshots)
    self._m_first_snapshot = Qcow2.Snapshot(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_first_snapshot
end

-- 
-- Says that this is an image of QEMU.
-- 
-- 2 or 3.
-- 
-- Offset of the name of the image that this one is based on, or 0.
-- 
-- Length of that name in bytes.
-- 
-- Binary logarithm of the size of a cluster in bytes, 9 to 21.
-- 
-- Size of the disk in bytes.
-- 
-- 0 where clusters are not encrypted.
-- 
-- Number of entries of the disk's table of level 1.
-- 
-- Offset of that table.
-- 
-- Offset of the table of reference counts.
-- 
-- Number of clusters of that table.
-- 
-- Number of snapshots.
-- 
-- Offset of the first snapshot's description.
-- 
-- What a reader has to know; bit 4 says that entries of level 2 have 16
-- bytes.

-- 
-- The description of a snapshot. The next one starts at the next multiple
-- of 8 bytes.
Qcow2.Snapshot = class.class(KaitaiStruct)

function Qcow2.Snapshot:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Qcow2.Snapshot:_read()
  self.ofs_table = self._io:read_u8be()
  self.num_entries = self._io:read_u4be()
  self.len_number = self._io:read_u2be()
  self.len_tag = self._io:read_u2be()
  self.date_seconds = self._io:read_u4be()
  self.date_nanoseconds = self._io:read_u4be()
  self.vm_clock = self._io:read_u8be()
  self.len_state_short = self._io:read_u4be()
  self.len_extra = self._io:read_u4be()
  self._raw_extra = self._io:read_bytes(self.len_extra)
  local _io = KaitaiStream(stringstream(self._raw_extra))
  self.extra = Qcow2.SnapshotExtra(_io, self, self._root)
  self.number = self._io:read_bytes(self.len_number)
  self.tag = self._io:read_bytes(self.len_tag)
end

-- 
-- Offset of the snapshot's own table of level 1.
-- 
-- Number of entries of that table.
-- 
-- Length of the number that the snapshot has, in bytes.
-- 
-- Length of its name in bytes.
-- 
-- When it was made, in seconds since 1970.
-- 
-- Nanoseconds of that time.
-- 
-- How long the machine had run, in nanoseconds.
-- 
-- Size of the machine's state in bytes; 0 where none was saved.
-- 
-- Size of the fields that follow, in bytes.
-- 
-- Fields that came later.
-- 
-- The number that the snapshot has, as text.
-- 
-- The name that it was given, which QEMU calls its tag.

-- 
-- Fields of a snapshot that came later, as far as there are bytes.
Qcow2.SnapshotExtra = class.class(KaitaiStruct)

function Qcow2.SnapshotExtra:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Qcow2.SnapshotExtra:_read()
  if not(self._io:is_eof()) then
    self.len_state = self._io:read_u8be()
  end
  if not(self._io:is_eof()) then
    self.len_disk_then = self._io:read_u8be()
  end
  self.unused = self._io:read_bytes_full()
end

-- 
-- Size of the machine's state in bytes, instead of the short one.
-- 
-- Size of the disk when the snapshot was made, in bytes.
-- 
-- What came later still.

