// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;


/**
 * The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
 * Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
 * 
 * The guest puts the address of this structure into the DMA register. The device
 * works in the order select, then one of read, write or skip, and then replaces
 * the first 4 bytes: 0 says that all went well, `error` alone that it did not.
 * All integers are big-endian, whatever the guest.
 * @see <a href="https://www.qemu.org/docs/master/specs/fw_cfg.html">QEMU docs/specs/fw_cfg</a>
 */
public class FwCfgDmaAccess extends KaitaiStruct.ReadWrite {
    public static FwCfgDmaAccess fromFile(String fileName) throws IOException {
        return new FwCfgDmaAccess(new ByteBufferKaitaiStream(fileName));
    }

    public enum CommandBits {
        ERROR(1),
        READ(2),
        SKIP(4),
        SELECT(8),
        WRITE(16);

        private final long id;
        CommandBits(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, CommandBits> byId = new HashMap<Long, CommandBits>(5);
        static {
            for (CommandBits e : CommandBits.values())
                byId.put(e.id(), e);
        }
        public static CommandBits byId(long id) { return byId.get(id); }
    }
    public FwCfgDmaAccess() {
        this(null, null, null);
    }

    public FwCfgDmaAccess(KaitaiStream _io) {
        this(_io, null, null);
    }

    public FwCfgDmaAccess(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public FwCfgDmaAccess(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, FwCfgDmaAccess _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.selector = this._io.readU2be();
        this.commands = this._io.readU2be();
        this.lenData = this._io.readU4be();
        this.address = this._io.readU8be();
        _dirty = false;
    }

    public void _fetchInstances() {
    }

    public void _write_Seq() {
        _assertNotDirty();
        this._io.writeU2be(this.selector);
        this._io.writeU2be(this.commands);
        this._io.writeU4be(this.lenData);
        this._io.writeU8be(this.address);
    }

    public void _check() {
        _dirty = false;
    }
    private Boolean isError;

    /**
     * Whether the transfer failed, in the device's answer.
     */
    public Boolean isError() {
        if (this.isError != null)
            return this.isError;
        this.isError = (((Number) (commands())).intValue() & ((Number) (CommandBits.ERROR.id())).intValue()) != 0;
        return this.isError;
    }
    public void _invalidateIsError() { this.isError = null; }
    private Boolean isRead;

    /**
     * Whether the guest asks for a read.
     */
    public Boolean isRead() {
        if (this.isRead != null)
            return this.isRead;
        this.isRead = (((Number) (commands())).intValue() & ((Number) (CommandBits.READ.id())).intValue()) != 0;
        return this.isRead;
    }
    public void _invalidateIsRead() { this.isRead = null; }
    private Boolean isSelect;

    /**
     * Whether `selector` counts.
     */
    public Boolean isSelect() {
        if (this.isSelect != null)
            return this.isSelect;
        this.isSelect = (((Number) (commands())).intValue() & ((Number) (CommandBits.SELECT.id())).intValue()) != 0;
        return this.isSelect;
    }
    public void _invalidateIsSelect() { this.isSelect = null; }
    private Boolean isSkip;

    /**
     * Whether the guest asks to move the item's offset.
     */
    public Boolean isSkip() {
        if (this.isSkip != null)
            return this.isSkip;
        this.isSkip = (((Number) (commands())).intValue() & ((Number) (CommandBits.SKIP.id())).intValue()) != 0;
        return this.isSkip;
    }
    public void _invalidateIsSkip() { this.isSkip = null; }
    private Boolean isWrite;

    /**
     * Whether the guest asks for a write.
     */
    public Boolean isWrite() {
        if (this.isWrite != null)
            return this.isWrite;
        this.isWrite = (((Number) (commands())).intValue() & ((Number) (CommandBits.WRITE.id())).intValue()) != 0;
        return this.isWrite;
    }
    public void _invalidateIsWrite() { this.isWrite = null; }
    private int selector;
    private int commands;
    private long lenData;
    private long address;
    private FwCfgDmaAccess _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * Key of the item; looked at only where `commands` has `select`.
     */
    public int selector() { return selector; }
    public void setSelector(int _v) { _dirty = true; selector = _v; }

    /**
     * Sum of `command_bits`. Of several transfers one is done: read goes before
     * write, write before skip. Without any, nothing is transferred and
     * `len_data` does not count.
     */
    public int commands() { return commands; }
    public void setCommands(int _v) { _dirty = true; commands = _v; }

    /**
     * Bytes to transfer or skip. A write must fit into what is left of the item,
     * or nothing is written; a read past the end returns zeros.
     */
    public long lenData() { return lenData; }
    public void setLenData(long _v) { _dirty = true; lenData = _v; }

    /**
     * Guest-physical address of the data in bytes; ignored by a skip.
     */
    public long address() { return address; }
    public void setAddress(long _v) { _dirty = true; address = _v; }
    public FwCfgDmaAccess _root() { return _root; }
    public void set_root(FwCfgDmaAccess _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
