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
 * Physical memory as the LiME module and the AVML program save it: one piece
 * after the other, each after a header that says which addresses follow. What
 * no piece covers was no memory.
 * 
 * LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
 * own version 2 writes them in Snappy's framing format, followed by how many
 * bytes that is.
 * @see <a href="https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md">LiME documentation</a>
 * @see <a href="https://github.com/microsoft/avml">AVML</a>
 */
public class Lime extends KaitaiStruct.ReadWrite {
    public static Lime fromFile(String fileName) throws IOException {
        return new Lime(new ByteBufferKaitaiStream(fileName));
    }

    public enum Magics {
        COMPRESSED(1280136769),
        UNCOMPRESSED(1281969477);

        private final long id;
        Magics(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Magics> byId = new HashMap<Long, Magics>(2);
        static {
            for (Magics e : Magics.values())
                byId.put(e.id(), e);
        }
        public static Magics byId(long id) { return byId.get(id); }
    }
    public Lime() {
        this(null, null, null);
    }

    public Lime(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Lime(KaitaiStream _io, KaitaiStruct.ReadWrite _parent) {
        this(_io, _parent, null);
    }

    public Lime(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, Lime _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
    }
    public void _read() {
        this.pieces = new ArrayList<Piece>();
        {
            int i = 0;
            while (!this._io.isEof()) {
                Piece _t_pieces = new Piece(this._io, this, _root);
                try {
                    _t_pieces._read();
                } finally {
                    this.pieces.add(_t_pieces);
                }
                i++;
            }
        }
        _dirty = false;
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.pieces.size(); i++) {
            this.pieces.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    public void _write_Seq() {
        _assertNotDirty();
        for (int i = 0; i < this.pieces.size(); i++) {
            if (this._io.isEof())
                throw new ConsistencyError("pieces", 0, this._io.size() - this._io.pos());
            this.pieces.get(((Number) (i)).intValue())._write_Seq(this._io);
        }
        if (!(this._io.isEof()))
            throw new ConsistencyError("pieces", 0, this._io.size() - this._io.pos());
    }

    public void _check() {
        for (int i = 0; i < this.pieces.size(); i++) {
            if (!Objects.equals(this.pieces.get(((Number) (i)).intValue())._root(), _root()))
                throw new ConsistencyError("pieces", _root(), this.pieces.get(((Number) (i)).intValue())._root());
            if (!Objects.equals(this.pieces.get(((Number) (i)).intValue())._parent(), this))
                throw new ConsistencyError("pieces", this, this.pieces.get(((Number) (i)).intValue())._parent());
        }
        _dirty = false;
    }

    /**
     * One run of memory.
     */
    public static class Piece extends KaitaiStruct.ReadWrite {
        public static Piece fromFile(String fileName) throws IOException {
            return new Piece(new ByteBufferKaitaiStream(fileName));
        }
        public Piece() {
            this(null, null, null);
        }

        public Piece(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Piece(KaitaiStream _io, Lime _parent) {
            this(_io, _parent, null);
        }

        public Piece(KaitaiStream _io, Lime _parent, Lime _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.header = new PieceHeader(this._io, this, _root);
            this.header._read();
            if (header().isPlain()) {
                this.body = this._io.readBytes(header().lenMemory());
            }
            _dirty = false;
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            if (header().isPlain()) {
            }
        }

        public void _write_Seq() {
            _assertNotDirty();
            this.header._write_Seq(this._io);
            if (header().isPlain()) {
                this._io.writeBytes(this.body);
            }
        }

        public void _check() {
            if (!Objects.equals(this.header._root(), _root()))
                throw new ConsistencyError("header", _root(), this.header._root());
            if (!Objects.equals(this.header._parent(), this))
                throw new ConsistencyError("header", this, this.header._parent());
            if (header().isPlain()) {
                if (this.body.length != header().lenMemory())
                    throw new ConsistencyError("body", header().lenMemory(), this.body.length);
            }
            _dirty = false;
        }
        private PieceHeader header;
        private byte[] body;
        private Lime _root;
        private Lime _parent;
        public PieceHeader header() { return header; }
        public void setHeader(PieceHeader _v) { _dirty = true; header = _v; }

        /**
         * The memory, where it is not compressed.
         */
        public byte[] body() { return body; }
        public void setBody(byte[] _v) { _dirty = true; body = _v; }
        public Lime _root() { return _root; }
        public void set_root(Lime _v) { _dirty = true; _root = _v; }
        public Lime _parent() { return _parent; }
        public void set_parent(Lime _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The 32 bytes before each piece.
     */
    public static class PieceHeader extends KaitaiStruct.ReadWrite {
        public static PieceHeader fromFile(String fileName) throws IOException {
            return new PieceHeader(new ByteBufferKaitaiStream(fileName));
        }
        public PieceHeader() {
            this(null, null, null);
        }

        public PieceHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PieceHeader(KaitaiStream _io, Lime.Piece _parent) {
            this(_io, _parent, null);
        }

        public PieceHeader(KaitaiStream _io, Lime.Piece _parent, Lime _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
        }
        public void _read() {
            this.rawMagic = this._io.readU4le();
            this.version = this._io.readU4le();
            this.firstPaddr = this._io.readU8le();
            this.lastPaddr = this._io.readU8le();
            if (!(this.lastPaddr >= firstPaddr())) {
                throw new KaitaiStream.ValidationLessThanError(firstPaddr(), this.lastPaddr, this._io, "/types/piece_header/seq/3");
            }
            this.reserved = this._io.readBytes(8);
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();
            this._io.writeU4le(this.rawMagic);
            this._io.writeU4le(this.version);
            this._io.writeU8le(this.firstPaddr);
            this._io.writeU8le(this.lastPaddr);
            this._io.writeBytes(this.reserved);
        }

        public void _check() {
            if (!(this.lastPaddr >= firstPaddr())) {
                throw new KaitaiStream.ValidationLessThanError(firstPaddr(), this.lastPaddr, null, "/types/piece_header/seq/3");
            }
            if (this.reserved.length != 8)
                throw new ConsistencyError("reserved", 8, this.reserved.length);
            _dirty = false;
        }
        private Boolean isPlain;

        /**
         * Whether the bytes are not compressed.
         */
        public Boolean isPlain() {
            if (this.isPlain != null)
                return this.isPlain;
            this.isPlain = magic() == Lime.Magics.UNCOMPRESSED;
            return this.isPlain;
        }
        public void _invalidateIsPlain() { this.isPlain = null; }
        private Long lenMemory;

        /**
         * Size of the memory in bytes.
         */
        public Long lenMemory() {
            if (this.lenMemory != null)
                return this.lenMemory;
            this.lenMemory = ((Number) (((Number) (((Number) (((Number) (lastPaddr())).longValue() - ((Number) (firstPaddr())).longValue())).longValue() + 1)).longValue())).longValue();
            return this.lenMemory;
        }
        public void _invalidateLenMemory() { this.lenMemory = null; }
        private Magics magic;

        /**
         * Which program's format follows.
         */
        public Magics magic() {
            if (this.magic != null)
                return this.magic;
            this.magic = Lime.Magics.byId(rawMagic());
            return this.magic;
        }
        public void _invalidateMagic() { this.magic = null; }
        private long rawMagic;
        private long version;
        private long firstPaddr;
        private long lastPaddr;
        private byte[] reserved;
        private Lime _root;
        private Lime.Piece _parent;

        /**
         * Which program's format follows, as a number; see `magic`.
         */
        public long rawMagic() { return rawMagic; }
        public void setRawMagic(long _v) { _dirty = true; rawMagic = _v; }

        /**
         * 1, or 2 where the bytes are compressed.
         */
        public long version() { return version; }
        public void setVersion(long _v) { _dirty = true; version = _v; }

        /**
         * Physical address of the first byte.
         */
        public long firstPaddr() { return firstPaddr; }
        public void setFirstPaddr(long _v) { _dirty = true; firstPaddr = _v; }

        /**
         * Physical address of the last byte, which belongs to the piece: never
         * less than the first.
         */
        public long lastPaddr() { return lastPaddr; }
        public void setLastPaddr(long _v) { _dirty = true; lastPaddr = _v; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public void setReserved(byte[] _v) { _dirty = true; reserved = _v; }
        public Lime _root() { return _root; }
        public void set_root(Lime _v) { _dirty = true; _root = _v; }
        public Lime.Piece _parent() { return _parent; }
        public void set_parent(Lime.Piece _v) { _dirty = true; _parent = _v; }
    }
    private List<Piece> pieces;
    private Lime _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * All pieces. Each is as large as the memory it holds; a reader that must
     * stay small reads their headers one by one.
     */
    public List<Piece> pieces() { return pieces; }
    public void setPieces(List<Piece> _v) { _dirty = true; pieces = _v; }
    public Lime _root() { return _root; }
    public void set_root(Lime _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
