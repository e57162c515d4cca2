// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// Physical memory as the LiME module and the AVML program save it: one piece
    /// after the other, each after a header that says which addresses follow. What
    /// no piece covers was no memory.
    /// 
    /// LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
    /// own version 2 writes them in Snappy's framing format, followed by how many
    /// bytes that is.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md">LiME documentation</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/microsoft/avml">AVML</a>
    /// </remarks>
    public partial class Lime : KaitaiStruct
    {
        public static Lime FromFile(string fileName)
        {
            return new Lime(new KaitaiStream(fileName));
        }


        public enum Magics
        {
            Compressed = 1280136769,
            Uncompressed = 1281969477,
        }
        public Lime(KaitaiStream p__io, KaitaiStruct p__parent = null, Lime p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _pieces = new List<Piece>();
            {
                var i = 0;
                while (!m_io.IsEof) {
                    _pieces.Add(new Piece(m_io, this, m_root));
                    i++;
                }
            }
        }

        /// <summary>
        /// One run of memory.
        /// </summary>
        public partial class Piece : KaitaiStruct
        {
            public static Piece FromFile(string fileName)
            {
                return new Piece(new KaitaiStream(fileName));
            }

            public Piece(KaitaiStream p__io, Lime p__parent = null, Lime p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _header = new PieceHeader(m_io, this, m_root);
                if (Header.IsPlain) {
                    _body = m_io.ReadBytes(Header.LenMemory);
                }
            }
            private PieceHeader _header;
            private byte[] _body;
            private Lime m_root;
            private Lime m_parent;
            public PieceHeader Header { get { return _header; } }

            /// <summary>
            /// The memory, where it is not compressed.
            /// </summary>
            public byte[] Body { get { return _body; } }
            public Lime M_Root { get { return m_root; } }
            public Lime M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The 32 bytes before each piece.
        /// </summary>
        public partial class PieceHeader : KaitaiStruct
        {
            public static PieceHeader FromFile(string fileName)
            {
                return new PieceHeader(new KaitaiStream(fileName));
            }

            public PieceHeader(KaitaiStream p__io, Lime.Piece p__parent = null, Lime p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isPlain = false;
                f_lenMemory = false;
                f_magic = false;
                _read();
            }
            private void _read()
            {
                _rawMagic = m_io.ReadU4le();
                _version = m_io.ReadU4le();
                _firstPaddr = m_io.ReadU8le();
                _lastPaddr = m_io.ReadU8le();
                if (!(_lastPaddr >= FirstPaddr))
                {
                    throw new ValidationLessThanError(FirstPaddr, _lastPaddr, m_io, "/types/piece_header/seq/3");
                }
                _reserved = m_io.ReadBytes(8);
            }
            private bool f_isPlain;
            private bool _isPlain;

            /// <summary>
            /// Whether the bytes are not compressed.
            /// </summary>
            public bool IsPlain
            {
                get
                {
                    if (f_isPlain)
                        return _isPlain;
                    f_isPlain = true;
                    _isPlain = (bool) (Magic == Lime.Magics.Uncompressed);
                    return _isPlain;
                }
            }
            private bool f_lenMemory;
            private long _lenMemory;

            /// <summary>
            /// Size of the memory in bytes.
            /// </summary>
            public long LenMemory
            {
                get
                {
                    if (f_lenMemory)
                        return _lenMemory;
                    f_lenMemory = true;
                    _lenMemory = (long) (((long) (((long) (((long) (LastPaddr)) - ((long) (FirstPaddr)))) + 1)));
                    return _lenMemory;
                }
            }
            private bool f_magic;
            private Magics _magic;

            /// <summary>
            /// Which program's format follows.
            /// </summary>
            public Magics Magic
            {
                get
                {
                    if (f_magic)
                        return _magic;
                    f_magic = true;
                    _magic = (Magics) (((Lime.Magics) RawMagic));
                    return _magic;
                }
            }
            private uint _rawMagic;
            private uint _version;
            private ulong _firstPaddr;
            private ulong _lastPaddr;
            private byte[] _reserved;
            private Lime m_root;
            private Lime.Piece m_parent;

            /// <summary>
            /// Which program's format follows, as a number; see `magic`.
            /// </summary>
            public uint RawMagic { get { return _rawMagic; } }

            /// <summary>
            /// 1, or 2 where the bytes are compressed.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Physical address of the first byte.
            /// </summary>
            public ulong FirstPaddr { get { return _firstPaddr; } }

            /// <summary>
            /// Physical address of the last byte, which belongs to the piece: never
            /// less than the first.
            /// </summary>
            public ulong LastPaddr { get { return _lastPaddr; } }

            /// <summary>
            /// Zeros.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public Lime M_Root { get { return m_root; } }
            public Lime.Piece M_Parent { get { return m_parent; } }
        }
        private List<Piece> _pieces;
        private Lime m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// All pieces. Each is as large as the memory it holds; a reader that must
        /// stay small reads their headers one by one.
        /// </summary>
        public List<Piece> Pieces { get { return _pieces; } }
        public Lime M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
