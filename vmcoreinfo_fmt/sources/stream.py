"""Streams that cannot seek, as sources."""

from __future__ import annotations

from _thread import RLock

from ..errors import UnsupportedError
from .source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Readable(Protocol):
        """What is read from front to back."""

        def read(self, size: int, /) -> bytes: ...


__all__ = ["StreamSource"]

BLOCK = 64 * 1024
# How much of the start is kept, so that headers may point backwards; and how far ahead a header may point.
KEPT = 16 * 1024 * 1024
# How much is kept at least of what was read last, after that start.
WINDOW = 4 * 1024 * 1024


class StreamSource(Source):
    """A stream that cannot seek, as a source.

    Its first 16 MiB are kept, and the last 4 MiB of what was read; in between
    nothing is, so that a search from front to back costs no memory.
    """

    def __init__(self, file: Readable, name: str, *, close: Callable[[], None] | None = None) -> None:
        super().__init__(name)
        self._file = file
        self._close = close
        self._head = bytearray()
        self._window = bytearray()  # what follows the head, up to the place that reading has reached
        self._reached = 0
        self._ended = False
        # A thread may read through this source while it reads the findings of what it unpacks.
        self._lock = RLock()

    @property
    def size(self) -> int | None:
        """Size in bytes once the end was reached, before that None."""
        return self._reached if self._ended else None

    @property
    def is_stream(self) -> bool:
        """True: what was passed is gone."""
        return True

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end.

        Raises:
            UnsupportedError: The range was passed and is not kept, or is far ahead.
        """
        with self._lock:
            return self._read_at(offset, length)

    def _read_at(self, offset: int, length: int) -> bytes:
        end = offset + length
        if end > self._reached + KEPT:
            # It can end before that all the same.
            self._read_to(self._reached + KEPT)
            if not self._ended:
                raise self._unreachable(f"more than {KEPT >> 20} MiB ahead", offset)
        self._read_to(end)
        if offset >= len(self._head):
            start = offset - (self._reached - len(self._window))
            if start < 0:
                raise self._unreachable("no longer kept", offset)
            return bytes(self._window[start : start + length])
        head = bytes(self._head[offset:end])
        if end <= len(self._head) or not self._window:
            return head
        if self._reached - len(self._window) > len(self._head):
            raise self._unreachable("no longer kept", offset)
        return head + bytes(self._window[: end - len(self._head)])

    def _real_size(self) -> int:
        return self._reached

    def close(self) -> None:
        """Close the stream, if it was opened for this source."""
        if self._close is not None:
            self._close()

    def skip_to(self, offset: int) -> None:
        """Read on to an offset, however far ahead it is."""
        with self._lock:
            self._read_to(offset)

    def _read_to(self, end: int) -> None:
        while self._reached < end and not self._ended:
            part = self._file.read(BLOCK)
            if part:
                if self._budget is not None:
                    self._budget.size += len(part)
                    self._budget.read(len(part))
                self._keep(part)
            else:
                self._ended = True

    def _keep(self, part: bytes) -> None:
        self._reached += len(part)
        room = KEPT - len(self._head)
        self._head += part[:room]
        self._window += part[room:] if room > 0 else part
        if len(self._window) > 2 * WINDOW:
            del self._window[:-WINDOW]

    def _unreachable(self, where: str, offset: int) -> UnsupportedError:
        return UnsupportedError(
            f"the needed bytes at offset {offset} are {where}, and {self.name} cannot seek, expected a file",
            found="a stream",
            offset=offset,
        )
