"""The command line as argparse has it; loading it takes longer than reading a dump, so `get` avoids it."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from .commands import COMMANDS, GROUPS
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import NoReturn

__all__ = ["UsageError", "build_parser", "command_parser", "parse"]

DESCRIPTION = """\
Read, check and explain vmcoreinfo: the text by which a kernel tells dump tools its
release, its addresses and the layout of its structures, the ELF note around it, and
the entry by which a guest hands it to its hypervisor."""
EPILOG = """\
examples:
  vmcoreinfo vmcore                        kernel release, KASLR offset, every key
  vmcoreinfo get vmcore OSRELEASE          one value, for a script
  vmcoreinfo check vmcore                  what is wrong with the note
  vmcoreinfo check --format github vmcore  the same for a CI system
  vmcoreinfo explain 'NUMBER(phys_base)'   what a key means

exit status:
  0  done
  1  what was asked for is not there; for check and judge, errors or a refusal
  2  the input or the arguments cannot be used

`vmcoreinfo help COMMAND` has the options, examples and exit statuses of a command.
`vmcoreinfo FILE` is short for `vmcoreinfo show FILE`."""


def build_parser(names: Iterable[str] = COMMANDS) -> argparse.ArgumentParser:
    """Return the parser of the first word, with these commands; to list all of them it needs none."""
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
        _fill(commands.add_parser(name, help=COMMANDS[name], formatter_class=_Formatter), name)
    return parser


def command_parser(name: str) -> argparse.ArgumentParser:
    """Return the parser of what follows a command's name."""
    return _fill(_Parser(prog=f"vmcoreinfo {name}", formatter_class=_Formatter), name)


def _fill(command: argparse.ArgumentParser, name: str) -> argparse.ArgumentParser:
    module = import_module(f"{__package__}.{name.replace('-', '_')}")
    statuses = "\n".join(f"  {status}  {meaning}" for status, meaning in module.STATUSES.items())
    command.description = module.DESCRIPTION
    command.epilog = f"examples:\n{module.EXAMPLES}\nexit status:\n{statuses}"
    module.configure(command)
    command.set_defaults(run=module.run)
    return command


def parse(parser: argparse.ArgumentParser, words: Sequence[str]) -> argparse.Namespace:
    """Return the arguments; options may be anywhere among them."""
    args, rest = parser.parse_known_intermixed_args(list(words))
    unknown = [word for word in rest if word.startswith("-")]
    if unknown:
        from difflib import get_close_matches

        options = [option for action in parser._actions for option in action.option_strings]
        similar = get_close_matches(unknown[0].partition("=")[0], options, n=2)
        hint = f"did you mean {' or '.join(similar)}?" if similar else f"{parser.prog} --help lists the options"
        raise UsageError(f"{unknown[0]} is no option of {parser.prog}, {hint}")
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return args


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help as wide as the terminal, for whose width argparse would load four libraries, compression among them."""

    def __init__(self, prog: str) -> None:
        try:
            columns = int(os.environ.get("COLUMNS", 0)) or os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]
        except (ValueError, OSError, AttributeError):
            columns = 80
        super().__init__(prog, width=max(columns - 2, 20))


class UsageError(CommandError):
    """The arguments are not those of the command."""


class _Parser(argparse.ArgumentParser):
    """A parser whose mistakes are said as all others are."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; {self.prog} --help explains the arguments")


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
