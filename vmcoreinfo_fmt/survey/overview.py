"""What many rows say together: counts by one column or several, in memory that does not grow with the rows."""

from __future__ import annotations

from .columns import COLUMNS, HEALTH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .columns import Row, Value

__all__ = ["COUNTED", "Groups", "Overview"]

# The columns that an overview counts, with what to call them.
COUNTED = {
    "health": "health",
    "release": "kernel release",
    "architecture": "architecture",
    "distribution": "distribution",
    "container": "container",
    "error_kind": "error",
}
# Kinds that are counted one by one; a fleet has fewer, and what is made to have more is no reason for more memory.
MOST = 10_000
NUMBER_OF_BAD = 100


class Groups:
    """Rows counted by the values of some columns.

    Attributes:
        columns: The columns.
    """

    def __init__(self, columns: Sequence[str]) -> None:
        """Count by these columns.

        Raises:
            ValueError: One of them is no column.
        """
        for column in columns:
            if column not in COLUMNS:
                raise ValueError(f"{column} is not a column, expected some of {', '.join(COLUMNS)}")
        self.columns: tuple[str, ...] = tuple(columns)
        # Of each group: dumps, how many of them are not sound or doubtful, their bytes, and the first one.
        self._groups: dict[tuple[Value, ...], list[int | str]] = {}

    def add(self, row: Row) -> None:
        """Count a row."""
        key = tuple(row[column] for column in self.columns)
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = [0, 0, 0, str(row["source"])]
        group[0] += 1  # type: ignore[operator]
        group[1] += row["health"] not in ("sound", "doubtful")  # type: ignore[operator]
        size = row["size"]
        group[2] += size if isinstance(size, int) else 0  # type: ignore[operator]

    def rows(self) -> list[dict[str, Value]]:
        """Return one row a group, the largest first: its columns, `dumps`, `bad`, `bytes` and `example`."""
        ordered = sorted(self._groups.items(), key=lambda item: (-int(item[1][0]), tuple(map(str, item[0]))))
        return [
            {
                **dict(zip(self.columns, key, strict=True)),
                **dict(zip(("dumps", "bad", "bytes", "example"), group, strict=True)),
            }
            for key, group in ordered
        ]


class Overview:
    """Rows counted by health, release, architecture and more, with the first ones that need a look.

    Attributes:
        dumps: Number of rows.
        size: Bytes of all dumps together.
        seconds: Time that reading them took, added up.
        counts: For each column of `COUNTED`, how many rows have each value.
        months: How many dumps are of each month, by the time of the crash or of the dump.
        bad: The first rows that are not sound or doubtful.
    """

    def __init__(self) -> None:
        self.dumps: int = 0
        self.size: int = 0
        self.seconds: float = 0.0
        self.counts: dict[str, dict[str, int]] = {column: {} for column in COUNTED}
        self.months: dict[str, int] = {}
        self.bad: list[Row] = []

    def add(self, row: Row) -> None:
        """Count a row."""
        self.dumps += 1
        size, seconds = row["size"], row["seconds"]
        if type(size) is int:
            self.size += size
        if type(seconds) is float:
            self.seconds += seconds
        for column, counts in self.counts.items():
            value = row[column]
            if value is None:
                continue
            if value not in counts and len(counts) >= MOST:
                value = "others"
            counts[value] = counts.get(value, 0) + 1  # type: ignore[index, arg-type]
        time = row["crash_time"] or row["dump_time"]
        if type(time) is int and 0 < time < 1 << 32:
            month = _month(time)
            self.months[month] = self.months.get(month, 0) + 1
        if row["health"] not in ("sound", "doubtful") and len(self.bad) < NUMBER_OF_BAD:
            self.bad.append(row)

    def by(self, column: str) -> list[tuple[str, int]]:
        """Return the values of a column with their numbers: of health the best first, otherwise the most frequent."""
        counts = self.counts[column]
        if column == "health":
            return [(health, counts[health]) for health in HEALTH if health in counts]
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    @property
    def healthy(self) -> int:
        """Number of dumps that are sound or doubtful."""
        return sum(self.counts["health"].get(health, 0) for health in ("sound", "doubtful"))

    def to_dict(self) -> dict[str, object]:
        """Return the counts in the shape of JSON."""
        return {
            "dumps": self.dumps,
            "size": self.size,
            "seconds": round(self.seconds, 6),
            **{column: dict(self.by(column)) for column in COUNTED},
            "months": dict(sorted(self.months.items())),
        }


def _month(seconds: int) -> str:
    from datetime import datetime, timezone

    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m")
