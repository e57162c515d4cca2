// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

using Kaitai;
using System.Collections.Generic;

namespace VmcoreinfoKsy
{

    /// <summary>
    /// The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
    /// Windows.
    /// 
    /// A Windows guest puts it into the descriptor of its note named VMCOREINFO,
    /// where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
    /// writes it in front of the memory. Only the first 8 bytes tell the two apart,
    /// `PAGEDU64` or `PAGEDUMP` against a key.
    /// 
    /// The width follows from these bytes and not from the size of the note: QEMU
    /// accepts a 32-bit header inside a note of the 64-bit size.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files">Microsoft, kernel-mode dump files</a>
    /// </remarks>
    public partial class WindowsDumpHeader : KaitaiStruct
    {
        public static WindowsDumpHeader FromFile(string fileName)
        {
            return new WindowsDumpHeader(new KaitaiStream(fileName));
        }


        public enum Machines
        {
            I386 = 332,
            Amd64 = 34404,
            Arm64 = 43620,
        }

        public enum Widths
        {
            Bits64 = 875976004,
            Bits32 = 1347245380,
        }
        public WindowsDumpHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpHeader p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_width = false;
            _read();
        }
        private void _read()
        {
            _magic = m_io.ReadBytes(4);
            if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 80, 65, 71, 69 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 80, 65, 71, 69 }, _magic, m_io, "/seq/0");
            }
            _rawWidth = m_io.ReadU4le();
            switch (((int) (RawWidth))) {
            case 1347245380: {
                _body = new Header32(m_io, this, m_root);
                break;
            }
            case 875976004: {
                _body = new Header64(m_io, this, m_root);
                break;
            }
            default: {
                _body = new Opaque(m_io, this, m_root);
                break;
            }
            }
        }

        /// <summary>
        /// Rest of the 32-bit header; it ends at offset 0x1000 of the file.
        /// </summary>
        public partial class Header32 : KaitaiStruct
        {
            public static Header32 FromFile(string fileName)
            {
                return new Header32(new KaitaiStream(fileName));
            }

            public Header32(KaitaiStream p__io, WindowsDumpHeader p__parent = null, WindowsDumpHeader p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_machineImage = false;
                _read();
            }
            private void _read()
            {
                _versionMajor = m_io.ReadU4le();
                _versionMinor = m_io.ReadU4le();
                _directoryTableBase = m_io.ReadU4le();
                _pfnDatabase = m_io.ReadU4le();
                _psLoadedModuleList = m_io.ReadU4le();
                _psActiveProcessHead = m_io.ReadU4le();
                _rawMachineImage = m_io.ReadU4le();
                _numProcessors = m_io.ReadU4le();
                _bugcheckCode = m_io.ReadU4le();
                _bugcheckParameters = new List<uint>();
                for (var i = 0; i < 4; i++)
                {
                    _bugcheckParameters.Add(m_io.ReadU4le());
                }
                _versionUser = m_io.ReadBytes(32);
                _reserved1 = m_io.ReadU4le();
                _kdDebuggerDataBlock = m_io.ReadU4le();
                _numRuns = m_io.ReadU4le();
                _numPages = m_io.ReadU4le();
                _runs = new List<Run32>();
                for (var i = 0; i < 86; i++)
                {
                    _runs.Add(new Run32(m_io, this, m_root));
                }
                _unused1 = m_io.ReadU4le();
                _reserved2 = m_io.ReadBytes(3200);
                _requiredDumpSpace = m_io.ReadU4le();
                _reserved3 = m_io.ReadBytes(92);
            }
            private bool f_machineImage;
            private Machines _machineImage;

            /// <summary>
            /// Processor.
            /// </summary>
            public Machines MachineImage
            {
                get
                {
                    if (f_machineImage)
                        return _machineImage;
                    f_machineImage = true;
                    _machineImage = (Machines) (((WindowsDumpHeader.Machines) RawMachineImage));
                    return _machineImage;
                }
            }
            private uint _versionMajor;
            private uint _versionMinor;
            private uint _directoryTableBase;
            private uint _pfnDatabase;
            private uint _psLoadedModuleList;
            private uint _psActiveProcessHead;
            private uint _rawMachineImage;
            private uint _numProcessors;
            private uint _bugcheckCode;
            private List<uint> _bugcheckParameters;
            private byte[] _versionUser;
            private uint _reserved1;
            private uint _kdDebuggerDataBlock;
            private uint _numRuns;
            private uint _numPages;
            private List<Run32> _runs;
            private uint _unused1;
            private byte[] _reserved2;
            private uint _requiredDumpSpace;
            private byte[] _reserved3;
            private WindowsDumpHeader m_root;
            private WindowsDumpHeader m_parent;

            /// <summary>
            /// 15 for a free build, 12 for a checked one.
            /// </summary>
            public uint VersionMajor { get { return _versionMajor; } }

            /// <summary>
            /// Build number of Windows.
            /// </summary>
            public uint VersionMinor { get { return _versionMinor; } }

            /// <summary>
            /// Physical address of the top page table; the value for CR3.
            /// </summary>
            public uint DirectoryTableBase { get { return _directoryTableBase; } }

            /// <summary>
            /// Virtual address of the page frame database.
            /// </summary>
            public uint PfnDatabase { get { return _pfnDatabase; } }

            /// <summary>
            /// Virtual address of the list of loaded modules.
            /// </summary>
            public uint PsLoadedModuleList { get { return _psLoadedModuleList; } }

            /// <summary>
            /// Virtual address of the list of processes.
            /// </summary>
            public uint PsActiveProcessHead { get { return _psActiveProcessHead; } }

            /// <summary>
            /// Processor as a number, as in PE files; see `machine_image`.
            /// </summary>
            public uint RawMachineImage { get { return _rawMachineImage; } }

            /// <summary>
            /// Number of processors.
            /// </summary>
            public uint NumProcessors { get { return _numProcessors; } }

            /// <summary>
            /// Stop code; 0 in a running system, which QEMU turns into 0x161
            /// (LIVE_SYSTEM_DUMP) in its dump.
            /// </summary>
            public uint BugcheckCode { get { return _bugcheckCode; } }

            /// <summary>
            /// Parameters of the stop code, as in the 64-bit header.
            /// </summary>
            public List<uint> BugcheckParameters { get { return _bugcheckParameters; } }

            /// <summary>
            /// Text for people, mostly empty.
            /// </summary>
            public byte[] VersionUser { get { return _versionUser; } }

            /// <summary>
            /// Not used.
            /// </summary>
            public uint Reserved1 { get { return _reserved1; } }

            /// <summary>
            /// Virtual address of the debugger data block, whose tag is `KDBG`.
            /// </summary>
            public uint KdDebuggerDataBlock { get { return _kdDebuggerDataBlock; } }

            /// <summary>
            /// Number of runs in use; completed by QEMU.
            /// </summary>
            public uint NumRuns { get { return _numRuns; } }

            /// <summary>
            /// Number of pages in all runs; completed by QEMU.
            /// </summary>
            public uint NumPages { get { return _numPages; } }

            /// <summary>
            /// Room for 86 runs of physical memory.
            /// </summary>
            public List<Run32> Runs { get { return _runs; } }

            /// <summary>
            /// Last bytes of the room for runs.
            /// </summary>
            public uint Unused1 { get { return _unused1; } }

            /// <summary>
            /// Not described here.
            /// </summary>
            public byte[] Reserved2 { get { return _reserved2; } }

            /// <summary>
            /// Size of the whole dump in bytes; completed by QEMU.
            /// </summary>
            public uint RequiredDumpSpace { get { return _requiredDumpSpace; } }

            /// <summary>
            /// Not used.
            /// </summary>
            public byte[] Reserved3 { get { return _reserved3; } }
            public WindowsDumpHeader M_Root { get { return m_root; } }
            public WindowsDumpHeader M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Rest of the 64-bit header; it ends at offset 0x2000 of the file.
        /// </summary>
        public partial class Header64 : KaitaiStruct
        {
            public static Header64 FromFile(string fileName)
            {
                return new Header64(new KaitaiStream(fileName));
            }

            public Header64(KaitaiStream p__io, WindowsDumpHeader p__parent = null, WindowsDumpHeader p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_machineImage = false;
                _read();
            }
            private void _read()
            {
                _versionMajor = m_io.ReadU4le();
                _versionMinor = m_io.ReadU4le();
                _directoryTableBase = m_io.ReadU8le();
                _pfnDatabase = m_io.ReadU8le();
                _psLoadedModuleList = m_io.ReadU8le();
                _psActiveProcessHead = m_io.ReadU8le();
                _rawMachineImage = m_io.ReadU4le();
                _numProcessors = m_io.ReadU4le();
                _bugcheckCode = m_io.ReadU4le();
                _unused1 = m_io.ReadU4le();
                _bugcheckParameters = new List<ulong>();
                for (var i = 0; i < 4; i++)
                {
                    _bugcheckParameters.Add(m_io.ReadU8le());
                }
                _versionUser = m_io.ReadBytes(32);
                _kdDebuggerDataBlock = m_io.ReadU8le();
                _numRuns = m_io.ReadU4le();
                _unused2 = m_io.ReadU4le();
                _numPages = m_io.ReadU8le();
                _runs = new List<Run64>();
                for (var i = 0; i < 43; i++)
                {
                    _runs.Add(new Run64(m_io, this, m_root));
                }
                _context = m_io.ReadBytes(3000);
                _exception = m_io.ReadBytes(152);
                _dumpKind = m_io.ReadU4le();
                _unused3 = m_io.ReadU4le();
                _requiredDumpSpace = m_io.ReadU8le();
                _systemTime = m_io.ReadU8le();
                _comment = m_io.ReadBytes(128);
                _systemUpTime = m_io.ReadU8le();
                _miniDumpFields = m_io.ReadU4le();
                _secondaryDataState = m_io.ReadU4le();
                _productKind = m_io.ReadU4le();
                _suiteMask = m_io.ReadU4le();
                _writerStatus = m_io.ReadU4le();
                _unused4 = m_io.ReadU1();
                _kdSecondaryVersion = m_io.ReadU1();
                _reserved = m_io.ReadBytes(4018);
            }
            private bool f_machineImage;
            private Machines _machineImage;

            /// <summary>
            /// Processor.
            /// </summary>
            public Machines MachineImage
            {
                get
                {
                    if (f_machineImage)
                        return _machineImage;
                    f_machineImage = true;
                    _machineImage = (Machines) (((WindowsDumpHeader.Machines) RawMachineImage));
                    return _machineImage;
                }
            }
            private uint _versionMajor;
            private uint _versionMinor;
            private ulong _directoryTableBase;
            private ulong _pfnDatabase;
            private ulong _psLoadedModuleList;
            private ulong _psActiveProcessHead;
            private uint _rawMachineImage;
            private uint _numProcessors;
            private uint _bugcheckCode;
            private uint _unused1;
            private List<ulong> _bugcheckParameters;
            private byte[] _versionUser;
            private ulong _kdDebuggerDataBlock;
            private uint _numRuns;
            private uint _unused2;
            private ulong _numPages;
            private List<Run64> _runs;
            private byte[] _context;
            private byte[] _exception;
            private uint _dumpKind;
            private uint _unused3;
            private ulong _requiredDumpSpace;
            private ulong _systemTime;
            private byte[] _comment;
            private ulong _systemUpTime;
            private uint _miniDumpFields;
            private uint _secondaryDataState;
            private uint _productKind;
            private uint _suiteMask;
            private uint _writerStatus;
            private byte _unused4;
            private byte _kdSecondaryVersion;
            private byte[] _reserved;
            private WindowsDumpHeader m_root;
            private WindowsDumpHeader m_parent;

            /// <summary>
            /// 15 for a free build, 12 for a checked one.
            /// </summary>
            public uint VersionMajor { get { return _versionMajor; } }

            /// <summary>
            /// Build number of Windows.
            /// </summary>
            public uint VersionMinor { get { return _versionMinor; } }

            /// <summary>
            /// Physical address of the top page table; the value for CR3.
            /// </summary>
            public ulong DirectoryTableBase { get { return _directoryTableBase; } }

            /// <summary>
            /// Virtual address of the page frame database.
            /// </summary>
            public ulong PfnDatabase { get { return _pfnDatabase; } }

            /// <summary>
            /// Virtual address of the list of loaded modules.
            /// </summary>
            public ulong PsLoadedModuleList { get { return _psLoadedModuleList; } }

            /// <summary>
            /// Virtual address of the list of processes.
            /// </summary>
            public ulong PsActiveProcessHead { get { return _psActiveProcessHead; } }

            /// <summary>
            /// Processor as a number, as in PE files; see `machine_image`.
            /// </summary>
            public uint RawMachineImage { get { return _rawMachineImage; } }

            /// <summary>
            /// Number of processors.
            /// </summary>
            public uint NumProcessors { get { return _numProcessors; } }

            /// <summary>
            /// Stop code; 0 in a running system, which QEMU turns into 0x161
            /// (LIVE_SYSTEM_DUMP) in its dump.
            /// </summary>
            public uint BugcheckCode { get { return _bugcheckCode; } }

            /// <summary>
            /// Not used.
            /// </summary>
            public uint Unused1 { get { return _unused1; } }

            /// <summary>
            /// Parameters of the stop code. The driver of a running guest puts the
            /// virtual address of a decoded debugger data block into the first one,
            /// for where the block itself is encrypted.
            /// </summary>
            public List<ulong> BugcheckParameters { get { return _bugcheckParameters; } }

            /// <summary>
            /// Text for people, mostly empty.
            /// </summary>
            public byte[] VersionUser { get { return _versionUser; } }

            /// <summary>
            /// Virtual address of the debugger data block, whose tag is `KDBG`.
            /// </summary>
            public ulong KdDebuggerDataBlock { get { return _kdDebuggerDataBlock; } }

            /// <summary>
            /// Number of runs in use; completed by QEMU.
            /// </summary>
            public uint NumRuns { get { return _numRuns; } }

            /// <summary>
            /// Not used.
            /// </summary>
            public uint Unused2 { get { return _unused2; } }

            /// <summary>
            /// Number of pages in all runs; completed by QEMU.
            /// </summary>
            public ulong NumPages { get { return _numPages; } }

            /// <summary>
            /// Room for 43 runs of physical memory.
            /// </summary>
            public List<Run64> Runs { get { return _runs; } }

            /// <summary>
            /// Registers of the processor that failed.
            /// </summary>
            public byte[] Context { get { return _context; } }

            /// <summary>
            /// Exception record.
            /// </summary>
            public byte[] Exception { get { return _exception; } }

            /// <summary>
            /// 1 for a full dump.
            /// </summary>
            public uint DumpKind { get { return _dumpKind; } }

            /// <summary>
            /// Not used.
            /// </summary>
            public uint Unused3 { get { return _unused3; } }

            /// <summary>
            /// Size of the whole dump in bytes; completed by QEMU.
            /// </summary>
            public ulong RequiredDumpSpace { get { return _requiredDumpSpace; } }

            /// <summary>
            /// Time of the dump in units of 100 ns since 1601.
            /// </summary>
            public ulong SystemTime { get { return _systemTime; } }

            /// <summary>
            /// Text for people.
            /// </summary>
            public byte[] Comment { get { return _comment; } }

            /// <summary>
            /// Time since start in units of 100 ns.
            /// </summary>
            public ulong SystemUpTime { get { return _systemUpTime; } }

            /// <summary>
            /// Fields of a small dump.
            /// </summary>
            public uint MiniDumpFields { get { return _miniDumpFields; } }

            /// <summary>
            /// State of secondary data.
            /// </summary>
            public uint SecondaryDataState { get { return _secondaryDataState; } }

            /// <summary>
            /// Kind of product, 1 workstation, 2 domain controller, 3 server.
            /// </summary>
            public uint ProductKind { get { return _productKind; } }

            /// <summary>
            /// Bits of installed suites.
            /// </summary>
            public uint SuiteMask { get { return _suiteMask; } }

            /// <summary>
            /// What the writer of the dump says of itself.
            /// </summary>
            public uint WriterStatus { get { return _writerStatus; } }

            /// <summary>
            /// Not used.
            /// </summary>
            public byte Unused4 { get { return _unused4; } }

            /// <summary>
            /// Version of the secondary debugger data.
            /// </summary>
            public byte KdSecondaryVersion { get { return _kdSecondaryVersion; } }

            /// <summary>
            /// Not used.
            /// </summary>
            public byte[] Reserved { get { return _reserved; } }
            public WindowsDumpHeader M_Root { get { return m_root; } }
            public WindowsDumpHeader M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A kind that is not known here.
        /// </summary>
        public partial class Opaque : KaitaiStruct
        {
            public static Opaque FromFile(string fileName)
            {
                return new Opaque(new KaitaiStream(fileName));
            }

            public Opaque(KaitaiStream p__io, WindowsDumpHeader p__parent = null, WindowsDumpHeader p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _data = m_io.ReadBytesFull();
            }
            private byte[] _data;
            private WindowsDumpHeader m_root;
            private WindowsDumpHeader m_parent;

            /// <summary>
            /// Everything up to the end.
            /// </summary>
            public byte[] Data { get { return _data; } }
            public WindowsDumpHeader M_Root { get { return m_root; } }
            public WindowsDumpHeader M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One run of physical pages of 4096 bytes.
        /// </summary>
        public partial class Run32 : KaitaiStruct
        {
            public static Run32 FromFile(string fileName)
            {
                return new Run32(new KaitaiStream(fileName));
            }

            public Run32(KaitaiStream p__io, WindowsDumpHeader.Header32 p__parent = null, WindowsDumpHeader p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _basePage = m_io.ReadU4le();
                _numPages = m_io.ReadU4le();
            }
            private uint _basePage;
            private uint _numPages;
            private WindowsDumpHeader m_root;
            private WindowsDumpHeader.Header32 m_parent;

            /// <summary>
            /// Number of the first page.
            /// </summary>
            public uint BasePage { get { return _basePage; } }

            /// <summary>
            /// Number of pages.
            /// </summary>
            public uint NumPages { get { return _numPages; } }
            public WindowsDumpHeader M_Root { get { return m_root; } }
            public WindowsDumpHeader.Header32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// One run of physical pages of 4096 bytes.
        /// </summary>
        public partial class Run64 : KaitaiStruct
        {
            public static Run64 FromFile(string fileName)
            {
                return new Run64(new KaitaiStream(fileName));
            }

            public Run64(KaitaiStream p__io, WindowsDumpHeader.Header64 p__parent = null, WindowsDumpHeader p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _basePage = m_io.ReadU8le();
                _numPages = m_io.ReadU8le();
            }
            private ulong _basePage;
            private ulong _numPages;
            private WindowsDumpHeader m_root;
            private WindowsDumpHeader.Header64 m_parent;

            /// <summary>
            /// Number of the first page.
            /// </summary>
            public ulong BasePage { get { return _basePage; } }

            /// <summary>
            /// Number of pages.
            /// </summary>
            public ulong NumPages { get { return _numPages; } }
            public WindowsDumpHeader M_Root { get { return m_root; } }
            public WindowsDumpHeader.Header64 M_Parent { get { return m_parent; } }
        }
        private bool f_width;
        private Widths _width;

        /// <summary>
        /// Whether the rest is of the 64-bit or the 32-bit kind.
        /// </summary>
        public Widths Width
        {
            get
            {
                if (f_width)
                    return _width;
                f_width = true;
                _width = (Widths) (((Widths) RawWidth));
                return _width;
            }
        }
        private byte[] _magic;
        private uint _rawWidth;
        private KaitaiStruct _body;
        private WindowsDumpHeader m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// The four letters `PAGE`.
        /// </summary>
        public byte[] Magic { get { return _magic; } }

        /// <summary>
        /// Four letters that say the kind of the rest, as a number; see `width`.
        /// </summary>
        public uint RawWidth { get { return _rawWidth; } }

        /// <summary>
        /// The rest of the header.
        /// </summary>
        public KaitaiStruct Body { get { return _body; } }
        public WindowsDumpHeader M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
