"""Rows in DuckDB, in the table `dumps`."""

from __future__ import annotations

from ...errors import MissingPackageError, VmcoreinfoError
from ..columns import COLUMNS
from .parquet import arrow, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..columns import Row

__all__ = ["DuckdbFile"]

_TYPES = {"text": "VARCHAR", "integer": "BIGINT", "real": "DOUBLE", "boolean": "BOOLEAN"}
# Rows that are inserted at once: one by one would take a millisecond each.
_BATCH = 10_000


class DuckdbFile:
    """A file of DuckDB. Other tables in it are left alone."""

    def __init__(self, path: str, *, keep: bool = False) -> None:
        try:
            import duckdb
        except ImportError:
            message = f"{path} is written by duckdb, which is not installed: pip install 'vmcoreinfo-fmt[duckdb]'"
            raise MissingPackageError(message, package="duckdb", extra="duckdb") from None
        self._pyarrow = arrow(path, "duckdb")
        self._error: type[Exception] = duckdb.Error
        self._path = path
        self._rows: list[Row] = []
        self._added = 0
        try:
            self._database: Any = duckdb.connect(path)
        except self._error as error:
            raise self._cannot(error) from None
        columns = ", ".join(f'"{column}" {_TYPES[kind]}' for column, kind in COLUMNS.items())
        if not keep:
            self._database.execute("DROP TABLE IF EXISTS dumps")
        self._database.execute(f"CREATE TABLE IF NOT EXISTS dumps ({columns})")
        there = [row[0] for row in self._database.execute("DESCRIBE dumps").fetchall()]
        if there != list(COLUMNS):
            self._database.close()
            raise VmcoreinfoError(f"{path} cannot be continued: its table dumps has other columns than this version")

    def _cannot(self, error: Exception) -> VmcoreinfoError:
        return VmcoreinfoError(f"{self._path} cannot be written: {str(error).splitlines()[0]}")

    def kept(self) -> Iterator[Row]:
        """Yield the rows that are there."""
        cursor = self._database.cursor().execute("SELECT * FROM dumps ORDER BY rowid")
        while values := cursor.fetchmany(1000):
            for value in values:
                yield dict(zip(COLUMNS, value, strict=True))

    def add(self, row: Row) -> None:
        """Add a row."""
        self._rows.append(row)
        if len(self._rows) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Insert what was added, which is then on the disk."""
        if not self._rows:
            return
        self._database.register("batch", table(self._pyarrow, self._rows))
        try:
            self._database.execute("INSERT INTO dumps SELECT * FROM batch")
        except self._error as error:
            raise self._cannot(error) from None
        finally:
            self._database.unregister("batch")
        self._rows.clear()

    def close(self) -> None:
        """Insert what was added, and close the file."""
        try:
            self.flush()
        finally:
            self._database.close()
