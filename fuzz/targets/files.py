"""The same bytes as every kind of file: with holes before and after them, as objects, and without a known size.

The first byte says which of `KINDS`, and whether memory is searched.
"""

from __future__ import annotations

import contextlib
import io
import mmap
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from targets.containers import headers
from targets.file import named
from targets.limits import lowered
from vmcoreinfo_fmt import VmcoreinfoError, open, scan

__all__ = ["KINDS", "target"]

HOLE = 1 << 20


class _Unsized(io.BytesIO):
    """A file that can seek, but not to its end."""

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence == os.SEEK_END:
            raise OSError("no end")
        return super().seek(offset, whence)


def _after_a_hole(data: bytes) -> str:
    name = named(b"")
    with Path(name).open("r+b") as file:
        file.seek(HOLE)
        file.write(data)
    return name


def _in_pieces(data: bytes) -> str:
    name = named(b"")
    with Path(name).open("r+b") as file:
        for number, at in enumerate(range(0, len(data), 1024)):
            file.seek(2 * number * HOLE)
            file.write(data[at : at + 1024])
    return name


def _before_a_hole(data: bytes) -> str:
    name = named(data)
    os.truncate(name, len(data) + HOLE)
    return name


def _object(name: str, buffering: int) -> Any:
    return Path(name).open("rb", buffering=buffering)


class _Path:
    """A path of bytes."""

    def __init__(self, name: str) -> None:
        self._name = os.fsencode(name)

    def __fspath__(self) -> bytes:
        return self._name


class _Pipe(_Path):
    """A path that a pipe is opened by."""

    def __init__(self, data: bytes) -> None:
        self._descriptor, writing = os.pipe()
        with os.fdopen(writing, "wb") as file:
            file.write(data)
        super().__init__(f"/dev/fd/{self._descriptor}")

    def close(self) -> None:
        os.close(self._descriptor)


def _mapped(data: bytes) -> Any:
    room = mmap.mmap(-1, len(data) or 1)
    room.write(data)
    return room


KINDS: tuple[Callable[[bytes], Any], ...] = (
    _after_a_hole,
    _before_a_hole,
    lambda data: _object(_before_a_hole(data), -1),
    lambda data: _object(_after_a_hole(data), 0),
    lambda data: Path(named(data)),
    _Unsized,
    bytearray,
    lambda data: io.StringIO(data.decode("latin-1")),
    _mapped,
    _Pipe,
    lambda data: _Path(_in_pieces(data)),
    lambda data: memoryview(data)[::2],
)
# File objects, which are asked for any offset.
IN_PLACE = (2, 3, 5)
# A text, and bytes that are not in a row.
REFUSED = (7, 11)


def target(data: bytes) -> None:
    if not data:
        return
    way, kind = divmod(data[0], len(KINDS))
    file = KINDS[kind](data[1:])
    with contextlib.ExitStack() as opened:
        if hasattr(file, "close"):
            opened.callback(file.close)
        opened.enter_context(lowered(way >> 1))
        try:
            with (open, scan)[way % 2](file) as dump:
                assert kind not in REFUSED
                headers(dump)
                if kind in IN_PLACE:
                    assert dump.wrappers or not dump.input.read_at(1 << 63, 8)
        except VmcoreinfoError:
            pass
        except TypeError:
            assert kind in REFUSED
