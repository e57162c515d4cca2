"""Arguments that several commands share."""

from __future__ import annotations

import sys

from .. import dumps

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Dump

__all__ = ["add_file", "add_json", "open_dump", "open_named"]


def add_file(parser: argparse.ArgumentParser) -> None:
    """Add the dump to read as `args.file`."""
    parser.add_argument("file", metavar="FILE", help="a dump; - reads standard input")


def add_json(parser: argparse._ActionsContainer) -> None:
    """Add `--json`."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def open_dump(args: argparse.Namespace) -> Dump:
    """Return the opened dump that the arguments name."""
    return open_named(args.file)


def open_named(name: str) -> Dump:
    """Return the opened dump of that name; - is standard input."""
    return dumps.open(sys.stdin.buffer if name == "-" else name)
