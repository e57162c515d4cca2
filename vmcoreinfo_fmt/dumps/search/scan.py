"""Memory without headers: every place that could hold a payload, judged."""

from __future__ import annotations

from ...errors import FormatError, UnsupportedError
from ...note import HEADER_SIZE, VMCOREINFO, VMCOREINFO_XEN, NoteReader
from ...rules.report import Report
from ...sources.held import HeldSource
from ...text.lines import MAX_LINES
from ..candidate import MAX_PAYLOAD, Candidate, Choice
from ..memory import Memory
from .names import Names, address_of_names
from .rank import PAGE, Judgement, choose_best
from .strings import MAX_HITS, find_all, find_at_pages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..._values import ByteOrder
    from ...note import Note
    from ...rules.finding import Finding
    from ...sources.source import Source
    from ..headers import Headers
    from .strings import Progress

__all__ = ["MAX_CANDIDATES", "search"]

NAME = VMCOREINFO.encode()
FIRST_KEY = b"OSRELEASE="
NAMES = (VMCOREINFO, VMCOREINFO_XEN)
ORDERS: tuple[ByteOrder, ...] = ("little", "big")
# Bare text is a page at most; a page has up to 64 KiB.
MAX_TEXT = 1 << 16
# As much as two lines of it have, which is what tells it from a mere string.
GLANCE = 512
MAX_CANDIDATES = 256
MAX_HELD = 16 << 20
# As many more, and as many bytes of them, are left for notes at the start of a page, where Linux has its own.
MORE_AT_PAGES, MORE_HELD_AT_PAGES = 64, 8 << 20
# What a pipe or device gives at most.
MAX_UNSIZED = 64 << 30
TEXT = bytes(range(0x20, 0x7F)) + b"\n\r"


def search(
    headers: Headers, *, quick: bool = False, progress: Progress | None = None
) -> tuple[Choice, tuple[Finding, ...]]:
    """Search the memory that headers lead to; return what was found, which of it is read, and what was odd."""
    scan = _Scan(headers, progress)
    if quick:
        scan.quick()
        scan.report.found("scan-quick")
    else:
        scan.thorough()
    choice = scan.choice()
    pages = scan.memory.pages
    return choice, (*scan.report.findings, *(() if pages is None else pages.page_findings))


