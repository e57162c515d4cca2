# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class FwCfgDirectory(ReadWriteKaitaiStruct):
    """The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
    
    A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
    in the order of their names, so the selector depends on which others the
    machine has. All integers are big-endian, whatever the guest.
    
    The item has room for more files than it names, 4 bytes and 64 for each slot;
    what follows the last named file is zero.
    
    .. seealso::
       QEMU docs/specs/fw_cfg - https://www.qemu.org/docs/master/specs/fw_cfg.html
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(FwCfgDirectory, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.num_files = self._io.read_u4be()
        self.files = []
        for i in range(self.num_files):
            _t_files = FwCfgDirectory.File(self._io, self, self._root)
            try:
                _t_files._read()
            finally:
                self.files.append(_t_files)

        self._dirty = False


    def _fetch_instances(self):
        pass
        for i in range(len(self.files)):
            pass
            self.files[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(FwCfgDirectory, self)._write__seq(io)
        self._io.write_u4be(self.num_files)
        for i in range(len(self.files)):
            pass
            self.files[i]._write__seq(self._io)



    def _check(self):
        if len(self.files) != self.num_files:
            raise kaitaistruct.ConsistencyError(u"files", self.num_files, len(self.files))
        for i in range(len(self.files)):
            pass
            if self.files[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"files", self._root, self.files[i]._root)
            if self.files[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"files", self, self.files[i]._parent)

        self._dirty = False

    class File(ReadWriteKaitaiStruct):
        """One file, 64 bytes."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(FwCfgDirectory.File, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.len_content = self._io.read_u4be()
            self.selector = self._io.read_u2be()
            self.reserved = self._io.read_u2be()
            self.name = KaitaiStream.bytes_terminate(self._io.read_bytes(56), 0, False)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(FwCfgDirectory.File, self)._write__seq(io)
            self._io.write_u4be(self.len_content)
            self._io.write_u2be(self.selector)
            self._io.write_u2be(self.reserved)
            self._io.write_bytes_limit(self.name, 56, 0, 0)


        def _check(self):
            if len(self.name) > 56:
                raise kaitaistruct.ConsistencyError(u"name", 56, len(self.name))
            if KaitaiStream.byte_array_index_of(self.name, 0) != -1:
                raise kaitaistruct.ConsistencyError(u"name", -1, KaitaiStream.byte_array_index_of(self.name, 0))
            self._dirty = False



