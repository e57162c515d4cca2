// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import java.util.List;
import java.util.ArrayList;


/**
 * The headers of an ELF core dump: as much as leads to the notes and tells how
 * guest-physical memory is laid out in the file. Both classes and both byte
 * orders. Segments' contents are not described; read the notes of a
 * PT_NOTE segment with `elf_notes`.
 * @see <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html">System V gABI, ELF Header</a>
 * @see <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html">System V gABI, Program Header</a>
 */
public class ElfCore extends KaitaiStruct {
    public static ElfCore fromFile(String fileName) throws IOException {
        return new ElfCore(new ByteBufferKaitaiStream(fileName));
    }

    public enum Bits {
        B32(1),
        B64(2);

        private final long id;
        Bits(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Bits> byId = new HashMap<Long, Bits>(2);
        static {
            for (Bits e : Bits.values())
                byId.put(e.id(), e);
        }
        public static Bits byId(long id) { return byId.get(id); }
    }

    public enum Encodings {
        LE(1),
        BE(2);

        private final long id;
        Encodings(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Encodings> byId = new HashMap<Long, Encodings>(2);
        static {
            for (Encodings e : Encodings.values())
                byId.put(e.id(), e);
        }
        public static Encodings byId(long id) { return byId.get(id); }
    }

    public enum FileTypes {
        NO_TYPE(0),
        RELOCATABLE(1),
        EXECUTABLE(2),
        SHARED(3),
        CORE(4);

        private final long id;
        FileTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, FileTypes> byId = new HashMap<Long, FileTypes>(5);
        static {
            for (FileTypes e : FileTypes.values())
                byId.put(e.id(), e);
        }
        public static FileTypes byId(long id) { return byId.get(id); }
    }

    public enum Machines {
        NO_MACHINE(0),
        X86(3),
        MIPS(8),
        PARISC(15),
        PPC(20),
        PPC64(21),
        S390(22),
        ARM(40),
        SH(42),
        IA_64(50),
        X86_64(62),
        AARCH64(183),
        RISCV(243),
        LOONGARCH(258);

        private final long id;
        Machines(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Machines> byId = new HashMap<Long, Machines>(14);
        static {
            for (Machines e : Machines.values())
                byId.put(e.id(), e);
        }
        public static Machines byId(long id) { return byId.get(id); }
    }

    public enum SegmentTypes {
        UNUSED(0),
        LOAD(1),
        DYNAMIC(2),
        INTERP(3),
        NOTE(4),
        SHLIB(5),
        PROGRAM_HEADERS(6),
        THREAD_LOCAL(7);

        private final long id;
        SegmentTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SegmentTypes> byId = new HashMap<Long, SegmentTypes>(8);
        static {
            for (SegmentTypes e : SegmentTypes.values())
                byId.put(e.id(), e);
        }
        public static SegmentTypes byId(long id) { return byId.get(id); }
    }

    public ElfCore(KaitaiStream _io) {
        this(_io, null, null);
    }

