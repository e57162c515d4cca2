<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * As much of a qcow2 image as leads to the machines that `savevm` has saved in
 * it: the header and the table of snapshots.
 * 
 * Contents are kept in clusters. A table of level 1 gives the offsets of tables
 * of level 2, of one cluster each, and these give those of the clusters, in
 * eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
 * machine is in its snapshot's own table, after the last cluster of the disk.
 */

namespace VmcoreinfoKsy {
    class Qcow2 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\Qcow2 $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x51\x46\x49\xFB")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x51\x46\x49\xFB", $this->_m_magic, $this->_io, "/seq/0");
            }
            $this->_m_version = $this->_io->readU4be();
            $this->_m_ofsBackingFile = $this->_io->readU8be();
            $this->_m_lenBackingFile = $this->_io->readU4be();
            $this->_m_logLenCluster = $this->_io->readU4be();
            $this->_m_lenDisk = $this->_io->readU8be();
            $this->_m_cryptMethod = $this->_io->readU4be();
            $this->_m_numLevel1Entries = $this->_io->readU4be();
            $this->_m_ofsLevel1Table = $this->_io->readU8be();
            $this->_m_ofsRefcountTable = $this->_io->readU8be();
            $this->_m_numRefcountTableClusters = $this->_io->readU4be();
            $this->_m_numSnapshots = $this->_io->readU4be();
            $this->_m_ofsSnapshots = $this->_io->readU8be();
            if ($this->version() >= 3) {
                $this->_m_incompatibleFeatures = $this->_io->readU8be();
            }
        }
        protected $_m_firstSnapshot;

        /**
         * The description of the first snapshot.
         */
        public function firstSnapshot() {
            if ($this->_m_firstSnapshot !== null)
                return $this->_m_firstSnapshot;
            if ($this->numSnapshots() > 0) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsSnapshots());
                $this->_m_firstSnapshot = new \VmcoreinfoKsy\Qcow2\Snapshot($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_firstSnapshot;
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_ofsBackingFile;
        protected $_m_lenBackingFile;
        protected $_m_logLenCluster;
        protected $_m_lenDisk;
        protected $_m_cryptMethod;
        protected $_m_numLevel1Entries;
        protected $_m_ofsLevel1Table;
        protected $_m_ofsRefcountTable;
        protected $_m_numRefcountTableClusters;
        protected $_m_numSnapshots;
        protected $_m_ofsSnapshots;
        protected $_m_incompatibleFeatures;

        /**
         * Says that this is an image of QEMU.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * 2 or 3.
         */
        public function version() { return $this->_m_version; }

        /**
         * Offset of the name of the image that this one is based on, or 0.
         */
        public function ofsBackingFile() { return $this->_m_ofsBackingFile; }

        /**
         * Length of that name in bytes.
         */
        public function lenBackingFile() { return $this->_m_lenBackingFile; }

        /**
         * Binary logarithm of the size of a cluster in bytes, 9 to 21.
         */
        public function logLenCluster() { return $this->_m_logLenCluster; }

        /**
         * Size of the disk in bytes.
         */
        public function lenDisk() { return $this->_m_lenDisk; }

        /**
         * 0 where clusters are not encrypted.
         */
        public function cryptMethod() { return $this->_m_cryptMethod; }

        /**
         * Number of entries of the disk's table of level 1.
         */
        public function numLevel1Entries() { return $this->_m_numLevel1Entries; }

        /**
         * Offset of that table.
         */
        public function ofsLevel1Table() { return $this->_m_ofsLevel1Table; }

        /**
         * Offset of the table of reference counts.
         */
        public function ofsRefcountTable() { return $this->_m_ofsRefcountTable; }

        /**
         * Number of clusters of that table.
         */
        public function numRefcountTableClusters() { return $this->_m_numRefcountTableClusters; }

        /**
         * Number of snapshots.
         */
        public function numSnapshots() { return $this->_m_numSnapshots; }

        /**
         * Offset of the first snapshot's description.
         */
        public function ofsSnapshots() { return $this->_m_ofsSnapshots; }

        /**
         * What a reader has to know; bit 4 says that entries of level 2 have 16
         * bytes.
         */
        public function incompatibleFeatures() { return $this->_m_incompatibleFeatures; }
    }
}

