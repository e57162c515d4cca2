"""Put the catalogue's YAML files together into the JSON that the package ships."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

__all__ = ["public", "render"]

# The order of the areas in the catalogue, from the guest's write to what is read of a dump.
AREAS = (
    "entry",
    "device",
    "transfer",
    "region",
    "note",
    "text",
    "script",
    "dump",
    "linux",
    "windows",
    "lines",
    "keys",
    "values",
    "elf",
    "kdump",
    "flattened",
    "lime",
    "avml",
    "s390",
    "migration",
    "packed",
    "search",
    "findings",
    "work",
)


def render(folder: Path) -> str:
    """Return the JSON text: a list with one line a rule, in the order of `AREAS`.

    Raises:
        ValueError: An id is in two places, or a file is of no known area.
    """
    strange = {path.stem for path in folder.glob("*.yaml")} ^ set(AREAS)
    if strange:
        raise ValueError(f"areas and files of the catalogue differ: {', '.join(sorted(strange))}")
    rules: dict[str, dict[str, Any]] = {}
    for area in AREAS:
        for id, fields in yaml.safe_load((folder / f"{area}.yaml").read_text(encoding="utf-8")).items():
            if id in rules:
                raise ValueError(f"{id} is in {rules[id]['area']}.yaml and in {area}.yaml")
            text = {name: value.strip() if isinstance(value, str) else value for name, value in fields.items()}
            rules[id] = {"id": id, "area": area, **text}
    lines = (json.dumps(rule, separators=(",", ":"), ensure_ascii=False) for rule in rules.values())
    return "[\n" + ",\n".join(lines) + "\n]\n"


# What a rule has where the catalogue is silent.
SILENT: dict[str, object] = {
    "frame": None, "profiles": [], "since": None, "until": None,
    "source": "", "meaning": "", "advice": "", "practice": "", "example": "",
}  # fmt: skip


def public(folder: Path) -> str:
    """Return the JSON text for other languages: a list with one line a rule, every rule with every field."""
    rules = [rule | {name: value for name, value in SILENT.items() if name not in rule} for rule in _read(folder)]
    return "[\n" + ",\n".join(json.dumps(rule, ensure_ascii=False) for rule in rules) + "\n]\n"


def _read(folder: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(render(folder))
    return found
