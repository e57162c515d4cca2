"""Migration streams and saved machines of QEMU: the device's entry, and the note among the pages."""

from __future__ import annotations

from ..device import STATE_SIZE, Device
from ..errors import FormatError, UnsupportedError
from ..search import find_all
from .dump import Dump
from .memory import Memory
from .reading import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..findings import Severity
    from ..source import Source

__all__ = ["CHECKS", "read"]

# A section's name, its instance 0 and version 1; the 17 bytes of the device follow.
SECTION = b"\x0avmcoreinfo" + bytes(4) + b"\0\0\0\x01"
QCOW2 = b"QFI\xfb"

CHECKS: dict[str, tuple[Severity, str]] = {
    "migration-no-device": ("warning", "the saved machine has no vmcoreinfo device"),
    "migration-several": ("info", "several states of the device are saved; the last one counts"),
    "migration-byte-order": ("warning", "the entry makes sense only if a big-endian host saved it"),
    "migration-state-cut": ("error", "the file ends inside the device's state"),
}


def read(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return the entry that a machine was saved with, and its pages, which are yet to be searched.

    Pages stand in the stream as they were, each behind a header, so a text that
    fills more than one page cannot be read whole. Compressed streams and
    compressed images hold nothing that can be found.

    Raises:
        UnsupportedError: A disk image without a saved machine.
    """
    report = Report(CHECKS)
    is_image = source.read_at(0, len(QCOW2)) == QCOW2
    places = [place + len(SECTION) for place, _ in find_all(source, (SECTION,))]
    if is_image and not places:
        raise UnsupportedError(
            f"{source.name} is a qcow2 disk image, and no saved machine with a vmcoreinfo device was found in it",
            found="a disk image",
            offset=0,
        )
    if not places:
        report.found("migration-no-device")
    if len(places) > 1:
        report.found("migration-several", f"{len(places)} states of the device are saved, the last one counts")
    kind = "qcow2" if is_image else "qemu-migration"
    dump = Dump(
        container=kind,
        source=source,
        findings=report.findings,
        memory=lambda: Memory(source, []),
        close=close,
        is_searched=False,
    )
    for place in places[-1:]:
        try:
            device = Device.load(source.read_at(place, STATE_SIZE))
        except FormatError as error:
            report.found("migration-state-cut", str(error), place)
            break
        dump.entry = device.entry
        dump.details = {"entry_offset": place, "active": int(device.active)}
        if device.entry.guest_format == 0x100:
            report.found("migration-byte-order", "", place)
    return dump
