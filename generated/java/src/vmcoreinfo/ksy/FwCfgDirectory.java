// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;
import java.util.List;


/**
 * The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
 * 
 * A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
 * in the order of their names, so the selector depends on which others the
 * machine has. All integers are big-endian, whatever the guest.
 * 
 * The item has room for more files than it names, 4 bytes and 64 for each slot;
 * what follows the last named file is zero.
 * @see <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
 */
public class FwCfgDirectory extends KaitaiStruct.ReadWrite {
    public static FwCfgDirectory fromFile(String fileName) throws IOException {
        return new FwCfgDirectory(new ByteBufferKaitaiStream(fileName));
    }
    public FwCfgDirectory() {
        this(null, null, null);
    }

    public FwCfgDirectory(KaitaiStream _io) {
        this(_io, null, null);
    }

    public FwCfgDirectory(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public FwCfgDirectory(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, FwCfgDirectory _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.numFiles = this._io.readU4be();
        this.files = new ArrayList<File>();
        for (int i = 0; i < numFiles(); i++) {
            File _t_files = new File(this._io, this, _root);
            try {
                _t_files._read();
            } finally {
                this.files.add(_t_files);
            }
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.files.size(); i++) {
            this.files.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        this._io.writeU4be(this.numFiles);
        for (int i = 0; i < this.files.size(); i++) {
            this.files.get(((Number) (i)).intValue())._write_Seq(this._io);
        }
    }

    public void _check() {
        if (this.files.size() != numFiles())
            throw new ConsistencyError("files", numFiles(), this.files.size());
        for (int i = 0; i < this.files.size(); i++) {
            if (!Objects.equals(this.files.get(((Number) (i)).intValue())._root(), _root()))
                throw new ConsistencyError("files", _root(), this.files.get(((Number) (i)).intValue())._root());
            if (!Objects.equals(this.files.get(((Number) (i)).intValue())._parent(), this))
                throw new ConsistencyError("files", this, this.files.get(((Number) (i)).intValue())._parent());
        }
        _dirty = false;
    }

    /**
     * One file, 64 bytes.
     */
    public static class File extends KaitaiStruct.ReadWrite {
        public static File fromFile(String fileName) throws IOException {
            return new File(new ByteBufferKaitaiStream(fileName));
        }
        public File() {
            this(null, null, null);
        }

        public File(KaitaiStream _io) {
            this(_io, null, null);
        }

        public File(KaitaiStream _io, FwCfgDirectory _parent) {
            this(_io, _parent, null);
        }

        public File(KaitaiStream _io, FwCfgDirectory _parent, FwCfgDirectory _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.lenContent = this._io.readU4be();
            this.selector = this._io.readU2be();
            this.reserved = this._io.readU2be();
            this.name = KaitaiStream.bytesTerminate(this._io.readBytes(56), (byte) 0, false);
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4be(this.lenContent);
            this._io.writeU2be(this.selector);
            this._io.writeU2be(this.reserved);
            this._io.writeBytesLimit(this.name, 56, (byte) 0, (byte) 0);
        }

        public void _check() {
            if (this.name.length > 56)
                throw new ConsistencyError("name", 56, this.name.length);
            if (KaitaiStream.byteArrayIndexOf(this.name, ((byte) 0)) != -1)
                throw new ConsistencyError("name", -1, KaitaiStream.byteArrayIndexOf(this.name, ((byte) 0)));
            _dirty = false;
        }
        private long lenContent;
        private int selector;
        private int reserved;
        private byte[] name;
        private FwCfgDirectory _root;
        private FwCfgDirectory _parent;

        /**
         * Size of the file in bytes, 16 for `etc/vmcoreinfo`.
         */
        public long lenContent() { return lenContent; }
        public void setLenContent(long _v) { _dirty = true; lenContent = _v; }

        /**
         * Key that selects the file, 0x0020 or above.
         */
        public int selector() { return selector; }
        public void setSelector(int _v) { _dirty = true; selector = _v; }

        /**
         * Zero.
         */
        public int reserved() { return reserved; }
        public void setReserved(int _v) { _dirty = true; reserved = _v; }

        /**
         * Path of the file, ASCII, with its NUL at most 56 bytes.
         */
        public byte[] name() { return name; }
        public void setName(byte[] _v) { _dirty = true; name = _v; }
        public FwCfgDirectory _root() { return _root; }
        public void set_root(FwCfgDirectory _v) { _dirty = true; _root = _v; }
        public FwCfgDirectory _parent() { return _parent; }
        public void set_parent(FwCfgDirectory _v) { _dirty = true; _parent = _v; }
    }
    private long numFiles;
    private List<File> files;
    private FwCfgDirectory _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * Number of files in the directory.
     */
    public long numFiles() { return numFiles; }
    public void setNumFiles(long _v) { _dirty = true; numFiles = _v; }

    /**
     * The files, in the order of their names.
     */
    public List<File> files() { return files; }
    public void setFiles(List<File> _v) { _dirty = true; files = _v; }
    public FwCfgDirectory _root() { return _root; }
    public void set_root(FwCfgDirectory _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
