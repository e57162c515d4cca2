// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The 16 bytes with which a guest tells its hypervisor where the guest's
    /// vmcoreinfo note is in memory.
    /// 
    /// The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
    /// replaces all 16 in one DMA write; the host then looks at the note when it
    /// takes a dump. All integers are little-endian, whatever the byte order of the
    /// guest, and nothing is padded.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.qemu.org/docs/master/specs/vmcoreinfo.html">QEMU docs/specs/vmcoreinfo</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
    /// </remarks>
    public partial class FwCfgVmcoreinfo : KaitaiStruct
    {
        public static FwCfgVmcoreinfo FromFile(string fileName)
        {
            return new FwCfgVmcoreinfo(new KaitaiStream(fileName));
        }


        public enum Formats
        {
            None = 0,
            Elf = 1,
        }
        public FwCfgVmcoreinfo(KaitaiStream p__io, KaitaiStruct p__parent = null, FwCfgVmcoreinfo p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_guestFormat = false;
            f_hostFormat = false;
            _read();
        }
        private void _read()
        {
            _rawHostFormat = m_io.ReadU2le();
            _rawGuestFormat = m_io.ReadU2le();
            _lenRegion = m_io.ReadU4le();
            _paddr = m_io.ReadU8le();
        }
        private bool f_guestFormat;
        private Formats _guestFormat;

        /// <summary>
        /// Format of what the guest put at `paddr`.
        /// </summary>
        public Formats GuestFormat
        {
            get
            {
                if (f_guestFormat)
                    return _guestFormat;
                f_guestFormat = true;
                _guestFormat = (Formats) (((Formats) RawGuestFormat));
                return _guestFormat;
            }
        }
        private bool f_hostFormat;
        private Formats _hostFormat;

        /// <summary>
        /// Format that the host offers.
        /// </summary>
        public Formats HostFormat
        {
            get
            {
                if (f_hostFormat)
                    return _hostFormat;
                f_hostFormat = true;
                _hostFormat = (Formats) (((Formats) RawHostFormat));
                return _hostFormat;
            }
        }
        private ushort _rawHostFormat;
        private ushort _rawGuestFormat;
        private uint _lenRegion;
        private ulong _paddr;
        private FwCfgVmcoreinfo m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
        /// after a reset of the machine and 0 (none) before the first one.
        /// 
        /// The specification's comment speaks of several formats that the host
        /// supports; QEMU stores a single number and never tests bits. The guest's
        /// write replaces this field too: the drivers of Linux and Windows write 0,
        /// and QEMU does not put its own value back, so a dump normally shows 0 here.
        /// </summary>
        public ushort RawHostFormat { get { return _rawHostFormat; } }

        /// <summary>
        /// Format of what the guest put at `paddr`, as a number; see `guest_format`.
        /// 0 (none) withdraws an earlier note. Numbers without a name are stored by
        /// the host and ignored when it dumps.
        /// </summary>
        public ushort RawGuestFormat { get { return _rawGuestFormat; } }

        /// <summary>
        /// Size in bytes of the guest's region, at least the whole note with the
        /// padding of its descriptor. Linux announces more than the note fills: the
        /// room for a full page of text and for a terminating empty note header.
        /// 
        /// The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
        /// Neither is checked here.
        /// </summary>
        public uint LenRegion { get { return _lenRegion; } }

        /// <summary>
        /// Guest-physical address of the region in bytes. No alignment is asked for.
        /// </summary>
        public ulong Paddr { get { return _paddr; } }
        public FwCfgVmcoreinfo M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
