// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Arrays;


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
public class Qcow2 extends KaitaiStruct {
    public static Qcow2 fromFile(String fileName) throws IOException {
        return new Qcow2(new ByteBufferKaitaiStream(fileName));
    }

    public Qcow2(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Qcow2(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public Qcow2(KaitaiStream _io, KaitaiStruct _parent, Qcow2 _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
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
    }

    public void _fetchInstances() {
        if (version() >= 3) {
        }
        firstSnapshot();
        if (this.firstSnapshot != null) {
            this.firstSnapshot._fetchInstances();
        }
    }

    /**
     * The description of a snapshot. The next one starts at the next multiple
     * of 8 bytes.
     */
    public static class Snapshot extends KaitaiStruct {
        public static Snapshot fromFile(String fileName) throws IOException {
            return new Snapshot(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.ofsTable = this._io.readU8be();
            this.numEntries = this._io.readU4be();
            this.lenNumber = this._io.readU2be();
            this.lenTag = this._io.readU2be();
            this.dateSeconds = this._io.readU4be();
            this.dateNanoseconds = this._io.readU4be();
            this.vmClock = this._io.readU8be();
            this.lenStateShort = this._io.readU4be();
            this.lenExtra = this._io.readU4be();
            KaitaiStream _io_extra = this._io.substream(lenExtra());
            this.extra = new SnapshotExtra(_io_extra, this, _root);
            this.number = this._io.readBytes(lenNumber());
            this.tag = this._io.readBytes(lenTag());
        }

        public void _fetchInstances() {
            this.extra._fetchInstances();
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

        /**
         * Offset of the snapshot's own table of level 1.
         */
        public long ofsTable() { return ofsTable; }

        /**
         * Number of entries of that table.
         */
        public long numEntries() { return numEntries; }

        /**
         * Length of the number that the snapshot has, in bytes.
         */
        public int lenNumber() { return lenNumber; }

        /**
         * Length of its name in bytes.
         */
        public int lenTag() { return lenTag; }

        /**
         * When it was made, in seconds since 1970.
         */
        public long dateSeconds() { return dateSeconds; }

        /**
         * Nanoseconds of that time.
         */
        public long dateNanoseconds() { return dateNanoseconds; }

        /**
         * How long the machine had run, in nanoseconds.
         */
        public long vmClock() { return vmClock; }

        /**
         * Size of the machine's state in bytes; 0 where none was saved.
         */
        public long lenStateShort() { return lenStateShort; }

        /**
         * Size of the fields that follow, in bytes.
         */
        public long lenExtra() { return lenExtra; }

        /**
         * Fields that came later.
         */
        public SnapshotExtra extra() { return extra; }

        /**
         * The number that the snapshot has, as text.
         */
        public byte[] number() { return number; }

        /**
         * The name that it was given, which QEMU calls its tag.
         */
        public byte[] tag() { return tag; }
        public Qcow2 _root() { return _root; }
        public Qcow2 _parent() { return _parent; }
    }

    /**
     * Fields of a snapshot that came later, as far as there are bytes.
     */
    public static class SnapshotExtra extends KaitaiStruct {
        public static SnapshotExtra fromFile(String fileName) throws IOException {
            return new SnapshotExtra(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            if (!(_io().isEof())) {
                this.lenState = this._io.readU8be();
            }
            if (!(_io().isEof())) {
                this.lenDiskThen = this._io.readU8be();
            }
            this.unused = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
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

        /**
         * Size of the disk when the snapshot was made, in bytes.
         */
        public Long lenDiskThen() { return lenDiskThen; }

        /**
         * What came later still.
         */
        public byte[] unused() { return unused; }
        public Qcow2 _root() { return _root; }
        public Qcow2.Snapshot _parent() { return _parent; }
    }
    private Snapshot firstSnapshot;

    /**
     * The description of the first snapshot.
     */
    public Snapshot firstSnapshot() {
        if (this.firstSnapshot != null)
            return this.firstSnapshot;
        if (numSnapshots() > 0) {
            long _pos = this._io.pos();
            this._io.seek(((Number) (ofsSnapshots())).longValue());
            this.firstSnapshot = new Snapshot(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.firstSnapshot;
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
    private KaitaiStruct _parent;

    /**
     * Says that this is an image of QEMU.
     */
    public byte[] magic() { return magic; }

    /**
     * 2 or 3.
     */
    public long version() { return version; }

    /**
     * Offset of the name of the image that this one is based on, or 0.
     */
    public long ofsBackingFile() { return ofsBackingFile; }

    /**
     * Length of that name in bytes.
     */
    public long lenBackingFile() { return lenBackingFile; }

    /**
     * Binary logarithm of the size of a cluster in bytes, 9 to 21.
     */
    public long logLenCluster() { return logLenCluster; }

    /**
     * Size of the disk in bytes.
     */
    public long lenDisk() { return lenDisk; }

    /**
     * 0 where clusters are not encrypted.
     */
    public long cryptMethod() { return cryptMethod; }

    /**
     * Number of entries of the disk's table of level 1.
     */
    public long numLevel1Entries() { return numLevel1Entries; }

    /**
     * Offset of that table.
     */
    public long ofsLevel1Table() { return ofsLevel1Table; }

    /**
     * Offset of the table of reference counts.
     */
    public long ofsRefcountTable() { return ofsRefcountTable; }

    /**
     * Number of clusters of that table.
     */
    public long numRefcountTableClusters() { return numRefcountTableClusters; }

    /**
     * Number of snapshots.
     */
    public long numSnapshots() { return numSnapshots; }

    /**
     * Offset of the first snapshot's description.
     */
    public long ofsSnapshots() { return ofsSnapshots; }

    /**
     * What a reader has to know; bit 4 says that entries of level 2 have 16
     * bytes.
     */
    public Long incompatibleFeatures() { return incompatibleFeatures; }
    public Qcow2 _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
