"""`vmcoreinfo scan`: every place in a dump's memory that could hold the payload."""

from __future__ import annotations

import os
import sys

from .. import dumps
from .arguments import add_file, add_json
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Candidate, Dump
    from ..search import Progress

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = """\
Search memory for notes and for text, and rank what was found, with reasons.

For dumps whose headers lead to nothing, and for files that have none: whole
memory, LiME and AVML files, .vmem. Headers that say which memory is where are
understood; any other file is taken for memory from address 0 on."""
EXAMPLES = """\
  vmcoreinfo scan memory.raw
  vmcoreinfo scan --quick memory.raw       only where Linux puts its note
  vmcoreinfo show --scan --pick 2 vmcore   read the second of the list
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_file(parser)
    parser.add_argument("--quick", action="store_true", help="look at the starts of pages only")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    file = sys.stdin.buffer if args.file == "-" else args.file
    with _Bar(args.file) as progress:
        dump = dumps.scan(file, quick=args.quick, progress=progress)
    with dump:
        if args.json:
            print_json(as_json(dump))
        else:
            _print(dump)
        return 0 if dump.chosen is not None or dump.candidates else 1


def as_json(dump: Dump) -> dict[str, object]:
    """Return what `scan --json` prints."""
    return {
        "source": dump.source,
        "container": dump.container,
        "wrappers": list(dump.wrappers),
        "chosen": None if dump.chosen is None else dump.candidates.index(dump.chosen) + 1,
        "candidates": [
            {
                "number": number,
                "kind": candidate.kind,
                "found": candidate.found,
                "offset": candidate.offset,
                "paddr": candidate.paddr,
                "size": candidate.size,
                "missing": candidate.missing,
                "byte_order": candidate.note.byte_order if candidate.note else None,
                "release": _release(candidate) or None,
                "reasons": candidate.reasons,
            }
            for number, candidate in enumerate(dump.candidates, 1)
        ],
        "findings": [finding.to_dict() for finding in dump.findings],
    }


def _release(candidate: Candidate) -> str:
    return candidate.parse().osrelease or "" if candidate.kind == "linux" else ""


def _print(dump: Dump) -> None:
    screen = Screen()
    if dump.candidates:
        screen.table(
            ("", "offset", "address", "size", "kind", "release", "why"),
            [
                (
                    f"{'→' if candidate is dump.chosen else ' '} {number}",
                    f"{candidate.offset:#x}",
                    "" if candidate.paddr is None else f"{candidate.paddr:#x}",
                    str(candidate.size),
                    candidate.kind,
                    _release(candidate),
                    "; ".join(candidate.reasons),
                )
                for number, candidate in enumerate(dump.candidates, 1)
            ],
            styles=("bold", "cyan", "cyan", "", "", "bold", "dim"),
            right=(1, 2, 3),
        )
        if dump.chosen is None:
            screen.text("none is clearly the right one; read one with: vmcoreinfo show --scan --pick N", style="yellow")
    else:
        screen.text(f"no note and no text in {dump.source}", style="yellow")
    for finding in dump.findings:
        screen.text(f"{finding.severity}: {finding.message}", style="dim" if finding.severity == "info" else "yellow")


class _Bar:
    """A progress bar on standard error, for files that take a while, where people look at it."""

    SLOW = 1 << 30

    def __init__(self, file: str) -> None:
        try:
            self._size = os.stat(file).st_size
        except OSError:
            self._size = 0
        self._bar: object = None

    def __enter__(self) -> Progress | None:
        if self._size < self.SLOW or not sys.stderr.isatty():
            return None
        try:
            from rich.console import Console
            from rich.progress import Progress as Bar
        except ImportError:
            return None
        bar = Bar(console=Console(stderr=True), transient=True)
        task = bar.add_task("searching", total=self._size)
        bar.start()
        self._bar = bar
        return lambda done: bar.update(task, completed=done)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()  # type: ignore[attr-defined]
