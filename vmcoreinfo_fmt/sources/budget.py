"""How much work an input may cost: so much for every byte that it really has, counted and not timed."""

from __future__ import annotations

from ..errors import UnsupportedError
from ..rules.finding import Finding

__all__ = ["LIMITS", "Budget"]

# Of each kind of work: what any input may cost, and how much more for how many of its bytes.
LIMITS: dict[str, tuple[int, int, int]] = {
    # Bytes read from the input, however often the same ones; zeros of a hole count too.
    "read": (64 << 20, 8, 1),
    # Bytes that packed data became, over all wrappers, and of a second start as well.
    "unpacked": (256 << 20, 200, 1),
    # Packed members, one after the other.
    "members": (1 << 12, 1, 16),
    # Headers that are followed: of segments, notes, pieces of memory, records and chunks.
    "records": (1 << 18, 1, 4),
    # Places in memory that could be a payload.
    "candidates": (1 << 17, 1, 64),
    # Bytes of payloads found in memory that are looked at, also where they overlap.
    "checked": (2 << 20, 2, 1),
    # Their lines.
    "lines": (1 << 16, 1, 8),
    # Look-ups of an address or an offset in the ranges of memory.
    "lookups": (1 << 18, 1, 64),
}
_WORDS = {
    "read": "bytes read",
    "unpacked": "bytes unpacked",
    "members": "packed members",
    "records": "headers followed",
    "candidates": "places looked at",
    "checked": "bytes of candidates checked",
    "lines": "lines of candidates",
    "lookups": "addresses looked up",
}
# What asking the system once costs, in bytes that it could have given meanwhile.
CALL = 512


class Budget:
    """The work that one input has cost, and what it may cost.

    All that reads an input shares one budget: `source.budget`. While `open()`
    or `scan()` runs, work beyond it is refused; what a caller reads later, as
    often as it likes, is only counted. Threads may lose a count to each other,
    which does no harm.

    Attributes:
        name: Name of the input.
        size: Bytes of the input: holes do not count, and of a stream, as many as have come.
        spent: Work up to now, by kind; kinds are those of `LIMITS`.
        is_enforced: Whether work beyond the budget is refused.
    """

    __slots__ = ("_refused", "is_enforced", "name", "size", "spent")

    def __init__(self, name: str, size: int = 0) -> None:
        self.name: str = name
        self.size: int = size
        self.spent: dict[str, int] = dict.fromkeys(LIMITS, 0)
        self.is_enforced: bool = False
        self._refused = ""

    def limit(self, kind: str) -> int:
        """Return how much work of a kind the input may cost."""
        free, times, each = LIMITS[kind]
        return free + self.size * times // each

    def spend(self, kind: str, amount: int = 1) -> None:
        """Count work that is about to be done.

        Raises:
            UnsupportedError: It is more than the input may cost.
        """
        if not self.allows(kind, amount) and self.is_enforced:
            self._refused = self._refused or kind
            raise UnsupportedError(self._words(), found="too much work")

    def read(self, size: int) -> None:
        """Count one reading of so many bytes, see `spend`."""
        self.spend("read", size + CALL)

    def allows(self, kind: str, amount: int = 1) -> bool:
        """Count work, and return whether the input may cost it."""
        spent = self.spent[kind] + amount
        self.spent[kind] = spent
        return spent <= self.limit(kind)

    @property
    def is_spent(self) -> bool:
        """Whether work was refused."""
        return bool(self._refused)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """That work was refused, once it was."""
        return (Finding("work-spent", self._words()),) if self._refused else ()

    def _words(self) -> str:
        limit = self.limit(self._refused)
        return (
            f"{self.name} of {self.size} bytes costs more than {limit} {_WORDS[self._refused]}, the rest is left unread"
        )

    def to_dict(self) -> dict[str, object]:
        """Return the budget in the shape of JSON."""
        return {"size": self.size, "spent": dict(self.spent), "limits": {kind: self.limit(kind) for kind in LIMITS}}

    def __repr__(self) -> str:
        spent = ", ".join(f"{number} {kind}" for kind, number in self.spent.items() if number)
        return f"<Budget of {self.name}, {self.size} bytes: {spent or 'nothing spent'}>"
