"""`vmcoreinfo diff`: what differs between the payloads of two dumps."""

from __future__ import annotations

from ..text.diff import diff
from .arguments import add_json, add_names, each, is_many, label, open_named
from .payload import payload
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ..text.diff import Change
    from ..text.vmcoreinfo import VmCoreInfo

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Compare the payloads of two dumps key by key, and name the tools that read each
removed or added key. After a kernel upgrade this shows what dump tools must handle."""
EXAMPLES = """\
  vmcoreinfo diff vmcore-6.1 vmcore-6.12
  vmcoreinfo diff vmcore first-boot second-boot
  vmcoreinfo diff --ignore-addresses first-boot second-boot
  vmcoreinfo diff --json old new
"""
STATUSES = {0: "no difference", 1: "a difference, or a dump without a payload", 2: "an input cannot be read"}

HEADINGS = {
    "removed": ("Removed keys", "red"),
    "added": ("Added keys", "green"),
    "changed": ("Changed values", "yellow"),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("before", metavar="A", help="a dump; - is standard input")
    parser.add_argument("files", metavar="B", nargs="+", help="another dump; of several each is compared with A")
    add_names(parser)
    parser.add_argument(
        "--ignore-addresses",
        action="store_true",
        help="leave out values that change with every boot, such as addresses",
    )
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_named(args.before) as dump:
        before = payload(dump)
    return each(args, lambda name: _compare(args, before, name))


def _compare(args: argparse.Namespace, before: VmCoreInfo, name: str) -> int:
    with open_named(name) as dump:
        changes = diff(before, payload(dump), ignore_addresses=args.ignore_addresses)
    if args.json:
        members = {"before": args.before, "after": name, "changes": [change.to_dict() for change in changes]}
        print_json("diff", members, lines=is_many(args))
    else:
        _print(Screen(prefix=label(args, name)), changes)
    return int(bool(changes))


def _print(screen: Screen, changes: Sequence[Change]) -> None:
    first = True
    for kind, (heading, style) in HEADINGS.items():
        found = [change for change in changes if change.kind == kind]
        if not found:
            continue
        if not first:
            screen.text()
        first = False
        screen.title(f"{heading} ({len(found)})")
        if kind == "changed":
            rows = [(change.key, change.before or "", change.after or "") for change in found]
            screen.table(("key", "before", "after"), rows, styles=("cyan", "", style))
        else:
            rows = [(change.key, ", ".join(change.readers), _short(change.meaning)) for change in found]
            screen.table(("key", "read by", "meaning"), rows, styles=(style, "dim", ""))
    if first:
        screen.text("no difference")


def _short(meaning: str | None) -> str:
    return (meaning or "not in the catalogue").split(". ")[0].removesuffix(".")
