// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// As much of a qcow2 image as leads to the machines that `savevm` has saved in
    /// it: the header and the table of snapshots.
    /// 
    /// Contents are kept in clusters. A table of level 1 gives the offsets of tables
    /// of level 2, of one cluster each, and these give those of the clusters, in
    /// eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
    /// machine is in its snapshot's own table, after the last cluster of the disk.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.qemu.org/docs/master/interop/qcow2.html">QEMU docs/interop/qcow2</a>
    /// </remarks>
    public partial class Qcow2 : KaitaiStruct
    {
        public static Qcow2 FromFile(string fileName)
        {
            return new Qcow2(new KaitaiStream(fileName));
        }

        public Qcow2(KaitaiStream p__io, KaitaiStruct p__parent = null, Qcow2 p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_firstSnapshot = false;
            _read();
        }
        private void _read()
        {
            _magic = m_io.ReadBytes(4);
            if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 81, 70, 73, 251 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 81, 70, 73, 251 }, _magic, m_io, "/seq/0");
            }
            _version = m_io.ReadU4be();
            _ofsBackingFile = m_io.ReadU8be();
            _lenBackingFile = m_io.ReadU4be();
            _logLenCluster = m_io.ReadU4be();
            _lenDisk = m_io.ReadU8be();
            _cryptMethod = m_io.ReadU4be();
            _numLevel1Entries = m_io.ReadU4be();
            _ofsLevel1Table = m_io.ReadU8be();
            _ofsRefcountTable = m_io.ReadU8be();
            _numRefcountTableClusters = m_io.ReadU4be();
            _numSnapshots = m_io.ReadU4be();
            _ofsSnapshots = m_io.ReadU8be();
            if (Version >= 3) {
                _incompatibleFeatures = m_io.ReadU8be();
            }
        }

        /// <summary>
        /// The description of a snapshot. The next one starts at the next multiple
        /// of 8 bytes.
        /// </summary>
        public partial class Snapshot : KaitaiStruct
        {
            public static Snapshot FromFile(string fileName)
            {
                return new Snapshot(new KaitaiStream(fileName));
            }

            public Snapshot(KaitaiStream p__io, Qcow2 p__parent = null, Qcow2 p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ofsTable = m_io.ReadU8be();
                _numEntries = m_io.ReadU4be();
                _lenNumber = m_io.ReadU2be();
                _lenTag = m_io.ReadU2be();
                _dateSeconds = m_io.ReadU4be();
                _dateNanoseconds = m_io.ReadU4be();
                _vmClock = m_io.ReadU8be();
                _lenStateShort = m_io.ReadU4be();
                _lenExtra = m_io.ReadU4be();
                __raw_extra = m_io.ReadBytes(LenExtra);
                var io___raw_extra = new KaitaiStream(__raw_extra);
                _extra = new SnapshotExtra(io___raw_extra, this, m_root);
                _number = m_io.ReadBytes(LenNumber);
                _tag = m_io.ReadBytes(LenTag);
            }
            private ulong _ofsTable;
            private uint _numEntries;
            private ushort _lenNumber;
            private ushort _lenTag;
            private uint _dateSeconds;
            private uint _dateNanoseconds;
            private ulong _vmClock;
            private uint _lenStateShort;
            private uint _lenExtra;
            private SnapshotExtra _extra;
            private byte[] _number;
            private byte[] _tag;
            private Qcow2 m_root;
            private Qcow2 m_parent;
            private byte[] __raw_extra;

            /// <summary>
            /// Offset of the snapshot's own table of level 1.
            /// </summary>
            public ulong OfsTable { get { return _ofsTable; } }

            /// <summary>
            /// Number of entries of that table.
            /// </summary>
            public uint NumEntries { get { return _numEntries; } }

            /// <summary>
            /// Length of the number that the snapshot has, in bytes.
            /// </summary>
            public ushort LenNumber { get { return _lenNumber; } }

            /// <summary>
            /// Length of its name in bytes.
            /// </summary>
            public ushort LenTag { get { return _lenTag; } }

            /// <summary>
            /// When it was made, in seconds since 1970.
            /// </summary>
            public uint DateSeconds { get { return _dateSeconds; } }

            /// <summary>
            /// Nanoseconds of that time.
            /// </summary>
            public uint DateNanoseconds { get { return _dateNanoseconds; } }

            /// <summary>
            /// How long the machine had run, in nanoseconds.
            /// </summary>
            public ulong VmClock { get { return _vmClock; } }

            /// <summary>
            /// Size of the machine's state in bytes; 0 where none was saved.
            /// </summary>
            public uint LenStateShort { get { return _lenStateShort; } }

            /// <summary>
            /// Size of the fields that follow, in bytes.
            /// </summary>
            public uint LenExtra { get { return _lenExtra; } }

            /// <summary>
            /// Fields that came later.
            /// </summary>
            public SnapshotExtra Extra { get { return _extra; } }

            /// <summary>
            /// The number that the snapshot has, as text.
            /// </summary>
            public byte[] Number { get { return _number; } }

            /// <summary>
            /// The name that it was given, which QEMU calls its tag.
            /// </summary>
            public byte[] Tag { get { return _tag; } }
            public Qcow2 M_Root { get { return m_root; } }
            public Qcow2 M_Parent { get { return m_parent; } }
            public byte[] M_RawExtra { get { return __raw_extra; } }
        }

        /// <summary>
        /// Fields of a snapshot that came later, as far as there are bytes.
        /// </summary>
        public partial class SnapshotExtra : KaitaiStruct
        {
            public static SnapshotExtra FromFile(string fileName)
            {
                return new SnapshotExtra(new KaitaiStream(fileName));
            }

            public SnapshotExtra(KaitaiStream p__io, Qcow2.Snapshot p__parent = null, Qcow2 p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                if (!(M_Io.IsEof)) {
                    _lenState = m_io.ReadU8be();
                }
                if (!(M_Io.IsEof)) {
                    _lenDiskThen = m_io.ReadU8be();
                }
                _unused = m_io.ReadBytesFull();
            }
            private ulong? _lenState;
            private ulong? _lenDiskThen;
            private byte[] _unused;
            private Qcow2 m_root;
            private Qcow2.Snapshot m_parent;

            /// <summary>
            /// Size of the machine's state in bytes, instead of the short one.
            /// </summary>
            public ulong? LenState { get { return _lenState; } }

            /// <summary>
            /// Size of the disk when the snapshot was made, in bytes.
            /// </summary>
            public ulong? LenDiskThen { get { return _lenDiskThen; } }

            /// <summary>
            /// What came later still.
            /// </summary>
            public byte[] Unused { get { return _unused; } }
            public Qcow2 M_Root { get { return m_root; } }
            public Qcow2.Snapshot M_Parent { get { return m_parent; } }
        }
        private bool f_firstSnapshot;
        private Snapshot _firstSnapshot;

        /// <summary>
        /// The description of the first snapshot.
        /// </summary>
        public Snapshot FirstSnapshot
        {
            get
            {
                if (f_firstSnapshot)
                    return _firstSnapshot;
                f_firstSnapshot = true;
                if (NumSnapshots > 0) {
                    long _pos = m_io.Pos;
                    m_io.Seek(((long) (OfsSnapshots)));
                    _firstSnapshot = new Snapshot(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _firstSnapshot;
            }
        }
        private byte[] _magic;
        private uint _version;
        private ulong _ofsBackingFile;
        private uint _lenBackingFile;
        private uint _logLenCluster;
        private ulong _lenDisk;
        private uint _cryptMethod;
        private uint _numLevel1Entries;
        private ulong _ofsLevel1Table;
        private ulong _ofsRefcountTable;
        private uint _numRefcountTableClusters;
        private uint _numSnapshots;
        private ulong _ofsSnapshots;
        private ulong? _incompatibleFeatures;
        private Qcow2 m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Says that this is an image of QEMU.
        /// </summary>
        public byte[] Magic { get { return _magic; } }

        /// <summary>
        /// 2 or 3.
        /// </summary>
        public uint Version { get { return _version; } }

        /// <summary>
        /// Offset of the name of the image that this one is based on, or 0.
        /// </summary>
        public ulong OfsBackingFile { get { return _ofsBackingFile; } }

        /// <summary>
        /// Length of that name in bytes.
        /// </summary>
        public uint LenBackingFile { get { return _lenBackingFile; } }

        /// <summary>
        /// Binary logarithm of the size of a cluster in bytes, 9 to 21.
        /// </summary>
        public uint LogLenCluster { get { return _logLenCluster; } }

        /// <summary>
        /// Size of the disk in bytes.
        /// </summary>
        public ulong LenDisk { get { return _lenDisk; } }

        /// <summary>
        /// 0 where clusters are not encrypted.
        /// </summary>
        public uint CryptMethod { get { return _cryptMethod; } }

        /// <summary>
        /// Number of entries of the disk's table of level 1.
        /// </summary>
        public uint NumLevel1Entries { get { return _numLevel1Entries; } }

        /// <summary>
        /// Offset of that table.
        /// </summary>
        public ulong OfsLevel1Table { get { return _ofsLevel1Table; } }

        /// <summary>
        /// Offset of the table of reference counts.
        /// </summary>
        public ulong OfsRefcountTable { get { return _ofsRefcountTable; } }

        /// <summary>
        /// Number of clusters of that table.
        /// </summary>
        public uint NumRefcountTableClusters { get { return _numRefcountTableClusters; } }

        /// <summary>
        /// Number of snapshots.
        /// </summary>
        public uint NumSnapshots { get { return _numSnapshots; } }

        /// <summary>
        /// Offset of the first snapshot's description.
        /// </summary>
        public ulong OfsSnapshots { get { return _ofsSnapshots; } }

        /// <summary>
        /// What a reader has to know; bit 4 says that entries of level 2 have 16
        /// bytes.
        /// </summary>
        public ulong? IncompatibleFeatures { get { return _incompatibleFeatures; } }
        public Qcow2 M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
