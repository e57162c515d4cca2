"""`vmcoreinfo insert`: a dump with a note that it lacked."""

from __future__ import annotations

from .mending import STATUSES, add_output, carry_out, read_text
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "add_text", "configure", "run", "text_of"]

DESCRIPTION = """\
Add a VMCOREINFO note to a dump that has none: from a note that was extracted,
from a text, or from another dump of the same boot of the same kernel. What
`vmcoreinfo repair` mends is mended too.

To add the note that the dump's own memory holds, use `vmcoreinfo repair`."""
EXAMPLES = """\
  vmcoreinfo insert bare --note note.bin -o new
  vmcoreinfo insert bare --text vmcoreinfo.txt -o new
  vmcoreinfo insert bare --from vmcore --in-place
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_output(parser)
    add_text(parser)


def add_text(parser: argparse.ArgumentParser) -> None:
    """Add where the text of the note comes from."""
    text = parser.add_mutually_exclusive_group(required=True)
    text.add_argument("--note", metavar="FILE", help="a note, as `vmcoreinfo extract --note` writes it")
    text.add_argument("--text", metavar="FILE", help="a text, as `vmcoreinfo extract` writes it")
    text.add_argument("--from", metavar="OTHER", dest="other", help="another dump")


def text_of(args: argparse.Namespace) -> bytes:
    """Return the text that the arguments name."""
    from .. import dumps
    from .payload import payload

    if args.text is not None:
        return read_text(args.text)
    name = args.note if args.note is not None else args.other
    with dumps.open(name) as dump:
        if args.note is not None and dump.container != "notes":
            raise CommandError(f"{name} is of kind {dump.container}, expected a note; for a dump, use --from")
        return bytes(payload(dump))


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..dumps import repair

    return carry_out(repair.plan_insertion(args.file, text_of(args)), args)
