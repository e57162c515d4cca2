// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;


/**
 * A row of chunks, each with at most 65536 bytes when unpacked, and each
 * understandable without the others. AVML compresses memory this way.
 * @see <a href="https://github.com/google/snappy/blob/main/framing_format.txt">Snappy framing format description</a>
 */
public class SnappyFramed extends KaitaiStruct {
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

    public SnappyFramed(KaitaiStream _io) {
        this(_io, null, null);
    }

    public SnappyFramed(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public SnappyFramed(KaitaiStream _io, KaitaiStruct _parent, SnappyFramed _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.chunks = new ArrayList<Chunk>();
        {
            int i = 0;
            while (!this._io.isEof()) {
                this.chunks.add(new Chunk(this._io, this, _root));
                i++;
            }
        }
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.chunks.size(); i++) {
            this.chunks.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * One chunk.
     */
    public static class Chunk extends KaitaiStruct {
        public static Chunk fromFile(String fileName) throws IOException {
            return new Chunk(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.header = new ChunkHeader(this._io, this, _root);
            this.body = this._io.readBytes(header().lenBody());
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
        }
        private ChunkHeader header;
        private byte[] body;
        private SnappyFramed _root;
        private SnappyFramed _parent;
        public ChunkHeader header() { return header; }

        /**
         * Of data, a checksum of 4 bytes and then the data; of the identifier,
         * the letters `sNaPpY`.
         */
        public byte[] body() { return body; }
        public SnappyFramed _root() { return _root; }
        public SnappyFramed _parent() { return _parent; }
    }

    /**
     * The 4 bytes before each chunk.
     */
    public static class ChunkHeader extends KaitaiStruct {
        public static ChunkHeader fromFile(String fileName) throws IOException {
            return new ChunkHeader(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.rawKind = this._io.readU1();
            this.lenBodyLow = this._io.readU2le();
            this.lenBodyHigh = this._io.readU1();
        }

        public void _fetchInstances() {
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
        private int rawKind;
        private int lenBodyLow;
        private int lenBodyHigh;
        private SnappyFramed _root;
        private SnappyFramed.Chunk _parent;

        /**
         * What the chunk is, as a number; see `kind`.
         */
        public int rawKind() { return rawKind; }

        /**
         * Lower 16 bits of the size.
         */
        public int lenBodyLow() { return lenBodyLow; }

        /**
         * Upper 8 bits of the size.
         */
        public int lenBodyHigh() { return lenBodyHigh; }
        public SnappyFramed _root() { return _root; }
        public SnappyFramed.Chunk _parent() { return _parent; }
    }
    private List<Chunk> chunks;
    private SnappyFramed _root;
    private KaitaiStruct _parent;

    /**
     * All chunks, the identifier of the stream first.
     */
    public List<Chunk> chunks() { return chunks; }
    public SnappyFramed _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
