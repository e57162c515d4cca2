"""Dumps behind a URL, read through fsspec by the ranges that are needed."""

from __future__ import annotations

from ..errors import UnsupportedError
from ..source import FileSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..source import Source

__all__ = ["open_url"]

BLOCK = 64 * 1024


def open_url(url: str) -> tuple[Source, Callable[[], None]]:
    """Return what a URL stands for as a source, and how to close it.

    Raises:
        UnsupportedError: fsspec, or what it needs for this kind of URL, is not installed.
        OSError: The URL cannot be read.
    """
    try:
        import fsspec
    except ImportError:
        raise UnsupportedError(
            f"{url} is a URL, and the library for it is not installed: pip install 'vmcoreinfo-fmt[remote]'",
            found="a URL",
        ) from None
    try:
        system, path = fsspec.core.url_to_fs(url)
        file = system.open(path, "rb", block_size=BLOCK, cache_type="bytes")
    except ImportError as error:
        raise UnsupportedError(f"{url} needs another library: {error}", found="a URL") from None
    except ValueError as error:
        raise UnsupportedError(f"{url} cannot be read: {error}", found="a URL") from None
    return FileSource(file, url), file.close
