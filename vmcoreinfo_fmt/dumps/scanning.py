"""Memory without headers: every place that could hold a payload, judged."""

from __future__ import annotations

from ..errors import FormatError, UnsupportedError
from ..note import VMCOREINFO, VMCOREINFO_XEN, NoteReader
from ..search import MAX_HITS, find_all, find_at_pages
from .dump import MAX_PAYLOAD, Candidate, Dump
from .memory import Memory, Range
from .ranking import choose_best, judge
from .reading import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..findings import Severity
    from ..note import ByteOrder, Note
    from ..search import Progress
    from ..source import Source

__all__ = ["CHECKS", "MAX_CANDIDATES", "raw", "search"]

NAME = VMCOREINFO.encode()
FIRST_KEY = b"OSRELEASE="
NAME_OFFSET = 12
NAMES = (VMCOREINFO, VMCOREINFO_XEN)
ORDERS: tuple[ByteOrder, ...] = ("little", "big")
# Bare text is a page at most; a page has up to 64 KiB.
MAX_TEXT = 1 << 16
# As much as two lines of it have, which is what tells it from a mere string.
GLANCE = 512
MAX_CANDIDATES = 256
MAX_HELD = 16 << 20
# What a pipe or device gives at most.
MAX_UNSIZED = 64 << 30
TEXT = bytes(range(0x20, 0x7F)) + b"\n\r"

COMPRESSED = ("kdump-compressed", "diskdump")

CHECKS: dict[str, tuple[Severity, str]] = {
    "scan-too-many": ("warning", "more places than are looked at hold the name of the note"),
    "scan-strings": ("info", "places that hold the name of the note or of its first key, but no payload"),
    "scan-unfinished": ("warning", "the input could not be read to its end"),
    "scan-compressed": (
        "warning",
        "the pages of this container are compressed; only what is stored plainly is searched",
    ),
    "scan-quick": ("info", "only the starts of pages were looked at; another payload can be elsewhere"),
}


class _Held:
    """Bytes of an input, kept because it may not be readable again."""

    size = None

    def __init__(self, source: Source, start: int, length: int) -> None:
        self.name = source.name
        self._start = start
        self._data = source.read_at(start, length)
        self.length = len(self._data)

    def read_at(self, offset: int, length: int) -> bytes:
        at = offset - self._start
        return self._data[at : at + length] if at >= 0 else b""


