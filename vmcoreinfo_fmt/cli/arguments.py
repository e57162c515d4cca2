"""Arguments that several commands share, and the dump that they name."""

from __future__ import annotations

from .. import dumps
from ..errors import MissingKeyError
from .streams import CommandError, standard_input

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import BinaryIO

    from ..dumps import Dump
    from ..rules import Profile

__all__ = [
    "Plain",
    "add_dump",
    "add_file",
    "add_json",
    "add_profile",
    "add_snapshot",
    "named",
    "open_dump",
    "open_named",
]


class Plain:
    """Arguments without options. They need no parser, and scripts that read many dumps use these."""

    raw = hex = dec = json = scan = False
    pick: int | None = None

    def __init__(self, file: str, keys: list[str], run: Callable[[Plain], int]) -> None:
        self.file = file
        self.keys = keys
        self.run = run


def add_file(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """Add the dump to read as `args.file`."""
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?" if optional else None,
        help="a dump, compressed or not, a memory image, a URL, or qmp:SOCKET for a running QEMU; - is standard input",
    )


def add_dump(parser: argparse.ArgumentParser, *, live: bool = False) -> None:
    """Add the dump to read, and the options that say which payload of it."""
    add_file(parser, optional=live)
    if live:
        parser.add_argument("--live", action="store_true", help="read the running kernel of this machine")
    parser.add_argument("--scan", action="store_true", help="search memory instead of following headers")
    parser.add_argument("--pick", type=int, metavar="N", help="read candidate N of those that `vmcoreinfo scan` lists")
    add_snapshot(parser)


def add_snapshot(parser: argparse.ArgumentParser) -> None:
    """Add `--snapshot` as `args.snapshot`."""
    parser.add_argument(
        "--snapshot", metavar="TAG", help="read this one of the machines that are saved in a qcow2 image, not the last"
    )


def add_json(parser: argparse._ActionsContainer) -> None:
    """Add `--json`."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Add `--profile` as `args.profile`."""
    parser.add_argument(
        "--profile",
        metavar="NAME",
        default="spec",
        type=_profile,
        help="whose rules apply: spec (the specification), qemu (the latest release), qemu:7.2 or another release, "
        "script (QEMU's gdb script); default: spec",
    )


def _profile(text: str) -> Profile:
    from argparse import ArgumentTypeError

    from ..rules import Profile

    try:
        return Profile.parse(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None


def open_dump(args: argparse.Namespace | Plain) -> Dump:
    """Return the opened dump that the arguments name, with the candidate that they pick.

    Raises:
        MissingKeyError: No candidate is clearly the right one; they were listed on standard error.
    """
    if getattr(args, "live", False):
        dump = dumps.open_live()
    elif args.file is None:
        raise CommandError("no FILE given, expected a dump or --live")
    else:
        dump = open_named(args.file, scan=getattr(args, "scan", False), snapshot=getattr(args, "snapshot", None))
    try:
        if (pick := getattr(args, "pick", None)) is not None:
            dump = dump.picked(pick)
        elif hasattr(args, "pick") and dump.chosen is None:
            _ask(dump)
    except BaseException:
        dump.close()
        raise
    return dump


def _ask(dump: Dump) -> None:
    """List the candidates on standard error if several could be the right one."""
    texts = [(number, c) for number, c in enumerate(dump.candidates, 1) if c.contents == "text"]
    if not texts:
        return
    from .screen import printable
    from .streams import write_error

    for number, candidate in texts:
        release = candidate.parse().get("OSRELEASE", "release unknown")
        why = "; ".join(candidate.reasons)
        write_error(printable(f"  --pick {number}  at {candidate.offset:#x}  {release}: {why}"))
    raise MissingKeyError(
        f"{len(texts)} texts in {dump.source} and no clear best one, choose one with --pick",
        "VMCOREINFO",
        dump.findings,
    )


def named(name: str) -> str | BinaryIO:
    """Return what the library opens for a name: standard input for -, otherwise the name."""
    return standard_input() if name == "-" else name


def open_named(name: str, *, scan: bool = False, snapshot: str | None = None) -> Dump:
    """Return the opened dump of that name, its memory searched if asked for."""
    from .progress import Bar

    with Bar(name) as progress:
        read = dumps.scan if scan else dumps.open
        return read(named(name), snapshot=snapshot, progress=progress)
