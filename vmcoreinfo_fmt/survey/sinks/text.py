"""Rows as lines: NDJSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import os

from ...documents import FORMATS, document
from ...errors import VmcoreinfoError
from ..columns import COLUMNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from ..columns import Row, Value

__all__ = ["CsvFile", "NdjsonFile", "csv_head", "csv_line", "ndjson_line"]

_encode = json.JSONEncoder(separators=(",", ":")).encode
_PIECE = 1 << 20


def ndjson_line(row: Row) -> str:
    """Return a row as a document: JSON of ASCII characters in one line."""
    return _encode(document("survey", row)) + "\n"


def csv_head() -> str:
    """Return the first line of CSV: the names of the columns."""
    return ",".join(COLUMNS) + "\n"


def csv_line(row: Row) -> str:
    """Return a row as CSV (RFC 4180, with a newline only): nothing for None, true and false."""
    line = io.StringIO()
    values = ("true" if v is True else "false" if v is False else v for v in row.values())
    csv.writer(line, lineterminator="\n").writerow(values)
    return line.getvalue()


class _Lines:
    """A file of records that are each written whole, or cut where the process ended."""

    def __init__(self, path: str, *, keep: bool) -> None:
        self._path = path
        self._file: BinaryIO = open(path, "r+b" if keep and os.path.exists(path) else "w+b")  # noqa: SIM115
        self._lines: list[str] = []

    def kept(self) -> Iterator[Row]:
        """Yield the rows that are there; what is left of a last one is cut off."""
        self._file.seek(0)
        end = 0
        for number, record in enumerate(self._records()):
            row = self._row(number, record)
            if row is not None:
                yield row
            end += len(record)
        self._file.seek(end)
        self._file.truncate()

    def _records(self) -> Iterator[bytes]:
        for line in self._file:
            if line.endswith(b"\n"):
                yield line

    def _row(self, number: int, record: bytes) -> Row | None:
        raise NotImplementedError

    def _foreign(self, number: int) -> VmcoreinfoError:
        return VmcoreinfoError(
            f"{self._path} cannot be continued: its record {number + 1} is not a row of a survey of this version"
        )

    def flush(self) -> None:
        """Write what was added."""
        if self._lines:
            self._file.write("".join(self._lines).encode())
            self._lines.clear()
        self._file.flush()

    def close(self) -> None:
        """Write what was added, and close the file."""
        try:
            self.flush()
        finally:
            self._file.close()


class NdjsonFile(_Lines):
    """JSON, one row a line."""

    def add(self, row: Row) -> None:
        """Add a row."""
        self._lines.append(ndjson_line(row))

    def _row(self, number: int, record: bytes) -> Row | None:
        try:
            row = json.loads(record)
        except ValueError:
            raise self._foreign(number) from None
        if not isinstance(row, dict) or row.pop("format", None) != FORMATS["survey"]:
            raise self._foreign(number)
        row = {column: value for column, value in row.items() if not column.endswith("_exact")}
        if list(row) != list(COLUMNS):
            raise self._foreign(number)
        return row


class CsvFile(_Lines):
    """CSV with the names of the columns in its first line."""

    def __init__(self, path: str, *, keep: bool = False) -> None:
        super().__init__(path, keep=keep)
        if not os.fstat(self._file.fileno()).st_size:
            self._file.write(csv_head().encode())

    def add(self, row: Row) -> None:
        """Add a row."""
        self._lines.append(csv_line(row))

    def _records(self) -> Iterator[bytes]:
        # A quoted cell can hold newlines; a record has an even number of quotes.
        record = b""
        for line in self._file:
            record += line
            if record.endswith(b"\n") and not record.count(b'"') % 2:
                yield record
                record = b""

    def _row(self, number: int, record: bytes) -> Row | None:
        try:
            (cells,) = csv.reader(io.StringIO(record.decode(), newline=""))
        except ValueError:
            raise self._foreign(number) from None
        if number == 0 and cells == list(COLUMNS):
            return None
        if number == 0 or len(cells) != len(COLUMNS):
            raise self._foreign(number)
        try:
            return {column: _value(kind, cell) for (column, kind), cell in zip(COLUMNS.items(), cells, strict=True)}
        except ValueError:
            raise self._foreign(number) from None


def _value(kind: str, cell: str) -> Value:
    if not cell:
        return None
    if kind == "integer":
        return int(cell)
    if kind == "real":
        return float(cell)
    return cell == "true" if kind == "boolean" else cell
