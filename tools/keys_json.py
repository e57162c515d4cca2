"""Expand the catalogue of keys from its YAML into the JSON that the package ships."""

from __future__ import annotations

import json
from typing import Any

import yaml

__all__ = ["render"]


def render(yaml_text: str) -> str:
    """Return the JSON text: one line a key, sorted, defaults filled in, absent fields left out."""
    catalogue = yaml.safe_load(yaml_text)
    lines = {}
    for group in catalogue["groups"]:
        for entry in group["keys"]:
            key = entry["key"]
            if key in lines:
                raise ValueError(f"{key} stands twice in the catalogue")
            kind = catalogue["kinds"].get(_kind(key), {})
            fields: dict[str, Any] = {**catalogue["defaults"], **kind, **group.get("defaults", {}), **entry}
            fields["meaning"] = fields["meaning"].strip()
            del fields["key"]
            present = {name: value for name, value in fields.items() if value not in (None, False, [])}
            value = json.dumps(present, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            lines[key] = f"{json.dumps(key)}:{value}"
    return "{\n" + ",\n".join(lines[key] for key in sorted(lines)) + "\n}\n"


def _kind(key: str) -> str:
    return "CONFIG" if key.startswith("CONFIG_") else key.partition("(")[0]
