"""What is wrong with a description before it is compiled: its YAML, or its shape, a line each with the place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import yaml

__all__ = ["SCHEMA", "UnreadableError", "faults", "read"]

# Ours has what the formats use and no more.
SCHEMA = Path(__file__).resolve().parent / "ksy.schema.json"
# What a fault quotes of a value, and what YAML's users call the types of JSON.
LONGEST = 60
TYPES = {"object": "a mapping", "array": "a list", "string": "text", "integer": "a number"}


class UnreadableError(Exception):
    """The file is no YAML; the text says where."""


def read(path: Path) -> Any:
    """Return what a file describes, whatever it is.

    Raises:
        UnreadableError: It is not YAML in UTF-8.
    """
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise UnreadableError(f"byte {error.start} is not UTF-8") from None
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark
        place = f"line {at.line + 1}, column {at.column + 1}: " if at else ""
        raise UnreadableError(f"{place}{error.problem}") from None
    except yaml.YAMLError as error:
        raise UnreadableError(" ".join(str(error).split())) from None


def faults(spec: Any, schema: Path = SCHEMA) -> list[str]:
    """Return what a schema finds in a description, a line each."""
    plain = _plain(spec)
    validator = jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    errors = sorted(validator.iter_errors(plain), key=lambda error: list(map(str, error.absolute_path)))
    told = {tuple(error.absolute_path) for error in errors if error.validator != "anyOf"}
    lines: dict[str, None] = {}
    for error in errors:
        # That nothing fits says less than what does not.
        if error.validator == "anyOf" and tuple(error.absolute_path) in told:
            continue
        lines.update(dict.fromkeys(_said(error, _place(plain, list(error.absolute_path)), schema)))
    return list(lines)


def _said(error: jsonschema.ValidationError, place: str, schema: Path) -> list[str]:
    found: Any = error.instance
    rule: Any = error.validator_value
    before = f"{place}/" if place else ""
    if error.validator == "required":
        return [f"{before}{name} is missing" for name in rule if name not in found]
    if error.validator == "additionalProperties" and isinstance(error.schema, dict):
        strange = sorted(set(found) - set(error.schema.get("properties", {})))
        return [f"{before}{name} is a key that no format has, see {_short(schema)}" for name in strange]
    if error.validator == "anyOf" and all(set(one) == {"required"} for one in rule):
        names = [one["required"][0] for one in rule]
        return [f"{place} has none of {', '.join(names)}"]
    if error.validator == "type" and found is None:
        return [f"{place or 'the file'} is empty, expected {TYPES.get(rule, rule)}"]
    if error.validator in ("type", "anyOf"):
        wanted = TYPES.get(rule, rule) if error.validator == "type" else f"what {_short(schema)} allows"
        text = json.dumps(found)
        quoted = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        return [f"{place or 'the file'} is {quoted}, expected {wanted}"]
    return [f"{place}: {error.message}"]


def _plain(value: Any) -> Any:
    """Return a value as JSON has it: keys are strings, an enum's numbers and a switch's cases too."""
    if isinstance(value, dict):
        return {str(key).lower() if isinstance(key, bool) else str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def _place(spec: Any, path: list[str | int]) -> str:
    """Return a path with the names of fields instead of their numbers."""
    names = []
    for step in path:
        spec = spec[step]
        name = spec.get("id") if isinstance(step, int) and isinstance(spec, dict) else None
        names.append(str(step if name is None else name))
    return "/".join(names)


def _short(schema: Path) -> str:
    return str(schema.relative_to(SCHEMA.parents[1])) if schema.is_relative_to(SCHEMA.parents[1]) else schema.name
