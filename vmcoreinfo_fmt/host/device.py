"""The host's side of the entry: the device that a guest writes to."""

from __future__ import annotations

from .. import _wire
from ..entry import ENTRY_SIZE, FORMAT_ELF, FORMAT_NONE, Entry

__all__ = ["STATE_SIZE", "Device"]

_STATE = _wire.row("qemu_vmcoreinfo_vmstate", what="state")
# Size of the device's part of a migration stream, in bytes.
STATE_SIZE = _STATE.size
AFTER_RESET = Entry(host_format=FORMAT_ELF, guest_format=FORMAT_NONE, size=0, paddr=0)


class Device:
    """The vmcoreinfo device of a machine, as a guest finds it after the machine's reset.

    Whether the guest has announced a note depends on how the bytes were
    written, not on the bytes: only one full write counts.

    Source: QEMU docs/specs/vmcoreinfo and hw/misc/vmcoreinfo.c.

    Example:
        >>> device = Device()
        >>> device.entry
        Entry(host_format=1, guest_format=0, size=0, paddr=0x0)
        >>> device.write(0, bytes.fromhex("000001002410000000c08c0100000000"))
        True
        >>> device.active
        True
        >>> device.write(4, bytes(4))
        True
        >>> device.active, device.entry.size
        (False, 0)
    """

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Do what a reset of the machine does: withdraw the note and offer the ELF format (`entry-reset`)."""
        self._bytes = bytearray(AFTER_RESET.to_bytes())
        self._active = False

    @property
    def active(self) -> bool:
        """Whether the last write was a full one with a guest_format other than 0."""
        return self._active

    @property
    def entry(self) -> Entry:
        """The entry that the 16 bytes make, no matter who wrote them."""
        return Entry.parse(bytes(self._bytes))

    def read(self, offset: int = 0, size: int = ENTRY_SIZE) -> bytes:
        """Return `size` bytes from an offset; past the end they are zeros (`dma-read-past-end`)."""
        if offset < 0 or size < 0:
            raise ValueError(f"offset is {offset} and size {size}, expected 0 or more")
        return bytes(self._bytes[offset : offset + size]).ljust(size, b"\0")

    def write(self, offset: int, data: bytes) -> bool:
        """Do one write of the guest and return whether the device accepts it.

        A write that does not fit changes nothing (`entry-over-long`), nor does
        one of no bytes (`entry-empty-write`). Any other one changes the bytes;
        only all 16 of them at once announce a note (`entry-full-write`).
        """
        if offset < 0:
            raise ValueError(f"offset is {offset}, expected 0 or more")
        if not data:
            return True
        if offset + len(data) > ENTRY_SIZE:
            return False
        self.store(offset, data)
        self._active = len(data) == ENTRY_SIZE and self.entry.guest_format != FORMAT_NONE
        return True

    def store(self, offset: int, data: bytes) -> None:
        """Change bytes without the device being told, as a failed transfer does (`dma-unreadable-source`)."""
        if offset < 0 or offset + len(data) > ENTRY_SIZE:
            raise ValueError(f"{len(data)} bytes at {offset} do not fit into {ENTRY_SIZE}")
        self._bytes[offset : offset + len(data)] = data

    def save(self) -> bytes:
        """Return the 17 bytes that a little-endian host puts into a migration stream (`migration-state`)."""
        entry = self.entry
        form = _wire.QemuVmcoreinfoVmstate()
        form.has_note = int(self._active)
        form.host_format = entry.host_format
        form.guest_format = entry.guest_format
        form.len_region = entry.size
        form.paddr = entry.paddr
        return _wire.write(form, STATE_SIZE)

    @classmethod
    def load(cls, data: bytes) -> Device:
        """Return the device that 17 bytes of a migration stream describe; like QEMU, this checks no value.

        Raises:
            TruncatedError: There are fewer than 17 bytes.
            FormatError: There are more.
        """
        row = _STATE.read_exact(data)
        entry = Entry(host_format=row.host_format, guest_format=row.guest_format, size=row.len_region, paddr=row.paddr)
        device = cls()
        device.store(0, entry.to_bytes())
        device._active = row.has_note != 0
        return device

    def to_dict(self) -> dict[str, object]:
        """Return what the device holds: whether a note is announced, and the entry's fields."""
        return {"active": self._active, **self.entry.to_dict()}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Device) and (self._bytes, self._active) == (other._bytes, other._active)

    # A device changes with what the guest writes.
    __hash__: None = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Device {'active' if self._active else 'inactive'}, {self.entry}>"
