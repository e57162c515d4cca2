"""Where a container keeps which part of the guest's physical memory."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..sources.source import Source

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

    def to_dict(self) -> dict[str, int]:
        """Return the range in the shape of JSON."""
        return {"paddr": self.paddr, "offset": self.offset, "size": self.size}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Range) and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.paddr, self.offset, self.size))

    def __repr__(self) -> str:
        return f"<Range {self.paddr:#x}, {self.size:#x} bytes at {self.offset:#x}>"


class Memory:
    """Guest-physical memory inside a container, range by range. Two are equal if their ranges are.

    Attributes:
        ranges: What is where.
        assumed: Whether no header says so, and the file is read as memory from address 0 on.
    """

    __slots__ = ("_source", "assumed", "ranges")

    def __init__(self, source: Source, ranges: Iterable[Range], *, assumed: bool = False) -> None:
        self._source = source
        self.assumed: bool = assumed
        self.ranges: tuple[Range, ...] = tuple(ranges)

    def __iter__(self) -> Iterator[Range]:
        return iter(self.ranges)

    def __len__(self) -> int:
        return len(self.ranges)

    def paddr_of(self, offset: int) -> int | None:
        """Return the guest-physical address of a byte of the container, or None where it is not memory."""
        for part in self.ranges:
            if 0 <= offset - part.offset < part.size:
                return part.paddr + offset - part.offset
        return None

    def offset_of(self, paddr: int) -> int | None:
        """Return the offset in the container of a guest-physical address, or None where it is not there."""
        found = self.find(paddr)
        return None if found is None else found.offset

    def find(self, paddr: int) -> Range | None:
        """Return the memory from a guest-physical address to the end of its range, or None where it is not there."""
        for part in self.ranges:
            skip = paddr - part.paddr
            if 0 <= skip < part.size:
                return Range(paddr, part.offset + skip, part.size - skip)
        return None

    def read(self, paddr: int, length: int) -> bytes:
        """Return `length` bytes from a guest-physical address on, fewer where the memory or its range ends."""
        found = self.find(paddr)
        return b"" if found is None else self._source.read_at(found.offset, min(length, found.size))

    def to_dict(self) -> dict[str, object]:
        """Return the memory in the shape of JSON."""
        return {"assumed": self.assumed, "ranges": [part.to_dict() for part in self.ranges]}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Memory) and (self.assumed, self.ranges) == (other.assumed, other.ranges)

    def __hash__(self) -> int:
        return hash((self.assumed, self.ranges))

    def __repr__(self) -> str:
        return f"<Memory {len(self.ranges)} ranges, {sum(part.size for part in self.ranges):#x} bytes>"
