"""`vmcoreinfo extract`: the exact bytes of the payload."""

from __future__ import annotations

import os

from .arguments import FILE_HELP, add_payload, each, is_many, open_dump
from .payload import explained, payload
from .screen import Screen
from .streams import CommandError, write_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Dump
    from ..note import Note

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Write the payload byte for byte as the kernel wrote it, for tools that read it
from a file. An output file is replaced only when the new one is complete."""
EXAMPLES = """\
  vmcoreinfo extract vmcore
  vmcoreinfo extract vmcore -o vmcoreinfo.txt
  vmcoreinfo extract -d . vmcore-6.1 vmcore-6.12
  vmcoreinfo extract --note vmcore -o note.bin     the whole note, for another dump
"""
STATUSES = {0: "done", 1: "there is no payload or no note", 2: "a file cannot be read or written"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("files", metavar="FILE", nargs="+", help=FILE_HELP)
    add_payload(parser)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("-o", "--output", metavar="OUT", help="write to this file instead of standard output")
    where.add_argument(
        "-d", "--directory", metavar="DIR", help="write one file for each input here, with its name and .txt or .note"
    )
    parser.add_argument("--note", action="store_true", help="write the whole note with header and padding")


def _note(dump: Dump) -> Note:
    if dump.chosen is None or dump.chosen.note is None:
        raise explained(dump, f"the text in {dump.source} is not in a note")
    return dump.chosen.note


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    if is_many(args) and args.directory is None:
        raise CommandError(f"{len(args.files)} files given, expected --directory DIR for more than one")
    if args.directory is not None and not os.path.isdir(args.directory):
        raise CommandError(f"{args.directory} is no folder, expected one that is there")
    args.json = False
    outputs = {name: _output(args, name) for name in args.files}
    if len(set(outputs.values())) < len(outputs) and is_many(args):
        name = next(name for name in args.files if list(outputs.values()).count(outputs[name]) > 1)
        raise CommandError(f"several files would become {outputs[name]}, expected different names")
    return each(args, lambda name: _write(args, name, outputs[name]))


def _output(args: argparse.Namespace, name: str) -> str | None:
    if args.directory is None:
        return args.output if args.output is None else str(args.output)
    stem = "standard-input" if name == "-" else os.path.basename(name.rstrip("/")) or "dump"
    return os.path.join(args.directory, f"{stem}.{'note' if args.note else 'txt'}")


def _write(args: argparse.Namespace, name: str, output: str | None) -> int:
    with open_dump(args, name) as dump:
        info = payload(dump)
        data = _note(dump).to_bytes() if args.note else bytes(info)
    if output is None:
        write_bytes(data)
        return 0
    from ..files import write_whole

    write_whole(output, data)
    if args.directory is not None:
        Screen().text(f"written: {output}")
    return 0
