"""`vmcoreinfo explain`: the page of a key or a rule, or a payload line by line."""

from __future__ import annotations

import os

from ..rules import CATALOGUE, find_rule
from ..text import keys
from .arguments import add_json, open_named
from .payload import payload
from .screen import Screen, print_json
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ..dumps import Dump
    from ..text.keys import Key

    Page = dict[str, object]

__all__ = ["DESCRIPTION", "EXAMPLES", "PAGES", "STATUSES", "complete", "configure", "run"]

DESCRIPTION = """\
Explain a key of the payload, or a rule or finding by its id; or print every line
of a dump's payload with its meaning. Without an argument, list all keys and ids."""
EXAMPLES = """\
  vmcoreinfo explain 'NUMBER(phys_base)'
  vmcoreinfo explain line-fused
  vmcoreinfo explain entry-full-write
  vmcoreinfo explain vmcore
  vmcoreinfo explain
"""
STATUSES = {0: "done", 1: "no such key, id or file", 2: "the file cannot be read"}

WHOSE = {
    "specification": "the specification says so",
    "qemu": "QEMU behaves so",
    "linux": "Linux behaves so",
    "windows": "Windows behaves so",
    "defect": "a defect of QEMU",
    "practice": "the practice of dump tools",
    "reading": "a problem of an input",
}
FRAMES = {
    "file": "the start of the file",
    "container": "the start of the innermost container",
    "note": "the start of the note",
    "payload": "the start of the payload",
    "entry": "the start of the entry",
    "region": "the start of the region",
}


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
    if args.json and (about := _about(args.topic)) is not None:
        print_json("explain", about)
        return 0
    for _, page in PAGES.values():
        found = page(args.topic)
        if found is not None:
            _print(args.topic, found)
            return 0
    if args.topic == "-" or "://" in args.topic or args.topic.startswith("qmp:") or os.path.exists(args.topic):
        with open_named(args.topic) as dump:
            _annotate(dump, args.json)
        return 0
    similar = keys.suggest(args.topic) or keys.suggest(args.topic.lower()) or _similar_ids(args.topic)
    hint = f", did you mean {' or '.join(similar)}?" if similar else ", expected a key, an id or a file"
    raise CommandError(f"{args.topic} is unknown{hint}", status=1)


def _about(name: str) -> dict[str, object] | None:
    """Return what a program wants to know of a rule or a key, or None."""
    if (rule := find_rule(name)) is not None:
        return {"rule": rule.to_dict()}
    key = keys.lookup(name)
    return None if key is None else {"key": key.to_dict()}


def _similar_ids(name: str) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(name, CATALOGUE, n=3)


def key_page(name: str) -> Page | None:
    """Return the fields of a key's entry in the catalogue, or None."""
    key = keys.lookup(name)
    if key is None:
        return None
    since, until = key.since, key.until
    rows: Page = {
        "statement": key.meaning,
        "meaning": key.notes,
        "type": _type(key),
        "unit": key.unit,
        "architectures": ", ".join(key.arch),
        "written by": ", ".join(key.producer),
        "since": f"{since.version} ({since.source})" if since else "",
        "until": f"{until.version} ({until.source})" if until else "",
        "depends on": ", ".join(key.config),
        "always in notes of": _required(key),
        "read by": ", ".join(key.readers),
        "in the kernel's document": "yes" if key.documented else "no",
    }
    return {name: value for name, value in rows.items() if value}


def _type(key: Key) -> str:
    base = {10: "decimal", 16: "hexadecimal without 0x", "0x": "hexadecimal with 0x", None: ""}[key.base]
    return ", ".join(word for word in (key.type, "signed" if key.signed else "", base) if word)


def _required(key: Key) -> str:
    need = key.required
    if need is None:
        return ""
    releases = f" from {need.since}" if need.since else ""
    releases += f" to {need.until}" if need.until else " on" if need.since else ""
    return f"{', '.join(need.arch)}{releases}"


def rule_page(name: str) -> Page | None:
    """Return the fields of a rule in the catalogue, or None."""
    rule = find_rule(name)
    if rule is None:
        return None
    rows: Page = {
        "statement": rule.statement,
        "meaning": rule.meaning,
        "what to do": rule.advice,
        "in practice": rule.practice,
        "severity": rule.severity,
        "area": rule.area,
        "whose": WHOSE[rule.kind],
        "profiles": ", ".join(rule.profiles),
        "releases of QEMU": (rule.versions or "all") if "qemu" in rule.profiles else "",
        "offsets count from": FRAMES[rule.frame] if rule.frame else "",
        "source": rule.source,
        "example": rule.example,
    }
    return {name: value for name, value in rows.items() if value}


# Each kind of thing that has a page: all names, and the page of one.
PAGES: dict[str, tuple[Callable[[], list[str]], Callable[[str], Page | None]]] = {
    "rules": (lambda: list(CATALOGUE), rule_page),
    "keys": (lambda: list(keys.KEYS), key_page),
}


def _list(as_json: bool) -> None:
    names = {kind: all_names() for kind, (all_names, _) in PAGES.items()}
    if as_json:
        print_json("explain", names)
        return
    screen = Screen()
    for index, (kind, (_, page)) in enumerate(PAGES.items()):
        if index:
            screen.text()
        screen.title(f"{kind.capitalize()} ({len(names[kind])})")
        screen.table((), [(name, _first_sentence(page(name))) for name in names[kind]], styles=("cyan", ""))


def _first_sentence(page: Page | None) -> str:
    text = str((page or {}).get("statement", ""))
    return text.split(". ")[0].removesuffix(".")


# Sentences are wrapped above the table of short fields.
SENTENCES = {"statement": "", "meaning": "", "what to do": "What to do: ", "in practice": "In practice: "}


def _print(title: str, page: Page) -> None:
    screen = Screen()
    screen.title(title)
    for name, label in SENTENCES.items():
        if name in page:
            screen.paragraph(f"{label}{page[name]}")
    screen.text()
    screen.facts([(name, str(value)) for name, value in page.items() if name not in SENTENCES])


def _annotate(dump: Dump, as_json: bool) -> None:
    known = [(line, keys.lookup(line.key) if line.key else None) for line in payload(dump).lines]
    if as_json:
        start = dump.chosen.offset if dump.chosen is not None else 0
        lines = [
            {
                "frame": "payload",
                "offset": line.offset,
                "file_offset": dump.place(start + line.offset),
                "key": line.key,
                "value": line.value,
                "meaning": key.meaning if key else None,
            }
            for line, key in known
        ]
        print_json("explain", {"source": dump.source, "lines": lines})
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
