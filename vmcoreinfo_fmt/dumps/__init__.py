"""Dumps: one `open()` for every container."""

from __future__ import annotations

import builtins
import os

from ..source import BytesSource, FileSource, StreamSource
from .containers import module_of, read_inner
from .dump import Candidate, Dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from ..search import Progress
    from ..source import Source

__all__ = ["Candidate", "Dump", "open", "open_live", "scan"]


def open(file: str | os.PathLike[str] | bytes | BinaryIO) -> Dump:
    """Open a dump and return what its headers and notes say.

    Reads headers only, whatever the size of the file. Contents of notes are
    read when asked for, so keep the dump open until then.

    Args:
        file: A path, a binary file, or the contents of a dump as bytes; a URL,
            read through fsspec; or `qmp:` and the socket of a running QEMU.

    Raises:
        UnsupportedError: The file is of no known kind.
        FormatError: Its header is broken.
        OSError: It cannot be opened or read.
    """
    if isinstance(file, str) and file.startswith("qmp:"):
        from .qmp import open_qmp

        return open_qmp(file.removeprefix("qmp:"))
    source, close = _source(file)
    try:
        return read_inner(source, close)
    except BaseException:
        if close is not None:
            close()
        raise


def scan(
    file: str | os.PathLike[str] | bytes | BinaryIO, *, quick: bool = False, progress: Progress | None = None
) -> Dump:
    """Search memory for notes and text, whatever the headers of a dump lead to, and return what was found.

    The candidates are ranked, the best first, each with reasons; one is chosen
    only where it leads clearly.

    Args:
        file: A path, a binary file, or bytes.
        quick: Look at the starts of pages only, where Linux puts its note.
        progress: Called with the number of bytes that are done.

    Raises:
        FormatError: The header of its container is broken.
        OSError: It cannot be opened or read.
    """
    from . import scanning

    source, close = _source(file)
    try:
        if module_of(source) is None:
            return scanning.read(source, close, quick=quick, progress=progress)
        dump = read_inner(source, close)
        if dump.container == "raw":
            return dump  # what is packed is no container either, and was searched just now
        return scanning.scan_dump(dump, quick=quick, progress=progress)
    except BaseException:
        if close is not None:
            close()
        raise


def open_live() -> Dump:
    """Open the running kernel of this machine.

    Raises:
        UnsupportedError: It cannot be read; the message says what is missing.
    """
    from . import live

    return live.open_live()


def _source(file: str | os.PathLike[str] | bytes | BinaryIO) -> tuple[Source, Callable[[], None] | None]:
    if isinstance(file, (bytes, bytearray, memoryview)):
        return BytesSource(bytes(file)), None
    if isinstance(file, str) and "://" in file:
        from .remote import open_url

        return open_url(file)
    if isinstance(file, (str, os.PathLike)):
        name, opened = os.fspath(file), builtins.open(file, "rb", buffering=0)  # noqa: SIM115 - the dump keeps it
        return _of_file(opened, name), opened.close
    return _of_file(file, str(getattr(file, "name", "file"))), None


def _of_file(file: BinaryIO, name: str) -> Source:
    return FileSource(file, name) if file.seekable() else StreamSource(file, name)
