<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A page in which an s390 kernel keeps what dump tools and the next kernel need.
 * Its address is in the lowcore.
 */

namespace VmcoreinfoKsy {
    class S390OsInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\S390OsInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(8);
            if (!($this->_m_magic == "\x4F\x53\x49\x4E\x46\x4F\x53\x5A")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x4F\x53\x49\x4E\x46\x4F\x53\x5A", $this->_m_magic, $this->_io, "/seq/0");
            }
            $this->_m_checksum = $this->_io->readU4be();
            $this->_m_versionMajor = $this->_io->readU2be();
            $this->_m_versionMinor = $this->_io->readU2be();
            $this->_m_crashKernelPaddr = $this->_io->readU8be();
            $this->_m_lenCrashKernel = $this->_io->readU8be();
            $this->_m_entries = [];
            $n = 13;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_entries[] = new \VmcoreinfoKsy\S390OsInfo\Entry($this->_io, $this, $this->_root);
            }
        }
        protected $_m_magic;
        protected $_m_checksum;
        protected $_m_versionMajor;
        protected $_m_versionMinor;
        protected $_m_crashKernelPaddr;
        protected $_m_lenCrashKernel;
        protected $_m_entries;

        /**
         * The letters `OSINFOSZ`.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Checksum of the page from here on.
         */
        public function checksum() { return $this->_m_checksum; }

        /**
         * Major version.
         */
        public function versionMajor() { return $this->_m_versionMajor; }

        /**
         * Minor version.
         */
        public function versionMinor() { return $this->_m_versionMinor; }

        /**
         * Physical address of the memory that is kept for a crash kernel.
         */
        public function crashKernelPaddr() { return $this->_m_crashKernelPaddr; }

        /**
         * Size of that memory in bytes.
         */
        public function lenCrashKernel() { return $this->_m_lenCrashKernel; }

        /**
         * What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
         * flags, 3 reserved, 4 to 12 addresses of the kernel's own.
         */
        public function entries() { return $this->_m_entries; }
    }
}

/**
 * One piece of information.
 */

namespace VmcoreinfoKsy\S390OsInfo {
    class Entry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\S390OsInfo $_parent = null, ?\VmcoreinfoKsy\S390OsInfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_paddr = $this->_io->readU8be();
            $this->_m_lenPiece = $this->_io->readU8be();
            $this->_m_checksum = $this->_io->readU4be();
        }
        protected $_m_paddr;
        protected $_m_lenPiece;
        protected $_m_checksum;

        /**
         * Physical address of the piece, or its value. Entry 0 leads to the
         * text, not to the note's header, unlike the lowcore's pointer. Current
         * kernels read entry 0 and never fill it.
         */
        public function paddr() { return $this->_m_paddr; }

        /**
         * Size of the piece in bytes; 0 where the entry is a value or empty.
         */
        public function lenPiece() { return $this->_m_lenPiece; }

        /**
         * Checksum of the piece.
         */
        public function checksum() { return $this->_m_checksum; }
    }
}
