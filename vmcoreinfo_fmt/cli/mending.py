"""What the commands that write dumps share: where the result goes, texts of notes, and how a plan is said."""

from __future__ import annotations

from contextlib import contextmanager

from .arguments import add_json
from .findings import print_findings
from .progress import Bar
from .screen import Screen, print_json
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from ..dumps.repair import Plan
    from ..dumps.search.strings import Progress

__all__ = ["STATUSES", "add_new", "add_output", "carry_out", "read_text", "writing"]

STATUSES = {
    0: "done, or there is nothing to do",
    1: "there is something to do, and neither -o nor --in-place was given; or there is no note or key",
    2: "the dump cannot be read, written or understood; it is as it was",
}


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add the dump, and where the result goes."""
    parser.add_argument("file", metavar="DUMP", help="an ELF or kdump-compressed dump, plain or flattened")
    where = parser.add_mutually_exclusive_group()
    add_new(where)
    where.add_argument("--in-place", action="store_true", help="change the dump itself; it can be undone")
    parser.add_argument("--undo-file", metavar="FILE", help="where to keep what --in-place replaces (DUMP.undo)")
    add_json(parser)


def add_new(parser: argparse._ActionsContainer, *, required: bool = False) -> None:
    """Add `-o NEW` as `args.output`."""
    words = "write a new dump, which appears when it is whole"
    parser.add_argument("-o", "--output", metavar="NEW", required=required, help=words)


def read_text(path: str) -> bytes:
    """Return the text of a note from a file, no more than a note can have."""
    from ..dumps.candidate import MAX_PAYLOAD

    with open(path, "rb") as file:
        return file.read(MAX_PAYLOAD)


@contextmanager
def writing(args: argparse.Namespace, words: str) -> Iterator[Progress | None]:
    """Show progress while `args.file` is read and `args.output` written."""
    with Bar(args.file, words) as progress:
        try:
            yield progress
        except ValueError as error:
            raise CommandError(str(error)) from None


def carry_out(plan: Plan, args: argparse.Namespace) -> int:
    """Write the plan where the arguments say, and say what was done or is to be done."""
    from ..dumps import repair

    if args.undo_file is not None and not args.in_place:
        raise CommandError("--undo-file is for --in-place")
    written = record = None
    if args.output is not None:
        with writing(args, "copying") as progress:
            repair.write_new(plan, args.file, args.output, progress=progress)
        written = args.output
    elif args.in_place and plan:
        record = repair.write_in_place(plan, args.file, undo=args.undo_file)
        written = args.file
    if args.json:
        print_json("repair", {**plan.to_dict(), "written": written, "undo": record})
    else:
        _say(plan, written, record)
    return int(bool(plan) and written is None)


def _say(plan: Plan, written: str | None, record: str | None) -> None:
    screen = Screen()
    print_findings(screen, plan.defects, least="info")
    for step in plan.steps:
        screen.text(f"{'to do' if written is None else 'done'}: {step}")
    for words in plan.remaining:
        screen.text(f"remains: {words}", style="yellow")
    if not plan:
        screen.text(f"nothing to change in {plan.source}")
    if written is not None:
        screen.text(f"written: {written}")
    elif plan:
        screen.text("nothing is written: give -o NEW or --in-place")
    if record is not None:
        screen.text(f"undo with: vmcoreinfo undo {_quoted(written or plan.source, record)}")


def _quoted(dump: str, record: str) -> str:
    from shlex import join

    from ..dumps.repair import undo_path

    words = [dump] if record == undo_path(dump) else [dump, "--undo-file", record]
    return join(words)
