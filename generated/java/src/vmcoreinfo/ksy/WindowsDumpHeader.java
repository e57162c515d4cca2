// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;
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
public class WindowsDumpHeader extends KaitaiStruct.ReadWrite {
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
    public WindowsDumpHeader() {
        this(null, null, null);
    }

    public WindowsDumpHeader(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsDumpHeader(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public WindowsDumpHeader(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, WindowsDumpHeader _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.magic = this._io.readBytes(4);
        if (!(Arrays.equals(this.magic, new byte[] { 80, 65, 71, 69 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 80, 65, 71, 69 }, this.magic, this._io, "/seq/0");
        }
        this.rawWidth = this._io.readU4le();
        switch (((Number) (rawWidth())).intValue()) {
        case 1347245380: {
            this.body = new Header32(this._io, this, _root);
            ((Header32) (this.body))._read();
            break;
        }
        case 875976004: {
            this.body = new Header64(this._io, this, _root);
            ((Header64) (this.body))._read();
            break;
        }
        default: {
            this.body = new Opaque(this._io, this, _root);
            ((Opaque) (this.body))._read();
            break;
        }
        }
        _dirty = false;
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

    public void _write_Seq() {
        _assertNotDirty();
        this._io.writeBytes(this.magic);
        this._io.writeU4le(this.rawWidth);
        switch (((Number) (rawWidth())).intValue()) {
        case 1347245380: {
            ((Header32) (this.body))._write_Seq(this._io);
            break;
        }
        case 875976004: {
            ((Header64) (this.body))._write_Seq(this._io);
            break;
        }
        default: {
            ((Opaque) (this.body))._write_Seq(this._io);
            break;
        }
        }
    }

    public void _check() {
        if (this.magic.length != 4)
            throw new ConsistencyError("magic", 4, this.magic.length);
        if (!(Arrays.equals(this.magic, new byte[] { 80, 65, 71, 69 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 80, 65, 71, 69 }, this.magic, null, "/seq/0");
        }
        switch (((Number) (rawWidth())).intValue()) {
        case 1347245380: {
            if (!Objects.equals(((WindowsDumpHeader.Header32) (this.body))._root(), _root()))
                throw new ConsistencyError("body", _root(), ((WindowsDumpHeader.Header32) (this.body))._root());
            if (!Objects.equals(((WindowsDumpHeader.Header32) (this.body))._parent(), this))
                throw new ConsistencyError("body", this, ((WindowsDumpHeader.Header32) (this.body))._parent());
            break;
        }
        case 875976004: {
            if (!Objects.equals(((WindowsDumpHeader.Header64) (this.body))._root(), _root()))
                throw new ConsistencyError("body", _root(), ((WindowsDumpHeader.Header64) (this.body))._root());
            if (!Objects.equals(((WindowsDumpHeader.Header64) (this.body))._parent(), this))
                throw new ConsistencyError("body", this, ((WindowsDumpHeader.Header64) (this.body))._parent());
            break;
        }
        default: {
            if (!Objects.equals(((WindowsDumpHeader.Opaque) (this.body))._root(), _root()))
                throw new ConsistencyError("body", _root(), ((WindowsDumpHeader.Opaque) (this.body))._root());
            if (!Objects.equals(((WindowsDumpHeader.Opaque) (this.body))._parent(), this))
                throw new ConsistencyError("body", this, ((WindowsDumpHeader.Opaque) (this.body))._parent());
            break;
        }
        }
        _dirty = false;
    }

    /**
     * Rest of the 32-bit header; it ends at offset 0x1000 of the file.
     */
    public static class Header32 extends KaitaiStruct.ReadWrite {
        public static Header32 fromFile(String fileName) throws IOException {
            return new Header32(new ByteBufferKaitaiStream(fileName));
        }
        public Header32() {
            this(null, null, null);
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
        }
        public void _read() {
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
                Run32 _t_runs = new Run32(this._io, this, _root);
                try {
                    _t_runs._read();
                } finally {
                    this.runs.add(_t_runs);
                }
            }
            this.unused1 = this._io.readU4le();
            this.reserved2 = this._io.readBytes(3200);
            this.requiredDumpSpace = this._io.readU4le();
            this.reserved3 = this._io.readBytes(92);
            _dirty = false;
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.bugcheckParameters.size(); i++) {
            }
            for (int i = 0; i < this.runs.size(); i++) {
                this.runs.get(((Number) (i)).intValue())._fetchInstances();
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4le(this.versionMajor);
            this._io.writeU4le(this.versionMinor);
            this._io.writeU4le(this.directoryTableBase);
            this._io.writeU4le(this.pfnDatabase);
            this._io.writeU4le(this.psLoadedModuleList);
            this._io.writeU4le(this.psActiveProcessHead);
            this._io.writeU4le(this.rawMachineImage);
            this._io.writeU4le(this.numProcessors);
            this._io.writeU4le(this.bugcheckCode);
            for (int i = 0; i < this.bugcheckParameters.size(); i++) {
                this._io.writeU4le(this.bugcheckParameters.get(((Number) (i)).intValue()));
            }
            this._io.writeBytes(this.versionUser);
            this._io.writeU4le(this.reserved1);
            this._io.writeU4le(this.kdDebuggerDataBlock);
            this._io.writeU4le(this.numRuns);
            this._io.writeU4le(this.numPages);
            for (int i = 0; i < this.runs.size(); i++) {
                this.runs.get(((Number) (i)).intValue())._write_Seq(this._io);
            }
            this._io.writeU4le(this.unused1);
            this._io.writeBytes(this.reserved2);
            this._io.writeU4le(this.requiredDumpSpace);
            this._io.writeBytes(this.reserved3);
        }

        public void _check() {
            if (this.bugcheckParameters.size() != 4)
                throw new ConsistencyError("bugcheck_parameters", 4, this.bugcheckParameters.size());
            for (int i = 0; i < this.bugcheckParameters.size(); i++) {
            }
            if (this.versionUser.length != 32)
                throw new ConsistencyError("version_user", 32, this.versionUser.length);
            if (this.runs.size() != 86)
                throw new ConsistencyError("runs", 86, this.runs.size());
            for (int i = 0; i < this.runs.size(); i++) {
                if (!Objects.equals(this.runs.get(((Number) (i)).intValue())._root(), _root()))
                    throw new ConsistencyError("runs", _root(), this.runs.get(((Number) (i)).intValue())._root());
                if (!Objects.equals(this.runs.get(((Number) (i)).intValue())._parent(), this))
                    throw new ConsistencyError("runs", this, this.runs.get(((Number) (i)).intValue())._parent());
            }
            if (this.reserved2.length != 3200)
                throw new ConsistencyError("reserved2", 3200, this.reserved2.length);
            if (this.reserved3.length != 92)
                throw new ConsistencyError("reserved3", 92, this.reserved3.length);
            _dirty = false;
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
        public void _invalidateMachineImage() { this.machineImage = null; }
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
        public void setVersionMajor(long _v) { _dirty = true; versionMajor = _v; }

        /**
         * Build number of Windows.
         */
        public long versionMinor() { return versionMinor; }
        public void setVersionMinor(long _v) { _dirty = true; versionMinor = _v; }

        /**
         * Physical address of the top page table; the value for CR3.
         */
        public long directoryTableBase() { return directoryTableBase; }
        public void setDirectoryTableBase(long _v) { _dirty = true; directoryTableBase = _v; }

        /**
         * Virtual address of the page frame database.
         */
        public long pfnDatabase() { return pfnDatabase; }
        public void setPfnDatabase(long _v) { _dirty = true; pfnDatabase = _v; }

        /**
         * Virtual address of the list of loaded modules.
         */
        public long psLoadedModuleList() { return psLoadedModuleList; }
        public void setPsLoadedModuleList(long _v) { _dirty = true; psLoadedModuleList = _v; }

        /**
         * Virtual address of the list of processes.
         */
        public long psActiveProcessHead() { return psActiveProcessHead; }
        public void setPsActiveProcessHead(long _v) { _dirty = true; psActiveProcessHead = _v; }

        /**
         * Processor as a number, as in PE files; see `machine_image`.
         */
        public long rawMachineImage() { return rawMachineImage; }
        public void setRawMachineImage(long _v) { _dirty = true; rawMachineImage = _v; }

        /**
         * Number of processors.
         */
        public long numProcessors() { return numProcessors; }
        public void setNumProcessors(long _v) { _dirty = true; numProcessors = _v; }

        /**
         * Stop code; 0 in a running system, which QEMU turns into 0x161
         * (LIVE_SYSTEM_DUMP) in its dump.
         */
        public long bugcheckCode() { return bugcheckCode; }
        public void setBugcheckCode(long _v) { _dirty = true; bugcheckCode = _v; }

        /**
         * Parameters of the stop code, as in the 64-bit header.
         */
        public List<Long> bugcheckParameters() { return bugcheckParameters; }
        public void setBugcheckParameters(List<Long> _v) { _dirty = true; bugcheckParameters = _v; }

        /**
         * Text for people, mostly empty.
         */
        public byte[] versionUser() { return versionUser; }
        public void setVersionUser(byte[] _v) { _dirty = true; versionUser = _v; }

        /**
         * Not used.
         */
        public long reserved1() { return reserved1; }
        public void setReserved1(long _v) { _dirty = true; reserved1 = _v; }

        /**
         * Virtual address of the debugger data block, whose tag is `KDBG`.
         */
        public long kdDebuggerDataBlock() { return kdDebuggerDataBlock; }
        public void setKdDebuggerDataBlock(long _v) { _dirty = true; kdDebuggerDataBlock = _v; }

        /**
         * Number of runs in use; completed by QEMU.
         */
        public long numRuns() { return numRuns; }
        public void setNumRuns(long _v) { _dirty = true; numRuns = _v; }

        /**
         * Number of pages in all runs; completed by QEMU.
         */
        public long numPages() { return numPages; }
        public void setNumPages(long _v) { _dirty = true; numPages = _v; }

        /**
         * Room for 86 runs of physical memory.
         */
        public List<Run32> runs() { return runs; }
        public void setRuns(List<Run32> _v) { _dirty = true; runs = _v; }

        /**
         * Last bytes of the room for runs.
         */
        public long unused1() { return unused1; }
        public void setUnused1(long _v) { _dirty = true; unused1 = _v; }

        /**
         * Not described here.
         */
        public byte[] reserved2() { return reserved2; }
        public void setReserved2(byte[] _v) { _dirty = true; reserved2 = _v; }

        /**
         * Size of the whole dump in bytes; completed by QEMU.
         */
        public long requiredDumpSpace() { return requiredDumpSpace; }
        public void setRequiredDumpSpace(long _v) { _dirty = true; requiredDumpSpace = _v; }

        /**
         * Not used.
         */
        public byte[] reserved3() { return reserved3; }
        public void setReserved3(byte[] _v) { _dirty = true; reserved3 = _v; }
        public WindowsDumpHeader _root() { return _root; }
        public void set_root(WindowsDumpHeader _v) { _dirty = true; _root = _v; }
        public WindowsDumpHeader _parent() { return _parent; }
        public void set_parent(WindowsDumpHeader _v) { _dirty = true; _parent = _v; }
    }

    /**
     * Rest of the 64-bit header; it ends at offset 0x2000 of the file.
     */
    public static class Header64 extends KaitaiStruct.ReadWrite {
        public static Header64 fromFile(String fileName) throws IOException {
            return new Header64(new ByteBufferKaitaiStream(fileName));
        }
        public Header64() {
            this(null, null, null);
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
        }
        public void _read() {
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
                Run64 _t_runs = new Run64(this._io, this, _root);
                try {
                    _t_runs._read();
                } finally {
                    this.runs.add(_t_runs);
                }
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
            _dirty = false;
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.bugcheckParameters.size(); i++) {
            }
            for (int i = 0; i < this.runs.size(); i++) {
                this.runs.get(((Number) (i)).intValue())._fetchInstances();
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4le(this.versionMajor);
            this._io.writeU4le(this.versionMinor);
            this._io.writeU8le(this.directoryTableBase);
            this._io.writeU8le(this.pfnDatabase);
            this._io.writeU8le(this.psLoadedModuleList);
            this._io.writeU8le(this.psActiveProcessHead);
            this._io.writeU4le(this.rawMachineImage);
            this._io.writeU4le(this.numProcessors);
            this._io.writeU4le(this.bugcheckCode);
            this._io.writeU4le(this.unused1);
            for (int i = 0; i < this.bugcheckParameters.size(); i++) {
                this._io.writeU8le(this.bugcheckParameters.get(((Number) (i)).intValue()));
            }
            this._io.writeBytes(this.versionUser);
            this._io.writeU8le(this.kdDebuggerDataBlock);
            this._io.writeU4le(this.numRuns);
            this._io.writeU4le(this.unused2);
            this._io.writeU8le(this.numPages);
            for (int i = 0; i < this.runs.size(); i++) {
                this.runs.get(((Number) (i)).intValue())._write_Seq(this._io);
            }
            this._io.writeBytes(this.context);
            this._io.writeBytes(this.exception);
            this._io.writeU4le(this.dumpKind);
            this._io.writeU4le(this.unused3);
            this._io.writeU8le(this.requiredDumpSpace);
            this._io.writeU8le(this.systemTime);
            this._io.writeBytes(this.comment);
            this._io.writeU8le(this.systemUpTime);
            this._io.writeU4le(this.miniDumpFields);
            this._io.writeU4le(this.secondaryDataState);
            this._io.writeU4le(this.productKind);
            this._io.writeU4le(this.suiteMask);
            this._io.writeU4le(this.writerStatus);
            this._io.writeU1(this.unused4);
            this._io.writeU1(this.kdSecondaryVersion);
            this._io.writeBytes(this.reserved);
        }

        public void _check() {
            if (this.bugcheckParameters.size() != 4)
                throw new ConsistencyError("bugcheck_parameters", 4, this.bugcheckParameters.size());
            for (int i = 0; i < this.bugcheckParameters.size(); i++) {
            }
            if (this.versionUser.length != 32)
                throw new ConsistencyError("version_user", 32, this.versionUser.length);
            if (this.runs.size() != 43)
                throw new ConsistencyError("runs", 43, this.runs.size());
            for (int i = 0; i < this.runs.size(); i++) {
                if (!Objects.equals(this.runs.get(((Number) (i)).intValue())._root(), _root()))
                    throw new ConsistencyError("runs", _root(), this.runs.get(((Number) (i)).intValue())._root());
                if (!Objects.equals(this.runs.get(((Number) (i)).intValue())._parent(), this))
                    throw new ConsistencyError("runs", this, this.runs.get(((Number) (i)).intValue())._parent());
            }
            if (this.context.length != 3000)
                throw new ConsistencyError("context", 3000, this.context.length);
            if (this.exception.length != 152)
                throw new ConsistencyError("exception", 152, this.exception.length);
            if (this.comment.length != 128)
                throw new ConsistencyError("comment", 128, this.comment.length);
            if (this.reserved.length != 4018)
                throw new ConsistencyError("reserved", 4018, this.reserved.length);
            _dirty = false;
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
        public void _invalidateMachineImage() { this.machineImage = null; }
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
        public void setVersionMajor(long _v) { _dirty = true; versionMajor = _v; }

        /**
         * Build number of Windows.
         */
        public long versionMinor() { return versionMinor; }
        public void setVersionMinor(long _v) { _dirty = true; versionMinor = _v; }

        /**
         * Physical address of the top page table; the value for CR3.
         */
        public long directoryTableBase() { return directoryTableBase; }
        public void setDirectoryTableBase(long _v) { _dirty = true; directoryTableBase = _v; }

        /**
         * Virtual address of the page frame database.
         */
        public long pfnDatabase() { return pfnDatabase; }
        public void setPfnDatabase(long _v) { _dirty = true; pfnDatabase = _v; }

        /**
         * Virtual address of the list of loaded modules.
         */
        public long psLoadedModuleList() { return psLoadedModuleList; }
        public void setPsLoadedModuleList(long _v) { _dirty = true; psLoadedModuleList = _v; }

        /**
         * Virtual address of the list of processes.
         */
        public long psActiveProcessHead() { return psActiveProcessHead; }
        public void setPsActiveProcessHead(long _v) { _dirty = true; psActiveProcessHead = _v; }

        /**
         * Processor as a number, as in PE files; see `machine_image`.
         */
        public long rawMachineImage() { return rawMachineImage; }
        public void setRawMachineImage(long _v) { _dirty = true; rawMachineImage = _v; }

        /**
         * Number of processors.
         */
        public long numProcessors() { return numProcessors; }
        public void setNumProcessors(long _v) { _dirty = true; numProcessors = _v; }

        /**
         * Stop code; 0 in a running system, which QEMU turns into 0x161
         * (LIVE_SYSTEM_DUMP) in its dump.
         */
        public long bugcheckCode() { return bugcheckCode; }
        public void setBugcheckCode(long _v) { _dirty = true; bugcheckCode = _v; }

        /**
         * Not used.
         */
        public long unused1() { return unused1; }
        public void setUnused1(long _v) { _dirty = true; unused1 = _v; }

        /**
         * Parameters of the stop code. The driver of a running guest puts the
         * virtual address of a decoded debugger data block into the first one,
         * for where the block itself is encrypted.
         */
        public List<Long> bugcheckParameters() { return bugcheckParameters; }
        public void setBugcheckParameters(List<Long> _v) { _dirty = true; bugcheckParameters = _v; }

        /**
         * Text for people, mostly empty.
         */
        public byte[] versionUser() { return versionUser; }
        public void setVersionUser(byte[] _v) { _dirty = true; versionUser = _v; }

        /**
         * Virtual address of the debugger data block, whose tag is `KDBG`.
         */
        public long kdDebuggerDataBlock() { return kdDebuggerDataBlock; }
        public void setKdDebuggerDataBlock(long _v) { _dirty = true; kdDebuggerDataBlock = _v; }

        /**
         * Number of runs in use; completed by QEMU.
         */
        public long numRuns() { return numRuns; }
        public void setNumRuns(long _v) { _dirty = true; numRuns = _v; }

        /**
         * Not used.
         */
        public long unused2() { return unused2; }
        public void setUnused2(long _v) { _dirty = true; unused2 = _v; }

        /**
         * Number of pages in all runs; completed by QEMU.
         */
        public long numPages() { return numPages; }
        public void setNumPages(long _v) { _dirty = true; numPages = _v; }

        /**
         * Room for 43 runs of physical memory.
         */
        public List<Run64> runs() { return runs; }
        public void setRuns(List<Run64> _v) { _dirty = true; runs = _v; }

        /**
         * Registers of the processor that failed.
         */
        public byte[] context() { return context; }
        public void setContext(byte[] _v) { _dirty = true; context = _v; }

        /**
         * Exception record.
         */
        public byte[] exception() { return exception; }
        public void setException(byte[] _v) { _dirty = true; exception = _v; }

        /**
         * 1 for a full dump.
         */
        public long dumpKind() { return dumpKind; }
        public void setDumpKind(long _v) { _dirty = true; dumpKind = _v; }

        /**
         * Not used.
         */
        public long unused3() { return unused3; }
        public void setUnused3(long _v) { _dirty = true; unused3 = _v; }

        /**
         * Size of the whole dump in bytes; completed by QEMU.
         */
        public long requiredDumpSpace() { return requiredDumpSpace; }
        public void setRequiredDumpSpace(long _v) { _dirty = true; requiredDumpSpace = _v; }

        /**
         * Time of the dump in units of 100 ns since 1601.
         */
        public long systemTime() { return systemTime; }
        public void setSystemTime(long _v) { _dirty = true; systemTime = _v; }

        /**
         * Text for people.
         */
        public byte[] comment() { return comment; }
        public void setComment(byte[] _v) { _dirty = true; comment = _v; }

        /**
         * Time since start in units of 100 ns.
         */
        public long systemUpTime() { return systemUpTime; }
        public void setSystemUpTime(long _v) { _dirty = true; systemUpTime = _v; }

        /**
         * Fields of a small dump.
         */
        public long miniDumpFields() { return miniDumpFields; }
        public void setMiniDumpFields(long _v) { _dirty = true; miniDumpFields = _v; }

        /**
         * State of secondary data.
         */
        public long secondaryDataState() { return secondaryDataState; }
        public void setSecondaryDataState(long _v) { _dirty = true; secondaryDataState = _v; }

        /**
         * Kind of product, 1 workstation, 2 domain controller, 3 server.
         */
        public long productKind() { return productKind; }
        public void setProductKind(long _v) { _dirty = true; productKind = _v; }

        /**
         * Bits of installed suites.
         */
        public long suiteMask() { return suiteMask; }
        public void setSuiteMask(long _v) { _dirty = true; suiteMask = _v; }

        /**
         * What the writer of the dump says of itself.
         */
        public long writerStatus() { return writerStatus; }
        public void setWriterStatus(long _v) { _dirty = true; writerStatus = _v; }

        /**
         * Not used.
         */
        public int unused4() { return unused4; }
        public void setUnused4(int _v) { _dirty = true; unused4 = _v; }

        /**
         * Version of the secondary debugger data.
         */
        public int kdSecondaryVersion() { return kdSecondaryVersion; }
        public void setKdSecondaryVersion(int _v) { _dirty = true; kdSecondaryVersion = _v; }

        /**
         * Not used.
         */
        public byte[] reserved() { return reserved; }
        public void setReserved(byte[] _v) { _dirty = true; reserved = _v; }
        public WindowsDumpHeader _root() { return _root; }
        public void set_root(WindowsDumpHeader _v) { _dirty = true; _root = _v; }
        public WindowsDumpHeader _parent() { return _parent; }
        public void set_parent(WindowsDumpHeader _v) { _dirty = true; _parent = _v; }
    }

    /**
     * A kind that is not known here.
     */
    public static class Opaque extends KaitaiStruct.ReadWrite {
        public static Opaque fromFile(String fileName) throws IOException {
            return new Opaque(new ByteBufferKaitaiStream(fileName));
        }
        public Opaque() {
            this(null, null, null);
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
        }
        public void _read() {
            this.data = this._io.readBytesFull();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeBytes(this.data);
            if (!(this._io.isEof()))
                throw new ConsistencyError("data", 0, this._io.size() - this._io.pos());
        }

        public void _check() {
            _dirty = false;
        }
        private byte[] data;
        private WindowsDumpHeader _root;
        private WindowsDumpHeader _parent;

        /**
         * Everything up to the end.
         */
        public byte[] data() { return data; }
        public void setData(byte[] _v) { _dirty = true; data = _v; }
        public WindowsDumpHeader _root() { return _root; }
        public void set_root(WindowsDumpHeader _v) { _dirty = true; _root = _v; }
        public WindowsDumpHeader _parent() { return _parent; }
        public void set_parent(WindowsDumpHeader _v) { _dirty = true; _parent = _v; }
    }

    /**
     * One run of physical pages of 4096 bytes.
     */
    public static class Run32 extends KaitaiStruct.ReadWrite {
        public static Run32 fromFile(String fileName) throws IOException {
            return new Run32(new ByteBufferKaitaiStream(fileName));
        }
        public Run32() {
            this(null, null, null);
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
        }
        public void _read() {
            this.basePage = this._io.readU4le();
            this.numPages = this._io.readU4le();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4le(this.basePage);
            this._io.writeU4le(this.numPages);
        }

        public void _check() {
            _dirty = false;
        }
        private long basePage;
        private long numPages;
        private WindowsDumpHeader _root;
        private WindowsDumpHeader.Header32 _parent;

        /**
         * Number of the first page.
         */
        public long basePage() { return basePage; }
        public void setBasePage(long _v) { _dirty = true; basePage = _v; }

        /**
         * Number of pages.
         */
        public long numPages() { return numPages; }
        public void setNumPages(long _v) { _dirty = true; numPages = _v; }
        public WindowsDumpHeader _root() { return _root; }
        public void set_root(WindowsDumpHeader _v) { _dirty = true; _root = _v; }
        public WindowsDumpHeader.Header32 _parent() { return _parent; }
        public void set_parent(WindowsDumpHeader.Header32 _v) { _dirty = true; _parent = _v; }
    }

    /**
     * One run of physical pages of 4096 bytes.
     */
    public static class Run64 extends KaitaiStruct.ReadWrite {
        public static Run64 fromFile(String fileName) throws IOException {
            return new Run64(new ByteBufferKaitaiStream(fileName));
        }
        public Run64() {
            this(null, null, null);
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
        }
        public void _read() {
            this.basePage = this._io.readU8le();
            this.numPages = this._io.readU8le();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU8le(this.basePage);
            this._io.writeU8le(this.numPages);
        }

        public void _check() {
            _dirty = false;
        }
        private long basePage;
        private long numPages;
        private WindowsDumpHeader _root;
        private WindowsDumpHeader.Header64 _parent;

        /**
         * Number of the first page.
         */
        public long basePage() { return basePage; }
        public void setBasePage(long _v) { _dirty = true; basePage = _v; }

        /**
         * Number of pages.
         */
        public long numPages() { return numPages; }
        public void setNumPages(long _v) { _dirty = true; numPages = _v; }
        public WindowsDumpHeader _root() { return _root; }
        public void set_root(WindowsDumpHeader _v) { _dirty = true; _root = _v; }
        public WindowsDumpHeader.Header64 _parent() { return _parent; }
        public void set_parent(WindowsDumpHeader.Header64 _v) { _dirty = true; _parent = _v; }
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
    public void _invalidateWidth() { this.width = null; }
    private byte[] magic;
    private long rawWidth;
    private KaitaiStruct.ReadWrite body;
    private WindowsDumpHeader _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * The four letters `PAGE`.
     */
    public byte[] magic() { return magic; }
    public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

    /**
     * Four letters that say the kind of the rest, as a number; see `width`.
     */
    public long rawWidth() { return rawWidth; }
    public void setRawWidth(long _v) { _dirty = true; rawWidth = _v; }

    /**
     * The rest of the header.
     */
    public KaitaiStruct.ReadWrite body() { return body; }
    public void setBody(KaitaiStruct.ReadWrite _v) { _dirty = true; body = _v; }
    public WindowsDumpHeader _root() { return _root; }
    public void set_root(WindowsDumpHeader _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
