"""What was made from what: sums of every source and output, so that staleness shows without the compiler."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

MANIFEST = "manifest.json"
NOT_MADE = {"README.md", MANIFEST}
# They are made from the catalogues and not from the formats; tools/generate compares them with these.
CATALOGUES = ("rules.json", "keys.json")


def digests(folder: Path, files: list[Path]) -> dict[str, str]:
    return {f.relative_to(folder).as_posix(): hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def outputs(generated: Path) -> list[Path]:
    """Return the files below generated/ that were made, not written."""
    return sorted(
        f
        for f in generated.rglob("*")
        if f.is_file()
        and f.relative_to(generated).as_posix() not in NOT_MADE
        and f.name not in CATALOGUES
        and "__pycache__" not in f.parts
    )


def complaints(root: Path) -> list[str]:
    """Return what no longer agrees with the manifest below `root`: a line a file."""
    generated = root / "generated"
    manifest = json.loads((generated / MANIFEST).read_text(encoding="utf-8"))
    sources = sorted((root / "formats").glob("*.ksy"))
    return [
        *_compare("changed since generated/ was made", digests(root, sources), manifest["sources"]),
        *_compare("not as generated", digests(generated, outputs(generated)), manifest["outputs"]),
    ]


def _compare(what: str, found: dict[str, str], recorded: dict[str, str]) -> list[str]:
    return [f"{name}: {what}" for name in sorted(found | recorded) if found.get(name) != recorded.get(name)]
