<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
 * Windows.
 * 
 * A Windows guest puts it into the descriptor of its note named VMCOREINFO,
 * where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
 * writes it in front of the memory. Only the first 8 bytes tell the two apart,
 * `PAGEDU64` or `PAGEDUMP` against a key.
 * 
 * The width follows from these bytes and not from the size of the note: QEMU
 * accepts a 32-bit header inside a note of the 64-bit size.
 */

namespace VmcoreinfoKsy {
    class WindowsDumpHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\WindowsDumpHeader $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x50\x41\x47\x45")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x50\x41\x47\x45", $this->_m_magic, $this->_io, "/seq/0");
            }
            $this->_m_rawWidth = $this->_io->readU4le();
            switch ($this->rawWidth()) {
                case 1347245380:
                    $this->_m_body = new \VmcoreinfoKsy\WindowsDumpHeader\Header32($this->_io, $this, $this->_root);
                    break;
                case 875976004:
                    $this->_m_body = new \VmcoreinfoKsy\WindowsDumpHeader\Header64($this->_io, $this, $this->_root);
                    break;
                default:
                    $this->_m_body = new \VmcoreinfoKsy\WindowsDumpHeader\Opaque($this->_io, $this, $this->_root);
                    break;
            }
        }
        protected $_m_width;

        /**
         * Whether the rest is of the 64-bit or the 32-bit kind.
         */
        public function width() {
            if ($this->_m_width !== null)
                return $this->_m_width;
            $this->_m_width = $this->rawWidth();
            return $this->_m_width;
        }
        protected $_m_magic;
        protected $_m_rawWidth;
        protected $_m_body;

        /**
         * The four letters `PAGE`.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Four letters that say the kind of the rest, as a number; see `width`.
         */
        public function rawWidth() { return $this->_m_rawWidth; }

        /**
         * The rest of the header.
         */
        public function body() { return $this->_m_body; }
    }
}

/**
 * Rest of the 32-bit header; it ends at offset 0x1000 of the file.
 */

