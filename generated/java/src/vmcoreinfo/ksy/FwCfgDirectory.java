// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
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
public class FwCfgDirectory extends KaitaiStruct {
    public static FwCfgDirectory fromFile(String fileName) throws IOException {
        return new FwCfgDirectory(new ByteBufferKaitaiStream(fileName));
    }

    public FwCfgDirectory(KaitaiStream _io) {
        this(_io, null, null);
    }

    public FwCfgDirectory(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public FwCfgDirectory(KaitaiStream _io, KaitaiStruct _parent, FwCfgDirectory _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.numFiles = this._io.readU4be();
        this.files = new ArrayList<File>();
        for (int i = 0; i < numFiles(); i++) {
            this.files.add(new File(this._io, this, _root));
        }
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.files.size(); i++) {
            this.files.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * One file, 64 bytes.
     */
    public static class File extends KaitaiStruct {
        public static File fromFile(String fileName) throws IOException {
            return new File(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.lenContent = this._io.readU4be();
            this.selector = this._io.readU2be();
            this.reserved = this._io.readU2be();
            this.name = KaitaiStream.bytesTerminate(this._io.readBytes(56), (byte) 0, false);
        }

        public void _fetchInstances() {
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

        /**
         * Key that selects the file, 0x0020 or above.
         */
        public int selector() { return selector; }

        /**
         * Zero.
         */
        public int reserved() { return reserved; }

        /**
         * Path of the file, ASCII, with its NUL at most 56 bytes.
         */
        public byte[] name() { return name; }
        public FwCfgDirectory _root() { return _root; }
        public FwCfgDirectory _parent() { return _parent; }
    }
    private long numFiles;
    private List<File> files;
    private FwCfgDirectory _root;
    private KaitaiStruct _parent;

    /**
     * Number of files in the directory.
     */
    public long numFiles() { return numFiles; }

    /**
     * The files, in the order of their names.
     */
    public List<File> files() { return files; }
    public FwCfgDirectory _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
