"""A page a rule, from the catalogue of rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape
from typing import Any

from .text import facts, inline, paragraphs, table

__all__ = ["address", "pages", "rules_by_field"]


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of every page."""
    yield from ()


def address(rule: str) -> str:
    """Return where the page of a rule or check is, below `rules/`."""
    return rule


@lru_cache
def rules_by_field() -> Mapping[str, tuple[Any, ...]]:
    """Return the rules that touch a field, by the field's anchor."""
    return {}
