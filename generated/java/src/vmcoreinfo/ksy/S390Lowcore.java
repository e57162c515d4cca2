// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import io.kaitai.struct.ConsistencyError;


/**
 * Where an s390 kernel tells dump tools about itself: at fixed addresses of the
 * first two pages of memory, the lowcore. This structure starts at 0xe08.
 * @see <a href="https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h">Linux arch/s390/include/asm/lowcore.h</a>
 */
public class S390Lowcore extends KaitaiStruct.ReadWrite {
    public static S390Lowcore fromFile(String fileName) throws IOException {
        return new S390Lowcore(new ByteBufferKaitaiStream(fileName));
    }
    public S390Lowcore() {
        this(null, null, null);
    }

    public S390Lowcore(KaitaiStream _io) {
        this(_io, null, null);
    }

    public S390Lowcore(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public S390Lowcore(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, S390Lowcore _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.vmcoreInfo31 = this._io.readU4be();
        this.vmcoreInfo = this._io.readU8be();
        this.reserved = this._io.readBytes(4);
        this.osInfo = this._io.readU8be();
        _dirty = false;
    }

    public void _fetchInstances() {
    }

    public void _write_Seq() {
        _assertNotDirty();
        this._io.writeU4be(this.vmcoreInfo31);
        this._io.writeU8be(this.vmcoreInfo);
        this._io.writeBytes(this.reserved);
        this._io.writeU8be(this.osInfo);
    }

    public void _check() {
        if (this.reserved.length != 4)
            throw new ConsistencyError("reserved", 4, this.reserved.length);
        _dirty = false;
    }
    private long vmcoreInfo31;
    private long vmcoreInfo;
    private byte[] reserved;
    private long osInfo;
    private S390Lowcore _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * Physical address of the note's header in kernels of 31 bits, else
     * something else.
     */
    public long vmcoreInfo31() { return vmcoreInfo31; }
    public void setVmcoreInfo31(long _v) { _dirty = true; vmcoreInfo31 = _v; }

    /**
     * Physical address of the note's header in kernels of 64 bits, at address
     * 0xe0c, so that it is not aligned. 0 where there is none.
     */
    public long vmcoreInfo() { return vmcoreInfo; }
    public void setVmcoreInfo(long _v) { _dirty = true; vmcoreInfo = _v; }

    /**
     * Not used.
     */
    public byte[] reserved() { return reserved; }
    public void setReserved(byte[] _v) { _dirty = true; reserved = _v; }

    /**
     * Physical address of the page of `s390_os_info`, or 0.
     */
    public long osInfo() { return osInfo; }
    public void setOsInfo(long _v) { _dirty = true; osInfo = _v; }
    public S390Lowcore _root() { return _root; }
    public void set_root(S390Lowcore _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
