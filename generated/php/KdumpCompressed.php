<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
 * as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
 * sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
 * the machine's pages follow, then a descriptor for each page that was dumped,
 * then the pages themselves, most of them compressed.
 * 
 * Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
 * The k-th page whose bit is set in the second bitmap has the k-th descriptor.
 * In a part of a split dump the descriptors start with the first page of the
 * part, although its bitmaps are of the whole machine.
 * 
 * Nothing in the file says how wide the dumped machine's `long` is, in which
 * byte order it counts, or how its compiler padded the sub-header, and all three
 * change the layout. The byte order shows in the version, a small number. The
 * width shows in the block size, whose offset differs between the two. The
 * padding shows only by whether the offsets that are read make sense: use
 * `sub_header` where its offset and size of the text are both 0, or are in the
 * blocks of the sub-header; otherwise `sub_header_padded`.
 */

namespace VmcoreinfoKsy {
    class KdumpCompressed extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\KdumpCompressed $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(8);
            $this->_m_header = new \VmcoreinfoKsy\KdumpCompressed\MainHeader($this->_io, $this, $this->_root);
        }
        protected $_m_bits;

        /**
         * Width of the machine's `long` in bits. In a 64-bit header the tested place
         * holds microseconds of the time, which QEMU leaves 0.
         */
        public function bits() {
            if ($this->_m_bits !== null)
                return $this->_m_bits;
            $this->_m_bits = ( (($this->lenBlock32() == 4096) || ($this->lenBlock32() == 8192) || ($this->lenBlock32() == 16384) || ($this->lenBlock32() == 32768) || ($this->lenBlock32() == 65536))  ? 32 : 64);
            return $this->_m_bits;
        }
        protected $_m_dumpedBitmap;

        /**
         * A set bit is a page that was dumped, which has a descriptor.
         */
        public function dumpedBitmap() {
            if ($this->_m_dumpedBitmap !== null)
                return $this->_m_dumpedBitmap;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsDumpedBitmap());
            $this->_m_dumpedBitmap = $this->_io->readBytes($this->lenDumpedBitmap());
            $this->_io->seek($_pos);
            return $this->_m_dumpedBitmap;
        }
        protected $_m_firstPageDescriptor;

        /**
         * The descriptor of the first page that was dumped.
         */
        public function firstPageDescriptor() {
            if ($this->_m_firstPageDescriptor !== null)
                return $this->_m_firstPageDescriptor;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsPageDescriptors());
            $this->_m_firstPageDescriptor = new \VmcoreinfoKsy\KdumpCompressed\PageDescriptor($this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_firstPageDescriptor;
        }
        protected $_m_isBe;

        /**
         * Whether all numbers are big-endian; they have the dumped machine's order.
         */
        public function isBe() {
            if ($this->_m_isBe !== null)
                return $this->_m_isBe;
            $this->_m_isBe = $this->versionLastByte() != 0;
            return $this->_m_isBe;
        }
        protected $_m_lenBlock32;

        /**
         * The block size in bytes, if the machine is 32-bit.
         */
        public function lenBlock32() {
            if ($this->_m_lenBlock32 !== null)
                return $this->_m_lenBlock32;
            $this->_m_lenBlock32 = ($this->isBe() ? $this->lenBlock32Be() : $this->lenBlock32Le());
            return $this->_m_lenBlock32;
        }
        protected $_m_lenBlock32Be;

        /**
         * The block size in bytes, if the machine is 32-bit big-endian.
         */
        public function lenBlock32Be() {
            if ($this->_m_lenBlock32Be !== null)
                return $this->_m_lenBlock32Be;
            $_pos = $this->_io->pos();
            $this->_io->seek(416);
            $this->_m_lenBlock32Be = $this->_io->readU4be();
            $this->_io->seek($_pos);
            return $this->_m_lenBlock32Be;
        }
        protected $_m_lenBlock32Le;

        /**
         * The block size in bytes, if the machine is 32-bit little-endian.
         */
        public function lenBlock32Le() {
            if ($this->_m_lenBlock32Le !== null)
                return $this->_m_lenBlock32Le;
            $_pos = $this->_io->pos();
            $this->_io->seek(416);
            $this->_m_lenBlock32Le = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_lenBlock32Le;
        }
        protected $_m_lenDumpedBitmap;

        /**
         * Size in bytes of the second bitmap.
         */
        public function lenDumpedBitmap() {
            if ($this->_m_lenDumpedBitmap !== null)
                return $this->_m_lenDumpedBitmap;
            $this->_m_lenDumpedBitmap = $this->lenMemoryBitmap();
            return $this->_m_lenDumpedBitmap;
        }
        protected $_m_lenMemoryBitmap;

        /**
         * Size in bytes of the first bitmap.
         */
        public function lenMemoryBitmap() {
            if ($this->_m_lenMemoryBitmap !== null)
                return $this->_m_lenMemoryBitmap;
            $this->_m_lenMemoryBitmap = ($this->header()->lenBlock() * intval($this->header()->numBitmapBlocks() / 2));
            return $this->_m_lenMemoryBitmap;
        }
        protected $_m_memoryBitmap;

        /**
         * A set bit is a page of the machine's memory, dumped or not.
         */
        public function memoryBitmap() {
            if ($this->_m_memoryBitmap !== null)
                return $this->_m_memoryBitmap;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsBitmaps());
            $this->_m_memoryBitmap = $this->_io->readBytes($this->lenMemoryBitmap());
            $this->_io->seek($_pos);
            return $this->_m_memoryBitmap;
        }
        protected $_m_ofsBitmaps;

        /**
         * Offset in bytes of the first bitmap.
         */
        public function ofsBitmaps() {
            if ($this->_m_ofsBitmaps !== null)
                return $this->_m_ofsBitmaps;
            $this->_m_ofsBitmaps = ($this->header()->lenBlock() * (1 + $this->header()->numSubHeaderBlocks()));
            return $this->_m_ofsBitmaps;
        }
        protected $_m_ofsDumpedBitmap;

        /**
         * Offset in bytes of the second bitmap.
         */
        public function ofsDumpedBitmap() {
            if ($this->_m_ofsDumpedBitmap !== null)
                return $this->_m_ofsDumpedBitmap;
            $this->_m_ofsDumpedBitmap = ($this->ofsBitmaps() + $this->lenMemoryBitmap());
            return $this->_m_ofsDumpedBitmap;
        }
        protected $_m_ofsPageDescriptors;

        /**
         * Offset in bytes of the descriptors of pages.
         */
        public function ofsPageDescriptors() {
            if ($this->_m_ofsPageDescriptors !== null)
                return $this->_m_ofsPageDescriptors;
            $this->_m_ofsPageDescriptors = ($this->ofsBitmaps() + ($this->header()->lenBlock() * $this->header()->numBitmapBlocks()));
            return $this->_m_ofsPageDescriptors;
        }
        protected $_m_subHeader;

        /**
         * The sub-header of a 64-bit machine, or packed as on i386 and in all of
         * QEMU's.
         */
        public function subHeader() {
            if ($this->_m_subHeader !== null)
                return $this->_m_subHeader;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->header()->lenBlock());
            $this->_m_subHeader = new \VmcoreinfoKsy\KdumpCompressed\SecondHeader(false, $this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_subHeader;
        }
        protected $_m_subHeaderPadded;

        /**
         * The sub-header as makedumpfile writes it on 32-bit machines that align
         * 64-bit numbers to 8 bytes, such as ARM and MIPS.
         */
        public function subHeaderPadded() {
            if ($this->_m_subHeaderPadded !== null)
                return $this->_m_subHeaderPadded;
            if ($this->bits() == 32) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->header()->lenBlock());
                $this->_m_subHeaderPadded = new \VmcoreinfoKsy\KdumpCompressed\SecondHeader(true, $this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_subHeaderPadded;
        }
        protected $_m_versionLastByte;

        /**
         * Last byte of the version; other than 0 only where the version is
         * big-endian.
         */
        public function versionLastByte() {
            if ($this->_m_versionLastByte !== null)
                return $this->_m_versionLastByte;
            $_pos = $this->_io->pos();
            $this->_io->seek(11);
            $this->_m_versionLastByte = $this->_io->readU1();
            $this->_io->seek($_pos);
            return $this->_m_versionLastByte;
        }
        protected $_m_magic;
        protected $_m_header;

        /**
         * `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
         */
        public function magic() { return $this->_m_magic; }
        public function header() { return $this->_m_header; }
    }
}

