# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class QemuMigration(ReadWriteKaitaiStruct):
    """The start of a migration stream, which is also the state of a machine that
    `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
    and how a page is sent.
    
    A stream is a list of sections, each of which starts with a byte for its kind.
    The section named `ram` comes in parts. The first has the list of blocks, and
    each later one has records: eight bytes with the place of a page in its block
    and, in the ten lowest bits, what follows. A page can be sent again, and the
    last copy counts. The record with the bit `end_of_part` ends a part. Devices
    follow after the last part, each in a form of its own.
    
    With the capability `mapped-ram` of later releases, pages are not in records:
    each block has a place in the file, where they are as in memory, and a bitmap
    of those that are not zeros.
    
    .. seealso::
       QEMU docs/devel/migration - https://www.qemu.org/docs/master/devel/migration/main.html
    
    
    .. seealso::
       QEMU migration/ram.c - https://github.com/qemu/qemu/blob/master/migration/ram.c
    """

    class Kinds(IntEnum):
        end_of_stream = 0
        start = 1
        part = 2
        last_part = 3
        full = 4
        subsection = 5
        description = 6
        configuration = 7
        command = 8
        footer = 126
    def __init__(self, has_addresses, is_mapped, _io=None, _parent=None, _root=None):
        super(QemuMigration, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self.has_addresses = has_addresses
        self.is_mapped = is_mapped

    def _read(self):
        self.head = QemuMigration.StreamHead(self._io, self, self._root)
        self.head._read()
        if self.head.raw_kind == 7:
            pass
            self.configuration = QemuMigration.MachineConfiguration(self._io, self, self._root)
            self.configuration._read()

        self.section = QemuMigration.SectionStart(self._io, self, self._root)
        self.section._read()
        self.size = QemuMigration.RecordHead(self._io, self, self._root)
        self.size._read()
        self.blocks = []
        i = 0
        while True:
            _t_blocks = QemuMigration.Block(self.has_addresses, self.is_mapped, self._io, self, self._root)
            try:
                _t_blocks._read()
            finally:
                _ = _t_blocks
                self.blocks.append(_)
            if  ((_.len_name == 0) or (self.is_mapped)) :
                break
            i += 1
        if (not (self.is_mapped)):
            pass
            self.footer = QemuMigration.SectionMark(self._io, self, self._root)
            self.footer._read()

        if (not (self.is_mapped)):
            pass
            self.next_part = QemuMigration.SectionMark(self._io, self, self._root)
            self.next_part._read()

        if (not (self.is_mapped)):
            pass
            self.first_record = QemuMigration.Record(self._io, self, self._root)
            self.first_record._read()

        self._dirty = False


    def _fetch_instances(self):
        pass
        self.head._fetch_instances()
        if self.head.raw_kind == 7:
            pass
            self.configuration._fetch_instances()

        self.section._fetch_instances()
        self.size._fetch_instances()
        for i in range(len(self.blocks)):
            pass
            self.blocks[i]._fetch_instances()

        if (not (self.is_mapped)):
            pass
            self.footer._fetch_instances()

        if (not (self.is_mapped)):
            pass
            self.next_part._fetch_instances()

        if (not (self.is_mapped)):
            pass
            self.first_record._fetch_instances()



    def _write__seq(self, io=None):
        super(QemuMigration, self)._write__seq(io)
        self.head._write__seq(self._io)
        if self.head.raw_kind == 7:
            pass
            self.configuration._write__seq(self._io)

        self.section._write__seq(self._io)
        self.size._write__seq(self._io)
        for i in range(len(self.blocks)):
            pass
            self.blocks[i]._write__seq(self._io)

        if (not (self.is_mapped)):
            pass
            self.footer._write__seq(self._io)

        if (not (self.is_mapped)):
            pass
            self.next_part._write__seq(self._io)

        if (not (self.is_mapped)):
            pass
            self.first_record._write__seq(self._io)



    def _check(self):
        if self.head._root != self._root:
            raise kaitaistruct.ConsistencyError(u"head", self._root, self.head._root)
        if self.head._parent != self:
            raise kaitaistruct.ConsistencyError(u"head", self, self.head._parent)
        if self.head.raw_kind == 7:
            pass
            if self.configuration._root != self._root:
                raise kaitaistruct.ConsistencyError(u"configuration", self._root, self.configuration._root)
            if self.configuration._parent != self:
                raise kaitaistruct.ConsistencyError(u"configuration", self, self.configuration._parent)

        if self.section._root != self._root:
            raise kaitaistruct.ConsistencyError(u"section", self._root, self.section._root)
        if self.section._parent != self:
            raise kaitaistruct.ConsistencyError(u"section", self, self.section._parent)
        if self.size._root != self._root:
            raise kaitaistruct.ConsistencyError(u"size", self._root, self.size._root)
        if self.size._parent != self:
            raise kaitaistruct.ConsistencyError(u"size", self, self.size._parent)
        if len(self.blocks) == 0:
            raise kaitaistruct.ConsistencyError(u"blocks", 0, len(self.blocks))
        for i in range(len(self.blocks)):
            pass
            if self.blocks[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"blocks", self._root, self.blocks[i]._root)
            if self.blocks[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"blocks", self, self.blocks[i]._parent)
            if self.blocks[i].has_address != self.has_addresses:
                raise kaitaistruct.ConsistencyError(u"blocks", self.has_addresses, self.blocks[i].has_address)
            if self.blocks[i].is_at_place != self.is_mapped:
                raise kaitaistruct.ConsistencyError(u"blocks", self.is_mapped, self.blocks[i].is_at_place)
            _ = self.blocks[i]
            if  ((_.len_name == 0) or (self.is_mapped))  != (i == len(self.blocks) - 1):
                raise kaitaistruct.ConsistencyError(u"blocks", i == len(self.blocks) - 1,  ((_.len_name == 0) or (self.is_mapped)) )

        if (not (self.is_mapped)):
            pass
            if self.footer._root != self._root:
                raise kaitaistruct.ConsistencyError(u"footer", self._root, self.footer._root)
            if self.footer._parent != self:
                raise kaitaistruct.ConsistencyError(u"footer", self, self.footer._parent)

        if (not (self.is_mapped)):
            pass
            if self.next_part._root != self._root:
                raise kaitaistruct.ConsistencyError(u"next_part", self._root, self.next_part._root)
            if self.next_part._parent != self:
                raise kaitaistruct.ConsistencyError(u"next_part", self, self.next_part._parent)

        if (not (self.is_mapped)):
            pass
            if self.first_record._root != self._root:
                raise kaitaistruct.ConsistencyError(u"first_record", self._root, self.first_record._root)
            if self.first_record._parent != self:
                raise kaitaistruct.ConsistencyError(u"first_record", self, self.first_record._parent)

        self._dirty = False

    class Block(ReadWriteKaitaiStruct):
        """One block of memory, or the number that ends the list."""
        def __init__(self, has_address, is_at_place, _io=None, _parent=None, _root=None):
            super(QemuMigration.Block, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.has_address = has_address
            self.is_at_place = is_at_place

        def _read(self):
            self.len_name = self._io.read_u1()
            if self.len_name == 0:
                pass
                self.rest = self._io.read_bytes(7)

            if self.len_name != 0:
                pass
                self.name = self._io.read_bytes(self.len_name)

            if self.len_name != 0:
                pass
                self.len_block = self._io.read_u8be()

            if  ((self.len_name != 0) and (self.has_address)) :
                pass
                self.address = self._io.read_u8be()

            if  ((self.len_name != 0) and (self.is_at_place)) :
                pass
                self.mapped = QemuMigration.MappedHeader(self._io, self, self._root)
                self.mapped._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.len_name == 0:
                pass

            if self.len_name != 0:
                pass

            if self.len_name != 0:
                pass

            if  ((self.len_name != 0) and (self.has_address)) :
                pass

            if  ((self.len_name != 0) and (self.is_at_place)) :
                pass
                self.mapped._fetch_instances()



        def _write__seq(self, io=None):
            super(QemuMigration.Block, self)._write__seq(io)
            self._io.write_u1(self.len_name)
            if self.len_name == 0:
                pass
                self._io.write_bytes(self.rest)

            if self.len_name != 0:
                pass
                self._io.write_bytes(self.name)

            if self.len_name != 0:
                pass
                self._io.write_u8be(self.len_block)

            if  ((self.len_name != 0) and (self.has_address)) :
                pass
                self._io.write_u8be(self.address)

            if  ((self.len_name != 0) and (self.is_at_place)) :
                pass
                self.mapped._write__seq(self._io)



        def _check(self):
            if self.len_name == 0:
                pass
                if len(self.rest) != 7:
                    raise kaitaistruct.ConsistencyError(u"rest", 7, len(self.rest))

            if self.len_name != 0:
                pass
                if len(self.name) != self.len_name:
                    raise kaitaistruct.ConsistencyError(u"name", self.len_name, len(self.name))

            if self.len_name != 0:
                pass

            if  ((self.len_name != 0) and (self.has_address)) :
                pass

            if  ((self.len_name != 0) and (self.is_at_place)) :
                pass
                if self.mapped._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"mapped", self._root, self.mapped._root)
                if self.mapped._parent != self:
                    raise kaitaistruct.ConsistencyError(u"mapped", self, self.mapped._parent)

            self._dirty = False


    class DifferenceStart(ReadWriteKaitaiStruct):
        """What a difference starts with."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.DifferenceStart, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.encoding = self._io.read_u1()
            self.len_difference = self._io.read_u2be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(QemuMigration.DifferenceStart, self)._write__seq(io)
            self._io.write_u1(self.encoding)
            self._io.write_u2be(self.len_difference)


        def _check(self):
            self._dirty = False


    class MachineConfiguration(ReadWriteKaitaiStruct):
        """The section of kind `configuration`, and the kind of the next section."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.MachineConfiguration, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.len_machine = self._io.read_u4be()
            self.machine = self._io.read_bytes(self.len_machine)
            self.subsections = []
            i = 0
            while True:
                _t_subsections = QemuMigration.Subsection(self._io, self, self._root)
                try:
                    _t_subsections._read()
                finally:
                    _ = _t_subsections
                    self.subsections.append(_)
                if _.raw_kind != 5:
                    break
                i += 1
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.subsections)):
                pass
                self.subsections[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(QemuMigration.MachineConfiguration, self)._write__seq(io)
            self._io.write_u4be(self.len_machine)
            self._io.write_bytes(self.machine)
            for i in range(len(self.subsections)):
                pass
                self.subsections[i]._write__seq(self._io)



        def _check(self):
            if len(self.machine) != self.len_machine:
                raise kaitaistruct.ConsistencyError(u"machine", self.len_machine, len(self.machine))
            if len(self.subsections) == 0:
                raise kaitaistruct.ConsistencyError(u"subsections", 0, len(self.subsections))
            for i in range(len(self.subsections)):
                pass
                if self.subsections[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"subsections", self._root, self.subsections[i]._root)
                if self.subsections[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"subsections", self, self.subsections[i]._parent)
                _ = self.subsections[i]
                if (_.raw_kind != 5) != (i == len(self.subsections) - 1):
                    raise kaitaistruct.ConsistencyError(u"subsections", i == len(self.subsections) - 1, _.raw_kind != 5)

            self._dirty = False


    class MappedHeader(ReadWriteKaitaiStruct):
        """Where the pages of a block are; the bitmap starts right after it."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.MappedHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.version = self._io.read_u4be()
            self.len_page = self._io.read_u8be()
            self.ofs_bitmap = self._io.read_u8be()
            self.ofs_pages = self._io.read_u8be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(QemuMigration.MappedHeader, self)._write__seq(io)
            self._io.write_u4be(self.version)
            self._io.write_u8be(self.len_page)
            self._io.write_u8be(self.ofs_bitmap)
            self._io.write_u8be(self.ofs_pages)


        def _check(self):
            self._dirty = False


    class Named(ReadWriteKaitaiStruct):
        """A name after its length."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.Named, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.len_name = self._io.read_u1()
            self.name = self._io.read_bytes(self.len_name)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(QemuMigration.Named, self)._write__seq(io)
            self._io.write_u1(self.len_name)
            self._io.write_bytes(self.name)


        def _check(self):
            if len(self.name) != self.len_name:
                raise kaitaistruct.ConsistencyError(u"name", self.len_name, len(self.name))
            self._dirty = False


    class PackedStart(ReadWriteKaitaiStruct):
        """What a packed page starts with."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.PackedStart, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.len_packed = self._io.read_u4be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(QemuMigration.PackedStart, self)._write__seq(io)
            self._io.write_u4be(self.len_packed)


        def _check(self):
            self._dirty = False


    class Record(ReadWriteKaitaiStruct):
        """One record."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.Record, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.head = QemuMigration.RecordHead(self._io, self, self._root)
            self.head._read()
            if  ((self.head.is_of_page) and ((not (self.head.is_same_block)))) :
                pass
                self.block_name = QemuMigration.Named(self._io, self, self._root)
                self.block_name._read()

            if self.head.is_zero:
                pass
                self.fill = self._io.read_u1()

            if self.head.is_difference:
                pass
                self.difference_head = QemuMigration.DifferenceStart(self._io, self, self._root)
                self.difference_head._read()

            if self.head.is_packed:
                pass
                self.packed_head = QemuMigration.PackedStart(self._io, self, self._root)
                self.packed_head._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            if  ((self.head.is_of_page) and ((not (self.head.is_same_block)))) :
                pass
                self.block_name._fetch_instances()

            if self.head.is_zero:
                pass

            if self.head.is_difference:
                pass
                self.difference_head._fetch_instances()

            if self.head.is_packed:
                pass
                self.packed_head._fetch_instances()



        def _write__seq(self, io=None):
            super(QemuMigration.Record, self)._write__seq(io)
            self.head._write__seq(self._io)
            if  ((self.head.is_of_page) and ((not (self.head.is_same_block)))) :
                pass
                self.block_name._write__seq(self._io)

            if self.head.is_zero:
                pass
                self._io.write_u1(self.fill)

            if self.head.is_difference:
                pass
                self.difference_head._write__seq(self._io)

            if self.head.is_packed:
                pass
                self.packed_head._write__seq(self._io)



        def _check(self):
            if self.head._root != self._root:
                raise kaitaistruct.ConsistencyError(u"head", self._root, self.head._root)
            if self.head._parent != self:
                raise kaitaistruct.ConsistencyError(u"head", self, self.head._parent)
            if  ((self.head.is_of_page) and ((not (self.head.is_same_block)))) :
                pass
                if self.block_name._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"block_name", self._root, self.block_name._root)
                if self.block_name._parent != self:
                    raise kaitaistruct.ConsistencyError(u"block_name", self, self.block_name._parent)

            if self.head.is_zero:
                pass

            if self.head.is_difference:
                pass
                if self.difference_head._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"difference_head", self._root, self.difference_head._root)
                if self.difference_head._parent != self:
                    raise kaitaistruct.ConsistencyError(u"difference_head", self, self.difference_head._parent)

            if self.head.is_packed:
                pass
                if self.packed_head._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"packed_head", self._root, self.packed_head._root)
                if self.packed_head._parent != self:
                    raise kaitaistruct.ConsistencyError(u"packed_head", self, self.packed_head._parent)

            self._dirty = False


    class RecordHead(ReadWriteKaitaiStruct):
        """What a record starts with."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.RecordHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.high = self._io.read_u4be()
            self.low = self._io.read_u4be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(QemuMigration.RecordHead, self)._write__seq(io)
            self._io.write_u4be(self.high)
            self._io.write_u4be(self.low)


        def _check(self):
            self._dirty = False

        @property
        def is_difference(self):
            """Whether the difference to an earlier copy of the page follows."""
            if hasattr(self, '_m_is_difference'):
                return self._m_is_difference

            self._m_is_difference = self.low & 64 != 0
            return getattr(self, '_m_is_difference', None)

        def _invalidate_is_difference(self):
            del self._m_is_difference
        @property
        def is_end_of_part(self):
            """Whether the part of the section ends."""
            if hasattr(self, '_m_is_end_of_part'):
                return self._m_is_end_of_part

            self._m_is_end_of_part = self.low & 16 != 0
            return getattr(self, '_m_is_end_of_part', None)

        def _invalidate_is_end_of_part(self):
            del self._m_is_end_of_part
        @property
        def is_flush(self):
            """Whether other channels, which have the pages, are to come this far."""
            if hasattr(self, '_m_is_flush'):
                return self._m_is_flush

            self._m_is_flush = self.low & 512 != 0
            return getattr(self, '_m_is_flush', None)

        def _invalidate_is_flush(self):
            del self._m_is_flush
        @property
        def is_of_page(self):
            """Whether it has a page of a block."""
            if hasattr(self, '_m_is_of_page'):
                return self._m_is_of_page

            self._m_is_of_page = self.low & 330 != 0
            return getattr(self, '_m_is_of_page', None)

        def _invalidate_is_of_page(self):
            del self._m_is_of_page
        @property
        def is_packed(self):
            """Whether the page follows as zlib packed it; gone since QEMU 9.1."""
            if hasattr(self, '_m_is_packed'):
                return self._m_is_packed

            self._m_is_packed = self.low & 256 != 0
            return getattr(self, '_m_is_packed', None)

        def _invalidate_is_packed(self):
            del self._m_is_packed
        @property
        def is_page(self):
            """Whether the page follows."""
            if hasattr(self, '_m_is_page'):
                return self._m_is_page

            self._m_is_page = self.low & 8 != 0
            return getattr(self, '_m_is_page', None)

        def _invalidate_is_page(self):
            del self._m_is_page
        @property
        def is_same_block(self):
            """Whether the page is of the same block as the one before, whose name is
            left out.
            """
            if hasattr(self, '_m_is_same_block'):
                return self._m_is_same_block

            self._m_is_same_block = self.low & 32 != 0
            return getattr(self, '_m_is_same_block', None)

        def _invalidate_is_same_block(self):
            del self._m_is_same_block
        @property
        def is_size_of_memory(self):
            """Whether this is the size of all blocks, and a list of blocks follows.
            """
            if hasattr(self, '_m_is_size_of_memory'):
                return self._m_is_size_of_memory

            self._m_is_size_of_memory = self.low & 4 != 0
            return getattr(self, '_m_is_size_of_memory', None)

        def _invalidate_is_size_of_memory(self):
            del self._m_is_size_of_memory
        @property
        def is_zero(self):
            """Whether one byte follows that the page is full of, 0 as a rule."""
            if hasattr(self, '_m_is_zero'):
                return self._m_is_zero

            self._m_is_zero = self.low & 2 != 0
            return getattr(self, '_m_is_zero', None)

        def _invalidate_is_zero(self):
            del self._m_is_zero

    class SectionMark(ReadWriteKaitaiStruct):
        """The end of a section, the start of a part that is not the first, or a
        command.
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.SectionMark, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.raw_kind = self._io.read_u1()
            self.number = self._io.read_u4be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(QemuMigration.SectionMark, self)._write__seq(io)
            self._io.write_u1(self.raw_kind)
            self._io.write_u4be(self.number)


        def _check(self):
            self._dirty = False


    class SectionStart(ReadWriteKaitaiStruct):
        """What a section of the kinds `start` and `full` starts with."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.SectionStart, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.number = self._io.read_u4be()
            self.len_name = self._io.read_u1()
            self.name = self._io.read_bytes(self.len_name)
            self.instance = self._io.read_u4be()
            self.version = self._io.read_u4be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(QemuMigration.SectionStart, self)._write__seq(io)
            self._io.write_u4be(self.number)
            self._io.write_u1(self.len_name)
            self._io.write_bytes(self.name)
            self._io.write_u4be(self.instance)
            self._io.write_u4be(self.version)


        def _check(self):
            if len(self.name) != self.len_name:
                raise kaitaistruct.ConsistencyError(u"name", self.len_name, len(self.name))
            self._dirty = False


    class StreamHead(ReadWriteKaitaiStruct):
        """Magic and version, and the kind of the first section."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.StreamHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.magic = self._io.read_bytes(4)
            if not self.magic == b"\x51\x45\x56\x4D":
                raise kaitaistruct.ValidationNotEqualError(b"\x51\x45\x56\x4D", self.magic, self._io, u"/types/stream_head/seq/0")
            self.version = self._io.read_u4be()
            self.raw_kind = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(QemuMigration.StreamHead, self)._write__seq(io)
            self._io.write_bytes(self.magic)
            self._io.write_u4be(self.version)
            self._io.write_u1(self.raw_kind)


        def _check(self):
            if len(self.magic) != 4:
                raise kaitaistruct.ConsistencyError(u"magic", 4, len(self.magic))
            if not self.magic == b"\x51\x45\x56\x4D":
                raise kaitaistruct.ValidationNotEqualError(b"\x51\x45\x56\x4D", self.magic, None, u"/types/stream_head/seq/0")
            self._dirty = False

        @property
        def kind(self):
            """The kind of the first section."""
            if hasattr(self, '_m_kind'):
                return self._m_kind

            self._m_kind = KaitaiStream.resolve_enum(QemuMigration.Kinds, self.raw_kind)
            return getattr(self, '_m_kind', None)

        def _invalidate_kind(self):
            del self._m_kind

    class Subsection(ReadWriteKaitaiStruct):
        """One subsection, or the byte that follows the last one."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(QemuMigration.Subsection, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.raw_kind = self._io.read_u1()
            if self.raw_kind == 5:
                pass
                self.len_name = self._io.read_u1()

            if self.raw_kind == 5:
                pass
                self.name = self._io.read_bytes(self.len_name)

            if self.raw_kind == 5:
                pass
                self.version = self._io.read_u4be()

            if  ((self.raw_kind == 5) and (self.len_name == 30)) :
                pass
                self.log_len_page = self._io.read_u4be()

            if  ((self.raw_kind == 5) and (self.len_name == 26)) :
                pass
                self.num_capabilities = self._io.read_u4be()

            if  ((self.raw_kind == 5) and (self.len_name == 26)) :
                pass
                self.capabilities = []
                for i in range(self.num_capabilities):
                    _t_capabilities = QemuMigration.Named(self._io, self, self._root)
                    try:
                        _t_capabilities._read()
                    finally:
                        self.capabilities.append(_t_capabilities)


            if  ((self.raw_kind == 5) and (self.len_name == 18)) :
                pass
                self.uuid = self._io.read_bytes(16)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.raw_kind == 5:
                pass

            if self.raw_kind == 5:
                pass

            if self.raw_kind == 5:
                pass

            if  ((self.raw_kind == 5) and (self.len_name == 30)) :
                pass

            if  ((self.raw_kind == 5) and (self.len_name == 26)) :
                pass

            if  ((self.raw_kind == 5) and (self.len_name == 26)) :
                pass
                for i in range(len(self.capabilities)):
                    pass
                    self.capabilities[i]._fetch_instances()


            if  ((self.raw_kind == 5) and (self.len_name == 18)) :
                pass



        def _write__seq(self, io=None):
            super(QemuMigration.Subsection, self)._write__seq(io)
            self._io.write_u1(self.raw_kind)
            if self.raw_kind == 5:
                pass
                self._io.write_u1(self.len_name)

            if self.raw_kind == 5:
                pass
                self._io.write_bytes(self.name)

            if self.raw_kind == 5:
                pass
                self._io.write_u4be(self.version)

            if  ((self.raw_kind == 5) and (self.len_name == 30)) :
                pass
                self._io.write_u4be(self.log_len_page)

            if  ((self.raw_kind == 5) and (self.len_name == 26)) :
                pass
                self._io.write_u4be(self.num_capabilities)

            if  ((self.raw_kind == 5) and (self.len_name == 26)) :
                pass
                for i in range(len(self.capabilities)):
                    pass
                    self.capabilities[i]._write__seq(self._io)


            if  ((self.raw_kind == 5) and (self.len_name == 18)) :
                pass
                self._io.write_bytes(self.uuid)



        def _check(self):
            if self.raw_kind == 5:
                pass

            if self.raw_kind == 5:
                pass
                if len(self.name) != self.len_name:
                    raise kaitaistruct.ConsistencyError(u"name", self.len_name, len(self.name))

            if self.raw_kind == 5:
                pass

            if  ((self.raw_kind == 5) and (self.len_name == 30)) :
                pass

            if  ((self.raw_kind == 5) and (self.len_name == 26)) :
                pass

            if  ((self.raw_kind == 5) and (self.len_name == 26)) :
                pass
                if len(self.capabilities) != self.num_capabilities:
                    raise kaitaistruct.ConsistencyError(u"capabilities", self.num_capabilities, len(self.capabilities))
                for i in range(len(self.capabilities)):
                    pass
                    if self.capabilities[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"capabilities", self._root, self.capabilities[i]._root)
                    if self.capabilities[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"capabilities", self, self.capabilities[i]._parent)


            if  ((self.raw_kind == 5) and (self.len_name == 18)) :
                pass
                if len(self.uuid) != 16:
                    raise kaitaistruct.ConsistencyError(u"uuid", 16, len(self.uuid))

            self._dirty = False



