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
