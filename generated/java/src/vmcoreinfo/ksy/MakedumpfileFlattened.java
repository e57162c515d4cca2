// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import io.kaitai.struct.ConsistencyError;
import java.util.Arrays;
import java.util.List;


/**
 * A dump split into records, so that it can be written to a pipe: each
 * record says where its bytes belong in the real file. Records come in any
 * order; where they overlap, the later one counts; bytes that no record covers
 * are zero.
 * The real file is mostly kdump-compressed, sometimes an ELF core.
 * 
 * All numbers are big-endian, whatever the byte order inside. QEMU wraps its
 * kdump-compressed dumps this way unless told otherwise.
 * @see <a href="https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION">makedumpfile IMPLEMENTATION</a>
 */
public class MakedumpfileFlattened extends KaitaiStruct.ReadWrite {
    public static MakedumpfileFlattened fromFile(String fileName) throws IOException {
        return new MakedumpfileFlattened(new ByteBufferKaitaiStream(fileName));
    }
    public MakedumpfileFlattened() {
        this(null, null, null);
    }

    public MakedumpfileFlattened(KaitaiStream _io) {
        this(_io, null, null);
    }

    public MakedumpfileFlattened(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public MakedumpfileFlattened(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, MakedumpfileFlattened _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.header = new FlattenedHeader(this._io, this, _root);
        this.header._read();
        this.records = new ArrayList<Record>();
        {
            Record _it;
            int i = 0;
            do {
                Record _t_records = new Record(this._io, this, _root);
                try {
                    _t_records._read();
                } finally {
                    _it = _t_records;
                    this.records.add(_it);
                }
                i++;
            } while (!(_it.header().isEnd()));
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        for (int i = 0; i < this.records.size(); i++) {
            this.records.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        this.header._write_Seq(this._io);
        for (int i = 0; i < this.records.size(); i++) {
            this.records.get(((Number) (i)).intValue())._write_Seq(this._io);
        }
    }

    public void _check() {
        if (!Objects.equals(this.header._root(), _root()))
            throw new ConsistencyError("header", _root(), this.header._root());
        if (!Objects.equals(this.header._parent(), this))
            throw new ConsistencyError("header", this, this.header._parent());
        if (this.records.size() == 0)
            throw new ConsistencyError("records", 0, this.records.size());
        for (int i = 0; i < this.records.size(); i++) {
            if (!Objects.equals(this.records.get(((Number) (i)).intValue())._root(), _root()))
                throw new ConsistencyError("records", _root(), this.records.get(((Number) (i)).intValue())._root());
            if (!Objects.equals(this.records.get(((Number) (i)).intValue())._parent(), this))
                throw new ConsistencyError("records", this, this.records.get(((Number) (i)).intValue())._parent());
            {
                Record _it = this.records.get(((Number) (i)).intValue());
                if (_it.header().isEnd() != (i == this.records.size() - 1))
                    throw new ConsistencyError("records", i == this.records.size() - 1, _it.header().isEnd());
            }
        }
        _dirty = false;
    }

    /**
     * The first 4096 bytes.
     */
    public static class FlattenedHeader extends KaitaiStruct.ReadWrite {
        public static FlattenedHeader fromFile(String fileName) throws IOException {
            return new FlattenedHeader(new ByteBufferKaitaiStream(fileName));
        }
        public FlattenedHeader() {
            this(null, null, null);
        }

        public FlattenedHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FlattenedHeader(KaitaiStream _io, MakedumpfileFlattened _parent) {
            this(_io, _parent, null);
        }

        public FlattenedHeader(KaitaiStream _io, MakedumpfileFlattened _parent, MakedumpfileFlattened _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.magic = this._io.readBytes(16);
            if (!(Arrays.equals(this.magic, new byte[] { 109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0 }, this.magic, this._io, "/types/flattened_header/seq/0");
            }
            this.headerType = this._io.readS8be();
            this.version = this._io.readS8be();
            this.reserved = this._io.readBytes(4064);
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeBytes(this.magic);
            this._io.writeS8be(this.headerType);
            this._io.writeS8be(this.version);
            this._io.writeBytes(this.reserved);
        }

        public void _check() {
            if (this.magic.length != 16)
                throw new ConsistencyError("magic", 16, this.magic.length);
            if (!(Arrays.equals(this.magic, new byte[] { 109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0 }, this.magic, null, "/types/flattened_header/seq/0");
            }
            if (this.reserved.length != 4064)
                throw new ConsistencyError("reserved", 4064, this.reserved.length);
            _dirty = false;
        }
        private byte[] magic;
        private long headerType;
        private long version;
        private byte[] reserved;
        private MakedumpfileFlattened _root;
        private MakedumpfileFlattened _parent;
        public byte[] magic() { return magic; }
        public void setMagic(byte[] _v) { _dirty = true; magic = _v; }

        /**
         * Kind of the wrapper, 1.
         */
        public long headerType() { return headerType; }
        public void setHeaderType(long _v) { _dirty = true; headerType = _v; }

        /**
         * Version of the wrapper, 1.
         */
        public long version() { return version; }
        public void setVersion(long _v) { _dirty = true; version = _v; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public void setReserved(byte[] _v) { _dirty = true; reserved = _v; }
        public MakedumpfileFlattened _root() { return _root; }
        public void set_root(MakedumpfileFlattened _v) { _dirty = true; _root = _v; }
        public MakedumpfileFlattened _parent() { return _parent; }
        public void set_parent(MakedumpfileFlattened _v) { _dirty = true; _parent = _v; }
    }

    /**
     * One piece of the real file.
     */
    public static class Record extends KaitaiStruct.ReadWrite {
        public static Record fromFile(String fileName) throws IOException {
            return new Record(new ByteBufferKaitaiStream(fileName));
        }
        public Record() {
            this(null, null, null);
        }

        public Record(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Record(KaitaiStream _io, MakedumpfileFlattened _parent) {
            this(_io, _parent, null);
        }

        public Record(KaitaiStream _io, MakedumpfileFlattened _parent, MakedumpfileFlattened _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.header = new RecordHeader(this._io, this, _root);
            this.header._read();
            this.body = this._io.readBytes((header().isEnd() ? ((long) 0) : header().lenBody()));
            _dirty = false;
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
        }

        public void _write_Seq() {
            _assertNotDirty();
            this.header._write_Seq(this._io);
            this._io.writeBytes(this.body);
        }

        public void _check() {
            if (!Objects.equals(this.header._root(), _root()))
                throw new ConsistencyError("header", _root(), this.header._root());
            if (!Objects.equals(this.header._parent(), this))
                throw new ConsistencyError("header", this, this.header._parent());
            if (this.body.length != (header().isEnd() ? ((long) 0) : header().lenBody()))
                throw new ConsistencyError("body", (header().isEnd() ? ((long) 0) : header().lenBody()), this.body.length);
            _dirty = false;
        }
        private RecordHeader header;
        private byte[] body;
        private MakedumpfileFlattened _root;
        private MakedumpfileFlattened _parent;
        public RecordHeader header() { return header; }
        public void setHeader(RecordHeader _v) { _dirty = true; header = _v; }

        /**
         * The bytes that belong at `header.ofs_body`; none in the last record.
         */
        public byte[] body() { return body; }
        public void setBody(byte[] _v) { _dirty = true; body = _v; }
        public MakedumpfileFlattened _root() { return _root; }
        public void set_root(MakedumpfileFlattened _v) { _dirty = true; _root = _v; }
        public MakedumpfileFlattened _parent() { return _parent; }
        public void set_parent(MakedumpfileFlattened _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The 16 bytes before each piece.
     */
    public static class RecordHeader extends KaitaiStruct.ReadWrite {
        public static RecordHeader fromFile(String fileName) throws IOException {
            return new RecordHeader(new ByteBufferKaitaiStream(fileName));
        }
        public RecordHeader() {
            this(null, null, null);
        }

        public RecordHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RecordHeader(KaitaiStream _io, MakedumpfileFlattened.Record _parent) {
            this(_io, _parent, null);
        }

        public RecordHeader(KaitaiStream _io, MakedumpfileFlattened.Record _parent, MakedumpfileFlattened _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.ofsBody = this._io.readS8be();
            this.lenBody = this._io.readS8be();
            if (!(this.lenBody >= -1)) {
                throw new KaitaiStream.ValidationLessThanError(-1, this.lenBody, this._io, "/types/record_header/seq/1");
            }
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeS8be(this.ofsBody);
            this._io.writeS8be(this.lenBody);
        }

        public void _check() {
            if (!(this.lenBody >= -1)) {
                throw new KaitaiStream.ValidationLessThanError(-1, this.lenBody, null, "/types/record_header/seq/1");
            }
            _dirty = false;
        }
        private Boolean isEnd;

        /**
         * Whether this is the mark after the last record.
         */
        public Boolean isEnd() {
            if (this.isEnd != null)
                return this.isEnd;
            this.isEnd =  ((((Number) (ofsBody())).longValue() == ((Number) (-1)).longValue()) || (((Number) (lenBody())).longValue() == ((Number) (-1)).longValue())) ;
            return this.isEnd;
        }
        public void _invalidateIsEnd() { this.isEnd = null; }
        private long ofsBody;
        private long lenBody;
        private MakedumpfileFlattened _root;
        private MakedumpfileFlattened.Record _parent;

        /**
         * Where the piece belongs in the real file, in bytes; -1 after the last
         * one.
         */
        public long ofsBody() { return ofsBody; }
        public void setOfsBody(long _v) { _dirty = true; ofsBody = _v; }

        /**
         * Size of the piece in bytes; -1 in the last record. No other negative
         * number is a size.
         */
        public long lenBody() { return lenBody; }
        public void setLenBody(long _v) { _dirty = true; lenBody = _v; }
        public MakedumpfileFlattened _root() { return _root; }
        public void set_root(MakedumpfileFlattened _v) { _dirty = true; _root = _v; }
        public MakedumpfileFlattened.Record _parent() { return _parent; }
        public void set_parent(MakedumpfileFlattened.Record _v) { _dirty = true; _parent = _v; }
    }
    private FlattenedHeader header;
    private List<Record> records;
    private MakedumpfileFlattened _root;
    private KaitaiStruct.ReadWrite _parent;
    public FlattenedHeader header() { return header; }
    public void setHeader(FlattenedHeader _v) { _dirty = true; header = _v; }

    /**
     * All records. A large dump has very many; a reader that must stay small
     * reads their headers one by one.
     */
    public List<Record> records() { return records; }
    public void setRecords(List<Record> _v) { _dirty = true; records = _v; }
    public MakedumpfileFlattened _root() { return _root; }
    public void set_root(MakedumpfileFlattened _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
