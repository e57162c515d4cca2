// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;


/**
 * The 16 bytes with which a guest tells its hypervisor where the guest's
 * vmcoreinfo note is in memory.
 * 
 * The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
 * replaces all 16 in one DMA write; the host then looks at the note when it
 * takes a dump. All integers are little-endian, whatever the byte order of the
 * guest, and nothing is padded.
 * @see <a href="https://www.qemu.org/docs/master/specs/vmcoreinfo.html">QEMU docs/specs/vmcoreinfo</a>
 * @see <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
 */
public class FwCfgVmcoreinfo extends KaitaiStruct.ReadWrite {
    public static FwCfgVmcoreinfo fromFile(String fileName) throws IOException {
        return new FwCfgVmcoreinfo(new ByteBufferKaitaiStream(fileName));
    }

    public enum Formats {
        NONE(0),
        ELF(1);

        private final long id;
        Formats(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Formats> byId = new HashMap<Long, Formats>(2);
        static {
            for (Formats e : Formats.values())
                byId.put(e.id(), e);
        }
        public static Formats byId(long id) { return byId.get(id); }
    }
    public FwCfgVmcoreinfo() {
        this(null, null, null);
    }

    public FwCfgVmcoreinfo(KaitaiStream _io) {
        this(_io, null, null);
    }

    public FwCfgVmcoreinfo(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public FwCfgVmcoreinfo(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, FwCfgVmcoreinfo _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.rawHostFormat = this._io.readU2le();
        this.rawGuestFormat = this._io.readU2le();
        this.lenRegion = this._io.readU4le();
        this.paddr = this._io.readU8le();
        _dirty = false;
    }

    public void _fetchInstances() {
    }

    public void _write_Seq() {
        _assertNotDirty();
        this._io.writeU2le(this.rawHostFormat);
        this._io.writeU2le(this.rawGuestFormat);
        this._io.writeU4le(this.lenRegion);
        this._io.writeU8le(this.paddr);
    }

    public void _check() {
        _dirty = false;
    }
    private Formats guestFormat;

    /**
     * Format of what the guest put at `paddr`.
     */
    public Formats guestFormat() {
        if (this.guestFormat != null)
            return this.guestFormat;
        this.guestFormat = Formats.byId(rawGuestFormat());
        return this.guestFormat;
    }
    public void _invalidateGuestFormat() { this.guestFormat = null; }
    private Formats hostFormat;

    /**
     * Format that the host offers.
     */
    public Formats hostFormat() {
        if (this.hostFormat != null)
            return this.hostFormat;
        this.hostFormat = Formats.byId(rawHostFormat());
        return this.hostFormat;
    }
    public void _invalidateHostFormat() { this.hostFormat = null; }
    private int rawHostFormat;
    private int rawGuestFormat;
    private long lenRegion;
    private long paddr;
    private FwCfgVmcoreinfo _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
     * after a reset of the machine and 0 (none) before the first one.
     * 
     * The specification's comment speaks of several formats that the host
     * supports; QEMU stores a single number and never tests bits. The guest's
     * write replaces this field too: the drivers of Linux and Windows write 0,
     * and QEMU does not put its own value back, so a dump normally shows 0 here.
     */
    public int rawHostFormat() { return rawHostFormat; }
    public void setRawHostFormat(int _v) { _dirty = true; rawHostFormat = _v; }

    /**
     * Format of what the guest put at `paddr`, as a number; see `guest_format`.
     * 0 (none) withdraws an earlier note. Numbers without a name are stored by
     * the host and ignored when it dumps.
     */
    public int rawGuestFormat() { return rawGuestFormat; }
    public void setRawGuestFormat(int _v) { _dirty = true; rawGuestFormat = _v; }

    /**
     * Size in bytes of the guest's region, at least the whole note with the
     * padding of its descriptor. Linux announces more than the note fills: the
     * room for a full page of text and for a terminating empty note header.
     * 
     * The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
     * Neither is checked here.
     */
    public long lenRegion() { return lenRegion; }
    public void setLenRegion(long _v) { _dirty = true; lenRegion = _v; }

    /**
     * Guest-physical address of the region in bytes. No alignment is asked for.
     */
    public long paddr() { return paddr; }
    public void setPaddr(long _v) { _dirty = true; paddr = _v; }
    public FwCfgVmcoreinfo _root() { return _root; }
    public void set_root(FwCfgVmcoreinfo _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
