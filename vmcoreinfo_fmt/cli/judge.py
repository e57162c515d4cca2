"""`vmcoreinfo judge`: would a host take this note?"""

from __future__ import annotations

import sys

from ..acceptance import Verdict, judge
from ..entry_check import MIB
from ..errors import FormatError
from ..rules import Profile
from .arguments import add_json
from .entry import read_entry
from .rule_tables import print_findings
from .screen import Screen, print_json
from .windows import read_header, windows_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..fw_cfg import Entry
    from ..windows import WindowsDumpHeader

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = """\
Say what a host would make of an entry and the guest memory that it points at: whether the note enters a dump, with
which bytes, which physical base is concluded, and which rules decide. Exit status 1 says that the note is refused.
"""
EXAMPLES = """\
  vmcoreinfo judge --entry entry.bin --region region.bin
  vmcoreinfo judge --entry 0000010024100000 00c08c0100000000 --region region.bin --profile qemu:7.2
  vmcoreinfo judge --entry entry.bin --region region.bin --order big --machine aarch64 --profile qemu
"""
ACCEPTED, REFUSED = 0, 1


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
        help="guest memory from the entry's paddr on; what the file lacks is memory that the machine does not have",
    )
    parser.add_argument("--class", dest="elf_class", type=int, choices=(64, 32), default=64, help="of the dump")
    parser.add_argument("--order", choices=("little", "big"), default="little", help="byte order of the dump")
    parser.add_argument("--machine", metavar="NAME", default="x86_64", help="x86_64, aarch64 or any other")
    parser.add_argument(
        "--host-order",
        choices=("little", "big"),
        default="little",
        help="byte order of the machine that the host runs on",
    )
    parser.add_argument(
        "--profile",
        metavar="NAME",
        default="spec",
        help="whose rules: spec, qemu, qemu:7.2 or another release, script for QEMU's gdb script (default: spec)",
    )
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    if args.entry == ["-"] and args.region == "-":
        raise FormatError("standard input is both entry and region, expected one of them")
    profile = Profile.parse(args.profile)
    entry = read_entry(args.entry)
    verdict = judge(
        entry,
        _read_region(args.region, entry, profile),
        elf_class=args.elf_class,
        byte_order=args.order,
        machine=args.machine,
        host_order=args.host_order,
        profile=profile,
    )
    header = read_header(verdict.desc) if verdict.contents == "windows" else None
    if args.json:
        print_json({**verdict.to_dict(), "windows": header.to_dict() if header else None})
    else:
        _print(verdict, header)
    return ACCEPTED if verdict.accepted else REFUSED


def _read_region(path: str, entry: Entry, profile: Profile) -> bytes:
    # Only the script looks at a region that is larger; more would be read for nothing.
    size = entry.size if profile.name == "script" else min(entry.size, MIB + 1)
    if path == "-":
        return sys.stdin.buffer.read(size)
    with open(path, "rb") as file:
        return file.read(size)


def _print(verdict: Verdict, header: WindowsDumpHeader | None) -> None:
    screen = Screen()
    rows = [
        ("verdict", "accepted" if verdict.accepted else "refused"),
        ("rules of", str(verdict.profile)),
    ]
    if verdict.accepted:
        rows.append(("note", f"{len(verdict.note)} bytes, {CONTENTS[verdict.contents or 'other']}"))
        guess = "not concluded, the host's own guess stays"
        rows.append(("phys_base", guess if verdict.phys_base is None else f"{verdict.phys_base:#x}"))
    if verdict.warned:
        rows.append(("QEMU warns", WARNINGS[verdict.warned]))
    if verdict.contents == "windows":
        rows += windows_rows(header)
    screen.facts(rows)
    print_findings(screen, verdict.findings)


CONTENTS = {
    "text": "text of a Linux kernel",
    "windows": "dump header of Windows",
    "empty": "empty",
    "other": "under another name than VMCOREINFO",
}
WARNINGS = {
    "not present": "that there is no guest note",
    "size invalid": "that the note's size is invalid",
    "format unsupported": "that the note's format is unsupported",
    "header invalid": "that the note's header is invalid",
    "value unreadable": "that the physical base could not be read",
}
