"""s390: dumps of its stand-alone tools, and the pointers that its kernels leave in the lowcore."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError, UnsupportedError
from ..note import VMCOREINFO, NoteReader
from ..rules.report import Report
from ..sources.held import HeldSource, fetch
from .candidate import MAX_PAYLOAD, Candidate
from .headers import Headers
from .memory import Memory, Range

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..sources.source import Source

__all__ = ["follow_pointers", "read"]

_DUMP, _SEGMENT = _wire.row("s390_dump"), _wire.row("s390_dump.segment_header")
# What precedes the memory has the size of a page, and so has what precedes each of its pieces.
HEADER_SIZE = _SEGMENT.size
MAX_SEGMENTS = 1 << 16
# Physical address of the pointers.
LOWCORE = 0xE08
PAGE = 4096


def read(source: Source) -> Headers:
    """Return what a stand-alone dump of an s390 machine says.

    Raises:
        FormatError: The header is cut.
    """
    form = _wire.read_from(_wire.S390Dump, source, what="s390 dump header")
    report = Report()
    is_extended = form.form == _wire.S390Dump.Forms.extended
    if form.len_header != HEADER_SIZE:
        words = f"the header has {form.len_header} bytes, expected {HEADER_SIZE}"
        report.found("s390-header-size", words, _DUMP.offset("len_header"))
    ranges = _segments(source, report) if is_extended else [Range(form.first_paddr, HEADER_SIZE, form.len_memory)]
    memory = Memory(source, ranges)
    candidates = follow_pointers(source, memory, report)
    return Headers(
        "s390-extended" if is_extended else "s390",
        source,
        bits=32 if form.arch == _wire.S390Dump.Archs.esa_31 else 64,
        byte_order="big",
        machine="s390",
        notes=[candidate.note for candidate in candidates if candidate.note is not None],
        candidates=candidates,
        memory=lambda: memory,
        findings=report.findings,
        spans=[("s390-memory-cut", "piece of memory", last.offset, last.offset + last.size) for last in ranges[-1:]],
    )


def _segments(source: Source, report: Report) -> list[Range]:
    ranges: list[Range] = []
    at = HEADER_SIZE
    while True:
        try:
            data = source.read_at(at, HEADER_SIZE)
            header = _SEGMENT.read(data, 0, at)
        except FormatError as error:
            report.found("s390-segments-cut", error.reason, at)
            break
        if header.stop_marker or not header.len_memory:
            break
        if len(ranges) >= MAX_SEGMENTS:
            report.found("s390-too-many", f"more than {MAX_SEGMENTS} pieces of memory, the rest is left unread", at)
            break
        source.budget.spend("records")
        ranges.append(Range(header.first_paddr, at + HEADER_SIZE, header.len_memory))
        at += HEADER_SIZE + header.len_memory
    return ranges


def follow_pointers(source: Source, memory: Memory, report: Report) -> list[Candidate]:
    """Return the candidates that the lowcore leads to: through os_info to a text, and directly to a note.

    Of a stream, what a pointer leads to is read on to and kept, however far away it is.

    Args:
        source: What offsets of the memory count in.
        memory: The guest's memory.
        report: What is odd goes here.
    """
    pointers = _Pointers(source, memory, report)
    try:
        return pointers.follow()
    except UnsupportedError as error:
        report.found("s390-pointer-passed", error.reason, error.offset)
        return []


class _Pointers:
    def __init__(self, source: Source, memory: Memory, report: Report) -> None:
        self._source = source
        self._memory = memory
        self._report = report

    def follow(self) -> list[Candidate]:
        place = self._memory.offset_of(LOWCORE)
        data = self._read(LOWCORE, _wire.row("s390_lowcore").size)
        try:
            lowcore = _wire.read(_wire.S390Lowcore, data, what="lowcore", base=place or 0)
        except FormatError as error:
            self._report.found("s390-pointer-broken", error.reason, place)
            return []
        found = []
        if lowcore.os_info and not lowcore.os_info % PAGE:
            found += self._text_of_os_info(lowcore.os_info)
        for paddr in (lowcore.vmcore_info, lowcore.vmcore_info31):
            note = self._note(paddr) if paddr and not found else None
            if note is not None:
                found.append(note)
        if not found:
            self._report.found("s390-no-pointer")
        return found

    def _read(self, paddr: int, length: int) -> bytes:
        place = self._memory.find(paddr)
        return b"" if place is None else fetch(self._source, place.offset, min(length, place.size))

    def _kept(self, offset: int, length: int) -> Source:
        """Return a source of these bytes that can be read later, too."""
        if not self._source.is_stream:
            return self._source
        return HeldSource(self._source.name, offset, fetch(self._source, offset, length))

    def _text_of_os_info(self, paddr: int) -> list[Candidate]:
        data = self._read(paddr, PAGE)
        try:
            page = _wire.read(_wire.S390OsInfo, data, what="os_info")
        except FormatError as error:
            words = f"no os_info at {paddr:#x}: {error.reason}"
            self._report.found("s390-pointer-broken", words, self._memory.offset_of(paddr))
            return []
        entry = page.entries[0]
        place = self._memory.find(entry.paddr)
        if not entry.paddr or place is None or not 0 < entry.len_piece <= MAX_PAYLOAD:
            return []
        kept = self._kept(place.offset, min(entry.len_piece, place.size))
        there = len(kept.read_at(place.offset, min(entry.len_piece, place.size)))
        missing = entry.len_piece - there
        return [Candidate(kept, place.offset, there, missing=missing, found="os_info", paddr=entry.paddr)]

    def _note(self, paddr: int) -> Candidate | None:
        offset = self._memory.offset_of(paddr)
        if offset is None:
            return None
        kept = self._kept(offset, MAX_PAYLOAD)
        try:
            note = NoteReader(kept, "big", 4).read(offset, offset + MAX_PAYLOAD)
        except FormatError:
            return None
        if note.name != VMCOREINFO:
            return None
        return Candidate.of_note(note, found="lowcore", paddr=paddr + note.desc_offset - offset)
