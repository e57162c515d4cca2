"""What of a note enters a dump, and what a host takes it for."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from conformance import situations
from conformance.meaning import BOTH, DROPPED, STRICT, Meaning
from conformance.model.host import NAME
from conformance.situations import (
    ARM,
    ARM64,
    QEMU,
    SPEC_AND_QEMU,
    X86,
    Situation,
    everywhere,
    note,
    on,
    plain,
    text,
)


def contents() -> Iterator[Situation]:
    second = note(b"OTHER\0")
    yield Situation(
        "note-first-only",
        "second",
        "A second note is left out.",
        DROPPED,
        lambda p: p.guest(note(order=p.order) + second),
        flags=("first-only",),
    )
    yield Situation(
        "note-first-only", "zeros", "Zeros after the note are left out.", STRICT, lambda p: plain(p, size=4132)
    )
    yield Situation(
        "note-first-only",
        "first-other",
        "The first note counts, whatever the second is.",
        DROPPED,
        lambda p: p.guest(note(b"OTHER\0", order=p.order) + note(order=p.order)),
        flags=("first-only", "name"),
    )
    for kind in (1, 9, 0x80000000, 0xFFFFFFFF):
        yield Situation(
            "note-type-ignored",
            f"{kind:#x}",
            f"Type {kind:#x}.",
            DROPPED,
            lambda p, k=kind: p.guest(note(kind=k, order=p.order)),  # type: ignore[misc]
            flags=("type",),
        )
    yield Situation("note-type-ignored", "0", "Type 0.", STRICT, plain, flags=("type",))
    names = {
        "foo": b"FOO\0",
        "none": b"",
        "no-nul": NAME[:-1],
        "two-nuls": NAME + b"\0",
        "lower": NAME.lower(),
        "longer": b"VMCOREINFO_XEN\0",
        "blank": b"VMCOREINFO ",
        "last-byte": b"VMCOREINFX\0",
        "binary": b"\xff\xfe\x80",
    }
    for name, raw in names.items():
        for rule, sides in (("note-name-ignored", DROPPED), ("text-exact-name", DROPPED)):
            yield Situation(
                rule,
                name,
                f"The name {raw!r}: accepted, and its text not read.",
                sides,
                lambda p, r=raw: p.guest(note(r, order=p.order)),  # type: ignore[misc]
                everywhere if rule == "note-name-ignored" else SPEC_AND_QEMU,
                ("name",),
            )
    yield Situation("note-name-ignored", "exact", "The right name is nothing to mention.", STRICT, plain)
    yield Situation("text-exact-name", "exact", "The right name: the text is read.", STRICT, plain)
    for size in (12, 24, 4132):
        yield Situation(
            "note-empty",
            str(size),
            f"{size} bytes of zeros are an empty note.",
            DROPPED,
            lambda p, n=size: p.guest(bytes(12), n),  # type: ignore[misc]
        )
    yield Situation(
        "note-empty",
        "name-only",
        "A name without a descriptor is not empty.",
        STRICT,
        lambda p: p.guest(note(desc=b"", order=p.order)),
    )
    yield Situation(
        "note-empty",
        "desc-only",
        "A descriptor without a name is not empty.",
        STRICT,
        lambda p: p.guest(note(b"", b"abcd", order=p.order)),
    )
    for name, target in (("64", ARM64), ("32", ARM), ("64-x86", X86)):
        yield Situation(
            "note-class",
            name,
            "Notes of both classes have the same 12 bytes of header.",
            BOTH,
            plain,
            on("spec", "qemu:7.2", "qemu:11.1", targets=(target,)),
            ("class",),
        )
    for extra in range(4):
        yield Situation(
            "dump-exact-note",
            f"padding-{-extra % 4}",
            "Exactly header, name and descriptor with their paddings enter the dump.",
            BOTH,
            lambda p, n=extra: p.guest(note(desc=b"OSRELEASE=6.1" + b"x" * n + b"\n", order=p.order) + b"\xee" * 9),  # type: ignore[misc]
            flags=("padding",),
        )
    for extra in range(4):
        for fill in (b"\0", b"\xaa"):
            desc = b"OSRELEASE=6.12\n" + b"A=1\n"[: extra + 1]
            shows = len(desc) % 4 and fill != b"\0"
            yield Situation(
                "text-terminator",
                f"{len(desc) % 4}-{fill.hex()}",
                f"A descriptor of {len(desc)} bytes, padded with {fill.hex()}.",
                DROPPED if shows else STRICT,
                lambda p, d=desc, f=fill: p.guest(note(desc=d, order=p.order, fill=f)),  # type: ignore[misc]
                flags=("terminator", "padding"),
            )
    yield Situation(
        "text-terminator",
        "other-name",
        "Of another name nothing is changed.",
        STRICT,
        lambda p: p.guest(note(b"FOO\0", b"A=1\nB", order=p.order, fill=b"\xaa")),
        flags=("terminator", "name"),
    )
    windows = {b"PAGEDU64": 8192, b"PAGEDUMP": 4096}
    for letters, length in windows.items():
        header_bytes = letters + struct.pack("<II", 15, 19041)
        yield Situation(
            "windows-not-text",
            letters.decode().lower(),
            "A Windows dump header, by the bytes and not by the name.",
            DROPPED,
            lambda p, h=header_bytes, n=length: p.guest(note(desc=h.ljust(n, b"\0"), order=p.order)),  # type: ignore[misc]
            flags=("windows",),
        )
        yield Situation(
            "windows-refused-note",
            letters.decode().lower(),
            "A refused note of a Windows size.",
            DROPPED,
            lambda p, h=header_bytes, n=length: p.guest(  # type: ignore[misc]
                note(desc=h.ljust(n, b"\0"), order=p.order)[:100], 100
            ),
            QEMU,
            ("windows", "defect", "release"),
        )
        yield Situation(
            "windows-refused-note",
            f"{letters.decode().lower()}-taken",
            "A taken note of that size leaves nothing behind.",
            STRICT,
            lambda p, h=header_bytes, n=length: p.guest(note(desc=h.ljust(n, b"\0"), order=p.order)),  # type: ignore[misc]
            QEMU,
            ("windows",),
        )
        yield Situation(
            "windows-refused-note",
            f"{letters.decode().lower()}-shorter",
            "A refused note of another size does no harm.",
            STRICT,
            lambda p, h=header_bytes, n=length: p.guest(  # type: ignore[misc]
                note(desc=h.ljust(n - 4, b"\0"), order=p.order)[:100], 100
            ),
            QEMU,
            ("windows",),
        )
    yield Situation(
        "windows-not-text",
        "other-name",
        "The bytes decide under another name too.",
        DROPPED,
        lambda p: p.guest(note(b"FOO\0", b"PAGEDU64" + bytes(8), order=p.order)),
        flags=("windows", "name"),
    )
    for raw in (b"PAGEDU65", b"PAGEDUM", b"PAGEDU6", b" PAGEDU64", b"OSRELEASE=PAGEDU64\n"):
        yield Situation(
            "windows-not-text",
            raw.decode().strip().lower().replace("=", "-") + str(len(raw)),
            "Not the letters of a Windows dump header.",
            STRICT,
            text(raw),
            flags=("windows",),
        )


def meanings() -> Iterator[Meaning]:
    return situations.meanings(contents)
