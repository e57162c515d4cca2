"""Full dumps of Windows: no vmcoreinfo in them, but a name for what they are."""

from __future__ import annotations

from ..windows import WindowsDumpHeader
from .dump import Candidate, Dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..source import Source

__all__ = ["read"]

# The header of 64-bit Windows; that of 32-bit is half as large.
HEADER_SIZE = 8192


def read(source: Source, close: Callable[[], None] | None = None) -> Dump:
    """Return what a Windows dump's header says.

    Raises:
        FormatError: The header is broken or cut.
    """
    data = source.read_at(0, HEADER_SIZE)
    header = WindowsDumpHeader.parse(data)
    size = min(len(data), HEADER_SIZE if header.bits == 64 else HEADER_SIZE // 2)
    return Dump(
        container="windows-dump",
        source=source,
        byte_order="little",
        elf_class=header.bits,
        machine=header.machine,
        details={"bugcheck_code": header.bugcheck_code, "directory_table_base": header.directory_table_base},
        candidates=[Candidate(source, 0, size, kind="windows", found="file")],
        close=close,
    )
