"""Folders of dumps for the tests of surveys."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import build
from build import PT_LOAD, PT_NOTE, TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vmcoreinfo_fmt.survey.columns import Row

__all__ = ["core", "folder_of", "pipe", "timeless"]


def core(number: int = 0) -> bytes:
    """Return a small dump whose text differs from all others."""
    text = TEXT + b"CRASHTIME=%d\n" % (1_700_000_000 + number)
    return build.elf([(PT_NOTE, build.note(desc=text)), (PT_LOAD, b"memory")])


def folder_of(path: Path, number: int) -> list[str]:
    """Make a folder of dumps, of which every seventh is no dump and every eleventh is cut; return their names."""
    path.mkdir(exist_ok=True)
    names = []
    for index in range(number):
        file = path / f"vmcore-{index:05}"
        data = core(index)
        file.write_bytes(b"no dump" if index % 7 == 3 else data[:-60] if index % 11 == 5 else data)
        names.append(str(file))
    return names


def pipe(path: Path) -> int:
    """Make a pipe from which nothing ever comes, and return the descriptor that keeps it so."""
    os.mkfifo(path)
    return os.open(path, os.O_RDWR)


def timeless(rows: Iterable[Row]) -> list[Row]:
    """Return rows without the time that each took."""
    return [{column: value for column, value in row.items() if column != "seconds"} for row in rows]
