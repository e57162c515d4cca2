"""Arguments that several commands share."""

from __future__ import annotations

import sys

from .. import dumps
from ..errors import MissingKeyError, UnsupportedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Dump
    from .get import Plain

__all__ = ["add_dump", "add_file", "add_json", "open_dump", "open_named"]


def add_file(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """Add the dump to read as `args.file`."""
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?" if optional else None,
        help="a dump, packed or not, memory, a URL, or qmp: and the socket of a running QEMU; - reads standard input",
    )


def add_dump(parser: argparse.ArgumentParser, *, live: bool = False) -> None:
    """Add the dump to read, and the options that say which payload of it."""
    add_file(parser, optional=live)
    if live:
        parser.add_argument("--live", action="store_true", help="read the running kernel of this machine")
    parser.add_argument("--scan", action="store_true", help="search the memory instead of following headers")
    parser.add_argument("--pick", type=int, metavar="N", help="read candidate N, as `vmcoreinfo scan` numbers them")


def add_json(parser: argparse._ActionsContainer) -> None:
    """Add `--json`."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def open_dump(args: argparse.Namespace | Plain) -> Dump:
    """Return the opened dump that the arguments name, the candidate that they pick chosen.

    Raises:
        MissingKeyError: No candidate is clearly the right one; they were listed on standard error.
    """
    if getattr(args, "live", False):
        dump = dumps.open_live()
    elif args.file is None:
        raise UnsupportedError("no file given, expected a dump or --live", found="nothing")
    else:
        dump = open_named(args.file, scan=getattr(args, "scan", False))
    try:
        if (pick := getattr(args, "pick", None)) is not None:
            dump.pick(pick)
        elif hasattr(args, "pick") and dump.chosen is None:
            _ask(dump)
    except MissingKeyError:
        dump.close()
        raise
    return dump


def _ask(dump: Dump) -> None:
    """Say which candidates there are, where several could be the right one."""
    texts = [(n, c) for n, c in enumerate(dump.candidates, 1) if c.kind == "linux"]
    if not texts:
        return
    from .screen import printable

    for number, candidate in texts:
        release = candidate.parse().get("OSRELEASE", "no release")
        why = "; ".join(candidate.reasons)
        print(printable(f"  --pick {number}  at {candidate.offset:#x}  {release}: {why}"), file=sys.stderr)
    raise MissingKeyError(
        f"{len(texts)} texts in {dump.source}, none is clearly the right one, expected --pick", "pick"
    )


def open_named(name: str, *, scan: bool = False) -> Dump:
    """Return the opened dump of that name, its memory searched or not; - is standard input."""
    file = sys.stdin.buffer if name == "-" else name
    return dumps.scan(file) if scan else dumps.open(file)
