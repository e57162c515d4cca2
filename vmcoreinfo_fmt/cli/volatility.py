"""`vmcoreinfo volatility`: a configuration of volatility3 for a memory image."""

from __future__ import annotations

from .arguments import FILE_HELP, add_payload, open_dump
from .payload import payload

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Write a configuration for volatility3: where the page tables of the kernel in a
memory image are, how far KASLR moved it, and the banner by which volatility3
knows its symbols, which it still needs.

Images are raw memory from address 0 on, LiME, AVML and ELF dumps, of x86_64
kernels with page tables of 4 levels."""
EXAMPLES = """\
  vmcoreinfo volatility memory.lime -o vol.json
  vol -c vol.json linux.pslist.PsList      what volatility3 does with it
"""
STATUSES = {0: "done", 1: "there is no payload, or no clear best one", 2: "there is no configuration for this input"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", metavar="FILE", help=FILE_HELP)
    add_payload(parser)
    parser.add_argument("-o", "--output", metavar="CONFIG", help="write to this file instead of standard output")
    parser.add_argument(
        "--layer",
        default="kernel.layer_name",
        help="what the plugin calls the kernel's memory; plugins that are not for one system say primary",
    )


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    import json

    from ..dumps.volatility import configuration
    from .progress import Bar

    with open_dump(args, args.file) as dump:
        payload(dump)
        with Bar(args.file) as progress:
            values = configuration(dump, layer=args.layer, progress=progress)
    text = json.dumps(values, indent=2)
    if args.output is None:
        print(text)
    else:
        from ..files import write_whole

        write_whole(args.output, text.encode() + b"\n")
    return 0
