"""Builders of samples, each from a readable description."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping, Sequence

# Written by hand with struct, not through the package, so that a mistake in a .ksy cannot hide in its samples.

Order = str  # "little" or "big"


def _pack(order: Order, form: str, *values: int) -> bytes:
    return struct.pack(("<" if order == "little" else ">") + form, *values)


def note(
    name: bytes = b"VMCOREINFO\0", desc: bytes = b"", type: int = 0, *, order: Order = "little", align: int = 4
) -> bytes:
    def pad(data: bytes) -> bytes:
        return data + bytes(-len(data) % align)

    return pad(_pack(order, "III", len(name), len(desc), type) + name) + pad(desc)


def elf(
    segments: Sequence[tuple[int, bytes]],
    *,
    bits: int = 64,
    order: Order = "little",
    align: int = 4,
    machine: int = 62,
    file_type: int = 4,
    ehsize: int | None = None,
    extended: bool = False,
) -> bytes:
    """Return an ELF file of segments, each (p_type, contents); `extended` counts them in section header 0."""
    ehsize_real, phsize, shsize = (64, 56, 64) if bits == 64 else (52, 32, 40)
    word = "Q" if bits == 64 else "I"
    shoff = ehsize_real if extended else 0
    phoff = ehsize_real + (shsize if extended else 0)
    body_offset = phoff + phsize * len(segments)
    headers, bodies = b"", b""
    for kind, body in segments:
        offset = body_offset + len(bodies)
        middle = (offset, 0, 0, len(body), len(body))
        if bits == 64:
            headers += _pack(order, "II6Q", kind, 0, *middle, align)
        else:
            headers += _pack(order, "8I", kind, *middle, 0, align)
        bodies += body
    count = 0xFFFF if extended else len(segments)
    ident = b"\x7fELF" + bytes([2 if bits == 64 else 1, 1 if order == "little" else 2, 1]) + bytes(9)
    header = ident + _pack(
        order,
        f"HHI{word}{word}{word}IHHHHHH",
        *(file_type, machine, 1, 0, phoff, shoff, 0),
        *(ehsize_real if ehsize is None else ehsize, phsize, count, shsize if extended else 0, int(extended), 0),
    )
    section = b""
    if extended:
        section = _pack(order, f"II{word}{word}{word}{word}II{word}{word}", *(0,) * 7, len(segments), 0, 0)
    return header + section + headers + bodies


def qemu_elf(notes: bytes, memory: bytes, *, bits: int = 64, order: Order = "little") -> bytes:
    """Return an ELF dump as QEMU writes it since 7.2: two section headers first, then the program headers."""
    sign, wide = "<" if order == "little" else ">", bits == 64
    own, section, program = (64, 64, 56) if wide else (52, 40, 32)
    word = "Q" if wide else "I"
    table = own + 2 * section
    body = table + 2 * program
    load, names = body + len(notes), body + len(notes) + len(memory)
    ident = b"\x7fELF" + bytes([2 if wide else 1, 1 if order == "little" else 2, 1]) + bytes(9)
    fields = (4, 62, 1, 0, table, own, 0, 8, program, 2, section, 2, 1)
    head = ident + struct.pack(f"{sign}HHI{word}{word}{word}IHHHHHH", *fields)
    sections = bytes(section) + struct.pack(
        f"{sign}II{word}{word}{word}{word}II{word}{word}", 1, 3, 0, 0, names, 11, 0, 0, 0, 0
    )
    programs = b""
    for kind, offset, size in ((4, body, len(notes)), (1, load, len(memory))):
        if wide:
            programs += struct.pack(sign + "II6Q", kind, 0, offset, 0, 0, size, size, 0)
        else:
            programs += struct.pack(sign + "8I", kind, offset, 0, 0, size, size, 0, 0)
    return head + sections + programs + notes + memory + b"\0.shstrtab\0"


TEXT = b"OSRELEASE=6.1.0-test\nPAGESIZE=4096\nSYMBOL(_stext)=ffffffff81000000\nNUMBER(phys_base)=-16777216\n"
PT_LOAD, PT_NOTE = 1, 4
# Blocks of the two bitmaps of a kdump.
BITMAPS = 2


Pack = Callable[[bytes], tuple[int, bytes]]


def plain_page(page: bytes) -> tuple[int, bytes]:
    return 0, page


def zlib_page(page: bytes) -> tuple[int, bytes]:
    return 1, zlib.compress(page)


def kdump(
    notes: bytes = b"",
    *,
    bits: int = 64,
    order: Order = "little",
    padded: bool = False,
    version: int = 6,
    block: int = 4096,
    magic: bytes = b"KDUMP   ",
    text: tuple[int, int] | None = None,
    notes_size: int | None = None,
    phys_base: int = 0,
    tail: bytes = b"",
    pages: dict[int, bytes] | None = None,
    part: tuple[int, int] | None = None,
    pack: Pack = plain_page,
    release: bytes = b"",
    status: int = 1,
    seconds: int = 0,
    machine: bytes = b"x86_64",
    host: bytes = b"",
) -> bytes:
    """Return a kdump-compressed dump whose notes follow its sub-header, with pages by their numbers.

    `text` is offset and size of the text; without it, those of the first TEXT in the notes. `part` is the first page
    of a part of a split dump, and the number after its last. `pack` returns how a page is compressed, and the result.
    """
    word = "Q" if bits == 64 else "I"
    gap = "4x" if padded else ""
    size = 104 if bits == 64 else 96 if padded else 80
    start = block + size
    if text is None:
        found = notes.find(TEXT)
        text = (start + found, len(TEXT)) if found >= 0 else (0, 0)
    body = b""
    fields = [
        (0, word, phys_base),
        (1, "I", 1),
        (2, "I", int(part is not None)),
        (2, word, part[0] if part else 0),
        (2, word, part[1] if part else 0),
        (3, gap + "Q", text[0]),
        (3, word, text[1]),
        (4, gap + "Q", start),
        (4, word, len(notes) if notes_size is None else notes_size),
        (5, gap + "Q", 0),
        (5, word, 0),
        (6, gap + "Q", part[0] if part else 0),
        (6, "Q", part[1] if part else 0),
        (6, "Q", 65536),
    ]
    for since, form, value in fields:
        if version >= since:
            body += _pack(order, form, value)
    sub_header = body.ljust(size, b"\0") + notes
    blocks = -(-len(sub_header) // block)
    names = (b"Linux" if release else b"", host, release, b"#1 SMP" if host else b"", machine, b"")
    uts = b"".join(name.ljust(65, b"\0") for name in names)
    header = magic + _pack(order, "I", version) + uts + bytes(2 if bits == 32 else 6)
    header += _pack(order, word * 2, seconds, 0)
    header += _pack(order, "11I", status, block, blocks, BITMAPS, 65536, 0, 0, 0, 0, 1, 0)
    whole = header.ljust(block, b"\0") + sub_header.ljust(blocks * block, b"\0")
    bitmap = bytearray(block)
    for number in pages or {}:
        bitmap[number // 8] |= 1 << number % 8
    whole += bytes(bitmap) * BITMAPS
    here = {n: page for n, page in sorted((pages or {}).items()) if part is None or part[0] <= n < part[1]}
    descriptors, bodies, known = b"", b"", dict[bytes, tuple[int, int, int]]()
    for page in here.values():
        if page not in known:
            kind, body = pack(page)
            known[page] = len(whole) + 24 * len(here) + len(bodies), len(body), kind
            bodies += body
        descriptors += _pack(order, "qIIQ", *known[page], 0)
    return whole + descriptors + bodies + tail


def flattened(records: Sequence[tuple[int, bytes]], *, kind: int = 1, version: int = 1, end: bool = True) -> bytes:
    """Return a flattened file of records, each (offset, contents)."""
    header = (b"makedumpfile".ljust(16, b"\0") + struct.pack(">qq", kind, version)).ljust(4096, b"\0")
    body = b"".join(struct.pack(">qq", offset, len(data)) + data for offset, data in records)
    return header + body + (struct.pack(">qq", -1, -1) if end else b"")


def memory(size: int, pieces: Sequence[tuple[int, bytes]], *, filler: bytes = b"\0") -> bytearray:
    """Return memory of one byte repeated, with pieces laid over it, each (address, contents)."""
    data = bytearray(filler * size)
    for address, piece in pieces:
        data[address : address + len(piece)] = piece
    return data


def kernel(
    release: bytes = b"6.1.0-test", *, phys_base: int = 0x200000, uts: int = 0x2000, more: bytes = b""
) -> tuple[bytes, tuple[int, bytes]]:
    """Return a text, and where in memory the kernel that it tells of keeps its names."""
    virtual = 0xFFFFFFFF80000000 + uts
    text = (
        b"OSRELEASE=%s\nPAGESIZE=4096\nSYMBOL(init_uts_ns)=%x\nNUMBER(phys_base)=%d\n" % (release, virtual, phys_base)
    ) + more
    names = bytes(4) + b"Linux".ljust(65, b"\0") + b"(none)".ljust(65, b"\0") + release.ljust(65, b"\0")
    return text, (uts + phys_base, names)


def lime(pieces: Sequence[tuple[int, bytes]]) -> bytes:
    """Return a LiME image of pieces, each (address, memory)."""
    return b"".join(b"EMiL" + struct.pack("<IQQQ", 1, paddr, paddr + len(data) - 1, 0) + data for paddr, data in pieces)


def avml(pieces: Sequence[tuple[int, bytes, bytes]]) -> bytes:
    """Return a compressed AVML image of pieces, each (address, memory, the same framed by Snappy)."""
    return b"".join(
        b"AVML" + struct.pack("<IQQQ", 2, paddr, paddr + len(data) - 1, 0) + packed + struct.pack("<Q", len(packed))
        for paddr, data, packed in pieces
    )


def snappy(data: bytes, *, packed: bool = True) -> bytes:
    """Return up to 65536 bytes framed by Snappy in one chunk without checksum, as literals or plainly."""
    if packed:
        literals = (data[at : at + 256] for at in range(0, len(data), 256))
        length, left = b"", len(data)
        while left >= 0x80:
            length, left = length + bytes([left & 0x7F | 0x80]), left >> 7
        data = length + bytes([left]) + b"".join(bytes([60 << 2, len(part) - 1]) + part for part in literals)
    return b"\xff\x06\0\0sNaPpY" + struct.pack("<I", (len(data) + 4) << 8 | (not packed)) + bytes(4) + data


def zstd(data: bytes) -> bytes:
    """Return data as one Zstandard frame of plain blocks."""
    blocks = [data[at : at + 65536] for at in range(0, len(data), 65536)] or [b""]
    sizes = [len(block) << 3 | (number == len(blocks)) for number, block in enumerate(blocks, 1)]
    body = b"".join(size.to_bytes(3, "little") + block for size, block in zip(sizes, blocks, strict=True))
    return b"\x28\xb5\x2f\xfd\0\x58" + body


def lzop(data: bytes, *, pack: Callable[[bytes], bytes] = bytes, flags: int = 1, step: int = 256 << 10) -> bytes:
    """Return data as a file of lzop, in blocks that are packed where that makes them smaller."""
    name = b"memory"
    head = struct.pack(">HHHBBIIIIB", 0x1040, 0x20A0, 0x940, 1, 5, flags, 0o100644, 0, 0, len(name)) + name
    parts = [b"\x89LZO\0\r\n\x1a\n", head, struct.pack(">I", zlib.adler32(head))]
    for at in range(0, len(data), step):
        block = data[at : at + step]
        packed = min(pack(block), block, key=len)
        parts.append(struct.pack(">II", len(block), len(packed)))
        if flags & 1:
            parts.append(struct.pack(">I", zlib.adler32(block)))
        parts.append(packed)
    return b"".join([*parts, bytes(4)])


def s390(memory: bytes, *, extended: Sequence[tuple[int, bytes]] | None = None, end: bool = True) -> bytes:
    """Return an s390 stand-alone dump, or with `extended` one of pieces, each (address, memory)."""
    size = len(memory)
    magic = bytes.fromhex("a8190173618f23fd" if extended is None else "a8190173618f23fe")
    header = magic + struct.pack(">IIIIQQQIIQQI", 5, 4096, 4, 4096, size, 0, size, size >> 12, 0, 0, 0, 2)
    header = header.ljust(4096, b"\0")
    if extended is None:
        return header + memory
    body = b"".join(struct.pack(">QQQ", paddr, len(m), 0).ljust(4096, b"\0") + m for paddr, m in extended)
    return header + body + (struct.pack(">QQQ", 0, 0, 1).ljust(4096, b"\0") if end else b"")


def lowcore(*, note: int = 0, os_info: int = 0, note31: int = 0) -> tuple[int, bytes]:
    """Return the pointers that an s390 kernel leaves in low memory, as (address, contents)."""
    return 0xE08, struct.pack(">IQ4xQ", note31, note, os_info)


def os_info(paddr: int, size: int) -> bytes:
    page = b"OSINFOSZ" + struct.pack(">IHHQQ", 0, 1, 1, 0, 0) + struct.pack(">QQI", paddr, size, 0)
    return page.ljust(4096, b"\0")


def _section(kind: int, name: bytes = b"", number: int = 2) -> bytes:
    """Return what a section of a migration stream starts with."""
    named = bytes([len(name)]) + name + struct.pack(">II", 0, 4) if name else b""
    return bytes([kind]) + struct.pack(">I", number) + named


END_OF_PART = struct.pack(">Q", 16) + _section(0x7E)


def migration_record(place: int, bits: int, body: bytes = b"", block: bytes = b"") -> bytes:
    """Return a record of a migration stream; without a block's name, of the same block as the one before."""
    name = bytes([len(block)]) + block if block else b""
    return struct.pack(">Q", place | bits | (0 if block else 0x20)) + name + body


