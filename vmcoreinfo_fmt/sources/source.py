"""What every source of bytes can do, and the simplest of them: bytes in memory."""

from __future__ import annotations

from ..errors import TruncatedError, UnsupportedError
from .budget import Budget
from .holes import LAST

TYPE_CHECKING = False
if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterable

    from ..rules.finding import Finding

__all__ = ["EVERYTHING", "BytesSource", "Source"]

EVERYTHING = ((0, LAST),)


class Source:
    """Bytes that can be read by range, from any thread.

    Attributes:
        name: What messages call the input.
    """

    name: str
    _budget: Budget | None = None

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def budget(self) -> Budget:
        """The work that reading has cost, shared by all that reads the input; counted from the first access on."""
        budget = self._budget
        if budget is None:
            budget = self._budget = Budget(self.name, self._real_size())
        return budget

    def _real_size(self) -> int:
        # Bytes of the input for which work is allowed: holes are none.
        return self.size or 0

    @property
    def size(self) -> int | None:
        """Size in bytes, or None where only reading to the end tells."""
        return None

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end.

        Raises:
            UnsupportedError: The range cannot be reached any more, or not yet.
            OSError: The system cannot read it.
        """
        raise NotImplementedError

    def read_whole(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, of which it is known that they were there.

        Raises:
            TruncatedError: The input has become shorter, or its reading ends early.
            UnsupportedError: The range cannot be reached any more, or not yet.
            OSError: The system cannot read it.
        """
        data = self.read_at(offset, length)
        if len(data) < length:
            raise TruncatedError(
                f"{self.name} ends earlier than before: {len(data)} of {length} bytes are left, at offset {offset}",
                needed=length,
                available=len(data),
                offset=offset,
            )
        return data

    def end_within(self, start: int, end: int) -> int:
        """Return where a range ends in this source: at `end`, or at the end of the source where that comes first.

        Of a stream that does not reach so far yet, it is not known, and `end` comes back.
        """
        size = self.size
        if size is None:
            try:
                if end <= start or self.read_at(end - 1, 1):
                    return end
                low, high = start, end
                while low < high and self.size is None:
                    middle = (low + high) // 2
                    low, high = (middle + 1, high) if self.read_at(middle, 1) else (low, middle)
            except UnsupportedError:
                return end
            size = low if self.size is None else self.size
        return min(end, max(start, size))

    @property
    def descriptor(self) -> int | None:
        """Number of the open regular file that holds exactly these bytes, for `preadv` and `mmap`; otherwise None."""
        return None

    @property
    def extents(self) -> Iterable[tuple[int, int]]:
        """Start and end of each run of bytes with contents; between the runs are zeros, however many."""
        return EVERYTHING

    @property
    def is_stream(self) -> bool:
        """Whether bytes that were passed cannot be read again."""
        return False

    def skip_to(self, offset: int) -> None:
        """Read a stream on to an offset, however far ahead it is; elsewhere there is nothing to do."""

    def again(self) -> Source | None:
        """Return a source of the same bytes that starts anew, where this is a stream that can be had twice."""
        return None

    def place(self, offset: int) -> int | None:
        """Return the offset in the file of a byte, or None where the file does not hold it as it is."""
        return offset

    @property
    def wrappers(self) -> tuple[str, ...]:
        """What the bytes are wrapped in, the outermost first: `gzip`, `flattened` and so on."""
        return ()

    @property
    def outermost(self) -> Source:
        """The source that reads the input as it is, with nothing taken off."""
        return self

    @property
    def depth(self) -> int:
        """Number of wrappers."""
        return len(self.wrappers)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What has been odd up to now: of the outermost wrapper first. It grows while more is read."""
        return () if self._budget is None else self._budget.findings

    def close(self) -> None:
        """Close the file, if this source opened it."""

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError(f"cannot pickle or copy what reads {self.name}: it needs the open file")


class BytesSource(Source):
    """Bytes in memory as a source. They are not copied."""

    def __init__(self, data: bytes | memoryview | mmap.mmap, name: str = "bytes") -> None:
        super().__init__(name)
        self._data = data

    @property
    def size(self) -> int:
        """Size in bytes."""
        return len(self._data)

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        data = bytes(self._data[offset : offset + length])
        if self._budget is not None:
            self._budget.spend("read", len(data))
        return data

    def __reduce__(self) -> tuple[type[BytesSource], tuple[bytes, str]]:
        return BytesSource, (bytes(self._data), self.name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BytesSource) and memoryview(self._data) == memoryview(other._data)

    __hash__: None = None  # type: ignore[assignment]
