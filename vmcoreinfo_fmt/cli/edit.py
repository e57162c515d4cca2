"""`vmcoreinfo edit`: a dump whose note has other values."""

from __future__ import annotations

from .mending import STATUSES, add_output, carry_out
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Change single keys of a dump's note; all other lines keep their bytes. A text
that no kernel could have written is refused unless --unchecked is given."""
EXAMPLES = """\
  vmcoreinfo edit vmcore --set 'NUMBER(phys_base)=-249561088' -o new
  vmcoreinfo edit vmcore --delete BUILD-ID --in-place
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_output(parser)
    parser.add_argument("--set", metavar="KEY=VALUE", action="append", default=[], help="give a key this value")
    parser.add_argument("--delete", metavar="KEY", action="append", default=[], help="delete the lines of a key")
    parser.add_argument("--unchecked", action="store_true", help="write also what no kernel writes")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..dumps import repair

    values = {}
    for word in args.set:
        key, equals, value = word.partition("=")
        if not key or not equals:
            raise CommandError(f"--set is {word!r}, expected KEY=VALUE")
        values[key] = value
    if not values and not args.delete:
        raise CommandError("no change given, expected --set or --delete")
    plan = repair.plan_edit(args.file, values, without=tuple(args.delete), unchecked=args.unchecked)
    return carry_out(plan, args)
