// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.S390Lowcore || (root.S390Lowcore = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (S390Lowcore_, KaitaiStream) {
/**
 * Where an s390 kernel tells dump tools about itself: at fixed addresses of the
 * first two pages of memory, the lowcore. This structure starts at 0xe08.
 * @see {@link https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h|Linux arch/s390/include/asm/lowcore.h}
 */

var S390Lowcore = (function() {
  function S390Lowcore(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  S390Lowcore.prototype._read = function() {
    this.vmcoreInfo31 = this._io.readU4be();
    this.vmcoreInfo = this._io.readU8be();
    this.reserved = this._io.readBytes(4);
    this.osInfo = this._io.readU8be();
  }

  /**
   * Physical address of the note's header in kernels of 31 bits, else
   * something else.
   */

  /**
   * Physical address of the note's header in kernels of 64 bits, at address
   * 0xe0c, so that it is not aligned. 0 where there is none.
   */

  /**
   * Not used.
   */

  /**
   * Physical address of the page of `s390_os_info`, or 0.
   */

  return S390Lowcore;
})();
S390Lowcore_.S390Lowcore = S390Lowcore;
});
