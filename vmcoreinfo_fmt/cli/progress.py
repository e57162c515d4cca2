"""How far a search has come, shown on a terminal."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..dumps.search.strings import Progress

__all__ = ["Bar"]


class Bar:
    """A progress bar on standard error, if that is a terminal and the input is large or a running guest.

    It appears with the first piece that is searched, so nothing is loaded where nothing is.
    """

    SLOW = 1 << 30

    def __init__(self, name: str, words: str = "searching") -> None:
        """Make a bar for work on a file, which `words` name."""
        self._words = words
        self._size: int | None = None
        self._is_slow = name.startswith("qmp:")
        if not self._is_slow:
            try:
                self._size = os.stat(name).st_size
            except (OSError, ValueError):
                self._size = 0
            self._is_slow = self._size >= self.SLOW
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> Progress | None:
        return self._show if self._is_slow and sys.stderr is not None and sys.stderr.isatty() else None

    def _show(self, done: int) -> None:
        if self._bar is None:
            try:
                from rich.console import Console
                from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn
            except ImportError:
                self._bar = False
            else:
                columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn()
                self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
                self._task = self._bar.add_task(self._words, total=self._size)
                self._bar.start()
        if self._bar:
            self._bar.update(self._task, completed=done)

    def __exit__(self, *_: object) -> None:
        if self._bar:
            self._bar.stop()
