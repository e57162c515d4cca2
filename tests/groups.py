"""What plain `pytest` leaves out because it takes long or needs tools, and how to run it."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

__all__ = ["GROUPS", "is_expected_skip"]

# Marker: the target that runs the group, and what it checks.
GROUPS = {
    "corpus": ("make test-corpus", "the fuzzers' corpus through every target, and which branches it reaches"),
    "thorough": (
        "make test-thorough",
        "every adversarial file, kills before every write, walks through the tree",
    ),
    "qemu": ("make test-qemu", "the rules on real QEMU, and real guests"),
    "wheel": ("make test-wheel", "the built wheel, with each set of extras and the source out of reach"),
    "languages": ("make test-languages", "the examples of generated/README.md in each language"),
    "browser": ("make test-site", "the site in a browser"),
}
FOLDERS = {"qemu": "qemu", "installed": "wheel", "browser": "browser"}
# Of two opposite conditions one always skips; the others are what no package at hand has, and a tool that
# tools/test-pythons does without.
EXPECTED_SKIPS = (
    r"mypy is not installed",
    r"root may read everything",
    r"only root can become somebody else",
    r"this file system takes only text as names",
    r"root cannot mount here",
    r"no .*\$KAITAI_",
    r"the device came to riscv64 later",
    r"this qemu has no ",
)


def is_expected_skip(reason: str) -> bool:
    """Return whether a test may be skipped where everything is installed."""
    return any(re.search(pattern, reason) for pattern in EXPECTED_SKIPS)


def group_of(item: pytest.Item, tests: Path) -> str | None:
    """Return the group of a test, by its folder or its marker."""
    if item.path.is_relative_to(tests):
        first = item.path.relative_to(tests).parts[0]
        if first in FOLDERS:
            return FOLDERS[first]
    return next((name for name in GROUPS if item.get_closest_marker(name)), None)


def in_ci() -> bool:
    return os.environ.get("CI") == "true"
