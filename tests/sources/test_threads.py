"""Several threads that read one source: nobody gets another's bytes."""

from __future__ import annotations

import gzip
import io
import os
import random
import struct
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import build
import pytest

from vmcoreinfo_fmt.dumps.makedumpfile_flattened import FlattenedSource
from vmcoreinfo_fmt.sources import BytesSource, Source
from vmcoreinfo_fmt.sources.files import FileSource, RegularFileSource
from vmcoreinfo_fmt.sources.packed import PackedSource
from vmcoreinfo_fmt.sources.stream import StreamSource

# Every four bytes are their own offset.
IMAGE = b"".join(struct.pack("<I", at) for at in range(0, 1 << 20, 4))


class Yielding(io.BytesIO):
    """A file that lets another thread run between its seek and its read."""

    def seek(self, offset: int, whence: int = 0) -> int:
        place = super().seek(offset, whence)
        os.sched_yield()
        return place


def regular(path: Path) -> Source:
    path.write_bytes(IMAGE)
    return RegularFileSource(os.open(path, os.O_RDONLY), str(path))


SOURCES: dict[str, Callable[[Path], Source]] = {
    "regular file": regular,
    "file object": lambda path: FileSource(Yielding(IMAGE), "file"),
    "stream": lambda path: StreamSource(io.BytesIO(IMAGE), "stream"),
    "gzip": lambda path: PackedSource(BytesSource(gzip.compress(IMAGE)), "gzip"),
    "flattened": lambda path: FlattenedSource(
        BytesSource(build.flattened([(at, IMAGE[at : at + 100]) for at in range(0, len(IMAGE), 100)]))
    ),
}


@pytest.mark.parametrize("name", SOURCES)
def test_threads_get_the_bytes_that_they_ask_for(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pread = os.pread

    def yielding(descriptor: int, length: int, offset: int) -> bytes:
        data = pread(descriptor, length, offset)
        time.sleep(0.0001)  # lets the others run, and decides nothing
        return data

    monkeypatch.setattr(os, "pread", yielding)
    source = SOURCES[name](tmp_path / "image")

    def read(seed: int) -> list[int]:
        choose = random.Random(seed)
        wrong = []
        for _ in range(300):
            at = choose.randrange(0, len(IMAGE) // 4)
            if source.read_at(at, 64) != IMAGE[at : at + 64]:
                wrong.append(at)
        return wrong

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(6) as pool:
            assert [wrong for part in pool.map(read, range(6)) for wrong in part] == []
    finally:
        sys.setswitchinterval(interval)
        source.close()
