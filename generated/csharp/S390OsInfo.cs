// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// A page in which an s390 kernel keeps what dump tools and the next kernel need.
    /// Its address is in the lowcore.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h">Linux arch/s390/include/asm/os_info.h</a>
    /// </remarks>
    public partial class S390OsInfo : KaitaiStruct
    {
        public static S390OsInfo FromFile(string fileName)
        {
            return new S390OsInfo(new KaitaiStream(fileName));
        }

        public S390OsInfo(KaitaiStream p__io, KaitaiStruct p__parent = null, S390OsInfo p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _magic = m_io.ReadBytes(8);
            if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 79, 83, 73, 78, 70, 79, 83, 90 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 79, 83, 73, 78, 70, 79, 83, 90 }, _magic, m_io, "/seq/0");
            }
            _checksum = m_io.ReadU4be();
            _versionMajor = m_io.ReadU2be();
            _versionMinor = m_io.ReadU2be();
            _crashKernelPaddr = m_io.ReadU8be();
            _lenCrashKernel = m_io.ReadU8be();
            _entries = new List<Entry>();
            for (var i = 0; i < 13; i++)
            {
                _entries.Add(new Entry(m_io, this, m_root));
            }
        }

        /// <summary>
        /// One piece of information.
        /// </summary>
        public partial class Entry : KaitaiStruct
        {
            public static Entry FromFile(string fileName)
            {
                return new Entry(new KaitaiStream(fileName));
            }

            public Entry(KaitaiStream p__io, S390OsInfo p__parent = null, S390OsInfo p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _paddr = m_io.ReadU8be();
                _lenPiece = m_io.ReadU8be();
                _checksum = m_io.ReadU4be();
            }
            private ulong _paddr;
            private ulong _lenPiece;
            private uint _checksum;
            private S390OsInfo m_root;
            private S390OsInfo m_parent;

            /// <summary>
            /// Physical address of the piece, or its value. Entry 0 leads to the
            /// text, not to the note's header, unlike the lowcore's pointer. Current
            /// kernels read entry 0 and never fill it.
            /// </summary>
            public ulong Paddr { get { return _paddr; } }

            /// <summary>
            /// Size of the piece in bytes; 0 where the entry is a value or empty.
            /// </summary>
            public ulong LenPiece { get { return _lenPiece; } }

            /// <summary>
            /// Checksum of the piece.
            /// </summary>
            public uint Checksum { get { return _checksum; } }
            public S390OsInfo M_Root { get { return m_root; } }
            public S390OsInfo M_Parent { get { return m_parent; } }
        }
        private byte[] _magic;
        private uint _checksum;
        private ushort _versionMajor;
        private ushort _versionMinor;
        private ulong _crashKernelPaddr;
        private ulong _lenCrashKernel;
        private List<Entry> _entries;
        private S390OsInfo m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// The letters `OSINFOSZ`.
        /// </summary>
        public byte[] Magic { get { return _magic; } }

        /// <summary>
        /// Checksum of the page from here on.
        /// </summary>
        public uint Checksum { get { return _checksum; } }

        /// <summary>
        /// Major version.
        /// </summary>
        public ushort VersionMajor { get { return _versionMajor; } }

        /// <summary>
        /// Minor version.
        /// </summary>
        public ushort VersionMinor { get { return _versionMinor; } }

        /// <summary>
        /// Physical address of the memory that is kept for a crash kernel.
        /// </summary>
        public ulong CrashKernelPaddr { get { return _crashKernelPaddr; } }

        /// <summary>
        /// Size of that memory in bytes.
        /// </summary>
        public ulong LenCrashKernel { get { return _lenCrashKernel; } }

        /// <summary>
        /// What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
        /// flags, 3 reserved, 4 to 12 addresses of the kernel's own.
        /// </summary>
        public List<Entry> Entries { get { return _entries; } }
        public S390OsInfo M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
