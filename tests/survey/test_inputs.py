"""Which dumps paths, patterns, folders, lists and URLs stand for, and in which order."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from vmcoreinfo_fmt import RemoteError, survey


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("b/2.elf", "b/1.elf", "b/c/3.elf", "a.elf", "z", "[x].elf"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["a.elf"], ["a.elf"]),
        (["nothing", "a.elf", "a.elf"], ["nothing", "a.elf", "a.elf"]),
        (["b"], ["b/1.elf", "b/2.elf", "b/c/3.elf"]),
        (["b/"], ["b/1.elf", "b/2.elf", "b/c/3.elf"]),
        (["."], ["./[x].elf", "./a.elf", "./z", "./b/1.elf", "./b/2.elf", "./b/c/3.elf"]),
        (["b/*.elf"], ["b/1.elf", "b/2.elf"]),
        (["**/*.elf"], ["[x].elf", "a.elf", "b/1.elf", "b/2.elf", "b/c/3.elf"]),
        (["b/*"], ["b/1.elf", "b/2.elf", "b/c/3.elf"]),
        (["[ab].elf"], ["a.elf"]),
        (["[x].elf"], ["[x].elf"]),
        (["nothing*"], []),
        (["qmp:/run/*.sock", "https://host/a?b=c"], ["qmp:/run/*.sock", "https://host/a?b=c"]),
    ],
)
def test_paths_stand_for_dumps_in_one_order(paths: list[str], expected: list[str], tree: Path) -> None:
    assert list(survey.names(paths)) == expected


def test_paths_can_be_objects(tree: Path) -> None:
    assert list(survey.names([Path("b"), "z"])) == ["b/1.elf", "b/2.elf", "b/c/3.elf", "z"]
    assert [row["source"] for row in survey.rows(Path("b"), engine=survey.Here())] == list(survey.names(["b"]))
    assert [row["source"] for row in survey.rows("z", engine=survey.Here())] == ["z"]


def test_only_files_of_a_folder_are_dumps(tree: Path) -> None:
    os.mkfifo("b/pipe")
    os.symlink("../a.elf", "b/link")
    os.symlink("nothing", "b/broken")
    os.symlink("..", "b/up")
    assert list(survey.names(["b"])) == ["b/1.elf", "b/2.elf", "b/broken", "b/link", "b/c/3.elf"]
    assert list(survey.names(["b/pipe", "b/up/a.elf"])) == ["b/pipe", "b/up/a.elf"]


def test_a_folder_that_cannot_be_listed_is_a_row(tree: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    os.chmod("b/c", 0)
    assert list(survey.names(["b"])) == ["b/1.elf", "b/2.elf", "b/c"]
    os.chmod("b/c", 0o700)


def test_folders_can_be_deeper_than_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(300):
        os.mkdir("d")
        os.chdir("d")
    Path("vmcore").write_bytes(b"")
    os.chdir(tmp_path)
    assert list(survey.names(["d"])) == ["d/" * 300 + "vmcore"]


class Endless(io.RawIOBase):
    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        buffer[:4] = b"abc\n"
        return 4


def test_lists_are_names_as_they_are_and_read_as_needed() -> None:
    assert list(survey.listed(io.BytesIO(b"a b\n\n*.elf\nlast"))) == ["a b", "*.elf", "last"]
    assert list(survey.listed(io.BytesIO(b"a\nb\0c\0"), end=b"\0")) == ["a\nb", "c"]
    assert list(survey.listed(io.BytesIO(b"x\xff\n"))) == [os.fsdecode(b"x\xff")]
    assert list(survey.listed(io.BytesIO(b"n" * 200_000 + b"\n"))) == ["n" * 200_000]
    endless: Any = Endless()
    assert list(islice(survey.listed(io.BufferedReader(endless)), 3)) == ["abc"] * 3


@pytest.fixture
def memory() -> Iterator[str]:
    fsspec = pytest.importorskip("fsspec", reason="fsspec is not installed: pip install 'vmcoreinfo-fmt[remote]'")
    system = fsspec.filesystem("memory")
    for name in ("/surveyed/b/2", "/surveyed/b/1", "/surveyed/a.elf", "/surveyed/c.elf"):
        system.pipe(name, b"no dump")
    yield "memory://surveyed"
    system.rm("/surveyed", recursive=True)


def test_urls_are_listed_through_fsspec(memory: str) -> None:
    below = [f"memory:///surveyed/{name}" for name in ("a.elf", "b/1", "b/2", "c.elf")]
    assert list(survey.names([f"{memory}/"])) == below
    assert list(survey.names([f"{memory}/*.elf"])) == [below[0], below[3]]
    assert list(survey.names([f"{memory}/*"])) == below
    assert list(survey.names([f"{memory}/nothing"])) == [f"{memory}/nothing"]
    rows = list(survey.rows([f"{memory}/"], engine=survey.Here()))
    assert [row["source"] for row in rows] == below
    assert {row["health"] for row in rows} == {"unknown"}


def test_a_url_that_cannot_be_listed_is_an_error() -> None:
    pytest.importorskip("fsspec", reason="fsspec is not installed: pip install 'vmcoreinfo-fmt[remote]'")
    with pytest.raises(RemoteError):
        list(survey.names(["http://127.0.0.1:1/*"]))
