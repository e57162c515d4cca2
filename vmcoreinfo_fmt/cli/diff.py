"""`vmcoreinfo diff`: what differs between the payloads of two dumps."""

from __future__ import annotations

from ..diff import diff
from .arguments import add_json, open_named
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..diff import Change

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = """\
Compare the payloads of two dumps key by key. For a kernel upgrade, the keys
that came and went are what a dump tool must now handle; each says who reads it.

Exit status 0 says that nothing differs, 1 that something does."""
EXAMPLES = """\
  vmcoreinfo diff vmcore-6.1 vmcore-6.12
  vmcoreinfo diff --ignore-addresses first-boot second-boot
  vmcoreinfo diff --json old new
"""

HEADINGS = {
    "removed": ("Keys that went", "red"),
    "added": ("Keys that came", "green"),
    "changed": ("Values that changed", "yellow"),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("before", metavar="A", help="a dump; - reads standard input")
    parser.add_argument("after", metavar="B", help="another dump")
    parser.add_argument("--ignore-addresses", action="store_true", help="leave out what differs from boot to boot")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_named(args.before) as before, open_named(args.after) as after:
        changes = list(diff(before.vmcoreinfo, after.vmcoreinfo, ignore_addresses=args.ignore_addresses))
    if args.json:
        print_json([change.to_dict() for change in changes])
    else:
        _print(changes)
    return int(bool(changes))


def _print(changes: list[Change]) -> None:
    screen = Screen()
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
