"""Files at a URL, read through fsspec by the ranges that are needed."""

from __future__ import annotations

from ..errors import UnsupportedError
from .files import FileSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .source import Source

__all__ = ["of_url"]

BLOCK = 64 * 1024


def of_url(url: str) -> Source:
    """Return the file at a URL as a source, which closes it.

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
    return FileSource(file, url, owned=True)
