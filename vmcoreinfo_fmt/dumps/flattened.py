"""The flattened wrapper of makedumpfile and QEMU, read in place."""

from __future__ import annotations

from bisect import bisect_right

from .. import _wire
from ..errors import FormatError
from .reading import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..findings import Finding, Severity
    from ..source import Source
    from .dump import Dump

__all__ = ["CHECKS", "FlattenedSource", "read"]

START, HEADER_SIZE = 4096, 16
# Records that are indexed at once, so that a later record can replace an earlier one.
AT_ONCE = 8192
# Records that are indexed at most while looking for one that covers what is asked for.
MAX_RECORDS = 1 << 17
LARGEST = (1 << 63) - 1

CHECKS: dict[str, tuple[Severity, str]] = {
    "flattened-version": ("warning", "the wrapper states a type or version other than 1"),
    "flattened-cut": ("error", "the file ends inside a record, or before the mark behind the last one"),
    "flattened-broken": ("error", "a record states a place or size that no file has; what follows is left alone"),
    "flattened-many": ("info", "there are more records than are looked at; a later one could replace what was read"),
}


def read(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return the dump inside the wrapper.

    Raises:
        FormatError: The wrapper's header is cut, or what it wraps is no dump.
    """
    from .containers import read_inner

    view = FlattenedSource(source)
    dump = read_inner(view, close)
    dump.wrap("flattened", view.findings)
    return dump


class FlattenedSource:
    """The real file inside a flattened one, by range: later records win, what none covers is zero.

    Records are found by stepping from header to header, at first a bounded
    number of them, more only until what is asked for is covered. Nothing of
    their contents is kept.
    """

    def __init__(self, source: Source) -> None:
        self.name = source.name
        self.depth = getattr(source, "depth", 0) + 1
        self._source = source
        self._report = Report(CHECKS)
        # Pieces that do not overlap, by where they start in the real file: start, end, where they stand here.
        self._starts: list[int] = []
        self._pieces: list[tuple[int, int, int]] = []
        self._next = START
        self._count = 0
        self._ended = False
        self._record = _wire.layout(_wire.MakedumpfileFlattened.RecordHeader, what="record")
        form = _wire.MakedumpfileFlattened.FlattenedHeader
        header = _wire.read(form, source.read_at(0, START), what="flattened header")
        if (header.header_type, header.version) != (1, 1):
            self._report.found(
                "flattened-version", f"type and version are {header.header_type} and {header.version}, expected 1 and 1"
            )
        while not self._ended and self._count < AT_ONCE:
            self._index_next()
        if not self._ended:
            self._report.found("flattened-many", f"the first {self._count} records are looked at", self._next)

    @property
    def findings(self) -> list[Finding]:
        """What was odd about the records that were looked at."""
        return self._report.findings

    @property
    def size(self) -> int | None:
        """Size of the real file in bytes; None while records are left that could make it larger."""
        if not self._ended:
            return None
        return self._pieces[-1][1] if self._pieces else 0

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        end = offset + length
        reached = self._covered(offset, end)
        while reached < end and not self._ended and self._count < MAX_RECORDS:
            self._index_next()
            reached = self._covered(reached, end)
        parts = []
        at = offset
        index = max(0, bisect_right(self._starts, offset) - 1)
        while index < len(self._pieces):
            start, stop, place = self._pieces[index]
            index += 1
            if stop <= at:
                continue
            if start > at:  # a hole
                parts.append(bytes(min(start, end) - at))
                at = min(start, end)
            if start >= end:
                break
            data = self._source.read_at(place + at - start, min(stop, end) - at)
            parts.append(data)
            at += len(data)
            if at < min(stop, end):
                return b"".join(parts)  # the file is cut here
        return b"".join(parts)

    @property
    def extents(self) -> list[tuple[int, int]]:
        """Start and end of each run of bytes that records cover; between them are holes, however large."""
        while not self._ended and self._count < MAX_RECORDS:
            self._index_next()
        runs: list[tuple[int, int]] = []
        for start, end, _ in self._pieces:
            if runs and runs[-1][1] == start:
                runs[-1] = runs[-1][0], end
            else:
                runs.append((start, end))
        return runs

    def place(self, offset: int) -> int | None:
        """Return where a byte of the real file stands in the flattened one, or None where no record covers it."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._pieces[index][1]:
            return None
        start, _, place = self._pieces[index]
        translate: Callable[[int], int | None] | None = getattr(self._source, "place", None)
        return place + offset - start if translate is None else translate(place + offset - start)

    def _covered(self, offset: int, end: int) -> int:
        """Return where the first hole behind `offset` starts, or `end` or more where none is before it."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        while offset < end and index < len(self._pieces) and self._pieces[index][0] <= offset < self._pieces[index][1]:
            offset = self._pieces[index][1]
            index += 1
        return offset

    def _index_next(self) -> None:
        at = self._next
        try:
            data = self._source.read_at(at, HEADER_SIZE)
            record = self._record(data, 0, at)
        except FormatError as error:
            self._stop("flattened-cut", str(error), at)
            return
        if record.is_end:
            self._ended = True
            return
        start, size = record.ofs_body, record.len_body
        if start < 0 or size < 0 or start + size > LARGEST or at + HEADER_SIZE + size > LARGEST:
            self._stop("flattened-broken", f"a record of {size} bytes for {start}", at)
            return
        here = self._source.size
        self._next = at + HEADER_SIZE + size
        if here is not None and self._next > here:
            there = max(0, here - at - HEADER_SIZE)
            self._stop("flattened-cut", f"{size - there} of the {size} bytes of a record are missing", at)
            size = there
        self._count += 1
        if size:
            self._add(start, start + size, at + HEADER_SIZE)

    def _stop(self, id: str, message: str, offset: int) -> None:
        self._report.found(id, message, offset)
        self._ended = True

    def _add(self, start: int, end: int, place: int) -> None:
        """Put in a piece; what it covers of earlier ones is cut away."""
        if not self._pieces or start >= self._pieces[-1][1]:
            self._pieces.append((start, end, place))
            self._starts.append(start)
            return
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_right(self._starts, end - 1)
        fresh = [(start, end, place)]
        for old_start, old_end, old_place in self._pieces[first:last]:
            if old_start < start:
                fresh.append((old_start, min(old_end, start), old_place))
            if old_end > end:
                fresh.append((max(old_start, end), old_end, old_place + max(old_start, end) - old_start))
        fresh.sort()
        self._pieces[first:last] = fresh
        self._starts[first:last] = [piece[0] for piece in fresh]
