"""The holes of sparse files, which read as zeros and are no bytes of the input."""

from __future__ import annotations

import os
from errno import ENXIO

__all__ = ["LAST", "MAX_EXTENTS", "extents_of", "real_size"]

# Where the largest file can end; systems refuse to read after it.
LAST = (1 << 63) - 1
# Of a file in more pieces, what follows them counts as one.
MAX_EXTENTS = 1 << 16
BLOCK = 512  # the unit of st_blocks, whatever the file system's own
_DATA, _HOLE = getattr(os, "SEEK_DATA", None), getattr(os, "SEEK_HOLE", None)


def real_size(descriptor: int) -> int:
    """Return how many bytes of a file are no holes, as the system counts them."""
    status = os.fstat(descriptor)
    size, blocks = status.st_size, getattr(status, "st_blocks", 0)
    if blocks * BLOCK >= size:
        return size
    # File systems without blocks, and small files inside of their inodes, have none although they have contents.
    return blocks * BLOCK or (0 if _data_after(descriptor, 0) is None else size)


def extents_of(descriptor: int) -> list[tuple[int, int]]:
    """Return start and end of each run of bytes that are no hole; everything, where the file system has no holes."""
    size = os.fstat(descriptor).st_size
    extents: list[tuple[int, int]] = []
    if not size:
        return [(0, LAST)]  # it does not say, as below /proc
    at = 0
    while at < size and (start := _data_after(descriptor, at)) is not None:
        at = size if len(extents) == MAX_EXTENTS else _hole_after(descriptor, start, size)
        extents.append((start, at))
    return extents


def _data_after(descriptor: int, offset: int) -> int | None:
    if _DATA is None:
        return offset
    try:
        return os.lseek(descriptor, offset, _DATA)
    except OSError as error:
        return None if error.errno == ENXIO else offset


def _hole_after(descriptor: int, offset: int, size: int) -> int:
    try:
        # Where a file grows meanwhile, what is new has not been asked for.
        return size if _HOLE is None else min(size, max(offset + 1, os.lseek(descriptor, offset, _HOLE)))
    except OSError:
        return size
