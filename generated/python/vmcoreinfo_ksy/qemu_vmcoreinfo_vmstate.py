# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class QemuVmcoreinfoVmstate(ReadWriteKaitaiStruct):
    """The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
    machine: section name `vmcoreinfo`, version 1, instance 0.
    
    The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
    little-endian bytes but saves them as integers of the host: on a little-endian
    host the stream holds the true values, on a big-endian one each integer is
    byte-swapped, so that a move between the two spoils the entry. Nothing is
    checked on loading.
    
    .. seealso::
       QEMU docs/devel/migration - https://www.qemu.org/docs/master/devel/migration/main.html
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(QemuVmcoreinfoVmstate, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.has_note = self._io.read_u1()
        self.host_format = self._io.read_u2be()
        self.guest_format = self._io.read_u2be()
        self.len_region = self._io.read_u4be()
        self.paddr = self._io.read_u8be()
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(QemuVmcoreinfoVmstate, self)._write__seq(io)
        self._io.write_u1(self.has_note)
        self._io.write_u2be(self.host_format)
        self._io.write_u2be(self.guest_format)
        self._io.write_u4be(self.len_region)
        self._io.write_u8be(self.paddr)


    def _check(self):
        self._dirty = False


