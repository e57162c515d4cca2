// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
    /// machine: section name `vmcoreinfo`, version 1, instance 0.
    /// 
    /// The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
    /// little-endian bytes but saves them as integers of the host: on a little-endian
    /// host the stream holds the true values, on a big-endian one each integer is
    /// byte-swapped, so that a move between the two spoils the entry. Nothing is
    /// checked on loading.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.qemu.org/docs/master/devel/migration/main.html">QEMU docs/devel/migration</a>
    /// </remarks>
    public partial class QemuVmcoreinfoVmstate : KaitaiStruct
    {
        public static QemuVmcoreinfoVmstate FromFile(string fileName)
        {
            return new QemuVmcoreinfoVmstate(new KaitaiStream(fileName));
        }

        public QemuVmcoreinfoVmstate(KaitaiStream p__io, KaitaiStruct p__parent = null, QemuVmcoreinfoVmstate p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _hasNote = m_io.ReadU1();
            _hostFormat = m_io.ReadU2be();
            _guestFormat = m_io.ReadU2be();
            _lenRegion = m_io.ReadU4be();
            _paddr = m_io.ReadU8be();
        }
        private byte _hasNote;
        private ushort _hostFormat;
        private ushort _guestFormat;
        private uint _lenRegion;
        private ulong _paddr;
        private QemuVmcoreinfoVmstate m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// 1 after a full write with a guest_format other than 0, else 0.
        /// </summary>
        public byte HasNote { get { return _hasNote; } }

        /// <summary>
        /// As in the entry.
        /// </summary>
        public ushort HostFormat { get { return _hostFormat; } }

        /// <summary>
        /// As in the entry.
        /// </summary>
        public ushort GuestFormat { get { return _guestFormat; } }

        /// <summary>
        /// Size in bytes of the guest's region.
        /// </summary>
        public uint LenRegion { get { return _lenRegion; } }

        /// <summary>
        /// Guest-physical address of the region in bytes.
        /// </summary>
        public ulong Paddr { get { return _paddr; } }
        public QemuVmcoreinfoVmstate M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
