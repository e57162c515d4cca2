# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class S390Lowcore(ReadWriteKaitaiStruct):
    """Where an s390 kernel tells dump tools about itself: at fixed addresses of the
    first two pages of memory, the lowcore. This structure starts at 0xe08.
    
    .. seealso::
       Linux arch/s390/include/asm/lowcore.h - https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(S390Lowcore, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.vmcore_info31 = self._io.read_u4be()
        self.vmcore_info = self._io.read_u8be()
        self.reserved = self._io.read_bytes(4)
        self.os_info = self._io.read_u8be()
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(S390Lowcore, self)._write__seq(io)
        self._io.write_u4be(self.vmcore_info31)
        self._io.write_u8be(self.vmcore_info)
        self._io.write_bytes(self.reserved)
        self._io.write_u8be(self.os_info)


    def _check(self):
        if len(self.reserved) != 4:
            raise kaitaistruct.ConsistencyError(u"reserved", 4, len(self.reserved))
        self._dirty = False


