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
public class FwCfgDmaAccess extends KaitaiStruct {
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

    public FwCfgDmaAccess(KaitaiStream _io) {
        this(_io, null, null);
    }

    public FwCfgDmaAccess(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public FwCfgDmaAccess(KaitaiStream _io, KaitaiStruct _parent, FwCfgDmaAccess _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.selector = this._io.readU2be();
        this.commands = this._io.readU2be();
        this.lenData = this._io.readU4be();
        this.address = this._io.readU8be();
    }

    public void _fetchInstances() {
    }
    private int selector;
    private int commands;
    private long lenData;
    private long address;
    private FwCfgDmaAccess _root;
    private KaitaiStruct _parent;

    /**
     * Key of the item; looked at only where `commands` has `select`.
     */
    public int selector() { return selector; }

    /**
     * Sum of `command_bits`. Of several transfers one is done: read goes before
     * write, write before skip. Without any, nothing is transferred and
     * `len_data` does not count.
     */
    public int commands() { return commands; }

    /**
     * Bytes to transfer or skip. A write must fit into what is left of the item,
     * or nothing is written; a read past the end returns zeros.
     */
    public long lenData() { return lenData; }

    /**
     * Guest-physical address of the data in bytes; ignored by a skip.
     */
    public long address() { return address; }
    public FwCfgDmaAccess _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