namespace VmcoreinfoKsy\WindowsDumpHeader {
    class Header32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\WindowsDumpHeader $_parent = null, ?\VmcoreinfoKsy\WindowsDumpHeader $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_versionMajor = $this->_io->readU4le();
            $this->_m_versionMinor = $this->_io->readU4le();
            $this->_m_directoryTableBase = $this->_io->readU4le();
            $this->_m_pfnDatabase = $this->_io->readU4le();
            $this->_m_psLoadedModuleList = $this->_io->readU4le();
            $this->_m_psActiveProcessHead = $this->_io->readU4le();
            $this->_m_rawMachineImage = $this->_io->readU4le();
            $this->_m_numProcessors = $this->_io->readU4le();
            $this->_m_bugcheckCode = $this->_io->readU4le();
            $this->_m_bugcheckParameters = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bugcheckParameters[] = $this->_io->readU4le();
            }
            $this->_m_versionUser = $this->_io->readBytes(32);
            $this->_m_reserved1 = $this->_io->readU4le();
            $this->_m_kdDebuggerDataBlock = $this->_io->readU4le();
            $this->_m_numRuns = $this->_io->readU4le();
            $this->_m_numPages = $this->_io->readU4le();
            $this->_m_runs = [];
            $n = 86;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_runs[] = new \VmcoreinfoKsy\WindowsDumpHeader\Run32($this->_io, $this, $this->_root);
            }
            $this->_m_unused1 = $this->_io->readU4le();
            $this->_m_reserved2 = $this->_io->readBytes(3200);
            $this->_m_requiredDumpSpace = $this->_io->readU4le();
            $this->_m_reserved3 = $this->_io->readBytes(92);
        }
        protected $_m_machineImage;

        /**
         * Processor.
         */
        public function machineImage() {
            if ($this->_m_machineImage !== null)
                return $this->_m_machineImage;
            $this->_m_machineImage = $this->rawMachineImage();
            return $this->_m_machineImage;
        }
        protected $_m_versionMajor;
        protected $_m_versionMinor;
        protected $_m_directoryTableBase;
        protected $_m_pfnDatabase;
        protected $_m_psLoadedModuleList;
        protected $_m_psActiveProcessHead;
        protected $_m_rawMachineImage;
        protected $_m_numProcessors;
        protected $_m_bugcheckCode;
        protected $_m_bugcheckParameters;
        protected $_m_versionUser;
        protected $_m_reserved1;
        protected $_m_kdDebuggerDataBlock;
        protected $_m_numRuns;
        protected $_m_numPages;
        protected $_m_runs;
        protected $_m_unused1;
        protected $_m_reserved2;
        protected $_m_requiredDumpSpace;
        protected $_m_reserved3;

        /**
         * 15 for a free build, 12 for a checked one.
         */
        public function versionMajor() { return $this->_m_versionMajor; }

        /**
         * Build number of Windows.
         */
        public function versionMinor() { return $this->_m_versionMinor; }

        /**
         * Physical address of the top page table; the value for CR3.
         */
        public function directoryTableBase() { return $this->_m_directoryTableBase; }

        /**
         * Virtual address of the page frame database.
         */
        public function pfnDatabase() { return $this->_m_pfnDatabase; }

        /**
         * Virtual address of the list of loaded modules.
         */
        public function psLoadedModuleList() { return $this->_m_psLoadedModuleList; }

        /**
         * Virtual address of the list of processes.
         */
        public function psActiveProcessHead() { return $this->_m_psActiveProcessHead; }

        /**
         * Processor as a number, as in PE files; see `machine_image`.
         */
        public function rawMachineImage() { return $this->_m_rawMachineImage; }

        /**
         * Number of processors.
         */
        public function numProcessors() { return $this->_m_numProcessors; }

        /**
         * Stop code; 0 in a running system, which QEMU turns into 0x161
         * (LIVE_SYSTEM_DUMP) in its dump.
         */
        public function bugcheckCode() { return $this->_m_bugcheckCode; }

        /**
         * Parameters of the stop code, as in the 64-bit header.
         */
        public function bugcheckParameters() { return $this->_m_bugcheckParameters; }

        /**
         * Text for people, mostly empty.
         */
        public function versionUser() { return $this->_m_versionUser; }

        /**
         * Not used.
         */
        public function reserved1() { return $this->_m_reserved1; }

        /**
         * Virtual address of the debugger data block, whose tag is `KDBG`.
         */
        public function kdDebuggerDataBlock() { return $this->_m_kdDebuggerDataBlock; }

        /**
         * Number of runs in use; completed by QEMU.
         */
        public function numRuns() { return $this->_m_numRuns; }

        /**
         * Number of pages in all runs; completed by QEMU.
         */
        public function numPages() { return $this->_m_numPages; }

        /**
         * Room for 86 runs of physical memory.
         */
        public function runs() { return $this->_m_runs; }

        /**
         * Last bytes of the room for runs.
         */
        public function unused1() { return $this->_m_unused1; }

        /**
         * Not described here.
         */
        public function reserved2() { return $this->_m_reserved2; }

        /**
         * Size of the whole dump in bytes; completed by QEMU.
         */
        public function requiredDumpSpace() { return $this->_m_requiredDumpSpace; }

        /**
         * Not used.
         */
        public function reserved3() { return $this->_m_reserved3; }
    }
}

/**
 * Rest of the 64-bit header; it ends at offset 0x2000 of the file.
 */