/**
 * The rest of block 0, after the signature.
 */

namespace VmcoreinfoKsy\KdumpCompressed {
    class MainHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\KdumpCompressed $_parent = null, ?\VmcoreinfoKsy\KdumpCompressed $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            switch ($this->_root()->isBe()) {
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
            $this->_m_version = $this->_io->readU4le();
            $this->_m_sysname = $this->_io->readBytes(65);
            $this->_m_nodename = $this->_io->readBytes(65);
            $this->_m_release = $this->_io->readBytes(65);
            $this->_m_kernelVersion = $this->_io->readBytes(65);
            $this->_m_machine = $this->_io->readBytes(65);
            $this->_m_domainname = $this->_io->readBytes(65);
            $this->_m_padding = $this->_io->readBytes(($this->_root()->bits() == 32 ? 2 : 6));
            switch ($this->_root()->bits()) {
                case 32:
                    $this->_m_seconds = $this->_io->readU4le();
                    break;
                default:
                    $this->_m_seconds = $this->_io->readU8le();
                    break;
            }
            switch ($this->_root()->bits()) {
                case 32:
                    $this->_m_microseconds = $this->_io->readU4le();
                    break;
                default:
                    $this->_m_microseconds = $this->_io->readU8le();
                    break;
            }
            $this->_m_status = $this->_io->readU4le();
            $this->_m_lenBlock = $this->_io->readU4le();
            $this->_m_numSubHeaderBlocks = $this->_io->readU4le();
            $this->_m_numBitmapBlocks = $this->_io->readU4le();
            $this->_m_maxPageNumber = $this->_io->readU4le();
            $this->_m_numRamBlocks = $this->_io->readU4le();
            $this->_m_numDeviceBlocks = $this->_io->readU4le();
            $this->_m_numWrittenBlocks = $this->_io->readU4le();
            $this->_m_currentCpu = $this->_io->readU4le();
            $this->_m_numCpus = $this->_io->readU4le();
        }

