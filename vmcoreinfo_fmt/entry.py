"""The 16 bytes that a guest writes into the fw_cfg file `etc/vmcoreinfo`."""

from __future__ import annotations

from . import _wire
from ._values import Value
from .documents import exact

__all__ = ["ENTRY_SIZE", "FORMAT_ELF", "FORMAT_NONE", "OFFSETS", "Entry", "format_name"]

_ROW = _wire.row("fw_cfg_vmcoreinfo", what="entry")
# Size of the entry in bytes.
ENTRY_SIZE = _ROW.size
# Offset of each field in the entry, in bytes.
OFFSETS = {
    "host_format": _ROW.offset("raw_host_format"),
    "guest_format": _ROW.offset("raw_guest_format"),
    "size": _ROW.offset("len_region"),
    "paddr": _ROW.offset("paddr"),
}
FORMAT_NONE = _wire.number("fw_cfg_vmcoreinfo.formats", "none")
FORMAT_ELF = _wire.number("fw_cfg_vmcoreinfo.formats", "elf")
_NAMES = _wire.names("fw_cfg_vmcoreinfo.formats")


def format_name(number: int) -> str:
    """Return the specification's name of a format number, or `unknown`."""
    return _NAMES.get(number, "unknown")


class Entry(Value):
    """Where a guest keeps its vmcoreinfo note, as the guest tells the host.

    All numbers are little-endian on the wire, whatever the guest. Unknown
    formats are kept as they are, and nothing is checked against memory; see
    `vmcoreinfo_fmt.host.judge` for what a host makes of an entry.

    Source: QEMU docs/specs/vmcoreinfo, `struct fw_cfg_vmcoreinfo`.

    Attributes:
        host_format: Format that the host offers (0 none, 1 ELF). The guest's write replaces it.
        guest_format: Format of the region (0 withdraws the note, 1 ELF).
        size: Size of the region in bytes, 32 bits.
        paddr: Guest-physical address of the region, 64 bits.

    Example:
        >>> entry = Entry.parse(bytes.fromhex("0000 0100 24100000 00c08c0100000000"))
        >>> entry
        Entry(host_format=0, guest_format=1, size=4132, paddr=0x18cc000)
        >>> entry.to_bytes().hex()
        '000001002410000000c08c0100000000'
    """

    __slots__ = ("guest_format", "host_format", "paddr", "size")

    host_format: int
    guest_format: int
    size: int
    paddr: int

    def __init__(self, *, host_format: int = 0, guest_format: int = FORMAT_ELF, size: int, paddr: int) -> None:
        for name, value, bits in (
            ("host_format", host_format, 16),
            ("guest_format", guest_format, 16),
            ("size", size, 32),
            ("paddr", paddr, 64),
        ):
            if not 0 <= value < 1 << bits:
                raise ValueError(f"{name} is {value}, expected 0 to {(1 << bits) - 1:#x}")
            self._set(name, int(value))

    @classmethod
    def parse(cls, data: bytes) -> Entry:
        """Return the entry that exactly 16 bytes hold.

        Raises:
            TruncatedError: There are fewer than 16 bytes.
            FormatError: There are more.
        """
        row = _ROW.read_exact(data)
        # What was read has the right width, so nothing is checked.
        entry, put = cls.__new__(cls), object.__setattr__
        put(entry, "host_format", row.raw_host_format)
        put(entry, "guest_format", row.raw_guest_format)
        put(entry, "size", row.len_region)
        put(entry, "paddr", row.paddr)
        return entry

    def to_bytes(self) -> bytes:
        """Return the 16 bytes of the entry."""
        form = _wire.FwCfgVmcoreinfo()
        form.raw_host_format = self.host_format
        form.raw_guest_format = self.guest_format
        form.len_region = self.size
        form.paddr = self.paddr
        return _wire.write(form, ENTRY_SIZE)

    def to_dict(self) -> dict[str, object]:
        """Return the fields in the shape that `--json` prints."""
        return exact({name: getattr(self, name) for name in OFFSETS})

    def __repr__(self) -> str:
        return (
            f"Entry(host_format={self.host_format}, guest_format={self.guest_format}, "
            f"size={self.size}, paddr={self.paddr:#x})"
        )
