"""The files that the inspector loads: itself, bundled, and what it knows of formats, keys, checks and samples."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import yaml

from vmcoreinfo_fmt.text import keys

from . import rule_pages
from .key_pages import address, first_sentence
from .ksy import Field, Format, formats, primitive
from .text import inline
from .trace import REAL, ROOT

__all__ = ["files", "samples"]

INSPECTOR = ROOT / "inspector"


def files() -> Iterator[tuple[str, bytes | str]]:
    """Yield the address and contents of every file."""
    yield "assets/inspector.js", _bundle()
    yield "assets/inspector.json", json.dumps(_known(), ensure_ascii=False, separators=(",", ":"))
    for sample in samples():
        yield f"assets/samples/{sample['name']}", sample["data"]


def samples() -> list[dict[str, Any]]:
    """Return the samples that are one click away: name, words and bytes."""
    listed = yaml.safe_load((ROOT / "docs" / "inspector-samples.yaml").read_text(encoding="utf-8"))
    return [
        {
            "name": entry["name"],
            "about": entry["about"],
            "data": (REAL / entry["file"]).read_bytes()[entry.get("offset", 0) :][: entry.get("size")],
        }
        for entry in listed
    ]


def _known() -> dict[str, Any]:
    return {
        "formats": {form.id: _format(form) for form in formats()},
        "keys": {key.key: _key(key) for key in keys.KEYS.values()},
        "checks": {name: {"severity": words[0], "meaning": words[1]} for name, words in rule_pages.checks().items()},
        "samples": [{"name": sample["name"], "about": sample["about"]} for sample in samples()],
    }


def _key(key: keys.Key) -> dict[str, Any]:
    fields = {"base": key.base, "unit": key.unit, "type": key.type}
    return {
        "meaning": first_sentence(key.meaning),
        "page": address(key.key),
        **{name: value for name, value in fields.items() if value},
    }


def _format(form: Format) -> dict[str, Any]:
    structs = {struct.id: [_field(field) for field in struct.fields] for struct in form.root.walk()}
    enums = {
        enum.id: {number: entry["id"] for number, entry in enum.values.items()}
        for struct in form.root.walk()
        for enum in struct.enums.values()
    }
    return {"title": form.meta["title"], "structs": structs, "enums": enums}


def _field(field: Field) -> dict[str, Any]:
    """Return what is needed to lay a field over bytes; `widths` is empty where only reading tells."""
    kinds = field.cases.values() or [str(field.spec.get("type", ""))]
    widths = [width for width in map(primitive, kinds) if width]
    shape = {
        "id": field.id,
        "name": _camel(field.id),
        "doc": inline(first_sentence(" ".join(field.doc.split()))),
        "anchor": field.anchor,
        "widths": [] if "size" in field.spec or "contents" in field.spec else widths,
        "struct": field.struct.id if field.struct else None,
        "bounded": field.has_body_of_its_own,
        "repeats": field.repeats,
        "enum": field.enum.id if field.enum else None,
    }
    return {name: value for name, value in shape.items() if value}


def _camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda found: found[1].upper(), name)


def _bundle() -> bytes:
    """Return the inspector as one module, with the parsers and their runtime inside."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("docs: npm is not installed, it bundles the inspector; on Debian: apt-get install npm")
    if not (INSPECTOR / "node_modules").is_dir():
        subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--silent"], cwd=INSPECTOR, check=True)
    done = subprocess.run([npm, "run", "--silent", "build"], cwd=INSPECTOR, check=True, capture_output=True)
    return done.stdout
