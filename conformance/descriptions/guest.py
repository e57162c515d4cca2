"""What a guest puts into memory and registers to announce its note."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from conformance.meaning import BOTH, DROPPED, STRICT, FailsIf, Meaning

TEXT = b"OSRELEASE=6.1.0\nPAGESIZE=4096\n"
FILE = b"etc/vmcoreinfo"
MEMORY = "A guest's own doing; tests/qemu announces a note by these bytes."


def directory(*files: tuple[int, int, bytes], slots: int = 0, count: int | None = None) -> bytes:
    body = b"".join(struct.pack(">IHH56s", size, selector, 0, name) for size, selector, name in files)
    return struct.pack(">I", len(files) if count is None else count) + body + bytes(64 * slots)


def find(
    rule: str, name: str, what: str, data: bytes, selector: int | None, sides: tuple[FailsIf, ...], *flags: str
) -> Meaning:
    given: dict[str, object] = {"do": "find", "directory": data.hex()}
    expect: dict[str, object] = {"selector": None if selector is None else str(selector)}
    return Meaning("guest", rule, name, what, given, expect, sides, flags=flags, unconfirmed=MEMORY)


def finding() -> Iterator[Meaning]:
    others = (56, 0x21, b"bootorder"), (20, 0x22, b"etc/acpi/rsdp")
    ours = (16, 0x2B, FILE)
    yield find("directory-lookup", "last", "By its name.", directory(*others, ours), 0x2B, BOTH)
    yield find("directory-lookup", "first", "Wherever it is.", directory(ours, *others), 0x2B, BOTH)
    yield find("directory-lookup", "absent", "It is not there.", directory(*others), None, STRICT)
    yield find(
        "directory-lookup",
        "order",
        "Numbers are big-endian.",
        directory((16, 0x1234, FILE)),
        0x1234,
        BOTH,
        "big-endian",
    )
    longer = directory(
        (16, 0x20, FILE + b"2"), (16, 0x21, b"x" + FILE), (16, 0x22, FILE[:-1]), (16, 0x23, FILE.upper())
    )
    yield find("directory-lookup", "alike", "Names that look alike.", longer, None, STRICT, "unanchored-match")
    yield find(
        "directory-lookup",
        "alike-and-ours",
        "Among them.",
        longer[:4].replace(b"\4", b"\5") + longer[4:] + directory(ours)[4:],
        0x2B,
        BOTH,
        "unanchored-match",
    )
    yield find("directory-lookup", "none", "No files.", directory(), None, STRICT)
    yield find("directory-slots", "free", "Free slots follow.", directory(*others, ours, slots=20), 0x2B, BOTH)
    hidden = directory(*others, ours, count=2)
    yield find("directory-slots", "past-count", "What is not counted is no file.", hidden, None, DROPPED, "boundary")
    yield find("directory-slots", "full", "None is free.", directory(*others, ours), 0x2B, STRICT, "boundary")


def announcing() -> Iterator[Meaning]:
    for name, size, paddr, selector, buffer in (
        ("plain", 4132, 0x18CC000, 0x2B, 0x2000),
        ("order", 0x12345678, 0x0123456789ABCDEF, 0x1234, 0x1020304),
        ("high", 4132, 0x1000, 0x2B, 0x123456789ABCDEF0),
        ("largest", 0xFFFFFFFF, (1 << 64) - 1, 0x7FFF, (1 << 64) - 32),
    ):
        given: dict[str, object] = {
            "do": "announce", "size": str(size), "paddr": str(paddr), "selector": str(selector), "buffer": str(buffer),
        }  # fmt: skip
        expect: dict[str, object] = {
            "entry": struct.pack("<HHIQ", 0, 1, size, paddr).hex(),
            "access": struct.pack(">HHIQ", selector, 0x18, 16, buffer + 16).hex(),
            "register": struct.pack(">Q", buffer).hex(),
        }
        for rule in ("dma-big-endian", "dma-register", "linux-entry", "entry-little-endian"):
            what = "The entry little-endian, the access and its address big-endian; host_format 0."
            yield Meaning("guest", rule, name, what, given, expect, BOTH, flags=("big-endian",), unconfirmed=MEMORY)


def regions() -> Iterator[Meaning]:
    for page in (4096, 16384, 65536):
        for order, sign in (("little", "<"), ("big", ">")):
            for text in (b"", TEXT, TEXT + b"A"):
                note = struct.pack(f"{sign}3I", 11, len(text), 0) + b"VMCOREINFO\0\0" + text + bytes(-len(text) % 4)
                given: dict[str, object] = {
                    "do": "region",
                    "text": text.hex(),
                    "byte_order": order,
                    "page_size": str(page),
                }
                expect: dict[str, object] = {"region": note.hex(), "size": str(24 + page + 12)}
                for rule in ("linux-null-header", "linux-entry"):
                    what = "The note, then zeros that end with an empty note header; the size is that of a full page."
                    yield Meaning(
                        "guest",
                        rule,
                        f"{page}-{order}-{len(text)}",
                        what,
                        given,
                        expect,
                        BOTH,
                        flags=("padding",),
                        unconfirmed=MEMORY,
                    )
    for name, line, paddr, size in (
        ("real", "0x00000000013d0000 1024", 0x13D0000, 0x1024),
        ("letters", "0xffffffffff000000 10024", 0xFFFFFFFFFF000000, 0x10024),
        ("hexadecimal", "0x0000000000001000 abc", 0x1000, 0xABC),
    ):
        yield Meaning(
            "guest",
            "linux-sysfs-hexadecimal",
            name,
            "Both numbers are hexadecimal.",
            {"do": "sysfs", "line": f"{line}\n"},
            {"paddr": str(paddr), "size": str(size)},
            BOTH,
            flags=("base",),
            unconfirmed=MEMORY,
        )


def meanings() -> Iterator[Meaning]:
    for part in (finding, announcing, regions):
        yield from part()
