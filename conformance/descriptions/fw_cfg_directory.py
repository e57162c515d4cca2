"""The directory of fw_cfg."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, cuts, raw

FORMAT = "fw_cfg_directory"


def directory(*files: tuple[int, int, bytes], count: int | None = None, reserved: int = 0) -> Vector:
    vector = Vector("big")
    vector.u(4, "num_files", len(files) if count is None else count)
    for number, (size, selector, name) in enumerate(files):
        file = vector.under(f"files.{number}")
        file.u(4, "len_content", size).u(2, "selector", selector).u(2, "reserved", reserved)
        # The name ends at its first NUL; what follows it is no part of it.
        file.says("name", raw(name.split(b"\0")[0])).fill(name.ljust(56, b"\0"))
    return vector.says("files.length", len(files))


def cases() -> Iterator[Case]:
    entry = (16, 0x2B, b"etc/vmcoreinfo")
    yield directory(entry).case(FORMAT, "one-file", "Only the entry.", cuts=cuts((0, 67)))
    yield directory().case(FORMAT, "empty", "No file at all.")
    yield directory((0x1000, 0x20, b"bootorder"), entry, (0x80000000, 0xFFFF, b"etc/zero")).case(
        FORMAT, "several", "Files are in the order of their names; numbers are unsigned."
    )
    yield directory(entry).fill(bytes(64 * 3)).case(FORMAT, "empty-slots", "Slots that the count leaves out.")
    yield directory((1, 0x21, b"n" * 55)).case(FORMAT, "longest-name", "55 bytes and the NUL.")
    yield directory((1, 0x21, b"n" * 56)).case(FORMAT, "unterminated-name", "A name that fills its field.")
    yield directory((1, 0x21, b"")).case(FORMAT, "no-name", "A name of no bytes.")
    yield directory((1, 0x21, b"a\0junk")).case(FORMAT, "junk-behind-name", "Bytes behind the NUL do not count.")
    yield directory((1, 0x21, b"\xff\xfe")).case(FORMAT, "name-not-ascii", "Names are bytes.")
    high = directory((0x81828384, 0x8586, b"high"), (0x01020304, 0x0506, b"low"), reserved=0x8788)
    yield high.case(FORMAT, "byte-order", "No two bytes are alike, and top bits are set.")
    for count, name in ((2, "count-too-large"), (0x7FFF_FFFF, "count-2-31-minus-1"), (0xFFFF_FFFF, "count-largest")):
        short = bytes(directory(entry, count=count).data)
        yield Case(FORMAT, name, "More files are counted than there are.", short, error="truncated")
