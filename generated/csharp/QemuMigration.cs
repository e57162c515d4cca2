// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The start of a migration stream, which is also the state of a machine that
    /// `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
    /// and how a page is sent.
    /// 
    /// A stream is a list of sections, each of which starts with a byte for its kind.
    /// The section named `ram` comes in parts. The first has the list of blocks, and
    /// each later one has records: eight bytes with the place of a page in its block
    /// and, in the ten lowest bits, what follows. A page can be sent again, and the
    /// last copy counts. The record with the bit `end_of_part` ends a part. Devices
    /// follow after the last part, each in a form of its own.
    /// 
    /// With the capability `mapped-ram` of later releases, pages are not in records:
    /// each block has a place in the file, where they are as in memory, and a bitmap
    /// of those that are not zeros.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.qemu.org/docs/master/devel/migration/main.html">QEMU docs/devel/migration</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/qemu/qemu/blob/master/migration/ram.c">QEMU migration/ram.c</a>
    /// </remarks>
    public partial class QemuMigration : KaitaiStruct
    {

        public enum Kinds
        {
            EndOfStream = 0,
            Start = 1,
            Part = 2,
            LastPart = 3,
            Full = 4,
            Subsection = 5,
            Description = 6,
            Configuration = 7,
            Command = 8,
            Footer = 126,
        }
        public QemuMigration(bool p_hasAddresses, bool p_isMapped, KaitaiStream p__io, KaitaiStruct p__parent = null, QemuMigration p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _hasAddresses = p_hasAddresses;
            _isMapped = p_isMapped;
            _read();
        }
        private void _read()
        {
            _head = new StreamHead(m_io, this, m_root);
            if (Head.RawKind == 7) {
                _configuration = new MachineConfiguration(m_io, this, m_root);
            }
            _section = new SectionStart(m_io, this, m_root);
            _size = new RecordHead(m_io, this, m_root);
            _blocks = new List<Block>();
            {
                var i = 0;
                Block M_;
                do {
                    M_ = new Block(HasAddresses, IsMapped, m_io, this, m_root);
                    _blocks.Add(M_);
                    i++;
                } while (!( ((M_.LenName == 0) || (IsMapped)) ));
            }
            if (!(IsMapped)) {
                _footer = new SectionMark(m_io, this, m_root);
            }
            if (!(IsMapped)) {
                _nextPart = new SectionMark(m_io, this, m_root);
            }
            if (!(IsMapped)) {
                _firstRecord = new Record(m_io, this, m_root);
            }
        }

        /// <summary>
        /// One block of memory, or the number that ends the list.
        /// </summary>
        public partial class Block : KaitaiStruct
        {
            public Block(bool p_hasAddress, bool p_isAtPlace, KaitaiStream p__io, QemuMigration p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _hasAddress = p_hasAddress;
                _isAtPlace = p_isAtPlace;
                _read();
            }
            private void _read()
            {
                _lenName = m_io.ReadU1();
                if (LenName == 0) {
                    _rest = m_io.ReadBytes(7);
                }
                if (LenName != 0) {
                    _name = m_io.ReadBytes(LenName);
                }
                if (LenName != 0) {
                    _lenBlock = m_io.ReadU8be();
                }
                if ( ((LenName != 0) && (HasAddress)) ) {
                    _address = m_io.ReadU8be();
                }
                if ( ((LenName != 0) && (IsAtPlace)) ) {
                    _mapped = new MappedHeader(m_io, this, m_root);
                }
            }
            private byte _lenName;
            private byte[] _rest;
            private byte[] _name;
            private ulong? _lenBlock;
            private ulong? _address;
            private MappedHeader _mapped;
            private bool _hasAddress;
            private bool _isAtPlace;
            private QemuMigration m_root;
            private QemuMigration m_parent;

            /// <summary>
            /// Length of its name in bytes; 0 after the last block.
            /// </summary>
            public byte LenName { get { return _lenName; } }

            /// <summary>
            /// The other bytes of the number that ends the list.
            /// </summary>
            public byte[] Rest { get { return _rest; } }

            /// <summary>
            /// Its name, such as `pc.ram`.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Its size in bytes.
            /// </summary>
            public ulong? LenBlock { get { return _lenBlock; } }

            /// <summary>
            /// Its address in the region of memory that it is a part of.
            /// </summary>
            public ulong? Address { get { return _address; } }

            /// <summary>
            /// Where its pages are.
            /// </summary>
            public MappedHeader Mapped { get { return _mapped; } }

            /// <summary>
            /// Whether the block has an address.
            /// </summary>
            public bool HasAddress { get { return _hasAddress; } }

            /// <summary>
            /// Whether its pages have a place in the file.
            /// </summary>
            public bool IsAtPlace { get { return _isAtPlace; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What a difference starts with.
        /// </summary>
        public partial class DifferenceStart : KaitaiStruct
        {
            public static DifferenceStart FromFile(string fileName)
            {
                return new DifferenceStart(new KaitaiStream(fileName));
            }

            public DifferenceStart(KaitaiStream p__io, QemuMigration.Record p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _encoding = m_io.ReadU1();
                _lenDifference = m_io.ReadU2be();
            }
            private byte _encoding;
            private ushort _lenDifference;
            private QemuMigration m_root;
            private QemuMigration.Record m_parent;

            /// <summary>
            /// The number 1.
            /// </summary>
            public byte Encoding { get { return _encoding; } }

            /// <summary>
            /// Size of the difference in bytes.
            /// </summary>
            public ushort LenDifference { get { return _lenDifference; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration.Record M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The section of kind `configuration`, and the kind of the next section.
        /// </summary>
        public partial class MachineConfiguration : KaitaiStruct
        {
            public static MachineConfiguration FromFile(string fileName)
            {
                return new MachineConfiguration(new KaitaiStream(fileName));
            }

            public MachineConfiguration(KaitaiStream p__io, QemuMigration p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenMachine = m_io.ReadU4be();
                _machine = m_io.ReadBytes(LenMachine);
                _subsections = new List<Subsection>();
                {
                    var i = 0;
                    Subsection M_;
                    do {
                        M_ = new Subsection(m_io, this, m_root);
                        _subsections.Add(M_);
                        i++;
                    } while (!(M_.RawKind != 5));
                }
            }
            private uint _lenMachine;
            private byte[] _machine;
            private List<Subsection> _subsections;
            private QemuMigration m_root;
            private QemuMigration m_parent;

            /// <summary>
            /// Length of the machine's name in bytes.
            /// </summary>
            public uint LenMachine { get { return _lenMachine; } }

            /// <summary>
            /// The kind of the machine, such as `pc-q35-7.2`.
            /// </summary>
            public byte[] Machine { get { return _machine; } }

            /// <summary>
            /// What else is said. The last one has nothing but the kind of the
            /// section that follows.
            /// </summary>
            public List<Subsection> Subsections { get { return _subsections; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Where the pages of a block are; the bitmap starts right after it.
        /// </summary>
        public partial class MappedHeader : KaitaiStruct
        {
            public static MappedHeader FromFile(string fileName)
            {
                return new MappedHeader(new KaitaiStream(fileName));
            }

            public MappedHeader(KaitaiStream p__io, QemuMigration.Block p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4be();
                _lenPage = m_io.ReadU8be();
                _ofsBitmap = m_io.ReadU8be();
                _ofsPages = m_io.ReadU8be();
            }
            private uint _version;
            private ulong _lenPage;
            private ulong _ofsBitmap;
            private ulong _ofsPages;
            private QemuMigration m_root;
            private QemuMigration.Block m_parent;

            /// <summary>
            /// The version, 1.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Size of a page in bytes.
            /// </summary>
            public ulong LenPage { get { return _lenPage; } }

            /// <summary>
            /// Offset of the bitmap in the file that QEMU wrote, a bit a page, the
            /// lowest bit of a byte first; it is 0 where the page is zeros.
            /// </summary>
            public ulong OfsBitmap { get { return _ofsBitmap; } }

            /// <summary>
            /// Offset of the first page in that file, a multiple of 1 MiB.
            /// </summary>
            public ulong OfsPages { get { return _ofsPages; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration.Block M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A name after its length.
        /// </summary>
        public partial class Named : KaitaiStruct
        {
            public static Named FromFile(string fileName)
            {
                return new Named(new KaitaiStream(fileName));
            }

            public Named(KaitaiStream p__io, KaitaiStruct p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenName = m_io.ReadU1();
                _name = m_io.ReadBytes(LenName);
            }
            private byte _lenName;
            private byte[] _name;
            private QemuMigration m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Length of the name in bytes.
            /// </summary>
            public byte LenName { get { return _lenName; } }

            /// <summary>
            /// The name.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public QemuMigration M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What a packed page starts with.
        /// </summary>
        public partial class PackedStart : KaitaiStruct
        {
            public static PackedStart FromFile(string fileName)
            {
                return new PackedStart(new KaitaiStream(fileName));
            }

            public PackedStart(KaitaiStream p__io, QemuMigration.Record p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenPacked = m_io.ReadU4be();
            }
            private uint _lenPacked;
            private QemuMigration m_root;
            private QemuMigration.Record m_parent;

            /// <summary>
            /// Size of the packed page in bytes.
            /// </summary>
            public uint LenPacked { get { return _lenPacked; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration.Record M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One record.
        /// </summary>
        public partial class Record : KaitaiStruct
        {
            public static Record FromFile(string fileName)
            {
                return new Record(new KaitaiStream(fileName));
            }

            public Record(KaitaiStream p__io, QemuMigration p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _head = new RecordHead(m_io, this, m_root);
                if ( ((Head.IsOfPage) && (!(Head.IsSameBlock))) ) {
                    _blockName = new Named(m_io, this, m_root);
                }
                if (Head.IsZero) {
                    _fill = m_io.ReadU1();
                }
                if (Head.IsDifference) {
                    _differenceHead = new DifferenceStart(m_io, this, m_root);
                }
                if (Head.IsPacked) {
                    _packedHead = new PackedStart(m_io, this, m_root);
                }
            }
            private RecordHead _head;
            private Named _blockName;
            private byte? _fill;
            private DifferenceStart _differenceHead;
            private PackedStart _packedHead;
            private QemuMigration m_root;
            private QemuMigration m_parent;

            /// <summary>
            /// Which page it is, and what follows.
            /// </summary>
            public RecordHead Head { get { return _head; } }

            /// <summary>
            /// Name of the block that the page is of.
            /// </summary>
            public Named BlockName { get { return _blockName; } }

            /// <summary>
            /// What each byte of the page is.
            /// </summary>
            public byte? Fill { get { return _fill; } }

            /// <summary>
            /// How long the difference is that follows.
            /// </summary>
            public DifferenceStart DifferenceHead { get { return _differenceHead; } }

            /// <summary>
            /// How long the packed page is that follows.
            /// </summary>
            public PackedStart PackedHead { get { return _packedHead; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What a record starts with.
        /// </summary>
        public partial class RecordHead : KaitaiStruct
        {
            public static RecordHead FromFile(string fileName)
            {
                return new RecordHead(new KaitaiStream(fileName));
            }

            public RecordHead(KaitaiStream p__io, KaitaiStruct p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isDifference = false;
                f_isEndOfPart = false;
                f_isFlush = false;
                f_isOfPage = false;
                f_isPacked = false;
                f_isPage = false;
                f_isSameBlock = false;
                f_isSizeOfMemory = false;
                f_isZero = false;
                _read();
            }
            private void _read()
            {
                _high = m_io.ReadU4be();
                _low = m_io.ReadU4be();
            }
            private bool f_isDifference;
            private bool _isDifference;

            /// <summary>
            /// Whether the difference to an earlier copy of the page follows.
            /// </summary>
            public bool IsDifference
            {
                get
                {
                    if (f_isDifference)
                        return _isDifference;
                    f_isDifference = true;
                    _isDifference = (bool) ((Low & 64) != 0);
                    return _isDifference;
                }
            }
            private bool f_isEndOfPart;
            private bool _isEndOfPart;

            /// <summary>
            /// Whether the part of the section ends.
            /// </summary>
            public bool IsEndOfPart
            {
                get
                {
                    if (f_isEndOfPart)
                        return _isEndOfPart;
                    f_isEndOfPart = true;
                    _isEndOfPart = (bool) ((Low & 16) != 0);
                    return _isEndOfPart;
                }
            }
            private bool f_isFlush;
            private bool _isFlush;

            /// <summary>
            /// Whether other channels, which have the pages, are to come this far.
            /// </summary>
            public bool IsFlush
            {
                get
                {
                    if (f_isFlush)
                        return _isFlush;
                    f_isFlush = true;
                    _isFlush = (bool) ((Low & 512) != 0);
                    return _isFlush;
                }
            }
            private bool f_isOfPage;
            private bool _isOfPage;

            /// <summary>
            /// Whether it has a page of a block.
            /// </summary>
            public bool IsOfPage
            {
                get
                {
                    if (f_isOfPage)
                        return _isOfPage;
                    f_isOfPage = true;
                    _isOfPage = (bool) ((Low & 330) != 0);
                    return _isOfPage;
                }
            }
            private bool f_isPacked;
            private bool _isPacked;

            /// <summary>
            /// Whether the page follows as zlib packed it; gone since QEMU 9.1.
            /// </summary>
            public bool IsPacked
            {
                get
                {
                    if (f_isPacked)
                        return _isPacked;
                    f_isPacked = true;
                    _isPacked = (bool) ((Low & 256) != 0);
                    return _isPacked;
                }
            }
            private bool f_isPage;
            private bool _isPage;

            /// <summary>
            /// Whether the page follows.
            /// </summary>
            public bool IsPage
            {
                get
                {
                    if (f_isPage)
                        return _isPage;
                    f_isPage = true;
                    _isPage = (bool) ((Low & 8) != 0);
                    return _isPage;
                }
            }
            private bool f_isSameBlock;
            private bool _isSameBlock;

            /// <summary>
            /// Whether the page is of the same block as the one before, whose name is
            /// left out.
            /// </summary>
            public bool IsSameBlock
            {
                get
                {
                    if (f_isSameBlock)
                        return _isSameBlock;
                    f_isSameBlock = true;
                    _isSameBlock = (bool) ((Low & 32) != 0);
                    return _isSameBlock;
                }
            }
            private bool f_isSizeOfMemory;
            private bool _isSizeOfMemory;

            /// <summary>
            /// Whether this is the size of all blocks, and a list of blocks follows.
            /// </summary>
            public bool IsSizeOfMemory
            {
                get
                {
                    if (f_isSizeOfMemory)
                        return _isSizeOfMemory;
                    f_isSizeOfMemory = true;
                    _isSizeOfMemory = (bool) ((Low & 4) != 0);
                    return _isSizeOfMemory;
                }
            }
            private bool f_isZero;
            private bool _isZero;

            /// <summary>
            /// Whether one byte follows that the page is full of, 0 as a rule.
            /// </summary>
            public bool IsZero
            {
                get
                {
                    if (f_isZero)
                        return _isZero;
                    f_isZero = true;
                    _isZero = (bool) ((Low & 2) != 0);
                    return _isZero;
                }
            }
            private uint _high;
            private uint _low;
            private QemuMigration m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// The upper half of the place.
            /// </summary>
            public uint High { get { return _high; } }

            /// <summary>
            /// The lower half of the place of a page in its block, in bytes; the ten
            /// lowest bits say what follows.
            /// </summary>
            public uint Low { get { return _low; } }
            public QemuMigration M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The end of a section, the start of a part that is not the first, or a
        /// command.
        /// </summary>
        public partial class SectionMark : KaitaiStruct
        {
            public static SectionMark FromFile(string fileName)
            {
                return new SectionMark(new KaitaiStream(fileName));
            }

            public SectionMark(KaitaiStream p__io, QemuMigration p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _rawKind = m_io.ReadU1();
                _number = m_io.ReadU4be();
            }
            private byte _rawKind;
            private uint _number;
            private QemuMigration m_root;
            private QemuMigration m_parent;

            /// <summary>
            /// The number of `footer`, `part`, `last_part` or `command`, see
            /// `kinds`.
            /// </summary>
            public byte RawKind { get { return _rawKind; } }

            /// <summary>
            /// The number of the section. A command has its own number in the upper
            /// 16 bits, and the size of what follows in the lower ones.
            /// </summary>
            public uint Number { get { return _number; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What a section of the kinds `start` and `full` starts with.
        /// </summary>
        public partial class SectionStart : KaitaiStruct
        {
            public static SectionStart FromFile(string fileName)
            {
                return new SectionStart(new KaitaiStream(fileName));
            }

            public SectionStart(KaitaiStream p__io, QemuMigration p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _number = m_io.ReadU4be();
                _lenName = m_io.ReadU1();
                _name = m_io.ReadBytes(LenName);
                _instance = m_io.ReadU4be();
                _version = m_io.ReadU4be();
            }
            private uint _number;
            private byte _lenName;
            private byte[] _name;
            private uint _instance;
            private uint _version;
            private QemuMigration m_root;
            private QemuMigration m_parent;

            /// <summary>
            /// The number that its parts and its end have, too.
            /// </summary>
            public uint Number { get { return _number; } }

            /// <summary>
            /// Length of its name in bytes.
            /// </summary>
            public byte LenName { get { return _lenName; } }

            /// <summary>
            /// Its name, `ram` for the memory.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Which of several devices of that name this is.
            /// </summary>
            public uint Instance { get { return _instance; } }

            /// <summary>
            /// The version of its contents.
            /// </summary>
            public uint Version { get { return _version; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Magic and version, and the kind of the first section.
        /// </summary>
        public partial class StreamHead : KaitaiStruct
        {
            public static StreamHead FromFile(string fileName)
            {
                return new StreamHead(new KaitaiStream(fileName));
            }

            public StreamHead(KaitaiStream p__io, QemuMigration p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_kind = false;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 81, 69, 86, 77 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 81, 69, 86, 77 }, _magic, m_io, "/types/stream_head/seq/0");
                }
                _version = m_io.ReadU4be();
                _rawKind = m_io.ReadU1();
            }
            private bool f_kind;
            private Kinds _kind;

            /// <summary>
            /// The kind of the first section.
            /// </summary>
            public Kinds Kind
            {
                get
                {
                    if (f_kind)
                        return _kind;
                    f_kind = true;
                    _kind = (Kinds) (((QemuMigration.Kinds) RawKind));
                    return _kind;
                }
            }
            private byte[] _magic;
            private uint _version;
            private byte _rawKind;
            private QemuMigration m_root;
            private QemuMigration m_parent;

            /// <summary>
            /// Says that this is a migration stream.
            /// </summary>
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// The version, 3.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// The kind of the first section, as a number; see `kind`.
            /// </summary>
            public byte RawKind { get { return _rawKind; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One subsection, or the byte that follows the last one.
        /// </summary>
        public partial class Subsection : KaitaiStruct
        {
            public static Subsection FromFile(string fileName)
            {
                return new Subsection(new KaitaiStream(fileName));
            }

            public Subsection(KaitaiStream p__io, QemuMigration.MachineConfiguration p__parent = null, QemuMigration p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _rawKind = m_io.ReadU1();
                if (RawKind == 5) {
                    _lenName = m_io.ReadU1();
                }
                if (RawKind == 5) {
                    _name = m_io.ReadBytes(((byte) (LenName)));
                }
                if (RawKind == 5) {
                    _version = m_io.ReadU4be();
                }
                if ( ((RawKind == 5) && (LenName == 30)) ) {
                    _logLenPage = m_io.ReadU4be();
                }
                if ( ((RawKind == 5) && (LenName == 26)) ) {
                    _numCapabilities = m_io.ReadU4be();
                }
                if ( ((RawKind == 5) && (LenName == 26)) ) {
                    _capabilities = new List<Named>();
                    for (var i = 0; i < NumCapabilities; i++)
                    {
                        _capabilities.Add(new Named(m_io, this, m_root));
                    }
                }
                if ( ((RawKind == 5) && (LenName == 18)) ) {
                    _uuid = m_io.ReadBytes(16);
                }
            }
            private byte _rawKind;
            private byte? _lenName;
            private byte[] _name;
            private uint? _version;
            private uint? _logLenPage;
            private uint? _numCapabilities;
            private List<Named> _capabilities;
            private byte[] _uuid;
            private QemuMigration m_root;
            private QemuMigration.MachineConfiguration m_parent;

            /// <summary>
            /// The number 5, or another kind, see `kinds`, where no subsection
            /// follows.
            /// </summary>
            public byte RawKind { get { return _rawKind; } }

            /// <summary>
            /// Length of its name in bytes.
            /// </summary>
            public byte? LenName { get { return _lenName; } }

            /// <summary>
            /// Its name, such as `configuration/target-page-bits`.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// The version, 1.
            /// </summary>
            public uint? Version { get { return _version; } }

            /// <summary>
            /// Binary logarithm of the size of a page in bytes, of the subsection
            /// `configuration/target-page-bits`.
            /// </summary>
            public uint? LogLenPage { get { return _logLenPage; } }

            /// <summary>
            /// Number of capabilities, of the subsection
            /// `configuration/capabilities`.
            /// </summary>
            public uint? NumCapabilities { get { return _numCapabilities; } }

            /// <summary>
            /// Those that change the stream.
            /// </summary>
            public List<Named> Capabilities { get { return _capabilities; } }

            /// <summary>
            /// Of the machine, of the subsection `configuration/uuid`.
            /// </summary>
            public byte[] Uuid { get { return _uuid; } }
            public QemuMigration M_Root { get { return m_root; } }
            public QemuMigration.MachineConfiguration M_Parent { get { return m_parent; } }
        }
        private StreamHead _head;
        private MachineConfiguration _configuration;
        private SectionStart _section;
        private RecordHead _size;
        private List<Block> _blocks;
        private SectionMark _footer;
        private SectionMark _nextPart;
        private Record _firstRecord;
        private bool _hasAddresses;
        private bool _isMapped;
        private QemuMigration m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// What every stream starts with.
        /// </summary>
        public StreamHead Head { get { return _head; } }

        /// <summary>
        /// What machine this is.
        /// </summary>
        public MachineConfiguration Configuration { get { return _configuration; } }

        /// <summary>
        /// The start of the section `ram`, after its kind.
        /// </summary>
        public SectionStart Section { get { return _section; } }

        /// <summary>
        /// The size of all blocks together, with the bit `size_of_memory`.
        /// </summary>
        public RecordHead Size { get { return _size; } }

        /// <summary>
        /// The blocks, the largest first. The number that ends the list starts with a
        /// byte 0, where a block has the length of its name.
        /// </summary>
        public List<Block> Blocks { get { return _blocks; } }

        /// <summary>
        /// The end of the first part; machines of QEMU 2.3 and before have none.
        /// </summary>
        public SectionMark Footer { get { return _footer; } }

        /// <summary>
        /// The start of the next part, or of the last one.
        /// </summary>
        public SectionMark NextPart { get { return _nextPart; } }

        /// <summary>
        /// The first record of the next part.
        /// </summary>
        public Record FirstRecord { get { return _firstRecord; } }

        /// <summary>
        /// Whether `x-ignore-shared` is one of the capabilities.
        /// </summary>
        public bool HasAddresses { get { return _hasAddresses; } }

        /// <summary>
        /// Whether `mapped-ram` is one of the capabilities.
        /// </summary>
        public bool IsMapped { get { return _isMapped; } }
        public QemuMigration M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
