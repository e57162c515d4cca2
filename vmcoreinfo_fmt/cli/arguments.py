"""Arguments that several commands share, and the dump that they name."""

from __future__ import annotations

import sys

from .. import dumps
from ..errors import MissingKeyError
from .streams import standard_input

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable
    from typing import BinaryIO

    from ..dumps import Dump
    from ..rules import Profile
    from .failures import Failure

__all__ = [
    "FILE_HELP",
    "Plain",
    "add_files",
    "add_json",
    "add_names",
    "add_payload",
    "add_profile",
    "add_snapshot",
    "attempt",
    "each",
    "is_many",
    "label",
    "named",
    "open_dump",
    "open_live",
    "open_named",
]


class Plain:
    """A file and keys for `get`, with at most one base and JSON. They need no parser, and scripts that read many dumps
    use these."""

    raw = scan = with_filename = no_filename = False
    pick: int | None = None

    def __init__(self, file: str, keys: list[str], run: Callable[[Plain], int], options: Iterable[str] = ()) -> None:
        self.files: list[str] = [file]
        self.keys = keys
        self.run = run
        self.hex: bool = "--hex" in options
        self.dec: bool = "--dec" in options
        self.json: bool = "--json" in options


FILE_HELP = "a dump, compressed or not, a memory image, a URL, or qmp:SOCKET for a running QEMU; - is standard input"


def add_files(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """Add the dumps to read as `args.files`, and whether their names are printed."""
    parser.add_argument("files", metavar="FILE", nargs="*" if optional else "+", help=FILE_HELP)
    add_names(parser)


def add_names(parser: argparse.ArgumentParser) -> None:
    """Add whether the names of files are printed."""
    names = parser.add_mutually_exclusive_group()
    names.add_argument(
        "-H", "--with-filename", action="store_true", help="start every line with the file's name, as for several files"
    )
    names.add_argument("--no-filename", action="store_true", help="print no names of files, even for several")


def add_payload(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which payload of a dump is read."""
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


def is_many(args: argparse.Namespace | Plain) -> bool:
    """Return whether there are several files."""
    return len(args.files) > 1


def label(args: argparse.Namespace | Plain, name: str) -> str:
    """Return what the lines about a file start with: its name where there are several, as grep does it."""
    return f"{name}:" if (is_many(args) or args.with_filename) and not args.no_filename else ""


def each(args: argparse.Namespace | Plain, work: Callable[[str], int]) -> int:
    """Do the work for every file and return the highest exit status.

    What fails with one of several files is said, and the others are read.
    """
    if not is_many(args):
        return work(args.files[0])
    return max(attempt(name, work, lambda why: why.say(as_json=args.json, many=True)) for name in args.files)


def attempt(name: str, work: Callable[[str], int], failed: Callable[[Failure], int]) -> int:
    """Do the work for a file and return its exit status, or what is made of its failure."""
    from .failures import EXPECTED, NO_MEMORY, Failure, failure

    try:
        status = work(name)
        sys.stdout.flush()
        return status
    except MemoryError:
        pass
    except EXPECTED as error:
        return failed(failure(error, name))
    # Here, because the traceback keeps everything in memory until the handler has ended.
    return failed(Failure("MemoryError", NO_MEMORY, source=name))


def open_dump(args: argparse.Namespace | Plain, name: str) -> Dump:
    """Return the opened dump of that name, with the candidate that the arguments pick.

    Raises:
        MissingKeyError: No candidate is clearly the right one; they were listed on standard error.
    """
    return _picked(args, open_named(name, scan=getattr(args, "scan", False), snapshot=getattr(args, "snapshot", None)))


def open_live(args: argparse.Namespace) -> Dump:
    """Return the running kernel of this machine, with the candidate that the arguments pick."""
    return _picked(args, dumps.open_live())


def _picked(args: argparse.Namespace | Plain, dump: Dump) -> Dump:
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