def migration_records(pages: Mapping[int, bytes], block: bytes, page_size: int = 4096) -> bytes:
    """Return the records of pages by number, those of zeros without contents."""
    records: list[bytes] = []
    for number, page in pages.items():
        name = b"" if records else block
        page = page.ljust(page_size, b"\0")
        is_zero = not any(page)
        records.append(migration_record(number * page_size, 2 if is_zero else 8, b"\0" if is_zero else page, name))
    return b"".join(records)


def migration(
    state: bytes | None,
    pages: Sequence[bytes] | Mapping[int, bytes] = (),
    *,
    machine: bytes | None = b"pc-i440fx-7.2",
    blocks: Sequence[tuple[bytes, int]] = ((b"pc.ram", 0),),
    settings: bytes = b"",
    records: bytes | None = None,
    page_size: int = 4096,
) -> bytes:
    """Return a migration stream: the configuration, memory block by block and page by page, then the device's section.

    Args:
        state: What the device saved, or None for a machine without one.
        pages: Pages of the first block, by number.
        machine: Kind of the machine, or None for a stream without a configuration.
        blocks: Names and sizes; 0 is as much as the pages need.
        settings: Subsections of the configuration.
        records: Instead of the pages.
        page_size: Size of a page in bytes.
    """
    pages = pages if isinstance(pages, Mapping) else dict(enumerate(pages))
    stream = b"QEVM" + struct.pack(">I", 3)
    if machine is not None:
        stream += b"\7" + struct.pack(">I", len(machine)) + machine + settings
    needed = (max(pages, default=15) + 1) * page_size
    sized = [(name, size or needed) for name, size in blocks]
    stream += _section(1, b"ram") + struct.pack(">Q", sum(size for _, size in sized) | 4)
    stream += b"".join(bytes([len(name)]) + name + struct.pack(">Q", size) for name, size in sized) + END_OF_PART
    stream += _section(2) + (migration_records(pages, sized[0][0], page_size) if records is None else records)
    return stream + END_OF_PART + _section(3) + END_OF_PART + _devices(state)


