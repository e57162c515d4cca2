// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import io.kaitai.struct.ConsistencyError;
import java.util.Objects;
import java.util.List;


/**
 * ELF notes, one after the other, as in a PT_NOTE segment or in the memory
 * region that a guest announces through fw_cfg.
 * 
 * The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
 * are three 32-bit words. The words have the byte order of the file or guest
 * that wrote them. Core dumps align names and descriptors to 4 bytes, although
 * the generic ABI's text for 64-bit files suggests 8; segments that say
 * `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
 * byte 24 under either rule; only the place of the next note differs.
 * 
 * An empty header (all three words 0) ends the list for Linux, which reserves
 * room for one after its vmcoreinfo note, and for readers in the kernel. It is
 * not a terminator in the generic ABI, and it is read as a note here.
 * @see <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section">System V gABI, Note Section</a>
 * @see <a href="https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html">Linux Documentation/admin-guide/kdump/vmcoreinfo</a>
 */
public class ElfNotes extends KaitaiStruct.ReadWrite {
    private Boolean _is_le;
    public ElfNotes(boolean isBe, long align) {
        this(null, null, null, isBe, align);
    }

    public ElfNotes(KaitaiStream _io, boolean isBe, long align) {
        this(_io, null, null, isBe, align);
    }

    public ElfNotes(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, boolean isBe, long align) {
        this(_io, _parent, null, isBe, align);
    }

