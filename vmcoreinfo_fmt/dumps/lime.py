"""Memory images of LiME and AVML: pieces of memory, each behind a header with its addresses."""

from __future__ import annotations

from .. import _wire
from ..errors import FormatError, UnsupportedError
from .dump import Dump
from .memory import Memory, Range
from .reading import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..findings import Severity
    from ..source import Source

__all__ = ["CHECKS", "read"]

HEADER_SIZE = 32
MAX_PIECES = 1 << 16

CHECKS: dict[str, tuple[Severity, str]] = {
    "lime-cut": ("error", "a piece of memory runs past the end of the file"),
    "lime-broken": ("error", "what stands behind a piece is no header; the rest is left alone"),
}


def read(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return the image, which is yet to be searched.

    Raises:
        UnsupportedError: The image is compressed, and the library that unpacks it is not installed.
        FormatError: The first header is cut.
    """
    report = Report(CHECKS)
    pieces: list[Range] = []
    at = 0
    while len(pieces) < MAX_PIECES and (data := source.read_at(at, HEADER_SIZE)):
        try:
            header = _wire.read(_wire.Lime.PieceHeader, data, what="piece header", base=at)
        except FormatError as error:
            if not pieces:
                raise
            report.found("lime-broken", str(error), at)
            break
        if header.magic == _wire.Lime.Magics.compressed:
            return _unpacked(source, close)
        size = header.last_paddr - header.first_paddr + 1
        if header.magic != _wire.Lime.Magics.uncompressed or size <= 0:
            report.found("lime-broken", f"magic {header.magic:#x}, {size} bytes", at)
            break
        pieces.append(Range(header.first_paddr, at + HEADER_SIZE, size))
        at += HEADER_SIZE + size
        if source.size is not None and at > source.size:
            report.found("lime-cut", f"{at - source.size} of the {size} bytes of a piece are missing", at - size)
            break
    return _unsearched("lime", source, pieces, report, close)


def _unpacked(source: Source, close: Callable[[], None] | None) -> Dump:
    try:
        from .avml import AvmlSource
    except ImportError:
        raise UnsupportedError(
            "memory of AVML, compressed with snappy, and the library for it is not installed: "
            "pip install 'vmcoreinfo-fmt[avml]', or convert it with avml convert",
            found="compressed AVML",
            offset=0,
        ) from None
    view = AvmlSource(source)
    return _unsearched("avml", view, view.ranges, view.report, close)


def _unsearched(
    container: str, source: Source, ranges: list[Range], report: Report, close: Callable[[], None] | None
) -> Dump:
    return Dump(
        container=container,
        source=source,
        findings=report.findings,
        memory=lambda: Memory(source, ranges),
        close=close,
        is_searched=False,
    )
