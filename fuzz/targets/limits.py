"""Limits of how many things are read, so low that small inputs reach them and none takes long."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from vmcoreinfo_fmt import lint
from vmcoreinfo_fmt.dumps import avml, elf, flattened, lime, s390

__all__ = ["lowered"]

LOWER = (
    (avml, "MAX_CHUNKS", 64),
    (avml, "MAX_PIECES", 16),
    (elf, "MAX_PROGRAM_HEADERS", 256),
    (flattened, "AT_ONCE", 64),
    (flattened, "MAX_RECORDS", 256),
    (lime, "MAX_PIECES", 16),
    (lint, "MAX_SUGGESTED", 2),
    (s390, "MAX_SEGMENTS", 16),
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
