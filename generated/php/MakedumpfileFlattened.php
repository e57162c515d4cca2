<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A dump split into records, so that it can be written to a pipe: each
 * record says where its bytes belong in the real file. Records come in any
 * order; where they overlap, the later one counts; bytes that no record covers
 * are zero.
 * The real file is mostly kdump-compressed, sometimes an ELF core.
 * 
 * All numbers are big-endian, whatever the byte order inside. QEMU wraps its
 * kdump-compressed dumps this way unless told otherwise.
 */

namespace VmcoreinfoKsy {
    class MakedumpfileFlattened extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\MakedumpfileFlattened $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \VmcoreinfoKsy\MakedumpfileFlattened\FlattenedHeader($this->_io, $this, $this->_root);
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \VmcoreinfoKsy\MakedumpfileFlattened\Record($this->_io, $this, $this->_root);
                $this->_m_records[] = $_;
                $i++;
            } while (!($_->header()->isEnd()));
        }
        protected $_m_header;
        protected $_m_records;
        public function header() { return $this->_m_header; }

        /**
         * All records. A large dump has very many; a reader that must stay small
         * reads their headers one by one.
         */
        public function records() { return $this->_m_records; }
    }
}

/**
 * The first 4096 bytes.
 */

namespace VmcoreinfoKsy\MakedumpfileFlattened {
    class FlattenedHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\MakedumpfileFlattened $_parent = null, ?\VmcoreinfoKsy\MakedumpfileFlattened $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(16);
            if (!($this->_m_magic == "\x6D\x61\x6B\x65\x64\x75\x6D\x70\x66\x69\x6C\x65\x00\x00\x00\x00")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x6D\x61\x6B\x65\x64\x75\x6D\x70\x66\x69\x6C\x65\x00\x00\x00\x00", $this->_m_magic, $this->_io, "/types/flattened_header/seq/0");
            }
            $this->_m_headerType = $this->_io->readS8be();
            $this->_m_version = $this->_io->readS8be();
            $this->_m_reserved = $this->_io->readBytes(4064);
        }
        protected $_m_magic;
        protected $_m_headerType;
        protected $_m_version;
        protected $_m_reserved;
        public function magic() { return $this->_m_magic; }

        /**
         * Kind of the wrapper, 1.
         */
        public function headerType() { return $this->_m_headerType; }

        /**
         * Version of the wrapper, 1.
         */
        public function version() { return $this->_m_version; }

        /**
         * Zeros.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * One piece of the real file.
 */

namespace VmcoreinfoKsy\MakedumpfileFlattened {
    class Record extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\MakedumpfileFlattened $_parent = null, ?\VmcoreinfoKsy\MakedumpfileFlattened $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \VmcoreinfoKsy\MakedumpfileFlattened\RecordHeader($this->_io, $this, $this->_root);
            $this->_m_body = $this->_io->readBytes(($this->header()->isEnd() ? 0 : $this->header()->lenBody()));
        }
        protected $_m_header;
        protected $_m_body;
        public function header() { return $this->_m_header; }

        /**
         * The bytes that belong at `header.ofs_body`; none in the last record.
         */
        public function body() { return $this->_m_body; }
    }
}

/**
 * The 16 bytes before each piece.
 */

namespace VmcoreinfoKsy\MakedumpfileFlattened {
    class RecordHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\MakedumpfileFlattened\Record $_parent = null, ?\VmcoreinfoKsy\MakedumpfileFlattened $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsBody = $this->_io->readS8be();
            $this->_m_lenBody = $this->_io->readS8be();
            if (!($this->_m_lenBody >= -1)) {
                throw new \Kaitai\Struct\Error\ValidationLessThanError(-1, $this->_m_lenBody, $this->_io, "/types/record_header/seq/1");
            }
        }
        protected $_m_isEnd;

        /**
         * Whether this is the mark after the last record.
         */
        public function isEnd() {
            if ($this->_m_isEnd !== null)
                return $this->_m_isEnd;
            $this->_m_isEnd =  (($this->ofsBody() == -1) || ($this->lenBody() == -1)) ;
            return $this->_m_isEnd;
        }
        protected $_m_ofsBody;
        protected $_m_lenBody;

        /**
         * Where the piece belongs in the real file, in bytes; -1 after the last
         * one.
         */
        public function ofsBody() { return $this->_m_ofsBody; }

        /**
         * Size of the piece in bytes; -1 in the last record. No other negative
         * number is a size.
         */
        public function lenBody() { return $this->_m_lenBody; }
    }
}
