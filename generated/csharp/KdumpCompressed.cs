// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
    /// as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
    /// sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
    /// the machine's pages follow, then a descriptor for each page that was dumped,
    /// then the pages themselves, most of them compressed.
    /// 
    /// Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
    /// The k-th page whose bit is set in the second bitmap has the k-th descriptor.
    /// In a part of a split dump the descriptors start with the first page of the
    /// part, although its bitmaps are of the whole machine.
    /// 
    /// Nothing in the file says how wide the dumped machine's `long` is, in which
    /// byte order it counts, or how its compiler padded the sub-header, and all three
    /// change the layout. The byte order shows in the version, a small number. The
    /// width shows in the block size, whose offset differs between the two. The
    /// padding shows only by whether the offsets that are read make sense: use
    /// `sub_header` where its offset and size of the text are both 0, or are in the
    /// blocks of the sub-header; otherwise `sub_header_padded`.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION">makedumpfile IMPLEMENTATION</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h">QEMU include/sysemu/dump.h</a>
    /// </remarks>
    public partial class KdumpCompressed : KaitaiStruct
    {
        public static KdumpCompressed FromFile(string fileName)
        {
            return new KdumpCompressed(new KaitaiStream(fileName));
        }


        public enum Compressions
        {
            Plain = 0,
            Zlib = 1,
            Lzo = 2,
            Snappy = 4,
            Zstd = 32,
        }
        public KdumpCompressed(KaitaiStream p__io, KaitaiStruct p__parent = null, KdumpCompressed p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_bits = false;
            f_dumpedBitmap = false;
            f_firstPageDescriptor = false;
            f_isBe = false;
            f_lenBlock32 = false;
            f_lenBlock32Be = false;
            f_lenBlock32Le = false;
            f_lenDumpedBitmap = false;
            f_lenMemoryBitmap = false;
            f_memoryBitmap = false;
            f_ofsBitmaps = false;
            f_ofsDumpedBitmap = false;
            f_ofsPageDescriptors = false;
            f_subHeader = false;
            f_subHeaderPadded = false;
            f_versionLastByte = false;
            _read();
        }
        private void _read()
        {
            _magic = m_io.ReadBytes(8);
            _header = new MainHeader(m_io, this, m_root);
        }

        /// <summary>
        /// The rest of block 0, after the signature.
        /// </summary>
        public partial class MainHeader : KaitaiStruct
        {
            public static MainHeader FromFile(string fileName)
            {
                return new MainHeader(new KaitaiStream(fileName));
            }

            private bool? m_isLe;
            public MainHeader(KaitaiStream p__io, KdumpCompressed p__parent = null, KdumpCompressed p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                {
                    bool on = M_Root.IsBe;
                    if (on == true)
                    {
                        m_isLe = (bool) (false);
                    }
                    else if (on == false)
                    {
                        m_isLe = (bool) (true);
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
                _version = m_io.ReadU4le();
                _sysname = m_io.ReadBytes(65);
                _nodename = m_io.ReadBytes(65);
                _release = m_io.ReadBytes(65);
                _kernelVersion = m_io.ReadBytes(65);
                _machine = m_io.ReadBytes(65);
                _domainname = m_io.ReadBytes(65);
                _padding = m_io.ReadBytes((M_Root.Bits == 32 ? 2 : 6));
                switch (M_Root.Bits) {
                case 32: {
                    _seconds = m_io.ReadU4le();
                    break;
                }
                default: {
                    _seconds = m_io.ReadU8le();
                    break;
                }
                }
                switch (M_Root.Bits) {
                case 32: {
                    _microseconds = m_io.ReadU4le();
                    break;
                }
                default: {
                    _microseconds = m_io.ReadU8le();
                    break;
                }
                }
                _status = m_io.ReadU4le();
                _lenBlock = m_io.ReadU4le();
                _numSubHeaderBlocks = m_io.ReadU4le();
                _numBitmapBlocks = m_io.ReadU4le();
                _maxPageNumber = m_io.ReadU4le();
                _numRamBlocks = m_io.ReadU4le();
                _numDeviceBlocks = m_io.ReadU4le();
                _numWrittenBlocks = m_io.ReadU4le();
                _currentCpu = m_io.ReadU4le();
                _numCpus = m_io.ReadU4le();
            }
            private void _readBE()
            {
                _version = m_io.ReadU4be();
                _sysname = m_io.ReadBytes(65);
                _nodename = m_io.ReadBytes(65);
                _release = m_io.ReadBytes(65);
                _kernelVersion = m_io.ReadBytes(65);
                _machine = m_io.ReadBytes(65);
                _domainname = m_io.ReadBytes(65);
                _padding = m_io.ReadBytes((M_Root.Bits == 32 ? 2 : 6));
                switch (M_Root.Bits) {
                case 32: {
                    _seconds = m_io.ReadU4be();
                    break;
                }
                default: {
                    _seconds = m_io.ReadU8be();
                    break;
                }
                }
                switch (M_Root.Bits) {
                case 32: {
                    _microseconds = m_io.ReadU4be();
                    break;
                }
                default: {
                    _microseconds = m_io.ReadU8be();
                    break;
                }
                }
                _status = m_io.ReadU4be();
                _lenBlock = m_io.ReadU4be();
                _numSubHeaderBlocks = m_io.ReadU4be();
                _numBitmapBlocks = m_io.ReadU4be();
                _maxPageNumber = m_io.ReadU4be();
                _numRamBlocks = m_io.ReadU4be();
                _numDeviceBlocks = m_io.ReadU4be();
                _numWrittenBlocks = m_io.ReadU4be();
                _currentCpu = m_io.ReadU4be();
                _numCpus = m_io.ReadU4be();
            }
            private uint _version;
            private byte[] _sysname;
            private byte[] _nodename;
            private byte[] _release;
            private byte[] _kernelVersion;
            private byte[] _machine;
            private byte[] _domainname;
            private byte[] _padding;
            private ulong _seconds;
            private ulong _microseconds;
            private uint _status;
            private uint _lenBlock;
            private uint _numSubHeaderBlocks;
            private uint _numBitmapBlocks;
            private uint _maxPageNumber;
            private uint _numRamBlocks;
            private uint _numDeviceBlocks;
            private uint _numWrittenBlocks;
            private uint _currentCpu;
            private uint _numCpus;
            private KdumpCompressed m_root;
            private KdumpCompressed m_parent;

            /// <summary>
            /// Version of the headers, 1 to 6. The sub-header has the text's place
            /// from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
            /// numbers from 6.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Name of the system, ended by NUL; QEMU leaves it empty.
            /// </summary>
            public byte[] Sysname { get { return _sysname; } }

            /// <summary>
            /// Name of the machine in its network, ended by NUL.
            /// </summary>
            public byte[] Nodename { get { return _nodename; } }

            /// <summary>
            /// Kernel release, ended by NUL; QEMU leaves it empty.
            /// </summary>
            public byte[] Release { get { return _release; } }

            /// <summary>
            /// Build of the kernel, ended by NUL.
            /// </summary>
            public byte[] KernelVersion { get { return _kernelVersion; } }

            /// <summary>
            /// Architecture, ended by NUL. QEMU fills in this one only, and says
            /// x86_64 of 32-bit machines too.
            /// </summary>
            public byte[] Machine { get { return _machine; } }

            /// <summary>
            /// Domain of the machine, ended by NUL.
            /// </summary>
            public byte[] Domainname { get { return _domainname; } }

            /// <summary>
            /// Alignment of the time.
            /// </summary>
            public byte[] Padding { get { return _padding; } }

            /// <summary>
            /// Time of the dump in seconds since 1970; QEMU leaves 0.
            /// </summary>
            public ulong Seconds { get { return _seconds; } }

            /// <summary>
            /// Fraction of the second in microseconds.
            /// </summary>
            public ulong Microseconds { get { return _microseconds; } }

            /// <summary>
            /// Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
            /// Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
            /// descriptors of excluded pages are left out).
            /// </summary>
            public uint Status { get { return _status; } }

            /// <summary>
            /// Size of a block in bytes: the page size of the dumped machine, 4096 to
            /// 65536.
            /// </summary>
            public uint LenBlock { get { return _lenBlock; } }

            /// <summary>
            /// Blocks of the sub-header, with text and notes.
            /// </summary>
            public uint NumSubHeaderBlocks { get { return _numSubHeaderBlocks; } }

            /// <summary>
            /// Blocks of the two bitmaps of pages.
            /// </summary>
            public uint NumBitmapBlocks { get { return _numBitmapBlocks; } }

            /// <summary>
            /// Number after the last page; too narrow for much memory, see the
            /// sub-header.
            /// </summary>
            public uint MaxPageNumber { get { return _maxPageNumber; } }

            /// <summary>
            /// Used by diskdump only.
            /// </summary>
            public uint NumRamBlocks { get { return _numRamBlocks; } }

            /// <summary>
            /// Used by diskdump only.
            /// </summary>
            public uint NumDeviceBlocks { get { return _numDeviceBlocks; } }

            /// <summary>
            /// Used by diskdump only.
            /// </summary>
            public uint NumWrittenBlocks { get { return _numWrittenBlocks; } }

            /// <summary>
            /// The processor that took the dump.
            /// </summary>
            public uint CurrentCpu { get { return _currentCpu; } }

            /// <summary>
            /// Number of processors; their task pointers follow in old files.
            /// </summary>
            public uint NumCpus { get { return _numCpus; } }
            public KdumpCompressed M_Root { get { return m_root; } }
            public KdumpCompressed M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Where the contents of a page are. Pages with the same contents can have
        /// one place, as pages of zeros have.
        /// </summary>
        public partial class PageDescriptor : KaitaiStruct
        {
            public static PageDescriptor FromFile(string fileName)
            {
                return new PageDescriptor(new KaitaiStream(fileName));
            }

            private bool? m_isLe;
            public PageDescriptor(KaitaiStream p__io, KdumpCompressed p__parent = null, KdumpCompressed p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_compression = false;
                _read();
            }
            private void _read()
            {
                {
                    bool on = M_Root.IsBe;
                    if (on == true)
                    {
                        m_isLe = (bool) (false);
                    }
                    else if (on == false)
                    {
                        m_isLe = (bool) (true);
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
                _ofsBody = m_io.ReadS8le();
                _lenBody = m_io.ReadU4le();
                _rawCompression = m_io.ReadU4le();
                _pageFlags = m_io.ReadU8le();
            }
            private void _readBE()
            {
                _ofsBody = m_io.ReadS8be();
                _lenBody = m_io.ReadU4be();
                _rawCompression = m_io.ReadU4be();
                _pageFlags = m_io.ReadU8be();
            }
            private bool f_compression;
            private Compressions _compression;

            /// <summary>
            /// How the contents are compressed.
            /// </summary>
            public Compressions Compression
            {
                get
                {
                    if (f_compression)
                        return _compression;
                    f_compression = true;
                    _compression = (Compressions) (((KdumpCompressed.Compressions) RawCompression));
                    return _compression;
                }
            }
            private long _ofsBody;
            private uint _lenBody;
            private uint _rawCompression;
            private ulong _pageFlags;
            private KdumpCompressed m_root;
            private KdumpCompressed m_parent;

            /// <summary>
            /// Offset in bytes of the contents from the start of the file.
            /// </summary>
            public long OfsBody { get { return _ofsBody; } }

            /// <summary>
            /// Size of the contents in bytes, as they are in the file.
            /// </summary>
            public uint LenBody { get { return _lenBody; } }

            /// <summary>
            /// How the contents are compressed, as a number; see `compression`.
            /// </summary>
            public uint RawCompression { get { return _rawCompression; } }

            /// <summary>
            /// Flags of the page in its kernel; 0 in all dumps known.
            /// </summary>
            public ulong PageFlags { get { return _pageFlags; } }
            public KdumpCompressed M_Root { get { return m_root; } }
            public KdumpCompressed M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The start of block 1. Offsets count from the start of the
        /// file.
        /// </summary>
        public partial class SecondHeader : KaitaiStruct
        {
            private bool? m_isLe;
            public SecondHeader(bool p_isPadded, KaitaiStream p__io, KdumpCompressed p__parent = null, KdumpCompressed p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _isPadded = p_isPadded;
                _read();
            }
            private void _read()
            {
                {
                    bool on = M_Root.IsBe;
                    if (on == true)
                    {
                        m_isLe = (bool) (false);
                    }
                    else if (on == false)
                    {
                        m_isLe = (bool) (true);
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
                switch (M_Root.Bits) {
                case 32: {
                    _physBase = m_io.ReadS4le();
                    break;
                }
                default: {
                    _physBase = m_io.ReadS8le();
                    break;
                }
                }
                if (M_Root.Header.Version >= 1) {
                    _dumpLevel = m_io.ReadU4le();
                }
                if (M_Root.Header.Version >= 2) {
                    _isSplit = m_io.ReadU4le();
                }
                if (M_Root.Header.Version >= 2) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _startPage = m_io.ReadU4le();
                        break;
                    }
                    default: {
                        _startPage = m_io.ReadU8le();
                        break;
                    }
                    }
                }
                if (M_Root.Header.Version >= 2) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _endPage = m_io.ReadU4le();
                        break;
                    }
                    default: {
                        _endPage = m_io.ReadU8le();
                        break;
                    }
                    }
                }
                if (IsPadded) {
                    _padding1 = m_io.ReadBytes(4);
                }
                if (M_Root.Header.Version >= 3) {
                    _ofsVmcoreinfo = m_io.ReadU8le();
                }
                if (M_Root.Header.Version >= 3) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _lenVmcoreinfo = m_io.ReadU4le();
                        break;
                    }
                    default: {
                        _lenVmcoreinfo = m_io.ReadU8le();
                        break;
                    }
                    }
                }
                if (IsPadded) {
                    _padding2 = m_io.ReadBytes(4);
                }
                if (M_Root.Header.Version >= 4) {
                    _ofsNotes = m_io.ReadU8le();
                }
                if (M_Root.Header.Version >= 4) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _lenNotes = m_io.ReadU4le();
                        break;
                    }
                    default: {
                        _lenNotes = m_io.ReadU8le();
                        break;
                    }
                    }
                }
                if (IsPadded) {
                    _padding3 = m_io.ReadBytes(4);
                }
                if (M_Root.Header.Version >= 5) {
                    _ofsEraseInfo = m_io.ReadU8le();
                }
                if (M_Root.Header.Version >= 5) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _lenEraseInfo = m_io.ReadU4le();
                        break;
                    }
                    default: {
                        _lenEraseInfo = m_io.ReadU8le();
                        break;
                    }
                    }
                }
                if (IsPadded) {
                    _padding4 = m_io.ReadBytes(4);
                }
                if (M_Root.Header.Version >= 6) {
                    _startPage64 = m_io.ReadU8le();
                }
                if (M_Root.Header.Version >= 6) {
                    _endPage64 = m_io.ReadU8le();
                }
                if (M_Root.Header.Version >= 6) {
                    _maxPageNumber64 = m_io.ReadU8le();
                }
            }
            private void _readBE()
            {
                switch (M_Root.Bits) {
                case 32: {
                    _physBase = m_io.ReadS4be();
                    break;
                }
                default: {
                    _physBase = m_io.ReadS8be();
                    break;
                }
                }
                if (M_Root.Header.Version >= 1) {
                    _dumpLevel = m_io.ReadU4be();
                }
                if (M_Root.Header.Version >= 2) {
                    _isSplit = m_io.ReadU4be();
                }
                if (M_Root.Header.Version >= 2) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _startPage = m_io.ReadU4be();
                        break;
                    }
                    default: {
                        _startPage = m_io.ReadU8be();
                        break;
                    }
                    }
                }
                if (M_Root.Header.Version >= 2) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _endPage = m_io.ReadU4be();
                        break;
                    }
                    default: {
                        _endPage = m_io.ReadU8be();
                        break;
                    }
                    }
                }
                if (IsPadded) {
                    _padding1 = m_io.ReadBytes(4);
                }
                if (M_Root.Header.Version >= 3) {
                    _ofsVmcoreinfo = m_io.ReadU8be();
                }
                if (M_Root.Header.Version >= 3) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _lenVmcoreinfo = m_io.ReadU4be();
                        break;
                    }
                    default: {
                        _lenVmcoreinfo = m_io.ReadU8be();
                        break;
                    }
                    }
                }
                if (IsPadded) {
                    _padding2 = m_io.ReadBytes(4);
                }
                if (M_Root.Header.Version >= 4) {
                    _ofsNotes = m_io.ReadU8be();
                }
                if (M_Root.Header.Version >= 4) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _lenNotes = m_io.ReadU4be();
                        break;
                    }
                    default: {
                        _lenNotes = m_io.ReadU8be();
                        break;
                    }
                    }
                }
                if (IsPadded) {
                    _padding3 = m_io.ReadBytes(4);
                }
                if (M_Root.Header.Version >= 5) {
                    _ofsEraseInfo = m_io.ReadU8be();
                }
                if (M_Root.Header.Version >= 5) {
                    switch (M_Root.Bits) {
                    case 32: {
                        _lenEraseInfo = m_io.ReadU4be();
                        break;
                    }
                    default: {
                        _lenEraseInfo = m_io.ReadU8be();
                        break;
                    }
                    }
                }
                if (IsPadded) {
                    _padding4 = m_io.ReadBytes(4);
                }
                if (M_Root.Header.Version >= 6) {
                    _startPage64 = m_io.ReadU8be();
                }
                if (M_Root.Header.Version >= 6) {
                    _endPage64 = m_io.ReadU8be();
                }
                if (M_Root.Header.Version >= 6) {
                    _maxPageNumber64 = m_io.ReadU8be();
                }
            }
            private long _physBase;
            private uint? _dumpLevel;
            private uint? _isSplit;
            private ulong _startPage;
            private ulong _endPage;
            private byte[] _padding1;
            private ulong? _ofsVmcoreinfo;
            private ulong _lenVmcoreinfo;
            private byte[] _padding2;
            private ulong? _ofsNotes;
            private ulong _lenNotes;
            private byte[] _padding3;
            private ulong? _ofsEraseInfo;
            private ulong _lenEraseInfo;
            private byte[] _padding4;
            private ulong? _startPage64;
            private ulong? _endPage64;
            private ulong? _maxPageNumber64;
            private bool _isPadded;
            private KdumpCompressed m_root;
            private KdumpCompressed m_parent;

            /// <summary>
            /// Physical base of the kernel in bytes; programs declare it unsigned,
            /// but it can be negative. QEMU copies it from the note, but reads the
            /// decimal number there as hexadecimal.
            /// </summary>
            public long PhysBase { get { return _physBase; } }

            /// <summary>
            /// Bits for the kinds of pages that were left out; QEMU writes 1.
            /// </summary>
            public uint? DumpLevel { get { return _dumpLevel; } }

            /// <summary>
            /// 1 in a part of a dump that was split over several files.
            /// </summary>
            public uint? IsSplit { get { return _isSplit; } }

            /// <summary>
            /// First page number of this part.
            /// </summary>
            public ulong StartPage { get { return _startPage; } }

            /// <summary>
            /// Number after the last page of this part.
            /// </summary>
            public ulong EndPage { get { return _endPage; } }

            /// <summary>
            /// Alignment of the next field.
            /// </summary>
            public byte[] Padding1 { get { return _padding1; } }

            /// <summary>
            /// Offset in bytes of the vmcoreinfo text, of the note's descriptor and
            /// not of its header. 0 where there is none. QEMU fills it in for every
            /// note of that name, a Windows guest's included, whose descriptor is no
            /// text.
            /// </summary>
            public ulong? OfsVmcoreinfo { get { return _ofsVmcoreinfo; } }

            /// <summary>
            /// Size of that text in bytes.
            /// </summary>
            public ulong LenVmcoreinfo { get { return _lenVmcoreinfo; } }

            /// <summary>
            /// Alignment of the next field.
            /// </summary>
            public byte[] Padding2 { get { return _padding2; } }

            /// <summary>
            /// Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
            /// to 4.
            /// </summary>
            public ulong? OfsNotes { get { return _ofsNotes; } }

            /// <summary>
            /// Size of all notes in bytes.
            /// </summary>
            public ulong LenNotes { get { return _lenNotes; } }

            /// <summary>
            /// Alignment of the next field.
            /// </summary>
            public byte[] Padding3 { get { return _padding3; } }

            /// <summary>
            /// Offset in bytes of the list of erased data.
            /// </summary>
            public ulong? OfsEraseInfo { get { return _ofsEraseInfo; } }

            /// <summary>
            /// Size of that list in bytes.
            /// </summary>
            public ulong LenEraseInfo { get { return _lenEraseInfo; } }

            /// <summary>
            /// Alignment of the next field.
            /// </summary>
            public byte[] Padding4 { get { return _padding4; } }

            /// <summary>
            /// First page number of this part, wide enough.
            /// </summary>
            public ulong? StartPage64 { get { return _startPage64; } }

            /// <summary>
            /// Number after the last page of this part, wide enough.
            /// </summary>
            public ulong? EndPage64 { get { return _endPage64; } }

            /// <summary>
            /// Number after the last page of memory, wide enough.
            /// </summary>
            public ulong? MaxPageNumber64 { get { return _maxPageNumber64; } }

            /// <summary>
            /// Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.
            /// </summary>
            public bool IsPadded { get { return _isPadded; } }
            public KdumpCompressed M_Root { get { return m_root; } }
            public KdumpCompressed M_Parent { get { return m_parent; } }
        }
        private bool f_bits;
        private sbyte _bits;

        /// <summary>
        /// Width of the machine's `long` in bits. In a 64-bit header the tested place
        /// holds microseconds of the time, which QEMU leaves 0.
        /// </summary>
        public sbyte Bits
        {
            get
            {
                if (f_bits)
                    return _bits;
                f_bits = true;
                _bits = (sbyte) (( ((LenBlock32 == 4096) || (LenBlock32 == 8192) || (LenBlock32 == 16384) || (LenBlock32 == 32768) || (LenBlock32 == 65536))  ? 32 : 64));
                return _bits;
            }
        }
        private bool f_dumpedBitmap;
        private byte[] _dumpedBitmap;

        /// <summary>
        /// A set bit is a page that was dumped, which has a descriptor.
        /// </summary>
        public byte[] DumpedBitmap
        {
            get
            {
                if (f_dumpedBitmap)
                    return _dumpedBitmap;
                f_dumpedBitmap = true;
                long _pos = m_io.Pos;
                m_io.Seek(OfsDumpedBitmap);
                _dumpedBitmap = m_io.ReadBytes(LenDumpedBitmap);
                m_io.Seek(_pos);
                return _dumpedBitmap;
            }
        }
        private bool f_firstPageDescriptor;
        private PageDescriptor _firstPageDescriptor;

        /// <summary>
        /// The descriptor of the first page that was dumped.
        /// </summary>
        public PageDescriptor FirstPageDescriptor
        {
            get
            {
                if (f_firstPageDescriptor)
                    return _firstPageDescriptor;
                f_firstPageDescriptor = true;
                long _pos = m_io.Pos;
                m_io.Seek(OfsPageDescriptors);
                _firstPageDescriptor = new PageDescriptor(m_io, this, m_root);
                m_io.Seek(_pos);
                return _firstPageDescriptor;
            }
        }
        private bool f_isBe;
        private bool _isBe;

        /// <summary>
        /// Whether all numbers are big-endian; they have the dumped machine's order.
        /// </summary>
        public bool IsBe
        {
            get
            {
                if (f_isBe)
                    return _isBe;
                f_isBe = true;
                _isBe = (bool) (VersionLastByte != 0);
                return _isBe;
            }
        }
        private bool f_lenBlock32;
        private uint _lenBlock32;

        /// <summary>
        /// The block size in bytes, if the machine is 32-bit.
        /// </summary>
        public uint LenBlock32
        {
            get
            {
                if (f_lenBlock32)
                    return _lenBlock32;
                f_lenBlock32 = true;
                _lenBlock32 = (uint) (((uint) ((IsBe ? LenBlock32Be : LenBlock32Le))));
                return _lenBlock32;
            }
        }
        private bool f_lenBlock32Be;
        private uint _lenBlock32Be;

        /// <summary>
        /// The block size in bytes, if the machine is 32-bit big-endian.
        /// </summary>
        public uint LenBlock32Be
        {
            get
            {
                if (f_lenBlock32Be)
                    return _lenBlock32Be;
                f_lenBlock32Be = true;
                long _pos = m_io.Pos;
                m_io.Seek(416);
                _lenBlock32Be = m_io.ReadU4be();
                m_io.Seek(_pos);
                return _lenBlock32Be;
            }
        }
        private bool f_lenBlock32Le;
        private uint _lenBlock32Le;

        /// <summary>
        /// The block size in bytes, if the machine is 32-bit little-endian.
        /// </summary>
        public uint LenBlock32Le
        {
            get
            {
                if (f_lenBlock32Le)
                    return _lenBlock32Le;
                f_lenBlock32Le = true;
                long _pos = m_io.Pos;
                m_io.Seek(416);
                _lenBlock32Le = m_io.ReadU4le();
                m_io.Seek(_pos);
                return _lenBlock32Le;
            }
        }
        private bool f_lenDumpedBitmap;
        private long _lenDumpedBitmap;

        /// <summary>
        /// Size in bytes of the second bitmap.
        /// </summary>
        public long LenDumpedBitmap
        {
            get
            {
                if (f_lenDumpedBitmap)
                    return _lenDumpedBitmap;
                f_lenDumpedBitmap = true;
                _lenDumpedBitmap = (long) (LenMemoryBitmap);
                return _lenDumpedBitmap;
            }
        }
        private bool f_lenMemoryBitmap;
        private long _lenMemoryBitmap;

        /// <summary>
        /// Size in bytes of the first bitmap.
        /// </summary>
        public long LenMemoryBitmap
        {
            get
            {
                if (f_lenMemoryBitmap)
                    return _lenMemoryBitmap;
                f_lenMemoryBitmap = true;
                _lenMemoryBitmap = (long) (((long) (((long) (Header.LenBlock)) * ((long) (Header.NumBitmapBlocks / 2)))));
                return _lenMemoryBitmap;
            }
        }
        private bool f_memoryBitmap;
        private byte[] _memoryBitmap;

        /// <summary>
        /// A set bit is a page of the machine's memory, dumped or not.
        /// </summary>
        public byte[] MemoryBitmap
        {
            get
            {
                if (f_memoryBitmap)
                    return _memoryBitmap;
                f_memoryBitmap = true;
                long _pos = m_io.Pos;
                m_io.Seek(OfsBitmaps);
                _memoryBitmap = m_io.ReadBytes(LenMemoryBitmap);
                m_io.Seek(_pos);
                return _memoryBitmap;
            }
        }
        private bool f_ofsBitmaps;
        private long _ofsBitmaps;

        /// <summary>
        /// Offset in bytes of the first bitmap.
        /// </summary>
        public long OfsBitmaps
        {
            get
            {
                if (f_ofsBitmaps)
                    return _ofsBitmaps;
                f_ofsBitmaps = true;
                _ofsBitmaps = (long) (((long) (((long) (Header.LenBlock)) * ((long) (1 + ((long) (Header.NumSubHeaderBlocks)))))));
                return _ofsBitmaps;
            }
        }
        private bool f_ofsDumpedBitmap;
        private long _ofsDumpedBitmap;

        /// <summary>
        /// Offset in bytes of the second bitmap.
        /// </summary>
        public long OfsDumpedBitmap
        {
            get
            {
                if (f_ofsDumpedBitmap)
                    return _ofsDumpedBitmap;
                f_ofsDumpedBitmap = true;
                _ofsDumpedBitmap = (long) (((long) (((long) (OfsBitmaps)) + ((long) (LenMemoryBitmap)))));
                return _ofsDumpedBitmap;
            }
        }
        private bool f_ofsPageDescriptors;
        private long _ofsPageDescriptors;

        /// <summary>
        /// Offset in bytes of the descriptors of pages.
        /// </summary>
        public long OfsPageDescriptors
        {
            get
            {
                if (f_ofsPageDescriptors)
                    return _ofsPageDescriptors;
                f_ofsPageDescriptors = true;
                _ofsPageDescriptors = (long) (((long) (((long) (OfsBitmaps)) + ((long) (((long) (Header.LenBlock)) * ((long) (Header.NumBitmapBlocks)))))));
                return _ofsPageDescriptors;
            }
        }
        private bool f_subHeader;
        private SecondHeader _subHeader;

        /// <summary>
        /// The sub-header of a 64-bit machine, or packed as on i386 and in all of
        /// QEMU's.
        /// </summary>
        public SecondHeader SubHeader
        {
            get
            {
                if (f_subHeader)
                    return _subHeader;
                f_subHeader = true;
                long _pos = m_io.Pos;
                m_io.Seek(Header.LenBlock);
                _subHeader = new SecondHeader(false, m_io, this, m_root);
                m_io.Seek(_pos);
                return _subHeader;
            }
        }
        private bool f_subHeaderPadded;
        private SecondHeader _subHeaderPadded;

        /// <summary>
        /// The sub-header as makedumpfile writes it on 32-bit machines that align
        /// 64-bit numbers to 8 bytes, such as ARM and MIPS.
        /// </summary>
        public SecondHeader SubHeaderPadded
        {
            get
            {
                if (f_subHeaderPadded)
                    return _subHeaderPadded;
                f_subHeaderPadded = true;
                if (Bits == 32) {
                    long _pos = m_io.Pos;
                    m_io.Seek(Header.LenBlock);
                    _subHeaderPadded = new SecondHeader(true, m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _subHeaderPadded;
            }
        }
        private bool f_versionLastByte;
        private byte _versionLastByte;

        /// <summary>
        /// Last byte of the version; other than 0 only where the version is
        /// big-endian.
        /// </summary>
        public byte VersionLastByte
        {
            get
            {
                if (f_versionLastByte)
                    return _versionLastByte;
                f_versionLastByte = true;
                long _pos = m_io.Pos;
                m_io.Seek(11);
                _versionLastByte = m_io.ReadU1();
                m_io.Seek(_pos);
                return _versionLastByte;
            }
        }
        private byte[] _magic;
        private MainHeader _header;
        private KdumpCompressed m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
        /// </summary>
        public byte[] Magic { get { return _magic; } }
        public MainHeader Header { get { return _header; } }
        public KdumpCompressed M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
