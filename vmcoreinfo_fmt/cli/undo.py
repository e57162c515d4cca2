"""`vmcoreinfo undo`: a dump as it was before it was changed in place."""

from __future__ import annotations

from .screen import Screen

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Restore a dump that was changed with --in-place, byte for byte, also if the
change was interrupted. It is refused if something else changed the dump since."""
EXAMPLES = """\
  vmcoreinfo undo vmcore
  vmcoreinfo undo vmcore-6.1 --undo-file changes
"""
STATUSES = {0: "done", 2: "there is nothing to undo, or the dump was changed by something else"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", metavar="DUMP", help="the dump that was changed")
    parser.add_argument("--undo-file", metavar="FILE", help="the file that undoes it (DUMP.undo)")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..dumps import repair

    repair.undo(args.file, args.undo_file)
    Screen().text(f"restored: {args.file}")
    return 0
