"""Valid dumps of every container, then broken in a few places: what random bytes would never get to."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Callable

import build

from targets.choices import INTERESTING, Choices
from targets.containers import target as read_container

__all__ = ["make", "target"]

NAMES = (b"VMCOREINFO\0", b"VMCOREINFO", b"VMCOREINFO_XEN\0", b"CORE\0", b"QEMU\0", b"")
TEXTS = (
    build.TEXT,
    b"OSRELEASE=6.1.0\nSYMBOL(" + b"s" * 60 + b")=ffffffff81NUMBER(x)=5\nPAGESIZE=4096\n",
    b"PAGEDU64" + bytes(200),
    b"OSRELEASE=\x1b]0;x\x07\n\n=\nCRASHTIME=99999999999999999999\n",
    b"",
)
LARGEST = 1 << 16


def target(data: bytes) -> None:
    read_container(make(data))


def make(data: bytes) -> bytes:
    """Return the broken dump that some bytes stand for."""
    choices = Choices(data)
    layout = {"bits": choices.one_of((64, 32)), "order": choices.one_of(("little", "big"))}
    notes = b"".join(_note(choices, layout["order"]) for _ in range(choices.number(4)))  # type: ignore[arg-type]
    dump = bytearray(choices.one_of((_elf, _kdump, _memory, _migration))(choices, notes, layout))
    for _ in range(choices.number(6)):
        _break(choices, dump)
    if choices.number(4) == 0:
        del dump[choices.number(len(dump) + 1) :]
    made = bytes(dump)
    for _ in range(choices.number(3)):
        wrapped = bytearray(choices.one_of(WRAPPERS)(made, choices))
        for _ in range(choices.number(3)):
            _break(choices, wrapped)
        made = bytes(wrapped)
    return made


def _note(choices: Choices, order: str) -> bytes:
    desc = choices.one_of(TEXTS) + choices.bytes(choices.number(40))
    return build.note(choices.one_of(NAMES), desc, choices.number(2), order=order, align=choices.one_of((4, 4, 8)))


def _elf(choices: Choices, notes: bytes, layout: dict[str, object]) -> bytes:
    segments = [(choices.one_of((build.PT_NOTE, build.PT_LOAD)), notes) for _ in range(choices.number(4))]
    segments.append((build.PT_LOAD, bytes(choices.number(5000))))
    return build.elf(segments, extended=choices.number(3) == 0, align=choices.one_of((4, 8, 0)), **layout)  # type: ignore[arg-type]


def _kdump(choices: Choices, notes: bytes, layout: dict[str, object]) -> bytes:
    magic = choices.one_of((b"KDUMP   ", b"KDUMP   ", b"DISKDUMP"))
    return build.kdump(notes, version=choices.number(8), padded=choices.number(2) == 1, magic=magic, **layout)  # type: ignore[arg-type]


def _memory(choices: Choices, notes: bytes, layout: dict[str, object]) -> bytes:
    places = [(choices.one_of((0, 4096, 8192, 100)), notes), (choices.number(8192), build.TEXT)]
    return bytes(build.memory(16384, places))


def _migration(choices: Choices, notes: bytes, layout: dict[str, object]) -> bytes:
    section = b"\x0avmcoreinfo" + bytes(4) + b"\0\0\0\x01" + choices.bytes(17).ljust(17, b"\0")
    return choices.one_of((b"QEVM\0\0\0\x03", b"QFI\xfb")) + bytes(choices.number(200)) + section + notes


def _break(choices: Choices, dump: bytearray) -> None:
    """Overwrite a field, most likely one of a header, with a number at which arithmetic goes wrong."""
    if not dump:
        return
    size = choices.one_of((1, 2, 4, 8))
    limit = choices.one_of((64, 256, 4096 + 256, len(dump)))
    at = choices.number(max(1, min(limit, len(dump))))
    value = choices.one_of(INTERESTING) & (1 << 8 * size) - 1
    dump[at : at + size] = value.to_bytes(size, choices.one_of(("little", "big")))  # type: ignore[arg-type]


def _flattened(dump: bytes, choices: Choices) -> bytes:
    step = choices.one_of((64, 4096, 1 << 16))
    pieces = [(at, dump[at : at + step]) for at in range(0, len(dump), step)]
    if choices.number(2):
        pieces.reverse()
    pieces += [(choices.one_of(INTERESTING) & (1 << 63) - 1, choices.bytes(choices.number(20)))] * choices.number(3)
    return build.flattened(pieces, end=choices.number(4) > 0)


WRAPPERS: tuple[Callable[[bytes, Choices], bytes], ...] = (
    _flattened,
    _flattened,
    lambda dump, _: gzip.compress(dump, 1, mtime=0),
    lambda dump, _: bz2.compress(dump, 1),
    lambda dump, _: lzma.compress(dump, preset=0),
)
