"""Seeds of migration streams, in pages that are as small as pages are, and of files packed with lzop."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Any

import build
from build import migration_record as record

__all__ = ["lzop_files", "migrations"]

PAGE, MIB, GIB = 1024, 1 << 20, 1 << 30
NOTE = build.note(desc=build.TEXT).ljust(PAGE, b"\0")


def _setting(name: bytes, contents: bytes) -> bytes:
    """Return a subsection of the configuration."""
    name = b"configuration/" + name
    return b"\5" + bytes([len(name)]) + name + struct.pack(">I", 1) + contents


SMALL_PAGES = _setting(b"target-page-bits", struct.pack(">I", 10))
# A page that is filled takes no room.
FILLED = record(0, 2, b"\7", b"pc.ram")
WHOLE = record(0, 8, NOTE, b"pc.ram")
# A section whose form only its device knows, but for the end.
END = b"~\0\0\0\x09"
UNKNOWN = b"\4\0\0\0\x09\4mess" + bytes(8) + b"what only it knows~\0\0\0\x09"
# What ends a round of pages that went through other channels.
FLUSH = struct.pack(">Q", 0x200)


def _stream(records: bytes | None = FILLED, pages: dict[int, bytes] | None = None, **how: Any) -> bytes:
    return build.migration(None, pages or {}, records=records, **{"settings": SMALL_PAGES, "page_size": PAGE, **how})


def migrations() -> Iterator[bytes]:
    yield from _machines()
    yield from _pages()
    yield from _odd()
    yield from _mapped()


def _machines() -> Iterator[bytes]:
    """Yield streams of machines that have their memory in different places."""
    for machine, name, *sizes in (
        (b"pc-i440fx-7.2", b"pc.ram", GIB, 4 * GIB),
        (b"pc-i440fx-1.7", b"pc.ram", 4 * GIB),
        (b"pc-q35-7.2", b"pc.ram", GIB, 4 * GIB, 1011 * GIB),
        (b"microvm", b"microvm.ram", 4 * GIB),
        (b"virt-7.2", b"mach-virt.ram", GIB),
        (b"virt", b"loongarch.ram", GIB),
        (b"none", b"ram", GIB),
        (None, b"pc.ram", GIB, 4 * GIB),
        *((machine, b"/objects/one", GIB) for machine in (b"virt-7.2", b"pc", b"microvm")),
    ):
        for size in sizes:
            blocks = [(b"pc.bios", 16 * PAGE), (name, size)]
            yield _stream(record(0, 2, b"\7", name), machine=machine, blocks=blocks)
    nodes = [(b"/objects/ram-node10", 3 * GIB), (b"/objects/ram-node2", GIB)]
    yield _stream(record(0, 2, b"\7", b"/objects/ram-node2"), machine=b"pc-q35-7.2", blocks=nodes)
    two = [(b"/objects/one", MIB), (b"/objects/two", MIB)]
    yield _stream(record(0, 8, NOTE, b"/objects/two"), blocks=two)
    # Memory that does not start at address 0.
    name = b"mach-virt.ram"
    yield _stream(record(0, 8, NOTE, name), machine=b"virt-7.2", blocks=[(name, MIB)])


def _pages() -> Iterator[bytes]:
    """Yield streams whose pages are there in every way."""
    text, (paddr, names) = build.kernel(phys_base=0, uts=2 * PAGE)
    yield _stream(None, {1: NOTE, 2: b"\1", 15: b""})
    yield _stream(None, {0: b"\1", 1: NOTE, 2: b"\1"})
    yield _stream(None, {0: build.note(desc=text), paddr // PAGE: names}, blocks=[(b"pc.ram", MIB)])
    packed = zlib.compress(NOTE)
    for body in (packed, packed[:-20], b"\xff" * 20, zlib.compress(NOTE[:-1])):
        data = struct.pack(">I", len(body)) + body
        yield _stream(record(0, 0x100, data, b"pc.ram"))
        yield _stream(FILLED + record(2 * PAGE, 0x100, data))
    yield _stream(record(0, 0x100, struct.pack(">I", MIB), b"pc.ram"))
    many = [(b"pc.ram", MIB)]
    yield _stream(FILLED + b"".join(record(number * PAGE, 2, b"\7") for number in range(1, 70)), blocks=many)
    # A page is after one that comes later in memory, is sent again, and is far from the one before.
    other, note = record(9 * PAGE, 8, b"\1" * PAGE, b"pc.ram"), record(PAGE, 8, NOTE)
    yield _stream(other + note + record(9 * PAGE, 2, b"\0"))
    yield _stream(other + record(2 * PAGE, 2, b"\0") * 250 + record(12 * PAGE, 8, NOTE))
    # Without what says how large pages are.
    for records in (WHOLE, WHOLE + record(PAGE, 2, b"\0"), WHOLE[:-20]):
        for size in (4096, 1 << 16):
            yield _stream(records, blocks=[(b"pc.ram", size)], settings=b"")


def _odd() -> Iterator[bytes]:
    """Yield streams that are odd in some way."""
    for more in (
        record(PAGE, 0x40, b"\1" + struct.pack(">H", 5) + b"12345"),
        FLUSH,
        FLUSH + FLUSH,
        record(PAGE, 0x48, bytes(40)),
        record(16 * PAGE, 8, bytes(PAGE)),
        record(0, 8, bytes(PAGE), b"other"),
        record(PAGE, 2, b"\0") * 2,
    ):
        yield _stream(FILLED + more)
    whole = _stream(WHOLE)
    memory, last = whole.index(b"\1\0\0\0\2\3ram"), whole.index(b"\3\0\0\0\2")
    before = (
        UNKNOWN + END,
        UNKNOWN + bytes(1600) + END,
        UNKNOWN,
        b"\x08\0\x03\0\4ping",
        b"\x55",
        b"\2\0\0\0\x09" + END,
    )
    for section in before:
        yield whole[:memory] + section + whole[memory:]
        yield whole[:last] + section + whole[last:]
    yield whole[:last] + UNKNOWN
    for size in (memory + 1, memory + 20, last - 13 - PAGE // 2, last - 13, last, last + 1, last + 5):
        yield whole[:size]
    filled = _stream()
    ends = filled.index(FILLED) + len(FILLED)
    yield from (filled[: ends - size] for size in (0, 1))
    yield whole.replace(b"~\0\0\0\2", b"")
    yield filled.replace(b"\3ram", b"\3rum")
    yield filled.replace(struct.pack(">Q", 16 * PAGE | 4), struct.pack(">Q", 16 * PAGE))
    for size in (MIB - 1, 0, 1 << 60):
        yield filled.replace(struct.pack(">Q", 16 * PAGE), struct.pack(">Q", size))
    yield _stream(blocks=[(b"pc.ram", MIB), *((b"block%d" % number, MIB) for number in range(9))])
    for bits in (99, 12):
        yield _stream(settings=SMALL_PAGES + _setting(b"target-page-bits", struct.pack(">I", bits)))
    names = b"".join(bytes([len(name)]) + name for name in (b"x-ignore-shared", b"multifd"))
    yield _stream(settings=_setting(b"capabilities", struct.pack(">I", 2) + names))


def _mapped() -> Iterator[bytes]:
    """Yield streams that have each page at its place."""
    for pages in ({1: NOTE, 3: b"\1", 5: b"", 9: b"\2"}, {0: NOTE, 1: b"\1"}, {8: NOTE}, {}):
        for align, number in ((256, 20), (256, 2), (MIB, 16)):
            there = {at: page for at, page in pages.items() if at < number}
            yield build.mapped_migration(None, there, size=number * PAGE, page_size=PAGE, align=align)
    whole = build.mapped_migration(None, {0: NOTE}, size=2 * PAGE, page_size=PAGE, align=256)
    header = whole.index(struct.pack(">IQ", 1, PAGE))
    yield whole[: header + 4] + struct.pack(">Q", 3) + whole[header + 12 :]
    for place in (0, 1 << 40):
        yield whole[: header + 20] + struct.pack(">Q", place) + whole[header + 28 :]
    end = whole.index(NOTE) + 2 * PAGE
    yield whole[:end] + FLUSH + whole[end:]
    yield build.mapped_migration(None, {}, size=64 * PAGE, page_size=PAGE, align=256)[: header + 29]
    for size in (header + 10, header + 40, header + PAGE, whole.index(NOTE) + PAGE + 10):
        yield whole[:size]


def lzop_files() -> Iterator[bytes]:
    """Yield files packed with lzop, whole and broken."""
    import lzallright

    def pack(data: bytes) -> bytes:
        return bytes(lzallright.LZOCompressor().compress(data))

    small = build.elf([(build.PT_NOTE, build.note(desc=build.TEXT))])
    for flags in (1, 0, 0x800, 0xFFF):
        yield build.lzop(small, flags=flags)
    yield build.lzop(small + bytes(9000), pack=pack)
    whole = build.lzop(small, pack=pack, step=100)
    yield whole
    second = whole.index(struct.pack(">I", 100), 60)
    sizes = whole[second : second + 8]
    for broken in (struct.pack(">I", MIB), struct.pack(">I", 101), sizes + bytes(4) + b"\xff" * 9):
        yield whole[:second] + broken + whole[second + len(broken) :]
    for size in (20, second, second + 5, second + 20):
        yield whole[:size]