def _devices(state: bytes | None) -> bytes:
    section = b""
    if state is not None:
        section = b"\x04" + struct.pack(">I", 7) + b"\x0avmcoreinfo" + struct.pack(">II", 0, 1) + state
        section += b"\x7e" + struct.pack(">I", 7)
    return section + b"\0"


def mapped_migration(
    state: bytes | None,
    pages: Mapping[int, bytes],
    *,
    size: int,
    block: bytes = b"pc.ram",
    start: int = 0,
    page_size: int = 4096,
    align: int = 1 << 20,
) -> bytes:
    """Return a stream with the capability `mapped-ram`; `start` is where it begins in the file that QEMU wrote, and
    `align` what the offset of its pages there is a multiple of."""
    named = bytes([len(block)]) + block + struct.pack(">Q", size)
    settings = b"\x05\x1aconfiguration/capabilities" + struct.pack(">II", 1, 1) + b"\x0amapped-ram"
    stream = b"QEVM" + struct.pack(">I", 3) + b"\7" + struct.pack(">I", 10) + b"pc-q35-9.0" + settings
    stream += _section(1, b"ram") + struct.pack(">Q", size | 4) + named
    bitmap = start + len(stream) + 28
    bits = bytearray(-(-size // page_size // 8))
    place = -(-(bitmap + len(bits)) // align) * align
    stream += struct.pack(">IQQQ", 1, page_size, bitmap, place)
    memory = bytearray(size)
    for number, page in pages.items():
        bits[number // 8] |= any(page) << number % 8
        memory[number * page_size : number * page_size + len(page)] = page
    stream = (stream + bits).ljust(place - start, b"\0") + memory
    return stream + END_OF_PART + _section(3) + END_OF_PART + _devices(state)


def qcow2(
    machines: Sequence[tuple[bytes, bytes]], *, bits: int = 9, disk: int = 1 << 20, version: int = 3, extra: int = 16
) -> bytes:
    """Return a disk image with snapshots, each (tag, state of its machine); clusters of zeros take no room."""
    cluster = 1 << bits
    per_table = cluster // 8
    first = -(-disk // (cluster * per_table))
    body = bytearray(2 * cluster)

    def append(data: bytes) -> int:
        place = len(body)
        body.extend(data.ljust(-(-len(data) // cluster) * cluster, b"\0"))
        return place

    table = b""
    for number, (tag, state) in enumerate(machines, 1):
        pieces = [state[at : at + cluster] for at in range(0, len(state), cluster)]
        places = [append(piece) if any(piece) else 0 for piece in pieces]
        level1 = [0] * first
        for at in range(0, len(places), per_table):
            entries = places[at : at + per_table]
            level1.append(append(struct.pack(f">{len(entries)}Q", *entries)))
        place = append(struct.pack(f">{len(level1)}Q", *level1))
        short = len(state) if extra < 8 else 0
        name = str(number).encode()
        table += struct.pack(">QIHHIIQII", place, len(level1), len(name), len(tag), 0, 0, 0, short, extra)
        table += struct.pack(">QQ", len(state), disk)[:extra].ljust(extra, b"\0") + name + tag
        table += bytes(-len(table) % 8)
    place = append(table) if table else 0
    header = struct.pack(">IQIIQIIQQIIQQ", version, 0, 0, bits, disk, 0, 0, 0, 0, 0, len(machines), place, 0)
    body[: len(header) + 4] = b"QFI\xfb" + header
    return bytes(body)


def libvirt(stream: bytes, *, packer: int = 0, order: Order = "little", whole: bool = True) -> bytes:
    """Return a save file of libvirt."""
    xml = b"<domain type='kvm'/>\0"
    magic = b"LibvirtQemudSave" if whole else b"LibvirtQemudPart"
    return magic + _pack(order, "IIIII56x", 2, len(xml), 1, packer, 0) + xml + stream


def windows(bits: int = 64, code: int = 0x1AAD0) -> bytes:
    """Return a dump header as the driver of a running Windows makes it, field by field at its offset."""
    wide = bits == 64
    data = bytearray((b"PAGEDU64" if wide else b"PAGEDUMP").ljust(0x2000 if wide else 0x1000, b"\0"))
    for offset, form, *values in (
        (0x8, "II", 15, 22621),
        (0x10, "QQQQ", 0x1AD000, 1, 2, 3) if wide else (0x10, "IIII", 0x1AD000, 1, 2, 3),
        (0x30, "II", 0x8664, 4) if wide else (0x20, "II", 0x14C, 4),
        (0x38, "I", code) if wide else (0x28, "I", code),
        (0x40, "QQQQ", 0xFFFFF80012345678, 2, 3, 4) if wide else (0x2C, "IIII", 0x82345678, 2, 3, 4),
        (0x80, "Q", 0xFFFFF80011111111) if wide else (0x60, "I", 0x81111111),
    ):
        struct.pack_into("<" + str(form), data, int(str(offset)), *values)
    return bytes(data)
