"""ELF notes: one, a list of them, or the one that is wanted."""

from __future__ import annotations

from functools import cache

from . import _wire
from .errors import FormatError, TruncatedError
from .source import BytesSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Literal

    from .source import Source

    ByteOrder = Literal["little", "big"]

__all__ = ["HEADER_SIZE", "VMCOREINFO", "VMCOREINFO_XEN", "Note", "find_note", "iter_notes"]

VMCOREINFO = "VMCOREINFO"
VMCOREINFO_XEN = "VMCOREINFO_XEN"
HEADER_SIZE = 12
NOTHING = bytes(HEADER_SIZE)
# No producer comes near; a larger name is a header read in the wrong place. Names stay in memory, so they are bounded.
MAX_NAME = 256
HEAD = HEADER_SIZE + MAX_NAME
# Zeros between notes are skipped this far, then the rest of the segment is left alone.
MAX_ZEROS = 1 << 20


class Note:
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

    def __init__(
        self,
        name: str | bytes,
        type: int,
        desc: bytes,
        *,
        byte_order: ByteOrder = "little",
        align: int = 4,
    ) -> None:
        """Make a note; a name given as text gets its NUL, a name given as bytes is taken as it is."""
        self.raw_name = name.encode("latin-1") + b"\0" if isinstance(name, str) else name
        self.type = type
        self.byte_order = byte_order
        self.align = align
        self.offset = self.desc_offset = self.missing = 0
        self.source: Source = BytesSource(desc)
        self.desc_size = len(desc)

    @classmethod
    def parse(cls, data: bytes, *, byte_order: ByteOrder = "little", align: int = 4) -> Note:
        """Return the note that the bytes start with; what follows it is ignored.

        The padding behind the descriptor may be missing.

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
        """Descriptor, or as much of it as is there. Read from the input at each access."""
        return self.source.read_at(self.desc_offset, self.desc_size - self.missing)

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

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Note)
            and (self.raw_name, self.type, self.byte_order) == (other.raw_name, other.type, other.byte_order)
            and self.desc == other.desc
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Note {self.name!r} type {self.type:#x}, {self.desc_size} bytes at {self.offset:#x}>"


@cache
def _header(byte_order: ByteOrder, align: int) -> Callable[..., _wire.ElfNotes.NoteHeader]:
    notes = _wire.ElfNotes(byte_order == "big", align)
    return _wire.layout(
        lambda io: _wire.ElfNotes.NoteHeader(io, None, notes, byte_order == "little"), what="note header"
    )


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
        self._header = _header(byte_order, align)

    def read(self, offset: int, end: int) -> Note:
        """Return the note at `offset`; a descriptor that `end` cuts is marked, not refused.

        Raises:
            TruncatedError: The header or the name does not fit before `end`.
            FormatError: The name is longer than any name is.
        """
        return self._read(self._source.read_at(offset, min(HEAD, end - offset)), offset, end)

    def _read(self, head: bytes, offset: int, end: int) -> Note:
        header = self._header(head, 0, offset)
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
        note = Note.__new__(Note)
        note.raw_name = name
        note.type = header.note_type
        note.byte_order = self._byte_order
        note.align = self._align
        note.offset = offset
        note.source = self._source
        note.desc_offset = desc_offset
        note.desc_size = desc_size
        note.missing = min(desc_size, over) if over > 0 else 0
        return note

    def walk(self, start: int, end: int) -> Iterator[Note]:
        """Yield the notes between two offsets in order; the last one may lack bytes.

        An empty header ends the list where only zeros follow, as in the region
        that Linux announces; otherwise it is stepped over.

        Raises:
            FormatError: What stands behind the last note is none. All notes before it were yielded.
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
        """Return the offset, aligned like `offset`, of the first note behind zeros; `end` where there is none."""
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

    Zeros behind a note are padding, not notes.

    Raises:
        TruncatedError: The last note runs past the end. All notes before it were yielded.
        FormatError: What stands behind a note is none.
    """
    for note in NoteReader(BytesSource(bytes(data)), byte_order, align).walk(0, len(data)):
        if note.missing:
            Note.parse(data[note.offset :], byte_order=byte_order, align=align)
        yield note


def find_note(data: bytes, name: str = VMCOREINFO, *, byte_order: ByteOrder = "little", align: int = 4) -> Note | None:
    """Return the first note of that name, or None; a broken note behind it does no harm.

    Raises:
        FormatError: A note before any of that name is broken.
    """
    notes = iter_notes(data, byte_order=byte_order, align=align)
    return next((note for note in notes if note.name == name), None)
