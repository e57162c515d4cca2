// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The 4096 bytes before the memory in a dump that a stand-alone dump tool took
    /// of an s390 machine, and that zgetdump writes. In the plain form the memory
    /// follows in one piece from address 0 on; in the extended form every piece has
    /// 4096 bytes of its own before it, which say where it belongs.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h">s390-tools zdump/df_s390.h</a>
    /// </remarks>
    public partial class S390Dump : KaitaiStruct
    {
        public static S390Dump FromFile(string fileName)
        {
            return new S390Dump(new KaitaiStream(fileName));
        }


        public enum Archs
        {
            Esa31 = 1,
            Zarch64 = 2,
        }

        public enum Forms
        {
            Plain = 253,
            Extended = 254,
        }
        public S390Dump(KaitaiStream p__io, KaitaiStruct p__parent = null, S390Dump p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_arch = false;
            f_firstSegment = false;
            f_form = false;
            _read();
        }
        private void _read()
        {
            _magic = m_io.ReadBytes(7);
            if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 168, 25, 1, 115, 97, 143, 35 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 168, 25, 1, 115, 97, 143, 35 }, _magic, m_io, "/seq/0");
            }
            _rawForm = m_io.ReadU1();
            _version = m_io.ReadU4be();
            _lenHeader = m_io.ReadU4be();
            _dumpLevel = m_io.ReadU4be();
            _lenPage = m_io.ReadU4be();
            _lenMemory = m_io.ReadU8be();
            _firstPaddr = m_io.ReadU8be();
            _endPaddr = m_io.ReadU8be();
            _numPages = m_io.ReadU4be();
            _padding = m_io.ReadU4be();
            _clock = m_io.ReadU8be();
            _cpuId = m_io.ReadU8be();
            _rawArch = m_io.ReadU4be();
        }

        /// <summary>
        /// The 4096 bytes before each piece of the extended form.
        /// </summary>
        public partial class SegmentHeader : KaitaiStruct
        {
            public static SegmentHeader FromFile(string fileName)
            {
                return new SegmentHeader(new KaitaiStream(fileName));
            }

            public SegmentHeader(KaitaiStream p__io, S390Dump p__parent = null, S390Dump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _firstPaddr = m_io.ReadU8be();
                _lenMemory = m_io.ReadU8be();
                _stopMarker = m_io.ReadU8be();
                _reserved = m_io.ReadBytes(4072);
            }
            private ulong _firstPaddr;
            private ulong _lenMemory;
            private ulong _stopMarker;
            private byte[] _reserved;
            private S390Dump m_root;
            private S390Dump m_parent;

            /// <summary>
            /// Physical address of the piece.
            /// </summary>
            public ulong FirstPaddr { get { return _firstPaddr; } }

            /// <summary>
            /// Size of the piece in bytes.
            /// </summary>
            public ulong LenMemory { get { return _lenMemory; } }

            /// <summary>
            /// Other than 0 after the last piece.
            /// </summary>
            public ulong StopMarker { get { return _stopMarker; } }

            /// <summary>
            /// Zeros.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public S390Dump M_Root { get { return m_root; } }
            public S390Dump M_Parent { get { return m_parent; } }
        }
        private bool f_arch;
        private Archs _arch;

        /// <summary>
        /// Width of the dumped system.
        /// </summary>
        public Archs Arch
        {
            get
            {
                if (f_arch)
                    return _arch;
                f_arch = true;
                _arch = (Archs) (((Archs) RawArch));
                return _arch;
            }
        }
        private bool f_firstSegment;
        private SegmentHeader _firstSegment;

        /// <summary>
        /// The header of the first piece of memory in the extended form; the
        /// next one follows the piece.
        /// </summary>
        public SegmentHeader FirstSegment
        {
            get
            {
                if (f_firstSegment)
                    return _firstSegment;
                f_firstSegment = true;
                if (Form == Forms.Extended) {
                    long _pos = m_io.Pos;
                    m_io.Seek(4096);
                    _firstSegment = new SegmentHeader(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _firstSegment;
            }
        }
        private bool f_form;
        private Forms _form;

        /// <summary>
        /// Which of the two forms follows.
        /// </summary>
        public Forms Form
        {
            get
            {
                if (f_form)
                    return _form;
                f_form = true;
                _form = (Forms) (((Forms) RawForm));
                return _form;
            }
        }
        private byte[] _magic;
        private byte _rawForm;
        private uint _version;
        private uint _lenHeader;
        private uint _dumpLevel;
        private uint _lenPage;
        private ulong _lenMemory;
        private ulong _firstPaddr;
        private ulong _endPaddr;
        private uint _numPages;
        private uint _padding;
        private ulong _clock;
        private ulong _cpuId;
        private uint _rawArch;
        private S390Dump m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// The first 7 bytes of the magic number.
        /// </summary>
        public byte[] Magic { get { return _magic; } }

        /// <summary>
        /// Its last byte, which tells the two forms apart; see `form`.
        /// </summary>
        public byte RawForm { get { return _rawForm; } }

        /// <summary>
        /// Version of the header.
        /// </summary>
        public uint Version { get { return _version; } }

        /// <summary>
        /// Size of the header in bytes, 4096.
        /// </summary>
        public uint LenHeader { get { return _lenHeader; } }

        /// <summary>
        /// Kind of pages that were dumped; 4 for all.
        /// </summary>
        public uint DumpLevel { get { return _dumpLevel; } }

        /// <summary>
        /// Size of a page in bytes, 4096.
        /// </summary>
        public uint LenPage { get { return _lenPage; } }

        /// <summary>
        /// Size of the dumped memory in bytes.
        /// </summary>
        public ulong LenMemory { get { return _lenMemory; } }

        /// <summary>
        /// Physical address where the memory starts.
        /// </summary>
        public ulong FirstPaddr { get { return _firstPaddr; } }

        /// <summary>
        /// Physical address after the memory.
        /// </summary>
        public ulong EndPaddr { get { return _endPaddr; } }

        /// <summary>
        /// Number of dumped pages.
        /// </summary>
        public uint NumPages { get { return _numPages; } }

        /// <summary>
        /// Not used.
        /// </summary>
        public uint Padding { get { return _padding; } }

        /// <summary>
        /// The machine's clock; bit 51 counts microseconds since 1900.
        /// </summary>
        public ulong Clock { get { return _clock; } }

        /// <summary>
        /// Identification of the processor.
        /// </summary>
        public ulong CpuId { get { return _cpuId; } }

        /// <summary>
        /// Width of the dumped system, as a number; see `arch`.
        /// </summary>
        public uint RawArch { get { return _rawArch; } }
        public S390Dump M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
