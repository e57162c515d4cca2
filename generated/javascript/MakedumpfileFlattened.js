// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.MakedumpfileFlattened || (root.MakedumpfileFlattened = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (MakedumpfileFlattened_, KaitaiStream) {
/**
 * A dump split into records, so that it can be written to a pipe: each
 * record says where its bytes belong in the real file. Records come in any
 * order; where they overlap, the later one counts; bytes that no record covers
 * are zero.
 * The real file is mostly kdump-compressed, sometimes an ELF core.
 * 
 * All numbers are big-endian, whatever the byte order inside. QEMU wraps its
 * kdump-compressed dumps this way unless told otherwise.
 * @see {@link https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION|makedumpfile IMPLEMENTATION}
 */

var MakedumpfileFlattened = (function() {
  function MakedumpfileFlattened(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  MakedumpfileFlattened.prototype._read = function() {
    this.header = new FlattenedHeader(this._io, this, this._root);
    this.records = [];
    var i = 0;
    do {
      var _ = new Record(this._io, this, this._root);
      this.records.push(_);
      i++;
    } while (!(_.header.isEnd));
  }

  /**
   * The first 4096 bytes.
   */

  var FlattenedHeader = MakedumpfileFlattened.FlattenedHeader = (function() {
    function FlattenedHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FlattenedHeader.prototype._read = function() {
      this.magic = this._io.readBytes(16);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0]), this.magic, this._io, "/types/flattened_header/seq/0");
      }
      this.headerType = this._io.readS8be();
      this.version = this._io.readS8be();
      this.reserved = this._io.readBytes(4064);
    }

    /**
     * Kind of the wrapper, 1.
     */

    /**
     * Version of the wrapper, 1.
     */

    /**
     * Zeros.
     */

    return FlattenedHeader;
  })();

  /**
   * One piece of the real file.
   */

  var Record = MakedumpfileFlattened.Record = (function() {
    function Record(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Record.prototype._read = function() {
      this.header = new RecordHeader(this._io, this, this._root);
      this.body = this._io.readBytes((this.header.isEnd ? 0 : this.header.lenBody));
    }

    /**
     * The bytes that belong at `header.ofs_body`; none in the last record.
     */

    return Record;
  })();

  /**
   * The 16 bytes before each piece.
   */

  var RecordHeader = MakedumpfileFlattened.RecordHeader = (function() {
    function RecordHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RecordHeader.prototype._read = function() {
      this.ofsBody = this._io.readS8be();
      this.lenBody = this._io.readS8be();
      if (!(this.lenBody >= -1)) {
        throw new KaitaiStream.ValidationLessThanError(-1, this.lenBody, this._io, "/types/record_header/seq/1");
      }
    }

    /**
     * Whether this is the mark after the last record.
     */
    Object.defineProperty(RecordHeader.prototype, 'isEnd', {
      get: function() {
        if (this._m_isEnd !== undefined)
          return this._m_isEnd;
        this._m_isEnd =  ((this.ofsBody == -1) || (this.lenBody == -1)) ;
        return this._m_isEnd;
      }
    });

    /**
     * Where the piece belongs in the real file, in bytes; -1 after the last
     * one.
     */

    /**
     * Size of the piece in bytes; -1 in the last record. No other negative
     * number is a size.
     */

    return RecordHeader;
  })();

  /**
   * All records. A large dump has very many; a reader that must stay small
   * reads their headers one by one.
   */

  return MakedumpfileFlattened;
})();
MakedumpfileFlattened_.MakedumpfileFlattened = MakedumpfileFlattened;
});
