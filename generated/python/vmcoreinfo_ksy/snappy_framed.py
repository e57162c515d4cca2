# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class SnappyFramed(ReadWriteKaitaiStruct):
    """A row of chunks, each with at most 65536 bytes when unpacked, and each
    understandable without the others. AVML compresses memory this way.
    
    .. seealso::
       Snappy framing format description - https://github.com/google/snappy/blob/main/framing_format.txt
    """

    class Kinds(IntEnum):
        compressed = 0
        plain = 1
        padding = 254
        identifier = 255
    def __init__(self, _io=None, _parent=None, _root=None):
        super(SnappyFramed, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.chunks = []
        i = 0
        while not self._io.is_eof():
            _t_chunks = SnappyFramed.Chunk(self._io, self, self._root)
            try:
                _t_chunks._read()
            finally:
                self.chunks.append(_t_chunks)
            i += 1

        self._dirty = False


    def _fetch_instances(self):
        pass
        for i in range(len(self.chunks)):
            pass
            self.chunks[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(SnappyFramed, self)._write__seq(io)
        for i in range(len(self.chunks)):
            pass
            if self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"chunks", 0, self._io.size() - self._io.pos())
            self.chunks[i]._write__seq(self._io)

        if not self._io.is_eof():
            raise kaitaistruct.ConsistencyError(u"chunks", 0, self._io.size() - self._io.pos())


    def _check(self):
        for i in range(len(self.chunks)):
            pass
            if self.chunks[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"chunks", self._root, self.chunks[i]._root)
            if self.chunks[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"chunks", self, self.chunks[i]._parent)

        self._dirty = False

    class Chunk(ReadWriteKaitaiStruct):
        """One chunk."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(SnappyFramed.Chunk, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.header = SnappyFramed.ChunkHeader(self._io, self, self._root)
            self.header._read()
            self.body = self._io.read_bytes(self.header.len_body)
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()


        def _write__seq(self, io=None):
            super(SnappyFramed.Chunk, self)._write__seq(io)
            self.header._write__seq(self._io)
            self._io.write_bytes(self.body)


        def _check(self):
            if self.header._root != self._root:
                raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
            if self.header._parent != self:
                raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
            if len(self.body) != self.header.len_body:
                raise kaitaistruct.ConsistencyError(u"body", self.header.len_body, len(self.body))
            self._dirty = False


    class ChunkHeader(ReadWriteKaitaiStruct):
        """The 4 bytes before each chunk."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(SnappyFramed.ChunkHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.raw_kind = self._io.read_u1()
            self.len_body_low = self._io.read_u2le()
            self.len_body_high = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(SnappyFramed.ChunkHeader, self)._write__seq(io)
            self._io.write_u1(self.raw_kind)
            self._io.write_u2le(self.len_body_low)
            self._io.write_u1(self.len_body_high)


        def _check(self):
            self._dirty = False

        @property
        def kind(self):
            """What the chunk is."""
            if hasattr(self, '_m_kind'):
                return self._m_kind

            self._m_kind = KaitaiStream.resolve_enum(SnappyFramed.Kinds, self.raw_kind)
            return getattr(self, '_m_kind', None)

        def _invalidate_kind(self):
            del self._m_kind
        @property
        def len_body(self):
            """Size of the body in bytes."""
            if hasattr(self, '_m_len_body'):
                return self._m_len_body

            self._m_len_body = self.len_body_low + 65536 * self.len_body_high
            return getattr(self, '_m_len_body', None)

        def _invalidate_len_body(self):
            del self._m_len_body


