"""Files without a container: notes or a guest's region, text, and small things that are not dumps but have a name."""

from __future__ import annotations

import re

from ..entry import ENTRY_SIZE
from ..errors import FormatError, UnsupportedError
from ..note import VMCOREINFO, VMCOREINFO_XEN, NoteReader
from ..rules.report import Report
from .candidate import MAX_PAYLOAD, Candidate
from .headers import Headers
from .note_area import MAX_NOTES, candidates_of, read_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._values import ByteOrder
    from ..sources.source import Source

__all__ = ["HEAD", "read"]

# As much of a file as tells what it is.
HEAD = 512
ORDERS: tuple[ByteOrder, ...] = ("little", "big")
OWNERS = (VMCOREINFO, VMCOREINFO_XEN, "CORE", "LINUX", "QEMU")
# More than all notes of any dump.
MAX_NOTE_AREA = 12 << 20
PIECE = 1 << 20

_TEXT = re.compile(rb"(?:[A-Z][A-Z0-9_-]*|(?:SYMBOL|SIZE|OFFSET|LENGTH|NUMBER)\([^()=\n]+\))=[^\0]*?(?:\n|\Z)")
_SYSFS = re.compile(rb"(0x[0-9a-f]+) ([0-9a-f]+)\n?")


def read(source: Source) -> Headers | None:
    """Return what a file holds that starts with a note or with text, or None if it starts with neither.

    Raises:
        UnsupportedError: It is an entry, or the line of /sys/kernel/vmcoreinfo: a place in memory, without the memory.
    """
    head = source.read_at(0, HEAD)
    for order in ORDERS:
        if _starts_with_note(source, head, order):
            return _notes(source, order)
    if _TEXT.match(head):
        size = len(source.read_at(0, MAX_PAYLOAD + 1))
        return Headers("text", source, candidates=[Candidate(source, 0, size, found="file", contents="text")])
    place = _SYSFS.fullmatch(head)
    if place:
        raise UnsupportedError(
            f"{source.name} says where the note was in memory, {int(place[2], 16)} bytes at {place[1].decode()}, "
            "and holds no memory, expected a dump",
            found="the line of /sys/kernel/vmcoreinfo",
            offset=0,
        )
    if len(head) == ENTRY_SIZE and head[:4] in (b"\0\0\1\0", b"\1\0\1\0", b"\1\0\0\0"):
        raise UnsupportedError(
            f"{source.name} has the 16 bytes of an entry and holds no memory, expected a dump; "
            "vmcoreinfo entry explains it",
            found="an entry of fw_cfg",
            offset=0,
        )
    return None


def _starts_with_note(source: Source, head: bytes, order: ByteOrder) -> bool:
    try:
        note = NoteReader(source, order, 4).read(0, 1 << 63)
    except FormatError:
        return False
    return note.name in OWNERS and note.desc_size <= MAX_PAYLOAD


def _notes(source: Source, order: ByteOrder) -> Headers:
    report = Report()
    end = 0
    while (part := len(source.read_at(end, PIECE))) and end < MAX_NOTE_AREA:
        end += part
    if end >= MAX_NOTE_AREA and source.read_at(end, 1):
        report.found("note-too-many", f"notes of more than {MAX_NOTE_AREA >> 20} MiB, the rest is left unread", end)
    notes = read_notes(source, 0, end, byte_order=order, limit=MAX_NOTES, report=report)
    candidates = candidates_of(notes, report)
    return Headers("notes", source, byte_order=order, notes=notes, candidates=candidates, findings=report.findings)
