// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.Objects;
import io.kaitai.struct.ConsistencyError;
import java.util.List;
import java.util.Arrays;


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
 * @see <a href="https://www.qemu.org/docs/master/devel/migration/main.html">QEMU docs/devel/migration</a>
 * @see <a href="https://github.com/qemu/qemu/blob/master/migration/ram.c">QEMU migration/ram.c</a>
 */
public class QemuMigration extends KaitaiStruct.ReadWrite {

    public enum Kinds {
        END_OF_STREAM(0),
        START(1),
        PART(2),
        LAST_PART(3),
        FULL(4),
        SUBSECTION(5),
        DESCRIPTION(6),
        CONFIGURATION(7),
        COMMAND(8),
        FOOTER(126);

        private final long id;
        Kinds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Kinds> byId = new HashMap<Long, Kinds>(10);
        static {
            for (Kinds e : Kinds.values())
                byId.put(e.id(), e);
        }
        public static Kinds byId(long id) { return byId.get(id); }
    }
    public QemuMigration(boolean hasAddresses, boolean isMapped) {
        this(null, null, null, hasAddresses, isMapped);
    }

    public QemuMigration(KaitaiStream _io, boolean hasAddresses, boolean isMapped) {
        this(_io, null, null, hasAddresses, isMapped);
    }

    public QemuMigration(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, boolean hasAddresses, boolean isMapped) {
        this(_io, _parent, null, hasAddresses, isMapped);
    }

