# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class S390Dump(ReadWriteKaitaiStruct):
    """The 4096 bytes before the memory in a dump that a stand-alone dump tool took
    of an s390 machine, and that zgetdump writes. In the plain form the memory
    follows in one piece from address 0 on; in the extended form every piece has
    4096 bytes of its own before it, which say where it belongs.
    
    .. seealso::
       s390-tools zdump/df_s390.h - https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h
    """

    class Archs(IntEnum):
        esa_31 = 1
        zarch_64 = 2

    class Forms(IntEnum):
        plain = 253
        extended = 254
    def __init__(self, _io=None, _parent=None, _root=None):
        super(S390Dump, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._should_write_first_segment = False
        self.first_segment__enabled = True

    def _read(self):
        self.magic = self._io.read_bytes(7)
        if not self.magic == b"\xA8\x19\x01\x73\x61\x8F\x23":
            raise kaitaistruct.ValidationNotEqualError(b"\xA8\x19\x01\x73\x61\x8F\x23", self.magic, self._io, u"/seq/0")
        self.raw_form = self._io.read_u1()
        self.version = self._io.read_u4be()
        self.len_header = self._io.read_u4be()
        self.dump_level = self._io.read_u4be()
        self.len_page = self._io.read_u4be()
        self.len_memory = self._io.read_u8be()
        self.first_paddr = self._io.read_u8be()
        self.end_paddr = self._io.read_u8be()
        self.num_pages = self._io.read_u4be()
        self.padding = self._io.read_u4be()
        self.clock = self._io.read_u8be()
        self.cpu_id = self._io.read_u8be()
        self.raw_arch = self._io.read_u4be()
        self._dirty = False


    def _fetch_instances(self):
        pass
        _ = self.first_segment
        if hasattr(self, '_m_first_segment'):
            pass
            self._m_first_segment._fetch_instances()



    def _write__seq(self, io=None):
        super(S390Dump, self)._write__seq(io)
        self._should_write_first_segment = self.first_segment__enabled
        self._io.write_bytes(self.magic)
        self._io.write_u1(self.raw_form)
        self._io.write_u4be(self.version)
        self._io.write_u4be(self.len_header)
        self._io.write_u4be(self.dump_level)
        self._io.write_u4be(self.len_page)
        self._io.write_u8be(self.len_memory)
        self._io.write_u8be(self.first_paddr)
        self._io.write_u8be(self.end_paddr)
        self._io.write_u4be(self.num_pages)
        self._io.write_u4be(self.padding)
        self._io.write_u8be(self.clock)
        self._io.write_u8be(self.cpu_id)
        self._io.write_u4be(self.raw_arch)


    def _check(self):
        if len(self.magic) != 7:
            raise kaitaistruct.ConsistencyError(u"magic", 7, len(self.magic))
        if not self.magic == b"\xA8\x19\x01\x73\x61\x8F\x23":
            raise kaitaistruct.ValidationNotEqualError(b"\xA8\x19\x01\x73\x61\x8F\x23", self.magic, None, u"/seq/0")
        if self.first_segment__enabled:
            pass
            if self.form == S390Dump.Forms.extended:
                pass
                if self._m_first_segment._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"first_segment", self._root, self._m_first_segment._root)
                if self._m_first_segment._parent != self:
                    raise kaitaistruct.ConsistencyError(u"first_segment", self, self._m_first_segment._parent)


        self._dirty = False

    class SegmentHeader(ReadWriteKaitaiStruct):
        """The 4096 bytes before each piece of the extended form."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(S390Dump.SegmentHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.first_paddr = self._io.read_u8be()
            self.len_memory = self._io.read_u8be()
            self.stop_marker = self._io.read_u8be()
            self.reserved = self._io.read_bytes(4072)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(S390Dump.SegmentHeader, self)._write__seq(io)
            self._io.write_u8be(self.first_paddr)
            self._io.write_u8be(self.len_memory)
            self._io.write_u8be(self.stop_marker)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 4072:
                raise kaitaistruct.ConsistencyError(u"reserved", 4072, len(self.reserved))
            self._dirty = False


    @property
    def arch(self):
        """Width of the dumped system."""
        if hasattr(self, '_m_arch'):
            return self._m_arch

        self._m_arch = KaitaiStream.resolve_enum(S390Dump.Archs, self.raw_arch)
        return getattr(self, '_m_arch', None)

    def _invalidate_arch(self):
        del self._m_arch
    @property
    def first_segment(self):
        """The header of the first piece of memory in the extended form; the
        next one follows the piece.
        """
        if self._should_write_first_segment:
            self._write_first_segment()
        if hasattr(self, '_m_first_segment'):
            return self._m_first_segment

        if not self.first_segment__enabled:
            return None

        if self.form == S390Dump.Forms.extended:
            pass
            _pos = self._io.pos()
            self._io.seek(4096)
            self._m_first_segment = S390Dump.SegmentHeader(self._io, self, self._root)
            self._m_first_segment._read()
            self._io.seek(_pos)

        return getattr(self, '_m_first_segment', None)

    @first_segment.setter
    def first_segment(self, v):
        self._dirty = True
        self._m_first_segment = v

    def _write_first_segment(self):
        self._should_write_first_segment = False
        if self.form == S390Dump.Forms.extended:
            pass
            _pos = self._io.pos()
            self._io.seek(4096)
            self._m_first_segment._write__seq(self._io)
            self._io.seek(_pos)


    @property
    def form(self):
        """Which of the two forms follows."""
        if hasattr(self, '_m_form'):
            return self._m_form

        self._m_form = KaitaiStream.resolve_enum(S390Dump.Forms, self.raw_form)
        return getattr(self, '_m_form', None)

    def _invalidate_form(self):
        del self._m_form

