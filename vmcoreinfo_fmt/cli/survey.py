"""`vmcoreinfo survey`: many dumps, one row each."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from itertools import chain
from time import monotonic

from ..survey import TIME_LIMIT, Groups, Here, Overview, Pool, listed, names
from ..survey.resuming import unread
from ..survey.sinks import CONTINUED, KINDS, kind_of, open_sink
from .streams import CommandError, standard_input, write_error
from .survey_screen import Status, print_groups, print_overview, table_head, table_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ..survey.columns import Row
    from ..survey.engines import Engine
    from ..survey.sinks.sink import Kept, Sink

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Read many dumps and write one row for each: release, architecture, addresses, what is
missing, what was found odd, or why it could not be read. A dump that is broken, hangs
or ends the process that reads it costs its row, never the run.

PATH is a dump, a folder with all files in it, a pattern in quotes (** is any depth), a
URL (one that ends in / is a folder), or - for a list of names on standard input."""
EXAMPLES = """\
  vmcoreinfo survey dumps/                           a table, and what it says together
  vmcoreinfo survey dumps/ -o rows.ndjson            one JSON object a line, for programs
  vmcoreinfo survey dumps/ -o rows.sqlite -o page.html   a database, and a page with charts
  vmcoreinfo survey --resume dumps/ -o rows.ndjson   go on after an interruption
  vmcoreinfo survey dumps/ --group-by release,build_id
  vmcoreinfo survey - < names.txt                    a list of names, one a line
  vmcoreinfo survey s3://crashes/2026/ --workers 32 -o rows.parquet
"""
STATUSES = {
    0: "every dump has a row, whatever it says",
    1: "there was nothing to survey",
    2: "an argument or an output cannot be used",
    130: "interrupted with Ctrl-C; what was done is in the files of -o",
}

# Seconds between two times that rows are made to survive the end of this process.
_FLUSHED = 1.0


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a dump, folder, pattern or URL, or - for a list")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        action="append",
        default=[],
        help=f"write the rows into a file of the kind that its name ends in: {', '.join(KINDS)}; can be repeated",
    )
    parser.add_argument("--resume", action="store_true", help="keep the rows of -o, and read what has none")
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print the rows as JSON, one a line")
    forms.add_argument("--csv", action="store_true", help="print the rows as CSV")
    parser.add_argument(
        "--group-by",
        metavar="COLUMNS",
        type=_groups,
        help="print how many dumps have the same values in these columns of --csv, such as release,health",
    )
    parser.add_argument("-0", "--null", action="store_true", help="names in the list end with NUL, as of find -print0")
    parser.add_argument(
        "--engine",
        choices=("processes", "here", "dask"),
        default="processes",
        help="what reads the dumps: processes of this machine, this process alone (where one that hangs cannot be "
        "ended), or the workers of Dask; default: %(default)s",
    )
    parser.add_argument("--workers", type=_number, metavar="N", help="number of processes; default: one a processor")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of Dask, such as tcp://10.0.0.1:8786")
    parser.add_argument(
        "--time-limit",
        type=_seconds,
        metavar="SECONDS",
        help=f"what each dump has, 0 for no limit; default: {TIME_LIMIT:g}",
    )


def _groups(text: str) -> Groups:
    from argparse import ArgumentTypeError

    try:
        return Groups([column.strip() for column in text.split(",")])
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None


def _number(text: str) -> int:
    from argparse import ArgumentTypeError

    if not text.isdecimal() or not 1 <= int(text) <= 1024:
        raise ArgumentTypeError(f"{text} is not a number of processes, expected 1 to 1024")
    return int(text)


