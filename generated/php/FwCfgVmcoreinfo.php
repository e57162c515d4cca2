<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The 16 bytes with which a guest tells its hypervisor where the guest's
 * vmcoreinfo note is in memory.
 * 
 * The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
 * replaces all 16 in one DMA write; the host then looks at the note when it
 * takes a dump. All integers are little-endian, whatever the byte order of the
 * guest, and nothing is padded.
 */

namespace VmcoreinfoKsy {
    class FwCfgVmcoreinfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\FwCfgVmcoreinfo $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rawHostFormat = $this->_io->readU2le();
            $this->_m_rawGuestFormat = $this->_io->readU2le();
            $this->_m_lenRegion = $this->_io->readU4le();
            $this->_m_paddr = $this->_io->readU8le();
        }
        protected $_m_guestFormat;

        /**
         * Format of what the guest put at `paddr`.
         */
        public function guestFormat() {
            if ($this->_m_guestFormat !== null)
                return $this->_m_guestFormat;
            $this->_m_guestFormat = $this->rawGuestFormat();
            return $this->_m_guestFormat;
        }
        protected $_m_hostFormat;

        /**
         * Format that the host offers.
         */
        public function hostFormat() {
            if ($this->_m_hostFormat !== null)
                return $this->_m_hostFormat;
            $this->_m_hostFormat = $this->rawHostFormat();
            return $this->_m_hostFormat;
        }
        protected $_m_rawHostFormat;
        protected $_m_rawGuestFormat;
        protected $_m_lenRegion;
        protected $_m_paddr;

        /**
         * Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
         * after a reset of the machine and 0 (none) before the first one.
         * 
         * The specification's comment speaks of several formats that the host
         * supports; QEMU stores a single number and never tests bits. The guest's
         * write replaces this field too: the drivers of Linux and Windows write 0,
         * and QEMU does not put its own value back, so a dump normally shows 0 here.
         */
        public function rawHostFormat() { return $this->_m_rawHostFormat; }

        /**
         * Format of what the guest put at `paddr`, as a number; see `guest_format`.
         * 0 (none) withdraws an earlier note. Numbers without a name are stored by
         * the host and ignored when it dumps.
         */
        public function rawGuestFormat() { return $this->_m_rawGuestFormat; }

        /**
         * Size in bytes of the guest's region, at least the whole note with the
         * padding of its descriptor. Linux announces more than the note fills: the
         * room for a full page of text and for a terminating empty note header.
         * 
         * The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
         * Neither is checked here.
         */
        public function lenRegion() { return $this->_m_lenRegion; }

        /**
         * Guest-physical address of the region in bytes. No alignment is asked for.
         */
        public function paddr() { return $this->_m_paddr; }
    }
}

namespace VmcoreinfoKsy\FwCfgVmcoreinfo {
    class Formats {

        /**
         * Nothing offered (host) or no note (guest).
         */
        const NONE = 0;

        /**
         * An ELF note in the guest's own class and byte order.
         */
        const ELF = 1;

        private const _VALUES = [0 => true, 1 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
