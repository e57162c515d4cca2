// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
    /// by a newline. Keys are bare words (`OSRELEASE`), configuration switches
    /// (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
    /// OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
    /// 
    /// Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
    /// are hexadecimal without a prefix, even when all digits are decimal; the
    /// others are decimal, signed, unless they start with `0x`.
    /// 
    /// Nothing is refused here, so that one broken line costs only itself: a line
    /// may lack its `=`, the last line may lack its newline. The kernel formats each
    /// entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
    /// long entry runs into the next. Xen fills its note with NULs: they appear as a
    /// last line without a newline, or after the value of one.
    /// 
    /// Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
    /// note to it.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html">Linux Documentation/admin-guide/kdump/vmcoreinfo</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c">Linux kernel/vmcore_info.c</a>
    /// </remarks>
    public partial class Vmcoreinfo : KaitaiStruct
    {
        public static Vmcoreinfo FromFile(string fileName)
        {
            return new Vmcoreinfo(new KaitaiStream(fileName));
        }

        public Vmcoreinfo(KaitaiStream p__io, KaitaiStruct p__parent = null, Vmcoreinfo p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _lines = new List<Line>();
            {
                var i = 0;
                while (!m_io.IsEof) {
                    _lines.Add(new Line(m_io, this, m_root));
                    i++;
                }
            }
        }

        /// <summary>
        /// A line split at its first `=`.
        /// </summary>
        public partial class KeyValue : KaitaiStruct
        {
            public static KeyValue FromFile(string fileName)
            {
                return new KeyValue(new KaitaiStream(fileName));
            }

            public KeyValue(KaitaiStream p__io, Vmcoreinfo.Line p__parent = null, Vmcoreinfo p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_untilSeparator = false;
                _read();
            }
            private void _read()
            {
                _key = m_io.ReadBytes(UntilSeparator.Length);
                _separator = m_io.ReadBytes((M_Io.IsEof ? ((long) (0)) : ((long) (1))));
                _value = m_io.ReadBytesFull();
            }
            private bool f_untilSeparator;
            private byte[] _untilSeparator;

            /// <summary>
            /// The bytes of `key`, found by looking ahead.
            /// </summary>
            public byte[] UntilSeparator
            {
                get
                {
                    if (f_untilSeparator)
                        return _untilSeparator;
                    f_untilSeparator = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(0);
                    _untilSeparator = KaitaiStream.BytesTerminate(m_io.ReadBytesFull(), 61, false);
                    m_io.Seek(_pos);
                    return _untilSeparator;
                }
            }
            private byte[] _key;
            private byte[] _separator;
            private byte[] _value;
            private Vmcoreinfo m_root;
            private Vmcoreinfo.Line m_parent;

            /// <summary>
            /// All bytes before the first `=`; the whole line where it has none.
            /// </summary>
            public byte[] Key { get { return _key; } }

            /// <summary>
            /// The byte 0x3d (`=`); no byte where the line has none.
            /// </summary>
            public byte[] Separator { get { return _separator; } }

            /// <summary>
            /// All bytes after the first `=`, further ones included.
            /// </summary>
            public byte[] Value { get { return _value; } }
            public Vmcoreinfo M_Root { get { return m_root; } }
            public Vmcoreinfo.Line M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One line with its newline.
        /// </summary>
        public partial class Line : KaitaiStruct
        {
            public static Line FromFile(string fileName)
            {
                return new Line(new KaitaiStream(fileName));
            }

            public Line(KaitaiStream p__io, Vmcoreinfo p__parent = null, Vmcoreinfo p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_untilNewline = false;
                _read();
            }
            private void _read()
            {
                __raw_text = m_io.ReadBytes(UntilNewline.Length);
                var io___raw_text = new KaitaiStream(__raw_text);
                _text = new KeyValue(io___raw_text, this, m_root);
                _newline = m_io.ReadBytes((M_Io.IsEof ? ((long) (0)) : ((long) (1))));
            }
            private bool f_untilNewline;
            private byte[] _untilNewline;

            /// <summary>
            /// The bytes of `text`, found by looking ahead: a line that ends with the
            /// text is no error.
            /// </summary>
            public byte[] UntilNewline
            {
                get
                {
                    if (f_untilNewline)
                        return _untilNewline;
                    f_untilNewline = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(M_Io.Pos);
                    _untilNewline = KaitaiStream.BytesTerminate(m_io.ReadBytesFull(), 10, false);
                    m_io.Seek(_pos);
                    return _untilNewline;
                }
            }
            private KeyValue _text;
            private byte[] _newline;
            private Vmcoreinfo m_root;
            private Vmcoreinfo m_parent;
            private byte[] __raw_text;

            /// <summary>
            /// The line without its newline.
            /// </summary>
            public KeyValue Text { get { return _text; } }

            /// <summary>
            /// The byte 0x0a; no byte only after a last line that has none.
            /// </summary>
            public byte[] Newline { get { return _newline; } }
            public Vmcoreinfo M_Root { get { return m_root; } }
            public Vmcoreinfo M_Parent { get { return m_parent; } }
            public byte[] M_RawText { get { return __raw_text; } }
        }
        private List<Line> _lines;
        private Vmcoreinfo m_root;
        private KaitaiStruct m_parent;
        public List<Line> Lines { get { return _lines; } }
        public Vmcoreinfo M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
