"""The transport of the entry: fw_cfg DMA accesses, and what the host does with them."""

from __future__ import annotations

from dataclasses import dataclass

from .. import _wire
from ..documents import exact
from .device import Device

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ACCESS_SIZE", "ERROR", "READ", "SELECT", "SKIP", "WRITE", "Answer", "DmaAccess", "FwCfg"]

_ACCESS = _wire.row("fw_cfg_dma_access", what="DMA access")
# Size of a DMA access in bytes.
ACCESS_SIZE = _ACCESS.size
ERROR = _wire.number("fw_cfg_dma_access.command_bits", "error")
READ = _wire.number("fw_cfg_dma_access.command_bits", "read")
SKIP = _wire.number("fw_cfg_dma_access.command_bits", "skip")
SELECT = _wire.number("fw_cfg_dma_access.command_bits", "select")
WRITE = _wire.number("fw_cfg_dma_access.command_bits", "write")
WRITE_CHANNEL = 0x4000
SIGNATURE_ITEM, SIGNATURE = 0, b"QEMU"


@dataclass(frozen=True)
class DmaAccess:
    """What a guest asks of fw_cfg, 16 bytes in its memory, big-endian (`dma-big-endian`).

    Source: QEMU docs/specs/fw_cfg, `struct fw_cfg_dma_access`.

    Attributes:
        commands: Sum of SELECT, READ, WRITE and SKIP; ERROR is the device's.
        size: Bytes to transfer.
        address: Guest-physical address of the data.
        selector: Item for SELECT.
    """

    commands: int
    size: int = 0
    address: int = 0
    selector: int = 0

    @classmethod
    def parse(cls, data: bytes) -> DmaAccess:
        """Return the access that the bytes start with.

        Raises:
            TruncatedError: There are fewer than 16 bytes.
        """
        row = _ACCESS.read(bytes(data))
        return cls(row.commands, row.len_data, row.address, row.selector)

    def to_dict(self) -> dict[str, object]:
        """Return the fields."""
        return exact({"commands": self.commands, "size": self.size, "address": self.address, "selector": self.selector})

    def to_bytes(self) -> bytes:
        """Return the 16 bytes of the access."""
        form = _wire.FwCfgDmaAccess()
        form.selector = self.selector
        form.commands = self.commands
        form.len_data = self.size
        form.address = self.address
        return _wire.write(form, ACCESS_SIZE)


@dataclass(frozen=True)
class Answer:
    """The result of an access.

    Attributes:
        ok: Whether it succeeded; the control word is then 0, otherwise 1 (`dma-answer`).
        contents: What a read returned of the item.
        size: How many bytes it asked for.
    """

    ok: bool
    contents: bytes = b""
    size: int = 0

    @property
    def data(self) -> bytes:
        """All that a read returned; past the end of the item these are zeros, up to 4 GiB of them."""
        return self.contents.ljust(self.size, b"\0")

    def to_dict(self) -> dict[str, object]:
        """Return the result with its bytes in hexadecimal, without the zeros past the item's end."""
        return {"ok": self.ok, "contents": self.contents.hex(), "size": self.size}


class FwCfg:
    """The host's fw_cfg as far as it matters to the entry: the selected item, its offset, and transfers.

    Other items are read-only; one that is not there reads as zeros and has no
    offset to move (`dma-other-item`).

    Source: QEMU hw/nvram/fw_cfg.c.

    Attributes:
        device: The device that etc/vmcoreinfo belongs to.
        selector: Selector of etc/vmcoreinfo on this machine.
        items: Contents of other items by selector.
        offset: Where in the selected item the next transfer starts.
    """

    def __init__(self, device: Device, selector: int, items: Mapping[int, bytes] | None = None) -> None:
        self.device = device
        self.selector = selector
        self.items: Mapping[int, bytes] = {SIGNATURE_ITEM: SIGNATURE} if items is None else items
        self.select(SIGNATURE_ITEM)

    def reset(self) -> None:
        """Do what a reset of the machine does, to the device as well."""
        self.device.reset()
        self.select(SIGNATURE_ITEM)

    def select(self, selector: int) -> None:
        """Select an item from its start (`dma-select-rewinds`); bit 14 does not matter (`dma-selector-bits`)."""
        self._selected = selector & ~WRITE_CHANNEL
        self.offset: int = 0

    @property
    def _contents(self) -> bytes:
        if self._selected == self.selector:
            return self.device.read()
        return self.items.get(self._selected, b"")

    @property
    def left(self) -> int:
        """Bytes between the offset and the end of the selected item; 0 for one that is not there."""
        return len(self._contents) - self.offset

    def to_dict(self) -> dict[str, object]:
        """Return the selected item, the offset in it, the items in hexadecimal, and the device."""
        return {
            "selector": self.selector,
            "selected": self._selected,
            "offset": self.offset,
            "items": {str(number): contents.hex() for number, contents in self.items.items()},
            "device": self.device.to_dict(),
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FwCfg) and self.to_dict() == other.to_dict()

    # It changes with every access.
    __hash__: None = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<FwCfg item {self._selected:#x} at {self.offset}, {self.device}>"

    def run(self, access: DmaAccess, source: bytes = b"") -> Answer:
        """Do what an access asks for and return how it went.

        Args:
            access: Select first; then one transfer, reads before writes before skips (`dma-priority`).
            source: What can be read of guest memory at the access's address. Bytes missing from it count as
                unreadable; what is there beyond the access's size does not count.
        """
        if access.commands & SELECT:
            self.select(access.selector)
        if access.commands & READ:
            return self._read(access.size)
        if access.commands & WRITE:
            return self._write(access.size, source[: access.size])
        if access.commands & SKIP:
            self._advance(access.size)
        return Answer(ok=True)

    def _advance(self, size: int) -> None:
        # The offset moves by what is left at most, for a failed write too: `dma-offset-moves`, `dma-skip`.
        self.offset += min(size, self.left)

    def _read(self, size: int) -> Answer:
        contents = self._contents[self.offset : self.offset + size]
        self._advance(size)
        return Answer(ok=True, contents=contents, size=size)

    def _write(self, size: int, source: bytes) -> Answer:
        if not size:
            return Answer(ok=True)
        offset, taken = self.offset, self._selected == self.selector and size <= self.left
        self._advance(size)
        if not taken:
            return Answer(ok=False)
        if len(source) < size:  # and size is at most 16 here
            self.device.store(offset, source.ljust(size, b"\0"))
            return Answer(ok=False)
        return Answer(ok=self.device.write(offset, source))
