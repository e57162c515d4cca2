"""`vmcoreinfo judge`: whether a host accepts a note."""

from __future__ import annotations

from ..dumps.reading import windows_header
from ..errors import FormatError
from ..host.entry_rules import MIB
from ..host.judge import judge
from ..host.verdict import Verdict
from .arguments import add_json, add_profile
from .entry import read_entry
from .findings import print_findings
from .screen import Screen, print_json
from .streams import standard_input
from .windows import windows_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..entry import Entry
    from ..rules import Profile
    from ..windows import WindowsDumpHeader

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Say what a host makes of an entry and the guest memory that it points at: whether
the note enters a dump, with which bytes, which phys_base the host concludes, and
which rules decide."""
EXAMPLES = """\
  vmcoreinfo judge --entry entry.bin --region region.bin
  vmcoreinfo judge --entry 0000010024100000 00c08c0100000000 --region region.bin --profile qemu:7.2
  vmcoreinfo judge --entry entry.bin --region region.bin --order big --machine aarch64 --profile qemu
"""
STATUSES = {0: "the host accepts the note", 1: "the host refuses it", 2: "a file or an argument cannot be used"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "--entry",
        metavar="FILE|HEX",
        nargs="+",
        required=True,
        help="the 16 bytes: a file, - for standard input, or 32 hexadecimal digits",
    )
    parser.add_argument(
        "--region",
        metavar="FILE",
        required=True,
        help="guest memory from the entry's paddr on, or - for standard input; beyond the end of the file the machine "
        "has no memory",
    )
    parser.add_argument("--bits", type=int, choices=(64, 32), default=64, help="word size of the dump; default: 64")
    parser.add_argument(
        "--order", choices=("little", "big"), default="little", help="byte order of the dump; default: little"
    )
    parser.add_argument(
        "--machine", metavar="NAME", default="x86_64", help="x86_64, aarch64 or any other; default: x86_64"
    )
    parser.add_argument(
        "--host-order",
        choices=("little", "big"),
        default="little",
        help="byte order of the host's machine; default: little",
    )
    add_profile(parser)
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    if args.entry == ["-"] and args.region == "-":
        raise FormatError("standard input is both entry and region, expected one of them")
    entry = read_entry(args.entry)
    verdict = judge(
        entry,
        _read_region(args.region, entry, args.profile),
        bits=args.bits,
        byte_order=args.order,
        machine=args.machine,
        host_order=args.host_order,
        profile=args.profile,
    )
    header = windows_header(verdict.desc) if verdict.contents == "windows" else None
    if args.json:
        print_json("judge", {**verdict.to_dict(), "windows": header.to_dict() if header else None})
    else:
        _print(verdict, header)
    return int(not verdict.accepted)


def _read_region(path: str, entry: Entry, profile: Profile) -> bytes:
    # Only the script looks at a larger region.
    size = entry.size if profile.name == "script" else min(entry.size, MIB + 1)
    if path == "-":
        return standard_input().read(size)
    with open(path, "rb") as file:
        return file.read(size)


def _print(verdict: Verdict, header: WindowsDumpHeader | None) -> None:
    screen = Screen()
    rows = [
        ("verdict", "accepted" if verdict.accepted else "refused"),
        ("profile", str(verdict.profile)),
    ]
    if verdict.accepted:
        rows.append(("note", f"{len(verdict.note)} bytes, {CONTENTS[verdict.contents or 'other']}"))
        guess = "unknown, the host keeps its own guess"
        rows.append(("phys_base", guess if verdict.phys_base is None else f"{verdict.phys_base:#x}"))
    if verdict.warned:
        rows.append(("QEMU warns", WARNINGS[verdict.warned]))
    if verdict.contents == "windows":
        rows += windows_rows(header)
    screen.facts(rows)
    if verdict.findings:
        screen.text()
        print_findings(screen, verdict.findings)


CONTENTS = {
    "text": "text of a Linux kernel",
    "windows": "Windows dump header",
    "empty": "empty",
    "other": "not named VMCOREINFO",
}
WARNINGS = {
    "not present": "that there is no guest note",
    "size invalid": "that the note's size is invalid",
    "format unsupported": "that the note's format is unsupported",
    "header invalid": "that the note's header is invalid",
    "value unreadable": "that the physical base could not be read",
}