namespace VmcoreinfoKsy\WindowsDumpHeader {
    class Header64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\WindowsDumpHeader $_parent = null, ?\VmcoreinfoKsy\WindowsDumpHeader $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_versionMajor = $this->_io->readU4le();
            $this->_m_versionMinor = $this->_io->readU4le();
            $this->_m_directoryTableBase = $this->_io->readU8le();
            $this->_m_pfnDatabase = $this->_io->readU8le();
            $this->_m_psLoadedModuleList = $this->_io->readU8le();
            $this->_m_psActiveProcessHead = $this->_io->readU8le();
            $this->_m_rawMachineImage = $this->_io->readU4le();
            $this->_m_numProcessors = $this->_io->readU4le();
            $this->_m_bugcheckCode = $this->_io->readU4le();
            $this->_m_unused1 = $this->_io->readU4le();
            $this->_m_bugcheckParameters = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bugcheckParameters[] = $this->_io->readU8le();
            }
            $this->_m_versionUser = $this->_io->readBytes(32);
            $this->_m_kdDebuggerDataBlock = $this->_io->readU8le();
            $this->_m_numRuns = $this->_io->readU4le();
            $this->_m_unused2 = $this->_io->readU4le();
            $this->_m_numPages = $this->_io->readU8le();
            $this->_m_runs = [];
            $n = 43;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_runs[] = new \VmcoreinfoKsy\WindowsDumpHeader\Run64($this->_io, $this, $this->_root);
            }
            $this->_m_context = $this->_io->readBytes(3000);
            $this->_m_exception = $this->_io->readBytes(152);
            $this->_m_dumpKind = $this->_io->readU4le();
            $this->_m_unused3 = $this->_io->readU4le();
            $this->_m_requiredDumpSpace = $this->_io->readU8le();
            $this->_m_systemTime = $this->_io->readU8le();
            $this->_m_comment = $this->_io->readBytes(128);
            $this->_m_systemUpTime = $this->_io->readU8le();
            $this->_m_miniDumpFields = $this->_io->readU4le();
            $this->_m_secondaryDataState = $this->_io->readU4le();
            $this->_m_productKind = $this->_io->readU4le();
            $this->_m_suiteMask = $this->_io->readU4le();
            $this->_m_writerStatus = $this->_io->readU4le();
            $this->_m_unused4 = $this->_io->readU1();
            $this->_m_kdSecondaryVersion = $this->_io->readU1();
            $this->_m_reserved = $this->_io->readBytes(4018);
        }
        protected $_m_machineImage;

        /**
         * Processor.
         */
        public function machineImage() {
            if ($this->_m_machineImage !== null)
                return $this->_m_machineImage;
            $this->_m_machineImage = $this->rawMachineImage();
            return $this->_m_machineImage;
        }
        protected $_m_versionMajor;
        protected $_m_versionMinor;
        protected $_m_directoryTableBase;
        protected $_m_pfnDatabase;
        protected $_m_psLoadedModuleList;
        protected $_m_psActiveProcessHead;
        protected $_m_rawMachineImage;
        protected $_m_numProcessors;
        protected $_m_bugcheckCode;
        protected $_m_unused1;
        protected $_m_bugcheckParameters;
        protected $_m_versionUser;
        protected $_m_kdDebuggerDataBlock;
        protected $_m_numRuns;
        protected $_m_unused2;
        protected $_m_numPages;
        protected $_m_runs;
        protected $_m_context;
        protected $_m_exception;
        protected $_m_dumpKind;
        protected $_m_unused3;
        protected $_m_requiredDumpSpace;
        protected $_m_systemTime;
        protected $_m_comment;
        protected $_m_systemUpTime;
        protected $_m_miniDumpFields;
        protected $_m_secondaryDataState;
        protected $_m_productKind;
        protected $_m_suiteMask;
        protected $_m_writerStatus;
        protected $_m_unused4;
        protected $_m_kdSecondaryVersion;
        protected $_m_reserved;

        /**
         * 15 for a free build, 12 for a checked one.
         */
        public function versionMajor() { return $this->_m_versionMajor; }

        /**
         * Build number of Windows.
         */
        public function versionMinor() { return $this->_m_versionMinor; }

        /**
         * Physical address of the top page table; the value for CR3.
         */
        public function directoryTableBase() { return $this->_m_directoryTableBase; }

        /**
         * Virtual address of the page frame database.
         */
        public function pfnDatabase() { return $this->_m_pfnDatabase; }

        /**
         * Virtual address of the list of loaded modules.
         */
        public function psLoadedModuleList() { return $this->_m_psLoadedModuleList; }

        /**
         * Virtual address of the list of processes.
         */
        public function psActiveProcessHead() { return $this->_m_psActiveProcessHead; }

        /**
         * Processor as a number, as in PE files; see `machine_image`.
         */
        public function rawMachineImage() { return $this->_m_rawMachineImage; }

        /**
         * Number of processors.
         */
        public function numProcessors() { return $this->_m_numProcessors; }

        /**
         * Stop code; 0 in a running system, which QEMU turns into 0x161
         * (LIVE_SYSTEM_DUMP) in its dump.
         */
        public function bugcheckCode() { return $this->_m_bugcheckCode; }

        /**
         * Not used.
         */
        public function unused1() { return $this->_m_unused1; }

        /**
         * Parameters of the stop code. The driver of a running guest puts the
         * virtual address of a decoded debugger data block into the first one,
         * for where the block itself is encrypted.
         */
        public function bugcheckParameters() { return $this->_m_bugcheckParameters; }

        /**
         * Text for people, mostly empty.
         */
        public function versionUser() { return $this->_m_versionUser; }

        /**
         * Virtual address of the debugger data block, whose tag is `KDBG`.
         */
        public function kdDebuggerDataBlock() { return $this->_m_kdDebuggerDataBlock; }

        /**
         * Number of runs in use; completed by QEMU.
         */
        public function numRuns() { return $this->_m_numRuns; }

        /**
         * Not used.
         */
        public function unused2() { return $this->_m_unused2; }

        /**
         * Number of pages in all runs; completed by QEMU.
         */
        public function numPages() { return $this->_m_numPages; }

        /**
         * Room for 43 runs of physical memory.
         */
        public function runs() { return $this->_m_runs; }

        /**
         * Registers of the processor that failed.
         */
        public function context() { return $this->_m_context; }

        /**
         * Exception record.
         */
        public function exception() { return $this->_m_exception; }

        /**
         * 1 for a full dump.
         */
        public function dumpKind() { return $this->_m_dumpKind; }

        /**
         * Not used.
         */
        public function unused3() { return $this->_m_unused3; }

        /**
         * Size of the whole dump in bytes; completed by QEMU.
         */
        public function requiredDumpSpace() { return $this->_m_requiredDumpSpace; }

        /**
         * Time of the dump in units of 100 ns since 1601.
         */
        public function systemTime() { return $this->_m_systemTime; }

        /**
         * Text for people.
         */
        public function comment() { return $this->_m_comment; }

        /**
         * Time since start in units of 100 ns.
         */
        public function systemUpTime() { return $this->_m_systemUpTime; }

        /**
         * Fields of a small dump.
         */
        public function miniDumpFields() { return $this->_m_miniDumpFields; }

        /**
         * State of secondary data.
         */
        public function secondaryDataState() { return $this->_m_secondaryDataState; }

        /**
         * Kind of product, 1 workstation, 2 domain controller, 3 server.
         */
        public function productKind() { return $this->_m_productKind; }

        /**
         * Bits of installed suites.
         */
        public function suiteMask() { return $this->_m_suiteMask; }

        /**
         * What the writer of the dump says of itself.
         */
        public function writerStatus() { return $this->_m_writerStatus; }

        /**
         * Not used.
         */
        public function unused4() { return $this->_m_unused4; }

        /**
         * Version of the secondary debugger data.
         */
        public function kdSecondaryVersion() { return $this->_m_kdSecondaryVersion; }

        /**
         * Not used.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * A kind that is not known here.
 */

