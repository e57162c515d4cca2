"""`vmcoreinfo notes`: every note of a dump."""

from __future__ import annotations

from .arguments import add_file, add_json, open_dump
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = "List every note of a dump with its place, and which one carries the payload that `show` reads."
EXAMPLES = """\
  vmcoreinfo notes vmcore
  vmcoreinfo notes --json vmcore
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_file(parser)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        candidates = {candidate.note.offset: candidate for candidate in dump.candidates if candidate.note}
        rows = [
            {
                "name": note.name,
                "type": note.type,
                "offset": note.offset,
                "size": note.size,
                "desc_offset": note.desc_offset,
                "desc_size": note.desc_size,
                "missing": note.missing,
                "payload": candidates[note.offset].kind if note.offset in candidates else None,
                "chosen": dump.chosen is not None and dump.chosen.note is note,
                "reasons": candidates[note.offset].reasons if note.offset in candidates else [],
            }
            for note in dump.notes
        ]
        if args.json:
            findings = [finding.to_dict() for finding in dump.findings]
            print_json({"source": dump.source, "notes": rows, "findings": findings})
            return 0
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
    for finding in dump.findings:
        screen.text(f"{finding.severity}: {finding.message}", style="dim" if finding.severity == "info" else "yellow")
    return 0
