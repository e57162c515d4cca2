"""`vmcoreinfo help`: what --help says, by another name."""

from __future__ import annotations

from .commands import COMMANDS, nearest
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Explain a command: its options, examples and exit statuses. Without an argument,
list all commands. For keys, rules and findings there is `vmcoreinfo explain`."""
EXAMPLES = """\
  vmcoreinfo help
  vmcoreinfo help check
"""
STATUSES = {0: "done", 2: "there is no such command"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    name = parser.add_argument("name", metavar="COMMAND", nargs="?", help="the command to explain")
    name.completer = complete  # type: ignore[attr-defined]


def complete(**_: object) -> list[str]:
    """Return the names of all commands."""
    return list(COMMANDS)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from .parser import build_parser, command_parser

    if args.name is None:
        build_parser(()).print_help()
        return 0
    if args.name not in COMMANDS:
        raise CommandError(f"{args.name} is no command, {_instead(args.name)}")
    command_parser(args.name).print_help()
    return 0


def _instead(name: str) -> str:
    from ..rules import find_rule
    from ..text.keys import lookup

    if find_rule(name) is not None or lookup(name) is not None:
        return f"vmcoreinfo explain {name} explains it"
    similar = nearest(name)
    return f"did you mean {' or '.join(similar)}?" if similar else "vmcoreinfo help lists the commands"
