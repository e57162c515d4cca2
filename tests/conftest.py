"""Fixtures and options that all tests share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
REAL = TESTS / "data" / "real"

# The programs in tools/ and conformance/ are tested too. They are no part of what is installed.
sys.path += [str(ROOT), str(ROOT / "tools")]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden readings instead of comparing")
    parser.addoption("--qemu-cases", type=int, default=50, help="random cases a machine played on real QEMU")
    parser.addoption(
        "--guest", action="append", default=[], help="boot this architecture's guest too: arm64 or i386 (amd64 always)"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a reading with the file of that name in tests/golden, or write it with --update-golden."""

    def check(name: str, text: str) -> None:
        path = TESTS / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"no golden reading {name}; look at the output and write it with --update-golden"
        assert text == path.read_text(encoding="utf-8")

    return check
