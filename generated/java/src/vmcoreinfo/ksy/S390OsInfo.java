// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;


/**
 * A page in which an s390 kernel keeps what dump tools and the next kernel need.
 * Its address is in the lowcore.
 * @see <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h">Linux arch/s390/include/asm/os_info.h</a>
 */
public class S390OsInfo extends KaitaiStruct {
    public static S390OsInfo fromFile(String fileName) throws IOException {
        return new S390OsInfo(new ByteBufferKaitaiStream(fileName));
    }

    public S390OsInfo(KaitaiStream _io) {
        this(_io, null, null);
    }

    public S390OsInfo(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public S390OsInfo(KaitaiStream _io, KaitaiStruct _parent, S390OsInfo _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.magic = this._io.readBytes(8);
        if (!(Arrays.equals(this.magic, new byte[] { 79, 83, 73, 78, 70, 79, 83, 90 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 79, 83, 73, 78, 70, 79, 83, 90 }, this.magic, this._io, "/seq/0");
        }
        this.checksum = this._io.readU4be();
        this.versionMajor = this._io.readU2be();
        this.versionMinor = this._io.readU2be();
        this.crashKernelPaddr = this._io.readU8be();
        this.lenCrashKernel = this._io.readU8be();
        this.entries = new ArrayList<Entry>();
        for (int i = 0; i < 13; i++) {
            this.entries.add(new Entry(this._io, this, _root));
        }
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.entries.size(); i++) {
            this.entries.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * One piece of information.
     */
    public static class Entry extends KaitaiStruct {
        public static Entry fromFile(String fileName) throws IOException {
            return new Entry(new ByteBufferKaitaiStream(fileName));
        }

        public Entry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Entry(KaitaiStream _io, S390OsInfo _parent) {
            this(_io, _parent, null);
        }

        public Entry(KaitaiStream _io, S390OsInfo _parent, S390OsInfo _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.paddr = this._io.readU8be();
            this.lenPiece = this._io.readU8be();
            this.checksum = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private long paddr;
        private long lenPiece;
        private long checksum;
        private S390OsInfo _root;
        private S390OsInfo _parent;

        /**
         * Physical address of the piece, or its value. Entry 0 leads to the
         * text, not to the note's header, unlike the lowcore's pointer. Current
         * kernels read entry 0 and never fill it.
         */
        public long paddr() { return paddr; }

        /**
         * Size of the piece in bytes; 0 where the entry is a value or empty.
         */
        public long lenPiece() { return lenPiece; }

        /**
         * Checksum of the piece.
         */
        public long checksum() { return checksum; }
        public S390OsInfo _root() { return _root; }
        public S390OsInfo _parent() { return _parent; }
    }
    private byte[] magic;
    private long checksum;
    private int versionMajor;
    private int versionMinor;
    private long crashKernelPaddr;
    private long lenCrashKernel;
    private List<Entry> entries;
    private S390OsInfo _root;
    private KaitaiStruct _parent;

    /**
     * The letters `OSINFOSZ`.
     */
    public byte[] magic() { return magic; }

    /**
     * Checksum of the page from here on.
     */
    public long checksum() { return checksum; }

    /**
     * Major version.
     */
    public int versionMajor() { return versionMajor; }

    /**
     * Minor version.
     */
    public int versionMinor() { return versionMinor; }

    /**
     * Physical address of the memory that is kept for a crash kernel.
     */
    public long crashKernelPaddr() { return crashKernelPaddr; }

    /**
     * Size of that memory in bytes.
     */
    public long lenCrashKernel() { return lenCrashKernel; }

    /**
     * What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
     * flags, 3 reserved, 4 to 12 addresses of the kernel's own.
     */
    public List<Entry> entries() { return entries; }
    public S390OsInfo _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
