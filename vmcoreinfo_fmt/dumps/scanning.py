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

__all__ = ["CHECKS", "MAX_CANDIDATES", "read", "scan_dump", "scan_memory"]

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


def _scan(source: Source, memory: Memory, *, quick: bool, progress: Progress | None) -> _Scan:
    scan = _Scan(source, memory)
    if quick or source.size is not None:
        scan.quick(progress if quick else None)
    if quick:
        scan.report.found("scan-quick")
    else:
        scan.thorough(progress)
    return scan


def read(
    source: Source,
    close: Callable[[], None] | None = None,
    *,
    progress: Progress | None = None,
    quick: bool = False,
) -> Dump:
    """Return what a search of a file without a known header finds; it is taken for memory from address 0 on."""
    size = source.size if source.size is not None else 1 << 62
    memory = Memory(source, [Range(0, 0, size)], assumed=True)
    scan = _scan(source, memory, quick=quick, progress=progress)
    return _dump(scan, container="raw", close=close)


def scan_memory(memory: Memory, *, container: str, close: Callable[[], None] | None = None) -> Dump:
    """Return what a search of memory finds whose addresses a container gives."""
    return _dump(_scan(memory.source, memory, quick=False, progress=None), container=container, close=close)


def scan_dump(dump: Dump, *, progress: Progress | None = None, quick: bool = False) -> Dump:
    """Return what a search of a dump's memory finds; its notes are left aside.

    Keep the dump that is given open as long as the one that is returned.
    """
    memory = dump.memory or Memory(dump.input, [])
    scan = _scan(dump.input, memory, quick=quick, progress=progress)
    if dump.container in COMPRESSED:
        scan.report.found("scan-compressed")
    found = _dump(scan, container=dump.container, close=dump.close)
    found.wrap_like(dump)
    found.machine, found.elf_class = dump.machine, dump.elf_class
    found.byte_order = found.byte_order or dump.byte_order
    return found


def _dump(scan: _Scan, *, container: str, close: Callable[[], None] | None) -> Dump:
    ranked = scan.ranked()
    best = choose_best(ranked)
    notes = sorted((c.note for _, c in ranked if c.note is not None), key=lambda note: note.offset)
    order = best.note.byte_order if best is not None and best.note is not None else None
    return Dump(
        container=container,
        source=scan.source,
        byte_order=order,
        notes=notes,
        candidates=[candidate for _, candidate in ranked],
        choose=lambda _: best,
        findings=scan.report.findings,
        memory=lambda: scan.memory,
        close=close,
    )
