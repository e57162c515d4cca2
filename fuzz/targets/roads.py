"""The same bytes by two roads: the answers are equal.

The first byte says which of `ROADS` is compared with the bytes themselves; `structure` makes the dump of the others.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import mmap
from collections.abc import Callable
from typing import Any

import build

from targets.file import named
from targets.limits import lowered
from targets.structure import XZ, make
from vmcoreinfo_fmt import VmcoreinfoError, open, scan

__all__ = ["ROADS", "target"]

# What only the size of the file tells, which a stream knows at its end.
OF_SIZE = {"elf-memory-cut", "kdump-pages-cut", "lime-cut", "s390-memory-cut"}
# What a road has that the bytes do not have: what it is packed in goes as deep, and costs work of its own. Pages of a
# kdump are first looked at by their starts, and of a stream at once as a whole.
OF_ROAD = {
    "migration-image-streamed", "migration-streamed", "s390-pointer-passed", "work-spent", "compressed-too-large",
    "scan-quick",
}  # fmt: skip


class _Pipe(io.BytesIO):
    """Bytes that can only be read from front to back, a few at a time."""

    def seekable(self) -> bool:
        return False

    def read(self, size: int | None = -1) -> bytes:
        return super().read(1000 if size is None or size < 0 else min(size, 1000))


def _mapped(data: bytes) -> Any:
    if not data:
        return data
    room = mmap.mmap(-1, len(data))
    room.write(data)
    return room


def _in_records(data: bytes) -> bytes:
    step = max(1, len(data) // 20)
    return build.flattened([(at, data[at : at + step]) for at in range(0, len(data), step)][::-1])


ROADS: tuple[Callable[[bytes], Any], ...] = (
    io.BytesIO,
    memoryview,
    named,
    _mapped,
    _Pipe,
    lambda data: gzip.compress(data, 1),
    lambda data: bz2.compress(data, 1),
    lambda data: lzma.compress(data, filters=XZ),
    lambda data: _Pipe(gzip.compress(data, 1)),
    _in_records,
)


def target(data: bytes) -> None:
    if not data:
        return
    way, road = divmod(data[0], len(ROADS))
    dump = make(data[1:])
    read = (open, scan)[way % 2]
    with lowered(1):
        expected, found = answer(read, dump), answer(read, ROADS[road](dump))
    if expected != "deep" and found != "deep":
        assert found == expected


def answer(read: Callable[..., Any], file: Any) -> object:
    """Return what is to be equal of an opened file: notes, candidates, choice, and findings but for those of a road."""
    try:
        with read(file) as dump:
            ids = {finding.id for finding in dump.findings}
            if ids & OF_ROAD:
                return "deep"
            return (
                dump.container,
                dump.byte_order,
                dict(dump.details),
                [(note.name, note.type, note.offset, note.desc_size, note.missing) for note in dump.notes],
                [(one.to_dict(), one.payload if one.size < 1 << 20 else b"") for one in dump.candidates],
                dump.to_dict()["chosen"],
                sorted(ids - OF_SIZE),
            )
    except VmcoreinfoError as error:
        of_road = ("wrapped more than", "costs more", "a stream cannot follow")
        return "deep" if any(words in str(error) for words in of_road) else type(error).__name__
