"""Where a container keeps which part of the guest's physical memory."""

from __future__ import annotations

from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources.source import Source
    from .pages import Pages

__all__ = ["Memory", "Range"]


class Range:
    """A run of guest-physical memory.

    Attributes:
        paddr: Guest-physical address of its first byte.
        offset: Offset of that byte in the container.
        size: Size in bytes.
    """

    __slots__ = ("offset", "paddr", "size")

    def __init__(self, paddr: int, offset: int, size: int) -> None:
        self.paddr: int = paddr
        self.offset: int = offset
        self.size: int = size

    def to_dict(self) -> dict[str, object]:
        """Return the range in the shape of JSON."""
        from ..documents import exact

        return exact({"paddr": self.paddr, "offset": self.offset, "size": self.size})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Range) and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.paddr, self.offset, self.size))

    def __repr__(self) -> str:
        return f"<Range {self.paddr:#x}, {self.size:#x} bytes at {self.offset:#x}>"


class Memory:
    """Guest-physical memory inside a container, range by range. Two are equal if their ranges are.

    Attributes:
        source: What the offsets count in: the container, or its pages as they are unpacked.
        ranges: What is where.
        assumed: Whether no header says so, and the file is read as memory from address 0 on.
    """

    __slots__ = ("_by_offset", "_by_paddr", "assumed", "ranges", "source")

    def __init__(self, source: Source, ranges: Iterable[Range], *, assumed: bool = False) -> None:
        self.source: Source = source
        self.assumed: bool = assumed
        self.ranges: tuple[Range, ...] = tuple(ranges)
        self._by_offset: _Index | None = None
        self._by_paddr: _Index | None = None

    @property
    def pages(self) -> Pages | None:
        """The pages that hold it, or None where it is in the container as it was, range by range."""
        return None

    def __iter__(self) -> Iterator[Range]:
        return iter(self.ranges)

    def __len__(self) -> int:
        return len(self.ranges)

    @property
    def size(self) -> int:
        """Bytes of memory, those that several ranges hold counted once."""
        size = reached = 0
        for part in sorted(self.ranges, key=lambda part: part.paddr):
            end = part.paddr + part.size
            size += max(0, end - max(part.paddr, reached))
            reached = max(reached, end)
        return size

    def paddr_of(self, offset: int) -> int | None:
        """Return the guest-physical address of a byte of the container, or None where it is not memory."""
        self.source.budget.spend("lookups")
        if self._by_offset is None:
            self._by_offset = _Index([(part.offset, part.size) for part in self.ranges])
        number = self._by_offset.find(offset)
        return None if number is None else self.ranges[number].paddr + offset - self.ranges[number].offset

    def offset_of(self, paddr: int) -> int | None:
        """Return the offset in the container of a guest-physical address, or None where it is not there."""
        found = self.find(paddr)
        return None if found is None else found.offset

    def find(self, paddr: int) -> Range | None:
        """Return the memory from a guest-physical address to the end of its range, or None where it is not there."""
        self.source.budget.spend("lookups")
        if self._by_paddr is None:
            self._by_paddr = _Index([(part.paddr, part.size) for part in self.ranges])
        number = self._by_paddr.find(paddr)
        if number is None:
            return None
        part = self.ranges[number]
        skip = paddr - part.paddr
        return Range(paddr, part.offset + skip, part.size - skip)

    def read(self, paddr: int, length: int) -> bytes:
        """Return `length` bytes from a guest-physical address on, fewer where the memory or its range ends."""
        found = self.find(paddr)
        return b"" if found is None else self.source.read_at(found.offset, min(length, found.size))

    def to_dict(self) -> dict[str, object]:
        """Return the memory in the shape of JSON."""
        return {"assumed": self.assumed, "ranges": [part.to_dict() for part in self.ranges]}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Memory) and (self.assumed, self.ranges) == (other.assumed, other.ranges)

    def __hash__(self) -> int:
        return hash((self.assumed, self.ranges))

    def __copy__(self) -> Memory:
        return self

    def __repr__(self) -> str:
        return f"<Memory {len(self.ranges)} ranges, {sum(part.size for part in self.ranges):#x} bytes>"


class _Index:
    """Which of several runs a number is in; where they overlap, the first of them, as they were given."""

    __slots__ = ("_numbers", "_starts")

    def __init__(self, runs: list[tuple[int, int]]) -> None:
        from heapq import heappop, heappush

        self._starts: list[int] = []
        self._numbers: list[int | None] = []
        edges = sorted({edge for start, size in runs if size > 0 for edge in (start, start + size)})
        order = sorted((start, number) for number, (start, size) in enumerate(runs) if size > 0)
        coming, here = 0, list[int]()
        for edge in edges:
            while coming < len(order) and order[coming][0] <= edge:
                heappush(here, order[coming][1])
                coming += 1
            while here and sum(runs[here[0]]) <= edge:
                heappop(here)
            number = here[0] if here else None
            if not self._numbers or self._numbers[-1] != number:
                self._starts.append(edge)
                self._numbers.append(number)

    def find(self, place: int) -> int | None:
        index = bisect_right(self._starts, place) - 1
        return self._numbers[index] if index >= 0 else None
