"""What is odd about the form of a payload."""

from __future__ import annotations

from .findings import Finding
from .lines import ODDITIES, Line, entries

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .findings import Severity

__all__ = ["CHECKS", "findings"]

# Severity and meaning of each check of the form, by id.
CHECKS: dict[str, tuple[Severity, str]] = {
    "line-blank": ("warning", ODDITIES["line-blank"]),
    "line-without-separator": ("error", ODDITIES["line-without-separator"]),
    "line-without-key": ("error", ODDITIES["line-without-key"]),
    "line-crlf": ("warning", ODDITIES["line-crlf"]),
    "line-nul": ("error", ODDITIES["line-nul"]),
    "line-not-ascii": ("error", ODDITIES["line-not-ascii"]),
    "line-too-long": ("warning", ODDITIES["line-too-long"]),
    "line-fused": ("error", ODDITIES["line-fused"]),
    "line-cut": ("error", ODDITIES["line-cut"]),
    "line-unended": ("info", ODDITIES["line-unended"]),
    "line-nul-tail": ("info", ODDITIES["line-nul-tail"]),
    "line-rest": ("error", ODDITIES["line-rest"]),
    "line-duplicate": ("warning", "a key that an earlier line has; the earlier one counts"),
    "text-empty": ("error", "no line at all"),
    "text-nul-tail": ("info", "NULs behind the last newline, as Xen fills its note"),
}


def findings(payload: bytes, lines: tuple[Line, ...]) -> Iterator[Finding]:
    """Yield what is odd, in the order of the payload."""
    first: dict[str, Line] = {}
    if not lines:
        yield _finding("text-empty", 0, f"no line in {len(payload)} bytes")
    for line in lines:
        for odd in line.odd:
            yield _finding(odd, line.offset, f"{ODDITIES[odd]}: {_excerpt(line.raw)}", line.key or "")
        for entry in entries((line,)):
            key = entry.key or ""
            earlier = first.setdefault(key, entry)
            if earlier is not entry:
                value = _excerpt(earlier.value or "")
                same = "the same value" if earlier.value == entry.value else f"{value}, which counts"
                yield _finding(
                    "line-duplicate", entry.offset, f"{key} is here again; offset {earlier.offset} has {same}", key
                )
    end = len(payload.rstrip(b"\0"))
    if end < len(payload) and (end == 0 or payload[end - 1 : end] == b"\n"):
        yield _finding("text-nul-tail", end, f"{len(payload) - end} NULs behind the text")


def _finding(id: str, offset: int, message: str, subject: str = "") -> Finding:
    return Finding(id, CHECKS[id][0], f"{message}, at offset {offset}", offset, subject)


def _excerpt(text: bytes | str) -> str:
    return repr(text[:40]).removeprefix("b") + ("…" if len(text) > 40 else "")
