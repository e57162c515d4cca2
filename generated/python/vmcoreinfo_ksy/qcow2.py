# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Qcow2(ReadWriteKaitaiStruct):
    """As much of a qcow2 image as leads to the machines that `savevm` has saved in
    it: the header and the table of snapshots.
    
    Contents are kept in clusters. A table of level 1 gives the offsets of tables
    of level 2, of one cluster each, and these give those of the clusters, in
    eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
    machine is in its snapshot's own table, after the last cluster of the disk.
    
    .. seealso::
       QEMU docs/interop/qcow2 - https://www.qemu.org/docs/master/interop/qcow2.html
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Qcow2, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._should_write_first_snapshot = False
        self.first_snapshot__enabled = True

    def _read(self):
        self.magic = self._io.read_bytes(4)
        if not self.magic == b"\x51\x46\x49\xFB":
            raise kaitaistruct.ValidationNotEqualError(b"\x51\x46\x49\xFB", self.magic, self._io, u"/seq/0")
        self.version = self._io.read_u4be()
        self.ofs_backing_file = self._io.read_u8be()
        self.len_backing_file = self._io.read_u4be()
        self.log_len_cluster = self._io.read_u4be()
        self.len_disk = self._io.read_u8be()
        self.crypt_method = self._io.read_u4be()
        self.num_level1_entries = self._io.read_u4be()
        self.ofs_level1_table = self._io.read_u8be()
        self.ofs_refcount_table = self._io.read_u8be()
        self.num_refcount_table_clusters = self._io.read_u4be()
        self.num_snapshots = self._io.read_u4be()
        self.ofs_snapshots = self._io.read_u8be()
        if self.version >= 3:
            pass
            self.incompatible_features = self._io.read_u8be()

        self._dirty = False


    def _fetch_instances(self):
        pass
        if self.version >= 3:
            pass

        _ = self.first_snapshot
        if hasattr(self, '_m_first_snapshot'):
            pass
            self._m_first_snapshot._fetch_instances()



    def _write__seq(self, io=None):
        super(Qcow2, self)._write__seq(io)
        self._should_write_first_snapshot = self.first_snapshot__enabled
        self._io.write_bytes(self.magic)
        self._io.write_u4be(self.version)
        self._io.write_u8be(self.ofs_backing_file)
        self._io.write_u4be(self.len_backing_file)
        self._io.write_u4be(self.log_len_cluster)
        self._io.write_u8be(self.len_disk)
        self._io.write_u4be(self.crypt_method)
        self._io.write_u4be(self.num_level1_entries)
        self._io.write_u8be(self.ofs_level1_table)
        self._io.write_u8be(self.ofs_refcount_table)
        self._io.write_u4be(self.num_refcount_table_clusters)
        self._io.write_u4be(self.num_snapshots)
        self._io.write_u8be(self.ofs_snapshots)
        if self.version >= 3:
            pass
            self._io.write_u8be(self.incompatible_features)



    def _check(self):
        if len(self.magic) != 4:
            raise kaitaistruct.ConsistencyError(u"magic", 4, len(self.magic))
        if not self.magic == b"\x51\x46\x49\xFB":
            raise kaitaistruct.ValidationNotEqualError(b"\x51\x46\x49\xFB", self.magic, None, u"/seq/0")
        if self.version >= 3:
            pass

        if self.first_snapshot__enabled:
            pass
            if self.num_snapshots > 0:
                pass
                if self._m_first_snapshot._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"first_snapshot", self._root, self._m_first_snapshot._root)
                if self._m_first_snapshot._parent != self:
                    raise kaitaistruct.ConsistencyError(u"first_snapshot", self, self._m_first_snapshot._parent)


        self._dirty = False

    class Snapshot(ReadWriteKaitaiStruct):
        """The description of a snapshot. The next one starts at the next multiple
        of 8 bytes.
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Qcow2.Snapshot, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.ofs_table = self._io.read_u8be()
            self.num_entries = self._io.read_u4be()
            self.len_number = self._io.read_u2be()
            self.len_tag = self._io.read_u2be()
            self.date_seconds = self._io.read_u4be()
            self.date_nanoseconds = self._io.read_u4be()
            self.vm_clock = self._io.read_u8be()
            self.len_state_short = self._io.read_u4be()
            self.len_extra = self._io.read_u4be()
            self._raw_extra = self._io.read_bytes(self.len_extra)
            _io__raw_extra = KaitaiStream(BytesIO(self._raw_extra))
            self.extra = Qcow2.SnapshotExtra(_io__raw_extra, self, self._root)
            self.extra._read()
            self.number = self._io.read_bytes(self.len_number)
            self.tag = self._io.read_bytes(self.len_tag)
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.extra._fetch_instances()


        def _write__seq(self, io=None):
            super(Qcow2.Snapshot, self)._write__seq(io)
            self._io.write_u8be(self.ofs_table)
            self._io.write_u4be(self.num_entries)
            self._io.write_u2be(self.len_number)
            self._io.write_u2be(self.len_tag)
            self._io.write_u4be(self.date_seconds)
            self._io.write_u4be(self.date_nanoseconds)
            self._io.write_u8be(self.vm_clock)
            self._io.write_u4be(self.len_state_short)
            self._io.write_u4be(self.len_extra)
            _io__raw_extra = KaitaiStream(BytesIO(bytearray(self.len_extra)))
            self._io.add_child_stream(_io__raw_extra)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.len_extra))
            def handler(parent, _io__raw_extra=_io__raw_extra):
                self._raw_extra = _io__raw_extra.to_byte_array()
                if len(self._raw_extra) != self.len_extra:
                    raise kaitaistruct.ConsistencyError(u"raw(extra)", self.len_extra, len(self._raw_extra))
                parent.write_bytes(self._raw_extra)
            _io__raw_extra.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.extra._write__seq(_io__raw_extra)
            self._io.write_bytes(self.number)
            self._io.write_bytes(self.tag)


        def _check(self):
            if self.extra._root != self._root:
                raise kaitaistruct.ConsistencyError(u"extra", self._root, self.extra._root)
            if self.extra._parent != self:
                raise kaitaistruct.ConsistencyError(u"extra", self, self.extra._parent)
            if len(self.number) != self.len_number:
                raise kaitaistruct.ConsistencyError(u"number", self.len_number, len(self.number))
            if len(self.tag) != self.len_tag:
                raise kaitaistruct.ConsistencyError(u"tag", self.len_tag, len(self.tag))
            self._dirty = False


    class SnapshotExtra(ReadWriteKaitaiStruct):
        """Fields of a snapshot that came later, as far as there are bytes."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Qcow2.SnapshotExtra, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            if (not (self._io.is_eof())):
                pass
                self.len_state = self._io.read_u8be()

            if (not (self._io.is_eof())):
                pass
                self.len_disk_then = self._io.read_u8be()

            self.unused = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Qcow2.SnapshotExtra, self)._write__seq(io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u8be(self.len_state)

            if (not (self._io.is_eof())):
                pass
                self._io.write_u8be(self.len_disk_then)

            self._io.write_bytes(self.unused)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"unused", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    @property
    def first_snapshot(self):
        """The description of the first snapshot."""
        if self._should_write_first_snapshot:
            self._write_first_snapshot()
        if hasattr(self, '_m_first_snapshot'):
            return self._m_first_snapshot

        if not self.first_snapshot__enabled:
            return None

        if self.num_snapshots > 0:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_snapshots)
            self._m_first_snapshot = Qcow2.Snapshot(self._io, self, self._root)
            self._m_first_snapshot._read()
            self._io.seek(_pos)

        return getattr(self, '_m_first_snapshot', None)

    @first_snapshot.setter
    def first_snapshot(self, v):
        self._dirty = True
        self._m_first_snapshot = v

    def _write_first_snapshot(self):
        self._should_write_first_snapshot = False
        if self.num_snapshots > 0:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_snapshots)
            self._m_first_snapshot._write__seq(self._io)
            self._io.seek(_pos)



