// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;


/**
 * The 4096 bytes before the memory in a dump that a stand-alone dump tool took
 * of an s390 machine, and that zgetdump writes. In the plain form the memory
 * follows in one piece from address 0 on; in the extended form every piece has
 * 4096 bytes of its own before it, which say where it belongs.
 * @see <a href="https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h">s390-tools zdump/df_s390.h</a>
 */
public class S390Dump extends KaitaiStruct.ReadWrite {
    public static S390Dump fromFile(String fileName) throws IOException {
        return new S390Dump(new ByteBufferKaitaiStream(fileName));
    }

    public enum Archs {
        ESA_31(1),
        ZARCH_64(2);

        private final long id;
        Archs(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Archs> byId = new HashMap<Long, Archs>(2);
        static {
            for (Archs e : Archs.values())
                byId.put(e.id(), e);
        }
        public static Archs byId(long id) { return byId.get(id); }
    }

    public enum Forms {
        PLAIN(253),
        EXTENDED(254);

        private final long id;
        Forms(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Forms> byId = new HashMap<Long, Forms>(2);
        static {
            for (Forms e : Forms.values())
                byId.put(e.id(), e);
        }
        public static Forms byId(long id) { return byId.get(id); }
    }
    public S390Dump() {
        this(null, null, null);
    }

    public S390Dump(KaitaiStream _io) {
        this(_io, null, null);
    }

