"""Tables for notebooks."""

from __future__ import annotations

from html import escape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["html_table"]


def html_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], *, code: Sequence[str]) -> str:
    """Return a table in HTML, all text escaped.

    Args:
        caption: Text above the table.
        heads: Names of the columns.
        rows: Texts of the cells.
        code: Names of the columns whose text is set as code.
    """
    opening = {head: "<td><code>" if head in code else "<td>" for head in heads}
    closing = {head: "</code>" if head in code else "" for head in heads}
    body = "".join(
        "<tr>" + "".join(opening[head] + escape(cell) + closing[head] for head, cell in zip(heads, row, strict=True))
        for row in rows
    )
    head = "".join(f"<th>{escape(name)}" for name in heads)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}<tbody>{body}</table>"
