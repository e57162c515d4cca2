"""`vmcoreinfo explain`: the page of a key, check or rule, or a whole payload line by line."""

from __future__ import annotations

import os

from .. import keys
from ..errors import MissingKeyError
from .arguments import add_json, open_named
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ..keys import Key
    from ..vmcoreinfo import VmCoreInfo

    Page = dict[str, object]

__all__ = ["DESCRIPTION", "EXAMPLES", "PAGES", "configure", "run"]

DESCRIPTION = """\
Explain a key of the payload, a finding of `check` or a rule of the entry by
its id, or annotate every line of a dump's payload. Without an argument, list
all that can be explained."""
EXAMPLES = """\
  vmcoreinfo explain 'NUMBER(phys_base)'
  vmcoreinfo explain line-fused
  vmcoreinfo explain entry-full-write
  vmcoreinfo explain vmcore
  vmcoreinfo explain
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    topic = parser.add_argument("topic", metavar="KEY|ID|FILE", nargs="?", help="what to explain")
    topic.completer = complete  # type: ignore[attr-defined]
    add_json(parser)


def complete(**_: object) -> list[str]:
    """Return every name that can be explained."""
    return [name for names, _ in PAGES.values() for name in names()]


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    if args.topic is None:
        _list(args.json)
        return 0
    for _, page in PAGES.values():
        found = page(args.topic)
        if found is not None:
            print_json(found) if args.json else _print(args.topic, found)
            return 0
    if args.topic == "-" or os.path.exists(args.topic):
        with open_named(args.topic) as dump:
            _annotate(dump.vmcoreinfo, args.json)
        return 0
    similar = keys.suggest(args.topic) or keys.suggest(args.topic.lower()) or _similar_ids(args.topic)
    hint = f", did you mean {' or '.join(similar)}" if similar else ", expected a key, an id or a file"
    raise MissingKeyError(f"nothing is known of {args.topic}{hint}", args.topic)


def _similar_ids(name: str) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(name, [*check_names(), *rule_names()], n=3)


def key_page(name: str) -> Page | None:
    """Return what the catalogue knows of a key, or None."""
    key = keys.lookup(name)
    if key is None:
        return None
    since, until = key.since, key.until
    rows: Page = {
        "meaning": key.meaning,
        "notes": key.notes,
        "type": _type(key),
        "unit": key.unit,
        "architectures": ", ".join(key.arch),
        "written by": ", ".join(key.producer),
        "since": f"{since.version} ({since.source})" if since else "",
        "until": f"{until.version} ({until.source})" if until else "",
        "depends on": ", ".join(key.config),
        "read by": ", ".join(key.readers),
        "in the kernel's document": "yes" if key.documented else "no",
    }
    return {name: value for name, value in rows.items() if value}


def _type(key: Key) -> str:
    base = {10: "decimal", 16: "hexadecimal without 0x", "0x": "hexadecimal with 0x", None: ""}[key.base]
    return ", ".join(word for word in (key.type, "signed" if key.signed else "", base) if word)


def check_page(name: str) -> Page | None:
    """Return what a finding of that id means, or None."""
    from .checks import all_checks

    checks = all_checks()
    if name not in checks:
        return None
    severity, meaning = checks[name]
    return {"meaning": meaning, "severity": severity}


def check_names() -> list[str]:
    """Return the id of every check."""
    from .checks import all_checks

    return list(all_checks())


def rule_page(name: str) -> Page | None:
    """Return the page of a rule of entry, region, note or dump, or None."""
    from ..rules import RULES

    rule = RULES.get(name)
    if rule is None:
        return None
    rows: Page = {
        "meaning": rule.statement,
        "notes": rule.consequence,
        "in practice": rule.practice,
        "profiles": ", ".join(rule.profiles),
        "releases of QEMU": (rule.versions or "all") if "qemu" in rule.profiles else "",
        "defect": "yes, of QEMU" if rule.defect else "",
        "source": rule.source,
    }
    return {name: value for name, value in rows.items() if value}


def rule_names() -> list[str]:
    """Return the id of every rule."""
    from ..rules import RULES

    return list(RULES)


# Each kind of thing that has a page: all names, and the page of one.
PAGES: dict[str, tuple[Callable[[], list[str]], Callable[[str], Page | None]]] = {
    "rules": (rule_names, rule_page),
    "checks": (check_names, check_page),
    "keys": (lambda: list(keys.KEYS), key_page),
}


def _list(as_json: bool) -> None:
    names = {kind: all_names() for kind, (all_names, _) in PAGES.items()}
    if as_json:
        print_json(names)
        return
    screen = Screen()
    for index, (kind, (_, page)) in enumerate(PAGES.items()):
        if index:
            screen.text()
        screen.title(f"{kind.capitalize()} ({len(names[kind])})")
        screen.table((), [(name, _first_sentence(page(name))) for name in names[kind]], styles=("cyan", ""))


def _first_sentence(page: Page | None) -> str:
    text = str((page or {}).get("meaning", ""))
    return text.split(". ")[0].removesuffix(".")


def _print(title: str, page: Page) -> None:
    screen = Screen()
    screen.title(title)
    for name in ("meaning", "notes"):
        if name in page:
            screen.paragraph(str(page[name]))
    screen.text()
    screen.facts([(name, str(value)) for name, value in page.items() if name not in ("meaning", "notes")])


def _annotate(info: VmCoreInfo, as_json: bool) -> None:
    known = [(line, keys.lookup(line.key) if line.key else None) for line in info.lines]
    if as_json:
        print_json(
            [
                {"offset": line.offset, "key": line.key, "value": line.value, "meaning": key.meaning if key else None}
                for line, key in known
            ]
        )
        return
    Screen().table(
        ("offset", "key", "value", "meaning"),
        [
            (
                str(line.offset),
                line.key or line.raw.decode("latin-1"),
                line.value or "",
                key.meaning.split(". ")[0].removesuffix(".") if key else "not in the catalogue",
            )
            for line, key in known
        ],
        right=(0,),
        styles=("dim", "cyan", "bold", ""),
    )
