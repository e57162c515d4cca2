"""Where rows go: files of lines, databases, tables, a page."""

from __future__ import annotations

from .sink import CONTINUED, KINDS, kind_of, open_sink

__all__ = ["CONTINUED", "KINDS", "kind_of", "open_sink"]
