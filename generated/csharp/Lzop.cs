// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// A file that lzop has packed, as libvirt does with saved machines if
    /// `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
    /// that LZO1X packed one by one, and an empty block at the end.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.lzop.org/">lzop, src/lzop.c</a>
    /// </remarks>
    public partial class Lzop : KaitaiStruct
    {
        public static Lzop FromFile(string fileName)
        {
            return new Lzop(new KaitaiStream(fileName));
        }

        public Lzop(KaitaiStream p__io, KaitaiStruct p__parent = null, Lzop p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _header = new FileHeader(m_io, this, m_root);
            _blocks = new List<Block>();
            {
                var i = 0;
                Block M_;
                do {
                    M_ = new Block(((long) (Header.Flags)), m_io, this, m_root);
                    _blocks.Add(M_);
                    i++;
                } while (!(M_.Head.LenUnpacked == 0));
            }
        }

        /// <summary>
        /// One block; the last one is its first field alone.
        /// </summary>
        public partial class Block : KaitaiStruct
        {
            public Block(long p_flags, KaitaiStream p__io, Lzop p__parent = null, Lzop p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _flags = p_flags;
                _read();
            }
            private void _read()
            {
                _head = new BlockHead(Flags, m_io, this, m_root);
                if (Head.LenUnpacked != 0) {
                    _body = m_io.ReadBytes(((uint) (Head.LenBody)));
                }
            }
            private BlockHead _head;
            private byte[] _body;
            private long _flags;
            private Lzop m_root;
            private Lzop m_parent;

            /// <summary>
            /// Its sizes and checksums.
            /// </summary>
            public BlockHead Head { get { return _head; } }

            /// <summary>
            /// The body.
            /// </summary>
            public byte[] Body { get { return _body; } }

            /// <summary>
            /// The flags of the header.
            /// </summary>
            public long Flags { get { return _flags; } }
            public Lzop M_Root { get { return m_root; } }
            public Lzop M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What is before the body of a block.
        /// </summary>
        public partial class BlockHead : KaitaiStruct
        {
            public BlockHead(long p_flags, KaitaiStream p__io, Lzop.Block p__parent = null, Lzop p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _flags = p_flags;
                f_isPacked = false;
                _read();
            }
            private void _read()
            {
                _lenUnpacked = m_io.ReadU4be();
                if (LenUnpacked != 0) {
                    _lenBody = m_io.ReadU4be();
                }
                if ( ((LenUnpacked != 0) && ((Flags & 1) != 0)) ) {
                    _adler32Unpacked = m_io.ReadU4be();
                }
                if ( ((LenUnpacked != 0) && ((Flags & 256) != 0)) ) {
                    _crc32Unpacked = m_io.ReadU4be();
                }
                if ( ((IsPacked) && ((Flags & 2) != 0)) ) {
                    _adler32Packed = m_io.ReadU4be();
                }
                if ( ((IsPacked) && ((Flags & 512) != 0)) ) {
                    _crc32Packed = m_io.ReadU4be();
                }
            }
            private bool f_isPacked;
            private bool _isPacked;

            /// <summary>
            /// Whether the contents are packed.
            /// </summary>
            public bool IsPacked
            {
                get
                {
                    if (f_isPacked)
                        return _isPacked;
                    f_isPacked = true;
                    _isPacked = (bool) ( ((LenUnpacked != 0) && (LenBody < LenUnpacked)) );
                    return _isPacked;
                }
            }
            private uint _lenUnpacked;
            private uint? _lenBody;
            private uint? _adler32Unpacked;
            private uint? _crc32Unpacked;
            private uint? _adler32Packed;
            private uint? _crc32Packed;
            private long _flags;
            private Lzop m_root;
            private Lzop.Block m_parent;

            /// <summary>
            /// Size of the contents in bytes, 0 at the end.
            /// </summary>
            public uint LenUnpacked { get { return _lenUnpacked; } }

            /// <summary>
            /// Size of the body in bytes. It is that of the contents where LZO could
            /// not make them smaller; they are there as they are then.
            /// </summary>
            public uint? LenBody { get { return _lenBody; } }

            /// <summary>
            /// Checksum of the contents.
            /// </summary>
            public uint? Adler32Unpacked { get { return _adler32Unpacked; } }

            /// <summary>
            /// Checksum of the contents.
            /// </summary>
            public uint? Crc32Unpacked { get { return _crc32Unpacked; } }

            /// <summary>
            /// Checksum of the body.
            /// </summary>
            public uint? Adler32Packed { get { return _adler32Packed; } }

            /// <summary>
            /// Checksum of the body.
            /// </summary>
            public uint? Crc32Packed { get { return _crc32Packed; } }

            /// <summary>
            /// The flags of the header.
            /// </summary>
            public long Flags { get { return _flags; } }
            public Lzop M_Root { get { return m_root; } }
            public Lzop.Block M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Bytes of another program.
        /// </summary>
        public partial class ExtraField : KaitaiStruct
        {
            public static ExtraField FromFile(string fileName)
            {
                return new ExtraField(new KaitaiStream(fileName));
            }

            public ExtraField(KaitaiStream p__io, Lzop.FileHeader p__parent = null, Lzop p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenBody = m_io.ReadU4be();
                _body = m_io.ReadBytes(LenBody);
                _checksum = m_io.ReadU4be();
            }
            private uint _lenBody;
            private byte[] _body;
            private uint _checksum;
            private Lzop m_root;
            private Lzop.FileHeader m_parent;

            /// <summary>
            /// Their number.
            /// </summary>
            public uint LenBody { get { return _lenBody; } }

            /// <summary>
            /// The bytes.
            /// </summary>
            public byte[] Body { get { return _body; } }

            /// <summary>
            /// A checksum of both.
            /// </summary>
            public uint Checksum { get { return _checksum; } }
            public Lzop M_Root { get { return m_root; } }
            public Lzop.FileHeader M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The header, and the magic before it.
        /// </summary>
        public partial class FileHeader : KaitaiStruct
        {
            public static FileHeader FromFile(string fileName)
            {
                return new FileHeader(new KaitaiStream(fileName));
            }

            public FileHeader(KaitaiStream p__io, Lzop p__parent = null, Lzop p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isLate = false;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(9);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 137, 76, 90, 79, 0, 13, 10, 26, 10 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 137, 76, 90, 79, 0, 13, 10, 26, 10 }, _magic, m_io, "/types/file_header/seq/0");
                }
                _version = m_io.ReadU2be();
                _libraryVersion = m_io.ReadU2be();
                if (IsLate) {
                    _neededVersion = m_io.ReadU2be();
                }
                _method = m_io.ReadU1();
                if (IsLate) {
                    _level = m_io.ReadU1();
                }
                _flags = m_io.ReadU4be();
                if ((Flags & 2048) != 0) {
                    _filter = m_io.ReadU4be();
                }
                _mode = m_io.ReadU4be();
                _secondsLow = m_io.ReadU4be();
                if (IsLate) {
                    _secondsHigh = m_io.ReadU4be();
                }
                _lenName = m_io.ReadU1();
                _name = m_io.ReadBytes(LenName);
                _checksum = m_io.ReadU4be();
                if ((Flags & 64) != 0) {
                    _extra = new ExtraField(m_io, this, m_root);
                }
            }
            private bool f_isLate;
            private bool _isLate;

            /// <summary>
            /// Whether the fields that came with lzop 0.94 are there.
            /// </summary>
            public bool IsLate
            {
                get
                {
                    if (f_isLate)
                        return _isLate;
                    f_isLate = true;
                    _isLate = (bool) (Version >= 2368);
                    return _isLate;
                }
            }
            private byte[] _magic;
            private ushort _version;
            private ushort _libraryVersion;
            private ushort? _neededVersion;
            private byte _method;
            private byte? _level;
            private uint _flags;
            private uint? _filter;
            private uint _mode;
            private uint _secondsLow;
            private uint? _secondsHigh;
            private byte _lenName;
            private byte[] _name;
            private uint _checksum;
            private ExtraField _extra;
            private Lzop m_root;
            private Lzop m_parent;

            /// <summary>
            /// Says that this is a file of lzop.
            /// </summary>
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// The version of lzop, such as 0x1040; later ones have more fields.
            /// </summary>
            public ushort Version { get { return _version; } }

            /// <summary>
            /// The version of the LZO library.
            /// </summary>
            public ushort LibraryVersion { get { return _libraryVersion; } }

            /// <summary>
            /// The version of lzop that a reader needs at least.
            /// </summary>
            public ushort? NeededVersion { get { return _neededVersion; } }

            /// <summary>
            /// What packs the blocks, 1 to 3 for LZO1X.
            /// </summary>
            public byte Method { get { return _method; } }

            /// <summary>
            /// How hard it tried.
            /// </summary>
            public byte? Level { get { return _level; } }

            /// <summary>
            /// Which checksums each block has, and which fields follow: bit 0 for one
            /// of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
            /// the same by CRC; bit 6 for an extra field, bit 11 for a filter.
            /// </summary>
            public uint Flags { get { return _flags; } }

            /// <summary>
            /// What changed the contents before they were packed.
            /// </summary>
            public uint? Filter { get { return _filter; } }

            /// <summary>
            /// Permissions of the file.
            /// </summary>
            public uint Mode { get { return _mode; } }

            /// <summary>
            /// When the file was changed, in seconds since 1970, the lower half.
            /// </summary>
            public uint SecondsLow { get { return _secondsLow; } }

            /// <summary>
            /// The upper half of that.
            /// </summary>
            public uint? SecondsHigh { get { return _secondsHigh; } }

            /// <summary>
            /// Length of the file's name in bytes; 0 where there was no file.
            /// </summary>
            public byte LenName { get { return _lenName; } }

            /// <summary>
            /// The file's name.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// A checksum of the header after the magic.
            /// </summary>
            public uint Checksum { get { return _checksum; } }

            /// <summary>
            /// What another program has added.
            /// </summary>
            public ExtraField Extra { get { return _extra; } }
            public Lzop M_Root { get { return m_root; } }
            public Lzop M_Parent { get { return m_parent; } }
        }
        private FileHeader _header;
        private List<Block> _blocks;
        private Lzop m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// What is said of the file.
        /// </summary>
        public FileHeader Header { get { return _header; } }

        /// <summary>
        /// The blocks; the last one is empty.
        /// </summary>
        public List<Block> Blocks { get { return _blocks; } }
        public Lzop M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