class _Scan:
    def __init__(self, headers: Headers, progress: Progress | None) -> None:
        self.report = Report()
        self.memory = Memory(headers.source, []) if headers.memory is None else headers.memory()
        self.source = self.memory.source
        self._budget = self.source.budget
        self.found: list[Candidate] = []
        self._progress = progress
        self._names = Names(self.source, self.memory)
        self._tails: list[bytes] = []
        self._seen: set[int] = set()
        self._strings: set[int] = set()
        self._addresses: list[int | None] = []
        self._held = 0
        self._is_full = False
        self._reached = 0
        self._is_cut = False

    def quick(self) -> None:
        """Look where Linux puts the note: after a header at the start of a page."""
        size = self.source.size
        try:
            for place in self._at_pages():
                self._hit(place, NAME)
            is_one_file = self.memory.pages is None and not self.source.is_stream
            if size and is_one_file and not self.source.read_at(size - 1, 1):
                raise FormatError(f"the file ended early, expected {size} bytes")
        except FormatError as error:
            self._is_cut = True
            self._unfinished(error)

    def _at_pages(self) -> Iterator[int]:
        pages = self.memory.pages
        if pages is not None:
            return pages.find_at_pages(NAME, HEADER_SIZE, self._progress)
        ranges = []
        size = self.source.size
        if not len(self.memory) and size is not None:
            # Where no header says what is memory, pages of the file may be pages of memory.
            ranges.append((HEADER_SIZE, size))
        for part in self.memory:
            start = part.offset + -part.paddr % PAGE + HEADER_SIZE
            ranges.append((start, part.offset + part.size if size is None else min(size, part.offset + part.size)))
        return find_at_pages(self.source, NAME, ranges, self._progress)

    def thorough(self) -> None:
        """Look everywhere, for notes and for text without a header."""
        hits = 0
        end = self._end()
        is_whole = True
        try:
            for place, needle in find_all(self.source, (NAME, FIRST_KEY), self._done):
                hits += 1
                self._reached = max(self._reached, place)
                self._hit(place, needle)
        except UnsupportedError as error:
            self._unfinished(error)
            is_whole = False
        if hits >= MAX_HITS:
            self.report.found("scan-too-many", f"the name is in {hits} places or more, the rest is left unread")
        elif is_whole and not self._is_cut and end is not None and self._reached < end:
            self.report.found("scan-unfinished", f"the file ended early, expected {end} bytes", self._reached)
        if self._is_full:
            self.report.found("scan-too-many", f"more than {len(self.found)} candidates, the rest is left unread")
        if self._strings:
            places = ", ".join(f"{place:#x}" for place in sorted(self._strings)[:3])
            self.report.found("scan-strings", f"mere strings in {len(self._strings)} places, the first at {places}")

    def _unfinished(self, error: FormatError) -> None:
        # Work that was refused is a finding of its own.
        if not self._budget.is_spent:
            self.report.found("scan-unfinished", error.reason, error.offset)

    def _end(self) -> int | None:
        """Return where the last byte of the source is that is no hole, or None where it is not known or packed."""
        size = self.source.size
        if size is None or self.memory.pages is not None:
            return None
        extents = list(self.source.extents)
        return min(size, extents[-1][1]) if extents else 0

    def _done(self, done: int) -> None:
        """Note how far the search has come, and end one of what has no end."""
        self._reached = done
        self._names.passing(done)
        if self.source.size is None and done > MAX_UNSIZED:
            raise UnsupportedError(
                f"{self.source.name} does not say its size and goes on beyond {MAX_UNSIZED >> 30} GiB",
                found="no end",
                offset=done,
            )
        if self._progress is not None:
            self._progress(self._in_file(done))

    def _in_file(self, done: int) -> int:
        """Return how much of the file a part of the memory stands for."""
        pages = self.memory.pages
        size = None if pages is None else pages.inner.size
        return done if pages is None or size is None else done * size // max(1, pages.size)

    def _hit(self, place: int, needle: bytes) -> None:
        if place in self._seen or place in self._strings:
            return
        if not self._has_room(place, needle):
            self._is_full = True
            return
        self._budget.spend("candidates")
        candidate = self._note(place - HEADER_SIZE) if needle == NAME else self._text(place)
        if candidate is None:
            self._strings.add(place)
            return
        self._budget.spend("lines", min(MAX_LINES, candidate.payload.count(b"\n")))
        note = candidate.note
        tail = b"" if note is None else note.source.read_at(note.offset + note.size, HEADER_SIZE)
        self._tails.append(tail)
        self._seen |= {place, candidate.offset}
        self.found.append(candidate)
        paddr = address_of_names(candidate.parse()) if candidate.contents == "text" else None
        if paddr is not None:
            self._names.want(paddr, self._reached)
        self._addresses.append(paddr)

    def _has_room(self, place: int, needle: bytes) -> bool:
        number, held = len(self.found), self._held
        if number < MAX_CANDIDATES and held < MAX_HELD:
            return True
        if needle != NAME or number >= MAX_CANDIDATES + MORE_AT_PAGES or held >= MAX_HELD + MORE_HELD_AT_PAGES:
            return False
        paddr = self._paddr(place - HEADER_SIZE)
        return paddr is not None and paddr % PAGE == 0

    def _note(self, start: int) -> Candidate | None:
        if start < 0:
            return None
        for order in ORDERS:
            note = self._read_note(self.source, start, order)
            if note is None or note.name not in NAMES or not 0 < note.desc_size <= MAX_PAYLOAD:
                continue
            held = self._hold(start, note.size + HEADER_SIZE)
            note = self._read_note(held, start, order, held.end)
            if note is None:
                return None
            return Candidate.of_note(note, found="scan", paddr=self._paddr(note.desc_offset))
        return None

    def _hold(self, start: int, length: int) -> HeldSource:
        held = HeldSource(self.source.name, start, self.source.read_at(start, length))
        self._budget.spend("checked", held.end - start)
        self._held += held.end - start
        return held

    @staticmethod
    def _read_note(source: Source, start: int, order: ByteOrder, end: int = 1 << 63) -> Note | None:
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
        self._budget.spend("checked", len(text))
        if b"=%" in text:
            return None
        held = self._hold(start, len(text))
        return Candidate(held, start, len(text), found="scan", contents="text", paddr=self._paddr(start))

    def _run_of_text(self, start: int, size: int) -> bytes:
        # A piece at a time, or many short texts in a row would be read many times.
        step = min(size, GLANCE)
        while True:
            data = self.source.read_at(start, step)
            length = len(data) - len(data.lstrip(TEXT))
            if length < step or step == size:
                return data[:length]
            step = min(size, 4 * step)

    def _paddr(self, offset: int) -> int | None:
        return self.memory.paddr_of(offset)

    def choice(self) -> Choice:
        """Return the candidates, the best first, and the one that is read."""
        self._names.finish()
        return choose_best(
            [
                Judgement(candidate, tail, paddr, self._names, assumed=self.memory.assumed)
                for candidate, tail, paddr in zip(self.found, self._tails, self._addresses, strict=True)
            ]
        )
