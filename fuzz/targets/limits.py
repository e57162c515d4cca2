"""Limits of how many things are read, so low that small inputs reach them; every other execution has the real ones.

In both, what an execution costs is counted and must be within the budget that its input has by the real limits. A text
has no budget, since it is in memory already: the functions that are called for it are counted.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from vmcoreinfo_fmt.dumps import avml, elf_core, lime, live, makedumpfile_flattened, qcow2, s390_dump
from vmcoreinfo_fmt.sources import holes, opening, packed, stream
from vmcoreinfo_fmt.sources.budget import LIMITS, Budget
from vmcoreinfo_fmt.sources.source import Source
from vmcoreinfo_fmt.text import check_keys, lines, payload

__all__ = ["counted", "lowered"]

LOWER = (
    (avml, "MAX_CHUNKS", 64),
    (avml, "MAX_PIECES", 16),
    (elf_core, "MAX_PROGRAM_HEADERS", 256),
    (makedumpfile_flattened, "AT_ONCE", 64),
    (makedumpfile_flattened, "MAX_RECORDS", 256),
    (lime, "MAX_PIECES", 16),
    (check_keys, "MAX_SUGGESTED", 2),
    (s390_dump, "MAX_SEGMENTS", 16),
    (qcow2, "MAX_SNAPSHOTS", 1),
    (qcow2, "MAX_TABLES", 1),
    (stream, "BLOCK", 512),
    (stream, "KEPT", 4096),
    (stream, "WINDOW", 1024),
    (packed, "MAX_UNPACKED", 1 << 14),
    (packed, "WINDOW", 1 << 12),
    (holes, "MAX_EXTENTS", 1),
    (lines, "MAX_LINES", 24),
    (payload, "MAX_LINES", 24),
)
# Of every other of those, the budget as well.
LOWER_BUDGET = {
    "read": (1 << 15, 4, 1),
    "unpacked": (1 << 14, 2, 1),
    "members": (2, 1, 1 << 12),
    "records": (8, 1, 1 << 8),
    "candidates": (8, 1, 1 << 10),
    "checked": (1 << 10, 1, 2),
    "lines": (32, 1, 1 << 8),
    "lookups": (16, 1, 1 << 10),
}
USUAL_BUDGET = dict(LIMITS)
USUAL = tuple(getattr(module, name) for module, name, _ in LOWER)
# How far one step goes beyond a limit before it is refused: in bytes, and in what else is counted.
BYTES = {"read", "unpacked", "checked"}
LARGEST_READING, LARGEST_STEP = 2 << 20, 1 << 16
# Functions of Python that are called for a text, whatever it is, and for each of its bytes.
CALLS, CALLS_A_BYTE = 20_000, 20
_open = opening.of


@contextmanager
def counted(size: int) -> Iterator[None]:
    """Count the functions that are called as long as the context lasts, for a text of so many bytes."""
    calls = 0

    def count(frame: object, event: str, value: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)
    assert calls <= CALLS + CALLS_A_BYTE * size, calls


@contextmanager
def lowered(choice: int = 0) -> Iterator[None]:
    """Count what everything costs that is opened as long as the context lasts; lower the limits for an even choice."""
    budgets: list[Budget] = []

    def of(file: opening.File) -> Source:
        source = _open(file)
        budgets.append(source.budget)
        return source

    if choice % 2 == 0:
        for module, name, limit in LOWER:
            setattr(module, name, limit)
    if choice % 4 == 2:
        LIMITS.update(LOWER_BUDGET)
    opening.of = live.of = of
    try:
        yield
    finally:
        opening.of = live.of = _open
        for (module, name, _), limit in zip(LOWER, USUAL, strict=True):
            setattr(module, name, limit)
        LIMITS.update(USUAL_BUDGET)
        for budget in budgets:
            for kind, spent in budget.spent.items():
                step = LARGEST_READING if kind in BYTES else LARGEST_STEP
                assert spent <= budget.limit(kind) + step, (kind, budget)
