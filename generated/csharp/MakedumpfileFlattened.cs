// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// A dump split into records, so that it can be written to a pipe: each
    /// record says where its bytes belong in the real file. Records come in any
    /// order; where they overlap, the later one counts; bytes that no record covers
    /// are zero.
    /// The real file is mostly kdump-compressed, sometimes an ELF core.
    /// 
    /// All numbers are big-endian, whatever the byte order inside. QEMU wraps its
    /// kdump-compressed dumps this way unless told otherwise.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION">makedumpfile IMPLEMENTATION</a>
    /// </remarks>
    public partial class MakedumpfileFlattened : KaitaiStruct
    {
        public static MakedumpfileFlattened FromFile(string fileName)
        {
            return new MakedumpfileFlattened(new KaitaiStream(fileName));
        }

        public MakedumpfileFlattened(KaitaiStream p__io, KaitaiStruct p__parent = null, MakedumpfileFlattened p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _header = new FlattenedHeader(m_io, this, m_root);
            _records = new List<Record>();
            {
                var i = 0;
                Record M_;
                do {
                    M_ = new Record(m_io, this, m_root);
                    _records.Add(M_);
                    i++;
                } while (!(M_.Header.IsEnd));
            }
        }

        /// <summary>
        /// The first 4096 bytes.
        /// </summary>
        public partial class FlattenedHeader : KaitaiStruct
        {
            public static FlattenedHeader FromFile(string fileName)
            {
                return new FlattenedHeader(new KaitaiStream(fileName));
            }

            public FlattenedHeader(KaitaiStream p__io, MakedumpfileFlattened p__parent = null, MakedumpfileFlattened p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(16);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0 }, _magic, m_io, "/types/flattened_header/seq/0");
                }
                _headerType = m_io.ReadS8be();
                _version = m_io.ReadS8be();
                _reserved = m_io.ReadBytes(4064);
            }
            private byte[] _magic;
            private long _headerType;
            private long _version;
            private byte[] _reserved;
            private MakedumpfileFlattened m_root;
            private MakedumpfileFlattened m_parent;
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// Kind of the wrapper, 1.
            /// </summary>
            public long HeaderType { get { return _headerType; } }

            /// <summary>
            /// Version of the wrapper, 1.
            /// </summary>
            public long Version { get { return _version; } }

            /// <summary>
            /// Zeros.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public MakedumpfileFlattened M_Root { get { return m_root; } }
            public MakedumpfileFlattened M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One piece of the real file.
        /// </summary>
        public partial class Record : KaitaiStruct
        {
            public static Record FromFile(string fileName)
            {
                return new Record(new KaitaiStream(fileName));
            }

            public Record(KaitaiStream p__io, MakedumpfileFlattened p__parent = null, MakedumpfileFlattened p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _header = new RecordHeader(m_io, this, m_root);
                _body = m_io.ReadBytes((Header.IsEnd ? ((long) (0)) : Header.LenBody));
            }
            private RecordHeader _header;
            private byte[] _body;
            private MakedumpfileFlattened m_root;
            private MakedumpfileFlattened m_parent;
            public RecordHeader Header { get { return _header; } }

            /// <summary>
            /// The bytes that belong at `header.ofs_body`; none in the last record.
            /// </summary>
            public byte[] Body { get { return _body; } }
            public MakedumpfileFlattened M_Root { get { return m_root; } }
            public MakedumpfileFlattened M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The 16 bytes before each piece.
        /// </summary>
        public partial class RecordHeader : KaitaiStruct
        {
            public static RecordHeader FromFile(string fileName)
            {
                return new RecordHeader(new KaitaiStream(fileName));
            }

            public RecordHeader(KaitaiStream p__io, MakedumpfileFlattened.Record p__parent = null, MakedumpfileFlattened p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isEnd = false;
                _read();
            }
            private void _read()
            {
                _ofsBody = m_io.ReadS8be();
                _lenBody = m_io.ReadS8be();
                if (!(_lenBody >= -1))
                {
                    throw new ValidationLessThanError(-1, _lenBody, m_io, "/types/record_header/seq/1");
                }
            }
            private bool f_isEnd;
            private bool _isEnd;

            /// <summary>
            /// Whether this is the mark after the last record.
            /// </summary>
            public bool IsEnd
            {
                get
                {
                    if (f_isEnd)
                        return _isEnd;
                    f_isEnd = true;
                    _isEnd = (bool) ( ((((long) (OfsBody)) == ((long) (-1))) || (((long) (LenBody)) == ((long) (-1)))) );
                    return _isEnd;
                }
            }
            private long _ofsBody;
            private long _lenBody;
            private MakedumpfileFlattened m_root;
            private MakedumpfileFlattened.Record m_parent;

            /// <summary>
            /// Where the piece belongs in the real file, in bytes; -1 after the last
            /// one.
            /// </summary>
            public long OfsBody { get { return _ofsBody; } }

            /// <summary>
            /// Size of the piece in bytes; -1 in the last record. No other negative
            /// number is a size.
            /// </summary>
            public long LenBody { get { return _lenBody; } }
            public MakedumpfileFlattened M_Root { get { return m_root; } }
            public MakedumpfileFlattened.Record M_Parent { get { return m_parent; } }
        }
        private FlattenedHeader _header;
        private List<Record> _records;
        private MakedumpfileFlattened m_root;
        private KaitaiStruct m_parent;
        public FlattenedHeader Header { get { return _header; } }

        /// <summary>
        /// All records. A large dump has very many; a reader that must stay small
        /// reads their headers one by one.
        /// </summary>
        public List<Record> Records { get { return _records; } }
        public MakedumpfileFlattened M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
