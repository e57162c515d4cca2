"""Where bytes come from: anything that answers reads of a range."""

from __future__ import annotations

import os
import stat

from .errors import UnsupportedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO, Protocol

    class Source(Protocol):
        """Bytes that can be read by range.

        Attributes:
            name: What to call the input in messages.
            size: Size in bytes, or None where only reading tells.
        """

        @property
        def name(self) -> str: ...

        @property
        def size(self) -> int | None: ...

        def read_at(self, offset: int, length: int) -> bytes:
            """Return `length` bytes from `offset` on, fewer only at the end."""


__all__ = ["BytesSource", "FileSource", "RegularFileSource", "StreamSource"]

BLOCK = 64 * 1024
# The most that is asked of a file at once.
PIECE = 1 << 20
# Where the largest file can end; the system refuses to read behind it.
LAST = (1 << 63) - 1
# How much of the start of a stream that cannot seek is kept, so that headers may point backwards;
# and how far ahead of what was read a header may point.
KEPT = 16 * 1024 * 1024
# How much is kept of what was read last, behind that start.
WINDOW = 4 * 1024 * 1024


class BytesSource:
    """Bytes in memory as a source."""

    def __init__(self, data: bytes, name: str = "bytes") -> None:
        self.name = name
        self.size = len(data)
        self._data = data

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        return self._data[offset : offset + length]


class _Blocks:
    """Keeps the block that was read last."""

    _start = 0
    _block = b""

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        start = offset - self._start
        if start >= 0 and start + length <= len(self._block):
            return self._block[start : start + length]
        # Blocks lie at multiples of their size, so that stepping backwards does not read everything many times.
        skip = offset % BLOCK
        if skip + length > BLOCK:
            return self._read(offset, length)
        self._start = offset - skip
        self._block = self._read(self._start, BLOCK)
        return self._block[skip : skip + length]

    def _read(self, offset: int, length: int) -> bytes:
        parts = []
        length = min(length, LAST - offset)
        while length > 0 and (part := self._read_once(offset, min(length, PIECE))):
            parts.append(part)
            offset += len(part)
            length -= len(part)
        return b"".join(parts)

    def _read_once(self, offset: int, length: int) -> bytes:
        raise NotImplementedError


class FileSource(_Blocks):
    """A file object that can seek as a source; it keeps the block that was read last."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.name = name
        self._file = file

    @property
    def size(self) -> int | None:
        """Size in bytes, or None where the file does not know it."""
        here = self._file.tell()
        try:
            return self._file.seek(0, os.SEEK_END) or None
        except OSError:
            return None
        finally:
            self._file.seek(here)

    @property
    def descriptor(self) -> int | None:
        """The system's number of a regular file, for whoever reads it directly; otherwise None."""
        try:
            number = self._file.fileno()
            return number if stat.S_ISREG(os.fstat(number).st_mode) and hasattr(os, "preadv") else None
        except (AttributeError, OSError):
            return None

    def _read_once(self, offset: int, length: int) -> bytes:
        try:
            self._file.seek(offset)
        except (OverflowError, ValueError, OSError):
            if self._file.closed:
                raise
            return b""  # beyond what a file offset can be, so certainly beyond the end
        return self._file.read(length)


class RegularFileSource(_Blocks):
    """An opened regular file as a source; it keeps the block that was read last, and closes the file.

    Attributes:
        descriptor: The system's number of the file, or -1 once it is closed.
    """

    def __init__(self, descriptor: int, name: str) -> None:
        self.descriptor = descriptor
        self.name = name

    @property
    def size(self) -> int | None:
        """Size in bytes, or None where the file does not know it, as below /proc."""
        return os.fstat(self.descriptor).st_size or None

    def close(self) -> None:
        """Close the file; nothing can be read after that."""
        descriptor, self.descriptor = self.descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    __del__ = close

    def _read_once(self, offset: int, length: int) -> bytes:
        if self.descriptor < 0:
            raise ValueError(f"{self.name} is closed")
        return os.pread(self.descriptor, length, offset)


class StreamSource:
    """A stream that cannot seek as a source.

    Its first 16 MiB are kept, and 4 MiB of what was read last; in between
    nothing is, so that a search from front to back costs no memory.
    """

    size = None

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.name = name
        self._file = file
        self._head = bytearray()
        self._window = bytearray()  # what follows the head, up to the place that reading has reached
        self._reached = 0

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end.

        Raises:
            UnsupportedError: The range was left behind, or lies far ahead.
        """
        end = offset + length
        if end > self._reached + KEPT:
            raise self._unreachable(f"more than {KEPT >> 20} MiB ahead", offset)
        while self._reached < end:
            part = self._file.read(BLOCK)
            if not part:
                break
            self._keep(part)
        if offset >= len(self._head):
            start = offset - (self._reached - len(self._window))
            if start < 0:
                raise self._unreachable("behind what is kept", offset)
            return bytes(self._window[start : start + length])
        head = bytes(self._head[offset:end])
        if end <= len(self._head) or not self._window:
            return head
        if self._reached - len(self._window) > len(self._head):
            raise self._unreachable("behind what is kept", offset)
        return head + bytes(self._window[: end - len(self._head)])

    def _keep(self, part: bytes) -> None:
        self._reached += len(part)
        room = KEPT - len(self._head)
        self._head += part[:room]
        self._window += part[room:] if room > 0 else part
        if len(self._window) > 2 * WINDOW:
            del self._window[:-WINDOW]

    def _unreachable(self, where: str, offset: int) -> UnsupportedError:
        return UnsupportedError(
            f"the needed bytes at offset {offset} lie {where}, and {self.name} cannot seek, expected a file",
            found="a stream",
            offset=offset,
        )
