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
