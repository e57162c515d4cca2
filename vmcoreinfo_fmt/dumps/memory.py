"""Where a container keeps which part of the guest's physical memory."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..source import Source

__all__ = ["Memory", "Range"]


class Range:
    """A run of guest-physical memory.

    Attributes:
        paddr: Guest-physical address of its first byte.
        offset: Where that byte stands in the input.
        size: Size in bytes.
    """

    __slots__ = ("offset", "paddr", "size")

    def __init__(self, paddr: int, offset: int, size: int) -> None:
        self.paddr = paddr
        self.offset = offset
        self.size = size

    def __repr__(self) -> str:
        return f"<Range {self.paddr:#x}, {self.size:#x} bytes at {self.offset:#x}>"


class Memory:
    """Guest-physical memory inside an input, range by range.

    Attributes:
        source: The input.
        ranges: What is where.
        assumed: Whether no header says so, and the input is taken for memory from address 0 on.
    """

    def __init__(self, source: Source, ranges: Iterable[Range], *, assumed: bool = False) -> None:
        self.source = source
        self.assumed = assumed
        self.ranges = tuple(ranges)

    def __iter__(self) -> Iterator[Range]:
        return iter(self.ranges)

    def paddr_of(self, offset: int) -> int | None:
        """Return the guest-physical address of a byte of the input, or None where it is no memory."""
        for part in self.ranges:
            if 0 <= offset - part.offset < part.size:
                return part.paddr + offset - part.offset
        return None

    def offset_of(self, paddr: int) -> int | None:
        """Return where a guest-physical address stands in the input, or None where it does not."""
        for part in self.ranges:
            if 0 <= paddr - part.paddr < part.size:
                return part.offset + paddr - part.paddr
        return None

    def read(self, paddr: int, length: int) -> bytes:
        """Return `length` bytes from a guest-physical address on, fewer where the memory or its range ends."""
        for part in self.ranges:
            if 0 <= paddr - part.paddr < part.size:
                at = paddr - part.paddr
                return self.source.read_at(part.offset + at, min(length, part.size - at))
        return b""
