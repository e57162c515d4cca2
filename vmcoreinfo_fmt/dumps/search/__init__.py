"""The search of memory for notes and text."""

from __future__ import annotations

__all__: list[str] = []
