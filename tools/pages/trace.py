"""The sample of each format, and which of its bytes each field took."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from .ksy import Format
from .spans import Span, lay_out

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT / "tests" / "data" / "real"
CASES = ROOT / "conformance" / "cases"


@dataclass(frozen=True)
class Sample:
    """A piece of a format."""

    file: Path
    about: str
    data: bytes
    offset: int
    params: Mapping[str, Any]


@lru_cache
def sample_of(form: Format) -> Sample:
    """Return the sample of a format: a real one, or a vector of the conformance suite."""
    listed = yaml.safe_load((ROOT / "docs" / "samples.yaml").read_text(encoding="utf-8")).get(form.id, {})
    return _real(**listed) if "file" in listed else vector_of(form, listed.get("case"))


def _real(
    file: str, about: str, offset: int = 0, size: int | None = None, params: Mapping[str, Any] | None = None
) -> Sample:
    path = REAL / file
    return Sample(path.relative_to(ROOT), about, path.read_bytes()[offset:][:size], offset, params or {})


def vector_of(form: Format, name: str | None = None) -> Sample:
    """Return a vector of the conformance suite that has a reading: the named one, or the first."""
    for path in sorted((CASES / form.id).glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        if "expect" in case and name in (None, case["case"]):
            data = path.with_name(case["data"])
            about = f"A vector of the conformance suite: {case['what']}"
            return Sample(data.relative_to(ROOT), about, data.read_bytes(), 0, case.get("params", {}))
    raise SystemExit(f"docs: no sample of {form.id}, add one to docs/samples.yaml or a vector to conformance/")


def spans(form: Format, sample: Sample) -> list[Span]:
    """Return the bytes of every field of the sample, by place."""
    return lay_out(form, sample.data, sample.params)[0]
