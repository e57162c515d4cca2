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
    last line without a newline, or after the value of one.
    
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
        """A line split at its first `=`."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Vmcoreinfo.KeyValue, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._should_write_until_separator = False
            self.until_separator__enabled = True

        def _read(self):
            self.key = self._io.read_bytes(len(self.until_separator))
            self.separator = self._io.read_bytes((0 if self._io.is_eof() else 1))
            self.value = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _ = self.until_separator
            if hasattr(self, '_m_until_separator'):
                pass



        def _write__seq(self, io=None):
            super(Vmcoreinfo.KeyValue, self)._write__seq(io)
            self._should_write_until_separator = self.until_separator__enabled
            if len(self.key) != len(self.until_separator):
                raise kaitaistruct.ConsistencyError(u"key", len(self.until_separator), len(self.key))
            self._io.write_bytes(self.key)
            if len(self.separator) != (0 if self._io.is_eof() else 1):
                raise kaitaistruct.ConsistencyError(u"separator", (0 if self._io.is_eof() else 1), len(self.separator))
            self._io.write_bytes(self.separator)
            self._io.write_bytes(self.value)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"value", 0, self._io.size() - self._io.pos())


        def _check(self):
            if self.until_separator__enabled:
                pass

            self._dirty = False

        @property
        def until_separator(self):
            """The bytes of `key`, found by looking ahead."""
            if self._should_write_until_separator:
                self._write_until_separator()
            if hasattr(self, '_m_until_separator'):
                return self._m_until_separator

            if not self.until_separator__enabled:
                return None

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_until_separator = KaitaiStream.bytes_terminate(self._io.read_bytes_full(), 61, False)
            self._io.seek(_pos)
            return getattr(self, '_m_until_separator', None)

        @until_separator.setter
        def until_separator(self, v):
            self._dirty = True
            self._m_until_separator = v

        def _write_until_separator(self):
            self._should_write_until_separator = False
            _pos = self._io.pos()
            self._io.seek(0)
            self._io.write_bytes_limit(self._m_until_separator, self._io.size() - self._io.pos(), 61, 0)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"until_separator", 0, self._io.size() - self._io.pos())
            self._io.seek(_pos)


    class Line(ReadWriteKaitaiStruct):
        """One line with its newline."""
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Vmcoreinfo.Line, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._should_write_until_newline = False
            self.until_newline__enabled = True

        def _read(self):
            self._raw_text = self._io.read_bytes(len(self.until_newline))
            _io__raw_text = KaitaiStream(BytesIO(self._raw_text))
            self.text = Vmcoreinfo.KeyValue(_io__raw_text, self, self._root)
            self.text._read()
            self.newline = self._io.read_bytes((0 if self._io.is_eof() else 1))
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.text._fetch_instances()
            _ = self.until_newline
            if hasattr(self, '_m_until_newline'):
                pass



        def _write__seq(self, io=None):
            super(Vmcoreinfo.Line, self)._write__seq(io)
            self._should_write_until_newline = self.until_newline__enabled
            _io__raw_text = KaitaiStream(BytesIO(bytearray(len(self.until_newline))))
            self._io.add_child_stream(_io__raw_text)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (len(self.until_newline)))
            def handler(parent, _io__raw_text=_io__raw_text):
                self._raw_text = _io__raw_text.to_byte_array()
                if len(self._raw_text) != len(self.until_newline):
                    raise kaitaistruct.ConsistencyError(u"raw(text)", len(self.until_newline), len(self._raw_text))
                parent.write_bytes(self._raw_text)
            _io__raw_text.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.text._write__seq(_io__raw_text)
            if len(self.newline) != (0 if self._io.is_eof() else 1):
                raise kaitaistruct.ConsistencyError(u"newline", (0 if self._io.is_eof() else 1), len(self.newline))
            self._io.write_bytes(self.newline)


        def _check(self):
            if self.text._root != self._root:
                raise kaitaistruct.ConsistencyError(u"text", self._root, self.text._root)
            if self.text._parent != self:
                raise kaitaistruct.ConsistencyError(u"text", self, self.text._parent)
            if self.until_newline__enabled:
                pass

            self._dirty = False

        @property
        def until_newline(self):
            """The bytes of `text`, found by looking ahead: a line that ends with the
            text is no error.
            """
            if self._should_write_until_newline:
                self._write_until_newline()
            if hasattr(self, '_m_until_newline'):
                return self._m_until_newline

            if not self.until_newline__enabled:
                return None

            _pos = self._io.pos()
            self._io.seek(self._io.pos())
            self._m_until_newline = KaitaiStream.bytes_terminate(self._io.read_bytes_full(), 10, False)
            self._io.seek(_pos)
            return getattr(self, '_m_until_newline', None)

        @until_newline.setter
        def until_newline(self, v):
            self._dirty = True
            self._m_until_newline = v

        def _write_until_newline(self):
            self._should_write_until_newline = False
            _pos = self._io.pos()
            self._io.seek(self._io.pos())
            self._io.write_bytes_limit(self._m_until_newline, self._io.size() - self._io.pos(), 10, 0)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"until_newline", 0, self._io.size() - self._io.pos())
            self._io.seek(_pos)



