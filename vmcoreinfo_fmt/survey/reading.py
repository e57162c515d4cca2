"""One dump becomes one row, whatever happens."""

from __future__ import annotations

import os
from time import perf_counter

from .. import dumps
from ..errors import FormatError, MissingPackageError, UnsupportedError
from .columns import COLUMNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .columns import Row

__all__ = ["failed", "read", "spelled"]

_BLANK: Row = dict.fromkeys(COLUMNS)
SMALLEST, LARGEST = -(1 << 63), (1 << 63) - 1
MAX_ERROR = 500


def spelled(name: str) -> str:
    r"""Return a name as rows spell it: bytes of a file's name that are not UTF-8 become `\xNN`."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name).decode("utf-8", "backslashreplace")
    return name


def read(name: str) -> Row:
    """Return the row of a dump; what prevents its reading is in the row.

    Args:
        name: What `open` accepts as text: a path, a URL, or `qmp:` and a socket.
    """
    start = perf_counter()
    try:
        with dumps.open(name) as dump:
            row: Row = {**_BLANK, **dump.summary()}
        row["source"] = spelled(name)
        _fit(row)
        row["health"] = _health(row)
    except Exception as error:
        health, kind, words = _explained(error)
        row = failed(name, health, kind, words.removeprefix(f"{name} "))
        row["size"] = _size(name)
    row["seconds"] = round(perf_counter() - start, 6)
    return row


def failed(name: str, health: str, kind: str, error: str, seconds: float | None = None) -> Row:
    """Return the row of a dump that could not be read."""
    row = {**_BLANK, "source": spelled(name), "health": health, "error_kind": kind}
    row["error"] = spelled(error)[:MAX_ERROR]
    row["seconds"] = seconds
    return row


def _fit(row: Row) -> None:
    """Leave out what is no integer of 64 signed bits, which databases do not hold, and texts without a character,
    which no table tells from none; and make all texts Unicode."""
    for column, value in row.items():
        if type(value) is int:
            if not SMALLEST <= value <= LARGEST:
                row[column] = None
        elif type(value) is str and not value.isascii():
            row[column] = spelled(value)
        elif value == "":
            row[column] = None


def _size(name: str) -> int | None:
    try:
        return os.stat(name).st_size
    except (OSError, ValueError):
        return None


def _health(row: Row) -> str:
    if row["num_keys"] is None:
        return "no text"
    if row["complete"] is False:
        return "cut"
    return {"error": "faulty", "warning": "doubtful"}.get(str(row["worst"]), "sound")


def _explained(error: Exception) -> tuple[str, str, str]:
    """Return health, kind and words for what prevented the reading of a dump."""
    kind = type(error).__name__
    if isinstance(error, (UnsupportedError, MissingPackageError)):
        return "unknown", kind, str(error)
    if isinstance(error, FormatError):
        return "broken", kind, str(error)
    if isinstance(error, OSError):
        return "unreadable", kind, error.strerror or str(error)
    if isinstance(error, MemoryError):
        return "fatal", kind, "not enough memory for this input"
    # A mistake of this program costs the row as well, and not the run.
    return "fatal", kind, f"{kind}: {error}"
