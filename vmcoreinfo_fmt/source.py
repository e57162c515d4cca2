"""Where bytes come from: anything that answers reads of a range."""

from __future__ import annotations

import os

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
# How much of a stream that cannot seek is kept, so that headers may point backwards.
KEPT = 32 * 1024 * 1024


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
    """A stream that cannot seek as a source: what was read is kept, up to 32 MiB."""

    size = None

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.name = name
        self._file = file
        self._data = bytearray()

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end.

        Raises:
            UnsupportedError: The range lies beyond what is kept of a stream.
        """
        end = offset + length
        while len(self._data) < min(end, KEPT):
            part = self._file.read(BLOCK)
            if not part:
                return bytes(self._data[offset:end])
            self._data += part
        if end > len(self._data):
            raise UnsupportedError(
                f"the needed bytes at offset {offset} lie beyond the first {KEPT >> 20} MiB, "
                f"and {self.name} cannot seek, expected a file",
                found="a stream",
                offset=offset,
            )
        return bytes(self._data[offset:end])
