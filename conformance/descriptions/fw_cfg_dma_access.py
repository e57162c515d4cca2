"""The request of a DMA transfer to or from fw_cfg."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, cuts

FORMAT = "fw_cfg_dma_access"
BITS = {"error": 1, "read": 2, "skip": 4, "select": 8, "write": 16}
ERROR, READ, SKIP, SELECT, WRITE = BITS.values()


def access(selector: int, commands: int, size: int, address: int) -> Vector:
    vector = Vector("big").u(2, "selector", selector).u(2, "commands", commands)
    for name, bit in BITS.items():
        vector.says(f"is_{name}", bool(commands & bit))
    return vector.u(4, "len_data", size).u(8, "address", address)


def cases() -> Iterator[Case]:
    def case(name: str, what: str, vector: Vector, **more: object) -> Case:
        return vector.case(FORMAT, name, what, **more)

    write = access(0x2B, SELECT | WRITE, 16, 0x1000)
    yield case("write-entry", "The one write that announces a note.", write, cuts=cuts((0, 15)))
    yield case("done", "The device's answer: all went well.", access(0, 0, 16, 0x1000))
    yield case("failed", "The device's answer: it did not.", access(0, ERROR, 16, 0x1000))
    yield case("read", "A read of what is selected.", access(0, READ, 0x40, 0x2000))
    yield case("skip", "A skip has no address.", access(0, SKIP, 8, 0))
    for name, bit in BITS.items():
        yield case(f"all-but-{name}", "Every bit of the 16 but one.", access(0, 0xFFFF - bit, 16, 0x1000))
    yield case("all-commands", "Bits are summed.", access(0x19, 31, 0, 0))
    yield case("byte-order", "Every byte differs.", access(0x0102, 0x0304, 0x05060708, 0x090A0B0C0D0E0F10))
    yield case("largest", "Every field at its largest.", access(0xFFFF, 0xFFFF, 0xFFFFFFFF, 2**64 - 1))
    yield case("address-2-53-plus-1", "The first address that a double cannot hold.", access(0, 0, 0, 2**53 + 1))
    yield case("bytes-behind", "What follows is no part of it.", access(0x2B, READ, 1, 0x1000).fill(b"more"))
