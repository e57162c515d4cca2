// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.ArrayList;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;
import java.util.List;


/**
 * A page in which an s390 kernel keeps what dump tools and the next kernel need.
 * Its address is in the lowcore.
 * @see <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h">Linux arch/s390/include/asm/os_info.h</a>
 */
public class S390OsInfo extends KaitaiStruct.ReadWrite {
    public static S390OsInfo fromFile(String fileName) throws IOException {
        return new S390OsInfo(new ByteBufferKaitaiStream(fileName));
    }
    public S390OsInfo() {
        this(null, null, null);
    }

    public S390OsInfo(KaitaiStream _io) {
        this(_io, null, null);
    }

    public S390OsInfo(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public S390OsInfo(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, S390OsInfo _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
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
            Entry _t_entries = new Entry(this._io, this, _root);
            try {
                _t_entries._read();
            } finally {
                this.entries.add(_t_entries);
            }
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.entries.size(); i++) {
            this.entries.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        this._io.writeBytes(this.magic);
        this._io.writeU4be(this.checksum);
        this._io.writeU2be(this.versionMajor);
        this._io.writeU2be(this.versionMinor);
        this._io.writeU8be(this.crashKernelPaddr);
        this._io.writeU8be(this.lenCrashKernel);
        for (int i = 0; i < this.entries.size(); i++) {
            this.entries.get(((Number) (i)).intValue())._write_Seq(this._io);
        }
    }

    public void _check() {
        if (this.magic.length != 8)
            throw new ConsistencyError("magic", 8, this.magic.length);
        if (!(Arrays.equals(this.magic, new byte[] { 79, 83, 73, 78, 70, 79, 83, 90 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 79, 83, 73, 78, 70, 79, 83, 90 }, this.magic, null, "/seq/0");
        }
        if (this.entries.size() != 13)
            throw new ConsistencyError("entries", 13, this.entries.size());
        for (int i = 0; i < this.entries.size(); i++) {
            if (!Objects.equals(this.entries.get(((Number) (i)).intValue())._root(), _root()))
                throw new ConsistencyError("entries", _root(), this.entries.get(((Number) (i)).intValue())._root());
            if (!Objects.equals(this.entries.get(((Number) (i)).intValue())._parent(), this))
                throw new ConsistencyError("entries", this, this.entries.get(((Number) (i)).intValue())._parent());
        }
        _dirty = false;
    }

    /**
     * One piece of information.
     */
    public static class Entry extends KaitaiStruct.ReadWrite {
        public static Entry fromFile(String fileName) throws IOException {
            return new Entry(new ByteBufferKaitaiStream(fileName));
        }
        public Entry() {
            this(null, null, null);
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
        }
        public void _read() {
            this.paddr = this._io.readU8be();
            this.lenPiece = this._io.readU8be();
            this.checksum = this._io.readU4be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU8be(this.paddr);
            this._io.writeU8be(this.lenPiece);
            this._io.writeU4be(this.checksum);
        }

        public void _check() {
            _dirty = false;
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
        public void setPaddr(long _v) { _dirty = true; paddr = _v; }

        /**
         * Size of the piece in bytes; 0 where the entry is a value or empty.
         */
        public long lenPiece() { return lenPiece; }
        public void setLenPiece(long _v) { _dirty = true; lenPiece = _v; }

        /**
         * Checksum of the piece.
         */
        public long checksum() { return checksum; }
        public void setChecksum(long _v) { _dirty = true; checksum = _v; }
        public S390OsInfo _root() { return _root; }
        public void set_root(S390OsInfo _v) { _dirty = true; _root = _v; }
        public S390OsInfo _parent() { return _parent; }
        public void set_parent(S390OsInfo _v) { _dirty = true; _parent = _v; }
    }
    private byte[] magic;
    private long checksum;
    private int versionMajor;
    private int versionMinor;
    private long crashKernelPaddr;
    private long lenCrashKernel;
    private List<Entry> entries;
    private S390OsInfo _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * The letters `OSINFOSZ`.
     */
    public byte[] magic() { return magic; }
    public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

    /**
     * Checksum of the page from here on.
     */
    public long checksum() { return checksum; }
    public void setChecksum(long _v) { _dirty = true; checksum = _v; }

    /**
     * Major version.
     */
    public int versionMajor() { return versionMajor; }
    public void setVersionMajor(int _v) { _dirty = true; versionMajor = _v; }

    /**
     * Minor version.
     */
    public int versionMinor() { return versionMinor; }
    public void setVersionMinor(int _v) { _dirty = true; versionMinor = _v; }

    /**
     * Physical address of the memory that is kept for a crash kernel.
     */
    public long crashKernelPaddr() { return crashKernelPaddr; }
    public void setCrashKernelPaddr(long _v) { _dirty = true; crashKernelPaddr = _v; }

    /**
     * Size of that memory in bytes.
     */
    public long lenCrashKernel() { return lenCrashKernel; }
    public void setLenCrashKernel(long _v) { _dirty = true; lenCrashKernel = _v; }

    /**
     * What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
     * flags, 3 reserved, 4 to 12 addresses of the kernel's own.
     */
    public List<Entry> entries() { return entries; }
    public void setEntries(List<Entry> _v) { _dirty = true; entries = _v; }
    public S390OsInfo _root() { return _root; }
    public void set_root(S390OsInfo _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
