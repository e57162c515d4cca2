"""What a guest does: the region, the entry for it, and the write that hands it to the host."""

from __future__ import annotations

from dataclasses import dataclass

from . import _wire
from .documents import exact
from .entry import ENTRY_SIZE, FORMAT_NONE, Entry
from .errors import FormatError
from .host.fw_cfg import SELECT, WRITE, DmaAccess
from .note import HEADER_SIZE, VMCOREINFO, Note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._values import ByteOrder
    from .text.vmcoreinfo import VmCoreInfo

__all__ = ["FILE_NAME", "Transaction", "build_region", "find_selector", "withdrawal", "write_entry"]

FILE_NAME = "etc/vmcoreinfo"


def build_region(payload: VmCoreInfo | bytes, *, byte_order: ByteOrder = "little", page_size: int = 4096) -> bytes:
    """Return a region as Linux keeps it: the note, then zeros that end with an empty note header.

    Its size depends on the page size alone: 4132 bytes for pages of 4 KiB
    (`linux-entry`, `linux-null-header`).

    Source: Linux include/linux/vmcore_info.h, VMCOREINFO_NOTE_SIZE.

    Args:
        payload: The text, at most a page of it.
        byte_order: The guest's.
        page_size: In bytes, the guest's.

    Raises:
        ValueError: The text is longer than a page.
    """
    text = bytes(payload)
    if len(text) > page_size:
        raise ValueError(f"payload is {len(text)} bytes long, expected at most {page_size}")
    room = Note(VMCOREINFO, 0, b"").size + page_size + HEADER_SIZE
    return Note(VMCOREINFO, 0, text, byte_order=byte_order).to_bytes().ljust(room, b"\0")


def withdrawal() -> Entry:
    """Return the entry that withdraws a note (`entry-disable`)."""
    return Entry(guest_format=FORMAT_NONE, size=0, paddr=0)


def find_selector(directory: bytes, name: str = FILE_NAME) -> int | None:
    """Return the selector of a file by the directory, fw_cfg item 0x0019, or None where it is not there.

    Source: QEMU docs/specs/fw_cfg, `struct FWCfgFiles`.

    Raises:
        TruncatedError: The directory ends before the last file that it counts.
        FormatError: The file is etc/vmcoreinfo and has another size than 16 bytes (`entry-size`).
    """
    form = _wire.read(_wire.FwCfgDirectory, bytes(directory), what="directory")
    for file in form.files:
        if file.name == name.encode():
            if name == FILE_NAME and file.len_content != ENTRY_SIZE:
                raise FormatError(
                    f"{name} is {file.len_content} bytes long, expected {ENTRY_SIZE}", where="len_content"
                )
            return file.selector
    return None


@dataclass(frozen=True, repr=False)
class Transaction:
    """All that a guest does to write its entry.

    Attributes:
        memory: What to put into guest memory, as (address, bytes): the entry and the DMA access.
        register: What then to put into the DMA register: 8 bytes, big-endian. A guest that can write only 4 at a time
            writes the first half first (`dma-register`).
        answer: Address of the 4 bytes to read afterwards, expected all zero (`dma-answer`).
    """

    memory: tuple[tuple[int, bytes], ...]
    register: bytes
    answer: int

    def __repr__(self) -> str:
        places = ", ".join(f"{len(data)} bytes at {address:#x}" for address, data in self.memory)
        return f"<Transaction {places}, register {self.register.hex()}>"

    def to_dict(self) -> dict[str, object]:
        """Return the fields with all bytes in hexadecimal."""
        members = {
            "memory": [{"address": address, "bytes": data.hex()} for address, data in self.memory],
            "register": self.register.hex(),
            "answer": self.answer,
        }
        return exact(members)


def write_entry(entry: Entry, *, selector: int, buffer: int) -> Transaction:
    """Return the one DMA write that announces an entry.

    Args:
        entry: What to write, all 16 bytes of it (`entry-full-write`).
        selector: Of etc/vmcoreinfo, from the directory (`directory-lookup`).
        buffer: Guest-physical address of 32 free bytes: the access, then the entry.
    """
    data = buffer + ENTRY_SIZE
    access = DmaAccess(SELECT | WRITE, ENTRY_SIZE, data, selector)
    return Transaction(
        memory=((data, entry.to_bytes()), (buffer, access.to_bytes())),
        register=buffer.to_bytes(8, "big"),
        answer=buffer,
    )
