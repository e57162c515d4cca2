"""Which findings count, and which of them make a check fail."""

from __future__ import annotations

from fnmatch import fnmatchcase

from ..rules import CATALOGUE, SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FAIL_ON", "Selection", "fails"]

# The lowest severity that fails a check; with `never`, none does.
FAIL_ON = (*SEVERITIES, "never")


class Selection:
    """The ids that count: those that a pattern of `select` matches and none of `ignore`.

    >>> selection = Selection(["line-*"], ["line-cut"])
    >>> "line-fused" in selection, "line-cut" in selection, "text-room" in selection
    (True, False, False)
    """

    def __init__(self, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> None:
        """Make a selection; without `select`, everything counts.

        Raises:
            ValueError: A pattern matches no id.
        """
        self.select: tuple[str, ...] = tuple(select)
        self.ignore: tuple[str, ...] = tuple(ignore)
        for pattern in (*self.select, *self.ignore):
            if not any(fnmatchcase(id, pattern) for id in CATALOGUE):
                raise ValueError(f"{pattern} is no id and matches none{_similar(pattern)}")

    def __contains__(self, id: str) -> bool:
        chosen = not self.select or any(fnmatchcase(id, pattern) for pattern in self.select)
        return chosen and not any(fnmatchcase(id, pattern) for pattern in self.ignore)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Selection) and (self.select, self.ignore) == (other.select, other.ignore)

    def __hash__(self) -> int:
        return hash((self.select, self.ignore))

    def __repr__(self) -> str:
        return f"Selection({list(self.select)}, {list(self.ignore)})"


def _similar(pattern: str) -> str:
    from difflib import get_close_matches

    found = get_close_matches(pattern, CATALOGUE, n=2)
    return f", did you mean {' or '.join(found)}?" if found else ""


def fails(severity: str, fail_on: str) -> bool:
    """Return whether a finding of a severity fails a check that fails on another; with `never`, none does."""
    return FAIL_ON.index(severity) <= FAIL_ON.index(fail_on) and fail_on != "never"