        private function _readBE() {
            $this->_m_version = $this->_io->readU4be();
            $this->_m_sysname = $this->_io->readBytes(65);
            $this->_m_nodename = $this->_io->readBytes(65);
            $this->_m_release = $this->_io->readBytes(65);
            $this->_m_kernelVersion = $this->_io->readBytes(65);
            $this->_m_machine = $this->_io->readBytes(65);
            $this->_m_domainname = $this->_io->readBytes(65);
            $this->_m_padding = $this->_io->readBytes(($this->_root()->bits() == 32 ? 2 : 6));
            switch ($this->_root()->bits()) {
                case 32:
                    $this->_m_seconds = $this->_io->readU4be();
                    break;
                default:
                    $this->_m_seconds = $this->_io->readU8be();
                    break;
            }
            switch ($this->_root()->bits()) {
                case 32:
                    $this->_m_microseconds = $this->_io->readU4be();
                    break;
                default:
                    $this->_m_microseconds = $this->_io->readU8be();
                    break;
            }
            $this->_m_status = $this->_io->readU4be();
            $this->_m_lenBlock = $this->_io->readU4be();
            $this->_m_numSubHeaderBlocks = $this->_io->readU4be();
            $this->_m_numBitmapBlocks = $this->_io->readU4be();
            $this->_m_maxPageNumber = $this->_io->readU4be();
            $this->_m_numRamBlocks = $this->_io->readU4be();
            $this->_m_numDeviceBlocks = $this->_io->readU4be();
            $this->_m_numWrittenBlocks = $this->_io->readU4be();
            $this->_m_currentCpu = $this->_io->readU4be();
            $this->_m_numCpus = $this->_io->readU4be();
        }
        protected $_m_version;
        protected $_m_sysname;
        protected $_m_nodename;
        protected $_m_release;
        protected $_m_kernelVersion;
        protected $_m_machine;
        protected $_m_domainname;
        protected $_m_padding;
        protected $_m_seconds;
        protected $_m_microseconds;
        protected $_m_status;
        protected $_m_lenBlock;
        protected $_m_numSubHeaderBlocks;
        protected $_m_numBitmapBlocks;
        protected $_m_maxPageNumber;
        protected $_m_numRamBlocks;
        protected $_m_numDeviceBlocks;
        protected $_m_numWrittenBlocks;
        protected $_m_currentCpu;
        protected $_m_numCpus;

