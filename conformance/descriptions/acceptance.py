"""What a host makes of an entry and the region that it points at."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from conformance.vector import Play

NAME = b"VMCOREINFO\0"
TEXT = b"OSRELEASE=6.1.0\nNUMBER(phys_base)=71303168\n"
MIB = 1 << 20
QEMU = "qemu:8.0"


def note(name: bytes = NAME, desc: bytes = TEXT, kind: int = 0, order: str = "<") -> bytes:
    def padded(data: bytes) -> bytes:
        return data + bytes(-len(data) % 4)

    return struct.pack(f"{order}3I", len(name), len(desc), kind) + padded(name) + padded(desc)


def judge(
    name: str,
    what: str,
    rules: tuple[str, ...],
    region: bytes,
    *,
    taken: int | None,
    size: int | None = None,
    guest_format: int = 1,
    profile: str = QEMU,
    machine: str = "x86_64",
    elf_class: int = 64,
    order: str = "little",
    warned: str | None = None,
    phys_base: int | None = None,
    **more: object,
) -> Play:
    """Describe a verdict; `taken` is how many bytes of the region enter the dump, None where the note is refused."""
    entry = struct.pack("<HHIQ", 0, guest_format, len(region) if size is None else size, 0x100000)
    return Play(
        "acceptance",
        name,
        what,
        rules,
        {
            "profile": profile,
            "target": {"elf_class": str(elf_class), "byte_order": order, "machine": machine},
            "entry": entry.hex(),
            "region": region.hex(),
            "expect": {
                "accepted": taken is not None,
                "note_size": str(taken or 0),
                "warned": warned,
                "phys_base": None if phys_base is None else str(phys_base),
                **more,
            },
        },
    )


def cases() -> Iterator[Play]:
    whole = note()
    size = len(whole)
    # QEMU reads the decimal number of the text as hexadecimal.
    mistaken = 0x71303168
    yield judge(
        "linux", "A note of Linux, read as QEMU does.", ("text-base-16",), whole, taken=size, phys_base=mistaken
    )
    yield judge(
        "linux-spec",
        "The same, read as the kernel means it.",
        (),
        whole,
        taken=size,
        profile="spec",
        phys_base=71303168,
    )
    yield judge(
        "room-behind", "What follows the note is dropped.", (), whole + bytes(900), taken=size, phys_base=mistaken
    )
    yield judge(
        "second-note", "Only the first note counts.", (), whole + note(b"OTHER\0"), taken=size, phys_base=mistaken
    )
    yield judge("any-type", "The type is not looked at.", (), note(kind=9), taken=size, phys_base=mistaken)
    other = note(name=b"FOO\0")
    yield judge("any-name", "Another name is accepted; its text is not read.", (), other, taken=len(other))
    yield judge("empty", "Zeroed memory is an empty note.", (), bytes(64), taken=12)
    short = note(name=b"VMCOREINFO")
    yield judge("name-without-nul", "Without its NUL the name is another.", (), short, taken=len(short))
    odd = note(desc=TEXT + b"A")
    yield judge("no-padding", "The padding is part of the note.", (), odd[:-3], taken=None, warned="header invalid")
    yield judge("format-2", "An unknown format.", (), whole, taken=None, guest_format=2, warned="format unsupported")
    yield judge("format-0", "A note withdrawn.", (), whole, taken=None, guest_format=0, warned="not present")
    for given in (0, 11, MIB + 1, 0xFFFFFFFF):
        yield judge(f"size-{given}", "A size out of bounds.", (), whole, taken=None, size=given, warned="size invalid")
    yield judge("size-12", "The smallest size that is looked at.", (), bytes(12), taken=12)
    # The region is what memory holds there: shorter than its size, the rest is zeros.
    yield judge("size-one-mebibyte", "QEMU takes exactly 1 MiB.", (), whole, taken=size, size=MIB, phys_base=mistaken)
    for words, label in (((MIB + 1, 0, 0), "name"), ((11, MIB + 1, 0), "descriptor"), ((11, 4096, 0), "sum")):
        region = struct.pack("<3I", *words) + bytes(100)
        yield judge(f"{label}-too-long", "Lengths past the region.", (), region, taken=None, warned="header invalid")
    decimal = note(desc=b"NUMBER(phys_base)=-249561088\n")
    yield judge(
        "negative-spec",
        "A negative decimal number.",
        (),
        decimal,
        taken=len(decimal),
        profile="spec",
        phys_base=-249561088,
    )
    arm = note(desc=b"NUMBER(PHYS_OFFSET)=0x40000000\n")
    yield judge("aarch64", "The key of aarch64.", (), arm, taken=len(arm), machine="aarch64", phys_base=0x40000000)
    twice = note(desc=b"NUMBER(phys_base)=10\nNUMBER(phys_base)=20\n")
    yield judge("first-counts", "The first of two lines decides.", (), twice, taken=len(twice), phys_base=0x10)
    broken = note(desc=b"NUMBER(phys_base)=10 \n")
    yield judge(
        "value-unreadable", "A blank behind the number.", (), broken, taken=len(broken), warned="value unreadable"
    )
    windows = note(desc=b"PAGEDU64" + bytes(8184))
    yield judge("windows", "A guest of Windows, by the bytes.", (), windows, taken=len(windows), contents="windows")
