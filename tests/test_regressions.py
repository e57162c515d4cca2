"""Inputs that once broke something, and the corpus that fuzzing left, through the fuzzers' own targets."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path

import pytest
from conftest import ROOT, TESTS

from vmcoreinfo_fmt import _wire

if not (ROOT / "fuzz").is_dir():
    pytest.skip("the fuzzers are part of the source, not of the wheel", allow_module_level=True)
sys.path.append(str(ROOT / "fuzz"))

REGRESSIONS = sorted(path for path in (TESTS / "regressions").glob("*/*") if path.is_file())
CORPUS = sorted(path for path in (ROOT / "fuzz" / "corpus").glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", REGRESSIONS, ids=lambda path: f"{path.parent.name}-{path.name[:40]}")
def test_what_once_broke_is_read_or_refused(path: Path) -> None:
    import_module(f"targets.{path.parent.name}").target(path.read_bytes())


@pytest.mark.corpus
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: f"{path.parent.name}-{path.name[:40]}")
def test_nothing_but_our_own_errors_comes_out(path: Path) -> None:
    import_module(f"targets.{path.parent.name}").target(path.read_bytes())


def test_regressions_and_corpus_are_here() -> None:
    assert len(REGRESSIONS) >= 8
    for name in import_module("seeds").LARGEST:
        assert any(path.parent.name == name for path in CORPUS), f"no input of {name} is kept"


@pytest.mark.corpus
def test_every_target_has_seeds() -> None:
    seeds = import_module("seeds")
    modules = {
        path.stem: import_module(f"targets.{path.stem}") for path in (ROOT / "fuzz" / "targets").glob("[a-z]*.py")
    }
    assert {name for name, module in modules.items() if hasattr(module, "target")} == set(seeds.LARGEST)
    for name in seeds.LARGEST:
        assert list(seeds.seeds(name))


def test_the_policy_counts_the_targets() -> None:
    policy = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    found = re.search(r"atheris, (\d+) targets", policy)
    assert found is not None
    assert int(found[1]) == len(import_module("seeds").LARGEST)
    assert [name for name in import_module("seeds").LARGEST if not re.search(rf"\b{name}\s[\d,]{{5,}}", policy)] == []


@pytest.mark.corpus
def test_every_compiled_parser_is_reached_by_a_target(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("cramjam", reason="cramjam is not installed: pip install 'vmcoreinfo-fmt[avml]'")
    used = set()
    original = vars(_wire)["__getattr__"]
    parsers = {"".join(part.capitalize() for part in path.stem.split("_")) for path in (ROOT / "formats").glob("*.ksy")}

    def noted(name: str) -> object:
        used.add(name)
        found = original(name)
        vars(_wire).pop(name, None)  # so that the next use comes here too
        return found

    for name in parsers:
        monkeypatch.delitem(vars(_wire), name, raising=False)
    monkeypatch.setattr(_wire, "__getattr__", noted)
    seeds = import_module("seeds")
    for name in seeds.LARGEST:
        target = import_module(f"targets.{name}").target
        for seed in seeds.seeds(name):
            target(seed)
    assert used == parsers
