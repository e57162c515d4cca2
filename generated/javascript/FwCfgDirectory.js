// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.FwCfgDirectory || (root.FwCfgDirectory = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (FwCfgDirectory_, KaitaiStream) {
/**
 * The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
 * 
 * A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
 * in the order of their names, so the selector depends on which others the
 * machine has. All integers are big-endian, whatever the guest.
 * 
 * The item has room for more files than it names, 4 bytes and 64 for each slot;
 * what follows the last named file is zero.
 * @see {@link https://www.qemu.org/docs/master/specs/fw_cfg.html|QEMU docs/specs/fw_cfg}
 */

var FwCfgDirectory = (function() {
  function FwCfgDirectory(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  FwCfgDirectory.prototype._read = function() {
    this.numFiles = this._io.readU4be();
    this.files = [];
    for (var i = 0; i < this.numFiles; i++) {
      this.files.push(new File(this._io, this, this._root));
    }
  }

  /**
   * One file, 64 bytes.
   */

  var File = FwCfgDirectory.File = (function() {
    function File(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    File.prototype._read = function() {
      this.lenContent = this._io.readU4be();
      this.selector = this._io.readU2be();
      this.reserved = this._io.readU2be();
      this.name = KaitaiStream.bytesTerminate(this._io.readBytes(56), 0, false);
    }

    /**
     * Size of the file in bytes, 16 for `etc/vmcoreinfo`.
     */

    /**
     * Key that selects the file, 0x0020 or above.
     */

    /**
     * Zero.
     */

    /**
     * Path of the file, ASCII, with its NUL at most 56 bytes.
     */

    return File;
  })();

  /**
   * Number of files in the directory.
   */

  /**
   * The files, in the order of their names.
   */

  return FwCfgDirectory;
})();
FwCfgDirectory_.FwCfgDirectory = FwCfgDirectory;
});
