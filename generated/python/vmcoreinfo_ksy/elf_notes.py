# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class ElfNotes(ReadWriteKaitaiStruct):
    """ELF notes, one after the other, as in a PT_NOTE segment or in the memory
    region that a guest announces through fw_cfg.
    
    The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
    are three 32-bit words. The words have the byte order of the file or guest
    that wrote them. Core dumps align names and descriptors to 4 bytes, although
    the generic ABI's text for 64-bit files suggests 8; segments that say
    `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
    byte 24 under either rule; only the place of the next note differs.
    
    An empty header (all three words 0) ends the list for Linux, which reserves
    room for one after its vmcoreinfo note, and for readers in the kernel. It is
    not a terminator in the generic ABI, and it is read as a note here.
    
    .. seealso::
       System V gABI, Note Section - https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section
    
    
    .. seealso::
       Linux Documentation/admin-guide/kdump/vmcoreinfo - https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html
    """
    def __init__(self, is_be, align, _io=None, _parent=None, _root=None):
        super(ElfNotes, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self.is_be = is_be
        self.align = align

    def _read(self):
        _on = self.is_be
        if _on == True:
            pass
            self._is_le = False
        elif _on == False:
            pass
            self._is_le = True
        if not hasattr(self, '_is_le'):
            raise kaitaistruct.UndecidedEndiannessError("/")
        elif self._is_le == True:
            self._read_le()
        elif self._is_le == False:
            self._read_be()
        self._dirty = False

    def _read_le(self):
        if self._io.size() >= 12:
            pass
            self.notes = []
            i = 0
            while True:
                _t_notes = ElfNotes.Note(self._io, self, self._root, self._is_le)
                try:
                    _t_notes._read()
                finally:
                    _ = _t_notes
                    self.notes.append(_)
                if self._io.size() - self._io.pos() < 12:
                    break
                i += 1

        self.rest = self._io.read_bytes_full()
        self._dirty = False

    def _read_be(self):
        if self._io.size() >= 12:
            pass
            self.notes = []
            i = 0
            while True:
                _t_notes = ElfNotes.Note(self._io, self, self._root, self._is_le)
                try:
                    _t_notes._read()
                finally:
                    _ = _t_notes
                    self.notes.append(_)
                if self._io.size() - self._io.pos() < 12:
                    break
                i += 1

        self.rest = self._io.read_bytes_full()
        self._dirty = False


    def _fetch_instances(self):
        pass
        if self._io.size() >= 12:
            pass
            for i in range(len(self.notes)):
                pass
                self.notes[i]._fetch_instances()




    def _write__seq(self, io=None):
        super(ElfNotes, self)._write__seq(io)
        if not hasattr(self, '_is_le'):
            raise kaitaistruct.UndecidedEndiannessError("/")
        elif self._is_le == True:
            self._write__seq_le()
        elif self._is_le == False:
            self._write__seq_be()


    def _write__seq_le(self):
        if self._io.size() >= 12:
            pass
            if len(self.notes) == 0:
                raise kaitaistruct.ConsistencyError(u"notes", 0, len(self.notes))
            for i in range(len(self.notes)):
                pass
                if self.notes[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"notes", self._root, self.notes[i]._root)
                if self.notes[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"notes", self, self.notes[i]._parent)
                self.notes[i]._write__seq(self._io)
                _ = self.notes[i]
                if (self._io.size() - self._io.pos() < 12) != (i == len(self.notes) - 1):
                    raise kaitaistruct.ConsistencyError(u"notes", i == len(self.notes) - 1, self._io.size() - self._io.pos() < 12)


        self._io.write_bytes(self.rest)
        if not self._io.is_eof():
            raise kaitaistruct.ConsistencyError(u"rest", 0, self._io.size() - self._io.pos())


    def _write__seq_be(self):
        if self._io.size() >= 12:
            pass
            if len(self.notes) == 0:
                raise kaitaistruct.ConsistencyError(u"notes", 0, len(self.notes))
            for i in range(len(self.notes)):
                pass
                if self.notes[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"notes", self._root, self.notes[i]._root)
                if self.notes[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"notes", self, self.notes[i]._parent)
                self.notes[i]._write__seq(self._io)
                _ = self.notes[i]
                if (self._io.size() - self._io.pos() < 12) != (i == len(self.notes) - 1):
                    raise kaitaistruct.ConsistencyError(u"notes", i == len(self.notes) - 1, self._io.size() - self._io.pos() < 12)


        self._io.write_bytes(self.rest)
        if not self._io.is_eof():
            raise kaitaistruct.ConsistencyError(u"rest", 0, self._io.size() - self._io.pos())


    def _check(self):
        self._dirty = False

    class Note(ReadWriteKaitaiStruct):
        """One note. It must start at a multiple of `align` from the start of the
        segment.
        """
        def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
            super(ElfNotes.Note, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._is_le = _is_le

        def _read(self):
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/note")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self.header = ElfNotes.NoteHeader(self._io, self, self._root, self._is_le)
            self.header._read()
            self.name = self._io.read_bytes(self.header.len_name)
            self.name_padding = self._io.read_bytes((0 if self._io.is_eof() else self.header.len_name_padding))
            self.desc = self._io.read_bytes(self.header.len_desc)
            self.desc_padding = self._io.read_bytes((0 if self._io.is_eof() else self.header.len_desc_padding))
            self._dirty = False

        def _read_be(self):
            self.header = ElfNotes.NoteHeader(self._io, self, self._root, self._is_le)
            self.header._read()
            self.name = self._io.read_bytes(self.header.len_name)
            self.name_padding = self._io.read_bytes((0 if self._io.is_eof() else self.header.len_name_padding))
            self.desc = self._io.read_bytes(self.header.len_desc)
            self.desc_padding = self._io.read_bytes((0 if self._io.is_eof() else self.header.len_desc_padding))
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()


        def _write__seq(self, io=None):
            super(ElfNotes.Note, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/note")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self.header._write__seq(self._io)
            self._io.write_bytes(self.name)
            if len(self.name_padding) != (0 if self._io.is_eof() else self.header.len_name_padding):
                raise kaitaistruct.ConsistencyError(u"name_padding", (0 if self._io.is_eof() else self.header.len_name_padding), len(self.name_padding))
            self._io.write_bytes(self.name_padding)
            self._io.write_bytes(self.desc)
            if len(self.desc_padding) != (0 if self._io.is_eof() else self.header.len_desc_padding):
                raise kaitaistruct.ConsistencyError(u"desc_padding", (0 if self._io.is_eof() else self.header.len_desc_padding), len(self.desc_padding))
            self._io.write_bytes(self.desc_padding)


        def _write__seq_be(self):
            self.header._write__seq(self._io)
            self._io.write_bytes(self.name)
            if len(self.name_padding) != (0 if self._io.is_eof() else self.header.len_name_padding):
                raise kaitaistruct.ConsistencyError(u"name_padding", (0 if self._io.is_eof() else self.header.len_name_padding), len(self.name_padding))
            self._io.write_bytes(self.name_padding)
            self._io.write_bytes(self.desc)
            if len(self.desc_padding) != (0 if self._io.is_eof() else self.header.len_desc_padding):
                raise kaitaistruct.ConsistencyError(u"desc_padding", (0 if self._io.is_eof() else self.header.len_desc_padding), len(self.desc_padding))
            self._io.write_bytes(self.desc_padding)


        def _check(self):
            if self.header._root != self._root:
                raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
            if self.header._parent != self:
                raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
            if len(self.name) != self.header.len_name:
                raise kaitaistruct.ConsistencyError(u"name", self.header.len_name, len(self.name))
            if len(self.desc) != self.header.len_desc:
                raise kaitaistruct.ConsistencyError(u"desc", self.header.len_desc, len(self.desc))
            self._dirty = False


    class NoteHeader(ReadWriteKaitaiStruct):
        """The three words before every note's name."""
        def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
            super(ElfNotes.NoteHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._is_le = _is_le

        def _read(self):
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/note_header")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self.len_name = self._io.read_u4le()
            self.len_desc = self._io.read_u4le()
            self.note_type = self._io.read_u4le()
            self._dirty = False

        def _read_be(self):
            self.len_name = self._io.read_u4be()
            self.len_desc = self._io.read_u4be()
            self.note_type = self._io.read_u4be()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(ElfNotes.NoteHeader, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/note_header")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.len_name)
            self._io.write_u4le(self.len_desc)
            self._io.write_u4le(self.note_type)


        def _write__seq_be(self):
            self._io.write_u4be(self.len_name)
            self._io.write_u4be(self.len_desc)
            self._io.write_u4be(self.note_type)


        def _check(self):
            self._dirty = False

        @property
        def len_desc_padding(self):
            """Bytes between the descriptor and the next note."""
            if hasattr(self, '_m_len_desc_padding'):
                return self._m_len_desc_padding

            self._m_len_desc_padding = (self._root.align - self.len_desc % self._root.align) % self._root.align
            return getattr(self, '_m_len_desc_padding', None)

        def _invalidate_len_desc_padding(self):
            del self._m_len_desc_padding
        @property
        def len_name_padding(self):
            """Bytes between the name and the descriptor."""
            if hasattr(self, '_m_len_name_padding'):
                return self._m_len_name_padding

            self._m_len_name_padding = (self._root.align - (12 + self.len_name % self._root.align) % self._root.align) % self._root.align
            return getattr(self, '_m_len_name_padding', None)

        def _invalidate_len_name_padding(self):
            del self._m_len_name_padding


