"""What is to be written into a dump, byte by byte, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...sources.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...rules.finding import Finding

__all__ = ["Change", "Draft", "Overlay", "Plan"]

# What is written at once is whole or not there at all if the writer is killed: systems copy a page without a pause.
PAGE = 4096


@dataclass(frozen=True)
class Change:
    """Bytes that replace others, or that are added after the end.

    Attributes:
        offset: Where they are written.
        before: What is there now; empty where the file ends before it.
        after: What is written.
    """

    offset: int
    before: bytes
    after: bytes

    def to_dict(self) -> dict[str, int | str]:
        """Return the change in the shape of JSON, bytes as hexadecimal digits."""
        return {"frame": "container", "offset": self.offset, "before": self.before.hex(), "after": self.after.hex()}


@dataclass(frozen=True)
class Plan:
    """What is wrong with a dump and what is written to mend it.

    Offsets count in the innermost container; `place_in_file` gives those of a file in a wrapper.

    Attributes:
        source: Name of the dump.
        container: Kind of its container.
        wrappers: What it is wrapped in.
        size: Its size in bytes.
        defects: What is wrong with it and is mended.
        steps: What the changes do, in words.
        remaining: What stays as it is, and why, in words.
        appended: What is added after the end, in order and without gaps; empty where nothing is.
        changes: What is written over existing bytes, after that and in this order.
    """

    source: str
    container: str
    wrappers: tuple[str, ...]
    size: int
    defects: tuple[Finding, ...]
    steps: tuple[str, ...]
    remaining: tuple[str, ...]
    appended: bytes
    changes: tuple[Change, ...]

    def __bool__(self) -> bool:
        """Return whether there is anything to write."""
        return bool(self.appended or self.changes)

    def to_dict(self) -> dict[str, object]:
        """Return the plan in the shape of JSON."""
        return {
            "source": self.source,
            "container": self.container,
            "wrappers": list(self.wrappers),
            "size": self.size,
            "defects": [finding.to_dict() for finding in self.defects],
            "steps": list(self.steps),
            "remaining": list(self.remaining),
            "num_appended": len(self.appended),
            "changes": [change.to_dict() for change in self.changes],
        }


class Overlay(Source):
    """A source as it will be once the changes are written."""

    def __init__(self, inner: Source, size: int, appended: bytes, changes: Sequence[Change]) -> None:
        super().__init__(inner.name)
        self._inner = inner
        self._old_size = size
        self._appended = appended
        self._changes = changes

    @property
    def size(self) -> int:
        """Size in bytes."""
        return self._old_size + len(self._appended)

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        end = min(offset + length, self.size)
        if end <= offset:
            return b""
        old = self._inner.read_at(offset, min(end, self._old_size) - offset) if offset < self._old_size else b""
        data = bytearray(old.ljust(max(0, min(end, self._old_size) - offset), b"\0"))
        if end > self._old_size:
            skip = max(0, offset - self._old_size)
            data += self._appended[skip : end - self._old_size]
        for change in self._changes:
            start, stop = max(offset, change.offset), min(end, change.offset + len(change.after))
            if start < stop:
                data[start - offset : stop - offset] = change.after[start - change.offset : stop - change.offset]
        return bytes(data)


@dataclass
class Draft:
    """Changes that are being collected.

    Attributes:
        source: What they are made to.
        size: Its size in bytes.
        defects: What is wrong and is mended.
        steps: What the changes do, in words.
        remaining: What stays as it is, in words.
    """

    source: Source
    size: int
    defects: list[Finding] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    remaining: list[str] = field(default_factory=list)
    _puts: list[tuple[int, bytes]] = field(default_factory=list)
    _appended: bytearray = field(default_factory=bytearray)

    def append(self, data: bytes, align: int = 8) -> int:
        """Add bytes after the end, and return where they start."""
        self._appended += bytes(-(self.size + len(self._appended)) % align)
        place = self.size + len(self._appended)
        self._appended += data
        return place

    def put(self, offset: int, data: bytes) -> None:
        """Write over existing bytes; later calls count over earlier ones."""
        self._puts.append((offset, data))

    def finish(self, container: str, wrappers: tuple[str, ...]) -> Plan:
        """Return the plan: one write a page, the first page of the file last, and nothing that stays the same."""
        touched = sorted({page for at, data in self._puts for page in range(at // PAGE, -(-(at + len(data)) // PAGE))})
        changes = []
        for page in reversed(touched):
            before = self.source.read_at(page * PAGE, min(PAGE, self.size - page * PAGE))
            after = bytearray(before)
            for at, data in self._puts:
                start, stop = max(at, page * PAGE), min(at + len(data), page * PAGE + len(before))
                if start < stop:
                    after[start - page * PAGE : stop - page * PAGE] = data[start - at : stop - at]
            differs = [index for index, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]]
            if differs:
                first, end = differs[0], differs[-1] + 1
                changes.append(Change(page * PAGE + first, before[first:end], bytes(after[first:end])))
        return Plan(
            self.source.name,
            container,
            wrappers,
            self.size,
            tuple(self.defects),
            tuple(self.steps),
            tuple(self.remaining),
            bytes(self._appended),
            tuple(changes),
        )
