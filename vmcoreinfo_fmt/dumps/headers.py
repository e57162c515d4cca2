"""What the headers of a container say."""

from __future__ import annotations

from ..errors import UnsupportedError
from ..rules.finding import Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .._values import ByteOrder
    from ..entry import Entry
    from ..note import Note
    from ..sources.source import Source
    from .candidate import Candidate
    from .memory import Memory

    Span = tuple[str, str, int, int]

__all__ = ["Headers"]


class Headers:
    """What the headers of a container say: what a module of a container returns, and what a `Dump` is made of.

    Attributes:
        container: Kind of the container: `elf`, `kdump-compressed`, `raw` and so on.
        source: What offsets of notes, candidates and memory count in.
        bits: Width of the headers' words, 32 or 64, or None where the container has neither.
        byte_order: `little` or `big`, or None where the container has none.
        machine: Architecture as the container names it, or None.
        details: What else the headers say, by name.
        entry: The entry of fw_cfg, where the container keeps it, or None.
        notes: Every note that could be read, in file order.
        candidates: Every payload that notes and headers lead to, in file order.
        memory: Where the guest's memory is, made when it is asked for; or None where it is not there as it was.
        is_memory: Whether only a search of the memory tells what is in it.
        findings: What is odd.
        spans: What should be in the file, for a look whether it ends before: id of the finding, words for it, start
            and end; or what returns it, where that costs something.
    """

    __slots__ = (
        "_size",
        "_spans",
        "bits",
        "byte_order",
        "candidates",
        "container",
        "details",
        "entry",
        "findings",
        "is_memory",
        "machine",
        "memory",
        "notes",
        "source",
    )

    def __init__(
        self,
        container: str,
        source: Source,
        *,
        bits: int | None = None,
        byte_order: ByteOrder | None = None,
        machine: str | None = None,
        details: Mapping[str, str | int] | None = None,
        entry: Entry | None = None,
        notes: Sequence[Note] = (),
        candidates: Sequence[Candidate] = (),
        memory: Callable[[], Memory] | None = None,
        is_memory: bool = False,
        findings: Sequence[Finding] = (),
        spans: Sequence[Span] | Callable[[], Sequence[Span]] = (),
    ) -> None:
        self.container: str = container
        self.source: Source = source
        self.bits: int | None = bits
        self.byte_order = byte_order
        self.machine: str | None = machine
        self.details: Mapping[str, str | int] = details or {}
        self.entry: Entry | None = entry
        self.notes: tuple[Note, ...] = tuple(notes)
        self.candidates: tuple[Candidate, ...] = tuple(candidates)
        self.memory: Callable[[], Memory] | None = memory
        self.is_memory: bool = is_memory
        self.findings: tuple[Finding, ...] = tuple(findings)
        self._spans = spans
        self._size = source.size if spans else None

    @property
    def spans(self) -> tuple[Span, ...]:
        """What should be in the file."""
        if not callable(self._spans):
            return tuple(self._spans)
        try:
            return tuple(self._spans())
        except (UnsupportedError, ValueError):
            return ()  # of a stream that has passed, and of a file that was closed

    def cut(self) -> tuple[Finding, ...]:
        """Return what should be in the file and is not; of a stream only after it was read to the end."""
        size = self.source.size if self._size is None and self._spans and self.source.is_stream else self._size
        if size is None:
            return ()
        return tuple(
            Finding(id, f"{words} ends at {end}, the file at {size}", start)
            for id, words, start, end in self.spans
            if end > size
        )

    def missing(self, memory: Memory | None) -> int | None:
        """Return how many bytes the file lacks of what its headers lead to; None where its size is not known.

        Args:
            memory: What `memory` makes, if anything does.
        """
        size = self.source.size if self._size is None else self._size
        if size is None:
            return None
        parts = [(start, end) for _, _, start, end in self.spans]
        if memory is not None and memory.pages is None and not memory.assumed:
            parts += [(part.offset, part.offset + part.size) for part in memory]
        missing, reached = 0, size
        for start, end in sorted(parts):
            missing += max(0, end - max(start, reached))
            reached = max(reached, end)
        return missing
