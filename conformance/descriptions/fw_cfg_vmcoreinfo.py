"""The 16-byte entry."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, cuts, enum

FORMAT = "fw_cfg_vmcoreinfo"
NAMES = {0: "none", 1: "elf"}


def entry(host: int, guest: int, size: int, paddr: int) -> Vector:
    vector = Vector("little")
    for path, number in (("host_format", host), ("guest_format", guest)):
        vector.u(2, f"raw_{path}", number).says(path, enum(number, NAMES.get(number)))
    return vector.u(4, "len_region", size).u(8, "paddr", paddr)


def cases() -> Iterator[Case]:
    def case(name: str, what: str, vector: Vector, **more: object) -> Case:
        return vector.case(FORMAT, name, what, **more)

    yield case("before-reset", "All zero, as before the machine's first reset.", entry(0, 0, 0, 0))
    yield case("after-reset", "After a reset: the host offers ELF, no guest has answered.", entry(1, 0, 0, 0))
    yield case(
        "linux",
        "As Linux leaves it: its write replaced the host's format too.",
        entry(0, 1, 0x1024, 0x3D0_0000),
        cuts=cuts((0, 15)),
    )
    yield case("kept-host-format", "A guest that writes the host's format back.", entry(1, 1, 0x1024, 0x7C00_0000))
    yield case("odd-address", "No alignment is asked for.", entry(0, 1, 4132, 0x1_0000_0001))
    yield case("withdrawn", "Format none withdraws the note; the rest is kept.", entry(0, 0, 4132, 0x3D0_0000))
    yield case("unknown-formats", "Numbers without a name are read as they are.", entry(2, 7, 4132, 0x1000))
    yield case("high-formats", "Formats are 16 bits wide, unsigned.", entry(0x0100, 0xFFFF, 4132, 0x1000))
    yield case(
        "byte-order", "Every byte differs: the order shows.", entry(0x0201, 0x0403, 0x08070605, 0x100F_0E0D_0C0B_0A09)
    )
    yield case("just-below-one-mebibyte", "The largest size by the specification.", entry(0, 1, 0xF_FFFF, 0x1000))
    yield case("one-mebibyte", "The largest size that QEMU accepts.", entry(0, 1, 0x10_0000, 0x1000))
    yield case("size-bit-31", "The size is unsigned.", entry(0, 1, 0x8000_0000, 0x1000))
    yield case("largest", "Every field at its largest.", entry(0xFFFF, 0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF))
    yield case("address-2-53-plus-1", "The first address that a double cannot hold.", entry(0, 1, 4132, 2**53 + 1))
    yield case("address-2-63", "The first address that is negative if read as signed.", entry(0, 1, 4132, 2**63))
    yield case(
        "bytes-behind", "What follows the 16 bytes is no part of the entry.", entry(0, 1, 4132, 0x1000).fill(b"more")
    )
