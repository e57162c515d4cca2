"""What a `file` argument is: one rule for every reader."""

from __future__ import annotations

import array
import io
import mmap
import os
from pathlib import Path

import build
import pytest
from build import PT_NOTE, TEXT

import vmcoreinfo_fmt

CORE = build.elf([(PT_NOTE, build.note(desc=TEXT))])


class BytesPath:
    def __init__(self, path: Path) -> None:
        self._path = os.fsencode(path)

    def __fspath__(self) -> bytes:
        return self._path


class OnlyRead:
    """As little of a file as can be read."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def read(self, size: int) -> bytes:
        return self._data.read(size)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "core-\udcff"
    path.write_bytes(CORE)
    return path


def test_paths_are_texts_and_pathlikes(path: Path) -> None:
    for file in (str(path), path, BytesPath(path)):
        with vmcoreinfo_fmt.open(file) as dump:
            assert (bytes(dump.vmcoreinfo), dump.source) == (TEXT, str(path))


def test_what_lends_its_memory_is_the_contents(path: Path) -> None:
    words = array.array("I", CORE.ljust(-(-len(CORE) // 4) * 4, b"\0"))
    for data in (CORE, bytearray(CORE), memoryview(CORE), memoryview(bytearray(CORE))[:], words):
        with vmcoreinfo_fmt.open(data) as dump:  # type: ignore[arg-type]
            assert (bytes(dump.vmcoreinfo), dump.source) == (TEXT, "bytes")
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        with vmcoreinfo_fmt.open(mapped) as dump:
            assert bytes(dump.vmcoreinfo) == TEXT
        assert not mapped.closed


def test_binary_files_are_read_and_stay_open(path: Path) -> None:
    with path.open("rb") as buffered, path.open("rb", buffering=0) as direct:
        for file in (buffered, direct, io.BytesIO(CORE), OnlyRead(CORE)):
            with vmcoreinfo_fmt.open(file) as dump:  # type: ignore[arg-type]
                assert bytes(dump.vmcoreinfo) == TEXT
        assert not buffered.closed
        assert not direct.closed


def test_bytes_are_contents_and_never_a_path(path: Path) -> None:
    with pytest.raises(vmcoreinfo_fmt.UnsupportedError, match="no known container"):
        vmcoreinfo_fmt.open(os.fsencode(path))


@pytest.mark.parametrize("file", [3, None, [CORE], {"a": 1}, io.StringIO("x"), 1.5, object(), (b"x",)])
def test_everything_else_is_a_type_error(file: object) -> None:
    for reading in (vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan):
        with pytest.raises(TypeError, match=f"file is {type(file).__name__}, expected a path"):
            reading(file)  # type: ignore[arg-type]


def test_a_file_opened_as_text_is_a_type_error(path: Path) -> None:
    with path.open(encoding="latin-1") as file, pytest.raises(TypeError, match="opened in binary mode"):
        vmcoreinfo_fmt.open(file)  # type: ignore[arg-type]
