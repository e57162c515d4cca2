// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.Lime || (root.Lime = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (Lime_, KaitaiStream) {
/**
 * Physical memory as the LiME module and the AVML program save it: one piece
 * after the other, each after a header that says which addresses follow. What
 * no piece covers was no memory.
 * 
 * LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
 * own version 2 writes them in Snappy's framing format, followed by how many
 * bytes that is.
 * @see {@link https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md|LiME documentation}
 * @see {@link https://github.com/microsoft/avml|AVML}
 */

var Lime = (function() {
  Lime.Magics = Object.freeze({
    COMPRESSED: 1280136769,
    UNCOMPRESSED: 1281969477,

    1280136769: "COMPRESSED",
    1281969477: "UNCOMPRESSED",
  });

  function Lime(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Lime.prototype._read = function() {
    this.pieces = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.pieces.push(new Piece(this._io, this, this._root));
      i++;
    }
  }

  /**
   * One run of memory.
   */

  var Piece = Lime.Piece = (function() {
    function Piece(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Piece.prototype._read = function() {
      this.header = new PieceHeader(this._io, this, this._root);
      if (this.header.isPlain) {
        this.body = this._io.readBytes(this.header.lenMemory);
      }
    }

    /**
     * The memory, where it is not compressed.
     */

    return Piece;
  })();

  /**
   * The 32 bytes before each piece.
   */

  var PieceHeader = Lime.PieceHeader = (function() {
    function PieceHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PieceHeader.prototype._read = function() {
      this.rawMagic = this._io.readU4le();
      this.version = this._io.readU4le();
      this.firstPaddr = this._io.readU8le();
      this.lastPaddr = this._io.readU8le();
      if (!(this.lastPaddr >= this.firstPaddr)) {
        throw new KaitaiStream.ValidationLessThanError(this.firstPaddr, this.lastPaddr, this._io, "/types/piece_header/seq/3");
      }
      this.reserved = this._io.readBytes(8);
    }

    /**
     * Whether the bytes are not compressed.
     */
    Object.defineProperty(PieceHeader.prototype, 'isPlain', {
      get: function() {
        if (this._m_isPlain !== undefined)
          return this._m_isPlain;
        this._m_isPlain = this.magic == Lime.Magics.UNCOMPRESSED;
        return this._m_isPlain;
      }
    });

    /**
     * Size of the memory in bytes.
     */
    Object.defineProperty(PieceHeader.prototype, 'lenMemory', {
      get: function() {
        if (this._m_lenMemory !== undefined)
          return this._m_lenMemory;
        this._m_lenMemory = ((this.lastPaddr - this.firstPaddr) + 1);
        return this._m_lenMemory;
      }
    });

    /**
     * Which program's format follows.
     */
    Object.defineProperty(PieceHeader.prototype, 'magic', {
      get: function() {
        if (this._m_magic !== undefined)
          return this._m_magic;
        this._m_magic = this.rawMagic;
        return this._m_magic;
      }
    });

    /**
     * Which program's format follows, as a number; see `magic`.
     */

    /**
     * 1, or 2 where the bytes are compressed.
     */

    /**
     * Physical address of the first byte.
     */

    /**
     * Physical address of the last byte, which belongs to the piece: never
     * less than the first.
     */

    /**
     * Zeros.
     */

    return PieceHeader;
  })();

  /**
   * All pieces. Each is as large as the memory it holds; a reader that must
   * stay small reads their headers one by one.
   */

  return Lime;
})();
Lime_.Lime = Lime;
});
