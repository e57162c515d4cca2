// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The headers of an ELF core dump: as much as leads to the notes and tells how
    /// guest-physical memory is laid out in the file. Both classes and both byte
    /// orders. Segments' contents are not described; read the notes of a
    /// PT_NOTE segment with `elf_notes`.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html">System V gABI, ELF Header</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html">System V gABI, Program Header</a>
    /// </remarks>
    public partial class ElfCore : KaitaiStruct
    {
        public static ElfCore FromFile(string fileName)
        {
            return new ElfCore(new KaitaiStream(fileName));
        }


        public enum Bits
        {
            B32 = 1,
            B64 = 2,
        }

        public enum Encodings
        {
            Le = 1,
            Be = 2,
        }

        public enum FileTypes
        {
            NoType = 0,
            Relocatable = 1,
            Executable = 2,
            Shared = 3,
            Core = 4,
        }

        public enum Machines
        {
            NoMachine = 0,
            X86 = 3,
            Mips = 8,
            Parisc = 15,
            Ppc = 20,
            Ppc64 = 21,
            S390 = 22,
            Arm = 40,
            Sh = 42,
            Ia64 = 50,
            X8664 = 62,
            Aarch64 = 183,
            Riscv = 243,
            Loongarch = 258,
        }

        public enum SegmentTypes
        {
            Unused = 0,
            Load = 1,
            Dynamic = 2,
            Interp = 3,
            Note = 4,
            Shlib = 5,
            ProgramHeaders = 6,
            ThreadLocal = 7,
        }
        public ElfCore(KaitaiStream p__io, KaitaiStruct p__parent = null, ElfCore p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_numProgramHeaders = false;
            f_programHeaders = false;
            f_sectionHeader0 = false;
            _read();
        }
        private void _read()
        {
            _ident = new Identification(m_io, this, m_root);
            _header = new FileHeader(m_io, this, m_root);
        }

        /// <summary>
        /// The file header after its first 16 bytes.
        /// </summary>
        public partial class FileHeader : KaitaiStruct
        {
            public static FileHeader FromFile(string fileName)
            {
                return new FileHeader(new KaitaiStream(fileName));
            }

            private bool? m_isLe;
            public FileHeader(KaitaiStream p__io, ElfCore p__parent = null, ElfCore p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_fileType = false;
                f_machine = false;
                _read();
            }
            private void _read()
            {
                switch (M_Root.Ident.Encoding) {
                case ElfCore.Encodings.Le: {
                    m_isLe = (bool) (true);
                    break;
                }
                case ElfCore.Encodings.Be: {
                    m_isLe = (bool) (false);
                    break;
                }
                }

                if (m_isLe == null) {
                    throw new UndecidedEndiannessError();
                } else if (m_isLe == true) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE()
            {
                _rawFileType = m_io.ReadU2le();
                _rawMachine = m_io.ReadU2le();
                _version = m_io.ReadU4le();
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _entryPoint = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _entryPoint = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _ofsProgramHeaders = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _ofsProgramHeaders = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _ofsSectionHeaders = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _ofsSectionHeaders = m_io.ReadU8le();
                    break;
                }
                }
                _flags = m_io.ReadU4le();
                _lenHeader = m_io.ReadU2le();
                _lenProgramHeader = m_io.ReadU2le();
                _numProgramHeadersShort = m_io.ReadU2le();
                _lenSectionHeader = m_io.ReadU2le();
                _numSectionHeaders = m_io.ReadU2le();
                _sectionNamesIndex = m_io.ReadU2le();
            }
            private void _readBE()
            {
                _rawFileType = m_io.ReadU2be();
                _rawMachine = m_io.ReadU2be();
                _version = m_io.ReadU4be();
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _entryPoint = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _entryPoint = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _ofsProgramHeaders = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _ofsProgramHeaders = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _ofsSectionHeaders = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _ofsSectionHeaders = m_io.ReadU8be();
                    break;
                }
                }
                _flags = m_io.ReadU4be();
                _lenHeader = m_io.ReadU2be();
                _lenProgramHeader = m_io.ReadU2be();
                _numProgramHeadersShort = m_io.ReadU2be();
                _lenSectionHeader = m_io.ReadU2be();
                _numSectionHeaders = m_io.ReadU2be();
                _sectionNamesIndex = m_io.ReadU2be();
            }
            private bool f_fileType;
            private FileTypes _fileType;

            /// <summary>
            /// Kind of the file; dumps are `core`.
            /// </summary>
            public FileTypes FileType
            {
                get
                {
                    if (f_fileType)
                        return _fileType;
                    f_fileType = true;
                    _fileType = (FileTypes) (((ElfCore.FileTypes) RawFileType));
                    return _fileType;
                }
            }
            private bool f_machine;
            private Machines _machine;

            /// <summary>
            /// Architecture of the dumped machine.
            /// </summary>
            public Machines Machine
            {
                get
                {
                    if (f_machine)
                        return _machine;
                    f_machine = true;
                    _machine = (Machines) (((ElfCore.Machines) RawMachine));
                    return _machine;
                }
            }
            private ushort _rawFileType;
            private ushort _rawMachine;
            private uint _version;
            private ulong _entryPoint;
            private ulong _ofsProgramHeaders;
            private ulong _ofsSectionHeaders;
            private uint _flags;
            private ushort _lenHeader;
            private ushort _lenProgramHeader;
            private ushort _numProgramHeadersShort;
            private ushort _lenSectionHeader;
            private ushort _numSectionHeaders;
            private ushort _sectionNamesIndex;
            private ElfCore m_root;
            private ElfCore m_parent;

            /// <summary>
            /// Kind of the file as a number; see `file_type`.
            /// </summary>
            public ushort RawFileType { get { return _rawFileType; } }

            /// <summary>
            /// Architecture as a number; see `machine`. QEMU says `x86` for an
            /// x86_64 machine whose first CPU is not in long mode, in a file of
            /// either class.
            /// </summary>
            public ushort RawMachine { get { return _rawMachine; } }

            /// <summary>
            /// Version of the format, 1.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Virtual address of the entry point; 0 in core dumps.
            /// </summary>
            public ulong EntryPoint { get { return _entryPoint; } }

            /// <summary>
            /// Offset in bytes of the program headers in the file.
            /// </summary>
            public ulong OfsProgramHeaders { get { return _ofsProgramHeaders; } }

            /// <summary>
            /// Offset in bytes of the section headers in the file, or 0.
            /// </summary>
            public ulong OfsSectionHeaders { get { return _ofsSectionHeaders; } }

            /// <summary>
            /// Flags of the architecture.
            /// </summary>
            public uint Flags { get { return _flags; } }

            /// <summary>
            /// Size of the file header in bytes, 52 or 64 by the specification.
            /// QEMU 7.2 and later writes 8: do not rely on it.
            /// </summary>
            public ushort LenHeader { get { return _lenHeader; } }

            /// <summary>
            /// Size of one program header in bytes, 32 or 56.
            /// </summary>
            public ushort LenProgramHeader { get { return _lenProgramHeader; } }

            /// <summary>
            /// Number of program headers. 0xffff (PN_XNUM) says that the number does
            /// not fit and is in `info` of section header 0.
            /// </summary>
            public ushort NumProgramHeadersShort { get { return _numProgramHeadersShort; } }

            /// <summary>
            /// Size of one section header in bytes, 40 or 64.
            /// </summary>
            public ushort LenSectionHeader { get { return _lenSectionHeader; } }

            /// <summary>
            /// Number of section headers; 0 with section headers present says that
            /// the number is in `len_body` of section header 0.
            /// </summary>
            public ushort NumSectionHeaders { get { return _numSectionHeaders; } }

            /// <summary>
            /// Index of the section that holds the sections' names.
            /// </summary>
            public ushort SectionNamesIndex { get { return _sectionNamesIndex; } }
            public ElfCore M_Root { get { return m_root; } }
            public ElfCore M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The first 16 bytes; they say how to read the rest.
        /// </summary>
        public partial class Identification : KaitaiStruct
        {
            public static Identification FromFile(string fileName)
            {
                return new Identification(new KaitaiStream(fileName));
            }

            public Identification(KaitaiStream p__io, ElfCore p__parent = null, ElfCore p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 127, 69, 76, 70 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 127, 69, 76, 70 }, _magic, m_io, "/types/identification/seq/0");
                }
                _bits = ((ElfCore.Bits) m_io.ReadU1());
                if (!( ((_bits == ElfCore.Bits.B32) || (_bits == ElfCore.Bits.B64)) ))
                {
                    throw new ValidationNotAnyOfError(_bits, m_io, "/types/identification/seq/1");
                }
                _encoding = ((ElfCore.Encodings) m_io.ReadU1());
                if (!( ((_encoding == ElfCore.Encodings.Le) || (_encoding == ElfCore.Encodings.Be)) ))
                {
                    throw new ValidationNotAnyOfError(_encoding, m_io, "/types/identification/seq/2");
                }
                _identVersion = m_io.ReadU1();
                _abi = m_io.ReadU1();
                _abiVersion = m_io.ReadU1();
                _reserved = m_io.ReadBytes(7);
            }
            private byte[] _magic;
            private Bits _bits;
            private Encodings _encoding;
            private byte _identVersion;
            private byte _abi;
            private byte _abiVersion;
            private byte[] _reserved;
            private ElfCore m_root;
            private ElfCore m_parent;
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// Class, which sets the width of addresses and offsets.
            /// </summary>
            public Bits Bits { get { return _bits; } }

            /// <summary>
            /// Byte order of every header and of the notes' header words.
            /// </summary>
            public Encodings Encoding { get { return _encoding; } }

            /// <summary>
            /// Version of the identification, 1.
            /// </summary>
            public byte IdentVersion { get { return _identVersion; } }

            /// <summary>
            /// ABI of the operating system; 0 in core dumps of QEMU and Linux.
            /// </summary>
            public byte Abi { get { return _abi; } }

            /// <summary>
            /// Version of that ABI.
            /// </summary>
            public byte AbiVersion { get { return _abiVersion; } }

            /// <summary>
            /// Zeros.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public ElfCore M_Root { get { return m_root; } }
            public ElfCore M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One segment. The two classes place `flags` differently, and only one of
        /// `flags64` and `flags32` is there.
        /// </summary>
        public partial class ProgramHeader : KaitaiStruct
        {
            public static ProgramHeader FromFile(string fileName)
            {
                return new ProgramHeader(new KaitaiStream(fileName));
            }

            private bool? m_isLe;
            public ProgramHeader(KaitaiStream p__io, ElfCore p__parent = null, ElfCore p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_segmentType = false;
                _read();
            }
            private void _read()
            {
                switch (M_Root.Ident.Encoding) {
                case ElfCore.Encodings.Le: {
                    m_isLe = (bool) (true);
                    break;
                }
                case ElfCore.Encodings.Be: {
                    m_isLe = (bool) (false);
                    break;
                }
                }

                if (m_isLe == null) {
                    throw new UndecidedEndiannessError();
                } else if (m_isLe == true) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE()
            {
                _rawSegmentType = m_io.ReadU4le();
                if (M_Root.Ident.Bits == ElfCore.Bits.B64) {
                    _flags64 = m_io.ReadU4le();
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _ofsBody = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _ofsBody = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _vaddr = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _vaddr = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _paddr = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _paddr = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _lenBody = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _lenBody = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _lenMemory = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _lenMemory = m_io.ReadU8le();
                    break;
                }
                }
                if (M_Root.Ident.Bits == ElfCore.Bits.B32) {
                    _flags32 = m_io.ReadU4le();
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _align = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _align = m_io.ReadU8le();
                    break;
                }
                }
            }
            private void _readBE()
            {
                _rawSegmentType = m_io.ReadU4be();
                if (M_Root.Ident.Bits == ElfCore.Bits.B64) {
                    _flags64 = m_io.ReadU4be();
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _ofsBody = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _ofsBody = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _vaddr = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _vaddr = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _paddr = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _paddr = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _lenBody = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _lenBody = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _lenMemory = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _lenMemory = m_io.ReadU8be();
                    break;
                }
                }
                if (M_Root.Ident.Bits == ElfCore.Bits.B32) {
                    _flags32 = m_io.ReadU4be();
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _align = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _align = m_io.ReadU8be();
                    break;
                }
                }
            }
            private bool f_segmentType;
            private SegmentTypes _segmentType;

            /// <summary>
            /// Kind of the segment.
            /// </summary>
            public SegmentTypes SegmentType
            {
                get
                {
                    if (f_segmentType)
                        return _segmentType;
                    f_segmentType = true;
                    _segmentType = (SegmentTypes) (((ElfCore.SegmentTypes) RawSegmentType));
                    return _segmentType;
                }
            }
            private uint _rawSegmentType;
            private uint? _flags64;
            private ulong _ofsBody;
            private ulong _vaddr;
            private ulong _paddr;
            private ulong _lenBody;
            private ulong _lenMemory;
            private uint? _flags32;
            private ulong _align;
            private ElfCore m_root;
            private ElfCore m_parent;

            /// <summary>
            /// Kind of the segment as a number; see `segment_type`.
            /// </summary>
            public uint RawSegmentType { get { return _rawSegmentType; } }

            /// <summary>
            /// Permissions; its place in 64-bit files.
            /// </summary>
            public uint? Flags64 { get { return _flags64; } }

            /// <summary>
            /// Offset in bytes of the contents in the file.
            /// </summary>
            public ulong OfsBody { get { return _ofsBody; } }

            /// <summary>
            /// Virtual address in bytes; 0 in QEMU's dumps without paging.
            /// </summary>
            public ulong Vaddr { get { return _vaddr; } }

            /// <summary>
            /// Guest-physical address in bytes.
            /// </summary>
            public ulong Paddr { get { return _paddr; } }

            /// <summary>
            /// Size in bytes in the file.
            /// </summary>
            public ulong LenBody { get { return _lenBody; } }

            /// <summary>
            /// Size in bytes in memory.
            /// </summary>
            public ulong LenMemory { get { return _lenMemory; } }

            /// <summary>
            /// Permissions; its place in 32-bit files.
            /// </summary>
            public uint? Flags32 { get { return _flags32; } }

            /// <summary>
            /// Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
            /// aligned to 8; every other value, QEMU's 0 among them, means 4.
            /// </summary>
            public ulong Align { get { return _align; } }
            public ElfCore M_Root { get { return m_root; } }
            public ElfCore M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A section header. In section header 0 of a dump only `info`, `len_body`
        /// and `linked_section_index` can carry anything.
        /// </summary>
        public partial class SectionHeader : KaitaiStruct
        {
            public static SectionHeader FromFile(string fileName)
            {
                return new SectionHeader(new KaitaiStream(fileName));
            }

            private bool? m_isLe;
            public SectionHeader(KaitaiStream p__io, ElfCore p__parent = null, ElfCore p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                switch (M_Root.Ident.Encoding) {
                case ElfCore.Encodings.Le: {
                    m_isLe = (bool) (true);
                    break;
                }
                case ElfCore.Encodings.Be: {
                    m_isLe = (bool) (false);
                    break;
                }
                }

                if (m_isLe == null) {
                    throw new UndecidedEndiannessError();
                } else if (m_isLe == true) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE()
            {
                _ofsName = m_io.ReadU4le();
                _sectionType = m_io.ReadU4le();
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _sectionFlags = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _sectionFlags = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _addr = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _addr = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _ofsBody = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _ofsBody = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _lenBody = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _lenBody = m_io.ReadU8le();
                    break;
                }
                }
                _linkedSectionIndex = m_io.ReadU4le();
                _info = m_io.ReadU4le();
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _align = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _align = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _lenEntry = m_io.ReadU4le();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _lenEntry = m_io.ReadU8le();
                    break;
                }
                }
            }
            private void _readBE()
            {
                _ofsName = m_io.ReadU4be();
                _sectionType = m_io.ReadU4be();
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _sectionFlags = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _sectionFlags = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _addr = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _addr = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _ofsBody = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _ofsBody = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _lenBody = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _lenBody = m_io.ReadU8be();
                    break;
                }
                }
                _linkedSectionIndex = m_io.ReadU4be();
                _info = m_io.ReadU4be();
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _align = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _align = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Ident.Bits) {
                case ElfCore.Bits.B32: {
                    _lenEntry = m_io.ReadU4be();
                    break;
                }
                case ElfCore.Bits.B64: {
                    _lenEntry = m_io.ReadU8be();
                    break;
                }
                }
            }
            private uint _ofsName;
            private uint _sectionType;
            private ulong _sectionFlags;
            private ulong _addr;
            private ulong _ofsBody;
            private ulong _lenBody;
            private uint _linkedSectionIndex;
            private uint _info;
            private ulong _align;
            private ulong _lenEntry;
            private ElfCore m_root;
            private ElfCore m_parent;

            /// <summary>
            /// Offset in bytes of the name in the section of names.
            /// </summary>
            public uint OfsName { get { return _ofsName; } }

            /// <summary>
            /// Kind of the section, 0 in section header 0.
            /// </summary>
            public uint SectionType { get { return _sectionType; } }

            /// <summary>
            /// Flags of the section.
            /// </summary>
            public ulong SectionFlags { get { return _sectionFlags; } }

            /// <summary>
            /// Virtual address in bytes.
            /// </summary>
            public ulong Addr { get { return _addr; } }

            /// <summary>
            /// Offset in bytes of the contents in the file.
            /// </summary>
            public ulong OfsBody { get { return _ofsBody; } }

            /// <summary>
            /// Size in bytes; in section header 0 the number of section headers
            /// where that does not fit the file header.
            /// </summary>
            public ulong LenBody { get { return _lenBody; } }

            /// <summary>
            /// In section header 0 the index of the section of names where that does
            /// not fit the file header.
            /// </summary>
            public uint LinkedSectionIndex { get { return _linkedSectionIndex; } }

            /// <summary>
            /// In section header 0 the number of program headers where that does not
            /// fit the file header.
            /// </summary>
            public uint Info { get { return _info; } }

            /// <summary>
            /// Alignment in bytes.
            /// </summary>
            public ulong Align { get { return _align; } }

            /// <summary>
            /// Size in bytes of one entry of a table.
            /// </summary>
            public ulong LenEntry { get { return _lenEntry; } }
            public ElfCore M_Root { get { return m_root; } }
            public ElfCore M_Parent { get { return m_parent; } }
        }
        private bool f_numProgramHeaders;
        private uint _numProgramHeaders;

        /// <summary>
        /// Number of program headers, extended numbering (PN_XNUM) resolved.
        /// </summary>
        public uint NumProgramHeaders
        {
            get
            {
                if (f_numProgramHeaders)
                    return _numProgramHeaders;
                f_numProgramHeaders = true;
                _numProgramHeaders = (uint) (( ((Header.NumProgramHeadersShort == 65535) && (Header.OfsSectionHeaders != 0))  ? SectionHeader0.Info : ((uint) (Header.NumProgramHeadersShort))));
                return _numProgramHeaders;
            }
        }
        private bool f_programHeaders;
        private List<ProgramHeader> _programHeaders;

        /// <summary>
        /// The program headers. A dump of a large machine can have many; a reader
        /// that must stay small reads them one by one.
        /// </summary>
        public List<ProgramHeader> ProgramHeaders
        {
            get
            {
                if (f_programHeaders)
                    return _programHeaders;
                f_programHeaders = true;
                long _pos = m_io.Pos;
                m_io.Seek(((long) (Header.OfsProgramHeaders)));
                __raw_programHeaders = new List<byte[]>();
                _programHeaders = new List<ProgramHeader>();
                for (var i = 0; i < NumProgramHeaders; i++)
                {
                    __raw_programHeaders.Add(m_io.ReadBytes(Header.LenProgramHeader));
                    var io___raw_programHeaders = new KaitaiStream(__raw_programHeaders[__raw_programHeaders.Count - 1]);
                    _programHeaders.Add(new ProgramHeader(io___raw_programHeaders, this, m_root));
                }
                m_io.Seek(_pos);
                return _programHeaders;
            }
        }
        private bool f_sectionHeader0;
        private SectionHeader _sectionHeader0;

        /// <summary>
        /// The first section header. It describes no section: it carries the counts
        /// that do not fit the file header.
        /// </summary>
        public SectionHeader SectionHeader0
        {
            get
            {
                if (f_sectionHeader0)
                    return _sectionHeader0;
                f_sectionHeader0 = true;
                if (Header.OfsSectionHeaders != 0) {
                    long _pos = m_io.Pos;
                    m_io.Seek(((long) (Header.OfsSectionHeaders)));
                    _sectionHeader0 = new SectionHeader(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _sectionHeader0;
            }
        }
        private Identification _ident;
        private FileHeader _header;
        private ElfCore m_root;
        private KaitaiStruct m_parent;
        private List<byte[]> __raw_programHeaders;
        public Identification Ident { get { return _ident; } }
        public FileHeader Header { get { return _header; } }
        public ElfCore M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
        public List<byte[]> M_RawProgramHeaders { get { return __raw_programHeaders; } }
    }
}
