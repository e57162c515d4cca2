"""`vmcoreinfo get`: values of keys, for scripts."""

from __future__ import annotations

from ..text.kinds import base_of
from .arguments import add_dump, add_json, open_dump
from .payload import payload
from .screen import print_json, printable
from .streams import CommandError, write_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..text.vmcoreinfo import VmCoreInfo
    from .arguments import Plain

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Print the values of keys, one a line, in the order of the arguments.

If a key is missing nothing is printed, so that line n always belongs to key n.
Control characters are escaped; --raw prints the bytes of the payload."""
EXAMPLES = """\
  vmcoreinfo get vmcore OSRELEASE
  vmcoreinfo get vmcore 'SYMBOL(_stext)' KERNELOFFSET --hex
  vmcoreinfo get vmcore 'NUMBER(phys_base)' --dec
"""
STATUSES = {0: "done", 1: "a key is missing, or there is no payload", 2: "the input cannot be read"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_dump(parser)
    keys = parser.add_argument("keys", metavar="KEY", nargs="+", help="a key as the payload spells it")
    keys.completer = complete  # type: ignore[attr-defined]
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--raw", action="store_true", help="print the bytes of the values, nothing escaped")
    forms.add_argument("--hex", action="store_true", help="print integers in hexadecimal with 0x, other values as text")
    forms.add_argument("--dec", action="store_true", help="print integers in decimal, other values as text")
    add_json(forms)


def complete(parsed_args: argparse.Namespace, **_: object) -> list[str]:
    """Return the keys of the dump on the command line, if it is a file: nothing else is opened for a completion."""
    import os

    if not os.path.isfile(parsed_args.file):
        return []
    with open_dump(parsed_args) as dump:
        # What a shell completes is printed, so what could steer the terminal is left out.
        return [key for key in dump.vmcoreinfo if key.isascii() and key.isprintable()]


def run(args: argparse.Namespace | Plain) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        info = payload(dump)
        missing = [key for key in args.keys if key not in info]
        if missing and not args.json:
            raise CommandError(
                f"not in the payload of {dump.source}: {', '.join(missing)}",
                status=1,
                findings=(*dump.findings, *info.findings),
            )
    if args.json:
        print_json({key: info.get(key) for key in args.keys})
        return int(bool(missing))
    if args.raw:
        write_bytes(b"".join(info[key].encode("latin-1") + b"\n" for key in args.keys))
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
