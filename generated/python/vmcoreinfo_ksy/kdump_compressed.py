# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class KdumpCompressed(ReadWriteKaitaiStruct):
    """The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
    as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
    sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
    the machine's pages follow, then a descriptor for each page that was dumped,
    then the pages themselves, most of them compressed.
    
    Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
    The k-th page whose bit is set in the second bitmap has the k-th descriptor.
    In a part of a split dump the descriptors start with the first page of the
    part, although its bitmaps are of the whole machine.
    
    Nothing in the file says how wide the dumped machine's `long` is, in which
    byte order it counts, or how its compiler padded the sub-header, and all three
    change the layout. The byte order shows in the version, a small number. The
    width shows in the block size, whose offset differs between the two. The
    padding shows only by whether the offsets that are read make sense: use
    `sub_header` where its offset and size of the text are both 0, or are in the
    blocks of the sub-header; otherwise `sub_header_padded`.
    
    .. seealso::
       makedumpfile IMPLEMENTATION - https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION
    
    
    .. seealso::
       QEMU include/sysemu/dump.h - https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h
    """

    class Compressions(IntEnum):
        plain = 0
        zlib = 1
        lzo = 2
        snappy = 4
        zstd = 32
    def __init__(self, _io=None, _parent=None, _root=None):
        super(KdumpCompressed, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._should_write_dumped_bitmap = False
        self.dumped_bitmap__enabled = True
        self._should_write_first_page_descriptor = False
        self.first_page_descriptor__enabled = True
        self._should_write_len_block32_be = False
        self.len_block32_be__enabled = True
        self._should_write_len_block32_le = False
        self.len_block32_le__enabled = True
        self._should_write_memory_bitmap = False
        self.memory_bitmap__enabled = True
        self._should_write_sub_header = False
        self.sub_header__enabled = True
        self._should_write_sub_header_padded = False
        self.sub_header_padded__enabled = True
        self._should_write_version_last_byte = False
        self.version_last_byte__enabled = True

    def _read(self):
        self.magic = self._io.read_bytes(8)
        self.header = KdumpCompressed.MainHeader(self._io, self, self._root)
        self.header._read()
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        _ = self.dumped_bitmap
        if hasattr(self, '_m_dumped_bitmap'):
            pass

        _ = self.first_page_descriptor
        if hasattr(self, '_m_first_page_descriptor'):
            pass
            self._m_first_page_descriptor._fetch_instances()

        _ = self.len_block32_be
        if hasattr(self, '_m_len_block32_be'):
            pass

        _ = self.len_block32_le
        if hasattr(self, '_m_len_block32_le'):
            pass

        _ = self.memory_bitmap
        if hasattr(self, '_m_memory_bitmap'):
            pass

        _ = self.sub_header
        if hasattr(self, '_m_sub_header'):
            pass
            self._m_sub_header._fetch_instances()

        _ = self.sub_header_padded
        if hasattr(self, '_m_sub_header_padded'):
            pass
            self._m_sub_header_padded._fetch_instances()

        _ = self.version_last_byte
        if hasattr(self, '_m_version_last_byte'):
            pass



    def _write__seq(self, io=None):
        super(KdumpCompressed, self)._write__seq(io)
        self._should_write_dumped_bitmap = self.dumped_bitmap__enabled
        self._should_write_first_page_descriptor = self.first_page_descriptor__enabled
        self._should_write_len_block32_be = self.len_block32_be__enabled
        self._should_write_len_block32_le = self.len_block32_le__enabled
        self._should_write_memory_bitmap = self.memory_bitmap__enabled
        self._should_write_sub_header = self.sub_header__enabled
        self._should_write_sub_header_padded = self.sub_header_padded__enabled
        self._should_write_version_last_byte = self.version_last_byte__enabled
        self._io.write_bytes(self.magic)
        self.header._write__seq(self._io)


    def _check(self):
        if len(self.magic) != 8:
            raise kaitaistruct.ConsistencyError(u"magic", 8, len(self.magic))
        if self.header._root != self._root:
            raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
        if self.header._parent != self:
            raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
        if self.dumped_bitmap__enabled:
            pass
            if len(self._m_dumped_bitmap) != self.len_dumped_bitmap:
                raise kaitaistruct.ConsistencyError(u"dumped_bitmap", self.len_dumped_bitmap, len(self._m_dumped_bitmap))

        if self.first_page_descriptor__enabled:
            pass
            if self._m_first_page_descriptor._root != self._root:
                raise kaitaistruct.ConsistencyError(u"first_page_descriptor", self._root, self._m_first_page_descriptor._root)
            if self._m_first_page_descriptor._parent != self:
                raise kaitaistruct.ConsistencyError(u"first_page_descriptor", self, self._m_first_page_descriptor._parent)

        if self.len_block32_be__enabled:
            pass

        if self.len_block32_le__enabled:
            pass

        if self.memory_bitmap__enabled:
            pass
            if len(self._m_memory_bitmap) != self.len_memory_bitmap:
                raise kaitaistruct.ConsistencyError(u"memory_bitmap", self.len_memory_bitmap, len(self._m_memory_bitmap))

        if self.sub_header__enabled:
            pass
            if self._m_sub_header._root != self._root:
                raise kaitaistruct.ConsistencyError(u"sub_header", self._root, self._m_sub_header._root)
            if self._m_sub_header._parent != self:
                raise kaitaistruct.ConsistencyError(u"sub_header", self, self._m_sub_header._parent)
            if self._m_sub_header.is_padded != False:
                raise kaitaistruct.ConsistencyError(u"sub_header", False, self._m_sub_header.is_padded)

        if self.sub_header_padded__enabled:
            pass

        if self.version_last_byte__enabled:
            pass

        self._dirty = False

    class MainHeader(ReadWriteKaitaiStruct):
        """The rest of block 0, after the signature."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(KdumpCompressed.MainHeader, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/main_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self.version = self._io.read_u4le()
            self.sysname = self._io.read_bytes(65)
            self.nodename = self._io.read_bytes(65)
            self.release = self._io.read_bytes(65)
            self.kernel_version = self._io.read_bytes(65)
            self.machine = self._io.read_bytes(65)
            self.domainname = self._io.read_bytes(65)
            self.padding = self._io.read_bytes((2 if self._root.bits == 32 else 6))
            _on = self._root.bits
            if _on == 32:
                pass
                self.seconds = self._io.read_u4le()
            else:
                pass
                self.seconds = self._io.read_u8le()
            _on = self._root.bits
            if _on == 32:
                pass
                self.microseconds = self._io.read_u4le()
            else:
                pass
                self.microseconds = self._io.read_u8le()
            self.status = self._io.read_u4le()
            self.len_block = self._io.read_u4le()
            self.num_sub_header_blocks = self._io.read_u4le()
            self.num_bitmap_blocks = self._io.read_u4le()
            self.max_page_number = self._io.read_u4le()
            self.num_ram_blocks = self._io.read_u4le()
            self.num_device_blocks = self._io.read_u4le()
            self.num_written_blocks = self._io.read_u4le()
            self.current_cpu = self._io.read_u4le()
            self.num_cpus = self._io.read_u4le()
            self._dirty = False

        def _read_be(self):
            self.version = self._io.read_u4be()
            self.sysname = self._io.read_bytes(65)
            self.nodename = self._io.read_bytes(65)
            self.release = self._io.read_bytes(65)
            self.kernel_version = self._io.read_bytes(65)
            self.machine = self._io.read_bytes(65)
            self.domainname = self._io.read_bytes(65)
            self.padding = self._io.read_bytes((2 if self._root.bits == 32 else 6))
            _on = self._root.bits
            if _on == 32:
                pass
                self.seconds = self._io.read_u4be()
            else:
                pass
                self.seconds = self._io.read_u8be()
            _on = self._root.bits
            if _on == 32:
                pass
                self.microseconds = self._io.read_u4be()
            else:
                pass
                self.microseconds = self._io.read_u8be()
            self.status = self._io.read_u4be()
            self.len_block = self._io.read_u4be()
            self.num_sub_header_blocks = self._io.read_u4be()
            self.num_bitmap_blocks = self._io.read_u4be()
            self.max_page_number = self._io.read_u4be()
            self.num_ram_blocks = self._io.read_u4be()
            self.num_device_blocks = self._io.read_u4be()
            self.num_written_blocks = self._io.read_u4be()
            self.current_cpu = self._io.read_u4be()
            self.num_cpus = self._io.read_u4be()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self._root.bits
            if _on == 32:
                pass
            else:
                pass
            _on = self._root.bits
            if _on == 32:
                pass
            else:
                pass


        def _write__seq(self, io=None):
            super(KdumpCompressed.MainHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/main_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.version)
            self._io.write_bytes(self.sysname)
            self._io.write_bytes(self.nodename)
            self._io.write_bytes(self.release)
            self._io.write_bytes(self.kernel_version)
            self._io.write_bytes(self.machine)
            self._io.write_bytes(self.domainname)
            self._io.write_bytes(self.padding)
            _on = self._root.bits
            if _on == 32:
                pass
                self._io.write_u4le(self.seconds)
            else:
                pass
                self._io.write_u8le(self.seconds)
            _on = self._root.bits
            if _on == 32:
                pass
                self._io.write_u4le(self.microseconds)
            else:
                pass
                self._io.write_u8le(self.microseconds)
            self._io.write_u4le(self.status)
            self._io.write_u4le(self.len_block)
            self._io.write_u4le(self.num_sub_header_blocks)
            self._io.write_u4le(self.num_bitmap_blocks)
            self._io.write_u4le(self.max_page_number)
            self._io.write_u4le(self.num_ram_blocks)
            self._io.write_u4le(self.num_device_blocks)
            self._io.write_u4le(self.num_written_blocks)
            self._io.write_u4le(self.current_cpu)
            self._io.write_u4le(self.num_cpus)


        def _write__seq_be(self):
            self._io.write_u4be(self.version)
            self._io.write_bytes(self.sysname)
            self._io.write_bytes(self.nodename)
            self._io.write_bytes(self.release)
            self._io.write_bytes(self.kernel_version)
            self._io.write_bytes(self.machine)
            self._io.write_bytes(self.domainname)
            self._io.write_bytes(self.padding)
            _on = self._root.bits
            if _on == 32:
                pass
                self._io.write_u4be(self.seconds)
            else:
                pass
                self._io.write_u8be(self.seconds)
            _on = self._root.bits
            if _on == 32:
                pass
                self._io.write_u4be(self.microseconds)
            else:
                pass
                self._io.write_u8be(self.microseconds)
            self._io.write_u4be(self.status)
            self._io.write_u4be(self.len_block)
            self._io.write_u4be(self.num_sub_header_blocks)
            self._io.write_u4be(self.num_bitmap_blocks)
            self._io.write_u4be(self.max_page_number)
            self._io.write_u4be(self.num_ram_blocks)
            self._io.write_u4be(self.num_device_blocks)
            self._io.write_u4be(self.num_written_blocks)
            self._io.write_u4be(self.current_cpu)
            self._io.write_u4be(self.num_cpus)


        def _check(self):
            if len(self.sysname) != 65:
                raise kaitaistruct.ConsistencyError(u"sysname", 65, len(self.sysname))
            if len(self.nodename) != 65:
                raise kaitaistruct.ConsistencyError(u"nodename", 65, len(self.nodename))
            if len(self.release) != 65:
                raise kaitaistruct.ConsistencyError(u"release", 65, len(self.release))
            if len(self.kernel_version) != 65:
                raise kaitaistruct.ConsistencyError(u"kernel_version", 65, len(self.kernel_version))
            if len(self.machine) != 65:
                raise kaitaistruct.ConsistencyError(u"machine", 65, len(self.machine))
            if len(self.domainname) != 65:
                raise kaitaistruct.ConsistencyError(u"domainname", 65, len(self.domainname))
            if len(self.padding) != (2 if self._root.bits == 32 else 6):
                raise kaitaistruct.ConsistencyError(u"padding", (2 if self._root.bits == 32 else 6), len(self.padding))
            _on = self._root.bits
            if _on == 32:
                pass
            else:
                pass
            _on = self._root.bits
            if _on == 32:
                pass
            else:
                pass
            self._dirty = False


    class PageDescriptor(ReadWriteKaitaiStruct):
        """Where the contents of a page are. Pages with the same contents can have
        one place, as pages of zeros have.
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(KdumpCompressed.PageDescriptor, self).__init__(_io)
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
                raise kaitaistruct.UndecidedEndiannessError("/types/page_descriptor")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self.ofs_body = self._io.read_s8le()
            self.len_body = self._io.read_u4le()
            self.raw_compression = self._io.read_u4le()
            self.page_flags = self._io.read_u8le()
            self._dirty = False

        def _read_be(self):
            self.ofs_body = self._io.read_s8be()
            self.len_body = self._io.read_u4be()
            self.raw_compression = self._io.read_u4be()
            self.page_flags = self._io.read_u8be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(KdumpCompressed.PageDescriptor, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/page_descriptor")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_s8le(self.ofs_body)
            self._io.write_u4le(self.len_body)
            self._io.write_u4le(self.raw_compression)
            self._io.write_u8le(self.page_flags)


        def _write__seq_be(self):
            self._io.write_s8be(self.ofs_body)
            self._io.write_u4be(self.len_body)
            self._io.write_u4be(self.raw_compression)
            self._io.write_u8be(self.page_flags)


        def _check(self):
            self._dirty = False

        @property
        def compression(self):
            """How the contents are compressed."""
            if hasattr(self, '_m_compression'):
                return self._m_compression

            self._m_compression = KaitaiStream.resolve_enum(KdumpCompressed.Compressions, self.raw_compression)
            return getattr(self, '_m_compression', None)

        def _invalidate_compression(self):
            del self._m_compression

    class SecondHeader(ReadWriteKaitaiStruct):
        """The start of block 1. Offsets count from the start of the
        file.
        """
        def __init__(self, is_padded, _io=None, _parent=None, _root=None):
            super(KdumpCompressed.SecondHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.is_padded = is_padded

        def _read(self):
            _on = self._root.is_be
            if _on == True:
                pass
                self._is_le = False
            elif _on == False:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/second_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            _on = self._root.bits
            if _on == 32:
                pass
                self.phys_base = self._io.read_s4le()
            else:
                pass
                self.phys_base = self._io.read_s8le()
            if self._root.header.version >= 1:
                pass
                self.dump_level = self._io.read_u4le()

            if self._root.header.version >= 2:
                pass
                self.is_split = self._io.read_u4le()

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.start_page = self._io.read_u4le()
                else:
                    pass
                    self.start_page = self._io.read_u8le()

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.end_page = self._io.read_u4le()
                else:
                    pass
                    self.end_page = self._io.read_u8le()

            if self.is_padded:
                pass
                self.padding1 = self._io.read_bytes(4)

            if self._root.header.version >= 3:
                pass
                self.ofs_vmcoreinfo = self._io.read_u8le()

            if self._root.header.version >= 3:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.len_vmcoreinfo = self._io.read_u4le()
                else:
                    pass
                    self.len_vmcoreinfo = self._io.read_u8le()

            if self.is_padded:
                pass
                self.padding2 = self._io.read_bytes(4)

            if self._root.header.version >= 4:
                pass
                self.ofs_notes = self._io.read_u8le()

            if self._root.header.version >= 4:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.len_notes = self._io.read_u4le()
                else:
                    pass
                    self.len_notes = self._io.read_u8le()

            if self.is_padded:
                pass
                self.padding3 = self._io.read_bytes(4)

            if self._root.header.version >= 5:
                pass
                self.ofs_erase_info = self._io.read_u8le()

            if self._root.header.version >= 5:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.len_erase_info = self._io.read_u4le()
                else:
                    pass
                    self.len_erase_info = self._io.read_u8le()

            if self.is_padded:
                pass
                self.padding4 = self._io.read_bytes(4)

            if self._root.header.version >= 6:
                pass
                self.start_page64 = self._io.read_u8le()

            if self._root.header.version >= 6:
                pass
                self.end_page64 = self._io.read_u8le()

            if self._root.header.version >= 6:
                pass
                self.max_page_number64 = self._io.read_u8le()

            self._dirty = False

        def _read_be(self):
            _on = self._root.bits
            if _on == 32:
                pass
                self.phys_base = self._io.read_s4be()
            else:
                pass
                self.phys_base = self._io.read_s8be()
            if self._root.header.version >= 1:
                pass
                self.dump_level = self._io.read_u4be()

            if self._root.header.version >= 2:
                pass
                self.is_split = self._io.read_u4be()

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.start_page = self._io.read_u4be()
                else:
                    pass
                    self.start_page = self._io.read_u8be()

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.end_page = self._io.read_u4be()
                else:
                    pass
                    self.end_page = self._io.read_u8be()

            if self.is_padded:
                pass
                self.padding1 = self._io.read_bytes(4)

            if self._root.header.version >= 3:
                pass
                self.ofs_vmcoreinfo = self._io.read_u8be()

            if self._root.header.version >= 3:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.len_vmcoreinfo = self._io.read_u4be()
                else:
                    pass
                    self.len_vmcoreinfo = self._io.read_u8be()

            if self.is_padded:
                pass
                self.padding2 = self._io.read_bytes(4)

            if self._root.header.version >= 4:
                pass
                self.ofs_notes = self._io.read_u8be()

            if self._root.header.version >= 4:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.len_notes = self._io.read_u4be()
                else:
                    pass
                    self.len_notes = self._io.read_u8be()

            if self.is_padded:
                pass
                self.padding3 = self._io.read_bytes(4)

            if self._root.header.version >= 5:
                pass
                self.ofs_erase_info = self._io.read_u8be()

            if self._root.header.version >= 5:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self.len_erase_info = self._io.read_u4be()
                else:
                    pass
                    self.len_erase_info = self._io.read_u8be()

            if self.is_padded:
                pass
                self.padding4 = self._io.read_bytes(4)

            if self._root.header.version >= 6:
                pass
                self.start_page64 = self._io.read_u8be()

            if self._root.header.version >= 6:
                pass
                self.end_page64 = self._io.read_u8be()

            if self._root.header.version >= 6:
                pass
                self.max_page_number64 = self._io.read_u8be()

            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self._root.bits
            if _on == 32:
                pass
            else:
                pass
            if self._root.header.version >= 1:
                pass

            if self._root.header.version >= 2:
                pass

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self.is_padded:
                pass

            if self._root.header.version >= 3:
                pass

            if self._root.header.version >= 3:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self.is_padded:
                pass

            if self._root.header.version >= 4:
                pass

            if self._root.header.version >= 4:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self.is_padded:
                pass

            if self._root.header.version >= 5:
                pass

            if self._root.header.version >= 5:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self.is_padded:
                pass

            if self._root.header.version >= 6:
                pass

            if self._root.header.version >= 6:
                pass

            if self._root.header.version >= 6:
                pass



        def _write__seq(self, io=None):
            super(KdumpCompressed.SecondHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/second_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            _on = self._root.bits
            if _on == 32:
                pass
                self._io.write_s4le(self.phys_base)
            else:
                pass
                self._io.write_s8le(self.phys_base)
            if self._root.header.version >= 1:
                pass
                self._io.write_u4le(self.dump_level)

            if self._root.header.version >= 2:
                pass
                self._io.write_u4le(self.is_split)

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4le(self.start_page)
                else:
                    pass
                    self._io.write_u8le(self.start_page)

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4le(self.end_page)
                else:
                    pass
                    self._io.write_u8le(self.end_page)

            if self.is_padded:
                pass
                self._io.write_bytes(self.padding1)

            if self._root.header.version >= 3:
                pass
                self._io.write_u8le(self.ofs_vmcoreinfo)

            if self._root.header.version >= 3:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4le(self.len_vmcoreinfo)
                else:
                    pass
                    self._io.write_u8le(self.len_vmcoreinfo)

            if self.is_padded:
                pass
                self._io.write_bytes(self.padding2)

            if self._root.header.version >= 4:
                pass
                self._io.write_u8le(self.ofs_notes)

            if self._root.header.version >= 4:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4le(self.len_notes)
                else:
                    pass
                    self._io.write_u8le(self.len_notes)

            if self.is_padded:
                pass
                self._io.write_bytes(self.padding3)

            if self._root.header.version >= 5:
                pass
                self._io.write_u8le(self.ofs_erase_info)

            if self._root.header.version >= 5:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4le(self.len_erase_info)
                else:
                    pass
                    self._io.write_u8le(self.len_erase_info)

            if self.is_padded:
                pass
                self._io.write_bytes(self.padding4)

            if self._root.header.version >= 6:
                pass
                self._io.write_u8le(self.start_page64)

            if self._root.header.version >= 6:
                pass
                self._io.write_u8le(self.end_page64)

            if self._root.header.version >= 6:
                pass
                self._io.write_u8le(self.max_page_number64)



        def _write__seq_be(self):
            _on = self._root.bits
            if _on == 32:
                pass
                self._io.write_s4be(self.phys_base)
            else:
                pass
                self._io.write_s8be(self.phys_base)
            if self._root.header.version >= 1:
                pass
                self._io.write_u4be(self.dump_level)

            if self._root.header.version >= 2:
                pass
                self._io.write_u4be(self.is_split)

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4be(self.start_page)
                else:
                    pass
                    self._io.write_u8be(self.start_page)

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4be(self.end_page)
                else:
                    pass
                    self._io.write_u8be(self.end_page)

            if self.is_padded:
                pass
                self._io.write_bytes(self.padding1)

            if self._root.header.version >= 3:
                pass
                self._io.write_u8be(self.ofs_vmcoreinfo)

            if self._root.header.version >= 3:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4be(self.len_vmcoreinfo)
                else:
                    pass
                    self._io.write_u8be(self.len_vmcoreinfo)

            if self.is_padded:
                pass
                self._io.write_bytes(self.padding2)

            if self._root.header.version >= 4:
                pass
                self._io.write_u8be(self.ofs_notes)

            if self._root.header.version >= 4:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4be(self.len_notes)
                else:
                    pass
                    self._io.write_u8be(self.len_notes)

            if self.is_padded:
                pass
                self._io.write_bytes(self.padding3)

            if self._root.header.version >= 5:
                pass
                self._io.write_u8be(self.ofs_erase_info)

            if self._root.header.version >= 5:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                    self._io.write_u4be(self.len_erase_info)
                else:
                    pass
                    self._io.write_u8be(self.len_erase_info)

            if self.is_padded:
                pass
                self._io.write_bytes(self.padding4)

            if self._root.header.version >= 6:
                pass
                self._io.write_u8be(self.start_page64)

            if self._root.header.version >= 6:
                pass
                self._io.write_u8be(self.end_page64)

            if self._root.header.version >= 6:
                pass
                self._io.write_u8be(self.max_page_number64)



        def _check(self):
            _on = self._root.bits
            if _on == 32:
                pass
            else:
                pass
            if self._root.header.version >= 1:
                pass

            if self._root.header.version >= 2:
                pass

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self._root.header.version >= 2:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self.is_padded:
                pass
                if len(self.padding1) != 4:
                    raise kaitaistruct.ConsistencyError(u"padding1", 4, len(self.padding1))

            if self._root.header.version >= 3:
                pass

            if self._root.header.version >= 3:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self.is_padded:
                pass
                if len(self.padding2) != 4:
                    raise kaitaistruct.ConsistencyError(u"padding2", 4, len(self.padding2))

            if self._root.header.version >= 4:
                pass

            if self._root.header.version >= 4:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self.is_padded:
                pass
                if len(self.padding3) != 4:
                    raise kaitaistruct.ConsistencyError(u"padding3", 4, len(self.padding3))

            if self._root.header.version >= 5:
                pass

            if self._root.header.version >= 5:
                pass
                _on = self._root.bits
                if _on == 32:
                    pass
                else:
                    pass

            if self.is_padded:
                pass
                if len(self.padding4) != 4:
                    raise kaitaistruct.ConsistencyError(u"padding4", 4, len(self.padding4))

            if self._root.header.version >= 6:
                pass

            if self._root.header.version >= 6:
                pass

            if self._root.header.version >= 6:
                pass

            self._dirty = False


    @property
    def bits(self):
        """Width of the machine's `long` in bits. In a 64-bit header the tested place
        holds microseconds of the time, which QEMU leaves 0.
        """
        if hasattr(self, '_m_bits'):
            return self._m_bits

        self._m_bits = (32 if  ((self.len_block32 == 4096) or (self.len_block32 == 8192) or (self.len_block32 == 16384) or (self.len_block32 == 32768) or (self.len_block32 == 65536))  else 64)
        return getattr(self, '_m_bits', None)

    def _invalidate_bits(self):
        del self._m_bits
    @property
    def dumped_bitmap(self):
        """A set bit is a page that was dumped, which has a descriptor."""
        if self._should_write_dumped_bitmap:
            self._write_dumped_bitmap()
        if hasattr(self, '_m_dumped_bitmap'):
            return self._m_dumped_bitmap

        if not self.dumped_bitmap__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(self.ofs_dumped_bitmap)
        self._m_dumped_bitmap = self._io.read_bytes(self.len_dumped_bitmap)
        self._io.seek(_pos)
        return getattr(self, '_m_dumped_bitmap', None)

    @dumped_bitmap.setter
    def dumped_bitmap(self, v):
        self._dirty = True
        self._m_dumped_bitmap = v

    def _write_dumped_bitmap(self):
        self._should_write_dumped_bitmap = False
        _pos = self._io.pos()
        self._io.seek(self.ofs_dumped_bitmap)
        self._io.write_bytes(self._m_dumped_bitmap)
        self._io.seek(_pos)

    @property
    def first_page_descriptor(self):
        """The descriptor of the first page that was dumped."""
        if self._should_write_first_page_descriptor:
            self._write_first_page_descriptor()
        if hasattr(self, '_m_first_page_descriptor'):
            return self._m_first_page_descriptor

        if not self.first_page_descriptor__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(self.ofs_page_descriptors)
        self._m_first_page_descriptor = KdumpCompressed.PageDescriptor(self._io, self, self._root)
        self._m_first_page_descriptor._read()
        self._io.seek(_pos)
        return getattr(self, '_m_first_page_descriptor', None)

    @first_page_descriptor.setter
    def first_page_descriptor(self, v):
        self._dirty = True
        self._m_first_page_descriptor = v

    def _write_first_page_descriptor(self):
        self._should_write_first_page_descriptor = False
        _pos = self._io.pos()
        self._io.seek(self.ofs_page_descriptors)
        self._m_first_page_descriptor._write__seq(self._io)
        self._io.seek(_pos)

    @property
    def is_be(self):
        """Whether all numbers are big-endian; they have the dumped machine's order.
        """
        if hasattr(self, '_m_is_be'):
            return self._m_is_be

        self._m_is_be = self.version_last_byte != 0
        return getattr(self, '_m_is_be', None)

    def _invalidate_is_be(self):
        del self._m_is_be
    @property
    def len_block32(self):
        """The block size in bytes, if the machine is 32-bit."""
        if hasattr(self, '_m_len_block32'):
            return self._m_len_block32

        self._m_len_block32 = (self.len_block32_be if self.is_be else self.len_block32_le)
        return getattr(self, '_m_len_block32', None)

    def _invalidate_len_block32(self):
        del self._m_len_block32
    @property
    def len_block32_be(self):
        """The block size in bytes, if the machine is 32-bit big-endian."""
        if self._should_write_len_block32_be:
            self._write_len_block32_be()
        if hasattr(self, '_m_len_block32_be'):
            return self._m_len_block32_be

        if not self.len_block32_be__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(416)
        self._m_len_block32_be = self._io.read_u4be()
        self._io.seek(_pos)
        return getattr(self, '_m_len_block32_be', None)

    @len_block32_be.setter
    def len_block32_be(self, v):
        self._dirty = True
        self._m_len_block32_be = v

    def _write_len_block32_be(self):
        self._should_write_len_block32_be = False
        _pos = self._io.pos()
        self._io.seek(416)
        self._io.write_u4be(self._m_len_block32_be)
        self._io.seek(_pos)

    @property
    def len_block32_le(self):
        """The block size in bytes, if the machine is 32-bit little-endian."""
        if self._should_write_len_block32_le:
            self._write_len_block32_le()
        if hasattr(self, '_m_len_block32_le'):
            return self._m_len_block32_le

        if not self.len_block32_le__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(416)
        self._m_len_block32_le = self._io.read_u4le()
        self._io.seek(_pos)
        return getattr(self, '_m_len_block32_le', None)

    @len_block32_le.setter
    def len_block32_le(self, v):
        self._dirty = True
        self._m_len_block32_le = v

    def _write_len_block32_le(self):
        self._should_write_len_block32_le = False
        _pos = self._io.pos()
        self._io.seek(416)
        self._io.write_u4le(self._m_len_block32_le)
        self._io.seek(_pos)

    @property
    def len_dumped_bitmap(self):
        """Size in bytes of the second bitmap."""
        if hasattr(self, '_m_len_dumped_bitmap'):
            return self._m_len_dumped_bitmap

        self._m_len_dumped_bitmap = self.len_memory_bitmap
        return getattr(self, '_m_len_dumped_bitmap', None)

    def _invalidate_len_dumped_bitmap(self):
        del self._m_len_dumped_bitmap
    @property
    def len_memory_bitmap(self):
        """Size in bytes of the first bitmap."""
        if hasattr(self, '_m_len_memory_bitmap'):
            return self._m_len_memory_bitmap

        self._m_len_memory_bitmap = (self.header.len_block * (self.header.num_bitmap_blocks // 2))
        return getattr(self, '_m_len_memory_bitmap', None)

    def _invalidate_len_memory_bitmap(self):
        del self._m_len_memory_bitmap
    @property
    def memory_bitmap(self):
        """A set bit is a page of the machine's memory, dumped or not."""
        if self._should_write_memory_bitmap:
            self._write_memory_bitmap()
        if hasattr(self, '_m_memory_bitmap'):
            return self._m_memory_bitmap

        if not self.memory_bitmap__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(self.ofs_bitmaps)
        self._m_memory_bitmap = self._io.read_bytes(self.len_memory_bitmap)
        self._io.seek(_pos)
        return getattr(self, '_m_memory_bitmap', None)

    @memory_bitmap.setter
    def memory_bitmap(self, v):
        self._dirty = True
        self._m_memory_bitmap = v

    def _write_memory_bitmap(self):
        self._should_write_memory_bitmap = False
        _pos = self._io.pos()
        self._io.seek(self.ofs_bitmaps)
        self._io.write_bytes(self._m_memory_bitmap)
        self._io.seek(_pos)

    @property
    def ofs_bitmaps(self):
        """Offset in bytes of the first bitmap."""
        if hasattr(self, '_m_ofs_bitmaps'):
            return self._m_ofs_bitmaps

        self._m_ofs_bitmaps = (self.header.len_block * (1 + self.header.num_sub_header_blocks))
        return getattr(self, '_m_ofs_bitmaps', None)

    def _invalidate_ofs_bitmaps(self):
        del self._m_ofs_bitmaps
    @property
    def ofs_dumped_bitmap(self):
        """Offset in bytes of the second bitmap."""
        if hasattr(self, '_m_ofs_dumped_bitmap'):
            return self._m_ofs_dumped_bitmap

        self._m_ofs_dumped_bitmap = (self.ofs_bitmaps + self.len_memory_bitmap)
        return getattr(self, '_m_ofs_dumped_bitmap', None)

    def _invalidate_ofs_dumped_bitmap(self):
        del self._m_ofs_dumped_bitmap
    @property
    def ofs_page_descriptors(self):
        """Offset in bytes of the descriptors of pages."""
        if hasattr(self, '_m_ofs_page_descriptors'):
            return self._m_ofs_page_descriptors

        self._m_ofs_page_descriptors = (self.ofs_bitmaps + (self.header.len_block * self.header.num_bitmap_blocks))
        return getattr(self, '_m_ofs_page_descriptors', None)

    def _invalidate_ofs_page_descriptors(self):
        del self._m_ofs_page_descriptors
    @property
    def sub_header(self):
        """The sub-header of a 64-bit machine, or packed as on i386 and in all of
        QEMU's.
        """
        if self._should_write_sub_header:
            self._write_sub_header()
        if hasattr(self, '_m_sub_header'):
            return self._m_sub_header

        if not self.sub_header__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(self.header.len_block)
        self._m_sub_header = KdumpCompressed.SecondHeader(False, self._io, self, self._root)
        self._m_sub_header._read()
        self._io.seek(_pos)
        return getattr(self, '_m_sub_header', None)

    @sub_header.setter
    def sub_header(self, v):
        self._dirty = True
        self._m_sub_header = v

    def _write_sub_header(self):
        self._should_write_sub_header = False
        _pos = self._io.pos()
        self._io.seek(self.header.len_block)
        self._m_sub_header._write__seq(self._io)
        self._io.seek(_pos)

    @property
    def sub_header_padded(self):
        """The sub-header as makedumpfile writes it on 32-bit machines that align
        64-bit numbers to 8 bytes, such as ARM and MIPS.
        """
        if self._should_write_sub_header_padded:
            self._write_sub_header_padded()
        if hasattr(self, '_m_sub_header_padded'):
            return self._m_sub_header_padded

        if not self.sub_header_padded__enabled:
            return None

        if self.bits == 32:
            pass
            _pos = self._io.pos()
            self._io.seek(self.header.len_block)
            self._m_sub_header_padded = KdumpCompressed.SecondHeader(True, self._io, self, self._root)
            self._m_sub_header_padded._read()
            self._io.seek(_pos)

        return getattr(self, '_m_sub_header_padded', None)

    @sub_header_padded.setter
    def sub_header_padded(self, v):
        self._dirty = True
        self._m_sub_header_padded = v

    def _write_sub_header_padded(self):
        self._should_write_sub_header_padded = False
        if self.bits == 32:
            pass
            _pos = self._io.pos()
            self._io.seek(self.header.len_block)
            if self._m_sub_header_padded._root != self._root:
                raise kaitaistruct.ConsistencyError(u"sub_header_padded", self._root, self._m_sub_header_padded._root)
            if self._m_sub_header_padded._parent != self:
                raise kaitaistruct.ConsistencyError(u"sub_header_padded", self, self._m_sub_header_padded._parent)
            if self._m_sub_header_padded.is_padded != True:
                raise kaitaistruct.ConsistencyError(u"sub_header_padded", True, self._m_sub_header_padded.is_padded)
            self._m_sub_header_padded._write__seq(self._io)
            self._io.seek(_pos)


    @property
    def version_last_byte(self):
        """Last byte of the version; other than 0 only where the version is
        big-endian.
        """
        if self._should_write_version_last_byte:
            self._write_version_last_byte()
        if hasattr(self, '_m_version_last_byte'):
            return self._m_version_last_byte

        if not self.version_last_byte__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(11)
        self._m_version_last_byte = self._io.read_u1()
        self._io.seek(_pos)
        return getattr(self, '_m_version_last_byte', None)

    @version_last_byte.setter
    def version_last_byte(self, v):
        self._dirty = True
        self._m_version_last_byte = v

    def _write_version_last_byte(self):
        self._should_write_version_last_byte = False
        _pos = self._io.pos()
        self._io.seek(11)
        self._io.write_u1(self._m_version_last_byte)
        self._io.seek(_pos)


