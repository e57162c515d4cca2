// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
    /// Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
    /// 
    /// The guest puts the address of this structure into the DMA register. The device
    /// works in the order select, then one of read, write or skip, and then replaces
    /// the first 4 bytes: 0 says that all went well, `error` alone that it did not.
    /// All integers are big-endian, whatever the guest.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
    /// </remarks>
    public partial class FwCfgDmaAccess : KaitaiStruct
    {
        public static FwCfgDmaAccess FromFile(string fileName)
        {
            return new FwCfgDmaAccess(new KaitaiStream(fileName));
        }


        public enum CommandBits
        {
            Error = 1,
            Read = 2,
            Skip = 4,
            Select = 8,
            Write = 16,
        }
        public FwCfgDmaAccess(KaitaiStream p__io, KaitaiStruct p__parent = null, FwCfgDmaAccess p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _selector = m_io.ReadU2be();
            _commands = m_io.ReadU2be();
            _lenData = m_io.ReadU4be();
            _address = m_io.ReadU8be();
        }
        private ushort _selector;
        private ushort _commands;
        private uint _lenData;
        private ulong _address;
        private FwCfgDmaAccess m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Key of the item; looked at only where `commands` has `select`.
        /// </summary>
        public ushort Selector { get { return _selector; } }

        /// <summary>
        /// Sum of `command_bits`. Of several transfers one is done: read goes before
        /// write, write before skip. Without any, nothing is transferred and
        /// `len_data` does not count.
        /// </summary>
        public ushort Commands { get { return _commands; } }

        /// <summary>
        /// Bytes to transfer or skip. A write must fit into what is left of the item,
        /// or nothing is written; a read past the end returns zeros.
        /// </summary>
        public uint LenData { get { return _lenData; } }

        /// <summary>
        /// Guest-physical address of the data in bytes; ignored by a skip.
        /// </summary>
        public ulong Address { get { return _address; } }
        public FwCfgDmaAccess M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