        /**
         * Version of the headers, 1 to 6. The sub-header has the text's place
         * from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
         * numbers from 6.
         */
        public function version() { return $this->_m_version; }

        /**
         * Name of the system, ended by NUL; QEMU leaves it empty.
         */
        public function sysname() { return $this->_m_sysname; }

        /**
         * Name of the machine in its network, ended by NUL.
         */
        public function nodename() { return $this->_m_nodename; }

        /**
         * Kernel release, ended by NUL; QEMU leaves it empty.
         */
        public function release() { return $this->_m_release; }

        /**
         * Build of the kernel, ended by NUL.
         */
        public function kernelVersion() { return $this->_m_kernelVersion; }

        /**
         * Architecture, ended by NUL. QEMU fills in this one only, and says
         * x86_64 of 32-bit machines too.
         */
        public function machine() { return $this->_m_machine; }

        /**
         * Domain of the machine, ended by NUL.
         */
        public function domainname() { return $this->_m_domainname; }

        /**
         * Alignment of the time.
         */
        public function padding() { return $this->_m_padding; }

        /**
         * Time of the dump in seconds since 1970; QEMU leaves 0.
         */
        public function seconds() { return $this->_m_seconds; }

        /**
         * Fraction of the second in microseconds.
         */
        public function microseconds() { return $this->_m_microseconds; }

        /**
         * Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
         * Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
         * descriptors of excluded pages are left out).
         */
        public function status() { return $this->_m_status; }

        /**
         * Size of a block in bytes: the page size of the dumped machine, 4096 to
         * 65536.
         */
        public function lenBlock() { return $this->_m_lenBlock; }

        /**
         * Blocks of the sub-header, with text and notes.
         */
        public function numSubHeaderBlocks() { return $this->_m_numSubHeaderBlocks; }

        /**
         * Blocks of the two bitmaps of pages.
         */
        public function numBitmapBlocks() { return $this->_m_numBitmapBlocks; }

        /**
         * Number after the last page; too narrow for much memory, see the
         * sub-header.
         */
        public function maxPageNumber() { return $this->_m_maxPageNumber; }

        /**
         * Used by diskdump only.
         */
        public function numRamBlocks() { return $this->_m_numRamBlocks; }

        /**
         * Used by diskdump only.
         */
        public function numDeviceBlocks() { return $this->_m_numDeviceBlocks; }

        /**
         * Used by diskdump only.
         */
        public function numWrittenBlocks() { return $this->_m_numWrittenBlocks; }

        /**
         * The processor that took the dump.
         */
        public function currentCpu() { return $this->_m_currentCpu; }

        /**
         * Number of processors; their task pointers follow in old files.
         */
        public function numCpus() { return $this->_m_numCpus; }
    }
}

