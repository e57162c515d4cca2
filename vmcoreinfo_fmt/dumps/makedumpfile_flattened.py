"""The flattened wrapper of makedumpfile and QEMU, read in place."""

from __future__ import annotations

from _thread import RLock
from bisect import bisect_right

from .. import _wire
from ..errors import FormatError
from ..sources.view import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..sources.source import Source

__all__ = ["FlattenedSource"]

START, HEADER_SIZE = 4096, 16
# Records that are indexed at once, so that a later record can replace an earlier one.
AT_ONCE = 8192
# Records that are indexed at most while looking for one that covers what is asked for.
MAX_RECORDS = 1 << 17
LARGEST = (1 << 63) - 1


class FlattenedSource(View):
    """The real file inside a flattened one, by range: later records win, what none covers is zero.

    Records are found by stepping from header to header, at first a bounded
    number of them, more only until what is asked for is covered. Nothing of
    their contents is kept.
    """

    def __init__(self, inner: Source) -> None:
        super().__init__(inner, "flattened")
        self._lock = RLock()
        # Pieces that do not overlap, by where they start in the real file: start, end, their offset here.
        self._starts: list[int] = []
        self._pieces: list[tuple[int, int, int]] = []
        self._next = START
        self._count = 0
        self._ended = False
        self._record = _wire.row("makedumpfile_flattened.record_header", what="record")
        form = _wire.MakedumpfileFlattened.FlattenedHeader
        header = _wire.read(form, inner.read_at(0, START), what="flattened header")
        if (header.header_type, header.version) != (1, 1):
            self.found(
                "flattened-version", f"type and version are {header.header_type} and {header.version}, expected 1 and 1"
            )
        while not self._ended and self._count < AT_ONCE:
            self._index_next()
        if not self._ended:
            self.found("flattened-many", f"the first {self._count} records are looked at", self._next)

    @property
    def size(self) -> int | None:
        """Size of the real file in bytes; None while records are left that could make it larger."""
        if not self._ended:
            return None
        return self._pieces[-1][1] if self._pieces else 0

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        with self._lock:
            return self._read_at(offset, offset + length)

    def _read_at(self, offset: int, end: int) -> bytes:
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
            data = self.inner.read_at(place + at - start, min(stop, end) - at)
            parts.append(data)
            at += len(data)
            if at < min(stop, end):
                return b"".join(parts)  # the file is cut here
        return b"".join(parts)

    @property
    def extents(self) -> Sequence[tuple[int, int]]:
        """Start and end of each run of bytes that records cover; between them are holes, however large."""
        with self._lock:
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
        """Return the offset in the file of a byte of the real file, or None where no record covers it."""
        inner = self._place(offset)
        return None if inner is None else self.inner.place(inner)

    def skip_to(self, offset: int) -> None:
        """Read a stream on to where a byte of the real file is."""
        inner = self._place(offset)
        if inner is not None:
            self.inner.skip_to(inner)

    def again(self) -> Source | None:
        """Return the same on a source that starts anew, where that can be had."""
        inner = self.inner.again()
        return None if inner is None else FlattenedSource(inner)

    def _place(self, offset: int) -> int | None:
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._pieces[index][1]:
            return None
        start, _, place = self._pieces[index]
        return place + offset - start

    def _covered(self, offset: int, end: int) -> int:
        """Return where the first hole after `offset` starts, or `end` or more where there is none before it."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        while offset < end and index < len(self._pieces) and self._pieces[index][0] <= offset < self._pieces[index][1]:
            offset = self._pieces[index][1]
            index += 1
        return offset

    def _index_next(self) -> None:
        at = self._next
        try:
            data = self.inner.read_at(at, HEADER_SIZE)
            record = self._record.read(data, 0, at)
        except FormatError as error:
            self._stop("flattened-cut", error.reason, at)
            return
        if record.is_end:
            self._ended = True
            return
        start, size = record.ofs_body, record.len_body
        if start < 0 or size < 0 or start + size > LARGEST or at + HEADER_SIZE + size > LARGEST:
            self._stop("flattened-broken", f"a record of {size} bytes for {start}", at)
            return
        body = at + HEADER_SIZE
        self._next = body + size
        there = self.inner.end_within(body, body + size) - body
        if there < size:
            self._stop("flattened-cut", f"{size - there} of the {size} bytes of a record are missing", at)
            size = there
        self._count += 1
        if size:
            self._add(start, start + size, body)

    def _stop(self, id: str, message: str, offset: int) -> None:
        self.found(id, message, offset)
        self._ended = True

    def _add(self, start: int, end: int, place: int) -> None:
        """Add a piece; what it covers of earlier ones is cut away."""
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
