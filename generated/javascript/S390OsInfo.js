// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.S390OsInfo || (root.S390OsInfo = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (S390OsInfo_, KaitaiStream) {
/**
 * A page in which an s390 kernel keeps what dump tools and the next kernel need.
 * Its address is in the lowcore.
 * @see {@link https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h|Linux arch/s390/include/asm/os_info.h}
 */

var S390OsInfo = (function() {
  function S390OsInfo(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  S390OsInfo.prototype._read = function() {
    this.magic = this._io.readBytes(8);
    if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([79, 83, 73, 78, 70, 79, 83, 90])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([79, 83, 73, 78, 70, 79, 83, 90]), this.magic, this._io, "/seq/0");
    }
    this.checksum = this._io.readU4be();
    this.versionMajor = this._io.readU2be();
    this.versionMinor = this._io.readU2be();
    this.crashKernelPaddr = this._io.readU8be();
    this.lenCrashKernel = this._io.readU8be();
    this.entries = [];
    for (var i = 0; i < 13; i++) {
      this.entries.push(new Entry(this._io, this, this._root));
    }
  }

  /**
   * One piece of information.
   */

  var Entry = S390OsInfo.Entry = (function() {
    function Entry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Entry.prototype._read = function() {
      this.paddr = this._io.readU8be();
      this.lenPiece = this._io.readU8be();
      this.checksum = this._io.readU4be();
    }

    /**
     * Physical address of the piece, or its value. Entry 0 leads to the
     * text, not to the note's header, unlike the lowcore's pointer. Current
     * kernels read entry 0 and never fill it.
     */

    /**
     * Size of the piece in bytes; 0 where the entry is a value or empty.
     */

    /**
     * Checksum of the piece.
     */

    return Entry;
  })();

  /**
   * The letters `OSINFOSZ`.
   */

  /**
   * Checksum of the page from here on.
   */

  /**
   * Major version.
   */

  /**
   * Minor version.
   */

  /**
   * Physical address of the memory that is kept for a crash kernel.
   */

  /**
   * Size of that memory in bytes.
   */

  /**
   * What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
   * flags, 3 reserved, 4 to 12 addresses of the kernel's own.
   */

  return S390OsInfo;
})();
S390OsInfo_.S390OsInfo = S390OsInfo;
});
