"""ELF notes: one, all of a segment, or the first of a name."""

from __future__ import annotations

from . import _wire
from ._values import Value
from .errors import FormatError, TruncatedError
from .sources.source import BytesSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Literal

    from .sources.source import Source

    ByteOrder = Literal["little", "big"]

__all__ = ["HEADER_SIZE", "VMCOREINFO", "VMCOREINFO_XEN", "Note", "find_note", "iter_notes"]

VMCOREINFO = "VMCOREINFO"
VMCOREINFO_XEN = "VMCOREINFO_XEN"
# Size of the three words before a name, in bytes; neither byte order nor alignment changes it.
HEADER_SIZE = _wire.row("elf_notes.note_header", align=4, byte_order="little").size
NOTHING = bytes(HEADER_SIZE)
# No producer comes near; a larger name is a header read in the wrong place. Names stay in memory, so they are bounded.
MAX_NAME = 256
HEAD = HEADER_SIZE + MAX_NAME
# Zeros between notes are skipped this far, then the rest of the segment is left alone.
MAX_ZEROS = 1 << 20


class _Fields:
    # What a note is made of, as long as it is being made.

    __slots__ = (
        "align",
        "byte_order",
        "desc_offset",
        "desc_size",
        "missing",
        "offset",
        "raw_name",
        "source",
        "type",
    )

    raw_name: bytes
    type: int
    byte_order: ByteOrder
    align: int
    offset: int
    desc_offset: int
    desc_size: int
    missing: int
    source: Source


