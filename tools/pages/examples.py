"""Reading a format in each language."""

from __future__ import annotations

from .ksy import Format

__all__ = ["tabs"]


def tabs(form: Format) -> str:
    """Return a tab a language."""
    return ""
