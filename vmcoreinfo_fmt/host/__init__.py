"""What a host does with a guest's entry and note."""

from __future__ import annotations

__all__: list[str] = []
