// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
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
public class MakedumpfileFlattened extends KaitaiStruct {
    public static MakedumpfileFlattened fromFile(String fileName) throws IOException {
        return new MakedumpfileFlattened(new ByteBufferKaitaiStream(fileName));
    }

    public MakedumpfileFlattened(KaitaiStream _io) {
        this(_io, null, null);
    }

    public MakedumpfileFlattened(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public MakedumpfileFlattened(KaitaiStream _io, KaitaiStruct _parent, MakedumpfileFlattened _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.header = new FlattenedHeader(this._io, this, _root);
        this.records = new ArrayList<Record>();
        {
            Record _it;
            int i = 0;
            do {
                _it = new Record(this._io, this, _root);
                this.records.add(_it);
                i++;
            } while (!(_it.header().isEnd()));
        }
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        for (int i = 0; i < this.records.size(); i++) {
            this.records.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * The first 4096 bytes.
     */
    public static class FlattenedHeader extends KaitaiStruct {
        public static FlattenedHeader fromFile(String fileName) throws IOException {
            return new FlattenedHeader(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(16);
            if (!(Arrays.equals(this.magic, new byte[] { 109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0 }, this.magic, this._io, "/types/flattened_header/seq/0");
            }
            this.headerType = this._io.readS8be();
            this.version = this._io.readS8be();
            this.reserved = this._io.readBytes(4064);
        }

        public void _fetchInstances() {
        }
        private byte[] magic;
        private long headerType;
        private long version;
        private byte[] reserved;
        private MakedumpfileFlattened _root;
        private MakedumpfileFlattened _parent;
        public byte[] magic() { return magic; }

        /**
         * Kind of the wrapper, 1.
         */
        public long headerType() { return headerType; }

        /**
         * Version of the wrapper, 1.
         */
        public long version() { return version; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public MakedumpfileFlattened _root() { return _root; }
        public MakedumpfileFlattened _parent() { return _parent; }
    }

    /**
     * One piece of the real file.
     */
    public static class Record extends KaitaiStruct {
        public static Record fromFile(String fileName) throws IOException {
            return new Record(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.header = new RecordHeader(this._io, this, _root);
            this.body = this._io.readBytes((header().isEnd() ? ((long) 0) : header().lenBody()));
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
        }
        private RecordHeader header;
        private byte[] body;
        private MakedumpfileFlattened _root;
        private MakedumpfileFlattened _parent;
        public RecordHeader header() { return header; }

        /**
         * The bytes that belong at `header.ofs_body`; none in the last record.
         */
        public byte[] body() { return body; }
        public MakedumpfileFlattened _root() { return _root; }
        public MakedumpfileFlattened _parent() { return _parent; }
    }

    /**
     * The 16 bytes before each piece.
     */
    public static class RecordHeader extends KaitaiStruct {
        public static RecordHeader fromFile(String fileName) throws IOException {
            return new RecordHeader(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.ofsBody = this._io.readS8be();
            this.lenBody = this._io.readS8be();
            if (!(this.lenBody >= -1)) {
                throw new KaitaiStream.ValidationLessThanError(-1, this.lenBody, this._io, "/types/record_header/seq/1");
            }
        }

        public void _fetchInstances() {
        }
        private Boolean isEnd;

        /**
         * Whether this is the mark after the last record.
         */
        public Boolean isEnd() {
            if (this.isEnd != null)
                return this.isEnd;
            this.isEnd =  ((ofsBody() == -1) || (lenBody() == -1)) ;
            return this.isEnd;
        }
        private long ofsBody;
        private long lenBody;
        private MakedumpfileFlattened _root;
        private MakedumpfileFlattened.Record _parent;

        /**
         * Where the piece belongs in the real file, in bytes; -1 after the last
         * one.
         */
        public long ofsBody() { return ofsBody; }

        /**
         * Size of the piece in bytes; -1 in the last record. No other negative
         * number is a size.
         */
        public long lenBody() { return lenBody; }
        public MakedumpfileFlattened _root() { return _root; }
        public MakedumpfileFlattened.Record _parent() { return _parent; }
    }
    private FlattenedHeader header;
    private List<Record> records;
    private MakedumpfileFlattened _root;
    private KaitaiStruct _parent;
    public FlattenedHeader header() { return header; }

    /**
     * All records. A large dump has very many; a reader that must stay small
     * reads their headers one by one.
     */
    public List<Record> records() { return records; }
    public MakedumpfileFlattened _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
