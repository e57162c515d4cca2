"""Valid dumps of every container, then broken in a few places: what random bytes would never get to."""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Callable
from typing import Any

import build

from targets.choices import INTERESTING, Choices
from targets.containers import target as read_container

__all__ = ["make", "target"]

KERNEL, UTS = build.kernel(phys_base=0x1000, uts=0x1000)
NAMES = (b"VMCOREINFO\0", b"VMCOREINFO", b"VMCOREINFO_XEN\0", b"CORE\0", b"QEMU\0", b"")
TEXTS = (
    build.TEXT,
    KERNEL,
    b"OSRELEASE=6.1.0\nSYMBOL(" + b"s" * 600 + b")=ffffffff81NUMBER(x)=5\nPAGESIZE=4096\n",
    b"PAGEDU64" + bytes(200),
    b"OSRELEASE=\x1b]0;x\x07\n\n=\nCRASHTIME=99999999999999999999\n",
    b"",
)
PAGE = 4096
S390 = 22
# As little as the decoder has to make room for.
XZ = [{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 4096}]


def target(data: bytes) -> None:
    way = data[:1] or b"\0"
    read_container(way + make(data[1:]))


def make(data: bytes) -> bytes:
    """Return the broken dump that some bytes stand for."""
    choices = Choices(data)
    order = choices.one_of(("little", "big"))
    notes = b"".join(_note(choices, order) for _ in range(choices.number(4)))
    dump = bytearray(choices.one_of(CONTAINERS)(choices, notes, order))
    choices.breaks(dump, 5)
    if choices.number(4) == 3:
        del dump[choices.number(len(dump) + 1) :]
    made = bytes(dump)
    for _ in range(choices.one_of((0, 0, 1, 1, 2, 5))):
        wrapped = bytearray(choices.one_of(WRAPPERS)(made, choices))
        choices.breaks(wrapped, 2)
        made = bytes(wrapped)
    return made


def _note(choices: Choices, order: str) -> bytes:
    desc = choices.one_of(TEXTS) + choices.bytes(choices.number(40))
    return build.note(choices.one_of(NAMES), desc, choices.number(2), order=order, align=choices.one_of((4, 4, 8)))


def _elf(choices: Choices, notes: bytes, order: str) -> bytes:
    segments = [(choices.one_of((build.PT_NOTE, build.PT_LOAD)), notes) for _ in range(choices.number(4))]
    segments.append((build.PT_LOAD, _memory(choices, notes) if choices.number(4) == 0 else bytes(100)))
    return build.elf(
        segments,
        bits=choices.one_of((64, 32)),
        order=order,
        extended=choices.number(3) == 0,
        align=choices.one_of((4, 8, 0)),
        machine=choices.one_of((62, S390, 183, 40)),
    )


def _kdump(choices: Choices, notes: bytes, order: str) -> bytes:
    magic = choices.one_of((b"KDUMP   ", b"KDUMP   ", b"DISKDUMP"))
    return build.kdump(
        notes,
        bits=choices.one_of((64, 32)),
        order=order,
        version=choices.number(8),
        padded=choices.number(2) == 1,
        magic=magic,
        **_pages(choices, notes),
    )


