<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The headers of an ELF core dump: as much as leads to the notes and tells how
 * guest-physical memory is laid out in the file. Both classes and both byte
 * orders. Segments' contents are not described; read the notes of a
 * PT_NOTE segment with `elf_notes`.
 */

namespace VmcoreinfoKsy {
    class ElfCore extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\ElfCore $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ident = new \VmcoreinfoKsy\ElfCore\Identification($this->_io, $this, $this->_root);
            $this->_m_header = new \VmcoreinfoKsy\ElfCore\FileHeader($this->_io, $this, $this->_root);
        }
        protected $_m_numProgramHeaders;

        /**
         * Number of program headers, extended numbering (PN_XNUM) resolved.
         */
        public function numProgramHeaders() {
            if ($this->_m_numProgramHeaders !== null)
                return $this->_m_numProgramHeaders;
            $this->_m_numProgramHeaders = ( (($this->header()->numProgramHeadersShort() == 65535) && ($this->header()->ofsSectionHeaders() != 0))  ? $this->sectionHeader0()->info() : $this->header()->numProgramHeadersShort());
            return $this->_m_numProgramHeaders;
        }
        protected $_m_programHeaders;

        /**
         * The program headers. A dump of a large machine can have many; a reader
         * that must stay small reads them one by one.
         */
        public function programHeaders() {
            if ($this->_m_programHeaders !== null)
                return $this->_m_programHeaders;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->header()->ofsProgramHeaders());
            $this->_m__raw_programHeaders = [];
            $this->_m_programHeaders = [];
            $n = $this->numProgramHeaders();
            for ($i = 0; $i < $n; $i++) {
                $this->_m__raw_programHeaders[] = $this->_io->readBytes($this->header()->lenProgramHeader());
                $_io__raw_programHeaders = new \Kaitai\Struct\Stream(end($this->_m__raw_programHeaders));
                $this->_m_programHeaders[] = new \VmcoreinfoKsy\ElfCore\ProgramHeader($_io__raw_programHeaders, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_programHeaders;
        }
        protected $_m_sectionHeader0;

        /**
         * The first section header. It describes no section: it carries the counts
         * that do not fit the file header.
         */
        public function sectionHeader0() {
            if ($this->_m_sectionHeader0 !== null)
                return $this->_m_sectionHeader0;
            if ($this->header()->ofsSectionHeaders() != 0) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->header()->ofsSectionHeaders());
                $this->_m_sectionHeader0 = new \VmcoreinfoKsy\ElfCore\SectionHeader($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_sectionHeader0;
        }
        protected $_m_ident;
        protected $_m_header;
        protected $_m__raw_programHeaders;
        public function ident() { return $this->_m_ident; }
        public function header() { return $this->_m_header; }
        public function _raw_programHeaders() { return $this->_m__raw_programHeaders; }
    }
}

/**
 * The file header after its first 16 bytes.
 */

