<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * ELF notes, one after the other, as in a PT_NOTE segment or in the memory
 * region that a guest announces through fw_cfg.
 * 
 * The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
 * are three 32-bit words. The words have the byte order of the file or guest
 * that wrote them. Core dumps align names and descriptors to 4 bytes, although
 * the generic ABI's text for 64-bit files suggests 8; segments that say
 * `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
 * byte 24 under either rule; only the place of the next note differs.
 * 
 * An empty header (all three words 0) ends the list for Linux, which reserves
 * room for one after its vmcoreinfo note, and for readers in the kernel. It is
 * not a terminator in the generic ABI, and it is read as a note here.
 */

namespace VmcoreinfoKsy {
    class ElfNotes extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $isBe, int $align, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\ElfNotes $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_m_isBe = $isBe;
            $this->_m_align = $align;
            $this->_read();
        }

        private function _read() {
            switch ($this->isBe()) {
                case true:
                    $this->_m__is_le = false;
                    break;
                case false:
                    $this->_m__is_le = true;
                    break;
            }

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            if ($this->_io()->size() >= 12) {
                $this->_m_notes = [];
                $i = 0;
                do {
                    $_ = new \VmcoreinfoKsy\ElfNotes\Note($this->_io, $this, $this->_root, $this->_m__is_le);
                    $this->_m_notes[] = $_;
                    $i++;
                } while (!($this->_io()->size() - $this->_io()->pos() < 12));
            }
            $this->_m_rest = $this->_io->readBytesFull();
        }

        private function _readBE() {
            if ($this->_io()->size() >= 12) {
                $this->_m_notes = [];
                $i = 0;
                do {
                    $_ = new \VmcoreinfoKsy\ElfNotes\Note($this->_io, $this, $this->_root, $this->_m__is_le);
                    $this->_m_notes[] = $_;
                    $i++;
                } while (!($this->_io()->size() - $this->_io()->pos() < 12));
            }
            $this->_m_rest = $this->_io->readBytesFull();
        }
        protected $_m_notes;
        protected $_m_rest;
        protected $_m_isBe;
        protected $_m_align;

        /**
         * The notes, with the empty ones that zeroed memory reads as; absent where
         * there is no room for one.
         */
        public function notes() { return $this->_m_notes; }

        /**
         * Fewer than 12 bytes after the last note, too few for a header: a region
         * of memory need not end where a note does.
         */
        public function rest() { return $this->_m_rest; }

        /**
         * Whether the header words are big-endian.
         */
        public function isBe() { return $this->_m_isBe; }

        /**
         * Alignment in bytes of names, descriptors and notes, 4 or 8.
         */
        public function align() { return $this->_m_align; }
    }
}

/**
 * One note. It must start at a multiple of `align` from the start of the
 * segment.
 */

namespace VmcoreinfoKsy\ElfNotes {
    class Note extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\ElfNotes $_parent = null, ?\VmcoreinfoKsy\ElfNotes $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_header = new \VmcoreinfoKsy\ElfNotes\NoteHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m_name = $this->_io->readBytes($this->header()->lenName());
            $this->_m_namePadding = $this->_io->readBytes(($this->_io()->isEof() ? 0 : $this->header()->lenNamePadding()));
            $this->_m_desc = $this->_io->readBytes($this->header()->lenDesc());
            $this->_m_descPadding = $this->_io->readBytes(($this->_io()->isEof() ? 0 : $this->header()->lenDescPadding()));
        }

        private function _readBE() {
            $this->_m_header = new \VmcoreinfoKsy\ElfNotes\NoteHeader($this->_io, $this, $this->_root, $this->_m__is_le);
            $this->_m_name = $this->_io->readBytes($this->header()->lenName());
            $this->_m_namePadding = $this->_io->readBytes(($this->_io()->isEof() ? 0 : $this->header()->lenNamePadding()));
            $this->_m_desc = $this->_io->readBytes($this->header()->lenDesc());
            $this->_m_descPadding = $this->_io->readBytes(($this->_io()->isEof() ? 0 : $this->header()->lenDescPadding()));
        }
        protected $_m_header;
        protected $_m_name;
        protected $_m_namePadding;
        protected $_m_desc;
        protected $_m_descPadding;
        public function header() { return $this->_m_header; }

        /**
         * Owner of the note with its terminating NUL; empty where `len_name` is
         * 0. For a Linux or Windows guest these are the 11 bytes
         * `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
         * ASCII.
         */
        public function name() { return $this->_m_name; }

        /**
         * Zeros up to the descriptor's alignment; no bytes where the segment
         * ends before them.
         */
        public function namePadding() { return $this->_m_namePadding; }

        /**
         * Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
         * guest a `windows_dump_header`; tell them apart by the bytes, the name
         * is the same.
         */
        public function desc() { return $this->_m_desc; }

        /**
         * Zeros up to the next note; no bytes where the segment ends before
         * them.
         * QEMU counts it: a region that ends right after an unpadded
         * descriptor is refused.
         */
        public function descPadding() { return $this->_m_descPadding; }
    }
}

/**
 * The three words before every note's name.
 */

namespace VmcoreinfoKsy\ElfNotes {
    class NoteHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\ElfNotes\Note $_parent = null, ?\VmcoreinfoKsy\ElfNotes $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_lenName = $this->_io->readU4le();
            $this->_m_lenDesc = $this->_io->readU4le();
            $this->_m_noteType = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_lenName = $this->_io->readU4be();
            $this->_m_lenDesc = $this->_io->readU4be();
            $this->_m_noteType = $this->_io->readU4be();
        }
        protected $_m_lenDescPadding;

        /**
         * Bytes between the descriptor and the next note.
         */
        public function lenDescPadding() {
            if ($this->_m_lenDescPadding !== null)
                return $this->_m_lenDescPadding;
            $this->_m_lenDescPadding = \Kaitai\Struct\Stream::mod($this->_root()->align() - \Kaitai\Struct\Stream::mod($this->lenDesc(), $this->_root()->align()), $this->_root()->align());
            return $this->_m_lenDescPadding;
        }
        protected $_m_lenNamePadding;

        /**
         * Bytes between the name and the descriptor.
         */
        public function lenNamePadding() {
            if ($this->_m_lenNamePadding !== null)
                return $this->_m_lenNamePadding;
            $this->_m_lenNamePadding = \Kaitai\Struct\Stream::mod($this->_root()->align() - \Kaitai\Struct\Stream::mod(12 + \Kaitai\Struct\Stream::mod($this->lenName(), $this->_root()->align()), $this->_root()->align()), $this->_root()->align());
            return $this->_m_lenNamePadding;
        }
        protected $_m_lenName;
        protected $_m_lenDesc;
        protected $_m_noteType;

        /**
         * Size of the name in bytes, with its NUL and without padding. 11 for
         * VMCOREINFO; some producers leave out the NUL and write 10.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * Size of the descriptor in bytes, without padding. Linux writes the
         * exact length of its text, Xen a fixed 4068.
         */
        public function lenDesc() { return $this->_m_lenDesc; }

        /**
         * Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
         * it; makedumpfile, crash and elfutils ask for 0.
         */
        public function noteType() { return $this->_m_noteType; }
    }
}
