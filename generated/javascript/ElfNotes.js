// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.ElfNotes || (root.ElfNotes = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (ElfNotes_, KaitaiStream) {
/**
 * ELF notes, one after the other, as in a PT_NOTE segment or in the memory
 * region that a guest announces through fw_cfg.
 * 
 * The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
 * are three 32-bit words. The words have the byte order of the file or guest
 * that wrote them. Core dumps align names and descriptors to 4 bytes, although
 * the generic ABI's text for 64-bit files suggests 8; segments that say
 * `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
 * byte 24 under either rule; only the place of the next note differs.
 * 
 * An empty header (all three words 0) ends the list for Linux, which reserves
 * room for one after its vmcoreinfo note, and for readers in the kernel. It is
 * not a terminator in the generic ABI, and it is read as a note here.
 * @see {@link https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section|System V gABI, Note Section}
 * @see {@link https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html|Linux Documentation/admin-guide/kdump/vmcoreinfo}
 */

var ElfNotes = (function() {
  function ElfNotes(_io, _parent, _root, isBe, align) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.align = align;

    this._read();
  }
  ElfNotes.prototype._read = function() {
    switch (this.isBe) {
    case true:
      this._is_le = false;
      break;
    case false:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  ElfNotes.prototype._readLE = function() {
    if (this._io.size >= 12) {
      this.notes = [];
      var i = 0;
      do {
        var _ = new Note(this._io, this, this._root, this._is_le);
        this.notes.push(_);
        i++;
      } while (!(this._io.size - this._io.pos < 12));
    }
    this.rest = this._io.readBytesFull();
  }
  ElfNotes.prototype._readBE = function() {
    if (this._io.size >= 12) {
      this.notes = [];
      var i = 0;
      do {
        var _ = new Note(this._io, this, this._root, this._is_le);
        this.notes.push(_);
        i++;
      } while (!(this._io.size - this._io.pos < 12));
    }
    this.rest = this._io.readBytesFull();
  }

  /**
   * One note. It must start at a multiple of `align` from the start of the
   * segment.
   */

  var Note = ElfNotes.Note = (function() {
    function Note(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Note.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Note.prototype._readLE = function() {
      this.header = new NoteHeader(this._io, this, this._root, this._is_le);
      this.name = this._io.readBytes(this.header.lenName);
      this.namePadding = this._io.readBytes((this._io.isEof() ? 0 : this.header.lenNamePadding));
      this.desc = this._io.readBytes(this.header.lenDesc);
      this.descPadding = this._io.readBytes((this._io.isEof() ? 0 : this.header.lenDescPadding));
    }
    Note.prototype._readBE = function() {
      this.header = new NoteHeader(this._io, this, this._root, this._is_le);
      this.name = this._io.readBytes(this.header.lenName);
      this.namePadding = this._io.readBytes((this._io.isEof() ? 0 : this.header.lenNamePadding));
      this.desc = this._io.readBytes(this.header.lenDesc);
      this.descPadding = this._io.readBytes((this._io.isEof() ? 0 : this.header.lenDescPadding));
    }

    /**
     * Owner of the note with its terminating NUL; empty where `len_name` is
     * 0. For a Linux or Windows guest these are the 11 bytes
     * `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
     * ASCII.
     */

    /**
     * Zeros up to the descriptor's alignment; no bytes where the segment
     * ends before them.
     */

    /**
     * Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
     * guest a `windows_dump_header`; tell them apart by the bytes, the name
     * is the same.
     */

    /**
     * Zeros up to the next note; no bytes where the segment ends before
     * them.
     * QEMU counts it: a region that ends right after an unpadded
     * descriptor is refused.
     */

    return Note;
  })();

  /**
   * The three words before every note's name.
   */

  var NoteHeader = ElfNotes.NoteHeader = (function() {
    function NoteHeader(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    NoteHeader.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NoteHeader.prototype._readLE = function() {
      this.lenName = this._io.readU4le();
      this.lenDesc = this._io.readU4le();
      this.noteType = this._io.readU4le();
    }
    NoteHeader.prototype._readBE = function() {
      this.lenName = this._io.readU4be();
      this.lenDesc = this._io.readU4be();
      this.noteType = this._io.readU4be();
    }

    /**
     * Bytes between the descriptor and the next note.
     */
    Object.defineProperty(NoteHeader.prototype, 'lenDescPadding', {
      get: function() {
        if (this._m_lenDescPadding !== undefined)
          return this._m_lenDescPadding;
        this._m_lenDescPadding = KaitaiStream.mod(this._root.align - KaitaiStream.mod(this.lenDesc, this._root.align), this._root.align);
        return this._m_lenDescPadding;
      }
    });

    /**
     * Bytes between the name and the descriptor.
     */
    Object.defineProperty(NoteHeader.prototype, 'lenNamePadding', {
      get: function() {
        if (this._m_lenNamePadding !== undefined)
          return this._m_lenNamePadding;
        this._m_lenNamePadding = KaitaiStream.mod(this._root.align - KaitaiStream.mod(12 + KaitaiStream.mod(this.lenName, this._root.align), this._root.align), this._root.align);
        return this._m_lenNamePadding;
      }
    });

    /**
     * Size of the name in bytes, with its NUL and without padding. 11 for
     * VMCOREINFO; some producers leave out the NUL and write 10.
     */

    /**
     * Size of the descriptor in bytes, without padding. Linux writes the
     * exact length of its text, Xen a fixed 4068.
     */

    /**
     * Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
     * it; makedumpfile, crash and elfutils ask for 0.
     */

    return NoteHeader;
  })();

  /**
   * The notes, with the empty ones that zeroed memory reads as; absent where
   * there is no room for one.
   */

  /**
   * Fewer than 12 bytes after the last note, too few for a header: a region
   * of memory need not end where a note does.
   */

  /**
   * Whether the header words are big-endian.
   */

  /**
   * Alignment in bytes of names, descriptors and notes, 4 or 8.
   */

  return ElfNotes;
})();
ElfNotes_.ElfNotes = ElfNotes;
});
