// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.ElfCore || (root.ElfCore = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (ElfCore_, KaitaiStream) {
/**
 * The headers of an ELF core dump: as much as leads to the notes and tells how
 * guest-physical memory is laid out in the file. Both classes and both byte
 * orders. Segments' contents are not described; read the notes of a
 * PT_NOTE segment with `elf_notes`.
 * @see {@link https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html|System V gABI, ELF Header}
 * @see {@link https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html|System V gABI, Program Header}
 */

var ElfCore = (function() {
  ElfCore.Bits = Object.freeze({
    B32: 1,
    B64: 2,

    1: "B32",
    2: "B64",
  });

  ElfCore.Encodings = Object.freeze({
    LE: 1,
    BE: 2,

    1: "LE",
    2: "BE",
  });

  ElfCore.FileTypes = Object.freeze({
    NO_TYPE: 0,
    RELOCATABLE: 1,
    EXECUTABLE: 2,
    SHARED: 3,
    CORE: 4,

    0: "NO_TYPE",
    1: "RELOCATABLE",
    2: "EXECUTABLE",
    3: "SHARED",
    4: "CORE",
  });

  ElfCore.Machines = Object.freeze({
    NO_MACHINE: 0,
    X86: 3,
    MIPS: 8,
    PARISC: 15,
    PPC: 20,
    PPC64: 21,
    S390: 22,
    ARM: 40,
    SH: 42,
    IA_64: 50,
    X86_64: 62,
    AARCH64: 183,
    RISCV: 243,
    LOONGARCH: 258,

    0: "NO_MACHINE",
    3: "X86",
    8: "MIPS",
    15: "PARISC",
    20: "PPC",
    21: "PPC64",
    22: "S390",
    40: "ARM",
    42: "SH",
    50: "IA_64",
    62: "X86_64",
    183: "AARCH64",
    243: "RISCV",
    258: "LOONGARCH",
  });

  ElfCore.SegmentTypes = Object.freeze({
    UNUSED: 0,
    LOAD: 1,
    DYNAMIC: 2,
    INTERP: 3,
    NOTE: 4,
    SHLIB: 5,
    PROGRAM_HEADERS: 6,
    THREAD_LOCAL: 7,

    0: "UNUSED",
    1: "LOAD",
    2: "DYNAMIC",
    3: "INTERP",
    4: "NOTE",
    5: "SHLIB",
    6: "PROGRAM_HEADERS",
    7: "THREAD_LOCAL",
  });

  function ElfCore(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  ElfCore.prototype._read = function() {
    this.ident = new Identification(this._io, this, this._root);
    this.header = new FileHeader(this._io, this, this._root);
  }

  /**
   * The file header after its first 16 bytes.
   */

  var FileHeader = ElfCore.FileHeader = (function() {
    function FileHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FileHeader.prototype._read = function() {
      switch (this._root.ident.encoding) {
      case ElfCore.Encodings.LE:
        this._is_le = true;
        break;
      case ElfCore.Encodings.BE:
        this._is_le = false;
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
    FileHeader.prototype._readLE = function() {
      this.rawFileType = this._io.readU2le();
      this.rawMachine = this._io.readU2le();
      this.version = this._io.readU4le();
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.entryPoint = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.entryPoint = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.ofsProgramHeaders = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.ofsProgramHeaders = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.ofsSectionHeaders = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.ofsSectionHeaders = this._io.readU8le();
        break;
      }
      this.flags = this._io.readU4le();
      this.lenHeader = this._io.readU2le();
      this.lenProgramHeader = this._io.readU2le();
      this.numProgramHeadersShort = this._io.readU2le();
      this.lenSectionHeader = this._io.readU2le();
      this.numSectionHeaders = this._io.readU2le();
      this.sectionNamesIndex = this._io.readU2le();
    }
    FileHeader.prototype._readBE = function() {
      this.rawFileType = this._io.readU2be();
      this.rawMachine = this._io.readU2be();
      this.version = this._io.readU4be();
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.entryPoint = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.entryPoint = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.ofsProgramHeaders = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.ofsProgramHeaders = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.ofsSectionHeaders = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.ofsSectionHeaders = this._io.readU8be();
        break;
      }
      this.flags = this._io.readU4be();
      this.lenHeader = this._io.readU2be();
      this.lenProgramHeader = this._io.readU2be();
      this.numProgramHeadersShort = this._io.readU2be();
      this.lenSectionHeader = this._io.readU2be();
      this.numSectionHeaders = this._io.readU2be();
      this.sectionNamesIndex = this._io.readU2be();
    }

    /**
     * Kind of the file; dumps are `core`.
     */
    Object.defineProperty(FileHeader.prototype, 'fileType', {
      get: function() {
        if (this._m_fileType !== undefined)
          return this._m_fileType;
        this._m_fileType = this.rawFileType;
        return this._m_fileType;
      }
    });

    /**
     * Architecture of the dumped machine.
     */
    Object.defineProperty(FileHeader.prototype, 'machine', {
      get: function() {
        if (this._m_machine !== undefined)
          return this._m_machine;
        this._m_machine = this.rawMachine;
        return this._m_machine;
      }
    });

    /**
     * Kind of the file as a number; see `file_type`.
     */

    /**
     * Architecture as a number; see `machine`. QEMU says `x86` for an
     * x86_64 machine whose first CPU is not in long mode, in a file of
     * either class.
     */

    /**
     * Version of the format, 1.
     */

    /**
     * Virtual address of the entry point; 0 in core dumps.
     */

    /**
     * Offset in bytes of the program headers in the file.
     */

    /**
     * Offset in bytes of the section headers in the file, or 0.
     */

    /**
     * Flags of the architecture.
     */

    /**
     * Size of the file header in bytes, 52 or 64 by the specification.
     * QEMU 7.2 and later writes 8: do not rely on it.
     */

    /**
     * Size of one program header in bytes, 32 or 56.
     */

    /**
     * Number of program headers. 0xffff (PN_XNUM) says that the number does
     * not fit and is in `info` of section header 0.
     */

    /**
     * Size of one section header in bytes, 40 or 64.
     */

    /**
     * Number of section headers; 0 with section headers present says that
     * the number is in `len_body` of section header 0.
     */

    /**
     * Index of the section that holds the sections' names.
     */

    return FileHeader;
  })();

  /**
   * The first 16 bytes; they say how to read the rest.
   */

  var Identification = ElfCore.Identification = (function() {
    function Identification(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Identification.prototype._read = function() {
      this.magic = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([127, 69, 76, 70])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([127, 69, 76, 70]), this.magic, this._io, "/types/identification/seq/0");
      }
      this.bits = this._io.readU1();
      if (!( ((this.bits == ElfCore.Bits.B32) || (this.bits == ElfCore.Bits.B64)) )) {
        throw new KaitaiStream.ValidationNotAnyOfError(this.bits, this._io, "/types/identification/seq/1");
      }
      this.encoding = this._io.readU1();
      if (!( ((this.encoding == ElfCore.Encodings.LE) || (this.encoding == ElfCore.Encodings.BE)) )) {
        throw new KaitaiStream.ValidationNotAnyOfError(this.encoding, this._io, "/types/identification/seq/2");
      }
      this.identVersion = this._io.readU1();
      this.abi = this._io.readU1();
      this.abiVersion = this._io.readU1();
      this.reserved = this._io.readBytes(7);
    }

    /**
     * Class, which sets the width of addresses and offsets.
     */

    /**
     * Byte order of every header and of the notes' header words.
     */

    /**
     * Version of the identification, 1.
     */

    /**
     * ABI of the operating system; 0 in core dumps of QEMU and Linux.
     */

    /**
     * Version of that ABI.
     */

    /**
     * Zeros.
     */

    return Identification;
  })();

  /**
   * One segment. The two classes place `flags` differently, and only one of
   * `flags64` and `flags32` is there.
   */

  var ProgramHeader = ElfCore.ProgramHeader = (function() {
    function ProgramHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProgramHeader.prototype._read = function() {
      switch (this._root.ident.encoding) {
      case ElfCore.Encodings.LE:
        this._is_le = true;
        break;
      case ElfCore.Encodings.BE:
        this._is_le = false;
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
    ProgramHeader.prototype._readLE = function() {
      this.rawSegmentType = this._io.readU4le();
      if (this._root.ident.bits == ElfCore.Bits.B64) {
        this.flags64 = this._io.readU4le();
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.ofsBody = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.ofsBody = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.vaddr = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.vaddr = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.paddr = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.paddr = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.lenBody = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.lenBody = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.lenMemory = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.lenMemory = this._io.readU8le();
        break;
      }
      if (this._root.ident.bits == ElfCore.Bits.B32) {
        this.flags32 = this._io.readU4le();
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.align = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.align = this._io.readU8le();
        break;
      }
    }
    ProgramHeader.prototype._readBE = function() {
      this.rawSegmentType = this._io.readU4be();
      if (this._root.ident.bits == ElfCore.Bits.B64) {
        this.flags64 = this._io.readU4be();
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.ofsBody = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.ofsBody = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.vaddr = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.vaddr = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.paddr = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.paddr = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.lenBody = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.lenBody = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.lenMemory = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.lenMemory = this._io.readU8be();
        break;
      }
      if (this._root.ident.bits == ElfCore.Bits.B32) {
        this.flags32 = this._io.readU4be();
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.align = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.align = this._io.readU8be();
        break;
      }
    }

    /**
     * Kind of the segment.
     */
    Object.defineProperty(ProgramHeader.prototype, 'segmentType', {
      get: function() {
        if (this._m_segmentType !== undefined)
          return this._m_segmentType;
        this._m_segmentType = this.rawSegmentType;
        return this._m_segmentType;
      }
    });

    /**
     * Kind of the segment as a number; see `segment_type`.
     */

    /**
     * Permissions; its place in 64-bit files.
     */

    /**
     * Offset in bytes of the contents in the file.
     */

    /**
     * Virtual address in bytes; 0 in QEMU's dumps without paging.
     */

    /**
     * Guest-physical address in bytes.
     */

    /**
     * Size in bytes in the file.
     */

    /**
     * Size in bytes in memory.
     */

    /**
     * Permissions; its place in 32-bit files.
     */

    /**
     * Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
     * aligned to 8; every other value, QEMU's 0 among them, means 4.
     */

    return ProgramHeader;
  })();

  /**
   * A section header. In section header 0 of a dump only `info`, `len_body`
   * and `linked_section_index` can carry anything.
   */

  var SectionHeader = ElfCore.SectionHeader = (function() {
    function SectionHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SectionHeader.prototype._read = function() {
      switch (this._root.ident.encoding) {
      case ElfCore.Encodings.LE:
        this._is_le = true;
        break;
      case ElfCore.Encodings.BE:
        this._is_le = false;
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
    SectionHeader.prototype._readLE = function() {
      this.ofsName = this._io.readU4le();
      this.sectionType = this._io.readU4le();
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.sectionFlags = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.sectionFlags = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.addr = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.addr = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.ofsBody = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.ofsBody = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.lenBody = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.lenBody = this._io.readU8le();
        break;
      }
      this.linkedSectionIndex = this._io.readU4le();
      this.info = this._io.readU4le();
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.align = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.align = this._io.readU8le();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.lenEntry = this._io.readU4le();
        break;
      case ElfCore.Bits.B64:
        this.lenEntry = this._io.readU8le();
        break;
      }
    }
    SectionHeader.prototype._readBE = function() {
      this.ofsName = this._io.readU4be();
      this.sectionType = this._io.readU4be();
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.sectionFlags = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.sectionFlags = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.addr = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.addr = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.ofsBody = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.ofsBody = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.lenBody = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.lenBody = this._io.readU8be();
        break;
      }
      this.linkedSectionIndex = this._io.readU4be();
      this.info = this._io.readU4be();
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.align = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.align = this._io.readU8be();
        break;
      }
      switch (this._root.ident.bits) {
      case ElfCore.Bits.B32:
        this.lenEntry = this._io.readU4be();
        break;
      case ElfCore.Bits.B64:
        this.lenEntry = this._io.readU8be();
        break;
      }
    }

    /**
     * Offset in bytes of the name in the section of names.
     */

    /**
     * Kind of the section, 0 in section header 0.
     */

    /**
     * Flags of the section.
     */

    /**
     * Virtual address in bytes.
     */

    /**
     * Offset in bytes of the contents in the file.
     */

    /**
     * Size in bytes; in section header 0 the number of section headers
     * where that does not fit the file header.
     */

    /**
     * In section header 0 the index of the section of names where that does
     * not fit the file header.
     */

    /**
     * In section header 0 the number of program headers where that does not
     * fit the file header.
     */

    /**
     * Alignment in bytes.
     */

    /**
     * Size in bytes of one entry of a table.
     */

    return SectionHeader;
  })();

  /**
   * Number of program headers, extended numbering (PN_XNUM) resolved.
   */
  Object.defineProperty(ElfCore.prototype, 'numProgramHeaders', {
    get: function() {
      if (this._m_numProgramHeaders !== undefined)
        return this._m_numProgramHeaders;
      this._m_numProgramHeaders = ( ((this.header.numProgramHeadersShort == 65535) && (this.header.ofsSectionHeaders != 0))  ? this.sectionHeader0.info : this.header.numProgramHeadersShort);
      return this._m_numProgramHeaders;
    }
  });

  /**
   * The program headers. A dump of a large machine can have many; a reader
   * that must stay small reads them one by one.
   */
  Object.defineProperty(ElfCore.prototype, 'programHeaders', {
    get: function() {
      if (this._m_programHeaders !== undefined)
        return this._m_programHeaders;
      var _pos = this._io.pos;
      this._io.seek(this.header.ofsProgramHeaders);
      this._raw__m_programHeaders = [];
      this._m_programHeaders = [];
      for (var i = 0; i < this.numProgramHeaders; i++) {
        this._raw__m_programHeaders.push(this._io.readBytes(this.header.lenProgramHeader));
        var _io__raw__m_programHeaders = new KaitaiStream(this._raw__m_programHeaders[i]);
        this._m_programHeaders.push(new ProgramHeader(_io__raw__m_programHeaders, this, this._root));
      }
      this._io.seek(_pos);
      return this._m_programHeaders;
    }
  });

  /**
   * The first section header. It describes no section: it carries the counts
   * that do not fit the file header.
   */
  Object.defineProperty(ElfCore.prototype, 'sectionHeader0', {
    get: function() {
      if (this._m_sectionHeader0 !== undefined)
        return this._m_sectionHeader0;
      if (this.header.ofsSectionHeaders != 0) {
        var _pos = this._io.pos;
        this._io.seek(this.header.ofsSectionHeaders);
        this._m_sectionHeader0 = new SectionHeader(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_sectionHeader0;
    }
  });

  return ElfCore;
})();
ElfCore_.ElfCore = ElfCore;
});
