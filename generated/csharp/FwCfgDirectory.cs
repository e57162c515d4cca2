// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
    /// 
    /// A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
    /// in the order of their names, so the selector depends on which others the
    /// machine has. All integers are big-endian, whatever the guest.
    /// 
    /// The item has room for more files than it names, 4 bytes and 64 for each slot;
    /// what follows the last named file is zero.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
    /// </remarks>
    public partial class FwCfgDirectory : KaitaiStruct
    {
        public static FwCfgDirectory FromFile(string fileName)
        {
            return new FwCfgDirectory(new KaitaiStream(fileName));
        }

        public FwCfgDirectory(KaitaiStream p__io, KaitaiStruct p__parent = null, FwCfgDirectory p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _numFiles = m_io.ReadU4be();
            _files = new List<File>();
            for (var i = 0; i < NumFiles; i++)
            {
                _files.Add(new File(m_io, this, m_root));
            }
        }

        /// <summary>
        /// One file, 64 bytes.
        /// </summary>
        public partial class File : KaitaiStruct
        {
            public static File FromFile(string fileName)
            {
                return new File(new KaitaiStream(fileName));
            }

            public File(KaitaiStream p__io, FwCfgDirectory p__parent = null, FwCfgDirectory p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenContent = m_io.ReadU4be();
                _selector = m_io.ReadU2be();
                _reserved = m_io.ReadU2be();
                _name = KaitaiStream.BytesTerminate(m_io.ReadBytes(56), 0, false);
            }
            private uint _lenContent;
            private ushort _selector;
            private ushort _reserved;
            private byte[] _name;
            private FwCfgDirectory m_root;
            private FwCfgDirectory m_parent;

            /// <summary>
            /// Size of the file in bytes, 16 for `etc/vmcoreinfo`.
            /// </summary>
            public uint LenContent { get { return _lenContent; } }

            /// <summary>
            /// Key that selects the file, 0x0020 or above.
            /// </summary>
            public ushort Selector { get { return _selector; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public ushort Reserved { get { return _reserved; } }

            /// <summary>
            /// Path of the file, ASCII, with its NUL at most 56 bytes.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public FwCfgDirectory M_Root { get { return m_root; } }
            public FwCfgDirectory M_Parent { get { return m_parent; } }
        }
        private uint _numFiles;
        private List<File> _files;
        private FwCfgDirectory m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Number of files in the directory.
        /// </summary>
        public uint NumFiles { get { return _numFiles; } }

        /// <summary>
        /// The files, in the order of their names.
        /// </summary>
        public List<File> Files { get { return _files; } }
        public FwCfgDirectory M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
