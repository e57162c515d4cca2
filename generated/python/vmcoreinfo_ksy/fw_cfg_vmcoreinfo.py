# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class FwCfgVmcoreinfo(ReadWriteKaitaiStruct):
    """The 16 bytes with which a guest tells its hypervisor where the guest's
    vmcoreinfo note is in memory.
    
    The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
    replaces all 16 in one DMA write; the host then looks at the note when it
    takes a dump. All integers are little-endian, whatever the byte order of the
    guest, and nothing is padded.
    
    .. seealso::
       QEMU docs/specs/vmcoreinfo - https://www.qemu.org/docs/master/specs/vmcoreinfo.html
    
    
    .. seealso::
       QEMU docs/specs/fw_cfg - https://www.qemu.org/docs/master/specs/fw_cfg.html
    """

    class Formats(IntEnum):
        none = 0
        elf = 1
    def __init__(self, _io=None, _parent=None, _root=None):
        super(FwCfgVmcoreinfo, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.raw_host_format = self._io.read_u2le()
        self.raw_guest_format = self._io.read_u2le()
        self.len_region = self._io.read_u4le()
        self.paddr = self._io.read_u8le()
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(FwCfgVmcoreinfo, self)._write__seq(io)
        self._io.write_u2le(self.raw_host_format)
        self._io.write_u2le(self.raw_guest_format)
        self._io.write_u4le(self.len_region)
        self._io.write_u8le(self.paddr)


    def _check(self):
        self._dirty = False

    @property
    def guest_format(self):
        """Format of what the guest put at `paddr`."""
        if hasattr(self, '_m_guest_format'):
            return self._m_guest_format

        self._m_guest_format = KaitaiStream.resolve_enum(FwCfgVmcoreinfo.Formats, self.raw_guest_format)
        return getattr(self, '_m_guest_format', None)

    def _invalidate_guest_format(self):
        del self._m_guest_format
    @property
    def host_format(self):
        """Format that the host offers."""
        if hasattr(self, '_m_host_format'):
            return self._m_host_format

        self._m_host_format = KaitaiStream.resolve_enum(FwCfgVmcoreinfo.Formats, self.raw_host_format)
        return getattr(self, '_m_host_format', None)

    def _invalidate_host_format(self):
        del self._m_host_format