    public S390Dump(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public S390Dump(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, S390Dump _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.magic = this._io.readBytes(7);
        if (!(Arrays.equals(this.magic, new byte[] { -88, 25, 1, 115, 97, -113, 35 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { -88, 25, 1, 115, 97, -113, 35 }, this.magic, this._io, "/seq/0");
        }
        this.rawForm = this._io.readU1();
        this.version = this._io.readU4be();
        this.lenHeader = this._io.readU4be();
        this.dumpLevel = this._io.readU4be();
        this.lenPage = this._io.readU4be();
        this.lenMemory = this._io.readU8be();
        this.firstPaddr = this._io.readU8be();
        this.endPaddr = this._io.readU8be();
        this.numPages = this._io.readU4be();
        this.padding = this._io.readU4be();
        this.clock = this._io.readU8be();
        this.cpuId = this._io.readU8be();
        this.rawArch = this._io.readU4be();
        _dirty = false;
    }

    public void _fetchInstances() {
        firstSegment();
        if (this.firstSegment != null) {
            this.firstSegment._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        _shouldWriteFirstSegment = _enabledFirstSegment;
        this._io.writeBytes(this.magic);
        this._io.writeU1(this.rawForm);
        this._io.writeU4be(this.version);
        this._io.writeU4be(this.lenHeader);
        this._io.writeU4be(this.dumpLevel);
        this._io.writeU4be(this.lenPage);
        this._io.writeU8be(this.lenMemory);
        this._io.writeU8be(this.firstPaddr);
        this._io.writeU8be(this.endPaddr);
        this._io.writeU4be(this.numPages);
        this._io.writeU4be(this.padding);
        this._io.writeU8be(this.clock);
        this._io.writeU8be(this.cpuId);
        this._io.writeU4be(this.rawArch);
    }

    public void _check() {
        if (this.magic.length != 7)
            throw new ConsistencyError("magic", 7, this.magic.length);
        if (!(Arrays.equals(this.magic, new byte[] { -88, 25, 1, 115, 97, -113, 35 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { -88, 25, 1, 115, 97, -113, 35 }, this.magic, null, "/seq/0");
        }
        if (_enabledFirstSegment) {
            if (form() == Forms.EXTENDED) {
                if (!Objects.equals(this.firstSegment._root(), _root()))
                    throw new ConsistencyError("first_segment", _root(), this.firstSegment._root());
                if (!Objects.equals(this.firstSegment._parent(), this))
                    throw new ConsistencyError("first_segment", this, this.firstSegment._parent());
            }
        }
        _dirty = false;
    }

    /**
     * The 4096 bytes before each piece of the extended form.
     */
    public static class SegmentHeader extends KaitaiStruct.ReadWrite {
        public static SegmentHeader fromFile(String fileName) throws IOException {
            return new SegmentHeader(new ByteBufferKaitaiStream(fileName));
        }
        public SegmentHeader() {
            this(null, null, null);
        }

        public SegmentHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SegmentHeader(KaitaiStream _io, S390Dump _parent) {
            this(_io, _parent, null);
        }

        public SegmentHeader(KaitaiStream _io, S390Dump _parent, S390Dump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.firstPaddr = this._io.readU8be();
            this.lenMemory = this._io.readU8be();
            this.stopMarker = this._io.readU8be();
            this.reserved = this._io.readBytes(4072);
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU8be(this.firstPaddr);
            this._io.writeU8be(this.lenMemory);
            this._io.writeU8be(this.stopMarker);
            this._io.writeBytes(this.reserved);
        }

        public void _check() {
            if (this.reserved.length != 4072)
                throw new ConsistencyError("reserved", 4072, this.reserved.length);
            _dirty = false;
        }
        private long firstPaddr;
        private long lenMemory;
        private long stopMarker;
        private byte[] reserved;
        private S390Dump _root;
        private S390Dump _parent;

        /**
         * Physical address of the piece.
         */
        public long firstPaddr() { return firstPaddr; }
        public void setFirstPaddr(long _v) { _dirty = true; firstPaddr = _v; }

        /**
         * Size of the piece in bytes.
         */
        public long lenMemory() { return lenMemory; }
        public void setLenMemory(long _v) { _dirty = true; lenMemory = _v; }

        /**
         * Other than 0 after the last piece.
         */
        public long stopMarker() { return stopMarker; }
        public void setStopMarker(long _v) { _dirty = true; stopMarker = _v; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public void setReserved(byte[] _v) { _dirty = true; reserved = _v; }
        public S390Dump _root() { return _root; }
        public void set_root(S390Dump _v) { _dirty = true; _root = _v; }
        public S390Dump _parent() { return _parent; }
        public void set_parent(S390Dump _v) { _dirty = true; _parent = _v; }
    }
    private Archs arch;

    /**
     * Width of the dumped system.
     */
    public Archs arch() {
        if (this.arch != null)
            return this.arch;
        this.arch = Archs.byId(rawArch());
        return this.arch;
    }
    public void _invalidateArch() { this.arch = null; }
    private SegmentHeader firstSegment;
    private boolean _shouldWriteFirstSegment = false;
    private boolean _enabledFirstSegment = true;

    /**
     * The header of the first piece of memory in the extended form; the
     * next one follows the piece.
     */
    public SegmentHeader firstSegment() {
        if (_shouldWriteFirstSegment)
            _writeFirstSegment();
        if (this.firstSegment != null)
            return this.firstSegment;
        if (!_enabledFirstSegment)
            return null;
        if (form() == Forms.EXTENDED) {
            long _pos = this._io.pos();
            this._io.seek(4096);
            this.firstSegment = new SegmentHeader(this._io, this, _root);
            this.firstSegment._read();
            this._io.seek(_pos);
        }
        return this.firstSegment;
    }
    public void setFirstSegment(SegmentHeader _v) { _dirty = true; firstSegment = _v; }
    public void setFirstSegment_Enabled(boolean _v) { _dirty = true; _enabledFirstSegment = _v; }

    private void _writeFirstSegment() {
        _shouldWriteFirstSegment = false;
        if (form() == Forms.EXTENDED) {
            long _pos = this._io.pos();
            this._io.seek(4096);
            this.firstSegment._write_Seq(this._io);
            this._io.seek(_pos);
        }
    }
    private Forms form;

    /**
     * Which of the two forms follows.
     */
    public Forms form() {
        if (this.form != null)
            return this.form;
        this.form = Forms.byId(rawForm());
        return this.form;
    }
    public void _invalidateForm() { this.form = null; }
    private byte[] magic;
    private int rawForm;
    private long version;
    private long lenHeader;
    private long dumpLevel;
    private long lenPage;
    private long lenMemory;
    private long firstPaddr;
    private long endPaddr;
    private long numPages;
    private long padding;
    private long clock;
    private long cpuId;
    private long rawArch;
    private S390Dump _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * The first 7 bytes of the magic number.
     */
    public byte[] magic() { return magic; }
    public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

    /**
     * Its last byte, which tells the two forms apart; see `form`.
     */
    public int rawForm() { return rawForm; }
    public void setRawForm(int _v) { _dirty = true; rawForm = _v; }

    /**
     * Version of the header.
     */
    public long version() { return version; }
    public void setVersion(long _v) { _dirty = true; version = _v; }

    /**
     * Size of the header in bytes, 4096.
     */
    public long lenHeader() { return lenHeader; }
    public void setLenHeader(long _v) { _dirty = true; lenHeader = _v; }

    /**
     * Kind of pages that were dumped; 4 for all.
     */
    public long dumpLevel() { return dumpLevel; }
    public void setDumpLevel(long _v) { _dirty = true; dumpLevel = _v; }

    /**
     * Size of a page in bytes, 4096.
     */
    public long lenPage() { return lenPage; }
    public void setLenPage(long _v) { _dirty = true; lenPage = _v; }

    /**
     * Size of the dumped memory in bytes.
     */
    public long lenMemory() { return lenMemory; }
    public void setLenMemory(long _v) { _dirty = true; lenMemory = _v; }

    /**
     * Physical address where the memory starts.
     */
    public long firstPaddr() { return firstPaddr; }
    public void setFirstPaddr(long _v) { _dirty = true; firstPaddr = _v; }

    /**
     * Physical address after the memory.
     */
    public long endPaddr() { return endPaddr; }
    public void setEndPaddr(long _v) { _dirty = true; endPaddr = _v; }

    /**
     * Number of dumped pages.
     */
    public long numPages() { return numPages; }
    public void setNumPages(long _v) { _dirty = true; numPages = _v; }

    /**
     * Not used.
     */
    public long padding() { return padding; }
    public void setPadding(long _v) { _dirty = true; padding = _v; }

    /**
     * The machine's clock; bit 51 counts microseconds since 1900.
     */
    public long clock() { return clock; }
    public void setClock(long _v) { _dirty = true; clock = _v; }

    /**
     * Identification of the processor.
     */
    public long cpuId() { return cpuId; }
    public void setCpuId(long _v) { _dirty = true; cpuId = _v; }

    /**
     * Width of the dumped system, as a number; see `arch`.
     */
    public long rawArch() { return rawArch; }
    public void setRawArch(long _v) { _dirty = true; rawArch = _v; }
    public S390Dump _root() { return _root; }
    public void set_root(S390Dump _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
