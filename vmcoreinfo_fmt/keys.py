"""What the shape of a key tells."""

from __future__ import annotations

import re

__all__ = ["base_of", "kind"]

_SHAPE = re.compile(r"(SYMBOL|SIZE|OFFSET|LENGTH|NUMBER)\(.+\)", re.DOTALL)
_HEXADECIMAL = {"KERNELOFFSET", "KERNELOFFPHYS", "IDENTITYBASE", "SAMODE31", "EAMODE31"}


def kind(key: str) -> str:
    """Return bare, CONFIG, SYMBOL, SIZE, OFFSET, LENGTH, NUMBER or other."""
    shape = _SHAPE.fullmatch(key)
    if shape:
        return shape[1]
    if key.startswith("CONFIG_"):
        return "CONFIG"
    return "bare" if re.fullmatch(r"[A-Z][A-Z0-9_-]*", key) else "other"


def base_of(key: str) -> int | None:
    """Return 16 for keys whose value is hexadecimal without a prefix, otherwise 10."""
    return 16 if key.startswith("SYMBOL(") or key in _HEXADECIMAL else 10
