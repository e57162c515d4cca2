"""The table in formats/README.md, made from the formats themselves."""

from __future__ import annotations

import re
from typing import Any

BEGIN, END = "<!-- written by tools/generate -->", "<!-- until here -->"
HEAD = "| id | what | source | limits |\n|---|---|---|---|\n"


def _source(reference: str) -> str:
    address, _, title = reference.partition(" ")
    return f"[{title}]({address})" if title else reference


def table(specs: list[dict[str, Any]]) -> str:
    """Return a row a format: id, title, every reference, and `-limits`."""
    rows = []
    for spec in specs:
        references = spec.get("doc-ref", [])
        sources = ", ".join(map(_source, [references] if isinstance(references, str) else references))
        limits = " ".join(spec.get("-limits", "").split())
        name = spec["meta"]["id"]
        rows.append(f"| [`{name}`]({name}.ksy) | {spec['meta']['title']} | {sources} | {limits} |\n")
    return HEAD + "".join(rows)


def with_table(text: str, specs: list[dict[str, Any]]) -> str:
    """Return the README with its table replaced."""
    block = f"{BEGIN}\n{table(specs)}{END}"
    return re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: block, text, flags=re.DOTALL)
