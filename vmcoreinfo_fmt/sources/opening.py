"""What a `file` argument is, decided once for everything that reads a file."""

from __future__ import annotations

import os
import stat

from .files import RegularFileSource
from .source import BytesSource, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    import mmap
    from typing import BinaryIO, TypeAlias

    File: TypeAlias = (
        str | os.PathLike[str] | os.PathLike[bytes] | bytes | bytearray | memoryview | mmap.mmap | BinaryIO
    )

__all__ = ["of"]

# Without waiting for a writer of a pipe; Windows would otherwise translate line ends and hand the file to children.
_FLAGS = os.O_RDONLY | sum(vars(os).get(flag, 0) for flag in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOINHERIT"))


def of(file: File) -> Source:
    """Return what an argument called `file` stands for. The first that fits counts:

    1. a text with `://` in it is a URL, and any other text is a path;
    2. an `os.PathLike` is a path, also one that gives bytes;
    3. bytes, and what else lends its memory (bytearray, memoryview, mmap), are the contents of a file. They are not
       copied and must not change while they are read;
    4. an object whose `read` returns bytes is an open file. It is never closed here. If it can seek, it is read from
       its start; otherwise from where it is.

    Bytes are never a path: give `os.fsdecode(path)`.

    Raises:
        TypeError: It is anything else, such as a number or a file opened as text.
        OSError: The file cannot be opened.
        MissingPackageError: The library that reads the URL is not installed.
        UnsupportedError: Nothing reads this kind of URL.
        RemoteError: The URL cannot be read.
    """
    if isinstance(file, str):
        if "://" not in file:
            return _of_path(file)
        from .remote import of_url

        return of_url(file)
    if isinstance(file, os.PathLike):
        return _of_path(os.fsdecode(file))
    if isinstance(file, bytes) or _is_mmap(file):
        return BytesSource(file)  # type: ignore[arg-type]
    try:
        return BytesSource(memoryview(file).cast("B"))  # type: ignore[arg-type]
    except TypeError:
        if isinstance(file, (bytearray, memoryview)):
            raise  # not contiguous
    return _of_object(file)  # type: ignore[arg-type]


def _is_mmap(file: object) -> bool:
    # It lends its memory too, but could then not be closed while that is lent.
    try:
        import mmap
    except ImportError:
        return False
    return isinstance(file, mmap.mmap)


def _of_path(path: str) -> Source:
    descriptor = os.open(path, _FLAGS)
    if stat.S_ISREG(os.fstat(descriptor).st_mode) and hasattr(os, "pread"):
        return RegularFileSource(descriptor, path)
    # A pipe that nothing writes into is empty, instead of a wait without an end; from here on, reading waits.
    if hasattr(os, "set_blocking"):
        os.set_blocking(descriptor, True)
    return _of_file(open(path, "rb", buffering=0, opener=lambda *_: descriptor), path, owned=True)


def _of_object(file: BinaryIO) -> Source:
    read = getattr(file, "read", None)
    # Nothing is waited for where nothing is asked for, and the type of nothing tells text from bytes.
    if not callable(read) or not isinstance(read(0), bytes):
        raise TypeError(f"file is {type(file).__name__}, expected a path, a URL, bytes or a file opened in binary mode")
    return _of_file(file, str(getattr(file, "name", "file")), owned=False)


def _of_file(file: BinaryIO, name: str, *, owned: bool) -> Source:
    if hasattr(file, "seekable") and file.seekable():
        from .files import FileSource

        return FileSource(file, name, owned=owned)
    from .stream import StreamSource

    return StreamSource(file, name, close=file.close if owned else None)
