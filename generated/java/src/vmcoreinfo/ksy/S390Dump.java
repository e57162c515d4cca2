// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;


/**
 * The 4096 bytes before the memory in a dump that a stand-alone dump tool took
 * of an s390 machine, and that zgetdump writes. In the plain form the memory
 * follows in one piece from address 0 on; in the extended form every piece has
 * 4096 bytes of its own before it, which say where it belongs.
 * @see <a href="https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h">s390-tools zdump/df_s390.h</a>
 */
public class S390Dump extends KaitaiStruct {
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

    public S390Dump(KaitaiStream _io) {
        this(_io, null, null);
    }

    public S390Dump(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public S390Dump(KaitaiStream _io, KaitaiStruct _parent, S390Dump _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
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
    }

    public void _fetchInstances() {
        firstSegment();
        if (this.firstSegment != null) {
            this.firstSegment._fetchInstances();
        }
    }

    /**
     * The 4096 bytes before each piece of the extended form.
     */
    public static class SegmentHeader extends KaitaiStruct {
        public static SegmentHeader fromFile(String fileName) throws IOException {
            return new SegmentHeader(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.firstPaddr = this._io.readU8be();
            this.lenMemory = this._io.readU8be();
            this.stopMarker = this._io.readU8be();
            this.reserved = this._io.readBytes(4072);
        }

        public void _fetchInstances() {
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

        /**
         * Size of the piece in bytes.
         */
        public long lenMemory() { return lenMemory; }

        /**
         * Other than 0 after the last piece.
         */
        public long stopMarker() { return stopMarker; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public S390Dump _root() { return _root; }
        public S390Dump _parent() { return _parent; }
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
    private SegmentHeader firstSegment;

    /**
     * The header of the first piece of memory in the extended form; the
     * next one follows the piece.
     */
    public SegmentHeader firstSegment() {
        if (this.firstSegment != null)
            return this.firstSegment;
        if (form() == Forms.EXTENDED) {
            long _pos = this._io.pos();
            this._io.seek(4096);
            this.firstSegment = new SegmentHeader(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.firstSegment;
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
    private KaitaiStruct _parent;

    /**
     * The first 7 bytes of the magic number.
     */
    public byte[] magic() { return magic; }

    /**
     * Its last byte, which tells the two forms apart; see `form`.
     */
    public int rawForm() { return rawForm; }

    /**
     * Version of the header.
     */
    public long version() { return version; }

    /**
     * Size of the header in bytes, 4096.
     */
    public long lenHeader() { return lenHeader; }

    /**
     * Kind of pages that were dumped; 4 for all.
     */
    public long dumpLevel() { return dumpLevel; }

    /**
     * Size of a page in bytes, 4096.
     */
    public long lenPage() { return lenPage; }

    /**
     * Size of the dumped memory in bytes.
     */
    public long lenMemory() { return lenMemory; }

    /**
     * Physical address where the memory starts.
     */
    public long firstPaddr() { return firstPaddr; }

    /**
     * Physical address after the memory.
     */
    public long endPaddr() { return endPaddr; }

    /**
     * Number of dumped pages.
     */
    public long numPages() { return numPages; }

    /**
     * Not used.
     */
    public long padding() { return padding; }

    /**
     * The machine's clock; bit 51 counts microseconds since 1900.
     */
    public long clock() { return clock; }

    /**
     * Identification of the processor.
     */
    public long cpuId() { return cpuId; }

    /**
     * Width of the dumped system, as a number; see `arch`.
     */
    public long rawArch() { return rawArch; }
    public S390Dump _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
