"""What a host makes of the four fields of an entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from conformance import situations
from conformance.meaning import BOTH, DROPPED, STRICT, Meaning
from conformance.model.host import MIB, Guest
from conformance.situations import (
    ALL,
    NO_MEMORY,
    SPEC_AND_QEMU,
    TARGETS,
    Situation,
    everywhere,
    everywhere_qemu,
    note,
    on,
    plain,
    sized,
)


def entries() -> Iterator[Situation]:
    """What the entry's fields alone decide."""
    for number in (0, 1):
        what = f"host_format {number} comes from guests that obey."
        yield Situation("entry-host-format", str(number), what, STRICT, lambda p, n=number: plain(p, host_format=n))  # type: ignore[misc]
    for number in (2, 3, 0x100, 0xFFFF):
        what = f"host_format {number} is no format, yet a host does not look at it."
        yield Situation(
            "entry-host-format",
            str(number),
            what,
            DROPPED,
            lambda p, n=number: plain(p, host_format=n),  # type: ignore[misc]
            SPEC_AND_QEMU,
        )
        yield Situation(
            "entry-unsupported-format",
            str(number),
            f"guest_format {number} is ignored.",
            DROPPED,
            lambda p, n=number: plain(p, guest_format=n),  # type: ignore[misc]
            flags=("big-endian",) if number == 0x100 else (),
        )
    yield Situation("entry-unsupported-format", "known", "guest_format 1 is not.", STRICT, plain)
    yield Situation("entry-elf-format", "elf", "guest_format 1 is an ELF note.", BOTH, plain)
    yield Situation(
        "entry-disable",
        "none",
        "guest_format 0 withdraws the note.",
        DROPPED,
        lambda p: plain(p, guest_format=0),
        flags=("withdrawn",),
    )
    yield Situation(
        "entry-disable",
        "high-byte",
        "guest_format 0x100 is another format, it withdraws nothing.",
        STRICT,
        lambda p: plain(p, guest_format=0x100),
        flags=("withdrawn", "big-endian"),
    )
    yield Situation(
        "entry-disable",
        "nothing",
        "An entry of zeros asks for nothing.",
        DROPPED,
        lambda p: Guest(b"", 0, 0, guest_format=0),
        flags=("withdrawn",),
    )
    yield Situation(
        "entry-full-write",
        "pieces",
        "The same entry, written in pieces, is not used.",
        DROPPED,
        lambda p: plain(p, full_write=False),
        SPEC_AND_QEMU,
        ("partial-write",),
    )
    yield Situation("entry-full-write", "whole", "Written at once, it is.", STRICT, plain, ALL, ("partial-write",))
    for number in (0, 2, 0x100):
        yield Situation(
            "script-silent",
            str(number),
            f"guest_format {number} is left out without a word.",
            DROPPED,
            lambda p, n=number: plain(p, guest_format=n),  # type: ignore[misc]
            on("script", targets=TARGETS),
        )
    yield Situation("script-silent", "1", "Format 1 is not.", STRICT, plain, on("script", targets=TARGETS))
    for number, other in ((2, 11), (0xFFFF, MIB + 1)):
        yield Situation(
            "region-size-first",
            f"{number}-{other}",
            "An unknown format with a bad size is a bad size.",
            DROPPED,
            lambda p, n=number, o=other: plain(p, size=o, guest_format=n),  # type: ignore[misc]
            SPEC_AND_QEMU,
        )
        yield Situation(
            "region-size-first",
            f"{number}-good",
            "With a good size it is an unknown format.",
            STRICT,
            lambda p, n=number: plain(p, guest_format=n),  # type: ignore[misc]
            SPEC_AND_QEMU,
        )


def sizes() -> Iterator[Situation]:
    for size in (0, 1, 11):
        what = f"{size} bytes are no note header."
        yield Situation("region-size-minimum", str(size), what, DROPPED, sized(size), SPEC_AND_QEMU, ("boundary",))
        yield Situation("script-no-size-limits", str(size), what, BOTH, sized(size), on("script"), ("boundary",))
    empty = "12 bytes are an empty note."
    yield Situation("region-size-minimum", "12", empty, STRICT, lambda p: p.guest(bytes(12)), everywhere, ("boundary",))
    for size, rule_sides in ((MIB - 1, (STRICT, STRICT)), (MIB, (DROPPED, STRICT)), (MIB + 1, (DROPPED, DROPPED))):
        for rule, sides, grid in (
            ("region-size-limit", rule_sides[0], on("spec", targets=TARGETS)),
            ("region-one-mib", rule_sides[1], everywhere_qemu),
        ):
            what = f"A region of {size} bytes."
            yield Situation(rule, str(size), what, sides, sized(size), grid, ("boundary",))
        yield Situation("script-no-size-limits", str(size), f"{size} bytes.", BOTH, sized(size), on("script"))
    for size in (0x7FFFFFFF, 0x80000000, 0xFFFFFFFF):
        for rule, grid in (("region-size-limit", on("spec")), ("region-one-mib", everywhere_qemu)):
            what = f"A size of {size:#x} is not negative."
            yield Situation(rule, hex(size), what, DROPPED, sized(size), grid, ("overflow", "sign"))


def addresses() -> Iterator[Situation]:
    for offset in (1, 3, 0xFFF):
        what = "No alignment is asked of paddr."
        yield Situation(
            "region-any-address",
            f"{offset:#x}",
            what,
            BOTH,
            lambda p, n=offset: replace(plain(p), paddr=p.ram + 0x200000 + n),  # type: ignore[misc]
        )
    what = "Where there is no memory, zeros make an empty note."
    yield Situation(
        "region-unmapped",
        "nowhere",
        what,
        DROPPED,
        lambda p: Guest(b"", 4132, NO_MEMORY, available=0),
        flags=("unmapped",),
    )
    for kept in (4, 12, 20, 24, 40):
        yield Situation(
            "region-unmapped",
            f"cut-{kept}",
            f"Memory ends after {kept} bytes of the note, zeros follow.",
            DROPPED,
            lambda p, n=kept: p.at_the_end(note(order=p.order), n, len(note())),  # type: ignore[misc]
            flags=("unmapped",),
        )
    yield Situation(
        "region-unmapped",
        "just-there",
        "The region ends with memory.",
        STRICT,
        lambda p: p.at_the_end(note(order=p.order), len(note()), len(note())),
        flags=("unmapped", "boundary"),
    )
    for missing, sides in ((0, STRICT), (1, DROPPED)):
        yield Situation(
            "script-one-block",
            f"missing-{missing}",
            f"{missing} bytes of the region are not there.",
            sides,
            lambda p, n=missing: p.at_the_end(note(order=p.order), len(note()), len(note()) + n),  # type: ignore[misc]
            on("script"),
            ("boundary",),
        )


def meanings() -> Iterator[Meaning]:
    return situations.meanings(entries, sizes, addresses)
