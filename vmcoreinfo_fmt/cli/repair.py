"""`vmcoreinfo repair`: a dump that other tools open."""

from __future__ import annotations

from .mending import STATUSES, add_output, carry_out
from .progress import Bar

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Say what is wrong with a dump, and with -o or --in-place mend it, so that crash,
drgn and makedumpfile open it.

Mended are, in kdump-compressed dumps: phys_base, which QEMU reads in
the wrong base; the names that it leaves empty; a header that does not lead to
the text. In ELF dumps of QEMU since 7.2: e_ehsize and the place of the
program headers. In both: a note that is in memory only, because the guest never
announced it.

A new file appears when it is whole, and shares or leaves out what it can.
--in-place changes a few bytes of a dump of any size, and keeps the old ones in
a small file for `vmcoreinfo undo`."""
EXAMPLES = """\
  vmcoreinfo repair vmcore                     say what is wrong
  vmcoreinfo repair vmcore -o mended
  vmcoreinfo repair --in-place vmcore
  vmcoreinfo repair --json vmcore | jq '.changes'
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_output(parser)
    parser.add_argument("--no-scan", action="store_true", help="do not search memory for a note")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..dumps import repair

    with Bar(args.file, "searching") as progress:
        plan = repair.plan_repair(args.file, search=not args.no_scan, progress=progress)
    return carry_out(plan, args)
