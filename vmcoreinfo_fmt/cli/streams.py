"""Standard input, output and error, in whatever state the caller left them."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import BinaryIO, TextIO

    from ..rules.finding import Finding

__all__ = ["CommandError", "OutputError", "Streams", "standard_input", "write_bytes", "write_error"]


class CommandError(Exception):
    """The command cannot do what it was asked to do.

    Attributes:
        status: The exit status.
        findings: Findings that explain it.
        hint: A command that can help, or empty.
    """

    def __init__(self, message: str, *, status: int = 2, findings: Sequence[Finding] = (), hint: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.findings: tuple[Finding, ...] = tuple(findings)
        self.hint = hint


class OutputError(Exception):
    """Standard output cannot be written. The cause is the system's or the codec's error."""


# What this program itself prints beyond ASCII, for encodings that lack it.
_PLAIN = {"→": "->", "×": "x", "–": "-", "−": "-", "’": "'", "…": "..."}


def _plain(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    text = error.object[error.start : error.end]
    escaped = (_PLAIN.get(c) or c.encode("ascii", "backslashreplace").decode("ascii") for c in text)
    return "".join(escaped), error.end


# What a pipe takes in one piece from each of several writers (PIPE_BUF of Linux), in bytes.
_PIECE = 4096


class _Output:
    """A text stream whose failures cannot be mistaken for those of an input, and which is written in whole lines.

    What is no terminal gets pieces that end with a line, whatever buffers the interpreter was told to use: so lines of
    several processes that write into one pipe stay whole.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._held: list[str] = []
        self._size = 0
        self._is_terminal = stream.isatty()

    def write(self, text: str) -> int:
        self._held.append(text)
        self._size += len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
        if self._is_terminal or self._size >= _PIECE:
            self._pass_on("".join(self._held))
        return len(text)

    def _pass_on(self, text: str, *, all: bool = False) -> None:
        """Write the whole lines of a text, in pieces; hold back the rest, or write it too."""
        end = len(text) if all or self._is_terminal else text.rfind("\n") + 1
        # Before anything is written: what fails once is not written again.
        self._held, self._size = [text[end:]], len(text) - end
        start = 0
        while start < end:
            stop = end
            if end - start > _PIECE:
                piece = text[start : start + _PIECE]
                if not piece.isascii():
                    piece = piece.encode("utf-8", "replace")[:_PIECE].decode("utf-8", "ignore")
                last = start + piece.rfind("\n") + 1
                stop = last if last > start else text.find("\n", start, end) + 1 or end
            self._put(text[start:stop])
            start = stop

    def _put(self, piece: str) -> None:
        try:
            self._stream.write(piece)
            if not self._is_terminal:
                self._stream.flush()
        except (OSError, UnicodeError) as error:
            raise OutputError from error

    def flush(self) -> None:
        if self._size:
            self._pass_on("".join(self._held), all=True)
        try:
            self._stream.flush()
        except (OSError, UnicodeError) as error:
            raise OutputError from error

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)


class Streams:
    """Makes the standard streams safe to use while a command runs."""

    def __enter__(self) -> Streams:
        self._old = sys.stdout, sys.stderr, sys.unraisablehook
        if sys.stdin is None or sys.stdout is None or sys.stderr is None:
            _fill_descriptors()
        import codecs

        codecs.register_error("vmcoreinfo", _plain)
        stdout, stderr = sys.stdout, sys.stderr
        # A write to a descriptor that is open for reading only fails, which says that there is no standard output.
        if stdout is None:
            stdout = open(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
        if stderr is None:
            stderr = open(os.devnull, "w", encoding="utf-8")
        self._streams = tuple((stream, stream.errors) for stream in (stdout, stderr))
        _set_errors(stdout, "vmcoreinfo")
        _set_errors(stderr, "vmcoreinfo")
        sys.stdout, sys.stderr = _Output(stdout), stderr
        sys.unraisablehook = _unraisable
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for stream, errors in self._streams:
            try:
                stream.flush()
            except (OSError, ValueError):
                _discard(stream)
            _set_errors(stream, errors)
        sys.stdout, sys.stderr, sys.unraisablehook = self._old


def _set_errors(stream: TextIO, errors: str | None) -> None:
    # Streams that a test put in the place of the real ones can lack it.
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors=errors)


def _fill_descriptors() -> None:
    """Occupy what is closed of descriptors 0 to 2, which the next opened files would get otherwise."""
    descriptor = os.open(os.devnull, os.O_RDONLY)
    while descriptor <= 2:
        descriptor = os.dup(descriptor)
    os.close(descriptor)


def _discard(stream: TextIO) -> None:
    """Let what a stream still holds go nowhere, so that the interpreter does not fail on it at exit."""
    try:
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, stream.fileno())
        os.close(descriptor)
        stream.flush()
    except (OSError, ValueError):
        return


def _unraisable(raised: sys.UnraisableHookArgs) -> None:
    # An interrupt that arrives inside a destructor would be printed and forgotten.
    if isinstance(raised.exc_value, KeyboardInterrupt):
        os._exit(130)
    sys.__unraisablehook__(raised)


def standard_input() -> BinaryIO:
    """Return standard input as bytes.

    Raises:
        CommandError: It is closed.
    """
    if sys.stdin is None:
        raise CommandError("standard input is closed, expected data on it")
    return sys.stdin.buffer


def write_bytes(data: bytes) -> None:
    """Write bytes to standard output as they are, in one piece."""
    sys.stdout.flush()
    stream = sys.stdout.buffer
    try:
        # Without buffers it is the file itself, which can write less than it is given.
        while data:
            data = data[stream.write(data) :]
        stream.flush()
    except OSError as error:
        raise OutputError from error


def write_error(text: str) -> None:
    """Write a line to standard error, whatever its encoding."""
    try:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()
    except (OSError, UnicodeError):
        return
