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
public class Lime extends KaitaiStruct {
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

    public Lime(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Lime(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public Lime(KaitaiStream _io, KaitaiStruct _parent, Lime _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.pieces = new ArrayList<Piece>();
        {
            int i = 0;
            while (!this._io.isEof()) {
                this.pieces.add(new Piece(this._io, this, _root));
                i++;
            }
        }
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.pieces.size(); i++) {
            this.pieces.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * One run of memory.
     */
    public static class Piece extends KaitaiStruct {
        public static Piece fromFile(String fileName) throws IOException {
            return new Piece(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.header = new PieceHeader(this._io, this, _root);
            if (header().isPlain()) {
                this.body = this._io.readBytes(header().lenMemory());
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            if (header().isPlain()) {
            }
        }
        private PieceHeader header;
        private byte[] body;
        private Lime _root;
        private Lime _parent;
        public PieceHeader header() { return header; }

        /**
         * The memory, where it is not compressed.
         */
        public byte[] body() { return body; }
        public Lime _root() { return _root; }
        public Lime _parent() { return _parent; }
    }

    /**
     * The 32 bytes before each piece.
     */
    public static class PieceHeader extends KaitaiStruct {
        public static PieceHeader fromFile(String fileName) throws IOException {
            return new PieceHeader(new ByteBufferKaitaiStream(fileName));
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
            _read();
        }
        private void _read() {
            this.rawMagic = this._io.readU4le();
            this.version = this._io.readU4le();
            this.firstPaddr = this._io.readU8le();
            this.lastPaddr = this._io.readU8le();
            if (!(this.lastPaddr >= firstPaddr())) {
                throw new KaitaiStream.ValidationLessThanError(firstPaddr(), this.lastPaddr, this._io, "/types/piece_header/seq/3");
            }
            this.reserved = this._io.readBytes(8);
        }

        public void _fetchInstances() {
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
        private Integer lenMemory;

        /**
         * Size of the memory in bytes.
         */
        public Integer lenMemory() {
            if (this.lenMemory != null)
                return this.lenMemory;
            this.lenMemory = ((Number) ((((Number) (lastPaddr())).longValue() - ((Number) (firstPaddr())).longValue()) + 1)).intValue();
            return this.lenMemory;
        }
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

        /**
         * 1, or 2 where the bytes are compressed.
         */
        public long version() { return version; }

        /**
         * Physical address of the first byte.
         */
        public long firstPaddr() { return firstPaddr; }

        /**
         * Physical address of the last byte, which belongs to the piece: never
         * less than the first.
         */
        public long lastPaddr() { return lastPaddr; }

        /**
         * Zeros.
         */
        public byte[] reserved() { return reserved; }
        public Lime _root() { return _root; }
        public Lime.Piece _parent() { return _parent; }
    }
    private List<Piece> pieces;
    private Lime _root;
    private KaitaiStruct _parent;

    /**
     * All pieces. Each is as large as the memory it holds; a reader that must
     * stay small reads their headers one by one.
     */
    public List<Piece> pieces() { return pieces; }
    public Lime _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
