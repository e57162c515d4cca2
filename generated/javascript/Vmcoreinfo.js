// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.Vmcoreinfo || (root.Vmcoreinfo = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (Vmcoreinfo_, KaitaiStream) {
/**
 * What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
 * by a newline. Keys are bare words (`OSRELEASE`), configuration switches
 * (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
 * OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
 * 
 * Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
 * are hexadecimal without a prefix, even when all digits are decimal; the
 * others are decimal, signed, unless they start with `0x`.
 * 
 * Nothing is refused here, so that one broken line costs only itself: a line
 * may lack its `=`, the last line may lack its newline. The kernel formats each
 * entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
 * long entry runs into the next. Xen fills its note with NULs: they appear as a
 * last line without a newline, or after the value of one.
 * 
 * Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
 * note to it.
 * @see {@link https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html|Linux Documentation/admin-guide/kdump/vmcoreinfo}
 * @see {@link https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c|Linux kernel/vmcore_info.c}
 */

var Vmcoreinfo = (function() {
  function Vmcoreinfo(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Vmcoreinfo.prototype._read = function() {
    this.lines = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.lines.push(new Line(this._io, this, this._root));
      i++;
    }
  }

  /**
   * A line split at its first `=`.
   */

  var KeyValue = Vmcoreinfo.KeyValue = (function() {
    function KeyValue(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    KeyValue.prototype._read = function() {
      this.key = this._io.readBytes(this.untilSeparator.length);
      this.separator = this._io.readBytes((this._io.isEof() ? 0 : 1));
      this.value = this._io.readBytesFull();
    }

    /**
     * The bytes of `key`, found by looking ahead.
     */
    Object.defineProperty(KeyValue.prototype, 'untilSeparator', {
      get: function() {
        if (this._m_untilSeparator !== undefined)
          return this._m_untilSeparator;
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_untilSeparator = KaitaiStream.bytesTerminate(this._io.readBytesFull(), 61, false);
        this._io.seek(_pos);
        return this._m_untilSeparator;
      }
    });

    /**
     * All bytes before the first `=`; the whole line where it has none.
     */

    /**
     * The byte 0x3d (`=`); no byte where the line has none.
     */

    /**
     * All bytes after the first `=`, further ones included.
     */

    return KeyValue;
  })();

  /**
   * One line with its newline.
   */

  var Line = Vmcoreinfo.Line = (function() {
    function Line(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Line.prototype._read = function() {
      this._raw_text = this._io.readBytes(this.untilNewline.length);
      var _io__raw_text = new KaitaiStream(this._raw_text);
      this.text = new KeyValue(_io__raw_text, this, this._root);
      this.newline = this._io.readBytes((this._io.isEof() ? 0 : 1));
    }

    /**
     * The bytes of `text`, found by looking ahead: a line that ends with the
     * text is no error.
     */
    Object.defineProperty(Line.prototype, 'untilNewline', {
      get: function() {
        if (this._m_untilNewline !== undefined)
          return this._m_untilNewline;
        var _pos = this._io.pos;
        this._io.seek(this._io.pos);
        this._m_untilNewline = KaitaiStream.bytesTerminate(this._io.readBytesFull(), 10, false);
        this._io.seek(_pos);
        return this._m_untilNewline;
      }
    });

    /**
     * The line without its newline.
     */

    /**
     * The byte 0x0a; no byte only after a last line that has none.
     */

    return Line;
  })();

  return Vmcoreinfo;
})();
Vmcoreinfo_.Vmcoreinfo = Vmcoreinfo;
});
