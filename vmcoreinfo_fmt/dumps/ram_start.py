"""Where memory without headers starts: the text says at which address its kernel's name is, and the file where."""

from __future__ import annotations

from .search.names import UTS_SIZE, address_of_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..sources.source import Source
    from ..text.vmcoreinfo import VmCoreInfo
    from .memory import Memory

__all__ = ["find_start"]

# Memory of every machine with images in use starts at a multiple of this.
STEP = 2 << 20
# More tries than a machine of 128 GiB needs.
MAX_TRIES = 1 << 16


def find_start(source: Source, memory: Memory | None, info: VmCoreInfo) -> int | None:
    """Return the physical address of the first byte of memory that has no headers, such as 0x40000000 on arm64.

    It is the one at which the kernel's own name is where the text puts it.
    None where there are headers, or the text does not tell, or the name is not there as far as the budget allows.
    """
    size = source.size
    if memory is None or not memory.assumed or source.is_stream or size is None:
        return None
    paddr = address_of_names(info)
    if paddr is None or not info.osrelease:
        return None
    name = b"\0" + info.osrelease.encode("latin-1") + b"\0"
    last = paddr // STEP
    # A start after the name is impossible, and so is one that puts it after the end of the file.
    first = max(0, last - size // STEP, last - MAX_TRIES)
    for number in (0, *range(last, first - 1, -1)) if first else range(last + 1):
        if not source.budget.allows("read", 0):
            return None
        start = number * STEP
        if paddr - start < size and name in source.read_at(paddr - start, UTS_SIZE):
            return start
    return None
