"""A page with charts, which needs no other host and no program: what an overview says."""

from __future__ import annotations

from html import escape

from ...files import write_whole
from ..overview import COUNTED, Overview

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..columns import Row

__all__ = ["Page", "render", "size_in_words", "why"]

# Values of a column that get a bar of their own.
BARS = 20
# Months that get a column.
MONTHS = 36
_COLOURS = {
    "sound": "#2e8b57",
    "doubtful": "#9bbf3b",
    "faulty": "#e0a100",
    "cut": "#e07b00",
    "no text": "#b07aa1",
    "broken": "#c8442f",
    "unknown": "#7f8c8d",
    "unreadable": "#8c564b",
    "too slow": "#5b6ee1",
    "fatal": "#5a1a1a",
}
_STYLE = """
:root { color-scheme: light dark; --ink: #1d2733; --dim: #5d6b7a; --paper: #fff; --card: #f5f7fa; --line: #dce3ea;
        --bar: #2a6fbb; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --dim: #9aa7b4; --paper: #12171d; --card: #1b222b; --line: #303a46; --bar: #5b9be0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
       font: 15px/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.7rem; } h2 { margin: 0 0 .75rem; font-size: 1.05rem; }
p { color: var(--dim); margin: .25rem 0 1rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1rem; }
.tile, section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; }
.tile b { display: block; font-size: 1.6rem; line-height: 1.2; } .tile span { color: var(--dim); }
section { margin-top: 1rem; } .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
  gap: 0 1rem; }
.bars { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr max-content; gap: .3rem .75rem;
        align-items: center; }
.bars span { overflow-wrap: anywhere; } .bars i { height: .8rem; border-radius: .2rem; background: var(--bar);
  min-width: 2px; }
.bars em, td.n { font-style: normal; font-variant-numeric: tabular-nums; text-align: right; color: var(--dim); }
svg { display: block; width: 100%; } svg text { fill: var(--dim); font-size: 11px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .75rem; }
.legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: .2rem; margin-right: .4rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--dim); font-weight: 600; } td { overflow-wrap: anywhere; }
td:nth-child(2) { white-space: nowrap; overflow-wrap: normal; }
"""


