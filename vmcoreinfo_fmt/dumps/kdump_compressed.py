"""kdump-compressed dumps, of makedumpfile and QEMU, and their ancestor diskdump."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError
from ..note import VMCOREINFO
from ..rules.report import Report
from .candidate import MAX_PAYLOAD, Candidate
from .headers import Headers
from .note_area import MAX_NOTES, candidates_of, read_notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._values import ByteOrder
    from ..note import Note
    from ..sources.source import Source

__all__ = ["read"]

BLOCK_SIZES = (4096, 8192, 16384, 32768, 65536)
LATEST_VERSION = 6
# The versions from which on a sub-header has the text's place and the notes'.
TEXT_SINCE, NOTES_SINCE = 3, 4


def read(source: Source, kind: str) -> Headers:
    """Return what the headers of a kdump-compressed dump say. Reads headers and notes' headers only.

    Args:
        source: The dump.
        kind: `kdump-compressed` or `diskdump`.

    Raises:
        FormatError: The main header is cut.
    """
    form = _wire.read_from(_wire.KdumpCompressed, source, what="kdump header")
    with _wire.guard(form, "kdump header"):
        bits = form.bits
    header = form.header
    reader = _Reader(source, form, is_diskdump=kind == "diskdump")
    reader.read()
    details: dict[str, str | int] = {"header_version": header.version, "block_size": header.len_block}
    if reader.sub_header is not None:
        details["phys_base"] = reader.sub_header.phys_base
    return Headers(
        kind,
        source,
        bits=bits,
        byte_order=reader.byte_order,
        machine=header.machine.partition(b"\0")[0].decode("latin-1") or None,
        details=details,
        notes=reader.notes,
        candidates=reader.candidates,
        findings=reader.report.findings,
        spans=reader.spans,
    )


class _Reader:
    def __init__(self, source: Source, form: _wire.KdumpCompressed, *, is_diskdump: bool) -> None:
        self.report = Report()
        self.spans: list[tuple[str, str, int, int]] = []
        self.notes: list[Note] = []
        self.candidates: list[Candidate] = []
        self.sub_header: _wire.KdumpCompressed.SecondHeader | None = None
        self.byte_order: ByteOrder = "big" if form.is_be else "little"
        self._source = source
        self._form = form
        self._is_diskdump = is_diskdump

    def read(self) -> None:
        header, report = self._form.header, self.report
        version = header.version
        if header.len_block not in BLOCK_SIZES:
            report.found("kdump-block-size", f"block_size is {header.len_block}, expected 4096 to 65536")
            return
        bitmaps = header.len_block * (1 + header.num_sub_header_blocks)
        end = bitmaps + header.len_block * header.num_bitmap_blocks
        self.spans.append(("kdump-pages-cut", "area of the bitmaps, before all pages,", bitmaps, end))
        if not version <= LATEST_VERSION:
            report.found("kdump-version", f"header_version is {version}, expected at most {LATEST_VERSION}", 8)
        if self._is_diskdump or version < TEXT_SINCE:
            report.found("kdump-no-text", f"a header of version {version} does not lead to a vmcoreinfo text")
            if self._is_diskdump:
                return
        try:
            self.sub_header = self._choose_layout()
        except FormatError as error:
            report.found("kdump-sub-header-cut", error.reason, error.offset)
            return
        if version >= NOTES_SINCE:
            self._read_notes(self.sub_header)
        if version >= TEXT_SINCE:
            self._read_text(self.sub_header)

    def _choose_layout(self) -> _wire.KdumpCompressed.SecondHeader:
        """Return the sub-header, padded or not, whose places make sense."""
        form = self._form
        with _wire.guard(form, "kdump sub-header"):
            packed = form.sub_header
            if form.bits == 64 or form.header.version < TEXT_SINCE or self._makes_sense(packed):
                return packed
            padded = form.sub_header_padded
        if padded is not None and self._makes_sense(padded):
            self.report.found("kdump-padded")
            return padded
        return packed

    def _makes_sense(self, sub: _wire.KdumpCompressed.SecondHeader) -> bool:
        header = self._form.header
        start, size = sub.ofs_vmcoreinfo, sub.len_vmcoreinfo
        end = header.len_block * (1 + header.num_sub_header_blocks)
        return (start, size) == (0, 0) or (header.len_block < start and start + size <= end)

    def _read_notes(self, sub: _wire.KdumpCompressed.SecondHeader) -> None:
        start, length = sub.ofs_notes, sub.len_notes
        end = self._source.end_within(start, start + length)
        if end < start + length:
            there = max(0, end - start)
            self.report.found(
                "kdump-notes-cut", f"the notes have {length} bytes, {there} of them are in the file", start
            )
        self.notes = list(
            read_notes(self._source, start, end, byte_order=self.byte_order, limit=MAX_NOTES, report=self.report)
        )
        self.candidates = candidates_of(self.notes, self.report)

    def _read_text(self, sub: _wire.KdumpCompressed.SecondHeader) -> None:
        """Compare the text that the header leads to with the notes; where they differ, both are candidates."""
        start, size = sub.ofs_vmcoreinfo, sub.len_vmcoreinfo
        ours = [candidate for candidate in self.candidates if candidate.note and candidate.note.name == VMCOREINFO]
        if not start or not size:
            if any(candidate.contents == "text" for candidate in ours):
                self.report.found("kdump-text-missing")
            return
        for number, candidate in enumerate(self.candidates):
            if candidate in ours and (candidate.offset, candidate.size) == (start, size):
                self.candidates[number] = candidate.because(found="note and header")
                return
        if size > MAX_PAYLOAD:
            self.report.found(
                "kdump-text-too-large", f"the text has {size} bytes, expected at most {MAX_PAYLOAD}", start
            )
            return
        there = len(self._source.read_at(start, size))
        if there < size:
            self.report.found("kdump-text-cut", f"{size - there} of {size} bytes of the text are missing", start)
        if ours:
            note = ours[-1]
            self.report.found(
                "kdump-text-differs",
                f"the header leads to {size} bytes, the note has {note.size} at {note.offset}",
                start,
            )
        text = Candidate(self._source, start, there, missing=size - there, found="header")
        # Tools read what the header leads to; the last whole candidate is the one that is chosen.
        self.candidates.append(text)
