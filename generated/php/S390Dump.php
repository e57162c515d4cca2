<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The 4096 bytes before the memory in a dump that a stand-alone dump tool took
 * of an s390 machine, and that zgetdump writes. In the plain form the memory
 * follows in one piece from address 0 on; in the extended form every piece has
 * 4096 bytes of its own before it, which say where it belongs.
 */

namespace VmcoreinfoKsy {
    class S390Dump extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\S390Dump $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(7);
            if (!($this->_m_magic == "\xA8\x19\x01\x73\x61\x8F\x23")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\xA8\x19\x01\x73\x61\x8F\x23", $this->_m_magic, $this->_io, "/seq/0");
            }
            $this->_m_rawForm = $this->_io->readU1();
            $this->_m_version = $this->_io->readU4be();
            $this->_m_lenHeader = $this->_io->readU4be();
            $this->_m_dumpLevel = $this->_io->readU4be();
            $this->_m_lenPage = $this->_io->readU4be();
            $this->_m_lenMemory = $this->_io->readU8be();
            $this->_m_firstPaddr = $this->_io->readU8be();
            $this->_m_endPaddr = $this->_io->readU8be();
            $this->_m_numPages = $this->_io->readU4be();
            $this->_m_padding = $this->_io->readU4be();
            $this->_m_clock = $this->_io->readU8be();
            $this->_m_cpuId = $this->_io->readU8be();
            $this->_m_rawArch = $this->_io->readU4be();
        }
        protected $_m_arch;

        /**
         * Width of the dumped system.
         */
        public function arch() {
            if ($this->_m_arch !== null)
                return $this->_m_arch;
            $this->_m_arch = $this->rawArch();
            return $this->_m_arch;
        }
        protected $_m_firstSegment;

        /**
         * The header of the first piece of memory in the extended form; the
         * next one follows the piece.
         */
        public function firstSegment() {
            if ($this->_m_firstSegment !== null)
                return $this->_m_firstSegment;
            if ($this->form() == \VmcoreinfoKsy\S390Dump\Forms::EXTENDED) {
                $_pos = $this->_io->pos();
                $this->_io->seek(4096);
                $this->_m_firstSegment = new \VmcoreinfoKsy\S390Dump\SegmentHeader($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_firstSegment;
        }
        protected $_m_form;

        /**
         * Which of the two forms follows.
         */
        public function form() {
            if ($this->_m_form !== null)
                return $this->_m_form;
            $this->_m_form = $this->rawForm();
            return $this->_m_form;
        }
        protected $_m_magic;
        protected $_m_rawForm;
        protected $_m_version;
        protected $_m_lenHeader;
        protected $_m_dumpLevel;
        protected $_m_lenPage;
        protected $_m_lenMemory;
        protected $_m_firstPaddr;
        protected $_m_endPaddr;
        protected $_m_numPages;
        protected $_m_padding;
        protected $_m_clock;
        protected $_m_cpuId;
        protected $_m_rawArch;

        /**
         * The first 7 bytes of the magic number.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Its last byte, which tells the two forms apart; see `form`.
         */
        public function rawForm() { return $this->_m_rawForm; }

        /**
         * Version of the header.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of the header in bytes, 4096.
         */
        public function lenHeader() { return $this->_m_lenHeader; }

        /**
         * Kind of pages that were dumped; 4 for all.
         */
        public function dumpLevel() { return $this->_m_dumpLevel; }

        /**
         * Size of a page in bytes, 4096.
         */
        public function lenPage() { return $this->_m_lenPage; }

        /**
         * Size of the dumped memory in bytes.
         */
        public function lenMemory() { return $this->_m_lenMemory; }

        /**
         * Physical address where the memory starts.
         */
        public function firstPaddr() { return $this->_m_firstPaddr; }

        /**
         * Physical address after the memory.
         */
        public function endPaddr() { return $this->_m_endPaddr; }

        /**
         * Number of dumped pages.
         */
        public function numPages() { return $this->_m_numPages; }

        /**
         * Not used.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * The machine's clock; bit 51 counts microseconds since 1900.
         */
        public function clock() { return $this->_m_clock; }

        /**
         * Identification of the processor.
         */
        public function cpuId() { return $this->_m_cpuId; }

        /**
         * Width of the dumped system, as a number; see `arch`.
         */
        public function rawArch() { return $this->_m_rawArch; }
    }
}

/**
 * The 4096 bytes before each piece of the extended form.
 */

namespace VmcoreinfoKsy\S390Dump {
    class SegmentHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\S390Dump $_parent = null, ?\VmcoreinfoKsy\S390Dump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_firstPaddr = $this->_io->readU8be();
            $this->_m_lenMemory = $this->_io->readU8be();
            $this->_m_stopMarker = $this->_io->readU8be();
            $this->_m_reserved = $this->_io->readBytes(4072);
        }
        protected $_m_firstPaddr;
        protected $_m_lenMemory;
        protected $_m_stopMarker;
        protected $_m_reserved;

        /**
         * Physical address of the piece.
         */
        public function firstPaddr() { return $this->_m_firstPaddr; }

        /**
         * Size of the piece in bytes.
         */
        public function lenMemory() { return $this->_m_lenMemory; }

        /**
         * Other than 0 after the last piece.
         */
        public function stopMarker() { return $this->_m_stopMarker; }

        /**
         * Zeros.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

namespace VmcoreinfoKsy\S390Dump {
    class Archs {
        const ESA_31 = 1;
        const ZARCH_64 = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace VmcoreinfoKsy\S390Dump {
    class Forms {
        const PLAIN = 253;
        const EXTENDED = 254;

        private const _VALUES = [253 => true, 254 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