def _pages(choices: Choices, notes: bytes) -> dict[str, Any]:
    if choices.number(3):
        return {}
    memory = _memory(choices, notes)
    return {
        "pages": {at // PAGE: memory[at : at + PAGE].ljust(PAGE, b"\0") for at in range(0, len(memory), PAGE)},
        "pack": choices.one_of((build.plain_page, build.zlib_page, lambda page: (choices.one_of((2, 4, 32)), page))),
        "part": choices.one_of((None, None, (0, 2), (1, 3), (40_000, 1))),
    }


def _packed(choices: Choices, notes: bytes, order: str) -> bytes:
    """Return a kdump of pages that are packed in every way, some of them broken, with gaps between them."""
    block = choices.one_of((PAGE, PAGE, 4 * PAGE))
    whole = _memory(choices, notes) + bytes(2 * PAGE) + choices.one_of((b"", notes))
    pages = {at // block: whole[at : at + block].ljust(block, b"\0") for at in range(0, len(whole), block)}
    far = choices.one_of((0, 8, 62, 8 * block - len(pages)))
    for number in choices.one_of(((), (1,), (0, 2), tuple(pages)[-1:], tuple(pages))):
        if number in pages:
            pages[number + far] = pages.pop(number)
    packers = choices.one_of((PACKERS[:1], PACKERS[1:2], PACKERS[2:3], PACKERS[3:4], PACKERS))
    broken = choices.one_of((0, 0, 0, 1, 2, 3))

    def pack(page: bytes) -> tuple[int, bytes]:
        kind, data = choices.one_of(packers)(page)
        if broken == 1 and not choices.number(2):
            return kind, data[: choices.number(len(data))]
        if broken == 2 and not choices.number(2):
            # A page of another size.
            return choices.one_of(packers)(page + page)
        return (choices.one_of((3, 64, kind)) if broken == 3 else kind), data

    dump = build.kdump(
        notes if choices.number(2) else b"",
        bits=choices.one_of((64, 32)),
        order=order,
        block=block,
        pages=pages,
        pack=pack,
        part=choices.one_of((None, None, None, (1, 3), (0, 600))),
        status=choices.one_of((1, 9, 0x20, 0xFFFFFFFF)),
        release=choices.one_of((b"", b"6.1.0-test", b"other")),
    )
    # Pages may be in any order in a file.
    table = 4 * block
    if len(pages) > 1 and not choices.number(4):
        first, second = dump[table : table + 24], dump[table + 24 : table + 48]
        dump = dump[:table] + second + first + dump[table + 48 :]
    return dump


def _lzo(page: bytes) -> tuple[int, bytes]:
    import lzallright

    return 2, bytes(lzallright.LZOCompressor().compress(page))


def _snappy(page: bytes) -> tuple[int, bytes]:
    import cramjam

    return 4, bytes(cramjam.snappy.compress_raw(page))


def _zstd(page: bytes) -> tuple[int, bytes]:
    import zstandard

    return 0x20, zstandard.ZstdCompressor().compress(page)


PACKERS: tuple[build.Pack, ...] = (build.zlib_page, _lzo, _snappy, _zstd, build.plain_page)


def _saved(choices: Choices, notes: bytes, order: str) -> bytes:
    """Return a disk image with saved machines, whose tables lead to several clusters, to none, and to too many."""
    state = b"\1\0\0\0\1\0\0\0\x7c\0\0\0\0\0\0\x10\0"
    pages = [choices.one_of((notes, b"", b"\1" * PAGE))[:PAGE].ljust(PAGE, b"\0") for _ in range(choices.number(10))]
    stream = build.migration(choices.one_of((state, None)), pages)
    image = bytearray(
        build.qcow2(
            [(tag, stream) for tag in choices.one_of(((b"first",), (b"first", b"2"), (b"2", b"2"), ()))],
            bits=choices.one_of((9, 9, 12, 9)),
            disk=1 << choices.one_of((12, 15, 20)),
            version=choices.one_of((3, 3, 2)),
            extra=choices.one_of((16, 8, 0)),
        )
    )
    for _ in range(choices.number(3)):
        # Entries of tables: packed, zero, and everywhere the same cluster.
        at = choices.number(len(image) // 8) * 8
        entry = choices.one_of((1, 1 << 62, 0x400, (1 << 63) | 0x400))
        times = choices.one_of((1, 1, 64))
        image[at : at + 8 * times] = entry.to_bytes(8, "big") * times
    # A size of clusters that there is not, and entries that are not read.
    image[23] = choices.one_of((image[23], image[23], image[23], 22))
    image[79] |= choices.one_of((0, 0, 0, 1 << 4))
    return bytes(image)


def _partly(choices: Choices, notes: bytes, order: str) -> bytes:
    """Return what libvirt did not save to the end, and containers that are not read."""
    stream = build.migration(None, [notes[:PAGE].ljust(PAGE, b"\0")])
    kind = choices.number(6)
    if kind == 0:
        return build.libvirt(stream, packer=choices.one_of((0, 4)), whole=False)
    if kind == 1:
        return choices.one_of(UNREAD) + bytes(40) + notes
    if kind == 2:
        # A dump of Xen has sections and no segments.
        return build.elf([]) + b"\0.shstrtab\0.xen_p2m\0.xen_pages\0"
    if kind == 3:
        header = build.windows(choices.one_of((64, 32)))
        return build.elf([(build.PT_NOTE, build.note(desc=header[: choices.one_of((64, len(header)))]))])
    if kind == 4:
        crashed = [KERNEL + b"CRASHTIME=%s\n" % time for time in (b"1600000000", choices.one_of((b"x", b"1700000000")))]
        places = [(PAGE * number, build.note(desc=text)) for number, text in enumerate((KERNEL, *crashed))]
        return bytes(build.memory(0x4800, choices.one_of((places, places[1:], places[::2]))))
    return _banner(choices)


UNREAD = (b"\xed\x23\x8f\x61\x73\x01\x19\xa8", b"sadump\0\0", b"\xd0\xbe\xd0\xbe", b"\x7fVirtualBox SavedState V")


def _banner(choices: Choices) -> bytes:
    """Return memory with the names and the banner of a kernel, from which volatility3 finds the symbols."""
    text, uts = build.kernel(b"6.1.0-amd64", phys_base=0x1000, uts=0x1000)
    text += b"SYMBOL(swapper_pg_dir)=ffffffff82a10000\nNUMBER(pgtable_l5_enabled)=0\nKERNELOFFSET=0\n"
    version = choices.one_of((b"", b"#1 SMP"))
    names = uts[1] + version.ljust(65, b"\0")
    banner = b"Linux version 6.1.0-amd64 (me) " + choices.one_of((b"#1 SMP", b"#2")) + choices.one_of((b"\n\0", b"\n"))
    start = choices.one_of((0, 0, 2 << 20))
    memory = bytes(build.memory(0x4800, [(0, build.note(desc=text)), (0x3000, banner), (uts[0], names)]))
    if choices.number(2):
        return build.lime([(start, memory)])
    return build.elf([(build.PT_NOTE, build.note(desc=text)), (build.PT_LOAD, memory)]) if choices.number(2) else memory


def _memory(choices: Choices, notes: bytes, *more: tuple[int, bytes]) -> bytes:
    places = [(choices.one_of((0, PAGE, 100)), notes), (choices.number(2 * PAGE), choices.one_of(TEXTS)), UTS]
    return bytes(build.memory(0x2800, [*places, *more]))


def _raw(choices: Choices, notes: bytes, order: str) -> bytes:
    return _memory(choices, notes)


def _pieces(choices: Choices, notes: bytes, *more: tuple[int, bytes]) -> list[tuple[int, bytes]]:
    whole = _memory(choices, notes, *more)
    cut = choices.one_of((PAGE, 2 * PAGE, 1, len(whole)))
    pieces = [(0, whole[:cut]), (choices.one_of((cut, *INTERESTING)) & (1 << 63) - 1, whole[cut:])]
    return [piece for piece in pieces if piece[1]]


def _lime(choices: Choices, notes: bytes, order: str) -> bytes:
    return build.lime(_pieces(choices, notes))


def _avml(choices: Choices, notes: bytes, order: str) -> bytes:
    packed = choices.number(3) > 0
    return build.avml([(paddr, data, build.snappy(data, packed=packed)) for paddr, data in _pieces(choices, notes)])


def _s390(choices: Choices, notes: bytes, order: str) -> bytes:
    pointers = {
        name: choices.one_of((0, PAGE, 2 * PAGE, choices.one_of(INTERESTING)))
        for name in choices.one_of((("note",), ("os_info",), ("note31",), ("note", "os_info", "note31")))
    }
    pointers["note31"] = pointers.get("note31", 0) & 0xFFFFFFFF
    information = build.os_info(choices.one_of((100, 2 * PAGE, PAGE)), choices.one_of((len(KERNEL), *INTERESTING)))
    more = [build.lowcore(**pointers), *([(PAGE, information)] if choices.number(2) else [])]
    if choices.number(2):
        pieces = _pieces(choices, notes, *more)
        return build.s390(b"", extended=pieces, end=choices.number(4) > 0)
    return build.s390(_memory(choices, notes, *more))


def _windows(choices: Choices, notes: bytes, order: str) -> bytes:
    header = build.windows(choices.one_of((64, 32)))
    if choices.number(2):
        return header + notes
    return build.elf([(build.PT_NOTE, build.note(desc=header, order=order) + notes)], order=order)


def _migration(choices: Choices, notes: bytes, order: str) -> bytes:
    state = choices.one_of((None, b"\1\0\0\0\1\0\0\0\x7c\0\0\0\0\0\0\x10\0", choices.bytes(17)))
    stream = build.migration(state, [notes[:PAGE].ljust(PAGE, b"\0")] * choices.number(3))
    kind = choices.number(4)
    if kind == 0:
        return build.qcow2([(b"first", stream)] * (1 + choices.number(2)), disk=1 << (12 + choices.number(10)))
    if kind == 1:
        return build.libvirt(stream, packer=choices.number(8), order=choices.one_of(("little", "big")))
    return choices.one_of((b"", b"QFI\xfb" + bytes(100))) + stream + notes


def _bare(choices: Choices, notes: bytes, order: str) -> bytes:
    # Notes, a text as makedumpfile -g writes it, and what only says where a note is.
    kind = choices.number(4)
    if kind == 0:
        return notes + bytes(choices.number(40))
    if kind == 1:
        return b"0x%x %x\n" % (choices.one_of(INTERESTING), choices.number(8192))
    return choices.one_of(TEXTS) + choices.rest()


CONTAINERS: tuple[Callable[[Choices, bytes, str], bytes], ...] = (
    *(_elf, _elf, _kdump, _raw, _lime, _avml, _s390, _s390, _windows, _migration, _bare),
    *(_packed, _packed, _packed, _saved, _saved, _partly, _partly),
)


def _flattened(dump: bytes, choices: Choices) -> bytes:
    step = choices.one_of((512, PAGE, 1 << 16))
    pieces = [(at, dump[at : at + step]) for at in range(0, len(dump), step)]
    if choices.number(2):
        pieces.reverse()
    pieces += [(choices.one_of(INTERESTING) & (1 << 63) - 1, choices.bytes(choices.number(20)))] * choices.number(3)
    return build.flattened(pieces, end=choices.number(4) > 0)


def _twice(pack: Callable[[bytes], bytes]) -> Callable[[bytes, Choices], bytes]:
    """Return a wrapper that packs a dump, perhaps as two members, one behind the other."""

    def wrap(dump: bytes, choices: Choices) -> bytes:
        middle = choices.one_of((0, 0, 40))
        return (pack(dump[:middle]) if middle else b"") + pack(dump[middle:]) + bytes(choices.number(5))

    return wrap


def _gzip(dump: bytes) -> bytes:
    packer = zlib.compressobj(1, wbits=31)
    return packer.compress(dump) + packer.flush()


WRAPPERS: tuple[Callable[[bytes, Choices], bytes], ...] = (
    _flattened,
    _flattened,
    _twice(_gzip),
    _twice(lambda dump: bz2.compress(dump, 1)),
    _twice(lambda dump: lzma.compress(dump, filters=XZ)),
    _twice(build.zstd),
)
