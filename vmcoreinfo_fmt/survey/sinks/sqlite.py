"""Rows in SQLite, in the table `dumps`."""

from __future__ import annotations

import sqlite3

from ...errors import VmcoreinfoError
from ..columns import COLUMNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..columns import Row, Value

__all__ = ["SqliteFile"]

_TYPES = {"text": "TEXT", "integer": "INTEGER", "real": "REAL", "boolean": "BOOLEAN"}
_BOOLEAN = [column for column, kind in COLUMNS.items() if kind == "boolean"]


class SqliteFile:
    """A file of SQLite. Other tables in it are left alone."""

    def __init__(self, path: str, *, keep: bool = False) -> None:
        self._path = path
        self._rows: list[tuple[Value, ...]] = []
        self._database = sqlite3.connect(path)
        columns = ", ".join(f'"{column}" {_TYPES[kind]}' for column, kind in COLUMNS.items())
        try:
            if not keep:
                self._database.execute("DROP TABLE IF EXISTS dumps")
            self._database.execute(f"CREATE TABLE IF NOT EXISTS dumps ({columns})")
            self._database.commit()
            there = [row[1] for row in self._database.execute("PRAGMA table_info(dumps)")]
        except sqlite3.Error as error:
            self._database.close()
            raise self._cannot(error) from None
        if there != list(COLUMNS):
            self._database.close()
            raise VmcoreinfoError(f"{path} cannot be continued: its table dumps has other columns than this version")

    def _cannot(self, error: sqlite3.Error) -> VmcoreinfoError:
        return VmcoreinfoError(f"{self._path} cannot be written: {error}")

    def kept(self) -> Iterator[Row]:
        """Yield the rows that are there."""
        for values in self._database.execute("SELECT * FROM dumps ORDER BY rowid"):
            row: Row = dict(zip(COLUMNS, values, strict=True))
            for column in _BOOLEAN:
                value = row[column]
                row[column] = None if value is None else bool(value)
            yield row

    def add(self, row: Row) -> None:
        """Add a row."""
        self._rows.append(tuple(row.values()))
        if len(self._rows) >= 1000:
            self._insert()

    def _insert(self) -> None:
        marks = ",".join("?" * len(COLUMNS))
        try:
            self._database.executemany(f"INSERT INTO dumps VALUES ({marks})", self._rows)
        except sqlite3.Error as error:
            raise self._cannot(error) from None
        self._rows.clear()

    def flush(self) -> None:
        """Commit what was added."""
        self._insert()
        try:
            self._database.commit()
        except sqlite3.Error as error:
            raise self._cannot(error) from None

    def close(self) -> None:
        """Commit what was added, and close the file."""
        try:
            self.flush()
        finally:
            self._database.close()
