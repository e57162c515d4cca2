"""Writing files so that a full disk or a kill leaves the old one whole."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager, suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["naming", "refuse_same", "replacing", "sync_folder", "write_whole"]


def refuse_same(path: object, new: str | os.PathLike[str]) -> None:
    """Refuse to write a new file over the one that is read, and over what is no regular file.

    Args:
        path: What is read; only a path can be the same file.
        new: What is to be written.

    Raises:
        ValueError: It is one of these.
    """
    if not os.path.exists(new):
        return
    if isinstance(path, (str, bytes, os.PathLike)) and os.path.exists(path) and os.path.samefile(path, new):
        raise ValueError(f"{os.fspath(new)} is the input itself, expected another file")
    if not os.path.isfile(new):
        raise ValueError(f"{os.fspath(new)} is not a regular file, expected one")


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file by way of a temporary one beside it; the old file stays until the new one is complete.

    What is no regular file, such as /dev/stdout, is written directly.

    Raises:
        OSError: It cannot be written; the old file is untouched.
    """
    target = os.path.realpath(path)
    if os.path.exists(target) and not os.path.isfile(target):
        with open(target, "wb") as file:
            file.write(data)
        return
    with replacing(path) as file:
        file.write(data)


@contextmanager
def replacing(path: str | os.PathLike[str], *, like: object = None) -> Iterator[BinaryIO]:
    """Open a new file beside another one, which it replaces once the block has ended without an error.

    Args:
        path: The file that is replaced; one that is there keeps its permissions.
        like: A file that holds the same secrets: nobody may read the new one who may not read that.

    Raises:
        OSError: It cannot be written; the old file is untouched.
    """
    with naming(path), _replacing(os.path.realpath(path), like) as file:
        yield file


@contextmanager
def naming(path: str | os.PathLike[str]) -> Iterator[None]:
    """Name this file in errors of the system that name none, such as that the disk is full."""
    try:
        yield
    except OSError as error:
        if error.filename is None and error.errno is not None:
            error.filename = os.fspath(path)
        raise


@contextmanager
def _replacing(target: str, like: object) -> Iterator[BinaryIO]:
    descriptor, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".vmcoreinfo-")
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(target, like))
        os.replace(temporary, target)
        sync_folder(os.path.dirname(target))
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(temporary)
        raise


def sync_folder(path: str) -> None:
    """Make the names in a folder survive a power cut."""
    # The new name survives a power cut only then. Where folders cannot be opened, as on Windows, nothing can be done.
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _mode(target: str, like: object) -> int:
    try:
        return os.stat(target).st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
    allowed = 0o666
    if isinstance(like, (str, bytes, os.PathLike)):
        with suppress(OSError):
            # Who made the new file may always go on with it, also where the old one is only to be read.
            allowed = os.stat(like).st_mode & 0o666 | 0o600
    return allowed & ~mask