    public ElfCore(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public ElfCore(KaitaiStream _io, KaitaiStruct _parent, ElfCore _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.ident = new Identification(this._io, this, _root);
        this.header = new FileHeader(this._io, this, _root);
    }

    public void _fetchInstances() {
        this.ident._fetchInstances();
        this.header._fetchInstances();
        programHeaders();
        if (this.programHeaders != null) {
            for (int i = 0; i < this.programHeaders.size(); i++) {
                this.programHeaders.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        sectionHeader0();
        if (this.sectionHeader0 != null) {
            this.sectionHeader0._fetchInstances();
        }
    }

    /**
     * The file header after its first 16 bytes.
     */
    public static class FileHeader extends KaitaiStruct {
        public static FileHeader fromFile(String fileName) throws IOException {
            return new FileHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;

        public FileHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FileHeader(KaitaiStream _io, ElfCore _parent) {
            this(_io, _parent, null);
        }

        public FileHeader(KaitaiStream _io, ElfCore _parent, ElfCore _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            {
                Encodings on = _root().ident().encoding();
                if (on != null) {
                    switch (_root().ident().encoding()) {
                    case LE: {
                        this._is_le = true;
                        break;
                    }
                    case BE: {
                        this._is_le = false;
                        break;
                    }
                    }
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
            this.rawFileType = this._io.readU2le();
            this.rawMachine = this._io.readU2le();
            this.version = this._io.readU4le();
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.entryPoint = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.entryPoint = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.ofsProgramHeaders = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.ofsProgramHeaders = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.ofsSectionHeaders = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.ofsSectionHeaders = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            this.flags = this._io.readU4le();
            this.lenHeader = this._io.readU2le();
            this.lenProgramHeader = this._io.readU2le();
            this.numProgramHeadersShort = this._io.readU2le();
            this.lenSectionHeader = this._io.readU2le();
            this.numSectionHeaders = this._io.readU2le();
            this.sectionNamesIndex = this._io.readU2le();
        }
        private void _readBE() {
            this.rawFileType = this._io.readU2be();
            this.rawMachine = this._io.readU2be();
            this.version = this._io.readU4be();
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.entryPoint = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.entryPoint = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.ofsProgramHeaders = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.ofsProgramHeaders = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.ofsSectionHeaders = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.ofsSectionHeaders = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            this.flags = this._io.readU4be();
            this.lenHeader = this._io.readU2be();
            this.lenProgramHeader = this._io.readU2be();
            this.numProgramHeadersShort = this._io.readU2be();
            this.lenSectionHeader = this._io.readU2be();
            this.numSectionHeaders = this._io.readU2be();
            this.sectionNamesIndex = this._io.readU2be();
        }

        public void _fetchInstances() {
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
        }
        private FileTypes fileType;

        /**
         * Kind of the file; dumps are `core`.
         */
        public FileTypes fileType() {
            if (this.fileType != null)
                return this.fileType;
            this.fileType = ElfCore.FileTypes.byId(rawFileType());
            return this.fileType;
        }
        private Machines machine;

        /**
         * Architecture of the dumped machine.
         */
        public Machines machine() {
            if (this.machine != null)
                return this.machine;
            this.machine = ElfCore.Machines.byId(rawMachine());
            return this.machine;
        }
        private int rawFileType;
        private int rawMachine;
        private long version;
        private Long entryPoint;
        private Long ofsProgramHeaders;
        private Long ofsSectionHeaders;
        private long flags;
        private int lenHeader;
        private int lenProgramHeader;
        private int numProgramHeadersShort;
        private int lenSectionHeader;
        private int numSectionHeaders;
        private int sectionNamesIndex;
        private ElfCore _root;
        private ElfCore _parent;

        /**
         * Kind of the file as a number; see `file_type`.
         */
        public int rawFileType() { return rawFileType; }

        /**
         * Architecture as a number; see `machine`. QEMU says `x86` for an
         * x86_64 machine whose first CPU is not in long mode, in a file of
         * either class.
         */
        public int rawMachine() { return rawMachine; }

        /**
         * Version of the format, 1.
         */
        public long version() { return version; }

        /**
         * Virtual address of the entry point; 0 in core dumps.
         */
        public Long entryPoint() { return entryPoint; }

        /**
         * Offset in bytes of the program headers in the file.
         */
        public Long ofsProgramHeaders() { return ofsProgramHeaders; }

        /**
         * Offset in bytes of the section headers in the file, or 0.
         */
        public Long ofsSectionHeaders() { return ofsSectionHeaders; }

        /**
         * Flags of the architecture.
         */
        public long flags() { return flags; }

        /**
         * Size of the file header in bytes, 52 or 64 by the specification.
         * QEMU 7.2 and later writes 8: do not rely on it.
         */
        public int lenHeader() { return lenHeader; }

        /**
         * Size of one program header in bytes, 32 or 56.
         */
        public int lenProgramHeader() { return lenProgramHeader; }

        /**
         * Number of program headers. 0xffff (PN_XNUM) says that the number does
         * not fit and is in `info` of section header 0.
         */
        public int numProgramHeadersShort() { return numProgramHeadersShort; }

        /**
         * Size of one section header in bytes, 40 or 64.
         */
        public int lenSectionHeader() { return lenSectionHeader; }

        /**
         * Number of section headers; 0 with section headers present says that
         * the number is in `len_body` of section header 0.
         */
        public int numSectionHeaders() { return numSectionHeaders; }

        /**
         * Index of the section that holds the sections' names.
         */
        public int sectionNamesIndex() { return sectionNamesIndex; }
        public ElfCore _root() { return _root; }
        public ElfCore _parent() { return _parent; }
    }

    /**
     * The first 16 bytes; they say how to read the rest.
     */
    public static class Identification extends KaitaiStruct {
        public static Identification fromFile(String fileName) throws IOException {
            return new Identification(new ByteBufferKaitaiStream(fileName));
        }

        public Identification(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Identification(KaitaiStream _io, ElfCore _parent) {
            this(_io, _parent, null);
        }

        public Identification(KaitaiStream _io, ElfCore _parent, ElfCore _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(4);
            if (!(Arrays.equals(this.magic, new byte[] { 127, 69, 76, 70 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 127, 69, 76, 70 }, this.magic, this._io, "/types/identification/seq/0");
            }
            this.bits = ElfCore.Bits.byId(this._io.readU1());
            if (!( ((this.bits == ElfCore.Bits.B32) || (this.bits == ElfCore.Bits.B64)) )) {
                throw new KaitaiStream.ValidationNotAnyOfError(this.bits, this._io, "/types/identification/seq/1");
            }
            this.encoding = ElfCore.Encodings.byId(this._io.readU1());
            if (!( ((this.encoding == ElfCore.Encodings.LE) || (this.encoding == ElfCore.Encodings.BE)) )) {
                throw new KaitaiStream.ValidationNotAnyOfError(this.encoding, this._io, "/types/identification/seq/2");
            }
            this.identVersion = this._io.readU1();
            this.abi = this._io.readU1();
            this.abiVersion = this._io.readU1();
            this.reserved = this._io.readBytes(7);
        }

        public void _fetchInstances() {
        }
        private byte[] magic;
        private Bits bits;
        private Encodings encoding;
        private int identVersion;
        private int abi;
        private int abiVersion;
        private byte[] reserved;
        private ElfCore _root;
        private ElfCore _parent;
        public byte[] magic() { return magic; }

        /**
         * Class, which sets the width of addresses and offsets.
         */
        public Bits bits() { return bits; }

        /**
         * Byte order of every header and of the notes' header words.
         */
        public Encodings encoding() { return encoding; }

        /**
         * Version of the identification, 1.
         */
        public int identVersion() { return identVersion; }

        /**
         * ABI of the operating system; 0 in core dumps of QEMU and Linux.
         */
        public int abi() { return abi; }

        /**
         * Version of that ABI.
         */
        public int abiVersion() { return abiVersion; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public ElfCore _root() { return _root; }
        public ElfCore _parent() { return _parent; }
    }

    /**
     * One segment. The two classes place `flags` differently, and only one of
     * `flags64` and `flags32` is there.
     */
    public static class ProgramHeader extends KaitaiStruct {
        public static ProgramHeader fromFile(String fileName) throws IOException {
            return new ProgramHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;

        public ProgramHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProgramHeader(KaitaiStream _io, ElfCore _parent) {
            this(_io, _parent, null);
        }

        public ProgramHeader(KaitaiStream _io, ElfCore _parent, ElfCore _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            {
                Encodings on = _root().ident().encoding();
                if (on != null) {
                    switch (_root().ident().encoding()) {
                    case LE: {
                        this._is_le = true;
                        break;
                    }
                    case BE: {
                        this._is_le = false;
                        break;
                    }
                    }
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
            this.rawSegmentType = this._io.readU4le();
            if (_root().ident().bits() == ElfCore.Bits.B64) {
                this.flags64 = this._io.readU4le();
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.ofsBody = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.ofsBody = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.vaddr = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.vaddr = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.paddr = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.paddr = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.lenBody = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.lenBody = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.lenMemory = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.lenMemory = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            if (_root().ident().bits() == ElfCore.Bits.B32) {
                this.flags32 = this._io.readU4le();
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.align = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.align = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
        }
        private void _readBE() {
            this.rawSegmentType = this._io.readU4be();
            if (_root().ident().bits() == ElfCore.Bits.B64) {
                this.flags64 = this._io.readU4be();
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.ofsBody = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.ofsBody = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.vaddr = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.vaddr = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.paddr = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.paddr = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.lenBody = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.lenBody = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.lenMemory = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.lenMemory = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            if (_root().ident().bits() == ElfCore.Bits.B32) {
                this.flags32 = this._io.readU4be();
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.align = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.align = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
        }

        public void _fetchInstances() {
            if (_root().ident().bits() == ElfCore.Bits.B64) {
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            if (_root().ident().bits() == ElfCore.Bits.B32) {
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
        }
        private SegmentTypes segmentType;

        /**
         * Kind of the segment.
         */
        public SegmentTypes segmentType() {
            if (this.segmentType != null)
                return this.segmentType;
            this.segmentType = ElfCore.SegmentTypes.byId(rawSegmentType());
            return this.segmentType;
        }
        private long rawSegmentType;
        private Long flags64;
        private Long ofsBody;
        private Long vaddr;
        private Long paddr;
        private Long lenBody;
        private Long lenMemory;
        private Long flags32;
        private Long align;
        private ElfCore _root;
        private ElfCore _parent;

        /**
         * Kind of the segment as a number; see `segment_type`.
         */
        public long rawSegmentType() { return rawSegmentType; }

        /**
         * Permissions; its place in 64-bit files.
         */
        public Long flags64() { return flags64; }

        /**
         * Offset in bytes of the contents in the file.
         */
        public Long ofsBody() { return ofsBody; }

        /**
         * Virtual address in bytes; 0 in QEMU's dumps without paging.
         */
        public Long vaddr() { return vaddr; }

        /**
         * Guest-physical address in bytes.
         */
        public Long paddr() { return paddr; }

        /**
         * Size in bytes in the file.
         */
        public Long lenBody() { return lenBody; }

        /**
         * Size in bytes in memory.
         */
        public Long lenMemory() { return lenMemory; }

        /**
         * Permissions; its place in 32-bit files.
         */
        public Long flags32() { return flags32; }

        /**
         * Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
         * aligned to 8; every other value, QEMU's 0 among them, means 4.
         */
        public Long align() { return align; }
        public ElfCore _root() { return _root; }
        public ElfCore _parent() { return _parent; }
    }

    /**
     * A section header. In section header 0 of a dump only `info`, `len_body`
     * and `linked_section_index` can carry anything.
     */
    public static class SectionHeader extends KaitaiStruct {
        public static SectionHeader fromFile(String fileName) throws IOException {
            return new SectionHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;

        public SectionHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SectionHeader(KaitaiStream _io, ElfCore _parent) {
            this(_io, _parent, null);
        }

        public SectionHeader(KaitaiStream _io, ElfCore _parent, ElfCore _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            {
                Encodings on = _root().ident().encoding();
                if (on != null) {
                    switch (_root().ident().encoding()) {
                    case LE: {
                        this._is_le = true;
                        break;
                    }
                    case BE: {
                        this._is_le = false;
                        break;
                    }
                    }
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
            this.ofsName = this._io.readU4le();
            this.sectionType = this._io.readU4le();
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.sectionFlags = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.sectionFlags = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.addr = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.addr = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.ofsBody = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.ofsBody = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.lenBody = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.lenBody = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            this.linkedSectionIndex = this._io.readU4le();
            this.info = this._io.readU4le();
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.align = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.align = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.lenEntry = ((Number) (this._io.readU4le())).longValue();
                        break;
                    }
                    case B64: {
                        this.lenEntry = this._io.readU8le();
                        break;
                    }
                    }
                }
            }
        }
        private void _readBE() {
            this.ofsName = this._io.readU4be();
            this.sectionType = this._io.readU4be();
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.sectionFlags = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.sectionFlags = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.addr = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.addr = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.ofsBody = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.ofsBody = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.lenBody = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.lenBody = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            this.linkedSectionIndex = this._io.readU4be();
            this.info = this._io.readU4be();
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.align = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.align = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this.lenEntry = ((Number) (this._io.readU4be())).longValue();
                        break;
                    }
                    case B64: {
                        this.lenEntry = this._io.readU8be();
                        break;
                    }
                    }
                }
            }
        }

        public void _fetchInstances() {
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        break;
                    }
                    case B64: {
                        break;
                    }
                    }
                }
            }
        }
        private long ofsName;
        private long sectionType;
        private Long sectionFlags;
        private Long addr;
        private Long ofsBody;
        private Long lenBody;
        private long linkedSectionIndex;
        private long info;
        private Long align;
        private Long lenEntry;
        private ElfCore _root;
        private ElfCore _parent;

        /**
         * Offset in bytes of the name in the section of names.
         */
        public long ofsName() { return ofsName; }

        /**
         * Kind of the section, 0 in section header 0.
         */
        public long sectionType() { return sectionType; }

        /**
         * Flags of the section.
         */
        public Long sectionFlags() { return sectionFlags; }

        /**
         * Virtual address in bytes.
         */
        public Long addr() { return addr; }

        /**
         * Offset in bytes of the contents in the file.
         */
        public Long ofsBody() { return ofsBody; }

        /**
         * Size in bytes; in section header 0 the number of section headers
         * where that does not fit the file header.
         */
        public Long lenBody() { return lenBody; }

        /**
         * In section header 0 the index of the section of names where that does
         * not fit the file header.
         */
        public long linkedSectionIndex() { return linkedSectionIndex; }

        /**
         * In section header 0 the number of program headers where that does not
         * fit the file header.
         */
        public long info() { return info; }

        /**
         * Alignment in bytes.
         */
        public Long align() { return align; }

        /**
         * Size in bytes of one entry of a table.
         */
        public Long lenEntry() { return lenEntry; }
        public ElfCore _root() { return _root; }
        public ElfCore _parent() { return _parent; }
    }
    private Long numProgramHeaders;

    /**
     * Number of program headers, extended numbering (PN_XNUM) resolved.
     */
    public Long numProgramHeaders() {
        if (this.numProgramHeaders != null)
            return this.numProgramHeaders;
        this.numProgramHeaders = ((Number) (( ((header().numProgramHeadersShort() == 65535) && (header().ofsSectionHeaders() != 0))  ? sectionHeader0().info() : ((Number) (header().numProgramHeadersShort())).longValue()))).longValue();
        return this.numProgramHeaders;
    }
    private List<ProgramHeader> programHeaders;

    /**
     * The program headers. A dump of a large machine can have many; a reader
     * that must stay small reads them one by one.
     */
    public List<ProgramHeader> programHeaders() {
        if (this.programHeaders != null)
            return this.programHeaders;
        long _pos = this._io.pos();
        this._io.seek(((Number) (header().ofsProgramHeaders())).longValue());
        this.programHeaders = new ArrayList<ProgramHeader>();
        for (int i = 0; i < numProgramHeaders(); i++) {
            KaitaiStream _io_programHeaders = this._io.substream(header().lenProgramHeader());
            this.programHeaders.add(new ProgramHeader(_io_programHeaders, this, _root));
        }
        this._io.seek(_pos);
        return this.programHeaders;
    }
    private SectionHeader sectionHeader0;

    /**
     * The first section header. It describes no section: it carries the counts
     * that do not fit the file header.
     */
    public SectionHeader sectionHeader0() {
        if (this.sectionHeader0 != null)
            return this.sectionHeader0;
        if (header().ofsSectionHeaders() != 0) {
            long _pos = this._io.pos();
            this._io.seek(((Number) (header().ofsSectionHeaders())).longValue());
            this.sectionHeader0 = new SectionHeader(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.sectionHeader0;
    }
    private Identification ident;
    private FileHeader header;
    private ElfCore _root;
    private KaitaiStruct _parent;
    public Identification ident() { return ident; }
    public FileHeader header() { return header; }
    public ElfCore _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
