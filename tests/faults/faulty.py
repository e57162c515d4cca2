"""Files that fail at their k-th reading, in each of the ways in which files fail."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

__all__ = ["KINDS", "Fault", "FaultyFile", "in_system_calls"]

# An error of the device; fewer bytes than were asked for, which is allowed anywhere; the end, at once and for good.
KINDS = ("error", "short", "end")


class Fault:
    """Counts readings and spoils one of them.

    Attributes:
        count: Readings up to now.
        happened: Whether one was spoiled.
        end: Where the file ends since then, or None.
    """

    def __init__(self, kind: str = "", at: int = -1) -> None:
        self.kind = kind
        self.at = at
        self.count = 0
        self.happened = False
        self.end: int | None = None

    def spoil(self, offset: int, length: int) -> int:
        """Return how many bytes may be read.

        Raises:
            OSError: It is the reading that fails.
        """
        number, self.count = self.count, self.count + 1
        if number == self.at and length > 0:
            self.happened = True
            if self.kind == "error":
                raise OSError(errno.EIO, "Input/output error")
            if self.kind == "short":
                return max(1, length // 3)
            self.end = offset + length // 3
        return length if self.end is None else max(0, min(length, self.end - offset))


class FaultyFile(io.BytesIO):
    """A file in memory with a fault; as a stream it cannot seek."""

    def __init__(self, data: bytes, fault: Fault, *, is_stream: bool = False) -> None:
        super().__init__(data)
        self._fault = fault
        self._is_stream = is_stream

    def seekable(self) -> bool:
        return not self._is_stream

    def read(self, size: int | None = -1) -> bytes:
        size = len(self.getbuffer()) if size is None or size < 0 else size
        # What is asked for nothing is asked for its type.
        return super().read(self._fault.spoil(self.tell(), size) if size else 0)


@contextmanager
def in_system_calls(fault: Fault) -> Iterator[None]:
    """Let the system's calls for reading at an offset fail."""
    whole: Callable[[int, int, int], bytes] = os.pread
    into = os.preadv

    def pread(descriptor: int, length: int, offset: int) -> bytes:
        return whole(descriptor, fault.spoil(offset, length), offset)

    def preadv(descriptor: int, buffers: list[memoryview], offset: int) -> int:
        length = sum(len(buffer) for buffer in buffers)
        allowed = fault.spoil(offset, length)
        done = 0
        for buffer in buffers:
            part = memoryview(buffer)[: allowed - done]
            done += into(descriptor, [part], offset + done) if len(part) else 0
        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "pread", pread)
        patch.setattr(os, "preadv", preadv)
        yield
