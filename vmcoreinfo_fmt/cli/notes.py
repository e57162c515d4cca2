"""`vmcoreinfo notes`: every note of a dump."""

from __future__ import annotations

from ..dumps.reading import notes
from .arguments import add_files, add_json, add_snapshot, each, is_many, label, open_dump
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
  vmcoreinfo notes vmcore-6.1 vmcore-6.12
  vmcoreinfo notes --json vmcore
"""
STATUSES = {0: "done", 1: "there are no notes", 2: "an input cannot be read"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_files(parser)
    add_snapshot(parser)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    return each(args, lambda name: _list(args, name))


def _list(args: argparse.Namespace, name: str) -> int:
    with open_dump(args, name) as dump:
        rows = notes(dump)
        if not rows and (missing := dump.missing_package) is not None:
            raise missing
        if args.json:
            members = {"source": dump.source, "notes": rows, "findings": [f.to_dict() for f in dump.findings]}
            print_json("notes", members, lines=is_many(args))
            return int(not rows)
        if not rows:
            raise explained(dump, f"no notes in {dump.source}")
    screen = Screen(prefix=label(args, name))
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
