// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Arrays;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;


/**
 * As much of a qcow2 image as leads to the machines that `savevm` has saved in
 * it: the header and the table of snapshots.
 * 
 * Contents are kept in clusters. A table of level 1 gives the offsets of tables
 * of level 2, of one cluster each, and these give those of the clusters, in
 * eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
 * machine is in its snapshot's own table, after the last cluster of the disk.
 * @see <a href="https://www.qemu.org/docs/master/interop/qcow2.html">QEMU docs/interop/qcow2</a>
 */
public class Qcow2 extends KaitaiStruct.ReadWrite {
    public static Qcow2 fromFile(String fileName) throws IOException {
        return new Qcow2(new ByteBufferKaitaiStream(fileName));
    }
    public Qcow2() {
        this(null, null, null);
    }

    public Qcow2(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Qcow2(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public Qcow2(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, Qcow2 _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.magic = this._io.readBytes(4);
        if (!(Arrays.equals(this.magic, new byte[] { 81, 70, 73, -5 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 81, 70, 73, -5 }, this.magic, this._io, "/seq/0");
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
        if (version() >= 3) {
            this.incompatibleFeatures = this._io.readU8be();
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        if (version() >= 3) {
        }
        firstSnapshot();
        if (this.firstSnapshot != null) {
            this.firstSnapshot._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        _shouldWriteFirstSnapshot = _enabledFirstSnapshot;
        this._io.writeBytes(this.magic);
        this._io.writeU4be(this.version);
        this._io.writeU8be(this.ofsBackingFile);
        this._io.writeU4be(this.lenBackingFile);
        this._io.writeU4be(this.logLenCluster);
        this._io.writeU8be(this.lenDisk);
        this._io.writeU4be(this.cryptMethod);
        this._io.writeU4be(this.numLevel1Entries);
        this._io.writeU8be(this.ofsLevel1Table);
        this._io.writeU8be(this.ofsRefcountTable);
        this._io.writeU4be(this.numRefcountTableClusters);
        this._io.writeU4be(this.numSnapshots);
        this._io.writeU8be(this.ofsSnapshots);
        if (version() >= 3) {
            this._io.writeU8be(this.incompatibleFeatures);
        }
    }

    public void _check() {
        if (this.magic.length != 4)
            throw new ConsistencyError("magic", 4, this.magic.length);
        if (!(Arrays.equals(this.magic, new byte[] { 81, 70, 73, -5 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 81, 70, 73, -5 }, this.magic, null, "/seq/0");
        }
        if (version() >= 3) {
        }
        if (_enabledFirstSnapshot) {
            if (numSnapshots() > 0) {
                if (!Objects.equals(this.firstSnapshot._root(), _root()))
                    throw new ConsistencyError("first_snapshot", _root(), this.firstSnapshot._root());
                if (!Objects.equals(this.firstSnapshot._parent(), this))
                    throw new ConsistencyError("first_snapshot", this, this.firstSnapshot._parent());
            }
        }
        _dirty = false;
    }

    /**
     * The description of a snapshot. The next one starts at the next multiple
     * of 8 bytes.
     */
    public static class Snapshot extends KaitaiStruct.ReadWrite {
        public static Snapshot fromFile(String fileName) throws IOException {
            return new Snapshot(new ByteBufferKaitaiStream(fileName));
        }
        public Snapshot() {
            this(null, null, null);
        }

        public Snapshot(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Snapshot(KaitaiStream _io, Qcow2 _parent) {
            this(_io, _parent, null);
        }

        public Snapshot(KaitaiStream _io, Qcow2 _parent, Qcow2 _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.ofsTable = this._io.readU8be();
            this.numEntries = this._io.readU4be();
            this.lenNumber = this._io.readU2be();
            this.lenTag = this._io.readU2be();
            this.dateSeconds = this._io.readU4be();
            this.dateNanoseconds = this._io.readU4be();
            this.vmClock = this._io.readU8be();
            this.lenStateShort = this._io.readU4be();
            this.lenExtra = this._io.readU4be();
            this._raw_extra = this._io.readBytes(lenExtra());
            KaitaiStream _io__raw_extra = new ByteBufferKaitaiStream(this._raw_extra);
            this.extra = new SnapshotExtra(_io__raw_extra, this, _root);
            this.extra._read();
            this.number = this._io.readBytes(lenNumber());
            this.tag = this._io.readBytes(lenTag());
            _dirty = false;
        }

        public void _fetchInstances() {
            this.extra._fetchInstances();
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU8be(this.ofsTable);
            this._io.writeU4be(this.numEntries);
            this._io.writeU2be(this.lenNumber);
            this._io.writeU2be(this.lenTag);
            this._io.writeU4be(this.dateSeconds);
            this._io.writeU4be(this.dateNanoseconds);
            this._io.writeU8be(this.vmClock);
            this._io.writeU4be(this.lenStateShort);
            this._io.writeU4be(this.lenExtra);
            final KaitaiStream _io__raw_extra = new ByteBufferKaitaiStream(lenExtra());
            this._io.addChildStream(_io__raw_extra);
            {
                long _pos2 = this._io.pos();
                this._io.seek(this._io.pos() + (lenExtra()));
                final Snapshot _this = this;
                _io__raw_extra.setWriteBackHandler(new KaitaiStream.WriteBackHandler(_pos2) {
                    @Override
                    protected void write(KaitaiStream parent) {
                        _this._raw_extra = _io__raw_extra.toByteArray();
                        if (_this._raw_extra.length != lenExtra())
                            throw new ConsistencyError("raw(extra)", lenExtra(), _this._raw_extra.length);
                        parent.writeBytes(_this._raw_extra);
                    }
                });
            }
            this.extra._write_Seq(_io__raw_extra);
            this._io.writeBytes(this.number);
            this._io.writeBytes(this.tag);
        }

        public void _check() {
            if (!Objects.equals(this.extra._root(), _root()))
                throw new ConsistencyError("extra", _root(), this.extra._root());
            if (!Objects.equals(this.extra._parent(), this))
                throw new ConsistencyError("extra", this, this.extra._parent());
            if (this.number.length != lenNumber())
                throw new ConsistencyError("number", lenNumber(), this.number.length);
            if (this.tag.length != lenTag())
                throw new ConsistencyError("tag", lenTag(), this.tag.length);
            _dirty = false;
        }
        private long ofsTable;
        private long numEntries;
        private int lenNumber;
        private int lenTag;
        private long dateSeconds;
        private long dateNanoseconds;
        private long vmClock;
        private long lenStateShort;
        private long lenExtra;
        private SnapshotExtra extra;
        private byte[] number;
        private byte[] tag;
        private Qcow2 _root;
        private Qcow2 _parent;
        private byte[] _raw_extra;

        /**
         * Offset of the snapshot's own table of level 1.
         */
        public long ofsTable() { return ofsTable; }
        public void setOfsTable(long _v) { _dirty = true; ofsTable = _v; }

        /**
         * Number of entries of that table.
         */
        public long numEntries() { return numEntries; }
        public void setNumEntries(long _v) { _dirty = true; numEntries = _v; }

        /**
         * Length of the number that the snapshot has, in bytes.
         */
        public int lenNumber() { return lenNumber; }
        public void setLenNumber(int _v) { _dirty = true; lenNumber = _v; }

        /**
         * Length of its name in bytes.
         */
        public int lenTag() { return lenTag; }
        public void setLenTag(int _v) { _dirty = true; lenTag = _v; }

        /**
         * When it was made, in seconds since 1970.
         */
        public long dateSeconds() { return dateSeconds; }
        public void setDateSeconds(long _v) { _dirty = true; dateSeconds = _v; }

        /**
         * Nanoseconds of that time.
         */
        public long dateNanoseconds() { return dateNanoseconds; }
        public void setDateNanoseconds(long _v) { _dirty = true; dateNanoseconds = _v; }

        /**
         * How long the machine had run, in nanoseconds.
         */
        public long vmClock() { return vmClock; }
        public void setVmClock(long _v) { _dirty = true; vmClock = _v; }

        /**
         * Size of the machine's state in bytes; 0 where none was saved.
         */
        public long lenStateShort() { return lenStateShort; }
        public void setLenStateShort(long _v) { _dirty = true; lenStateShort = _v; }

        /**
         * Size of the fields that follow, in bytes.
         */
        public long lenExtra() { return lenExtra; }
        public void setLenExtra(long _v) { _dirty = true; lenExtra = _v; }

        /**
         * Fields that came later.
         */
        public SnapshotExtra extra() { return extra; }
        public void setExtra(SnapshotExtra _v) { _dirty = true; extra = _v; }

        /**
         * The number that the snapshot has, as text.
         */
        public byte[] number() { return number; }
        public void setNumber(byte[] _v) { _dirty = true; number = _v; }

        /**
         * The name that it was given, which QEMU calls its tag.
         */
        public byte[] tag() { return tag; }
        public void setTag(byte[] _v) { _dirty = true; tag = _v; }
        public Qcow2 _root() { return _root; }
        public void set_root(Qcow2 _v) { _dirty = true; _root = _v; }
        public Qcow2 _parent() { return _parent; }
        public void set_parent(Qcow2 _v) { _dirty = true; _parent = _v; }
        public byte[] _raw_extra() { return _raw_extra; }
        public void set_raw_Extra(byte[] _v) { _dirty = true; _raw_extra = _v; }
    }

    /**
     * Fields of a snapshot that came later, as far as there are bytes.
     */
    public static class SnapshotExtra extends KaitaiStruct.ReadWrite {
        public static SnapshotExtra fromFile(String fileName) throws IOException {
            return new SnapshotExtra(new ByteBufferKaitaiStream(fileName));
        }
        public SnapshotExtra() {
            this(null, null, null);
        }

        public SnapshotExtra(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SnapshotExtra(KaitaiStream _io, Qcow2.Snapshot _parent) {
            this(_io, _parent, null);
        }

        public SnapshotExtra(KaitaiStream _io, Qcow2.Snapshot _parent, Qcow2 _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            if (!(_io().isEof())) {
                this.lenState = this._io.readU8be();
            }
            if (!(_io().isEof())) {
                this.lenDiskThen = this._io.readU8be();
            }
            this.unused = this._io.readBytesFull();
            _dirty = false;
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            if (!(_io().isEof())) {
                this._io.writeU8be(this.lenState);
            }
            if (!(_io().isEof())) {
                this._io.writeU8be(this.lenDiskThen);
            }
            this._io.writeBytes(this.unused);
            if (!(this._io.isEof()))
                throw new ConsistencyError("unused", 0, this._io.size() - this._io.pos());
        }

        public void _check() {
            _dirty = false;
        }
        private Long lenState;
        private Long lenDiskThen;
        private byte[] unused;
        private Qcow2 _root;
        private Qcow2.Snapshot _parent;

        /**
         * Size of the machine's state in bytes, instead of the short one.
         */
        public Long lenState() { return lenState; }
        public void setLenState(Long _v) { _dirty = true; lenState = _v; }

        /**
         * Size of the disk when the snapshot was made, in bytes.
         */
        public Long lenDiskThen() { return lenDiskThen; }
        public void setLenDiskThen(Long _v) { _dirty = true; lenDiskThen = _v; }

        /**
         * What came later still.
         */
        public byte[] unused() { return unused; }
        public void setUnused(byte[] _v) { _dirty = true; unused = _v; }
        public Qcow2 _root() { return _root; }
        public void set_root(Qcow2 _v) { _dirty = true; _root = _v; }
        public Qcow2.Snapshot _parent() { return _parent; }
        public void set_parent(Qcow2.Snapshot _v) { _dirty = true; _parent = _v; }
    }
    private Snapshot firstSnapshot;
    private boolean _shouldWriteFirstSnapshot = false;
    private boolean _enabledFirstSnapshot = true;

    /**
     * The description of the first snapshot.
     */
    public Snapshot firstSnapshot() {
        if (_shouldWriteFirstSnapshot)
            _writeFirstSnapshot();
        if (this.firstSnapshot != null)
            return this.firstSnapshot;
        if (!_enabledFirstSnapshot)
            return null;
        if (numSnapshots() > 0) {
            long _pos = this._io.pos();
            this._io.seek(((Number) (ofsSnapshots())).longValue());
            this.firstSnapshot = new Snapshot(this._io, this, _root);
            this.firstSnapshot._read();
            this._io.seek(_pos);
        }
        return this.firstSnapshot;
    }
    public void setFirstSnapshot(Snapshot _v) { _dirty = true; firstSnapshot = _v; }
    public void setFirstSnapshot_Enabled(boolean _v) { _dirty = true; _enabledFirstSnapshot = _v; }

    private void _writeFirstSnapshot() {
        _shouldWriteFirstSnapshot = false;
        if (numSnapshots() > 0) {
            long _pos = this._io.pos();
            this._io.seek(((Number) (ofsSnapshots())).longValue());
            this.firstSnapshot._write_Seq(this._io);
            this._io.seek(_pos);
        }
    }
    private byte[] magic;
    private long version;
    private long ofsBackingFile;
    private long lenBackingFile;
    private long logLenCluster;
    private long lenDisk;
    private long cryptMethod;
    private long numLevel1Entries;
    private long ofsLevel1Table;
    private long ofsRefcountTable;
    private long numRefcountTableClusters;
    private long numSnapshots;
    private long ofsSnapshots;
    private Long incompatibleFeatures;
    private Qcow2 _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * Says that this is an image of QEMU.
     */
    public byte[] magic() { return magic; }
    public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

    /**
     * 2 or 3.
     */
    public long version() { return version; }
    public void setVersion(long _v) { _dirty = true; version = _v; }

    /**
     * Offset of the name of the image that this one is based on, or 0.
     */
    public long ofsBackingFile() { return ofsBackingFile; }
    public void setOfsBackingFile(long _v) { _dirty = true; ofsBackingFile = _v; }

    /**
     * Length of that name in bytes.
     */
    public long lenBackingFile() { return lenBackingFile; }
    public void setLenBackingFile(long _v) { _dirty = true; lenBackingFile = _v; }

    /**
     * Binary logarithm of the size of a cluster in bytes, 9 to 21.
     */
    public long logLenCluster() { return logLenCluster; }
    public void setLogLenCluster(long _v) { _dirty = true; logLenCluster = _v; }

    /**
     * Size of the disk in bytes.
     */
    public long lenDisk() { return lenDisk; }
    public void setLenDisk(long _v) { _dirty = true; lenDisk = _v; }

    /**
     * 0 where clusters are not encrypted.
     */
    public long cryptMethod() { return cryptMethod; }
    public void setCryptMethod(long _v) { _dirty = true; cryptMethod = _v; }

    /**
     * Number of entries of the disk's table of level 1.
     */
    public long numLevel1Entries() { return numLevel1Entries; }
    public void setNumLevel1Entries(long _v) { _dirty = true; numLevel1Entries = _v; }

    /**
     * Offset of that table.
     */
    public long ofsLevel1Table() { return ofsLevel1Table; }
    public void setOfsLevel1Table(long _v) { _dirty = true; ofsLevel1Table = _v; }

    /**
     * Offset of the table of reference counts.
     */
    public long ofsRefcountTable() { return ofsRefcountTable; }
    public void setOfsRefcountTable(long _v) { _dirty = true; ofsRefcountTable = _v; }

    /**
     * Number of clusters of that table.
     */
    public long numRefcountTableClusters() { return numRefcountTableClusters; }
    public void setNumRefcountTableClusters(long _v) { _dirty = true; numRefcountTableClusters = _v; }

    /**
     * Number of snapshots.
     */
    public long numSnapshots() { return numSnapshots; }
    public void setNumSnapshots(long _v) { _dirty = true; numSnapshots = _v; }

    /**
     * Offset of the first snapshot's description.
     */
    public long ofsSnapshots() { return ofsSnapshots; }
    public void setOfsSnapshots(long _v) { _dirty = true; ofsSnapshots = _v; }

    /**
     * What a reader has to know; bit 4 says that entries of level 2 have 16
     * bytes.
     */
    public Long incompatibleFeatures() { return incompatibleFeatures; }
    public void setIncompatibleFeatures(Long _v) { _dirty = true; incompatibleFeatures = _v; }
    public Qcow2 _root() { return _root; }
    public void set_root(Qcow2 _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
