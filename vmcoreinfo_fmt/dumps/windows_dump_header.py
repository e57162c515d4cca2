"""Full dumps of Windows: no vmcoreinfo in them, but a name for what they are."""

from __future__ import annotations

from ..windows import WindowsDumpHeader, header_size
from .candidate import Candidate
from .headers import Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..sources.source import Source

__all__ = ["read"]


def read(source: Source) -> Headers:
    """Return what a Windows dump's header says.

    Raises:
        FormatError: The header is broken or cut.
    """
    data = source.read_at(0, header_size(64))
    header = WindowsDumpHeader.parse(data)
    size = min(len(data), header_size(header.bits))
    return Headers(
        "windows-dump",
        source,
        bits=header.bits,
        byte_order="little",
        machine=header.machine,
        details={"bugcheck_code": header.bugcheck_code, "directory_table_base": header.directory_table_base},
        candidates=[Candidate(source, 0, size, contents="windows", found="file")],
    )