namespace VmcoreinfoKsy\ElfCore {
    class FileHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\ElfCore $_parent = null, ?\VmcoreinfoKsy\ElfCore $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            switch ($this->_root()->ident()->encoding()) {
                case \VmcoreinfoKsy\ElfCore\Encodings::LE:
                    $this->_m__is_le = true;
                    break;
                case \VmcoreinfoKsy\ElfCore\Encodings::BE:
                    $this->_m__is_le = false;
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
            $this->_m_rawFileType = $this->_io->readU2le();
            $this->_m_rawMachine = $this->_io->readU2le();
            $this->_m_version = $this->_io->readU4le();
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_entryPoint = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_entryPoint = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_ofsProgramHeaders = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_ofsProgramHeaders = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_ofsSectionHeaders = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_ofsSectionHeaders = $this->_io->readU8le();
                    break;
            }
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_lenHeader = $this->_io->readU2le();
            $this->_m_lenProgramHeader = $this->_io->readU2le();
            $this->_m_numProgramHeadersShort = $this->_io->readU2le();
            $this->_m_lenSectionHeader = $this->_io->readU2le();
            $this->_m_numSectionHeaders = $this->_io->readU2le();
            $this->_m_sectionNamesIndex = $this->_io->readU2le();
        }

        private function _readBE() {
            $this->_m_rawFileType = $this->_io->readU2be();
            $this->_m_rawMachine = $this->_io->readU2be();
            $this->_m_version = $this->_io->readU4be();
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_entryPoint = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_entryPoint = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_ofsProgramHeaders = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_ofsProgramHeaders = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_ofsSectionHeaders = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_ofsSectionHeaders = $this->_io->readU8be();
                    break;
            }
            $this->_m_flags = $this->_io->readU4be();
            $this->_m_lenHeader = $this->_io->readU2be();
            $this->_m_lenProgramHeader = $this->_io->readU2be();
            $this->_m_numProgramHeadersShort = $this->_io->readU2be();
            $this->_m_lenSectionHeader = $this->_io->readU2be();
            $this->_m_numSectionHeaders = $this->_io->readU2be();
            $this->_m_sectionNamesIndex = $this->_io->readU2be();
        }
        protected $_m_fileType;

        /**
         * Kind of the file; dumps are `core`.
         */
        public function fileType() {
            if ($this->_m_fileType !== null)
                return $this->_m_fileType;
            $this->_m_fileType = $this->rawFileType();
            return $this->_m_fileType;
        }
        protected $_m_machine;

        /**
         * Architecture of the dumped machine.
         */
        public function machine() {
            if ($this->_m_machine !== null)
                return $this->_m_machine;
            $this->_m_machine = $this->rawMachine();
            return $this->_m_machine;
        }
        protected $_m_rawFileType;
        protected $_m_rawMachine;
        protected $_m_version;
        protected $_m_entryPoint;
        protected $_m_ofsProgramHeaders;
        protected $_m_ofsSectionHeaders;
        protected $_m_flags;
        protected $_m_lenHeader;
        protected $_m_lenProgramHeader;
        protected $_m_numProgramHeadersShort;
        protected $_m_lenSectionHeader;
        protected $_m_numSectionHeaders;
        protected $_m_sectionNamesIndex;

        /**
         * Kind of the file as a number; see `file_type`.
         */
        public function rawFileType() { return $this->_m_rawFileType; }

        /**
         * Architecture as a number; see `machine`. QEMU says `x86` for an
         * x86_64 machine whose first CPU is not in long mode, in a file of
         * either class.
         */
        public function rawMachine() { return $this->_m_rawMachine; }

        /**
         * Version of the format, 1.
         */
        public function version() { return $this->_m_version; }

        /**
         * Virtual address of the entry point; 0 in core dumps.
         */
        public function entryPoint() { return $this->_m_entryPoint; }

        /**
         * Offset in bytes of the program headers in the file.
         */
        public function ofsProgramHeaders() { return $this->_m_ofsProgramHeaders; }

        /**
         * Offset in bytes of the section headers in the file, or 0.
         */
        public function ofsSectionHeaders() { return $this->_m_ofsSectionHeaders; }

        /**
         * Flags of the architecture.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Size of the file header in bytes, 52 or 64 by the specification.
         * QEMU 7.2 and later writes 8: do not rely on it.
         */
        public function lenHeader() { return $this->_m_lenHeader; }

        /**
         * Size of one program header in bytes, 32 or 56.
         */
        public function lenProgramHeader() { return $this->_m_lenProgramHeader; }

        /**
         * Number of program headers. 0xffff (PN_XNUM) says that the number does
         * not fit and is in `info` of section header 0.
         */
        public function numProgramHeadersShort() { return $this->_m_numProgramHeadersShort; }

        /**
         * Size of one section header in bytes, 40 or 64.
         */
        public function lenSectionHeader() { return $this->_m_lenSectionHeader; }

        /**
         * Number of section headers; 0 with section headers present says that
         * the number is in `len_body` of section header 0.
         */
        public function numSectionHeaders() { return $this->_m_numSectionHeaders; }

        /**
         * Index of the section that holds the sections' names.
         */
        public function sectionNamesIndex() { return $this->_m_sectionNamesIndex; }
    }
}

/**
 * The first 16 bytes; they say how to read the rest.
 */

namespace VmcoreinfoKsy\ElfCore {
    class Identification extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\ElfCore $_parent = null, ?\VmcoreinfoKsy\ElfCore $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x7F\x45\x4C\x46")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x7F\x45\x4C\x46", $this->_m_magic, $this->_io, "/types/identification/seq/0");
            }
            $this->_m_bits = $this->_io->readU1();
            if (!( (($this->_m_bits == \VmcoreinfoKsy\ElfCore\Bits::B32) || ($this->_m_bits == \VmcoreinfoKsy\ElfCore\Bits::B64)) )) {
                throw new \Kaitai\Struct\Error\ValidationNotAnyOfError($this->_m_bits, $this->_io, "/types/identification/seq/1");
            }
            $this->_m_encoding = $this->_io->readU1();
            if (!( (($this->_m_encoding == \VmcoreinfoKsy\ElfCore\Encodings::LE) || ($this->_m_encoding == \VmcoreinfoKsy\ElfCore\Encodings::BE)) )) {
                throw new \Kaitai\Struct\Error\ValidationNotAnyOfError($this->_m_encoding, $this->_io, "/types/identification/seq/2");
            }
            $this->_m_identVersion = $this->_io->readU1();
            $this->_m_abi = $this->_io->readU1();
            $this->_m_abiVersion = $this->_io->readU1();
            $this->_m_reserved = $this->_io->readBytes(7);
        }
        protected $_m_magic;
        protected $_m_bits;
        protected $_m_encoding;
        protected $_m_identVersion;
        protected $_m_abi;
        protected $_m_abiVersion;
        protected $_m_reserved;
        public function magic() { return $this->_m_magic; }

        /**
         * Class, which sets the width of addresses and offsets.
         */
        public function bits() { return $this->_m_bits; }

        /**
         * Byte order of every header and of the notes' header words.
         */
        public function encoding() { return $this->_m_encoding; }

        /**
         * Version of the identification, 1.
         */
        public function identVersion() { return $this->_m_identVersion; }

        /**
         * ABI of the operating system; 0 in core dumps of QEMU and Linux.
         */
        public function abi() { return $this->_m_abi; }

        /**
         * Version of that ABI.
         */
        public function abiVersion() { return $this->_m_abiVersion; }

        /**
         * Zeros.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

/**
 * One segment. The two classes place `flags` differently, and only one of
 * `flags64` and `flags32` is there.
 */

