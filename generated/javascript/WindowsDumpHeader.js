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
