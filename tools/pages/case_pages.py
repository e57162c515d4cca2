"""Pages of the conformance suite: every case with its bytes and the answer that is expected."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from itertools import groupby
from typing import Any
from urllib.parse import quote

from vmcoreinfo_fmt.rules import CATALOGUE

from .cases import Case, bench_link, meaning, vectors
from .reports import of_group, summary
from .text import bench, chips, facts, slug, table

__all__ = ["anchor", "pages", "place"]

# More cases of one rule are alike; all of them are in the suite's own files.
MOST = 60
HIDDEN = "---\nsearch: {exclude: true}\nhide: [toc]\n"


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of every page."""
    yield "cases/index.md", _index()
    for group, cases in groupby(meaning(), key=lambda case: case.group):
        yield f"cases/{group}.md", _group(group, list(cases))
    for name, found in vectors().items():
        yield f"cases/{name}/index.md", _vectors(name, found)


def anchor(case: Case) -> str:
    """Return where a case is on its page."""
    return slug(case.id)


@lru_cache
def _shown() -> frozenset[str]:
    """Return the ids of the cases that are on the page of their group."""
    groups = groupby(meaning(), key=lambda case: case.group)
    return frozenset(case.id for _, cases in groups for case in list(cases)[:MOST])


def place(case: Case) -> str:
    """Return the Markdown page of a case below `cases/`, and where on it the case is if it is shown there."""
    return f"{case.group}.md#{anchor(case)}" if case.id in _shown() else f"{case.group}.md"


def _index() -> str:
    rows = []
    for kind, of_kind in groupby(meaning(), key=lambda case: case.kind):
        for group, cases in groupby(list(of_kind), key=lambda case: case.group):
            found = list(cases)
            rows.append(("", (f'<a href="{group}/"><code>{group}</code></a>', str(len(found)), escape(found[0].what))))
        del kind
    layout = [
        ("", (f'<a href="{name}/"><code>{name}</code></a>', str(len(found)), escape(found[0]["what"])))
        for name, found in vectors().items()
    ]
    return (
        "---\nhide: [toc]\ndescription: Every case of the conformance suite, with its bytes and the expected answer\n"
        "---\n# Cases\n\n"
        f"The conformance suite has {len(meaning())} cases about what a host, a guest or a tool makes of bytes, and "
        f"{sum(map(len, vectors().values()))} about where the fields of a format are. Each is here with its bytes and "
        "the answer that is expected; the files themselves are in the public domain, in `conformance/cases`.\n\n"
        + summary()
        + "\n## Meaning\n\n"
        + table(("cases", "number", "the first of them"), rows, label="Cases about meaning")
        + "\n## Layout\n\n"
        + table(("format", "number", "the first of them"), layout, label="Cases about layout")
    )


def _group(group: str, cases: list[Case]) -> str:
    kind, _, name = group.partition("/")
    alone = len(cases) == 1
    title = f"{cases[0].id} {{ #{anchor(cases[0])} }}" if alone else f"{kind}: {name}"
    rules = dict.fromkeys(rule for case in cases for rule in case.rules)
    named = [f"[`{rule}`](../../rules/{rule}.md)" for rule in rules if rule in CATALOGUE]
    parts = [f'{HIDDEN}description: "Conformance cases {group}"\n---\n# {title}\n']
    if named:
        parts.append(f"About the rule{'s' if len(named) > 1 else ''} {', '.join(named)}.\n")
    for case in cases[:MOST]:
        parts.append(_case(case, alone=alone))
    if len(cases) > MOST:
        parts.append(f"{len(cases) - MOST} more are in `conformance/cases/{group}.jsonl`.\n")
    parts.append(of_group(group))
    parts.append("\nAll [cases](../index.md).\n")
    return "\n".join(parts)


def _case(case: Case, *, alone: bool) -> str:
    rest = case.id.split("/", 2)[-1] if case.id.count("/") > 1 else case.id
    head = "" if alone else f"## {rest} {{ #{anchor(case)} }}\n\n"
    link = bench_link(case)
    to = f"{bench(quote(link, safe='=&/:'), 'Open it in the bench', depth=3)}.\n\n" if link else ""
    rows = [
        ("level", escape(case.level)),
        ("confirmed on QEMU", chips(map(escape, case.confirmed))),
    ]
    return (
        head
        + f"{escape(case.what)}\n\n{to}"
        + facts(rows)
        + '\n<p class="quiet">Input</p>\n\n'
        + _json(case.input)
        + '\n<p class="quiet">Expected answer</p>\n\n'
        + (_json(case.expect) if case.expect else "After each step, what the step itself says.\n")
    )


def _json(value: object) -> str:
    text = json.dumps(value, indent=1)
    if len(text) > 6000:
        text = text[:6000] + f"\n… {len(text) - 6000} more characters"
    return f"```json\n{text}\n```\n"


def _vectors(name: str, found: tuple[dict[str, Any], ...]) -> str:
    parts = [
        f'{HIDDEN}description: "Conformance vectors of {name}"\n---\n# Vectors of {name}\n\n'
        f"{len(found)} files with the reading that is expected of each; see the format's "
        f"[page](../../formats/{name}.md) and all [cases](../index.md).\n"
    ]
    for case in found:
        data = case["bytes"]
        rows = [
            ("bytes", f"{len(data)}: <code>{data[:48].hex(' ')}{' …' if len(data) > 48 else ''}</code>"),
            ("origin", escape(case.get("origin", ""))),
            ("told to the parser", escape(", ".join(f"{k} = {v}" for k, v in case.get("params", {}).items()))),
            ("must be refused", escape(case.get("error", ""))),
            (
                "beginnings to refuse",
                escape(", ".join(f"{c['from']} to {c['to']} bytes: {c['error']}" for c in case.get("cuts", ()))),
            ),
        ]
        target = f"tab=open&case={name}/{case['case']}"
        link = bench(target, "Open it in the bench", depth=2) + "."
        parts.append(f"## {case['case']}\n\n{escape(case['what'])} {link}\n\n{facts(rows)}")
        if "expect" in case:
            readings = [
                ("", (f"<code>{escape(path)}</code>", f"<code>{_value(value)}</code>"))
                for path, value in case["expect"].items()
            ]
            parts.append(
                f'<details class="part"><summary>{len(readings)} readings</summary>\n'
                + table(("field", "value"), readings, label=f"Readings of {case['case']}")
                + "</details>\n"
            )
    parts.append(of_group(f"bytes/{name}"))
    return "\n".join(parts)


def _value(value: object) -> str:
    if isinstance(value, dict):
        value = ", ".join(str(part) for part in value.values())
    text = str(value)
    return escape(text[:160] + ("…" if len(text) > 160 else ""))
