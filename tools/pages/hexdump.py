"""The bytes of a sample as HTML: one element a field and row, that script and table can light up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from .spans import Span

ROW = 16
# Rows of one field that are shown at its start; of a longer one the rest is left out but for its last row.
HEAD = 3


def render(data: bytes, spans: Sequence[Span]) -> str:
    """Return the dump."""
    owners: list[Span | None] = [None] * len(data)
    for span in spans:
        owners[span.start : span.end] = [span] * (span.end - span.start)
    rows = []
    skipped = 0
    for start in range(0, len(data), ROW):
        if _left_out(owners, start, len(data)):
            skipped += ROW
            continue
        if skipped:
            rows.append(f'<div class="hex-gap">⋯ {skipped} more bytes</div>')
            skipped = 0
        rows.append(_row(data, owners, start))
    return f'<div class="hex" role="group" aria-label="Bytes of the sample, by field">{"".join(rows)}</div>'


def words(span: Span) -> str:
    """Return the value as a person reads it."""
    value = span.value
    if isinstance(value, bytes):
        return repr(value[:32])[1:] + ("…" if len(value) > 32 else "")
    if isinstance(value, int):
        name = f" ({span.field.enum.name(value)})" if span.field.enum else ""
        return f"{int(value)}{name}" if 0 <= value < 10 else f"{int(value)} = {int(value):#x}{name}"
    return str(value)


def _left_out(owners: Sequence[Span | None], start: int, size: int) -> bool:
    span = owners[start]
    end = min(start + ROW, size)
    if span is None:
        return not any(owners[start:end])
    return owners[end - 1] is span and start - span.start >= HEAD * ROW - ROW + 1 and span.end - end >= ROW


def _runs(owners: Sequence[Span | None], start: int, end: int) -> Iterator[tuple[Span | None, int, int]]:
    at = start
    while at < end:
        stop = at
        while stop < end and owners[stop] is owners[at]:
            stop += 1
        yield owners[at], at, stop
        at = stop


def _row(data: bytes, owners: Sequence[Span | None], start: int) -> str:
    end = min(start + ROW, len(data))
    digits, text = [], []
    for span, at, stop in _runs(owners, start, end):
        shown = data[at:stop].hex(" ")
        letters = escape("".join(chr(byte) if 0x20 <= byte < 0x7F else "·" for byte in data[at:stop]))
        if span is None:
            digits.append(f"<span>{shown}</span>")
            text.append(letters)
            continue
        edges = ("" if at > span.start else " is-first") + ("" if stop < span.end else " is-last")
        common = f'class="hex-run{edges}" data-field="{span.field.anchor}" data-path="{span.path}"'
        if at == span.start:
            place = f"offset {span.start}, {span.end - span.start} bytes"
            label = escape(f"{span.path}: {words(span)}, {place}: {shown}", quote=True)
            digits.append(f'<button type="button" tabindex="-1" {common} aria-label="{label}">{shown}</button>')
        else:
            digits.append(f'<span aria-hidden="true" {common}>{shown}</span>')
        text.append(f'<span class="hex-run" data-field="{span.field.anchor}" data-path="{span.path}">{letters}</span>')
    return (
        f'<div class="hex-row"><span class="hex-offset">{start:04x}</span>'
        f'<span class="hex-digits">{" ".join(digits)}</span>'
        f'<span class="hex-text" aria-hidden="true">{"".join(text)}</span></div>'
    )
