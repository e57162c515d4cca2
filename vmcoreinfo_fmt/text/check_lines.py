"""What is odd about the lines of a payload: the area `lines` of the catalogue."""

from __future__ import annotations

from ..rules.finding import Finding
from .lines import LINE_SIZE, MAX_LINES, entries

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lines import Line
    from .payload import Payload

__all__ = ["findings"]

_MESSAGES = {
    "line-blank": "line is empty",
    "line-without-separator": "line has no =",
    "line-without-key": "line has nothing before its first =",
    "line-crlf": "line has a carriage return before its newline, which is not part of the value",
    "line-nul": "line has a NUL inside",
    "line-not-ascii": "line has bytes that are not printable ASCII",
    "line-too-long": f"line is longer than the {LINE_SIZE} bytes that Linux writes",
    "line-fused": f"line was cut at {LINE_SIZE} bytes without its newline and runs into the next entry",
    "line-unended": "last line has no newline",
    "line-cut": "the text ends inside this line, so its value does not count",
    "line-nul-tail": "NULs after the last line, which are not part of its value",
    "line-rest": f"more than {MAX_LINES} lines, the rest is not read",
}


def findings(payload: Payload) -> Iterator[Finding]:
    """Yield what is odd, in the order of the payload."""
    if payload.is_usual:
        return
    first: dict[str, Line] = {}
    data, lines = bytes(payload), payload.lines
    if not lines:
        yield Finding("text-empty", f"no line in {len(data)} bytes", 0)
    for line in lines:
        for odd in line.odd:
            excerpt = f": {_excerpt(line.raw)}" if line.raw else ""
            yield Finding(odd, _MESSAGES[odd] + excerpt, line.offset, subject=line.key or "")
        for entry in entries((line,)):
            earlier = first.setdefault(entry.key or "", entry)
            if earlier is not entry:
                yield _duplicate(entry, earlier)
    end = len(data.rstrip(b"\0"))
    if end < len(data) and (end == 0 or data[end - 1 : end] == b"\n"):
        number = len(data) - end
        yield Finding("text-nul-tail", f"{number} NUL{'s' * (number > 1)} after the text", end)


def _duplicate(entry: Line, earlier: Line) -> Finding:
    same = earlier.value == entry.value
    counts = "with the same value" if same else f"and its value {_excerpt(earlier.value or '')} counts"
    message = f"{entry.key} occurs again; the first is at payload offset {earlier.offset}, {counts}"
    return Finding("line-duplicate", message, entry.offset, subject=entry.key or "")


def _excerpt(text: bytes | str) -> str:
    return repr(text[:40]).removeprefix("b") + ("…" if len(text) > 40 else "")
