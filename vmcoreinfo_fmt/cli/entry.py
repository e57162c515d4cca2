"""`vmcoreinfo entry`: the 16 bytes of etc/vmcoreinfo explained."""

from __future__ import annotations

import os
import re
import sys

from ..entry_check import check_entry
from ..errors import FormatError
from ..fw_cfg import ENTRY_SIZE, Entry, format_name
from .arguments import add_json
from .rule_tables import print_checks
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "read_entry", "run"]

DESCRIPTION = (
    "Explain the 16 bytes that a guest wrote into the fw_cfg file etc/vmcoreinfo, and name the rules that they obey "
    "or break."
)
EXAMPLES = """\
  vmcoreinfo entry /sys/firmware/qemu_fw_cfg/by_name/etc/vmcoreinfo/raw
  vmcoreinfo entry 0000010024100000 00c08c0100000000
  vmcoreinfo entry --profile qemu entry.bin
  vmcoreinfo entry --json entry.bin
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "entry",
        metavar="FILE|HEX",
        nargs="+",
        help="a file of 16 bytes, - for standard input, or 32 hexadecimal digits",
    )
    parser.add_argument(
        "--profile",
        metavar="NAME",
        default="spec",
        help="whose rules: spec, qemu, qemu:7.2 or another release, script (default: spec)",
    )
    add_json(parser)


def read_entry(words: list[str]) -> Entry:
    """Return the entry that a file name or hexadecimal digits stand for."""
    digits = re.sub(r"[\s:,]|0x", "", "".join(words))
    if words == ["-"]:
        return Entry.parse(sys.stdin.buffer.read(ENTRY_SIZE + 1))
    if len(words) == 1 and os.path.exists(words[0]):
        with open(words[0], "rb") as file:
            return Entry.parse(file.read(ENTRY_SIZE + 1))
    if re.fullmatch(r"[0-9a-fA-F]+", digits) and len(digits) % 2 == 0:
        return Entry.parse(bytes.fromhex(digits))
    raise FormatError(f"{' '.join(words)} is neither a file nor 32 hexadecimal digits")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    entry = read_entry(args.entry)
    checks = check_entry(entry, args.profile)
    if args.json:
        print_json(
            {
                "host_format": entry.host_format,
                "guest_format": entry.guest_format,
                "size": entry.size,
                "paddr": entry.paddr,
                "rules": [check.to_dict() for check in checks],
            }
        )
        return 0
    screen = Screen()
    screen.table(
        ("offset", "bytes", "field", "value", ""),
        [
            _row(entry, 0, 2, "host_format", f"{entry.host_format} ({format_name(entry.host_format)})"),
            _row(entry, 2, 4, "guest_format", f"{entry.guest_format} ({format_name(entry.guest_format)})"),
            _row(entry, 4, 8, "size", f"{entry.size} bytes"),
            _row(entry, 8, 16, "paddr", f"{entry.paddr:#x}"),
        ],
        styles=("dim", "dim", "bold", "cyan", "dim"),
        right=(0,),
    )
    print_checks(screen, checks)
    return 0


MEANINGS = {
    "host_format": "what the host offers; a guest's write replaces it",
    "guest_format": "what the region holds; 0 withdraws an earlier note",
    "size": "size of the region, not of the note",
    "paddr": "guest-physical address of the region",
}


def _row(entry: Entry, start: int, end: int, field: str, value: str) -> tuple[str, ...]:
    return str(start), entry.to_bytes()[start:end].hex(" "), field, value, MEANINGS[field]
