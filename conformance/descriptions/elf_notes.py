"""ELF notes: both byte orders, both alignments, odd lengths, every way to end too early."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Order, Param, Vector, cuts, raw

FORMAT = "elf_notes"
LINUX = b"VMCOREINFO\0"
TEXT = b"OSRELEASE=6.1.0\nPAGESIZE=4096\n"
ORDERS: tuple[Order, Order] = ("little", "big")


class Notes:
    """Notes one after the other, aligned from the start of the segment."""

    def __init__(self, order: Order = "little", align: int = 4) -> None:
        self.vector, self.align, self.count = Vector(order), align, 0
        self.paddings: list[tuple[str, int, bytes]] = []

    def note(self, name: bytes, desc: bytes, type: int = 0, *, filler: bytes | None = None, cut: bool = False) -> Notes:
        """Append a note; `filler` instead of zeros behind the descriptor, nothing at all if `cut`."""
        path = f"notes.{self.count}"
        note = self.vector.under(path)
        header = note.under("header")
        self.count += 1
        header.u(4, "len_name", len(name)).u(4, "len_desc", len(desc)).u(4, "note_type", type)
        note.put("name", name)
        header.says("len_name_padding", self._pad(f"{path}.name_padding"))
        note.put("desc", desc)
        header.says("len_desc_padding", self._pad(f"{path}.desc_padding", filler, cut))
        return self

    def _pad(self, path: str, filler: bytes | None = None, cut: bool = False) -> int:
        padding = bytes(-len(self.vector.data) % self.align)
        self.paddings.append((path, len(self.vector.data), filler or padding))
        self.vector.fill(b"" if cut else filler or padding)
        return len(padding)

    def case(self, name: str, what: str, *, rest: bytes = b"", **more: object) -> Case:
        """Return the case; `rest` are bytes behind the notes, too few for another."""
        for path, offset, padding in self.paddings:
            # At the end of the segment there is no padding.
            self.vector.says(path, raw(padding if offset < len(self.vector.data) + len(rest) else b""))
        self.vector.says(*(("notes.length", self.count) if self.count else ("notes", None)))
        self.vector.put("rest", rest)
        params: dict[str, Param] = {"is_be": self.vector.order == "big", "align": str(self.align)}
        return self.vector.case(FORMAT, name, what, params=params, **more)


def _everywhere(order: Order, align: int) -> Iterator[Case]:
    def notes() -> Notes:
        return Notes(order, align)

    def name(stem: str) -> str:
        return f"{stem}-{order}-align{align}"

    yield notes().note(LINUX, TEXT).case(name("linux"), "One note of Linux.")
    yield (
        notes()
        .note(b"CORE\0", bytes(range(13)), 1)
        .note(b"QEMU\0", bytes(8))
        .note(LINUX, TEXT)
        .case(name("three"), "As in a dump of QEMU: CORE, QEMU, then the guest's.")
    )
    for length in range(9):
        desc = bytes(range(1, length + 1))
        yield (
            notes()
            .note(b"N" * length, desc, 0x01020304)
            .note(b"END\0", b"")
            .case(name(f"length-{length}"), f"Name and descriptor of {length} bytes each, then another note.")
        )
    yield (
        notes()
        .note(LINUX, TEXT + b"x" * (3 + align - len(TEXT) % align), cut=True)
        .case(name("no-final-padding"), "The segment ends right behind the descriptor.")
    )


def cases() -> Iterator[Case]:
    for order in ORDERS:
        for align in (4, 8):
            yield from _everywhere(order, align)

    yield Notes().case("empty", "A segment of no bytes holds no notes.")
    yield Notes().case("eleven-bytes", "No room for a header: all of it is left over.", rest=bytes(range(11)))
    for length in (1, 4, 11):
        yield (
            Notes()
            .note(LINUX, TEXT)
            .note(b"", b"")
            .case(f"rest-{length}", "Bytes behind the last note, too few for another.", rest=b"\xa5" * length)
        )
    for align in (4, 8):
        for length in (1, 4, 11):
            notes = Notes("big", align).note(LINUX, TEXT).note(b"", b"")
            what = "The same in the other byte order."
            yield notes.case(f"rest-{length}-big-align{align}", what, rest=bytes(range(0x91, 0x91 + length)))
    yield Notes("big").case("eleven-bytes-big", "No room for a header.", rest=bytes(range(0x81, 0x8C)))
    for order in ORDERS:
        number = 0x81828384
        yield Notes(order).note(LINUX, TEXT, number).case(f"type-high-{order}", "A type of four bytes that differ.")
    yield (Notes().note(LINUX, TEXT + b"xyz").case("cut", "Every way to end too early.", cuts=cuts((12, 56), (58, 59))))
    for length in range(2):
        region = Notes("big").note(b"", b"")
        for _ in range(length):
            region.note(LINUX, TEXT).note(b"", b"")
        yield region.case(f"null-header-big-{length}", "Three zero words are a note in the other order as well.")
    yield Notes().note(b"", b"").case("null-header", "Three zero words are a note without name and descriptor.")
    yield (
        Notes()
        .note(LINUX, TEXT)
        .note(b"", b"")
        .case("linux-region", "Linux leaves room for an empty note behind its own; it is read as a note.")
    )
    yield Notes().note(b"VMCOREINFO", TEXT).case("name-without-nul", "10 bytes of name, no NUL.")
    yield Notes().note(b"VMCOREINFO\0\0", TEXT).case("name-with-two-nuls", "12 bytes of name.")
    yield Notes().note(b"VMCOREINFO_XEN\0", b"PAGESIZE=4096\n" + bytes(6)).case("xen", "Xen's note, filled with NULs.")
    yield Notes().note(bytes(range(0x80, 0x8B)), TEXT).case("name-not-ascii", "A name is bytes.")
    yield Notes().note(LINUX, bytes(range(256))).case("descriptor-every-byte", "A descriptor is bytes.")
    yield (
        Notes()
        .note(LINUX, b"text!", filler=b"\x5a\xa5\xff")
        .note(b"A\0", b"")
        .case("padding-not-zero", "Padding is skipped, whatever it holds.")
    )
    for number, label in ((1, "one"), (0x7FFF_FFFF, "2-31-minus-1"), (0x8000_0000, "2-31"), (0xFFFF_FFFF, "largest")):
        yield Notes().note(LINUX, TEXT, number).case(f"type-{label}", "Types are unsigned, any is read.")
    for order in ORDERS:
        for len_name, len_desc, label in (
            (0xFFFF_FFFF, 0, "name-largest"),
            (0x8000_0000, 0, "name-2-31"),
            (12, 0, "name-one-too-long"),
            (11, 0xFFFF_FFFF, "descriptor-largest"),
            (11, 0x7FFF_FFFF, "descriptor-2-31-minus-1"),
            (11, 5, "descriptor-one-too-long"),
        ):
            vector = Vector(order).u(4, "", len_name).u(4, "", len_desc).u(4, "", 0).put("", b"VMCOREINFO\0")
            if len_name == 11:
                vector.fill(b"\0text")
            yield Case(
                FORMAT,
                f"{label}-{order}",
                "A length that runs past the end.",
                bytes(vector.data),
                params={"is_be": order == "big", "align": "4"},
                error="truncated",
            )
    wrong = Notes("big").note(LINUX, TEXT).vector
    yield Case(
        FORMAT,
        "wrong-byte-order",
        "Big-endian words read as little-endian claim 184 MB of name.",
        bytes(wrong.data),
        params={"is_be": False, "align": "4"},
        error="truncated",
    )
