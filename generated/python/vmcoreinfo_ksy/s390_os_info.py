# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class S390OsInfo(ReadWriteKaitaiStruct):
    """A page in which an s390 kernel keeps what dump tools and the next kernel need.
    Its address is in the lowcore.
    
    .. seealso::
       Linux arch/s390/include/asm/os_info.h - https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(S390OsInfo, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.magic = self._io.read_bytes(8)
        if not self.magic == b"\x4F\x53\x49\x4E\x46\x4F\x53\x5A":
            raise kaitaistruct.ValidationNotEqualError(b"\x4F\x53\x49\x4E\x46\x4F\x53\x5A", self.magic, self._io, u"/seq/0")
        self.checksum = self._io.read_u4be()
        self.version_major = self._io.read_u2be()
        self.version_minor = self._io.read_u2be()
        self.crash_kernel_paddr = self._io.read_u8be()
        self.len_crash_kernel = self._io.read_u8be()
        self.entries = []
        for i in range(13):
            _t_entries = S390OsInfo.Entry(self._io, self, self._root)
            try:
                _t_entries._read()
            finally:
                self.entries.append(_t_entries)

        self._dirty = False


    def _fetch_instances(self):
        pass
        for i in range(len(self.entries)):
            pass
            self.entries[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(S390OsInfo, self)._write__seq(io)
        self._io.write_bytes(self.magic)
        self._io.write_u4be(self.checksum)
        self._io.write_u2be(self.version_major)
        self._io.write_u2be(self.version_minor)
        self._io.write_u8be(self.crash_kernel_paddr)
        self._io.write_u8be(self.len_crash_kernel)
        for i in range(len(self.entries)):
            pass
            self.entries[i]._write__seq(self._io)



    def _check(self):
        if len(self.magic) != 8:
            raise kaitaistruct.ConsistencyError(u"magic", 8, len(self.magic))
        if not self.magic == b"\x4F\x53\x49\x4E\x46\x4F\x53\x5A":
            raise kaitaistruct.ValidationNotEqualError(b"\x4F\x53\x49\x4E\x46\x4F\x53\x5A", self.magic, None, u"/seq/0")
        if len(self.entries) != 13:
            raise kaitaistruct.ConsistencyError(u"entries", 13, len(self.entries))
        for i in range(len(self.entries)):
            pass
            if self.entries[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"entries", self._root, self.entries[i]._root)
            if self.entries[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"entries", self, self.entries[i]._parent)

        self._dirty = False

    class Entry(ReadWriteKaitaiStruct):
        """One piece of information."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(S390OsInfo.Entry, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.paddr = self._io.read_u8be()
            self.len_piece = self._io.read_u8be()
            self.checksum = self._io.read_u4be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(S390OsInfo.Entry, self)._write__seq(io)
            self._io.write_u8be(self.paddr)
            self._io.write_u8be(self.len_piece)
            self._io.write_u4be(self.checksum)


        def _check(self):
            self._dirty = False



