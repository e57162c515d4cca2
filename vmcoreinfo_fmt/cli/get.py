"""`vmcoreinfo get`: values of keys, for scripts."""

from __future__ import annotations

import sys

from ..errors import MissingKeyError
from ..keys import base_of
from ..vmcoreinfo import VmCoreInfo
from .arguments import add_dump, add_json, open_dump
from .screen import print_json, printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = """\
Print the values of keys, one a line, in the order asked for.

A key that is not there is an error, and then no value is printed at all, so
that line n always belongs to key n. Control characters are escaped; --raw
prints the bytes of the payload as they are."""
EXAMPLES = """\
  vmcoreinfo get vmcore OSRELEASE
  vmcoreinfo get vmcore 'SYMBOL(_stext)' KERNELOFFSET --hex
  vmcoreinfo get vmcore 'NUMBER(phys_base)' --dec
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_dump(parser)
    keys = parser.add_argument("keys", metavar="KEY", nargs="+", help="a key as the payload spells it")
    keys.completer = complete  # type: ignore[attr-defined]
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--raw", action="store_true", help="the bytes of the values, nothing escaped")
    forms.add_argument("--hex", action="store_true", help="integers as hexadecimal with 0x, texts as they are")
    forms.add_argument("--dec", action="store_true", help="integers as decimal, texts as they are")
    add_json(forms)


def complete(parsed_args: argparse.Namespace, **_: object) -> list[str]:
    """Return the keys of the dump that stands on the command line."""
    with open_dump(parsed_args) as dump:
        return list(dump.vmcoreinfo)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        info = dump.vmcoreinfo
    if args.json:
        print_json({key: info.get(key) for key in args.keys})
        return 0 if all(key in info for key in args.keys) else 1
    missing = [key for key in args.keys if key not in info]
    if missing:
        raise MissingKeyError(f"not in the payload of {dump.source}: {', '.join(missing)}", missing[0])
    if args.raw:
        sys.stdout.buffer.write(b"".join(info[key].encode("latin-1") + b"\n" for key in args.keys))
        return 0
    values = [_integer(info, key, args.hex) if args.hex or args.dec else printable(info[key]) for key in args.keys]
    print("\n".join(values))
    return 0


def _integer(info: VmCoreInfo, key: str, hexadecimal: bool) -> str:
    if base_of(key) is None:
        return printable(info[key])
    value = info.integer(key)
    assert value is not None
    return f"{value:#x}" if hexadecimal else str(value)
