"""The device in a migration stream."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, cuts

FORMAT = "qemu_vmcoreinfo_vmstate"


def state(note: int, host: int, guest: int, size: int, paddr: int) -> Vector:
    vector = Vector("big").u(1, "has_note", note).u(2, "host_format", host).u(2, "guest_format", guest)
    return vector.u(4, "len_region", size).u(8, "paddr", paddr)


def cases() -> Iterator[Case]:
    def case(name: str, what: str, vector: Vector, **more: object) -> Case:
        return vector.case(FORMAT, name, what, **more)

    yield case("after-reset", "Nothing announced.", state(0, 1, 0, 0, 0))
    yield case(
        "announced",
        "A note of 124 bytes at 5 MiB.",
        state(1, 0, 1, 124, 0x500000),
        cuts=cuts((0, 16)),
        origin="QEMU 7.2",
    )
    yield case("swapped", "As a big-endian host writes the same.", state(1, 0, 0x0100, 0x7C000000, 0x5000000000))
    yield case("byte-order", "Every byte differs.", state(1, 0x0203, 0x0405, 0x06070809, 0x0A0B0C0D0E0F1011))
    yield case("largest", "Every field at its largest.", state(0xFF, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 2**64 - 1))
    yield case("address-2-53-plus-1", "The first address that a double cannot hold.", state(1, 0, 1, 1, 2**53 + 1))
    yield case("bytes-behind", "What follows is no part of it.", state(1, 0, 1, 4132, 0x1000).fill(b"\x7e"))