class Note(_Fields, Value):
    """One ELF note.

    Its descriptor stays where it is until `desc` is read, so a list of notes
    costs little, however large they are.

    Source: System V gABI, Note Section; QEMU and Linux align core dump notes to 4 bytes in both classes.

    Attributes:
        raw_name: Name as stored, with its NUL if it has one.
        type: Number whose meaning depends on the name; 0 for VMCOREINFO.
        byte_order: `little` or `big`, of the three header words.
        align: Alignment in bytes of name, descriptor and next note, 4 or 8.
        offset: Where the header starts in the input that was read, in bytes.
        desc_offset: Where the descriptor starts, in bytes.
        desc_size: Size of the descriptor in bytes, as the header says.
        missing: Bytes of the descriptor that the input lacks; 0 for a whole note.
        source: The input that the descriptor is read from.

    Example:
        >>> note = Note("VMCOREINFO", 0, b"OSRELEASE=6.1.0\\n")
        >>> note.to_bytes()[:12].hex(" ", 4)
        '0b000000 10000000 00000000'
        >>> Note.parse(note.to_bytes()).desc
        b'OSRELEASE=6.1.0\\n'
    """

    __slots__ = ()

    def __init__(
        self,
        name: str | bytes,
        type: int,
        desc: bytes,
        *,
        byte_order: ByteOrder = "little",
        align: int = 4,
    ) -> None:
        """Make a note; a name given as text gets its NUL, one given as bytes is used as it is."""
        raw_name = name.encode("latin-1") + b"\0" if isinstance(name, str) else bytes(name)
        fields = (align, byte_order, 0, len(desc), 0, 0, raw_name, BytesSource(bytes(desc)), type)
        for field, value in zip(_Fields.__slots__, fields, strict=True):
            self._set(field, value)

    @classmethod
    def parse(cls, data: bytes, *, byte_order: ByteOrder = "little", align: int = 4) -> Note:
        """Return the note that the bytes start with; what follows it is ignored.

        The padding after the descriptor may be missing.

        Raises:
            TruncatedError: The bytes end inside the note.
        """
        note = NoteReader(BytesSource(bytes(data)), byte_order, align).read(0, len(data))
        if note.missing:
            raise TruncatedError(
                f"descriptor of {note.desc_size} bytes is cut: {note.desc_size - note.missing} are there, "
                f"at offset {note.desc_offset}",
                needed=note.desc_size,
                available=note.desc_size - note.missing,
                where="desc",
                offset=note.desc_offset,
            )
        return note

    @property
    def name(self) -> str:
        """Name without its NUL; each byte is the character of that number."""
        return self.raw_name.removesuffix(b"\0").decode("latin-1")

    @property
    def desc(self) -> bytes:
        """Descriptor, or as much of it as is there; read from the input at each access.

        Raises:
            TruncatedError: The input has become shorter since the note was found.
        """
        return self.source.read_whole(self.desc_offset, self.desc_size - self.missing)

    def starts_with(self, prefixes: tuple[bytes, ...]) -> bool:
        """Return whether the descriptor starts with one of these bytes; the rest of it is not read."""
        longest = min(max(map(len, prefixes)), self.desc_size - self.missing)
        return self.source.read_at(self.desc_offset, longest).startswith(prefixes)

    @property
    def size(self) -> int:
        """Size of the whole note in bytes, with header and both paddings."""
        name = HEADER_SIZE + len(self.raw_name)
        return name + -name % self.align + self.desc_size + -self.desc_size % self.align

    def to_bytes(self) -> bytes:
        """Return the whole note, both paddings zero; of one that is cut, a note of what is there."""
        notes = _wire.ElfNotes(self.byte_order == "big", self.align)
        notes._is_le = self.byte_order == "little"
        note = _wire.ElfNotes.Note(None, notes, notes, notes._is_le)
        note.header = _wire.ElfNotes.NoteHeader(None, note, notes, notes._is_le)
        desc = self.desc
        note.header.len_name = len(self.raw_name)
        note.header.len_desc = len(desc)
        note.header.note_type = self.type
        note.name = self.raw_name
        note.name_padding = bytes(note.header.len_name_padding)
        note.desc = desc
        note.desc_padding = bytes(note.header.len_desc_padding)
        notes.notes, notes.rest = [note], b""
        note.header._check()
        note._check()
        paddings = len(note.name_padding) + len(note.desc_padding)
        return _wire.write(notes, HEADER_SIZE + len(note.name) + len(desc) + paddings)

    def to_dict(self) -> dict[str, str | int]:
        """Return what the header says and where the note is; the descriptor is not included."""
        return {
            "name": self.name,
            "type": self.type,
            "byte_order": self.byte_order,
            "align": self.align,
            "frame": "container",
            "offset": self.offset,
            "size": self.size,
            "desc_offset": self.desc_offset,
            "desc_size": self.desc_size,
            "missing": self.missing,
        }

    # Two notes are equal if they say the same, wherever they are; of a cut one, as much as is there.

    def _fields(self) -> tuple[object, ...]:
        return self.raw_name, self.type, self.byte_order, self.desc

    def __hash__(self) -> int:
        return hash((self.raw_name, self.type, self.byte_order))

    def __reduce__(self) -> tuple[Callable[..., Note], tuple[object, ...]]:
        # A pickled note has its descriptor with it, for its input is elsewhere.
        places = self.align, self.offset, self.desc_offset, self.desc_size, self.missing
        return _restore, (self.raw_name, self.type, self.byte_order, self.desc, places)

    def __repr__(self) -> str:
        return f"<Note {self.name!r} type {self.type:#x}, {self.desc_size} bytes at {self.offset:#x}>"


class _Piece(BytesSource):
    # Bytes that start somewhere in an input that is not here.

    def __init__(self, data: bytes, start: int) -> None:
        super().__init__(data)
        self._start = start

    def read_at(self, offset: int, length: int) -> bytes:
        return super().read_at(offset - self._start, length)


def _restore(raw_name: bytes, type: int, byte_order: ByteOrder, desc: bytes, places: tuple[int, ...]) -> Note:
    align, offset, desc_offset, desc_size, missing = places
    note = Note.__new__(Note)
    fields = (align, byte_order, desc_offset, desc_size, missing, offset, raw_name, _Piece(desc, desc_offset), type)
    for field, value in zip(_Fields.__slots__, fields, strict=True):
        note._set(field, value)
    return note


