"""Seeds of each target, from the samples of the tests."""

from __future__ import annotations

import bz2
import gzip
import lzma
import random
from collections.abc import Iterator
from pathlib import Path

import build
import odd

__all__ = ["seeds"]

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT / "tests" / "data" / "real"
# A fuzzer gets further with small seeds; what is cut off is memory.
LARGEST = 24 * 1024


def seeds(target: str) -> Iterator[bytes]:
    """Yield the seeds of a target."""
    yield from _SEEDS[target]()


def _samples(pattern: str) -> Iterator[bytes]:
    for path in sorted(REAL.glob(pattern)):
        yield path.read_bytes()[:LARGEST]


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
    for region in _samples("*/region.bin"):
        yield b"\0" + region[24:].rstrip(b"\0")
    for dump, _ in odd.CASES.values():
        start = dump.find(b"OSRELEASE")
        if start >= 0:
            yield b"\1" + dump[start : start + 1024]


def _containers() -> Iterator[bytes]:
    yield from _samples("*/*.elf")
    yield from _samples("*/*.head24k")
    yield from _samples("*/region.bin")
    yield from (dump for dump, _ in odd.CASES.values())
    for order in ("little", "big"):
        note = build.note(desc=build.TEXT, order=order)
        for bits in (64, 32):
            dump = build.kdump(note, bits=bits, order=order)
            yield dump
            yield build.flattened([(at, dump[at : at + 4096]) for at in range(0, len(dump), 4096)])
        yield bytes(build.memory(8192, [(4096, note)]))
    small = build.elf([(build.PT_NOTE, build.note(desc=build.TEXT))])
    yield build.TEXT
    for pack in (gzip.compress, bz2.compress, lzma.compress):
        yield pack(small)


def _random() -> Iterator[bytes]:
    # Every row of bytes is a row of choices, so any will do.
    source = random.Random(8)
    for size in (16, 32, 64, 128, 256, 512):
        for _ in range(8):
            yield source.randbytes(size)


_SEEDS = {
    "entry": lambda: _samples("*/entry.bin"),
    "notes": _notes,
    "payload": _payloads,
    "containers": _containers,
    "structure": _random,
    "writers": lambda: iter([b"\0OSRELEASE\x1f6.1.0\x1fPAGESIZE\x1f4096", b"\1" + build.TEXT, *_random()]),
    "device": _random,
}
