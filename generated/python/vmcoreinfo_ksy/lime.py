# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Lime(ReadWriteKaitaiStruct):
    """Physical memory as the LiME module and the AVML program save it: one piece
    after the other, each after a header that says which addresses follow. What
    no piece covers was no memory.
    
    LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
    own version 2 writes them in Snappy's framing format, followed by how many
    bytes that is.
    
    .. seealso::
       LiME documentation - https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md
    
    
    .. seealso::
       AVML - https://github.com/microsoft/avml
    """

    class Magics(IntEnum):
        compressed = 1280136769
        uncompressed = 1281969477
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Lime, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.pieces = []
        i = 0
        while not self._io.is_eof():
            _t_pieces = Lime.Piece(self._io, self, self._root)
            try:
                _t_pieces._read()
            finally:
                self.pieces.append(_t_pieces)
            i += 1

        self._dirty = False


    def _fetch_instances(self):
        pass
        for i in range(len(self.pieces)):
            pass
            self.pieces[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(Lime, self)._write__seq(io)
        for i in range(len(self.pieces)):
            pass
            if self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"pieces", 0, self._io.size() - self._io.pos())
            self.pieces[i]._write__seq(self._io)

        if not self._io.is_eof():
            raise kaitaistruct.ConsistencyError(u"pieces", 0, self._io.size() - self._io.pos())


    def _check(self):
        for i in range(len(self.pieces)):
            pass
            if self.pieces[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"pieces", self._root, self.pieces[i]._root)
            if self.pieces[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"pieces", self, self.pieces[i]._parent)

        self._dirty = False

    class Piece(ReadWriteKaitaiStruct):
        """One run of memory."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Lime.Piece, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.header = Lime.PieceHeader(self._io, self, self._root)
            self.header._read()
            if self.header.is_plain:
                pass
                self.body = self._io.read_bytes(self.header.len_memory)

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            if self.header.is_plain:
                pass



        def _write__seq(self, io=None):
            super(Lime.Piece, self)._write__seq(io)
            self.header._write__seq(self._io)
            if self.header.is_plain:
                pass
                self._io.write_bytes(self.body)



        def _check(self):
            if self.header._root != self._root:
                raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
            if self.header._parent != self:
                raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
            if self.header.is_plain:
                pass
                if len(self.body) != self.header.len_memory:
                    raise kaitaistruct.ConsistencyError(u"body", self.header.len_memory, len(self.body))

            self._dirty = False


    class PieceHeader(ReadWriteKaitaiStruct):
        """The 32 bytes before each piece."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Lime.PieceHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.raw_magic = self._io.read_u4le()
            self.version = self._io.read_u4le()
            self.first_paddr = self._io.read_u8le()
            self.last_paddr = self._io.read_u8le()
            if not self.last_paddr >= self.first_paddr:
                raise kaitaistruct.ValidationLessThanError(self.first_paddr, self.last_paddr, self._io, u"/types/piece_header/seq/3")
            self.reserved = self._io.read_bytes(8)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Lime.PieceHeader, self)._write__seq(io)
            self._io.write_u4le(self.raw_magic)
            self._io.write_u4le(self.version)
            self._io.write_u8le(self.first_paddr)
            self._io.write_u8le(self.last_paddr)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if not self.last_paddr >= self.first_paddr:
                raise kaitaistruct.ValidationLessThanError(self.first_paddr, self.last_paddr, None, u"/types/piece_header/seq/3")
            if len(self.reserved) != 8:
                raise kaitaistruct.ConsistencyError(u"reserved", 8, len(self.reserved))
            self._dirty = False

        @property
        def is_plain(self):
            """Whether the bytes are not compressed."""
            if hasattr(self, '_m_is_plain'):
                return self._m_is_plain

            self._m_is_plain = self.magic == Lime.Magics.uncompressed
            return getattr(self, '_m_is_plain', None)

        def _invalidate_is_plain(self):
            del self._m_is_plain
        @property
        def len_memory(self):
            """Size of the memory in bytes."""
            if hasattr(self, '_m_len_memory'):
                return self._m_len_memory

            self._m_len_memory = ((self.last_paddr - self.first_paddr) + 1)
            return getattr(self, '_m_len_memory', None)

        def _invalidate_len_memory(self):
            del self._m_len_memory
        @property
        def magic(self):
            """Which program's format follows."""
            if hasattr(self, '_m_magic'):
                return self._m_magic

            self._m_magic = KaitaiStream.resolve_enum(Lime.Magics, self.raw_magic)
            return getattr(self, '_m_magic', None)

        def _invalidate_magic(self):
            del self._m_magic


