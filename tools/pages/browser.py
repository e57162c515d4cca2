"""The files that the pages load: the bundled inspector, and what it knows of formats, keys and samples."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["files"]


def files() -> Iterator[tuple[str, bytes | str]]:
    """Yield the address and contents of every file."""
    yield from ()
