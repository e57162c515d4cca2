// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.KdumpCompressed || (root.KdumpCompressed = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (KdumpCompressed_, KaitaiStream) {
/**
 * The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
 * as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
 * sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
 * the machine's pages follow, then a descriptor for each page that was dumped,
 * then the pages themselves, most of them compressed.
 * 
 * Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
 * The k-th page whose bit is set in the second bitmap has the k-th descriptor.
 * In a part of a split dump the descriptors start with the first page of the
 * part, although its bitmaps are of the whole machine.
 * 
 * Nothing in the file says how wide the dumped machine's `long` is, in which
 * byte order it counts, or how its compiler padded the sub-header, and all three
 * change the layout. The byte order shows in the version, a small number. The
 * width shows in the block size, whose offset differs between the two. The
 * padding shows only by whether the offsets that are read make sense: use
 * `sub_header` where its offset and size of the text are both 0, or are in the
 * blocks of the sub-header; otherwise `sub_header_padded`.
 * @see {@link https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION|makedumpfile IMPLEMENTATION}
 * @see {@link https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h|QEMU include/sysemu/dump.h}
 */

var KdumpCompressed = (function() {
  KdumpCompressed.Compressions = Object.freeze({
    PLAIN: 0,
    ZLIB: 1,
    LZO: 2,
    SNAPPY: 4,
    ZSTD: 32,

    0: "PLAIN",
    1: "ZLIB",
    2: "LZO",
    4: "SNAPPY",
    32: "ZSTD",
  });

  function KdumpCompressed(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  KdumpCompressed.prototype._read = function() {
    this.magic = this._io.readBytes(8);
    this.header = new MainHeader(this._io, this, this._root);
  }

  /**
   * The rest of block 0, after the signature.
   */

  var MainHeader = KdumpCompressed.MainHeader = (function() {
    function MainHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MainHeader.prototype._read = function() {
      switch (this._root.isBe) {
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
    MainHeader.prototype._readLE = function() {
      this.version = this._io.readU4le();
      this.sysname = this._io.readBytes(65);
      this.nodename = this._io.readBytes(65);
      this.release = this._io.readBytes(65);
      this.kernelVersion = this._io.readBytes(65);
      this.machine = this._io.readBytes(65);
      this.domainname = this._io.readBytes(65);
      this.padding = this._io.readBytes((this._root.bits == 32 ? 2 : 6));
      switch (this._root.bits) {
      case 32:
        this.seconds = this._io.readU4le();
        break;
      default:
        this.seconds = this._io.readU8le();
        break;
      }
      switch (this._root.bits) {
      case 32:
        this.microseconds = this._io.readU4le();
        break;
      default:
        this.microseconds = this._io.readU8le();
        break;
      }
      this.status = this._io.readU4le();
      this.lenBlock = this._io.readU4le();
      this.numSubHeaderBlocks = this._io.readU4le();
      this.numBitmapBlocks = this._io.readU4le();
      this.maxPageNumber = this._io.readU4le();
      this.numRamBlocks = this._io.readU4le();
      this.numDeviceBlocks = this._io.readU4le();
      this.numWrittenBlocks = this._io.readU4le();
      this.currentCpu = this._io.readU4le();
      this.numCpus = this._io.readU4le();
    }
    MainHeader.prototype._readBE = function() {
      this.version = this._io.readU4be();
      this.sysname = this._io.readBytes(65);
      this.nodename = this._io.readBytes(65);
      this.release = this._io.readBytes(65);
      this.kernelVersion = this._io.readBytes(65);
      this.machine = this._io.readBytes(65);
      this.domainname = this._io.readBytes(65);
      this.padding = this._io.readBytes((this._root.bits == 32 ? 2 : 6));
      switch (this._root.bits) {
      case 32:
        this.seconds = this._io.readU4be();
        break;
      default:
        this.seconds = this._io.readU8be();
        break;
      }
      switch (this._root.bits) {
      case 32:
        this.microseconds = this._io.readU4be();
        break;
      default:
        this.microseconds = this._io.readU8be();
        break;
      }
      this.status = this._io.readU4be();
      this.lenBlock = this._io.readU4be();
      this.numSubHeaderBlocks = this._io.readU4be();
      this.numBitmapBlocks = this._io.readU4be();
      this.maxPageNumber = this._io.readU4be();
      this.numRamBlocks = this._io.readU4be();
      this.numDeviceBlocks = this._io.readU4be();
      this.numWrittenBlocks = this._io.readU4be();
      this.currentCpu = this._io.readU4be();
      this.numCpus = this._io.readU4be();
    }

    /**
     * Version of the headers, 1 to 6. The sub-header has the text's place
     * from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
     * numbers from 6.
     */

    /**
     * Name of the system, ended by NUL; QEMU leaves it empty.
     */

    /**
     * Name of the machine in its network, ended by NUL.
     */

    /**
     * Kernel release, ended by NUL; QEMU leaves it empty.
     */

    /**
     * Build of the kernel, ended by NUL.
     */

    /**
     * Architecture, ended by NUL. QEMU fills in this one only, and says
     * x86_64 of 32-bit machines too.
     */

    /**
     * Domain of the machine, ended by NUL.
     */

    /**
     * Alignment of the time.
     */

    /**
     * Time of the dump in seconds since 1970; QEMU leaves 0.
     */

    /**
     * Fraction of the second in microseconds.
     */

    /**
     * Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
     * Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
     * descriptors of excluded pages are left out).
     */

    /**
     * Size of a block in bytes: the page size of the dumped machine, 4096 to
     * 65536.
     */

    /**
     * Blocks of the sub-header, with text and notes.
     */

    /**
     * Blocks of the two bitmaps of pages.
     */

    /**
     * Number after the last page; too narrow for much memory, see the
     * sub-header.
     */

    /**
     * Used by diskdump only.
     */

    /**
     * Used by diskdump only.
     */

    /**
     * Used by diskdump only.
     */

    /**
     * The processor that took the dump.
     */

    /**
     * Number of processors; their task pointers follow in old files.
     */

    return MainHeader;
  })();

  /**
   * Where the contents of a page are. Pages with the same contents can have
   * one place, as pages of zeros have.
   */

  var PageDescriptor = KdumpCompressed.PageDescriptor = (function() {
    function PageDescriptor(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PageDescriptor.prototype._read = function() {
      switch (this._root.isBe) {
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
    PageDescriptor.prototype._readLE = function() {
      this.ofsBody = this._io.readS8le();
      this.lenBody = this._io.readU4le();
      this.rawCompression = this._io.readU4le();
      this.pageFlags = this._io.readU8le();
    }
    PageDescriptor.prototype._readBE = function() {
      this.ofsBody = this._io.readS8be();
      this.lenBody = this._io.readU4be();
      this.rawCompression = this._io.readU4be();
      this.pageFlags = this._io.readU8be();
    }

    /**
     * How the contents are compressed.
     */
    Object.defineProperty(PageDescriptor.prototype, 'compression', {
      get: function() {
        if (this._m_compression !== undefined)
          return this._m_compression;
        this._m_compression = this.rawCompression;
        return this._m_compression;
      }
    });

    /**
     * Offset in bytes of the contents from the start of the file.
     */

    /**
     * Size of the contents in bytes, as they are in the file.
     */

    /**
     * How the contents are compressed, as a number; see `compression`.
     */

    /**
     * Flags of the page in its kernel; 0 in all dumps known.
     */

    return PageDescriptor;
  })();

  /**
   * The start of block 1. Offsets count from the start of the
   * file.
   */

  var SecondHeader = KdumpCompressed.SecondHeader = (function() {
    function SecondHeader(_io, _parent, _root, isPadded) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isPadded = isPadded;

      this._read();
    }
    SecondHeader.prototype._read = function() {
      switch (this._root.isBe) {
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
    SecondHeader.prototype._readLE = function() {
      switch (this._root.bits) {
      case 32:
        this.physBase = this._io.readS4le();
        break;
      default:
        this.physBase = this._io.readS8le();
        break;
      }
      if (this._root.header.version >= 1) {
        this.dumpLevel = this._io.readU4le();
      }
      if (this._root.header.version >= 2) {
        this.isSplit = this._io.readU4le();
      }
      if (this._root.header.version >= 2) {
        switch (this._root.bits) {
        case 32:
          this.startPage = this._io.readU4le();
          break;
        default:
          this.startPage = this._io.readU8le();
          break;
        }
      }
      if (this._root.header.version >= 2) {
        switch (this._root.bits) {
        case 32:
          this.endPage = this._io.readU4le();
          break;
        default:
          this.endPage = this._io.readU8le();
          break;
        }
      }
      if (this.isPadded) {
        this.padding1 = this._io.readBytes(4);
      }
      if (this._root.header.version >= 3) {
        this.ofsVmcoreinfo = this._io.readU8le();
      }
      if (this._root.header.version >= 3) {
        switch (this._root.bits) {
        case 32:
          this.lenVmcoreinfo = this._io.readU4le();
          break;
        default:
          this.lenVmcoreinfo = this._io.readU8le();
          break;
        }
      }
      if (this.isPadded) {
        this.padding2 = this._io.readBytes(4);
      }
      if (this._root.header.version >= 4) {
        this.ofsNotes = this._io.readU8le();
      }
      if (this._root.header.version >= 4) {
        switch (this._root.bits) {
        case 32:
          this.lenNotes = this._io.readU4le();
          break;
        default:
          this.lenNotes = this._io.readU8le();
          break;
        }
      }
      if (this.isPadded) {
        this.padding3 = this._io.readBytes(4);
      }
      if (this._root.header.version >= 5) {
        this.ofsEraseInfo = this._io.readU8le();
      }
      if (this._root.header.version >= 5) {
        switch (this._root.bits) {
        case 32:
          this.lenEraseInfo = this._io.readU4le();
          break;
        default:
          this.lenEraseInfo = this._io.readU8le();
          break;
        }
      }
      if (this.isPadded) {
        this.padding4 = this._io.readBytes(4);
      }
      if (this._root.header.version >= 6) {
        this.startPage64 = this._io.readU8le();
      }
      if (this._root.header.version >= 6) {
        this.endPage64 = this._io.readU8le();
      }
      if (this._root.header.version >= 6) {
        this.maxPageNumber64 = this._io.readU8le();
      }
    }
    SecondHeader.prototype._readBE = function() {
      switch (this._root.bits) {
      case 32:
        this.physBase = this._io.readS4be();
        break;
      default:
        this.physBase = this._io.readS8be();
        break;
      }
      if (this._root.header.version >= 1) {
        this.dumpLevel = this._io.readU4be();
      }
      if (this._root.header.version >= 2) {
        this.isSplit = this._io.readU4be();
      }
      if (this._root.header.version >= 2) {
        switch (this._root.bits) {
        case 32:
          this.startPage = this._io.readU4be();
          break;
        default:
          this.startPage = this._io.readU8be();
          break;
        }
      }
      if (this._root.header.version >= 2) {
        switch (this._root.bits) {
        case 32:
          this.endPage = this._io.readU4be();
          break;
        default:
          this.endPage = this._io.readU8be();
          break;
        }
      }
      if (this.isPadded) {
        this.padding1 = this._io.readBytes(4);
      }
      if (this._root.header.version >= 3) {
        this.ofsVmcoreinfo = this._io.readU8be();
      }
      if (this._root.header.version >= 3) {
        switch (this._root.bits) {
        case 32:
          this.lenVmcoreinfo = this._io.readU4be();
          break;
        default:
          this.lenVmcoreinfo = this._io.readU8be();
          break;
        }
      }
      if (this.isPadded) {
        this.padding2 = this._io.readBytes(4);
      }
      if (this._root.header.version >= 4) {
        this.ofsNotes = this._io.readU8be();
      }
      if (this._root.header.version >= 4) {
        switch (this._root.bits) {
        case 32:
          this.lenNotes = this._io.readU4be();
          break;
        default:
          this.lenNotes = this._io.readU8be();
          break;
        }
      }
      if (this.isPadded) {
        this.padding3 = this._io.readBytes(4);
      }
      if (this._root.header.version >= 5) {
        this.ofsEraseInfo = this._io.readU8be();
      }
      if (this._root.header.version >= 5) {
        switch (this._root.bits) {
        case 32:
          this.lenEraseInfo = this._io.readU4be();
          break;
        default:
          this.lenEraseInfo = this._io.readU8be();
          break;
        }
      }
      if (this.isPadded) {
        this.padding4 = this._io.readBytes(4);
      }
      if (this._root.header.version >= 6) {
        this.startPage64 = this._io.readU8be();
      }
      if (this._root.header.version >= 6) {
        this.endPage64 = this._io.readU8be();
      }
      if (this._root.header.version >= 6) {
        this.maxPageNumber64 = this._io.readU8be();
      }
    }

    /**
     * Physical base of the kernel in bytes; programs declare it unsigned,
     * but it can be negative. QEMU copies it from the note, but reads the
     * decimal number there as hexadecimal.
     */

    /**
     * Bits for the kinds of pages that were left out; QEMU writes 1.
     */

    /**
     * 1 in a part of a dump that was split over several files.
     */

    /**
     * First page number of this part.
     */

    /**
     * Number after the last page of this part.
     */

    /**
     * Alignment of the next field.
     */

    /**
     * Offset in bytes of the vmcoreinfo text, of the note's descriptor and
     * not of its header. 0 where there is none. QEMU fills it in for every
     * note of that name, a Windows guest's included, whose descriptor is no
     * text.
     */

    /**
     * Size of that text in bytes.
     */

    /**
     * Alignment of the next field.
     */

    /**
     * Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
     * to 4.
     */

    /**
     * Size of all notes in bytes.
     */

    /**
     * Alignment of the next field.
     */

    /**
     * Offset in bytes of the list of erased data.
     */

    /**
     * Size of that list in bytes.
     */

    /**
     * Alignment of the next field.
     */

    /**
     * First page number of this part, wide enough.
     */

    /**
     * Number after the last page of this part, wide enough.
     */

    /**
     * Number after the last page of memory, wide enough.
     */

    /**
     * Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.
     */

    return SecondHeader;
  })();

  /**
   * Width of the machine's `long` in bits. In a 64-bit header the tested place
   * holds microseconds of the time, which QEMU leaves 0.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'bits', {
    get: function() {
      if (this._m_bits !== undefined)
        return this._m_bits;
      this._m_bits = ( ((this.lenBlock32 == 4096) || (this.lenBlock32 == 8192) || (this.lenBlock32 == 16384) || (this.lenBlock32 == 32768) || (this.lenBlock32 == 65536))  ? 32 : 64);
      return this._m_bits;
    }
  });

  /**
   * A set bit is a page that was dumped, which has a descriptor.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'dumpedBitmap', {
    get: function() {
      if (this._m_dumpedBitmap !== undefined)
        return this._m_dumpedBitmap;
      var _pos = this._io.pos;
      this._io.seek(this.ofsDumpedBitmap);
      this._m_dumpedBitmap = this._io.readBytes(this.lenDumpedBitmap);
      this._io.seek(_pos);
      return this._m_dumpedBitmap;
    }
  });

  /**
   * The descriptor of the first page that was dumped.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'firstPageDescriptor', {
    get: function() {
      if (this._m_firstPageDescriptor !== undefined)
        return this._m_firstPageDescriptor;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPageDescriptors);
      this._m_firstPageDescriptor = new PageDescriptor(this._io, this, this._root);
      this._io.seek(_pos);
      return this._m_firstPageDescriptor;
    }
  });

  /**
   * Whether all numbers are big-endian; they have the dumped machine's order.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'isBe', {
    get: function() {
      if (this._m_isBe !== undefined)
        return this._m_isBe;
      this._m_isBe = this.versionLastByte != 0;
      return this._m_isBe;
    }
  });

  /**
   * The block size in bytes, if the machine is 32-bit.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'lenBlock32', {
    get: function() {
      if (this._m_lenBlock32 !== undefined)
        return this._m_lenBlock32;
      this._m_lenBlock32 = (this.isBe ? this.lenBlock32Be : this.lenBlock32Le);
      return this._m_lenBlock32;
    }
  });

  /**
   * The block size in bytes, if the machine is 32-bit big-endian.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'lenBlock32Be', {
    get: function() {
      if (this._m_lenBlock32Be !== undefined)
        return this._m_lenBlock32Be;
      var _pos = this._io.pos;
      this._io.seek(416);
      this._m_lenBlock32Be = this._io.readU4be();
      this._io.seek(_pos);
      return this._m_lenBlock32Be;
    }
  });

  /**
   * The block size in bytes, if the machine is 32-bit little-endian.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'lenBlock32Le', {
    get: function() {
      if (this._m_lenBlock32Le !== undefined)
        return this._m_lenBlock32Le;
      var _pos = this._io.pos;
      this._io.seek(416);
      this._m_lenBlock32Le = this._io.readU4le();
      this._io.seek(_pos);
      return this._m_lenBlock32Le;
    }
  });

  /**
   * Size in bytes of the second bitmap.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'lenDumpedBitmap', {
    get: function() {
      if (this._m_lenDumpedBitmap !== undefined)
        return this._m_lenDumpedBitmap;
      this._m_lenDumpedBitmap = this.lenMemoryBitmap;
      return this._m_lenDumpedBitmap;
    }
  });

  /**
   * Size in bytes of the first bitmap.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'lenMemoryBitmap', {
    get: function() {
      if (this._m_lenMemoryBitmap !== undefined)
        return this._m_lenMemoryBitmap;
      this._m_lenMemoryBitmap = (this.header.lenBlock * Math.floor(this.header.numBitmapBlocks / 2));
      return this._m_lenMemoryBitmap;
    }
  });

  /**
   * A set bit is a page of the machine's memory, dumped or not.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'memoryBitmap', {
    get: function() {
      if (this._m_memoryBitmap !== undefined)
        return this._m_memoryBitmap;
      var _pos = this._io.pos;
      this._io.seek(this.ofsBitmaps);
      this._m_memoryBitmap = this._io.readBytes(this.lenMemoryBitmap);
      this._io.seek(_pos);
      return this._m_memoryBitmap;
    }
  });

  /**
   * Offset in bytes of the first bitmap.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'ofsBitmaps', {
    get: function() {
      if (this._m_ofsBitmaps !== undefined)
        return this._m_ofsBitmaps;
      this._m_ofsBitmaps = (this.header.lenBlock * (1 + this.header.numSubHeaderBlocks));
      return this._m_ofsBitmaps;
    }
  });

  /**
   * Offset in bytes of the second bitmap.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'ofsDumpedBitmap', {
    get: function() {
      if (this._m_ofsDumpedBitmap !== undefined)
        return this._m_ofsDumpedBitmap;
      this._m_ofsDumpedBitmap = (this.ofsBitmaps + this.lenMemoryBitmap);
      return this._m_ofsDumpedBitmap;
    }
  });

  /**
   * Offset in bytes of the descriptors of pages.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'ofsPageDescriptors', {
    get: function() {
      if (this._m_ofsPageDescriptors !== undefined)
        return this._m_ofsPageDescriptors;
      this._m_ofsPageDescriptors = (this.ofsBitmaps + (this.header.lenBlock * this.header.numBitmapBlocks));
      return this._m_ofsPageDescriptors;
    }
  });

  /**
   * The sub-header of a 64-bit machine, or packed as on i386 and in all of
   * QEMU's.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'subHeader', {
    get: function() {
      if (this._m_subHeader !== undefined)
        return this._m_subHeader;
      var _pos = this._io.pos;
      this._io.seek(this.header.lenBlock);
      this._m_subHeader = new SecondHeader(this._io, this, this._root, false);
      this._io.seek(_pos);
      return this._m_subHeader;
    }
  });

  /**
   * The sub-header as makedumpfile writes it on 32-bit machines that align
   * 64-bit numbers to 8 bytes, such as ARM and MIPS.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'subHeaderPadded', {
    get: function() {
      if (this._m_subHeaderPadded !== undefined)
        return this._m_subHeaderPadded;
      if (this.bits == 32) {
        var _pos = this._io.pos;
        this._io.seek(this.header.lenBlock);
        this._m_subHeaderPadded = new SecondHeader(this._io, this, this._root, true);
        this._io.seek(_pos);
      }
      return this._m_subHeaderPadded;
    }
  });

  /**
   * Last byte of the version; other than 0 only where the version is
   * big-endian.
   */
  Object.defineProperty(KdumpCompressed.prototype, 'versionLastByte', {
    get: function() {
      if (this._m_versionLastByte !== undefined)
        return this._m_versionLastByte;
      var _pos = this._io.pos;
      this._io.seek(11);
      this._m_versionLastByte = this._io.readU1();
      this._io.seek(_pos);
      return this._m_versionLastByte;
    }
  });

  /**
   * `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
   */

  return KdumpCompressed;
})();
KdumpCompressed_.KdumpCompressed = KdumpCompressed;
});
