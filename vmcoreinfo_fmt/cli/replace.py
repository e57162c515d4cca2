"""`vmcoreinfo replace`: a dump with another note."""

from __future__ import annotations

from .insert import add_text, text_of
from .mending import STATUSES, add_output, carry_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Put another VMCOREINFO note in the place of a dump's own, or add it where the
dump has no note. All other notes stay."""
EXAMPLES = """\
  vmcoreinfo replace vmcore --text vmcoreinfo.txt -o new
  vmcoreinfo replace vmcore --from vmcore-6.12 --in-place
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_output(parser)
    add_text(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..dumps import repair

    return carry_out(repair.plan_insertion(args.file, text_of(args), replace=True), args)
