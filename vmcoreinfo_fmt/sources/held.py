"""Bytes that are kept, because their input may not be readable again."""

from __future__ import annotations

from ..errors import UnsupportedError
from .source import Source

__all__ = ["HeldSource", "fetch"]


class HeldSource(Source):
    """A piece of an input, at the offset that it has there.

    Args:
        name: Of the input.
        start: Offset of the first byte.
        data: The bytes.
    """

    def __init__(self, name: str, start: int, data: bytes) -> None:
        super().__init__(name)
        self._start = start
        self._data = data

    @property
    def end(self) -> int:
        """Where the piece ends in the input."""
        return self._start + len(self._data)

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end; nothing before the start."""
        at = offset - self._start
        return self._data[at : at + length] if at >= 0 else b""

    def __reduce__(self) -> tuple[type[HeldSource], tuple[str, int, bytes]]:
        return HeldSource, (self.name, self._start, self._data)


def fetch(source: Source, offset: int, length: int) -> bytes:
    """Return `length` bytes from `offset` on, fewer only at the end, however far away they are in a stream.

    A stream is read on to them; what had passed is read from a second start,
    where the stream has one.

    Raises:
        UnsupportedError: They had passed, and there is no second start.
    """
    try:
        return source.read_at(offset, length)
    except UnsupportedError:
        source.skip_to(offset + length)
    try:
        return source.read_at(offset, length)
    except UnsupportedError:
        again = source.again()
        if again is None:
            raise
    again.skip_to(offset + length)
    return again.read_at(offset, length)