    public ElfNotes(KaitaiStream _io, KaitaiStruct.ReadWrite _parent, ElfNotes _root, boolean isBe, long align) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        this.isBe = isBe;
        this.align = align;
    }
    public void _read() {
        {
            boolean on = isBe();
            if (on == true) {
                this._is_le = false;
            }
            else if (on == false) {
                this._is_le = true;
            }
        }

        if (_is_le == null) {
            throw new KaitaiStream.UndecidedEndiannessError();
        } else if (_is_le) {
            _readLE();
        } else {
            _readBE();
        }
        _dirty = false;
    }
    private void _readLE() {
        if (_io().size() >= 12) {
            this.notes = new ArrayList<Note>();
            {
                Note _it;
                int i = 0;
                do {
                    Note _t_notes = new Note(this._io, this, _root, _is_le);
                    try {
                        _t_notes._read();
                    } finally {
                        _it = _t_notes;
                        this.notes.add(_it);
                    }
                    i++;
                } while (!(((Number) (_io().size())).longValue() - ((Number) (_io().pos())).longValue() < 12));
            }
        }
        this.rest = this._io.readBytesFull();
        _dirty = false;
    }
    private void _readBE() {
        if (_io().size() >= 12) {
            this.notes = new ArrayList<Note>();
            {
                Note _it;
                int i = 0;
                do {
                    Note _t_notes = new Note(this._io, this, _root, _is_le);
                    try {
                        _t_notes._read();
                    } finally {
                        _it = _t_notes;
                        this.notes.add(_it);
                    }
                    i++;
                } while (!(((Number) (_io().size())).longValue() - ((Number) (_io().pos())).longValue() < 12));
            }
        }
        this.rest = this._io.readBytesFull();
        _dirty = false;
    }

    public void _fetchInstances() {
        if (_io().size() >= 12) {
            for (int i = 0; i < this.notes.size(); i++) {
                this.notes.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
    }

    public void _write_Seq() {
        _assertNotDirty();

        if (_is_le == null) {
            throw new KaitaiStream.UndecidedEndiannessError();
        } else if (_is_le) {
            _write_SeqLE();
        } else {
            _write_SeqBE();
        }
    }

    private void _write_SeqLE() {
        if (_io().size() >= 12) {
            if (this.notes.size() == 0)
                throw new ConsistencyError("notes", 0, this.notes.size());
            for (int i = 0; i < this.notes.size(); i++) {
                if (!Objects.equals(this.notes.get(((Number) (i)).intValue())._root(), _root()))
                    throw new ConsistencyError("notes", _root(), this.notes.get(((Number) (i)).intValue())._root());
                if (!Objects.equals(this.notes.get(((Number) (i)).intValue())._parent(), this))
                    throw new ConsistencyError("notes", this, this.notes.get(((Number) (i)).intValue())._parent());
                this.notes.get(((Number) (i)).intValue())._write_Seq(this._io);
                {
                    Note _it = this.notes.get(((Number) (i)).intValue());
                    if (((Number) (_io().size())).longValue() - ((Number) (_io().pos())).longValue() < 12 != (i == this.notes.size() - 1))
                        throw new ConsistencyError("notes", i == this.notes.size() - 1, ((Number) (_io().size())).longValue() - ((Number) (_io().pos())).longValue() < 12);
                }
            }
        }
        this._io.writeBytes(this.rest);
        if (!(this._io.isEof()))
            throw new ConsistencyError("rest", 0, this._io.size() - this._io.pos());
    }

    private void _write_SeqBE() {
        if (_io().size() >= 12) {
            if (this.notes.size() == 0)
                throw new ConsistencyError("notes", 0, this.notes.size());
            for (int i = 0; i < this.notes.size(); i++) {
                if (!Objects.equals(this.notes.get(((Number) (i)).intValue())._root(), _root()))
                    throw new ConsistencyError("notes", _root(), this.notes.get(((Number) (i)).intValue())._root());
                if (!Objects.equals(this.notes.get(((Number) (i)).intValue())._parent(), this))
                    throw new ConsistencyError("notes", this, this.notes.get(((Number) (i)).intValue())._parent());
                this.notes.get(((Number) (i)).intValue())._write_Seq(this._io);
                {
                    Note _it = this.notes.get(((Number) (i)).intValue());
                    if (((Number) (_io().size())).longValue() - ((Number) (_io().pos())).longValue() < 12 != (i == this.notes.size() - 1))
                        throw new ConsistencyError("notes", i == this.notes.size() - 1, ((Number) (_io().size())).longValue() - ((Number) (_io().pos())).longValue() < 12);
                }
            }
        }
        this._io.writeBytes(this.rest);
        if (!(this._io.isEof()))
            throw new ConsistencyError("rest", 0, this._io.size() - this._io.pos());
    }

    public void _check() {
        _dirty = false;
    }

    /**
     * One note. It must start at a multiple of `align` from the start of the
     * segment.
     */
    public static class Note extends KaitaiStruct.ReadWrite {
        private Boolean _is_le;

        public Note(KaitaiStream _io, ElfNotes _parent, ElfNotes _root, boolean _is_le) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this._is_le = _is_le;
        }
        public void _read() {

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
            _dirty = false;
        }
        private void _readLE() {
            this.header = new NoteHeader(this._io, this, _root, _is_le);
            this.header._read();
            this.name = this._io.readBytes(header().lenName());
            this.namePadding = this._io.readBytes((_io().isEof() ? ((long) 0) : ((Number) (header().lenNamePadding())).longValue()));
            this.desc = this._io.readBytes(header().lenDesc());
            this.descPadding = this._io.readBytes((_io().isEof() ? ((long) 0) : ((Number) (header().lenDescPadding())).longValue()));
            _dirty = false;
        }
        private void _readBE() {
            this.header = new NoteHeader(this._io, this, _root, _is_le);
            this.header._read();
            this.name = this._io.readBytes(header().lenName());
            this.namePadding = this._io.readBytes((_io().isEof() ? ((long) 0) : ((Number) (header().lenNamePadding())).longValue()));
            this.desc = this._io.readBytes(header().lenDesc());
            this.descPadding = this._io.readBytes((_io().isEof() ? ((long) 0) : ((Number) (header().lenDescPadding())).longValue()));
            _dirty = false;
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
        }

        public void _write_Seq() {
            _assertNotDirty();

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _write_SeqLE();
            } else {
                _write_SeqBE();
            }
        }

        private void _write_SeqLE() {
            this.header._write_Seq(this._io);
            this._io.writeBytes(this.name);
            if (this.namePadding.length != (_io().isEof() ? ((long) 0) : ((Number) (header().lenNamePadding())).longValue()))
                throw new ConsistencyError("name_padding", (_io().isEof() ? ((long) 0) : ((Number) (header().lenNamePadding())).longValue()), this.namePadding.length);
            this._io.writeBytes(this.namePadding);
            this._io.writeBytes(this.desc);
            if (this.descPadding.length != (_io().isEof() ? ((long) 0) : ((Number) (header().lenDescPadding())).longValue()))
                throw new ConsistencyError("desc_padding", (_io().isEof() ? ((long) 0) : ((Number) (header().lenDescPadding())).longValue()), this.descPadding.length);
            this._io.writeBytes(this.descPadding);
        }

        private void _write_SeqBE() {
            this.header._write_Seq(this._io);
            this._io.writeBytes(this.name);
            if (this.namePadding.length != (_io().isEof() ? ((long) 0) : ((Number) (header().lenNamePadding())).longValue()))
                throw new ConsistencyError("name_padding", (_io().isEof() ? ((long) 0) : ((Number) (header().lenNamePadding())).longValue()), this.namePadding.length);
            this._io.writeBytes(this.namePadding);
            this._io.writeBytes(this.desc);
            if (this.descPadding.length != (_io().isEof() ? ((long) 0) : ((Number) (header().lenDescPadding())).longValue()))
                throw new ConsistencyError("desc_padding", (_io().isEof() ? ((long) 0) : ((Number) (header().lenDescPadding())).longValue()), this.descPadding.length);
            this._io.writeBytes(this.descPadding);
        }

        public void _check() {
            if (!Objects.equals(this.header._root(), _root()))
                throw new ConsistencyError("header", _root(), this.header._root());
            if (!Objects.equals(this.header._parent(), this))
                throw new ConsistencyError("header", this, this.header._parent());
            if (this.name.length != header().lenName())
                throw new ConsistencyError("name", header().lenName(), this.name.length);
            if (this.desc.length != header().lenDesc())
                throw new ConsistencyError("desc", header().lenDesc(), this.desc.length);
            _dirty = false;
        }
        private NoteHeader header;
        private byte[] name;
        private byte[] namePadding;
        private byte[] desc;
        private byte[] descPadding;
        private ElfNotes _root;
        private ElfNotes _parent;
        public NoteHeader header() { return header; }
        public void setHeader(NoteHeader _v) { _dirty = true; header = _v; }

        /**
         * Owner of the note with its terminating NUL; empty where `len_name` is
         * 0. For a Linux or Windows guest these are the 11 bytes
         * `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
         * ASCII.
         */
        public byte[] name() { return name; }
        public void setName(byte[] _v) { _dirty = true; name = _v; }

        /**
         * Zeros up to the descriptor's alignment; no bytes where the segment
         * ends before them.
         */
        public byte[] namePadding() { return namePadding; }
        public void setNamePadding(byte[] _v) { _dirty = true; namePadding = _v; }

        /**
         * Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
         * guest a `windows_dump_header`; tell them apart by the bytes, the name
         * is the same.
         */
        public byte[] desc() { return desc; }
        public void setDesc(byte[] _v) { _dirty = true; desc = _v; }

        /**
         * Zeros up to the next note; no bytes where the segment ends before
         * them.
         * QEMU counts it: a region that ends right after an unpadded
         * descriptor is refused.
         */
        public byte[] descPadding() { return descPadding; }
        public void setDescPadding(byte[] _v) { _dirty = true; descPadding = _v; }
        public ElfNotes _root() { return _root; }
        public void set_root(ElfNotes _v) { _dirty = true; _root = _v; }
        public ElfNotes _parent() { return _parent; }
        public void set_parent(ElfNotes _v) { _dirty = true; _parent = _v; }
    }

    /**
     * The three words before every note's name.
     */
    public static class NoteHeader extends KaitaiStruct.ReadWrite {
        private Boolean _is_le;

        public NoteHeader(KaitaiStream _io, ElfNotes.Note _parent, ElfNotes _root, boolean _is_le) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this._is_le = _is_le;
        }
        public void _read() {

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
            _dirty = false;
        }
        private void _readLE() {
            this.lenName = this._io.readU4le();
            this.lenDesc = this._io.readU4le();
            this.noteType = this._io.readU4le();
            _dirty = false;
        }
        private void _readBE() {
            this.lenName = this._io.readU4be();
            this.lenDesc = this._io.readU4be();
            this.noteType = this._io.readU4be();
            _dirty = false;
        }

        public void _fetchInstances() {
        }

        public void _write_Seq() {
            _assertNotDirty();

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _write_SeqLE();
            } else {
                _write_SeqBE();
            }
        }

        private void _write_SeqLE() {
            this._io.writeU4le(this.lenName);
            this._io.writeU4le(this.lenDesc);
            this._io.writeU4le(this.noteType);
        }

        private void _write_SeqBE() {
            this._io.writeU4be(this.lenName);
            this._io.writeU4be(this.lenDesc);
            this._io.writeU4be(this.noteType);
        }

        public void _check() {
            _dirty = false;
        }
        private Integer lenDescPadding;

        /**
         * Bytes between the descriptor and the next note.
         */
        public Integer lenDescPadding() {
            if (this.lenDescPadding != null)
                return this.lenDescPadding;
            this.lenDescPadding = ((Number) (KaitaiStream.mod(_root().align() - KaitaiStream.mod(((Number) (lenDesc())).longValue(), _root().align()), _root().align()))).intValue();
            return this.lenDescPadding;
        }
        public void _invalidateLenDescPadding() { this.lenDescPadding = null; }
        private Integer lenNamePadding;

        /**
         * Bytes between the name and the descriptor.
         */
        public Integer lenNamePadding() {
            if (this.lenNamePadding != null)
                return this.lenNamePadding;
            this.lenNamePadding = ((Number) (KaitaiStream.mod(_root().align() - KaitaiStream.mod(12 + KaitaiStream.mod(((Number) (lenName())).longValue(), _root().align()), _root().align()), _root().align()))).intValue();
            return this.lenNamePadding;
        }
        public void _invalidateLenNamePadding() { this.lenNamePadding = null; }
        private long lenName;
        private long lenDesc;
        private long noteType;
        private ElfNotes _root;
        private ElfNotes.Note _parent;

        /**
         * Size of the name in bytes, with its NUL and without padding. 11 for
         * VMCOREINFO; some producers leave out the NUL and write 10.
         */
        public long lenName() { return lenName; }
        public void setLenName(long _v) { _dirty = true; lenName = _v; }

        /**
         * Size of the descriptor in bytes, without padding. Linux writes the
         * exact length of its text, Xen a fixed 4068.
         */
        public long lenDesc() { return lenDesc; }
        public void setLenDesc(long _v) { _dirty = true; lenDesc = _v; }

        /**
         * Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
         * it; makedumpfile, crash and elfutils ask for 0.
         */
        public long noteType() { return noteType; }
        public void setNoteType(long _v) { _dirty = true; noteType = _v; }
        public ElfNotes _root() { return _root; }
        public void set_root(ElfNotes _v) { _dirty = true; _root = _v; }
        public ElfNotes.Note _parent() { return _parent; }
        public void set_parent(ElfNotes.Note _v) { _dirty = true; _parent = _v; }
    }
    private List<Note> notes;
    private byte[] rest;
    private boolean isBe;
    private long align;
    private ElfNotes _root;
    private KaitaiStruct.ReadWrite _parent;

    /**
     * The notes, with the empty ones that zeroed memory reads as; absent where
     * there is no room for one.
     */
    public List<Note> notes() { return notes; }
    public void setNotes(List<Note> _v) { _dirty = true; notes = _v; }

    /**
     * Fewer than 12 bytes after the last note, too few for a header: a region
     * of memory need not end where a note does.
     */
    public byte[] rest() { return rest; }
    public void setRest(byte[] _v) { _dirty = true; rest = _v; }

    /**
     * Whether the header words are big-endian.
     */
    public boolean isBe() { return isBe; }
    public void setIsBe(boolean _v) { _dirty = true; isBe = _v; }

    /**
     * Alignment in bytes of names, descriptors and notes, 4 or 8.
     */
    public long align() { return align; }
    public void setAlign(long _v) { _dirty = true; align = _v; }
    public ElfNotes _root() { return _root; }
    public void set_root(ElfNotes _v) { _dirty = true; _root = _v; }
    public KaitaiStruct.ReadWrite _parent() { return _parent; }
    public void set_parent(KaitaiStruct.ReadWrite _v) { _dirty = true; _parent = _v; }
}
