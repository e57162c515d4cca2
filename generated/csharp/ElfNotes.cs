// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// ELF notes, one after the other, as in a PT_NOTE segment or in the memory
    /// region that a guest announces through fw_cfg.
    /// 
    /// The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
    /// are three 32-bit words. The words have the byte order of the file or guest
    /// that wrote them. Core dumps align names and descriptors to 4 bytes, although
    /// the generic ABI's text for 64-bit files suggests 8; segments that say
    /// `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
    /// byte 24 under either rule; only the place of the next note differs.
    /// 
    /// An empty header (all three words 0) ends the list for Linux, which reserves
    /// room for one after its vmcoreinfo note, and for readers in the kernel. It is
    /// not a terminator in the generic ABI, and it is read as a note here.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section">System V gABI, Note Section</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html">Linux Documentation/admin-guide/kdump/vmcoreinfo</a>
    /// </remarks>
    public partial class ElfNotes : KaitaiStruct
    {
        private bool? m_isLe;
        public ElfNotes(bool p_isBe, long p_align, KaitaiStream p__io, KaitaiStruct p__parent = null, ElfNotes p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _isBe = p_isBe;
            _align = p_align;
            _read();
        }
        private void _read()
        {
            {
                bool on = IsBe;
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
            if (M_Io.Size >= 12) {
                _notes = new List<Note>();
                {
                    var i = 0;
                    Note M_;
                    do {
                        M_ = new Note(m_io, this, m_root, m_isLe);
                        _notes.Add(M_);
                        i++;
                    } while (!(((long) (M_Io.Size)) - ((long) (M_Io.Pos)) < 12));
                }
            }
            _rest = m_io.ReadBytesFull();
        }
        private void _readBE()
        {
            if (M_Io.Size >= 12) {
                _notes = new List<Note>();
                {
                    var i = 0;
                    Note M_;
                    do {
                        M_ = new Note(m_io, this, m_root, m_isLe);
                        _notes.Add(M_);
                        i++;
                    } while (!(((long) (M_Io.Size)) - ((long) (M_Io.Pos)) < 12));
                }
            }
            _rest = m_io.ReadBytesFull();
        }

        /// <summary>
        /// One note. It must start at a multiple of `align` from the start of the
        /// segment.
        /// </summary>
        public partial class Note : KaitaiStruct
        {
            public static Note FromFile(string fileName)
            {
                return new Note(new KaitaiStream(fileName));
            }

            private bool? m_isLe;
            public Note(KaitaiStream p__io, ElfNotes p__parent = null, ElfNotes p__root = null, bool? isLe = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                m_isLe = isLe;
                _read();
            }
            private void _read()
            {

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
                _header = new NoteHeader(m_io, this, m_root, m_isLe);
                _name = m_io.ReadBytes(Header.LenName);
                _namePadding = m_io.ReadBytes((M_Io.IsEof ? ((long) (0)) : ((long) (Header.LenNamePadding))));
                _desc = m_io.ReadBytes(Header.LenDesc);
                _descPadding = m_io.ReadBytes((M_Io.IsEof ? ((long) (0)) : ((long) (Header.LenDescPadding))));
            }
            private void _readBE()
            {
                _header = new NoteHeader(m_io, this, m_root, m_isLe);
                _name = m_io.ReadBytes(Header.LenName);
                _namePadding = m_io.ReadBytes((M_Io.IsEof ? ((long) (0)) : ((long) (Header.LenNamePadding))));
                _desc = m_io.ReadBytes(Header.LenDesc);
                _descPadding = m_io.ReadBytes((M_Io.IsEof ? ((long) (0)) : ((long) (Header.LenDescPadding))));
            }
            private NoteHeader _header;
            private byte[] _name;
            private byte[] _namePadding;
            private byte[] _desc;
            private byte[] _descPadding;
            private ElfNotes m_root;
            private ElfNotes m_parent;
            public NoteHeader Header { get { return _header; } }

            /// <summary>
            /// Owner of the note with its terminating NUL; empty where `len_name` is
            /// 0. For a Linux or Windows guest these are the 11 bytes
            /// `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
            /// ASCII.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Zeros up to the descriptor's alignment; no bytes where the segment
            /// ends before them.
            /// </summary>
            public byte[] NamePadding { get { return _namePadding; } }

            /// <summary>
            /// Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
            /// guest a `windows_dump_header`; tell them apart by the bytes, the name
            /// is the same.
            /// </summary>
            public byte[] Desc { get { return _desc; } }

            /// <summary>
            /// Zeros up to the next note; no bytes where the segment ends before
            /// them.
            /// QEMU counts it: a region that ends right after an unpadded
            /// descriptor is refused.
            /// </summary>
            public byte[] DescPadding { get { return _descPadding; } }
            public ElfNotes M_Root { get { return m_root; } }
            public ElfNotes M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The three words before every note's name.
        /// </summary>
        public partial class NoteHeader : KaitaiStruct
        {
            public static NoteHeader FromFile(string fileName)
            {
                return new NoteHeader(new KaitaiStream(fileName));
            }

            private bool? m_isLe;
            public NoteHeader(KaitaiStream p__io, ElfNotes.Note p__parent = null, ElfNotes p__root = null, bool? isLe = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                m_isLe = isLe;
                f_lenDescPadding = false;
                f_lenNamePadding = false;
                _read();
            }
            private void _read()
            {

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
                _lenName = m_io.ReadU4le();
                _lenDesc = m_io.ReadU4le();
                _noteType = m_io.ReadU4le();
            }
            private void _readBE()
            {
                _lenName = m_io.ReadU4be();
                _lenDesc = m_io.ReadU4be();
                _noteType = m_io.ReadU4be();
            }
            private bool f_lenDescPadding;
            private int _lenDescPadding;

            /// <summary>
            /// Bytes between the descriptor and the next note.
            /// </summary>
            public int LenDescPadding
            {
                get
                {
                    if (f_lenDescPadding)
                        return _lenDescPadding;
                    f_lenDescPadding = true;
                    _lenDescPadding = (int) (KaitaiStream.Mod(M_Root.Align - KaitaiStream.Mod(((long) (LenDesc)), M_Root.Align), M_Root.Align));
                    return _lenDescPadding;
                }
            }
            private bool f_lenNamePadding;
            private int _lenNamePadding;

            /// <summary>
            /// Bytes between the name and the descriptor.
            /// </summary>
            public int LenNamePadding
            {
                get
                {
                    if (f_lenNamePadding)
                        return _lenNamePadding;
                    f_lenNamePadding = true;
                    _lenNamePadding = (int) (KaitaiStream.Mod(M_Root.Align - KaitaiStream.Mod(12 + KaitaiStream.Mod(((long) (LenName)), M_Root.Align), M_Root.Align), M_Root.Align));
                    return _lenNamePadding;
                }
            }
            private uint _lenName;
            private uint _lenDesc;
            private uint _noteType;
            private ElfNotes m_root;
            private ElfNotes.Note m_parent;

            /// <summary>
            /// Size of the name in bytes, with its NUL and without padding. 11 for
            /// VMCOREINFO; some producers leave out the NUL and write 10.
            /// </summary>
            public uint LenName { get { return _lenName; } }

            /// <summary>
            /// Size of the descriptor in bytes, without padding. Linux writes the
            /// exact length of its text, Xen a fixed 4068.
            /// </summary>
            public uint LenDesc { get { return _lenDesc; } }

            /// <summary>
            /// Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
            /// it; makedumpfile, crash and elfutils ask for 0.
            /// </summary>
            public uint NoteType { get { return _noteType; } }
            public ElfNotes M_Root { get { return m_root; } }
            public ElfNotes.Note M_Parent { get { return m_parent; } }
        }
        private List<Note> _notes;
        private byte[] _rest;
        private bool _isBe;
        private long _align;
        private ElfNotes m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// The notes, with the empty ones that zeroed memory reads as; absent where
        /// there is no room for one.
        /// </summary>
        public List<Note> Notes { get { return _notes; } }

        /// <summary>
        /// Fewer than 12 bytes after the last note, too few for a header: a region
        /// of memory need not end where a note does.
        /// </summary>
        public byte[] Rest { get { return _rest; } }

        /// <summary>
        /// Whether the header words are big-endian.
        /// </summary>
        public bool IsBe { get { return _isBe; } }

        /// <summary>
        /// Alignment in bytes of names, descriptors and notes, 4 or 8.
        /// </summary>
        public long Align { get { return _align; } }
        public ElfNotes M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
