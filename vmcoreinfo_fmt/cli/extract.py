"""`vmcoreinfo extract`: the exact bytes of the payload."""

from __future__ import annotations

import sys

from ..errors import MissingKeyError
from ..note import VMCOREINFO
from .arguments import add_dump, open_dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Dump
    from ..note import Note

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = "Write the payload as the kernel wrote it, byte for byte."
EXAMPLES = """\
  vmcoreinfo extract vmcore
  vmcoreinfo extract vmcore -o vmcoreinfo.txt
  vmcoreinfo extract --note vmcore -o note.bin     the whole note, for another dump
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_dump(parser)
    parser.add_argument("-o", "--output", metavar="OUT", help="write to this file instead of standard output")
    parser.add_argument("--note", action="store_true", help="write the whole note, header and padding included")


def _note(dump: Dump) -> Note:
    if dump.chosen is None or dump.chosen.note is None:
        raise MissingKeyError(f"the text in {dump.source} is in no note, expected one", VMCOREINFO)
    return dump.chosen.note


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        info = dump.vmcoreinfo
        data = _note(dump).to_bytes() if args.note else bytes(info)
    if args.output is None:
        sys.stdout.buffer.write(data)
    else:
        from ..files import write_whole

        write_whole(args.output, data)
    return 0
