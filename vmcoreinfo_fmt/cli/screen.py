"""How answers look: colours and wrapped tables on a terminal, plain aligned text elsewhere."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, TextIO

__all__ = ["Screen", "json_text", "print_json", "printable"]

# A wider cell overflows its column instead of widening every other row.
WIDEST = 100


class _Escapes(dict[int, str]):
    """Each character or its escape, filled on demand."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if not character.isprintable():
            character = character.encode("unicode_escape").decode("ascii")
        self[code] = character
        return character


_escapes = _Escapes()


def printable(text: str) -> str:
    """Return the text with every character that is not printable written as an escape."""
    return text if text.isascii() and text.isprintable() else text.translate(_escapes)


def print_json(kind: str, members: Mapping[str, object], *, lines: bool = False) -> None:
    """Print a document as JSON of ASCII characters.

    Args:
        kind: Which document it is, by the name of its schema.
        members: What it says.
        lines: Print it in one line, as one of several.
    """
    if lines:
        print(json_text(kind, members, lines=True))
        return
    import json

    from ..documents import document

    # In pieces: a document about many notes is larger as a text than they are.
    json.dump(document(kind, members), sys.stdout, indent=2)
    print()


def json_text(kind: str, members: Mapping[str, object], *, lines: bool = False) -> str:
    """Return a document as JSON of ASCII characters, without a newline at its end."""
    import json

    from ..documents import document

    return json.dumps(document(kind, members), indent=None if lines else 2)


class Screen:
    """A text stream, standard output by default, used through rich where it is a terminal."""

    def __init__(self, stream: TextIO | None = None, *, prefix: str = "") -> None:
        """Make a screen of a stream.

        Args:
            stream: The stream, by default standard output.
            prefix: What each line starts with; on a terminal it is a heading.
        """
        self._stream = stream or sys.stdout
        self._prefix = printable(prefix)
        self._rich: Any = None
        if self._stream.isatty() and os.environ.get("TERM") != "dumb":
            try:
                from rich.console import Console
            except ImportError:
                return
            self._rich = Console(file=self._stream, highlight=False, markup=False, emoji=False)
            if prefix:
                self._rich.print(self._prefix, style="bold magenta")

    def _plain(self, text: str) -> None:
        for line in text.split("\n"):
            self._stream.write(f"{self._prefix}{line}\n")

    def title(self, text: str) -> None:
        """Print a heading."""
        if self._rich is None:
            self._plain(printable(text))
        else:
            self._rich.print(printable(text), style="bold")

    def text(self, text: str = "", *, style: str = "") -> None:
        """Print a line; the style shows on a terminal only."""
        if self._rich is None:
            self._plain(printable(text))
        else:
            self._rich.print(printable(text), style=style, soft_wrap=True)

    def paragraph(self, text: str) -> None:
        """Print a text of several lines, wrapped to the terminal or to 80 columns."""
        if self._rich is None:
            from textwrap import fill

            self._plain(fill(printable(text), 80))
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
        row_styles: Sequence[str] = (),
        right: Sequence[int] = (),
    ) -> None:
        """Print a table; nothing without rows and columns.

        Args:
            columns: Headings, or an empty sequence for a table without headings.
            rows: Cells.
            styles: Style of each column on a terminal.
            row_styles: Style of each row on a terminal.
            right: Indexes of the columns that are aligned to the right.
        """
        cells = [[printable(cell) for cell in row] for row in rows]
        if not cells and not columns:
            return
        if self._rich is None:
            for line in _aligned([list(columns), *cells] if columns else cells, right):
                self._plain(line)
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
        for index, row in enumerate(cells):
            table.add_row(*row, style=row_styles[index] if row_styles else None)
        self._rich.print(table)


def _aligned(rows: Sequence[Sequence[str]], right: Sequence[int]) -> list[str]:
    widths = [min(WIDEST, max(len(row[i]) if i < len(row) else 0 for row in rows)) for i in range(max(map(len, rows)))]
    lines = []
    for row in rows:
        cells = [cell.rjust(widths[i]) if i in right else cell.ljust(widths[i]) for i, cell in enumerate(row)]
        lines.append("  ".join(cells).rstrip())
    return lines
