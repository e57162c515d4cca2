"""Windows guests: the dump header that their note carries instead of text."""

from __future__ import annotations

from . import _wire
from ._values import Value
from .documents import exact
from .errors import UnsupportedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SIGNATURES", "WindowsDumpHeader", "header_size", "is_windows"]

SIGNATURES = (b"PAGEDU64", b"PAGEDUMP")


def is_windows(desc: bytes) -> bool:
    """Return whether a descriptor is a Windows dump header and not text (`windows-not-text`)."""
    return desc.startswith(SIGNATURES)


def header_size(bits: Literal[64, 32]) -> int:
    """Return the size in bytes of the header of 64-bit or 32-bit Windows."""
    rest = _wire.row("windows_dump_header.header_64" if bits == 64 else "windows_dump_header.header_32")
    return len(SIGNATURES[0]) + rest.size


class WindowsDumpHeader(Value):
    """What a Windows guest says about itself in its note.

    Source: QEMU include/qemu/win_dump_defs.h; virtio-win fwcfg64.

    Attributes:
        bits: Word size of Windows, 64 or 32, as the header's letters say (`windows-width`).
        version: Major and minor version; the minor one is the build number.
        machine: `amd64`, `i386`, `arm64`, or the number in hexadecimal.
        processors: Number of processors.
        bugcheck_code: Stop code; 0 while Windows runs.
        bugcheck_parameters: Four numbers that belong to the code.
        directory_table_base: Physical address of the top page table.
        kd_debugger_data_block: Virtual address of the debugger data block.
    """

    __slots__ = (
        "bits",
        "bugcheck_code",
        "bugcheck_parameters",
        "directory_table_base",
        "kd_debugger_data_block",
        "machine",
        "processors",
        "version",
    )

    bits: Literal[64, 32]
    version: tuple[int, int]
    machine: str
    processors: int
    bugcheck_code: int
    bugcheck_parameters: tuple[int, ...]
    directory_table_base: int
    kd_debugger_data_block: int

    def __init__(self, body: _wire.WindowsDumpHeader.Header64 | _wire.WindowsDumpHeader.Header32) -> None:
        self._set("bits", 64 if isinstance(body, _wire.WindowsDumpHeader.Header64) else 32)
        self._set("version", (body.version_major, body.version_minor))
        self._set("machine", getattr(body.machine_image, "name", f"{body.machine_image:#x}"))
        self._set("processors", body.num_processors)
        self._set("bugcheck_code", body.bugcheck_code)
        self._set("bugcheck_parameters", tuple(body.bugcheck_parameters))
        self._set("directory_table_base", body.directory_table_base)
        self._set("kd_debugger_data_block", body.kd_debugger_data_block)

    @classmethod
    def parse(cls, data: bytes) -> WindowsDumpHeader:
        """Return the header that the bytes start with, 8192 bytes of 64-bit or 4096 of 32-bit Windows.

        Raises:
            TruncatedError: The bytes end inside the header.
            FormatError: They are not a Windows dump header.
            UnsupportedError: They are one of another kind than these two.
        """
        form = _wire.read(_wire.WindowsDumpHeader, bytes(data), what="Windows dump header")
        body = form.body
        if isinstance(body, _wire.WindowsDumpHeader.Opaque):
            place = len(form.magic)
            raise UnsupportedError(
                f"width of Windows dump header is {form.raw_width:#x}, expected DU64 or DUMP, at offset {place}",
                found=f"{form.raw_width:#x}",
                where="width",
                offset=place,
            )
        return cls(body)

    @property
    def live(self) -> bool:
        """Whether Windows was running, not stopped, when it made the header (`windows-live`)."""
        return self.bugcheck_code == 0

    def to_dict(self) -> dict[str, object]:
        """Return the header in the shape that `--json` prints."""
        return exact({name: getattr(self, name) for name in self.__slots__})

    def __repr__(self) -> str:
        major, minor = self.version
        return f"<WindowsDumpHeader {self.bits}-bit {self.machine}, version {major}.{minor}>"
