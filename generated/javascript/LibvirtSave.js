// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.LibvirtSave || (root.LibvirtSave = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (LibvirtSave_, KaitaiStream) {
/**
 * What `virsh save` and `virsh managedsave` write before the migration stream of
 * a machine: this header and the description of the machine as XML. The stream
 * starts after that, and is packed as a whole if `save_image_format` of
 * qemu.conf says so.
 * 
 * The integers have the byte order of the host.
 * @see {@link https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h|libvirt src/qemu/qemu_saveimage.h}
 */

var LibvirtSave = (function() {
  LibvirtSave.Packers = Object.freeze({
    PLAIN: 0,
    GZIP: 1,
    BZIP2: 2,
    XZ: 3,
    LZOP: 4,
    ZSTD: 5,
    SPARSE: 6,

    0: "PLAIN",
    1: "GZIP",
    2: "BZIP2",
    3: "XZ",
    4: "LZOP",
    5: "ZSTD",
    6: "SPARSE",
  });

  function LibvirtSave(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LibvirtSave.prototype._read = function() {
    this.magic = this._io.readBytes(16);
    this.rawVersion = this._io.readU4le();
    this.header = new SaveHeader(this._io, this, this._root);
  }

  /**
   * Fields in the byte order of the host.
   */

  var SaveHeader = LibvirtSave.SaveHeader = (function() {
    function SaveHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveHeader.prototype._read = function() {
      switch (this._root.isBe) {
      case true:
        this._is_le = false;
        break;
      case false:
        this._is_le = true;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SaveHeader.prototype._readLE = function() {
      this.lenDescription = this._io.readU4le();
      this.wasRunning = this._io.readU4le();
      this.rawPacker = this._io.readU4le();
      this.ofsCookie = this._io.readU4le();
      this.reserved = this._io.readBytes(56);
    }
    SaveHeader.prototype._readBE = function() {
      this.lenDescription = this._io.readU4be();
      this.wasRunning = this._io.readU4be();
      this.rawPacker = this._io.readU4be();
      this.ofsCookie = this._io.readU4be();
      this.reserved = this._io.readBytes(56);
    }

    /**
     * What packs the stream.
     */
    Object.defineProperty(SaveHeader.prototype, 'packer', {
      get: function() {
        if (this._m_packer !== undefined)
          return this._m_packer;
        this._m_packer = this.rawPacker;
        return this._m_packer;
      }
    });

    /**
     * Size of the description in bytes.
     */

    /**
     * 1 where the machine ran when it was saved.
     */

    /**
     * What packs the stream, as a number; see `packer`.
     */

    /**
     * Offset of the cookie in the description, or 0.
     */

    /**
     * Zeros.
     */

    return SaveHeader;
  })();

  /**
   * The machine as XML with its terminator, then what libvirt keeps of its own
   * in a cookie, if there is one.
   */
  Object.defineProperty(LibvirtSave.prototype, 'description', {
    get: function() {
      if (this._m_description !== undefined)
        return this._m_description;
      var _pos = this._io.pos;
      this._io.seek(92);
      this._m_description = this._io.readBytes(this.header.lenDescription);
      this._io.seek(_pos);
      return this._m_description;
    }
  });

  /**
   * Whether the host is big-endian, since versions are small numbers.
   */
  Object.defineProperty(LibvirtSave.prototype, 'isBe', {
    get: function() {
      if (this._m_isBe !== undefined)
        return this._m_isBe;
      this._m_isBe = this.rawVersion > 65535;
      return this._m_isBe;
    }
  });

  /**
   * Offset of the migration stream.
   */
  Object.defineProperty(LibvirtSave.prototype, 'ofsStream', {
    get: function() {
      if (this._m_ofsStream !== undefined)
        return this._m_ofsStream;
      this._m_ofsStream = (this.header.lenDescription + 92);
      return this._m_ofsStream;
    }
  });

  /**
   * LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
   * the end.
   */

  /**
   * The version, read as if the host were little-endian; see `is_be`.
   */

  /**
   * The fields that depend on the byte order.
   */

  return LibvirtSave;
})();
LibvirtSave_.LibvirtSave = LibvirtSave;
});
