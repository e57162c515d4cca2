# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class FwCfgDmaAccess(ReadWriteKaitaiStruct):
    """The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
    Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
    
    The guest puts the address of this structure into the DMA register. The device
    works in the order select, then one of read, write or skip, and then replaces
    the first 4 bytes: 0 says that all went well, `error` alone that it did not.
    All integers are big-endian, whatever the guest.
    
    .. seealso::
       QEMU docs/specs/fw_cfg - https://www.qemu.org/docs/master/specs/fw_cfg.html
    """

    class CommandBits(IntEnum):
        error = 1
        read = 2
        skip = 4
        select = 8
        write = 16
    def __init__(self, _io=None, _parent=None, _root=None):
        super(FwCfgDmaAccess, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.selector = self._io.read_u2be()
        self.commands = self._io.read_u2be()
        self.len_data = self._io.read_u4be()
        self.address = self._io.read_u8be()
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(FwCfgDmaAccess, self)._write__seq(io)
        self._io.write_u2be(self.selector)
        self._io.write_u2be(self.commands)
        self._io.write_u4be(self.len_data)
        self._io.write_u8be(self.address)


    def _check(self):
        self._dirty = False

    @property
    def is_error(self):
        """Whether the transfer failed, in the device's answer."""
        if hasattr(self, '_m_is_error'):
            return self._m_is_error

        self._m_is_error = self.commands & int(FwCfgDmaAccess.CommandBits.error) != 0
        return getattr(self, '_m_is_error', None)

    def _invalidate_is_error(self):
        del self._m_is_error
    @property
    def is_read(self):
        """Whether the guest asks for a read."""
        if hasattr(self, '_m_is_read'):
            return self._m_is_read

        self._m_is_read = self.commands & int(FwCfgDmaAccess.CommandBits.read) != 0
        return getattr(self, '_m_is_read', None)

    def _invalidate_is_read(self):
        del self._m_is_read
    @property
    def is_select(self):
        """Whether `selector` counts."""
        if hasattr(self, '_m_is_select'):
            return self._m_is_select

        self._m_is_select = self.commands & int(FwCfgDmaAccess.CommandBits.select) != 0
        return getattr(self, '_m_is_select', None)

    def _invalidate_is_select(self):
        del self._m_is_select
    @property
    def is_skip(self):
        """Whether the guest asks to move the item's offset."""
        if hasattr(self, '_m_is_skip'):
            return self._m_is_skip

        self._m_is_skip = self.commands & int(FwCfgDmaAccess.CommandBits.skip) != 0
        return getattr(self, '_m_is_skip', None)

    def _invalidate_is_skip(self):
        del self._m_is_skip
    @property
    def is_write(self):
        """Whether the guest asks for a write."""
        if hasattr(self, '_m_is_write'):
            return self._m_is_write

        self._m_is_write = self.commands & int(FwCfgDmaAccess.CommandBits.write) != 0
        return getattr(self, '_m_is_write', None)

    def _invalidate_is_write(self):
        del self._m_is_write

