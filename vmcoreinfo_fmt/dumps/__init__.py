"""Dumps: one `open()` for every container."""

from __future__ import annotations

import builtins
import os
import stat

from ..errors import UnsupportedError
from ..source import BytesSource, FileSource, RegularFileSource, StreamSource
from .containers import module_of, read_inner
from .dump import Candidate, Dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from ..search import Progress
    from ..source import Source

__all__ = ["Candidate", "Dump", "open", "open_live", "scan"]

# Windows would otherwise translate line ends and hand the file to child processes.
_AT_ONCE = sum(getattr(os, flag, 0) for flag in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOINHERIT"))


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
        dump = read_inner(source, close)
        if not dump.is_searched:
            _search(dump)
        return dump
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
        dump = scanning.raw(source, close) if module_of(source) is None else read_inner(source, close)
        scanning.search(dump, quick=quick, progress=progress)
        return dump
    except BaseException:
        if close is not None:
            close()
        raise


def _search(dump: Dump) -> None:
    from . import scanning

    scanning.search(dump)
    if dump.container == "raw" and not dump.candidates:
        head, size = dump.input.read_at(0, 8), dump.input.size
        where = "its bytes" if size is None else f"its {size} bytes"
        limits = "".join(f"; {finding.message}" for finding in dump.findings if finding.severity != "info")
        raise UnsupportedError(
            f"{dump.source} starts with {head.hex(' ')}, which is no known container, "
            f"and no vmcoreinfo note or text was found in {where}{limits}",
            found=head.hex(" "),
            offset=0,
        )


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
        return _opened(os.fspath(file))
    return _of_object(file, str(getattr(file, "name", "file"))), None


def _opened(path: str) -> tuple[Source, Callable[[], None]]:
    """Open a file without waiting: a pipe that nothing writes into is empty, instead of a wait without an end."""
    descriptor = os.open(path, os.O_RDONLY | _AT_ONCE)
    if stat.S_ISREG(os.fstat(descriptor).st_mode) and hasattr(os, "pread"):
        source = RegularFileSource(descriptor, path)
        return source, source.close
    if hasattr(os, "set_blocking"):
        os.set_blocking(descriptor, True)
    file = builtins.open(path, "rb", buffering=0, opener=lambda *_: descriptor)  # noqa: SIM115 - kept
    return _of_object(file, path), file.close


def _of_object(file: BinaryIO, name: str) -> Source:
    return FileSource(file, name) if file.seekable() else StreamSource(file, name)
