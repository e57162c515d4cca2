// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;


/**
 * The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
 * as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
 * sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
 * the machine's pages follow, then a descriptor for each page that was dumped,
 * then the pages themselves, most of them compressed.
 * 
 * Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
 * The k-th page whose bit is set in the second bitmap has the k-th descriptor.
 * In a part of a split dump the descriptors start with the first page of the
 * part, although its bitmaps are of the whole machine.
 * 
 * Nothing in the file says how wide the dumped machine's `long` is, in which
 * byte order it counts, or how its compiler padded the sub-header, and all three
 * change the layout. The byte order shows in the version, a small number. The
 * width shows in the block size, whose offset differs between the two. The
 * padding shows only by whether the offsets that are read make sense: use
 * `sub_header` where its offset and size of the text are both 0, or are in the
 * blocks of the sub-header; otherwise `sub_header_padded`.
 * @see <a href="https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION">makedumpfile IMPLEMENTATION</a>
 * @see <a href="https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h">QEMU include/sysemu/dump.h</a>
 */
public class KdumpCompressed extends KaitaiStruct.ReadWrite {
    public static KdumpCompressed fromFile(String fileName) throws IOException {
        return new KdumpCompressed(new ByteBufferKaitaiStream(fileName));
    }

    public enum Compressions {
        PLAIN(0),
        ZLIB(1),
        LZO(2),
        SNAPPY(4),
        ZSTD(32);

        private final long id;
        Compressions(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Compressions> byId = new HashMap<Long, Compressions>(5);
        static {
            for (Compressions e : Compressions.values())
                byId.put(e.id(), e);
        }
        public static Compressions byId(long id) { return byId.get(id); }
    }
    public KdumpCompressed() {
        this(null, null, null);
    }

    public KdumpCompressed(KaitaiStream _io) {
        this(_io, null, null);
    }

