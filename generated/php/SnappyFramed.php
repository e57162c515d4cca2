<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A row of chunks, each with at most 65536 bytes when unpacked, and each
 * understandable without the others. AVML compresses memory this way.
 */

namespace VmcoreinfoKsy {
    class SnappyFramed extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\SnappyFramed $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_chunks = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_chunks[] = new \VmcoreinfoKsy\SnappyFramed\Chunk($this->_io, $this, $this->_root);
                $i++;
            }
        }
        protected $_m_chunks;

        /**
         * All chunks, the identifier of the stream first.
         */
        public function chunks() { return $this->_m_chunks; }
    }
}

/**
 * One chunk.
 */

namespace VmcoreinfoKsy\SnappyFramed {
    class Chunk extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\SnappyFramed $_parent = null, ?\VmcoreinfoKsy\SnappyFramed $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \VmcoreinfoKsy\SnappyFramed\ChunkHeader($this->_io, $this, $this->_root);
            $this->_m_body = $this->_io->readBytes($this->header()->lenBody());
        }
        protected $_m_header;
        protected $_m_body;
        public function header() { return $this->_m_header; }

        /**
         * Of data, a checksum of 4 bytes and then the data; of the identifier,
         * the letters `sNaPpY`.
         */
        public function body() { return $this->_m_body; }
    }
}

/**
 * The 4 bytes before each chunk.
 */

namespace VmcoreinfoKsy\SnappyFramed {
    class ChunkHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\SnappyFramed\Chunk $_parent = null, ?\VmcoreinfoKsy\SnappyFramed $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rawKind = $this->_io->readU1();
            $this->_m_lenBodyLow = $this->_io->readU2le();
            $this->_m_lenBodyHigh = $this->_io->readU1();
        }
        protected $_m_kind;

        /**
         * What the chunk is.
         */
        public function kind() {
            if ($this->_m_kind !== null)
                return $this->_m_kind;
            $this->_m_kind = $this->rawKind();
            return $this->_m_kind;
        }
        protected $_m_lenBody;

        /**
         * Size of the body in bytes.
         */
        public function lenBody() {
            if ($this->_m_lenBody !== null)
                return $this->_m_lenBody;
            $this->_m_lenBody = $this->lenBodyLow() + 65536 * $this->lenBodyHigh();
            return $this->_m_lenBody;
        }
        protected $_m_rawKind;
        protected $_m_lenBodyLow;
        protected $_m_lenBodyHigh;

        /**
         * What the chunk is, as a number; see `kind`.
         */
        public function rawKind() { return $this->_m_rawKind; }

        /**
         * Lower 16 bits of the size.
         */
        public function lenBodyLow() { return $this->_m_lenBodyLow; }

        /**
         * Upper 8 bits of the size.
         */
        public function lenBodyHigh() { return $this->_m_lenBodyHigh; }
    }
}

namespace VmcoreinfoKsy\SnappyFramed {
    class Kinds {
        const COMPRESSED = 0;
        const PLAIN = 1;
        const PADDING = 254;
        const IDENTIFIER = 255;

        private const _VALUES = [0 => true, 1 => true, 254 => true, 255 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
