"""Memory images of LiME and AVML: pieces of memory, each after a header with its addresses."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError, MissingPackageError
from ..rules.report import Report
from .headers import Headers
from .memory import Memory, Range

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..rules.finding import Finding
    from ..sources.source import Source

__all__ = ["read"]

HEADER_SIZE = _wire.row("lime.piece_header").size
MAX_PIECES = 1 << 16


def read(source: Source) -> Headers:
    """Return which memory the image holds; it is yet to be searched.

    Raises:
        MissingPackageError: The image is compressed, and the library that unpacks it is not installed.
        FormatError: The first header is cut.
    """
    report = Report()
    pieces: list[Range] = []
    at = start = 0
    while data := source.read_at(at, HEADER_SIZE):
        if len(pieces) >= MAX_PIECES:
            report.found("lime-too-many", f"more than {MAX_PIECES} pieces of memory, the rest is left unread", at)
            break
        try:
            header = _wire.read(_wire.Lime.PieceHeader, data, what="piece header", base=at)
        except FormatError as error:
            if not pieces:
                raise
            report.found("lime-broken", error.reason, at)
            break
        if header.magic == _wire.Lime.Magics.compressed:
            return _unpacked(source)
        size = header.last_paddr - header.first_paddr + 1
        if header.magic != _wire.Lime.Magics.uncompressed or size <= 0:
            report.found("lime-broken", f"magic {header.magic:#x}, {size} bytes", at)
            break
        source.budget.spend("records")
        pieces.append(Range(header.first_paddr, at + HEADER_SIZE, size))
        start = at
        at += HEADER_SIZE + size
    spans = [("lime-cut", "piece of memory", start, at)]
    return _unsearched("lime", source, pieces, report.findings, spans)


def _unpacked(source: Source) -> Headers:
    try:
        from .avml import AvmlSource
    except ImportError:
        raise MissingPackageError(
            "memory of AVML, compressed with snappy, and the library for it is not installed: "
            "pip install 'vmcoreinfo-fmt[avml]', or convert it with avml convert",
            package="cramjam",
            extra="avml",
        ) from None
    view = AvmlSource(source)
    return _unsearched("avml", view, view.ranges)


def _unsearched(
    container: str,
    source: Source,
    ranges: Sequence[Range],
    findings: Sequence[Finding] = (),
    spans: Sequence[tuple[str, str, int, int]] = (),
) -> Headers:
    memory = Memory(source, ranges)
    return Headers(container, source, memory=lambda: memory, is_memory=True, findings=findings, spans=spans)
