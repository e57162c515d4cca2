"""Small pieces of Markdown and HTML that every kind of page uses."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterable, Sequence
from html import escape

import markdown

__all__ = ["bench", "chips", "facts", "inline", "packed", "paragraphs", "script", "slug", "table"]


def inline(text: str) -> str:
    """Return a sentence of Markdown as HTML without a paragraph around it."""
    html: str = markdown.markdown(_guarded(text))
    return html.removeprefix("<p>").removesuffix("</p>").replace("</p>\n<p>", "<br><br>")


def paragraphs(text: str) -> str:
    """Return text of a description or catalogue as Markdown, safe to stand in a page."""
    return _guarded(text.strip()) + "\n"


def _guarded(text: str) -> str:
    # Outside code, names with underscores and angle brackets mean themselves.
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(
        part if part.startswith("`") else re.sub(r"([_*])", r"\\\1", part).replace("<", "&lt;") for part in parts
    )


def slug(name: str) -> str:
    """Return a name as it can stand in an address."""
    return re.sub(r"[^\w.-]+", "-", name).strip("-")


def bench(link: str, words: str, *, depth: int) -> str:
    """Return a link to the bench from a page that is `depth` folders below the home page.

    What follows the # is read by the bench and is no anchor, so Markdown's links would count as broken.
    """
    return f'<a href="{"../" * depth}inspector/#{escape(link)}">{words}</a>'


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Return pairs of a name and HTML as a list of definitions; those without a value are left out."""
    items = "".join(f"<div><dt>{escape(name)}</dt><dd>{value}</dd></div>" for name, value in rows if value)
    return f'<dl class="facts">{items}</dl>\n'


def table(
    heads: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]], *, label: str, classes: str = "", more: str = ""
) -> str:
    """Return a table of HTML cells that becomes a list of cards on a phone; each row has its own attributes.

    Columns without any content are left out.
    """
    rows = list(rows)
    used = [column for column in range(len(heads)) if any(cells[column] for _, cells in rows)]
    heads = [heads[column] for column in used]
    rows = [(attributes, [cells[column] for column in used]) for attributes, cells in rows]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "".join(
        f"<tr{attributes}>"
        + "".join(f'<td data-head="{escape(name)}">{cell}</td>' for name, cell in zip(heads, cells, strict=True))
        + "</tr>"
        for attributes, cells in rows
    )
    return (
        f'<table class="{f"cards {classes}".strip()}" aria-label="{escape(label, quote=True)}"{more}>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>\n"
    )


def script(name: str, depth: int) -> str:
    """Return what loads a script into a page that lies so many folders deep."""
    return f'\n<script type="module" src="{"../" * depth}assets/{name}"></script>\n'


def chips(items: Iterable[str]) -> str:
    """Return short HTML pieces as a row of labels."""
    found = "".join(f'<span class="chip">{item}</span>' for item in items)
    return f'<span class="chips">{found}</span>' if found else ""


def packed(data: bytes) -> str:
    """Return bytes as the bench unpacks them from a link."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return base64.urlsafe_b64encode(packer.compress(data) + packer.flush()).decode().rstrip("=")
