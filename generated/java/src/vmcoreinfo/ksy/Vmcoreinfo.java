// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;
import java.util.List;


/**
 * What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
 * by a newline. Keys are bare words (`OSRELEASE`), configuration switches
 * (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
 * OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
 * 
 * Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
 * are hexadecimal without a prefix, even when all digits are decimal; the
 * others are decimal, signed, unless they start with `0x`.
 * 
 * Nothing is refused here, so that one broken line costs only itself: a line
 * may lack its `=`, the last line may lack its newline. The kernel formats each
 * entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
 * long entry runs into the next. Xen fills its note with NULs: they appear as a
 * last line without a newline, or after the value of one.
 * 
 * Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
 * note to it.
 * @see <a href="https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html">Linux Documentation/admin-guide/kdump/vmcoreinfo</a>
 * @see <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c">Linux kernel/vmcore_info.c</a>
 */
public class Vmcoreinfo extends KaitaiStruct.ReadWrite {
    public static Vmcoreinfo fromFile(String fileName) throws IOException {
        return new Vmcoreinfo(new ByteBufferKaitaiStream(fileName));
    }
    public Vmcoreinfo() {
        this(null, null, null);
    }

    public Vmcoreinfo(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Vmcoreinfo(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public Vmcoreinfo(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, Vmcoreinfo _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.lines = new ArrayList<Line>();
        {
            int i = 0;
            while (!this._io.isEof()) {
                Line _t_lines = new Line(this._io, this, _root);
                try {
                    _t_lines._read();
                } finally {
                    this.lines.add(_t_lines);
                }
                i++;
            }
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.lines.size(); i++) {
            this.lines.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        for (int i = 0; i < this.lines.size(); i++) {
            if (this._io.isEof())
                throw new ConsistencyError("lines", 0, this._io.size() - this._io.pos());
            this.lines.get(((Number) (i)).intValue())._write_Seq(this._io);
        }
        if (!(this._io.isEof()))
            throw new ConsistencyError("lines", 0, this._io.size() - this._io.pos());
    }

    public void _check() {
        for (int i = 0; i < this.lines.size(); i++) {
            if (!Objects.equals(this.lines.get(((Number) (i)).intValue())._root(), _root()))
                throw new ConsistencyError("lines", _root(), this.lines.get(((Number) (i)).intValue())._root());
            if (!Objects.equals(this.lines.get(((Number) (i)).intValue())._parent(), this))
                throw new ConsistencyError("lines", this, this.lines.get(((Number) (i)).intValue())._parent());
        }
        _dirty = false;
    }

    /**
     * A line split at its first `=`.
     */
    public static class KeyValue extends KaitaiStruct.ReadWrite {
        public static KeyValue fromFile(String fileName) throws IOException {
            return new KeyValue(new ByteBufferKaitaiStream(fileName));
        }
        public KeyValue() {
            this(null, null, null);
        }

        public KeyValue(KaitaiStream _io) {
            this(_io, null, null);
        }

        public KeyValue(KaitaiStream _io, Vmcoreinfo.Line _parent) {
            this(_io, _parent, null);
        }

        public KeyValue(KaitaiStream _io, Vmcoreinfo.Line _parent, Vmcoreinfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.key = this._io.readBytes(untilSeparator().length);
            this.separator = this._io.readBytes((_io().isEof() ? ((long) 0) : ((long) 1)));
            this.value = this._io.readBytesFull();
            _dirty = false;
        }

        public void _fetchInstances() {
            untilSeparator();
            if (this.untilSeparator != null) {
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            _shouldWriteUntilSeparator = _enabledUntilSeparator;
            if (this.key.length != untilSeparator().length)
                throw new ConsistencyError("key", untilSeparator().length, this.key.length);
            this._io.writeBytes(this.key);
            if (this.separator.length != (_io().isEof() ? ((long) 0) : ((long) 1)))
                throw new ConsistencyError("separator", (_io().isEof() ? ((long) 0) : ((long) 1)), this.separator.length);
            this._io.writeBytes(this.separator);
            this._io.writeBytes(this.value);
            if (!(this._io.isEof()))
                throw new ConsistencyError("value", 0, this._io.size() - this._io.pos());
        }

        public void _check() {
            if (_enabledUntilSeparator) {
            }
            _dirty = false;
        }
        private byte[] untilSeparator;
        private boolean _shouldWriteUntilSeparator = false;
        private boolean _enabledUntilSeparator = true;

        /**
         * The bytes of `key`, found by looking ahead.
         */
        public byte[] untilSeparator() {
            if (_shouldWriteUntilSeparator)
                _writeUntilSeparator();
            if (this.untilSeparator != null)
                return this.untilSeparator;
            if (!_enabledUntilSeparator)
                return null;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.untilSeparator = KaitaiStream.bytesTerminate(this._io.readBytesFull(), (byte) 61, false);
            this._io.seek(_pos);
            return this.untilSeparator;
        }
        public void setUntilSeparator(byte[] _v) { _dirty = true; untilSeparator = _v; }
        public void setUntilSeparator_Enabled(boolean _v) { _dirty = true; _enabledUntilSeparator = _v; }

        private void _writeUntilSeparator() {
            _shouldWriteUntilSeparator = false;
            long _pos = this._io.pos();
            this._io.seek(0);
            this._io.writeBytesLimit(this.untilSeparator, this._io.size() - this._io.pos(), (byte) 61, (byte) 0);
            if (!(this._io.isEof()))
                throw new ConsistencyError("until_separator", 0, this._io.size() - this._io.pos());
            this._io.seek(_pos);
        }
        private byte[] key;
        private byte[] separator;
        private byte[] value;
        private Vmcoreinfo _root;
        private Vmcoreinfo.Line _parent;

        /**
         * All bytes before the first `=`; the whole line where it has none.
         */
        public byte[] key() { return key; }
        public void setKey(byte[] _v) { _dirty = true; key = _v; }

        /**
         * The byte 0x3d (`=`); no byte where the line has none.
         */
        public byte[] separator() { return separator; }
        public void setSeparator(byte[] _v) { _dirty = true; separator = _v; }

        /**
         * All bytes after the first `=`, further ones included.
         */
        public byte[] value() { return value; }
        public void setValue(byte[] _v) { _dirty = true; value = _v; }
        public Vmcoreinfo _root() { return _root; }
        public void set_root(Vmcoreinfo _v) { _dirty = true; _root = _v; }
        public Vmcoreinfo.Line _parent() { return _parent; }
        public void set_parent(Vmcoreinfo.Line _v) { _dirty = true; _parent = _v; }
    }

    /**
     * One line with its newline.
     */
    public static class Line extends KaitaiStruct.ReadWrite {
        public static Line fromFile(String fileName) throws IOException {
            return new Line(new ByteBufferKaitaiStream(fileName));
        }
        public Line() {
            this(null, null, null);
        }

        public Line(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Line(KaitaiStream _io, Vmcoreinfo _parent) {
            this(_io, _parent, null);
        }

        public Line(KaitaiStream _io, Vmcoreinfo _parent, Vmcoreinfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this._raw_text = this._io.readBytes(untilNewline().length);
            KaitaiStream _io__raw_text = new ByteBufferKaitaiStream(this._raw_text);
            this.text = new KeyValue(_io__raw_text, this, _root);
            this.text._read();
            this.newline = this._io.readBytes((_io().isEof() ? ((long) 0) : ((long) 1)));
            _dirty = false;
        }

        public void _fetchInstances() {
            this.text._fetchInstances();
            untilNewline();
            if (this.untilNewline != null) {
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            _shouldWriteUntilNewline = _enabledUntilNewline;
            final KaitaiStream _io__raw_text = new ByteBufferKaitaiStream(untilNewline().length);
            this._io.addChildStream(_io__raw_text);
            {
                long _pos2 = this._io.pos();
                this._io.seek(this._io.pos() + (untilNewline().length));
                final Line _this = this;
                _io__raw_text.setWriteBackHandler(new KaitaiStream.WriteBackHandler(_pos2) {
                    @Override
                    protected void write(KaitaiStream parent) {
                        _this._raw_text = _io__raw_text.toByteArray();
                        if (_this._raw_text.length != untilNewline().length)
                            throw new ConsistencyError("raw(text)", untilNewline().length, _this._raw_text.length);
                        parent.writeBytes(_this._raw_text);
                    }
                });
            }
            this.text._write_Seq(_io__raw_text);
            if (this.newline.length != (_io().isEof() ? ((long) 0) : ((long) 1)))
                throw new ConsistencyError("newline", (_io().isEof() ? ((long) 0) : ((long) 1)), this.newline.length);
            this._io.writeBytes(this.newline);
        }

        public void _check() {
            if (!Objects.equals(this.text._root(), _root()))
                throw new ConsistencyError("text", _root(), this.text._root());
            if (!Objects.equals(this.text._parent(), this))
                throw new ConsistencyError("text", this, this.text._parent());
            if (_enabledUntilNewline) {
            }
            _dirty = false;
        }
        private byte[] untilNewline;
        private boolean _shouldWriteUntilNewline = false;
        private boolean _enabledUntilNewline = true;

        /**
         * The bytes of `text`, found by looking ahead: a line that ends with the
         * text is no error.
         */
        public byte[] untilNewline() {
            if (_shouldWriteUntilNewline)
                _writeUntilNewline();
            if (this.untilNewline != null)
                return this.untilNewline;
            if (!_enabledUntilNewline)
                return null;
            long _pos = this._io.pos();
            this._io.seek(_io().pos());
            this.untilNewline = KaitaiStream.bytesTerminate(this._io.readBytesFull(), (byte) 10, false);
            this._io.seek(_pos);
            return this.untilNewline;
        }
        public void setUntilNewline(byte[] _v) { _dirty = true; untilNewline = _v; }
        public void setUntilNewline_Enabled(boolean _v) { _dirty = true; _enabledUntilNewline = _v; }

        private void _writeUntilNewline() {
            _shouldWriteUntilNewline = false;
            long _pos = this._io.pos();
            this._io.seek(_io().pos());
            this._io.writeBytesLimit(this.untilNewline, this._io.size() - this._io.pos(), (byte) 10, (byte) 0);
            if (!(this._io.isEof()))
                throw new ConsistencyError("until_newline", 0, this._io.size() - this._io.pos());
            this._io.seek(_pos);
        }
        private KeyValue text;
        private byte[] newline;
        private Vmcoreinfo _root;
        private Vmcoreinfo _parent;
        private byte[] _raw_text;

        /**
         * The line without its newline.
         */
        public KeyValue text() { return text; }
        public void setText(KeyValue _v) { _dirty = true; text = _v; }

        /**
         * The byte 0x0a; no byte only after a last line that has none.
         */
        public byte[] newline() { return newline; }
        public void setNewline(byte[] _v) { _dirty = true; newline = _v; }
        public Vmcoreinfo _root() { return _root; }
        public void set_root(Vmcoreinfo _v) { _dirty = true; _root = _v; }
        public Vmcoreinfo _parent() { return _parent; }
        public void set_parent(Vmcoreinfo _v) { _dirty = true; _parent = _v; }
        public byte[] _raw_text() { return _raw_text; }
        public void set_raw_Text(byte[] _v) { _dirty = true; _raw_text = _v; }
    }
    private List<Line> lines;
    private Vmcoreinfo _root;
    private KaitaiStruct.ReadWrite _parent;
    public List<Line> lines() { return lines; }
    public void setLines(List<Line> _v) { _dirty = true; lines = _v; }
    public Vmcoreinfo _root() { return _root; }
    public void set_root(Vmcoreinfo _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
