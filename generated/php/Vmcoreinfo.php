<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
 * by a newline. Keys are bare words (`OSRELEASE`), configuration switches
 * (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
 * OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
 * 
 * Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
 * are hexadecimal without a prefix, even when all digits are decimal; the
 * others are decimal, signed, unless they start with `0x`.
 * 
 * Nothing is refused here, so that one broken line costs only itself: a line
 * may lack its `=`, the last line may lack its newline. The kernel formats each
 * entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
 * long entry runs into the next. Xen fills its note with NULs: they appear as a
 * last line without a newline, or after the value of one.
 * 
 * Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
 * note to it.
 */

namespace VmcoreinfoKsy {
    class Vmcoreinfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\Vmcoreinfo $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lines = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_lines[] = new \VmcoreinfoKsy\Vmcoreinfo\Line($this->_io, $this, $this->_root);
                $i++;
            }
        }
        protected $_m_lines;
        public function lines() { return $this->_m_lines; }
    }
}

/**
 * A line split at its first `=`.
 */

namespace VmcoreinfoKsy\Vmcoreinfo {
    class KeyValue extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Vmcoreinfo\Line $_parent = null, ?\VmcoreinfoKsy\Vmcoreinfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_key = $this->_io->readBytes(strlen($this->untilSeparator()));
            $this->_m_separator = $this->_io->readBytes(($this->_io()->isEof() ? 0 : 1));
            $this->_m_value = $this->_io->readBytesFull();
        }
        protected $_m_untilSeparator;

        /**
         * The bytes of `key`, found by looking ahead.
         */
        public function untilSeparator() {
            if ($this->_m_untilSeparator !== null)
                return $this->_m_untilSeparator;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_untilSeparator = \Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytesFull(), 61, false);
            $this->_io->seek($_pos);
            return $this->_m_untilSeparator;
        }
        protected $_m_key;
        protected $_m_separator;
        protected $_m_value;

        /**
         * All bytes before the first `=`; the whole line where it has none.
         */
        public function key() { return $this->_m_key; }

        /**
         * The byte 0x3d (`=`); no byte where the line has none.
         */
        public function separator() { return $this->_m_separator; }

        /**
         * All bytes after the first `=`, further ones included.
         */
        public function value() { return $this->_m_value; }
    }
}

/**
 * One line with its newline.
 */

namespace VmcoreinfoKsy\Vmcoreinfo {
    class Line extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Vmcoreinfo $_parent = null, ?\VmcoreinfoKsy\Vmcoreinfo $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_text = $this->_io->readBytes(strlen($this->untilNewline()));
            $_io__raw_text = new \Kaitai\Struct\Stream($this->_m__raw_text);
            $this->_m_text = new \VmcoreinfoKsy\Vmcoreinfo\KeyValue($_io__raw_text, $this, $this->_root);
            $this->_m_newline = $this->_io->readBytes(($this->_io()->isEof() ? 0 : 1));
        }
        protected $_m_untilNewline;

        /**
         * The bytes of `text`, found by looking ahead: a line that ends with the
         * text is no error.
         */
        public function untilNewline() {
            if ($this->_m_untilNewline !== null)
                return $this->_m_untilNewline;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->_io()->pos());
            $this->_m_untilNewline = \Kaitai\Struct\Stream::bytesTerminate($this->_io->readBytesFull(), 10, false);
            $this->_io->seek($_pos);
            return $this->_m_untilNewline;
        }
        protected $_m_text;
        protected $_m_newline;
        protected $_m__raw_text;

        /**
         * The line without its newline.
         */
        public function text() { return $this->_m_text; }

        /**
         * The byte 0x0a; no byte only after a last line that has none.
         */
        public function newline() { return $this->_m_newline; }
        public function _raw_text() { return $this->_m__raw_text; }
    }
}
