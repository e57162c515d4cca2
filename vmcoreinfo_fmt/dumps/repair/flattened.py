"""What has to be written into a flattened file so that the real file in it changes."""

from __future__ import annotations

from ... import _wire
from ...errors import UnsupportedError
from .fields import with_fields
from .plan import Change

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..makedumpfile_flattened import FlattenedSource
    from .plan import Plan

__all__ = ["through_records"]

RECORD = _wire.row("makedumpfile_flattened.record_header", what="record")
# The last record says so by both numbers.
END = with_fields(RECORD, "big", b"", ofs_body=-1, len_body=-1)


def through_records(source: FlattenedSource, plan: Plan) -> tuple[int, bytes, tuple[Change, ...]]:
    """Return the size of the flattened file, what is added after its end, and what changes before.

    Bytes of the real file are changed where their record is; what is added to it becomes one record more, whose
    header replaces the one that ends the file once everything after it is written.

    Raises:
        UnsupportedError: The file does not end as a flattened file does, or no record holds what is to be changed.
    """
    marker, size = source.end_marker, source.inner.size
    if marker is None or size is None or size != marker + RECORD.size:
        raise UnsupportedError(
            f"{source.name} does not end with the last record of a flattened file", found="other bytes"
        )
    changes = [piece for change in plan.changes for piece in _pieces(source, change)]
    if not plan.appended:
        return size, b"", tuple(changes)
    old = source.inner.read_at(marker, RECORD.size)
    header = with_fields(RECORD, "big", b"", ofs_body=plan.size, len_body=len(plan.appended))
    return size, plan.appended + END, (Change(marker, old, header), *changes)


def _pieces(source: FlattenedSource, change: Change) -> Iterator[Change]:
    """Yield the change cut where records end."""
    at, end = 0, len(change.after)
    while at < end:
        place = source.place(change.offset + at)
        if place is None:
            raise UnsupportedError(f"no record of {source.name} holds byte {change.offset + at}", found="a hole")
        length = 1
        while at + length < end and source.place(change.offset + at + length) == place + length:
            length += 1
        yield Change(place, change.before[at : at + length], change.after[at : at + length])
        at += length
