# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class LibvirtSave(ReadWriteKaitaiStruct):
    """What `virsh save` and `virsh managedsave` write before the migration stream of
    a machine: this header and the description of the machine as XML. The stream
    starts after that, and is packed as a whole if `save_image_format` of
    qemu.conf says so.
    
    The integers have the byte order of the host.
    
    .. seealso::
       libvirt src/qemu/qemu_saveimage.h - https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h
    """

    class Packers(IntEnum):
        plain = 0
        gzip = 1
        bzip2 = 2
        xz = 3
        lzop = 4
        zstd = 5
        sparse = 6
    def __init__(self, _io=None, _parent=None, _root=None):
        super(LibvirtSave, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._should_write_description = False
        self.description__enabled = True

    def _read(self):
        self.magic = self._io.read_bytes(16)
        self.raw_version = self._io.read_u4le()
        self.header = LibvirtSave.SaveHeader(self._io, self, self._root)
        self.header._read()
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        _ = self.description
        if hasattr(self, '_m_description'):
            pass



    def _write__seq(self, io=None):
        super(LibvirtSave, self)._write__seq(io)
        self._should_write_description = self.description__enabled
        self._io.write_bytes(self.magic)
        self._io.write_u4le(self.raw_version)
        self.header._write__seq(self._io)


    def _check(self):
        if len(self.magic) != 16:
            raise kaitaistruct.ConsistencyError(u"magic", 16, len(self.magic))
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if self.description__enabled:
            pass
            if len(self._m_description) != self.header.len_description:
                raise kaitaistruct.ConsistencyError(u"description", self.header.len_description, len(self._m_description))

        self._dirty = False

    class SaveHeader(ReadWriteKaitaiStruct):
        """Fields in the byte order of the host."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(LibvirtSave.SaveHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            _on = self._root.is_be
            if _on == True:
                pass
                self._is_le = False
            elif _on == False:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/save_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self.len_description = self._io.read_u4le()
            self.was_running = self._io.read_u4le()
            self.raw_packer = self._io.read_u4le()
            self.ofs_cookie = self._io.read_u4le()
            self.reserved = self._io.read_bytes(56)
            self._dirty = False

        def _read_be(self):
            self.len_description = self._io.read_u4be()
            self.was_running = self._io.read_u4be()
            self.raw_packer = self._io.read_u4be()
            self.ofs_cookie = self._io.read_u4be()
            self.reserved = self._io.read_bytes(56)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(LibvirtSave.SaveHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/save_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.len_description)
            self._io.write_u4le(self.was_running)
            self._io.write_u4le(self.raw_packer)
            self._io.write_u4le(self.ofs_cookie)
            self._io.write_bytes(self.reserved)


        def _write__seq_be(self):
            self._io.write_u4be(self.len_description)
            self._io.write_u4be(self.was_running)
            self._io.write_u4be(self.raw_packer)
            self._io.write_u4be(self.ofs_cookie)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 56:
                raise kaitaistruct.ConsistencyError(u"reserved", 56, len(self.reserved))
            self._dirty = False

        @property
        def packer(self):
            """What packs the stream."""
            if hasattr(self, '_m_packer'):
                return self._m_packer

            self._m_packer = KaitaiStream.resolve_enum(LibvirtSave.Packers, self.raw_packer)
            return getattr(self, '_m_packer', None)

        def _invalidate_packer(self):
            del self._m_packer

    @property
    def description(self):
        """The machine as XML with its terminator, then what libvirt keeps of its own
        in a cookie, if there is one.
        """
        if self._should_write_description:
            self._write_description()
        if hasattr(self, '_m_description'):
            return self._m_description

        if not self.description__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(92)
        self._m_description = self._io.read_bytes(self.header.len_description)
        self._io.seek(_pos)
        return getattr(self, '_m_description', None)

    @description.setter
    def description(self, v):
        self._dirty = True
        self._m_description = v

    def _write_description(self):
        self._should_write_description = False
        _pos = self._io.pos()
        self._io.seek(92)
        self._io.write_bytes(self._m_description)
        self._io.seek(_pos)

    @property
    def is_be(self):
        """Whether the host is big-endian, since versions are small numbers."""
        if hasattr(self, '_m_is_be'):
            return self._m_is_be

        self._m_is_be = self.raw_version > 65535
        return getattr(self, '_m_is_be', None)

    def _invalidate_is_be(self):
        del self._m_is_be
    @property
    def ofs_stream(self):
        """Offset of the migration stream."""
        if hasattr(self, '_m_ofs_stream'):
            return self._m_ofs_stream

        self._m_ofs_stream = (self.header.len_description + 92)
        return getattr(self, '_m_ofs_stream', None)

    def _invalidate_ofs_stream(self):
        del self._m_ofs_stream

