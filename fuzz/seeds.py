"""Seeds of each target, from the samples of the tests."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import random
import struct
from collections.abc import Iterator
from itertools import cycle, pairwise, product
from pathlib import Path

import build
import odd
from streams import lzop_files, migrations
from targets.commands import COMMANDS
from targets.containers import OF_DUMP, WAYS
from targets.files import KINDS
from targets.payload import BETWEEN, QUESTIONS, comparison
from targets.remote import SOON
from targets.writers import WRITERS

from vmcoreinfo_fmt.dumps.volatility import configuration

__all__ = ["LARGEST", "seeds"]

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT / "tests" / "data" / "real"
# A fuzzer gets further with small inputs. Of files, what is cut off is memory.
LARGEST = {
    "entry": 32,
    "notes": 2048,
    "payload": 1024,
    "containers": 10 * 1024,
    "structure": 256,
    "writers": 4608,
    "device": 256,
    "verdict": 256,
    "directory": 512,
    "windows": 512,
    "qmp": 2048,
    "guest": 256,
    "commands": 4096,
    "roads": 256,
    "repair": 256,
    "files": 4096,
    "live": 4096,
    "remote": 256,
}


def seeds(target: str) -> Iterator[bytes]:
    """Yield the seeds of a target."""
    for seed in _SEEDS[target]():
        yield seed[: LARGEST[target]]


def _samples(pattern: str) -> Iterator[bytes]:
    for path in sorted(REAL.glob(pattern)):
        yield path.read_bytes()


def _notes() -> Iterator[bytes]:
    for region in _samples("*/region.bin"):
        yield b"\0" + region
    for order, flag in (("little", 0), ("big", 1)):
        for align in (4, 8):
            row = build.note(b"CORE\0", b"12345", order=order, align=align) + build.note(
                desc=build.TEXT, order=order, align=align
            )
            yield bytes([flag | (align == 8) << 1]) + row + bytes(24)


def _payloads() -> Iterator[bytes]:
    texts = [build.TEXT, *_machines()]
    # The size of the page that it fills, with a last line that is cut.
    texts.append(b"OSRELEASE=6.1.0\nPAGESIZE=512\n".ljust(512, b"x"))
    texts += [windows[:1000] for windows in (build.windows(64), build.windows(32))]
    for dump, _ in odd.CASES.values():
        start = dump.find(b"OSRELEASE")
        if start >= 0:
            texts.append(dump[start:].rstrip(b"\0")[:1024])
    for region in _samples("*/region.bin"):
        lines = region[24:].rstrip(b"\0").splitlines(keepends=True)
        texts += [b"".join(lines[:1] + lines[at : at + 16]) for at in range(1, len(lines), 16)]
    for number, text in enumerate(texts):
        # Those about a machine are few and short, and asked everything.
        for question in range(len(QUESTIONS)) if number < 30 else {0, number % len(QUESTIONS)}:
            yield bytes([number % 2 | question << 1]) + text
    for before, after in pairwise(texts):
        yield bytes([QUESTIONS.index(comparison) << 1]) + before[:500] + BETWEEN + after[:500]


def _machines() -> Iterator[bytes]:
    """Yield what kernels of each machine say of addresses, also what none of them says."""
    stext, bits = b"SYMBOL(_stext)=%s\n", b"NUMBER(VA_BITS)=%d\nNUMBER(TCR_EL1_T1SZ)=0x%x\nPAGESIZE=%d\n"
    for release, *lines in (
        (b"6.1.0-s390x", b"KERNELOFFSET=3ffe0000000\nKERNELOFFPHYS=100000\n", stext % b"3ffe0000000"),
        (b"6.1.0-s390x", b"KERNELOFFSET=0\n", stext % b"100000"),
        (b"6.12.0-s390x", stext % b"3ffe0000000"),
        (b"6.1.0-686", stext % b"c1000000", b"CONFIG_X86_PAE=y\nSIZE(list_head)=8\n"),
        (b"6.1.0-686", stext % b"81000000", b"SIZE(list_head)=9\n"),
        (b"6.1.0-ppc64le", stext % b"c000000000000000", b"NUMBER(RADIX_MMU)=1\nSIZE(list_head)=16\n"),
        (b"6.1.0-ppc64le", stext % b"c0000000", b"NUMBER(RADIX_MMU)=0\nSIZE(list_head)=8\n"),
        (b"6.1.0-loongarch64", stext % b"9000000000200000"),
        (b"6.1.0-loongarch64", stext % b"200000"),
        (b"6.1.0-riscv64", bits % (57, 0, 4096), b"NUMBER(va_kernel_pa_offset)=0xffffffff00000000\n"),
        (b"6.1.0-arm64", bits % (48, 16, 4096), b"NUMBER(PHYS_OFFSET)=0x40000000\n"),
        (b"6.1.0-arm64", bits % (52, 16, 65536), b"NUMBER(PHYS_OFFSET)=0xfff1000040000000\n"),
        (b"6.1.0-arm64", bits % (52, 0, 65536), b"NUMBER(PHYS_OFFSET)=0xffff800000000000\n"),
        (
            b"6.1.0-arm64",
            b"NUMBER(VA_BITS)=52\nNUMBER(kimage_voffset)=0xffff7fc000000000\n",
            stext % b"ffff800000080000",
        ),
        (b"6.1.0-armv7l", b"CONFIG_ARM_LPAE=y\n"),
        (b"6.1.0-mips", stext % b"80100000"),
        (b"6.1.115", b"BUILD-ID=%s\nCRASHTIME=99999999999999999\n" % (b"1" * 40)),
        (b"5.15.170", b"BUILD-ID=%s\nCRASHTIME=1700000000\n" % (b"a" * 40)),
        (b"6.12.0-amd64", b"NUMBER(phys_base)=-16777216\nSYMBOL(init_top_pgt)=1\nSYMBOL(swapper_pg_dir)=2\n"),
        (b"6.12.0-amd64", b"NUMBER(phys_base)=0x1000\nSYMBOL(swapper_pg_dir)=2\n"),
        (b"6." + b"1" * 300, b"K" * 90 + b"=1\n"),
    ):
        yield b"OSRELEASE=" + release + b"\n" + b"".join(lines)
    yield b"SRCFILE(x)=y\nPAGESIZE=4096\n"
    yield b"FAKE1=IGNORE1\nFAKE2=IGNORE2\n"
    yield b"SYMBOL(domain_list)=ffff82d080000000\nPAGESIZE=4096\n"
    yield b"NUMBER(kimage_voffset)=0xffffffbf80000000\nSYMBOL(_stext)=0xffffff8008080000\nPAGESIZE=4096\n"


def _files() -> Iterator[bytes]:
    yield build.TEXT
    for order in ("little", "big"):
        note = build.note(desc=build.TEXT, order=order)
        for bits in (64, 32):
            yield build.elf([(build.PT_NOTE, note), (build.PT_LOAD, bytes(64))], bits=bits, order=order)
        yield note + bytes(24)
    small = build.elf([(build.PT_NOTE, build.note(desc=build.TEXT))])
    for pack in (gzip.compress, bz2.compress, lzma.compress, build.zstd):
        yield pack(small)
    memory = [(0x1000, build.note(desc=build.TEXT) + bytes(24))]
    yield build.lime(memory)
    yield build.avml([(paddr, data, build.snappy(data)) for paddr, data in memory])
    yield build.avml([(paddr, data, build.snappy(data, packed=False)) for paddr, data in memory])
    yield build.migration(bytes.fromhex("01 0000 0001 0000007c 0000000000500000"), [memory[0][1]])
    stream = build.migration(None, [memory[0][1].ljust(4096, b"\0")])
    yield build.qcow2([(b"first", stream), (b"second", stream)], disk=1 << 15)
    yield build.libvirt(stream)
    yield build.libvirt(gzip.compress(stream), packer=1, order="big")
    yield build.libvirt(lzma.compress(stream), packer=3)
    yield build.libvirt(bz2.compress(stream), packer=2, whole=False)
    yield build.libvirt(build.lzop(stream), packer=4)
    yield build.mapped_migration(None, {1: memory[0][1]}, size=1 << 16)
    yield build.windows(32)
    # A format that the kernel's image has, and text without an end.
    yield bytes(100) + b"OSRELEASE=%s\nPAGESIZE=%ld\n" + bytes(100) + build.TEXT * 9
    yield from (dump for dump, _ in odd.CASES.values() if len(dump) < 2048)


def _of_processes() -> Iterator[bytes]:
    """Yield cores of processes."""
    for kind in (6, 0x46494C45):
        memory = build.note(desc=build.TEXT).ljust(512, b"\0")
        yield build.elf([(build.PT_NOTE, build.note(b"CORE\0", bytes(16), kind)), (build.PT_LOAD, memory)])


def _containers() -> Iterator[bytes]:
    """Yield files in every way of reading in turn."""
    ways = cycle(range(len(WAYS) * (len(QUESTIONS) + len(OF_DUMP))))
    for file in (*_files(), *_large_files()):
        yield bytes([next(ways)]) + file
    for file in _at_limits():
        for way, rest in product(range(len(WAYS)), (0, 1, 2)):
            # The size says which limits there are.
            yield bytes([way]) + file + bytes((rest - len(file) - 1) % 4)
    for file in _banners():
        for question in (0, OF_DUMP.index(configuration)):
            yield bytes([2 + len(WAYS) * question]) + file + bytes(-len(file) % 2)


def _at_limits() -> Iterator[bytes]:
    """Yield files that reach limits, some of them only where those are lowered."""
    note = build.note(desc=build.TEXT)
    yield gzip.compress(b"") * 12 + gzip.compress(note)
    yield gzip.compress(build.elf([(build.PT_NOTE, build.note(desc=build.TEXT.ljust(0x110000, b"A")))]), 9)
    yield gzip.compress(b"".join(note.ljust(4096, b"\0") for _ in range(9)), 9)
    yield build.migration(b"\1", [note.ljust(4096, b"\0")])
    yield build.qcow2([(b"one", build.migration(None, [bytes(4096)] * 9 + [note.ljust(4096, b"\0")]))], disk=1 << 15)
    yield build.memory(9000, [(8800, note)])
    yield build.flattened([(at * 8, bytes([at]) * 8) for at in (0, 9, 2, 7, 4, 5, 6, 3, 8, 1)] + [(0, bytes(80))])
    # The notes of a domain of Xen.
    yield b"\x7fELF" + bytes(60) + b"\x04\0\0\0" + b"\x20\0\0\0\1\0\0\x02Xen\0" + bytes(32)
    # The kernel's own name passes long before the note.
    text, uts = build.kernel(phys_base=0, uts=0x1500)
    memory = bytes(build.memory(0x2700, [uts, (0x2600, build.note(desc=text))]))
    flat = build.flattened([(0, memory[:0x1800]), (0x1800, memory[0x1800:])])
    for image in (memory, build.libvirt(memory), gzip.compress(flat), build.flattened([(0, gzip.compress(memory))])):
        yield image
        yield gzip.compress(image)
        yield build.libvirt(gzip.compress(image), packer=1)


def _banners() -> Iterator[bytes]:
    """Yield memory with a banner, by which volatility3 finds symbols, and memory of which the start is not known."""
    text, uts = build.kernel(b"6.1.0-amd64", phys_base=0x1000, uts=0)
    text += b"SYMBOL(swapper_pg_dir)=ffffffff82a10000\nNUMBER(pgtable_l5_enabled)=0\nKERNELOFFSET=0\n"
    banner = b"Linux version 6.1.0-amd64 (me) #1 SMP\n\0"
    for pieces in ([uts, (0x1800, banner)], [uts, (0x1800, banner[:-2])], []):
        memory = bytes(build.memory(0x1900, [(0, build.note(desc=text)), *pieces]))
        yield memory
        yield build.lime([(0, memory)])
        yield build.elf([(build.PT_NOTE, build.note(desc=text)), (build.PT_LOAD, memory)])


def _large_files() -> Iterator[bytes]:
    yield from _samples("*/*.elf")
    yield from _samples("*/*.head24k")
    yield from _samples("*/region.bin")
    yield build.windows(64)
    for order in ("little", "big"):
        note = build.note(desc=build.TEXT, order=order)
        for bits in (64, 32):
            dump = build.kdump(note, bits=bits, order=order)
            yield dump
            yield build.flattened([(0, dump[:4096]), (4096, dump[4096:].rstrip(b"\0"))])
        yield bytes(build.memory(8192, [(4096, note)]))
    for pointers in (
        [build.lowcore(note=0x1000), (0x1000, build.note(desc=build.TEXT, order="big"))],
        [build.lowcore(os_info=0x1000), (0x1000, build.os_info(0x100, len(build.TEXT))), (0x100, build.TEXT)],
    ):
        memory = bytes(build.memory(0x1800, pointers))
        yield build.s390(memory)
        yield build.s390(b"", extended=[(0, memory)], end=False)


def _random() -> Iterator[bytes]:
    # Every row of bytes is a row of choices, so any will do.
    source = random.Random(8)
    for size in (16, 32, 64, 128, 256):
        for _ in range(16):
            yield source.randbytes(size)


def _requests() -> Iterator[bytes]:
    """Yield which request is answered with which lie, after honest answers."""
    # A range that is ignored later, one that is longer than it says, and one that is shorter.
    odd = (
        bytes([3, 1, 0, 0, 0]),
        bytes([3, 1, 1, 3, 0, 13, 0, 1, 0]),
        bytes([3, 1, 1, 3, 0, 14, 0, 1, 1, 5]) + b"short",
    )
    for honest in range(4):
        for answer in odd:
            yield bytes([0, 0, 1, 0, 0]) + bytes(honest) + answer * 3
        for number in range(len(SOON)):
            yield bytes([0, number % 2, 1, 0, number // 2 % 3]) + bytes(honest) + bytes([2, number]) * 16
    for way in (5, 6, 7):
        for choice in range(8):
            yield bytes([way, choice, choice // 2, 0])
    yield bytes([0, 0, 1, 2, 2])
    yield from (bytes([first, *rest]) for first in (0, 1) for rest in _random())


def _writers() -> Iterator[bytes]:
    lines = b"".join(b"KEY%d=1\n" % number for number in range(40))
    for how in range(4 * len(WRITERS)):
        yield bytes([how]) + b"KEY1\x1f" + lines
        yield bytes([how]) + b"X\x1f" + b"OSRELEASE=6.1.0\nPAGESIZE=4096\nK=".ljust(4096, b"x")
        yield bytes([how]) + b"OSRELEASE\x1f6.1.0" + b"".join(b"\x1fSYMBOL(s%d)\x1f%x" % (n, n + 1) for n in range(40))
    for how in range(4 * len(WRITERS)):
        yield bytes([how]) + b"OSRELEASE\x1f6.1.0\x1fPAGESIZE\x1f4096"
        yield bytes([how]) + b"OSRELEASE\x1f" + build.TEXT
        yield bytes([how]) + b"VMCOREIN\0\0\0\0" + build.TEXT


def _structures() -> Iterator[bytes]:
    yield from _random()
    # A kdump that is not whole, and pages of a stream one after the other, searched with progress.
    yield bytes.fromhex("0300000d00010002ca02ec0001a30000bd0301cd0000000001030000")
    yield bytes.fromhex("480001000000000009" + "00" * 18 + "02030000")


def _repairs() -> Iterator[bytes]:
    yield from _random()
    # A text of another kernel than the memory is of, and a value that no kernel writes.
    yield bytes.fromhex("0201000003032b02fa02510070030300e3000200010002011f")
    yield bytes.fromhex("050100000203000003af0101000002cc030003000200000329")


def _directories() -> Iterator[bytes]:
    for name, size in ((b"etc/vmcoreinfo", 16), (b"etc/vmcoreinfo", 17), (b"etc/acpi/tables", 16)):
        files = [(16, 0x20, b"etc/other"), (size, 0x2B, name)]
        body = b"".join(struct.pack(">IHH56s", *file[:2], 0, file[2]) for file in files)
        yield struct.pack(">I", len(files)) + body


def _conversations() -> Iterator[bytes]:
    greeting, done = {"QMP": {"version": {}, "capabilities": []}}, {"return": {}}
    event, refused = {"event": "STOP"}, {"error": {"class": "GenericError", "desc": "no such place"}}
    tree = {"return": "FlatView #0\r\n  0000000040000000-000000007fffffff (prio 0, ram): mach-virt.ram\r\n"}
    for row in (
        [greeting, done, done, done],
        [greeting, done, event, done, event, done],
        [greeting, done, *[done, refused] * 3, tree, done, done],
        [greeting, done, event, refused],
        [greeting, done, event],
        [greeting, refused],
        [event],
        [[]],
    ):
        said = b"".join(json.dumps(message).encode() + b"\r\n" for message in row)
        yield said
        yield b"\0" + said
    yield b"{" * 1100


def _commands() -> Iterator[bytes]:
    numbers = cycle(range(len(COMMANDS)))
    for file, words in product((*migrations(), *_of_processes()), ("show FILE", "scan FILE")):
        yield bytes([COMMANDS.index((words, "text"))]) + file
    for file in (*_files(), *_samples("*/entry.bin"), *(build.TEXT for _ in COMMANDS)):
        yield bytes([next(numbers)]) + file


def _kinds() -> Iterator[bytes]:
    numbers = cycle(range(2 * len(KINDS)))
    memory = bytes(build.memory(3072, [(16, build.note(desc=build.TEXT))]))
    # As they are and before a hole, opened and searched, with lower limits and with the usual ones.
    for file, kind, way in product((*migrations(), *lzop_files()), (KINDS.index(bytearray), 1), range(4)):
        yield bytes([way * len(KINDS) + kind]) + file
    for file in (*_files(), *(memory for _ in range(2 * len(KINDS)))):
        yield bytes([next(numbers)]) + file


def _running() -> Iterator[bytes]:
    region = build.note(desc=build.TEXT).ljust(0x200, b"\0")
    cores = (
        build.elf([(build.PT_NOTE, region)]),
        build.elf([(build.PT_LOAD, bytes(0x100) + region)]),
        build.elf([(build.PT_LOAD, region)], bits=32, order="big"),
        bytes(0x100) + region,
    )
    lines = (b"0x0000000000000100 200\n", b"0x100 -1\n", b"\xff\n", b"0xffffffffffffffff ffffffffffffffff\n", b"\n")
    for there in range(8, 24):
        for line, core in product(lines, cores):
            yield bytes([there]) + line + core


_SEEDS = {
    "entry": lambda: _samples("*/entry.bin"),
    "notes": _notes,
    "payload": _payloads,
    "containers": _containers,
    "structure": _structures,
    "writers": _writers,
    "device": _random,
    "verdict": _random,
    "directory": _directories,
    "windows": lambda: (build.windows(bits)[:256] for bits in (64, 32)),
    "qmp": _conversations,
    "guest": lambda: (*_random(), *(bytes([*way, 0, 0]) for way in product(range(3), range(4), range(3)))),
    "commands": _commands,
    "roads": _random,
    "repair": _repairs,
    "files": _kinds,
    "live": _running,
    "remote": _requests,
}
