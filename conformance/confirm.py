"""Which releases of QEMU confirmed a case: read from confirmed.json, which `tests/qemu` writes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from conformance.meaning import Meaning

CONFIRMED = Path(__file__).resolve().parent / "confirmed.json"


def read(path: Path = CONFIRMED) -> dict[str, dict[str, str]]:
    """Return, by release, the digest of every case that it confirmed."""
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def write(found: dict[str, dict[str, str]], path: Path = CONFIRMED) -> None:
    ordered = {release: dict(sorted(found[release].items())) for release in sorted(found, key=numbers)}
    path.write_text(json.dumps(ordered, indent=0) + "\n", encoding="utf-8")


def numbers(release: str) -> tuple[int, ...]:
    return tuple(map(int, release.split(".")))


def confirmed_by(path: Path = CONFIRMED) -> Callable[[Meaning], tuple[str, ...]]:
    """Return a function that says which releases confirmed a case as it is now."""
    found = read(path)

    def releases(meaning: Meaning) -> tuple[str, ...]:
        digest = meaning.digest
        return tuple(release for release, cases in found.items() if cases.get(meaning.id) == digest)

    return releases
