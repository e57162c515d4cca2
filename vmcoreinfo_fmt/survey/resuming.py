"""Going on where an interrupted survey ended, without reading a dump twice."""

from __future__ import annotations

from .reading import spelled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["unread"]


def unread(names: Iterable[str], done: Iterator[str]) -> Iterator[str]:
    """Yield the names that are not done yet.

    As rows are written in the order of the names, those that are done are usually the first ones, and are passed
    one by one without keeping any. From the first difference on (dumps were added, removed or renamed meanwhile),
    the rest of what is done is kept in memory.

    Args:
        names: The names of all dumps.
        done: The sources of the rows that are there, in their order.
    """
    rest: set[str] | None = None
    for name in names:
        source = spelled(name)
        if rest is None:
            due = next(done, None)
            if source == due:
                continue
            rest = set() if due is None else {due, *done}
        if source not in rest:
            yield name
