"""The lines of a payload, each with its place and what is odd about it."""

from __future__ import annotations

from . import keys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["KERNEL_LINE", "MAX_LINES", "ODDITIES", "Line", "entries", "parts", "split"]

# The kernel formats a line, its newline included, in a buffer of 80 bytes, the last of them a NUL.
KERNEL_LINE = 79
# Fifty times as many as the longest known text has. What follows is left in one piece, so that a text of nothing but
# newlines costs no more memory than others.
MAX_LINES = 16384

ODDITIES = {
    "line-blank": "nothing but a newline",
    "line-without-separator": "no = in the line",
    "line-without-key": "nothing before the first =",
    "line-crlf": "a carriage return before the newline; left out of the value",
    "line-nul": "a NUL inside the line",
    "line-not-ascii": "bytes above 0x7f or control characters",
    "line-too-long": f"more than the {KERNEL_LINE} bytes that the kernel writes of one entry",
    "line-fused": f"cut at {KERNEL_LINE} bytes without its newline, and run into the next entry",
    "line-unended": "no newline behind the last line",
    "line-cut": "the text ends inside this line; what is there of it does not count",
    "line-nul-tail": "NULs behind the last line; left out of its value",
    "line-rest": f"what follows {MAX_LINES} lines, left in one piece and unread",
}

_START_OF_ENTRY = rb"(?:(?:SYMBOL|SIZE|OFFSET|LENGTH|NUMBER)\([^()=]+\)|CONFIG_\w+|[A-Z][A-Z0-9-]{3,})="


class Line:
    """One line of a payload.

    Attributes:
        offset: Where the line starts, in bytes from the start of the payload.
        raw: The bytes of the line without its newline; of an entry that ran on behind another, its own bytes.
        ended: Whether a newline follows.
        key: Text before the first `=`; None where there is no `=`. Each byte is the character of that number.
        value: Text behind it, without a carriage return or NULs at the end; None where there is no `=`.
        kind: bare, CONFIG, SYMBOL, SIZE, OFFSET, LENGTH, NUMBER or other; None where there is no `=`.
        odd: Ids of what is odd about the line, see `ODDITIES`.
        fused: The entry that runs on behind byte 79 of this line, as a line of its own, or None.
    """

    __slots__ = ("ended", "fused", "key", "kind", "odd", "offset", "raw", "value")

    def __init__(self, raw: bytes, offset: int, ended: bool, *, fused: Line | None = None, cut: bool = False) -> None:
        self.raw = raw
        self.offset = offset
        self.ended = ended
        self.fused = fused
        odd = []
        text = raw
        if cut:
            odd.append("line-cut")
        elif not ended:
            odd.append("line-unended")
            if text.endswith(b"\0"):
                odd.append("line-nul-tail")
                text = text.rstrip(b"\0")
        if text.endswith(b"\r"):
            odd.append("line-crlf")
            text = text[:-1]
        if fused is not None:
            odd.append("line-fused")
            text = text[:KERNEL_LINE]
        elif len(text) >= KERNEL_LINE:
            odd.append("line-too-long")
        if b"\0" in text:
            odd.append("line-nul")
        if any(byte > 0x7E or (byte < 0x20 and byte) for byte in text):
            odd.append("line-not-ascii")
        if not text:
            odd.append("line-blank")
        rest = b"\n" in text
        if rest:
            odd = ["line-rest"]
        key, separator, value = ("", "", "") if rest else text.decode("latin-1").partition("=")
        self.key = key if separator else None
        self.value = value if separator else None
        self.kind = keys.kind(key) if separator else None
        if separator and not key:
            odd.append("line-without-key")
        if text and not separator and not rest:
            odd.append("line-without-separator")
        self.odd = tuple(odd)

    @property
    def whole(self) -> bool:
        """Whether the value is all there: the line was cut neither at 79 bytes nor by the end of the text."""
        return self.fused is None and "line-cut" not in self.odd

    def __repr__(self) -> str:
        odd = f" {' '.join(self.odd)}" if self.odd else ""
        return f"<Line at {self.offset}: {self.raw!r}{odd}>"


def split(payload: bytes, *, cut: bool = False) -> Iterator[Line]:
    """Yield the lines of a payload in order; they cover every byte but a tail of NULs and the newlines.

    Where the text is known to be cut, a last line without a newline is marked as such.
    """
    offset = 0
    left = MAX_LINES
    while offset < len(payload):
        if not left:
            yield Line(payload[offset:], offset, payload.endswith(b"\n"))
            return
        left -= 1
        end = payload.find(b"\n", offset)
        ended = end >= 0
        raw = payload[offset:end] if ended else payload[offset:]
        if not ended and not raw.strip(b"\0"):
            return  # the tail of NULs with which Xen fills its note is no line
        yield _line(raw, offset, ended, cut and not ended)
        offset += len(raw) + 1


def _line(raw: bytes, offset: int, ended: bool, cut: bool) -> Line:
    """Return the line, with every entry that runs on at a multiple of 79 bytes as its chain of fused lines."""
    if len(raw) <= KERNEL_LINE:
        return Line(raw, offset, ended, cut=cut)
    import re  # only for what few texts have

    starts = re.compile(_START_OF_ENTRY)
    last = 0
    while starts.match(raw, last + KERNEL_LINE):
        last += KERNEL_LINE
    fused = None
    for start in range(last, 0, -KERNEL_LINE):
        own = raw[start:] if fused is None else raw[start : start + KERNEL_LINE]
        fused = Line(own, offset + start, ended, fused=fused, cut=cut and fused is None)
    return Line(raw, offset, ended, fused=fused, cut=cut and fused is None)


def parts(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield every line, and behind it those that were fused to it."""
    for line in lines:
        part: Line | None = line
        while part is not None:
            yield part
            part = part.fused


def entries(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that carry a key and its whole value, those that were fused to another included."""
    return (part for part in parts(lines) if part.key and part.whole)