/**
 * Where the contents of a page are. Pages with the same contents can have
 * one place, as pages of zeros have.
 */

namespace VmcoreinfoKsy\KdumpCompressed {
    class PageDescriptor extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\KdumpCompressed $_parent = null, ?\VmcoreinfoKsy\KdumpCompressed $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            switch ($this->_root()->isBe()) {
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
            $this->_m_ofsBody = $this->_io->readS8le();
            $this->_m_lenBody = $this->_io->readU4le();
            $this->_m_rawCompression = $this->_io->readU4le();
            $this->_m_pageFlags = $this->_io->readU8le();
        }

        private function _readBE() {
            $this->_m_ofsBody = $this->_io->readS8be();
            $this->_m_lenBody = $this->_io->readU4be();
            $this->_m_rawCompression = $this->_io->readU4be();
            $this->_m_pageFlags = $this->_io->readU8be();
        }
        protected $_m_compression;

        /**
         * How the contents are compressed.
         */
        public function compression() {
            if ($this->_m_compression !== null)
                return $this->_m_compression;
            $this->_m_compression = $this->rawCompression();
            return $this->_m_compression;
        }
        protected $_m_ofsBody;
        protected $_m_lenBody;
        protected $_m_rawCompression;
        protected $_m_pageFlags;

        /**
         * Offset in bytes of the contents from the start of the file.
         */
        public function ofsBody() { return $this->_m_ofsBody; }

        /**
         * Size of the contents in bytes, as they are in the file.
         */
        public function lenBody() { return $this->_m_lenBody; }

        /**
         * How the contents are compressed, as a number; see `compression`.
         */
        public function rawCompression() { return $this->_m_rawCompression; }

        /**
         * Flags of the page in its kernel; 0 in all dumps known.
         */
        public function pageFlags() { return $this->_m_pageFlags; }
    }
}

/**
 * The start of block 1. Offsets count from the start of the
 * file.
 */

