"""The lines of a payload, each with its place and what is odd about it."""

from __future__ import annotations

from .kinds import kind
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["LINE_SIZE", "MAX_LINES", "PAGE_SIZE", "Line", "entries", "fills_page", "parts", "split"]

LINE_SIZE = 79
"""Most bytes that Linux writes of one entry, its newline included: a buffer of 80 bytes, the last one a NUL."""

PAGE_SIZE = 4096
"""Room that Linux has for the text where its pages have the usual size."""

MAX_LINES = 16384
"""Lines that are read, fifty times as many as the longest known text has. The rest is kept in one piece, so that a
text of newlines costs no more memory than another."""

_START_OF_ENTRY = r"(?:(?:SYMBOL|SIZE|OFFSET|LENGTH|NUMBER)\([^()=]+\)|CONFIG_\w+|[A-Z][A-Z0-9-]{3,})="


class Line(Record):
    """One line of a payload. It cannot be changed.

    Attributes:
        offset: Offset of the line in the payload, in bytes.
        raw: The bytes of the line without its newline; of an entry that runs on after another, its own bytes.
        ended: Whether a newline follows.
        key: Text before the first `=`, or None without a `=`. Each byte is the character of that number.
        value: Text after it, without a carriage return or NULs at the end; None without a `=`.
        kind: bare, CONFIG, SYMBOL, SIZE, OFFSET, LENGTH, NUMBER or other; None without a `=`.
        odd: Ids of what is odd about the line, in the catalogue of rules.
        fused: The entries that run on in this line after its byte 79, each as a line of its own; usually empty.
    """

    __slots__ = ("ended", "fused", "key", "kind", "odd", "offset", "raw", "value")

    offset: int
    raw: bytes
    ended: bool
    key: str | None
    value: str | None
    kind: str | None
    odd: tuple[str, ...]
    fused: tuple[Line, ...]

    def __init__(
        self,
        raw: bytes,
        offset: int,
        ended: bool,
        *,
        cut: bool = False,
        runs_on: bool = False,
        fused: tuple[Line, ...] = (),
    ) -> None:
        text = raw.decode("latin-1")
        usual = ended and not cut and not runs_on and len(raw) < LINE_SIZE and text.isascii() and text.isprintable()
        odd: list[str] = []
        if not usual:
            odd, text = _oddities(text, ended, cut, runs_on)
        key, separator, value = text.partition("=")
        if separator:
            if not key:
                odd.append("line-without-key")
        elif text:
            odd.append("line-without-separator")
        elif "line-rest" not in odd:
            odd.append("line-blank")
        put = object.__setattr__
        put(self, "raw", raw)
        put(self, "offset", offset)
        put(self, "ended", ended)
        put(self, "key", key if separator else None)
        put(self, "value", value if separator else None)
        put(self, "kind", kind(key) if separator else None)
        put(self, "odd", tuple(odd))
        put(self, "fused", fused)

    @property
    def whole(self) -> bool:
        """Whether the value is complete: cut neither at 79 bytes nor by the end of the text."""
        return "line-fused" not in self.odd and "line-cut" not in self.odd

    def to_dict(self) -> dict[str, object]:
        """Return the line as plain values, its bytes left out."""
        return {
            "frame": "payload",
            "offset": self.offset,
            "key": self.key,
            "value": self.value,
            "kind": self.kind,
            "odd": list(self.odd),
        }

    def __repr__(self) -> str:
        odd = f" {' '.join(self.odd)}" if self.odd else ""
        more = "…" if len(self.raw) > 100 else ""
        return f"<Line at {self.offset}: {self.raw[:100]!r}{more}{odd}>"


def _oddities(text: str, ended: bool, cut: bool, runs_on: bool) -> tuple[list[str], str]:
    """Return what is odd about the end, the length and the characters of a line, and what of it is key and value."""
    if "\n" in text:  # everything after the last line that is read
        return ["line-rest"], ""
    odd = []
    if cut:
        odd.append("line-cut")
    elif not ended:
        odd.append("line-unended")
        if text.endswith("\0"):
            odd.append("line-nul-tail")
            text = text.rstrip("\0")
    if text.endswith("\r"):
        odd.append("line-crlf")
        text = text[:-1]
    if runs_on:
        odd.append("line-fused")
        text = text[:LINE_SIZE]
    elif len(text) >= LINE_SIZE:
        odd.append("line-too-long")
    if "\0" in text:
        odd.append("line-nul")
    if not (text.isascii() and text.replace("\0", "").isprintable()):
        odd.append("line-not-ascii")
    return odd, text


def fills_page(payload: bytes) -> bool:
    """Return whether the text ends where the kernel's page for it does: Linux cuts there, in the middle of a line."""
    size = len(payload)
    if size < PAGE_SIZE or size & (size - 1):
        return False
    return f"PAGESIZE={size}\n".encode() in payload or (size == PAGE_SIZE and b"PAGESIZE=" not in payload)


def split(payload: bytes, *, cut: bool = False) -> Iterator[Line]:
    """Yield the lines of a payload in order; they cover every byte but a tail of NULs and the newlines.

    Args:
        payload: The text.
        cut: Whether more was to follow, so that a last line without a newline is not complete.
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
            return  # Xen fills its note with NULs
        yield _line(raw, offset, ended, cut and not ended)
        offset += len(raw) + 1


def _line(raw: bytes, offset: int, ended: bool, cut: bool) -> Line:
    """Return the line; every entry that runs on at a multiple of 79 bytes is one of its fused lines."""
    if len(raw) <= LINE_SIZE:
        return Line(raw, offset, ended, cut=cut)
    starts = [0]
    while _starts_entry(raw[starts[-1] + LINE_SIZE : starts[-1] + 2 * LINE_SIZE]):
        starts.append(starts[-1] + LINE_SIZE)
    last = starts[-1]
    if not last:
        return Line(raw, offset, ended, cut=cut)
    fused = [Line(raw[at : at + LINE_SIZE], offset + at, ended, runs_on=True) for at in starts[1:-1]]
    fused.append(Line(raw[last:], offset + last, ended, cut=cut))
    return Line(raw, offset, ended, runs_on=True, fused=tuple(fused))


def _starts_entry(piece: bytes) -> bool:
    """Return whether an entry starts here; of any entry, no more than these bytes were written."""
    import re  # only for what few texts have

    return re.match(_START_OF_ENTRY.encode(), piece) is not None


def parts(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield every line, and after it those that are fused to it."""
    for line in lines:
        yield line
        yield from line.fused


def entries(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that have a key and its complete value, those that are fused to another included."""
    return (part for part in parts(lines) if part.key and part.whole)
