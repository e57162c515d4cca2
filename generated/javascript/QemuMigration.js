// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.QemuMigration || (root.QemuMigration = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (QemuMigration_, KaitaiStream) {
/**
 * The start of a migration stream, which is also the state of a machine that
 * `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
 * and how a page is sent.
 * 
 * A stream is a list of sections, each of which starts with a byte for its kind.
 * The section named `ram` comes in parts. The first has the list of blocks, and
 * each later one has records: eight bytes with the place of a page in its block
 * and, in the ten lowest bits, what follows. A page can be sent again, and the
 * last copy counts. The record with the bit `end_of_part` ends a part. Devices
 * follow after the last part, each in a form of its own.
 * 
 * With the capability `mapped-ram` of later releases, pages are not in records:
 * each block has a place in the file, where they are as in memory, and a bitmap
 * of those that are not zeros.
 * @see {@link https://www.qemu.org/docs/master/devel/migration/main.html|QEMU docs/devel/migration}
 * @see {@link https://github.com/qemu/qemu/blob/master/migration/ram.c|QEMU migration/ram.c}
 */

var QemuMigration = (function() {
  QemuMigration.Kinds = Object.freeze({
    END_OF_STREAM: 0,
    START: 1,
    PART: 2,
    LAST_PART: 3,
    FULL: 4,
    SUBSECTION: 5,
    DESCRIPTION: 6,
    CONFIGURATION: 7,
    COMMAND: 8,
    FOOTER: 126,

    0: "END_OF_STREAM",
    1: "START",
    2: "PART",
    3: "LAST_PART",
    4: "FULL",
    5: "SUBSECTION",
    6: "DESCRIPTION",
    7: "CONFIGURATION",
    8: "COMMAND",
    126: "FOOTER",
  });

  function QemuMigration(_io, _parent, _root, hasAddresses, isMapped) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.hasAddresses = hasAddresses;
    this.isMapped = isMapped;

    this._read();
  }
  QemuMigration.prototype._read = function() {
    this.head = new StreamHead(this._io, this, this._root);
    if (this.head.rawKind == 7) {
      this.configuration = new MachineConfiguration(this._io, this, this._root);
    }
    this.section = new SectionStart(this._io, this, this._root);
    this.size = new RecordHead(this._io, this, this._root);
    this.blocks = [];
    var i = 0;
    do {
      var _ = new Block(this._io, this, this._root, this.hasAddresses, this.isMapped);
      this.blocks.push(_);
      i++;
    } while (!( ((_.lenName == 0) || (this.isMapped)) ));
    if (!(this.isMapped)) {
      this.footer = new SectionMark(this._io, this, this._root);
    }
    if (!(this.isMapped)) {
      this.nextPart = new SectionMark(this._io, this, this._root);
    }
    if (!(this.isMapped)) {
      this.firstRecord = new Record(this._io, this, this._root);
    }
  }

  /**
   * One block of memory, or the number that ends the list.
   */

  var Block = QemuMigration.Block = (function() {
    function Block(_io, _parent, _root, hasAddress, isAtPlace) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hasAddress = hasAddress;
      this.isAtPlace = isAtPlace;

      this._read();
    }
    Block.prototype._read = function() {
      this.lenName = this._io.readU1();
      if (this.lenName == 0) {
        this.rest = this._io.readBytes(7);
      }
      if (this.lenName != 0) {
        this.name = this._io.readBytes(this.lenName);
      }
      if (this.lenName != 0) {
        this.lenBlock = this._io.readU8be();
      }
      if ( ((this.lenName != 0) && (this.hasAddress)) ) {
        this.address = this._io.readU8be();
      }
      if ( ((this.lenName != 0) && (this.isAtPlace)) ) {
        this.mapped = new MappedHeader(this._io, this, this._root);
      }
    }

    /**
     * Length of its name in bytes; 0 after the last block.
     */

    /**
     * The other bytes of the number that ends the list.
     */

    /**
     * Its name, such as `pc.ram`.
     */

    /**
     * Its size in bytes.
     */

    /**
     * Its address in the region of memory that it is a part of.
     */

    /**
     * Where its pages are.
     */

    /**
     * Whether the block has an address.
     */

    /**
     * Whether its pages have a place in the file.
     */

    return Block;
  })();

  /**
   * What a difference starts with.
   */

  var DifferenceStart = QemuMigration.DifferenceStart = (function() {
    function DifferenceStart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DifferenceStart.prototype._read = function() {
      this.encoding = this._io.readU1();
      this.lenDifference = this._io.readU2be();
    }

    /**
     * The number 1.
     */

    /**
     * Size of the difference in bytes.
     */

    return DifferenceStart;
  })();

  /**
   * The section of kind `configuration`, and the kind of the next section.
   */

  var MachineConfiguration = QemuMigration.MachineConfiguration = (function() {
    function MachineConfiguration(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MachineConfiguration.prototype._read = function() {
      this.lenMachine = this._io.readU4be();
      this.machine = this._io.readBytes(this.lenMachine);
      this.subsections = [];
      var i = 0;
      do {
        var _ = new Subsection(this._io, this, this._root);
        this.subsections.push(_);
        i++;
      } while (!(_.rawKind != 5));
    }

    /**
     * Length of the machine's name in bytes.
     */

    /**
     * The kind of the machine, such as `pc-q35-7.2`.
     */

    /**
     * What else is said. The last one has nothing but the kind of the
     * section that follows.
     */

    return MachineConfiguration;
  })();

  /**
   * Where the pages of a block are; the bitmap starts right after it.
   */

  var MappedHeader = QemuMigration.MappedHeader = (function() {
    function MappedHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MappedHeader.prototype._read = function() {
      this.version = this._io.readU4be();
      this.lenPage = this._io.readU8be();
      this.ofsBitmap = this._io.readU8be();
      this.ofsPages = this._io.readU8be();
    }

    /**
     * The version, 1.
     */

    /**
     * Size of a page in bytes.
     */

    /**
     * Offset of the bitmap in the file that QEMU wrote, a bit a page, the
     * lowest bit of a byte first; it is 0 where the page is zeros.
     */

    /**
     * Offset of the first page in that file, a multiple of 1 MiB.
     */

    return MappedHeader;
  })();

  /**
   * A name after its length.
   */

  var Named = QemuMigration.Named = (function() {
    function Named(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Named.prototype._read = function() {
      this.lenName = this._io.readU1();
      this.name = this._io.readBytes(this.lenName);
    }

    /**
     * Length of the name in bytes.
     */

    /**
     * The name.
     */

    return Named;
  })();

  /**
   * What a packed page starts with.
   */

  var PackedStart = QemuMigration.PackedStart = (function() {
    function PackedStart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PackedStart.prototype._read = function() {
      this.lenPacked = this._io.readU4be();
    }

    /**
     * Size of the packed page in bytes.
     */

    return PackedStart;
  })();

  /**
   * One record.
   */

  var Record = QemuMigration.Record = (function() {
    function Record(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Record.prototype._read = function() {
      this.head = new RecordHead(this._io, this, this._root);
      if ( ((this.head.isOfPage) && (!(this.head.isSameBlock))) ) {
        this.blockName = new Named(this._io, this, this._root);
      }
      if (this.head.isZero) {
        this.fill = this._io.readU1();
      }
      if (this.head.isDifference) {
        this.differenceHead = new DifferenceStart(this._io, this, this._root);
      }
      if (this.head.isPacked) {
        this.packedHead = new PackedStart(this._io, this, this._root);
      }
    }

    /**
     * Which page it is, and what follows.
     */

    /**
     * Name of the block that the page is of.
     */

    /**
     * What each byte of the page is.
     */

    /**
     * How long the difference is that follows.
     */

    /**
     * How long the packed page is that follows.
     */

    return Record;
  })();

  /**
   * What a record starts with.
   */

  var RecordHead = QemuMigration.RecordHead = (function() {
    function RecordHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RecordHead.prototype._read = function() {
      this.high = this._io.readU4be();
      this.low = this._io.readU4be();
    }

    /**
     * Whether the difference to an earlier copy of the page follows.
     */
    Object.defineProperty(RecordHead.prototype, 'isDifference', {
      get: function() {
        if (this._m_isDifference !== undefined)
          return this._m_isDifference;
        this._m_isDifference = (this.low & 64) != 0;
        return this._m_isDifference;
      }
    });

    /**
     * Whether the part of the section ends.
     */
    Object.defineProperty(RecordHead.prototype, 'isEndOfPart', {
      get: function() {
        if (this._m_isEndOfPart !== undefined)
          return this._m_isEndOfPart;
        this._m_isEndOfPart = (this.low & 16) != 0;
        return this._m_isEndOfPart;
      }
    });

    /**
     * Whether other channels, which have the pages, are to come this far.
     */
    Object.defineProperty(RecordHead.prototype, 'isFlush', {
      get: function() {
        if (this._m_isFlush !== undefined)
          return this._m_isFlush;
        this._m_isFlush = (this.low & 512) != 0;
        return this._m_isFlush;
      }
    });

    /**
     * Whether it has a page of a block.
     */
    Object.defineProperty(RecordHead.prototype, 'isOfPage', {
      get: function() {
        if (this._m_isOfPage !== undefined)
          return this._m_isOfPage;
        this._m_isOfPage = (this.low & 330) != 0;
        return this._m_isOfPage;
      }
    });

    /**
     * Whether the page follows as zlib packed it; gone since QEMU 9.1.
     */
    Object.defineProperty(RecordHead.prototype, 'isPacked', {
      get: function() {
        if (this._m_isPacked !== undefined)
          return this._m_isPacked;
        this._m_isPacked = (this.low & 256) != 0;
        return this._m_isPacked;
      }
    });

    /**
     * Whether the page follows.
     */
    Object.defineProperty(RecordHead.prototype, 'isPage', {
      get: function() {
        if (this._m_isPage !== undefined)
          return this._m_isPage;
        this._m_isPage = (this.low & 8) != 0;
        return this._m_isPage;
      }
    });

    /**
     * Whether the page is of the same block as the one before, whose name is
     * left out.
     */
    Object.defineProperty(RecordHead.prototype, 'isSameBlock', {
      get: function() {
        if (this._m_isSameBlock !== undefined)
          return this._m_isSameBlock;
        this._m_isSameBlock = (this.low & 32) != 0;
        return this._m_isSameBlock;
      }
    });

    /**
     * Whether this is the size of all blocks, and a list of blocks follows.
     */
    Object.defineProperty(RecordHead.prototype, 'isSizeOfMemory', {
      get: function() {
        if (this._m_isSizeOfMemory !== undefined)
          return this._m_isSizeOfMemory;
        this._m_isSizeOfMemory = (this.low & 4) != 0;
        return this._m_isSizeOfMemory;
      }
    });

    /**
     * Whether one byte follows that the page is full of, 0 as a rule.
     */
    Object.defineProperty(RecordHead.prototype, 'isZero', {
      get: function() {
        if (this._m_isZero !== undefined)
          return this._m_isZero;
        this._m_isZero = (this.low & 2) != 0;
        return this._m_isZero;
      }
    });

    /**
     * The upper half of the place.
     */

    /**
     * The lower half of the place of a page in its block, in bytes; the ten
     * lowest bits say what follows.
     */

    return RecordHead;
  })();

  /**
   * The end of a section, the start of a part that is not the first, or a
   * command.
   */

  var SectionMark = QemuMigration.SectionMark = (function() {
    function SectionMark(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SectionMark.prototype._read = function() {
      this.rawKind = this._io.readU1();
      this.number = this._io.readU4be();
    }

    /**
     * The number of `footer`, `part`, `last_part` or `command`, see
     * `kinds`.
     */

    /**
     * The number of the section. A command has its own number in the upper
     * 16 bits, and the size of what follows in the lower ones.
     */

    return SectionMark;
  })();

  /**
   * What a section of the kinds `start` and `full` starts with.
   */

  var SectionStart = QemuMigration.SectionStart = (function() {
    function SectionStart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SectionStart.prototype._read = function() {
      this.number = this._io.readU4be();
      this.lenName = this._io.readU1();
      this.name = this._io.readBytes(this.lenName);
      this.instance = this._io.readU4be();
      this.version = this._io.readU4be();
    }

    /**
     * The number that its parts and its end have, too.
     */

    /**
     * Length of its name in bytes.
     */

    /**
     * Its name, `ram` for the memory.
     */

    /**
     * Which of several devices of that name this is.
     */

    /**
     * The version of its contents.
     */

    return SectionStart;
  })();

  /**
   * Magic and version, and the kind of the first section.
   */

  var StreamHead = QemuMigration.StreamHead = (function() {
    function StreamHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StreamHead.prototype._read = function() {
      this.magic = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([81, 69, 86, 77])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([81, 69, 86, 77]), this.magic, this._io, "/types/stream_head/seq/0");
      }
      this.version = this._io.readU4be();
      this.rawKind = this._io.readU1();
    }

    /**
     * The kind of the first section.
     */
    Object.defineProperty(StreamHead.prototype, 'kind', {
      get: function() {
        if (this._m_kind !== undefined)
          return this._m_kind;
        this._m_kind = this.rawKind;
        return this._m_kind;
      }
    });

    /**
     * Says that this is a migration stream.
     */

    /**
     * The version, 3.
     */

    /**
     * The kind of the first section, as a number; see `kind`.
     */

    return StreamHead;
  })();

  /**
   * One subsection, or the byte that follows the last one.
   */

  var Subsection = QemuMigration.Subsection = (function() {
    function Subsection(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Subsection.prototype._read = function() {
      this.rawKind = this._io.readU1();
      if (this.rawKind == 5) {
        this.lenName = this._io.readU1();
      }
      if (this.rawKind == 5) {
        this.name = this._io.readBytes(this.lenName);
      }
      if (this.rawKind == 5) {
        this.version = this._io.readU4be();
      }
      if ( ((this.rawKind == 5) && (this.lenName == 30)) ) {
        this.logLenPage = this._io.readU4be();
      }
      if ( ((this.rawKind == 5) && (this.lenName == 26)) ) {
        this.numCapabilities = this._io.readU4be();
      }
      if ( ((this.rawKind == 5) && (this.lenName == 26)) ) {
        this.capabilities = [];
        for (var i = 0; i < this.numCapabilities; i++) {
          this.capabilities.push(new Named(this._io, this, this._root));
        }
      }
      if ( ((this.rawKind == 5) && (this.lenName == 18)) ) {
        this.uuid = this._io.readBytes(16);
      }
    }

    /**
     * The number 5, or another kind, see `kinds`, where no subsection
     * follows.
     */

    /**
     * Length of its name in bytes.
     */

    /**
     * Its name, such as `configuration/target-page-bits`.
     */

    /**
     * The version, 1.
     */

    /**
     * Binary logarithm of the size of a page in bytes, of the subsection
     * `configuration/target-page-bits`.
     */

    /**
     * Number of capabilities, of the subsection
     * `configuration/capabilities`.
     */

    /**
     * Those that change the stream.
     */

    /**
     * Of the machine, of the subsection `configuration/uuid`.
     */

    return Subsection;
  })();

  /**
   * What every stream starts with.
   */

  /**
   * What machine this is.
   */

  /**
   * The start of the section `ram`, after its kind.
   */

  /**
   * The size of all blocks together, with the bit `size_of_memory`.
   */

  /**
   * The blocks, the largest first. The number that ends the list starts with a
   * byte 0, where a block has the length of its name.
   */

  /**
   * The end of the first part; machines of QEMU 2.3 and before have none.
   */

  /**
   * The start of the next part, or of the last one.
   */

  /**
   * The first record of the next part.
   */

  /**
   * Whether `x-ignore-shared` is one of the capabilities.
   */

  /**
   * Whether `mapped-ram` is one of the capabilities.
   */

  return QemuMigration;
})();
QemuMigration_.QemuMigration = QemuMigration;
});
