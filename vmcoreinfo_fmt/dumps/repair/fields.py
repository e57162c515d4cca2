"""Structures with some of their fields set anew; where a field is comes from its row."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, Protocol

    class _Row(Protocol):
        size: int

        def offset(self, field: str) -> int: ...
        def end(self, field: str) -> int: ...


__all__ = ["with_fields"]


def with_fields(row: object, byte_order: Literal["little", "big"], data: bytes, **values: int | bytes) -> bytes:
    """Return the structure that `data` starts with, some of its fields replaced.

    Negative numbers wrap around; bytes are cut to leave room for a NUL, and filled with NULs.
    """
    layout: _Row = row  # type: ignore[assignment]
    out = bytearray(data[: layout.size].ljust(layout.size, b"\0"))
    for name, value in values.items():
        start, end = layout.offset(name), layout.end(name)
        size = end - start
        if isinstance(value, bytes):
            out[start:end] = value[: size - 1].ljust(size, b"\0")
        else:
            out[start:end] = (value % (1 << 8 * size)).to_bytes(size, byte_order)
    return bytes(out)
