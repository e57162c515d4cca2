"""What can become of rows, and which of it can be continued."""

from __future__ import annotations

import os

from ...errors import VmcoreinfoError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Protocol

    from ..columns import Row

    class Sink(Protocol):
        """Somewhere that rows go."""

        def add(self, row: Row) -> None:
            """Add a row."""

        def flush(self) -> None:
            """Make what was added survive the end of this process."""

        def close(self) -> None:
            """Add nothing more; called once, also after an interruption."""

    class Kept(Sink, Protocol):
        """A sink whose rows can be read again, so that an interrupted survey continues."""

        def kept(self) -> Iterator[Row]:
            """Yield the whole rows that were there before, in their order; what is left of a last one is dropped."""


__all__ = ["CONTINUED", "KINDS", "kind_of", "open_sink"]

# What a file's name ends in, and what is written into it.
KINDS = {
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".csv": "csv",
    ".parquet": "parquet",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
    ".duckdb": "duckdb",
    ".html": "html",
}
CONTINUED = ("ndjson", "csv", "sqlite", "duckdb")


def kind_of(path: str) -> str:
    """Return what is written into a file, by the end of its name.

    Raises:
        VmcoreinfoError: Nothing that is known.
    """
    kind = KINDS.get(os.path.splitext(path)[1].lower())
    if kind is None:
        raise VmcoreinfoError(f"{path} ends in none of {', '.join(KINDS)}, expected one that says what to write")
    return kind


def open_sink(path: str, *, keep: bool = False) -> Sink:
    """Return the sink for a file, by the end of its name. What is in the file already is replaced.

    Args:
        path: The file.
        keep: Go on after what is there instead, where the kind is one of `CONTINUED`.

    Raises:
        VmcoreinfoError: No kind has such a name, or what is there is not of this kind.
        MissingPackageError: A package that writes it is not installed.
        OSError: It cannot be written.
    """
    kind = kind_of(path)
    opener: Callable[..., Sink]
    if kind in ("ndjson", "csv"):
        from .text import CsvFile, NdjsonFile

        opener = NdjsonFile if kind == "ndjson" else CsvFile
    elif kind == "sqlite":
        from .sqlite import SqliteFile

        opener = SqliteFile
    elif kind == "duckdb":
        from .duck import DuckdbFile

        opener = DuckdbFile
    elif kind == "parquet":
        from .parquet import ParquetFile

        return ParquetFile(path)
    else:
        from .page import Page

        return Page(path)
    return opener(path, keep=keep)
