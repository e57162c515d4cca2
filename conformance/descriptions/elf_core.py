"""ELF core headers: both classes, both byte orders, extended numbering, QEMU's oddities, refusals."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Order, Vector, cuts, enum, fails, top

FORMAT = "elf_core"
ENCODINGS: dict[Order, int] = {"little": 1, "big": 2}
CLASSES = {32: 1, 64: 2}
FILE_TYPES = {0: "no_type", 1: "relocatable", 2: "executable", 3: "shared", 4: "core"}
MACHINES = {
    0: "no_machine",
    3: "x86",
    8: "mips",
    15: "parisc",
    20: "ppc",
    21: "ppc64",
    22: "s390",
    40: "arm",
    42: "sh",
    50: "ia_64",
    62: "x86_64",
    183: "aarch64",
    243: "riscv",
    258: "loongarch",
}
SEGMENT_TYPES = {
    0: "unused",
    1: "load",
    2: "dynamic",
    3: "interp",
    4: "note",
    5: "shlib",
    6: "program_headers",
    7: "thread_local",
}
HEADER, PROGRAM, SECTION = {32: 52, 64: 64}, {32: 32, 64: 56}, {32: 40, 64: 64}


class Elf:
    """An ELF file: the file header, section header 0 if there is one, then the program headers."""

    def __init__(self, bits: int = 64, order: Order = "little") -> None:
        self.vector, self.bits, self.word = Vector(order), bits, bits // 8

    def ident(self, *, version: int = 1, abi: int = 0, abi_version: int = 0, reserved: bytes = bytes(7)) -> Elf:
        ident = self.vector.under("ident")
        ident.put("magic", b"\x7fELF")
        ident.u(1, "bits", CLASSES[self.bits], f"b{self.bits}")
        ident.u(1, "encoding", ENCODINGS[self.vector.order], "le" if self.vector.order == "little" else "be")
        ident.u(1, "ident_version", version).u(1, "abi", abi).u(1, "abi_version", abi_version)
        ident.put("reserved", reserved)
        return self

    def header(self, **given: int) -> Elf:
        """Append the file header; what is not given has the usual value of a dump."""
        bits, header = self.bits, self.vector.under("header")
        at = {
            "type": 4,
            "machine": 62,
            "version": 1,
            "entry": 0,
            "phoff": HEADER[bits],
            "shoff": 0,
            "flags": 0,
            "ehsize": HEADER[bits],
            "phentsize": PROGRAM[bits],
            "phnum": 0,
            "shentsize": 0,
            "shnum": 0,
            "shstrndx": 0,
            **given,
        }
        for path, key, names in (("file_type", "type", FILE_TYPES), ("machine", "machine", MACHINES)):
            header.u(2, f"raw_{path}", at[key]).says(path, enum(at[key], names.get(at[key])))
        header.u(4, "version", at["version"])
        header.u(self.word, "entry_point", at["entry"])
        header.u(self.word, "ofs_program_headers", at["phoff"])
        header.u(self.word, "ofs_section_headers", at["shoff"])
        header.u(4, "flags", at["flags"])
        header.u(2, "len_header", at["ehsize"]).u(2, "len_program_header", at["phentsize"])
        header.u(2, "num_program_headers_short", at["phnum"])
        header.u(2, "len_section_header", at["shentsize"]).u(2, "num_section_headers", at["shnum"])
        header.u(2, "section_names_index", at["shstrndx"])
        if at["phnum"] != 0xFFFF or not at["shoff"]:
            self.vector.says("num_program_headers", at["phnum"])
        if not at["shoff"]:
            self.vector.says("section_header0", None)
        return self

    def section0(self, **given: int) -> Elf:
        section, word = self.vector.under("section_header0"), self.word
        at = {
            "name": 0,
            "type": 0,
            "flags": 0,
            "addr": 0,
            "offset": 0,
            "size": 0,
            "link": 0,
            "info": 0,
            "addralign": 0,
            "entsize": 0,
            **given,
        }
        section.u(4, "ofs_name", at["name"]).u(4, "section_type", at["type"])
        section.u(word, "section_flags", at["flags"]).u(word, "addr", at["addr"])
        section.u(word, "ofs_body", at["offset"]).u(word, "len_body", at["size"])
        section.u(4, "linked_section_index", at["link"]).u(4, "info", at["info"])
        section.u(word, "align", at["addralign"]).u(word, "len_entry", at["entsize"])
        return self

    def program(self, index: int, kind: int, **given: int) -> Elf:
        program, word = self.vector.under(f"program_headers.{index}"), self.word
        at = {"flags": 0, "offset": 0, "vaddr": 0, "paddr": 0, "filesz": 0, "memsz": 0, "align": 0, **given}
        program.u(4, "raw_segment_type", kind).says("segment_type", enum(kind, SEGMENT_TYPES.get(kind)))
        if self.bits == 64:
            program.u(4, "flags64", at["flags"]).says("flags32", None)
        program.u(word, "ofs_body", at["offset"]).u(word, "vaddr", at["vaddr"]).u(word, "paddr", at["paddr"])
        program.u(word, "len_body", at["filesz"]).u(word, "len_memory", at["memsz"])
        if self.bits == 32:
            program.u(4, "flags32", at["flags"]).says("flags64", None)
        program.u(word, "align", at["align"])
        return self

    def programs(self, count: int) -> Elf:
        self.vector.says("program_headers.length", count)
        return self

    def numbered(self, count: int) -> Elf:
        self.vector.says("num_program_headers", count)
        return self

    def filled(self, data: bytes) -> Elf:
        self.vector.fill(data)
        return self

    def case(self, name: str, what: str, **more: object) -> Case:
        return self.vector.case(FORMAT, name, what, **more)


def _everywhere(bits: int, order: Order) -> Iterator[Case]:
    def elf() -> Elf:
        return Elf(bits, order)

    def name(stem: str) -> str:
        return f"{stem}-elf{bits}-{order}"

    middle = 2 ** (bits - 1)
    yield (
        elf()
        .ident()
        .header(phnum=2)
        .program(0, 4, offset=0x1000, filesz=0x248)
        .program(1, 1, flags=7, offset=0x2000, vaddr=middle, paddr=0x10_0000, filesz=0x3000, memsz=0x4000, align=4096)
        .programs(2)
        .case(name("dump"), "Notes and one segment of memory.", cuts=cuts((0, HEADER[bits] - 1)))
    )
    yield (
        elf()
        .ident(version=0xFF, abi=0x61, abi_version=0xFE, reserved=b"PADDING")
        .header(
            type=0x0102,
            machine=0x0304,
            version=0x05060708,
            flags=0x0A0B0C0D,
            entry=int.from_bytes(range(1, bits // 8 + 1), "big"),
            phnum=0,
            shnum=0x1516,
            ehsize=0x1112,
            phentsize=0x1314,
            shentsize=0x1718,
            shstrndx=0x191A,
        )
        .programs(0)
        .case(name("every-byte-differs"), "No two fields are alike: places and order show.")
    )
    yield (
        elf()
        .ident()
        .header(entry=2**bits - 1, version=2**32 - 1, flags=2**32 - 1, shnum=0xFFFF, shstrndx=0xFFFF)
        .programs(0)
        .case(name("largest"), "Every field that leads nowhere at its largest.")
    )
    yield (
        elf()
        .ident()
        .header(phnum=1)
        .program(
            0,
            1,
            flags=2**32 - 1,
            **dict.fromkeys(("offset", "vaddr", "paddr", "filesz", "memsz", "align"), 2**bits - 1),
        )
        .programs(1)
        .case(name("largest-segment"), "A program header at its largest; nothing follows its offset.")
    )
    yield (
        elf()
        .ident()
        .header(phnum=0xFFFF, shoff=HEADER[bits], shnum=0, shentsize=SECTION[bits], phoff=HEADER[bits] + SECTION[bits])
        .section0(size=1, link=0x10000, info=3)
        .program(0, 4, offset=0x1000, filesz=1)
        .program(1, 1, paddr=1)
        .program(2, 1, paddr=2)
        .programs(3)
        .numbered(3)
        .case(name("extended-numbering"), "The number of program headers stands in section header 0.")
    )
    yield (
        elf()
        .ident()
        .header(phnum=0, shoff=HEADER[bits], shnum=1, shentsize=SECTION[bits])
        .section0(
            name=0x01020304,
            type=0x05060708,
            flags=9,
            addr=10,
            offset=11,
            size=12,
            link=0x0D0E0F10,
            info=0x11121314,
            addralign=0x15,
            entsize=0x16,
        )
        .programs(0)
        .case(name("section-0"), "Every field of section header 0; it does not count without PN_XNUM.")
    )
    yield (
        elf()
        .ident()
        .header(phnum=1, phentsize=PROGRAM[bits] + 8)
        .program(0, 4, offset=0x1000)
        .filled(b"\xee" * 8)
        .programs(1)
        .case(name("long-program-headers"), "Headers longer than known: the rest is skipped.")
    )


def _high(bits: int, order: Order) -> Iterator[Case]:
    """Numbers with their top bit set, no two bytes alike, where they lead nowhere."""
    word, label = bits // 8, f"elf{bits}-{order}"
    section = {name: top(4 if name in ("name", "type", "link", "info") else word, number) for number, name in enumerate(
        ("name", "type", "flags", "addr", "offset", "size", "link", "info", "addralign", "entsize")
    )}  # fmt: skip
    elf = Elf(bits, order).ident().header(phnum=0, shoff=HEADER[bits], shnum=1, shentsize=SECTION[bits])
    elf.section0(**section).programs(0)
    yield elf.case(f"section-0-high-{label}", "Every field of section header 0 with its top bit set.")
    offsets = (
        Elf(bits, order)
        .ident()
        .header(
            phoff=top(word), flags=top(4), entry=top(word, 4), ehsize=top(2, 2), phentsize=top(2), shentsize=top(2, 4)
        )
    )
    yield offsets.case(f"offset-high-{label}", "An offset of no program headers may be any number.")
    program = {name: top(4 if name == "flags" else word, number) for number, name in enumerate(
        ("flags", "offset", "vaddr", "paddr", "filesz", "memsz", "align")
    )}  # fmt: skip
    elf = Elf(bits, order).ident().header(phnum=1).program(0, top(4), **program).programs(1)
    yield elf.case(f"segment-high-{label}", "Every field of a program header with its top bit set.")


def cases() -> Iterator[Case]:
    for bits in (32, 64):
        for order in ENCODINGS:
            yield from _everywhere(bits, order)
            yield from _high(bits, order)
    for number, name in [*FILE_TYPES.items(), (5, None), (0xFE00, None), (0xFFFF, None)]:
        yield Elf().ident().header(type=number).programs(0).case(f"type-{name or number}", "A kind of file.")
    for number, name in [*MACHINES.items(), (1, None), (0x9026, None), (0xFFFF, None)]:
        yield Elf().ident().header(machine=number).programs(0).case(f"machine-{name or number}", "An architecture.")
    every = Elf(32).ident().header(phnum=len(SEGMENT_TYPES) + 2)
    for index, number in enumerate([*SEGMENT_TYPES, 0x6474_E551, 0xFFFF_FFFF]):
        every.program(index, number)
    yield every.programs(len(SEGMENT_TYPES) + 2).case("segment-types", "Every kind of segment, and two without a name.")
    yield Elf().ident().header(ehsize=8).programs(0).case("qemu-header-size", "QEMU 7.2 and later claim 8 bytes.")
    yield Elf(64).ident().header(machine=3).programs(0).case("x86-in-64-bit", "QEMU: EM_386 in a 64-bit file.")
    yield from _refusals()
    yield from _broken_tables()


def _refusals() -> Iterator[Case]:
    good = bytes(Elf().ident().header().vector.data)

    def refused(name: str, what: str, offset: int, bytes_there: bytes) -> Case:
        data = good[:offset] + bytes_there + good[offset + len(bytes_there) :]
        return Case(FORMAT, name, what, data, error="invalid")

    for offset in range(4):
        yield refused(f"magic-{offset}", "Not an ELF file.", offset, bytes([good[offset] ^ 1]))
    for number in (0, 3, 255):
        yield refused(f"class-{number}", "A class that is neither 32 nor 64 bits.", 4, bytes([number]))
        yield refused(f"encoding-{number}", "A byte order that is neither.", 5, bytes([number]))
    yield Case(FORMAT, "text", "Anything else.", b"OSRELEASE=6.1.0\nPAGESIZE=4096\n" * 4, error="invalid")
    yield Case(FORMAT, "empty", "No bytes at all.", b"", error="truncated")


def _broken_tables() -> Iterator[Case]:
    """The headers can be read, the tables that they point at cannot."""
    beyond = {"program_headers": fails("truncated")}
    for order in ENCODINGS:
        for offset, name in (
            (0x1000, "past-the-end"),
            (0x7FFF_FFFF, "at-2-31-minus-1"),
            (2**63 - 1, "at-2-63-minus-1"),
        ):
            elf = Elf(64, order).ident().header(phnum=1, phoff=offset)
            elf.vector.expect |= beyond
            yield elf.case(f"program-headers-{name}-{order}", "The table of segments lies outside the file.")
        elf = Elf(64, order).ident().header(phnum=2).filled(bytes(56 + 55))
        elf.vector.expect |= beyond
        yield elf.case(f"second-program-header-cut-{order}", "The last segment's header misses one byte.")
        elf = Elf(32, order).ident().header(phnum=1, phentsize=31).filled(bytes(32))
        elf.vector.expect |= beyond
        yield elf.case(f"program-header-too-short-{order}", "A table whose entries are a byte too short.")
        elf = Elf(64, order).ident().header(phnum=0xFFFF, shoff=0x1000, shentsize=64)
        elf.vector.expect |= {
            "section_header0": fails("truncated"),
            "num_program_headers": fails("truncated"),
            **beyond,
        }
        yield elf.case(f"section-0-past-the-end-{order}", "PN_XNUM with section header 0 outside the file.")
    for number in (1, 2, 3, 0xFFFF):
        elf = Elf(64).ident().header(phnum=number)
        elf.vector.expect |= beyond
        yield elf.case(f"no-room-for-{number}-segments", "More segments claimed than there are bytes.")
    for bits in CLASSES:
        for info in (2, 0x7FFF_FFFF, 0xFFFF_FFFF):
            size = HEADER[bits] + SECTION[bits]
            elf = Elf(bits).ident().header(phnum=0xFFFF, shoff=HEADER[bits], phoff=size, shentsize=SECTION[bits])
            elf = elf.section0(info=info).numbered(info).filled(bytes(PROGRAM[bits]))
            elf.vector.expect |= beyond
            yield elf.case(f"section-0-counts-{info:x}-{bits}", "PN_XNUM, and more segments counted than there are.")
    # Without section headers PN_XNUM has nothing to point at: the number is itself.
    yield Elf(64).ident().header(phnum=0).case("no-segments", "No table, no segments.")
