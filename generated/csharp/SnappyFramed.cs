// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// A row of chunks, each with at most 65536 bytes when unpacked, and each
    /// understandable without the others. AVML compresses memory this way.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/google/snappy/blob/main/framing_format.txt">Snappy framing format description</a>
    /// </remarks>
    public partial class SnappyFramed : KaitaiStruct
    {
        public static SnappyFramed FromFile(string fileName)
        {
            return new SnappyFramed(new KaitaiStream(fileName));
        }


        public enum Kinds
        {
            Compressed = 0,
            Plain = 1,
            Padding = 254,
            Identifier = 255,
        }
        public SnappyFramed(KaitaiStream p__io, KaitaiStruct p__parent = null, SnappyFramed p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _chunks = new List<Chunk>();
            {
                var i = 0;
                while (!m_io.IsEof) {
                    _chunks.Add(new Chunk(m_io, this, m_root));
                    i++;
                }
            }
        }

        /// <summary>
        /// One chunk.
        /// </summary>
        public partial class Chunk : KaitaiStruct
        {
            public static Chunk FromFile(string fileName)
            {
                return new Chunk(new KaitaiStream(fileName));
            }

            public Chunk(KaitaiStream p__io, SnappyFramed p__parent = null, SnappyFramed p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _header = new ChunkHeader(m_io, this, m_root);
                _body = m_io.ReadBytes(Header.LenBody);
            }
            private ChunkHeader _header;
            private byte[] _body;
            private SnappyFramed m_root;
            private SnappyFramed m_parent;
            public ChunkHeader Header { get { return _header; } }

            /// <summary>
            /// Of data, a checksum of 4 bytes and then the data; of the identifier,
            /// the letters `sNaPpY`.
            /// </summary>
            public byte[] Body { get { return _body; } }
            public SnappyFramed M_Root { get { return m_root; } }
            public SnappyFramed M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The 4 bytes before each chunk.
        /// </summary>
        public partial class ChunkHeader : KaitaiStruct
        {
            public static ChunkHeader FromFile(string fileName)
            {
                return new ChunkHeader(new KaitaiStream(fileName));
            }

            public ChunkHeader(KaitaiStream p__io, SnappyFramed.Chunk p__parent = null, SnappyFramed p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_kind = false;
                f_lenBody = false;
                _read();
            }
            private void _read()
            {
                _rawKind = m_io.ReadU1();
                _lenBodyLow = m_io.ReadU2le();
                _lenBodyHigh = m_io.ReadU1();
            }
            private bool f_kind;
            private Kinds _kind;

            /// <summary>
            /// What the chunk is.
            /// </summary>
            public Kinds Kind
            {
                get
                {
                    if (f_kind)
                        return _kind;
                    f_kind = true;
                    _kind = (Kinds) (((SnappyFramed.Kinds) RawKind));
                    return _kind;
                }
            }
            private bool f_lenBody;
            private int _lenBody;

            /// <summary>
            /// Size of the body in bytes.
            /// </summary>
            public int LenBody
            {
                get
                {
                    if (f_lenBody)
                        return _lenBody;
                    f_lenBody = true;
                    _lenBody = (int) (((int) (LenBodyLow)) + 65536 * ((int) (LenBodyHigh)));
                    return _lenBody;
                }
            }
            private byte _rawKind;
            private ushort _lenBodyLow;
            private byte _lenBodyHigh;
            private SnappyFramed m_root;
            private SnappyFramed.Chunk m_parent;

            /// <summary>
            /// What the chunk is, as a number; see `kind`.
            /// </summary>
            public byte RawKind { get { return _rawKind; } }

            /// <summary>
            /// Lower 16 bits of the size.
            /// </summary>
            public ushort LenBodyLow { get { return _lenBodyLow; } }

            /// <summary>
            /// Upper 8 bits of the size.
            /// </summary>
            public byte LenBodyHigh { get { return _lenBodyHigh; } }
            public SnappyFramed M_Root { get { return m_root; } }
            public SnappyFramed.Chunk M_Parent { get { return m_parent; } }
        }
        private List<Chunk> _chunks;
        private SnappyFramed m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// All chunks, the identifier of the stream first.
        /// </summary>
        public List<Chunk> Chunks { get { return _chunks; } }
        public SnappyFramed M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
