"""Pieces of a file that came in any order, of which later ones cover earlier ones."""

from __future__ import annotations

from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Piece = tuple[int, int, int]

__all__ = ["Pieces"]

# Pieces that are kept in one list: putting one in moves no more than these.
MOST = 1024
# Where no piece ends any more, so that a search for a start goes by the start alone.
LARGEST = 1 << 64


class Pieces:
    """Pieces that do not overlap, by where they start: start, end, and the place of their first byte.

    They are kept in short lists, so that adding one costs the same in whatever order they come.
    """

    __slots__ = ("_firsts", "_lists")

    def __init__(self) -> None:
        self._lists: list[list[Piece]] = []
        self._firsts: list[int] = []  # where the first piece of each list starts

    @property
    def end(self) -> int:
        """Where the last piece ends; 0 without any."""
        return self._lists[-1][-1][1] if self._lists else 0

    def __iter__(self) -> Iterator[Piece]:
        for pieces in self._lists:
            yield from pieces

    def from_offset(self, offset: int) -> Iterator[Piece]:
        """Yield the piece that covers an offset, if one does, and all that follow."""
        number = max(0, bisect_right(self._firsts, offset) - 1)
        for pieces in self._lists[number : number + 1]:
            at = max(0, bisect_right(pieces, (offset, LARGEST, 0)) - 1)
            yield from (piece for piece in pieces[at : at + 1] if piece[1] > offset)
            for index in range(at + 1, len(pieces)):
                yield pieces[index]
        for later in range(number + 1, len(self._lists)):
            yield from self._lists[later]

    def add(self, start: int, end: int, place: int) -> None:
        """Add a piece; what it covers of earlier ones is cut away."""
        if start >= self.end:
            self._append((start, end, place))
            return
        first = max(0, bisect_right(self._firsts, start) - 1)
        last = first
        while last + 1 < len(self._lists) and self._firsts[last + 1] < end:
            last += 1
        # Lists between the first and the last are covered whole.
        pieces = self._lists[first] if first == last else self._lists[first] + self._lists[last]
        low = max(0, bisect_right(pieces, (start, LARGEST, 0)) - 1)
        high = bisect_right(pieces, (end - 1, LARGEST, 0))
        fresh = [(start, end, place)]
        for old_start, old_end, old_place in pieces[low:high]:
            if old_start < start:
                fresh.append((old_start, min(old_end, start), old_place))
            if old_end > end:
                fresh.append((max(old_start, end), old_end, old_place + max(old_start, end) - old_start))
        fresh.sort()
        pieces[low:high] = fresh
        halves = [pieces] if len(pieces) <= MOST else [pieces[: len(pieces) // 2], pieces[len(pieces) // 2 :]]
        self._lists[first : last + 1] = halves
        self._firsts[first : last + 1] = [half[0][0] for half in halves]

    def _append(self, piece: Piece) -> None:
        if self._lists and len(self._lists[-1]) < MOST:
            self._lists[-1].append(piece)
        else:
            self._lists.append([piece])
            self._firsts.append(piece[0])
