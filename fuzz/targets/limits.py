"""Limits of how many things are read, so low that small inputs reach them and none takes long."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from vmcoreinfo_fmt.dumps import avml, elf_core, lime, makedumpfile_flattened, s390_dump
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


@contextmanager
def lowered() -> Iterator[None]:
    """Lower the limits for as long as the context lasts."""
    for module, name, limit in LOWER:
        setattr(module, name, limit)
    try:
        yield
    finally:
        for (module, name, _), limit in zip(LOWER, USUAL, strict=True):
            setattr(module, name, limit)
