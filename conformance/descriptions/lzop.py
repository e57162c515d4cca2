"""Files of lzop: both generations of the header, every field that may be there, blocks packed and not."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, cuts, top

MAGIC = b"\x89LZO\0\r\n\x1a\n"
EXTRA, FILTER = 0x40, 0x800
# Which checksum of a block each bit of the flags is for.
OF_CONTENTS = {0x1: "adler32_unpacked", 0x100: "crc32_unpacked"}
OF_BODY = {0x2: "adler32_packed", 0x200: "crc32_packed"}


def header(
    flags: int = 0, *, version: int = 0x1040, name: bytes = b"", high: bool = False, extra: bytes = b""
) -> Vector:
    def number(size: int, usual: int, start: int) -> int:
        return top(size, start) if high else usual

    vector = Vector("big")
    part = vector.under("header").put("magic", MAGIC).u(2, "version", version)
    part.u(2, "library_version", number(2, 0x20A0, 1))
    is_late = version >= 0x940
    part.says("is_late", is_late)
    late = [("needed_version", 2, number(2, 0x940, 2)), ("level", 1, 5), ("seconds_high", 4, number(4, 0, 3))]
    values = {field: (size, value) for field, size, value in late}

    def put_late(field: str) -> None:
        if is_late:
            part.u(values[field][0], field, values[field][1])
        else:
            part.says(field, None)

    put_late("needed_version")
    part.u(1, "method", 1)
    put_late("level")
    part.u(4, "flags", flags)
    if flags & FILTER:
        part.u(4, "filter", number(4, 1, 4))
    else:
        part.says("filter", None)
    part.u(4, "mode", number(4, 0o100644, 5)).u(4, "seconds_low", number(4, 0x67000000, 6))
    put_late("seconds_high")
    part.u(1, "len_name", len(name)).put("name", name).u(4, "checksum", number(4, 0x7003C6C, 7))
    if flags & EXTRA:
        part.under("extra").u(4, "len_body", len(extra)).put("body", extra).u(4, "checksum", number(4, 1, 8))
    else:
        part.says("extra", None)
    return vector


def block(vector: Vector, number: int, flags: int, size: int, body: bytes = b"") -> Vector:
    part = vector.under(f"blocks.{number}")
    head = part.under("head").u(4, "len_unpacked", size)
    is_packed = size > len(body)
    head.says("is_packed", is_packed)
    if size:
        head.u(4, "len_body", len(body))
    else:
        head.says("len_body", None)
    for bits, is_there in ((OF_CONTENTS, size != 0), (OF_BODY, is_packed)):
        for bit, name in bits.items():
            if is_there and flags & bit:
                head.u(4, name, top(4, bit & 0x7F))
            else:
                head.says(name, None)
    if size:
        part.put("body", body)
    else:
        part.says("body", None)
    return vector


def cases() -> Iterator[Case]:
    whole = block(block(header(1), 0, 1, 300, b"packed"), 1, 1, 0).says("blocks.length", 2)
    yield whole.case("lzop", "one", "One block and the end.", cuts=cuts((0, len(whole.data) - 1)))
    for flags in (0, 1, 2, 3, 0x100, 0x200, 0x303, top(4) & ~(EXTRA | FILTER)):
        vector = header(flags)
        block(block(block(vector, 0, flags, 262144, b"packed"), 1, flags, 5, b"plain"), 2, flags, 0)
        yield vector.says("blocks.length", 3).case("lzop", f"flags-{flags:x}", "Checksums as the flags say.")
    for version in (0x93F, 0x940, top(2)):
        vector = block(header(version=version, name=b"memory"), 0, 0, 0).says("blocks.length", 1)
        yield vector.case("lzop", f"version-{version:x}", "A header of another version.")
    for name, vector in (
        ("name-long", header(name=b"\xff" * 255)),
        ("filter", header(FILTER)),
        ("extra", header(EXTRA, extra=b"of another program")),
        ("extra-empty", header(EXTRA | FILTER)),
        ("high", header(EXTRA | FILTER, high=True)),
    ):
        block(vector, 0, 0, 0).says("blocks.length", 1)
        yield vector.case("lzop", name, "A header with what is seldom there.")
    grown = block(block(header(), 0, 0, 2, b"more"), 1, 0, 0).says("blocks.length", 2)
    yield grown.case("lzop", "grown", "A body that is larger than its contents, which lzop does not write.")
    high = block(header(), 0, 0, top(4), b"x")
    yield block(high, 1, 0, 0).says("blocks.length", 2).case("lzop", "unpacked-high", "Contents of more than 2 GiB.")
    for name, data in (
        ("body-high", header().data + (5).to_bytes(4, "big") + top(4).to_bytes(4, "big")),
        ("extra-high", header(EXTRA).data[:-8] + top(4).to_bytes(4, "big") + bytes(9)),
        ("no-end", block(header(), 0, 0, 5, b"plain").data),
    ):
        yield Case("lzop", name, "More than there is.", bytes(data), error="truncated")
    yield Case("lzop", "other-magic", "Other bytes.", MAGIC[:-1] + b"\r" + bytes(whole.data[9:]), error="invalid")
