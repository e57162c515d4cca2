"""Dumps: one `open()` for every container."""

from __future__ import annotations

import builtins
import os

from ..source import BytesSource, FileSource, StreamSource
from .containers import read_inner
from .dump import Candidate, Dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from ..source import Source

__all__ = ["Candidate", "Dump", "open"]


def open(file: str | os.PathLike[str] | bytes | BinaryIO) -> Dump:
    """Open a dump and return what its headers and notes say.

    Reads headers only, whatever the size of the file. Contents of notes are
    read when asked for, so keep the dump open until then.

    Args:
        file: A path, a binary file, or the contents of a dump as bytes.

    Raises:
        UnsupportedError: The file is of no known kind.
        FormatError: Its header is broken.
        OSError: It cannot be opened or read.
    """
    source, close = _source(file)
    try:
        return read_inner(source, close)
    except BaseException:
        if close is not None:
            close()
        raise


def _source(file: str | os.PathLike[str] | bytes | BinaryIO) -> tuple[Source, Callable[[], None] | None]:
    if isinstance(file, (bytes, bytearray, memoryview)):
        return BytesSource(bytes(file)), None
    if isinstance(file, (str, os.PathLike)):
        name, opened = os.fspath(file), builtins.open(file, "rb", buffering=0)  # noqa: SIM115 - the dump keeps it
        return _of_file(opened, name), opened.close
    return _of_file(file, str(getattr(file, "name", "file"))), None


def _of_file(file: BinaryIO, name: str) -> Source:
    return FileSource(file, name) if file.seekable() else StreamSource(file, name)