    public QemuMigration(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, QemuMigration _root, boolean hasAddresses, boolean isMapped) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        this.hasAddresses = hasAddresses;
        this.isMapped = isMapped;
    }
    public void _read() {
        this.head = new StreamHead(this._io, this, _root);
        this.head._read();
        if (head().rawKind() == 7) {
            this.configuration = new MachineConfiguration(this._io, this, _root);
            this.configuration._read();
        }
        this.section = new SectionStart(this._io, this, _root);
        this.section._read();
        this.size = new RecordHead(this._io, this, _root);
        this.size._read();
        this.blocks = new ArrayList<Block>();
        {
            Block _it;
            int i = 0;
            do {
                Block _t_blocks = new Block(this._io, this, _root, hasAddresses(), isMapped());
                try {
                    _t_blocks._read();
                } finally {
                    _it = _t_blocks;
                    this.blocks.add(_it);
                }
                i++;
            } while (!( ((_it.lenName() == 0) || (isMapped())) ));
        }
        if (!(isMapped())) {
            this.footer = new SectionMark(this._io, this, _root);
            this.footer._read();
        }
        if (!(isMapped())) {
            this.nextPart = new SectionMark(this._io, this, _root);
            this.nextPart._read();
        }
        if (!(isMapped())) {
            this.firstRecord = new Record(this._io, this, _root);
            this.firstRecord._read();
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        this.head._fetchInstances();
        if (head().rawKind() == 7) {
            this.configuration._fetchInstances();
        }
        this.section._fetchInstances();
        this.size._fetchInstances();
        for (int i = 0; i < this.blocks.size(); i++) {
            this.blocks.get(((Number) (i)).intValue())._fetchInstances();
        }
        if (!(isMapped())) {
            this.footer._fetchInstances();
        }
        if (!(isMapped())) {
            this.nextPart._fetchInstances();
        }
        if (!(isMapped())) {
            this.firstRecord._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        this.head._write_Seq(this._io);
        if (head().rawKind() == 7) {
            this.configuration._write_Seq(this._io);
        }
        this.section._write_Seq(this._io);
        this.size._write_Seq(this._io);
        for (int i = 0; i < this.blocks.size(); i++) {
            this.blocks.get(((Number) (i)).intValue())._write_Seq(this._io);
        }
        if (!(isMapped())) {
            this.footer._write_Seq(this._io);
        }
        if (!(isMapped())) {
            this.nextPart._write_Seq(this._io);
        }
        if (!(isMapped())) {
            this.firstRecord._write_Seq(this._io);
        }
    }

    public void _check() {
        if (!Objects.equals(this.head._root(), _root()))
            throw new ConsistencyError("head", _root(), this.head._root());
        if (!Objects.equals(this.head._parent(), this))
            throw new ConsistencyError("head", this, this.head._parent());
        if (head().rawKind() == 7) {
            if (!Objects.equals(this.configuration._root(), _root()))
                throw new ConsistencyError("configuration", _root(), this.configuration._root());
            if (!Objects.equals(this.configuration._parent(), this))
                throw new ConsistencyError("configuration", this, this.configuration._parent());
        }
        if (!Objects.equals(this.section._root(), _root()))
            throw new ConsistencyError("section", _root(), this.section._root());
        if (!Objects.equals(this.section._parent(), this))
            throw new ConsistencyError("section", this, this.section._parent());
        if (!Objects.equals(this.size._root(), _root()))
            throw new ConsistencyError("size", _root(), this.size._root());
        if (!Objects.equals(this.size._parent(), this))
            throw new ConsistencyError("size", this, this.size._parent());
        if (this.blocks.size() == 0)
            throw new ConsistencyError("blocks", 0, this.blocks.size());
        for (int i = 0; i < this.blocks.size(); i++) {
            if (!Objects.equals(this.blocks.get(((Number) (i)).intValue())._root(), _root()))
                throw new ConsistencyError("blocks", _root(), this.blocks.get(((Number) (i)).intValue())._root());
            if (!Objects.equals(this.blocks.get(((Number) (i)).intValue())._parent(), this))
                throw new ConsistencyError("blocks", this, this.blocks.get(((Number) (i)).intValue())._parent());
            if (this.blocks.get(((Number) (i)).intValue()).hasAddress() != hasAddresses())
                throw new ConsistencyError("blocks", hasAddresses(), this.blocks.get(((Number) (i)).intValue()).hasAddress());
            if (this.blocks.get(((Number) (i)).intValue()).isAtPlace() != isMapped())
                throw new ConsistencyError("blocks", isMapped(), this.blocks.get(((Number) (i)).intValue()).isAtPlace());
            {
                Block _it = this.blocks.get(((Number) (i)).intValue());
                if ( ((_it.lenName() == 0) || (isMapped()))  != (i == this.blocks.size() - 1))
                    throw new ConsistencyError("blocks", i == this.blocks.size() - 1,  ((_it.lenName() == 0) || (isMapped())) );
            }
        }
        if (!(isMapped())) {
            if (!Objects.equals(this.footer._root(), _root()))
                throw new ConsistencyError("footer", _root(), this.footer._root());
            if (!Objects.equals(this.footer._parent(), this))
                throw new ConsistencyError("footer", this, this.footer._parent());
        }
        if (!(isMapped())) {
            if (!Objects.equals(this.nextPart._root(), _root()))
                throw new ConsistencyError("next_part", _root(), this.nextPart._root());
            if (!Objects.equals(this.nextPart._parent(), this))
                throw new ConsistencyError("next_part", this, this.nextPart._parent());
        }
        if (!(isMapped())) {
            if (!Objects.equals(this.firstRecord._root(), _root()))
                throw new ConsistencyError("first_record", _root(), this.firstRecord._root());
            if (!Objects.equals(this.firstRecord._parent(), this))
                throw new ConsistencyError("first_record", this, this.firstRecord._parent());
        }
        _dirty = false;
    }

    /**
     * One block of memory, or the number that ends the list.
     */
    public static class Block extends KaitaiStruct.ReadWrite {
        public Block(boolean hasAddress, boolean isAtPlace) {
            this(null, null, null, hasAddress, isAtPlace);
        }

        public Block(KaitaiStream _io, boolean hasAddress, boolean isAtPlace) {
            this(_io, null, null, hasAddress, isAtPlace);
        }

        public Block(KaitaiStream _io, QemuMigration _parent, boolean hasAddress, boolean isAtPlace) {
            this(_io, _parent, null, hasAddress, isAtPlace);
        }

        public Block(KaitaiStream _io, QemuMigration _parent, QemuMigration _root, boolean hasAddress, boolean isAtPlace) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hasAddress = hasAddress;
            this.isAtPlace = isAtPlace;
        }
        public void _read() {
            this.lenName = this._io.readU1();
            if (lenName() == 0) {
                this.rest = this._io.readBytes(7);
            }
            if (lenName() != 0) {
                this.name = this._io.readBytes(lenName());
            }
            if (lenName() != 0) {
                this.lenBlock = this._io.readU8be();
            }
            if ( ((lenName() != 0) && (hasAddress())) ) {
                this.address = this._io.readU8be();
            }
            if ( ((lenName() != 0) && (isAtPlace())) ) {
                this.mapped = new MappedHeader(this._io, this, _root);
                this.mapped._read();
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            if (lenName() == 0) {
            }
            if (lenName() != 0) {
            }
            if (lenName() != 0) {
            }
            if ( ((lenName() != 0) && (hasAddress())) ) {
            }
            if ( ((lenName() != 0) && (isAtPlace())) ) {
                this.mapped._fetchInstances();
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU1(this.lenName);
            if (lenName() == 0) {
                this._io.writeBytes(this.rest);
            }
            if (lenName() != 0) {
                this._io.writeBytes(this.name);
            }
            if (lenName() != 0) {
                this._io.writeU8be(this.lenBlock);
            }
            if ( ((lenName() != 0) && (hasAddress())) ) {
                this._io.writeU8be(this.address);
            }
            if ( ((lenName() != 0) && (isAtPlace())) ) {
                this.mapped._write_Seq(this._io);
            }
        }

        public void _check() {
            if (lenName() == 0) {
                if (this.rest.length != 7)
                    throw new ConsistencyError("rest", 7, this.rest.length);
            }
            if (lenName() != 0) {
                if (this.name.length != lenName())
                    throw new ConsistencyError("name", lenName(), this.name.length);
            }
            if (lenName() != 0) {
            }
            if ( ((lenName() != 0) && (hasAddress())) ) {
            }
            if ( ((lenName() != 0) && (isAtPlace())) ) {
                if (!Objects.equals(this.mapped._root(), _root()))
                    throw new ConsistencyError("mapped", _root(), this.mapped._root());
                if (!Objects.equals(this.mapped._parent(), this))
                    throw new ConsistencyError("mapped", this, this.mapped._parent());
            }
            _dirty = false;
        }
        private int lenName;
        private byte[] rest;
        private byte[] name;
        private Long lenBlock;
        private Long address;
        private MappedHeader mapped;
        private boolean hasAddress;
        private boolean isAtPlace;
        private QemuMigration _root;
        private QemuMigration _parent;

        /**
         * Length of its name in bytes; 0 after the last block.
         */
        public int lenName() { return lenName; }
        public void setLenName(int _v) { _dirty = true; lenName = _v; }

        /**
         * The other bytes of the number that ends the list.
         */
        public byte[] rest() { return rest; }
        public void setRest(byte[] _v) { _dirty = true; rest = _v; }

        /**
         * Its name, such as `pc.ram`.
         */
        public byte[] name() { return name; }
        public void setName(byte[] _v) { _dirty = true; name = _v; }

        /**
         * Its size in bytes.
         */
        public Long lenBlock() { return lenBlock; }
        public void setLenBlock(Long _v) { _dirty = true; lenBlock = _v; }

        /**
         * Its address in the region of memory that it is a part of.
         */
        public Long address() { return address; }
        public void setAddress(Long _v) { _dirty = true; address = _v; }

        /**
         * Where its pages are.
         */
        public MappedHeader mapped() { return mapped; }
        public void setMapped(MappedHeader _v) { _dirty = true; mapped = _v; }

        /**
         * Whether the block has an address.
         */
        public boolean hasAddress() { return hasAddress; }
        public void setHasAddress(boolean _v) { _dirty = true; hasAddress = _v; }

        /**
         * Whether its pages have a place in the file.
         */
        public boolean isAtPlace() { return isAtPlace; }
        public void setIsAtPlace(boolean _v) { _dirty = true; isAtPlace = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration _parent() { return _parent; }
        public void set_parent(QemuMigration _v) { _dirty = true; _parent = _v; }
    }

    /**
     * What a difference starts with.
     */
    public static class DifferenceStart extends KaitaiStruct.ReadWrite {
        public static DifferenceStart fromFile(String fileName) throws IOException {
            return new DifferenceStart(new ByteBufferKaitaiStream(fileName));
        }
        public DifferenceStart() {
            this(null, null, null);
        }

        public DifferenceStart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DifferenceStart(KaitaiStream _io, QemuMigration.Record _parent) {
            this(_io, _parent, null);
        }

        public DifferenceStart(KaitaiStream _io, QemuMigration.Record _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.encoding = this._io.readU1();
            this.lenDifference = this._io.readU2be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU1(this.encoding);
            this._io.writeU2be(this.lenDifference);
        }

        public void _check() {
            _dirty = false;
        }
        private int encoding;
        private int lenDifference;
        private QemuMigration _root;
        private QemuMigration.Record _parent;

        /**
         * The number 1.
         */
        public int encoding() { return encoding; }
        public void setEncoding(int _v) { _dirty = true; encoding = _v; }

        /**
         * Size of the difference in bytes.
         */
        public int lenDifference() { return lenDifference; }
        public void setLenDifference(int _v) { _dirty = true; lenDifference = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration.Record _parent() { return _parent; }
        public void set_parent(QemuMigration.Record _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The section of kind `configuration`, and the kind of the next section.
     */
    public static class MachineConfiguration extends KaitaiStruct.ReadWrite {
        public static MachineConfiguration fromFile(String fileName) throws IOException {
            return new MachineConfiguration(new ByteBufferKaitaiStream(fileName));
        }
        public MachineConfiguration() {
            this(null, null, null);
        }

        public MachineConfiguration(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MachineConfiguration(KaitaiStream _io, QemuMigration _parent) {
            this(_io, _parent, null);
        }

        public MachineConfiguration(KaitaiStream _io, QemuMigration _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.lenMachine = this._io.readU4be();
            this.machine = this._io.readBytes(lenMachine());
            this.subsections = new ArrayList<Subsection>();
            {
                Subsection _it;
                int i = 0;
                do {
                    Subsection _t_subsections = new Subsection(this._io, this, _root);
                    try {
                        _t_subsections._read();
                    } finally {
                        _it = _t_subsections;
                        this.subsections.add(_it);
                    }
                    i++;
                } while (!(_it.rawKind() != 5));
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.subsections.size(); i++) {
                this.subsections.get(((Number) (i)).intValue())._fetchInstances();
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4be(this.lenMachine);
            this._io.writeBytes(this.machine);
            for (int i = 0; i < this.subsections.size(); i++) {
                this.subsections.get(((Number) (i)).intValue())._write_Seq(this._io);
            }
        }

        public void _check() {
            if (this.machine.length != lenMachine())
                throw new ConsistencyError("machine", lenMachine(), this.machine.length);
            if (this.subsections.size() == 0)
                throw new ConsistencyError("subsections", 0, this.subsections.size());
            for (int i = 0; i < this.subsections.size(); i++) {
                if (!Objects.equals(this.subsections.get(((Number) (i)).intValue())._root(), _root()))
                    throw new ConsistencyError("subsections", _root(), this.subsections.get(((Number) (i)).intValue())._root());
                if (!Objects.equals(this.subsections.get(((Number) (i)).intValue())._parent(), this))
                    throw new ConsistencyError("subsections", this, this.subsections.get(((Number) (i)).intValue())._parent());
                {
                    Subsection _it = this.subsections.get(((Number) (i)).intValue());
                    if ((_it.rawKind() != 5) != (i == this.subsections.size() - 1))
                        throw new ConsistencyError("subsections", i == this.subsections.size() - 1, _it.rawKind() != 5);
                }
            }
            _dirty = false;
        }
        private long lenMachine;
        private byte[] machine;
        private List<Subsection> subsections;
        private QemuMigration _root;
        private QemuMigration _parent;

        /**
         * Length of the machine's name in bytes.
         */
        public long lenMachine() { return lenMachine; }
        public void setLenMachine(long _v) { _dirty = true; lenMachine = _v; }

        /**
         * The kind of the machine, such as `pc-q35-7.2`.
         */
        public byte[] machine() { return machine; }
        public void setMachine(byte[] _v) { _dirty = true; machine = _v; }

        /**
         * What else is said. The last one has nothing but the kind of the
         * section that follows.
         */
        public List<Subsection> subsections() { return subsections; }
        public void setSubsections(List<Subsection> _v) { _dirty = true; subsections = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration _parent() { return _parent; }
        public void set_parent(QemuMigration _v) { _dirty = true; _parent = _v; }
    }

    /**
     * Where the pages of a block are; the bitmap starts right after it.
     */
    public static class MappedHeader extends KaitaiStruct.ReadWrite {
        public static MappedHeader fromFile(String fileName) throws IOException {
            return new MappedHeader(new ByteBufferKaitaiStream(fileName));
        }
        public MappedHeader() {
            this(null, null, null);
        }

        public MappedHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MappedHeader(KaitaiStream _io, QemuMigration.Block _parent) {
            this(_io, _parent, null);
        }

        public MappedHeader(KaitaiStream _io, QemuMigration.Block _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.version = this._io.readU4be();
            this.lenPage = this._io.readU8be();
            this.ofsBitmap = this._io.readU8be();
            this.ofsPages = this._io.readU8be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4be(this.version);
            this._io.writeU8be(this.lenPage);
            this._io.writeU8be(this.ofsBitmap);
            this._io.writeU8be(this.ofsPages);
        }

        public void _check() {
            _dirty = false;
        }
        private long version;
        private long lenPage;
        private long ofsBitmap;
        private long ofsPages;
        private QemuMigration _root;
        private QemuMigration.Block _parent;

        /**
         * The version, 1.
         */
        public long version() { return version; }
        public void setVersion(long _v) { _dirty = true; version = _v; }

        /**
         * Size of a page in bytes.
         */
        public long lenPage() { return lenPage; }
        public void setLenPage(long _v) { _dirty = true; lenPage = _v; }

        /**
         * Offset of the bitmap in the file that QEMU wrote, a bit a page, the
         * lowest bit of a byte first; it is 0 where the page is zeros.
         */
        public long ofsBitmap() { return ofsBitmap; }
        public void setOfsBitmap(long _v) { _dirty = true; ofsBitmap = _v; }

        /**
         * Offset of the first page in that file, a multiple of 1 MiB.
         */
        public long ofsPages() { return ofsPages; }
        public void setOfsPages(long _v) { _dirty = true; ofsPages = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration.Block _parent() { return _parent; }
        public void set_parent(QemuMigration.Block _v) { _dirty = true; _parent = _v; }
    }

    /**
     * A name after its length.
     */
    public static class Named extends KaitaiStruct.ReadWrite {
        public static Named fromFile(String fileName) throws IOException {
            return new Named(new ByteBufferKaitaiStream(fileName));
        }
        public Named() {
            this(null, null, null);
        }

        public Named(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Named(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
            this(_io, _parent, null);
        }

        public Named(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.lenName = this._io.readU1();
            this.name = this._io.readBytes(lenName());
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU1(this.lenName);
            this._io.writeBytes(this.name);
        }

        public void _check() {
            if (this.name.length != lenName())
                throw new ConsistencyError("name", lenName(), this.name.length);
            _dirty = false;
        }
        private int lenName;
        private byte[] name;
        private QemuMigration _root;
        private KaitaiStruct.ReadWrite _parent;

        /**
         * Length of the name in bytes.
         */
        public int lenName() { return lenName; }
        public void setLenName(int _v) { _dirty = true; lenName = _v; }

        /**
         * The name.
         */
        public byte[] name() { return name; }
        public void setName(byte[] _v) { _dirty = true; name = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public KaitaiStruct.ReadWrite _parent() { return _parent; }
        public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
    }

    /**
     * What a packed page starts with.
     */
    public static class PackedStart extends KaitaiStruct.ReadWrite {
        public static PackedStart fromFile(String fileName) throws IOException {
            return new PackedStart(new ByteBufferKaitaiStream(fileName));
        }
        public PackedStart() {
            this(null, null, null);
        }

        public PackedStart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PackedStart(KaitaiStream _io, QemuMigration.Record _parent) {
            this(_io, _parent, null);
        }

        public PackedStart(KaitaiStream _io, QemuMigration.Record _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.lenPacked = this._io.readU4be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4be(this.lenPacked);
        }

        public void _check() {
            _dirty = false;
        }
        private long lenPacked;
        private QemuMigration _root;
        private QemuMigration.Record _parent;

        /**
         * Size of the packed page in bytes.
         */
        public long lenPacked() { return lenPacked; }
        public void setLenPacked(long _v) { _dirty = true; lenPacked = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration.Record _parent() { return _parent; }
        public void set_parent(QemuMigration.Record _v) { _dirty = true; _parent = _v; }
    }

    /**
     * One record.
     */
    public static class Record extends KaitaiStruct.ReadWrite {
        public static Record fromFile(String fileName) throws IOException {
            return new Record(new ByteBufferKaitaiStream(fileName));
        }
        public Record() {
            this(null, null, null);
        }

        public Record(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Record(KaitaiStream _io, QemuMigration _parent) {
            this(_io, _parent, null);
        }

        public Record(KaitaiStream _io, QemuMigration _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.head = new RecordHead(this._io, this, _root);
            this.head._read();
            if ( ((head().isOfPage()) && (!(head().isSameBlock()))) ) {
                this.blockName = new Named(this._io, this, _root);
                this.blockName._read();
            }
            if (head().isZero()) {
                this.fill = this._io.readU1();
            }
            if (head().isDifference()) {
                this.differenceHead = new DifferenceStart(this._io, this, _root);
                this.differenceHead._read();
            }
            if (head().isPacked()) {
                this.packedHead = new PackedStart(this._io, this, _root);
                this.packedHead._read();
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            if ( ((head().isOfPage()) && (!(head().isSameBlock()))) ) {
                this.blockName._fetchInstances();
            }
            if (head().isZero()) {
            }
            if (head().isDifference()) {
                this.differenceHead._fetchInstances();
            }
            if (head().isPacked()) {
                this.packedHead._fetchInstances();
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this.head._write_Seq(this._io);
            if ( ((head().isOfPage()) && (!(head().isSameBlock()))) ) {
                this.blockName._write_Seq(this._io);
            }
            if (head().isZero()) {
                this._io.writeU1(this.fill);
            }
            if (head().isDifference()) {
                this.differenceHead._write_Seq(this._io);
            }
            if (head().isPacked()) {
                this.packedHead._write_Seq(this._io);
            }
        }

        public void _check() {
            if (!Objects.equals(this.head._root(), _root()))
                throw new ConsistencyError("head", _root(), this.head._root());
            if (!Objects.equals(this.head._parent(), this))
                throw new ConsistencyError("head", this, this.head._parent());
            if ( ((head().isOfPage()) && (!(head().isSameBlock()))) ) {
                if (!Objects.equals(this.blockName._root(), _root()))
                    throw new ConsistencyError("block_name", _root(), this.blockName._root());
                if (!Objects.equals(this.blockName._parent(), this))
                    throw new ConsistencyError("block_name", this, this.blockName._parent());
            }
            if (head().isZero()) {
            }
            if (head().isDifference()) {
                if (!Objects.equals(this.differenceHead._root(), _root()))
                    throw new ConsistencyError("difference_head", _root(), this.differenceHead._root());
                if (!Objects.equals(this.differenceHead._parent(), this))
                    throw new ConsistencyError("difference_head", this, this.differenceHead._parent());
            }
            if (head().isPacked()) {
                if (!Objects.equals(this.packedHead._root(), _root()))
                    throw new ConsistencyError("packed_head", _root(), this.packedHead._root());
                if (!Objects.equals(this.packedHead._parent(), this))
                    throw new ConsistencyError("packed_head", this, this.packedHead._parent());
            }
            _dirty = false;
        }
        private RecordHead head;
        private Named blockName;
        private Integer fill;
        private DifferenceStart differenceHead;
        private PackedStart packedHead;
        private QemuMigration _root;
        private QemuMigration _parent;

        /**
         * Which page it is, and what follows.
         */
        public RecordHead head() { return head; }
        public void setHead(RecordHead _v) { _dirty = true; head = _v; }

        /**
         * Name of the block that the page is of.
         */
        public Named blockName() { return blockName; }
        public void setBlockName(Named _v) { _dirty = true; blockName = _v; }

        /**
         * What each byte of the page is.
         */
        public Integer fill() { return fill; }
        public void setFill(Integer _v) { _dirty = true; fill = _v; }

        /**
         * How long the difference is that follows.
         */
        public DifferenceStart differenceHead() { return differenceHead; }
        public void setDifferenceHead(DifferenceStart _v) { _dirty = true; differenceHead = _v; }

        /**
         * How long the packed page is that follows.
         */
        public PackedStart packedHead() { return packedHead; }
        public void setPackedHead(PackedStart _v) { _dirty = true; packedHead = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration _parent() { return _parent; }
        public void set_parent(QemuMigration _v) { _dirty = true; _parent = _v; }
    }

    /**
     * What a record starts with.
     */
    public static class RecordHead extends KaitaiStruct.ReadWrite {
        public static RecordHead fromFile(String fileName) throws IOException {
            return new RecordHead(new ByteBufferKaitaiStream(fileName));
        }
        public RecordHead() {
            this(null, null, null);
        }

        public RecordHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RecordHead(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
            this(_io, _parent, null);
        }

        public RecordHead(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.high = this._io.readU4be();
            this.low = this._io.readU4be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4be(this.high);
            this._io.writeU4be(this.low);
        }

        public void _check() {
            _dirty = false;
        }
        private Boolean isDifference;

        /**
         * Whether the difference to an earlier copy of the page follows.
         */
        public Boolean isDifference() {
            if (this.isDifference != null)
                return this.isDifference;
            this.isDifference = (low() & 64) != 0;
            return this.isDifference;
        }
        public void _invalidateIsDifference() { this.isDifference = null; }
        private Boolean isEndOfPart;

        /**
         * Whether the part of the section ends.
         */
        public Boolean isEndOfPart() {
            if (this.isEndOfPart != null)
                return this.isEndOfPart;
            this.isEndOfPart = (low() & 16) != 0;
            return this.isEndOfPart;
        }
        public void _invalidateIsEndOfPart() { this.isEndOfPart = null; }
        private Boolean isFlush;

        /**
         * Whether other channels, which have the pages, are to come this far.
         */
        public Boolean isFlush() {
            if (this.isFlush != null)
                return this.isFlush;
            this.isFlush = (low() & 512) != 0;
            return this.isFlush;
        }
        public void _invalidateIsFlush() { this.isFlush = null; }
        private Boolean isOfPage;

        /**
         * Whether it has a page of a block.
         */
        public Boolean isOfPage() {
            if (this.isOfPage != null)
                return this.isOfPage;
            this.isOfPage = (low() & 330) != 0;
            return this.isOfPage;
        }
        public void _invalidateIsOfPage() { this.isOfPage = null; }
        private Boolean isPacked;

        /**
         * Whether the page follows as zlib packed it; gone since QEMU 9.1.
         */
        public Boolean isPacked() {
            if (this.isPacked != null)
                return this.isPacked;
            this.isPacked = (low() & 256) != 0;
            return this.isPacked;
        }
        public void _invalidateIsPacked() { this.isPacked = null; }
        private Boolean isPage;

        /**
         * Whether the page follows.
         */
        public Boolean isPage() {
            if (this.isPage != null)
                return this.isPage;
            this.isPage = (low() & 8) != 0;
            return this.isPage;
        }
        public void _invalidateIsPage() { this.isPage = null; }
        private Boolean isSameBlock;

        /**
         * Whether the page is of the same block as the one before, whose name is
         * left out.
         */
        public Boolean isSameBlock() {
            if (this.isSameBlock != null)
                return this.isSameBlock;
            this.isSameBlock = (low() & 32) != 0;
            return this.isSameBlock;
        }
        public void _invalidateIsSameBlock() { this.isSameBlock = null; }
        private Boolean isSizeOfMemory;

        /**
         * Whether this is the size of all blocks, and a list of blocks follows.
         */
        public Boolean isSizeOfMemory() {
            if (this.isSizeOfMemory != null)
                return this.isSizeOfMemory;
            this.isSizeOfMemory = (low() & 4) != 0;
            return this.isSizeOfMemory;
        }
        public void _invalidateIsSizeOfMemory() { this.isSizeOfMemory = null; }
        private Boolean isZero;

        /**
         * Whether one byte follows that the page is full of, 0 as a rule.
         */
        public Boolean isZero() {
            if (this.isZero != null)
                return this.isZero;
            this.isZero = (low() & 2) != 0;
            return this.isZero;
        }
        public void _invalidateIsZero() { this.isZero = null; }
        private long high;
        private long low;
        private QemuMigration _root;
        private KaitaiStruct.ReadWrite _parent;

        /**
         * The upper half of the place.
         */
        public long high() { return high; }
        public void setHigh(long _v) { _dirty = true; high = _v; }

        /**
         * The lower half of the place of a page in its block, in bytes; the ten
         * lowest bits say what follows.
         */
        public long low() { return low; }
        public void setLow(long _v) { _dirty = true; low = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public KaitaiStruct.ReadWrite _parent() { return _parent; }
        public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The end of a section, the start of a part that is not the first, or a
     * command.
     */
    public static class SectionMark extends KaitaiStruct.ReadWrite {
        public static SectionMark fromFile(String fileName) throws IOException {
            return new SectionMark(new ByteBufferKaitaiStream(fileName));
        }
        public SectionMark() {
            this(null, null, null);
        }

        public SectionMark(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SectionMark(KaitaiStream _io, QemuMigration _parent) {
            this(_io, _parent, null);
        }

        public SectionMark(KaitaiStream _io, QemuMigration _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.rawKind = this._io.readU1();
            this.number = this._io.readU4be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU1(this.rawKind);
            this._io.writeU4be(this.number);
        }

        public void _check() {
            _dirty = false;
        }
        private int rawKind;
        private long number;
        private QemuMigration _root;
        private QemuMigration _parent;

        /**
         * The number of `footer`, `part`, `last_part` or `command`, see
         * `kinds`.
         */
        public int rawKind() { return rawKind; }
        public void setRawKind(int _v) { _dirty = true; rawKind = _v; }

        /**
         * The number of the section. A command has its own number in the upper
         * 16 bits, and the size of what follows in the lower ones.
         */
        public long number() { return number; }
        public void setNumber(long _v) { _dirty = true; number = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration _parent() { return _parent; }
        public void set_parent(QemuMigration _v) { _dirty = true; _parent = _v; }
    }

    /**
     * What a section of the kinds `start` and `full` starts with.
     */
    public static class SectionStart extends KaitaiStruct.ReadWrite {
        public static SectionStart fromFile(String fileName) throws IOException {
            return new SectionStart(new ByteBufferKaitaiStream(fileName));
        }
        public SectionStart() {
            this(null, null, null);
        }

        public SectionStart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SectionStart(KaitaiStream _io, QemuMigration _parent) {
            this(_io, _parent, null);
        }

        public SectionStart(KaitaiStream _io, QemuMigration _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.number = this._io.readU4be();
            this.lenName = this._io.readU1();
            this.name = this._io.readBytes(lenName());
            this.instance = this._io.readU4be();
            this.version = this._io.readU4be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4be(this.number);
            this._io.writeU1(this.lenName);
            this._io.writeBytes(this.name);
            this._io.writeU4be(this.instance);
            this._io.writeU4be(this.version);
        }

        public void _check() {
            if (this.name.length != lenName())
                throw new ConsistencyError("name", lenName(), this.name.length);
            _dirty = false;
        }
        private long number;
        private int lenName;
        private byte[] name;
        private long instance;
        private long version;
        private QemuMigration _root;
        private QemuMigration _parent;

        /**
         * The number that its parts and its end have, too.
         */
        public long number() { return number; }
        public void setNumber(long _v) { _dirty = true; number = _v; }

        /**
         * Length of its name in bytes.
         */
        public int lenName() { return lenName; }
        public void setLenName(int _v) { _dirty = true; lenName = _v; }

        /**
         * Its name, `ram` for the memory.
         */
        public byte[] name() { return name; }
        public void setName(byte[] _v) { _dirty = true; name = _v; }

        /**
         * Which of several devices of that name this is.
         */
        public long instance() { return instance; }
        public void setInstance(long _v) { _dirty = true; instance = _v; }

        /**
         * The version of its contents.
         */
        public long version() { return version; }
        public void setVersion(long _v) { _dirty = true; version = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration _parent() { return _parent; }
        public void set_parent(QemuMigration _v) { _dirty = true; _parent = _v; }
    }

    /**
     * Magic and version, and the kind of the first section.
     */
    public static class StreamHead extends KaitaiStruct.ReadWrite {
        public static StreamHead fromFile(String fileName) throws IOException {
            return new StreamHead(new ByteBufferKaitaiStream(fileName));
        }
        public StreamHead() {
            this(null, null, null);
        }

        public StreamHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StreamHead(KaitaiStream _io, QemuMigration _parent) {
            this(_io, _parent, null);
        }

        public StreamHead(KaitaiStream _io, QemuMigration _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.magic = this._io.readBytes(4);
            if (!(Arrays.equals(this.magic, new byte[] { 81, 69, 86, 77 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 81, 69, 86, 77 }, this.magic, this._io, "/types/stream_head/seq/0");
            }
            this.version = this._io.readU4be();
            this.rawKind = this._io.readU1();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeBytes(this.magic);
            this._io.writeU4be(this.version);
            this._io.writeU1(this.rawKind);
        }

        public void _check() {
            if (this.magic.length != 4)
                throw new ConsistencyError("magic", 4, this.magic.length);
            if (!(Arrays.equals(this.magic, new byte[] { 81, 69, 86, 77 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 81, 69, 86, 77 }, this.magic, null, "/types/stream_head/seq/0");
            }
            _dirty = false;
        }
        private Kinds kind;

        /**
         * The kind of the first section.
         */
        public Kinds kind() {
            if (this.kind != null)
                return this.kind;
            this.kind = QemuMigration.Kinds.byId(rawKind());
            return this.kind;
        }
        public void _invalidateKind() { this.kind = null; }
        private byte[] magic;
        private long version;
        private int rawKind;
        private QemuMigration _root;
        private QemuMigration _parent;

        /**
         * Says that this is a migration stream.
         */
        public byte[] magic() { return magic; }
        public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

        /**
         * The version, 3.
         */
        public long version() { return version; }
        public void setVersion(long _v) { _dirty = true; version = _v; }

        /**
         * The kind of the first section, as a number; see `kind`.
         */
        public int rawKind() { return rawKind; }
        public void setRawKind(int _v) { _dirty = true; rawKind = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration _parent() { return _parent; }
        public void set_parent(QemuMigration _v) { _dirty = true; _parent = _v; }
    }

    /**
     * One subsection, or the byte that follows the last one.
     */
    public static class Subsection extends KaitaiStruct.ReadWrite {
        public static Subsection fromFile(String fileName) throws IOException {
            return new Subsection(new ByteBufferKaitaiStream(fileName));
        }
        public Subsection() {
            this(null, null, null);
        }

        public Subsection(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Subsection(KaitaiStream _io, QemuMigration.MachineConfiguration _parent) {
            this(_io, _parent, null);
        }

        public Subsection(KaitaiStream _io, QemuMigration.MachineConfiguration _parent, QemuMigration _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.rawKind = this._io.readU1();
            if (rawKind() == 5) {
                this.lenName = this._io.readU1();
            }
            if (rawKind() == 5) {
                this.name = this._io.readBytes(((Number) (lenName())).intValue());
            }
            if (rawKind() == 5) {
                this.version = this._io.readU4be();
            }
            if ( ((rawKind() == 5) && (lenName() == 30)) ) {
                this.logLenPage = this._io.readU4be();
            }
            if ( ((rawKind() == 5) && (lenName() == 26)) ) {
                this.numCapabilities = this._io.readU4be();
            }
            if ( ((rawKind() == 5) && (lenName() == 26)) ) {
                this.capabilities = new ArrayList<Named>();
                for (int i = 0; i < numCapabilities(); i++) {
                    Named _t_capabilities = new Named(this._io, this, _root);
                    try {
                        _t_capabilities._read();
                    } finally {
                        this.capabilities.add(_t_capabilities);
                    }
                }
            }
            if ( ((rawKind() == 5) && (lenName() == 18)) ) {
                this.uuid = this._io.readBytes(16);
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            if (rawKind() == 5) {
            }
            if (rawKind() == 5) {
            }
            if (rawKind() == 5) {
            }
            if ( ((rawKind() == 5) && (lenName() == 30)) ) {
            }
            if ( ((rawKind() == 5) && (lenName() == 26)) ) {
            }
            if ( ((rawKind() == 5) && (lenName() == 26)) ) {
                for (int i = 0; i < this.capabilities.size(); i++) {
                    this.capabilities.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            if ( ((rawKind() == 5) && (lenName() == 18)) ) {
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU1(this.rawKind);
            if (rawKind() == 5) {
                this._io.writeU1(this.lenName);
            }
            if (rawKind() == 5) {
                this._io.writeBytes(this.name);
            }
            if (rawKind() == 5) {
                this._io.writeU4be(this.version);
            }
            if ( ((rawKind() == 5) && (lenName() == 30)) ) {
                this._io.writeU4be(this.logLenPage);
            }
            if ( ((rawKind() == 5) && (lenName() == 26)) ) {
                this._io.writeU4be(this.numCapabilities);
            }
            if ( ((rawKind() == 5) && (lenName() == 26)) ) {
                for (int i = 0; i < this.capabilities.size(); i++) {
                    this.capabilities.get(((Number) (i)).intValue())._write_Seq(this._io);
                }
            }
            if ( ((rawKind() == 5) && (lenName() == 18)) ) {
                this._io.writeBytes(this.uuid);
            }
        }

        public void _check() {
            if (rawKind() == 5) {
            }
            if (rawKind() == 5) {
                if (this.name.length != ((Number) (lenName())).intValue())
                    throw new ConsistencyError("name", ((Number) (lenName())).intValue(), this.name.length);
            }
            if (rawKind() == 5) {
            }
            if ( ((rawKind() == 5) && (lenName() == 30)) ) {
            }
            if ( ((rawKind() == 5) && (lenName() == 26)) ) {
            }
            if ( ((rawKind() == 5) && (lenName() == 26)) ) {
                if (this.capabilities.size() != numCapabilities())
                    throw new ConsistencyError("capabilities", numCapabilities(), this.capabilities.size());
                for (int i = 0; i < this.capabilities.size(); i++) {
                    if (!Objects.equals(this.capabilities.get(((Number) (i)).intValue())._root(), _root()))
                        throw new ConsistencyError("capabilities", _root(), this.capabilities.get(((Number) (i)).intValue())._root());
                    if (!Objects.equals(this.capabilities.get(((Number) (i)).intValue())._parent(), this))
                        throw new ConsistencyError("capabilities", this, this.capabilities.get(((Number) (i)).intValue())._parent());
                }
            }
            if ( ((rawKind() == 5) && (lenName() == 18)) ) {
                if (this.uuid.length != 16)
                    throw new ConsistencyError("uuid", 16, this.uuid.length);
            }
            _dirty = false;
        }
        private int rawKind;
        private Integer lenName;
        private byte[] name;
        private Long version;
        private Long logLenPage;
        private Long numCapabilities;
        private List<Named> capabilities;
        private byte[] uuid;
        private QemuMigration _root;
        private QemuMigration.MachineConfiguration _parent;

        /**
         * The number 5, or another kind, see `kinds`, where no subsection
         * follows.
         */
        public int rawKind() { return rawKind; }
        public void setRawKind(int _v) { _dirty = true; rawKind = _v; }

        /**
         * Length of its name in bytes.
         */
        public Integer lenName() { return lenName; }
        public void setLenName(Integer _v) { _dirty = true; lenName = _v; }

        /**
         * Its name, such as `configuration/target-page-bits`.
         */
        public byte[] name() { return name; }
        public void setName(byte[] _v) { _dirty = true; name = _v; }

        /**
         * The version, 1.
         */
        public Long version() { return version; }
        public void setVersion(Long _v) { _dirty = true; version = _v; }

        /**
         * Binary logarithm of the size of a page in bytes, of the subsection
         * `configuration/target-page-bits`.
         */
        public Long logLenPage() { return logLenPage; }
        public void setLogLenPage(Long _v) { _dirty = true; logLenPage = _v; }

        /**
         * Number of capabilities, of the subsection
         * `configuration/capabilities`.
         */
        public Long numCapabilities() { return numCapabilities; }
        public void setNumCapabilities(Long _v) { _dirty = true; numCapabilities = _v; }

        /**
         * Those that change the stream.
         */
        public List<Named> capabilities() { return capabilities; }
        public void setCapabilities(List<Named> _v) { _dirty = true; capabilities = _v; }

        /**
         * Of the machine, of the subsection `configuration/uuid`.
         */
        public byte[] uuid() { return uuid; }
        public void setUuid(byte[] _v) { _dirty = true; uuid = _v; }
        public QemuMigration _root() { return _root; }
        public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
        public QemuMigration.MachineConfiguration _parent() { return _parent; }
        public void set_parent(QemuMigration.MachineConfiguration _v) { _dirty = true; _parent = _v; }
    }
    private StreamHead head;
    private MachineConfiguration configuration;
    private SectionStart section;
    private RecordHead size;
    private List<Block> blocks;
    private SectionMark footer;
    private SectionMark nextPart;
    private Record firstRecord;
    private boolean hasAddresses;
    private boolean isMapped;
    private QemuMigration _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * What every stream starts with.
     */
    public StreamHead head() { return head; }
    public void setHead(StreamHead _v) { _dirty = true; head = _v; }

    /**
     * What machine this is.
     */
    public MachineConfiguration configuration() { return configuration; }
    public void setConfiguration(MachineConfiguration _v) { _dirty = true; configuration = _v; }

    /**
     * The start of the section `ram`, after its kind.
     */
    public SectionStart section() { return section; }
    public void setSection(SectionStart _v) { _dirty = true; section = _v; }

    /**
     * The size of all blocks together, with the bit `size_of_memory`.
     */
    public RecordHead size() { return size; }
    public void setSize(RecordHead _v) { _dirty = true; size = _v; }

    /**
     * The blocks, the largest first. The number that ends the list starts with a
     * byte 0, where a block has the length of its name.
     */
    public List<Block> blocks() { return blocks; }
    public void setBlocks(List<Block> _v) { _dirty = true; blocks = _v; }

    /**
     * The end of the first part; machines of QEMU 2.3 and before have none.
     */
    public SectionMark footer() { return footer; }
    public void setFooter(SectionMark _v) { _dirty = true; footer = _v; }

    /**
     * The start of the next part, or of the last one.
     */
    public SectionMark nextPart() { return nextPart; }
    public void setNextPart(SectionMark _v) { _dirty = true; nextPart = _v; }

    /**
     * The first record of the next part.
     */
    public Record firstRecord() { return firstRecord; }
    public void setFirstRecord(Record _v) { _dirty = true; firstRecord = _v; }

    /**
     * Whether `x-ignore-shared` is one of the capabilities.
     */
    public boolean hasAddresses() { return hasAddresses; }
    public void setHasAddresses(boolean _v) { _dirty = true; hasAddresses = _v; }

    /**
     * Whether `mapped-ram` is one of the capabilities.
     */
    public boolean isMapped() { return isMapped; }
    public void setIsMapped(boolean _v) { _dirty = true; isMapped = _v; }
    public QemuMigration _root() { return _root; }
    public void set_root(QemuMigration _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
