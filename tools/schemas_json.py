"""The JSON schemas of what programs read, made of the YAML that people edit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from vmcoreinfo_fmt.documents import FORMATS

__all__ = ["render", "shape"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DIGITS = {"type": "string", "pattern": "^-?[0-9]+$"}
# Integers of up to 64 bits, and what is beside them where they are large.
WIDE: dict[str, tuple[Any, Any]] = {
    "wide": ({"type": "integer"}, DIGITS),
    "wide or null": ({"type": ["integer", "null"]}, DIGITS),
    "wide list": ({"type": "array", "items": {"type": "integer"}}, {"type": "array", "items": DIGITS}),
    "wide, list or text": (
        {
            "oneOf": [
                {"type": ["integer", "string", "null"]},
                {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
            ]
        },
        {"anyOf": [DIGITS, {"type": "array", "items": DIGITS}]},
    ),
}


class _Schemas:
    """Spells the shorthand out."""

    def __init__(self, folder: Path) -> None:
        self.definitions = _load(folder / "definitions.yaml")
        self.definitions |= {name: schema for name, (schema, _) in WIDE.items()}

    def document(self, head: dict[str, Any], written: dict[str, Any], number: int | None) -> dict[str, Any]:
        """Return a whole schema with the definitions that it needs."""
        if number is not None:
            written = _numbered(written, number)
        body = self.spelt(written)
        used: dict[str, Any] = {}
        self._collect(written, used)
        return {"$schema": DIALECT, **head, **body, "$defs": dict(sorted(used.items()))}

    def _collect(self, schema: Any, used: dict[str, Any]) -> None:
        for name in _references(schema):
            if _slug(name) not in used:
                used[_slug(name)] = {}
                used[_slug(name)] = self.spelt(self.definitions[name])
                self._collect(self.definitions[name], used)

    def spelt(self, written: Any) -> Any:
        if isinstance(written, list):
            return [self.spelt(item) for item in written]
        if not isinstance(written, dict):
            return written
        if "members" not in written:
            return {
                name: f"#/$defs/{_slug(value)}" if name == "$ref" else self.spelt(value)
                for name, value in written.items()
            }
        members, optional = written["members"], written.get("optional", [])
        properties = {}
        for name, schema in members.items():
            properties[name] = self.spelt(schema)
            beside = self._beside(schema)
            if beside is not None:
                properties[f"{name}_exact"] = {"description": f"The digits of {name} beyond ±2^53.", **beside}
        rest = {name: self.spelt(value) for name, value in written.items() if name not in ("members", "optional")}
        return {
            **rest,
            "type": "object",
            "required": [name for name in members if name not in optional],
            "additionalProperties": False,
            "properties": properties,
        }

    def _beside(self, schema: Any) -> Any:
        name = schema.get("$ref")
        if name in WIDE:
            return WIDE[name][1]
        return self._beside(self.definitions[name]) if name in self.definitions else None


def _numbered(written: dict[str, Any], number: int) -> dict[str, Any]:
    """Put the number of the format first into each shape that a document can have."""
    first = {"format": {"const": number, "description": "Rises with every change of this shape."}}
    if "members" in written:
        return {**written, "members": {**first, **written["members"]}}
    return {**written, "oneOf": [_numbered(one, number) for one in written["oneOf"]]}


def _references(schema: Any) -> Iterator[str]:
    """Yield the names of definitions, as they are written."""
    if isinstance(schema, list):
        for item in schema:
            yield from _references(item)
    elif isinstance(schema, dict):
        for name, value in schema.items():
            if name == "$ref":
                yield value
            else:
                yield from _references(value)


def _slug(name: str) -> str:
    return name.replace(",", "").replace(" ", "-")


def _load(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def render(folder: Path) -> dict[str, str]:
    """Return the text of each schema by the name of its file.

    Raises:
        ValueError: The documents of documents.yaml are not those that have a number.
    """
    schemas = _Schemas(folder)
    documents = _load(folder / "documents.yaml")
    if documents.keys() != FORMATS.keys():
        raise ValueError(f"documents and numbers differ: {', '.join(sorted(documents.keys() ^ FORMATS.keys()))}")
    made = {
        f"{name}.schema.json": schemas.document({"title": written.pop("title")}, written, FORMATS[name])
        for name, written in documents.items()
    }
    values = _load(folder / "values.yaml")
    definitions: dict[str, Any] = {}
    for written in values.values():
        schemas._collect(written, definitions)
    made["values.schema.json"] = {
        "$schema": DIALECT,
        "title": "What to_dict() returns, by class",
        "$defs": {**{name: schemas.spelt(written) for name, written in values.items()}, **definitions},
    }
    return {name: json.dumps(schema, indent=2, ensure_ascii=False) + "\n" for name, schema in made.items()}


def shape(schema: dict[str, Any]) -> str:
    """Return a schema without its words, one line a member: what a program can rely on, for people to compare."""
    lines: list[str] = []
    _shape(schema, schema.get("$defs", {}), "", lines)
    return "".join(f"{line}\n" for line in lines)


def _shape(schema: dict[str, Any], definitions: dict[str, Any], path: str, lines: list[str]) -> None:
    while "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    for word in ("oneOf", "anyOf"):
        for index, one in enumerate(schema.get(word, [])):
            _shape(one, definitions, f"{path}|{index + 1}" if len(schema[word]) > 1 else path, lines)
    kinds = schema.get("type")
    rest = {key: schema[key] for key in sorted(schema) if key in ("const", "enum", "pattern", "minimum", "maximum")}
    if kinds or rest:
        words = " or ".join(kinds) if isinstance(kinds, list) else kinds or "any"
        lines.append(f"{path or '.'}: {words}{f' {json.dumps(rest)}' if rest else ''}")
    for name, one in schema.get("properties", {}).items():
        _shape(one, definitions, f"{path}.{name}{'' if name in schema.get('required', []) else '?'}", lines)
    if isinstance(schema.get("items"), dict):
        _shape(schema["items"], definitions, f"{path}[]", lines)
    if isinstance(schema.get("additionalProperties"), dict):
        _shape(schema["additionalProperties"], definitions, f"{path}.*", lines)
