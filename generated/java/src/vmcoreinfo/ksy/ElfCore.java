// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Objects;
import io.kaitai.struct.ConsistencyError;
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
public class ElfCore extends KaitaiStruct.ReadWrite {
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
    public ElfCore() {
        this(null, null, null);
    }

    public ElfCore(KaitaiStream _io) {
        this(_io, null, null);
    }

    public ElfCore(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public ElfCore(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, ElfCore _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.ident = new Identification(this._io, this, _root);
        this.ident._read();
        this.header = new FileHeader(this._io, this, _root);
        this.header._read();
        _dirty = false;
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

    public void _write_Seq() {
        _assertNotDirty();
        _shouldWriteProgramHeaders = _enabledProgramHeaders;
        _shouldWriteSectionHeader0 = _enabledSectionHeader0;
        this.ident._write_Seq(this._io);
        this.header._write_Seq(this._io);
    }

    public void _check() {
        if (!Objects.equals(this.ident._root(), _root()))
            throw new ConsistencyError("ident", _root(), this.ident._root());
        if (!Objects.equals(this.ident._parent(), this))
            throw new ConsistencyError("ident", this, this.ident._parent());
        if (!Objects.equals(this.header._root(), _root()))
            throw new ConsistencyError("header", _root(), this.header._root());
        if (!Objects.equals(this.header._parent(), this))
            throw new ConsistencyError("header", this, this.header._parent());
        if (_enabledProgramHeaders) {
            for (int i = 0; i < this.programHeaders.size(); i++) {
                if (!Objects.equals(this.programHeaders.get(((Number) (i)).intValue())._root(), _root()))
                    throw new ConsistencyError("program_headers", _root(), this.programHeaders.get(((Number) (i)).intValue())._root());
                if (!Objects.equals(this.programHeaders.get(((Number) (i)).intValue())._parent(), this))
                    throw new ConsistencyError("program_headers", this, this.programHeaders.get(((Number) (i)).intValue())._parent());
            }
        }
        if (_enabledSectionHeader0) {
            if (header().ofsSectionHeaders() != 0) {
                if (!Objects.equals(this.sectionHeader0._root(), _root()))
                    throw new ConsistencyError("section_header0", _root(), this.sectionHeader0._root());
                if (!Objects.equals(this.sectionHeader0._parent(), this))
                    throw new ConsistencyError("section_header0", this, this.sectionHeader0._parent());
            }
        }
        _dirty = false;
    }

    /**
     * The file header after its first 16 bytes.
     */
    public static class FileHeader extends KaitaiStruct.ReadWrite {
        public static FileHeader fromFile(String fileName) throws IOException {
            return new FileHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;
        public FileHeader() {
            this(null, null, null);
        }

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
        }
        public void _read() {
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
            _dirty = false;
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
            _dirty = false;
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
            _dirty = false;
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
            this._io.writeU2le(this.rawFileType);
            this._io.writeU2le(this.rawMachine);
            this._io.writeU4le(this.version);
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4le(((Number) (this.entryPoint)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.entryPoint);
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
                        this._io.writeU4le(((Number) (this.ofsProgramHeaders)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.ofsProgramHeaders);
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
                        this._io.writeU4le(((Number) (this.ofsSectionHeaders)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.ofsSectionHeaders);
                        break;
                    }
                    }
                }
            }
            this._io.writeU4le(this.flags);
            this._io.writeU2le(this.lenHeader);
            this._io.writeU2le(this.lenProgramHeader);
            this._io.writeU2le(this.numProgramHeadersShort);
            this._io.writeU2le(this.lenSectionHeader);
            this._io.writeU2le(this.numSectionHeaders);
            this._io.writeU2le(this.sectionNamesIndex);
        }

        private void _write_SeqBE() {
            this._io.writeU2be(this.rawFileType);
            this._io.writeU2be(this.rawMachine);
            this._io.writeU4be(this.version);
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4be(((Number) (this.entryPoint)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.entryPoint);
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
                        this._io.writeU4be(((Number) (this.ofsProgramHeaders)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.ofsProgramHeaders);
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
                        this._io.writeU4be(((Number) (this.ofsSectionHeaders)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.ofsSectionHeaders);
                        break;
                    }
                    }
                }
            }
            this._io.writeU4be(this.flags);
            this._io.writeU2be(this.lenHeader);
            this._io.writeU2be(this.lenProgramHeader);
            this._io.writeU2be(this.numProgramHeadersShort);
            this._io.writeU2be(this.lenSectionHeader);
            this._io.writeU2be(this.numSectionHeaders);
            this._io.writeU2be(this.sectionNamesIndex);
        }

        public void _check() {
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
            _dirty = false;
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
        public void _invalidateFileType() { this.fileType = null; }
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
        public void _invalidateMachine() { this.machine = null; }
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
        public void setRawFileType(int _v) { _dirty = true; rawFileType = _v; }

        /**
         * Architecture as a number; see `machine`. QEMU says `x86` for an
         * x86_64 machine whose first CPU is not in long mode, in a file of
         * either class.
         */
        public int rawMachine() { return rawMachine; }
        public void setRawMachine(int _v) { _dirty = true; rawMachine = _v; }

        /**
         * Version of the format, 1.
         */
        public long version() { return version; }
        public void setVersion(long _v) { _dirty = true; version = _v; }

        /**
         * Virtual address of the entry point; 0 in core dumps.
         */
        public Long entryPoint() { return entryPoint; }
        public void setEntryPoint(Long _v) { _dirty = true; entryPoint = _v; }

        /**
         * Offset in bytes of the program headers in the file.
         */
        public Long ofsProgramHeaders() { return ofsProgramHeaders; }
        public void setOfsProgramHeaders(Long _v) { _dirty = true; ofsProgramHeaders = _v; }

        /**
         * Offset in bytes of the section headers in the file, or 0.
         */
        public Long ofsSectionHeaders() { return ofsSectionHeaders; }
        public void setOfsSectionHeaders(Long _v) { _dirty = true; ofsSectionHeaders = _v; }

        /**
         * Flags of the architecture.
         */
        public long flags() { return flags; }
        public void setFlags(long _v) { _dirty = true; flags = _v; }

        /**
         * Size of the file header in bytes, 52 or 64 by the specification.
         * QEMU 7.2 and later writes 8: do not rely on it.
         */
        public int lenHeader() { return lenHeader; }
        public void setLenHeader(int _v) { _dirty = true; lenHeader = _v; }

        /**
         * Size of one program header in bytes, 32 or 56.
         */
        public int lenProgramHeader() { return lenProgramHeader; }
        public void setLenProgramHeader(int _v) { _dirty = true; lenProgramHeader = _v; }

        /**
         * Number of program headers. 0xffff (PN_XNUM) says that the number does
         * not fit and is in `info` of section header 0.
         */
        public int numProgramHeadersShort() { return numProgramHeadersShort; }
        public void setNumProgramHeadersShort(int _v) { _dirty = true; numProgramHeadersShort = _v; }

        /**
         * Size of one section header in bytes, 40 or 64.
         */
        public int lenSectionHeader() { return lenSectionHeader; }
        public void setLenSectionHeader(int _v) { _dirty = true; lenSectionHeader = _v; }

        /**
         * Number of section headers; 0 with section headers present says that
         * the number is in `len_body` of section header 0.
         */
        public int numSectionHeaders() { return numSectionHeaders; }
        public void setNumSectionHeaders(int _v) { _dirty = true; numSectionHeaders = _v; }

        /**
         * Index of the section that holds the sections' names.
         */
        public int sectionNamesIndex() { return sectionNamesIndex; }
        public void setSectionNamesIndex(int _v) { _dirty = true; sectionNamesIndex = _v; }
        public ElfCore _root() { return _root; }
        public void set_root(ElfCore _v) { _dirty = true; _root = _v; }
        public ElfCore _parent() { return _parent; }
        public void set_parent(ElfCore _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The first 16 bytes; they say how to read the rest.
     */
    public static class Identification extends KaitaiStruct.ReadWrite {
        public static Identification fromFile(String fileName) throws IOException {
            return new Identification(new ByteBufferKaitaiStream(fileName));
        }
        public Identification() {
            this(null, null, null);
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
        }
        public void _read() {
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
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeBytes(this.magic);
            this._io.writeU1(((Number) (this.bits.id())).intValue());
            this._io.writeU1(((Number) (this.encoding.id())).intValue());
            this._io.writeU1(this.identVersion);
            this._io.writeU1(this.abi);
            this._io.writeU1(this.abiVersion);
            this._io.writeBytes(this.reserved);
        }

        public void _check() {
            if (this.magic.length != 4)
                throw new ConsistencyError("magic", 4, this.magic.length);
            if (!(Arrays.equals(this.magic, new byte[] { 127, 69, 76, 70 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 127, 69, 76, 70 }, this.magic, null, "/types/identification/seq/0");
            }
            if (!( ((this.bits == ElfCore.Bits.B32) || (this.bits == ElfCore.Bits.B64)) )) {
                throw new KaitaiStream.ValidationNotAnyOfError(this.bits, null, "/types/identification/seq/1");
            }
            if (!( ((this.encoding == ElfCore.Encodings.LE) || (this.encoding == ElfCore.Encodings.BE)) )) {
                throw new KaitaiStream.ValidationNotAnyOfError(this.encoding, null, "/types/identification/seq/2");
            }
            if (this.reserved.length != 7)
                throw new ConsistencyError("reserved", 7, this.reserved.length);
            _dirty = false;
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
        public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

        /**
         * Class, which sets the width of addresses and offsets.
         */
        public Bits bits() { return bits; }
        public void setBits(Bits _v) { _dirty = true; bits = _v; }

        /**
         * Byte order of every header and of the notes' header words.
         */
        public Encodings encoding() { return encoding; }
        public void setEncoding(Encodings _v) { _dirty = true; encoding = _v; }

        /**
         * Version of the identification, 1.
         */
        public int identVersion() { return identVersion; }
        public void setIdentVersion(int _v) { _dirty = true; identVersion = _v; }

        /**
         * ABI of the operating system; 0 in core dumps of QEMU and Linux.
         */
        public int abi() { return abi; }
        public void setAbi(int _v) { _dirty = true; abi = _v; }

        /**
         * Version of that ABI.
         */
        public int abiVersion() { return abiVersion; }
        public void setAbiVersion(int _v) { _dirty = true; abiVersion = _v; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public void setReserved(byte[] _v) { _dirty = true; reserved = _v; }
        public ElfCore _root() { return _root; }
        public void set_root(ElfCore _v) { _dirty = true; _root = _v; }
        public ElfCore _parent() { return _parent; }
        public void set_parent(ElfCore _v) { _dirty = true; _parent = _v; }
    }

    /**
     * One segment. The two classes place `flags` differently, and only one of
     * `flags64` and `flags32` is there.
     */
    public static class ProgramHeader extends KaitaiStruct.ReadWrite {
        public static ProgramHeader fromFile(String fileName) throws IOException {
            return new ProgramHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;
        public ProgramHeader() {
            this(null, null, null);
        }

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
        }
        public void _read() {
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
            _dirty = false;
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
            _dirty = false;
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
            _dirty = false;
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
            this._io.writeU4le(this.rawSegmentType);
            if (_root().ident().bits() == ElfCore.Bits.B64) {
                this._io.writeU4le(this.flags64);
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4le(((Number) (this.ofsBody)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.ofsBody);
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
                        this._io.writeU4le(((Number) (this.vaddr)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.vaddr);
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
                        this._io.writeU4le(((Number) (this.paddr)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.paddr);
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
                        this._io.writeU4le(((Number) (this.lenBody)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.lenBody);
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
                        this._io.writeU4le(((Number) (this.lenMemory)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.lenMemory);
                        break;
                    }
                    }
                }
            }
            if (_root().ident().bits() == ElfCore.Bits.B32) {
                this._io.writeU4le(this.flags32);
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4le(((Number) (this.align)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.align);
                        break;
                    }
                    }
                }
            }
        }

        private void _write_SeqBE() {
            this._io.writeU4be(this.rawSegmentType);
            if (_root().ident().bits() == ElfCore.Bits.B64) {
                this._io.writeU4be(this.flags64);
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4be(((Number) (this.ofsBody)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.ofsBody);
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
                        this._io.writeU4be(((Number) (this.vaddr)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.vaddr);
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
                        this._io.writeU4be(((Number) (this.paddr)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.paddr);
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
                        this._io.writeU4be(((Number) (this.lenBody)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.lenBody);
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
                        this._io.writeU4be(((Number) (this.lenMemory)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.lenMemory);
                        break;
                    }
                    }
                }
            }
            if (_root().ident().bits() == ElfCore.Bits.B32) {
                this._io.writeU4be(this.flags32);
            }
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4be(((Number) (this.align)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.align);
                        break;
                    }
                    }
                }
            }
        }

        public void _check() {
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
            _dirty = false;
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
        public void _invalidateSegmentType() { this.segmentType = null; }
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
        public void setRawSegmentType(long _v) { _dirty = true; rawSegmentType = _v; }

        /**
         * Permissions; its place in 64-bit files.
         */
        public Long flags64() { return flags64; }
        public void setFlags64(Long _v) { _dirty = true; flags64 = _v; }

        /**
         * Offset in bytes of the contents in the file.
         */
        public Long ofsBody() { return ofsBody; }
        public void setOfsBody(Long _v) { _dirty = true; ofsBody = _v; }

        /**
         * Virtual address in bytes; 0 in QEMU's dumps without paging.
         */
        public Long vaddr() { return vaddr; }
        public void setVaddr(Long _v) { _dirty = true; vaddr = _v; }

        /**
         * Guest-physical address in bytes.
         */
        public Long paddr() { return paddr; }
        public void setPaddr(Long _v) { _dirty = true; paddr = _v; }

        /**
         * Size in bytes in the file.
         */
        public Long lenBody() { return lenBody; }
        public void setLenBody(Long _v) { _dirty = true; lenBody = _v; }

        /**
         * Size in bytes in memory.
         */
        public Long lenMemory() { return lenMemory; }
        public void setLenMemory(Long _v) { _dirty = true; lenMemory = _v; }

        /**
         * Permissions; its place in 32-bit files.
         */
        public Long flags32() { return flags32; }
        public void setFlags32(Long _v) { _dirty = true; flags32 = _v; }

        /**
         * Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
         * aligned to 8; every other value, QEMU's 0 among them, means 4.
         */
        public Long align() { return align; }
        public void setAlign(Long _v) { _dirty = true; align = _v; }
        public ElfCore _root() { return _root; }
        public void set_root(ElfCore _v) { _dirty = true; _root = _v; }
        public ElfCore _parent() { return _parent; }
        public void set_parent(ElfCore _v) { _dirty = true; _parent = _v; }
    }

    /**
     * A section header. In section header 0 of a dump only `info`, `len_body`
     * and `linked_section_index` can carry anything.
     */
    public static class SectionHeader extends KaitaiStruct.ReadWrite {
        public static SectionHeader fromFile(String fileName) throws IOException {
            return new SectionHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;
        public SectionHeader() {
            this(null, null, null);
        }

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
        }
        public void _read() {
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
            _dirty = false;
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
            _dirty = false;
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
            _dirty = false;
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
            this._io.writeU4le(this.ofsName);
            this._io.writeU4le(this.sectionType);
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4le(((Number) (this.sectionFlags)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.sectionFlags);
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
                        this._io.writeU4le(((Number) (this.addr)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.addr);
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
                        this._io.writeU4le(((Number) (this.ofsBody)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.ofsBody);
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
                        this._io.writeU4le(((Number) (this.lenBody)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.lenBody);
                        break;
                    }
                    }
                }
            }
            this._io.writeU4le(this.linkedSectionIndex);
            this._io.writeU4le(this.info);
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4le(((Number) (this.align)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.align);
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
                        this._io.writeU4le(((Number) (this.lenEntry)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8le(this.lenEntry);
                        break;
                    }
                    }
                }
            }
        }

        private void _write_SeqBE() {
            this._io.writeU4be(this.ofsName);
            this._io.writeU4be(this.sectionType);
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4be(((Number) (this.sectionFlags)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.sectionFlags);
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
                        this._io.writeU4be(((Number) (this.addr)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.addr);
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
                        this._io.writeU4be(((Number) (this.ofsBody)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.ofsBody);
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
                        this._io.writeU4be(((Number) (this.lenBody)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.lenBody);
                        break;
                    }
                    }
                }
            }
            this._io.writeU4be(this.linkedSectionIndex);
            this._io.writeU4be(this.info);
            {
                Bits on = _root().ident().bits();
                if (on != null) {
                    switch (_root().ident().bits()) {
                    case B32: {
                        this._io.writeU4be(((Number) (this.align)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.align);
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
                        this._io.writeU4be(((Number) (this.lenEntry)).longValue());
                        break;
                    }
                    case B64: {
                        this._io.writeU8be(this.lenEntry);
                        break;
                    }
                    }
                }
            }
        }

        public void _check() {
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
            _dirty = false;
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
        public void setOfsName(long _v) { _dirty = true; ofsName = _v; }

        /**
         * Kind of the section, 0 in section header 0.
         */
        public long sectionType() { return sectionType; }
        public void setSectionType(long _v) { _dirty = true; sectionType = _v; }

        /**
         * Flags of the section.
         */
        public Long sectionFlags() { return sectionFlags; }
        public void setSectionFlags(Long _v) { _dirty = true; sectionFlags = _v; }

        /**
         * Virtual address in bytes.
         */
        public Long addr() { return addr; }
        public void setAddr(Long _v) { _dirty = true; addr = _v; }

        /**
         * Offset in bytes of the contents in the file.
         */
        public Long ofsBody() { return ofsBody; }
        public void setOfsBody(Long _v) { _dirty = true; ofsBody = _v; }

        /**
         * Size in bytes; in section header 0 the number of section headers
         * where that does not fit the file header.
         */
        public Long lenBody() { return lenBody; }
        public void setLenBody(Long _v) { _dirty = true; lenBody = _v; }

        /**
         * In section header 0 the index of the section of names where that does
         * not fit the file header.
         */
        public long linkedSectionIndex() { return linkedSectionIndex; }
        public void setLinkedSectionIndex(long _v) { _dirty = true; linkedSectionIndex = _v; }

        /**
         * In section header 0 the number of program headers where that does not
         * fit the file header.
         */
        public long info() { return info; }
        public void setInfo(long _v) { _dirty = true; info = _v; }

        /**
         * Alignment in bytes.
         */
        public Long align() { return align; }
        public void setAlign(Long _v) { _dirty = true; align = _v; }

        /**
         * Size in bytes of one entry of a table.
         */
        public Long lenEntry() { return lenEntry; }
        public void setLenEntry(Long _v) { _dirty = true; lenEntry = _v; }
        public ElfCore _root() { return _root; }
        public void set_root(ElfCore _v) { _dirty = true; _root = _v; }
        public ElfCore _parent() { return _parent; }
        public void set_parent(ElfCore _v) { _dirty = true; _parent = _v; }
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
    public void _invalidateNumProgramHeaders() { this.numProgramHeaders = null; }
    private List<ProgramHeader> programHeaders;
    private boolean _shouldWriteProgramHeaders = false;
    private boolean _enabledProgramHeaders = true;

    /**
     * The program headers. A dump of a large machine can have many; a reader
     * that must stay small reads them one by one.
     */
    public List<ProgramHeader> programHeaders() {
        if (_shouldWriteProgramHeaders)
            _writeProgramHeaders();
        if (this.programHeaders != null)
            return this.programHeaders;
        if (!_enabledProgramHeaders)
            return null;
        long _pos = this._io.pos();
        this._io.seek(((Number) (header().ofsProgramHeaders())).longValue());
        this._raw_programHeaders = new ArrayList<byte[]>();
        this.programHeaders = new ArrayList<ProgramHeader>();
        for (int i = 0; i < numProgramHeaders(); i++) {
            this._raw_programHeaders.add(this._io.readBytes(header().lenProgramHeader()));
            KaitaiStream _io__raw_programHeaders = new ByteBufferKaitaiStream(this._raw_programHeaders.get(i));
            ProgramHeader _t_programHeaders = new ProgramHeader(_io__raw_programHeaders, this, _root);
            try {
                _t_programHeaders._read();
            } finally {
                this.programHeaders.add(_t_programHeaders);
            }
        }
        this._io.seek(_pos);
        return this.programHeaders;
    }
    public void setProgramHeaders(List<ProgramHeader> _v) { _dirty = true; programHeaders = _v; }
    public void setProgramHeaders_Enabled(boolean _v) { _dirty = true; _enabledProgramHeaders = _v; }

    private void _writeProgramHeaders() {
        _shouldWriteProgramHeaders = false;
        long _pos = this._io.pos();
        this._io.seek(((Number) (header().ofsProgramHeaders())).longValue());
        this._raw_programHeaders = new ArrayList<byte[]>();
        if (this.programHeaders.size() != numProgramHeaders())
            throw new ConsistencyError("program_headers", numProgramHeaders(), this.programHeaders.size());
        for (int i = 0; i < this.programHeaders.size(); i++) {
            final KaitaiStream _io__raw_programHeaders = new ByteBufferKaitaiStream(header().lenProgramHeader());
            this._io.addChildStream(_io__raw_programHeaders);
            {
                long _pos2 = this._io.pos();
                this._io.seek(this._io.pos() + (header().lenProgramHeader()));
                final ElfCore _this = this;
                final int _i = i;
                _io__raw_programHeaders.setWriteBackHandler(new KaitaiStream.WriteBackHandler(_pos2) {
                    @Override
                    protected void write(KaitaiStream parent) {
                        _this._raw_programHeaders.add(_io__raw_programHeaders.toByteArray());
                        if (_this._raw_programHeaders.get(((Number) (_i)).intValue()).length != header().lenProgramHeader())
                            throw new ConsistencyError("raw(program_headers)", header().lenProgramHeader(), _this._raw_programHeaders.get(((Number) (_i)).intValue()).length);
                        parent.writeBytes(_this._raw_programHeaders.get(((Number) (_i)).intValue()));
                    }
                });
            }
            this.programHeaders.get(((Number) (i)).intValue())._write_Seq(_io__raw_programHeaders);
        }
        this._io.seek(_pos);
    }
    private SectionHeader sectionHeader0;
    private boolean _shouldWriteSectionHeader0 = false;
    private boolean _enabledSectionHeader0 = true;

    /**
     * The first section header. It describes no section: it carries the counts
     * that do not fit the file header.
     */
    public SectionHeader sectionHeader0() {
        if (_shouldWriteSectionHeader0)
            _writeSectionHeader0();
        if (this.sectionHeader0 != null)
            return this.sectionHeader0;
        if (!_enabledSectionHeader0)
            return null;
        if (header().ofsSectionHeaders() != 0) {
            long _pos = this._io.pos();
            this._io.seek(((Number) (header().ofsSectionHeaders())).longValue());
            this.sectionHeader0 = new SectionHeader(this._io, this, _root);
            this.sectionHeader0._read();
            this._io.seek(_pos);
        }
        return this.sectionHeader0;
    }
    public void setSectionHeader0(SectionHeader _v) { _dirty = true; sectionHeader0 = _v; }
    public void setSectionHeader0_Enabled(boolean _v) { _dirty = true; _enabledSectionHeader0 = _v; }

    private void _writeSectionHeader0() {
        _shouldWriteSectionHeader0 = false;
        if (header().ofsSectionHeaders() != 0) {
            long _pos = this._io.pos();
            this._io.seek(((Number) (header().ofsSectionHeaders())).longValue());
            this.sectionHeader0._write_Seq(this._io);
            this._io.seek(_pos);
        }
    }
    private Identification ident;
    private FileHeader header;
    private ElfCore _root;
    private KaitaiStruct.ReadWrite _parent;
    private List<byte[]> _raw_programHeaders;
    public Identification ident() { return ident; }
    public void setIdent(Identification _v) { _dirty = true; ident = _v; }
    public FileHeader header() { return header; }
    public void setHeader(FileHeader _v) { _dirty = true; header = _v; }
    public ElfCore _root() { return _root; }
    public void set_root(ElfCore _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
    public List<byte[]> _raw_programHeaders() { return _raw_programHeaders; }
    public void set_raw_ProgramHeaders(List<byte[]> _v) { _dirty = true; _raw_programHeaders = _v; }
}
