"""`vmcoreinfo explain`: the page of a rule, or the list of all."""

from __future__ import annotations

from ..errors import MissingKeyError
from ..rules import RULES, Rule
from .arguments import add_json
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = (
    "Explain a rule of the catalogue: what it says, who says it, and what breaking it means. Without one, list all."
)
EXAMPLES = """\
  vmcoreinfo explain
  vmcoreinfo explain entry-full-write
  vmcoreinfo explain --json text-base-16
"""
WIDTH = 96


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("what", metavar="RULE", nargs="?", help="id of a rule")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    if args.what is None:
        _list(args.json)
    elif args.what in RULES:
        _page(RULES[args.what], args.json)
    else:
        raise MissingKeyError(f"{args.what} is not the id of a rule{_nearest(args.what)}", args.what)
    return 0


def _list(as_json: bool) -> None:
    if as_json:
        print_json([rule.to_dict() for rule in RULES.values()])
        return
    Screen().table(
        ("rule", "of", "statement"),
        [(rule.id, "+".join(rule.profiles), rule.statement) for rule in RULES.values()],
        styles=("bold", "dim", ""),
    )


def _page(rule: Rule, as_json: bool) -> None:
    if as_json:
        print_json(rule.to_dict())
        return
    screen = Screen()
    screen.title(rule.id)
    kind = "a defect of QEMU" if rule.defect else "a rule"
    rows = [
        ("rule", rule.statement),
        ("kind", f"{kind}, profile {', '.join(rule.profiles)}"),
        ("QEMU", rule.versions or "all releases"),
        ("means", rule.consequence),
        ("practice", rule.practice),
        ("source", rule.source),
    ]
    if "qemu" not in rule.profiles:
        del rows[2]
    screen.facts([line for name, text in rows if text for line in _wrapped(name, text)])


def _wrapped(name: str, text: str) -> list[tuple[str, str]]:
    from textwrap import wrap

    first, *rest = wrap(text, WIDTH)
    return [(name, first), *(("", line) for line in rest)]


def _nearest(what: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(what, RULES, 3) or [name for name in RULES if what in name][:3]
    return f"; near to it: {', '.join(near)}" if near else ""
