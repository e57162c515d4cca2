"""Migration streams and saved machines of QEMU: the device's entry, and the memory with the note."""

from __future__ import annotations

from ..errors import FormatError, UnsupportedError
from ..host.device import STATE_SIZE, Device
from ..rules.report import Report
from ..sources.view import View
from .headers import Headers
from .memory import Memory
from .search.strings import find_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..entry import Entry
    from ..sources.source import Source
    from .qemu_migration import Stream

__all__ = ["read"]

# A section's name, its instance 0 and version 1; the 17 bytes of the device follow.
SECTION = b"\x0avmcoreinfo" + bytes(4) + b"\0\0\0\x01"


def read(source: Source, kind: str, snapshot: str | None = None) -> Headers:
    """Return the entry that a machine was saved with, and its memory, which is yet to be searched.

    Pages are put together by their addresses. Where the source passes only
    once, or the stream cannot be read, it is searched as it is: no address is
    known then, and a text that fills more than one page cannot be read whole.

    Args:
        source: The stream.
        kind: `qemu-migration` or `qcow2`.
        snapshot: Which machine of a disk image is read, by its tag or number; without it, the last one.

    Raises:
        UnsupportedError: A disk image without a saved machine, or without that one.
    """
    report = Report()
    details: dict[str, str | int] = {}
    state = _state(source, report, details, snapshot) if kind == "qcow2" else None
    source = state or source
    stream = None if kind == "qcow2" and state is None else _stream(source, report)
    places = [place + len(SECTION) for place, _ in find_all(_Rest(source, stream.end if stream else 0), (SECTION,))]
    if kind == "qcow2" and state is None and not places:
        if source.is_stream:
            raise UnsupportedError(
                f"{source.name} is a qcow2 disk image whose tables a stream cannot follow, expected a file",
                found="a stream",
                offset=0,
            )
        raise UnsupportedError(
            f"{source.name} is a qcow2 disk image, and no saved machine with a vmcoreinfo device was found in it",
            found="a disk image",
            offset=0,
        )
    if not places:
        report.found("migration-no-device")
    if len(places) > 1:
        report.found("migration-several", f"{len(places)} states of the device are saved, the last one counts")
    entry: Entry | None = None
    for place in places[-1:]:
        try:
            device = Device.load(source.read_at(place, STATE_SIZE))
        except FormatError as error:
            report.found("migration-state-cut", error.reason, place)
            break
        entry = device.entry
        details |= {"entry_offset": place, "active": device.active}
        if entry.guest_format == 0x100:
            report.found("migration-byte-order", "", place)
    memory = _memory(source, stream, report)
    return Headers(
        kind,
        source,
        details=details,
        entry=entry,
        memory=lambda: memory,
        is_memory=not len(memory),
        findings=report.findings,
    )


def _stream(source: Source, report: Report) -> Stream | None:
    """Return what the stream says of its memory, or None where it is only searched as it is."""
    from .qemu_migration import Stream

    if source.is_stream:
        report.found("migration-streamed")
        return None
    stream = Stream(source)
    try:
        stream.read_memory(*stream.read_head())
    except FormatError as error:
        if source.budget.is_spent:
            raise
        report.found("migration-memory-broken", error.reason, error.offset)
        return None
    return stream


def _memory(source: Source, stream: Stream | None, report: Report) -> Memory:
    if stream is None:
        return Memory(source, [])
    from .migration_pages import MigrationMemory, MigrationPages

    pages = MigrationPages(source, stream)
    if not pages.ranges:
        names = ", ".join(pages.unknown[:3])
        report.found("migration-no-addresses", f"the machine is {stream.machine or 'not named'}, its memory {names}")
    return MigrationMemory(pages)


class _Rest(View):
    """What follows a place in a source, at the same offsets."""

    def __init__(self, inner: Source, start: int) -> None:
        super().__init__(inner)
        self._start = start

    @property
    def size(self) -> int | None:
        """Size of the source in bytes."""
        return self.inner.size

    @property
    def descriptor(self) -> int | None:
        """The file that holds these bytes, where the source has one."""
        return self.inner.descriptor

    @property
    def extents(self) -> Iterable[tuple[int, int]]:
        """Start and end of each run of bytes with contents."""
        return ((max(start, self._start), end) for start, end in self.inner.extents if end > self._start)

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only at the end."""
        return self.inner.read_at(offset, length)


def _state(source: Source, report: Report, details: dict[str, str | int], name: str | None) -> Source | None:
    """Return the state of a machine that is saved in a disk image, or None where only a search can find one."""
    from .qcow2 import find_snapshot, read_snapshots

    if source.is_stream:
        if name is not None:
            raise UnsupportedError(f"{source.name} cannot seek, expected a file for a snapshot of it", found="a stream")
        report.found("migration-image-streamed")
        return None
    try:
        snapshots = read_snapshots(source)
    except FormatError as error:
        if name is not None:
            raise
        report.found("migration-snapshots-broken", error.reason, error.offset)
        return None
    if not snapshots:
        raise UnsupportedError(
            f"{source.name} is a qcow2 disk image, and there is no saved machine in it", found="a disk image", offset=0
        )
    tags = ", ".join(snapshot.tag for snapshot in snapshots)
    chosen = snapshots[-1] if name is None else find_snapshot(snapshots, name)
    if chosen is None:
        raise UnsupportedError(f"{source.name} has no snapshot {name}, expected one of: {tags}", found=tags, offset=0)
    if len(snapshots) > 1:
        which = "the last one is read" if name is None else f"{chosen.tag} is read"
        report.found("migration-snapshots", f"{len(snapshots)} machines are saved: {tags}; {which}")
    details["snapshot"] = chosen.tag
    return chosen.open(source)
