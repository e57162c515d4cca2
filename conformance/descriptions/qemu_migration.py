"""Migration streams of QEMU: every kind of record, block and subsection, and numbers with their top bits set."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Param, Vector, cuts, enum, top

FORMAT = "qemu_migration"
KINDS = {
    0: "end_of_stream", 1: "start", 2: "part", 3: "last_part", 4: "full", 5: "subsection", 6: "description",
    7: "configuration", 8: "command", 0x7E: "footer",
}  # fmt: skip
FLAGS = {
    "is_zero": 0x2, "is_size_of_memory": 0x4, "is_page": 0x8, "is_end_of_part": 0x10, "is_same_block": 0x20,
    "is_difference": 0x40, "is_packed": 0x100, "is_flush": 0x200,
}  # fmt: skip
OF_PAGE = 0x14A
PLAIN: dict[str, Param] = {"has_addresses": False, "is_mapped": False}


def named(vector: Vector, path: str, text: bytes) -> None:
    vector.under(path).u(1, "len_name", len(text)).put("name", text)


def configuration(vector: Vector, subsections: tuple[str, ...], after: int = 1, machine: bytes = b"pc-q35-7.2") -> None:
    part = vector.under("configuration").u(4, "len_machine", len(machine)).put("machine", machine)
    part.says("subsections.length", len(subsections) + 1)
    for number, what in enumerate(subsections):
        one = part.under(f"subsections.{number}").u(1, "raw_kind", 5)
        text = b"configuration/" + what.encode()
        one.u(1, "len_name", len(text)).put("name", text).u(4, "version", 1)
        if what == "target-page-bits":
            one.u(4, "log_len_page", 0x80000010 if after != 1 else 14)
        else:
            one.says("log_len_page", None)
        if what == "capabilities":
            one.u(4, "num_capabilities", 2)
            one.says("capabilities.length", 2)
            named(one, "capabilities.0", b"x-ignore-shared")
            named(one, "capabilities.1", b"mapped-ram")
        else:
            one.says("num_capabilities", None).says("capabilities", None)
        if what == "uuid":
            one.put("uuid", bytes(range(16)))
        else:
            one.says("uuid", None)
    last = part.under(f"subsections.{len(subsections)}").u(1, "raw_kind", after)
    for name in ("len_name", "name", "version", "log_len_page", "num_capabilities", "capabilities", "uuid"):
        last.says(name, None)


def record_head(vector: Vector, high: int, low: int) -> None:
    vector.u(4, "high", high).u(4, "low", low)
    for name, bit in FLAGS.items():
        vector.says(name, bool(low & bit))
    vector.says("is_of_page", bool(low & OF_PAGE))


def start(*, kind: int = 7, subsections: tuple[str, ...] = (), version: int = 3, high: bool = False) -> Vector:
    """Return a stream up to the size of its memory."""
    vector = Vector("big")
    vector.under("head").put("magic", b"QEVM").u(4, "version", version).u(1, "raw_kind", kind)
    vector.says("head.kind", enum(kind, KINDS[kind]))
    if kind == 7:
        configuration(vector, subsections, 0x81 if high else 1)
    else:
        vector.says("configuration", None)
    section = vector.under("section").u(4, "number", top(4) if high else 2).u(1, "len_name", 3).put("name", b"ram")
    section.u(4, "instance", top(4, 1) if high else 0).u(4, "version", top(4, 2) if high else 4)
    record_head(vector.under("size"), 0x80000001 if high else 0, 0x4000004)
    return vector


def block(vector: Vector, number: int, name: bytes, size: int, address: int | None = None) -> Vector:
    one = vector.under(f"blocks.{number}").u(1, "len_name", len(name)).says("rest", None).put("name", name)
    one.u(8, "len_block", size)
    if address is None:
        one.says("address", None)
    else:
        one.u(8, "address", address)
    return one


def end_of_blocks(vector: Vector, number: int, bits: int = 0x10) -> None:
    vector.says("blocks.length", number + 1)
    one = vector.under(f"blocks.{number}").u(1, "len_name", 0).put("rest", bits.to_bytes(7, "big"))
    for name in ("name", "len_block", "address", "mapped"):
        one.says(name, None)


def rest(vector: Vector, low: int = 0x8, *, high: int = 0, name: bytes = b"pc.ram", number: int = 2) -> Vector:
    """Append all after the list of blocks: a footer, the next part, and a record."""
    vector.under("footer").u(1, "raw_kind", 0x7E).u(4, "number", number)
    vector.under("next_part").u(1, "raw_kind", 2).u(4, "number", number)
    part = vector.under("first_record")
    record_head(part.under("head"), high, low)
    if low & OF_PAGE and not low & 0x20:
        named(part, "block_name", name)
    else:
        part.says("block_name", None)
    if low & 0x2:
        part.u(1, "fill", 0x81)
    else:
        part.says("fill", None)
    if low & 0x40:
        part.under("difference_head").u(1, "encoding", 1).u(2, "len_difference", top(2))
    else:
        part.says("difference_head", None)
    if low & 0x100:
        part.under("packed_head").u(4, "len_packed", top(4))
    else:
        part.says("packed_head", None)
    return vector


def case(
    vector: Vector, name: str, what: str, *, addresses: bool = False, mapped: bool = False, **more: object
) -> Case:
    params: dict[str, Param] = {"has_addresses": addresses, "is_mapped": mapped}
    return vector.case(FORMAT, name, what, params=params, **more)


def plain(low: int = 0x8, **more: object) -> Vector:
    vector = start()
    block(vector, 0, b"pc.ram", 1 << 26).says("mapped", None)
    end_of_blocks(vector, 1)
    return rest(vector, low, **more)  # type: ignore[arg-type]


def cases() -> Iterator[Case]:
    page = plain()
    what = "The first page, of which the block is named."
    yield case(page, "page", what, cuts=cuts((0, len(page.data) - 1)))
    for name, low in (
        ("page-same-block", 0x28), ("zeros", 0x2), ("zeros-same-block", 0x22), ("difference", 0x40), ("packed", 0x100),
        ("packed-same-block", 0x120), ("end", 0x10), ("flush", 0x200), ("nothing", 0), ("every-bit", 0x3FF),
    ):  # fmt: skip
        yield case(plain(low), name, f"A record with the bits {low:#x}.")
    yield case(plain(0xFEDCB008, high=0x81828384), "place-high", "A place with its top bits set.")
    yield case(plain(name=b""), "block-without-name", "A record of a block whose name is empty.")
    yield case(plain(number=top(4)), "number-high", "A section whose number has its top bit set.")

    vector = start(kind=1)
    end_of_blocks(vector, 0, 0x200)
    yield case(rest(vector, 0x10), "no-configuration", "A stream of QEMU 2.3, without blocks.")
    for kind in KINDS:
        if kind not in (1, 7):
            vector = start(kind=kind)
            end_of_blocks(vector, 0)
            yield case(rest(vector, 0x10), f"kind-{kind}", "Another section first, which is read like the memory's.")
    for what in ("target-page-bits", "capabilities", "uuid", "new"):
        vector = start(subsections=(what,))
        end_of_blocks(vector, 0)
        yield case(rest(vector, 0x10), f"subsection-{what}", "A subsection of the configuration.")
    vector = start(subsections=("uuid", "target-page-bits", "capabilities"), version=top(4), high=True)
    block(vector, 0, b"\xff" * 255, top(8)).says("mapped", None)
    block(vector, 1, b"pc.bios", top(8, 1)).says("mapped", None)
    end_of_blocks(vector, 2)
    yield case(rest(vector, 0x10), "high", "Numbers with their top bits set.")
    vector = start(subsections=("capabilities",))
    block(vector, 0, b"pc.ram", 1 << 26, 0).says("mapped", None)
    block(vector, 1, b"pc.bios", 1 << 18, top(8)).says("mapped", None)
    end_of_blocks(vector, 2)
    yield case(rest(vector), "addresses", "Blocks with addresses.", addresses=True)
    for addresses in (False, True):
        for name, address, values in (
            ("mapped", 0, (1, 4096, 0x8B, 0x100000)),
            ("mapped-high", top(8, 9), (top(4), top(8, 1), top(8, 2), top(8, 3))),
        ):
            vector = start(subsections=("capabilities",))
            one = block(vector, 0, b"pc.ram", 1 << 26, address if addresses else None).under("mapped")
            for size, field, value in zip(
                (4, 8, 8, 8), ("version", "len_page", "ofs_bitmap", "ofs_pages"), values, strict=True
            ):
                one.u(size, field, value)
            vector.says("blocks.length", 1)
            for field in ("footer", "next_part", "first_record"):
                vector.says(field, None)
            label = f"{name}-addresses" if addresses else name
            yield case(vector, label, "A block with a place for its pages.", addresses=addresses, mapped=True)
    many = start(subsections=("capabilities",)).data
    for name, data in (
        ("machine-long", start().data[:9] + top(4).to_bytes(4, "big") + b"pc"),
        ("capabilities-many", many.replace(b"\0\0\0\2\x0f", top(4).to_bytes(4, "big") + b"\x0f")),
    ):
        yield Case(FORMAT, name, "More than any file has.", bytes(data), dict(PLAIN), error="truncated")
    yield Case(
        FORMAT, "other-magic", "Other bytes.", b"QEVN" + bytes(plain().data[4:]), dict(PLAIN), error="invalid",
    )  # fmt: skip
