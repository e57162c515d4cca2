<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * Where an s390 kernel tells dump tools about itself: at fixed addresses of the
 * first two pages of memory, the lowcore. This structure starts at 0xe08.
 */

namespace VmcoreinfoKsy {
    class S390Lowcore extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\S390Lowcore $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vmcoreInfo31 = $this->_io->readU4be();
            $this->_m_vmcoreInfo = $this->_io->readU8be();
            $this->_m_reserved = $this->_io->readBytes(4);
            $this->_m_osInfo = $this->_io->readU8be();
        }
        protected $_m_vmcoreInfo31;
        protected $_m_vmcoreInfo;
        protected $_m_reserved;
        protected $_m_osInfo;

        /**
         * Physical address of the note's header in kernels of 31 bits, else
         * something else.
         */
        public function vmcoreInfo31() { return $this->_m_vmcoreInfo31; }

        /**
         * Physical address of the note's header in kernels of 64 bits, at address
         * 0xe0c, so that it is not aligned. 0 where there is none.
         */
        public function vmcoreInfo() { return $this->_m_vmcoreInfo; }

        /**
         * Not used.
         */
        public function reserved() { return $this->_m_reserved; }

        /**
         * Physical address of the page of `s390_os_info`, or 0.
         */
        public function osInfo() { return $this->_m_osInfo; }
    }
}
