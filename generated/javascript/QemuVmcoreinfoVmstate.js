// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.QemuVmcoreinfoVmstate || (root.QemuVmcoreinfoVmstate = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (QemuVmcoreinfoVmstate_, KaitaiStream) {
/**
 * The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
 * machine: section name `vmcoreinfo`, version 1, instance 0.
 * 
 * The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
 * little-endian bytes but saves them as integers of the host: on a little-endian
 * host the stream holds the true values, on a big-endian one each integer is
 * byte-swapped, so that a move between the two spoils the entry. Nothing is
 * checked on loading.
 * @see {@link https://www.qemu.org/docs/master/devel/migration/main.html|QEMU docs/devel/migration}
 */

var QemuVmcoreinfoVmstate = (function() {
  function QemuVmcoreinfoVmstate(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  QemuVmcoreinfoVmstate.prototype._read = function() {
    this.hasNote = this._io.readU1();
    this.hostFormat = this._io.readU2be();
    this.guestFormat = this._io.readU2be();
    this.lenRegion = this._io.readU4be();
    this.paddr = this._io.readU8be();
  }

  /**
   * 1 after a full write with a guest_format other than 0, else 0.
   */

  /**
   * As in the entry.
   */

  /**
   * As in the entry.
   */

  /**
   * Size in bytes of the guest's region.
   */

  /**
   * Guest-physical address of the region in bytes.
   */

  return QemuVmcoreinfoVmstate;
})();
QemuVmcoreinfoVmstate_.QemuVmcoreinfoVmstate = QemuVmcoreinfoVmstate;
});
