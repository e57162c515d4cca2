<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The start of a migration stream, which is also the state of a machine that
 * `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
 * and how a page is sent.
 * 
 * A stream is a list of sections, each of which starts with a byte for its kind.
 * The section named `ram` comes in parts. The first has the list of blocks, and
 * each later one has records: eight bytes with the place of a page in its block
 * and, in the ten lowest bits, what follows. A page can be sent again, and the
 * last copy counts. The record with the bit `end_of_part` ends a part. Devices
 * follow after the last part, each in a form of its own.
 * 
 * With the capability `mapped-ram` of later releases, pages are not in records:
 * each block has a place in the file, where they are as in memory, and a bitmap
 * of those that are not zeros.
 */

namespace VmcoreinfoKsy {
    class QemuMigration extends \Kaitai\Struct\Struct {
        public function __construct(bool $hasAddresses, bool $isMapped, \Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_m_hasAddresses = $hasAddresses;
            $this->_m_isMapped = $isMapped;
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \VmcoreinfoKsy\QemuMigration\StreamHead($this->_io, $this, $this->_root);
            if ($this->head()->rawKind() == 7) {
                $this->_m_configuration = new \VmcoreinfoKsy\QemuMigration\MachineConfiguration($this->_io, $this, $this->_root);
            }
            $this->_m_section = new \VmcoreinfoKsy\QemuMigration\SectionStart($this->_io, $this, $this->_root);
            $this->_m_size = new \VmcoreinfoKsy\QemuMigration\RecordHead($this->_io, $this, $this->_root);
            $this->_m_blocks = [];
            $i = 0;
            do {
                $_ = new \VmcoreinfoKsy\QemuMigration\Block($this->hasAddresses(), $this->isMapped(), $this->_io, $this, $this->_root);
                $this->_m_blocks[] = $_;
                $i++;
            } while (!( (($_->lenName() == 0) || ($this->isMapped())) ));
            if (!($this->isMapped())) {
                $this->_m_footer = new \VmcoreinfoKsy\QemuMigration\SectionMark($this->_io, $this, $this->_root);
            }
            if (!($this->isMapped())) {
                $this->_m_nextPart = new \VmcoreinfoKsy\QemuMigration\SectionMark($this->_io, $this, $this->_root);
            }
            if (!($this->isMapped())) {
                $this->_m_firstRecord = new \VmcoreinfoKsy\QemuMigration\Record($this->_io, $this, $this->_root);
            }
        }
        protected $_m_head;
        protected $_m_configuration;
        protected $_m_section;
        protected $_m_size;
        protected $_m_blocks;
        protected $_m_footer;
        protected $_m_nextPart;
        protected $_m_firstRecord;
        protected $_m_hasAddresses;
        protected $_m_isMapped;

        /**
         * What every stream starts with.
         */
        public function head() { return $this->_m_head; }

        /**
         * What machine this is.
         */
        public function configuration() { return $this->_m_configuration; }

        /**
         * The start of the section `ram`, after its kind.
         */
        public function section() { return $this->_m_section; }

        /**
         * The size of all blocks together, with the bit `size_of_memory`.
         */
        public function size() { return $this->_m_size; }

        /**
         * The blocks, the largest first. The number that ends the list starts with a
         * byte 0, where a block has the length of its name.
         */
        public function blocks() { return $this->_m_blocks; }

        /**
         * The end of the first part; machines of QEMU 2.3 and before have none.
         */
        public function footer() { return $this->_m_footer; }

        /**
         * The start of the next part, or of the last one.
         */
        public function nextPart() { return $this->_m_nextPart; }

        /**
         * The first record of the next part.
         */
        public function firstRecord() { return $this->_m_firstRecord; }

        /**
         * Whether `x-ignore-shared` is one of the capabilities.
         */
        public function hasAddresses() { return $this->_m_hasAddresses; }

        /**
         * Whether `mapped-ram` is one of the capabilities.
         */
        public function isMapped() { return $this->_m_isMapped; }
    }
}

/**
 * One block of memory, or the number that ends the list.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class Block extends \Kaitai\Struct\Struct {
        public function __construct(bool $hasAddress, bool $isAtPlace, \Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_hasAddress = $hasAddress;
            $this->_m_isAtPlace = $isAtPlace;
            $this->_read();
        }

        private function _read() {
            $this->_m_lenName = $this->_io->readU1();
            if ($this->lenName() == 0) {
                $this->_m_rest = $this->_io->readBytes(7);
            }
            if ($this->lenName() != 0) {
                $this->_m_name = $this->_io->readBytes($this->lenName());
            }
            if ($this->lenName() != 0) {
                $this->_m_lenBlock = $this->_io->readU8be();
            }
            if ( (($this->lenName() != 0) && ($this->hasAddress())) ) {
                $this->_m_address = $this->_io->readU8be();
            }
            if ( (($this->lenName() != 0) && ($this->isAtPlace())) ) {
                $this->_m_mapped = new \VmcoreinfoKsy\QemuMigration\MappedHeader($this->_io, $this, $this->_root);
            }
        }
        protected $_m_lenName;
        protected $_m_rest;
        protected $_m_name;
        protected $_m_lenBlock;
        protected $_m_address;
        protected $_m_mapped;
        protected $_m_hasAddress;
        protected $_m_isAtPlace;

        /**
         * Length of its name in bytes; 0 after the last block.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * The other bytes of the number that ends the list.
         */
        public function rest() { return $this->_m_rest; }

        /**
         * Its name, such as `pc.ram`.
         */
        public function name() { return $this->_m_name; }

        /**
         * Its size in bytes.
         */
        public function lenBlock() { return $this->_m_lenBlock; }

        /**
         * Its address in the region of memory that it is a part of.
         */
        public function address() { return $this->_m_address; }

        /**
         * Where its pages are.
         */
        public function mapped() { return $this->_m_mapped; }

        /**
         * Whether the block has an address.
         */
        public function hasAddress() { return $this->_m_hasAddress; }

        /**
         * Whether its pages have a place in the file.
         */
        public function isAtPlace() { return $this->_m_isAtPlace; }
    }
}

/**
 * What a difference starts with.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class DifferenceStart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration\Record $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_encoding = $this->_io->readU1();
            $this->_m_lenDifference = $this->_io->readU2be();
        }
        protected $_m_encoding;
        protected $_m_lenDifference;

        /**
         * The number 1.
         */
        public function encoding() { return $this->_m_encoding; }

        /**
         * Size of the difference in bytes.
         */
        public function lenDifference() { return $this->_m_lenDifference; }
    }
}

/**
 * The section of kind `configuration`, and the kind of the next section.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class MachineConfiguration extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenMachine = $this->_io->readU4be();
            $this->_m_machine = $this->_io->readBytes($this->lenMachine());
            $this->_m_subsections = [];
            $i = 0;
            do {
                $_ = new \VmcoreinfoKsy\QemuMigration\Subsection($this->_io, $this, $this->_root);
                $this->_m_subsections[] = $_;
                $i++;
            } while (!($_->rawKind() != 5));
        }
        protected $_m_lenMachine;
        protected $_m_machine;
        protected $_m_subsections;

        /**
         * Length of the machine's name in bytes.
         */
        public function lenMachine() { return $this->_m_lenMachine; }

        /**
         * The kind of the machine, such as `pc-q35-7.2`.
         */
        public function machine() { return $this->_m_machine; }

        /**
         * What else is said. The last one has nothing but the kind of the
         * section that follows.
         */
        public function subsections() { return $this->_m_subsections; }
    }
}

/**
 * Where the pages of a block are; the bitmap starts right after it.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class MappedHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration\Block $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4be();
            $this->_m_lenPage = $this->_io->readU8be();
            $this->_m_ofsBitmap = $this->_io->readU8be();
            $this->_m_ofsPages = $this->_io->readU8be();
        }
        protected $_m_version;
        protected $_m_lenPage;
        protected $_m_ofsBitmap;
        protected $_m_ofsPages;

        /**
         * The version, 1.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of a page in bytes.
         */
        public function lenPage() { return $this->_m_lenPage; }

        /**
         * Offset of the bitmap in the file that QEMU wrote, a bit a page, the
         * lowest bit of a byte first; it is 0 where the page is zeros.
         */
        public function ofsBitmap() { return $this->_m_ofsBitmap; }

        /**
         * Offset of the first page in that file, a multiple of 1 MiB.
         */
        public function ofsPages() { return $this->_m_ofsPages; }
    }
}

/**
 * A name after its length.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class Named extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenName = $this->_io->readU1();
            $this->_m_name = $this->_io->readBytes($this->lenName());
        }
        protected $_m_lenName;
        protected $_m_name;

        /**
         * Length of the name in bytes.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * The name.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * What a packed page starts with.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class PackedStart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration\Record $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenPacked = $this->_io->readU4be();
        }
        protected $_m_lenPacked;

        /**
         * Size of the packed page in bytes.
         */
        public function lenPacked() { return $this->_m_lenPacked; }
    }
}

/**
 * One record.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class Record extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \VmcoreinfoKsy\QemuMigration\RecordHead($this->_io, $this, $this->_root);
            if ( (($this->head()->isOfPage()) && (!($this->head()->isSameBlock()))) ) {
                $this->_m_blockName = new \VmcoreinfoKsy\QemuMigration\Named($this->_io, $this, $this->_root);
            }
            if ($this->head()->isZero()) {
                $this->_m_fill = $this->_io->readU1();
            }
            if ($this->head()->isDifference()) {
                $this->_m_differenceHead = new \VmcoreinfoKsy\QemuMigration\DifferenceStart($this->_io, $this, $this->_root);
            }
            if ($this->head()->isPacked()) {
                $this->_m_packedHead = new \VmcoreinfoKsy\QemuMigration\PackedStart($this->_io, $this, $this->_root);
            }
        }
        protected $_m_head;
        protected $_m_blockName;
        protected $_m_fill;
        protected $_m_differenceHead;
        protected $_m_packedHead;

        /**
         * Which page it is, and what follows.
         */
        public function head() { return $this->_m_head; }

        /**
         * Name of the block that the page is of.
         */
        public function blockName() { return $this->_m_blockName; }

        /**
         * What each byte of the page is.
         */
        public function fill() { return $this->_m_fill; }

        /**
         * How long the difference is that follows.
         */
        public function differenceHead() { return $this->_m_differenceHead; }

        /**
         * How long the packed page is that follows.
         */
        public function packedHead() { return $this->_m_packedHead; }
    }
}

/**
 * What a record starts with.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class RecordHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_high = $this->_io->readU4be();
            $this->_m_low = $this->_io->readU4be();
        }
        protected $_m_isDifference;

        /**
         * Whether the difference to an earlier copy of the page follows.
         */
        public function isDifference() {
            if ($this->_m_isDifference !== null)
                return $this->_m_isDifference;
            $this->_m_isDifference = ($this->low() & 64) != 0;
            return $this->_m_isDifference;
        }
        protected $_m_isEndOfPart;

        /**
         * Whether the part of the section ends.
         */
        public function isEndOfPart() {
            if ($this->_m_isEndOfPart !== null)
                return $this->_m_isEndOfPart;
            $this->_m_isEndOfPart = ($this->low() & 16) != 0;
            return $this->_m_isEndOfPart;
        }
        protected $_m_isFlush;

        /**
         * Whether other channels, which have the pages, are to come this far.
         */
        public function isFlush() {
            if ($this->_m_isFlush !== null)
                return $this->_m_isFlush;
            $this->_m_isFlush = ($this->low() & 512) != 0;
            return $this->_m_isFlush;
        }
        protected $_m_isOfPage;

        /**
         * Whether it has a page of a block.
         */
        public function isOfPage() {
            if ($this->_m_isOfPage !== null)
                return $this->_m_isOfPage;
            $this->_m_isOfPage = ($this->low() & 330) != 0;
            return $this->_m_isOfPage;
        }
        protected $_m_isPacked;

        /**
         * Whether the page follows as zlib packed it; gone since QEMU 9.1.
         */
        public function isPacked() {
            if ($this->_m_isPacked !== null)
                return $this->_m_isPacked;
            $this->_m_isPacked = ($this->low() & 256) != 0;
            return $this->_m_isPacked;
        }
        protected $_m_isPage;

        /**
         * Whether the page follows.
         */
        public function isPage() {
            if ($this->_m_isPage !== null)
                return $this->_m_isPage;
            $this->_m_isPage = ($this->low() & 8) != 0;
            return $this->_m_isPage;
        }
        protected $_m_isSameBlock;

        /**
         * Whether the page is of the same block as the one before, whose name is
         * left out.
         */
        public function isSameBlock() {
            if ($this->_m_isSameBlock !== null)
                return $this->_m_isSameBlock;
            $this->_m_isSameBlock = ($this->low() & 32) != 0;
            return $this->_m_isSameBlock;
        }
        protected $_m_isSizeOfMemory;

        /**
         * Whether this is the size of all blocks, and a list of blocks follows.
         */
        public function isSizeOfMemory() {
            if ($this->_m_isSizeOfMemory !== null)
                return $this->_m_isSizeOfMemory;
            $this->_m_isSizeOfMemory = ($this->low() & 4) != 0;
            return $this->_m_isSizeOfMemory;
        }
        protected $_m_isZero;

        /**
         * Whether one byte follows that the page is full of, 0 as a rule.
         */
        public function isZero() {
            if ($this->_m_isZero !== null)
                return $this->_m_isZero;
            $this->_m_isZero = ($this->low() & 2) != 0;
            return $this->_m_isZero;
        }
        protected $_m_high;
        protected $_m_low;

        /**
         * The upper half of the place.
         */
        public function high() { return $this->_m_high; }

        /**
         * The lower half of the place of a page in its block, in bytes; the ten
         * lowest bits say what follows.
         */
        public function low() { return $this->_m_low; }
    }
}

/**
 * The end of a section, the start of a part that is not the first, or a
 * command.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class SectionMark extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rawKind = $this->_io->readU1();
            $this->_m_number = $this->_io->readU4be();
        }
        protected $_m_rawKind;
        protected $_m_number;

        /**
         * The number of `footer`, `part`, `last_part` or `command`, see
         * `kinds`.
         */
        public function rawKind() { return $this->_m_rawKind; }

        /**
         * The number of the section. A command has its own number in the upper
         * 16 bits, and the size of what follows in the lower ones.
         */
        public function number() { return $this->_m_number; }
    }
}

/**
 * What a section of the kinds `start` and `full` starts with.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class SectionStart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_number = $this->_io->readU4be();
            $this->_m_lenName = $this->_io->readU1();
            $this->_m_name = $this->_io->readBytes($this->lenName());
            $this->_m_instance = $this->_io->readU4be();
            $this->_m_version = $this->_io->readU4be();
        }
        protected $_m_number;
        protected $_m_lenName;
        protected $_m_name;
        protected $_m_instance;
        protected $_m_version;

        /**
         * The number that its parts and its end have, too.
         */
        public function number() { return $this->_m_number; }

        /**
         * Length of its name in bytes.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * Its name, `ram` for the memory.
         */
        public function name() { return $this->_m_name; }

        /**
         * Which of several devices of that name this is.
         */
        public function instance() { return $this->_m_instance; }

        /**
         * The version of its contents.
         */
        public function version() { return $this->_m_version; }
    }
}

/**
 * Magic and version, and the kind of the first section.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class StreamHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x51\x45\x56\x4D")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x51\x45\x56\x4D", $this->_m_magic, $this->_io, "/types/stream_head/seq/0");
            }
            $this->_m_version = $this->_io->readU4be();
            $this->_m_rawKind = $this->_io->readU1();
        }
        protected $_m_kind;

        /**
         * The kind of the first section.
         */
        public function kind() {
            if ($this->_m_kind !== null)
                return $this->_m_kind;
            $this->_m_kind = $this->rawKind();
            return $this->_m_kind;
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_rawKind;

        /**
         * Says that this is a migration stream.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * The version, 3.
         */
        public function version() { return $this->_m_version; }

        /**
         * The kind of the first section, as a number; see `kind`.
         */
        public function rawKind() { return $this->_m_rawKind; }
    }
}

/**
 * One subsection, or the byte that follows the last one.
 */

namespace VmcoreinfoKsy\QemuMigration {
    class Subsection extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\QemuMigration\MachineConfiguration $_parent = null, ?\VmcoreinfoKsy\QemuMigration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rawKind = $this->_io->readU1();
            if ($this->rawKind() == 5) {
                $this->_m_lenName = $this->_io->readU1();
            }
            if ($this->rawKind() == 5) {
                $this->_m_name = $this->_io->readBytes($this->lenName());
            }
            if ($this->rawKind() == 5) {
                $this->_m_version = $this->_io->readU4be();
            }
            if ( (($this->rawKind() == 5) && ($this->lenName() == 30)) ) {
                $this->_m_logLenPage = $this->_io->readU4be();
            }
            if ( (($this->rawKind() == 5) && ($this->lenName() == 26)) ) {
                $this->_m_numCapabilities = $this->_io->readU4be();
            }
            if ( (($this->rawKind() == 5) && ($this->lenName() == 26)) ) {
                $this->_m_capabilities = [];
                $n = $this->numCapabilities();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_capabilities[] = new \VmcoreinfoKsy\QemuMigration\Named($this->_io, $this, $this->_root);
                }
            }
            if ( (($this->rawKind() == 5) && ($this->lenName() == 18)) ) {
                $this->_m_uuid = $this->_io->readBytes(16);
            }
        }
        protected $_m_rawKind;
        protected $_m_lenName;
        protected $_m_name;
        protected $_m_version;
        protected $_m_logLenPage;
        protected $_m_numCapabilities;
        protected $_m_capabilities;
        protected $_m_uuid;

        /**
         * The number 5, or another kind, see `kinds`, where no subsection
         * follows.
         */
        public function rawKind() { return $this->_m_rawKind; }

        /**
         * Length of its name in bytes.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * Its name, such as `configuration/target-page-bits`.
         */
        public function name() { return $this->_m_name; }

        /**
         * The version, 1.
         */
        public function version() { return $this->_m_version; }

        /**
         * Binary logarithm of the size of a page in bytes, of the subsection
         * `configuration/target-page-bits`.
         */
        public function logLenPage() { return $this->_m_logLenPage; }

        /**
         * Number of capabilities, of the subsection
         * `configuration/capabilities`.
         */
        public function numCapabilities() { return $this->_m_numCapabilities; }

        /**
         * Those that change the stream.
         */
        public function capabilities() { return $this->_m_capabilities; }

        /**
         * Of the machine, of the subsection `configuration/uuid`.
         */
        public function uuid() { return $this->_m_uuid; }
    }
}

namespace VmcoreinfoKsy\QemuMigration {
    class Kinds {

        /**
         * Nothing follows but a description of the devices.
         */
        const END_OF_STREAM = 0;

        /**
         * The first part of a section that comes in parts.
         */
        const START = 1;

        /**
         * A further part.
         */
        const PART = 2;

        /**
         * The last part.
         */
        const LAST_PART = 3;

        /**
         * A section in one part.
         */
        const FULL = 4;

        /**
         * A part of the section before.
         */
        const SUBSECTION = 5;

        /**
         * The form of the devices, as JSON.
         */
        const DESCRIPTION = 6;

        /**
         * What machine this is.
         */
        const CONFIGURATION = 7;

        /**
         * A message to the other side.
         */
        const COMMAND = 8;

        /**
         * The end of a section.
         */
        const FOOTER = 126;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 126 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
