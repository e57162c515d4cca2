"""Dumps: one `open()` for every container."""

from __future__ import annotations

from ..errors import FormatError, TruncatedError, UnsupportedError
from ..sources import opening
from .candidate import Candidate, choose_last
from .containers import raw, read_headers, unwrapped
from .dump import Dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..rules.finding import Finding
    from ..sources.opening import File
    from ..sources.source import Source
    from .headers import Headers
    from .search.strings import Progress

__all__ = ["Candidate", "Dump", "open", "open_live", "scan"]

QMP = "qmp:"


def open(file: File, *, snapshot: str | None = None, progress: Progress | None = None) -> Dump:
    """Open a dump and return what its headers and notes say.

    Reads headers only, whatever the size of the file. Where they lead to no
    payload, or there are none, the memory is searched as `scan` does. Contents
    of notes are read when asked for, so keep the dump open until then.

    Args:
        file: A path (text or `os.PathLike`), a URL that fsspec can read, the
            contents of a dump (bytes, bytearray, memoryview, mmap), or a file
            opened in binary mode; or `qmp:` and the socket of a running QEMU.
        snapshot: Which of the machines that are saved in a qcow2 image, by its tag or number; without it, the last one.
        progress: Called with the number of bytes that are done, where memory is searched.

    Raises:
        TypeError: The argument is anything else.
        UnsupportedError: The file is of no known kind.
        FormatError: Its header is broken.
        MissingPackageError: A library that this kind of file needs is not installed.
        OSError: It cannot be opened or read.
    """
    if isinstance(file, str) and file.startswith(QMP):
        from .qmp import open_qmp

        return open_qmp(file.removeprefix(QMP), progress=progress)

    def read(source: Source, kind: str | None) -> Dump:
        headers = read_headers(source, kind, snapshot)
        if not headers.is_memory:
            return _read_or_searched(headers, progress)
        dump = _searched(headers, progress=progress)
        if not dump.candidates and (error := _unread(dump)):
            raise error
        return dump

    return _opened(file, read)


def scan(
    file: File,
    *,
    snapshot: str | None = None,
    quick: bool = False,
    base: int | None = None,
    progress: Progress | None = None,
) -> Dump:
    """Search memory for notes and text, whatever the headers of a dump lead to, and return what was found.

    The candidates are ranked, the best first, each with reasons; one is chosen
    only where it leads clearly.

    Args:
        file: What `open` accepts.
        snapshot: Which of the machines that are saved in a qcow2 image, as for `open`.
        quick: Look at the starts of pages only, where Linux puts its note.
        base: Physical address of the first byte of a file without headers; without it, 0 is tried.
        progress: Called with the number of bytes that are done.

    Raises:
        TypeError: The argument is anything else.
        ValueError: The base is below 0, or the file has headers, which give addresses.
        FormatError: The header of its container is broken.
        MissingPackageError: A library that this kind of file needs is not installed.
        OSError: It cannot be opened or read.
    """
    if isinstance(file, str) and file.startswith(QMP):
        from .qmp import scan_qmp

        if base is not None:
            raise ValueError(f"base is {base:#x}, expected none: a running guest gives addresses")
        return scan_qmp(file.removeprefix(QMP), quick=quick, progress=progress)

    def read(source: Source, kind: str | None) -> Dump:
        if base is not None and (base < 0 or kind is not None):
            expected = "0 or more" if base < 0 else f"none: {source.name} is {kind}, whose headers give addresses"
            raise ValueError(f"base is {base:#x}, expected {expected}")
        headers = raw(source, base) if kind is None else read_headers(source, kind, snapshot)
        return _searched(headers, quick=quick, progress=progress)

    return _opened(file, read)


def open_live() -> Dump:
    """Open the running kernel of this machine.

    Raises:
        UnsupportedError: It cannot be read; the message says what is missing.
    """
    from . import live

    return live.open_live()


def _opened(file: File, read: Callable[[Source, str | None], Dump]) -> Dump:
    """Return what is read of a file within its budget, and close the file if that fails.

    Args:
        file: What `open` accepts.
        read: Makes the dump of the innermost source and the kind of its container, or None for one without headers.
    """
    source = opening.of(file)
    budget = source.budget
    budget.is_enforced = True
    try:
        source, kind = unwrapped(source)
        return read(source, kind)
    except FormatError as error:
        source.close()
        raise _explained(error, source) from None
    except BaseException:
        source.close()
        raise
    finally:
        budget.is_enforced = False


def _searched(headers: Headers, *, quick: bool = False, progress: Progress | None = None) -> Dump:
    from .search.scan import search

    return Dump(headers, *search(headers, quick=quick, progress=progress))


def _unread(dump: Dump) -> UnsupportedError | None:
    """Return the error for a file in which nothing was found and of which no header says that it is memory."""
    unread = next((finding for finding in dump.findings if finding.id == "dump-unread"), None)
    if unread is not None:
        words = f"{dump.source} holds no vmcoreinfo note or text in its bytes as they are; {unread.message}"
        return UnsupportedError(words, found=dump.container, offset=0)
    return _unknown(dump) if dump.container == "raw" else None


def _read_or_searched(headers: Headers, progress: Progress | None) -> Dump:
    """Return the dump with what headers lead to; where that is nothing, with what is found in its memory.

    Linux puts its note at the start of a page, so that one which is clearly the
    best there is not looked for elsewhere.
    """
    choice = choose_last(headers.candidates)
    if headers.memory is None or any(candidate.contents != "other" for candidate in headers.candidates):
        return Dump(headers, choice)
    memory = headers.memory()
    if not any(memory.source.read_at(part.offset, 1) for part in memory):
        return Dump(headers, choice)
    dump = _searched(headers, quick=True, progress=progress) if not headers.source.is_stream else None
    if dump is None or dump.chosen is None:
        dump = _searched(headers, progress=progress)
    return dump if dump.candidates else Dump(headers, choice, dump.search_findings)


def _unknown(dump: Dump) -> UnsupportedError:
    head, size = dump.input.read_at(0, 8), dump.input.size
    where = "its bytes" if size is None else f"its {size} bytes"
    odd = _words([finding for finding in dump.findings if finding not in dump.input.findings])
    return UnsupportedError(
        f"{dump.source} starts with {head.hex(' ')}, which is no known container, "
        f"and no vmcoreinfo note or text was found in {where}{odd}",
        found=head.hex(" "),
        offset=0,
    )


def _explained(error: FormatError, source: Source) -> FormatError:
    """Return the error with what is odd about the wrappers: only so much of the contents was found in them."""
    odd = _words(source.findings)
    if not odd:
        return error
    message, where, offset = f"{error}{odd}", error.where, error.offset
    if isinstance(error, TruncatedError):
        return TruncatedError(message, needed=error.needed, available=error.available, where=where, offset=offset)
    if isinstance(error, UnsupportedError):
        return UnsupportedError(message, found=error.found, where=where, offset=offset)
    return FormatError(message, where=where, offset=offset)


def _words(findings: tuple[Finding, ...] | list[Finding]) -> str:
    return "".join(f"; {finding.message}" for finding in findings if finding.severity != "info")
