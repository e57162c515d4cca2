"""`vmcoreinfo wrap`: an ELF dump of a memory image."""

from __future__ import annotations

from .arguments import add_json, add_snapshot
from .mending import add_new, read_text, writing
from .screen import Screen, print_json
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Write an ELF core dump of memory that other tools do not open: raw memory, LiME
and AVML images, kdump-compressed dumps, QEMU's migration streams, and machines
that were saved in qcow2 images or by libvirt, all of them packed or not. Each range
of memory becomes a segment with its address, and the note that is found in memory
is put into the headers. Holes stay holes."""
EXAMPLES = """\
  vmcoreinfo wrap memory.raw -o new
  vmcoreinfo wrap memory.raw --at 0x40000000 --text vmcoreinfo.txt -o new
  vmcoreinfo wrap machine.save -o new
"""
STATUSES = {
    0: "done",
    1: "done, but without a note: memory has no text that is clearly the right one",
    2: "the image cannot be read, or the dump not written",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "file", metavar="IMAGE", help="a memory image: raw, of LiME, of AVML, a kdump or a saved machine"
    )
    add_new(parser, required=True)
    parser.add_argument(
        "--at", metavar="ADDRESS", help="physical address where a raw image starts, if the kernel's name does not tell"
    )
    parser.add_argument("--text", metavar="FILE", help="the text of the note, instead of what memory holds")
    add_snapshot(parser)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..dumps import repair

    paddr = None if args.at is None else _address(args.at)
    text = None if args.text is None else read_text(args.text)
    with writing(args, "working") as progress:
        made = repair.wrap(args.file, args.output, paddr=paddr, text=text, snapshot=args.snapshot, progress=progress)
    if args.json:
        print_json("wrap", {**made.to_dict(), "written": args.output})
    else:
        screen = Screen()
        for part in made.ranges:
            screen.text(f"memory at {part.paddr:#x}, {part.size} bytes")
        if made.is_assumed:
            screen.text("remains: nothing tells where this memory starts, 0 is assumed; give --at", style="yellow")
        kernel = made.release or "no note: memory has no text that is clearly the right one"
        screen.text(f"written: {args.output}, {made.machine}, {kernel}")
    return int(made.release is None)


def _address(text: str) -> int:
    try:
        paddr = int(text, 0)
    except ValueError:
        paddr = -1
    if not 0 <= paddr < 1 << 64:
        raise CommandError(f"--at is {text!r}, expected an address such as 0x40000000")
    return paddr
