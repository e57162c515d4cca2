"""The flattened wrapper of makedumpfile and QEMU, read in place."""

from __future__ import annotations

from _thread import RLock

from .. import _wire
from ..errors import FormatError
from ..sources.view import View
from .pieces import Pieces

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..sources.source import Source

__all__ = ["FlattenedSource"]

RECORD = _wire.row("makedumpfile_flattened.record_header", what="record")
START, HEADER_SIZE = _wire.row("makedumpfile_flattened.flattened_header").size, RECORD.size
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
        self._pieces = Pieces()
        self._next = START
        self._count = 0
        self._ended = self._is_whole = False
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
        return self._pieces.end

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
        for start, stop, place in self._pieces.from_offset(offset):
            if start > at:  # a hole
                parts.append(self._zeros(min(start, end) - at))
                at = min(start, end)
            if start >= end:
                break
            data = self.inner.read_at(place + at - start, min(stop, end) - at)
            parts.append(data)
            at += len(data)
            if at < min(stop, end):
                break  # the file is cut here
        return b"".join(parts)

    def _zeros(self, size: int) -> bytes:
        # They cost time as well, and the file has none of them.
        self.budget.read(size)
        return bytes(size)

    @property
    def end_marker(self) -> int | None:
        """Offset of the record that ends the file, in the source that is read; None where it was not found."""
        with self._lock:
            while not self._ended and self._count < MAX_RECORDS:
                self._index_next()
        return self._next if self._is_whole else None

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
        with self._lock:
            start, end, place = next(self._pieces.from_offset(offset), (0, 0, 0))
        return place + offset - start if start <= offset < end else None

    def _covered(self, offset: int, end: int) -> int:
        """Return where the first hole after `offset` starts, or `end` or more where there is none before it."""
        for start, stop, _ in self._pieces.from_offset(offset):
            if start > offset or offset >= end:
                break
            offset = stop
        return offset

    def _index_next(self) -> None:
        at = self._next
        try:
            data = self.inner.read_at(at, HEADER_SIZE)
            record = RECORD.read(data, 0, at)
        except FormatError as error:
            if self.budget.is_spent:  # a finding of its own
                self._ended = True
                return
            self._stop("flattened-cut", error.reason, at)
            return
        if record.is_end:
            self._ended = self._is_whole = True
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
        self.budget.spend("records")
        if size:
            self._pieces.add(start, start + size, body)

    def _stop(self, id: str, message: str, offset: int) -> None:
        self.found(id, message, offset)
        self._ended = True
