<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
 * machine: section name `vmcoreinfo`, version 1, instance 0.
 * 
 * The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
 * little-endian bytes but saves them as integers of the host: on a little-endian
 * host the stream holds the true values, on a big-endian one each integer is
 * byte-swapped, so that a move between the two spoils the entry. Nothing is
 * checked on loading.
 */

namespace VmcoreinfoKsy {
    class QemuVmcoreinfoVmstate extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\QemuVmcoreinfoVmstate $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_hasNote = $this->_io->readU1();
            $this->_m_hostFormat = $this->_io->readU2be();
            $this->_m_guestFormat = $this->_io->readU2be();
            $this->_m_lenRegion = $this->_io->readU4be();
            $this->_m_paddr = $this->_io->readU8be();
        }
        protected $_m_hasNote;
        protected $_m_hostFormat;
        protected $_m_guestFormat;
        protected $_m_lenRegion;
        protected $_m_paddr;

        /**
         * 1 after a full write with a guest_format other than 0, else 0.
         */
        public function hasNote() { return $this->_m_hasNote; }

        /**
         * As in the entry.
         */
        public function hostFormat() { return $this->_m_hostFormat; }

        /**
         * As in the entry.
         */
        public function guestFormat() { return $this->_m_guestFormat; }

        /**
         * Size in bytes of the guest's region.
         */
        public function lenRegion() { return $this->_m_lenRegion; }

        /**
         * Guest-physical address of the region in bytes.
         */
        public function paddr() { return $this->_m_paddr; }
    }
}
