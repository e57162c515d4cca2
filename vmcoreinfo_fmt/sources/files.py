"""Files as sources: regular files by their descriptor, and file objects that can seek."""

from __future__ import annotations

import os
import stat
from _thread import allocate_lock

from .holes import LAST, extents_of, real_size
from .source import EVERYTHING, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

__all__ = ["FileSource", "RegularFileSource"]

BLOCK = 64 * 1024
# The most that is asked of a file at once.
PIECE = 1 << 20


class _Blocks(Source):
    """Keeps the block that was read last."""

    # Where the block starts, and the block: one value, so that no thread sees the one without the other.
    _kept = 0, b""
    # Whether its end is known only once it is reached.
    _is_unsized = False

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        first, block = self._kept
        start = offset - first
        if start >= 0 and start + length <= len(block):
            return block[start : start + length]
        # Blocks start at multiples of their size, so that stepping backwards does not read everything many times.
        skip = offset % BLOCK
        if skip + length > BLOCK:
            return self._read(offset, length)
        block = self._read(offset - skip, BLOCK)
        self._kept = offset - skip, block
        return block[skip : skip + length]

    def _read(self, offset: int, length: int) -> bytes:
        parts = []
        length = min(length, LAST - offset)
        budget = self._budget
        while length > 0 and (part := self._read_once(offset, min(length, PIECE))):
            parts.append(part)
            offset += len(part)
            if budget is not None:
                if self._is_unsized and offset > budget.size:
                    budget.size = offset
                budget.read(len(part))
            length -= len(part)
        return b"".join(parts)

    def _read_once(self, offset: int, length: int) -> bytes:
        raise NotImplementedError


class FileSource(_Blocks):
    """A file object that can seek, as a source.

    Args:
        file: The object. All threads that read it must do so through this source.
        name: What messages call it.
        owned: Whether closing the source closes the file.
        wrappers: What the bytes were unpacked from, see `Source.wrappers`.
    """

    def __init__(self, file: BinaryIO, name: str, *, owned: bool = False, wrappers: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self._file = file
        self._owned = owned
        self._wrappers = wrappers
        # A file object has one position.
        self._lock = allocate_lock()

    @property
    def size(self) -> int | None:
        """Size in bytes, or None where the file does not know it."""
        with self._lock:
            here = self._file.tell()
            try:
                return self._file.seek(0, os.SEEK_END) or None
            except OSError:
                return None
            finally:
                self._file.seek(here)

    @property
    def descriptor(self) -> int | None:
        """Number of a regular file, for `preadv` and `mmap`; otherwise None."""
        try:
            number = self._file.fileno()
            return number if stat.S_ISREG(os.fstat(number).st_mode) and hasattr(os, "preadv") else None
        except (AttributeError, OSError):
            return None

    @property
    def extents(self) -> Sequence[tuple[int, int]]:
        """Start and end of each run of bytes with contents, where the file system tells its holes."""
        descriptor = self.descriptor
        if descriptor is None:
            return EVERYTHING
        with self._lock:  # asking moves the position
            here = os.lseek(descriptor, 0, os.SEEK_CUR)
            try:
                return extents_of(descriptor)
            finally:
                os.lseek(descriptor, here, os.SEEK_SET)

    def _real_size(self) -> int:
        descriptor = self.descriptor
        if descriptor is None:
            size = self.size
            self._is_unsized = size is None
            return size or 0
        with self._lock:
            here = os.lseek(descriptor, 0, os.SEEK_CUR)
            try:
                self._is_unsized = not os.fstat(descriptor).st_size
                return real_size(descriptor)
            finally:
                os.lseek(descriptor, here, os.SEEK_SET)

    @property
    def wrappers(self) -> tuple[str, ...]:
        """What the bytes were unpacked from."""
        return self._wrappers

    def close(self) -> None:
        """Close the file, if it was opened for this source."""
        if self._owned:
            self._file.close()

    def _read_once(self, offset: int, length: int) -> bytes:
        with self._lock:
            try:
                self._file.seek(offset)
            except (OverflowError, ValueError, OSError):
                if self._file.closed:
                    raise
                return b""  # beyond what a file offset can be, so certainly beyond the end
            return self._file.read(length)


class RegularFileSource(_Blocks):
    """A regular file as a source, opened by its descriptor, which the source closes."""

    def __init__(self, descriptor: int, name: str) -> None:
        self.name = name
        self._descriptor = descriptor

    @property
    def size(self) -> int | None:
        """Size in bytes, or None where the file does not know it, as below /proc."""
        return os.fstat(self._open()).st_size or None

    @property
    def descriptor(self) -> int | None:
        """Number of the file, for `preadv` and `mmap`; None where the system lacks them, and after closing."""
        return self._descriptor if self._descriptor >= 0 and hasattr(os, "preadv") else None

    @property
    def extents(self) -> Sequence[tuple[int, int]]:
        """Start and end of each run of bytes with contents, where the file system tells its holes."""
        return extents_of(self._open())

    def _real_size(self) -> int:
        self._is_unsized = self.size is None
        return real_size(self._open())

    def close(self) -> None:
        """Close the file; nothing can be read after that."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    __del__ = close

    def _open(self) -> int:
        if self._descriptor < 0:
            raise ValueError(f"{self.name} is closed")
        return self._descriptor

    def _read_once(self, offset: int, length: int) -> bytes:
        return os.pread(self._open(), length, offset)
