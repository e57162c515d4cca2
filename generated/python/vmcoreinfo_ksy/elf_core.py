# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class ElfCore(ReadWriteKaitaiStruct):
    """The headers of an ELF core dump: as much as leads to the notes and tells how
    guest-physical memory is laid out in the file. Both classes and both byte
    orders. Segments' contents are not described; read the notes of a
    PT_NOTE segment with `elf_notes`.
    
    .. seealso::
       System V gABI, ELF Header - https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html
    
    
    .. seealso::
       System V gABI, Program Header - https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html
    """

    class Bits(IntEnum):
        b32 = 1
        b64 = 2

    class Encodings(IntEnum):
        le = 1
        be = 2

    class FileTypes(IntEnum):
        no_type = 0
        relocatable = 1
        executable = 2
        shared = 3
        core = 4

    class Machines(IntEnum):
        no_machine = 0
        x86 = 3
        mips = 8
        parisc = 15
        ppc = 20
        ppc64 = 21
        s390 = 22
        arm = 40
        sh = 42
        ia_64 = 50
        x86_64 = 62
        aarch64 = 183
        riscv = 243
        loongarch = 258

    class SegmentTypes(IntEnum):
        unused = 0
        load = 1
        dynamic = 2
        interp = 3
        note = 4
        shlib = 5
        program_headers = 6
        thread_local = 7
    def __init__(self, _io=None, _parent=None, _root=None):
        super(ElfCore, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._should_write_program_headers = False
        self.program_headers__enabled = True
        self._should_write_section_header0 = False
        self.section_header0__enabled = True

    def _read(self):
        self.ident = ElfCore.Identification(self._io, self, self._root)
        self.ident._read()
        self.header = ElfCore.FileHeader(self._io, self, self._root)
        self.header._read()
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.ident._fetch_instances()
        self.header._fetch_instances()
        _ = self.program_headers
        if hasattr(self, '_m_program_headers'):
            pass
            for i in range(len(self._m_program_headers)):
                pass
                self._m_program_headers[i]._fetch_instances()


        _ = self.section_header0
        if hasattr(self, '_m_section_header0'):
            pass
            self._m_section_header0._fetch_instances()



    def _write__seq(self, io=None):
        super(ElfCore, self)._write__seq(io)
        self._should_write_program_headers = self.program_headers__enabled
        self._should_write_section_header0 = self.section_header0__enabled
        self.ident._write__seq(self._io)
        self.header._write__seq(self._io)


    def _check(self):
        if self.ident._root != self._root:
            raise kaitaistruct.ConsistencyError(u"ident", self._root, self.ident._root)
        if self.ident._parent != self:
            raise kaitaistruct.ConsistencyError(u"ident", self, self.ident._parent)
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if self.program_headers__enabled:
            pass
            for i in range(len(self._m_program_headers)):
                pass
                if self._m_program_headers[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"program_headers", self._root, self._m_program_headers[i]._root)
                if self._m_program_headers[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"program_headers", self, self._m_program_headers[i]._parent)


        if self.section_header0__enabled:
            pass
            if self.header.ofs_section_headers != 0:
                pass
                if self._m_section_header0._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"section_header0", self._root, self._m_section_header0._root)
                if self._m_section_header0._parent != self:
                    raise kaitaistruct.ConsistencyError(u"section_header0", self, self._m_section_header0._parent)


        self._dirty = False

    class FileHeader(ReadWriteKaitaiStruct):
        """The file header after its first 16 bytes."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(ElfCore.FileHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            _on = self._root.ident.encoding
            if _on == ElfCore.Encodings.le:
                pass
                self._is_le = True
            elif _on == ElfCore.Encodings.be:
                pass
                self._is_le = False
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/file_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self.raw_file_type = self._io.read_u2le()
            self.raw_machine = self._io.read_u2le()
            self.version = self._io.read_u4le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.entry_point = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.entry_point = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.ofs_program_headers = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.ofs_program_headers = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.ofs_section_headers = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.ofs_section_headers = self._io.read_u8le()
            self.flags = self._io.read_u4le()
            self.len_header = self._io.read_u2le()
            self.len_program_header = self._io.read_u2le()
            self.num_program_headers_short = self._io.read_u2le()
            self.len_section_header = self._io.read_u2le()
            self.num_section_headers = self._io.read_u2le()
            self.section_names_index = self._io.read_u2le()
            self._dirty = False

        def _read_be(self):
            self.raw_file_type = self._io.read_u2be()
            self.raw_machine = self._io.read_u2be()
            self.version = self._io.read_u4be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.entry_point = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.entry_point = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.ofs_program_headers = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.ofs_program_headers = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.ofs_section_headers = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.ofs_section_headers = self._io.read_u8be()
            self.flags = self._io.read_u4be()
            self.len_header = self._io.read_u2be()
            self.len_program_header = self._io.read_u2be()
            self.num_program_headers_short = self._io.read_u2be()
            self.len_section_header = self._io.read_u2be()
            self.num_section_headers = self._io.read_u2be()
            self.section_names_index = self._io.read_u2be()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass


        def _write__seq(self, io=None):
            super(ElfCore.FileHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/file_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u2le(self.raw_file_type)
            self._io.write_u2le(self.raw_machine)
            self._io.write_u4le(self.version)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.entry_point)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.entry_point)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.ofs_program_headers)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.ofs_program_headers)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.ofs_section_headers)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.ofs_section_headers)
            self._io.write_u4le(self.flags)
            self._io.write_u2le(self.len_header)
            self._io.write_u2le(self.len_program_header)
            self._io.write_u2le(self.num_program_headers_short)
            self._io.write_u2le(self.len_section_header)
            self._io.write_u2le(self.num_section_headers)
            self._io.write_u2le(self.section_names_index)


        def _write__seq_be(self):
            self._io.write_u2be(self.raw_file_type)
            self._io.write_u2be(self.raw_machine)
            self._io.write_u4be(self.version)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.entry_point)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.entry_point)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.ofs_program_headers)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.ofs_program_headers)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.ofs_section_headers)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.ofs_section_headers)
            self._io.write_u4be(self.flags)
            self._io.write_u2be(self.len_header)
            self._io.write_u2be(self.len_program_header)
            self._io.write_u2be(self.num_program_headers_short)
            self._io.write_u2be(self.len_section_header)
            self._io.write_u2be(self.num_section_headers)
            self._io.write_u2be(self.section_names_index)


        def _check(self):
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            self._dirty = False

        @property
        def file_type(self):
            """Kind of the file; dumps are `core`."""
            if hasattr(self, '_m_file_type'):
                return self._m_file_type

            self._m_file_type = KaitaiStream.resolve_enum(ElfCore.FileTypes, self.raw_file_type)
            return getattr(self, '_m_file_type', None)

        def _invalidate_file_type(self):
            del self._m_file_type
        @property
        def machine(self):
            """Architecture of the dumped machine."""
            if hasattr(self, '_m_machine'):
                return self._m_machine

            self._m_machine = KaitaiStream.resolve_enum(ElfCore.Machines, self.raw_machine)
            return getattr(self, '_m_machine', None)

        def _invalidate_machine(self):
            del self._m_machine

    class Identification(ReadWriteKaitaiStruct):
        """The first 16 bytes; they say how to read the rest."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(ElfCore.Identification, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.magic = self._io.read_bytes(4)
            if not self.magic == b"\x7F\x45\x4C\x46":
                raise kaitaistruct.ValidationNotEqualError(b"\x7F\x45\x4C\x46", self.magic, self._io, u"/types/identification/seq/0")
            self.bits = KaitaiStream.resolve_enum(ElfCore.Bits, self._io.read_u1())
            if not  ((self.bits == ElfCore.Bits.b32) or (self.bits == ElfCore.Bits.b64)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.bits, self._io, u"/types/identification/seq/1")
            self.encoding = KaitaiStream.resolve_enum(ElfCore.Encodings, self._io.read_u1())
            if not  ((self.encoding == ElfCore.Encodings.le) or (self.encoding == ElfCore.Encodings.be)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.encoding, self._io, u"/types/identification/seq/2")
            self.ident_version = self._io.read_u1()
            self.abi = self._io.read_u1()
            self.abi_version = self._io.read_u1()
            self.reserved = self._io.read_bytes(7)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(ElfCore.Identification, self)._write__seq(io)
            self._io.write_bytes(self.magic)
            self._io.write_u1(int(self.bits))
            self._io.write_u1(int(self.encoding))
            self._io.write_u1(self.ident_version)
            self._io.write_u1(self.abi)
            self._io.write_u1(self.abi_version)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.magic) != 4:
                raise kaitaistruct.ConsistencyError(u"magic", 4, len(self.magic))
            if not self.magic == b"\x7F\x45\x4C\x46":
                raise kaitaistruct.ValidationNotEqualError(b"\x7F\x45\x4C\x46", self.magic, None, u"/types/identification/seq/0")
            if not  ((self.bits == ElfCore.Bits.b32) or (self.bits == ElfCore.Bits.b64)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.bits, None, u"/types/identification/seq/1")
            if not  ((self.encoding == ElfCore.Encodings.le) or (self.encoding == ElfCore.Encodings.be)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.encoding, None, u"/types/identification/seq/2")
            if len(self.reserved) != 7:
                raise kaitaistruct.ConsistencyError(u"reserved", 7, len(self.reserved))
            self._dirty = False


    class ProgramHeader(ReadWriteKaitaiStruct):
        """One segment. The two classes place `flags` differently, and only one of
        `flags64` and `flags32` is there.
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(ElfCore.ProgramHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            _on = self._root.ident.encoding
            if _on == ElfCore.Encodings.le:
                pass
                self._is_le = True
            elif _on == ElfCore.Encodings.be:
                pass
                self._is_le = False
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/program_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self.raw_segment_type = self._io.read_u4le()
            if self._root.ident.bits == ElfCore.Bits.b64:
                pass
                self.flags64 = self._io.read_u4le()

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.ofs_body = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.ofs_body = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.vaddr = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.vaddr = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.paddr = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.paddr = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.len_body = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.len_body = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.len_memory = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.len_memory = self._io.read_u8le()
            if self._root.ident.bits == ElfCore.Bits.b32:
                pass
                self.flags32 = self._io.read_u4le()

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.align = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.align = self._io.read_u8le()
            self._dirty = False

        def _read_be(self):
            self.raw_segment_type = self._io.read_u4be()
            if self._root.ident.bits == ElfCore.Bits.b64:
                pass
                self.flags64 = self._io.read_u4be()

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.ofs_body = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.ofs_body = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.vaddr = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.vaddr = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.paddr = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.paddr = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.len_body = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.len_body = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.len_memory = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.len_memory = self._io.read_u8be()
            if self._root.ident.bits == ElfCore.Bits.b32:
                pass
                self.flags32 = self._io.read_u4be()

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.align = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.align = self._io.read_u8be()
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self._root.ident.bits == ElfCore.Bits.b64:
                pass

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            if self._root.ident.bits == ElfCore.Bits.b32:
                pass

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass


        def _write__seq(self, io=None):
            super(ElfCore.ProgramHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/program_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.raw_segment_type)
            if self._root.ident.bits == ElfCore.Bits.b64:
                pass
                self._io.write_u4le(self.flags64)

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.ofs_body)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.ofs_body)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.vaddr)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.vaddr)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.paddr)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.paddr)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.len_body)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.len_body)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.len_memory)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.len_memory)
            if self._root.ident.bits == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.flags32)

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.align)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.align)


        def _write__seq_be(self):
            self._io.write_u4be(self.raw_segment_type)
            if self._root.ident.bits == ElfCore.Bits.b64:
                pass
                self._io.write_u4be(self.flags64)

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.ofs_body)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.ofs_body)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.vaddr)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.vaddr)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.paddr)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.paddr)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.len_body)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.len_body)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.len_memory)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.len_memory)
            if self._root.ident.bits == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.flags32)

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.align)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.align)


        def _check(self):
            if self._root.ident.bits == ElfCore.Bits.b64:
                pass

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            if self._root.ident.bits == ElfCore.Bits.b32:
                pass

            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            self._dirty = False

        @property
        def segment_type(self):
            """Kind of the segment."""
            if hasattr(self, '_m_segment_type'):
                return self._m_segment_type

            self._m_segment_type = KaitaiStream.resolve_enum(ElfCore.SegmentTypes, self.raw_segment_type)
            return getattr(self, '_m_segment_type', None)

        def _invalidate_segment_type(self):
            del self._m_segment_type

    class SectionHeader(ReadWriteKaitaiStruct):
        """A section header. In section header 0 of a dump only `info`, `len_body`
        and `linked_section_index` can carry anything.
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(ElfCore.SectionHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            _on = self._root.ident.encoding
            if _on == ElfCore.Encodings.le:
                pass
                self._is_le = True
            elif _on == ElfCore.Encodings.be:
                pass
                self._is_le = False
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/section_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self.ofs_name = self._io.read_u4le()
            self.section_type = self._io.read_u4le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.section_flags = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.section_flags = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.addr = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.addr = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.ofs_body = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.ofs_body = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.len_body = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.len_body = self._io.read_u8le()
            self.linked_section_index = self._io.read_u4le()
            self.info = self._io.read_u4le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.align = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.align = self._io.read_u8le()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.len_entry = self._io.read_u4le()
            elif _on == ElfCore.Bits.b64:
                pass
                self.len_entry = self._io.read_u8le()
            self._dirty = False

        def _read_be(self):
            self.ofs_name = self._io.read_u4be()
            self.section_type = self._io.read_u4be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.section_flags = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.section_flags = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.addr = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.addr = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.ofs_body = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.ofs_body = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.len_body = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.len_body = self._io.read_u8be()
            self.linked_section_index = self._io.read_u4be()
            self.info = self._io.read_u4be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.align = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.align = self._io.read_u8be()
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self.len_entry = self._io.read_u4be()
            elif _on == ElfCore.Bits.b64:
                pass
                self.len_entry = self._io.read_u8be()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass


        def _write__seq(self, io=None):
            super(ElfCore.SectionHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/section_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.ofs_name)
            self._io.write_u4le(self.section_type)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.section_flags)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.section_flags)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.addr)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.addr)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.ofs_body)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.ofs_body)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.len_body)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.len_body)
            self._io.write_u4le(self.linked_section_index)
            self._io.write_u4le(self.info)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.align)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.align)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4le(self.len_entry)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8le(self.len_entry)


        def _write__seq_be(self):
            self._io.write_u4be(self.ofs_name)
            self._io.write_u4be(self.section_type)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.section_flags)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.section_flags)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.addr)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.addr)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.ofs_body)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.ofs_body)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.len_body)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.len_body)
            self._io.write_u4be(self.linked_section_index)
            self._io.write_u4be(self.info)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.align)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.align)
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
                self._io.write_u4be(self.len_entry)
            elif _on == ElfCore.Bits.b64:
                pass
                self._io.write_u8be(self.len_entry)


        def _check(self):
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            _on = self._root.ident.bits
            if _on == ElfCore.Bits.b32:
                pass
            elif _on == ElfCore.Bits.b64:
                pass
            self._dirty = False


    @property
    def num_program_headers(self):
        """Number of program headers, extended numbering (PN_XNUM) resolved."""
        if hasattr(self, '_m_num_program_headers'):
            return self._m_num_program_headers

        self._m_num_program_headers = (self.section_header0.info if  ((self.header.num_program_headers_short == 65535) and (self.header.ofs_section_headers != 0))  else self.header.num_program_headers_short)
        return getattr(self, '_m_num_program_headers', None)

    def _invalidate_num_program_headers(self):
        del self._m_num_program_headers
    @property
    def program_headers(self):
        """The program headers. A dump of a large machine can have many; a reader
        that must stay small reads them one by one.
        """
        if self._should_write_program_headers:
            self._write_program_headers()
        if hasattr(self, '_m_program_headers'):
            return self._m_program_headers

        if not self.program_headers__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(self.header.ofs_program_headers)
        self._raw__m_program_headers = []
        self._m_program_headers = []
        for i in range(self.num_program_headers):
            self._raw__m_program_headers.append(self._io.read_bytes(self.header.len_program_header))
            _io__raw__m_program_headers = KaitaiStream(BytesIO(self._raw__m_program_headers[i]))
            _t__m_program_headers = ElfCore.ProgramHeader(_io__raw__m_program_headers, self, self._root)
            try:
                _t__m_program_headers._read()
            finally:
                self._m_program_headers.append(_t__m_program_headers)

        self._io.seek(_pos)
        return getattr(self, '_m_program_headers', None)

    @program_headers.setter
    def program_headers(self, v):
        self._dirty = True
        self._m_program_headers = v

    def _write_program_headers(self):
        self._should_write_program_headers = False
        _pos = self._io.pos()
        self._io.seek(self.header.ofs_program_headers)
        self._raw__m_program_headers = []
        if len(self._m_program_headers) != self.num_program_headers:
            raise kaitaistruct.ConsistencyError(u"program_headers", self.num_program_headers, len(self._m_program_headers))
        for i in range(len(self._m_program_headers)):
            pass
            _io__raw__m_program_headers = KaitaiStream(BytesIO(bytearray(self.header.len_program_header)))
            self._io.add_child_stream(_io__raw__m_program_headers)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.header.len_program_header))
            def handler(parent, _io__raw__m_program_headers=_io__raw__m_program_headers, i=i):
                self._raw__m_program_headers.append(_io__raw__m_program_headers.to_byte_array())
                if len(self._raw__m_program_headers[i]) != self.header.len_program_header:
                    raise kaitaistruct.ConsistencyError(u"raw(program_headers)", self.header.len_program_header, len(self._raw__m_program_headers[i]))
                parent.write_bytes(self._raw__m_program_headers[i])
            _io__raw__m_program_headers.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self._m_program_headers[i]._write__seq(_io__raw__m_program_headers)

        self._io.seek(_pos)

    @property
    def section_header0(self):
        """The first section header. It describes no section: it carries the counts
        that do not fit the file header.
        """
        if self._should_write_section_header0:
            self._write_section_header0()
        if hasattr(self, '_m_section_header0'):
            return self._m_section_header0

        if not self.section_header0__enabled:
            return None

        if self.header.ofs_section_headers != 0:
            pass
            _pos = self._io.pos()
            self._io.seek(self.header.ofs_section_headers)
            self._m_section_header0 = ElfCore.SectionHeader(self._io, self, self._root)
            self._m_section_header0._read()
            self._io.seek(_pos)

        return getattr(self, '_m_section_header0', None)

    @section_header0.setter
    def section_header0(self, v):
        self._dirty = True
        self._m_section_header0 = v

    def _write_section_header0(self):
        self._should_write_section_header0 = False
        if self.header.ofs_section_headers != 0:
            pass
            _pos = self._io.pos()
            self._io.seek(self.header.ofs_section_headers)
            self._m_section_header0._write__seq(self._io)
            self._io.seek(_pos)



