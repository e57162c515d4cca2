"""`vmcoreinfo extract`: the exact bytes of the payload."""

from __future__ import annotations

from .arguments import add_dump, open_dump
from .payload import explained, payload
from .streams import write_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Dump
    from ..note import Note

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Write the payload byte for byte as the kernel wrote it, for tools that read it
from a file. An output file is replaced only when the new one is complete."""
EXAMPLES = """\
  vmcoreinfo extract vmcore
  vmcoreinfo extract vmcore -o vmcoreinfo.txt
  vmcoreinfo extract --note vmcore -o note.bin     the whole note, for another dump
"""
STATUSES = {0: "done", 1: "there is no payload or no note", 2: "a file cannot be read or written"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_dump(parser)
    parser.add_argument("-o", "--output", metavar="OUT", help="write to this file instead of standard output")
    parser.add_argument("--note", action="store_true", help="write the whole note with header and padding")


def _note(dump: Dump) -> Note:
    if dump.chosen is None or dump.chosen.note is None:
        raise explained(dump, f"the text in {dump.source} is not in a note")
    return dump.chosen.note


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        info = payload(dump)
        data = _note(dump).to_bytes() if args.note else bytes(info)
    if args.output is None:
        write_bytes(data)
    else:
        from ..files import write_whole

        write_whole(args.output, data)
    return 0