class Page:
    """A page, written when all rows are there."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._overview = Overview()

    def add(self, row: Row) -> None:
        """Add a row."""
        self._overview.add(row)

    def flush(self) -> None:
        """Do nothing: the page is written at the end."""

    def close(self) -> None:
        """Write the page."""
        write_whole(self._path, render(self._overview).encode())


def render(overview: Overview) -> str:
    """Return the page."""
    few = "1 dump" if overview.dumps == 1 else f"{overview.dumps:,} dumps"
    parts = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>Survey of {few}</title><style>{_STYLE}</style></head><body>",
        f"<h1>Survey of {few}</h1>",
        "<p>Made by vmcoreinfo survey. Sound and doubtful dumps were read without an error.</p>",
        _tiles(overview),
    ]
    if overview.dumps:
        parts.append(_section("Health", _health(overview)))
        parts.append(_section("Kernel releases", _bars(overview.by("release"))))
        others = [column for column in COUNTED if column not in ("health", "release")]
        small = [_section(COUNTED[column].capitalize(), _bars(overview.by(column))) for column in others]
        parts.append(f'<div class="two">{"".join(small)}</div>')
        parts.append(_section("Month of the crash or the dump", _months(overview.months)))
        parts.append(_section("Dumps that need a look", _bad(overview)))
    return "\n".join([*filter(None, parts), "</body></html>\n"])


def size_in_words(size: int) -> str:
    """Return a number of bytes as people say it."""
    if size < 1024:
        return f"{size} bytes"
    power = min(5, (size.bit_length() - 1) // 10)
    return f"{size / (1 << 10 * power):.1f} {'KMGTP'[power - 1]}iB"


def _text(value: object) -> str:
    # What a dump says must not steer whoever looks at it.
    return escape("".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in str(value)))


def _tiles(overview: Overview) -> str:
    share = f"{overview.healthy / overview.dumps:.1%}" if overview.dumps else "none"
    tiles = [
        (f"{overview.dumps:,}", "dumps"),
        (share, "sound or doubtful"),
        (f"{len(overview.counts['release']):,}", "kernel releases"),
        (size_in_words(overview.size), "in all files"),
        (f"{overview.seconds:,.1f} s", "of reading"),
    ]
    return f'<div class="tiles">{"".join(f"<div class=tile><b>{a}</b><span>{b}</span></div>" for a, b in tiles)}</div>'


def _section(title: str, body: str) -> str:
    return f"<section><h2>{title}</h2>{body}</section>" if body else ""


def _health(overview: Overview) -> str:
    counts, x, parts, legend = overview.by("health"), 0.0, [], []
    for health, number in counts:
        width = 1000 * number / overview.dumps
        title = f"{health}: {number:,} ({number / overview.dumps:.1%})"
        colour = _COLOURS[health]
        parts.append(f'<rect x="{x:.2f}" width="{width:.2f}" height="36" fill="{colour}"><title>{title}</title></rect>')
        legend.append(f'<span><i style="background:{colour}"></i>{title}</span>')
        x += width
    words = ", ".join(f"{health} {number}" for health, number in counts)
    return (
        f'<svg viewBox="0 0 1000 36" height="36" preserveAspectRatio="none" role="img" aria-label="{words}">'
        f'{"".join(parts)}</svg><div class="legend">{"".join(legend)}</div>'
    )


def _bars(counts: list[tuple[str, int]]) -> str:
    if not counts:
        return ""
    rows, rest = counts[:BARS], counts[BARS:]
    most = rows[0][1]
    cells = [
        f'<span>{_text(value)}</span><i style="width:{max(0.2, 100 * number / most):.1f}%"></i><em>{number:,}</em>'
        for value, number in rows
    ]
    if rest:
        number = sum(number for _, number in rest)
        cells.append(f"<span>{len(rest):,} others</span><b></b><em>{number:,}</em>")
    return f'<div class="bars">{"".join(cells)}</div>'


def _months(months: dict[str, int]) -> str:
    if not months:
        return ""
    shown = sorted(months.items())[-MONTHS:]
    most, width = max(months.values()), 1000 / len(shown)
    parts = []
    for index, (month, number) in enumerate(shown):
        height = max(1.0, 140 * number / most)
        left, middle = index * width, (index + 0.5) * width
        title = f"<title>{month}: {number:,}</title>"
        parts.append(
            f'<rect x="{left + width * 0.1:.1f}" y="{160 - height:.1f}" width="{min(width * 0.8, 60):.1f}" '
            f'height="{height:.1f}" rx="3" fill="var(--bar)">{title}</rect>'
        )
        if len(shown) <= 12 or index % -(-len(shown) // 12) == 0:
            anchor = left + width * 0.1 + min(width * 0.8, 60) / 2 if width * 0.8 > 60 else middle
            anchor = max(anchor, 24)
            parts.append(f'<text x="{anchor:.1f}" y="178" text-anchor="middle">{month}</text>')
    words = ", ".join(f"{month} {number}" for month, number in shown)
    return f'<svg viewBox="0 0 1000 184" role="img" aria-label="{words}">{"".join(parts)}</svg>'


def _bad(overview: Overview) -> str:
    if not overview.bad:
        return "<p>None.</p>"
    number = overview.dumps - overview.healthy
    note = f"<p>The first {len(overview.bad)} of {number:,}.</p>" if number > len(overview.bad) else ""
    rows = [
        f"<tr><td>{_text(row['source'])}</td><td>{row['health']}</td><td>{_text(why(row))}</td></tr>"
        for row in overview.bad
    ]
    head = "<tr><th>dump</th><th>health</th><th>why</th></tr>"
    return f'{note}<div class="scroll"><table>{head}{"".join(rows)}</table></div>'


def why(row: Row) -> str:
    """Return in words why a dump needs a look."""
    if row["error"]:
        return str(row["error"])
    if row["health"] == "cut":
        missing = row["missing_bytes"]
        return f"{missing:,} bytes are missing" if missing else "it ends early"
    if row["health"] == "faulty":
        return f"errors: {row['num_errors']}"
    return "no text of a kernel"
