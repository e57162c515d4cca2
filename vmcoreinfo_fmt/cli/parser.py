"""The command line as argparse has it; loading it takes longer than reading a dump, so `get` avoids it."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from .commands import COMMANDS, GROUPS
from .screen import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

__all__ = ["build_parser"]

DESCRIPTION = """\
Read, check and explain vmcoreinfo: the text by which a kernel tells dump tools its
release, its addresses and the layout of its structures, the ELF note around it, and
the entry by which a guest hands it to its hypervisor."""
EPILOG = """\
examples:
  vmcoreinfo vmcore                        kernel release, KASLR offset, every key
  vmcoreinfo get vmcore OSRELEASE          one value, for a script
  vmcoreinfo check vmcore                  what is wrong with the note
  vmcoreinfo explain 'NUMBER(phys_base)'   what a key means

exit status:
  0  done
  1  what was asked for is not there; for check and judge, errors or a refusal
  2  the input or the arguments cannot be used

`vmcoreinfo COMMAND --help` has the options, examples and exit statuses of a command.
`vmcoreinfo FILE` is short for `vmcoreinfo show FILE`."""


def build_parser(names: Sequence[str] = tuple(COMMANDS)) -> argparse.ArgumentParser:
    """Return the parser with the named commands, by default all."""
    parser = _Main(
        prog="vmcoreinfo",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=_Formatter,
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(
        # Named here, because argparse would load a formatter to find it out.
        prog="vmcoreinfo",
        metavar="COMMAND",
        dest="command",
        required=True,
        parser_class=_Parser,
    )
    for name in names:
        module = import_module(f"{__package__}.{name.replace('-', '_')}")
        statuses = "\n".join(f"  {status}  {meaning}" for status, meaning in module.STATUSES.items())
        command = commands.add_parser(
            name,
            help=COMMANDS[name],
            description=module.DESCRIPTION,
            epilog=f"examples:\n{module.EXAMPLES}\nexit status:\n{statuses}",
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
        super().__init__(prog, width=max(columns - 2, 20))


class _Parser(argparse.ArgumentParser):
    """A parser that repeats nothing raw: an argument can be the name of a file that somebody else chose."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


class _Main(_Parser):
    """The parser of the first word, with help that lists the commands by what they are for."""

    def format_help(self) -> str:
        width = max(map(len, COMMANDS)) + 2
        parts = [self.format_usage(), f"{self.description}\n"]
        for heading, group in GROUPS.items():
            parts.append(f"{heading}:")
            parts += [f"  {name:{width}}{summary}" for name, summary in group.items()]
            parts.append("")
        parts += ["options:", "  -h, --help   show this help and exit", "  --version    print the version and exit", ""]
        return "\n".join([*parts, f"{self.epilog}\n"])


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
