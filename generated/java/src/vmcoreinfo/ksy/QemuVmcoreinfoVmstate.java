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
public class QemuVmcoreinfoVmstate extends KaitaiStruct.ReadWrite {
    public static QemuVmcoreinfoVmstate fromFile(String fileName) throws IOException {
        return new QemuVmcoreinfoVmstate(new ByteBufferKaitaiStream(fileName));
    }
    public QemuVmcoreinfoVmstate() {
        this(null, null, null);
    }

    public QemuVmcoreinfoVmstate(KaitaiStream _io) {
        this(_io, null, null);
    }

    public QemuVmcoreinfoVmstate(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public QemuVmcoreinfoVmstate(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, QemuVmcoreinfoVmstate _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.hasNote = this._io.readU1();
        this.hostFormat = this._io.readU2be();
        this.guestFormat = this._io.readU2be();
        this.lenRegion = this._io.readU4be();
        this.paddr = this._io.readU8be();
        _dirty = false;
    }

    public void _fetchInstances() {
    }

    public void _write_Seq() {
        _assertNotDirty();
        this._io.writeU1(this.hasNote);
        this._io.writeU2be(this.hostFormat);
        this._io.writeU2be(this.guestFormat);
        this._io.writeU4be(this.lenRegion);
        this._io.writeU8be(this.paddr);
    }

    public void _check() {
        _dirty = false;
    }
    private int hasNote;
    private int hostFormat;
    private int guestFormat;
    private long lenRegion;
    private long paddr;
    private QemuVmcoreinfoVmstate _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * 1 after a full write with a guest_format other than 0, else 0.
     */
    public int hasNote() { return hasNote; }
    public void setHasNote(int _v) { _dirty = true; hasNote = _v; }

    /**
     * As in the entry.
     */
    public int hostFormat() { return hostFormat; }
    public void setHostFormat(int _v) { _dirty = true; hostFormat = _v; }

    /**
     * As in the entry.
     */
    public int guestFormat() { return guestFormat; }
    public void setGuestFormat(int _v) { _dirty = true; guestFormat = _v; }

    /**
     * Size in bytes of the guest's region.
     */
    public long lenRegion() { return lenRegion; }
    public void setLenRegion(long _v) { _dirty = true; lenRegion = _v; }

    /**
     * Guest-physical address of the region in bytes.
     */
    public long paddr() { return paddr; }
    public void setPaddr(long _v) { _dirty = true; paddr = _v; }
    public QemuVmcoreinfoVmstate _root() { return _root; }
    public void set_root(QemuVmcoreinfoVmstate _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
