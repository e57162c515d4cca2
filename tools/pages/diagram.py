"""A structure drawn as boxes, eight bytes a row; it takes its colours from the text around it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from .ksy import Case, Field, Struct

BYTE, ROW, LEFT, TOP, COLUMNS = 44, 46, 46, 18, 8
# Longer fields of fixed size are drawn in two rows with a break between.
LONGEST = 24


@dataclass(frozen=True)
class _Box:
    field: Field
    column: int
    row: int
    width: int
    label: bool
    opens: bool
    closes: bool
    varies: bool = False


def svg(struct: Struct, case: Case, title: str) -> str:
    """Return the drawing of one layout."""
    boxes, marks, rows = _boxes(struct, case)
    height = TOP + rows * ROW + 4
    width = LEFT + COLUMNS * BYTE + 2
    parts = [
        f'<svg class="layout" viewBox="0 0 {width} {height}" role="group" aria-label="{escape(title)}">',
        *(
            f'<text class="layout-mark" x="{LEFT + (column + 0.5) * BYTE}" y="12">+{column}</text>'
            for column in range(COLUMNS)
        ),
        *(
            f'<text class="layout-mark layout-offset" x="{LEFT - 8}" y="{TOP + row * ROW + ROW / 2 + 4}">'
            f"{escape(mark)}</text>"
            for row, mark in marks.items()
        ),
        *(_draw(box) for box in boxes),
        "</svg>",
    ]
    return "".join(parts)


def _boxes(struct: Struct, case: Case) -> tuple[list[_Box], dict[int, str], int]:
    boxes: list[_Box] = []
    base = struct.base or 0
    marks: dict[int, str] = {0: str(base)}
    offsets = struct.offsets(case)
    row, column, drift = 0, 0, 0  # drift: bytes by which the drawing is shorter than the structure
    for field in struct.fields:
        if not field.present(case):
            continue
        size = field.total(case)
        if size is None:
            if column:
                row, column = row + 1, 0
            if field.id in offsets:
                marks[row] = str(base + offsets[field.id])
            boxes.append(_Box(field, 0, row, COLUMNS, True, True, True, varies=True))
            row += 1
            marks.pop(row, None)
            continue
        if size == 0:
            continue
        shown = size if size <= LONGEST else 16 - column if column else 16
        if size > LONGEST and column and shown < COLUMNS:
            shown += COLUMNS
        drift += size - shown
        first = True
        widest = max(min(shown, COLUMNS - column), min(COLUMNS, shown - (COLUMNS - column)))
        labelled = False
        while shown:
            width = min(shown, COLUMNS - column)
            label = not labelled and width == widest
            labelled = labelled or label
            boxes.append(_Box(field, column, row, width, label, first, width == shown, varies=size > LONGEST))
            shown, column, first = shown - width, column + width, False
            if column == COLUMNS:
                row, column = row + 1, 0
                if field.id in offsets and row not in marks:
                    marks[row] = str(base + row * COLUMNS + drift) if not shown else "⋮"
    last = row + (1 if column else 0)
    return boxes, {row: mark for row, mark in marks.items() if row < last}, max(last, 1)


def _draw(box: _Box) -> str:
    x, y = LEFT + box.column * BYTE, TOP + box.row * ROW
    width = box.width * BYTE
    kind = " layout-varies" if box.varies else ""
    lines = [
        f'<rect class="layout-fill{kind}" x="{x}" y="{y}" width="{width}" height="{ROW}"/>',
        f'<path class="layout-line{kind}" d="M{x} {y}h{width}M{x} {y + ROW}h{width}"/>',
    ]
    if box.opens:
        lines.append(f'<path class="layout-line" d="M{x} {y}v{ROW}"/>')
    if box.closes:
        lines.append(f'<path class="layout-line" d="M{x + width} {y}v{ROW}"/>')
    if box.label:
        lines.append(_label(box, x + width / 2, y + ROW / 2))
    # A field that goes on in the next row is one link for the keyboard and for a screen reader.
    label = "" if box.label else ' tabindex="-1" aria-hidden="true"'
    return f'<a href="#{box.field.anchor}" data-field="{box.field.anchor}"{label}>{"".join(lines)}</a>'


def _label(box: _Box, x: float, y: float) -> str:
    parts = _broken(box.field.id, box.width)
    size = min(13.0, box.width * BYTE * 0.92 / max(map(len, parts)) / 0.61)
    step = size * 1.1
    top = y - step * (len(parts) - 1) / 2 + size * 0.34
    spans = "".join(f'<tspan x="{x}" y="{top + step * number:.1f}">{part}</tspan>' for number, part in enumerate(parts))
    small = box.field.size_words if box.varies and box.field.total({}) is None else ""
    more = f' <tspan class="layout-small" x="{x}" y="{top + step * len(parts):.1f}">{escape(small[:44])}</tspan>'
    return f'<text class="layout-name" font-size="{size:.1f}">{spans}{more if small else ""}</text>'


def _broken(name: str, width: int) -> list[str]:
    """Return the name in as many lines as it needs at underscores."""
    limit = max(width * 6, 5)
    lines: list[str] = []
    for part in name.replace("_", "_ ").split():
        if lines and len(lines[-1]) + len(part) <= limit:
            lines[-1] += part
        else:
            lines.append(part)
    return lines
