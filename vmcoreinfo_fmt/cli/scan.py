"""`vmcoreinfo scan`: every candidate in a dump's memory."""

from __future__ import annotations

from .. import dumps
from ..dumps.reading import candidates
from .arguments import add_files, add_json, add_snapshot, each, is_many, label, named
from .findings import print_findings
from .progress import Bar
from .screen import Screen, print_json
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Dump

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Search memory for vmcoreinfo notes and text, and rank the candidates with reasons.

Use it for dumps whose headers do not lead to a note, because the guest never
announced one or the note was overwritten, and for memory images: LiME and AVML
files, .vmem, raw memory. Headers that map memory are followed, also into the
compressed pages of a kdump; any other file is searched as memory from address 0
or from --base on. The memory of a running guest is read in pieces, between which
the guest goes on if it ran."""
EXAMPLES = """\
  vmcoreinfo scan memory.raw
  vmcoreinfo scan --quick memory.raw       only the starts of pages, where Linux has its note
  vmcoreinfo scan memory.raw region.bin    several files, their names before each line
  vmcoreinfo scan --base 0x40000000 memory.raw   of an arm64 machine, whose RAM starts there
  vmcoreinfo scan qmp:/run/qemu.sock       the memory of a running guest
  vmcoreinfo show --scan --pick 2 vmcore   read the second candidate
"""
STATUSES = {0: "there are candidates", 1: "there are no candidates", 2: "an input cannot be read"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_files(parser)
    add_snapshot(parser)
    parser.add_argument(
        "--base",
        type=_address,
        metavar="ADDRESS",
        help="physical address of the first byte of memory without headers, such as 0x40000000; default: 0 is tried",
    )
    parser.add_argument("--quick", action="store_true", help="search only the starts of pages")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    return each(args, lambda name: _search(args, name))


def _search(args: argparse.Namespace, name: str) -> int:
    with Bar(name) as progress:
        try:
            dump = dumps.scan(named(name), snapshot=args.snapshot, quick=args.quick, base=args.base, progress=progress)
        except ValueError as error:
            raise CommandError(str(error)) from None
    with dump:
        if not dump.candidates and (missing := dump.missing_package) is not None:
            raise missing
        if args.json:
            print_json("scan", _as_json(dump), lines=is_many(args))
        else:
            _print(Screen(prefix=label(args, name)), dump)
        return int(not dump.candidates)


def _address(text: str) -> int:
    return int(text, 0)


def _as_json(dump: Dump) -> dict[str, object]:
    return {
        "source": dump.source,
        "container": dump.container,
        "wrappers": list(dump.wrappers),
        "chosen": dump.to_dict()["chosen"],
        "candidates": candidates(dump),
        "findings": [finding.to_dict() for finding in dump.findings],
    }


def _print(screen: Screen, dump: Dump) -> None:
    if dump.candidates:
        screen.table(
            ("", "offset", "address", "size", "contents", "release", "why"),
            [
                (
                    f"{'→' if candidate is dump.chosen else ' '} {row['number']}",
                    f"{row['offset']:#x}",
                    "" if row["paddr"] is None else f"{row['paddr']:#x}",
                    str(row["size"]),
                    str(row["contents"]),
                    str(row["release"] or ""),
                    "; ".join(candidate.reasons),
                )
                for candidate, row in zip(dump.candidates, candidates(dump), strict=True)
            ],
            styles=("bold", "cyan", "cyan", "", "", "bold", "dim"),
            right=(1, 2, 3),
        )
        if dump.chosen is None:
            screen.text(
                "no candidate is clearly the best; read one with: vmcoreinfo show --scan --pick N", style="yellow"
            )
    else:
        screen.text(f"no note and no text in {dump.source}", style="yellow")
    print_findings(screen, dump.findings)
