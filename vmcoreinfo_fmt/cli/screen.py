"""How answers look: pictures on a terminal, plain aligned text elsewhere."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["Screen", "print_json", "printable"]

# A cell that is wider stands out of its column, instead of widening every other row.
WIDEST = 100


class _Escapes(dict[int, str]):
    """What stands for each character: itself, or an escape; filled as characters come up."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if not character.isprintable():
            character = character.encode("unicode_escape").decode("ascii")
        self[code] = character
        return character


_escapes = _Escapes()


def printable(text: str) -> str:
    """Return the text with everything that could steer a terminal written as an escape."""
    return text if text.isascii() and text.isprintable() else text.translate(_escapes)


def print_json(value: object) -> None:
    """Print a value as JSON of ASCII characters."""
    import json

    json.dump(value, sys.stdout, indent=2)
    print()


class Screen:
    """Standard output, through rich where people look at it."""

    def __init__(self) -> None:
        self._rich: Any = None
        if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
            try:
                from rich.console import Console
            except ImportError:
                return
            self._rich = Console(highlight=False, markup=False, emoji=False)

    def title(self, text: str) -> None:
        """Print a heading."""
        if self._rich is None:
            print(printable(text))
        else:
            self._rich.print(printable(text), style="bold")

    def text(self, text: str = "", *, style: str = "") -> None:
        """Print a line; the style shows on a terminal only."""
        if self._rich is None:
            print(printable(text))
        else:
            self._rich.print(printable(text), style=style, soft_wrap=True)

    def paragraph(self, text: str) -> None:
        """Print a text of several lines, wrapped to the terminal or to 80 columns."""
        if self._rich is None:
            from textwrap import fill

            print(fill(printable(text), 80))
        else:
            self._rich.print(printable(text))

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Print names with their values, aligned."""
        self.table((), [(name, value) for name, value in pairs], styles=("dim", "bold cyan"))

    def table(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        styles: Sequence[str] = (),
        right: Sequence[int] = (),
    ) -> None:
        """Print a table.

        Args:
            columns: Headings; none for a table without.
            rows: Cells.
            styles: Style of each column on a terminal.
            right: Indexes of the columns that are aligned to the right.
        """
        cells = [[printable(cell) for cell in row] for row in rows]
        if self._rich is None:
            _print_plain([list(columns), *cells] if columns else cells, right)
            return
        from rich.table import Table

        table = Table(box=None, show_header=bool(columns), header_style="dim", padding=(0, 2, 0, 0))
        for index in range(max(len(columns), *map(len, cells), 0) if cells else len(columns)):
            table.add_column(
                columns[index] if columns else "",
                style=styles[index] if index < len(styles) else "",
                justify="right" if index in right else "left",
                overflow="fold",
            )
        for row in cells:
            table.add_row(*row)
        self._rich.print(table)


def _print_plain(rows: Sequence[Sequence[str]], right: Sequence[int]) -> None:
    if not rows:
        return
    widths = [min(WIDEST, max(len(row[i]) if i < len(row) else 0 for row in rows)) for i in range(max(map(len, rows)))]
    for row in rows:
        cells = [cell.rjust(widths[i]) if i in right else cell.ljust(widths[i]) for i, cell in enumerate(row)]
        print("  ".join(cells).rstrip())
