"""Many dumps: one flat, typed row a dump, whatever happens to it.

>>> from vmcoreinfo_fmt import survey
>>> for row in survey.rows(["tests/data/real/debian-6.1-amd64/*.elf"]):
...     print(row["release"], row["health"])
6.1.0-56-cloud-amd64 sound
"""

from __future__ import annotations

from .columns import COLUMNS, HEALTH
from .engines import Here
from .inputs import listed, names
from .overview import Groups, Overview
from .pool import TIME_LIMIT, Pool
from .reading import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from pyarrow import Table

    from .columns import Row
    from .engines import Engine

__all__ = [
    "COLUMNS",
    "HEALTH",
    "TIME_LIMIT",
    "Groups",
    "Here",
    "Overview",
    "Pool",
    "listed",
    "names",
    "read",
    "rows",
    "table",
]


def rows(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], *, engine: Engine | None = None
) -> Iterator[Row]:
    """Yield one row for each dump, with the columns `COLUMNS`, in the order of the paths.

    A dump that cannot be read has a row as well, which says why in `health`, `error_kind` and `error`.

    Args:
        paths: Paths, patterns, folders and URLs, see `names`.
        engine: What reads the dumps; without it, a `Pool` with a process for each processor, in which a dump has
            60 seconds.
    """
    import os

    several = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    with Pool() if engine is None else engine as used:
        yield from used.rows(names(several))


def table(rows: Iterable[Row]) -> Table:
    """Return rows as a table of Arrow, for pandas, DuckDB, Polars and others.

    Its columns have types, so that integers are exact also where some are missing.

    Args:
        rows: The rows, all of which are then in memory.

    Raises:
        MissingPackageError: pyarrow is not installed.
    """
    from .sinks import parquet

    return parquet.table(parquet.arrow("a table", "parquet"), list(rows))
