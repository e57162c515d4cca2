// Written by tools/generate.

import { exact } from "./exact.mjs";

// What the compiler wrote, each file as it is, in a function of its own: no globals, no module loader.
const FILES = {
  ElfCore(exports, require, define) {
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
 * orders. Segments' contents are not part of this form; read the notes of a
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
   * The file header behind its first 16 bytes.
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
     * not fit and stands in `info` of section header 0.
     */

    /**
     * Size of one section header in bytes, 40 or 64.
     */

    /**
     * Number of section headers; 0 with section headers present says that
     * the number stands in `len_body` of section header 0.
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
  ElfNotes(exports, require, define) {
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
 * room for one behind its vmcoreinfo note, and for readers in the kernel. It is
 * no terminator in the generic ABI, and it is read as a note here.
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
      if (!(this._io.isEof())) {
        this.namePadding = this._io.readBytes(this.header.lenNamePadding);
      }
      this.desc = this._io.readBytes(this.header.lenDesc);
      if (!(this._io.isEof())) {
        this.descPadding = this._io.readBytes(this.header.lenDescPadding);
      }
    }
    Note.prototype._readBE = function() {
      this.header = new NoteHeader(this._io, this, this._root, this._is_le);
      this.name = this._io.readBytes(this.header.lenName);
      if (!(this._io.isEof())) {
        this.namePadding = this._io.readBytes(this.header.lenNamePadding);
      }
      this.desc = this._io.readBytes(this.header.lenDesc);
      if (!(this._io.isEof())) {
        this.descPadding = this._io.readBytes(this.header.lenDescPadding);
      }
    }

    /**
     * Owner of the note with its terminating NUL; empty where `len_name` is
     * 0. For a Linux or Windows guest these are the 11 bytes
     * `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
     * ASCII.
     */

    /**
     * Zeros up to the descriptor's alignment.
     */

    /**
     * Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
     * guest a `windows_dump_header`; tell them apart by the bytes, the name
     * is the same.
     */

    /**
     * Zeros up to the next note. May be missing at the end of a segment.
     * QEMU counts it: a region that ends right behind an unpadded
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
   * The notes, the empty ones that zeroed memory reads as included; not there
   * where there is no room for one.
   */

  /**
   * Fewer than 12 bytes behind the last note, too few for a header: a region
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
  FwCfgDirectory(exports, require, define) {
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
 * A guest looks here for `etc/vmcoreinfo` and takes the selector from what it
 * finds: files are numbered in the order of their names, so the selector
 * depends on which others the machine has. All integers are big-endian,
 * whatever the guest.
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
  FwCfgDmaAccess(exports, require, define) {
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
   * Key of the item; looked at only where `commands` has `select`.
   */

  /**
   * Sum of `command_bits`. Of several transfers one is done: read goes before
   * write, write before skip. With none of them nothing is transferred and
   * `len_data` does not count.
   */

  /**
   * Bytes to transfer or skip. A write must fit into what is left of the item,
   * or nothing of it is taken; a read past the end brings zeros.
   */

  /**
   * Guest-physical address of the data in bytes; ignored by a skip.
   */

  return FwCfgDmaAccess;
})();
FwCfgDmaAccess_.FwCfgDmaAccess = FwCfgDmaAccess;
});
  },
  FwCfgVmcoreinfo(exports, require, define) {
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
 * vmcoreinfo note lies in memory.
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
   * This form checks neither.
   */

  /**
   * Guest-physical address of the region in bytes. No alignment is asked for.
   */

  return FwCfgVmcoreinfo;
})();
FwCfgVmcoreinfo_.FwCfgVmcoreinfo = FwCfgVmcoreinfo;
});
  },
  QemuVmcoreinfoVmstate(exports, require, define) {
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
   * 1 while a full write with a guest_format other than 0 stands, else 0.
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
  Vmcoreinfo(exports, require, define) {
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
 * last line without a newline, or behind the value of one.
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
   * A line taken apart at its first `=`.
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
      if (!(this._io.isEof())) {
        this.separator = this._io.readBytes(1);
      }
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
     * The byte 0x3d (`=`); absent where the line has none.
     */

    /**
     * All bytes behind the first `=`, further ones included.
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
      if (!(this._io.isEof())) {
        this.newline = this._io.readBytes(1);
      }
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
     * The byte 0x0a; absent only behind the last line.
     */

    return Line;
  })();

  return Vmcoreinfo;
})();
Vmcoreinfo_.Vmcoreinfo = Vmcoreinfo;
});
  },
  WindowsDumpHeader(exports, require, define) {
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
 * takes a 32-bit header inside a note of the 64-bit size.
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
   * Rest of the 32-bit header; the file's first byte behind it is 0x1000.
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
   * Rest of the 64-bit header; the file's first byte behind it is 0x2000.
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

/**
 * Give the parsers a runtime.
 * @param KaitaiStream the class of `kaitai-struct` 0.11
 * @returns the parsers by name, `KaitaiStream` as they use it, and `read`
 */
export function load(KaitaiStream) {
  const Stream = exact(KaitaiStream);
  const formats = {};
  const require = (name) => (name.startsWith("./") ? formats : Stream);
  for (const file of Object.values(FILES)) file(formats, require);
  const read = (Format, data, ...params) => {
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    const stream = new Stream(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return new Format(stream, null, null, ...params);
  };
  return { ...formats, KaitaiStream: Stream, read };
}
