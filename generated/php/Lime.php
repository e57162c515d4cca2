<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * Physical memory as the LiME module and the AVML program save it: one piece
 * after the other, each after a header that says which addresses follow. What
 * no piece covers was no memory.
 * 
 * LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
 * own version 2 writes them in Snappy's framing format, followed by how many
 * bytes that is.
 */

namespace VmcoreinfoKsy {
    class Lime extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\Lime $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_pieces = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_pieces[] = new \VmcoreinfoKsy\Lime\Piece($this->_io, $this, $this->_root);
                $i++;
            }
        }
        protected $_m_pieces;

        /**
         * All pieces. Each is as large as the memory it holds; a reader that must
         * stay small reads their headers one by one.
         */
        public function pieces() { return $this->_m_pieces; }
    }
}

/**
 * One run of memory.
 */

namespace VmcoreinfoKsy\Lime {
    class Piece extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Lime $_parent = null, ?\VmcoreinfoKsy\Lime $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \VmcoreinfoKsy\Lime\PieceHeader($this->_io, $this, $this->_root);
            if ($this->header()->isPlain()) {
                $this->_m_body = $this->_io->readBytes($this->header()->lenMemory());
            }
        }
        protected $_m_header;
        protected $_m_body;
        public function header() { return $this->_m_header; }

        /**
         * The memory, where it is not compressed.
         */
        public function body() { return $this->_m_body; }
    }
}

/**
 * The 32 bytes before each piece.
 */

namespace VmcoreinfoKsy\Lime {
    class PieceHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Lime\Piece $_parent = null, ?\VmcoreinfoKsy\Lime $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rawMagic = $this->_io->readU4le();
            $this->_m_version = $this->_io->readU4le();
            $this->_m_firstPaddr = $this->_io->readU8le();
            $this->_m_lastPaddr = $this->_io->readU8le();
            if (!($this->_m_lastPaddr >= $this->firstPaddr())) {
                throw new \Kaitai\Struct\Error\ValidationLessThanError($this->firstPaddr(), $this->_m_lastPaddr, $this->_io, "/types/piece_header/seq/3");
            }
            $this->_m_reserved = $this->_io->readBytes(8);
        }
        protected $_m_isPlain;

        /**
         * Whether the bytes are not compressed.
         */
        public function isPlain() {
            if ($this->_m_isPlain !== null)
                return $this->_m_isPlain;
            $this->_m_isPlain = $this->magic() == \VmcoreinfoKsy\Lime\Magics::UNCOMPRESSED;
            return $this->_m_isPlain;
        }
        protected $_m_lenMemory;

        /**
         * Size of the memory in bytes.
         */
        public function lenMemory() {
            if ($this->_m_lenMemory !== null)
                return $this->_m_lenMemory;
            $this->_m_lenMemory = (($this->lastPaddr() - $this->firstPaddr()) + 1);
            return $this->_m_lenMemory;
        }
        protected $_m_magic;

        /**
         * Which program's format follows.
         */
        public function magic() {
            if ($this->_m_magic !== null)
                return $this->_m_magic;
            $this->_m_magic = $this->rawMagic();
            return $this->_m_magic;
        }
        protected $_m_rawMagic;
        protected $_m_version;
        protected $_m_firstPaddr;
        protected $_m_lastPaddr;
        protected $_m_reserved;

        /**
         * Which program's format follows, as a number; see `magic`.
         */
        public function rawMagic() { return $this->_m_rawMagic; }

        /**
         * 1, or 2 where the bytes are compressed.
         */
        public function version() { return $this->_m_version; }

        /**
         * Physical address of the first byte.
         */
        public function firstPaddr() { return $this->_m_firstPaddr; }

        /**
         * Physical address of the last byte, which belongs to the piece: never
         * less than the first.
         */
        public function lastPaddr() { return $this->_m_lastPaddr; }

        /**
         * Zeros.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

namespace VmcoreinfoKsy\Lime {
    class Magics {

        /**
         * The letters `AVML`; compressed.
         */
        const COMPRESSED = 1280136769;

        /**
         * The letters `EMiL`; not compressed.
         */
        const UNCOMPRESSED = 1281969477;

        private const _VALUES = [1280136769 => true, 1281969477 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
