// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// What `virsh save` and `virsh managedsave` write before the migration stream of
    /// a machine: this header and the description of the machine as XML. The stream
    /// starts after that, and is packed as a whole if `save_image_format` of
    /// qemu.conf says so.
    /// 
    /// The integers have the byte order of the host.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h">libvirt src/qemu/qemu_saveimage.h</a>
    /// </remarks>
    public partial class LibvirtSave : KaitaiStruct
    {
        public static LibvirtSave FromFile(string fileName)
        {
            return new LibvirtSave(new KaitaiStream(fileName));
        }


        public enum Packers
        {
            Plain = 0,
            Gzip = 1,
            Bzip2 = 2,
            Xz = 3,
            Lzop = 4,
            Zstd = 5,
            Sparse = 6,
        }
        public LibvirtSave(KaitaiStream p__io, KaitaiStruct p__parent = null, LibvirtSave p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_description = false;
            f_isBe = false;
            f_ofsStream = false;
            _read();
        }
        private void _read()
        {
            _magic = m_io.ReadBytes(16);
            _rawVersion = m_io.ReadU4le();
            _header = new SaveHeader(m_io, this, m_root);
        }

        /// <summary>
        /// Fields in the byte order of the host.
        /// </summary>
        public partial class SaveHeader : KaitaiStruct
        {
            public static SaveHeader FromFile(string fileName)
            {
                return new SaveHeader(new KaitaiStream(fileName));
            }

            private bool? m_isLe;
            public SaveHeader(KaitaiStream p__io, LibvirtSave p__parent = null, LibvirtSave p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_packer = false;
                _read();
            }
            private void _read()
            {
                {
                    bool on = M_Root.IsBe;
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
                _lenDescription = m_io.ReadU4le();
                _wasRunning = m_io.ReadU4le();
                _rawPacker = m_io.ReadU4le();
                _ofsCookie = m_io.ReadU4le();
                _reserved = m_io.ReadBytes(56);
            }
            private void _readBE()
            {
                _lenDescription = m_io.ReadU4be();
                _wasRunning = m_io.ReadU4be();
                _rawPacker = m_io.ReadU4be();
                _ofsCookie = m_io.ReadU4be();
                _reserved = m_io.ReadBytes(56);
            }
            private bool f_packer;
            private Packers _packer;

            /// <summary>
            /// What packs the stream.
            /// </summary>
            public Packers Packer
            {
                get
                {
                    if (f_packer)
                        return _packer;
                    f_packer = true;
                    _packer = (Packers) (((LibvirtSave.Packers) RawPacker));
                    return _packer;
                }
            }
            private uint _lenDescription;
            private uint _wasRunning;
            private uint _rawPacker;
            private uint _ofsCookie;
            private byte[] _reserved;
            private LibvirtSave m_root;
            private LibvirtSave m_parent;

            /// <summary>
            /// Size of the description in bytes.
            /// </summary>
            public uint LenDescription { get { return _lenDescription; } }

            /// <summary>
            /// 1 where the machine ran when it was saved.
            /// </summary>
            public uint WasRunning { get { return _wasRunning; } }

            /// <summary>
            /// What packs the stream, as a number; see `packer`.
            /// </summary>
            public uint RawPacker { get { return _rawPacker; } }

            /// <summary>
            /// Offset of the cookie in the description, or 0.
            /// </summary>
            public uint OfsCookie { get { return _ofsCookie; } }

            /// <summary>
            /// Zeros.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public LibvirtSave M_Root { get { return m_root; } }
            public LibvirtSave M_Parent { get { return m_parent; } }
        }
        private bool f_description;
        private byte[] _description;

        /// <summary>
        /// The machine as XML with its terminator, then what libvirt keeps of its own
        /// in a cookie, if there is one.
        /// </summary>
        public byte[] Description
        {
            get
            {
                if (f_description)
                    return _description;
                f_description = true;
                long _pos = m_io.Pos;
                m_io.Seek(92);
                _description = m_io.ReadBytes(Header.LenDescription);
                m_io.Seek(_pos);
                return _description;
            }
        }
        private bool f_isBe;
        private bool _isBe;

        /// <summary>
        /// Whether the host is big-endian, since versions are small numbers.
        /// </summary>
        public bool IsBe
        {
            get
            {
                if (f_isBe)
                    return _isBe;
                f_isBe = true;
                _isBe = (bool) (((long) (RawVersion)) > ((long) (65535)));
                return _isBe;
            }
        }
        private bool f_ofsStream;
        private long _ofsStream;

        /// <summary>
        /// Offset of the migration stream.
        /// </summary>
        public long OfsStream
        {
            get
            {
                if (f_ofsStream)
                    return _ofsStream;
                f_ofsStream = true;
                _ofsStream = (long) (((long) (((long) (Header.LenDescription)) + 92)));
                return _ofsStream;
            }
        }
        private byte[] _magic;
        private uint _rawVersion;
        private SaveHeader _header;
        private LibvirtSave m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
        /// the end.
        /// </summary>
        public byte[] Magic { get { return _magic; } }

        /// <summary>
        /// The version, read as if the host were little-endian; see `is_be`.
        /// </summary>
        public uint RawVersion { get { return _rawVersion; } }

        /// <summary>
        /// The fields that depend on the byte order.
        /// </summary>
        public SaveHeader Header { get { return _header; } }
        public LibvirtSave M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