namespace VmcoreinfoKsy\ElfCore {
    class ProgramHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\ElfCore $_parent = null, ?\VmcoreinfoKsy\ElfCore $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            switch ($this->_root()->ident()->encoding()) {
                case \VmcoreinfoKsy\ElfCore\Encodings::LE:
                    $this->_m__is_le = true;
                    break;
                case \VmcoreinfoKsy\ElfCore\Encodings::BE:
                    $this->_m__is_le = false;
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
            $this->_m_rawSegmentType = $this->_io->readU4le();
            if ($this->_root()->ident()->bits() == \VmcoreinfoKsy\ElfCore\Bits::B64) {
                $this->_m_flags64 = $this->_io->readU4le();
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_ofsBody = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_ofsBody = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_vaddr = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_vaddr = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_paddr = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_paddr = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_lenBody = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_lenBody = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_lenMemory = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_lenMemory = $this->_io->readU8le();
                    break;
            }
            if ($this->_root()->ident()->bits() == \VmcoreinfoKsy\ElfCore\Bits::B32) {
                $this->_m_flags32 = $this->_io->readU4le();
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_align = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_align = $this->_io->readU8le();
                    break;
            }
        }

        private function _readBE() {
            $this->_m_rawSegmentType = $this->_io->readU4be();
            if ($this->_root()->ident()->bits() == \VmcoreinfoKsy\ElfCore\Bits::B64) {
                $this->_m_flags64 = $this->_io->readU4be();
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_ofsBody = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_ofsBody = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_vaddr = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_vaddr = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_paddr = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_paddr = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_lenBody = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_lenBody = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_lenMemory = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_lenMemory = $this->_io->readU8be();
                    break;
            }
            if ($this->_root()->ident()->bits() == \VmcoreinfoKsy\ElfCore\Bits::B32) {
                $this->_m_flags32 = $this->_io->readU4be();
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_align = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_align = $this->_io->readU8be();
                    break;
            }
        }
        protected $_m_segmentType;

        /**
         * Kind of the segment.
         */
        public function segmentType() {
            if ($this->_m_segmentType !== null)
                return $this->_m_segmentType;
            $this->_m_segmentType = $this->rawSegmentType();
            return $this->_m_segmentType;
        }
        protected $_m_rawSegmentType;
        protected $_m_flags64;
        protected $_m_ofsBody;
        protected $_m_vaddr;
        protected $_m_paddr;
        protected $_m_lenBody;
        protected $_m_lenMemory;
        protected $_m_flags32;
        protected $_m_align;

        /**
         * Kind of the segment as a number; see `segment_type`.
         */
        public function rawSegmentType() { return $this->_m_rawSegmentType; }

        /**
         * Permissions; its place in 64-bit files.
         */
        public function flags64() { return $this->_m_flags64; }

        /**
         * Offset in bytes of the contents in the file.
         */
        public function ofsBody() { return $this->_m_ofsBody; }

        /**
         * Virtual address in bytes; 0 in QEMU's dumps without paging.
         */
        public function vaddr() { return $this->_m_vaddr; }

        /**
         * Guest-physical address in bytes.
         */
        public function paddr() { return $this->_m_paddr; }

        /**
         * Size in bytes in the file.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * Size in bytes in memory.
         */
        public function lenMemory() { return $this->_m_lenMemory; }

        /**
         * Permissions; its place in 32-bit files.
         */
        public function flags32() { return $this->_m_flags32; }

        /**
         * Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
         * aligned to 8; every other value, QEMU's 0 among them, means 4.
         */
        public function align() { return $this->_m_align; }
    }
}

/**
 * A section header. In section header 0 of a dump only `info`, `len_body`
 * and `linked_section_index` can carry anything.
 */

