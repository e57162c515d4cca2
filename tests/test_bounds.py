"""What hostile files can cost: memory and bytes read, each file in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import hostile
import pytest
from conftest import TESTS

MEMORY = 64 << 20
# Headers, and candidates once they are found, are read again; every byte of a file at most so many times. A compressed
# image is read once to see where its chunks are, and twice to search it.
READINGS = 4
# What prints much of much.
COMMANDS = ("show --json", "check --json", "check --sarif", "explain", "notes --json")
SLACK = 4 << 20

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/clear_refs").exists(), reason="the peak of memory is measured with Linux's /proc"
)
TEXTS = [name for name in hostile.CASES if name.startswith(("a text", "notes"))]


def cost(case: str, way: str) -> dict[str, int | str]:
    # The timeout is for the test's own sake: what hangs is stopped and fails.
    program = [sys.executable, str(TESTS / "hostile.py"), case, way]
    done = subprocess.run(program, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    result: dict[str, int | str] = json.loads(done.stdout)
    return result


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("case", "way"),
    [(name, "open") for name in hostile.CASES]
    + [(name, "scan") for name in hostile.CASES if not name.startswith("memory of")]  # which is searched anyway
    + [(name, way) for name in TEXTS for way in (*COMMANDS, "dict")],
)
def test_a_hostile_file_costs_bounded_memory_and_reading(case: str, way: str) -> None:
    result = cost(case, way)
    peak, read, size = int(result["peak"]), int(result["read"]), int(result["size"])
    assert peak <= MEMORY, result
    assert read <= READINGS * size + SLACK, result


@pytest.mark.parametrize("case", ["a descriptor of 1 GB of zeros", "a descriptor of 1 GB of text"])
def test_a_payload_of_1_gb_is_listed_and_refused_as_text(case: str) -> None:
    result = cost(case, "open")
    assert "payload of 1073741624 bytes, expected at most 1048576" in str(result["outcome"])
    assert int(result["read"]) < SLACK


def test_the_number_of_adversarial_files_is_as_told() -> None:
    told = (TESTS.parent / "SECURITY.md").read_text(encoding="utf-8")
    assert f"{len(hostile.CASES)} adversarial files" in told