namespace VmcoreinfoKsy\KdumpCompressed {
    class SecondHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $isPadded, \Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\KdumpCompressed $_parent = null, ?\VmcoreinfoKsy\KdumpCompressed $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_isPadded = $isPadded;
            $this->_read();
        }

        private function _read() {
            switch ($this->_root()->isBe()) {
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
            switch ($this->_root()->bits()) {
                case 32:
                    $this->_m_physBase = $this->_io->readS4le();
                    break;
                default:
                    $this->_m_physBase = $this->_io->readS8le();
                    break;
            }
            if ($this->_root()->header()->version() >= 1) {
                $this->_m_dumpLevel = $this->_io->readU4le();
            }
            if ($this->_root()->header()->version() >= 2) {
                $this->_m_isSplit = $this->_io->readU4le();
            }
            if ($this->_root()->header()->version() >= 2) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_startPage = $this->_io->readU4le();
                        break;
                    default:
                        $this->_m_startPage = $this->_io->readU8le();
                        break;
                }
            }
            if ($this->_root()->header()->version() >= 2) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_endPage = $this->_io->readU4le();
                        break;
                    default:
                        $this->_m_endPage = $this->_io->readU8le();
                        break;
                }
            }
            if ($this->isPadded()) {
                $this->_m_padding1 = $this->_io->readBytes(4);
            }
            if ($this->_root()->header()->version() >= 3) {
                $this->_m_ofsVmcoreinfo = $this->_io->readU8le();
            }
            if ($this->_root()->header()->version() >= 3) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_lenVmcoreinfo = $this->_io->readU4le();
                        break;
                    default:
                        $this->_m_lenVmcoreinfo = $this->_io->readU8le();
                        break;
                }
            }
            if ($this->isPadded()) {
                $this->_m_padding2 = $this->_io->readBytes(4);
            }
            if ($this->_root()->header()->version() >= 4) {
                $this->_m_ofsNotes = $this->_io->readU8le();
            }
            if ($this->_root()->header()->version() >= 4) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_lenNotes = $this->_io->readU4le();
                        break;
                    default:
                        $this->_m_lenNotes = $this->_io->readU8le();
                        break;
                }
            }
            if ($this->isPadded()) {
                $this->_m_padding3 = $this->_io->readBytes(4);
            }
            if ($this->_root()->header()->version() >= 5) {
                $this->_m_ofsEraseInfo = $this->_io->readU8le();
            }
            if ($this->_root()->header()->version() >= 5) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_lenEraseInfo = $this->_io->readU4le();
                        break;
                    default:
                        $this->_m_lenEraseInfo = $this->_io->readU8le();
                        break;
                }
            }
            if ($this->isPadded()) {
                $this->_m_padding4 = $this->_io->readBytes(4);
            }
            if ($this->_root()->header()->version() >= 6) {
                $this->_m_startPage64 = $this->_io->readU8le();
            }
            if ($this->_root()->header()->version() >= 6) {
                $this->_m_endPage64 = $this->_io->readU8le();
            }
            if ($this->_root()->header()->version() >= 6) {
                $this->_m_maxPageNumber64 = $this->_io->readU8le();
            }
        }

        private function _readBE() {
            switch ($this->_root()->bits()) {
                case 32:
                    $this->_m_physBase = $this->_io->readS4be();
                    break;
                default:
                    $this->_m_physBase = $this->_io->readS8be();
                    break;
            }
            if ($this->_root()->header()->version() >= 1) {
                $this->_m_dumpLevel = $this->_io->readU4be();
            }
            if ($this->_root()->header()->version() >= 2) {
                $this->_m_isSplit = $this->_io->readU4be();
            }
            if ($this->_root()->header()->version() >= 2) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_startPage = $this->_io->readU4be();
                        break;
                    default:
                        $this->_m_startPage = $this->_io->readU8be();
                        break;
                }
            }
            if ($this->_root()->header()->version() >= 2) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_endPage = $this->_io->readU4be();
                        break;
                    default:
                        $this->_m_endPage = $this->_io->readU8be();
                        break;
                }
            }
            if ($this->isPadded()) {
                $this->_m_padding1 = $this->_io->readBytes(4);
            }
            if ($this->_root()->header()->version() >= 3) {
                $this->_m_ofsVmcoreinfo = $this->_io->readU8be();
            }
            if ($this->_root()->header()->version() >= 3) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_lenVmcoreinfo = $this->_io->readU4be();
                        break;
                    default:
                        $this->_m_lenVmcoreinfo = $this->_io->readU8be();
                        break;
                }
            }
            if ($this->isPadded()) {
                $this->_m_padding2 = $this->_io->readBytes(4);
            }
            if ($this->_root()->header()->version() >= 4) {
                $this->_m_ofsNotes = $this->_io->readU8be();
            }
            if ($this->_root()->header()->version() >= 4) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_lenNotes = $this->_io->readU4be();
                        break;
                    default:
                        $this->_m_lenNotes = $this->_io->readU8be();
                        break;
                }
            }
            if ($this->isPadded()) {
                $this->_m_padding3 = $this->_io->readBytes(4);
            }
            if ($this->_root()->header()->version() >= 5) {
                $this->_m_ofsEraseInfo = $this->_io->readU8be();
            }
            if ($this->_root()->header()->version() >= 5) {
                switch ($this->_root()->bits()) {
                    case 32:
                        $this->_m_lenEraseInfo = $this->_io->readU4be();
                        break;
                    default:
                        $this->_m_lenEraseInfo = $this->_io->readU8be();
                        break;
                }
            }
            if ($this->isPadded()) {
                $this->_m_padding4 = $this->_io->readBytes(4);
            }
            if ($this->_root()->header()->version() >= 6) {
                $this->_m_startPage64 = $this->_io->readU8be();
            }
            if ($this->_root()->header()->version() >= 6) {
                $this->_m_endPage64 = $this->_io->readU8be();
            }
            if ($this->_root()->header()->version() >= 6) {
                $this->_m_maxPageNumber64 = $this->_io->readU8be();
            }
        }
        protected $_m_physBase;
        protected $_m_dumpLevel;
        protected $_m_isSplit;
        protected $_m_startPage;
        protected $_m_endPage;
        protected $_m_padding1;
        protected $_m_ofsVmcoreinfo;
        protected $_m_lenVmcoreinfo;
        protected $_m_padding2;
        protected $_m_ofsNotes;
        protected $_m_lenNotes;
        protected $_m_padding3;
        protected $_m_ofsEraseInfo;
        protected $_m_lenEraseInfo;
        protected $_m_padding4;
        protected $_m_startPage64;
        protected $_m_endPage64;
        protected $_m_maxPageNumber64;
        protected $_m_isPadded;

        /**
         * Physical base of the kernel in bytes; programs declare it unsigned,
         * but it can be negative. QEMU copies it from the note, but reads the
         * decimal number there as hexadecimal.
         */
        public function physBase() { return $this->_m_physBase; }

        /**
         * Bits for the kinds of pages that were left out; QEMU writes 1.
         */
        public function dumpLevel() { return $this->_m_dumpLevel; }

        /**
         * 1 in a part of a dump that was split over several files.
         */
        public function isSplit() { return $this->_m_isSplit; }

        /**
         * First page number of this part.
         */
        public function startPage() { return $this->_m_startPage; }

        /**
         * Number after the last page of this part.
         */
        public function endPage() { return $this->_m_endPage; }

        /**
         * Alignment of the next field.
         */
        public function padding1() { return $this->_m_padding1; }

        /**
         * Offset in bytes of the vmcoreinfo text, of the note's descriptor and
         * not of its header. 0 where there is none. QEMU fills it in for every
         * note of that name, a Windows guest's included, whose descriptor is no
         * text.
         */
        public function ofsVmcoreinfo() { return $this->_m_ofsVmcoreinfo; }

        /**
         * Size of that text in bytes.
         */
        public function lenVmcoreinfo() { return $this->_m_lenVmcoreinfo; }

        /**
         * Alignment of the next field.
         */
        public function padding2() { return $this->_m_padding2; }

        /**
         * Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
         * to 4.
         */
        public function ofsNotes() { return $this->_m_ofsNotes; }

        /**
         * Size of all notes in bytes.
         */
        public function lenNotes() { return $this->_m_lenNotes; }

        /**
         * Alignment of the next field.
         */
        public function padding3() { return $this->_m_padding3; }

        /**
         * Offset in bytes of the list of erased data.
         */
        public function ofsEraseInfo() { return $this->_m_ofsEraseInfo; }

        /**
         * Size of that list in bytes.
         */
        public function lenEraseInfo() { return $this->_m_lenEraseInfo; }

        /**
         * Alignment of the next field.
         */
        public function padding4() { return $this->_m_padding4; }

        /**
         * First page number of this part, wide enough.
         */
        public function startPage64() { return $this->_m_startPage64; }

        /**
         * Number after the last page of this part, wide enough.
         */
        public function endPage64() { return $this->_m_endPage64; }

        /**
         * Number after the last page of memory, wide enough.
         */
        public function maxPageNumber64() { return $this->_m_maxPageNumber64; }

        /**
         * Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.
         */
        public function isPadded() { return $this->_m_isPadded; }
    }
}

namespace VmcoreinfoKsy\KdumpCompressed {
    class Compressions {

        /**
         * As they were in memory.
         */
        const PLAIN = 0;
        const ZLIB = 1;

        /**
         * LZO1X, without a header.
         */
        const LZO = 2;

        /**
         * Snappy, without a frame.
         */
        const SNAPPY = 4;

        /**
         * One frame of Zstandard.
         */
        const ZSTD = 32;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 4 => true, 32 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
