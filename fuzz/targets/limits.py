"""Limits of how many things are read, so low that small inputs reach them; every other execution has the real ones.

In both, what an execution costs is counted and must be within the budget of its input.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from vmcoreinfo_fmt.dumps import avml, elf_core, lime, makedumpfile_flattened, s390_dump
from vmcoreinfo_fmt.sources import opening
from vmcoreinfo_fmt.sources.budget import Budget
from vmcoreinfo_fmt.sources.source import Source
from vmcoreinfo_fmt.text import check_keys

__all__ = ["lowered"]

LOWER = (
    (avml, "MAX_CHUNKS", 64),
    (avml, "MAX_PIECES", 16),
    (elf_core, "MAX_PROGRAM_HEADERS", 256),
    (makedumpfile_flattened, "AT_ONCE", 64),
    (makedumpfile_flattened, "MAX_RECORDS", 256),
    (lime, "MAX_PIECES", 16),
    (check_keys, "MAX_SUGGESTED", 2),
    (s390_dump, "MAX_SEGMENTS", 16),
)
USUAL = tuple(getattr(module, name) for module, name, _ in LOWER)
# What one reading goes beyond a limit before it is refused, in bytes or in what else is counted.
LARGEST_STEP = 2 << 20
_open = opening.of


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
    opening.of = of
    try:
        yield
    finally:
        opening.of = _open
        for (module, name, _), limit in zip(LOWER, USUAL, strict=True):
            setattr(module, name, limit)
        for budget in budgets:
            for kind, spent in budget.spent.items():
                assert spent <= budget.limit(kind) + LARGEST_STEP, (kind, budget)