/**
 * The description of a snapshot. The next one starts at the next multiple
 * of 8 bytes.
 */

namespace VmcoreinfoKsy\Qcow2 {
    class Snapshot extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Qcow2 $_parent = null, ?\VmcoreinfoKsy\Qcow2 $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsTable = $this->_io->readU8be();
            $this->_m_numEntries = $this->_io->readU4be();
            $this->_m_lenNumber = $this->_io->readU2be();
            $this->_m_lenTag = $this->_io->readU2be();
            $this->_m_dateSeconds = $this->_io->readU4be();
            $this->_m_dateNanoseconds = $this->_io->readU4be();
            $this->_m_vmClock = $this->_io->readU8be();
            $this->_m_lenStateShort = $this->_io->readU4be();
            $this->_m_lenExtra = $this->_io->readU4be();
            $this->_m__raw_extra = $this->_io->readBytes($this->lenExtra());
            $_io__raw_extra = new \Kaitai\Struct\Stream($this->_m__raw_extra);
            $this->_m_extra = new \VmcoreinfoKsy\Qcow2\SnapshotExtra($_io__raw_extra, $this, $this->_root);
            $this->_m_number = $this->_io->readBytes($this->lenNumber());
            $this->_m_tag = $this->_io->readBytes($this->lenTag());
        }
        protected $_m_ofsTable;
        protected $_m_numEntries;
        protected $_m_lenNumber;
        protected $_m_lenTag;
        protected $_m_dateSeconds;
        protected $_m_dateNanoseconds;
        protected $_m_vmClock;
        protected $_m_lenStateShort;
        protected $_m_lenExtra;
        protected $_m_extra;
        protected $_m_number;
        protected $_m_tag;
        protected $_m__raw_extra;

        /**
         * Offset of the snapshot's own table of level 1.
         */
        public function ofsTable() { return $this->_m_ofsTable; }

        /**
         * Number of entries of that table.
         */
        public function numEntries() { return $this->_m_numEntries; }

        /**
         * Length of the number that the snapshot has, in bytes.
         */
        public function lenNumber() { return $this->_m_lenNumber; }

        /**
         * Length of its name in bytes.
         */
        public function lenTag() { return $this->_m_lenTag; }

        /**
         * When it was made, in seconds since 1970.
         */
        public function dateSeconds() { return $this->_m_dateSeconds; }

        /**
         * Nanoseconds of that time.
         */
        public function dateNanoseconds() { return $this->_m_dateNanoseconds; }

        /**
         * How long the machine had run, in nanoseconds.
         */
        public function vmClock() { return $this->_m_vmClock; }

        /**
         * Size of the machine's state in bytes; 0 where none was saved.
         */
        public function lenStateShort() { return $this->_m_lenStateShort; }

        /**
         * Size of the fields that follow, in bytes.
         */
        public function lenExtra() { return $this->_m_lenExtra; }

        /**
         * Fields that came later.
         */
        public function extra() { return $this->_m_extra; }

        /**
         * The number that the snapshot has, as text.
         */
        public function number() { return $this->_m_number; }

        /**
         * The name that it was given, which QEMU calls its tag.
         */
        public function tag() { return $this->_m_tag; }
        public function _raw_extra() { return $this->_m__raw_extra; }
    }
}

/**
 * Fields of a snapshot that came later, as far as there are bytes.
 */

namespace VmcoreinfoKsy\Qcow2 {
    class SnapshotExtra extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\Qcow2\Snapshot $_parent = null, ?\VmcoreinfoKsy\Qcow2 $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            if (!($this->_io()->isEof())) {
                $this->_m_lenState = $this->_io->readU8be();
            }
            if (!($this->_io()->isEof())) {
                $this->_m_lenDiskThen = $this->_io->readU8be();
            }
            $this->_m_unused = $this->_io->readBytesFull();
        }
        protected $_m_lenState;
        protected $_m_lenDiskThen;
        protected $_m_unused;

        /**
         * Size of the machine's state in bytes, instead of the short one.
         */
        public function lenState() { return $this->_m_lenState; }

        /**
         * Size of the disk when the snapshot was made, in bytes.
         */
        public function lenDiskThen() { return $this->_m_lenDiskThen; }

        /**
         * What came later still.
         */
        public function unused() { return $this->_m_unused; }
    }
}