class NoteReader:
    """Reads notes of one byte order and alignment from a source."""

    def __init__(self, source: Source, byte_order: ByteOrder, align: int) -> None:
        if byte_order not in ("little", "big"):
            raise ValueError(f"byte_order is {byte_order!r}, expected 'little' or 'big'")
        if align not in (4, 8):
            raise ValueError(f"align is {align}, expected 4 or 8")
        self._source = source
        self._byte_order = byte_order
        self._align = align
        self._header = _wire.row("elf_notes.note_header", align=8 if align == 8 else 4, byte_order=byte_order)

    def read(self, offset: int, end: int) -> Note:
        """Return the note at `offset`; a descriptor that `end` cuts is marked, not refused.

        Raises:
            TruncatedError: The header or the name does not fit before `end`.
            FormatError: The name is longer than any name is.
        """
        return self._read(self._source.read_at(offset, min(HEAD, end - offset)), offset, end)

    def _read(self, head: bytes, offset: int, end: int) -> Note:
        header = self._header.read(head, 0, offset)
        len_name, desc_size = header.len_name, header.len_desc
        if len_name > MAX_NAME:
            raise FormatError(
                f"name of {len_name} bytes, expected at most {MAX_NAME}, at offset {offset}",
                where="header.len_name",
                offset=offset,
            )
        name_offset = offset + HEADER_SIZE
        name = head[HEADER_SIZE : HEADER_SIZE + len_name]
        if len(name) < len_name:
            raise TruncatedError(
                f"name of {len_name} bytes is cut: {len(name)} are there, at offset {name_offset}",
                needed=len_name,
                available=len(name),
                where="name",
                offset=name_offset,
            )
        desc_offset = name_offset + len_name + header.len_name_padding
        over = desc_offset + desc_size - end
        note = _Fields()
        note.raw_name = name
        note.type = header.note_type
        note.byte_order = self._byte_order
        note.align = self._align
        note.offset = offset
        note.source = self._source
        note.desc_offset = desc_offset
        note.desc_size = desc_size
        note.missing = min(desc_size, over) if over > 0 else 0
        note.__class__ = Note
        return note  # type: ignore[return-value]

    def walk(self, start: int, end: int) -> Iterator[Note]:
        """Yield the notes between two offsets in order; the last one may lack bytes.

        An empty header ends the list where only zeros follow, as in the region
        that Linux announces; otherwise it is stepped over.

        Raises:
            FormatError: The bytes after the last note are not a valid note. All notes before it were yielded.
        """
        offset = start
        while offset < end:
            head = self._source.read_at(offset, min(HEAD, end - offset))
            if head.startswith(NOTHING) or end - offset < HEADER_SIZE:
                offset = self._skip_zeros(offset, end)
                if offset >= end:
                    return
                head = self._source.read_at(offset, min(HEAD, end - offset))
            note = self._read(head, offset, end)
            yield note
            if note.missing:
                return
            offset += note.size

    def _skip_zeros(self, offset: int, end: int) -> int:
        """Return the offset, aligned like `offset`, of the first note after zeros; `end` where only zeros follow."""
        limit = min(end, offset + MAX_ZEROS)
        at = offset
        while at < limit:
            chunk = self._source.read_at(at, min(4096, limit - at))
            rest = chunk.lstrip(b"\0")
            if rest:
                at += len(chunk) - len(rest)
                return at - (at - offset) % self._align
            if not chunk:
                break
            at += len(chunk)
        return end


def iter_notes(data: bytes, *, byte_order: ByteOrder = "little", align: int = 4) -> Iterator[Note]:
    """Yield the notes of a PT_NOTE segment or of a guest's region, in order.

    Zeros after a note are padding, not notes.

    Raises:
        TruncatedError: The last note runs past the end. All notes before it were yielded.
        FormatError: The bytes after a note are not a valid note.
    """
    for note in NoteReader(BytesSource(bytes(data)), byte_order, align).walk(0, len(data)):
        if note.missing:
            Note.parse(data[note.offset :], byte_order=byte_order, align=align)
        yield note


def find_note(data: bytes, name: str = VMCOREINFO, *, byte_order: ByteOrder = "little", align: int = 4) -> Note | None:
    """Return the first note of that name, or None; a broken note after it does no harm.

    Raises:
        FormatError: A note before any of that name is broken.
    """
    notes = iter_notes(data, byte_order=byte_order, align=align)
    return next((note for note in notes if note.name == name), None)
