<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * A file that lzop has packed, as libvirt does with saved machines if
 * `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
 * that LZO1X packed one by one, and an empty block at the end.
 */

namespace VmcoreinfoKsy {
    class Lzop extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\Lzop $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \VmcoreinfoKsy\Lzop\FileHeader($this->_io, $this, $this->_root);
            $this->_m_blocks = [];
            $i = 0;
            do {
                $_ = new \VmcoreinfoKsy\Lzop\Block($this->header()->flags(), $this->_io, $this, $this->_root);
                $this->_m_blocks[] = $_;
                $i++;
            } while (!($_->head()->lenUnpacked() == 0));
        }
        protected $_m_header;
        protected $_m_blocks;

        /**
         * What is said of the file.
         */
        public function header() { return $this->_m_header; }

        /**
         * The blocks; the last one is empty.
         */
        public function blocks() { return $this->_m_blocks; }
    }
}

/**
 * One block; the last one is its first field alone.
 */

namespace VmcoreinfoKsy\Lzop {
    class Block extends \Kaitai\Struct\Struct {
        public function __construct(int $flags, \Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Lzop $_parent = null, ?\VmcoreinfoKsy\Lzop $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_flags = $flags;
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \VmcoreinfoKsy\Lzop\BlockHead($this->flags(), $this->_io, $this, $this->_root);
            if ($this->head()->lenUnpacked() != 0) {
                $this->_m_body = $this->_io->readBytes($this->head()->lenBody());
            }
        }
        protected $_m_head;
        protected $_m_body;
        protected $_m_flags;

        /**
         * Its sizes and checksums.
         */
        public function head() { return $this->_m_head; }

        /**
         * The body.
         */
        public function body() { return $this->_m_body; }

        /**
         * The flags of the header.
         */
        public function flags() { return $this->_m_flags; }
    }
}

/**
 * What is before the body of a block.
 */

namespace VmcoreinfoKsy\Lzop {
    class BlockHead extends \Kaitai\Struct\Struct {
        public function __construct(int $flags, \Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Lzop\Block $_parent = null, ?\VmcoreinfoKsy\Lzop $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_flags = $flags;
            $this->_read();
        }

        private function _read() {
            $this->_m_lenUnpacked = $this->_io->readU4be();
            if ($this->lenUnpacked() != 0) {
                $this->_m_lenBody = $this->_io->readU4be();
            }
            if ( (($this->lenUnpacked() != 0) && (($this->flags() & 1) != 0)) ) {
                $this->_m_adler32Unpacked = $this->_io->readU4be();
            }
            if ( (($this->lenUnpacked() != 0) && (($this->flags() & 256) != 0)) ) {
                $this->_m_crc32Unpacked = $this->_io->readU4be();
            }
            if ( (($this->isPacked()) && (($this->flags() & 2) != 0)) ) {
                $this->_m_adler32Packed = $this->_io->readU4be();
            }
            if ( (($this->isPacked()) && (($this->flags() & 512) != 0)) ) {
                $this->_m_crc32Packed = $this->_io->readU4be();
            }
        }
        protected $_m_isPacked;

        /**
         * Whether the contents are packed.
         */
        public function isPacked() {
            if ($this->_m_isPacked !== null)
                return $this->_m_isPacked;
            $this->_m_isPacked =  (($this->lenUnpacked() != 0) && ($this->lenBody() < $this->lenUnpacked())) ;
            return $this->_m_isPacked;
        }
        protected $_m_lenUnpacked;
        protected $_m_lenBody;
        protected $_m_adler32Unpacked;
        protected $_m_crc32Unpacked;
        protected $_m_adler32Packed;
        protected $_m_crc32Packed;
        protected $_m_flags;

        /**
         * Size of the contents in bytes, 0 at the end.
         */
        public function lenUnpacked() { return $this->_m_lenUnpacked; }

        /**
         * Size of the body in bytes. It is that of the contents where LZO could
         * not make them smaller; they are there as they are then.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * Checksum of the contents.
         */
        public function adler32Unpacked() { return $this->_m_adler32Unpacked; }

        /**
         * Checksum of the contents.
         */
        public function crc32Unpacked() { return $this->_m_crc32Unpacked; }

        /**
         * Checksum of the body.
         */
        public function adler32Packed() { return $this->_m_adler32Packed; }

        /**
         * Checksum of the body.
         */
        public function crc32Packed() { return $this->_m_crc32Packed; }

        /**
         * The flags of the header.
         */
        public function flags() { return $this->_m_flags; }
    }
}

/**
 * Bytes of another program.
 */

namespace VmcoreinfoKsy\Lzop {
    class ExtraField extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Lzop\FileHeader $_parent = null, ?\VmcoreinfoKsy\Lzop $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenBody = $this->_io->readU4be();
            $this->_m_body = $this->_io->readBytes($this->lenBody());
            $this->_m_checksum = $this->_io->readU4be();
        }
        protected $_m_lenBody;
        protected $_m_body;
        protected $_m_checksum;

        /**
         * Their number.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * The bytes.
         */
        public function body() { return $this->_m_body; }

        /**
         * A checksum of both.
         */
        public function checksum() { return $this->_m_checksum; }
    }
}

/**
 * The header, and the magic before it.
 */

namespace VmcoreinfoKsy\Lzop {
    class FileHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Lzop $_parent = null, ?\VmcoreinfoKsy\Lzop $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(9);
            if (!($this->_m_magic == "\x89\x4C\x5A\x4F\x00\x0D\x0A\x1A\x0A")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x89\x4C\x5A\x4F\x00\x0D\x0A\x1A\x0A", $this->_m_magic, $this->_io, "/types/file_header/seq/0");
            }
            $this->_m_version = $this->_io->readU2be();
            $this->_m_libraryVersion = $this->_io->readU2be();
            if ($this->isLate()) {
                $this->_m_neededVersion = $this->_io->readU2be();
            }
            $this->_m_method = $this->_io->readU1();
            if ($this->isLate()) {
                $this->_m_level = $this->_io->readU1();
            }
            $this->_m_flags = $this->_io->readU4be();
            if (($this->flags() & 2048) != 0) {
                $this->_m_filter = $this->_io->readU4be();
            }
            $this->_m_mode = $this->_io->readU4be();
            $this->_m_secondsLow = $this->_io->readU4be();
            if ($this->isLate()) {
                $this->_m_secondsHigh = $this->_io->readU4be();
            }
            $this->_m_lenName = $this->_io->readU1();
            $this->_m_name = $this->_io->readBytes($this->lenName());
            $this->_m_checksum = $this->_io->readU4be();
            if (($this->flags() & 64) != 0) {
                $this->_m_extra = new \VmcoreinfoKsy\Lzop\ExtraField($this->_io, $this, $this->_root);
            }
        }
        protected $_m_isLate;

        /**
         * Whether the fields that came with lzop 0.94 are there.
         */
        public function isLate() {
            if ($this->_m_isLate !== null)
                return $this->_m_isLate;
            $this->_m_isLate = $this->version() >= 2368;
            return $this->_m_isLate;
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_libraryVersion;
        protected $_m_neededVersion;
        protected $_m_method;
        protected $_m_level;
        protected $_m_flags;
        protected $_m_filter;
        protected $_m_mode;
        protected $_m_secondsLow;
        protected $_m_secondsHigh;
        protected $_m_lenName;
        protected $_m_name;
        protected $_m_checksum;
        protected $_m_extra;

        /**
         * Says that this is a file of lzop.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * The version of lzop, such as 0x1040; later ones have more fields.
         */
        public function version() { return $this->_m_version; }

        /**
         * The version of the LZO library.
         */
        public function libraryVersion() { return $this->_m_libraryVersion; }

        /**
         * The version of lzop that a reader needs at least.
         */
        public function neededVersion() { return $this->_m_neededVersion; }

        /**
         * What packs the blocks, 1 to 3 for LZO1X.
         */
        public function method() { return $this->_m_method; }

        /**
         * How hard it tried.
         */
        public function level() { return $this->_m_level; }

        /**
         * Which checksums each block has, and which fields follow: bit 0 for one
         * of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
         * the same by CRC; bit 6 for an extra field, bit 11 for a filter.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * What changed the contents before they were packed.
         */
        public function filter() { return $this->_m_filter; }

        /**
         * Permissions of the file.
         */
        public function mode() { return $this->_m_mode; }

        /**
         * When the file was changed, in seconds since 1970, the lower half.
         */
        public function secondsLow() { return $this->_m_secondsLow; }

        /**
         * The upper half of that.
         */
        public function secondsHigh() { return $this->_m_secondsHigh; }

        /**
         * Length of the file's name in bytes; 0 where there was no file.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * The file's name.
         */
        public function name() { return $this->_m_name; }

        /**
         * A checksum of the header after the magic.
         */
        public function checksum() { return $this->_m_checksum; }

        /**
         * What another program has added.
         */
        public function extra() { return $this->_m_extra; }
    }
}
