// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;


/**
 * The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
 * Windows.
 * 
 * A Windows guest puts it into the descriptor of its note named VMCOREINFO,
 * where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
 * writes it in front of the memory. Only the first 8 bytes tell the two apart,
 * `PAGEDU64` or `PAGEDUMP` against a key.
 * 
 * The width follows from these bytes and not from the size of the note: QEMU
 * accepts a 32-bit header inside a note of the 64-bit size.
 * @see <a href="https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files">Microsoft, kernel-mode dump files</a>
 */
public class WindowsDumpHeader extends KaitaiStruct {
    public static WindowsDumpHeader fromFile(String fileName) throws IOException {
        return new WindowsDumpHeader(new ByteBufferKaitaiStream(fileName));
    }

    public enum Machines {
        I386(332),
        AMD64(34404),
        ARM64(43620);

        private final long id;
        Machines(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Machines> byId = new HashMap<Long, Machines>(3);
        static {
            for (Machines e : Machines.values())
                byId.put(e.id(), e);
        }
        public static Machines byId(long id) { return byId.get(id); }
    }

    public enum Widths {
        BITS_64(875976004),
        BITS_32(1347245380);

        private final long id;
        Widths(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Widths> byId = new HashMap<Long, Widths>(2);
        static {
            for (Widths e : Widths.values())
                byId.put(e.id(), e);
        }
        public static Widths byId(long id) { return byId.get(id); }
    }

