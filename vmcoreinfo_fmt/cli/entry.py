"""`vmcoreinfo entry`: the 16 bytes of etc/vmcoreinfo explained."""

from __future__ import annotations

import os
import re

from ..entry import ENTRY_SIZE, OFFSETS, Entry, format_name
from ..errors import FormatError
from ..host.entry_rules import check_entry
from .arguments import add_json, add_profile
from .screen import Screen, print_json
from .streams import standard_input

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "read_entry", "run"]

DESCRIPTION = """\
Decode the 16 bytes that a guest wrote into the fw_cfg file etc/vmcoreinfo, and
list the rules that they obey or break."""
EXAMPLES = """\
  vmcoreinfo entry /sys/firmware/qemu_fw_cfg/by_name/etc/vmcoreinfo/raw
  vmcoreinfo entry 0000010024100000 00c08c0100000000
  vmcoreinfo entry --profile qemu entry.bin
  vmcoreinfo entry --json entry.bin
"""
STATUSES = {0: "done, whether rules are broken or not", 2: "there are not 16 bytes"}
MEANINGS = {
    "host_format": "what the host offers; a guest's write replaces it",
    "guest_format": "what the region holds; 0 withdraws an earlier note",
    "size": "size of the region, not of the note",
    "paddr": "guest-physical address of the region",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "entry",
        metavar="FILE|HEX",
        nargs="+",
        help="a file of 16 bytes, - for standard input, or 32 hexadecimal digits",
    )
    add_profile(parser)
    add_json(parser)


def read_entry(words: list[str]) -> Entry:
    """Return the entry in a file, in standard input or in hexadecimal digits."""
    digits = re.sub(r"[\s:,]|0x", "", "".join(words))
    if words == ["-"]:
        return Entry.parse(standard_input().read(ENTRY_SIZE + 1))
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
        print_json("entry", {**entry.to_dict(), "rules": [check.to_dict() for check in checks]})
        return 0
    screen = Screen()
    screen.table(
        ("offset", "bytes", "field", "value", ""),
        _rows(entry),
        styles=("dim", "dim", "bold", "cyan", "dim"),
        right=(0,),
    )
    screen.text()
    screen.table(
        ("rule", "", "found"),
        [(check.rule, "obeyed" if check.obeyed else "broken", check.message) for check in checks],
        styles=("bold", "dim", ""),
    )
    return 0


def _rows(entry: Entry) -> list[tuple[str, ...]]:
    values = {
        "host_format": f"{entry.host_format} ({format_name(entry.host_format)})",
        "guest_format": f"{entry.guest_format} ({format_name(entry.guest_format)})",
        "size": f"{entry.size} bytes",
        "paddr": f"{entry.paddr:#x}",
    }
    data, ends = entry.to_bytes(), [*OFFSETS.values(), ENTRY_SIZE][1:]
    return [
        (str(start), data[start:end].hex(" "), field, values[field], MEANINGS[field])
        for (field, start), end in zip(OFFSETS.items(), ends, strict=True)
    ]