namespace VmcoreinfoKsy\WindowsDumpHeader {
    class Opaque extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\WindowsDumpHeader $_parent = null, ?\VmcoreinfoKsy\WindowsDumpHeader $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_data = $this->_io->readBytesFull();
        }
        protected $_m_data;

        /**
         * Everything up to the end.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * One run of physical pages of 4096 bytes.
 */

namespace VmcoreinfoKsy\WindowsDumpHeader {
    class Run32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\WindowsDumpHeader\Header32 $_parent = null, ?\VmcoreinfoKsy\WindowsDumpHeader $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_basePage = $this->_io->readU4le();
            $this->_m_numPages = $this->_io->readU4le();
        }
        protected $_m_basePage;
        protected $_m_numPages;

        /**
         * Number of the first page.
         */
        public function basePage() { return $this->_m_basePage; }

        /**
         * Number of pages.
         */
        public function numPages() { return $this->_m_numPages; }
    }
}

/**
 * One run of physical pages of 4096 bytes.
 */

namespace VmcoreinfoKsy\WindowsDumpHeader {
    class Run64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\WindowsDumpHeader\Header64 $_parent = null, ?\VmcoreinfoKsy\WindowsDumpHeader $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_basePage = $this->_io->readU8le();
            $this->_m_numPages = $this->_io->readU8le();
        }
        protected $_m_basePage;
        protected $_m_numPages;

        /**
         * Number of the first page.
         */
        public function basePage() { return $this->_m_basePage; }

        /**
         * Number of pages.
         */
        public function numPages() { return $this->_m_numPages; }
    }
}

namespace VmcoreinfoKsy\WindowsDumpHeader {
    class Machines {

        /**
         * 32-bit x86.
         */
        const I386 = 332;

        /**
         * 64-bit x86.
         */
        const AMD64 = 34404;

        /**
         * 64-bit ARM.
         */
        const ARM64 = 43620;

        private const _VALUES = [332 => true, 34404 => true, 43620 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace VmcoreinfoKsy\WindowsDumpHeader {
    class Widths {

        /**
         * The letters `DU64`, 64-bit Windows.
         */
        const BITS_64 = 875976004;

        /**
         * The letters `DUMP`, 32-bit Windows.
         */
        const BITS_32 = 1347245380;

        private const _VALUES = [875976004 => true, 1347245380 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