    public WindowsDumpHeader(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsDumpHeader(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public WindowsDumpHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpHeader _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.magic = this._io.readBytes(4);
        if (!(Arrays.equals(this.magic, new byte[] { 80, 65, 71, 69 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 80, 65, 71, 69 }, this.magic, this._io, "/seq/0");
        }
        this.rawWidth = this._io.readU4le();
        switch (((Number) (rawWidth())).intValue()) {
        case 1347245380: {
            this.body = new Header32(this._io, this, _root);
            break;
        }
        case 875976004: {
            this.body = new Header64(this._io, this, _root);
            break;
        }
        default: {
            this.body = new Opaque(this._io, this, _root);
            break;
        }
        }
    }

    public void _fetchInstances() {
        switch (((Number) (rawWidth())).intValue()) {
        case 1347245380: {
            ((Header32) (this.body))._fetchInstances();
            break;
        }
        case 875976004: {
            ((Header64) (this.body))._fetchInstances();
            break;
        }
        default: {
            ((Opaque) (this.body))._fetchInstances();
            break;
        }
        }
    }

    /**
     * Rest of the 32-bit header; it ends at offset 0x1000 of the file.
     */
    public static class Header32 extends KaitaiStruct {
        public static Header32 fromFile(String fileName) throws IOException {
            return new Header32(new ByteBufferKaitaiStream(fileName));
        }

        public Header32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Header32(KaitaiStream _io, WindowsDumpHeader _parent) {
            this(_io, _parent, null);
        }

        public Header32(KaitaiStream _io, WindowsDumpHeader _parent, WindowsDumpHeader _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.versionMajor = this._io.readU4le();
            this.versionMinor = this._io.readU4le();
            this.directoryTableBase = this._io.readU4le();
            this.pfnDatabase = this._io.readU4le();
            this.psLoadedModuleList = this._io.readU4le();
            this.psActiveProcessHead = this._io.readU4le();
            this.rawMachineImage = this._io.readU4le();
            this.numProcessors = this._io.readU4le();
            this.bugcheckCode = this._io.readU4le();
            this.bugcheckParameters = new ArrayList<Long>();
            for (int i = 0; i < 4; i++) {
                this.bugcheckParameters.add(this._io.readU4le());
            }
            this.versionUser = this._io.readBytes(32);
            this.reserved1 = this._io.readU4le();
            this.kdDebuggerDataBlock = this._io.readU4le();
            this.numRuns = this._io.readU4le();
            this.numPages = this._io.readU4le();
            this.runs = new ArrayList<Run32>();
            for (int i = 0; i < 86; i++) {
                this.runs.add(new Run32(this._io, this, _root));
            }
            this.unused1 = this._io.readU4le();
            this.reserved2 = this._io.readBytes(3200);
            this.requiredDumpSpace = this._io.readU4le();
            this.reserved3 = this._io.readBytes(92);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.bugcheckParameters.size(); i++) {
            }
            for (int i = 0; i < this.runs.size(); i++) {
                this.runs.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Machines machineImage;

        /**
         * Processor.
         */
        public Machines machineImage() {
            if (this.machineImage != null)
                return this.machineImage;
            this.machineImage = WindowsDumpHeader.Machines.byId(rawMachineImage());
            return this.machineImage;
        }
        private long versionMajor;
        private long versionMinor;
        private long directoryTableBase;
        private long pfnDatabase;
        private long psLoadedModuleList;
        private long psActiveProcessHead;
        private long rawMachineImage;
        private long numProcessors;
        private long bugcheckCode;
        private List<Long> bugcheckParameters;
        private byte[] versionUser;
        private long reserved1;
        private long kdDebuggerDataBlock;
        private long numRuns;
        private long numPages;
        private List<Run32> runs;
        private long unused1;
        private byte[] reserved2;
        private long requiredDumpSpace;
        private byte[] reserved3;
        private WindowsDumpHeader _root;
        private WindowsDumpHeader _parent;

        /**
         * 15 for a free build, 12 for a checked one.
         */
        public long versionMajor() { return versionMajor; }

        /**
         * Build number of Windows.
         */
        public long versionMinor() { return versionMinor; }

        /**
         * Physical address of the top page table; the value for CR3.
         */
        public long directoryTableBase() { return directoryTableBase; }

        /**
         * Virtual address of the page frame database.
         */
        public long pfnDatabase() { return pfnDatabase; }

        /**
         * Virtual address of the list of loaded modules.
         */
        public long psLoadedModuleList() { return psLoadedModuleList; }

        /**
         * Virtual address of the list of processes.
         */
        public long psActiveProcessHead() { return psActiveProcessHead; }

        /**
         * Processor as a number, as in PE files; see `machine_image`.
         */
        public long rawMachineImage() { return rawMachineImage; }

        /**
         * Number of processors.
         */
        public long numProcessors() { return numProcessors; }

        /**
         * Stop code; 0 in a running system, which QEMU turns into 0x161
         * (LIVE_SYSTEM_DUMP) in its dump.
         */
        public long bugcheckCode() { return bugcheckCode; }

        /**
         * Parameters of the stop code, as in the 64-bit header.
         */
        public List<Long> bugcheckParameters() { return bugcheckParameters; }

        /**
         * Text for people, mostly empty.
         */
        public byte[] versionUser() { return versionUser; }

        /**
         * Not used.
         */
        public long reserved1() { return reserved1; }

        /**
         * Virtual address of the debugger data block, whose tag is `KDBG`.
         */
        public long kdDebuggerDataBlock() { return kdDebuggerDataBlock; }

        /**
         * Number of runs in use; completed by QEMU.
         */
        public long numRuns() { return numRuns; }

        /**
         * Number of pages in all runs; completed by QEMU.
         */
        public long numPages() { return numPages; }

        /**
         * Room for 86 runs of physical memory.
         */
        public List<Run32> runs() { return runs; }

        /**
         * Last bytes of the room for runs.
         */
        public long unused1() { return unused1; }

        /**
         * Not described here.
         */
        public byte[] reserved2() { return reserved2; }

        /**
         * Size of the whole dump in bytes; completed by QEMU.
         */
        public long requiredDumpSpace() { return requiredDumpSpace; }

        /**
         * Not used.
         */
        public byte[] reserved3() { return reserved3; }
        public WindowsDumpHeader _root() { return _root; }
        public WindowsDumpHeader _parent() { return _parent; }
    }

    /**
     * Rest of the 64-bit header; it ends at offset 0x2000 of the file.
     */
    public static class Header64 extends KaitaiStruct {
        public static Header64 fromFile(String fileName) throws IOException {
            return new Header64(new ByteBufferKaitaiStream(fileName));
        }

        public Header64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Header64(KaitaiStream _io, WindowsDumpHeader _parent) {
            this(_io, _parent, null);
        }

        public Header64(KaitaiStream _io, WindowsDumpHeader _parent, WindowsDumpHeader _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.versionMajor = this._io.readU4le();
            this.versionMinor = this._io.readU4le();
            this.directoryTableBase = this._io.readU8le();
            this.pfnDatabase = this._io.readU8le();
            this.psLoadedModuleList = this._io.readU8le();
            this.psActiveProcessHead = this._io.readU8le();
            this.rawMachineImage = this._io.readU4le();
            this.numProcessors = this._io.readU4le();
            this.bugcheckCode = this._io.readU4le();
            this.unused1 = this._io.readU4le();
            this.bugcheckParameters = new ArrayList<Long>();
            for (int i = 0; i < 4; i++) {
                this.bugcheckParameters.add(this._io.readU8le());
            }
            this.versionUser = this._io.readBytes(32);
            this.kdDebuggerDataBlock = this._io.readU8le();
            this.numRuns = this._io.readU4le();
            this.unused2 = this._io.readU4le();
            this.numPages = this._io.readU8le();
            this.runs = new ArrayList<Run64>();
            for (int i = 0; i < 43; i++) {
                this.runs.add(new Run64(this._io, this, _root));
            }
            this.context = this._io.readBytes(3000);
            this.exception = this._io.readBytes(152);
            this.dumpKind = this._io.readU4le();
            this.unused3 = this._io.readU4le();
            this.requiredDumpSpace = this._io.readU8le();
            this.systemTime = this._io.readU8le();
            this.comment = this._io.readBytes(128);
            this.systemUpTime = this._io.readU8le();
            this.miniDumpFields = this._io.readU4le();
            this.secondaryDataState = this._io.readU4le();
            this.productKind = this._io.readU4le();
            this.suiteMask = this._io.readU4le();
            this.writerStatus = this._io.readU4le();
            this.unused4 = this._io.readU1();
            this.kdSecondaryVersion = this._io.readU1();
            this.reserved = this._io.readBytes(4018);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.bugcheckParameters.size(); i++) {
            }
            for (int i = 0; i < this.runs.size(); i++) {
                this.runs.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Machines machineImage;

        /**
         * Processor.
         */
        public Machines machineImage() {
            if (this.machineImage != null)
                return this.machineImage;
            this.machineImage = WindowsDumpHeader.Machines.byId(rawMachineImage());
            return this.machineImage;
        }
        private long versionMajor;
        private long versionMinor;
        private long directoryTableBase;
        private long pfnDatabase;
        private long psLoadedModuleList;
        private long psActiveProcessHead;
        private long rawMachineImage;
        private long numProcessors;
        private long bugcheckCode;
        private long unused1;
        private List<Long> bugcheckParameters;
        private byte[] versionUser;
        private long kdDebuggerDataBlock;
        private long numRuns;
        private long unused2;
        private long numPages;
        private List<Run64> runs;
        private byte[] context;
        private byte[] exception;
        private long dumpKind;
        private long unused3;
        private long requiredDumpSpace;
        private long systemTime;
        private byte[] comment;
        private long systemUpTime;
        private long miniDumpFields;
        private long secondaryDataState;
        private long productKind;
        private long suiteMask;
        private long writerStatus;
        private int unused4;
        private int kdSecondaryVersion;
        private byte[] reserved;
        private WindowsDumpHeader _root;
        private WindowsDumpHeader _parent;

        /**
         * 15 for a free build, 12 for a checked one.
         */
        public long versionMajor() { return versionMajor; }

        /**
         * Build number of Windows.
         */
        public long versionMinor() { return versionMinor; }

        /**
         * Physical address of the top page table; the value for CR3.
         */
        public long directoryTableBase() { return directoryTableBase; }

        /**
         * Virtual address of the page frame database.
         */
        public long pfnDatabase() { return pfnDatabase; }

        /**
         * Virtual address of the list of loaded modules.
         */
        public long psLoadedModuleList() { return psLoadedModuleList; }

        /**
         * Virtual address of the list of processes.
         */
        public long psActiveProcessHead() { return psActiveProcessHead; }

        /**
         * Processor as a number, as in PE files; see `machine_image`.
         */
        public long rawMachineImage() { return rawMachineImage; }

        /**
         * Number of processors.
         */
        public long numProcessors() { return numProcessors; }

        /**
         * Stop code; 0 in a running system, which QEMU turns into 0x161
         * (LIVE_SYSTEM_DUMP) in its dump.
         */
        public long bugcheckCode() { return bugcheckCode; }

        /**
         * Not used.
         */
        public long unused1() { return unused1; }

        /**
         * Parameters of the stop code. The driver of a running guest puts the
         * virtual address of a decoded debugger data block into the first one,
         * for where the block itself is encrypted.
         */
        public List<Long> bugcheckParameters() { return bugcheckParameters; }

        /**
         * Text for people, mostly empty.
         */
        public byte[] versionUser() { return versionUser; }

        /**
         * Virtual address of the debugger data block, whose tag is `KDBG`.
         */
        public long kdDebuggerDataBlock() { return kdDebuggerDataBlock; }

        /**
         * Number of runs in use; completed by QEMU.
         */
        public long numRuns() { return numRuns; }

        /**
         * Not used.
         */
        public long unused2() { return unused2; }

        /**
         * Number of pages in all runs; completed by QEMU.
         */
        public long numPages() { return numPages; }

        /**
         * Room for 43 runs of physical memory.
         */
        public List<Run64> runs() { return runs; }

        /**
         * Registers of the processor that failed.
         */
        public byte[] context() { return context; }

        /**
         * Exception record.
         */
        public byte[] exception() { return exception; }

        /**
         * 1 for a full dump.
         */
        public long dumpKind() { return dumpKind; }

        /**
         * Not used.
         */
        public long unused3() { return unused3; }

        /**
         * Size of the whole dump in bytes; completed by QEMU.
         */
        public long requiredDumpSpace() { return requiredDumpSpace; }

        /**
         * Time of the dump in units of 100 ns since 1601.
         */
        public long systemTime() { return systemTime; }

        /**
         * Text for people.
         */
        public byte[] comment() { return comment; }

        /**
         * Time since start in units of 100 ns.
         */
        public long systemUpTime() { return systemUpTime; }

        /**
         * Fields of a small dump.
         */
        public long miniDumpFields() { return miniDumpFields; }

        /**
         * State of secondary data.
         */
        public long secondaryDataState() { return secondaryDataState; }

        /**
         * Kind of product, 1 workstation, 2 domain controller, 3 server.
         */
        public long productKind() { return productKind; }

        /**
         * Bits of installed suites.
         */
        public long suiteMask() { return suiteMask; }

        /**
         * What the writer of the dump says of itself.
         */
        public long writerStatus() { return writerStatus; }

        /**
         * Not used.
         */
        public int unused4() { return unused4; }

        /**
         * Version of the secondary debugger data.
         */
        public int kdSecondaryVersion() { return kdSecondaryVersion; }

        /**
         * Not used.
         */
        public byte[] reserved() { return reserved; }
        public WindowsDumpHeader _root() { return _root; }
        public WindowsDumpHeader _parent() { return _parent; }
    }

    /**
     * A kind that is not known here.
     */
    public static class Opaque extends KaitaiStruct {
        public static Opaque fromFile(String fileName) throws IOException {
            return new Opaque(new ByteBufferKaitaiStream(fileName));
        }

        public Opaque(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Opaque(KaitaiStream _io, WindowsDumpHeader _parent) {
            this(_io, _parent, null);
        }

        public Opaque(KaitaiStream _io, WindowsDumpHeader _parent, WindowsDumpHeader _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.data = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] data;
        private WindowsDumpHeader _root;
        private WindowsDumpHeader _parent;

        /**
         * Everything up to the end.
         */
        public byte[] data() { return data; }
        public WindowsDumpHeader _root() { return _root; }
        public WindowsDumpHeader _parent() { return _parent; }
    }

    /**
     * One run of physical pages of 4096 bytes.
     */
    public static class Run32 extends KaitaiStruct {
        public static Run32 fromFile(String fileName) throws IOException {
            return new Run32(new ByteBufferKaitaiStream(fileName));
        }

        public Run32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Run32(KaitaiStream _io, WindowsDumpHeader.Header32 _parent) {
            this(_io, _parent, null);
        }

        public Run32(KaitaiStream _io, WindowsDumpHeader.Header32 _parent, WindowsDumpHeader _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.basePage = this._io.readU4le();
            this.numPages = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long basePage;
        private long numPages;
        private WindowsDumpHeader _root;
        private WindowsDumpHeader.Header32 _parent;

        /**
         * Number of the first page.
         */
        public long basePage() { return basePage; }

        /**
         * Number of pages.
         */
        public long numPages() { return numPages; }
        public WindowsDumpHeader _root() { return _root; }
        public WindowsDumpHeader.Header32 _parent() { return _parent; }
    }

    /**
     * One run of physical pages of 4096 bytes.
     */
    public static class Run64 extends KaitaiStruct {
        public static Run64 fromFile(String fileName) throws IOException {
            return new Run64(new ByteBufferKaitaiStream(fileName));
        }

        public Run64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Run64(KaitaiStream _io, WindowsDumpHeader.Header64 _parent) {
            this(_io, _parent, null);
        }

        public Run64(KaitaiStream _io, WindowsDumpHeader.Header64 _parent, WindowsDumpHeader _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.basePage = this._io.readU8le();
            this.numPages = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long basePage;
        private long numPages;
        private WindowsDumpHeader _root;
        private WindowsDumpHeader.Header64 _parent;

        /**
         * Number of the first page.
         */
        public long basePage() { return basePage; }

        /**
         * Number of pages.
         */
        public long numPages() { return numPages; }
        public WindowsDumpHeader _root() { return _root; }
        public WindowsDumpHeader.Header64 _parent() { return _parent; }
    }
    private Widths width;

    /**
     * Whether the rest is of the 64-bit or the 32-bit kind.
     */
    public Widths width() {
        if (this.width != null)
            return this.width;
        this.width = Widths.byId(rawWidth());
        return this.width;
    }
    private byte[] magic;
    private long rawWidth;
    private KaitaiStruct body;
    private WindowsDumpHeader _root;
    private KaitaiStruct _parent;

    /**
     * The four letters `PAGE`.
     */
    public byte[] magic() { return magic; }

    /**
     * Four letters that say the kind of the rest, as a number; see `width`.
     */
    public long rawWidth() { return rawWidth; }

    /**
     * The rest of the header.
     */
    public KaitaiStruct body() { return body; }
    public WindowsDumpHeader _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
