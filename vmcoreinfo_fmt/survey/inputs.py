"""The names of dumps: of paths, patterns, folders, lists and URLs, one after the other."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

__all__ = ["listed", "names"]

_MAGIC = "*?["
_PIECE = 1 << 16


def names(paths: Iterable[str | os.PathLike[str]]) -> Iterator[str]:
    """Yield the names of the dumps that paths stand for, always in the same order.

    A folder stands for every regular file in it, at any depth; links to folders are not followed. A pattern (`*`,
    `?`, `[…]`, and `**` for any depth) stands for what it matches, folders among it for their files; what exists
    under that very name is no pattern. A URL that ends in a slash or that has a pattern is listed through fsspec.
    Everything else is a name of its own, whether it is there or not.

    Raises:
        VmcoreinfoError: A URL cannot be listed.
    """
    for path in paths:
        name = os.fsdecode(path) if isinstance(path, os.PathLike) else path
        if "://" in name:
            yield from _of_url(name)
        elif name.startswith("qmp:"):
            yield name
        elif os.path.isdir(name):
            yield from _of_folder(name)
        elif any(mark in name for mark in _MAGIC) and not os.path.lexists(name):
            yield from _of_pattern(name)
        else:
            yield name


def _of_folder(folder: str) -> Iterator[str]:
    # A stack of its own, because folders can be deeper than calls. The names of one folder are in memory at a time.
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        files, folders = [], []
        try:
            with os.scandir(current) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    # A broken link is a dump that is not there; pipes, devices and links to folders are no dumps.
                    elif entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path)):
                        files.append(entry.path)
        except OSError:
            yield current  # reading it fails in the same way, and says why
            continue
        yield from sorted(files)
        waiting += sorted(folders, reverse=True)


def _of_pattern(pattern: str) -> Iterator[str]:
    from glob import glob

    for name in sorted(glob(pattern, recursive=True)):
        if not os.path.isdir(name):
            yield name
        elif "**" not in pattern:
            yield from _of_folder(name)


def _of_url(url: str) -> Iterator[str]:
    scheme = url.partition("://")[0]
    # A question mark begins the query of such an address.
    magic = "*" if scheme in ("http", "https") else _MAGIC
    has_pattern = any(mark in url for mark in magic)
    if not has_pattern and not url.endswith("/"):
        yield url
        return
    from ..sources.remote import urls_of

    yield from urls_of(url, has_pattern=has_pattern)


def listed(file: BinaryIO, *, end: bytes = b"\n") -> Iterator[str]:
    """Yield the names in a list, one a line. They are names of dumps as they are: no folders, no patterns.

    Args:
        file: The list, opened in binary mode; it is read as far as names are needed.
        end: What ends each name; a NUL, as `find -print0` writes it, allows every name.
    """
    rest = b""
    read = getattr(file, "read1", file.read)
    while piece := read(_PIECE):
        *whole, rest = (rest + piece).split(end)
        yield from map(os.fsdecode, filter(None, whole))
    if rest:
        yield os.fsdecode(rest)
