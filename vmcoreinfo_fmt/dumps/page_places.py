"""Where the pages of a migration stream are: in proportion to the pages that are there, whatever blocks claim."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..sources.source import Source

    # Place of the first of several pages, how many there are, from one to the next, and what they are.
    Run = tuple[int, int, int, int]

__all__ = ["AT_PLACE", "CHUNK", "FILLED", "PACKED", "Block", "Places"]

# Pages whose places are kept together.
CHUNK = 64
# How a page is there, as it is kept with its place: as it was, packed with zlib, or as the byte that fills it.
AT_PLACE, PACKED, FILLED = 0, 1, 2
# More pages than are read at once, and what is read of a bitmap at a time.
AT_ONCE, PIECE = 256, 4096
# For each byte of a bitmap, whether each of its pages is there.
_BITS = [bytes(byte >> bit & 1 for bit in range(8)) for byte in range(256)]


class Block:
    """A block of memory.

    Attributes:
        name: Its name.
        size: Its size in bytes.
        first: The number of its first page, of all pages of the machine.
        bitmap: Where in the stream the bitmap of its pages is, or None where pages are in records.
        pages: Where its first page is then.
    """

    __slots__ = ("bitmap", "first", "name", "pages", "size")

    def __init__(self, name: str, size: int) -> None:
        self.name: str = name
        self.size: int = size
        self.first: int = 0
        self.bitmap: int | None = None
        self.pages: int = 0


class Places:
    """The places of all pages, by number: those of a block follow one another.

    Attributes:
        page_size: Size of a page in bytes.
        blocks: The blocks, in the order of their pages.
    """

    def __init__(self, source: Source, between: int) -> None:
        """Make it of no pages.

        Args:
            source: The stream.
            between: How many bytes are between two pages that follow one another.
        """
        self.page_size: int = 4096
        self.blocks: list[Block] = []
        self._source = source
        self._between = between
        # Of each chunk of pages of which one is there: the place and kind of each, 0 for those that are not.
        self._chunks: dict[int, array[int]] = {}
        self._numbers: list[int] = []
        self._is_mapped = False

    def add(self, block: Block) -> None:
        """Add a block after the last one; its first page has a number that is a multiple of `CHUNK`."""
        if self.blocks:
            last = self.blocks[-1]
            block.first = last.first + -(-last.size // (self.page_size * CHUNK)) * CHUNK
        self._is_mapped |= block.bitmap is not None
        self.blocks.append(block)

    def renumber(self, page_size: int) -> None:
        """Give each block numbers for pages of another size, before any has a place."""
        self.page_size = page_size
        blocks, self.blocks = self.blocks, []
        for block in blocks:
            self.add(block)

    def put(self, page: int, place: int) -> None:
        """Note the place of a page with its kind in the lowest two bits, or 0 for zeros, instead of an earlier one."""
        chunk = self._chunks.get(page // CHUNK)
        if chunk is None:
            if not place:
                return
            chunk = self._chunks[page // CHUNK] = array("Q", bytes(8 * CHUNK))
        chunk[page % CHUNK] = place

    def run(self, page: int, most: int) -> Run:
        """Return where pages from a number on are: those that follow one another there, at most so many.

        The place is 0 where pages are not there, or are zeros.
        """
        most = min(most, AT_ONCE)
        if self._is_mapped:
            block = self.blocks[bisect_right(self.blocks, page, key=_first) - 1]
            return self._mapped_run(block, page - block.first, most)
        place = self._place(page)
        stride = self.page_size + self._between
        step = stride << 2 if place else 0
        count = 1
        if place & 3 == AT_PLACE:
            while count < most and self._place(page + count) == place + count * step:
                count += 1
        return place >> 2, count, stride, place & 3

    def runs(self, first: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the first page of each run that is there, and the number after its last, of the pages of a block."""
        for start, found in self._masks(first, end):
            low = found.find(1, max(0, first - start))
            while 0 <= low < end - start:
                high = found.find(0, low)
                high = len(found) if high < 0 else high
                yield start + low, min(start + high, end)
                low = found.find(1, high)

    def _masks(self, first: int, end: int) -> Iterator[tuple[int, bytes]]:
        """Yield pieces of a range: the number of the first page, and for each whether it is there."""
        if not self._is_mapped:
            if len(self._numbers) != len(self._chunks):
                self._numbers = sorted(self._chunks)
            at = bisect_left(self._numbers, first // CHUNK)
            while at < len(self._numbers) and (number := self._numbers[at]) * CHUNK < end:
                yield number * CHUNK, bytes(map(bool, self._chunks[number]))
                at += 1
            return
        block = self.blocks[bisect_right(self.blocks, first, key=_first) - 1]
        last = -(-(end - block.first) // 8)
        for start in range((first - block.first) // 8, last, PIECE):
            bits = self._source.read_at((block.bitmap or 0) + start, min(PIECE, last - start))
            if not bits:
                break  # the stream ends, whatever the block claims
            if any(bits):
                yield block.first + start * 8, b"".join(map(_BITS.__getitem__, bits))

    def _place(self, page: int) -> int:
        chunk = self._chunks.get(page // CHUNK)
        return 0 if chunk is None else chunk[page % CHUNK]

    def _mapped_run(self, block: Block, page: int, most: int) -> Run:
        start, skip = divmod(page, 8)
        data = self._source.read_at((block.bitmap or 0) + start, (skip + most + 7) // 8)
        bits = int.from_bytes(data, "little") >> skip
        if bits & 1:
            count = (~bits & (bits + 1)).bit_length() - 1
            return block.pages + page * self.page_size, min(count, most), self.page_size, AT_PLACE
        count = (bits & -bits).bit_length() - 1 if bits else most
        return 0, min(count, most), 0, AT_PLACE


def _first(block: Block) -> int:
    return block.first
