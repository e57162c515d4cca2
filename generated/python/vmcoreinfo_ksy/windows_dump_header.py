# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsDumpHeader(ReadWriteKaitaiStruct):
    """The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
    Windows.
    
    A Windows guest puts it into the descriptor of its note named VMCOREINFO,
    where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
    writes it in front of the memory. Only the first 8 bytes tell the two apart,
    `PAGEDU64` or `PAGEDUMP` against a key.
    
    The width follows from these bytes and not from the size of the note: QEMU
    accepts a 32-bit header inside a note of the 64-bit size.
    
    .. seealso::
       Microsoft, kernel-mode dump files - https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files
    """

    class Machines(IntEnum):
        i386 = 332
        amd64 = 34404
        arm64 = 43620

    class Widths(IntEnum):
        bits_64 = 875976004
        bits_32 = 1347245380
    def __init__(self, _io=None, _parent=None, _root=None):
        super(WindowsDumpHeader, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.magic = self._io.read_bytes(4)
        if not self.magic == b"\x50\x41\x47\x45":
            raise kaitaistruct.ValidationNotEqualError(b"\x50\x41\x47\x45", self.magic, self._io, u"/seq/0")
        self.raw_width = self._io.read_u4le()
        _on = self.raw_width
        if _on == 1347245380:
            pass
            self.body = WindowsDumpHeader.Header32(self._io, self, self._root)
            self.body._read()
        elif _on == 875976004:
            pass
            self.body = WindowsDumpHeader.Header64(self._io, self, self._root)
            self.body._read()
        else:
            pass
            self.body = WindowsDumpHeader.Opaque(self._io, self, self._root)
            self.body._read()
        self._dirty = False


    def _fetch_instances(self):
        pass
        _on = self.raw_width
        if _on == 1347245380:
            pass
            self.body._fetch_instances()
        elif _on == 875976004:
            pass
            self.body._fetch_instances()
        else:
            pass
            self.body._fetch_instances()


    def _write__seq(self, io=None):
        super(WindowsDumpHeader, self)._write__seq(io)
        self._io.write_bytes(self.magic)
        self._io.write_u4le(self.raw_width)
        _on = self.raw_width
        if _on == 1347245380:
            pass
            self.body._write__seq(self._io)
        elif _on == 875976004:
            pass
            self.body._write__seq(self._io)
        else:
            pass
            self.body._write__seq(self._io)


    def _check(self):
        if len(self.magic) != 4:
            raise kaitaistruct.ConsistencyError(u"magic", 4, len(self.magic))
        if not self.magic == b"\x50\x41\x47\x45":
            raise kaitaistruct.ValidationNotEqualError(b"\x50\x41\x47\x45", self.magic, None, u"/seq/0")
        _on = self.raw_width
        if _on == 1347245380:
            pass
            if self.body._root != self._root:
                raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
            if self.body._parent != self:
                raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
        elif _on == 875976004:
            pass
            if self.body._root != self._root:
                raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
            if self.body._parent != self:
                raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
        else:
            pass
            if self.body._root != self._root:
                raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
            if self.body._parent != self:
                raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
        self._dirty = False

    class Header32(ReadWriteKaitaiStruct):
        """Rest of the 32-bit header; it ends at offset 0x1000 of the file."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(WindowsDumpHeader.Header32, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.version_major = self._io.read_u4le()
            self.version_minor = self._io.read_u4le()
            self.directory_table_base = self._io.read_u4le()
            self.pfn_database = self._io.read_u4le()
            self.ps_loaded_module_list = self._io.read_u4le()
            self.ps_active_process_head = self._io.read_u4le()
            self.raw_machine_image = self._io.read_u4le()
            self.num_processors = self._io.read_u4le()
            self.bugcheck_code = self._io.read_u4le()
            self.bugcheck_parameters = []
            for i in range(4):
                self.bugcheck_parameters.append(self._io.read_u4le())

            self.version_user = self._io.read_bytes(32)
            self.reserved1 = self._io.read_u4le()
            self.kd_debugger_data_block = self._io.read_u4le()
            self.num_runs = self._io.read_u4le()
            self.num_pages = self._io.read_u4le()
            self.runs = []
            for i in range(86):
                _t_runs = WindowsDumpHeader.Run32(self._io, self, self._root)
                try:
                    _t_runs._read()
                finally:
                    self.runs.append(_t_runs)

            self.unused1 = self._io.read_u4le()
            self.reserved2 = self._io.read_bytes(3200)
            self.required_dump_space = self._io.read_u4le()
            self.reserved3 = self._io.read_bytes(92)
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.bugcheck_parameters)):
                pass

            for i in range(len(self.runs)):
                pass
                self.runs[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(WindowsDumpHeader.Header32, self)._write__seq(io)
            self._io.write_u4le(self.version_major)
            self._io.write_u4le(self.version_minor)
            self._io.write_u4le(self.directory_table_base)
            self._io.write_u4le(self.pfn_database)
            self._io.write_u4le(self.ps_loaded_module_list)
            self._io.write_u4le(self.ps_active_process_head)
            self._io.write_u4le(self.raw_machine_image)
            self._io.write_u4le(self.num_processors)
            self._io.write_u4le(self.bugcheck_code)
            for i in range(len(self.bugcheck_parameters)):
                pass
                self._io.write_u4le(self.bugcheck_parameters[i])

            self._io.write_bytes(self.version_user)
            self._io.write_u4le(self.reserved1)
            self._io.write_u4le(self.kd_debugger_data_block)
            self._io.write_u4le(self.num_runs)
            self._io.write_u4le(self.num_pages)
            for i in range(len(self.runs)):
                pass
                self.runs[i]._write__seq(self._io)

            self._io.write_u4le(self.unused1)
            self._io.write_bytes(self.reserved2)
            self._io.write_u4le(self.required_dump_space)
            self._io.write_bytes(self.reserved3)


        def _check(self):
            if len(self.bugcheck_parameters) != 4:
                raise kaitaistruct.ConsistencyError(u"bugcheck_parameters", 4, len(self.bugcheck_parameters))
            for i in range(len(self.bugcheck_parameters)):
                pass

            if len(self.version_user) != 32:
                raise kaitaistruct.ConsistencyError(u"version_user", 32, len(self.version_user))
            if len(self.runs) != 86:
                raise kaitaistruct.ConsistencyError(u"runs", 86, len(self.runs))
            for i in range(len(self.runs)):
                pass
                if self.runs[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"runs", self._root, self.runs[i]._root)
                if self.runs[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"runs", self, self.runs[i]._parent)

            if len(self.reserved2) != 3200:
                raise kaitaistruct.ConsistencyError(u"reserved2", 3200, len(self.reserved2))
            if len(self.reserved3) != 92:
                raise kaitaistruct.ConsistencyError(u"reserved3", 92, len(self.reserved3))
            self._dirty = False

        @property
        def machine_image(self):
            """Processor."""
            if hasattr(self, '_m_machine_image'):
                return self._m_machine_image

            self._m_machine_image = KaitaiStream.resolve_enum(WindowsDumpHeader.Machines, self.raw_machine_image)
            return getattr(self, '_m_machine_image', None)

        def _invalidate_machine_image(self):
            del self._m_machine_image

    class Header64(ReadWriteKaitaiStruct):
        """Rest of the 64-bit header; it ends at offset 0x2000 of the file."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(WindowsDumpHeader.Header64, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.version_major = self._io.read_u4le()
            self.version_minor = self._io.read_u4le()
            self.directory_table_base = self._io.read_u8le()
            self.pfn_database = self._io.read_u8le()
            self.ps_loaded_module_list = self._io.read_u8le()
            self.ps_active_process_head = self._io.read_u8le()
            self.raw_machine_image = self._io.read_u4le()
            self.num_processors = self._io.read_u4le()
            self.bugcheck_code = self._io.read_u4le()
            self.unused1 = self._io.read_u4le()
            self.bugcheck_parameters = []
            for i in range(4):
                self.bugcheck_parameters.append(self._io.read_u8le())

            self.version_user = self._io.read_bytes(32)
            self.kd_debugger_data_block = self._io.read_u8le()
            self.num_runs = self._io.read_u4le()
            self.unused2 = self._io.read_u4le()
            self.num_pages = self._io.read_u8le()
            self.runs = []
            for i in range(43):
                _t_runs = WindowsDumpHeader.Run64(self._io, self, self._root)
                try:
                    _t_runs._read()
                finally:
                    self.runs.append(_t_runs)

            self.context = self._io.read_bytes(3000)
            self.exception = self._io.read_bytes(152)
            self.dump_kind = self._io.read_u4le()
            self.unused3 = self._io.read_u4le()
            self.required_dump_space = self._io.read_u8le()
            self.system_time = self._io.read_u8le()
            self.comment = self._io.read_bytes(128)
            self.system_up_time = self._io.read_u8le()
            self.mini_dump_fields = self._io.read_u4le()
            self.secondary_data_state = self._io.read_u4le()
            self.product_kind = self._io.read_u4le()
            self.suite_mask = self._io.read_u4le()
            self.writer_status = self._io.read_u4le()
            self.unused4 = self._io.read_u1()
            self.kd_secondary_version = self._io.read_u1()
            self.reserved = self._io.read_bytes(4018)
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.bugcheck_parameters)):
                pass

            for i in range(len(self.runs)):
                pass
                self.runs[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(WindowsDumpHeader.Header64, self)._write__seq(io)
            self._io.write_u4le(self.version_major)
            self._io.write_u4le(self.version_minor)
            self._io.write_u8le(self.directory_table_base)
            self._io.write_u8le(self.pfn_database)
            self._io.write_u8le(self.ps_loaded_module_list)
            self._io.write_u8le(self.ps_active_process_head)
            self._io.write_u4le(self.raw_machine_image)
            self._io.write_u4le(self.num_processors)
            self._io.write_u4le(self.bugcheck_code)
            self._io.write_u4le(self.unused1)
            for i in range(len(self.bugcheck_parameters)):
                pass
                self._io.write_u8le(self.bugcheck_parameters[i])

            self._io.write_bytes(self.version_user)
            self._io.write_u8le(self.kd_debugger_data_block)
            self._io.write_u4le(self.num_runs)
            self._io.write_u4le(self.unused2)
            self._io.write_u8le(self.num_pages)
            for i in range(len(self.runs)):
                pass
                self.runs[i]._write__seq(self._io)

            self._io.write_bytes(self.context)
            self._io.write_bytes(self.exception)
            self._io.write_u4le(self.dump_kind)
            self._io.write_u4le(self.unused3)
            self._io.write_u8le(self.required_dump_space)
            self._io.write_u8le(self.system_time)
            self._io.write_bytes(self.comment)
            self._io.write_u8le(self.system_up_time)
            self._io.write_u4le(self.mini_dump_fields)
            self._io.write_u4le(self.secondary_data_state)
            self._io.write_u4le(self.product_kind)
            self._io.write_u4le(self.suite_mask)
            self._io.write_u4le(self.writer_status)
            self._io.write_u1(self.unused4)
            self._io.write_u1(self.kd_secondary_version)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.bugcheck_parameters) != 4:
                raise kaitaistruct.ConsistencyError(u"bugcheck_parameters", 4, len(self.bugcheck_parameters))
            for i in range(len(self.bugcheck_parameters)):
                pass

            if len(self.version_user) != 32:
                raise kaitaistruct.ConsistencyError(u"version_user", 32, len(self.version_user))
            if len(self.runs) != 43:
                raise kaitaistruct.ConsistencyError(u"runs", 43, len(self.runs))
            for i in range(len(self.runs)):
                pass
                if self.runs[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"runs", self._root, self.runs[i]._root)
                if self.runs[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"runs", self, self.runs[i]._parent)

            if len(self.context) != 3000:
                raise kaitaistruct.ConsistencyError(u"context", 3000, len(self.context))
            if len(self.exception) != 152:
                raise kaitaistruct.ConsistencyError(u"exception", 152, len(self.exception))
            if len(self.comment) != 128:
                raise kaitaistruct.ConsistencyError(u"comment", 128, len(self.comment))
            if len(self.reserved) != 4018:
                raise kaitaistruct.ConsistencyError(u"reserved", 4018, len(self.reserved))
            self._dirty = False

        @property
        def machine_image(self):
            """Processor."""
            if hasattr(self, '_m_machine_image'):
                return self._m_machine_image

            self._m_machine_image = KaitaiStream.resolve_enum(WindowsDumpHeader.Machines, self.raw_machine_image)
            return getattr(self, '_m_machine_image', None)

        def _invalidate_machine_image(self):
            del self._m_machine_image

    class Opaque(ReadWriteKaitaiStruct):
        """A kind that is not known here."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(WindowsDumpHeader.Opaque, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.data = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(WindowsDumpHeader.Opaque, self)._write__seq(io)
            self._io.write_bytes(self.data)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"data", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class Run32(ReadWriteKaitaiStruct):
        """One run of physical pages of 4096 bytes."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(WindowsDumpHeader.Run32, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.base_page = self._io.read_u4le()
            self.num_pages = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(WindowsDumpHeader.Run32, self)._write__seq(io)
            self._io.write_u4le(self.base_page)
            self._io.write_u4le(self.num_pages)


        def _check(self):
            self._dirty = False


    class Run64(ReadWriteKaitaiStruct):
        """One run of physical pages of 4096 bytes."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(WindowsDumpHeader.Run64, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.base_page = self._io.read_u8le()
            self.num_pages = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(WindowsDumpHeader.Run64, self)._write__seq(io)
            self._io.write_u8le(self.base_page)
            self._io.write_u8le(self.num_pages)


        def _check(self):
            self._dirty = False


    @property
    def width(self):
        """Whether the rest is of the 64-bit or the 32-bit kind."""
        if hasattr(self, '_m_width'):
            return self._m_width

        self._m_width = KaitaiStream.resolve_enum(WindowsDumpHeader.Widths, self.raw_width)
        return getattr(self, '_m_width', None)

    def _invalidate_width(self):
        del self._m_width

