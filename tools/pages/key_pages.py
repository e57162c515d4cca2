"""A page a key, and the table of all, from the catalogue of keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape

import vmcoreinfo_fmt
from vmcoreinfo_fmt.text import keys
from vmcoreinfo_fmt.text.keys import Key

from .rule_pages import rules_of_key
from .text import chips, facts, paragraphs, script, slug, table
from .trace import REAL

__all__ = ["address", "first_sentence", "pages"]

LINUX = "linux"


def address(key: str) -> str:
    """Return where the page of a key is, below `keys/`."""
    return slug(key)


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of every page."""
    yield "keys/index.md", _index()
    for key in keys.KEYS.values():
        yield f"keys/{address(key.key)}.md", _page(key)


def _index() -> str:
    found = list(keys.KEYS.values())
    rows = [(_data(key), _cells(key)) for key in found]
    heads = ("key", "type", "where", "since", "until", "read by")
    return (
        "---\nhide: [toc]\ndescription: Every known key of the vmcoreinfo note\n---\n# Keys\n\n"
        f"The {len(found)} keys that a note is known to hold: what each says, in which base, who writes it, since "
        "when, and who reads it. Releases are the producer's; distributions backport, so take them as a hint.\n\n"
        '<div class="filters" data-filters-for="all-keys" data-filters="find:text:Find;choice:arch:'
        "Architecture;release:producer:Linux release;choice:reader:Read by;choice:producer:Written by"
        '"></div>\n\n'
        + table(heads, rows, label="Known keys", classes="sortable", more=' id="all-keys"')
        + script("tables.js", 1)
    )


def _data(key: Key) -> str:
    pairs = {
        "arch": " ".join(key.arch),
        "producer": " ".join(key.producer),
        "reader": " ".join(key.readers),
        "since": key.since.version if key.since and LINUX in key.producer else "",
        "until": key.until.version if key.until and LINUX in key.producer else "",
        "text": f"{key.key} {key.meaning}".lower(),
    }
    return "".join(f' data-{name}="{escape(value, quote=True)}"' for name, value in pairs.items())


def _cells(key: Key) -> tuple[str, ...]:
    where = "" if key.arch == ("all",) else ", ".join(key.arch)
    if key.producer != (LINUX,):
        others = [name for name in key.producer if name != LINUX]
        where = " · ".join(filter(None, [where, ", ".join(others)]))
    return (
        f'<a href="{address(key.key)}/"><code>{escape(key.key)}</code></a>'
        f'<br><span class="quiet">{escape(first_sentence(key.meaning))}</span>',
        key.type,
        where or "everywhere",
        key.since.version if key.since else "",
        key.until.version if key.until else "",
        ", ".join(key.readers),
    )


def first_sentence(text: str) -> str:
    """Return the first sentence of a text."""
    head, stop, _ = text.partition(". ")
    return head + "." if stop else text


def _page(key: Key) -> str:
    parts = [
        f"---\nhide: [toc]\ndescription: {_quoted(key.key)}\n---\n# `{key.key}`\n",
        paragraphs(key.meaning),
        facts(_facts(key)),
    ]
    if key.notes:
        parts += ["\n## Mind\n", paragraphs(key.notes)]
    seen = _seen().get(key.key, ())
    if seen:
        parts += ["\n## Seen in\n", "Real notes of the test data that have it, and what they say.\n"]
        parts.append(
            table(
                ("kernel", "value"),
                [("", (escape(release), f"<code>{escape(value)}</code>")) for release, value in seen],
                label="Seen in",
            )
        )
    rules = rules_of_key(key.key)
    if rules:
        parts.append("\n## Rules that name it\n")
        parts += [f"- [{rule.id}](../rules/{rule.id}.md): {rule.statement}" for rule in rules]
        parts.append("")
    related = _related(key)
    if related:
        links = ", ".join(f"[`{name}`]({address(name)}.md)" for name in related)
        parts += ["\n## Beside it\n", f"{links}\n"]
    parts.append("\nAll [keys](index.md), or look at your own in the [bench](../inspector.md).\n")
    return "\n".join(parts)


@lru_cache
def _seen() -> Mapping[str, list[tuple[str, str]]]:
    """Return in which real notes each key was seen, with its value there."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(REAL.glob("*/*")):
        try:
            with vmcoreinfo_fmt.open(path) as dump:
                info = dump.vmcoreinfo
                name = f"{info.osrelease or 'no release'}, {path.parent.name}"
                for key, value in info.items():
                    found.setdefault(key, {}).setdefault(name, value)
        except vmcoreinfo_fmt.VmcoreinfoError:
            continue  # an entry, or a file that is broken on purpose
    return {key: list(values.items()) for key, values in found.items()}


def _quoted(text: str) -> str:
    return f'"{text}, a key of the vmcoreinfo note"'


def _facts(key: Key) -> Iterator[tuple[str, str]]:
    yield "type", " ".join(filter(None, [key.type, f"in {key.unit}" if key.unit else ""]))
    yield "written", _written(key)
    yield "architectures", "all" if key.arch == ("all",) else chips(map(escape, key.arch))
    yield "written by", chips(map(escape, key.producer))
    for name, release in (("since", key.since), ("until", key.until)):
        yield name, f'{escape(release.version)} <span class="quiet">{escape(release.source)}</span>' if release else ""
    yield "needs", chips(f"<code>{escape(option)}</code>" for option in key.config)
    yield "read by", chips(map(escape, key.readers))
    yield "always there", _required(key)
    yield "in the kernel's document", "yes" if key.documented else "no"


def _written(key: Key) -> str:
    if key.base is None:
        return ""
    base = {10: "decimal", 16: "hexadecimal, without 0x", "0x": "hexadecimal, with 0x"}[key.base]
    return f"{base}, signed" if key.signed else base


def _required(key: Key) -> str:
    if key.required is None:
        return ""
    arch = "" if key.required.arch == ("all",) else f" on {', '.join(key.required.arch)}"
    since = f" since {key.required.since}" if key.required.since else ""
    until = f" until {key.required.until}" if key.required.until else ""
    return f"in a note of Linux{arch}{since}{until}"


def _related(key: Key) -> list[str]:
    """Return the keys of the same structure or name, under whatever kind."""
    name = _name(key.key)
    return [other for other in keys.KEYS if other != key.key and _name(other) == name and name] if name else []


def _name(key: str) -> str:
    inner = key.partition("(")[2].removesuffix(")")
    return inner.partition(".")[0] if inner else key.partition("(")[0]