class _Scan:
    def __init__(self, source: Source, memory: Memory) -> None:
        self.report = Report(CHECKS)
        self.memory = memory
        self.source = source
        self.found: list[Candidate] = []
        self.tails: list[bytes] = []
        self._seen: set[int] = set()
        self._strings: list[int] = []
        self._held = 0

    def quick(self, progress: Progress | None) -> None:
        """Look where Linux puts the note: behind a header at the start of a page."""
        ranges = []
        size = self.source.size
        for part in self.memory:
            start = part.offset + -part.paddr % 4096 + NAME_OFFSET
            ranges.append((start, part.offset + part.size if size is None else min(size, part.offset + part.size)))
        for place in find_at_pages(self.source, NAME, ranges, progress):
            self._hit(place, NAME)

    def thorough(self, progress: Progress | None) -> None:
        """Look everywhere, for notes and for text without a header."""
        hits = 0
        try:
            for place, needle in find_all(self.source, (NAME, FIRST_KEY), self._until_limit(progress)):
                hits += 1
                self._hit(place, needle)
        except UnsupportedError as error:
            self.report.found("scan-unfinished", str(error), error.offset)
        if hits >= MAX_HITS:
            self.report.found("scan-too-many", f"the name is in {hits} places or more, the rest is left unread")
        if self._strings:
            places = ", ".join(f"{place:#x}" for place in self._strings[:3])
            self.report.found("scan-strings", f"mere strings in {len(self._strings)} places, the first at {places}")

    def _until_limit(self, progress: Progress | None) -> Progress:
        """Return a progress that ends the search of what has no end."""

        def report(done: int) -> None:
            if self.source.size is None and done > MAX_UNSIZED:
                raise UnsupportedError(
                    f"{self.source.name} does not say its size and goes on beyond {MAX_UNSIZED >> 30} GiB",
                    found="no end",
                    offset=done,
                )
            if progress is not None:
                progress(done)

        return report

    def _hit(self, place: int, needle: bytes) -> None:
        if place in self._seen or len(self.found) >= MAX_CANDIDATES or self._held >= MAX_HELD:
            return
        candidate = self._note(place - NAME_OFFSET) if needle == NAME else self._text(place)
        if candidate is None:
            self._strings.append(place)
            return
        self._seen |= {place, candidate.offset}
        self.found.append(candidate)

    def _note(self, start: int) -> Candidate | None:
        if start < 0:
            return None
        for order in ORDERS:
            note = self._read_note(self.source, start, order)
            if note is None or note.name not in NAMES or not 0 < note.desc_size <= MAX_PAYLOAD:
                continue
            held = _Held(self.source, start, note.size + NAME_OFFSET)
            note = self._read_note(held, start, order, start + held.length)
            if note is None:
                return None
            return self._keep(Candidate.of_note(note, found="scan", paddr=self._paddr(note.desc_offset)), held, note)
        return None

    @staticmethod
    def _read_note(source: _Held | Source, start: int, order: ByteOrder, end: int = 1 << 63) -> Note | None:
        try:
            return NoteReader(source, order, 4).read(start, end)
        except FormatError:
            return None

    def _text(self, start: int) -> Candidate | None:
        """Return the text that starts here, if it has more than one line of a key and a value."""
        text = self._run_of_text(start, GLANCE)
        if sum(b"=" in line for line in text.split(b"\n", 3)[:2]) < 2:
            return None
        text = self._run_of_text(start, MAX_TEXT)
        if b"=%" in text:
            return None
        held = _Held(self.source, start, len(text))
        kept = Candidate(held, start, len(text), found="scan", kind="linux", paddr=self._paddr(start))
        return self._keep(kept, held, None)

    def _run_of_text(self, start: int, size: int) -> bytes:
        data = self.source.read_at(start, size)
        return data[: len(data) - len(data.lstrip(TEXT))]

    def _keep(self, candidate: Candidate, held: _Held, note: Note | None) -> Candidate:
        self._held += held.length
        self.tails.append(b"" if note is None else held.read_at(note.offset + note.size, NAME_OFFSET))
        return candidate

    def _paddr(self, offset: int) -> int | None:
        return self.memory.paddr_of(offset)

    def ranked(self) -> list[tuple[int, Candidate]]:
        """Return points and candidates, the best first."""
        points = [
            (judge(candidate, self.memory if self.memory.source.size is not None else None, tail), candidate)
            for candidate, tail in zip(self.found, self.tails, strict=True)
        ]
        return sorted(points, key=lambda pair: (-pair[0], pair[1].offset))


def raw(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return a file without a known header, taken for memory from address 0 on, which is yet to be searched."""
    size = source.size if source.size is not None else 1 << 62
    memory = Memory(source, [Range(0, 0, size)], assumed=True)
    return Dump(container="raw", source=source, memory=lambda: memory, close=close, is_searched=False)


def search(dump: Dump, *, quick: bool = False, progress: Progress | None = None) -> None:
    """Search the memory of a dump, and put what is found in the place of what its headers led to.

    Raises:
        FormatError: The file became shorter meanwhile.
    """
    scan = _Scan(dump.input, dump.memory or Memory(dump.input, []))
    if quick or dump.input.size is not None:
        scan.quick(progress if quick else None)
    if quick:
        scan.report.found("scan-quick")
    else:
        scan.thorough(progress)
    if dump.container in COMPRESSED:
        scan.report.found("scan-compressed")
    ranked = scan.ranked()
    dump.take([candidate for _, candidate in ranked], choose_best(ranked), scan.report.findings)
