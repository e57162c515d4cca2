"""Windows guests: the dump header that their note carries instead of text."""

from __future__ import annotations

from dataclasses import dataclass

from . import _wire
from .errors import UnsupportedError

__all__ = ["LIVE_SYSTEM_DUMP", "SIGNATURES", "WindowsDumpHeader", "is_windows"]

SIGNATURES = (b"PAGEDU64", b"PAGEDUMP")
# What QEMU writes for a guest that had not stopped: `windows-live`.
LIVE_SYSTEM_DUMP = 0x161


def is_windows(desc: bytes) -> bool:
    """Return whether a descriptor is a Windows dump header and not text (`windows-not-text`)."""
    return desc.startswith(SIGNATURES)


@dataclass(frozen=True)
class WindowsDumpHeader:
    """What a Windows guest says of itself in its note.

    Source: QEMU include/qemu/win_dump_defs.h; virtio-win fwcfg64.

    Attributes:
        bits: Width of Windows, 64 or 32, as the header's letters say (`windows-width`).
        version: Major and minor version; the minor one is the build number.
        machine: `amd64`, `i386`, `arm64`, or the number in hexadecimal.
        processors: Number of processors.
        bugcheck_code: Stop code; 0 while Windows runs.
        bugcheck_parameters: Four numbers that belong to the code.
        directory_table_base: Physical address of the top page table.
        kd_debugger_data_block: Virtual address of the debugger data block.
        system_time: Time of the dump in units of 100 ns since 1601; None in 32-bit headers.
    """

    bits: int
    version: tuple[int, int]
    machine: str
    processors: int
    bugcheck_code: int
    bugcheck_parameters: tuple[int, ...]
    directory_table_base: int
    kd_debugger_data_block: int
    system_time: int | None

    @classmethod
    def parse(cls, data: bytes) -> WindowsDumpHeader:
        """Return the header that the bytes start with, 8192 bytes of 64-bit or 4096 of 32-bit Windows.

        Raises:
            TruncatedError: The bytes end inside the header.
            FormatError: They are no Windows dump header.
            UnsupportedError: They are one, of neither width.
        """
        form = _wire.read(_wire.WindowsDumpHeader, bytes(data), what="Windows dump header")
        body = form.body
        if isinstance(body, _wire.WindowsDumpHeader.Opaque):
            raise UnsupportedError(
                f"width of Windows dump header is {form.width:#x}, expected DU64 or DUMP, at offset 4",
                found=f"{form.width:#x}",
                where="width",
                offset=4,
            )
        wide = isinstance(body, _wire.WindowsDumpHeader.Header64)
        machine = body.machine_image
        return cls(
            bits=64 if wide else 32,
            version=(body.version_major, body.version_minor),
            machine=getattr(machine, "name", f"{machine:#x}"),
            processors=body.num_processors,
            bugcheck_code=body.bugcheck_code,
            bugcheck_parameters=tuple(body.bugcheck_parameters),
            directory_table_base=body.directory_table_base,
            kd_debugger_data_block=body.kd_debugger_data_block,
            system_time=body.system_time if isinstance(body, _wire.WindowsDumpHeader.Header64) else None,
        )

    @property
    def live(self) -> bool:
        """Whether Windows was running, not stopped, when it made the header."""
        return self.bugcheck_code == 0

    def to_dict(self) -> dict[str, object]:
        """Return the header in the shape that `--json` prints."""
        return {
            "bits": self.bits,
            "version": list(self.version),
            "machine": self.machine,
            "processors": self.processors,
            "bugcheck_code": self.bugcheck_code,
            "bugcheck_parameters": list(self.bugcheck_parameters),
            "directory_table_base": self.directory_table_base,
            "kd_debugger_data_block": self.kd_debugger_data_block,
            "system_time": self.system_time,
        }
