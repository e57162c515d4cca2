"""A payload as plain values, and as a table in a notebook."""

from __future__ import annotations

from html import escape

from . import keys
from .lines import parts
from .vmcoreinfo import decode_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lines import Line
    from .vmcoreinfo import VmCoreInfo

__all__ = ["to_dict", "to_html"]


def to_dict(info: VmCoreInfo) -> dict[str, object]:
    """Return everything as plain values, in the shape of `schemas/vmcoreinfo.schema.json`."""
    return {
        "size": len(bytes(info)),
        "lines": [_line(info, line) for line in parts(info.lines)],
        "facts": [fact.to_dict() for fact in info.facts],
        "findings": [finding.to_dict() for finding in info.check()],
    }


def _line(info: VmCoreInfo, line: Line) -> dict[str, object]:
    return {
        "offset": line.offset,
        "key": line.key,
        "value": line.value,
        "kind": line.kind,
        "integer": _integer(info, line),
        "odd": list(line.odd),
    }


def _integer(info: VmCoreInfo, line: Line) -> int | None:
    if line.key is None or line.value is None or line.value != info.get(line.key):
        return None
    base = keys.base_of(line.key)
    return None if base is None else decode_integer(line.value, base)


def to_html(info: VmCoreInfo) -> str:
    """Return a table of every key with its value and meaning; all text is escaped."""
    rows = []
    for key, value in info.items():
        known = keys.lookup(key)
        meaning = escape(known.meaning) if known else ""
        rows.append(f"<tr><td><code>{escape(key)}</code><td><code>{escape(value)}</code><td>{meaning}")
    head = "<tr><th>key<th>value<th>meaning"
    return f"<table><caption>{escape(repr(info))}</caption><thead>{head}<tbody>{''.join(rows)}</table>"
