"""Inputs that once broke something, and the corpus that fuzzing left, through the fuzzers' own targets."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest
from conftest import ROOT, TESTS

if not (ROOT / "fuzz").is_dir():
    pytest.skip("the fuzzers are part of the source, not of the wheel", allow_module_level=True)
sys.path.append(str(ROOT / "fuzz"))

INPUTS = sorted(
    path
    for folder in (TESTS / "regressions", ROOT / "fuzz" / "corpus")
    for path in folder.glob("*/*")
    if path.is_file()
)


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}-{path.name[:40]}")
def test_nothing_but_our_own_errors_comes_out(path: Path) -> None:
    import_module(f"targets.{path.parent.name}").target(path.read_bytes())


def test_every_target_has_seeds() -> None:
    seeds = import_module("seeds").seeds
    for path in sorted((ROOT / "fuzz" / "targets").glob("*.py")):
        module = import_module(f"targets.{path.stem}")
        if hasattr(module, "seeds") or ("target" in vars(module).get("__all__", ()) and path.stem not in ("__init__",)):
            assert list(seeds(path.stem))
