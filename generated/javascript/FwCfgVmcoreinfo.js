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
