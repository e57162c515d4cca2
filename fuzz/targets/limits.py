"""Limits of how many things are read, so low that small inputs reach them; every other execution has the real ones.

In both, what an execution costs is counted and must be within the budget that its input has by the real limits. A text
has no budget, since it is in memory already: the functions that are called for it are counted.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from vmcoreinfo_fmt.dumps import (
    avml,
    elf_core,
    kdump_compressed,
    kdump_pages,
    lime,
    live,
    makedumpfile_flattened,
    migration_pages,
    note_or_text,
    page_places,
    pieces,
    qcow2,
    qemu_migration,
    s390_dump,
)
from vmcoreinfo_fmt.dumps.search import scan, strings
from vmcoreinfo_fmt.sources import holes, opening, packed, stream
from vmcoreinfo_fmt.sources.budget import LIMITS, Budget
from vmcoreinfo_fmt.sources.source import Source
from vmcoreinfo_fmt.text import check, check_keys, key_list, kinds, lines, payload, vmcoreinfo

__all__ = ["counted", "lowered", "most_work"]

LOWER = (
    (avml, "MAX_CHUNKS", 2),
    (avml, "MAX_PIECES", 1),
    (elf_core, "MAX_PROGRAM_HEADERS", 256),
    (makedumpfile_flattened, "AT_ONCE", 8),
    (makedumpfile_flattened, "MAX_RECORDS", 256),
    (lime, "MAX_PIECES", 1),
    (check, "MAX_FINDINGS", 8),
    (check_keys, "MAX_SUGGESTED", 2),
    (check_keys, "_MOST_KERNELS", 1),
    (elf_core, "MAX_KEPT", 1),
    (elf_core, "MAX_NOTES", 2),
    (kdump_compressed, "MAX_NOTES", 2),
    (kdump_pages, "AT_ONCE", 2),
    (kdump_pages, "MAX_PASSED", 1),
    (kdump_pages, "MAX_PIECES_AT_END", 1),
    (kdump_pages, "PIECE", 8),
    (kdump_pages, "WINDOW", 256),
    (note_or_text, "MAX_NOTE_AREA", 1 << 10),
    (scan, "MAX_CANDIDATES", 2),
    (scan, "MAX_HITS", 6),
    (scan, "MAX_UNSIZED", 3 << 12),
    (scan, "MORE_AT_PAGES", 1),
    (strings, "CHUNK", 1024),
    (strings, "MAX_HITS", 6),
    (strings, "STRIPE", 8192),
    (s390_dump, "MAX_SEGMENTS", 1),
    (pieces, "MOST", 2),
    (qcow2, "MAX_SNAPSHOTS", 1),
    (qcow2, "MAX_TABLES", 1),
    (migration_pages, "AHEAD", 1 << 10),
    (migration_pages, "ZEROS", 2),
    (page_places, "AT_ONCE", 2),
    (page_places, "PIECE", 1),
    (qemu_migration, "MAX_BLOCKS", 4),
    (qemu_migration, "WINDOW", 1536),
    (stream, "BLOCK", 512),
    (stream, "KEPT", 5120),
    (stream, "WINDOW", 1536),
    (packed, "MAX_UNPACKED", 1 << 14),
    (packed, "WINDOW", 1 << 12),
    (holes, "MAX_EXTENTS", 1),
    (lines, "MAX_LINES", 24),
    (payload, "MAX_LINES", 24),
    (vmcoreinfo, "MAX_LINES", 24),
    (kinds, "_MOST", 4),
    (key_list, "_VERSIONS", 0),
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
# By kind of work, what with the real limits cost the largest part of its budget: work, limit, bytes of the input.
most_work: dict[str, tuple[int, int, int]] = {}


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
                step, limit = LARGEST_READING if kind in BYTES else LARGEST_STEP, budget.limit(kind)
                assert spent <= limit + step, (kind, budget)
                most, of, _ = most_work.get(kind, (0, 1, 0))
                if choice % 2 and spent * of > most * limit:
                    most_work[kind] = spent, limit, budget.size
