"""Migration streams and saved machines of QEMU: the device's entry, and the note among the pages."""

from __future__ import annotations

from ..errors import FormatError, UnsupportedError
from ..host.device import STATE_SIZE, Device
from ..rules.report import Report
from .headers import Headers
from .memory import Memory
from .search.strings import find_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..entry import Entry
    from ..sources.source import Source

__all__ = ["read"]

# A section's name, its instance 0 and version 1; the 17 bytes of the device follow.
SECTION = b"\x0avmcoreinfo" + bytes(4) + b"\0\0\0\x01"


def read(source: Source, kind: str, snapshot: str | None = None) -> Headers:
    """Return the entry that a machine was saved with, and that its pages are yet to be searched.

    Pages are in the stream as they were, each after a header, so a text that
    fills more than one page cannot be read whole. Nothing can be found in
    compressed streams and compressed images.

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
    places = [place + len(SECTION) for place, _ in find_all(source, (SECTION,))]
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
    memory = Memory(source, [])
    return Headers(
        kind,
        source,
        details=details,
        entry=entry,
        memory=lambda: memory,
        is_memory=True,
        findings=report.findings,
    )


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
