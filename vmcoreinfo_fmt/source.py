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


__all__ = ["BytesSource", "FileSource", "StreamSource"]

BLOCK = 64 * 1024
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


class FileSource:
    """A file that can seek as a source; it keeps the block that was read last."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.name = name
        self._file = file
        self._start = 0
        self._block = b""

    @property
    def size(self) -> int | None:
        """Size in bytes, or None where the file does not know it, as below /proc."""
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

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        start = offset - self._start
        if start >= 0 and start + length <= len(self._block):
            return self._block[start : start + length]
        if length > BLOCK:
            return self._read(offset, length)
        self._block = self._read(offset, BLOCK)
        self._start = offset
        return self._block[:length]

    def _read(self, offset: int, length: int) -> bytes:
        try:
            self._file.seek(offset)
        except (OverflowError, ValueError, OSError):
            return b""  # beyond what a file offset can be, so certainly beyond the end
        parts = []
        while length:
            part = self._file.read(min(length, 1 << 20))
            if not part:
                break
            parts.append(part)
            length -= len(part)
        return b"".join(parts)


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
