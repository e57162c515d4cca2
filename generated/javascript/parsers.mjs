// Written by tools/generate.

import { exact } from "./exact.mjs";

// What the compiler wrote, each file as it is, in a function of its own: no globals, no module loader.
const FILES = {
  ElfCore(exports, require, define, Object) {
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
  },
  ElfNotes(exports, require, define, Object) {
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
  },
  FwCfgDirectory(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.FwCfgDirectory || (root.FwCfgDirectory = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (FwCfgDirectory_, KaitaiStream) {
/**
 * The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
 * 
 * A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
 * in the order of their names, so the selector depends on which others the
 * machine has. All integers are big-endian, whatever the guest.
 * 
 * The item has room for more files than it names, 4 bytes and 64 for each slot;
 * what follows the last named file is zero.
 * @see {@link https://www.qemu.org/docs/master/specs/fw_cfg.html|QEMU docs/specs/fw_cfg}
 */

var FwCfgDirectory = (function() {
  function FwCfgDirectory(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  FwCfgDirectory.prototype._read = function() {
    this.numFiles = this._io.readU4be();
    this.files = [];
    for (var i = 0; i < this.numFiles; i++) {
      this.files.push(new File(this._io, this, this._root));
    }
  }

  /**
   * One file, 64 bytes.
   */

  var File = FwCfgDirectory.File = (function() {
    function File(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    File.prototype._read = function() {
      this.lenContent = this._io.readU4be();
      this.selector = this._io.readU2be();
      this.reserved = this._io.readU2be();
      this.name = KaitaiStream.bytesTerminate(this._io.readBytes(56), 0, false);
    }

    /**
     * Size of the file in bytes, 16 for `etc/vmcoreinfo`.
     */

    /**
     * Key that selects the file, 0x0020 or above.
     */

    /**
     * Zero.
     */

    /**
     * Path of the file, ASCII, with its NUL at most 56 bytes.
     */

    return File;
  })();

  /**
   * Number of files in the directory.
   */

  /**
   * The files, in the order of their names.
   */

  return FwCfgDirectory;
})();
FwCfgDirectory_.FwCfgDirectory = FwCfgDirectory;
});
  },
  FwCfgDmaAccess(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.FwCfgDmaAccess || (root.FwCfgDmaAccess = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (FwCfgDmaAccess_, KaitaiStream) {
/**
 * The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
 * Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
 * 
 * The guest puts the address of this structure into the DMA register. The device
 * works in the order select, then one of read, write or skip, and then replaces
 * the first 4 bytes: 0 says that all went well, `error` alone that it did not.
 * All integers are big-endian, whatever the guest.
 * @see {@link https://www.qemu.org/docs/master/specs/fw_cfg.html|QEMU docs/specs/fw_cfg}
 */

var FwCfgDmaAccess = (function() {
  FwCfgDmaAccess.CommandBits = Object.freeze({
    ERROR: 1,
    READ: 2,
    SKIP: 4,
    SELECT: 8,
    WRITE: 16,

    1: "ERROR",
    2: "READ",
    4: "SKIP",
    8: "SELECT",
    16: "WRITE",
  });

  function FwCfgDmaAccess(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  FwCfgDmaAccess.prototype._read = function() {
    this.selector = this._io.readU2be();
    this.commands = this._io.readU2be();
    this.lenData = this._io.readU4be();
    this.address = this._io.readU8be();
  }

  /**
   * Whether the transfer failed, in the device's answer.
   */
  Object.defineProperty(FwCfgDmaAccess.prototype, 'isError', {
    get: function() {
      if (this._m_isError !== undefined)
        return this._m_isError;
      this._m_isError = (this.commands & FwCfgDmaAccess.CommandBits.ERROR) != 0;
      return this._m_isError;
    }
  });

  /**
   * Whether the guest asks for a read.
   */
  Object.defineProperty(FwCfgDmaAccess.prototype, 'isRead', {
    get: function() {
      if (this._m_isRead !== undefined)
        return this._m_isRead;
      this._m_isRead = (this.commands & FwCfgDmaAccess.CommandBits.READ) != 0;
      return this._m_isRead;
    }
  });

  /**
   * Whether `selector` counts.
   */
  Object.defineProperty(FwCfgDmaAccess.prototype, 'isSelect', {
    get: function() {
      if (this._m_isSelect !== undefined)
        return this._m_isSelect;
      this._m_isSelect = (this.commands & FwCfgDmaAccess.CommandBits.SELECT) != 0;
      return this._m_isSelect;
    }
  });

  /**
   * Whether the guest asks to move the item's offset.
   */
  Object.defineProperty(FwCfgDmaAccess.prototype, 'isSkip', {
    get: function() {
      if (this._m_isSkip !== undefined)
        return this._m_isSkip;
      this._m_isSkip = (this.commands & FwCfgDmaAccess.CommandBits.SKIP) != 0;
      return this._m_isSkip;
    }
  });

  /**
   * Whether the guest asks for a write.
   */
  Object.defineProperty(FwCfgDmaAccess.prototype, 'isWrite', {
    get: function() {
      if (this._m_isWrite !== undefined)
        return this._m_isWrite;
      this._m_isWrite = (this.commands & FwCfgDmaAccess.CommandBits.WRITE) != 0;
      return this._m_isWrite;
    }
  });

  /**
   * Key of the item; looked at only where `commands` has `select`.
   */

  /**
   * Sum of `command_bits`. Of several transfers one is done: read goes before
   * write, write before skip. Without any, nothing is transferred and
   * `len_data` does not count.
   */

  /**
   * Bytes to transfer or skip. A write must fit into what is left of the item,
   * or nothing is written; a read past the end returns zeros.
   */

  /**
   * Guest-physical address of the data in bytes; ignored by a skip.
   */

  return FwCfgDmaAccess;
})();
FwCfgDmaAccess_.FwCfgDmaAccess = FwCfgDmaAccess;
});
  },
  FwCfgVmcoreinfo(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.FwCfgVmcoreinfo || (root.FwCfgVmcoreinfo = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (FwCfgVmcoreinfo_, KaitaiStream) {
/**
 * The 16 bytes with which a guest tells its hypervisor where the guest's
 * vmcoreinfo note is in memory.
 * 
 * The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
 * replaces all 16 in one DMA write; the host then looks at the note when it
 * takes a dump. All integers are little-endian, whatever the byte order of the
 * guest, and nothing is padded.
 * @see {@link https://www.qemu.org/docs/master/specs/vmcoreinfo.html|QEMU docs/specs/vmcoreinfo}
 * @see {@link https://www.qemu.org/docs/master/specs/fw_cfg.html|QEMU docs/specs/fw_cfg}
 */

var FwCfgVmcoreinfo = (function() {
  FwCfgVmcoreinfo.Formats = Object.freeze({
    NONE: 0,
    ELF: 1,

    0: "NONE",
    1: "ELF",
  });

  function FwCfgVmcoreinfo(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  FwCfgVmcoreinfo.prototype._read = function() {
    this.rawHostFormat = this._io.readU2le();
    this.rawGuestFormat = this._io.readU2le();
    this.lenRegion = this._io.readU4le();
    this.paddr = this._io.readU8le();
  }

  /**
   * Format of what the guest put at `paddr`.
   */
  Object.defineProperty(FwCfgVmcoreinfo.prototype, 'guestFormat', {
    get: function() {
      if (this._m_guestFormat !== undefined)
        return this._m_guestFormat;
      this._m_guestFormat = this.rawGuestFormat;
      return this._m_guestFormat;
    }
  });

  /**
   * Format that the host offers.
   */
  Object.defineProperty(FwCfgVmcoreinfo.prototype, 'hostFormat', {
    get: function() {
      if (this._m_hostFormat !== undefined)
        return this._m_hostFormat;
      this._m_hostFormat = this.rawHostFormat;
      return this._m_hostFormat;
    }
  });

  /**
   * Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
   * after a reset of the machine and 0 (none) before the first one.
   * 
   * The specification's comment speaks of several formats that the host
   * supports; QEMU stores a single number and never tests bits. The guest's
   * write replaces this field too: the drivers of Linux and Windows write 0,
   * and QEMU does not put its own value back, so a dump normally shows 0 here.
   */

  /**
   * Format of what the guest put at `paddr`, as a number; see `guest_format`.
   * 0 (none) withdraws an earlier note. Numbers without a name are stored by
   * the host and ignored when it dumps.
   */

  /**
   * Size in bytes of the guest's region, at least the whole note with the
   * padding of its descriptor. Linux announces more than the note fills: the
   * room for a full page of text and for a terminating empty note header.
   * 
   * The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
   * Neither is checked here.
   */

  /**
   * Guest-physical address of the region in bytes. No alignment is asked for.
   */

  return FwCfgVmcoreinfo;
})();
FwCfgVmcoreinfo_.FwCfgVmcoreinfo = FwCfgVmcoreinfo;
});
  },
  KdumpCompressed(exports, require, define, Object) {
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
  },
  LibvirtSave(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.LibvirtSave || (root.LibvirtSave = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (LibvirtSave_, KaitaiStream) {
/**
 * What `virsh save` and `virsh managedsave` write before the migration stream of
 * a machine: this header and the description of the machine as XML. The stream
 * starts after that, and is packed as a whole if `save_image_format` of
 * qemu.conf says so.
 * 
 * The integers have the byte order of the host.
 * @see {@link https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h|libvirt src/qemu/qemu_saveimage.h}
 */

var LibvirtSave = (function() {
  LibvirtSave.Packers = Object.freeze({
    PLAIN: 0,
    GZIP: 1,
    BZIP2: 2,
    XZ: 3,
    LZOP: 4,
    ZSTD: 5,
    SPARSE: 6,

    0: "PLAIN",
    1: "GZIP",
    2: "BZIP2",
    3: "XZ",
    4: "LZOP",
    5: "ZSTD",
    6: "SPARSE",
  });

  function LibvirtSave(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LibvirtSave.prototype._read = function() {
    this.magic = this._io.readBytes(16);
    this.rawVersion = this._io.readU4le();
    this.header = new SaveHeader(this._io, this, this._root);
  }

  /**
   * Fields in the byte order of the host.
   */

  var SaveHeader = LibvirtSave.SaveHeader = (function() {
    function SaveHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveHeader.prototype._read = function() {
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
    SaveHeader.prototype._readLE = function() {
      this.lenDescription = this._io.readU4le();
      this.wasRunning = this._io.readU4le();
      this.rawPacker = this._io.readU4le();
      this.ofsCookie = this._io.readU4le();
      this.reserved = this._io.readBytes(56);
    }
    SaveHeader.prototype._readBE = function() {
      this.lenDescription = this._io.readU4be();
      this.wasRunning = this._io.readU4be();
      this.rawPacker = this._io.readU4be();
      this.ofsCookie = this._io.readU4be();
      this.reserved = this._io.readBytes(56);
    }

    /**
     * What packs the stream.
     */
    Object.defineProperty(SaveHeader.prototype, 'packer', {
      get: function() {
        if (this._m_packer !== undefined)
          return this._m_packer;
        this._m_packer = this.rawPacker;
        return this._m_packer;
      }
    });

    /**
     * Size of the description in bytes.
     */

    /**
     * 1 where the machine ran when it was saved.
     */

    /**
     * What packs the stream, as a number; see `packer`.
     */

    /**
     * Offset of the cookie in the description, or 0.
     */

    /**
     * Zeros.
     */

    return SaveHeader;
  })();

  /**
   * The machine as XML with its terminator, then what libvirt keeps of its own
   * in a cookie, if there is one.
   */
  Object.defineProperty(LibvirtSave.prototype, 'description', {
    get: function() {
      if (this._m_description !== undefined)
        return this._m_description;
      var _pos = this._io.pos;
      this._io.seek(92);
      this._m_description = this._io.readBytes(this.header.lenDescription);
      this._io.seek(_pos);
      return this._m_description;
    }
  });

  /**
   * Whether the host is big-endian, since versions are small numbers.
   */
  Object.defineProperty(LibvirtSave.prototype, 'isBe', {
    get: function() {
      if (this._m_isBe !== undefined)
        return this._m_isBe;
      this._m_isBe = this.rawVersion > 65535;
      return this._m_isBe;
    }
  });

  /**
   * Offset of the migration stream.
   */
  Object.defineProperty(LibvirtSave.prototype, 'ofsStream', {
    get: function() {
      if (this._m_ofsStream !== undefined)
        return this._m_ofsStream;
      this._m_ofsStream = (this.header.lenDescription + 92);
      return this._m_ofsStream;
    }
  });

  /**
   * LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
   * the end.
   */

  /**
   * The version, read as if the host were little-endian; see `is_be`.
   */

  /**
   * The fields that depend on the byte order.
   */

  return LibvirtSave;
})();
LibvirtSave_.LibvirtSave = LibvirtSave;
});
  },
  Lime(exports, require, define, Object) {
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
  },
  Lzop(exports, require, define, Object) {
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
  },
  MakedumpfileFlattened(exports, require, define, Object) {
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
  },
  Qcow2(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.Qcow2 || (root.Qcow2 = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (Qcow2_, KaitaiStream) {
/**
 * As much of a qcow2 image as leads to the machines that `savevm` has saved in
 * it: the header and the table of snapshots.
 * 
 * Contents are kept in clusters. A table of level 1 gives the offsets of tables
 * of level 2, of one cluster each, and these give those of the clusters, in
 * eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
 * machine is in its snapshot's own table, after the last cluster of the disk.
 * @see {@link https://www.qemu.org/docs/master/interop/qcow2.html|QEMU docs/interop/qcow2}
 */

var Qcow2 = (function() {
  function Qcow2(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Qcow2.prototype._read = function() {
    this.magic = this._io.readBytes(4);
    if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([81, 70, 73, 251])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([81, 70, 73, 251]), this.magic, this._io, "/seq/0");
    }
    this.version = this._io.readU4be();
    this.ofsBackingFile = this._io.readU8be();
    this.lenBackingFile = this._io.readU4be();
    this.logLenCluster = this._io.readU4be();
    this.lenDisk = this._io.readU8be();
    this.cryptMethod = this._io.readU4be();
    this.numLevel1Entries = this._io.readU4be();
    this.ofsLevel1Table = this._io.readU8be();
    this.ofsRefcountTable = this._io.readU8be();
    this.numRefcountTableClusters = this._io.readU4be();
    this.numSnapshots = this._io.readU4be();
    this.ofsSnapshots = this._io.readU8be();
    if (this.version >= 3) {
      this.incompatibleFeatures = this._io.readU8be();
    }
  }

  /**
   * The description of a snapshot. The next one starts at the next multiple
   * of 8 bytes.
   */

  var Snapshot = Qcow2.Snapshot = (function() {
    function Snapshot(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Snapshot.prototype._read = function() {
      this.ofsTable = this._io.readU8be();
      this.numEntries = this._io.readU4be();
      this.lenNumber = this._io.readU2be();
      this.lenTag = this._io.readU2be();
      this.dateSeconds = this._io.readU4be();
      this.dateNanoseconds = this._io.readU4be();
      this.vmClock = this._io.readU8be();
      this.lenStateShort = this._io.readU4be();
      this.lenExtra = this._io.readU4be();
      this._raw_extra = this._io.readBytes(this.lenExtra);
      var _io__raw_extra = new KaitaiStream(this._raw_extra);
      this.extra = new SnapshotExtra(_io__raw_extra, this, this._root);
      this.number = this._io.readBytes(this.lenNumber);
      this.tag = this._io.readBytes(this.lenTag);
    }

    /**
     * Offset of the snapshot's own table of level 1.
     */

    /**
     * Number of entries of that table.
     */

    /**
     * Length of the number that the snapshot has, in bytes.
     */

    /**
     * Length of its name in bytes.
     */

    /**
     * When it was made, in seconds since 1970.
     */

    /**
     * Nanoseconds of that time.
     */

    /**
     * How long the machine had run, in nanoseconds.
     */

    /**
     * Size of the machine's state in bytes; 0 where none was saved.
     */

    /**
     * Size of the fields that follow, in bytes.
     */

    /**
     * Fields that came later.
     */

    /**
     * The number that the snapshot has, as text.
     */

    /**
     * The name that it was given, which QEMU calls its tag.
     */

    return Snapshot;
  })();

  /**
   * Fields of a snapshot that came later, as far as there are bytes.
   */

  var SnapshotExtra = Qcow2.SnapshotExtra = (function() {
    function SnapshotExtra(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SnapshotExtra.prototype._read = function() {
      if (!(this._io.isEof())) {
        this.lenState = this._io.readU8be();
      }
      if (!(this._io.isEof())) {
        this.lenDiskThen = this._io.readU8be();
      }
      this.unused = this._io.readBytesFull();
    }

    /**
     * Size of the machine's state in bytes, instead of the short one.
     */

    /**
     * Size of the disk when the snapshot was made, in bytes.
     */

    /**
     * What came later still.
     */

    return SnapshotExtra;
  })();

  /**
   * The description of the first snapshot.
   */
  Object.defineProperty(Qcow2.prototype, 'firstSnapshot', {
    get: function() {
      if (this._m_firstSnapshot !== undefined)
        return this._m_firstSnapshot;
      if (this.numSnapshots > 0) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsSnapshots);
        this._m_firstSnapshot = new Snapshot(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_firstSnapshot;
    }
  });

  /**
   * Says that this is an image of QEMU.
   */

  /**
   * 2 or 3.
   */

  /**
   * Offset of the name of the image that this one is based on, or 0.
   */

  /**
   * Length of that name in bytes.
   */

  /**
   * Binary logarithm of the size of a cluster in bytes, 9 to 21.
   */

  /**
   * Size of the disk in bytes.
   */

  /**
   * 0 where clusters are not encrypted.
   */

  /**
   * Number of entries of the disk's table of level 1.
   */

  /**
   * Offset of that table.
   */

  /**
   * Offset of the table of reference counts.
   */

  /**
   * Number of clusters of that table.
   */

  /**
   * Number of snapshots.
   */

  /**
   * Offset of the first snapshot's description.
   */

  /**
   * What a reader has to know; bit 4 says that entries of level 2 have 16
   * bytes.
   */

  return Qcow2;
})();
Qcow2_.Qcow2 = Qcow2;
});
  },
  QemuMigration(exports, require, define, Object) {
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
  },
  QemuVmcoreinfoVmstate(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.QemuVmcoreinfoVmstate || (root.QemuVmcoreinfoVmstate = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (QemuVmcoreinfoVmstate_, KaitaiStream) {
/**
 * The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
 * machine: section name `vmcoreinfo`, version 1, instance 0.
 * 
 * The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
 * little-endian bytes but saves them as integers of the host: on a little-endian
 * host the stream holds the true values, on a big-endian one each integer is
 * byte-swapped, so that a move between the two spoils the entry. Nothing is
 * checked on loading.
 * @see {@link https://www.qemu.org/docs/master/devel/migration/main.html|QEMU docs/devel/migration}
 */

var QemuVmcoreinfoVmstate = (function() {
  function QemuVmcoreinfoVmstate(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  QemuVmcoreinfoVmstate.prototype._read = function() {
    this.hasNote = this._io.readU1();
    this.hostFormat = this._io.readU2be();
    this.guestFormat = this._io.readU2be();
    this.lenRegion = this._io.readU4be();
    this.paddr = this._io.readU8be();
  }

  /**
   * 1 after a full write with a guest_format other than 0, else 0.
   */

  /**
   * As in the entry.
   */

  /**
   * As in the entry.
   */

  /**
   * Size in bytes of the guest's region.
   */

  /**
   * Guest-physical address of the region in bytes.
   */

  return QemuVmcoreinfoVmstate;
})();
QemuVmcoreinfoVmstate_.QemuVmcoreinfoVmstate = QemuVmcoreinfoVmstate;
});
  },
  S390Dump(exports, require, define, Object) {
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
  },
  S390Lowcore(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.S390Lowcore || (root.S390Lowcore = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (S390Lowcore_, KaitaiStream) {
/**
 * Where an s390 kernel tells dump tools about itself: at fixed addresses of the
 * first two pages of memory, the lowcore. This structure starts at 0xe08.
 * @see {@link https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h|Linux arch/s390/include/asm/lowcore.h}
 */

var S390Lowcore = (function() {
  function S390Lowcore(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  S390Lowcore.prototype._read = function() {
    this.vmcoreInfo31 = this._io.readU4be();
    this.vmcoreInfo = this._io.readU8be();
    this.reserved = this._io.readBytes(4);
    this.osInfo = this._io.readU8be();
  }

  /**
   * Physical address of the note's header in kernels of 31 bits, else
   * something else.
   */

  /**
   * Physical address of the note's header in kernels of 64 bits, at address
   * 0xe0c, so that it is not aligned. 0 where there is none.
   */

  /**
   * Not used.
   */

  /**
   * Physical address of the page of `s390_os_info`, or 0.
   */

  return S390Lowcore;
})();
S390Lowcore_.S390Lowcore = S390Lowcore;
});
  },
  S390OsInfo(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.S390OsInfo || (root.S390OsInfo = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (S390OsInfo_, KaitaiStream) {
/**
 * A page in which an s390 kernel keeps what dump tools and the next kernel need.
 * Its address is in the lowcore.
 * @see {@link https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h|Linux arch/s390/include/asm/os_info.h}
 */

var S390OsInfo = (function() {
  function S390OsInfo(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  S390OsInfo.prototype._read = function() {
    this.magic = this._io.readBytes(8);
    if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([79, 83, 73, 78, 70, 79, 83, 90])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([79, 83, 73, 78, 70, 79, 83, 90]), this.magic, this._io, "/seq/0");
    }
    this.checksum = this._io.readU4be();
    this.versionMajor = this._io.readU2be();
    this.versionMinor = this._io.readU2be();
    this.crashKernelPaddr = this._io.readU8be();
    this.lenCrashKernel = this._io.readU8be();
    this.entries = [];
    for (var i = 0; i < 13; i++) {
      this.entries.push(new Entry(this._io, this, this._root));
    }
  }

  /**
   * One piece of information.
   */

  var Entry = S390OsInfo.Entry = (function() {
    function Entry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Entry.prototype._read = function() {
      this.paddr = this._io.readU8be();
      this.lenPiece = this._io.readU8be();
      this.checksum = this._io.readU4be();
    }

    /**
     * Physical address of the piece, or its value. Entry 0 leads to the
     * text, not to the note's header, unlike the lowcore's pointer. Current
     * kernels read entry 0 and never fill it.
     */

    /**
     * Size of the piece in bytes; 0 where the entry is a value or empty.
     */

    /**
     * Checksum of the piece.
     */

    return Entry;
  })();

  /**
   * The letters `OSINFOSZ`.
   */

  /**
   * Checksum of the page from here on.
   */

  /**
   * Major version.
   */

  /**
   * Minor version.
   */

  /**
   * Physical address of the memory that is kept for a crash kernel.
   */

  /**
   * Size of that memory in bytes.
   */

  /**
   * What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
   * flags, 3 reserved, 4 to 12 addresses of the kernel's own.
   */

  return S390OsInfo;
})();
S390OsInfo_.S390OsInfo = S390OsInfo;
});
  },
  SnappyFramed(exports, require, define, Object) {
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
  },
  Vmcoreinfo(exports, require, define, Object) {
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
  },
  WindowsDumpHeader(exports, require, define, Object) {
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsDumpHeader || (root.WindowsDumpHeader = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsDumpHeader_, KaitaiStream) {
/**
 * The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
 * Windows.
 * 
 * A Windows guest puts it into the descriptor of its note named VMCOREINFO,
 * where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
 * writes it in front of the memory. Only the first 8 bytes tell the two apart,
 * `PAGEDU64` or `PAGEDUMP` against a key.
 * 
 * The width follows from these bytes and not from the size of the note: QEMU
 * accepts a 32-bit header inside a note of the 64-bit size.
 * @see {@link https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files|Microsoft, kernel-mode dump files}
 */

var WindowsDumpHeader = (function() {
  WindowsDumpHeader.Machines = Object.freeze({
    I386: 332,
    AMD64: 34404,
    ARM64: 43620,

    332: "I386",
    34404: "AMD64",
    43620: "ARM64",
  });

  WindowsDumpHeader.Widths = Object.freeze({
    BITS_64: 875976004,
    BITS_32: 1347245380,

    875976004: "BITS_64",
    1347245380: "BITS_32",
  });

  function WindowsDumpHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsDumpHeader.prototype._read = function() {
    this.magic = this._io.readBytes(4);
    if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([80, 65, 71, 69])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([80, 65, 71, 69]), this.magic, this._io, "/seq/0");
    }
    this.rawWidth = this._io.readU4le();
    switch (this.rawWidth) {
    case 1347245380:
      this.body = new Header32(this._io, this, this._root);
      break;
    case 875976004:
      this.body = new Header64(this._io, this, this._root);
      break;
    default:
      this.body = new Opaque(this._io, this, this._root);
      break;
    }
  }

  /**
   * Rest of the 32-bit header; it ends at offset 0x1000 of the file.
   */

  var Header32 = WindowsDumpHeader.Header32 = (function() {
    function Header32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header32.prototype._read = function() {
      this.versionMajor = this._io.readU4le();
      this.versionMinor = this._io.readU4le();
      this.directoryTableBase = this._io.readU4le();
      this.pfnDatabase = this._io.readU4le();
      this.psLoadedModuleList = this._io.readU4le();
      this.psActiveProcessHead = this._io.readU4le();
      this.rawMachineImage = this._io.readU4le();
      this.numProcessors = this._io.readU4le();
      this.bugcheckCode = this._io.readU4le();
      this.bugcheckParameters = [];
      for (var i = 0; i < 4; i++) {
        this.bugcheckParameters.push(this._io.readU4le());
      }
      this.versionUser = this._io.readBytes(32);
      this.reserved1 = this._io.readU4le();
      this.kdDebuggerDataBlock = this._io.readU4le();
      this.numRuns = this._io.readU4le();
      this.numPages = this._io.readU4le();
      this.runs = [];
      for (var i = 0; i < 86; i++) {
        this.runs.push(new Run32(this._io, this, this._root));
      }
      this.unused1 = this._io.readU4le();
      this.reserved2 = this._io.readBytes(3200);
      this.requiredDumpSpace = this._io.readU4le();
      this.reserved3 = this._io.readBytes(92);
    }

    /**
     * Processor.
     */
    Object.defineProperty(Header32.prototype, 'machineImage', {
      get: function() {
        if (this._m_machineImage !== undefined)
          return this._m_machineImage;
        this._m_machineImage = this.rawMachineImage;
        return this._m_machineImage;
      }
    });

    /**
     * 15 for a free build, 12 for a checked one.
     */

    /**
     * Build number of Windows.
     */

    /**
     * Physical address of the top page table; the value for CR3.
     */

    /**
     * Virtual address of the page frame database.
     */

    /**
     * Virtual address of the list of loaded modules.
     */

    /**
     * Virtual address of the list of processes.
     */

    /**
     * Processor as a number, as in PE files; see `machine_image`.
     */

    /**
     * Number of processors.
     */

    /**
     * Stop code; 0 in a running system, which QEMU turns into 0x161
     * (LIVE_SYSTEM_DUMP) in its dump.
     */

    /**
     * Parameters of the stop code, as in the 64-bit header.
     */

    /**
     * Text for people, mostly empty.
     */

    /**
     * Not used.
     */

    /**
     * Virtual address of the debugger data block, whose tag is `KDBG`.
     */

    /**
     * Number of runs in use; completed by QEMU.
     */

    /**
     * Number of pages in all runs; completed by QEMU.
     */

    /**
     * Room for 86 runs of physical memory.
     */

    /**
     * Last bytes of the room for runs.
     */

    /**
     * Not described here.
     */

    /**
     * Size of the whole dump in bytes; completed by QEMU.
     */

    /**
     * Not used.
     */

    return Header32;
  })();

  /**
   * Rest of the 64-bit header; it ends at offset 0x2000 of the file.
   */

  var Header64 = WindowsDumpHeader.Header64 = (function() {
    function Header64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header64.prototype._read = function() {
      this.versionMajor = this._io.readU4le();
      this.versionMinor = this._io.readU4le();
      this.directoryTableBase = this._io.readU8le();
      this.pfnDatabase = this._io.readU8le();
      this.psLoadedModuleList = this._io.readU8le();
      this.psActiveProcessHead = this._io.readU8le();
      this.rawMachineImage = this._io.readU4le();
      this.numProcessors = this._io.readU4le();
      this.bugcheckCode = this._io.readU4le();
      this.unused1 = this._io.readU4le();
      this.bugcheckParameters = [];
      for (var i = 0; i < 4; i++) {
        this.bugcheckParameters.push(this._io.readU8le());
      }
      this.versionUser = this._io.readBytes(32);
      this.kdDebuggerDataBlock = this._io.readU8le();
      this.numRuns = this._io.readU4le();
      this.unused2 = this._io.readU4le();
      this.numPages = this._io.readU8le();
      this.runs = [];
      for (var i = 0; i < 43; i++) {
        this.runs.push(new Run64(this._io, this, this._root));
      }
      this.context = this._io.readBytes(3000);
      this.exception = this._io.readBytes(152);
      this.dumpKind = this._io.readU4le();
      this.unused3 = this._io.readU4le();
      this.requiredDumpSpace = this._io.readU8le();
      this.systemTime = this._io.readU8le();
      this.comment = this._io.readBytes(128);
      this.systemUpTime = this._io.readU8le();
      this.miniDumpFields = this._io.readU4le();
      this.secondaryDataState = this._io.readU4le();
      this.productKind = this._io.readU4le();
      this.suiteMask = this._io.readU4le();
      this.writerStatus = this._io.readU4le();
      this.unused4 = this._io.readU1();
      this.kdSecondaryVersion = this._io.readU1();
      this.reserved = this._io.readBytes(4018);
    }

    /**
     * Processor.
     */
    Object.defineProperty(Header64.prototype, 'machineImage', {
      get: function() {
        if (this._m_machineImage !== undefined)
          return this._m_machineImage;
        this._m_machineImage = this.rawMachineImage;
        return this._m_machineImage;
      }
    });

    /**
     * 15 for a free build, 12 for a checked one.
     */

    /**
     * Build number of Windows.
     */

    /**
     * Physical address of the top page table; the value for CR3.
     */

    /**
     * Virtual address of the page frame database.
     */

    /**
     * Virtual address of the list of loaded modules.
     */

    /**
     * Virtual address of the list of processes.
     */

    /**
     * Processor as a number, as in PE files; see `machine_image`.
     */

    /**
     * Number of processors.
     */

    /**
     * Stop code; 0 in a running system, which QEMU turns into 0x161
     * (LIVE_SYSTEM_DUMP) in its dump.
     */

    /**
     * Not used.
     */

    /**
     * Parameters of the stop code. The driver of a running guest puts the
     * virtual address of a decoded debugger data block into the first one,
     * for where the block itself is encrypted.
     */

    /**
     * Text for people, mostly empty.
     */

    /**
     * Virtual address of the debugger data block, whose tag is `KDBG`.
     */

    /**
     * Number of runs in use; completed by QEMU.
     */

    /**
     * Not used.
     */

    /**
     * Number of pages in all runs; completed by QEMU.
     */

    /**
     * Room for 43 runs of physical memory.
     */

    /**
     * Registers of the processor that failed.
     */

    /**
     * Exception record.
     */

    /**
     * 1 for a full dump.
     */

    /**
     * Not used.
     */

    /**
     * Size of the whole dump in bytes; completed by QEMU.
     */

    /**
     * Time of the dump in units of 100 ns since 1601.
     */

    /**
     * Text for people.
     */

    /**
     * Time since start in units of 100 ns.
     */

    /**
     * Fields of a small dump.
     */

    /**
     * State of secondary data.
     */

    /**
     * Kind of product, 1 workstation, 2 domain controller, 3 server.
     */

    /**
     * Bits of installed suites.
     */

    /**
     * What the writer of the dump says of itself.
     */

    /**
     * Not used.
     */

    /**
     * Version of the secondary debugger data.
     */

    /**
     * Not used.
     */

    return Header64;
  })();

  /**
   * A kind that is not known here.
   */

  var Opaque = WindowsDumpHeader.Opaque = (function() {
    function Opaque(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Opaque.prototype._read = function() {
      this.data = this._io.readBytesFull();
    }

    /**
     * Everything up to the end.
     */

    return Opaque;
  })();

  /**
   * One run of physical pages of 4096 bytes.
   */

  var Run32 = WindowsDumpHeader.Run32 = (function() {
    function Run32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Run32.prototype._read = function() {
      this.basePage = this._io.readU4le();
      this.numPages = this._io.readU4le();
    }

    /**
     * Number of the first page.
     */

    /**
     * Number of pages.
     */

    return Run32;
  })();

  /**
   * One run of physical pages of 4096 bytes.
   */

  var Run64 = WindowsDumpHeader.Run64 = (function() {
    function Run64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Run64.prototype._read = function() {
      this.basePage = this._io.readU8le();
      this.numPages = this._io.readU8le();
    }

    /**
     * Number of the first page.
     */

    /**
     * Number of pages.
     */

    return Run64;
  })();

  /**
   * Whether the rest is of the 64-bit or the 32-bit kind.
   */
  Object.defineProperty(WindowsDumpHeader.prototype, 'width', {
    get: function() {
      if (this._m_width !== undefined)
        return this._m_width;
      this._m_width = this.rawWidth;
      return this._m_width;
    }
  });

  /**
   * The four letters `PAGE`.
   */

  /**
   * Four letters that say the kind of the rest, as a number; see `width`.
   */

  /**
   * The rest of the header.
   */

  return WindowsDumpHeader;
})();
WindowsDumpHeader_.WindowsDumpHeader = WindowsDumpHeader;
});
  },
};

// The compiler calculates with numbers, which a bigint cannot be added to: such fields are replaced when all is loaded.
const Replaceable = Object.create(Object, {
  defineProperty: { value: (...of) => Object.defineProperty(of[0], of[1], { ...of[2], configurable: true }) },
});

/**
 * Give the parsers a runtime.
 * @param KaitaiStream the class of `kaitai-struct` 0.11
 * @returns the parsers by name, `KaitaiStream` as they use it, and `read`
 */
export function load(KaitaiStream) {
  const Stream = exact(KaitaiStream);
  const formats = {};
  const require = (name) => (name.startsWith("./") ? formats : Stream);
  for (const file of Object.values(FILES)) file(formats, require, undefined, Replaceable);
  const replace = (type, name, get) => Object.defineProperty(type.prototype, name, { get });
  replace(formats.Lime.PieceHeader, "lenMemory", function () { return ((this.lastPaddr - this.firstPaddr) + 1n); });
  const read = (Format, data, ...params) => {
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    const stream = new Stream(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return new Format(stream, null, null, ...params);
  };
  return { ...formats, KaitaiStream: Stream, read };
}
