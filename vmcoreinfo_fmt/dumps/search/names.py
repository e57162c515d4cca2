"""The kernel's own name in memory: where a text says that it is, read also where memory passes only once."""

from __future__ import annotations

from ...errors import UnsupportedError
from ...text.translation import find_paddr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...sources.source import Source
    from ...text.vmcoreinfo import VmCoreInfo
    from ..memory import Memory

__all__ = ["UTS_SIZE", "Names", "address_of_names"]

# As much after SYMBOL(init_uts_ns) as holds the names of the system.
UTS_SIZE = 1024


def address_of_names(info: VmCoreInfo) -> int | None:
    """Return the physical address of the kernel's `init_uts_ns`, or None where the text does not tell."""
    vaddr = info.find_integer("SYMBOL(init_uts_ns)")
    return None if vaddr is None else find_paddr(info, vaddr)


class Names:
    """What is at the places where texts put their kernel's name.

    Of a stream, a place is read while it passes. What had passed before it was
    asked for is read from a second start, where the stream has one.
    """

    def __init__(self, source: Source, memory: Memory) -> None:
        self._source = source
        self._memory = memory
        self._known: dict[int, bytes] = {}  # by physical address
        self._pending: dict[int, tuple[int, int]] = {}  # offset and size of what is yet to come
        self._passed: dict[int, tuple[int, int]] = {}

    def want(self, paddr: int, reached: int) -> None:
        """Ask for what is at an address.

        Args:
            paddr: The address.
            reached: How far the search has come in the source, in bytes.
        """
        if paddr in self._known or paddr in self._pending or paddr in self._passed:
            return
        there = self._memory.find(paddr)
        if there is None:
            self._known[paddr] = b""
            return
        piece = there.offset, min(UTS_SIZE, there.size)
        if self._source.is_stream and sum(piece) > reached:
            self._pending[paddr] = piece
        else:
            self._read(paddr, piece, self._source)

    def passing(self, reached: int) -> None:
        """Read what was asked for of what the search has come past."""
        for paddr, piece in list(self._pending.items()):
            if sum(piece) <= reached:
                del self._pending[paddr]
                self._read(paddr, piece, self._source)

    def finish(self) -> None:
        """Read what is left, from a second start where it had passed."""
        for paddr, piece in sorted(self._pending.items(), key=lambda item: item[1]):
            self._source.skip_to(sum(piece))
            self._read(paddr, piece, self._source)
        self._pending = {}
        again = self._source.again() if self._passed else None
        if again is None:
            return
        missed, self._passed = sorted(self._passed.items(), key=lambda item: item[1]), {}
        for paddr, piece in missed:
            again.skip_to(sum(piece))
            self._read(paddr, piece, again)

    def find(self, paddr: int) -> bytes | None:
        """Return what is at an address that was asked for, nothing where it is not memory; None if it had passed."""
        return self._known.get(paddr)

    def _read(self, paddr: int, piece: tuple[int, int], source: Source) -> None:
        try:
            self._known[paddr] = source.read_at(*piece)
        except UnsupportedError:
            self._passed[paddr] = piece
