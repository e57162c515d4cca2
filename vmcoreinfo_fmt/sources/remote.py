"""Files at a URL, read through fsspec by the ranges that are needed."""

from __future__ import annotations

import os

from ..errors import MissingPackageError, RemoteError, UnsupportedError
from .files import FileSource
from .stream import StreamSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeVar

    from .http import Answers
    from .source import Source

    Result = TypeVar("Result")

__all__ = ["of_url", "urls_of"]

BLOCK = 64 * 1024
# What opening may take, and each reading of at most 1 MiB.
SECONDS = 60.0
# What a list of all files below a URL may take, which can be many requests.
SECONDS_TO_LIST = 600.0
# How much is read of a file that has no end that anybody knows.
MAX_UNSIZED = 4 << 30
MAX_REASON = 300
# The package that reads a scheme, and the extra that brings it.
_HTTP, _S3, _GCS, _AZURE = ("aiohttp", "remote"), ("s3fs", "s3"), ("gcsfs", "gcs"), ("adlfs", "azure")
NEEDED = {
    **dict.fromkeys(("http", "https"), _HTTP),
    **dict.fromkeys(("s3", "s3a"), _S3),
    **dict.fromkeys(("gs", "gcs"), _GCS),
    **dict.fromkeys(("abfs", "abfss", "adl", "az"), _AZURE),
}


def of_url(url: str) -> Source:
    """Return the file at a URL as a source, which closes it.

    A file that its server does not give by ranges is read from front to back, like a pipe.

    Raises:
        MissingPackageError: fsspec, or what it needs for this kind of URL, is not installed.
        UnsupportedError: Nothing reads this kind of URL.
        RemoteError: The URL cannot be read.
    """
    schemes = _schemes(url)
    _require(url, schemes)
    file = _RemoteFile(url, schemes)
    if file.seekable():
        return FileSource(file, url, owned=True)  # type: ignore[arg-type]
    return StreamSource(file, url, close=file.close)


def urls_of(url: str, *, has_pattern: bool) -> Iterator[str]:
    """Yield the URLs of the files that a pattern matches, or that are below a URL, sorted.

    Raises:
        MissingPackageError: fsspec, or what it needs for this kind of URL, is not installed.
        UnsupportedError: Nothing reads this kind of URL.
        RemoteError: They cannot be listed.
    """
    _require(url, _schemes(url))
    import fsspec

    def listed() -> list[str]:
        names: list[str] = []
        system, path = fsspec.core.url_to_fs(url)
        found = system.glob(path, detail=True) if has_pattern else system.find(path, detail=True)
        for name in sorted(found):
            names += sorted(system.find(name)) if found[name]["type"] == "directory" else [name]
        return list(map(system.unstrip_protocol, names))

    try:
        yield from _within(SECONDS_TO_LIST, listed)
    except _NoAnswerError:
        raise _cannot(url, f"no list of files within {SECONDS_TO_LIST:g} seconds") from None
    except Exception as error:  # every file system of fsspec has its own
        raise _cannot(url, _reason(error)) from None


def _schemes(url: str) -> list[str]:
    """Return the schemes of a URL, several where it is a chain such as `zip://core::https://host/dumps.zip`."""
    parts = (part.partition("://") for part in url.split("::"))
    return [scheme for scheme, mark, _ in parts if mark or scheme.isalpha()]


def _require(url: str, schemes: list[str]) -> None:
    needed = [("fsspec", "remote"), *(NEEDED[scheme] for scheme in schemes if scheme in NEEDED)]
    for package, extra in needed:
        try:
            __import__(package)
        except ImportError:
            raise MissingPackageError(
                f"{url} is read by {package}, which is not installed: pip install 'vmcoreinfo-fmt[{extra}]'",
                package=package,
                extra=extra,
            ) from None
    import fsspec

    for scheme in schemes:
        if scheme == "reference":
            raise _cannot(url, "a reference:// file opens others, whose names are inside it")
        try:
            fsspec.get_filesystem_class(scheme)
        except ImportError as error:
            raise MissingPackageError(
                f"{url} needs a package that is not installed: {_reason(error)}", package=error.name or scheme
            ) from None
        except ValueError:
            raise UnsupportedError(
                f"{url} cannot be read: nothing here reads {scheme}://", found=f"{scheme}://"
            ) from None


