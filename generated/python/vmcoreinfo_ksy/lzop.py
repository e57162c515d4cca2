# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Lzop(ReadWriteKaitaiStruct):
    """A file that lzop has packed, as libvirt does with saved machines if
    `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
    that LZO1X packed one by one, and an empty block at the end.
    
    .. seealso::
       lzop, src/lzop.c - https://www.lzop.org/
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Lzop, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.header = Lzop.FileHeader(self._io, self, self._root)
        self.header._read()
        self.blocks = []
        i = 0
        while True:
            _t_blocks = Lzop.Block(self.header.flags, self._io, self, self._root)
            try:
                _t_blocks._read()
            finally:
                _ = _t_blocks
                self.blocks.append(_)
            if _.head.len_unpacked == 0:
                break
            i += 1
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        for i in range(len(self.blocks)):
            pass
            self.blocks[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(Lzop, self)._write__seq(io)
        self.header._write__seq(self._io)
        for i in range(len(self.blocks)):
            pass
            self.blocks[i]._write__seq(self._io)



    def _check(self):
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if len(self.blocks) == 0:
            raise kaitaistruct.ConsistencyError(u"blocks", 0, len(self.blocks))
        for i in range(len(self.blocks)):
            pass
            if self.blocks[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"blocks", self._root, self.blocks[i]._root)
            if self.blocks[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"blocks", self, self.blocks[i]._parent)
            if self.blocks[i].flags != self.header.flags:
                raise kaitaistruct.ConsistencyError(u"blocks", self.header.flags, self.blocks[i].flags)
            _ = self.blocks[i]
            if (_.head.len_unpacked == 0) != (i == len(self.blocks) - 1):
                raise kaitaistruct.ConsistencyError(u"blocks", i == len(self.blocks) - 1, _.head.len_unpacked == 0)

        self._dirty = False

    class Block(ReadWriteKaitaiStruct):
        """One block; the last one is its first field alone."""
        def __init__(self, flags, _io=None, _parent=None, _root=None):
            super(Lzop.Block, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.flags = flags

        def _read(self):
            self.head = Lzop.BlockHead(self.flags, self._io, self, self._root)
            self.head._read()
            if self.head.len_unpacked != 0:
                pass
                self.body = self._io.read_bytes(self.head.len_body)

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            if self.head.len_unpacked != 0:
                pass



        def _write__seq(self, io=None):
            super(Lzop.Block, self)._write__seq(io)
            self.head._write__seq(self._io)
            if self.head.len_unpacked != 0:
                pass
                self._io.write_bytes(self.body)



        def _check(self):
            if self.head._root != self._root:
                raise kaitaistruct.ConsistencyError(u"head", self._root, self.head._root)
            if self.head._parent != self:
                raise kaitaistruct.ConsistencyError(u"head", self, self.head._parent)
            if self.head.flags != self.flags:
                raise kaitaistruct.ConsistencyError(u"head", self.flags, self.head.flags)
            if self.head.len_unpacked != 0:
                pass
                if len(self.body) != self.head.len_body:
                    raise kaitaistruct.ConsistencyError(u"body", self.head.len_body, len(self.body))

            self._dirty = False


    class BlockHead(ReadWriteKaitaiStruct):
        """What is before the body of a block."""
        def __init__(self, flags, _io=None, _parent=None, _root=None):
            super(Lzop.BlockHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.flags = flags

        def _read(self):
            self.len_unpacked = self._io.read_u4be()
            if self.len_unpacked != 0:
                pass
                self.len_body = self._io.read_u4be()

            if  ((self.len_unpacked != 0) and (self.flags & 1 != 0)) :
                pass
                self.adler32_unpacked = self._io.read_u4be()

            if  ((self.len_unpacked != 0) and (self.flags & 256 != 0)) :
                pass
                self.crc32_unpacked = self._io.read_u4be()

            if  ((self.is_packed) and (self.flags & 2 != 0)) :
                pass
                self.adler32_packed = self._io.read_u4be()

            if  ((self.is_packed) and (self.flags & 512 != 0)) :
                pass
                self.crc32_packed = self._io.read_u4be()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.len_unpacked != 0:
                pass

            if  ((self.len_unpacked != 0) and (self.flags & 1 != 0)) :
                pass

            if  ((self.len_unpacked != 0) and (self.flags & 256 != 0)) :
                pass

            if  ((self.is_packed) and (self.flags & 2 != 0)) :
                pass

            if  ((self.is_packed) and (self.flags & 512 != 0)) :
                pass



        def _write__seq(self, io=None):
            super(Lzop.BlockHead, self)._write__seq(io)
            self._io.write_u4be(self.len_unpacked)
            if self.len_unpacked != 0:
                pass
                self._io.write_u4be(self.len_body)

            if  ((self.len_unpacked != 0) and (self.flags & 1 != 0)) :
                pass
                self._io.write_u4be(self.adler32_unpacked)

            if  ((self.len_unpacked != 0) and (self.flags & 256 != 0)) :
                pass
                self._io.write_u4be(self.crc32_unpacked)

            if  ((self.is_packed) and (self.flags & 2 != 0)) :
                pass
                self._io.write_u4be(self.adler32_packed)

            if  ((self.is_packed) and (self.flags & 512 != 0)) :
                pass
                self._io.write_u4be(self.crc32_packed)



        def _check(self):
            if self.len_unpacked != 0:
                pass

            if  ((self.len_unpacked != 0) and (self.flags & 1 != 0)) :
                pass

            if  ((self.len_unpacked != 0) and (self.flags & 256 != 0)) :
                pass

            if  ((self.is_packed) and (self.flags & 2 != 0)) :
                pass

            if  ((self.is_packed) and (self.flags & 512 != 0)) :
                pass

            self._dirty = False

        @property
        def is_packed(self):
            """Whether the contents are packed."""
            if hasattr(self, '_m_is_packed'):
                return self._m_is_packed

            self._m_is_packed =  ((self.len_unpacked != 0) and (self.len_body < self.len_unpacked)) 
            return getattr(self, '_m_is_packed', None)

        def _invalidate_is_packed(self):
            del self._m_is_packed

    class ExtraField(ReadWriteKaitaiStruct):
        """Bytes of another program."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Lzop.ExtraField, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.len_body = self._io.read_u4be()
            self.body = self._io.read_bytes(self.len_body)
            self.checksum = self._io.read_u4be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Lzop.ExtraField, self)._write__seq(io)
            self._io.write_u4be(self.len_body)
            self._io.write_bytes(self.body)
            self._io.write_u4be(self.checksum)


        def _check(self):
            if len(self.body) != self.len_body:
                raise kaitaistruct.ConsistencyError(u"body", self.len_body, len(self.body))
            self._dirty = False


    class FileHeader(ReadWriteKaitaiStruct):
        """The header, and the magic before it."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Lzop.FileHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.magic = self._io.read_bytes(9)
            if not self.magic == b"\x89\x4C\x5A\x4F\x00\x0D\x0A\x1A\x0A":
                raise kaitaistruct.ValidationNotEqualError(b"\x89\x4C\x5A\x4F\x00\x0D\x0A\x1A\x0A", self.magic, self._io, u"/types/file_header/seq/0")
            self.version = self._io.read_u2be()
            self.library_version = self._io.read_u2be()
            if self.is_late:
                pass
                self.needed_version = self._io.read_u2be()

            self.method = self._io.read_u1()
            if self.is_late:
                pass
                self.level = self._io.read_u1()

            self.flags = self._io.read_u4be()
            if self.flags & 2048 != 0:
                pass
                self.filter = self._io.read_u4be()

            self.mode = self._io.read_u4be()
            self.seconds_low = self._io.read_u4be()
            if self.is_late:
                pass
                self.seconds_high = self._io.read_u4be()

            self.len_name = self._io.read_u1()
            self.name = self._io.read_bytes(self.len_name)
            self.checksum = self._io.read_u4be()
            if self.flags & 64 != 0:
                pass
                self.extra = Lzop.ExtraField(self._io, self, self._root)
                self.extra._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.is_late:
                pass

            if self.is_late:
                pass

            if self.flags & 2048 != 0:
                pass

            if self.is_late:
                pass

            if self.flags & 64 != 0:
                pass
                self.extra._fetch_instances()



        def _write__seq(self, io=None):
            super(Lzop.FileHeader, self)._write__seq(io)
            self._io.write_bytes(self.magic)
            self._io.write_u2be(self.version)
            self._io.write_u2be(self.library_version)
            if self.is_late:
                pass
                self._io.write_u2be(self.needed_version)

            self._io.write_u1(self.method)
            if self.is_late:
                pass
                self._io.write_u1(self.level)

            self._io.write_u4be(self.flags)
            if self.flags & 2048 != 0:
                pass
                self._io.write_u4be(self.filter)

            self._io.write_u4be(self.mode)
            self._io.write_u4be(self.seconds_low)
            if self.is_late:
                pass
                self._io.write_u4be(self.seconds_high)

            self._io.write_u1(self.len_name)
            self._io.write_bytes(self.name)
            self._io.write_u4be(self.checksum)
            if self.flags & 64 != 0:
                pass
                self.extra._write__seq(self._io)



        def _check(self):
            if len(self.magic) != 9:
                raise kaitaistruct.ConsistencyError(u"magic", 9, len(self.magic))
            if not self.magic == b"\x89\x4C\x5A\x4F\x00\x0D\x0A\x1A\x0A":
                raise kaitaistruct.ValidationNotEqualError(b"\x89\x4C\x5A\x4F\x00\x0D\x0A\x1A\x0A", self.magic, None, u"/types/file_header/seq/0")
            if self.is_late:
                pass

            if self.is_late:
                pass

            if self.flags & 2048 != 0:
                pass

            if self.is_late:
                pass

            if len(self.name) != self.len_name:
                raise kaitaistruct.ConsistencyError(u"name", self.len_name, len(self.name))
            if self.flags & 64 != 0:
                pass
                if self.extra._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"extra", self._root, self.extra._root)
                if self.extra._parent != self:
                    raise kaitaistruct.ConsistencyError(u"extra", self, self.extra._parent)

            self._dirty = False

        @property
        def is_late(self):
            """Whether the fields that came with lzop 0.94 are there."""
            if hasattr(self, '_m_is_late'):
                return self._m_is_late

            self._m_is_late = self.version >= 2368
            return getattr(self, '_m_is_late', None)

        def _invalidate_is_late(self):
            del self._m_is_late


