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
            f_isError = false;
            f_isRead = false;
            f_isSelect = false;
            f_isSkip = false;
            f_isWrite = false;
            _read();
        }
        private void _read()
        {
            _selector = m_io.ReadU2be();
            _commands = m_io.ReadU2be();
            _lenData = m_io.ReadU4be();
            _address = m_io.ReadU8be();
        }
        private bool f_isError;
        private bool _isError;

        /// <summary>
        /// Whether the transfer failed, in the device's answer.
        /// </summary>
        public bool IsError
        {
            get
            {
                if (f_isError)
                    return _isError;
                f_isError = true;
                _isError = (bool) ((((int) (Commands)) & ((int) (((int) CommandBits.Error)))) != 0);
                return _isError;
            }
        }
        private bool f_isRead;
        private bool _isRead;

        /// <summary>
        /// Whether the guest asks for a read.
        /// </summary>
        public bool IsRead
        {
            get
            {
                if (f_isRead)
                    return _isRead;
                f_isRead = true;
                _isRead = (bool) ((((int) (Commands)) & ((int) (((int) CommandBits.Read)))) != 0);
                return _isRead;
            }
        }
        private bool f_isSelect;
        private bool _isSelect;

        /// <summary>
        /// Whether `selector` counts.
        /// </summary>
        public bool IsSelect
        {
            get
            {
                if (f_isSelect)
                    return _isSelect;
                f_isSelect = true;
                _isSelect = (bool) ((((int) (Commands)) & ((int) (((int) CommandBits.Select)))) != 0);
                return _isSelect;
            }
        }
        private bool f_isSkip;
        private bool _isSkip;

        /// <summary>
        /// Whether the guest asks to move the item's offset.
        /// </summary>
        public bool IsSkip
        {
            get
            {
                if (f_isSkip)
                    return _isSkip;
                f_isSkip = true;
                _isSkip = (bool) ((((int) (Commands)) & ((int) (((int) CommandBits.Skip)))) != 0);
                return _isSkip;
            }
        }
        private bool f_isWrite;
        private bool _isWrite;

        /// <summary>
        /// Whether the guest asks for a write.
        /// </summary>
        public bool IsWrite
        {
            get
            {
                if (f_isWrite)
                    return _isWrite;
                f_isWrite = true;
                _isWrite = (bool) ((((int) (Commands)) & ((int) (((int) CommandBits.Write)))) != 0);
                return _isWrite;
            }
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
