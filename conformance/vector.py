"""Describe a vector once: each line puts bytes into the file and the value that a reader must find there.

Nothing here knows the formats' descriptions or the parsers made from them, so that a mistake there cannot hide.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Order = Literal["little", "big"]
Value = str | bool | None | dict[str, str]
Param = str | bool


@dataclass
class Case:
    """One vector with the reading expected of it: fields by path, or the class of failure."""

    format: str
    name: str
    what: str
    data: bytes
    params: dict[str, Param] = field(default_factory=dict)
    expect: dict[str, Value] = field(default_factory=dict)
    error: str | None = None
    cuts: list[dict[str, int | str]] = field(default_factory=list)
    origin: str | None = None

    def to_json(self) -> dict[str, object]:
        """Return what stands in the case's file, empty things left out."""
        return {
            "format": self.format,
            "case": self.name,
            "what": self.what,
            **({"origin": self.origin} if self.origin else {}),
            "data": f"{self.name}.bin",
            **({"params": self.params} if self.params else {}),
            **({"error": self.error} if self.error else {"expect": self.expect}),
            **({"cuts": self.cuts} if self.cuts else {}),
        }


def raw(data: bytes) -> Value:
    """Return how a case says that a field is these bytes."""
    return {"bytes": data.hex()}


def fails(error: str) -> Value:
    """Return how a case says that reading this path must fail, while the rest can be read."""
    return {"error": error}


def enum(number: int, name: str | None) -> Value:
    """Return how a case says a number that has a name, or none that is known."""
    return {"number": str(number), "enum": name} if name else str(number)


class Vector:
    """A file under construction, and the reading that grows with it.

    `under(path)` gives the same vector with a prefix for its paths.
    """

    def __init__(self, order: Order = "little") -> None:
        self.order: Order = order
        self.data = bytearray()
        self.expect: dict[str, Value] = {}
        self.prefix = ""

    def under(self, path: str) -> Vector:
        part = Vector(self.order)
        part.data, part.expect, part.prefix = self.data, self.expect, f"{self.prefix}{path}."
        return part

    def u(self, size: int, path: str, value: int, name: str | None = None) -> Vector:
        """Append an unsigned integer of `size` bytes; `name` is the member of its enum."""
        self.data += value.to_bytes(size, self.order)
        return self.says(path, enum(value, name))

    def s(self, size: int, path: str, value: int) -> Vector:
        """Append a signed integer."""
        self.data += value.to_bytes(size, self.order, signed=True)
        return self.says(path, str(value))

    def put(self, path: str, data: bytes) -> Vector:
        """Append bytes that are a field."""
        self.data += data
        return self.says(path, raw(data))

    def fill(self, data: bytes) -> Vector:
        """Append bytes that no field shows."""
        self.data += data
        return self

    def upto(self, offset: int) -> Vector:
        """Append zeros that no field shows, up to an offset."""
        return self.fill(bytes(offset - len(self.data)))

    def says(self, path: str, value: Value | int) -> Vector:
        """Expect a value that takes no bytes of its own: a count, a result, None for a field that is not there."""
        plain = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        self.expect[self.prefix + path] = plain
        return self

    def case(self, format: str, name: str, what: str, **more: object) -> Case:
        return Case(format, name, what, bytes(self.data), expect=dict(self.expect), **more)  # type: ignore[arg-type]


def top(size: int, start: int = 0) -> int:
    """Return a number of so many bytes with its top bit set, whose bytes are all different in either order."""
    return int.from_bytes(bytes((0x81 + start + place) & 0xFF for place in range(size)), "big")


def cuts(*ranges: tuple[int, int]) -> list[dict[str, int | str]]:
    """Say that every beginning of the file from the first to the last of these lengths is cut short."""
    return [{"from": first, "to": last, "error": "truncated"} for first, last in ranges]
