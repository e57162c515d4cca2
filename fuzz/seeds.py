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
from targets.commands import COMMANDS
from targets.containers import WAYS
from targets.files import KINDS
from targets.payload import BETWEEN, QUESTIONS, comparison
from targets.writers import WRITERS

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
    "writers": 512,
    "device": 256,
    "verdict": 256,
    "directory": 512,
    "windows": 512,
    "qmp": 2048,
    "guest": 256,
    "commands": 4096,
    "roads": 256,
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
    texts = [build.TEXT]
    for dump, _ in odd.CASES.values():
        start = dump.find(b"OSRELEASE")
        if start >= 0:
            texts.append(dump[start:].rstrip(b"\0")[:1024])
    for region in _samples("*/region.bin"):
        lines = region[24:].rstrip(b"\0").splitlines(keepends=True)
        texts += [b"".join(lines[:1] + lines[at : at + 16]) for at in range(1, len(lines), 16)]
    for number, text in enumerate(texts):
        for question in {0, number % len(QUESTIONS)}:
            yield bytes([number % 2 | question << 1]) + text
    for before, after in pairwise(texts):
        yield bytes([QUESTIONS.index(comparison) << 1]) + before[:500] + BETWEEN + after[:500]


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
    yield build.libvirt(build.lzop(stream), packer=4)
    yield build.mapped_migration(None, {1: memory[0][1]}, size=1 << 16)
    yield build.windows(32)
    yield from (dump for dump, _ in odd.CASES.values() if len(dump) < 2048)


def _containers() -> Iterator[bytes]:
    """Yield files in every way of reading in turn."""
    ways = cycle(range(len(WAYS) * (len(QUESTIONS) + 1)))
    for file in (*_files(), *_large_files()):
        yield bytes([next(ways)]) + file


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


def _writers() -> Iterator[bytes]:
    for how in range(4 * len(WRITERS)):
        yield bytes([how]) + b"OSRELEASE\x1f6.1.0\x1fPAGESIZE\x1f4096"
        yield bytes([how]) + b"OSRELEASE\x1f" + build.TEXT
        yield bytes([how]) + b"VMCOREIN\0\0\0\0" + build.TEXT


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
        [greeting, refused],
        [event],
        [[]],
    ):
        yield b"".join(json.dumps(message).encode() + b"\r\n" for message in row)


def _commands() -> Iterator[bytes]:
    numbers = cycle(range(len(COMMANDS)))
    for file in (*_files(), *_samples("*/entry.bin"), *(build.TEXT for _ in COMMANDS)):
        yield bytes([next(numbers)]) + file


def _kinds() -> Iterator[bytes]:
    numbers = cycle(range(2 * len(KINDS)))
    memory = bytes(build.memory(3072, [(16, build.note(desc=build.TEXT))]))
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
    "structure": _random,
    "writers": _writers,
    "device": _random,
    "verdict": _random,
    "directory": _directories,
    "windows": lambda: (build.windows(bits)[:256] for bits in (64, 32)),
    "qmp": _conversations,
    "guest": lambda: (*_random(), *(bytes([*way, 0, 0]) for way in product(range(3), range(4), range(3)))),
    "commands": _commands,
    "roads": _random,
    "files": _kinds,
    "live": _running,
    "remote": lambda: (bytes([first, *rest]) for first in (0, 1) for rest in _random()),
}
