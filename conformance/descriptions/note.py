"""What a reader makes of a run of notes: where each descriptor is, and where a note claims more than there is."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import product

from conformance.meaning import DROPPED, STRICT, FailsIf, Level, Meaning
from conformance.vector import Order

NAME = b"VMCOREINFO\0"
WHY = "Notes of a file are read by tools; what QEMU makes of a region is asked by `acceptance`."
Note = tuple[bytes, int, bytes]


class Run:
    """Notes one after the other, and what a reader must find."""

    def __init__(self, order: Order, align: int) -> None:
        self.order, self.align = order, align
        self.data = b""
        self.found: list[dict[str, str]] = []

    def add(self, name: bytes, kind: int, desc: bytes, claims: int | None = None) -> Run:
        """Append a note; one that `claims` more than it has is not found."""
        size = len(desc) if claims is None else claims
        start = len(self.data)
        sign = "<" if self.order == "little" else ">"
        self.data += struct.pack(f"{sign}3I", len(name), size, kind) + name
        self.data += bytes(-(len(self.data) - start) % self.align)
        place = len(self.data)
        self.data += desc
        if claims is None:
            self.data += bytes(-(len(self.data) - start) % self.align)
            self.found.append(
                {"name": name.hex(), "type": str(kind), "desc_offset": str(place), "desc_size": str(size)}
            )
        return self

    def case(
        self, rule: str, name: str, what: str, sides: tuple[FailsIf, ...], error: str | None = None, also: str = ""
    ) -> Meaning:
        given: dict[str, object] = {"data": self.data.hex(), "byte_order": self.order, "align": str(self.align)}
        where = f"{self.order}-align{self.align}"
        expect: dict[str, object] = {"notes": self.found, "error": error}
        level: Level = "acceptable" if also else "must"
        others: tuple[dict[str, object], ...] = ({"error": also},) if also else ()
        return Meaning("note", rule, f"{where}/{name}", what, given, expect, sides, level, (), others, WHY)


def meanings() -> Iterator[Meaning]:
    orders: tuple[Order, ...] = ("little", "big")
    for order, align in product(orders, (4, 8)):
        for size in (1, 3, 4, 5, 8, 11):
            desc = bytes(range(0x41, 0x41 + size))
            two = Run(order, align).add(NAME, 0, desc).add(b"CORE\0", 0x80000001, b"after")
            yield two.case("note-cut", f"{size}-whole", f"A descriptor of {size} bytes, and a note after it.", STRICT)
            cut = Run(order, align).add(b"CORE\0", 1, b"first").add(NAME, 0, desc, claims=size + 1 + align)
            yield cut.case("note-cut", f"{size}-cut", "A descriptor that ends after its area.", DROPPED, "truncated")
        for name, words in ((b"", "no name"), (b"VMCOREINFO", "a name without its NUL"), (b"Xen\0", "a short name")):
            one = Run(order, align).add(name, 7, b"text").add(NAME, 0, b"last")
            yield one.case("note-broken", f"name-{len(name)}", f"A note of {words} is one.", STRICT)
        junk = Run(order, align).add(NAME, 0, b"text")
        junk.data += b"\xff" * 16
        # More than any file has, or more than this one: readers say either.
        yield junk.case("note-broken", "junk", "Bytes that are no note.", DROPPED, "invalid", "truncated")
