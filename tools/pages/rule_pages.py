"""A page for every entry of the catalogue: rules, and what is found when reading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape
from pathlib import Path
from urllib.parse import quote

import yaml

from vmcoreinfo_fmt.rules import CATALOGUE, Profile, Rule
from vmcoreinfo_fmt.text import keys

from .case_pages import place
from .cases import bench_link, cases_of_rule
from .rule_examples import examples, without_case
from .text import bench, chips, facts, packed, paragraphs, script, slug, table

__all__ = ["RELEASES", "linked", "pages", "rules_by_field", "rules_of_key"]

BY_FIELD = Path(__file__).resolve().parents[2] / "docs" / "rules-by-field.yaml"
WHOSE = {
    "specification": "the specification",
    "qemu": "QEMU",
    "linux": "Linux",
    "windows": "Windows",
    "defect": "QEMU, a defect",
    "practice": "practice",
    "reading": "this project",
}
PROFILES = {"spec": "specification", "qemu": "QEMU", "script": "QEMU's gdb script"}
SEVERITY = {
    "error": "breaks the format or loses data",
    "warning": "likely wrong",
    "info": "worth knowing",
}
RELEASES = ("5.2", "7.2", "8.0", "8.2", "9.0", "9.2", "10.0", "10.2", "11.0", "11.1")
MOST_CASES = 12


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of every page."""
    yield "rules/index.md", _index()
    for rule in CATALOGUE.values():
        yield f"rules/{rule.id}.md", _page(rule)


@lru_cache
def rules_by_field() -> Mapping[str, tuple[Rule, ...]]:
    """Return the rules that touch a field, by the field's anchor."""
    listed = yaml.safe_load(BY_FIELD.read_text(encoding="utf-8"))
    return {anchor: tuple(CATALOGUE[name] for name in names) for anchor, names in listed.items()}


def rules_of_key(key: str) -> list[Rule]:
    """Return the rules that name a key."""
    found = re.compile(rf"(?<![\w(]){re.escape(key)}(?!\w)")
    return [
        rule for rule in CATALOGUE.values() if any(map(found.search, (rule.statement, rule.meaning, rule.practice)))
    ]


def linked(text: str) -> str:
    """Return Markdown in which the known keys lead to their pages."""

    def link(found: re.Match[str]) -> str:
        name = found[0]
        return f"[`{name}`](../keys/{slug(name)}.md)" if keys.lookup(name) else name

    parts = re.split(r"([A-Z]+\([\w.]+\)|\b[A-Z]{6,}\b)", text)
    return "".join(re.sub(r".+", link, part) if number % 2 else _plain(part) for number, part in enumerate(parts))


def _plain(text: str) -> str:
    """Return a piece of a sentence as Markdown, its blanks at both ends kept."""
    inner = text.strip()
    return text.replace(inner, paragraphs(inner)[:-1]) if inner else text


def strength(rule: Rule) -> str:
    """Return the word that says how binding an entry is: must, should, defined, does, or found."""
    if rule.kind == "specification":
        return {"error": "must", "warning": "should", "info": "defined"}[rule.severity]
    return "found" if rule.kind == "reading" else "does"


def _index() -> str:
    rows = [(_data(rule), _row(rule)) for rule in CATALOGUE.values()]
    return (
        "---\nhide: [toc]\ndescription: Every rule of vmcoreinfo, every behaviour of practice, every finding\n"
        "---\n# Rules\n\n"
        f"The {len(CATALOGUE)} things that can be said of an entry, a region, a note, a text or a dump: what the "
        "specification asks for, what QEMU, Linux and Windows do, and what can be found when reading. The command "
        "and the bench name them by these ids.\n\n"
        '<div class="filters" data-filters-for="all-rules" data-filters="find:text:Find;choice:area:Area;'
        'choice:whose:Whose;choice:profile:Profile;choice:severity:Severity;choice:strength:Strength"></div>\n\n'
        + table(
            ("rule", "strength", "whose", "severity"), rows, label="Rules", classes="sortable", more=' id="all-rules"'
        )
        + script("tables.js", 1)
        + "\n## What the words mean { #words }\n\n"
        "must\n:   The specification's text asks for it; who does otherwise breaks the format or loses the note.\n\n"
        "should\n:   The specification's text asks for it, and nothing breaks at once where it is not followed.\n\n"
        "defined\n:   The specification's text says how it is; whoever reads or writes it otherwise is wrong.\n\n"
        "does\n:   No text asks for it: QEMU, Linux, Windows or common tools do it. A defect is a mistake of QEMU "
        "rather than a choice.\n\n"
        "found\n:   This project says it of a dump or a text that it reads.\n"
    )


def _data(rule: Rule) -> str:
    pairs = {
        "text": f"{rule.id} {rule.statement} {rule.meaning}".lower(),
        "area": rule.area,
        "whose": rule.kind,
        "profile": " ".join(rule.profiles),
        "severity": rule.severity,
        "strength": strength(rule),
    }
    return "".join(f' data-{name}="{escape(value, quote=True)}"' for name, value in pairs.items())


