"""The memory in the pages of a kdump, run by run."""

from __future__ import annotations

from .memory import Memory, Range

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..sources.source import Source
    from .kdump_pages import KdumpPages

__all__ = ["KdumpMemory"]


class KdumpMemory(Memory):
    """The memory in a kdump; its offsets are addresses."""

    __slots__ = ("_pages",)

    def __init__(self, pages: KdumpPages) -> None:
        self._pages = pages
        self.source: Source = pages
        self.assumed: bool = False

    @property
    def pages(self) -> KdumpPages:
        """The pages that hold it."""
        return self._pages

    def __iter__(self) -> Iterator[Range]:
        return (Range(start, start, end - start) for start, end in self._pages.extents)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @property
    def ranges(self) -> tuple[Range, ...]:  # type: ignore[override]
        """What is where; there can be many, so they are not kept."""
        return tuple(iter(self))

    @property
    def size(self) -> int:
        """Bytes of the machine's memory, dumped or not."""
        return self._pages.num_of_memory() * self._pages.page_size

    def paddr_of(self, offset: int) -> int | None:
        """Return the address itself, or None where its page was not dumped."""
        return offset if self.find(offset) else None

    def find(self, paddr: int) -> Range | None:
        """Return the memory from an address on, up to the next page that was not dumped, 1 MiB at most."""
        size = self._pages.dumped_from(paddr, 1 << 20)
        return Range(paddr, paddr, size) if size else None
