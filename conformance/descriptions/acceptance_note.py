"""What a host makes of lengths and byte order of a note."""

from __future__ import annotations

from collections.abc import Iterator

from conformance import situations
from conformance.meaning import DROPPED, STRICT, Meaning
from conformance.model.host import MIB, NAME, Order, note_order, release
from conformance.situations import (
    ARM64_BE,
    ARM_BE,
    BIG_HOST,
    EVERY,
    EVERY_QEMU,
    TARGETS,
    TEXT,
    Situation,
    claims,
    header,
    note,
    on,
    plain,
)


def lengths() -> Iterator[Situation]:
    for room in range(-4, 2):
        content = len(note()) - len(note()) % 4
        what = f"The region ends {abs(room)} bytes {'before' if room < 0 else 'after'} the note's end."
        yield Situation(
            "note-fits",
            f"room{room:+d}",
            what,
            DROPPED if room < 0 else STRICT,
            lambda p, n=content + room: plain(p, size=n),  # type: ignore[misc]
            flags=("boundary",),
        )
    for name, desc, size in ((11, 0, 23), (11, 0, 24), (12, 0, 24), (13, 0, 24), (0, 4, 15), (0, 4, 16)):
        fits = 12 + -(-name // 4) * 4 + desc <= size
        yield Situation(
            "note-fits",
            f"{name}-{desc}-{size}",
            f"{name} bytes of name, {desc} of descriptor in {size}.",
            STRICT if fits else DROPPED,
            claims(name, desc, size, bytes(20)),
            flags=("boundary",),
        )
    for name, desc in ((0xFFFFFFFF, 0), (0, 0xFFFFFFFF), (0xFFFFFFFD, 4), (0x80000000, 0x80000000), (11, 0xFFFFFFF4)):
        yield Situation(
            "note-fits",
            f"wraps-{name:x}-{desc:x}",
            "Lengths whose sum wraps at 32 bits.",
            DROPPED,
            claims(name, desc, 4132, NAME),
            flags=("overflow", "sign"),
        )
    for extra in (1, 2, 3):
        long = (TEXT + b"ABC")[: len(TEXT) // 4 * 4 + extra]
        for room in range(4 - extra + 1):
            whole = 24 + len(long) + room
            inside = room == 4 - extra
            yield Situation(
                "note-padding-inside",
                f"{extra}-{room}",
                f"{room} of {4 - extra} bytes of padding lie inside the region.",
                STRICT if inside else DROPPED,
                lambda p, d=long, n=whole: p.guest(note(desc=d, order=p.order)[:n], n),  # type: ignore[misc]
                flags=("padding", "boundary"),
            )
    yield Situation(
        "note-padding-inside",
        "name",
        "The padding of the name has to be there too.",
        DROPPED,
        lambda p: p.guest(header(11, 0, order=p.order) + NAME, 23),
        flags=("padding",),
    )
    for name, desc, sides in (
        (MIB + 1, 0, DROPPED),
        (0, MIB + 1, DROPPED),
        (MIB - 12, 0, STRICT),
        (0, MIB - 12, STRICT),
        (0, MIB - 11, STRICT),
        (MIB, 0, STRICT),
    ):
        yield Situation(
            "note-claims",
            f"{name}-{desc}",
            f"{name} bytes of name and {desc} of descriptor in a region of 1 MiB.",
            sides,
            claims(name, desc, MIB),
            EVERY_QEMU,
            ("boundary",),
        )
    for desc, sides in ((MIB, STRICT), (MIB + 1, DROPPED), (0xFFFFFFFF, DROPPED)):
        yield Situation(
            "script-claim",
            str(desc),
            f"{desc} bytes of descriptor.",
            sides,
            claims(11, desc, 4132, NAME),
            on("script", targets=TARGETS),
            ("boundary",),
        )


def orders() -> Iterator[Situation]:
    big: tuple[Order, ...] = ("little", "big")
    for written in big:
        for rule, grid in (("note-byte-order", EVERY), ("note-target-order", on("qemu:7.2", targets=TARGETS))):
            for profile, target in grid():
                if (rule == "note-target-order") != (release(profile) is not None and profile == "qemu:7.2"):
                    continue
                right = written == note_order(profile, target)
                yield Situation(
                    rule,
                    f"{written}-written",
                    f"A {written}-endian note.",
                    STRICT if right else DROPPED,
                    lambda p, w=written: p.guest(note(order=w), 4132),  # type: ignore[misc]
                    on(profile, targets=(target,)),
                    ("big-endian", "release"),
                )
    for name, build in (
        ("empty", lambda p: p.guest(bytes(12), 4132)),
        ("name-only", lambda p: p.guest(header(4, 0, order=p.order) + b"FOO\0", 4132)),
        ("desc-only", lambda p: p.guest(header(0, 4, order=p.order) + b"abcd", 4132)),
        ("type-only", lambda p: p.guest(header(0, 0, 0x01020304, order=p.order), 4132)),
        ("text", lambda p: p.guest(note(order=p.order), 4132)),
    ):
        sides = STRICT if name in ("empty", "type-only") else DROPPED
        what = f"A note ({name}) for a dump of the byte order that the host does not have."
        grid = on("qemu:7.2", "qemu:10.0", "qemu:11.1", targets=(ARM64_BE, *BIG_HOST))
        yield Situation("note-width", name, what, sides, build, grid, ("big-endian", "class", "defect"))
        yield Situation(
            "note-width",
            f"{name}-32",
            f"A 32-bit dump takes it ({name}).",
            STRICT,
            build,
            on("qemu:7.2", "qemu:10.0", "qemu:11.1", targets=(ARM_BE,)),
            ("big-endian", "class"),
        )
    yield Situation(
        "script-byte-order",
        "named",
        "The script reads in the order of the architecture that its user names.",
        STRICT,
        plain,
        on("script", targets=TARGETS),
        ("big-endian",),
    )
    yield Situation(
        "script-byte-order",
        "other",
        "A note in the other order claims nonsense.",
        DROPPED,
        lambda p: p.guest(note(order="big" if p.order == "little" else "little"), 4132),
        on("script", targets=TARGETS),
        ("big-endian",),
    )


def meanings() -> Iterator[Meaning]:
    return situations.meanings(lengths, orders)
