<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
 * Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
 * 
 * The guest puts the address of this structure into the DMA register. The device
 * works in the order select, then one of read, write or skip, and then replaces
 * the first 4 bytes: 0 says that all went well, `error` alone that it did not.
 * All integers are big-endian, whatever the guest.
 */

namespace VmcoreinfoKsy {
    class FwCfgDmaAccess extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\FwCfgDmaAccess $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_selector = $this->_io->readU2be();
            $this->_m_commands = $this->_io->readU2be();
            $this->_m_lenData = $this->_io->readU4be();
            $this->_m_address = $this->_io->readU8be();
        }
        protected $_m_isError;

        /**
         * Whether the transfer failed, in the device's answer.
         */
        public function isError() {
            if ($this->_m_isError !== null)
                return $this->_m_isError;
            $this->_m_isError = ($this->commands() & \VmcoreinfoKsy\FwCfgDmaAccess\CommandBits::ERROR) != 0;
            return $this->_m_isError;
        }
        protected $_m_isRead;

        /**
         * Whether the guest asks for a read.
         */
        public function isRead() {
            if ($this->_m_isRead !== null)
                return $this->_m_isRead;
            $this->_m_isRead = ($this->commands() & \VmcoreinfoKsy\FwCfgDmaAccess\CommandBits::READ) != 0;
            return $this->_m_isRead;
        }
        protected $_m_isSelect;

        /**
         * Whether `selector` counts.
         */
        public function isSelect() {
            if ($this->_m_isSelect !== null)
                return $this->_m_isSelect;
            $this->_m_isSelect = ($this->commands() & \VmcoreinfoKsy\FwCfgDmaAccess\CommandBits::SELECT) != 0;
            return $this->_m_isSelect;
        }
        protected $_m_isSkip;

        /**
         * Whether the guest asks to move the item's offset.
         */
        public function isSkip() {
            if ($this->_m_isSkip !== null)
                return $this->_m_isSkip;
            $this->_m_isSkip = ($this->commands() & \VmcoreinfoKsy\FwCfgDmaAccess\CommandBits::SKIP) != 0;
            return $this->_m_isSkip;
        }
        protected $_m_isWrite;

        /**
         * Whether the guest asks for a write.
         */
        public function isWrite() {
            if ($this->_m_isWrite !== null)
                return $this->_m_isWrite;
            $this->_m_isWrite = ($this->commands() & \VmcoreinfoKsy\FwCfgDmaAccess\CommandBits::WRITE) != 0;
            return $this->_m_isWrite;
        }
        protected $_m_selector;
        protected $_m_commands;
        protected $_m_lenData;
        protected $_m_address;

        /**
         * Key of the item; looked at only where `commands` has `select`.
         */
        public function selector() { return $this->_m_selector; }

        /**
         * Sum of `command_bits`. Of several transfers one is done: read goes before
         * write, write before skip. Without any, nothing is transferred and
         * `len_data` does not count.
         */
        public function commands() { return $this->_m_commands; }

        /**
         * Bytes to transfer or skip. A write must fit into what is left of the item,
         * or nothing is written; a read past the end returns zeros.
         */
        public function lenData() { return $this->_m_lenData; }

        /**
         * Guest-physical address of the data in bytes; ignored by a skip.
         */
        public function address() { return $this->_m_address; }
    }
}

namespace VmcoreinfoKsy\FwCfgDmaAccess {
    class CommandBits {

        /**
         * Set by the device in its answer.
         */
        const ERROR = 1;

        /**
         * Copy from the item to guest memory.
         */
        const READ = 2;

        /**
         * Move the item's offset forward.
         */
        const SKIP = 4;

        /**
         * Select the item first, from its start.
         */
        const SELECT = 8;

        /**
         * Copy from guest memory to the item.
         */
        const WRITE = 16;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
