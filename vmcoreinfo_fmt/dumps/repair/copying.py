"""Copies of large files that take neither the time nor the room of their holes."""

from __future__ import annotations

import errno
import os
from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...sources.source import Source
    from ..search.strings import Progress

__all__ = ["copy_file", "copy_part", "copy_source", "read_at", "write_at"]

PIECE = 1 << 20
# A whole file at once, where the file system shares blocks between files: linux/fs.h.
FICLONE = 0x40049409
# What systems and file systems answer that lack a way of copying.
NOT_HERE = {
    errno.EINVAL, errno.ENOSYS, errno.ENOTTY, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EXDEV, errno.EBADF, errno.EPERM,
}  # fmt: skip
HOLE = bytes(PIECE)
# No offset is larger.
LAST = 1 << 64


def copy_file(source: int, target: int, progress: Progress | None = None) -> None:
    """Copy a regular file into an empty one, both open: shared where possible, otherwise without its holes."""
    size = os.fstat(source).st_size
    if not _share(source, target):
        for start, end in _extents(source, 0, size):
            _copy_range(source, target, start, end, start, progress)
        os.ftruncate(target, size)
    if progress is not None:
        progress(size)


def copy_part(
    source: Source,
    extents: Sequence[tuple[int, int]],
    target: int,
    offset: int,
    size: int,
    place: int,
    progress: Progress,
) -> None:
    """Copy a part of a source to another place of an open file; holes and blocks of zeros are left out.

    Args:
        source: What is read.
        extents: Start and end of each of its runs of bytes, in order; of a regular file, the system is asked for them.
        target: The file.
        offset: Where the part starts in the source.
        size: Its size in bytes.
        place: Where it starts in the file.
        progress: Called with the number of bytes of the part that are done.
    """
    descriptor = source.descriptor
    if descriptor is None or source.wrappers:
        number = max(0, bisect_right(extents, (offset, LAST)) - 1)
        while number < len(extents) and extents[number][0] < offset + size:
            start, end = extents[number]
            at, end = max(start, offset), min(end, offset + size)
            while at < end and (data := source.read_at(at, min(PIECE, end - at))):
                if data != HOLE[: len(data)]:
                    write_at(target, data, at - offset + place)
                at += len(data)
                progress(at - offset)
            number += 1
        progress(size)
        return
    for start, end in _extents(descriptor, offset, offset + size):
        _copy_range(descriptor, target, start, end, start - offset + place, lambda done: progress(done - offset))
    progress(size)


def copy_source(source: Source, target: int, progress: Progress | None = None) -> None:
    """Copy what a source holds into an empty file; blocks of zeros become holes."""
    end = 0
    for start, stop in source.extents:
        at = start
        while at < stop and (data := source.read_at(at, min(PIECE, stop - at))):
            if data != HOLE[: len(data)]:
                write_at(target, data, at)
            at += len(data)
            if progress is not None:
                progress(at)
        end = max(end, at)
    os.ftruncate(target, end)


def write_at(target: int, data: bytes, offset: int) -> None:
    """Write all of `data` at an offset.

    Raises:
        OSError: It cannot be written; a part may be.
    """
    view = memoryview(data)
    while view:
        written = _write_some(target, view, offset)
        view, offset = view[written:], offset + written


def read_at(descriptor: int, length: int, offset: int) -> bytes:
    """Read at most `length` bytes at an offset; where the system lacks `pread`, the position moves."""
    if hasattr(os, "pread"):
        return os.pread(descriptor, length, offset)
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, length)


def _write_some(descriptor: int, data: memoryview, offset: int) -> int:
    if hasattr(os, "pwrite"):
        return os.pwrite(descriptor, data, offset)
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.write(descriptor, data)


def _share(source: int, target: int) -> bool:
    try:
        import fcntl

        fcntl.ioctl(target, FICLONE, source)
    except ImportError:
        return False
    except OSError as error:
        if error.errno in NOT_HERE:
            return False
        raise
    return True


def _extents(source: int, at: int, size: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of each run between two offsets that is no hole."""
    if not hasattr(os, "SEEK_DATA"):
        yield at, size
        return
    while at < size:
        try:
            start = os.lseek(source, at, os.SEEK_DATA)
            end = os.lseek(source, start, os.SEEK_HOLE)
        except OSError as error:
            if error.errno == errno.ENXIO:  # only a hole follows
                return
            if error.errno not in NOT_HERE:
                raise
            start, end = at, size
        if start >= size:
            return
        yield start, min(end, size)
        at = end


def _copy_range(source: int, target: int, at: int, end: int, place: int, progress: Progress | None) -> None:
    ahead = place - at
    in_kernel = hasattr(os, "copy_file_range")
    while at < end:
        length = min(end - at, PIECE * 64)
        if in_kernel:
            try:
                done = os.copy_file_range(source, target, length, at, at + ahead)
            except OSError as error:
                if error.errno not in NOT_HERE:
                    raise
                done = 0
            if not done:
                in_kernel = False
                continue
        else:
            data = read_at(source, min(length, PIECE), at)
            if not data:
                return
            write_at(target, data, at + ahead)
            done = len(data)
        at += done
        if progress is not None:
            progress(at)
