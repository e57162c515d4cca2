"""`vmcoreinfo notes`: every note of a dump."""

from __future__ import annotations

from ..dumps.reading import notes
from .arguments import add_file, add_json, add_snapshot, open_dump
from .findings import print_findings
from .payload import explained
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
List every note of a dump with its offset, size and type. An arrow marks the note
that `show` and `get` read; the last column says why."""
EXAMPLES = """\
  vmcoreinfo notes vmcore
  vmcoreinfo notes --json vmcore
"""
STATUSES = {0: "done", 1: "there are no notes", 2: "the input cannot be read"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_file(parser)
    add_snapshot(parser)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        rows = notes(dump)
        if args.json:
            print_json({"source": dump.source, "notes": rows, "findings": [f.to_dict() for f in dump.findings]})
            return int(not rows)
        if not rows:
            raise explained(dump, f"no notes in {dump.source}")
    screen = Screen()
    screen.table(
        ("offset", "size", "type", "name", "descriptor", ""),
        [
            (
                f"{row['offset']:#x}",
                str(row["size"]),
                f"{row['type']:#x}",
                str(row["name"]),
                f"{row['desc_size']} bytes at {row['desc_offset']:#x}",
                f"{'→ ' if row['chosen'] else ''}{'; '.join(row['reasons'])}",  # type: ignore[arg-type]
            )
            for row in rows
        ],
        right=(0, 1, 2),
        styles=("cyan", "", "", "bold", "", "dim"),
    )
    print_findings(screen, dump.findings)
    return 0