class _RemoteFile:
    """A file of fsspec: whatever fails is a `RemoteError`, and each call ends after a time."""

    def __init__(self, url: str, schemes: list[str]) -> None:
        self.name = url
        self.closed = False
        self._failed = ""
        self._file: Any = None
        self._system: Any = None
        # None of a file that is read from front to back.
        self._size: int | None = None
        self._at = 0
        self._answers: Answers | None = None
        options: dict[str, Any] = {}
        if web := [scheme for scheme in schemes if scheme in ("http", "https")]:
            from .http import Answers

            self._answers = Answers()
            options = {scheme: self._answers.options() for scheme in web}
        try:
            self._do(lambda: self._open(options))
        except BaseException:
            self.close()
            raise

    def _open(self, options: dict[str, Any]) -> None:
        import fsspec

        self._system, path = fsspec.core.url_to_fs(self.name, **options)
        self._file = self._system.open(path, "rb", block_size=BLOCK, cache_type="bytes")
        try:
            self._size = self._file.seek(0, os.SEEK_END)
            self._file.seek(0)
        except Exception:  # fsspec has no name for what cannot seek
            self._size = None
            return
        # Only an answer shows whether the server knows ranges. What it sends is kept for what reads the header.
        head = self._file.read(min(BLOCK, self._size or 0))
        if self._answers is not None and self._answers.ignores_ranges and len(head) < (self._size or 0):
            self._file.close()
            self._file = self._system.open(path, "rb", block_size=0)
            self._size = None

    def _do(self, call: Callable[[], Result]) -> Result:
        if self._failed:
            raise _cannot(self.name, self._failed)
        try:
            return _within(SECONDS, call)
        except MemoryError:
            raise
        except _NoAnswerError:
            # What it was asked for may still be under way, so nothing more is asked.
            self._failed = f"no answer within {SECONDS:g} seconds"
            raise _cannot(self.name, self._failed) from None
        except Exception as error:
            raise _cannot(self.name, _reason(error)) from None

    def seekable(self) -> bool:
        return self._size is not None

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size or 0}[whence]
        return self._at

    def read(self, size: int) -> bytes:
        if self.closed:
            raise ValueError(f"{self.name} is closed")
        data = self._read_on(size) if self._size is None else self._read_range(size, self._size)
        self._at += len(data)
        return data

    def _read_range(self, size: int, of: int) -> bytes:
        at, size = self._at, max(0, min(size, of - self._at))

        def read() -> bytes:
            self._file.seek(at)
            return bytes(self._file.read(size))

        data = self._do(read) if size else b""
        if len(data) != size:
            words = f"{len(data)} of {size} bytes came from offset {at} on, although the file is {of} bytes long"
            raise _cannot(self.name, words)
        return data

    def _read_on(self, size: int) -> bytes:
        known = self._answers.size if self._answers is not None else None
        if known is None and self._at >= MAX_UNSIZED:
            raise _cannot(self.name, f"{MAX_UNSIZED} bytes came and no end, and nothing says how many there are")

        def read() -> bytes:
            parts, left = [], size
            # What is sent a byte at a time is waited for here, where the time runs.
            while left and (part := self._file.read(left)):
                parts.append(part)
                left -= len(part)
            return b"".join(parts)

        return self._do(read)

    def close(self) -> None:
        """Close the file and its connections, whatever they think of it."""
        if self.closed:
            return
        self.closed = True
        file, system = self._file, self._system
        self._file = self._system = None

        def close() -> None:
            if file is not None:
                file.close()
            if (session := getattr(system, "_session", None)) is not None and hasattr(system, "close_session"):
                system.close_session(system.loop, session)

        try:
            _within(1, close)
        except Exception:
            return


class _NoAnswerError(Exception):
    pass


def _within(seconds: float, call: Callable[[], Result]) -> Result:
    """Return what a call returns, or give up on it after a time. Not every library lets itself be given a time."""
    import threading

    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if errors:
        raise errors[0]
    if not results:
        raise _NoAnswerError
    return results[0]


def _cannot(url: str, reason: str) -> RemoteError:
    return RemoteError(f"{url} cannot be read: {reason}", url=url, reason=reason)


def _reason(error: BaseException) -> str:
    """Return why something failed in one line: the first cause, as what follows from it says less."""
    import asyncio

    seen = 0
    while error.__cause__ is not None and seen < 10:
        error, seen = error.__cause__, seen + 1
    status = getattr(error, "status", None)
    # `code` of what has a status is deprecated, and says so.
    code = getattr(error, "code", None) if status is None else None
    said = str(getattr(error, "message", ""))
    if type(error).__name__ == "TooManyRedirects":
        words = "redirected too many times"
    elif isinstance(status, int) and status:
        words = f"{status} {said}"
    elif isinstance(code, int) and said:
        # What aiohttp cannot parse; the bytes are in the lines after the first.
        words = f"the answer is broken HTTP: {said.strip().splitlines()[0].partition(': b')[0]}"
    elif isinstance(error, (TimeoutError, asyncio.TimeoutError)):
        words = f"no answer in time{f': {error}' if str(error) else ''}"
    elif isinstance(error, FileNotFoundError):
        words = "no such file"
    elif isinstance(error, OSError) and error.strerror:
        words = error.strerror
    else:
        words = str(error) or type(error).__name__
    return " ".join(words.split())[:MAX_REASON]
