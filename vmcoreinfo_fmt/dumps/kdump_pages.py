"""The pages of a kdump-compressed dump: bytes by physical address, unpacked where they are read."""

from __future__ import annotations

from _thread import RLock
from array import array

from .. import _wire
from ..errors import MissingPackageError
from .page_packers import Packers
from .pages import Pages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .._values import ByteOrder
    from ..sources.source import Source

__all__ = ["KdumpPages"]

# Bytes of a bitmap that are looked at together, and pages whose descriptors are.
PIECE, AT_ONCE = 4096, 4096
# Packed bytes of a page that its first bytes are unpacked from; the table of codes before them can take 150.
HEAD = 256
# What is read of the file at a time, where only the starts of pages are wanted.
WINDOW = 1 << 20
# Linux puts the note at the start of a page, of which a block of the dump can have several.
PAGE = 4096
# How many pieces of the table are looked at for where the file ends.
MAX_PIECES_AT_END = 16
# Places of pages that more than one descriptor leads to, as far as they are kept.
MAX_PASSED = 4096
# A page of zeros costs this part of what a page costs that is unpacked: it is only searched.
ZEROS = 16


class KdumpPages(Pages):
    """Memory as a source whose offsets are physical addresses. What was not dumped is not there.

    A page that is broken, or packed with what is not installed, is read as zeros, and is a finding.
    """

    def __init__(
        self, inner: Source, *, page_size: int, bitmap: tuple[int, int], descriptors: int, byte_order: ByteOrder,
        pages: tuple[int, int], is_incomplete: bool = False,
    ) -> None:  # fmt: skip
        """Make it of what the headers say.

        Args:
            inner: The dump.
            page_size: Size of a page in bytes.
            bitmap: Offset and size of the bitmap of the pages that were dumped; that of all memory is before it.
            descriptors: Offset of the descriptors of these pages.
            byte_order: Of the descriptors.
            pages: The first page that this file has, and the number after the last.
            is_incomplete: Whether pages were not written that the bitmap has; their descriptors are zeros.
        """
        super().__init__(inner, page_size)
        self._bitmap, self._len_bitmap = bitmap
        self._table = descriptors
        self._row = _wire.row("kdump_compressed.page_descriptor", byte_order=byte_order)
        self._first = pages[0]
        self._last = min(pages[1], self._len_bitmap * 8)
        self._packers = Packers(page_size)
        self._lock = RLock()
        # The number of dumped pages before each piece of the bitmap.
        self._before = array("Q", [0])
        self._is_incomplete = is_incomplete
        self._zero_page: int | None = None
        self._is_broken = False

    @property
    def size(self) -> int:
        """The address after the last page that the bitmap has room for."""
        return max(0, self._last) * self.page_size

    @property
    def extents(self) -> Iterable[tuple[int, int]]:
        """Start and end of each run of dumped pages."""
        return ((start * self.page_size, end * self.page_size) for start, end in self.runs())

    @property
    def is_counted(self) -> bool:
        """Whether the bitmaps are all there."""
        end = self._bitmap + self._len_bitmap
        return self.inner.end_within(self._bitmap - self._len_bitmap, end) >= end

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from an address on, fewer where a page follows that was not dumped."""
        first, skip = divmod(offset, self.page_size)
        number = self._run_from(first, -(-(skip + length) // self.page_size))
        if number <= 0:
            return b""
        with self._lock:
            pages = [self._page(*found) for found in self._descriptors(first, number)]
        return b"".join(pages)[skip : skip + length]

    def find_at_pages(self, needle: bytes, at: int, progress: Callable[[int], None] | None = None) -> Iterator[int]:
        """Yield the addresses of a string that is at byte `at` of a page. Only the first bytes of a page are unpacked.

        Args:
            needle: The string, of letters that do not repeat.
            at: Where in the page it starts.
            progress: Called with the number of bytes of the file that are done.
        """
        heads = _Heads(self.inner, progress)
        places = range(at, self.page_size, PAGE)
        # Several pages of the guest in one of the dump are not told from its first bytes.
        can_start = self._packers.starters(needle, at) if len(places) == 1 else {}
        latest = -1
        # This is done for every page of a machine: what is constant is looked up before.
        for first, found in self._all_descriptors():
            zero = self._zero_page
            for page, (place, size, kind, _) in enumerate(found, first):
                # Pages of the same contents, such as zeros, share a place and follow each other.
                if place in (latest, zero):
                    continue
                latest = place
                skip = place - heads.start
                head = heads.window[skip : skip + HEAD] if 0 <= skip < heads.most else heads.read(place)
                if head is None:
                    continue
                if (test := can_start.get(kind)) is not None and not test(head):
                    continue
                with self._lock:
                    whole = self._page(place, size, kind, 0)
                    zero = self._zero_page
                for start in places:
                    if whole.startswith(needle, start):
                        yield page * self.page_size + start

    def runs(self) -> Iterator[tuple[int, int]]:
        """Yield the first page of each run of dumped pages, and the number after its last."""
        begun: int | None = None
        reached = 0
        for base in range(self._first // 8 // PIECE * PIECE, self._len_bitmap, PIECE):
            piece = self._piece(base // PIECE)
            reached = base * 8
            if not piece:
                break  # the file ends, whatever the header claims
            if not any(piece) and begun is None:
                continue
            bits = bin(int.from_bytes(piece, "little") | 1 << len(piece) * 8)[:2:-1]
            at = 0
            while True:
                if begun is None:
                    at = bits.find("1", at)
                    if at < 0:
                        break
                    begun = reached + at
                at = bits.find("0", at)
                if at < 0:
                    break
                if (run := self._within(begun, reached + at)) is not None:
                    yield run
                begun = None
            reached += len(bits)
        if begun is not None and (run := self._within(begun, reached)) is not None:
            yield run

    def dumped_from(self, address: int, most: int) -> int:
        """Return how many bytes from an address on were dumped, about `most` at most."""
        page, skip = divmod(address, self.page_size)
        return max(0, self._run_from(page, -(-most // self.page_size)) * self.page_size - skip)

    def num_dumped(self) -> int:
        """Return the number of pages that should be in this file."""
        return self._rank(max(self._first, self._last)) - self._rank(self._first)

    def num_unwritten(self) -> int:
        """Return the number of pages that were to be in this file and were not written."""
        if not self._is_incomplete:
            return 0
        return sum(not place and not size for _, found in self._all_descriptors() for place, size, _, _ in found)

    def num_of_memory(self) -> int:
        """Return the number of pages that the machine has, dumped or not."""
        number = 0
        for at in range(self._bitmap - self._len_bitmap, self._bitmap, PIECE):
            bits = self.inner.read_at(at, min(PIECE, self._bitmap - at))
            if not bits:
                break  # the header states more than the file has
            number += int.from_bytes(bits, "little").bit_count()
        return number

    def counts(self) -> tuple[int, int, int] | None:
        """Return how many pages are in this file, how many the machine has, and how many were not written; or None."""
        return (self.num_dumped(), self.num_of_memory(), self.num_unwritten()) if self.is_counted else None

    def end(self) -> int:
        """Return where the file should end at least: after the contents of its last pages."""
        number = self.num_dumped()
        start = reached = self._table + self._row.size * number
        for _ in range(MAX_PIECES_AT_END):
            count = min(AT_ONCE, number)
            number -= count
            data = self.inner.read_at(self._table + self._row.size * number, self._row.size * count)
            for place, size, _, _ in self._row.table(data):
                if place + size > reached and size <= 2 * self.page_size:
                    reached = place + size
            # Pages of zeros at the end of memory lead to the first page of the file, which says nothing.
            if reached > start + self.page_size or not number:
                break
        return reached

    def _within(self, start: int, end: int) -> tuple[int, int] | None:
        start, end = max(start, self._first), min(end, self._last)
        return (start, end) if start < end else None

    def _all_descriptors(self) -> Iterator[tuple[int, Iterator[tuple[int, int, int, int]]]]:
        """Yield the first of some pages that follow each other, with their descriptors."""
        for first, end in self.runs():
            for page in range(first, end, AT_ONCE):
                yield page, self._descriptors(page, min(AT_ONCE, end - page))

    def _piece(self, index: int) -> bytes:
        start = index * PIECE
        return self.inner.read_at(self._bitmap + start, max(0, min(PIECE, self._len_bitmap - start)))

    def _rank(self, page: int) -> int:
        """Return the number of dumped pages of the whole machine before a page."""
        index, skip = divmod(page, PIECE * 8)
        with self._lock:
            while len(self._before) <= index:
                piece = self._piece(len(self._before) - 1)
                if not piece:
                    return self._before[-1]
                self._before.append(self._before[-1] + int.from_bytes(piece, "little").bit_count())
        bits = int.from_bytes(self._piece(index)[: -(-skip // 8)], "little") & ((1 << skip) - 1)
        return self._before[index] + bits.bit_count()

    def _run_from(self, page: int, most: int) -> int:
        """Return how many pages from this one on were dumped, `most` at most."""
        if not self._first <= page < self._last:
            return 0
        most = min(most, self._last - page)
        start, skip = divmod(page, 8)
        size = min((skip + most + 7) // 8, self._len_bitmap - start)
        bits = int.from_bytes(self.inner.read_at(self._bitmap + start, size), "little") >> skip
        return min(most, (~bits & (bits + 1)).bit_length() - 1)

    def _descriptors(self, page: int, number: int) -> Iterator[tuple[int, int, int, int]]:
        self.budget.spend("records", number)
        at = self._table + self._row.size * (self._rank(page) - self._rank(self._first))
        return self._row.table(self.inner.read_at(at, self._row.size * number))

    def _page(self, place: int, size: int, kind: int, _: int) -> bytes:
        """Return a page, as zeros where it cannot be had."""
        if place == self._zero_page or (self._is_incomplete and not place and not size):
            self.budget.spend("unpacked", self.page_size // ZEROS)
            return bytes(self.page_size)
        self.budget.spend("unpacked", self.page_size)
        data = self.inner.read_at(place, size) if place >= 0 and size <= 2 * self.page_size else b""
        try:
            page = self._packers.unpack(kind, data)
        except MissingPackageError as missing:
            if self.missing is None:
                self.found("kdump-package-missing", str(missing))
            self.missing: MissingPackageError | None = missing.with_traceback(None)
            return bytes(self.page_size)
        if page is None:
            if not self._is_broken:
                self._is_broken = True
                self.found("kdump-page-broken", f"a page of {size} bytes and kind {kind:#x} cannot be unpacked", place)
            return bytes(self.page_size)
        if self._zero_page is None and not any(page):
            self._zero_page = place
        return page


class _Heads:
    """The first bytes of pages, read in the order of the file, and of shared pages only once.

    Attributes:
        start: Offset of the window, which is a part of the file.
        most: How far into the window the first bytes of a page are all in it.
        window: What is there.
    """

    __slots__ = ("_inner", "_passed", "_progress", "most", "start", "window")

    def __init__(self, inner: Source, progress: Callable[[int], None] | None) -> None:
        self._inner = inner
        self._progress = progress
        self._passed: set[int] = set()
        self.start, self.most, self.window = 0, 0, b""

    def read(self, place: int) -> bytes | None:
        """Return what is at a place outside the window, or None where a page there was looked at before."""
        if place < self.start:
            if place < 0 or place in self._passed:
                return None
            if len(self._passed) < MAX_PASSED:
                self._passed.add(place)
            return self._inner.read_at(place, HEAD)
        self.start, self.window = place, self._inner.read_at(place, WINDOW)
        self.most = len(self.window) - HEAD + 1
        if self._progress is not None:
            self._progress(place)
        return self.window[:HEAD]
