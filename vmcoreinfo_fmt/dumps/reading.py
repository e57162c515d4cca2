"""What the readers of containers share: findings as they come up, and an area of notes."""

from __future__ import annotations

from ..errors import FormatError
from ..findings import MAX_FINDINGS, TOO_MANY, Finding
from ..note import NoteReader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..findings import Severity
    from ..note import ByteOrder, Note
    from ..source import Source

__all__ = ["CHECKS", "MAX_NOTES", "Report", "read_notes"]

# More notes than any dump has, with at most 8192 CPUs and two notes for each; what a header claims beyond is left
# unread, and said.
MAX_NOTES = 1 << 15

CHECKS: dict[str, tuple[Severity, str]] = {
    "note-broken": ("error", "what stands behind a note is none; the rest of that area is left alone"),
    "note-cut": ("error", "the descriptor of a note runs past its area or the file"),
    "note-too-many": ("warning", "more notes than are read"),
    **TOO_MANY,
}


class Report:
    """Findings of one reading, each with the severity that its id has."""

    def __init__(self, checks: Mapping[str, tuple[Severity, str]] = CHECKS) -> None:
        self.findings: list[Finding] = []
        self._checks = checks

    def found(self, id: str, message: str = "", offset: int | None = None) -> None:
        """Add a finding; without a message, in the words of its check."""
        if len(self.findings) >= MAX_FINDINGS:
            if len(self.findings) > MAX_FINDINGS:
                return
            id, message, offset = "findings-too-many", f"more than {MAX_FINDINGS} things are odd", None
        severity, meaning = self._checks.get(id) or CHECKS[id]
        place = "" if offset is None else f", at offset {offset}"
        self.findings.append(Finding(id, severity, (message or meaning) + place, offset))

    @property
    def num_errors(self) -> int:
        """Number of findings that are errors."""
        return sum(finding.severity == "error" for finding in self.findings)


def read_notes(
    source: Source, start: int, end: int, *, byte_order: ByteOrder, align: int = 4, limit: int, report: Report
) -> list[Note]:
    """Return at most `limit` notes between two offsets; what breaks the row is a finding."""
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
            notes.append(note)
    except FormatError as error:
        report.found("note-broken", f"{error}", error.offset)
    return notes
