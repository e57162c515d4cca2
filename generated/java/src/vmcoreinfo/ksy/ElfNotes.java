// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package vmcoreinfo.ksy;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
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
public class ElfNotes extends KaitaiStruct {
    private Boolean _is_le;

    public ElfNotes(KaitaiStream _io, boolean isBe, long align) {
        this(_io, null, null, isBe, align);
    }

    public ElfNotes(KaitaiStream _io, KaitaiStruct _parent, boolean isBe, long align) {
        this(_io, _parent, null, isBe, align);
    }

    public ElfNotes(KaitaiStream _io, KaitaiStruct _parent, ElfNotes _root, boolean isBe, long align) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        this.isBe = isBe;
        this.align = align;
        _read();
    }
    private void _read() {
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
    }
    private void _readLE() {
        if (_io().size() >= 12) {
            this.notes = new ArrayList<Note>();
            {
                Note _it;
                int i = 0;
                do {
                    _it = new Note(this._io, this, _root, _is_le);
                    this.notes.add(_it);
                    i++;
                } while (!(((Number) (_io().size())).longValue() - ((Number) (_io().pos())).longValue() < 12));
            }
        }
        this.rest = this._io.readBytesFull();
    }
    private void _readBE() {
        if (_io().size() >= 12) {
            this.notes = new ArrayList<Note>();
            {
                Note _it;
                int i = 0;
                do {
                    _it = new Note(this._io, this, _root, _is_le);
                    this.notes.add(_it);
                    i++;
                } while (!(((Number) (_io().size())).longValue() - ((Number) (_io().pos())).longValue() < 12));
            }
        }
        this.rest = this._io.readBytesFull();
    }

    public void _fetchInstances() {
        if (_io().size() >= 12) {
            for (int i = 0; i < this.notes.size(); i++) {
                this.notes.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
    }

    /**
     * One note. It must start at a multiple of `align` from the start of the
     * segment.
     */
    public static class Note extends KaitaiStruct {
        private Boolean _is_le;

        public Note(KaitaiStream _io, ElfNotes _parent, ElfNotes _root, boolean _is_le) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this._is_le = _is_le;
            _read();
        }
        private void _read() {

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
        }
        private void _readLE() {
            this.header = new NoteHeader(this._io, this, _root, _is_le);
            this.name = this._io.readBytes(header().lenName());
            this.namePadding = this._io.readBytes((_io().isEof() ? ((long) 0) : ((Number) (header().lenNamePadding())).longValue()));
            this.desc = this._io.readBytes(header().lenDesc());
            this.descPadding = this._io.readBytes((_io().isEof() ? ((long) 0) : ((Number) (header().lenDescPadding())).longValue()));
        }
        private void _readBE() {
            this.header = new NoteHeader(this._io, this, _root, _is_le);
            this.name = this._io.readBytes(header().lenName());
            this.namePadding = this._io.readBytes((_io().isEof() ? ((long) 0) : ((Number) (header().lenNamePadding())).longValue()));
            this.desc = this._io.readBytes(header().lenDesc());
            this.descPadding = this._io.readBytes((_io().isEof() ? ((long) 0) : ((Number) (header().lenDescPadding())).longValue()));
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
        }
        private NoteHeader header;
        private byte[] name;
        private byte[] namePadding;
        private byte[] desc;
        private byte[] descPadding;
        private ElfNotes _root;
        private ElfNotes _parent;
        public NoteHeader header() { return header; }

        /**
         * Owner of the note with its terminating NUL; empty where `len_name` is
         * 0. For a Linux or Windows guest these are the 11 bytes
         * `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
         * ASCII.
         */
        public byte[] name() { return name; }

        /**
         * Zeros up to the descriptor's alignment; no bytes where the segment
         * ends before them.
         */
        public byte[] namePadding() { return namePadding; }

        /**
         * Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
         * guest a `windows_dump_header`; tell them apart by the bytes, the name
         * is the same.
         */
        public byte[] desc() { return desc; }

        /**
         * Zeros up to the next note; no bytes where the segment ends before
         * them.
         * QEMU counts it: a region that ends right after an unpadded
         * descriptor is refused.
         */
        public byte[] descPadding() { return descPadding; }
        public ElfNotes _root() { return _root; }
        public ElfNotes _parent() { return _parent; }
    }

    /**
     * The three words before every note's name.
     */
    public static class NoteHeader extends KaitaiStruct {
        private Boolean _is_le;

        public NoteHeader(KaitaiStream _io, ElfNotes.Note _parent, ElfNotes _root, boolean _is_le) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this._is_le = _is_le;
            _read();
        }
        private void _read() {

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
        }
        private void _readLE() {
            this.lenName = this._io.readU4le();
            this.lenDesc = this._io.readU4le();
            this.noteType = this._io.readU4le();
        }
        private void _readBE() {
            this.lenName = this._io.readU4be();
            this.lenDesc = this._io.readU4be();
            this.noteType = this._io.readU4be();
        }

        public void _fetchInstances() {
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

        /**
         * Size of the descriptor in bytes, without padding. Linux writes the
         * exact length of its text, Xen a fixed 4068.
         */
        public long lenDesc() { return lenDesc; }

        /**
         * Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
         * it; makedumpfile, crash and elfutils ask for 0.
         */
        public long noteType() { return noteType; }
        public ElfNotes _root() { return _root; }
        public ElfNotes.Note _parent() { return _parent; }
    }
    private List<Note> notes;
    private byte[] rest;
    private boolean isBe;
    private long align;
    private ElfNotes _root;
    private KaitaiStruct _parent;

    /**
     * The notes, with the empty ones that zeroed memory reads as; absent where
     * there is no room for one.
     */
    public List<Note> notes() { return notes; }

    /**
     * Fewer than 12 bytes after the last note, too few for a header: a region
     * of memory need not end where a note does.
     */
    public byte[] rest() { return rest; }

    /**
     * Whether the header words are big-endian.
     */
    public boolean isBe() { return isBe; }

    /**
     * Alignment in bytes of names, descriptors and notes, 4 or 8.
     */
    public long align() { return align; }
    public ElfNotes _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