    public KdumpCompressed(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public KdumpCompressed(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, KdumpCompressed _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.magic = this._io.readBytes(8);
        this.header = new MainHeader(this._io, this, _root);
        this.header._read();
        _dirty = false;
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        dumpedBitmap();
        if (this.dumpedBitmap != null) {
        }
        firstPageDescriptor();
        if (this.firstPageDescriptor != null) {
            this.firstPageDescriptor._fetchInstances();
        }
        lenBlock32Be();
        if (this.lenBlock32Be != null) {
        }
        lenBlock32Le();
        if (this.lenBlock32Le != null) {
        }
        memoryBitmap();
        if (this.memoryBitmap != null) {
        }
        subHeader();
        if (this.subHeader != null) {
            this.subHeader._fetchInstances();
        }
        subHeaderPadded();
        if (this.subHeaderPadded != null) {
            this.subHeaderPadded._fetchInstances();
        }
        versionLastByte();
        if (this.versionLastByte != null) {
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        _shouldWriteDumpedBitmap = _enabledDumpedBitmap;
        _shouldWriteFirstPageDescriptor = _enabledFirstPageDescriptor;
        _shouldWriteLenBlock32Be = _enabledLenBlock32Be;
        _shouldWriteLenBlock32Le = _enabledLenBlock32Le;
        _shouldWriteMemoryBitmap = _enabledMemoryBitmap;
        _shouldWriteSubHeader = _enabledSubHeader;
        _shouldWriteSubHeaderPadded = _enabledSubHeaderPadded;
        _shouldWriteVersionLastByte = _enabledVersionLastByte;
        this._io.writeBytes(this.magic);
        this.header._write_Seq(this._io);
    }

    public void _check() {
        if (this.magic.length != 8)
            throw new ConsistencyError("magic", 8, this.magic.length);
        if (!Objects.equals(this.header._root(), _root()))
            throw new ConsistencyError("header", _root(), this.header._root());
        if (!Objects.equals(this.header._parent(), this))
            throw new ConsistencyError("header", this, this.header._parent());
        if (_enabledDumpedBitmap) {
            if (this.dumpedBitmap.length != lenDumpedBitmap())
                throw new ConsistencyError("dumped_bitmap", lenDumpedBitmap(), this.dumpedBitmap.length);
        }
        if (_enabledFirstPageDescriptor) {
            if (!Objects.equals(this.firstPageDescriptor._root(), _root()))
                throw new ConsistencyError("first_page_descriptor", _root(), this.firstPageDescriptor._root());
            if (!Objects.equals(this.firstPageDescriptor._parent(), this))
                throw new ConsistencyError("first_page_descriptor", this, this.firstPageDescriptor._parent());
        }
        if (_enabledLenBlock32Be) {
        }
        if (_enabledLenBlock32Le) {
        }
        if (_enabledMemoryBitmap) {
            if (this.memoryBitmap.length != lenMemoryBitmap())
                throw new ConsistencyError("memory_bitmap", lenMemoryBitmap(), this.memoryBitmap.length);
        }
        if (_enabledSubHeader) {
            if (!Objects.equals(this.subHeader._root(), _root()))
                throw new ConsistencyError("sub_header", _root(), this.subHeader._root());
            if (!Objects.equals(this.subHeader._parent(), this))
                throw new ConsistencyError("sub_header", this, this.subHeader._parent());
            if (this.subHeader.isPadded() != false)
                throw new ConsistencyError("sub_header", false, this.subHeader.isPadded());
        }
        if (_enabledSubHeaderPadded) {
        }
        if (_enabledVersionLastByte) {
        }
        _dirty = false;
    }

    /**
     * The rest of block 0, after the signature.
     */
    public static class MainHeader extends KaitaiStruct.ReadWrite {
        public static MainHeader fromFile(String fileName) throws IOException {
            return new MainHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;
        public MainHeader() {
            this(null, null, null);
        }

        public MainHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MainHeader(KaitaiStream _io, KdumpCompressed _parent) {
            this(_io, _parent, null);
        }

        public MainHeader(KaitaiStream _io, KdumpCompressed _parent, KdumpCompressed _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            {
                boolean on = _root().isBe();
                if (on == true) {
                    this._is_le = false;
                }
                else if (on == false) {
                    this._is_le = true;
                }
            }

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
            _dirty = false;
        }
        private void _readLE() {
            this.version = this._io.readU4le();
            this.sysname = this._io.readBytes(65);
            this.nodename = this._io.readBytes(65);
            this.release = this._io.readBytes(65);
            this.kernelVersion = this._io.readBytes(65);
            this.machine = this._io.readBytes(65);
            this.domainname = this._io.readBytes(65);
            this.padding = this._io.readBytes((_root().bits() == 32 ? 2 : 6));
            switch (_root().bits()) {
            case 32: {
                this.seconds = ((Number) (this._io.readU4le())).longValue();
                break;
            }
            default: {
                this.seconds = this._io.readU8le();
                break;
            }
            }
            switch (_root().bits()) {
            case 32: {
                this.microseconds = ((Number) (this._io.readU4le())).longValue();
                break;
            }
            default: {
                this.microseconds = this._io.readU8le();
                break;
            }
            }
            this.status = this._io.readU4le();
            this.lenBlock = this._io.readU4le();
            this.numSubHeaderBlocks = this._io.readU4le();
            this.numBitmapBlocks = this._io.readU4le();
            this.maxPageNumber = this._io.readU4le();
            this.numRamBlocks = this._io.readU4le();
            this.numDeviceBlocks = this._io.readU4le();
            this.numWrittenBlocks = this._io.readU4le();
            this.currentCpu = this._io.readU4le();
            this.numCpus = this._io.readU4le();
            _dirty = false;
        }
        private void _readBE() {
            this.version = this._io.readU4be();
            this.sysname = this._io.readBytes(65);
            this.nodename = this._io.readBytes(65);
            this.release = this._io.readBytes(65);
            this.kernelVersion = this._io.readBytes(65);
            this.machine = this._io.readBytes(65);
            this.domainname = this._io.readBytes(65);
            this.padding = this._io.readBytes((_root().bits() == 32 ? 2 : 6));
            switch (_root().bits()) {
            case 32: {
                this.seconds = ((Number) (this._io.readU4be())).longValue();
                break;
            }
            default: {
                this.seconds = this._io.readU8be();
                break;
            }
            }
            switch (_root().bits()) {
            case 32: {
                this.microseconds = ((Number) (this._io.readU4be())).longValue();
                break;
            }
            default: {
                this.microseconds = this._io.readU8be();
                break;
            }
            }
            this.status = this._io.readU4be();
            this.lenBlock = this._io.readU4be();
            this.numSubHeaderBlocks = this._io.readU4be();
            this.numBitmapBlocks = this._io.readU4be();
            this.maxPageNumber = this._io.readU4be();
            this.numRamBlocks = this._io.readU4be();
            this.numDeviceBlocks = this._io.readU4be();
            this.numWrittenBlocks = this._io.readU4be();
            this.currentCpu = this._io.readU4be();
            this.numCpus = this._io.readU4be();
            _dirty = false;
        }

        public void _fetchInstances() {
            switch (_root().bits()) {
            case 32: {
                break;
            }
            default: {
                break;
            }
            }
            switch (_root().bits()) {
            case 32: {
                break;
            }
            default: {
                break;
            }
            }
        }

        public void _write_Seq() {
            _assertNotDirty();

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _write_SeqLE();
            } else {
                _write_SeqBE();
            }
        }

        private void _write_SeqLE() {
            this._io.writeU4le(this.version);
            this._io.writeBytes(this.sysname);
            this._io.writeBytes(this.nodename);
            this._io.writeBytes(this.release);
            this._io.writeBytes(this.kernelVersion);
            this._io.writeBytes(this.machine);
            this._io.writeBytes(this.domainname);
            this._io.writeBytes(this.padding);
            switch (_root().bits()) {
            case 32: {
                this._io.writeU4le(((Number) (this.seconds)).longValue());
                break;
            }
            default: {
                this._io.writeU8le(this.seconds);
                break;
            }
            }
            switch (_root().bits()) {
            case 32: {
                this._io.writeU4le(((Number) (this.microseconds)).longValue());
                break;
            }
            default: {
                this._io.writeU8le(this.microseconds);
                break;
            }
            }
            this._io.writeU4le(this.status);
            this._io.writeU4le(this.lenBlock);
            this._io.writeU4le(this.numSubHeaderBlocks);
            this._io.writeU4le(this.numBitmapBlocks);
            this._io.writeU4le(this.maxPageNumber);
            this._io.writeU4le(this.numRamBlocks);
            this._io.writeU4le(this.numDeviceBlocks);
            this._io.writeU4le(this.numWrittenBlocks);
            this._io.writeU4le(this.currentCpu);
            this._io.writeU4le(this.numCpus);
        }

        private void _write_SeqBE() {
            this._io.writeU4be(this.version);
            this._io.writeBytes(this.sysname);
            this._io.writeBytes(this.nodename);
            this._io.writeBytes(this.release);
            this._io.writeBytes(this.kernelVersion);
            this._io.writeBytes(this.machine);
            this._io.writeBytes(this.domainname);
            this._io.writeBytes(this.padding);
            switch (_root().bits()) {
            case 32: {
                this._io.writeU4be(((Number) (this.seconds)).longValue());
                break;
            }
            default: {
                this._io.writeU8be(this.seconds);
                break;
            }
            }
            switch (_root().bits()) {
            case 32: {
                this._io.writeU4be(((Number) (this.microseconds)).longValue());
                break;
            }
            default: {
                this._io.writeU8be(this.microseconds);
                break;
            }
            }
            this._io.writeU4be(this.status);
            this._io.writeU4be(this.lenBlock);
            this._io.writeU4be(this.numSubHeaderBlocks);
            this._io.writeU4be(this.numBitmapBlocks);
            this._io.writeU4be(this.maxPageNumber);
            this._io.writeU4be(this.numRamBlocks);
            this._io.writeU4be(this.numDeviceBlocks);
            this._io.writeU4be(this.numWrittenBlocks);
            this._io.writeU4be(this.currentCpu);
            this._io.writeU4be(this.numCpus);
        }

        public void _check() {
            if (this.sysname.length != 65)
                throw new ConsistencyError("sysname", 65, this.sysname.length);
            if (this.nodename.length != 65)
                throw new ConsistencyError("nodename", 65, this.nodename.length);
            if (this.release.length != 65)
                throw new ConsistencyError("release", 65, this.release.length);
            if (this.kernelVersion.length != 65)
                throw new ConsistencyError("kernel_version", 65, this.kernelVersion.length);
            if (this.machine.length != 65)
                throw new ConsistencyError("machine", 65, this.machine.length);
            if (this.domainname.length != 65)
                throw new ConsistencyError("domainname", 65, this.domainname.length);
            if (this.padding.length != (_root().bits() == 32 ? 2 : 6))
                throw new ConsistencyError("padding", (_root().bits() == 32 ? 2 : 6), this.padding.length);
            switch (_root().bits()) {
            case 32: {
                break;
            }
            default: {
                break;
            }
            }
            switch (_root().bits()) {
            case 32: {
                break;
            }
            default: {
                break;
            }
            }
            _dirty = false;
        }
        private long version;
        private byte[] sysname;
        private byte[] nodename;
        private byte[] release;
        private byte[] kernelVersion;
        private byte[] machine;
        private byte[] domainname;
        private byte[] padding;
        private long seconds;
        private long microseconds;
        private long status;
        private long lenBlock;
        private long numSubHeaderBlocks;
        private long numBitmapBlocks;
        private long maxPageNumber;
        private long numRamBlocks;
        private long numDeviceBlocks;
        private long numWrittenBlocks;
        private long currentCpu;
        private long numCpus;
        private KdumpCompressed _root;
        private KdumpCompressed _parent;

        /**
         * Version of the headers, 1 to 6. The sub-header has the text's place
         * from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
         * numbers from 6.
         */
        public long version() { return version; }
        public void setVersion(long _v) { _dirty = true; version = _v; }

        /**
         * Name of the system, ended by NUL; QEMU leaves it empty.
         */
        public byte[] sysname() { return sysname; }
        public void setSysname(byte[] _v) { _dirty = true; sysname = _v; }

        /**
         * Name of the machine in its network, ended by NUL.
         */
        public byte[] nodename() { return nodename; }
        public void setNodename(byte[] _v) { _dirty = true; nodename = _v; }

        /**
         * Kernel release, ended by NUL; QEMU leaves it empty.
         */
        public byte[] release() { return release; }
        public void setRelease(byte[] _v) { _dirty = true; release = _v; }

        /**
         * Build of the kernel, ended by NUL.
         */
        public byte[] kernelVersion() { return kernelVersion; }
        public void setKernelVersion(byte[] _v) { _dirty = true; kernelVersion = _v; }

        /**
         * Architecture, ended by NUL. QEMU fills in this one only, and says
         * x86_64 of 32-bit machines too.
         */
        public byte[] machine() { return machine; }
        public void setMachine(byte[] _v) { _dirty = true; machine = _v; }

        /**
         * Domain of the machine, ended by NUL.
         */
        public byte[] domainname() { return domainname; }
        public void setDomainname(byte[] _v) { _dirty = true; domainname = _v; }

        /**
         * Alignment of the time.
         */
        public byte[] padding() { return padding; }
        public void setPadding(byte[] _v) { _dirty = true; padding = _v; }

        /**
         * Time of the dump in seconds since 1970; QEMU leaves 0.
         */
        public long seconds() { return seconds; }
        public void setSeconds(long _v) { _dirty = true; seconds = _v; }

        /**
         * Fraction of the second in microseconds.
         */
        public long microseconds() { return microseconds; }
        public void setMicroseconds(long _v) { _dirty = true; microseconds = _v; }

        /**
         * Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
         * Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
         * descriptors of excluded pages are left out).
         */
        public long status() { return status; }
        public void setStatus(long _v) { _dirty = true; status = _v; }

        /**
         * Size of a block in bytes: the page size of the dumped machine, 4096 to
         * 65536.
         */
        public long lenBlock() { return lenBlock; }
        public void setLenBlock(long _v) { _dirty = true; lenBlock = _v; }

        /**
         * Blocks of the sub-header, with text and notes.
         */
        public long numSubHeaderBlocks() { return numSubHeaderBlocks; }
        public void setNumSubHeaderBlocks(long _v) { _dirty = true; numSubHeaderBlocks = _v; }

        /**
         * Blocks of the two bitmaps of pages.
         */
        public long numBitmapBlocks() { return numBitmapBlocks; }
        public void setNumBitmapBlocks(long _v) { _dirty = true; numBitmapBlocks = _v; }

        /**
         * Number after the last page; too narrow for much memory, see the
         * sub-header.
         */
        public long maxPageNumber() { return maxPageNumber; }
        public void setMaxPageNumber(long _v) { _dirty = true; maxPageNumber = _v; }

        /**
         * Used by diskdump only.
         */
        public long numRamBlocks() { return numRamBlocks; }
        public void setNumRamBlocks(long _v) { _dirty = true; numRamBlocks = _v; }

        /**
         * Used by diskdump only.
         */
        public long numDeviceBlocks() { return numDeviceBlocks; }
        public void setNumDeviceBlocks(long _v) { _dirty = true; numDeviceBlocks = _v; }

        /**
         * Used by diskdump only.
         */
        public long numWrittenBlocks() { return numWrittenBlocks; }
        public void setNumWrittenBlocks(long _v) { _dirty = true; numWrittenBlocks = _v; }

        /**
         * The processor that took the dump.
         */
        public long currentCpu() { return currentCpu; }
        public void setCurrentCpu(long _v) { _dirty = true; currentCpu = _v; }

        /**
         * Number of processors; their task pointers follow in old files.
         */
        public long numCpus() { return numCpus; }
        public void setNumCpus(long _v) { _dirty = true; numCpus = _v; }
        public KdumpCompressed _root() { return _root; }
        public void set_root(KdumpCompressed _v) { _dirty = true; _root = _v; }
        public KdumpCompressed _parent() { return _parent; }
        public void set_parent(KdumpCompressed _v) { _dirty = true; _parent = _v; }
    }

    /**
     * Where the contents of a page are. Pages with the same contents can have
     * one place, as pages of zeros have.
     */
    public static class PageDescriptor extends KaitaiStruct.ReadWrite {
        public static PageDescriptor fromFile(String fileName) throws IOException {
            return new PageDescriptor(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;
        public PageDescriptor() {
            this(null, null, null);
        }

        public PageDescriptor(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PageDescriptor(KaitaiStream _io, KdumpCompressed _parent) {
            this(_io, _parent, null);
        }

        public PageDescriptor(KaitaiStream _io, KdumpCompressed _parent, KdumpCompressed _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            {
                boolean on = _root().isBe();
                if (on == true) {
                    this._is_le = false;
                }
                else if (on == false) {
                    this._is_le = true;
                }
            }

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
            _dirty = false;
        }
        private void _readLE() {
            this.ofsBody = this._io.readS8le();
            this.lenBody = this._io.readU4le();
            this.rawCompression = this._io.readU4le();
            this.pageFlags = this._io.readU8le();
            _dirty = false;
        }
        private void _readBE() {
            this.ofsBody = this._io.readS8be();
            this.lenBody = this._io.readU4be();
            this.rawCompression = this._io.readU4be();
            this.pageFlags = this._io.readU8be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _write_SeqLE();
            } else {
                _write_SeqBE();
            }
        }

        private void _write_SeqLE() {
            this._io.writeS8le(this.ofsBody);
            this._io.writeU4le(this.lenBody);
            this._io.writeU4le(this.rawCompression);
            this._io.writeU8le(this.pageFlags);
        }

        private void _write_SeqBE() {
            this._io.writeS8be(this.ofsBody);
            this._io.writeU4be(this.lenBody);
            this._io.writeU4be(this.rawCompression);
            this._io.writeU8be(this.pageFlags);
        }

        public void _check() {
            _dirty = false;
        }
        private Compressions compression;

        /**
         * How the contents are compressed.
         */
        public Compressions compression() {
            if (this.compression != null)
                return this.compression;
            this.compression = KdumpCompressed.Compressions.byId(rawCompression());
            return this.compression;
        }
        public void _invalidateCompression() { this.compression = null; }
        private long ofsBody;
        private long lenBody;
        private long rawCompression;
        private long pageFlags;
        private KdumpCompressed _root;
        private KdumpCompressed _parent;

        /**
         * Offset in bytes of the contents from the start of the file.
         */
        public long ofsBody() { return ofsBody; }
        public void setOfsBody(long _v) { _dirty = true; ofsBody = _v; }

        /**
         * Size of the contents in bytes, as they are in the file.
         */
        public long lenBody() { return lenBody; }
        public void setLenBody(long _v) { _dirty = true; lenBody = _v; }

        /**
         * How the contents are compressed, as a number; see `compression`.
         */
        public long rawCompression() { return rawCompression; }
        public void setRawCompression(long _v) { _dirty = true; rawCompression = _v; }

        /**
         * Flags of the page in its kernel; 0 in all dumps known.
         */
        public long pageFlags() { return pageFlags; }
        public void setPageFlags(long _v) { _dirty = true; pageFlags = _v; }
        public KdumpCompressed _root() { return _root; }
        public void set_root(KdumpCompressed _v) { _dirty = true; _root = _v; }
        public KdumpCompressed _parent() { return _parent; }
        public void set_parent(KdumpCompressed _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The start of block 1. Offsets count from the start of the
     * file.
     */
    public static class SecondHeader extends KaitaiStruct.ReadWrite {
        private Boolean _is_le;
        public SecondHeader(boolean isPadded) {
            this(null, null, null, isPadded);
        }

        public SecondHeader(KaitaiStream _io, boolean isPadded) {
            this(_io, null, null, isPadded);
        }

        public SecondHeader(KaitaiStream _io, KdumpCompressed _parent, boolean isPadded) {
            this(_io, _parent, null, isPadded);
        }

        public SecondHeader(KaitaiStream _io, KdumpCompressed _parent, KdumpCompressed _root, boolean isPadded) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.isPadded = isPadded;
        }
        public void _read() {
            {
                boolean on = _root().isBe();
                if (on == true) {
                    this._is_le = false;
                }
                else if (on == false) {
                    this._is_le = true;
                }
            }

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
            _dirty = false;
        }
        private void _readLE() {
            switch (_root().bits()) {
            case 32: {
                this.physBase = ((Number) (this._io.readS4le())).longValue();
                break;
            }
            default: {
                this.physBase = this._io.readS8le();
                break;
            }
            }
            if (_root().header().version() >= 1) {
                this.dumpLevel = this._io.readU4le();
            }
            if (_root().header().version() >= 2) {
                this.isSplit = this._io.readU4le();
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    this.startPage = ((Number) (this._io.readU4le())).longValue();
                    break;
                }
                default: {
                    this.startPage = this._io.readU8le();
                    break;
                }
                }
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    this.endPage = ((Number) (this._io.readU4le())).longValue();
                    break;
                }
                default: {
                    this.endPage = this._io.readU8le();
                    break;
                }
                }
            }
            if (isPadded()) {
                this.padding1 = this._io.readBytes(4);
            }
            if (_root().header().version() >= 3) {
                this.ofsVmcoreinfo = this._io.readU8le();
            }
            if (_root().header().version() >= 3) {
                switch (_root().bits()) {
                case 32: {
                    this.lenVmcoreinfo = ((Number) (this._io.readU4le())).longValue();
                    break;
                }
                default: {
                    this.lenVmcoreinfo = this._io.readU8le();
                    break;
                }
                }
            }
            if (isPadded()) {
                this.padding2 = this._io.readBytes(4);
            }
            if (_root().header().version() >= 4) {
                this.ofsNotes = this._io.readU8le();
            }
            if (_root().header().version() >= 4) {
                switch (_root().bits()) {
                case 32: {
                    this.lenNotes = ((Number) (this._io.readU4le())).longValue();
                    break;
                }
                default: {
                    this.lenNotes = this._io.readU8le();
                    break;
                }
                }
            }
            if (isPadded()) {
                this.padding3 = this._io.readBytes(4);
            }
            if (_root().header().version() >= 5) {
                this.ofsEraseInfo = this._io.readU8le();
            }
            if (_root().header().version() >= 5) {
                switch (_root().bits()) {
                case 32: {
                    this.lenEraseInfo = ((Number) (this._io.readU4le())).longValue();
                    break;
                }
                default: {
                    this.lenEraseInfo = this._io.readU8le();
                    break;
                }
                }
            }
            if (isPadded()) {
                this.padding4 = this._io.readBytes(4);
            }
            if (_root().header().version() >= 6) {
                this.startPage64 = this._io.readU8le();
            }
            if (_root().header().version() >= 6) {
                this.endPage64 = this._io.readU8le();
            }
            if (_root().header().version() >= 6) {
                this.maxPageNumber64 = this._io.readU8le();
            }
            _dirty = false;
        }
        private void _readBE() {
            switch (_root().bits()) {
            case 32: {
                this.physBase = ((Number) (this._io.readS4be())).longValue();
                break;
            }
            default: {
                this.physBase = this._io.readS8be();
                break;
            }
            }
            if (_root().header().version() >= 1) {
                this.dumpLevel = this._io.readU4be();
            }
            if (_root().header().version() >= 2) {
                this.isSplit = this._io.readU4be();
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    this.startPage = ((Number) (this._io.readU4be())).longValue();
                    break;
                }
                default: {
                    this.startPage = this._io.readU8be();
                    break;
                }
                }
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    this.endPage = ((Number) (this._io.readU4be())).longValue();
                    break;
                }
                default: {
                    this.endPage = this._io.readU8be();
                    break;
                }
                }
            }
            if (isPadded()) {
                this.padding1 = this._io.readBytes(4);
            }
            if (_root().header().version() >= 3) {
                this.ofsVmcoreinfo = this._io.readU8be();
            }
            if (_root().header().version() >= 3) {
                switch (_root().bits()) {
                case 32: {
                    this.lenVmcoreinfo = ((Number) (this._io.readU4be())).longValue();
                    break;
                }
                default: {
                    this.lenVmcoreinfo = this._io.readU8be();
                    break;
                }
                }
            }
            if (isPadded()) {
                this.padding2 = this._io.readBytes(4);
            }
            if (_root().header().version() >= 4) {
                this.ofsNotes = this._io.readU8be();
            }
            if (_root().header().version() >= 4) {
                switch (_root().bits()) {
                case 32: {
                    this.lenNotes = ((Number) (this._io.readU4be())).longValue();
                    break;
                }
                default: {
                    this.lenNotes = this._io.readU8be();
                    break;
                }
                }
            }
            if (isPadded()) {
                this.padding3 = this._io.readBytes(4);
            }
            if (_root().header().version() >= 5) {
                this.ofsEraseInfo = this._io.readU8be();
            }
            if (_root().header().version() >= 5) {
                switch (_root().bits()) {
                case 32: {
                    this.lenEraseInfo = ((Number) (this._io.readU4be())).longValue();
                    break;
                }
                default: {
                    this.lenEraseInfo = this._io.readU8be();
                    break;
                }
                }
            }
            if (isPadded()) {
                this.padding4 = this._io.readBytes(4);
            }
            if (_root().header().version() >= 6) {
                this.startPage64 = this._io.readU8be();
            }
            if (_root().header().version() >= 6) {
                this.endPage64 = this._io.readU8be();
            }
            if (_root().header().version() >= 6) {
                this.maxPageNumber64 = this._io.readU8be();
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            switch (_root().bits()) {
            case 32: {
                break;
            }
            default: {
                break;
            }
            }
            if (_root().header().version() >= 1) {
            }
            if (_root().header().version() >= 2) {
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (isPadded()) {
            }
            if (_root().header().version() >= 3) {
            }
            if (_root().header().version() >= 3) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (isPadded()) {
            }
            if (_root().header().version() >= 4) {
            }
            if (_root().header().version() >= 4) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (isPadded()) {
            }
            if (_root().header().version() >= 5) {
            }
            if (_root().header().version() >= 5) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (isPadded()) {
            }
            if (_root().header().version() >= 6) {
            }
            if (_root().header().version() >= 6) {
            }
            if (_root().header().version() >= 6) {
            }
        }

        public void _write_Seq() {
            _assertNotDirty();

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _write_SeqLE();
            } else {
                _write_SeqBE();
            }
        }

