// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;


/**
 * The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
 * machine: section name `vmcoreinfo`, version 1, instance 0.
 * 
 * The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
 * little-endian bytes but saves them as integers of the host: on a little-endian
 * host the stream holds the true values, on a big-endian one each integer is
 * byte-swapped, so that a move between the two spoils the entry. Nothing is
 * checked on loading.
 * @see <a href="https://www.qemu.org/docs/master/devel/migration/main.html">QEMU docs/devel/migration</a>
 */
public class QemuVmcoreinfoVmstate extends KaitaiStruct {
    public static QemuVmcoreinfoVmstate fromFile(String fileName) throws IOException {
        return new QemuVmcoreinfoVmstate(new ByteBufferKaitaiStream(fileName));
    }

    public QemuVmcoreinfoVmstate(KaitaiStream _io) {
        this(_io, null, null);
    }

    public QemuVmcoreinfoVmstate(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public QemuVmcoreinfoVmstate(KaitaiStream _io, KaitaiStruct _parent, QemuVmcoreinfoVmstate _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.hasNote = this._io.readU1();
        this.hostFormat = this._io.readU2be();
        this.guestFormat = this._io.readU2be();
        this.lenRegion = this._io.readU4be();
        this.paddr = this._io.readU8be();
    }

    public void _fetchInstances() {
    }
    private int hasNote;
    private int hostFormat;
    private int guestFormat;
    private long lenRegion;
    private long paddr;
    private QemuVmcoreinfoVmstate _root;
    private KaitaiStruct _parent;

    /**
     * 1 after a full write with a guest_format other than 0, else 0.
     */
    public int hasNote() { return hasNote; }

    /**
     * As in the entry.
     */
    public int hostFormat() { return hostFormat; }

    /**
     * As in the entry.
     */
    public int guestFormat() { return guestFormat; }

    /**
     * Size in bytes of the guest's region.
     */
    public long lenRegion() { return lenRegion; }

    /**
     * Guest-physical address of the region in bytes.
     */
    public long paddr() { return paddr; }
    public QemuVmcoreinfoVmstate _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
