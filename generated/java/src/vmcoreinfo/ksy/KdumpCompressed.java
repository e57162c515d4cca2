// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;


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
public class KdumpCompressed extends KaitaiStruct {
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

    public KdumpCompressed(KaitaiStream _io) {
        this(_io, null, null);
    }

    public KdumpCompressed(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public KdumpCompressed(KaitaiStream _io, KaitaiStruct _parent, KdumpCompressed _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.magic = this._io.readBytes(8);
        this.header = new MainHeader(this._io, this, _root);
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

    /**
     * The rest of block 0, after the signature.
     */
    public static class MainHeader extends KaitaiStruct {
        public static MainHeader fromFile(String fileName) throws IOException {
            return new MainHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;

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
            _read();
        }
        private void _read() {
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

        /**
         * Name of the system, ended by NUL; QEMU leaves it empty.
         */
        public byte[] sysname() { return sysname; }

        /**
         * Name of the machine in its network, ended by NUL.
         */
        public byte[] nodename() { return nodename; }

        /**
         * Kernel release, ended by NUL; QEMU leaves it empty.
         */
        public byte[] release() { return release; }

        /**
         * Build of the kernel, ended by NUL.
         */
        public byte[] kernelVersion() { return kernelVersion; }

        /**
         * Architecture, ended by NUL. QEMU fills in this one only, and says
         * x86_64 of 32-bit machines too.
         */
        public byte[] machine() { return machine; }

        /**
         * Domain of the machine, ended by NUL.
         */
        public byte[] domainname() { return domainname; }

        /**
         * Alignment of the time.
         */
        public byte[] padding() { return padding; }

        /**
         * Time of the dump in seconds since 1970; QEMU leaves 0.
         */
        public long seconds() { return seconds; }

        /**
         * Fraction of the second in microseconds.
         */
        public long microseconds() { return microseconds; }

        /**
         * Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
         * Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
         * descriptors of excluded pages are left out).
         */
        public long status() { return status; }

        /**
         * Size of a block in bytes: the page size of the dumped machine, 4096 to
         * 65536.
         */
        public long lenBlock() { return lenBlock; }

        /**
         * Blocks of the sub-header, with text and notes.
         */
        public long numSubHeaderBlocks() { return numSubHeaderBlocks; }

        /**
         * Blocks of the two bitmaps of pages.
         */
        public long numBitmapBlocks() { return numBitmapBlocks; }

        /**
         * Number after the last page; too narrow for much memory, see the
         * sub-header.
         */
        public long maxPageNumber() { return maxPageNumber; }

        /**
         * Used by diskdump only.
         */
        public long numRamBlocks() { return numRamBlocks; }

        /**
         * Used by diskdump only.
         */
        public long numDeviceBlocks() { return numDeviceBlocks; }

        /**
         * Used by diskdump only.
         */
        public long numWrittenBlocks() { return numWrittenBlocks; }

        /**
         * The processor that took the dump.
         */
        public long currentCpu() { return currentCpu; }

        /**
         * Number of processors; their task pointers follow in old files.
         */
        public long numCpus() { return numCpus; }
        public KdumpCompressed _root() { return _root; }
        public KdumpCompressed _parent() { return _parent; }
    }

    /**
     * Where the contents of a page are. Pages with the same contents can have
     * one place, as pages of zeros have.
     */
    public static class PageDescriptor extends KaitaiStruct {
        public static PageDescriptor fromFile(String fileName) throws IOException {
            return new PageDescriptor(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;

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
            _read();
        }
        private void _read() {
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
        }
        private void _readLE() {
            this.ofsBody = this._io.readS8le();
            this.lenBody = this._io.readU4le();
            this.rawCompression = this._io.readU4le();
            this.pageFlags = this._io.readU8le();
        }
        private void _readBE() {
            this.ofsBody = this._io.readS8be();
            this.lenBody = this._io.readU4be();
            this.rawCompression = this._io.readU4be();
            this.pageFlags = this._io.readU8be();
        }

        public void _fetchInstances() {
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

        /**
         * Size of the contents in bytes, as they are in the file.
         */
        public long lenBody() { return lenBody; }

        /**
         * How the contents are compressed, as a number; see `compression`.
         */
        public long rawCompression() { return rawCompression; }

        /**
         * Flags of the page in its kernel; 0 in all dumps known.
         */
        public long pageFlags() { return pageFlags; }
        public KdumpCompressed _root() { return _root; }
        public KdumpCompressed _parent() { return _parent; }
    }

    /**
     * The start of block 1. Offsets count from the start of the
     * file.
     */
    public static class SecondHeader extends KaitaiStruct {
        private Boolean _is_le;

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
            _read();
        }
        private void _read() {
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

        /**
         * Bits for the kinds of pages that were left out; QEMU writes 1.
         */
        public Long dumpLevel() { return dumpLevel; }

        /**
         * 1 in a part of a dump that was split over several files.
         */
        public Long isSplit() { return isSplit; }

        /**
         * First page number of this part.
         */
        public Long startPage() { return startPage; }

        /**
         * Number after the last page of this part.
         */
        public Long endPage() { return endPage; }

        /**
         * Alignment of the next field.
         */
        public byte[] padding1() { return padding1; }

        /**
         * Offset in bytes of the vmcoreinfo text, of the note's descriptor and
         * not of its header. 0 where there is none. QEMU fills it in for every
         * note of that name, a Windows guest's included, whose descriptor is no
         * text.
         */
        public Long ofsVmcoreinfo() { return ofsVmcoreinfo; }

        /**
         * Size of that text in bytes.
         */
        public Long lenVmcoreinfo() { return lenVmcoreinfo; }

        /**
         * Alignment of the next field.
         */
        public byte[] padding2() { return padding2; }

        /**
         * Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
         * to 4.
         */
        public Long ofsNotes() { return ofsNotes; }

        /**
         * Size of all notes in bytes.
         */
        public Long lenNotes() { return lenNotes; }

        /**
         * Alignment of the next field.
         */
        public byte[] padding3() { return padding3; }

        /**
         * Offset in bytes of the list of erased data.
         */
        public Long ofsEraseInfo() { return ofsEraseInfo; }

        /**
         * Size of that list in bytes.
         */
        public Long lenEraseInfo() { return lenEraseInfo; }

        /**
         * Alignment of the next field.
         */
        public byte[] padding4() { return padding4; }

        /**
         * First page number of this part, wide enough.
         */
        public Long startPage64() { return startPage64; }

        /**
         * Number after the last page of this part, wide enough.
         */
        public Long endPage64() { return endPage64; }

        /**
         * Number after the last page of memory, wide enough.
         */
        public Long maxPageNumber64() { return maxPageNumber64; }

        /**
         * Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.
         */
        public boolean isPadded() { return isPadded; }
        public KdumpCompressed _root() { return _root; }
        public KdumpCompressed _parent() { return _parent; }
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
    private byte[] dumpedBitmap;

    /**
     * A set bit is a page that was dumped, which has a descriptor.
     */
    public byte[] dumpedBitmap() {
        if (this.dumpedBitmap != null)
            return this.dumpedBitmap;
        long _pos = this._io.pos();
        this._io.seek(ofsDumpedBitmap());
        this.dumpedBitmap = this._io.readBytes(header().lenBlock() * (header().numBitmapBlocks() / 2));
        this._io.seek(_pos);
        return this.dumpedBitmap;
    }
    private PageDescriptor firstPageDescriptor;

    /**
     * The descriptor of the first page that was dumped.
     */
    public PageDescriptor firstPageDescriptor() {
        if (this.firstPageDescriptor != null)
            return this.firstPageDescriptor;
        long _pos = this._io.pos();
        this._io.seek(ofsPageDescriptors());
        this.firstPageDescriptor = new PageDescriptor(this._io, this, _root);
        this._io.seek(_pos);
        return this.firstPageDescriptor;
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
    private Integer lenBlock32;

    /**
     * The block size in bytes, if the machine is 32-bit.
     */
    public Integer lenBlock32() {
        if (this.lenBlock32 != null)
            return this.lenBlock32;
        this.lenBlock32 = ((Number) ((isBe() ? lenBlock32Be() : lenBlock32Le()))).intValue();
        return this.lenBlock32;
    }
    private Long lenBlock32Be;

    /**
     * The block size in bytes, if the machine is 32-bit big-endian.
     */
    public Long lenBlock32Be() {
        if (this.lenBlock32Be != null)
            return this.lenBlock32Be;
        long _pos = this._io.pos();
        this._io.seek(416);
        this.lenBlock32Be = this._io.readU4be();
        this._io.seek(_pos);
        return this.lenBlock32Be;
    }
    private Long lenBlock32Le;

    /**
     * The block size in bytes, if the machine is 32-bit little-endian.
     */
    public Long lenBlock32Le() {
        if (this.lenBlock32Le != null)
            return this.lenBlock32Le;
        long _pos = this._io.pos();
        this._io.seek(416);
        this.lenBlock32Le = this._io.readU4le();
        this._io.seek(_pos);
        return this.lenBlock32Le;
    }
    private byte[] memoryBitmap;

    /**
     * A set bit is a page of the machine's memory, dumped or not.
     */
    public byte[] memoryBitmap() {
        if (this.memoryBitmap != null)
            return this.memoryBitmap;
        long _pos = this._io.pos();
        this._io.seek(ofsBitmaps());
        this.memoryBitmap = this._io.readBytes(header().lenBlock() * (header().numBitmapBlocks() / 2));
        this._io.seek(_pos);
        return this.memoryBitmap;
    }
    private Integer ofsBitmaps;

    /**
     * Offset in bytes of the first bitmap.
     */
    public Integer ofsBitmaps() {
        if (this.ofsBitmaps != null)
            return this.ofsBitmaps;
        this.ofsBitmaps = ((Number) (header().lenBlock() * (1 + header().numSubHeaderBlocks()))).intValue();
        return this.ofsBitmaps;
    }
    private Integer ofsDumpedBitmap;

    /**
     * Offset in bytes of the second bitmap.
     */
    public Integer ofsDumpedBitmap() {
        if (this.ofsDumpedBitmap != null)
            return this.ofsDumpedBitmap;
        this.ofsDumpedBitmap = ((Number) (header().lenBlock() * ((1 + header().numSubHeaderBlocks()) + header().numBitmapBlocks() / 2))).intValue();
        return this.ofsDumpedBitmap;
    }
    private Integer ofsPageDescriptors;

    /**
     * Offset in bytes of the descriptors of pages.
     */
    public Integer ofsPageDescriptors() {
        if (this.ofsPageDescriptors != null)
            return this.ofsPageDescriptors;
        this.ofsPageDescriptors = ((Number) (header().lenBlock() * ((1 + header().numSubHeaderBlocks()) + header().numBitmapBlocks()))).intValue();
        return this.ofsPageDescriptors;
    }
    private SecondHeader subHeader;

    /**
     * The sub-header of a 64-bit machine, or packed as on i386 and in all of
     * QEMU's.
     */
    public SecondHeader subHeader() {
        if (this.subHeader != null)
            return this.subHeader;
        long _pos = this._io.pos();
        this._io.seek(header().lenBlock());
        this.subHeader = new SecondHeader(this._io, this, _root, false);
        this._io.seek(_pos);
        return this.subHeader;
    }
    private SecondHeader subHeaderPadded;

    /**
     * The sub-header as makedumpfile writes it on 32-bit machines that align
     * 64-bit numbers to 8 bytes, such as ARM and MIPS.
     */
    public SecondHeader subHeaderPadded() {
        if (this.subHeaderPadded != null)
            return this.subHeaderPadded;
        if (bits() == 32) {
            long _pos = this._io.pos();
            this._io.seek(header().lenBlock());
            this.subHeaderPadded = new SecondHeader(this._io, this, _root, true);
            this._io.seek(_pos);
        }
        return this.subHeaderPadded;
    }
    private Integer versionLastByte;

    /**
     * Last byte of the version; other than 0 only where the version is
     * big-endian.
     */
    public Integer versionLastByte() {
        if (this.versionLastByte != null)
            return this.versionLastByte;
        long _pos = this._io.pos();
        this._io.seek(11);
        this.versionLastByte = this._io.readU1();
        this._io.seek(_pos);
        return this.versionLastByte;
    }
    private byte[] magic;
    private MainHeader header;
    private KdumpCompressed _root;
    private KaitaiStruct _parent;

    /**
     * `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
     */
    public byte[] magic() { return magic; }
    public MainHeader header() { return header; }
    public KdumpCompressed _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
