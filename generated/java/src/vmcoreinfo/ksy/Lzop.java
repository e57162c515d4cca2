// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import io.kaitai.struct.ConsistencyError;
import java.util.Arrays;
import java.util.List;


/**
 * A file that lzop has packed, as libvirt does with saved machines if
 * `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
 * that LZO1X packed one by one, and an empty block at the end.
 * @see <a href="https://www.lzop.org/">lzop, src/lzop.c</a>
 */
public class Lzop extends KaitaiStruct.ReadWrite {
    public static Lzop fromFile(String fileName) throws IOException {
        return new Lzop(new ByteBufferKaitaiStream(fileName));
    }
    public Lzop() {
        this(null, null, null);
    }

    public Lzop(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Lzop(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public Lzop(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, Lzop _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.header = new FileHeader(this._io, this, _root);
        this.header._read();
        this.blocks = new ArrayList<Block>();
        {
            Block _it;
            int i = 0;
            do {
                Block _t_blocks = new Block(this._io, this, _root, ((Number) (header().flags())).longValue());
                try {
                    _t_blocks._read();
                } finally {
                    _it = _t_blocks;
                    this.blocks.add(_it);
                }
                i++;
            } while (!(_it.head().lenUnpacked() == 0));
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        for (int i = 0; i < this.blocks.size(); i++) {
            this.blocks.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        this.header._write_Seq(this._io);
        for (int i = 0; i < this.blocks.size(); i++) {
            this.blocks.get(((Number) (i)).intValue())._write_Seq(this._io);
        }
    }

    public void _check() {
        if (!Objects.equals(this.header._root(), _root()))
            throw new ConsistencyError("header", _root(), this.header._root());
        if (!Objects.equals(this.header._parent(), this))
            throw new ConsistencyError("header", this, this.header._parent());
        if (this.blocks.size() == 0)
            throw new ConsistencyError("blocks", 0, this.blocks.size());
        for (int i = 0; i < this.blocks.size(); i++) {
            if (!Objects.equals(this.blocks.get(((Number) (i)).intValue())._root(), _root()))
                throw new ConsistencyError("blocks", _root(), this.blocks.get(((Number) (i)).intValue())._root());
            if (!Objects.equals(this.blocks.get(((Number) (i)).intValue())._parent(), this))
                throw new ConsistencyError("blocks", this, this.blocks.get(((Number) (i)).intValue())._parent());
            if (this.blocks.get(((Number) (i)).intValue()).flags() != ((Number) (header().flags())).longValue())
                throw new ConsistencyError("blocks", ((Number) (header().flags())).longValue(), this.blocks.get(((Number) (i)).intValue()).flags());
            {
                Block _it = this.blocks.get(((Number) (i)).intValue());
                if ((_it.head().lenUnpacked() == 0) != (i == this.blocks.size() - 1))
                    throw new ConsistencyError("blocks", i == this.blocks.size() - 1, _it.head().lenUnpacked() == 0);
            }
        }
        _dirty = false;
    }

    /**
     * One block; the last one is its first field alone.
     */
    public static class Block extends KaitaiStruct.ReadWrite {
        public Block(long flags) {
            this(null, null, null, flags);
        }

        public Block(KaitaiStream _io, long flags) {
            this(_io, null, null, flags);
        }

        public Block(KaitaiStream _io, Lzop _parent, long flags) {
            this(_io, _parent, null, flags);
        }

        public Block(KaitaiStream _io, Lzop _parent, Lzop _root, long flags) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.flags = flags;
        }
        public void _read() {
            this.head = new BlockHead(this._io, this, _root, flags());
            this.head._read();
            if (head().lenUnpacked() != 0) {
                this.body = this._io.readBytes(((Number) (head().lenBody())).longValue());
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            if (head().lenUnpacked() != 0) {
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this.head._write_Seq(this._io);
            if (head().lenUnpacked() != 0) {
                this._io.writeBytes(this.body);
            }
        }

        public void _check() {
            if (!Objects.equals(this.head._root(), _root()))
                throw new ConsistencyError("head", _root(), this.head._root());
            if (!Objects.equals(this.head._parent(), this))
                throw new ConsistencyError("head", this, this.head._parent());
            if (this.head.flags() != flags())
                throw new ConsistencyError("head", flags(), this.head.flags());
            if (head().lenUnpacked() != 0) {
                if (this.body.length != ((Number) (head().lenBody())).longValue())
                    throw new ConsistencyError("body", ((Number) (head().lenBody())).longValue(), this.body.length);
            }
            _dirty = false;
        }
        private BlockHead head;
        private byte[] body;
        private long flags;
        private Lzop _root;
        private Lzop _parent;

        /**
         * Its sizes and checksums.
         */
        public BlockHead head() { return head; }
        public void setHead(BlockHead _v) { _dirty = true; head = _v; }

        /**
         * The body.
         */
        public byte[] body() { return body; }
        public void setBody(byte[] _v) { _dirty = true; body = _v; }

        /**
         * The flags of the header.
         */
        public long flags() { return flags; }
        public void setFlags(long _v) { _dirty = true; flags = _v; }
        public Lzop _root() { return _root; }
        public void set_root(Lzop _v) { _dirty = true; _root = _v; }
        public Lzop _parent() { return _parent; }
        public void set_parent(Lzop _v) { _dirty = true; _parent = _v; }
    }

    /**
     * What is before the body of a block.
     */
    public static class BlockHead extends KaitaiStruct.ReadWrite {
        public BlockHead(long flags) {
            this(null, null, null, flags);
        }

        public BlockHead(KaitaiStream _io, long flags) {
            this(_io, null, null, flags);
        }

        public BlockHead(KaitaiStream _io, Lzop.Block _parent, long flags) {
            this(_io, _parent, null, flags);
        }

        public BlockHead(KaitaiStream _io, Lzop.Block _parent, Lzop _root, long flags) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.flags = flags;
        }
        public void _read() {
            this.lenUnpacked = this._io.readU4be();
            if (lenUnpacked() != 0) {
                this.lenBody = this._io.readU4be();
            }
            if ( ((lenUnpacked() != 0) && ((flags() & 1) != 0)) ) {
                this.adler32Unpacked = this._io.readU4be();
            }
            if ( ((lenUnpacked() != 0) && ((flags() & 256) != 0)) ) {
                this.crc32Unpacked = this._io.readU4be();
            }
            if ( ((isPacked()) && ((flags() & 2) != 0)) ) {
                this.adler32Packed = this._io.readU4be();
            }
            if ( ((isPacked()) && ((flags() & 512) != 0)) ) {
                this.crc32Packed = this._io.readU4be();
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            if (lenUnpacked() != 0) {
            }
            if ( ((lenUnpacked() != 0) && ((flags() & 1) != 0)) ) {
            }
            if ( ((lenUnpacked() != 0) && ((flags() & 256) != 0)) ) {
            }
            if ( ((isPacked()) && ((flags() & 2) != 0)) ) {
            }
            if ( ((isPacked()) && ((flags() & 512) != 0)) ) {
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4be(this.lenUnpacked);
            if (lenUnpacked() != 0) {
                this._io.writeU4be(this.lenBody);
            }
            if ( ((lenUnpacked() != 0) && ((flags() & 1) != 0)) ) {
                this._io.writeU4be(this.adler32Unpacked);
            }
            if ( ((lenUnpacked() != 0) && ((flags() & 256) != 0)) ) {
                this._io.writeU4be(this.crc32Unpacked);
            }
            if ( ((isPacked()) && ((flags() & 2) != 0)) ) {
                this._io.writeU4be(this.adler32Packed);
            }
            if ( ((isPacked()) && ((flags() & 512) != 0)) ) {
                this._io.writeU4be(this.crc32Packed);
            }
        }

        public void _check() {
            if (lenUnpacked() != 0) {
            }
            if ( ((lenUnpacked() != 0) && ((flags() & 1) != 0)) ) {
            }
            if ( ((lenUnpacked() != 0) && ((flags() & 256) != 0)) ) {
            }
            if ( ((isPacked()) && ((flags() & 2) != 0)) ) {
            }
            if ( ((isPacked()) && ((flags() & 512) != 0)) ) {
            }
            _dirty = false;
        }
        private Boolean isPacked;

        /**
         * Whether the contents are packed.
         */
        public Boolean isPacked() {
            if (this.isPacked != null)
                return this.isPacked;
            this.isPacked =  ((lenUnpacked() != 0) && (lenBody() < lenUnpacked())) ;
            return this.isPacked;
        }
        public void _invalidateIsPacked() { this.isPacked = null; }
        private long lenUnpacked;
        private Long lenBody;
        private Long adler32Unpacked;
        private Long crc32Unpacked;
        private Long adler32Packed;
        private Long crc32Packed;
        private long flags;
        private Lzop _root;
        private Lzop.Block _parent;

        /**
         * Size of the contents in bytes, 0 at the end.
         */
        public long lenUnpacked() { return lenUnpacked; }
        public void setLenUnpacked(long _v) { _dirty = true; lenUnpacked = _v; }

        /**
         * Size of the body in bytes. It is that of the contents where LZO could
         * not make them smaller; they are there as they are then.
         */
        public Long lenBody() { return lenBody; }
        public void setLenBody(Long _v) { _dirty = true; lenBody = _v; }

        /**
         * Checksum of the contents.
         */
        public Long adler32Unpacked() { return adler32Unpacked; }
        public void setAdler32Unpacked(Long _v) { _dirty = true; adler32Unpacked = _v; }

        /**
         * Checksum of the contents.
         */
        public Long crc32Unpacked() { return crc32Unpacked; }
        public void setCrc32Unpacked(Long _v) { _dirty = true; crc32Unpacked = _v; }

        /**
         * Checksum of the body.
         */
        public Long adler32Packed() { return adler32Packed; }
        public void setAdler32Packed(Long _v) { _dirty = true; adler32Packed = _v; }

        /**
         * Checksum of the body.
         */
        public Long crc32Packed() { return crc32Packed; }
        public void setCrc32Packed(Long _v) { _dirty = true; crc32Packed = _v; }

        /**
         * The flags of the header.
         */
        public long flags() { return flags; }
        public void setFlags(long _v) { _dirty = true; flags = _v; }
        public Lzop _root() { return _root; }
        public void set_root(Lzop _v) { _dirty = true; _root = _v; }
        public Lzop.Block _parent() { return _parent; }
        public void set_parent(Lzop.Block _v) { _dirty = true; _parent = _v; }
    }

    /**
     * Bytes of another program.
     */
    public static class ExtraField extends KaitaiStruct.ReadWrite {
        public static ExtraField fromFile(String fileName) throws IOException {
            return new ExtraField(new ByteBufferKaitaiStream(fileName));
        }
        public ExtraField() {
            this(null, null, null);
        }

        public ExtraField(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExtraField(KaitaiStream _io, Lzop.FileHeader _parent) {
            this(_io, _parent, null);
        }

        public ExtraField(KaitaiStream _io, Lzop.FileHeader _parent, Lzop _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.lenBody = this._io.readU4be();
            this.body = this._io.readBytes(lenBody());
            this.checksum = this._io.readU4be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4be(this.lenBody);
            this._io.writeBytes(this.body);
            this._io.writeU4be(this.checksum);
        }

        public void _check() {
            if (this.body.length != lenBody())
                throw new ConsistencyError("body", lenBody(), this.body.length);
            _dirty = false;
        }
        private long lenBody;
        private byte[] body;
        private long checksum;
        private Lzop _root;
        private Lzop.FileHeader _parent;

        /**
         * Their number.
         */
        public long lenBody() { return lenBody; }
        public void setLenBody(long _v) { _dirty = true; lenBody = _v; }

        /**
         * The bytes.
         */
        public byte[] body() { return body; }
        public void setBody(byte[] _v) { _dirty = true; body = _v; }

        /**
         * A checksum of both.
         */
        public long checksum() { return checksum; }
        public void setChecksum(long _v) { _dirty = true; checksum = _v; }
        public Lzop _root() { return _root; }
        public void set_root(Lzop _v) { _dirty = true; _root = _v; }
        public Lzop.FileHeader _parent() { return _parent; }
        public void set_parent(Lzop.FileHeader _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The header, and the magic before it.
     */
    public static class FileHeader extends KaitaiStruct.ReadWrite {
        public static FileHeader fromFile(String fileName) throws IOException {
            return new FileHeader(new ByteBufferKaitaiStream(fileName));
        }
        public FileHeader() {
            this(null, null, null);
        }

        public FileHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FileHeader(KaitaiStream _io, Lzop _parent) {
            this(_io, _parent, null);
        }

        public FileHeader(KaitaiStream _io, Lzop _parent, Lzop _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.magic = this._io.readBytes(9);
            if (!(Arrays.equals(this.magic, new byte[] { -119, 76, 90, 79, 0, 13, 10, 26, 10 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { -119, 76, 90, 79, 0, 13, 10, 26, 10 }, this.magic, this._io, "/types/file_header/seq/0");
            }
            this.version = this._io.readU2be();
            this.libraryVersion = this._io.readU2be();
            if (isLate()) {
                this.neededVersion = this._io.readU2be();
            }
            this.method = this._io.readU1();
            if (isLate()) {
                this.level = this._io.readU1();
            }
            this.flags = this._io.readU4be();
            if ((flags() & 2048) != 0) {
                this.filter = this._io.readU4be();
            }
            this.mode = this._io.readU4be();
            this.secondsLow = this._io.readU4be();
            if (isLate()) {
                this.secondsHigh = this._io.readU4be();
            }
            this.lenName = this._io.readU1();
            this.name = this._io.readBytes(lenName());
            this.checksum = this._io.readU4be();
            if ((flags() & 64) != 0) {
                this.extra = new ExtraField(this._io, this, _root);
                this.extra._read();
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            if (isLate()) {
            }
            if (isLate()) {
            }
            if ((flags() & 2048) != 0) {
            }
            if (isLate()) {
            }
            if ((flags() & 64) != 0) {
                this.extra._fetchInstances();
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeBytes(this.magic);
            this._io.writeU2be(this.version);
            this._io.writeU2be(this.libraryVersion);
            if (isLate()) {
                this._io.writeU2be(this.neededVersion);
            }
            this._io.writeU1(this.method);
            if (isLate()) {
                this._io.writeU1(this.level);
            }
            this._io.writeU4be(this.flags);
            if ((flags() & 2048) != 0) {
                this._io.writeU4be(this.filter);
            }
            this._io.writeU4be(this.mode);
            this._io.writeU4be(this.secondsLow);
            if (isLate()) {
                this._io.writeU4be(this.secondsHigh);
            }
            this._io.writeU1(this.lenName);
            this._io.writeBytes(this.name);
            this._io.writeU4be(this.checksum);
            if ((flags() & 64) != 0) {
                this.extra._write_Seq(this._io);
            }
        }

        public void _check() {
            if (this.magic.length != 9)
                throw new ConsistencyError("magic", 9, this.magic.length);
            if (!(Arrays.equals(this.magic, new byte[] { -119, 76, 90, 79, 0, 13, 10, 26, 10 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { -119, 76, 90, 79, 0, 13, 10, 26, 10 }, this.magic, null, "/types/file_header/seq/0");
            }
            if (isLate()) {
            }
            if (isLate()) {
            }
            if ((flags() & 2048) != 0) {
            }
            if (isLate()) {
            }
            if (this.name.length != lenName())
                throw new ConsistencyError("name", lenName(), this.name.length);
            if ((flags() & 64) != 0) {
                if (!Objects.equals(this.extra._root(), _root()))
                    throw new ConsistencyError("extra", _root(), this.extra._root());
                if (!Objects.equals(this.extra._parent(), this))
                    throw new ConsistencyError("extra", this, this.extra._parent());
            }
            _dirty = false;
        }
        private Boolean isLate;

        /**
         * Whether the fields that came with lzop 0.94 are there.
         */
        public Boolean isLate() {
            if (this.isLate != null)
                return this.isLate;
            this.isLate = version() >= 2368;
            return this.isLate;
        }
        public void _invalidateIsLate() { this.isLate = null; }
        private byte[] magic;
        private int version;
        private int libraryVersion;
        private Integer neededVersion;
        private int method;
        private Integer level;
        private long flags;
        private Long filter;
        private long mode;
        private long secondsLow;
        private Long secondsHigh;
        private int lenName;
        private byte[] name;
        private long checksum;
        private ExtraField extra;
        private Lzop _root;
        private Lzop _parent;

        /**
         * Says that this is a file of lzop.
         */
        public byte[] magic() { return magic; }
        public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

        /**
         * The version of lzop, such as 0x1040; later ones have more fields.
         */
        public int version() { return version; }
        public void setVersion(int _v) { _dirty = true; version = _v; }

        /**
         * The version of the LZO library.
         */
        public int libraryVersion() { return libraryVersion; }
        public void setLibraryVersion(int _v) { _dirty = true; libraryVersion = _v; }

        /**
         * The version of lzop that a reader needs at least.
         */
        public Integer neededVersion() { return neededVersion; }
        public void setNeededVersion(Integer _v) { _dirty = true; neededVersion = _v; }

        /**
         * What packs the blocks, 1 to 3 for LZO1X.
         */
        public int method() { return method; }
        public void setMethod(int _v) { _dirty = true; method = _v; }

        /**
         * How hard it tried.
         */
        public Integer level() { return level; }
        public void setLevel(Integer _v) { _dirty = true; level = _v; }

        /**
         * Which checksums each block has, and which fields follow: bit 0 for one
         * of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
         * the same by CRC; bit 6 for an extra field, bit 11 for a filter.
         */
        public long flags() { return flags; }
        public void setFlags(long _v) { _dirty = true; flags = _v; }

        /**
         * What changed the contents before they were packed.
         */
        public Long filter() { return filter; }
        public void setFilter(Long _v) { _dirty = true; filter = _v; }

        /**
         * Permissions of the file.
         */
        public long mode() { return mode; }
        public void setMode(long _v) { _dirty = true; mode = _v; }

        /**
         * When the file was changed, in seconds since 1970, the lower half.
         */
        public long secondsLow() { return secondsLow; }
        public void setSecondsLow(long _v) { _dirty = true; secondsLow = _v; }

        /**
         * The upper half of that.
         */
        public Long secondsHigh() { return secondsHigh; }
        public void setSecondsHigh(Long _v) { _dirty = true; secondsHigh = _v; }

        /**
         * Length of the file's name in bytes; 0 where there was no file.
         */
        public int lenName() { return lenName; }
        public void setLenName(int _v) { _dirty = true; lenName = _v; }

        /**
         * The file's name.
         */
        public byte[] name() { return name; }
        public void setName(byte[] _v) { _dirty = true; name = _v; }

        /**
         * A checksum of the header after the magic.
         */
        public long checksum() { return checksum; }
        public void setChecksum(long _v) { _dirty = true; checksum = _v; }

        /**
         * What another program has added.
         */
        public ExtraField extra() { return extra; }
        public void setExtra(ExtraField _v) { _dirty = true; extra = _v; }
        public Lzop _root() { return _root; }
        public void set_root(Lzop _v) { _dirty = true; _root = _v; }
        public Lzop _parent() { return _parent; }
        public void set_parent(Lzop _v) { _dirty = true; _parent = _v; }
    }
    private FileHeader header;
    private List<Block> blocks;
    private Lzop _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * What is said of the file.
     */
    public FileHeader header() { return header; }
    public void setHeader(FileHeader _v) { _dirty = true; header = _v; }

    /**
     * The blocks; the last one is empty.
     */
    public List<Block> blocks() { return blocks; }
    public void setBlocks(List<Block> _v) { _dirty = true; blocks = _v; }
    public Lzop _root() { return _root; }
    public void set_root(Lzop _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
