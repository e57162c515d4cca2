"""Dumps: one `open()` for every container."""

from __future__ import annotations

import builtins
import os

from ..errors import TruncatedError, UnsupportedError
from ..source import BytesSource, FileSource, StreamSource
from . import elf
from .dump import Candidate, Dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO, Protocol

    from ..source import Source

    class Container(Protocol):
        """What a module of this package offers."""

        def matches(self, head: bytes) -> bool:
            """Return whether a file that starts with these bytes is of this kind."""

        def read(self, source: Source, close: Callable[[], None] | None) -> Dump:
            """Return the dump; `close` is called when it is closed."""


__all__ = ["CONTAINERS", "Candidate", "Dump", "open"]

# Each has matches(head) and read(source, close); the first that matches reads.
CONTAINERS: tuple[Container, ...] = (elf,)


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
        return _read(source, close)
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


def _read(source: Source, close: Callable[[], None] | None) -> Dump:
    head = source.read_at(0, 64)
    for container in CONTAINERS:
        if container.matches(head):
            return container.read(source, close)
    if not head:
        raise TruncatedError(f"{source.name} is empty, expected a dump", needed=1, available=0, offset=0)
    raise UnsupportedError(
        f"{source.name} starts with {head[:8].hex(' ')}, expected an ELF core dump (7f 45 4c 46), at offset 0",
        found=head[:8].hex(" "),
        offset=0,
    )