def _seconds(text: str) -> float:
    from argparse import ArgumentTypeError

    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 1e9:
        raise ArgumentTypeError(f"{text} is not a time, expected seconds, or 0 for no limit")
    return seconds


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    overview = Overview()
    takers: list[Callable[[Row], None]] = [overview.add]
    if args.group_by is not None:
        takers.append(args.group_by.add)
    with ExitStack() as stack:
        sinks, kept = _sinks(args, stack)
        takers += [sink.add for sink in sinks if sink is not kept]
        source = _names(args)
        if kept is not None:
            for row in kept.kept():
                for take in takers:
                    take(row)
            takers.append(kept.add)
            source = unread(source, (str(row["source"]) for row in kept.kept()))
        engine = stack.enter_context(_engine(args))
        status = stack.enter_context(Status(_counter(args), overview))
        if args.group_by is None and (args.json or args.csv or not args.output):
            takers.append(_printer(args, status))
        keep = _Keeper(sinks, status)
        try:
            for row in engine.rows(source, idle=keep):
                for take in takers:
                    take(row)
                keep()
        except KeyboardInterrupt:
            status.clear()
            hint = "; go on with --resume" if any(kind_of(path) in CONTINUED for path in args.output) else ""
            write_error(f"vmcoreinfo: interrupted after {overview.dumps} dumps{hint}")
            raise
    if args.group_by is not None:
        print_groups(args.group_by, "json" if args.json else "csv" if args.csv else "table")
    elif not (args.json or args.csv):
        print_overview(overview, bad=bool(args.output))
    return int(not overview.dumps)


class _Keeper:
    """Makes what was done survive the end of this process, about once a second, and shows how far it is."""

    def __init__(self, sinks: Sequence[Sink], status: Status) -> None:
        self._sinks = sinks
        self._status = status
        self._flushed = monotonic()

    def __call__(self) -> None:
        now = monotonic()
        self._status.show(now)
        if now - self._flushed > _FLUSHED:
            for sink in self._sinks:
                sink.flush()
            sys.stdout.flush()
            self._flushed = now


def _sinks(args: argparse.Namespace, stack: ExitStack) -> tuple[list[Sink], Kept | None]:
    """Open the files of -o, and return them with the one whose rows are kept."""
    kinds = [kind_of(path) for path in args.output]
    going_on = next((n for n, kind in enumerate(kinds) if kind in CONTINUED), None) if args.resume else None
    if args.resume and going_on is None:
        raise CommandError("--resume needs a file whose rows can be kept, such as -o rows.ndjson or -o rows.sqlite")
    sinks: list[Sink] = []
    for number, path in enumerate(args.output):
        sink = open_sink(path, keep=number == going_on)
        stack.callback(sink.close)
        sinks.append(sink)
    return sinks, None if going_on is None else sinks[going_on]  # type: ignore[return-value]


def _names(args: argparse.Namespace) -> Iterator[str]:
    return chain.from_iterable(_of_argument(args, path) for path in args.paths)


def _of_argument(args: argparse.Namespace, path: str) -> Iterable[str]:
    if path == "-":
        return listed(standard_input(), end=b"\0" if args.null else b"\n")
    return names([path])


def _counter(args: argparse.Namespace) -> Callable[[], int] | None:
    """Return what counts the dumps for an estimate, or None where that would read the list."""
    if "-" in args.paths:
        return None
    return lambda: sum(1 for _ in names(args.paths))


def _engine(args: argparse.Namespace) -> Engine:
    limit = TIME_LIMIT if args.time_limit is None else args.time_limit or None
    if args.scheduler and args.engine != "dask":
        raise CommandError(f"--scheduler is of --engine dask, and the engine is {args.engine}")
    if args.workers and args.engine != "processes":
        raise CommandError(f"--workers is of --engine processes, and the engine is {args.engine}")
    if args.engine == "here":
        if args.time_limit:
            raise CommandError("--engine here cannot end a dump that hangs, expected no --time-limit")
        return Here()
    if args.engine == "dask":
        from ..survey.cluster import Cluster

        return Cluster(args.scheduler, time_limit=limit)
    return Pool(args.workers, time_limit=limit)


def _printer(args: argparse.Namespace, status: Status) -> Callable[[Row], None]:
    """Return what prints a row on standard output."""
    if args.json or args.csv:
        from ..survey.sinks.text import csv_head, csv_line, ndjson_line

        line = csv_line if args.csv else ndjson_line
        if args.csv:
            status.print(csv_head())
    else:
        line = table_line
        status.print(table_head())
    return lambda row: status.print(line(row))
