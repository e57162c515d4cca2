<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * What `virsh save` and `virsh managedsave` write before the migration stream of
 * a machine: this header and the description of the machine as XML. The stream
 * starts after that, and is packed as a whole if `save_image_format` of
 * qemu.conf says so.
 * 
 * The integers have the byte order of the host.
 */

namespace VmcoreinfoKsy {
    class LibvirtSave extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\VmcoreinfoKsy\LibvirtSave $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(16);
            $this->_m_rawVersion = $this->_io->readU4le();
            $this->_m_header = new \VmcoreinfoKsy\LibvirtSave\SaveHeader($this->_io, $this, $this->_root);
        }
        protected $_m_description;

        /**
         * The machine as XML with its terminator, then what libvirt keeps of its own
         * in a cookie, if there is one.
         */
        public function description() {
            if ($this->_m_description !== null)
                return $this->_m_description;
            $_pos = $this->_io->pos();
            $this->_io->seek(92);
            $this->_m_description = $this->_io->readBytes($this->header()->lenDescription());
            $this->_io->seek($_pos);
            return $this->_m_description;
        }
        protected $_m_isBe;

        /**
         * Whether the host is big-endian, since versions are small numbers.
         */
        public function isBe() {
            if ($this->_m_isBe !== null)
                return $this->_m_isBe;
            $this->_m_isBe = $this->rawVersion() > 65535;
            return $this->_m_isBe;
        }
        protected $_m_ofsStream;

        /**
         * Offset of the migration stream.
         */
        public function ofsStream() {
            if ($this->_m_ofsStream !== null)
                return $this->_m_ofsStream;
            $this->_m_ofsStream = ($this->header()->lenDescription() + 92);
            return $this->_m_ofsStream;
        }
        protected $_m_magic;
        protected $_m_rawVersion;
        protected $_m_header;

        /**
         * LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
         * the end.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * The version, read as if the host were little-endian; see `is_be`.
         */
        public function rawVersion() { return $this->_m_rawVersion; }

        /**
         * The fields that depend on the byte order.
         */
        public function header() { return $this->_m_header; }
    }
}

/**
 * Fields in the byte order of the host.
 */

namespace VmcoreinfoKsy\LibvirtSave {
    class SaveHeader extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(\Kaitai\Struct\Stream $_io, ?\VmcoreinfoKsy\LibvirtSave $_parent = null, ?\VmcoreinfoKsy\LibvirtSave $_root = null) {
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
            $this->_m_lenDescription = $this->_io->readU4le();
            $this->_m_wasRunning = $this->_io->readU4le();
            $this->_m_rawPacker = $this->_io->readU4le();
            $this->_m_ofsCookie = $this->_io->readU4le();
            $this->_m_reserved = $this->_io->readBytes(56);
        }

        private function _readBE() {
            $this->_m_lenDescription = $this->_io->readU4be();
            $this->_m_wasRunning = $this->_io->readU4be();
            $this->_m_rawPacker = $this->_io->readU4be();
            $this->_m_ofsCookie = $this->_io->readU4be();
            $this->_m_reserved = $this->_io->readBytes(56);
        }
        protected $_m_packer;

        /**
         * What packs the stream.
         */
        public function packer() {
            if ($this->_m_packer !== null)
                return $this->_m_packer;
            $this->_m_packer = $this->rawPacker();
            return $this->_m_packer;
        }
        protected $_m_lenDescription;
        protected $_m_wasRunning;
        protected $_m_rawPacker;
        protected $_m_ofsCookie;
        protected $_m_reserved;

        /**
         * Size of the description in bytes.
         */
        public function lenDescription() { return $this->_m_lenDescription; }

        /**
         * 1 where the machine ran when it was saved.
         */
        public function wasRunning() { return $this->_m_wasRunning; }

        /**
         * What packs the stream, as a number; see `packer`.
         */
        public function rawPacker() { return $this->_m_rawPacker; }

        /**
         * Offset of the cookie in the description, or 0.
         */
        public function ofsCookie() { return $this->_m_ofsCookie; }

        /**
         * Zeros.
         */
        public function reserved() { return $this->_m_reserved; }
    }
}

namespace VmcoreinfoKsy\LibvirtSave {
    class Packers {

        /**
         * Nothing.
         */
        const PLAIN = 0;

        /**
         * gzip.
         */
        const GZIP = 1;

        /**
         * bzip2.
         */
        const BZIP2 = 2;

        /**
         * xz.
         */
        const XZ = 3;

        /**
         * lzop.
         */
        const LZOP = 4;

        /**
         * zstd.
         */
        const ZSTD = 5;

        /**
         * Nothing; pages are at fixed places.
         */
        const SPARSE = 6;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
