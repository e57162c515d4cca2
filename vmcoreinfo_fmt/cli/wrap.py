"""`vmcoreinfo wrap`: an ELF dump of a memory image."""

from __future__ import annotations

import os

from .arguments import add_json
from .progress import Bar
from .screen import Screen, print_json
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Write an ELF core dump of memory that other tools do not open: raw memory, LiME
and AVML images. Each range of memory becomes a segment with its address, and the
note that is found in memory is put into the headers. Holes stay holes."""
EXAMPLES = """\
  vmcoreinfo wrap memory.raw -o new
  vmcoreinfo wrap memory.raw --at 0x40000000 --text vmcoreinfo.txt -o new
"""
STATUSES = {
    0: "done",
    1: "done, but without a note: memory has no text that is clearly the right one",
    2: "the image cannot be read, or the dump not written",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", metavar="IMAGE", help="a memory image: raw, of LiME or of AVML")
    parser.add_argument("-o", "--output", metavar="NEW", required=True, help="the dump; it appears when it is whole")
    parser.add_argument("--at", metavar="ADDRESS", default="0", help="physical address where a raw image starts (0)")
    parser.add_argument("--text", metavar="FILE", help="the text of the note, instead of what memory holds")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..dumps import repair

    try:
        paddr = int(args.at, 0)
    except ValueError:
        paddr = -1
    if not 0 <= paddr < 1 << 64:
        raise CommandError(f"--at is {args.at!r}, expected an address such as 0x40000000")
    if os.path.exists(args.output) and (not os.path.isfile(args.output) or os.path.samefile(args.file, args.output)):
        raise CommandError(f"{args.output} is the image itself or not a regular file, expected another file")
    text = None
    if args.text is not None:
        with open(args.text, "rb") as file:
            text = file.read()
    with Bar(args.file, "working") as progress:
        made = repair.wrap(args.file, args.output, paddr=paddr, text=text, progress=progress)
    if args.json:
        print_json({**made.to_dict(), "written": args.output})
    else:
        screen = Screen()
        for part in made.ranges:
            screen.text(f"memory at {part.paddr:#x}, {part.size} bytes")
        kernel = made.release or "no note: memory has no text that is clearly the right one"
        screen.text(f"written: {args.output}, {made.machine}, {kernel}")
    return int(made.release is None)