def _row(rule: Rule) -> tuple[str, ...]:
    versions = f'<br><span class="quiet">{escape(rule.versions)}</span>' if rule.versions else ""
    return (
        f'<a href="{rule.id}/"><code>{rule.id}</code></a><br>{escape(rule.statement)}',
        strength(rule),
        WHOSE[rule.kind] + versions,
        f'<span class="severity is-{rule.severity}">{rule.severity}</span>',
    )


def _page(rule: Rule) -> str:
    parts = [
        f"---\nhide: [toc]\ndescription: {_quoted(rule.statement)}\n---\n# {rule.id}\n",
        f'<p class="statement" markdown><span class="chip strength">[{strength(rule)}](index.md#words)</span> '
        f"{linked(rule.statement)}</p>\n",
    ]
    if rule.meaning:
        parts.append(f"{linked(rule.meaning)}\n")
    if rule.advice:
        parts.append(f"**What to do.** {linked(rule.advice)}\n")
    if rule.practice:
        parts.append(f'!!! note "In practice"\n\n    {linked(rule.practice)}\n')
    parts += [facts(_facts(rule)), _example(rule), _releases(rule), _cases(rule)]
    parts.append("\nAll [rules](index.md).\n")
    return "\n".join(part for part in parts if part)


def _facts(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "whose statement", WHOSE[rule.kind]
    yield "severity", f'<span class="severity is-{rule.severity}">{rule.severity}</span> · {SEVERITY[rule.severity]}'
    yield "applies under", chips(PROFILES[profile] for profile in rule.profiles)
    yield "releases of QEMU", escape(rule.versions)
    yield "offsets count in", f"the {rule.frame}" if rule.frame else ""
    yield (
        "source",
        "<br>".join(f"<code>{escape(part.strip())}</code>" for part in rule.source.split(";") if part.strip()),
    )
    anchors = [anchor for anchor, rules in rules_by_field().items() if rule in rules]
    yield (
        "fields",
        ", ".join(
            f'<a href="../../formats/{name.partition("-")[0]}/#{name}"><code>{name.replace("-", ".")}</code></a>'
            for name in anchors
        ),
    )


def _example(rule: Rule) -> str:
    if not rule.example:
        return ""
    link = _bench(rule)
    to = f"\n{bench(link, 'Open it in the bench', depth=2)}.\n" if link else ""
    return f"\n## Examples\n\n```text\n{rule.example}\n```\n{to}\n{examples(rule)}"


def _bench(rule: Rule) -> str:
    """Return where an example opens in the bench; nothing where it is a command or words."""
    digits = rule.example.replace(" ", "")
    if re.fullmatch(r"(?:[0-9a-f]{2})+", digits):
        data = bytes.fromhex(digits)
        if rule.frame == "entry" and len(data) == 16:
            profile = "spec" if "spec" in rule.profiles or not rule.profiles else rule.profiles[0]
            return f"tab=edit&profile={_latest(rule) if profile == 'qemu' else profile}&entry={digits}"
    elif "=" in rule.example and "\\n" in rule.example:
        data = re.sub(
            r"\\(n|r|0|\\|x[0-9a-f]{2})",
            lambda m: {"n": "\n", "r": "\r", "0": "\0", "\\": "\\"}.get(m[1]) or chr(int(m[1][1:], 16)),
            rule.example,
        ).encode("latin-1", "replace")
    else:
        return ""
    return f"tab=open&name={quote(rule.id)}&data={packed(data)}"


def _latest(rule: Rule) -> str:
    applied = [release for release in RELEASES if Profile.parse(f"qemu:{release}").includes(rule)]
    return f"qemu:{applied[-1]}" if applied else "qemu"


def _releases(rule: Rule) -> str:
    """Return a table of QEMU's releases: whether each behaves so, and how many cases confirmed it there."""
    if "qemu" not in rule.profiles:
        return ""
    cases = cases_of_rule(rule.id)
    played = [release for case in cases for release in case.confirmed]
    rows = []
    for release in RELEASES:
        applies = Profile.parse(f"qemu:{release}").includes(rule)
        count = played.count(release)
        confirmed = f"{count} case{'' if count == 1 else 's'} played on it" if count else ""
        rows.append(("", (release, "yes" if applies else "no", confirmed)))
    return "\n## QEMU by release\n\n" + table(("QEMU", "behaves so", "confirmed by"), rows, label="Releases of QEMU")


def _cases(rule: Rule) -> str:
    cases = cases_of_rule(rule.id)
    if not cases:
        reason = without_case().get(rule.id, "")
        return f"\n## No case proves it\n\n{reason}\n" if reason else ""
    items = []
    for case in cases[:MOST_CASES]:
        play = bench_link(case)
        to = f" · {bench(quote(play, safe='=&/:'), 'in the bench', depth=2)}" if play else ""
        items.append(f"- [`{case.id}`](../cases/{place(case)}): {escape(case.what)}{to}")
    more = f"\n{len(cases) - MOST_CASES} more are on the same pages.\n" if len(cases) > MOST_CASES else ""
    return "\n## Cases that prove it\n\n" + "\n".join(items) + "\n" + more


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', "'") + '"'
