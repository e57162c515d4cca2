// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;


/**
 * What `virsh save` and `virsh managedsave` write before the migration stream of
 * a machine: this header and the description of the machine as XML. The stream
 * starts after that, and is packed as a whole if `save_image_format` of
 * qemu.conf says so.
 * 
 * The integers have the byte order of the host.
 * @see <a href="https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h">libvirt src/qemu/qemu_saveimage.h</a>
 */
public class LibvirtSave extends KaitaiStruct.ReadWrite {
    public static LibvirtSave fromFile(String fileName) throws IOException {
        return new LibvirtSave(new ByteBufferKaitaiStream(fileName));
    }

    public enum Packers {
        PLAIN(0),
        GZIP(1),
        BZIP2(2),
        XZ(3),
        LZOP(4),
        ZSTD(5),
        SPARSE(6);

        private final long id;
        Packers(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Packers> byId = new HashMap<Long, Packers>(7);
        static {
            for (Packers e : Packers.values())
                byId.put(e.id(), e);
        }
        public static Packers byId(long id) { return byId.get(id); }
    }
    public LibvirtSave() {
        this(null, null, null);
    }

    public LibvirtSave(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LibvirtSave(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public LibvirtSave(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, LibvirtSave _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.magic = this._io.readBytes(16);
        this.rawVersion = this._io.readU4le();
        this.header = new SaveHeader(this._io, this, _root);
        this.header._read();
        _dirty = false;
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        description();
        if (this.description != null) {
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        _shouldWriteDescription = _enabledDescription;
        this._io.writeBytes(this.magic);
        this._io.writeU4le(this.rawVersion);
        this.header._write_Seq(this._io);
    }

    public void _check() {
        if (this.magic.length != 16)
            throw new ConsistencyError("magic", 16, this.magic.length);
        if (!Objects.equals(this.header._root(), _root()))
            throw new ConsistencyError("header", _root(), this.header._root());
        if (!Objects.equals(this.header._parent(), this))
            throw new ConsistencyError("header", this, this.header._parent());
        if (_enabledDescription) {
            if (this.description.length != header().lenDescription())
                throw new ConsistencyError("description", header().lenDescription(), this.description.length);
        }
        _dirty = false;
    }

    /**
     * Fields in the byte order of the host.
     */
    public static class SaveHeader extends KaitaiStruct.ReadWrite {
        public static SaveHeader fromFile(String fileName) throws IOException {
            return new SaveHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;
        public SaveHeader() {
            this(null, null, null);
        }

        public SaveHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SaveHeader(KaitaiStream _io, LibvirtSave _parent) {
            this(_io, _parent, null);
        }

        public SaveHeader(KaitaiStream _io, LibvirtSave _parent, LibvirtSave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            {
                boolean on = _root().isBe();
                if (on == true) {
                    this._is_le = false;
                }
                else if (on == false) {
                    this._is_le = true;
                }
            }

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
            _dirty = false;
        }
        private void _readLE() {
            this.lenDescription = this._io.readU4le();
            this.wasRunning = this._io.readU4le();
            this.rawPacker = this._io.readU4le();
            this.ofsCookie = this._io.readU4le();
            this.reserved = this._io.readBytes(56);
            _dirty = false;
        }
        private void _readBE() {
            this.lenDescription = this._io.readU4be();
            this.wasRunning = this._io.readU4be();
            this.rawPacker = this._io.readU4be();
            this.ofsCookie = this._io.readU4be();
            this.reserved = this._io.readBytes(56);
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _write_SeqLE();
            } else {
                _write_SeqBE();
            }
        }

        private void _write_SeqLE() {
            this._io.writeU4le(this.lenDescription);
            this._io.writeU4le(this.wasRunning);
            this._io.writeU4le(this.rawPacker);
            this._io.writeU4le(this.ofsCookie);
            this._io.writeBytes(this.reserved);
        }

        private void _write_SeqBE() {
            this._io.writeU4be(this.lenDescription);
            this._io.writeU4be(this.wasRunning);
            this._io.writeU4be(this.rawPacker);
            this._io.writeU4be(this.ofsCookie);
            this._io.writeBytes(this.reserved);
        }

        public void _check() {
            if (this.reserved.length != 56)
                throw new ConsistencyError("reserved", 56, this.reserved.length);
            _dirty = false;
        }
        private Packers packer;

        /**
         * What packs the stream.
         */
        public Packers packer() {
            if (this.packer != null)
                return this.packer;
            this.packer = LibvirtSave.Packers.byId(rawPacker());
            return this.packer;
        }
        public void _invalidatePacker() { this.packer = null; }
        private long lenDescription;
        private long wasRunning;
        private long rawPacker;
        private long ofsCookie;
        private byte[] reserved;
        private LibvirtSave _root;
        private LibvirtSave _parent;

        /**
         * Size of the description in bytes.
         */
        public long lenDescription() { return lenDescription; }
        public void setLenDescription(long _v) { _dirty = true; lenDescription = _v; }

        /**
         * 1 where the machine ran when it was saved.
         */
        public long wasRunning() { return wasRunning; }
        public void setWasRunning(long _v) { _dirty = true; wasRunning = _v; }

        /**
         * What packs the stream, as a number; see `packer`.
         */
        public long rawPacker() { return rawPacker; }
        public void setRawPacker(long _v) { _dirty = true; rawPacker = _v; }

        /**
         * Offset of the cookie in the description, or 0.
         */
        public long ofsCookie() { return ofsCookie; }
        public void setOfsCookie(long _v) { _dirty = true; ofsCookie = _v; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public void setReserved(byte[] _v) { _dirty = true; reserved = _v; }
        public LibvirtSave _root() { return _root; }
        public void set_root(LibvirtSave _v) { _dirty = true; _root = _v; }
        public LibvirtSave _parent() { return _parent; }
        public void set_parent(LibvirtSave _v) { _dirty = true; _parent = _v; }
    }
    private byte[] description;
    private boolean _shouldWriteDescription = false;
    private boolean _enabledDescription = true;

    /**
     * The machine as XML with its terminator, then what libvirt keeps of its own
     * in a cookie, if there is one.
     */
    public byte[] description() {
        if (_shouldWriteDescription)
            _writeDescription();
        if (this.description != null)
            return this.description;
        if (!_enabledDescription)
            return null;
        long _pos = this._io.pos();
        this._io.seek(92);
        this.description = this._io.readBytes(header().lenDescription());
        this._io.seek(_pos);
        return this.description;
    }
    public void setDescription(byte[] _v) { _dirty = true; description = _v; }
    public void setDescription_Enabled(boolean _v) { _dirty = true; _enabledDescription = _v; }

    private void _writeDescription() {
        _shouldWriteDescription = false;
        long _pos = this._io.pos();
        this._io.seek(92);
        this._io.writeBytes(this.description);
        this._io.seek(_pos);
    }
    private Boolean isBe;

    /**
     * Whether the host is big-endian, since versions are small numbers.
     */
    public Boolean isBe() {
        if (this.isBe != null)
            return this.isBe;
        this.isBe = ((Number) (rawVersion())).longValue() > ((long) 65535);
        return this.isBe;
    }
    public void _invalidateIsBe() { this.isBe = null; }
    private Long ofsStream;

    /**
     * Offset of the migration stream.
     */
    public Long ofsStream() {
        if (this.ofsStream != null)
            return this.ofsStream;
        this.ofsStream = ((Number) (((Number) (((Number) (header().lenDescription())).longValue() + 92)).longValue())).longValue();
        return this.ofsStream;
    }
    public void _invalidateOfsStream() { this.ofsStream = null; }
    private byte[] magic;
    private long rawVersion;
    private SaveHeader header;
    private LibvirtSave _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
     * the end.
     */
    public byte[] magic() { return magic; }
    public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

    /**
     * The version, read as if the host were little-endian; see `is_be`.
     */
    public long rawVersion() { return rawVersion; }
    public void setRawVersion(long _v) { _dirty = true; rawVersion = _v; }

    /**
     * The fields that depend on the byte order.
     */
    public SaveHeader header() { return header; }
    public void setHeader(SaveHeader _v) { _dirty = true; header = _v; }
    public LibvirtSave _root() { return _root; }
    public void set_root(LibvirtSave _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
