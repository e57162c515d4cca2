// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.SnappyFramed || (root.SnappyFramed = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (SnappyFramed_, KaitaiStream) {
/**
 * A row of chunks, each with at most 65536 bytes when unpacked, and each
 * understandable without the others. AVML compresses memory this way.
 * @see {@link https://github.com/google/snappy/blob/main/framing_format.txt|Snappy framing format description}
 */

var SnappyFramed = (function() {
  SnappyFramed.Kinds = Object.freeze({
    COMPRESSED: 0,
    PLAIN: 1,
    PADDING: 254,
    IDENTIFIER: 255,

    0: "COMPRESSED",
    1: "PLAIN",
    254: "PADDING",
    255: "IDENTIFIER",
  });

  function SnappyFramed(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  SnappyFramed.prototype._read = function() {
    this.chunks = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.chunks.push(new Chunk(this._io, this, this._root));
      i++;
    }
  }

  /**
   * One chunk.
   */

  var Chunk = SnappyFramed.Chunk = (function() {
    function Chunk(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Chunk.prototype._read = function() {
      this.header = new ChunkHeader(this._io, this, this._root);
      this.body = this._io.readBytes(this.header.lenBody);
    }

    /**
     * Of data, a checksum of 4 bytes and then the data; of the identifier,
     * the letters `sNaPpY`.
     */

    return Chunk;
  })();

  /**
   * The 4 bytes before each chunk.
   */

  var ChunkHeader = SnappyFramed.ChunkHeader = (function() {
    function ChunkHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ChunkHeader.prototype._read = function() {
      this.rawKind = this._io.readU1();
      this.lenBodyLow = this._io.readU2le();
      this.lenBodyHigh = this._io.readU1();
    }

    /**
     * What the chunk is.
     */
    Object.defineProperty(ChunkHeader.prototype, 'kind', {
      get: function() {
        if (this._m_kind !== undefined)
          return this._m_kind;
        this._m_kind = this.rawKind;
        return this._m_kind;
      }
    });

    /**
     * Size of the body in bytes.
     */
    Object.defineProperty(ChunkHeader.prototype, 'lenBody', {
      get: function() {
        if (this._m_lenBody !== undefined)
          return this._m_lenBody;
        this._m_lenBody = this.lenBodyLow + 65536 * this.lenBodyHigh;
        return this._m_lenBody;
      }
    });

    /**
     * What the chunk is, as a number; see `kind`.
     */

    /**
     * Lower 16 bits of the size.
     */

    /**
     * Upper 8 bits of the size.
     */

    return ChunkHeader;
  })();

  /**
   * All chunks, the identifier of the stream first.
   */

  return SnappyFramed;
})();
SnappyFramed_.SnappyFramed = SnappyFramed;
});
