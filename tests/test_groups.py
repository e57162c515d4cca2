"""A plain run leaves groups out and says so, each has a target that CI calls, and CI skips nothing silently."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from groups import EXPECTED_SKIPS, GROUPS, is_expected_skip

MAKEFILE, CI = ROOT / "Makefile", ROOT / ".ci" / "run"
PROJECT = """
[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["tests"]
addopts = ["--import-mode=importlib", "--strict-markers"]
markers = [{markers}]
"""
# Loading the real one takes longer than all tests of these projects.
HYPOTHESIS = """
class settings:
    def register_profile(*_, **__): pass
    load_profile = register_profile
"""
TESTS = """
import pytest

def test_plain(): pass

@pytest.mark.corpus
def test_corpus(): pass

@pytest.mark.thorough
def test_thorough(): pass
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with the conftest of this one."""
    markers = ", ".join(f'"{name}: …"' for name in GROUPS)
    (tmp_path / "pyproject.toml").write_text(PROJECT.format(markers=markers), encoding="utf-8")
    (tmp_path / "tests" / "qemu").mkdir(parents=True)
    for name in ("command.py", "conftest.py", "groups.py"):
        (tmp_path / "tests" / name).write_bytes((ROOT / "tests" / name).read_bytes())
    (tmp_path / "tests" / "hypothesis.py").write_text(HYPOTHESIS)
    (tmp_path / "tests" / "test_some.py").write_text(TESTS)
    (tmp_path / "tests" / "qemu" / "test_machine.py").write_text("def test_machine(): pass\n")
    return tmp_path


def pytest_in(project: Path, *arguments: str, ci: str = "") -> tuple[int, str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")} | {"CI": ci}
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "xdist.plugin", "-p", "no:cacheprovider", *arguments],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("parallel", [[], ["-n", "2"]], ids=["alone", "parallel"])
def test_a_plain_run_leaves_groups_out_and_says_how_to_run_them(project: Path, parallel: list[str]) -> None:
    status, said = pytest_in(project, *parallel)
    assert status == 0, said
    assert "1 passed" in said
    for group, number in (("corpus", 1), ("thorough", 1), ("qemu", 1)):
        assert re.search(rf"^ *{number}  {GROUPS[group][0]}\b", said, re.MULTILINE), said


@pytest.mark.parametrize("parallel", [[], ["-n", "2"]], ids=["alone", "parallel"])
def test_what_is_named_runs_whole(project: Path, parallel: list[str]) -> None:
    for arguments, number in ((["tests"], 4), (["tests/qemu"], 1), (["-m", "corpus"], 1), (["-m", "qemu"], 1)):
        status, said = pytest_in(project, *arguments, *parallel)
        assert status == 0, said
        assert f"{number} passed" in said
        assert "left out" not in said


SKIPS = {
    "call": "def test_it(): pytest.skip('tool is not here')",
    "mark": "@pytest.mark.skipif(True, reason='tool is not here')\ndef test_it(): pass",
    "module": "pytest.importorskip('no_such_module_at_all', reason='tool is not here')",
    "fixture": "@pytest.fixture\ndef tool(): pytest.skip('tool is not here')\n\ndef test_it(tool): pass",
}


@pytest.mark.parametrize("kind", list(SKIPS))
def test_a_skip_is_a_failure_in_ci(project: Path, kind: str) -> None:
    (project / "tests" / "test_skips.py").write_text(f"import pytest\n{SKIPS[kind]}\n")
    assert pytest_in(project)[0] == 0
    status, said = pytest_in(project, ci="true")
    assert status != 0
    assert "tool is not here" in said


def test_expected_skips_and_failures_are_none_in_ci(project: Path) -> None:
    (project / "tests" / "test_skips.py").write_text(
        "import pytest\n\ndef test_skips(): pytest.skip('root may read everything')\n\n"
        "@pytest.mark.xfail\ndef test_fails(): assert False\n"
    )
    status, said = pytest_in(project, ci="true")
    assert status == 0, said
    assert "1 skipped" in said
    assert not is_expected_skip("gdb is not installed")


def test_every_expected_skip_is_still_somewhere() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py") if path.name != "groups.py"]
    for pattern in EXPECTED_SKIPS:
        words = re.sub(r"\\|no \.\*\\\$", "", pattern)
        assert any(words in source for source in sources), f"nothing skips with {pattern}"


def test_every_group_has_a_target_that_ci_calls_and_a_marker() -> None:
    makefile, ci = MAKEFILE.read_text(encoding="utf-8"), CI.read_text(encoding="utf-8")
    markers = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for group, (target, _) in GROUPS.items():
        name = target.removeprefix("make ")
        assert re.search(rf"^{name}:.*##", makefile, re.MULTILINE), target
        assert re.search(rf"^make {name}\b", ci, re.MULTILINE), target
        assert f'"{group}: ' in markers
    assert re.search(r"^(time )?make test$", ci, re.MULTILINE)