        private void _write_SeqLE() {
            switch (_root().bits()) {
            case 32: {
                this._io.writeS4le(((Number) (this.physBase)).intValue());
                break;
            }
            default: {
                this._io.writeS8le(this.physBase);
                break;
            }
            }
            if (_root().header().version() >= 1) {
                this._io.writeU4le(this.dumpLevel);
            }
            if (_root().header().version() >= 2) {
                this._io.writeU4le(this.isSplit);
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4le(((Number) (this.startPage)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8le(this.startPage);
                    break;
                }
                }
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4le(((Number) (this.endPage)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8le(this.endPage);
                    break;
                }
                }
            }
            if (isPadded()) {
                this._io.writeBytes(this.padding1);
            }
            if (_root().header().version() >= 3) {
                this._io.writeU8le(this.ofsVmcoreinfo);
            }
            if (_root().header().version() >= 3) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4le(((Number) (this.lenVmcoreinfo)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8le(this.lenVmcoreinfo);
                    break;
                }
                }
            }
            if (isPadded()) {
                this._io.writeBytes(this.padding2);
            }
            if (_root().header().version() >= 4) {
                this._io.writeU8le(this.ofsNotes);
            }
            if (_root().header().version() >= 4) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4le(((Number) (this.lenNotes)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8le(this.lenNotes);
                    break;
                }
                }
            }
            if (isPadded()) {
                this._io.writeBytes(this.padding3);
            }
            if (_root().header().version() >= 5) {
                this._io.writeU8le(this.ofsEraseInfo);
            }
            if (_root().header().version() >= 5) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4le(((Number) (this.lenEraseInfo)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8le(this.lenEraseInfo);
                    break;
                }
                }
            }
            if (isPadded()) {
                this._io.writeBytes(this.padding4);
            }
            if (_root().header().version() >= 6) {
                this._io.writeU8le(this.startPage64);
            }
            if (_root().header().version() >= 6) {
                this._io.writeU8le(this.endPage64);
            }
            if (_root().header().version() >= 6) {
                this._io.writeU8le(this.maxPageNumber64);
            }
        }

        private void _write_SeqBE() {
            switch (_root().bits()) {
            case 32: {
                this._io.writeS4be(((Number) (this.physBase)).intValue());
                break;
            }
            default: {
                this._io.writeS8be(this.physBase);
                break;
            }
            }
            if (_root().header().version() >= 1) {
                this._io.writeU4be(this.dumpLevel);
            }
            if (_root().header().version() >= 2) {
                this._io.writeU4be(this.isSplit);
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4be(((Number) (this.startPage)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8be(this.startPage);
                    break;
                }
                }
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4be(((Number) (this.endPage)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8be(this.endPage);
                    break;
                }
                }
            }
            if (isPadded()) {
                this._io.writeBytes(this.padding1);
            }
            if (_root().header().version() >= 3) {
                this._io.writeU8be(this.ofsVmcoreinfo);
            }
            if (_root().header().version() >= 3) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4be(((Number) (this.lenVmcoreinfo)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8be(this.lenVmcoreinfo);
                    break;
                }
                }
            }
            if (isPadded()) {
                this._io.writeBytes(this.padding2);
            }
            if (_root().header().version() >= 4) {
                this._io.writeU8be(this.ofsNotes);
            }
            if (_root().header().version() >= 4) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4be(((Number) (this.lenNotes)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8be(this.lenNotes);
                    break;
                }
                }
            }
            if (isPadded()) {
                this._io.writeBytes(this.padding3);
            }
            if (_root().header().version() >= 5) {
                this._io.writeU8be(this.ofsEraseInfo);
            }
            if (_root().header().version() >= 5) {
                switch (_root().bits()) {
                case 32: {
                    this._io.writeU4be(((Number) (this.lenEraseInfo)).longValue());
                    break;
                }
                default: {
                    this._io.writeU8be(this.lenEraseInfo);
                    break;
                }
                }
            }
            if (isPadded()) {
                this._io.writeBytes(this.padding4);
            }
            if (_root().header().version() >= 6) {
                this._io.writeU8be(this.startPage64);
            }
            if (_root().header().version() >= 6) {
                this._io.writeU8be(this.endPage64);
            }
            if (_root().header().version() >= 6) {
                this._io.writeU8be(this.maxPageNumber64);
            }
        }

        public void _check() {
            switch (_root().bits()) {
            case 32: {
                break;
            }
            default: {
                break;
            }
            }
            if (_root().header().version() >= 1) {
            }
            if (_root().header().version() >= 2) {
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (_root().header().version() >= 2) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (isPadded()) {
                if (this.padding1.length != 4)
                    throw new ConsistencyError("padding1", 4, this.padding1.length);
            }
            if (_root().header().version() >= 3) {
            }
            if (_root().header().version() >= 3) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (isPadded()) {
                if (this.padding2.length != 4)
                    throw new ConsistencyError("padding2", 4, this.padding2.length);
            }
            if (_root().header().version() >= 4) {
            }
            if (_root().header().version() >= 4) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (isPadded()) {
                if (this.padding3.length != 4)
                    throw new ConsistencyError("padding3", 4, this.padding3.length);
            }
            if (_root().header().version() >= 5) {
            }
            if (_root().header().version() >= 5) {
                switch (_root().bits()) {
                case 32: {
                    break;
                }
                default: {
                    break;
                }
                }
            }
            if (isPadded()) {
                if (this.padding4.length != 4)
                    throw new ConsistencyError("padding4", 4, this.padding4.length);
            }
            if (_root().header().version() >= 6) {
            }
            if (_root().header().version() >= 6) {
            }
            if (_root().header().version() >= 6) {
            }
            _dirty = false;
        }
        private long physBase;
        private Long dumpLevel;
        private Long isSplit;
        private Long startPage;
        private Long endPage;
        private byte[] padding1;
        private Long ofsVmcoreinfo;
        private Long lenVmcoreinfo;
        private byte[] padding2;
        private Long ofsNotes;
        private Long lenNotes;
        private byte[] padding3;
        private Long ofsEraseInfo;
        private Long lenEraseInfo;
        private byte[] padding4;
        private Long startPage64;
        private Long endPage64;
        private Long maxPageNumber64;
        private boolean isPadded;
        private KdumpCompressed _root;
        private KdumpCompressed _parent;

        /**
         * Physical base of the kernel in bytes; programs declare it unsigned,
         * but it can be negative. QEMU copies it from the note, but reads the
         * decimal number there as hexadecimal.
         */
        public long physBase() { return physBase; }
        public void setPhysBase(long _v) { _dirty = true; physBase = _v; }

        /**
         * Bits for the kinds of pages that were left out; QEMU writes 1.
         */
        public Long dumpLevel() { return dumpLevel; }
        public void setDumpLevel(Long _v) { _dirty = true; dumpLevel = _v; }

        /**
         * 1 in a part of a dump that was split over several files.
         */
        public Long isSplit() { return isSplit; }
        public void setIsSplit(Long _v) { _dirty = true; isSplit = _v; }

        /**
         * First page number of this part.
         */
        public Long startPage() { return startPage; }
        public void setStartPage(Long _v) { _dirty = true; startPage = _v; }

        /**
         * Number after the last page of this part.
         */
        public Long endPage() { return endPage; }
        public void setEndPage(Long _v) { _dirty = true; endPage = _v; }

        /**
         * Alignment of the next field.
         */
        public byte[] padding1() { return padding1; }
        public void setPadding1(byte[] _v) { _dirty = true; padding1 = _v; }

        /**
         * Offset in bytes of the vmcoreinfo text, of the note's descriptor and
         * not of its header. 0 where there is none. QEMU fills it in for every
         * note of that name, a Windows guest's included, whose descriptor is no
         * text.
         */
        public Long ofsVmcoreinfo() { return ofsVmcoreinfo; }
        public void setOfsVmcoreinfo(Long _v) { _dirty = true; ofsVmcoreinfo = _v; }

        /**
         * Size of that text in bytes.
         */
        public Long lenVmcoreinfo() { return lenVmcoreinfo; }
        public void setLenVmcoreinfo(Long _v) { _dirty = true; lenVmcoreinfo = _v; }

        /**
         * Alignment of the next field.
         */
        public byte[] padding2() { return padding2; }
        public void setPadding2(byte[] _v) { _dirty = true; padding2 = _v; }

        /**
         * Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
         * to 4.
         */
        public Long ofsNotes() { return ofsNotes; }
        public void setOfsNotes(Long _v) { _dirty = true; ofsNotes = _v; }

        /**
         * Size of all notes in bytes.
         */
        public Long lenNotes() { return lenNotes; }
        public void setLenNotes(Long _v) { _dirty = true; lenNotes = _v; }

        /**
         * Alignment of the next field.
         */
        public byte[] padding3() { return padding3; }
        public void setPadding3(byte[] _v) { _dirty = true; padding3 = _v; }

        /**
         * Offset in bytes of the list of erased data.
         */
        public Long ofsEraseInfo() { return ofsEraseInfo; }
        public void setOfsEraseInfo(Long _v) { _dirty = true; ofsEraseInfo = _v; }

        /**
         * Size of that list in bytes.
         */
        public Long lenEraseInfo() { return lenEraseInfo; }
        public void setLenEraseInfo(Long _v) { _dirty = true; lenEraseInfo = _v; }

        /**
         * Alignment of the next field.
         */
        public byte[] padding4() { return padding4; }
        public void setPadding4(byte[] _v) { _dirty = true; padding4 = _v; }

        /**
         * First page number of this part, wide enough.
         */
        public Long startPage64() { return startPage64; }
        public void setStartPage64(Long _v) { _dirty = true; startPage64 = _v; }

        /**
         * Number after the last page of this part, wide enough.
         */
        public Long endPage64() { return endPage64; }
        public void setEndPage64(Long _v) { _dirty = true; endPage64 = _v; }

        /**
         * Number after the last page of memory, wide enough.
         */
        public Long maxPageNumber64() { return maxPageNumber64; }
        public void setMaxPageNumber64(Long _v) { _dirty = true; maxPageNumber64 = _v; }

        /**
         * Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.
         */
        public boolean isPadded() { return isPadded; }
        public void setIsPadded(boolean _v) { _dirty = true; isPadded = _v; }
        public KdumpCompressed _root() { return _root; }
        public void set_root(KdumpCompressed _v) { _dirty = true; _root = _v; }
        public KdumpCompressed _parent() { return _parent; }
        public void set_parent(KdumpCompressed _v) { _dirty = true; _parent = _v; }
    }
    private Byte bits;

    /**
     * Width of the machine's `long` in bits. In a 64-bit header the tested place
     * holds microseconds of the time, which QEMU leaves 0.
     */
    public Byte bits() {
        if (this.bits != null)
            return this.bits;
        this.bits = ((Number) (( ((lenBlock32() == 4096) || (lenBlock32() == 8192) || (lenBlock32() == 16384) || (lenBlock32() == 32768) || (lenBlock32() == 65536))  ? 32 : 64))).byteValue();
        return this.bits;
    }
    public void _invalidateBits() { this.bits = null; }
    private byte[] dumpedBitmap;
    private boolean _shouldWriteDumpedBitmap = false;
    private boolean _enabledDumpedBitmap = true;

    /**
     * A set bit is a page that was dumped, which has a descriptor.
     */
    public byte[] dumpedBitmap() {
        if (_shouldWriteDumpedBitmap)
            _writeDumpedBitmap();
        if (this.dumpedBitmap != null)
            return this.dumpedBitmap;
        if (!_enabledDumpedBitmap)
            return null;
        long _pos = this._io.pos();
        this._io.seek(ofsDumpedBitmap());
        this.dumpedBitmap = this._io.readBytes(lenDumpedBitmap());
        this._io.seek(_pos);
        return this.dumpedBitmap;
    }
    public void setDumpedBitmap(byte[] _v) { _dirty = true; dumpedBitmap = _v; }
    public void setDumpedBitmap_Enabled(boolean _v) { _dirty = true; _enabledDumpedBitmap = _v; }

    private void _writeDumpedBitmap() {
        _shouldWriteDumpedBitmap = false;
        long _pos = this._io.pos();
        this._io.seek(ofsDumpedBitmap());
        this._io.writeBytes(this.dumpedBitmap);
        this._io.seek(_pos);
    }
    private PageDescriptor firstPageDescriptor;
    private boolean _shouldWriteFirstPageDescriptor = false;
    private boolean _enabledFirstPageDescriptor = true;

    /**
     * The descriptor of the first page that was dumped.
     */
    public PageDescriptor firstPageDescriptor() {
        if (_shouldWriteFirstPageDescriptor)
            _writeFirstPageDescriptor();
        if (this.firstPageDescriptor != null)
            return this.firstPageDescriptor;
        if (!_enabledFirstPageDescriptor)
            return null;
        long _pos = this._io.pos();
        this._io.seek(ofsPageDescriptors());
        this.firstPageDescriptor = new PageDescriptor(this._io, this, _root);
        this.firstPageDescriptor._read();
        this._io.seek(_pos);
        return this.firstPageDescriptor;
    }
    public void setFirstPageDescriptor(PageDescriptor _v) { _dirty = true; firstPageDescriptor = _v; }
    public void setFirstPageDescriptor_Enabled(boolean _v) { _dirty = true; _enabledFirstPageDescriptor = _v; }

    private void _writeFirstPageDescriptor() {
        _shouldWriteFirstPageDescriptor = false;
        long _pos = this._io.pos();
        this._io.seek(ofsPageDescriptors());
        this.firstPageDescriptor._write_Seq(this._io);
        this._io.seek(_pos);
    }
    private Boolean isBe;

    /**
     * Whether all numbers are big-endian; they have the dumped machine's order.
     */
    public Boolean isBe() {
        if (this.isBe != null)
            return this.isBe;
        this.isBe = versionLastByte() != 0;
        return this.isBe;
    }
    public void _invalidateIsBe() { this.isBe = null; }
    private Long lenBlock32;

    /**
     * The block size in bytes, if the machine is 32-bit.
     */
    public Long lenBlock32() {
        if (this.lenBlock32 != null)
            return this.lenBlock32;
        this.lenBlock32 = ((Number) (((Number) ((isBe() ? lenBlock32Be() : lenBlock32Le()))).longValue())).longValue();
        return this.lenBlock32;
    }
    public void _invalidateLenBlock32() { this.lenBlock32 = null; }
    private Long lenBlock32Be;
    private boolean _shouldWriteLenBlock32Be = false;
    private boolean _enabledLenBlock32Be = true;

    /**
     * The block size in bytes, if the machine is 32-bit big-endian.
     */
    public Long lenBlock32Be() {
        if (_shouldWriteLenBlock32Be)
            _writeLenBlock32Be();
        if (this.lenBlock32Be != null)
            return this.lenBlock32Be;
        if (!_enabledLenBlock32Be)
            return null;
        long _pos = this._io.pos();
        this._io.seek(416);
        this.lenBlock32Be = this._io.readU4be();
        this._io.seek(_pos);
        return this.lenBlock32Be;
    }
    public void setLenBlock32Be(long _v) { _dirty = true; lenBlock32Be = _v; }
    public void setLenBlock32Be_Enabled(boolean _v) { _dirty = true; _enabledLenBlock32Be = _v; }

    private void _writeLenBlock32Be() {
        _shouldWriteLenBlock32Be = false;
        long _pos = this._io.pos();
        this._io.seek(416);
        this._io.writeU4be(this.lenBlock32Be);
        this._io.seek(_pos);
    }
    private Long lenBlock32Le;
    private boolean _shouldWriteLenBlock32Le = false;
    private boolean _enabledLenBlock32Le = true;

    /**
     * The block size in bytes, if the machine is 32-bit little-endian.
     */
    public Long lenBlock32Le() {
        if (_shouldWriteLenBlock32Le)
            _writeLenBlock32Le();
        if (this.lenBlock32Le != null)
            return this.lenBlock32Le;
        if (!_enabledLenBlock32Le)
            return null;
        long _pos = this._io.pos();
        this._io.seek(416);
        this.lenBlock32Le = this._io.readU4le();
        this._io.seek(_pos);
        return this.lenBlock32Le;
    }
    public void setLenBlock32Le(long _v) { _dirty = true; lenBlock32Le = _v; }
    public void setLenBlock32Le_Enabled(boolean _v) { _dirty = true; _enabledLenBlock32Le = _v; }

    private void _writeLenBlock32Le() {
        _shouldWriteLenBlock32Le = false;
        long _pos = this._io.pos();
        this._io.seek(416);
        this._io.writeU4le(this.lenBlock32Le);
        this._io.seek(_pos);
    }
    private Long lenDumpedBitmap;

    /**
     * Size in bytes of the second bitmap.
     */
    public Long lenDumpedBitmap() {
        if (this.lenDumpedBitmap != null)
            return this.lenDumpedBitmap;
        this.lenDumpedBitmap = ((Number) (lenMemoryBitmap())).longValue();
        return this.lenDumpedBitmap;
    }
    public void _invalidateLenDumpedBitmap() { this.lenDumpedBitmap = null; }
    private Long lenMemoryBitmap;

    /**
     * Size in bytes of the first bitmap.
     */
    public Long lenMemoryBitmap() {
        if (this.lenMemoryBitmap != null)
            return this.lenMemoryBitmap;
        this.lenMemoryBitmap = ((Number) (((Number) (((Number) (header().lenBlock())).longValue() * ((Number) (header().numBitmapBlocks() / 2)).longValue())).longValue())).longValue();
        return this.lenMemoryBitmap;
    }
    public void _invalidateLenMemoryBitmap() { this.lenMemoryBitmap = null; }
    private byte[] memoryBitmap;
    private boolean _shouldWriteMemoryBitmap = false;
    private boolean _enabledMemoryBitmap = true;

    /**
     * A set bit is a page of the machine's memory, dumped or not.
     */
    public byte[] memoryBitmap() {
        if (_shouldWriteMemoryBitmap)
            _writeMemoryBitmap();
        if (this.memoryBitmap != null)
            return this.memoryBitmap;
        if (!_enabledMemoryBitmap)
            return null;
        long _pos = this._io.pos();
        this._io.seek(ofsBitmaps());
        this.memoryBitmap = this._io.readBytes(lenMemoryBitmap());
        this._io.seek(_pos);
        return this.memoryBitmap;
    }
    public void setMemoryBitmap(byte[] _v) { _dirty = true; memoryBitmap = _v; }
    public void setMemoryBitmap_Enabled(boolean _v) { _dirty = true; _enabledMemoryBitmap = _v; }

    private void _writeMemoryBitmap() {
        _shouldWriteMemoryBitmap = false;
        long _pos = this._io.pos();
        this._io.seek(ofsBitmaps());
        this._io.writeBytes(this.memoryBitmap);
        this._io.seek(_pos);
    }
    private Long ofsBitmaps;

    /**
     * Offset in bytes of the first bitmap.
     */
    public Long ofsBitmaps() {
        if (this.ofsBitmaps != null)
            return this.ofsBitmaps;
        this.ofsBitmaps = ((Number) (((Number) (((Number) (header().lenBlock())).longValue() * ((Number) (1 + ((Number) (header().numSubHeaderBlocks())).longValue())).longValue())).longValue())).longValue();
        return this.ofsBitmaps;
    }
    public void _invalidateOfsBitmaps() { this.ofsBitmaps = null; }
    private Long ofsDumpedBitmap;

    /**
     * Offset in bytes of the second bitmap.
     */
    public Long ofsDumpedBitmap() {
        if (this.ofsDumpedBitmap != null)
            return this.ofsDumpedBitmap;
        this.ofsDumpedBitmap = ((Number) (((Number) (((Number) (ofsBitmaps())).longValue() + ((Number) (lenMemoryBitmap())).longValue())).longValue())).longValue();
        return this.ofsDumpedBitmap;
    }
    public void _invalidateOfsDumpedBitmap() { this.ofsDumpedBitmap = null; }
    private Long ofsPageDescriptors;

    /**
     * Offset in bytes of the descriptors of pages.
     */
    public Long ofsPageDescriptors() {
        if (this.ofsPageDescriptors != null)
            return this.ofsPageDescriptors;
        this.ofsPageDescriptors = ((Number) (((Number) (((Number) (ofsBitmaps())).longValue() + ((Number) (((Number) (header().lenBlock())).longValue() * ((Number) (header().numBitmapBlocks())).longValue())).longValue())).longValue())).longValue();
        return this.ofsPageDescriptors;
    }
    public void _invalidateOfsPageDescriptors() { this.ofsPageDescriptors = null; }
    private SecondHeader subHeader;
    private boolean _shouldWriteSubHeader = false;
    private boolean _enabledSubHeader = true;

    /**
     * The sub-header of a 64-bit machine, or packed as on i386 and in all of
     * QEMU's.
     */
    public SecondHeader subHeader() {
        if (_shouldWriteSubHeader)
            _writeSubHeader();
        if (this.subHeader != null)
            return this.subHeader;
        if (!_enabledSubHeader)
            return null;
        long _pos = this._io.pos();
        this._io.seek(header().lenBlock());
        this.subHeader = new SecondHeader(this._io, this, _root, false);
        this.subHeader._read();
        this._io.seek(_pos);
        return this.subHeader;
    }
    public void setSubHeader(SecondHeader _v) { _dirty = true; subHeader = _v; }
    public void setSubHeader_Enabled(boolean _v) { _dirty = true; _enabledSubHeader = _v; }

    private void _writeSubHeader() {
        _shouldWriteSubHeader = false;
        long _pos = this._io.pos();
        this._io.seek(header().lenBlock());
        this.subHeader._write_Seq(this._io);
        this._io.seek(_pos);
    }
    private SecondHeader subHeaderPadded;
    private boolean _shouldWriteSubHeaderPadded = false;
    private boolean _enabledSubHeaderPadded = true;

    /**
     * The sub-header as makedumpfile writes it on 32-bit machines that align
     * 64-bit numbers to 8 bytes, such as ARM and MIPS.
     */
    public SecondHeader subHeaderPadded() {
        if (_shouldWriteSubHeaderPadded)
            _writeSubHeaderPadded();
        if (this.subHeaderPadded != null)
            return this.subHeaderPadded;
        if (!_enabledSubHeaderPadded)
            return null;
        if (bits() == 32) {
            long _pos = this._io.pos();
            this._io.seek(header().lenBlock());
            this.subHeaderPadded = new SecondHeader(this._io, this, _root, true);
            this.subHeaderPadded._read();
            this._io.seek(_pos);
        }
        return this.subHeaderPadded;
    }
    public void setSubHeaderPadded(SecondHeader _v) { _dirty = true; subHeaderPadded = _v; }
    public void setSubHeaderPadded_Enabled(boolean _v) { _dirty = true; _enabledSubHeaderPadded = _v; }

    private void _writeSubHeaderPadded() {
        _shouldWriteSubHeaderPadded = false;
        if (bits() == 32) {
            long _pos = this._io.pos();
            this._io.seek(header().lenBlock());
            if (!Objects.equals(this.subHeaderPadded._root(), _root()))
                throw new ConsistencyError("sub_header_padded", _root(), this.subHeaderPadded._root());
            if (!Objects.equals(this.subHeaderPadded._parent(), this))
                throw new ConsistencyError("sub_header_padded", this, this.subHeaderPadded._parent());
            if (this.subHeaderPadded.isPadded() != true)
                throw new ConsistencyError("sub_header_padded", true, this.subHeaderPadded.isPadded());
            this.subHeaderPadded._write_Seq(this._io);
            this._io.seek(_pos);
        }
    }
    private Integer versionLastByte;
    private boolean _shouldWriteVersionLastByte = false;
    private boolean _enabledVersionLastByte = true;

    /**
     * Last byte of the version; other than 0 only where the version is
     * big-endian.
     */
    public Integer versionLastByte() {
        if (_shouldWriteVersionLastByte)
            _writeVersionLastByte();
        if (this.versionLastByte != null)
            return this.versionLastByte;
        if (!_enabledVersionLastByte)
            return null;
        long _pos = this._io.pos();
        this._io.seek(11);
        this.versionLastByte = this._io.readU1();
        this._io.seek(_pos);
        return this.versionLastByte;
    }
    public void setVersionLastByte(int _v) { _dirty = true; versionLastByte = _v; }
    public void setVersionLastByte_Enabled(boolean _v) { _dirty = true; _enabledVersionLastByte = _v; }

    private void _writeVersionLastByte() {
        _shouldWriteVersionLastByte = false;
        long _pos = this._io.pos();
        this._io.seek(11);
        this._io.writeU1(this.versionLastByte);
        this._io.seek(_pos);
    }
    private byte[] magic;
    private MainHeader header;
    private KdumpCompressed _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
     */
    public byte[] magic() { return magic; }
    public void setMagic(byte[] _v) { _dirty = true; magic = _v; }
    public MainHeader header() { return header; }
    public void setHeader(MainHeader _v) { _dirty = true; header = _v; }
    public KdumpCompressed _root() { return _root; }
    public void set_root(KdumpCompressed _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
