"""A page a rule and a page a check, from their catalogues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape
from pathlib import Path

import yaml

from vmcoreinfo_fmt.rules import CATALOGUE, Rule
from vmcoreinfo_fmt.text import keys

from .text import chips, facts, paragraphs, slug, table

__all__ = ["checks", "linked", "pages", "rules_by_field", "rules_of_key"]

BY_FIELD = Path(__file__).resolve().parents[2] / "docs" / "rules-by-field.yaml"
WHOSE = {"spec": "the specification", "qemu": "QEMU", "script": "QEMU's gdb script"}


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of every page."""
    yield "rules/index.md", _index()
    for rule in CATALOGUE.values():
        if rule.profiles:
            yield f"rules/{rule.id}.md", _rule_page(rule)
    for name, (severity, meaning) in checks().items():
        yield f"rules/{name}.md", _check_page(name, severity, meaning)


@lru_cache
def checks() -> dict[str, tuple[str, str]]:
    """Return severity and statement of everything that is found when reading, by id."""
    return {rule.id: (rule.severity, rule.statement) for rule in CATALOGUE.values() if not rule.profiles}


@lru_cache
def rules_by_field() -> Mapping[str, tuple[Rule, ...]]:
    """Return the rules that touch a field, by the field's anchor."""
    listed = yaml.safe_load(BY_FIELD.read_text(encoding="utf-8"))
    return {anchor: tuple(CATALOGUE[name] for name in names) for anchor, names in listed.items()}


def rules_of_key(key: str) -> list[Rule]:
    """Return the rules that name a key."""
    return [rule for rule in CATALOGUE.values() if any(key in text for text in _texts(rule))]


def _texts(rule: Rule) -> tuple[str, ...]:
    return rule.statement, rule.meaning, rule.practice


def linked(text: str) -> str:
    """Return Markdown in which the known keys lead to their pages."""

    def link(found: re.Match[str]) -> str:
        name = found[0]
        return f"[`{name}`](../keys/{slug(name)}.md)" if keys.lookup(name) else name

    parts = re.split(r"([A-Z]+\([\w.]+\)|\b[A-Z]{6,}\b)", text)
    return "".join(
        re.sub(r".+", link, part) if number % 2 else paragraphs(part)[:-1] if part.strip() else part
        for number, part in enumerate(parts)
    )


def _index() -> str:
    parts = [
        "---\nhide: [toc]\ndescription: Every rule of the specification and every behaviour of practice\n---\n"
        "# Rules\n",
        f"The {len(CATALOGUE)} rules that entry, region, note and text obey or break: what the specification asks for, "
        "and what QEMU does, its mistakes included. `vmcoreinfo judge` names them, and every refusal links here.\n",
    ]
    parts.append(
        table(
            ("rule", "statement", "whose"),
            [("", _row(rule)) for rule in CATALOGUE.values() if rule.profiles],
            label="Rules",
        )
    )
    parts.append("\n## Checks\n\nWhat reading and `vmcoreinfo check` can find in a dump or a text.\n")
    rows = [
        ("", (_link(name), escape(meaning), f'<span class="severity is-{severity}">{severity}</span>'))
        for name, (severity, meaning) in sorted(checks().items())
    ]
    parts.append(table(("check", "what was found", "severity"), rows, label="Checks"))
    return "\n".join(parts)


def _link(name: str) -> str:
    return f'<a href="{name}/"><code>{name}</code></a>'


def _row(rule: Rule) -> tuple[str, str, str]:
    marks = [WHOSE[profile] for profile in rule.profiles]
    words = ", ".join(marks) + (f'<br><span class="quiet">{rule.versions}</span>' if rule.versions else "")
    return _link(rule.id), escape(rule.statement) + (' <span class="chip">defect</span>' if rule.defect else ""), words


def _rule_page(rule: Rule) -> str:
    parts = [
        f"---\nhide: [toc]\ndescription: {_quoted(rule.statement)}\n---\n# {rule.id}\n",
        f'<p class="statement" markdown>{linked(rule.statement)}</p>\n',
        f"{linked(rule.meaning)}\n",
    ]
    if rule.practice:
        parts.append(f'!!! note "In practice"\n\n    {linked(rule.practice)}\n')
    parts.append(facts(_facts(rule)))
    parts.append("All [rules](index.md).\n")
    return "\n".join(parts)


def _facts(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "whose rule", chips(WHOSE[profile] for profile in rule.profiles)
    yield "releases of QEMU", rule.versions
    yield "kind", "a mistake of QEMU rather than a choice" if rule.defect else ""
    yield "source", escape(rule.source)
    anchors = [anchor for anchor, rules in rules_by_field().items() if rule in rules]
    yield (
        "fields",
        ", ".join(
            f'<a href="../../formats/{anchor.partition("-")[0]}/#{anchor}"><code>{anchor.replace("-", ".")}</code></a>'
            for anchor in anchors
        ),
    )


def _check_page(name: str, severity: str, meaning: str) -> str:
    return (
        f"---\nhide: [toc]\ndescription: {_quoted(meaning)}\n---\n# {name}\n\n"
        f'<p class="statement" markdown>{linked(_sentence(meaning))}</p>\n\n'
        + facts([("severity", f'<span class="severity is-{severity}">{severity}</span> · {_SEVERITY[severity]}')])
        + "\nAll [rules and checks](index.md).\n"
    )


_SEVERITY = {
    "error": "breaks the format or loses data",
    "warning": "likely wrong",
    "info": "worth knowing",
}


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + "."


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'
