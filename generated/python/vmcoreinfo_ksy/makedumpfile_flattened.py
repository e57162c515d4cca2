# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class MakedumpfileFlattened(ReadWriteKaitaiStruct):
    """A dump split into records, so that it can be written to a pipe: each
    record says where its bytes belong in the real file. Records come in any
    order; where they overlap, the later one counts; bytes that no record covers
    are zero.
    The real file is mostly kdump-compressed, sometimes an ELF core.
    
    All numbers are big-endian, whatever the byte order inside. QEMU wraps its
    kdump-compressed dumps this way unless told otherwise.
    
    .. seealso::
       makedumpfile IMPLEMENTATION - https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(MakedumpfileFlattened, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.header = MakedumpfileFlattened.FlattenedHeader(self._io, self, self._root)
        self.header._read()
        self.records = []
        i = 0
        while True:
            _t_records = MakedumpfileFlattened.Record(self._io, self, self._root)
            try:
                _t_records._read()
            finally:
                _ = _t_records
                self.records.append(_)
            if _.header.is_end:
                break
            i += 1
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        for i in range(len(self.records)):
            pass
            self.records[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(MakedumpfileFlattened, self)._write__seq(io)
        self.header._write__seq(self._io)
        for i in range(len(self.records)):
            pass
            self.records[i]._write__seq(self._io)



    def _check(self):
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if len(self.records) == 0:
            raise kaitaistruct.ConsistencyError(u"records", 0, len(self.records))
        for i in range(len(self.records)):
            pass
            if self.records[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"records", self._root, self.records[i]._root)
            if self.records[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"records", self, self.records[i]._parent)
            _ = self.records[i]
            if _.header.is_end != (i == len(self.records) - 1):
                raise kaitaistruct.ConsistencyError(u"records", i == len(self.records) - 1, _.header.is_end)

        self._dirty = False

    class FlattenedHeader(ReadWriteKaitaiStruct):
        """The first 4096 bytes."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(MakedumpfileFlattened.FlattenedHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.magic = self._io.read_bytes(16)
            if not self.magic == b"\x6D\x61\x6B\x65\x64\x75\x6D\x70\x66\x69\x6C\x65\x00\x00\x00\x00":
                raise kaitaistruct.ValidationNotEqualError(b"\x6D\x61\x6B\x65\x64\x75\x6D\x70\x66\x69\x6C\x65\x00\x00\x00\x00", self.magic, self._io, u"/types/flattened_header/seq/0")
            self.header_type = self._io.read_s8be()
            self.version = self._io.read_s8be()
            self.reserved = self._io.read_bytes(4064)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(MakedumpfileFlattened.FlattenedHeader, self)._write__seq(io)
            self._io.write_bytes(self.magic)
            self._io.write_s8be(self.header_type)
            self._io.write_s8be(self.version)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.magic) != 16:
                raise kaitaistruct.ConsistencyError(u"magic", 16, len(self.magic))
            if not self.magic == b"\x6D\x61\x6B\x65\x64\x75\x6D\x70\x66\x69\x6C\x65\x00\x00\x00\x00":
                raise kaitaistruct.ValidationNotEqualError(b"\x6D\x61\x6B\x65\x64\x75\x6D\x70\x66\x69\x6C\x65\x00\x00\x00\x00", self.magic, None, u"/types/flattened_header/seq/0")
            if len(self.reserved) != 4064:
                raise kaitaistruct.ConsistencyError(u"reserved", 4064, len(self.reserved))
            self._dirty = False


    class Record(ReadWriteKaitaiStruct):
        """One piece of the real file."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(MakedumpfileFlattened.Record, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.header = MakedumpfileFlattened.RecordHeader(self._io, self, self._root)
            self.header._read()
            self.body = self._io.read_bytes((0 if self.header.is_end else self.header.len_body))
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()


        def _write__seq(self, io=None):
            super(MakedumpfileFlattened.Record, self)._write__seq(io)
            self.header._write__seq(self._io)
            self._io.write_bytes(self.body)


        def _check(self):
            if self.header._root != self._root:
                raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
            if self.header._parent != self:
                raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
            if len(self.body) != (0 if self.header.is_end else self.header.len_body):
                raise kaitaistruct.ConsistencyError(u"body", (0 if self.header.is_end else self.header.len_body), len(self.body))
            self._dirty = False


    class RecordHeader(ReadWriteKaitaiStruct):
        """The 16 bytes before each piece."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(MakedumpfileFlattened.RecordHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.ofs_body = self._io.read_s8be()
            self.len_body = self._io.read_s8be()
            if not self.len_body >= -1:
                raise kaitaistruct.ValidationLessThanError(-1, self.len_body, self._io, u"/types/record_header/seq/1")
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(MakedumpfileFlattened.RecordHeader, self)._write__seq(io)
            self._io.write_s8be(self.ofs_body)
            self._io.write_s8be(self.len_body)


        def _check(self):
            if not self.len_body >= -1:
                raise kaitaistruct.ValidationLessThanError(-1, self.len_body, None, u"/types/record_header/seq/1")
            self._dirty = False

        @property
        def is_end(self):
            """Whether this is the mark after the last record."""
            if hasattr(self, '_m_is_end'):
                return self._m_is_end

            self._m_is_end =  ((self.ofs_body == -1) or (self.len_body == -1)) 
            return getattr(self, '_m_is_end', None)

        def _invalidate_is_end(self):
            del self._m_is_end


