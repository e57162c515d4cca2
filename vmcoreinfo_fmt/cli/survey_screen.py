"""What a survey looks like on a terminal: rows, how far it has come, and what the rows say together."""

from __future__ import annotations

import sys
from threading import Thread
from time import monotonic

from ..survey.overview import COUNTED
from ..survey.sinks.page import size_in_words, why
from .screen import Screen, print_json, printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..survey import Groups, Overview
    from ..survey.columns import Row

__all__ = ["Status", "print_groups", "print_overview", "table_head", "table_line"]

# Columns of the table: what is longer moves the rest of its line.
_WIDTHS = (10, 8, 30, 10)
# Values of a column that an overview lists, and characters of the longest bar.
_LISTED, _BAR = 12, 30
_BAD = 10
_STYLES = {
    "sound": "green",
    "doubtful": "yellow",
    "faulty": "bold red",
    "cut": "bold red",
    "broken": "bold red",
    "fatal": "bold red",
}


def table_head() -> str:
    """Return the first line of the table of rows."""
    return _cells("health", "arch", "release", "size", "source")


def table_line(row: Row) -> str:
    """Return a row as a line of the table."""
    size = "" if row["size"] is None else size_in_words(int(row["size"]))
    source = printable(str(row["source"]))
    if row["health"] not in ("sound", "doubtful"):
        source += f": {printable(why(row))}"
    return _cells(str(row["health"]), row["architecture"] or "", printable(str(row["release"] or "")), size, source)


def _cells(health: str, arch: object, release: str, size: str, source: str) -> str:
    a, b, c, d = _WIDTHS
    return f"{health:<{a}}  {arch!s:<{b}}  {release:<{c}}  {size:>{d}}  {source}\n"


class Status:
    """One line on standard error, if that is a terminal: what is done, how fast, and how long the rest may take."""

    def __init__(self, count: Callable[[], int] | None, overview: Overview) -> None:
        """Make a status.

        Args:
            count: Counts all dumps, which is done in a thread; or None where their number cannot be known.
            overview: Counts those that are done.
        """
        import os

        is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._is_shown = is_terminal and os.environ.get("TERM") != "dumb"
        self._count = count
        self._overview = overview
        self._before = overview.dumps
        self._total: int | None = None
        self._start = self._drawn = monotonic()
        self._is_drawn = False

    def __enter__(self) -> Status:
        if self._is_shown and self._count is not None:
            Thread(target=self._find_total, args=(self._count,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def _find_total(self, count: Callable[[], int]) -> None:
        try:
            self._total = count()
        except Exception:
            return  # an estimate is not worth an error; what cannot be listed is one when it is read

    def show(self, now: float) -> None:
        """Draw the line, at most ten times a second."""
        if self._is_shown and now - self._drawn > 0.1:
            self._drawn = now
            sys.stderr.write(f"\r\x1b[K{self.words(now)}")
            sys.stderr.flush()
            self._is_drawn = True

    def words(self, now: float) -> str:
        """Return what the line says."""
        done = self._overview.dumps
        rate = (done - self._before) / max(now - self._start, 0.001)
        parts = [f"{done:,} dumps", f"{rate:,.0f} a second"]
        if self._total is not None:
            parts[0] = f"{done:,} of {self._total:,} dumps"
            if rate and self._total > done:
                parts.append(f"about {_time((self._total - done) / rate)} left")
        if bad := done - self._overview.healthy:
            parts.append(f"{bad:,} need a look")
        return ", ".join(parts)

    def clear(self) -> None:
        """Take the line away, for something else on the same terminal."""
        if self._is_drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._is_drawn = False

    def print(self, line: str) -> None:
        """Print a line on standard output."""
        self.clear()
        sys.stdout.write(line)


def _time(seconds: float) -> str:
    minutes, seconds = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"


def print_overview(overview: Overview, *, bad: bool) -> None:
    """Print what all rows say together.

    Args:
        overview: The counts.
        bad: Whether to list the first dumps that need a look, where no table of rows did.
    """
    screen = Screen()
    dumps = "1 dump" if overview.dumps == 1 else f"{overview.dumps:,} dumps"
    screen.text()
    screen.title(f"{dumps}, {size_in_words(overview.size)}, {overview.healthy:,} sound or doubtful")
    for column, words in COUNTED.items():
        counts = overview.by(column)
        if not counts:
            continue
        screen.text()
        most = max(number for _, number in counts)
        rows = [(value, f"{number:,}", _bar(number, most)) for value, number in counts[:_LISTED]]
        styles = [_STYLES.get(value, "") if column == "health" else "" for value, _ in counts[:_LISTED]]
        if rest := counts[_LISTED:]:
            rows.append((f"{len(rest):,} others", f"{sum(number for _, number in rest):,}", ""))
            styles.append("dim")
        screen.table((f"by {words}", "dumps", ""), rows, row_styles=styles, right=(1,))
    if bad and overview.bad:
        screen.text()
        screen.title("need a look")
        rows = [(str(row["health"]), str(row["source"]), why(row)) for row in overview.bad[:_BAD]]
        screen.table((), rows, styles=("bold red", "cyan", ""))
        if (more := overview.dumps - overview.healthy - len(rows)) > 0:
            screen.text(f"and {more:,} more", style="dim")


def _bar(number: int, most: int) -> str:
    encoding = (getattr(sys.stdout, "encoding", None) or "").lower()
    return ("█" if encoding.startswith("utf") else "#") * max(1, round(_BAR * number / most))


def print_groups(groups: Groups, form: str) -> None:
    """Print one line a group.

    Args:
        groups: The groups.
        form: `table`, `json` (one object a line) or `csv`.
    """
    rows = groups.rows()
    if form == "json":
        for row in rows:
            print_json("survey-group", row, lines=True)
        return
    heads = [*groups.columns, "dumps", "bad", "bytes", "example"]
    if form == "csv":
        import csv

        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(heads)
        writer.writerows(row.values() for row in rows)
        return
    number = len(groups.columns)
    cells = [["" if value is None else str(value) for value in row.values()] for row in rows]
    Screen().table(heads, cells, right=(number, number + 1, number + 2))
