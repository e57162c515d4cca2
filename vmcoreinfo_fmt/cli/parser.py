"""The command line as argparse has it; loading it takes longer than reading a dump, so `main` avoids it."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from . import COMMANDS
from .screen import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

__all__ = ["build_parser"]

EXAMPLES = """\
examples:
  vmcoreinfo show vmcore                   kernel release, KASLR offset, every key
  vmcoreinfo get vmcore OSRELEASE          one value, for a script
  vmcoreinfo extract vmcore -o note.txt    the text as the kernel wrote it

exit status:
  0  done
  1  what was asked for is not there
  2  the input or the arguments cannot be used
"""


def build_parser(names: Sequence[str] = tuple(COMMANDS)) -> argparse.ArgumentParser:
    """Return the parser with the named commands; all of them unless told otherwise."""
    parser = _Parser(
        prog="vmcoreinfo",
        description="Read what a kernel tells dump tools about itself: the vmcoreinfo note of a dump.",
        epilog=EXAMPLES,
        formatter_class=_Formatter,
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(
        # Named here, for argparse would load a formatter to find it out.
        prog="vmcoreinfo",
        title="commands",
        metavar="COMMAND",
        dest="command",
        required=True,
    )
    for name in names:
        module = import_module(f"{__package__}.{name.replace('-', '_')}")
        command = commands.add_parser(
            name,
            help=COMMANDS[name],
            description=module.DESCRIPTION,
            epilog=f"examples:\n{module.EXAMPLES}",
            formatter_class=_Formatter,
        )
        module.configure(command)
        command.set_defaults(run=module.run)
    return parser


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help as wide as the terminal, for whose width argparse would load four libraries, compression among them."""

    def __init__(self, prog: str) -> None:
        try:
            columns = int(os.environ.get("COLUMNS", 0)) or os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]
        except (ValueError, OSError, AttributeError):
            columns = 80
        super().__init__(prog, width=columns - 2)


class _Parser(argparse.ArgumentParser):
    """A parser that repeats nothing raw: an argument can be the name of a file that somebody else chose."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


class _Version(argparse.Action):
    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *rest: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"vmcoreinfo {version('vmcoreinfo-fmt')}")
        except PackageNotFoundError:
            print("vmcoreinfo (not installed)")
        parser.exit()