namespace VmcoreinfoKsy\ElfCore {
    class SectionHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\ElfCore $_parent = null, ?\VmcoreinfoKsy\ElfCore $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            switch ($this->_root()->ident()->encoding()) {
                case \VmcoreinfoKsy\ElfCore\Encodings::LE:
                    $this->_m__is_le = true;
                    break;
                case \VmcoreinfoKsy\ElfCore\Encodings::BE:
                    $this->_m__is_le = false;
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
            $this->_m_ofsName = $this->_io->readU4le();
            $this->_m_sectionType = $this->_io->readU4le();
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_sectionFlags = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_sectionFlags = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_addr = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_addr = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_ofsBody = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_ofsBody = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_lenBody = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_lenBody = $this->_io->readU8le();
                    break;
            }
            $this->_m_linkedSectionIndex = $this->_io->readU4le();
            $this->_m_info = $this->_io->readU4le();
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_align = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_align = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_lenEntry = $this->_io->readU4le();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_lenEntry = $this->_io->readU8le();
                    break;
            }
        }

        private function _readBE() {
            $this->_m_ofsName = $this->_io->readU4be();
            $this->_m_sectionType = $this->_io->readU4be();
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_sectionFlags = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_sectionFlags = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_addr = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_addr = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_ofsBody = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_ofsBody = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_lenBody = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_lenBody = $this->_io->readU8be();
                    break;
            }
            $this->_m_linkedSectionIndex = $this->_io->readU4be();
            $this->_m_info = $this->_io->readU4be();
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_align = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_align = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->ident()->bits()) {
                case \VmcoreinfoKsy\ElfCore\Bits::B32:
                    $this->_m_lenEntry = $this->_io->readU4be();
                    break;
                case \VmcoreinfoKsy\ElfCore\Bits::B64:
                    $this->_m_lenEntry = $this->_io->readU8be();
                    break;
            }
        }
        protected $_m_ofsName;
        protected $_m_sectionType;
        protected $_m_sectionFlags;
        protected $_m_addr;
        protected $_m_ofsBody;
        protected $_m_lenBody;
        protected $_m_linkedSectionIndex;
        protected $_m_info;
        protected $_m_align;
        protected $_m_lenEntry;

        /**
         * Offset in bytes of the name in the section of names.
         */
        public function ofsName() { return $this->_m_ofsName; }

        /**
         * Kind of the section, 0 in section header 0.
         */
        public function sectionType() { return $this->_m_sectionType; }

        /**
         * Flags of the section.
         */
        public function sectionFlags() { return $this->_m_sectionFlags; }

        /**
         * Virtual address in bytes.
         */
        public function addr() { return $this->_m_addr; }

        /**
         * Offset in bytes of the contents in the file.
         */
        public function ofsBody() { return $this->_m_ofsBody; }

        /**
         * Size in bytes; in section header 0 the number of section headers
         * where that does not fit the file header.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * In section header 0 the index of the section of names where that does
         * not fit the file header.
         */
        public function linkedSectionIndex() { return $this->_m_linkedSectionIndex; }

        /**
         * In section header 0 the number of program headers where that does not
         * fit the file header.
         */
        public function info() { return $this->_m_info; }

        /**
         * Alignment in bytes.
         */
        public function align() { return $this->_m_align; }

        /**
         * Size in bytes of one entry of a table.
         */
        public function lenEntry() { return $this->_m_lenEntry; }
    }
}

namespace VmcoreinfoKsy\ElfCore {
    class Bits {
        const B32 = 1;
        const B64 = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace VmcoreinfoKsy\ElfCore {
    class Encodings {
        const LE = 1;
        const BE = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace VmcoreinfoKsy\ElfCore {
    class FileTypes {
        const NO_TYPE = 0;
        const RELOCATABLE = 1;
        const EXECUTABLE = 2;
        const SHARED = 3;
        const CORE = 4;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace VmcoreinfoKsy\ElfCore {
    class Machines {
        const NO_MACHINE = 0;
        const X86 = 3;
        const MIPS = 8;
        const PARISC = 15;
        const PPC = 20;
        const PPC64 = 21;
        const S390 = 22;
        const ARM = 40;
        const SH = 42;
        const IA_64 = 50;
        const X86_64 = 62;
        const AARCH64 = 183;
        const RISCV = 243;
        const LOONGARCH = 258;

        private const _VALUES = [0 => true, 3 => true, 8 => true, 15 => true, 20 => true, 21 => true, 22 => true, 40 => true, 42 => true, 50 => true, 62 => true, 183 => true, 243 => true, 258 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace VmcoreinfoKsy\ElfCore {
    class SegmentTypes {
        const UNUSED = 0;
        const LOAD = 1;
        const DYNAMIC = 2;
        const INTERP = 3;
        const NOTE = 4;
        const SHLIB = 5;
        const PROGRAM_HEADERS = 6;
        const THREAD_LOCAL = 7;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
