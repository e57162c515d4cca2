// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;


/**
 * What `virsh save` and `virsh managedsave` write before the migration stream of
 * a machine: this header and the description of the machine as XML. The stream
 * starts after that, and is packed as a whole if `save_image_format` of
 * qemu.conf says so.
 * 
 * The integers have the byte order of the host.
 * @see <a href="https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h">libvirt src/qemu/qemu_saveimage.h</a>
 */
public class LibvirtSave extends KaitaiStruct {
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

    public LibvirtSave(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LibvirtSave(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public LibvirtSave(KaitaiStream _io, KaitaiStruct _parent, LibvirtSave _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.magic = this._io.readBytes(16);
        this.rawVersion = this._io.readU4le();
        this.header = new SaveHeader(this._io, this, _root);
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        description();
        if (this.description != null) {
        }
    }

    /**
     * Fields in the byte order of the host.
     */
    public static class SaveHeader extends KaitaiStruct {
        public static SaveHeader fromFile(String fileName) throws IOException {
            return new SaveHeader(new ByteBufferKaitaiStream(fileName));
        }
        private Boolean _is_le;

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
            _read();
        }
        private void _read() {
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
        }
        private void _readLE() {
            this.lenDescription = this._io.readU4le();
            this.wasRunning = this._io.readU4le();
            this.rawPacker = this._io.readU4le();
            this.ofsCookie = this._io.readU4le();
            this.reserved = this._io.readBytes(56);
        }
        private void _readBE() {
            this.lenDescription = this._io.readU4be();
            this.wasRunning = this._io.readU4be();
            this.rawPacker = this._io.readU4be();
            this.ofsCookie = this._io.readU4be();
            this.reserved = this._io.readBytes(56);
        }

        public void _fetchInstances() {
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

        /**
         * 1 where the machine ran when it was saved.
         */
        public long wasRunning() { return wasRunning; }

        /**
         * What packs the stream, as a number; see `packer`.
         */
        public long rawPacker() { return rawPacker; }

        /**
         * Offset of the cookie in the description, or 0.
         */
        public long ofsCookie() { return ofsCookie; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public LibvirtSave _root() { return _root; }
        public LibvirtSave _parent() { return _parent; }
    }
    private byte[] description;

    /**
     * The machine as XML with its terminator, then what libvirt keeps of its own
     * in a cookie, if there is one.
     */
    public byte[] description() {
        if (this.description != null)
            return this.description;
        long _pos = this._io.pos();
        this._io.seek(92);
        this.description = this._io.readBytes(header().lenDescription());
        this._io.seek(_pos);
        return this.description;
    }
    private Boolean isBe;

    /**
     * Whether the host is big-endian, since versions are small numbers.
     */
    public Boolean isBe() {
        if (this.isBe != null)
            return this.isBe;
        this.isBe = rawVersion() > 65535;
        return this.isBe;
    }
    private Integer ofsStream;

    /**
     * Offset of the migration stream.
     */
    public Integer ofsStream() {
        if (this.ofsStream != null)
            return this.ofsStream;
        this.ofsStream = ((Number) (((Number) (header().lenDescription())).longValue() + 92)).intValue();
        return this.ofsStream;
    }
    private byte[] magic;
    private long rawVersion;
    private SaveHeader header;
    private LibvirtSave _root;
    private KaitaiStruct _parent;

    /**
     * LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
     * the end.
     */
    public byte[] magic() { return magic; }

    /**
     * The version, read as if the host were little-endian; see `is_be`.
     */
    public long rawVersion() { return rawVersion; }

    /**
     * The fields that depend on the byte order.
     */
    public SaveHeader header() { return header; }
    public LibvirtSave _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
