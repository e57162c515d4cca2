"""Drops from the style sheets what no page of the site can use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

__all__ = ["lighten"]

CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
COLOUR = re.compile(r"\[(data-md-color-(?:primary|accent)=[\w-]+)\]")
VARIABLE = re.compile(r"var\((--[\w-]+)")
# The theme's icons are variables that hold a whole picture.
DECLARATION = re.compile(r"(--md-[\w-]+):url\(\"[^\"]*\"\);?")


def lighten(site: Path) -> None:
    """Rewrite the theme's style sheets of a built site; a class counts as used if any page or script names it."""
    pages = (*site.rglob("*.html"), *(site / "assets").rglob("*.js"))
    used = {word for page in pages for word in _words(page)}
    for source_map in site.rglob("*.map"):
        source_map.unlink()
    for sheet in (site / "assets").rglob("*.css"):
        if sheet.name == "site.css":  # our own; the scripts of the bench put names together from parts
            continue
        text = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
        text = re.sub(r"\s+", " ", text)
        kept = "".join(_kept(text, used))
        sheet.write_text(_without_unused_pictures(kept), encoding="utf-8")


def _without_unused_pictures(text: str) -> str:
    named = set(VARIABLE.findall(text))
    return DECLARATION.sub(lambda found: found[0] if found[1] in named else "", text)


def _words(page: Path) -> set[str]:
    text = page.read_text(encoding="utf-8")
    colours = (f"{name}={value}" for name, value in re.findall(r'(data-md-color-\w+)="([\w-]+)"', text))
    return {*re.findall(r"[\w-]+", text), *colours}


def _kept(text: str, used: set[str]) -> Iterator[str]:
    """Yield the rules that can apply."""
    for head, body in _rules(text):
        if head.startswith(("@media", "@supports")):
            inside = "".join(_kept(body, used))
            if inside:
                yield f"{head}{{{inside}}}"
        elif head.startswith("@") or not body:
            yield f"{head}{{{body}}}" if body else head
        else:
            selectors = [part for part in _selectors(head) if _needs(part) <= used]
            if selectors:
                yield f"{','.join(selectors)}{{{body}}}"


def _needs(selector: str) -> set[str]:
    """Return what a page must have for a selector to mean anything: classes, and colours of the palette."""
    # What stands in parentheses is an alternative or an exception, and may be missing.
    while (bare := re.sub(r":[\w-]+\([^()]*\)", "", selector)) != selector:
        selector = bare
    return {*CLASS.findall(selector), *COLOUR.findall(selector.replace('"', ""))}


def _rules(text: str) -> Iterator[tuple[str, str]]:
    """Yield head and body of every rule; a statement such as @charset has no body."""
    at = 0
    while at < len(text):
        brace, stop = text.find("{", at), text.find(";", at)
        if 0 <= stop < brace:
            yield text[at : stop + 1].strip(), ""
            at = stop + 1
            continue
        if brace < 0:
            return
        end = _closing(text, brace)
        yield text[at:brace].strip(), text[brace + 1 : end]
        at = end + 1


def _closing(text: str, brace: int) -> int:
    depth = 0
    for found in re.compile(r"[{}]|\"[^\"]*\"|'[^']*'").finditer(text, brace):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if not depth:
            return found.start()
    return len(text)


def _selectors(head: str) -> list[str]:
    """Return the selectors of a rule; commas inside parentheses do not part them."""
    return re.findall(r"(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^,(])+", head)
