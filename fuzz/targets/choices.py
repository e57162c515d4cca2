"""Bytes of a fuzzer as a row of choices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

__all__ = ["INTERESTING", "Choices"]

# Numbers at which arithmetic on offsets and sizes goes wrong.
INTERESTING = (
    *(0, 1, 2, 3, 4, 8, 11, 12, 24, 56, 64, 0x7F, 0xFF, 0xFFFE, 0xFFFF, 0x10000, 0xFFFFF, 0x100000, 0x100001),
    *(0x7FFFFFFF, 0x80000000, 0xFFFFFFF4, 0xFFFFFFFF, 1 << 32, 1 << 40, (1 << 63) - 1, 1 << 63, (1 << 64) - 12),
    (1 << 64) - 1,
)


class Choices:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def bytes(self, size: int) -> bytes:
        """Return the next bytes, fewer at the end."""
        part = self._data[self._at : self._at + size]
        self._at += len(part)
        return part

    def number(self, below: int) -> int:
        """Return a number below a limit; 0 at the end."""
        width = max(1, (max(below - 1, 1).bit_length() + 7) // 8)
        return int.from_bytes(self.bytes(width), "little") % below

    def one_of(self, values: Sequence[T]) -> T:
        return values[self.number(len(values))]

    def rest(self) -> bytes:
        return self.bytes(len(self._data))

    def breaks(self, data: bytearray, times: int) -> None:
        """Overwrite up to so many fields, most likely of a header, with numbers at which arithmetic goes wrong."""
        for _ in range(self.number(times + 1) if data else 0):
            size = self.one_of((1, 2, 4, 8))
            limit = self.one_of((64, 256, 4096 + 256, len(data)))
            at = self.number(max(1, min(limit, len(data))))
            value = self.one_of(INTERESTING) & (1 << 8 * size) - 1
            data[at : at + size] = value.to_bytes(size, self.one_of(("little", "big")))  # type: ignore[arg-type]
