// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
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
public class Vmcoreinfo extends KaitaiStruct {
    public static Vmcoreinfo fromFile(String fileName) throws IOException {
        return new Vmcoreinfo(new ByteBufferKaitaiStream(fileName));
    }

    public Vmcoreinfo(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Vmcoreinfo(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public Vmcoreinfo(KaitaiStream _io, KaitaiStruct _parent, Vmcoreinfo _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.lines = new ArrayList<Line>();
        {
            int i = 0;
            while (!this._io.isEof()) {
                this.lines.add(new Line(this._io, this, _root));
                i++;
            }
        }
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.lines.size(); i++) {
            this.lines.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * A line split at its first `=`.
     */
    public static class KeyValue extends KaitaiStruct {
        public static KeyValue fromFile(String fileName) throws IOException {
            return new KeyValue(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.key = this._io.readBytes(untilSeparator().length);
            this.separator = this._io.readBytes((_io().isEof() ? ((long) 0) : ((long) 1)));
            this.value = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            untilSeparator();
            if (this.untilSeparator != null) {
            }
        }
        private byte[] untilSeparator;

        /**
         * The bytes of `key`, found by looking ahead.
         */
        public byte[] untilSeparator() {
            if (this.untilSeparator != null)
                return this.untilSeparator;
            long _pos = this._io.pos();
            this._io.seek(0);
            this.untilSeparator = KaitaiStream.bytesTerminate(this._io.readBytesFull(), (byte) 61, false);
            this._io.seek(_pos);
            return this.untilSeparator;
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

        /**
         * The byte 0x3d (`=`); no byte where the line has none.
         */
        public byte[] separator() { return separator; }

        /**
         * All bytes after the first `=`, further ones included.
         */
        public byte[] value() { return value; }
        public Vmcoreinfo _root() { return _root; }
        public Vmcoreinfo.Line _parent() { return _parent; }
    }

    /**
     * One line with its newline.
     */
    public static class Line extends KaitaiStruct {
        public static Line fromFile(String fileName) throws IOException {
            return new Line(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            KaitaiStream _io_text = this._io.substream(untilNewline().length);
            this.text = new KeyValue(_io_text, this, _root);
            this.newline = this._io.readBytes((_io().isEof() ? ((long) 0) : ((long) 1)));
        }

        public void _fetchInstances() {
            this.text._fetchInstances();
            untilNewline();
            if (this.untilNewline != null) {
            }
        }
        private byte[] untilNewline;

        /**
         * The bytes of `text`, found by looking ahead: a line that ends with the
         * text is no error.
         */
        public byte[] untilNewline() {
            if (this.untilNewline != null)
                return this.untilNewline;
            long _pos = this._io.pos();
            this._io.seek(_io().pos());
            this.untilNewline = KaitaiStream.bytesTerminate(this._io.readBytesFull(), (byte) 10, false);
            this._io.seek(_pos);
            return this.untilNewline;
        }
        private KeyValue text;
        private byte[] newline;
        private Vmcoreinfo _root;
        private Vmcoreinfo _parent;

        /**
         * The line without its newline.
         */
        public KeyValue text() { return text; }

        /**
         * The byte 0x0a; no byte only after a last line that has none.
         */
        public byte[] newline() { return newline; }
        public Vmcoreinfo _root() { return _root; }
        public Vmcoreinfo _parent() { return _parent; }
    }
    private List<Line> lines;
    private Vmcoreinfo _root;
    private KaitaiStruct _parent;
    public List<Line> lines() { return lines; }
    public Vmcoreinfo _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
