// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.S390Dump || (root.S390Dump = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (S390Dump_, KaitaiStream) {
/**
 * The 4096 bytes before the memory in a dump that a stand-alone dump tool took
 * of an s390 machine, and that zgetdump writes. In the plain form the memory
 * follows in one piece from address 0 on; in the extended form every piece has
 * 4096 bytes of its own before it, which say where it belongs.
 * @see {@link https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h|s390-tools zdump/df_s390.h}
 */

var S390Dump = (function() {
  S390Dump.Archs = Object.freeze({
    ESA_31: 1,
    ZARCH_64: 2,

    1: "ESA_31",
    2: "ZARCH_64",
  });

  S390Dump.Forms = Object.freeze({
    PLAIN: 253,
    EXTENDED: 254,

    253: "PLAIN",
    254: "EXTENDED",
  });

  function S390Dump(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  S390Dump.prototype._read = function() {
    this.magic = this._io.readBytes(7);
    if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([168, 25, 1, 115, 97, 143, 35])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([168, 25, 1, 115, 97, 143, 35]), this.magic, this._io, "/seq/0");
    }
    this.rawForm = this._io.readU1();
    this.version = this._io.readU4be();
    this.lenHeader = this._io.readU4be();
    this.dumpLevel = this._io.readU4be();
    this.lenPage = this._io.readU4be();
    this.lenMemory = this._io.readU8be();
    this.firstPaddr = this._io.readU8be();
    this.endPaddr = this._io.readU8be();
    this.numPages = this._io.readU4be();
    this.padding = this._io.readU4be();
    this.clock = this._io.readU8be();
    this.cpuId = this._io.readU8be();
    this.rawArch = this._io.readU4be();
  }

  /**
   * The 4096 bytes before each piece of the extended form.
   */

  var SegmentHeader = S390Dump.SegmentHeader = (function() {
    function SegmentHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SegmentHeader.prototype._read = function() {
      this.firstPaddr = this._io.readU8be();
      this.lenMemory = this._io.readU8be();
      this.stopMarker = this._io.readU8be();
      this.reserved = this._io.readBytes(4072);
    }

    /**
     * Physical address of the piece.
     */

    /**
     * Size of the piece in bytes.
     */

    /**
     * Other than 0 after the last piece.
     */

    /**
     * Zeros.
     */

    return SegmentHeader;
  })();

  /**
   * Width of the dumped system.
   */
  Object.defineProperty(S390Dump.prototype, 'arch', {
    get: function() {
      if (this._m_arch !== undefined)
        return this._m_arch;
      this._m_arch = this.rawArch;
      return this._m_arch;
    }
  });

  /**
   * The header of the first piece of memory in the extended form; the
   * next one follows the piece.
   */
  Object.defineProperty(S390Dump.prototype, 'firstSegment', {
    get: function() {
      if (this._m_firstSegment !== undefined)
        return this._m_firstSegment;
      if (this.form == S390Dump.Forms.EXTENDED) {
        var _pos = this._io.pos;
        this._io.seek(4096);
        this._m_firstSegment = new SegmentHeader(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_firstSegment;
    }
  });

  /**
   * Which of the two forms follows.
   */
  Object.defineProperty(S390Dump.prototype, 'form', {
    get: function() {
      if (this._m_form !== undefined)
        return this._m_form;
      this._m_form = this.rawForm;
      return this._m_form;
    }
  });

  /**
   * The first 7 bytes of the magic number.
   */

  /**
   * Its last byte, which tells the two forms apart; see `form`.
   */

  /**
   * Version of the header.
   */

  /**
   * Size of the header in bytes, 4096.
   */

  /**
   * Kind of pages that were dumped; 4 for all.
   */

  /**
   * Size of a page in bytes, 4096.
   */

  /**
   * Size of the dumped memory in bytes.
   */

  /**
   * Physical address where the memory starts.
   */

  /**
   * Physical address after the memory.
   */

  /**
   * Number of dumped pages.
   */

  /**
   * Not used.
   */

  /**
   * The machine's clock; bit 51 counts microseconds since 1900.
   */

  /**
   * Identification of the processor.
   */

  /**
   * Width of the dumped system, as a number; see `arch`.
   */

  return S390Dump;
})();
S390Dump_.S390Dump = S390Dump;
});
