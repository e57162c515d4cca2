"""Several threads that read one source: nobody gets another's bytes.

They have not run without the global interpreter lock: no registry that CI reaches has such a Python. Where one is
installed, `tools/test-pythons 3.14t tests/sources/test_threads.py` runs them on it, and the last test sees to it that
nothing brings the lock back.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import mmap
import os
import random
import struct
import sys
import sysconfig
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT
from sources.lying_server import HONEST, Server

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps.makedumpfile_flattened import FlattenedSource
from vmcoreinfo_fmt.sources import BytesSource, Source
from vmcoreinfo_fmt.sources.files import FileSource, RegularFileSource
from vmcoreinfo_fmt.sources.packed import PackedSource
from vmcoreinfo_fmt.sources.stream import StreamSource

OLD = TEXT.replace(b"6.1.0", b"5.10.0")
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


def mapped(data: bytes, path: Path) -> mmap.mmap:
    path.write_bytes(data)
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


SOURCES: dict[str, Callable[[Path], Source]] = {
    "regular file": regular,
    "file object": lambda path: FileSource(Yielding(IMAGE), "file"),
    "stream": lambda path: StreamSource(io.BytesIO(IMAGE), "stream"),
    "bytes": lambda path: BytesSource(IMAGE),
    "memoryview": lambda path: BytesSource(memoryview(IMAGE)),
    "mmap": lambda path: BytesSource(mapped(IMAGE, path)),
    "gzip": lambda path: PackedSource(BytesSource(gzip.compress(IMAGE)), "gzip"),
    "bzip2": lambda path: PackedSource(BytesSource(bz2.compress(IMAGE, 1)), "bzip2"),
    "xz": lambda path: PackedSource(BytesSource(lzma.compress(IMAGE, preset=0)), "xz"),
    "xz of a file object": lambda path: PackedSource(
        FileSource(Yielding(lzma.compress(IMAGE, preset=0)), "file"), "xz"
    ),
    "flattened": lambda path: FlattenedSource(
        BytesSource(build.flattened([(at, IMAGE[at : at + 100]) for at in range(0, len(IMAGE), 100)]))
    ),
    "flattened in gzip": lambda path: FlattenedSource(
        PackedSource(BytesSource(gzip.compress(build.flattened([(0, IMAGE)]), 1)), "gzip")
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


CORE = build.elf([(PT_LOAD, bytes(200_000)), (PT_NOTE, build.note(desc=OLD) + build.note(desc=TEXT)), (PT_LOAD, IMAGE)])
RECORDS = build.flattened([(at, CORE[at : at + 9000]) for at in range(0, len(CORE), 9000)])


def in_file(data: bytes, path: Path) -> Path:
    path.write_bytes(data)
    return path


FILES: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: in_file(CORE, path),
    "file object": lambda path: Yielding(CORE),
    "bytes": lambda path: CORE,
    "mmap": lambda path: mapped(CORE, path),
    "gzip": lambda path: in_file(gzip.compress(CORE, 1), path),
    "xz": lambda path: lzma.compress(CORE, preset=0),
    "flattened": lambda path: in_file(RECORDS, path),
    "flattened in gzip": lambda path: gzip.compress(RECORDS, 1),
}


def everything(dump: vmcoreinfo_fmt.Dump) -> object:
    notes = [note.desc for note in dump.notes]
    return notes, dict(dump.vmcoreinfo), [str(one) for one in dump.check()], dump.to_dict(), dump.memory is None


def together(dump: vmcoreinfo_fmt.Dump, rounds: int = 30) -> list[object]:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with dump, ThreadPoolExecutor(6) as pool:
            return list(pool.map(lambda _: everything(dump), range(rounds)))
    finally:
        sys.setswitchinterval(interval)


@pytest.mark.parametrize("kind", FILES)
def test_threads_get_one_answer_of_one_dump(kind: str, tmp_path: Path) -> None:
    with vmcoreinfo_fmt.open(FILES[kind](tmp_path / "dump")) as dump:
        expected = everything(dump)
    again = vmcoreinfo_fmt.open(FILES[kind](tmp_path / "dump"))
    assert all(one == expected for one in together(again))


@pytest.mark.parametrize("how", ["ranges", "ranges ignored"])
def test_threads_get_one_answer_of_one_url(how: str) -> None:
    for package in ("fsspec", "aiohttp"):
        pytest.importorskip(package, reason=f"{package} is not installed: pip install 'vmcoreinfo-fmt[remote]'")
    with Server(CORE, HONEST[how]) as server:
        with vmcoreinfo_fmt.open(server.url) as dump:
            expected = everything(dump)
        assert all(one == expected for one in together(vmcoreinfo_fmt.open(server.url), 12))


def test_the_threads_run_at_once_where_python_lets_them() -> None:
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        # What is imported on the way must not bring the lock back.
        assert not sys._is_gil_enabled()  # type: ignore[attr-defined]
