<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
 * 
 * A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
 * in the order of their names, so the selector depends on which others the
 * machine has. All integers are big-endian, whatever the guest.
 * 
 * The item has room for more files than it names, 4 bytes and 64 for each slot;
 * what follows the last named file is zero.
 */

namespace VmcoreinfoKsy {
    class FwCfgDirectory extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\FwCfgDirectory $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numFiles = $this->_io->readU4be();
            $this->_m_files = [];
            $n = $this->numFiles();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_files[] = new \VmcoreinfoKsy\FwCfgDirectory\File($this->_io, $this, $this->_root);
            }
        }
        protected $_m_numFiles;
        protected $_m_files;

        /**
         * Number of files in the directory.
         */
        public function numFiles() { return $this->_m_numFiles; }

        /**
         * The files, in the order of their names.
         */
        public function files() { return $this->_m_files; }
    }
}

/**
 * One file, 64 bytes.
 */

namespace VmcoreinfoKsy\FwCfgDirectory {
    class File extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\FwCfgDirectory $_parent = null, ?\VmcoreinfoKsy\FwCfgDirectory $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenContent = $this->_io->readU4be();
            $this->_m_selector = $this->_io->readU2be();
            $this->_m_reserved = $this->_io->readU2be();
            $this->_m_name = \Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytes(56), 0, false);
        }
        protected $_m_lenContent;
        protected $_m_selector;
        protected $_m_reserved;
        protected $_m_name;

        /**
         * Size of the file in bytes, 16 for `etc/vmcoreinfo`.
         */
        public function lenContent() { return $this->_m_lenContent; }

        /**
         * Key that selects the file, 0x0020 or above.
         */
        public function selector() { return $this->_m_selector; }

        /**
         * Zero.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Path of the file, ASCII, with its NUL at most 56 bytes.
         */
        public function name() { return $this->_m_name; }
    }
}
