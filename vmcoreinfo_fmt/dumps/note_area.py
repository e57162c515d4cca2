"""An area of notes, such as a PT_NOTE segment."""

from __future__ import annotations

from ..errors import FormatError
from ..note import VMCOREINFO, VMCOREINFO_XEN, NoteReader
from .candidate import Candidate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._values import ByteOrder
    from ..note import Note
    from ..rules.report import Report
    from ..sources.source import Source

__all__ = ["MAX_NOTES", "candidates_of", "read_notes"]

# More notes than any dump has, with at most 8192 CPUs and two notes for each; what a header claims beyond that is
# left unread, and a finding.
MAX_NOTES = 1 << 15


def read_notes(
    source: Source, start: int, end: int, *, byte_order: ByteOrder, align: int = 4, limit: int, report: Report
) -> list[Note]:
    """Return at most `limit` notes between two offsets; what breaks the sequence is a finding."""
    notes: list[Note] = []
    try:
        for note in NoteReader(source, byte_order, align).walk(start, end):
            if len(notes) == limit:
                report.found("note-too-many", f"more than {MAX_NOTES} notes, the rest is left unread", note.offset)
                break
            if note.missing:
                report.found(
                    "note-cut",
                    f"{note.missing} of {note.desc_size} bytes of the descriptor of {note.name} are missing",
                    note.offset,
                )
            source.budget.spend("records")
            notes.append(note)
    except FormatError as error:
        report.found("note-broken", error.reason, error.offset)
    return notes


def candidates_of(notes: Iterable[Note], report: Report) -> list[Candidate]:
    """Return the payloads of the notes whose names say that they hold one; a name that only begins so is a finding.

    One rule for every container: VMCOREINFO and VMCOREINFO_XEN, to the letter.
    """
    candidates = []
    for note in notes:
        if note.name in (VMCOREINFO, VMCOREINFO_XEN):
            candidates.append(Candidate.of_note(note))
        elif note.name.startswith(VMCOREINFO):
            report.found("note-name-similar", f"a note is named {note.name!r}, expected {VMCOREINFO}", note.offset)
    return candidates
