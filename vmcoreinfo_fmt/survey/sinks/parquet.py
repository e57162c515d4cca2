"""Rows in Parquet, through pyarrow."""

from __future__ import annotations

import os

from ...errors import MissingPackageError
from ..columns import COLUMNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..columns import Row

__all__ = ["ParquetFile", "arrow", "table"]

# Rows of a group: what is in memory until it is written.
GROUP = 10_000


def arrow(path: str, extra: str) -> Any:
    """Return pyarrow.

    Raises:
        MissingPackageError: It is not installed.
    """
    try:
        import pyarrow
    except ImportError:
        message = f"{path} is written by pyarrow, which is not installed: pip install 'vmcoreinfo-fmt[{extra}]'"
        raise MissingPackageError(message, package="pyarrow", extra=extra) from None
    return pyarrow


def table(pyarrow: Any, rows: list[Row]) -> Any:
    """Return rows as a table of Arrow."""
    types = {
        "text": pyarrow.string(),
        "integer": pyarrow.int64(),
        "real": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
    }
    schema = pyarrow.schema([(column, types[kind]) for column, kind in COLUMNS.items()])
    return pyarrow.Table.from_pylist(rows, schema=schema)


class ParquetFile:
    """A file of Parquet, which appears when it is complete."""

    def __init__(self, path: str) -> None:
        self._pyarrow = arrow(path, "parquet")
        from pyarrow.parquet import ParquetWriter

        self._path = path
        self._part = f"{path}.part"
        schema = table(self._pyarrow, []).schema
        self._writer: Any = ParquetWriter(self._part, schema, compression="zstd")
        self._rows: list[Row] = []

    def add(self, row: Row) -> None:
        """Add a row."""
        self._rows.append(row)
        if len(self._rows) >= GROUP:
            self._write()

    def _write(self) -> None:
        if self._rows:
            self._writer.write_table(table(self._pyarrow, self._rows))
            self._rows.clear()

    def flush(self) -> None:
        """Do nothing: a file of Parquet can be read only once it is complete."""

    def close(self) -> None:
        """Write the rest and the end of the file, and give it its name."""
        try:
            self._write()
        finally:
            self._writer.close()
        os.replace(self._part, self._path)
