"""The page of the JSON schemas, and the schemas themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from vmcoreinfo_fmt.documents import FORMATS

from .text import table
from .trace import ROOT

__all__ = ["files", "pages"]

SCHEMAS = ROOT / "vmcoreinfo_fmt" / "schemas"


def _all() -> dict[str, dict[str, Any]]:
    names = [*FORMATS, "values"]
    return {name: json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8")) for name in names}


def files() -> Iterator[tuple[str, bytes]]:
    """Yield the address and contents of each schema."""
    for name in _all():
        yield f"reference/schemas/{name}.schema.json", (SCHEMAS / f"{name}.schema.json").read_bytes()


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of the page."""
    schemas = _all()
    parts = [
        "---\ndescription: The JSON schema of every document that a command prints\n---\n# JSON schemas\n\n"
        "What [holds for all documents](json.md), and what [the number of a shape promises](stability.md). "
        "Every member is there unless it is called optional, and there are no others.\n"
    ]
    rows = [("", (_link(name), str(FORMATS.get(name, "")), escape(schemas[name]["title"]))) for name in schemas]
    parts.append(table(("schema", "format", "of"), rows, label="Schemas"))
    for name, schema in schemas.items():
        if name == "values":
            continue
        parts.append(f"\n## {name}\n\n{schema['title']}: {_link(name)}\n")
        for number, one in enumerate(schema.get("oneOf", [schema]), 1):
            if "oneOf" in schema:
                parts.append(f"\n{one.get('description') or f'Shape {number}'}:\n")
            rows = [("", row) for row in _members(one, schema["$defs"], "")]
            parts.append(table(("member", "type", "meaning"), rows, label=f"Members of {name}, {number}"))
    yield "reference/schemas.md", "\n".join(parts)


def _link(name: str) -> str:
    return f'<a href="{name}.schema.json"><code>{name}</code></a>'


def _members(schema: dict[str, Any], definitions: dict[str, Any], path: str) -> Iterator[tuple[str, str, str]]:
    required = schema.get("required", ())
    for name, written in schema.get("properties", {}).items():
        if name.endswith("_exact"):
            continue
        one = _resolved(written, definitions)
        place = f"{path}.{name}" if path else name
        words = one.get("description", "") + ("" if name in required else " Optional.")
        yield f"<code>{escape(place)}</code>", escape(_kind(one, definitions)), escape(words.strip())
        inner = _resolved(one.get("items", {}), definitions) if one.get("type") == "array" else one
        for choice in (inner, *inner.get("anyOf", ())):
            if "properties" in choice or "$ref" in choice:
                suffix = "[]" if one.get("type") == "array" else ""
                yield from _members(_resolved(choice, definitions), definitions, f"{place}{suffix}")


def _resolved(schema: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """Return what a schema refers to, in its own words where it has some."""
    while "$ref" in schema:
        target = definitions[schema["$ref"].rpartition("/")[2]]
        schema = {**target, **{name: value for name, value in schema.items() if name != "$ref"}}
    return schema


def _kind(schema: dict[str, Any], definitions: dict[str, Any]) -> str:
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " or ".join("null" if value is None else str(value) for value in schema["enum"])
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return " or ".join(_kind(_resolved(one, definitions), definitions) for one in schema[word])
    kinds = schema.get("type", "any")
    if kinds == "array":
        return f"list of {_kind(_resolved(schema.get('items', {}), definitions), definitions)}"
    return " or ".join(kinds) if isinstance(kinds, list) else str(kinds)
