# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Vmcoreinfo(ReadWriteKaitaiStruct):
    """What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
    by a newline. Keys are bare words (`OSRELEASE`), configuration switches
    (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
    OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
    
    Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
    are hexadecimal without a prefix, even when all digits are decimal; the
    others are decimal, signed, unless they start with `0x`.
    
    Nothing is refused here, so that one broken line costs only itself: a line
    may lack its `=`, the last line may lack its newline. The kernel formats each
    entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
    long entry runs into the next. Xen fills its note with NULs: they appear as a
    last line without a newline, or behind the value of one.
    
    Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
    note to it.
    
    .. seealso::
       Linux Documentation/admin-guide/kdump/vmcoreinfo - https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html
    
    
    .. seealso::
       Linux kernel/vmcore_info.c - https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Vmcoreinfo, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        self.lines = []
        i = 0
        while not self._io.is_eof():
            _t_lines = Vmcoreinfo.Line(self._io, self, self._root)
            try:
                _t_lines._read()
            finally:
                self.lines.append(_t_lines)
            i += 1

        self._dirty = False


    def _fetch_instances(self):
        pass
        for i in range(len(self.lines)):
            pass
            self.lines[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(Vmcoreinfo, self)._write__seq(io)
        for i in range(len(self.lines)):
            pass
            if self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"lines", 0, self._io.size() - self._io.pos())
            self.lines[i]._write__seq(self._io)

        if not self._io.is_eof():
            raise kaitaistruct.ConsistencyError(u"lines", 0, self._io.size() - self._io.pos())


    def _check(self):
        for i in range(len(self.lines)):
            pass
            if self.lines[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"lines", self._root, self.lines[i]._root)
            if self.lines[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"lines", self, self.lines[i]._parent)

        self._dirty = False

    class KeyValue(ReadWriteKaitaiStruct):
        """A line taken apart at its first `=`."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Vmcoreinfo.KeyValue, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.key = self._io.read_bytes_term(61, False, False, False)
            if (not (self._io.is_eof())):
                pass
                self.separator = self._io.read_bytes(1)

            self.value = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Vmcoreinfo.KeyValue, self)._write__seq(io)
            self._io.write_bytes(self.key)
            if not self._io.is_eof():
                _pos = self._io.pos()
                self._io.write_u1(61)
                self._io.seek(_pos)

            if (not (self._io.is_eof())):
                pass
                if len(self.separator) != 1:
                    raise kaitaistruct.ConsistencyError(u"separator", 1, len(self.separator))
                self._io.write_bytes(self.separator)

            self._io.write_bytes(self.value)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"value", 0, self._io.size() - self._io.pos())


        def _check(self):
            if KaitaiStream.byte_array_index_of(self.key, 61) != -1:
                raise kaitaistruct.ConsistencyError(u"key", -1, KaitaiStream.byte_array_index_of(self.key, 61))
            self._dirty = False


    class Line(ReadWriteKaitaiStruct):
        """One line with its newline."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Vmcoreinfo.Line, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self._raw_text = self._io.read_bytes_term(10, False, False, False)
            self.text__outer_size = len(self._raw_text)
            _io__raw_text = KaitaiStream(BytesIO(self._raw_text))
            self.text = Vmcoreinfo.KeyValue(_io__raw_text, self, self._root)
            self.text._read()
            if (not (self._io.is_eof())):
                pass
                self.newline = self._io.read_bytes(1)

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.text._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Vmcoreinfo.Line, self)._write__seq(io)
            _io__raw_text = KaitaiStream(BytesIO(bytearray(self.text__outer_size)))
            self._io.add_child_stream(_io__raw_text)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.text__outer_size))
            def handler(parent, _io__raw_text=_io__raw_text):
                self._raw_text = _io__raw_text.to_byte_array()
                if KaitaiStream.byte_array_index_of(self._raw_text, 10) != -1:
                    raise kaitaistruct.ConsistencyError(u"raw(text)", -1, KaitaiStream.byte_array_index_of(self._raw_text, 10))
                parent.write_bytes(self._raw_text)
                if not parent.is_eof():
                    _pos = parent.pos()
                    parent.write_u1(10)
                    parent.seek(_pos)

            _io__raw_text.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.text._write__seq(_io__raw_text)
            if (not (self._io.is_eof())):
                pass
                if len(self.newline) != 1:
                    raise kaitaistruct.ConsistencyError(u"newline", 1, len(self.newline))
                self._io.write_bytes(self.newline)



        def _check(self):
            if self.text._root != self._root:
                raise kaitaistruct.ConsistencyError(u"text", self._root, self.text._root)
            if self.text._parent != self:
                raise kaitaistruct.ConsistencyError(u"text", self, self.text._parent)
            self._dirty = False



