"""The types of the formats and the names of their fields, for languages that cannot look a field up by its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

FORMATS = Path(__file__).resolve().parent.parent / "formats"
# That of libyaml, where PyYAML was built with it, takes a tenth of the time.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Field:
    """A field or instance; `cases` are the paths of the types that it is one of, where a switch says which."""

    name: str
    is_instance: bool
    is_optional: bool
    is_switched: bool = False
    cases: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Shape:
    """A type: its names from the format down, its fields, and for the format itself its parameters."""

    path: tuple[str, ...]
    fields: tuple[Field, ...]
    enums: tuple[str, ...] = ()
    params: dict[str, str] = field(default_factory=dict)

    @property
    def is_format(self) -> bool:
        return len(self.path) == 1


def specs(folder: Path = FORMATS) -> list[dict[str, Any]]:
    return [yaml.load(f.read_text(encoding="utf-8"), LOADER) for f in sorted(folder.glob("*.ksy"))]


def params(spec: dict[str, Any]) -> dict[str, str]:
    return {param["id"]: param["type"] for param in spec.get("params", [])}


def shapes(spec: dict[str, Any]) -> list[Shape]:
    """Return the types of a format, the format itself first."""
    return list(_shapes(spec, (spec["meta"]["id"],), []))


def _shapes(spec: dict[str, Any], path: tuple[str, ...], outer: list[tuple[tuple[str, ...], Any]]) -> Iterator[Shape]:
    scopes = [(path, spec), *outer]
    fields = [_field(body["id"], body, scopes, is_instance=False) for body in spec.get("seq", [])]
    fields += [_field(name, body, scopes, is_instance=True) for name, body in spec.get("instances", {}).items()]
    yield Shape(path, tuple(fields), tuple(spec.get("enums", {})), params(spec) if len(path) == 1 else {})
    for name, child in spec.get("types", {}).items():
        yield from _shapes(child, (*path, name), scopes)


def _field(name: str, body: dict[str, Any], scopes: list[Any], *, is_instance: bool) -> Field:
    kind = body.get("type")
    found = [_resolve(case, scopes) for case in kind["cases"].values()] if isinstance(kind, dict) else []
    is_switched = isinstance(kind, dict)
    return Field(name, is_instance, "if" in body, is_switched, tuple(sorted({path for path in found if path})))


def _resolve(name: str, scopes: list[Any]) -> tuple[str, ...] | None:
    """Return the path of a type named in a scope, None for an integer."""
    first, *rest = name.split("(")[0].split("::")
    for path, spec in scopes:
        if first in spec.get("types", {}):
            return (*path, first, *rest)
    return None


def camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def lower_camel(name: str) -> str:
    return camel(name)[:1].lower() + camel(name)[1:]
