"""`vmcoreinfo remove`: a dump without its note."""

from __future__ import annotations

from .mending import STATUSES, add_output, carry_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Remove the VMCOREINFO note from the headers of a dump, so that tools find none.
Nothing is made unreadable: memory still holds the text."""
EXAMPLES = """\
  vmcoreinfo remove vmcore -o without
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_output(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..dumps import repair

    return carry_out(repair.plan_removal(args.file), args)
