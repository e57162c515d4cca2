"""The survey under bad conditions that `benchmarks/trial.py` makes, in small."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="Linux lists the workers of a survey")


@pytest.mark.thorough
def test_no_row_is_lost_to_broken_and_hanging_dumps_and_a_killed_worker() -> None:
    line = [
        sys.executable,
        str(ROOT / "benchmarks" / "trial.py"),
        "--number",
        "400",
        "--broken",
        "0.05",
        "--hanging",
        "0.01",
    ]
    done = subprocess.run(line, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[0].startswith("400 dumps, of which ")
    assert said[1].startswith("killed worker ")
    assert said[-1].startswith("no row lost: ")
    assert "too slow" in said[-1]
