"""The edition on one page: everything that says what vmcoreinfo is, to print, to search with the browser, to keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urljoin

__all__ = ["collect", "pages", "write"]

ADDRESS = "reference/one-page"
MARK = '<div id="one-page"></div>'
# The parts in their order: heading, pages, and where a page ends that says more than is needed here.
PARTS = (
    ("Status", r"reference/status\.md", ""),
    ("Explanation", r"explanation/.*", ""),
    ("Formats", r"formats/(?!index).*", '<h2 id="read-it"'),
    ("Transport and numbers", r"reference/(transport|numbers)\.md", ""),
    (
        "For those who implement it",
        r"howto/(enable-it|write-a-guest-driver|implement-the-device|check-a-driver)\.md",
        "",
    ),
    ("Rules", r"rules/.*", '<h2 id="(?:example|examples|qemu-by-release|cases-that-prove-it|no-case-proves-it)"'),
    ("Keys", r"keys/(?!index).*", '<h2 id="(?:seen-in|rules-that-name-it|beside-it)"'),
)
SITE = "https://site/"


@dataclass(frozen=True)
class _Piece:
    url: str
    html: str


_found: dict[str, _Piece] = {}


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of the page; what is on it comes when all others are written."""
    _found.clear()
    yield (
        f"{ADDRESS}.md",
        "---\nsearch: {exclude: true}\nhide: [navigation, toc]\ndescription: The specification on one page\n---\n"
        "# vmcoreinfo on one page\n\nVersion @VERSION@ of formats, rules and keys, to print, to keep, or to read "
        f"without a server. Cases, commands and the bench are on pages of their own.\n\n{MARK}\n",
    )


def collect(source: str, url: str, html: str) -> None:
    """Keep the contents of a page."""
    _found[source] = _Piece(url, html)


def write(site: Path) -> None:
    """Put what was collected into the page of a built site."""
    parts = [(title, sorted(_of(pattern)), end) for title, pattern, end in PARTS]
    inside = {SITE + _found[source].url: _slug(source) for _, sources, _ in parts for source in sources}
    contents, body = [], []
    for title, sources, end in parts:
        anchor = f"part-{_slug(title)}"
        contents.append(f'<li><a href="#{anchor}">{title}</a>, {len(sources)} pages</li>')
        body.append(f'<h2 id="{anchor}">{title}</h2>')
        body += [_section(source, end, inside) for source in sources]
    page = site / ADDRESS / "index.html"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace(MARK, f"<ul>{''.join(contents)}</ul>{''.join(body)}"), encoding="utf-8")


def _of(pattern: str) -> list[str]:
    return [source for source in _found if re.fullmatch(pattern, source)]


def _slug(text: str) -> str:
    return re.sub(r"[^\w.-]+", "-", text.removesuffix(".md"))


def _section(source: str, end: str, inside: dict[str, str]) -> str:
    piece, slug = _found[source], _slug(source)
    html = re.split(end, piece.html, maxsplit=1)[0] if end else piece.html
    html = re.sub(r"<script\b.*?</script>", "", html, flags=re.DOTALL)
    html = re.sub(r'<p>All <a href="[^"]*">(?:rules|keys)</a>.*?</p>', "", html)
    html = re.sub(r'<a class="headerlink".*?</a>', "", html)
    html = re.sub(r"<(/?)h([1-4])\b", lambda found: f"<{found[1]}h{int(found[2]) + 2}", html)
    html = re.sub(r'\b(id|for|name)="([^"]+)"', rf'\1="{slug}.\2"', html)
    html = re.sub(r'\bhref="([^"]+)"', lambda found: f'href="{_target(found[1], piece.url, slug, inside)}"', html)
    return f'<section id="{slug}" class="one-page">{html}</section>'


def _target(link: str, url: str, slug: str, inside: dict[str, str]) -> str:
    """Return where a link of a page leads from the one page: to a place on it, or out of it."""
    if link.startswith("#"):
        return f"#{slug}.{link[1:]}"
    whole = urljoin(SITE + url, link)
    if not whole.startswith(SITE):
        return link
    target, anchor = urldefrag(whole)
    if target in inside:
        return f"#{inside[target]}.{anchor}" if anchor else f"#{inside[target]}"
    return "../../" + whole.removeprefix(SITE)
