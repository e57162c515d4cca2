// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// Where an s390 kernel tells dump tools about itself: at fixed addresses of the
    /// first two pages of memory, the lowcore. This structure starts at 0xe08.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h">Linux arch/s390/include/asm/lowcore.h</a>
    /// </remarks>
    public partial class S390Lowcore : KaitaiStruct
    {
        public static S390Lowcore FromFile(string fileName)
        {
            return new S390Lowcore(new KaitaiStream(fileName));
        }

        public S390Lowcore(KaitaiStream p__io, KaitaiStruct p__parent = null, S390Lowcore p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            _vmcoreInfo31 = m_io.ReadU4be();
            _vmcoreInfo = m_io.ReadU8be();
            _reserved = m_io.ReadBytes(4);
            _osInfo = m_io.ReadU8be();
        }
        private uint _vmcoreInfo31;
        private ulong _vmcoreInfo;
        private byte[] _reserved;
        private ulong _osInfo;
        private S390Lowcore m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Physical address of the note's header in kernels of 31 bits, else
        /// something else.
        /// </summary>
        public uint VmcoreInfo31 { get { return _vmcoreInfo31; } }

        /// <summary>
        /// Physical address of the note's header in kernels of 64 bits, at address
        /// 0xe0c, so that it is not aligned. 0 where there is none.
        /// </summary>
        public ulong VmcoreInfo { get { return _vmcoreInfo; } }

        /// <summary>
        /// Not used.
        /// </summary>
        public byte[] Reserved { get { return _reserved; } }

        /// <summary>
        /// Physical address of the page of `s390_os_info`, or 0.
        /// </summary>
        public ulong OsInfo { get { return _osInfo; } }
        public S390Lowcore M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
