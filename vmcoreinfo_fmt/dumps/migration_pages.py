"""The memory of a migration stream: bytes by physical address, and after them those whose address is not known."""

from __future__ import annotations

import zlib
from bisect import bisect_right

from .guest_layout import find_parts
from .memory import Memory, Range
from .page_places import AT_PLACE, FILLED
from .pages import Pages
from .qemu_migration import PACKED_START

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..sources.source import Source
    from .qemu_migration import Stream

    Run = tuple[int, int, int, int]

__all__ = ["MigrationMemory", "MigrationPages"]

# Linux puts the note at the start of a page, of which a page of the stream can have several.
PAGE = 4096
# What is read of the file at a time where only the starts of pages are wanted, and the least of it.
WINDOW, LEAST = 1 << 20, 128
# How much ahead the next page is at most for that.
AHEAD = 1 << 16
# Between blocks without addresses, so that no text goes on from one in the next.
GAP = 1 << 20
# Pages of zeros that are searched because what is around them is.
NEARBY = 4
# Pages of zeros that are made at once.
ZEROS = 1 << 8
# A page cannot be packed into more than this, as twice its size.
MOST_PACKED = 2


class MigrationPages(Pages):
    """Memory as a source whose offsets are physical addresses, as far as they are known.

    Blocks whose addresses are not known follow after the last address. Pages
    that are not in the stream, or cannot be unpacked, are read as zeros.

    Attributes:
        ranges: The memory whose addresses are known.
        unknown: Names of blocks whose addresses are not known.
    """

    def __init__(self, inner: Source, stream: Stream) -> None:
        super().__init__(inner, stream.places.page_size)
        self._places = stream.places
        # Each part: its offset, the number of its first page, and its size.
        self._parts: list[tuple[int, int, int]] = []
        self.ranges: list[Range] = []
        blocks = stream.places.blocks
        sizes = [(block.name, block.size) for block in blocks]
        known = [0] * len(blocks)
        for number, start, paddr, size in find_parts(stream.machine, sizes):
            # Where a window of addresses ends, a page of any size does.
            self._parts.append((paddr, blocks[number].first + start // self.page_size, size))
            self.ranges.append(Range(paddr, paddr, size))
            known[number] = start + size
        end = max((paddr + size for paddr, _, size in self._parts), default=0)
        self.unknown: list[str] = []
        for block, start in zip(blocks, known, strict=True):
            if start < block.size:
                self.unknown.append(block.name)
                end += GAP + -end % GAP
                self._parts.append((end, block.first + start // self.page_size, block.size - start))
                end += block.size - start
        self._parts.sort()
        for id, words, offset in stream.odd:
            self.found(id, words, offset)

    @property
    def size(self) -> int:
        """The offset after the last part."""
        offset, _, size = self._parts[-1] if self._parts else (0, 0, 0)
        return offset + size

    @property
    def extents(self) -> Iterator[tuple[int, int]]:
        """Start and end of each run of pages that are there, with a few of zeros between them."""
        size, nearby = self.page_size, NEARBY * self.page_size
        begun = reached = 0
        for offset, first, length in self._parts:
            for low, high in self._places.runs(first, first + length // size):
                start = offset + (low - first) * size
                if start > reached + nearby or reached <= begun:
                    if reached > begun:
                        yield begun, reached
                    begun = start
                reached = offset + (high - first) * size
        if reached > begun:
            yield begun, reached

    def place(self, offset: int) -> int | None:
        """Return the offset in the file of a byte, or None where it is packed there, or not at all."""
        found = self._find(offset)
        if found is None:
            return None
        page, skip, _ = found
        place, _, _, kind = self._places.run(page, 1)
        return self.inner.place(place + skip) if place and kind == AT_PLACE else None

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from an offset on, fewer where memory ends."""
        pieces: list[bytes] = []
        while length > 0 and (found := self._find(offset)) is not None:
            page, skip, there = found
            wanted = min(length, there)
            data = b"".join(self._pages(page, -(-(skip + wanted) // self.page_size)))
            pieces.append(data[skip : skip + wanted])
            offset, length = offset + wanted, length - wanted
        return b"".join(pieces)

    def find_at_pages(self, needle: bytes, at: int, progress: Callable[[int], None] | None = None) -> Iterator[int]:
        """Yield the addresses of a string that is at byte `at` of a page, see `Pages.find_at_pages`."""
        starts = _Starts(self.inner, progress)
        size, run = self.page_size, self._places.run
        end = at + len(needle)
        for start, stop in self.extents:
            offset = start
            while offset < stop and (found := self._find(offset)) is not None:
                page, _, there = found
                most = min(there, stop - offset) // size
                place, count, stride, kind = run(page, most)
                for number in range(count if place else 0):
                    for low in range(0, size, PAGE):
                        if kind == AT_PLACE:
                            head = starts.read(place + number * stride + low, end)
                        else:
                            head = self._page(place, kind)[low : low + end]
                        if head.startswith(needle, at):
                            yield offset + number * size + low + at
                offset += count * size

    def _find(self, offset: int) -> tuple[int, int, int] | None:
        """Return which page an offset is in, where in it, and how much follows without a gap; None outside of all."""
        number = bisect_right(self._parts, (offset, 1 << 63, 0)) - 1
        if number < 0:
            return None
        start, first, size = self._parts[number]
        if offset >= start + size:
            return None
        page, skip = divmod(offset - start, self.page_size)
        return first + page, skip, start + size - offset

    def _pages(self, page: int, number: int) -> Iterator[bytes]:
        size = self.page_size
        while number > 0:
            place, count, stride, kind = self._places.run(page, min(number, ZEROS))
            if not place:
                yield bytes(count * size)
            elif kind == AT_PLACE:
                data = self.inner.read_at(place, (count - 1) * stride + size)
                if len(data) < (count - 1) * stride + size:
                    self._report_once("migration-memory-cut", "a page is not in the file", place)
                    data = data.ljust((count - 1) * stride + size, b"\0")
                if stride == size:
                    yield data
                else:
                    yield from (data[at : at + size] for at in range(0, len(data), stride))
            else:
                yield self._page(place, kind)
            page, number = page + count, number - count

    def _page(self, place: int, kind: int) -> bytes:
        size = self.page_size
        self.budget.spend("unpacked", size)
        if kind == FILLED:
            return self.inner.read_at(place, 1) * size
        length = PACKED_START.read(self.inner.read_at(place, PACKED_START.size), 0, place).len_packed
        data = self.inner.read_at(place + PACKED_START.size, length) if length <= MOST_PACKED * size else b""
        try:
            page = zlib.decompressobj().decompress(data, size)
        except zlib.error:
            page = b""
        if len(page) < size:
            self._report_once("migration-page-broken", f"a page of {length} bytes cannot be unpacked", place)
            return bytes(size)
        return page

    def _report_once(self, id: str, words: str, place: int) -> None:
        if all(finding.id != id for finding in self.page_findings):
            self.found(id, words, place)


class _Starts:
    """The first bytes of pages, read in the order of the file as far as they are in it."""

    def __init__(self, inner: Source, progress: Callable[[int], None] | None) -> None:
        self._inner = inner
        self._progress = progress
        self._start, self._window = 0, b""

    def read(self, place: int, size: int) -> bytes:
        """Return so many bytes at a place, and maybe more."""
        skip = place - self._start
        end = len(self._window)
        if skip < 0 or skip > end + AHEAD:
            self._start, self._window, skip = place, self._inner.read_at(place, max(LEAST, size)), 0
        elif skip + size > end:
            # The more pages follow each other, the more is read at a time.
            wanted = min(WINDOW, 4 * max(end, LEAST))
            self._start, self._window, skip = place, self._inner.read_at(place, wanted), 0
            if self._progress is not None:
                self._progress(place)
        return self._window[skip : skip + size]


class MigrationMemory(Memory):
    """The memory in a migration stream; its offsets are addresses."""

    __slots__ = ("_pages",)

    def __init__(self, pages: MigrationPages) -> None:
        super().__init__(pages, pages.ranges)
        self._pages = pages

    @property
    def pages(self) -> MigrationPages:
        """The pages that hold it."""
        return self._pages
