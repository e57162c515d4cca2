// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.Lzop || (root.Lzop = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (Lzop_, KaitaiStream) {
/**
 * A file that lzop has packed, as libvirt does with saved machines if
 * `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
 * that LZO1X packed one by one, and an empty block at the end.
 * @see {@link https://www.lzop.org/|lzop, src/lzop.c}
 */

var Lzop = (function() {
  function Lzop(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Lzop.prototype._read = function() {
    this.header = new FileHeader(this._io, this, this._root);
    this.blocks = [];
    var i = 0;
    do {
      var _ = new Block(this._io, this, this._root, this.header.flags);
      this.blocks.push(_);
      i++;
    } while (!(_.head.lenUnpacked == 0));
  }

  /**
   * One block; the last one is its first field alone.
   */

  var Block = Lzop.Block = (function() {
    function Block(_io, _parent, _root, flags) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.flags = flags;

      this._read();
    }
    Block.prototype._read = function() {
      this.head = new BlockHead(this._io, this, this._root, this.flags);
      if (this.head.lenUnpacked != 0) {
        this.body = this._io.readBytes(this.head.lenBody);
      }
    }

    /**
     * Its sizes and checksums.
     */

    /**
     * The body.
     */

    /**
     * The flags of the header.
     */

    return Block;
  })();

  /**
   * What is before the body of a block.
   */

  var BlockHead = Lzop.BlockHead = (function() {
    function BlockHead(_io, _parent, _root, flags) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.flags = flags;

      this._read();
    }
    BlockHead.prototype._read = function() {
      this.lenUnpacked = this._io.readU4be();
      if (this.lenUnpacked != 0) {
        this.lenBody = this._io.readU4be();
      }
      if ( ((this.lenUnpacked != 0) && ((this.flags & 1) != 0)) ) {
        this.adler32Unpacked = this._io.readU4be();
      }
      if ( ((this.lenUnpacked != 0) && ((this.flags & 256) != 0)) ) {
        this.crc32Unpacked = this._io.readU4be();
      }
      if ( ((this.isPacked) && ((this.flags & 2) != 0)) ) {
        this.adler32Packed = this._io.readU4be();
      }
      if ( ((this.isPacked) && ((this.flags & 512) != 0)) ) {
        this.crc32Packed = this._io.readU4be();
      }
    }

    /**
     * Whether the contents are packed.
     */
    Object.defineProperty(BlockHead.prototype, 'isPacked', {
      get: function() {
        if (this._m_isPacked !== undefined)
          return this._m_isPacked;
        this._m_isPacked =  ((this.lenUnpacked != 0) && (this.lenBody < this.lenUnpacked)) ;
        return this._m_isPacked;
      }
    });

    /**
     * Size of the contents in bytes, 0 at the end.
     */

    /**
     * Size of the body in bytes. It is that of the contents where LZO could
     * not make them smaller; they are there as they are then.
     */

    /**
     * Checksum of the contents.
     */

    /**
     * Checksum of the contents.
     */

    /**
     * Checksum of the body.
     */

    /**
     * Checksum of the body.
     */

    /**
     * The flags of the header.
     */

    return BlockHead;
  })();

  /**
   * Bytes of another program.
   */

  var ExtraField = Lzop.ExtraField = (function() {
    function ExtraField(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExtraField.prototype._read = function() {
      this.lenBody = this._io.readU4be();
      this.body = this._io.readBytes(this.lenBody);
      this.checksum = this._io.readU4be();
    }

    /**
     * Their number.
     */

    /**
     * The bytes.
     */

    /**
     * A checksum of both.
     */

    return ExtraField;
  })();

  /**
   * The header, and the magic before it.
   */

  var FileHeader = Lzop.FileHeader = (function() {
    function FileHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FileHeader.prototype._read = function() {
      this.magic = this._io.readBytes(9);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([137, 76, 90, 79, 0, 13, 10, 26, 10])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([137, 76, 90, 79, 0, 13, 10, 26, 10]), this.magic, this._io, "/types/file_header/seq/0");
      }
      this.version = this._io.readU2be();
      this.libraryVersion = this._io.readU2be();
      if (this.isLate) {
        this.neededVersion = this._io.readU2be();
      }
      this.method = this._io.readU1();
      if (this.isLate) {
        this.level = this._io.readU1();
      }
      this.flags = this._io.readU4be();
      if ((this.flags & 2048) != 0) {
        this.filter = this._io.readU4be();
      }
      this.mode = this._io.readU4be();
      this.secondsLow = this._io.readU4be();
      if (this.isLate) {
        this.secondsHigh = this._io.readU4be();
      }
      this.lenName = this._io.readU1();
      this.name = this._io.readBytes(this.lenName);
      this.checksum = this._io.readU4be();
      if ((this.flags & 64) != 0) {
        this.extra = new ExtraField(this._io, this, this._root);
      }
    }

    /**
     * Whether the fields that came with lzop 0.94 are there.
     */
    Object.defineProperty(FileHeader.prototype, 'isLate', {
      get: function() {
        if (this._m_isLate !== undefined)
          return this._m_isLate;
        this._m_isLate = this.version >= 2368;
        return this._m_isLate;
      }
    });

    /**
     * Says that this is a file of lzop.
     */

    /**
     * The version of lzop, such as 0x1040; later ones have more fields.
     */

    /**
     * The version of the LZO library.
     */

    /**
     * The version of lzop that a reader needs at least.
     */

    /**
     * What packs the blocks, 1 to 3 for LZO1X.
     */

    /**
     * How hard it tried.
     */

    /**
     * Which checksums each block has, and which fields follow: bit 0 for one
     * of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
     * the same by CRC; bit 6 for an extra field, bit 11 for a filter.
     */

    /**
     * What changed the contents before they were packed.
     */

    /**
     * Permissions of the file.
     */

    /**
     * When the file was changed, in seconds since 1970, the lower half.
     */

    /**
     * The upper half of that.
     */

    /**
     * Length of the file's name in bytes; 0 where there was no file.
     */

    /**
     * The file's name.
     */

    /**
     * A checksum of the header after the magic.
     */

    /**
     * What another program has added.
     */

    return FileHeader;
  })();

  /**
   * What is said of the file.
   */

  /**
   * The blocks; the last one is empty.
   */

  return Lzop;
})();
Lzop_.Lzop = Lzop;
});
