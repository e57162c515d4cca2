// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;
import java.util.List;


/**
 * A row of chunks, each with at most 65536 bytes when unpacked, and each
 * understandable without the others. AVML compresses memory this way.
 * @see <a href="https://github.com/google/snappy/blob/main/framing_format.txt">Snappy framing format description</a>
 */
public class SnappyFramed extends KaitaiStruct.ReadWrite {
    public static SnappyFramed fromFile(String fileName) throws IOException {
        return new SnappyFramed(new ByteBufferKaitaiStream(fileName));
    }

    public enum Kinds {
        COMPRESSED(0),
        PLAIN(1),
        PADDING(254),
        IDENTIFIER(255);

        private final long id;
        Kinds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Kinds> byId = new HashMap<Long, Kinds>(4);
        static {
            for (Kinds e : Kinds.values())
                byId.put(e.id(), e);
        }
        public static Kinds byId(long id) { return byId.get(id); }
    }
    public SnappyFramed() {
        this(null, null, null);
    }

    public SnappyFramed(KaitaiStream _io) {
        this(_io, null, null);
    }

    public SnappyFramed(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public SnappyFramed(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, SnappyFramed _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.chunks = new ArrayList<Chunk>();
        {
            int i = 0;
            while (!this._io.isEof()) {
                Chunk _t_chunks = new Chunk(this._io, this, _root);
                try {
                    _t_chunks._read();
                } finally {
                    this.chunks.add(_t_chunks);
                }
                i++;
            }
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.chunks.size(); i++) {
            this.chunks.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        for (int i = 0; i < this.chunks.size(); i++) {
            if (this._io.isEof())
                throw new ConsistencyError("chunks", 0, this._io.size() - this._io.pos());
            this.chunks.get(((Number) (i)).intValue())._write_Seq(this._io);
        }
        if (!(this._io.isEof()))
            throw new ConsistencyError("chunks", 0, this._io.size() - this._io.pos());
    }

    public void _check() {
        for (int i = 0; i < this.chunks.size(); i++) {
            if (!Objects.equals(this.chunks.get(((Number) (i)).intValue())._root(), _root()))
                throw new ConsistencyError("chunks", _root(), this.chunks.get(((Number) (i)).intValue())._root());
            if (!Objects.equals(this.chunks.get(((Number) (i)).intValue())._parent(), this))
                throw new ConsistencyError("chunks", this, this.chunks.get(((Number) (i)).intValue())._parent());
        }
        _dirty = false;
    }

    /**
     * One chunk.
     */
    public static class Chunk extends KaitaiStruct.ReadWrite {
        public static Chunk fromFile(String fileName) throws IOException {
            return new Chunk(new ByteBufferKaitaiStream(fileName));
        }
        public Chunk() {
            this(null, null, null);
        }

        public Chunk(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Chunk(KaitaiStream _io, SnappyFramed _parent) {
            this(_io, _parent, null);
        }

        public Chunk(KaitaiStream _io, SnappyFramed _parent, SnappyFramed _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.header = new ChunkHeader(this._io, this, _root);
            this.header._read();
            this.body = this._io.readBytes(header().lenBody());
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
            if (this.body.length != header().lenBody())
                throw new ConsistencyError("body", header().lenBody(), this.body.length);
            _dirty = false;
        }
        private ChunkHeader header;
        private byte[] body;
        private SnappyFramed _root;
        private SnappyFramed _parent;
        public ChunkHeader header() { return header; }
        public void setHeader(ChunkHeader _v) { _dirty = true; header = _v; }

        /**
         * Of data, a checksum of 4 bytes and then the data; of the identifier,
         * the letters `sNaPpY`.
         */
        public byte[] body() { return body; }
        public void setBody(byte[] _v) { _dirty = true; body = _v; }
        public SnappyFramed _root() { return _root; }
        public void set_root(SnappyFramed _v) { _dirty = true; _root = _v; }
        public SnappyFramed _parent() { return _parent; }
        public void set_parent(SnappyFramed _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The 4 bytes before each chunk.
     */
    public static class ChunkHeader extends KaitaiStruct.ReadWrite {
        public static ChunkHeader fromFile(String fileName) throws IOException {
            return new ChunkHeader(new ByteBufferKaitaiStream(fileName));
        }
        public ChunkHeader() {
            this(null, null, null);
        }

        public ChunkHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ChunkHeader(KaitaiStream _io, SnappyFramed.Chunk _parent) {
            this(_io, _parent, null);
        }

        public ChunkHeader(KaitaiStream _io, SnappyFramed.Chunk _parent, SnappyFramed _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.rawKind = this._io.readU1();
            this.lenBodyLow = this._io.readU2le();
            this.lenBodyHigh = this._io.readU1();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU1(this.rawKind);
            this._io.writeU2le(this.lenBodyLow);
            this._io.writeU1(this.lenBodyHigh);
        }

        public void _check() {
            _dirty = false;
        }
        private Kinds kind;

        /**
         * What the chunk is.
         */
        public Kinds kind() {
            if (this.kind != null)
                return this.kind;
            this.kind = SnappyFramed.Kinds.byId(rawKind());
            return this.kind;
        }
        public void _invalidateKind() { this.kind = null; }
        private Integer lenBody;

        /**
         * Size of the body in bytes.
         */
        public Integer lenBody() {
            if (this.lenBody != null)
                return this.lenBody;
            this.lenBody = ((Number) (((Number) (lenBodyLow())).intValue() + 65536 * ((Number) (lenBodyHigh())).intValue())).intValue();
            return this.lenBody;
        }
        public void _invalidateLenBody() { this.lenBody = null; }
        private int rawKind;
        private int lenBodyLow;
        private int lenBodyHigh;
        private SnappyFramed _root;
        private SnappyFramed.Chunk _parent;

        /**
         * What the chunk is, as a number; see `kind`.
         */
        public int rawKind() { return rawKind; }
        public void setRawKind(int _v) { _dirty = true; rawKind = _v; }

        /**
         * Lower 16 bits of the size.
         */
        public int lenBodyLow() { return lenBodyLow; }
        public void setLenBodyLow(int _v) { _dirty = true; lenBodyLow = _v; }

        /**
         * Upper 8 bits of the size.
         */
        public int lenBodyHigh() { return lenBodyHigh; }
        public void setLenBodyHigh(int _v) { _dirty = true; lenBodyHigh = _v; }
        public SnappyFramed _root() { return _root; }
        public void set_root(SnappyFramed _v) { _dirty = true; _root = _v; }
        public SnappyFramed.Chunk _parent() { return _parent; }
        public void set_parent(SnappyFramed.Chunk _v) { _dirty = true; _parent = _v; }
    }
    private List<Chunk> chunks;
    private SnappyFramed _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * All chunks, the identifier of the stream first.
     */
    public List<Chunk> chunks() { return chunks; }
    public void setChunks(List<Chunk> _v) { _dirty = true; chunks = _v; }
    public SnappyFramed _root() { return _root; }
    public void set_root(SnappyFramed _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
