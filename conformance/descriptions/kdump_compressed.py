"""kdump-compressed dumps: headers of every width, padding, byte order and version, bitmaps and a page descriptor."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from conformance.vector import Case, Order, Vector, cuts, enum, fails, top

FORMAT = "kdump_compressed"
BLOCK = 4096
NAMES = ("sysname", "nodename", "release", "kernel_version", "machine", "domainname")
COMPRESSIONS = {0: "plain", 1: "zlib", 2: "lzo", 4: "snappy", 0x20: "zstd"}
COUNTS = ("max_page_number", "num_ram_blocks", "num_device_blocks", "num_written_blocks", "current_cpu", "num_cpus")


class Kdump:
    """A main header, and the sub-header in block 1."""

    def __init__(
        self, bits: int = 64, order: Order = "little", version: int = 6, block: int = BLOCK, *, high: bool = False
    ) -> None:
        """Start with the main header; `high` sets the top bit of every number that leads nowhere."""
        self.vector, self.bits, self.word, self.version, self.high = Vector(order), bits, bits // 8, version, high
        vector = self.vector.put("magic", b"KDUMP   ")
        header = vector.under("header")
        header.u(4, "version", version)
        for name in NAMES:
            header.put(name, name.upper().encode().ljust(65, b"\0"))
        header.put("padding", bytes(2 if bits == 32 else 6))
        word = self.word
        header.u(word, "seconds", self._or_high(word, 0x6553F100))
        header.u(word, "microseconds", self._or_high(word, 999_999))
        header.u(4, "status", self._or_high(4, 1)).u(4, "len_block", block)
        header.u(4, "num_sub_header_blocks", self._or_high(4, 1)).u(4, "num_bitmap_blocks", self._or_high(4, 2))
        for number, name in enumerate(COUNTS, 0x10000):
            header.u(4, name, self._or_high(4, number))
        place = bytes(vector.data[416:420])
        little, big = int.from_bytes(place, "little"), int.from_bytes(place, "big")
        vector.says("version_last_byte", vector.data[11]).says("is_be", order == "big").says("bits", bits)
        vector.says("len_block32_le", little).says("len_block32_be", big)
        vector.says("len_block32", big if order == "big" else little)

    def _or_high(self, size: int, number: int) -> int:
        return top(size, number & 0xF) if self.high else number

    def sub_header(self, *, padded: bool = False) -> Kdump:
        self.vector.upto(BLOCK)
        sub = self.vector.under("sub_header_padded" if padded else "sub_header")
        word = self.word
        fields = (
            (0, word, "phys_base", 0x0440_0000),
            (1, 4, "dump_level", 31),
            (2, 4, "is_split", 1),
            (2, word, "start_page", 0x0102_0304),
            (2, word, "end_page", 0x0506_0708),
            (3, 0, "padding1", 0),
            (3, 8, "ofs_vmcoreinfo", 0x1_0000_1068),
            (3, word, "len_vmcoreinfo", 3262),
            (3, 0, "padding2", 0),
            (4, 8, "ofs_notes", 0x1_0000_1000),
            (4, word, "len_notes", 740),
            (5, 0, "padding3", 0),
            (5, 8, "ofs_erase_info", 0x2_0000_0000),
            (5, word, "len_erase_info", 77),
            (6, 0, "padding4", 0),
            (6, 8, "start_page64", 0x1_0203_0405),
            (6, 8, "end_page64", 0x2_0304_0506),
            (6, 8, "max_page_number64", 0x3_0405_0607),
        )
        for since, size, name, value in fields:
            if not size:
                if padded:
                    sub.put(name, bytes(4))
                else:
                    sub.says(name, None)
            elif self.version >= since and name == "phys_base":
                number = self._or_high(size, value)
                sub.s(size, name, number - (1 << size * 8) if self.high else number)
            elif self.version >= since:
                sub.u(size, name, self._or_high(size, value))
            else:
                sub.says(name, None)
        if self.bits == 64:
            self.vector.says("sub_header_padded", None)
        self.vector.fill(bytes(64))
        return self

    def pages(self, compression: int, *, high: bool = False) -> Kdump:
        """Two bitmaps, in which a machine of three pages dumped the last, and its descriptor."""
        bitmaps = 2 * BLOCK
        self.vector.says("ofs_bitmaps", bitmaps).upto(bitmaps)
        self.vector.says("ofs_dumped_bitmap", bitmaps + BLOCK)
        for name, bits in (("memory_bitmap", 0b111), ("dumped_bitmap", 0b100)):
            self.vector.says(f"len_{name}", BLOCK)
            self.vector.put(name, bytes([bits]).ljust(BLOCK, b"\0"))
        descriptors = len(self.vector.data)
        self.vector.says("ofs_page_descriptors", descriptors)
        page = self.vector.under("first_page_descriptor")
        page.s(8, "ofs_body", top(8) - (1 << 64) if high else 0x1_0000_0000 + descriptors)
        page.u(4, "len_body", top(4) if high else 3000).u(4, "raw_compression", compression)
        page.u(8, "page_flags", top(8, 3) if high else 0x0102_0304_0506_0708)
        page.says("compression", enum(compression, COMPRESSIONS.get(compression)))
        return self

    def case(self, name: str, what: str, **more: object) -> Case:
        return self.vector.case(FORMAT, name, what, **more)


def cases() -> Iterator[Case]:
    for order in ("little", "big"):
        for bits, padded in ((64, False), (32, False), (32, True)):
            label = f"{bits}{'-padded' if padded else ''}-{order}"
            # Of a version 0 nothing shows the byte order.
            versions = range(1 if order == "big" else 0, 7)
            for version in versions:
                dump = Kdump(bits, order, version).sub_header(padded=padded)
                yield dump.case(f"{label}-version-{version}", "Every field of this layout and version.")
            high = Kdump(bits, order, high=True).sub_header(padded=padded)
            yield high.case(f"{label}-high", "The top bit of every number that leads nowhere is set.")
    lone = Kdump()
    lone.vector.says("sub_header", fails("truncated"))
    yield lone.case("cut", "Every way to end too early.", cuts=cuts((0, 463)))
    yield lone.case("no-sub-header", "The file ends behind the main header.")
    wide = Kdump(block=65536)
    wide.vector.says("sub_header", fails("truncated"))
    yield wide.case("block-64k", "Blocks as large as the pages of some machines.")
    for block in (8192, 16384, 32768, 65536):
        narrow = Kdump(32, block=block)
        narrow.vector.says("sub_header", fails("truncated"))
        yield narrow.case(f"block-{block}-32", "The block size tells a 32-bit header.")
    orders: tuple[Order, ...] = ("little", "big")
    for order, bits in product(orders, (64, 32)):
        yield Kdump(bits, order).pages(1).case(f"pages-{bits}-{order}", "Bitmaps and the first page descriptor.")
    for order in orders:
        high = Kdump(64, order).pages(1, high=True)
        yield high.case(f"pages-high-{order}", "A page descriptor with its numbers' top bits set.")
    for compression, kind in COMPRESSIONS.items():
        yield Kdump().pages(compression).case(f"page-{kind}", f"A page, {kind}.")
    negative = Kdump()
    sub = negative.vector.upto(BLOCK).under("sub_header")
    sub.s(8, "phys_base", -0x0100_0000)
    negative.vector.fill(bytes(128))
    yield negative.case("negative-phys-base", "A physical base below 0.")
    lost = Kdump()
    lost.vector.upto(BLOCK * 2 + 10)
    lost.vector.says("memory_bitmap", fails("truncated")).says("dumped_bitmap", fails("truncated"))
    lost.vector.says("first_page_descriptor", fails("truncated"))
    yield lost.case("cut-bitmaps", "The file ends inside the bitmaps.")
