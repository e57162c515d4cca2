"""What a Windows guest says of itself in the note that Linux fills with text."""

from __future__ import annotations

from ..errors import FormatError
from ..windows import WindowsDumpHeader
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..dumps import Dump

__all__ = ["read_header", "show_windows", "windows_rows"]


def read_header(desc: bytes) -> WindowsDumpHeader | None:
    """Return the dump header in a descriptor, or None where it is cut or of an unknown width."""
    try:
        return WindowsDumpHeader.parse(desc)
    except FormatError:
        return None


def show_windows(dump: Dump, *, as_json: bool) -> None:
    """Print what the dump of a Windows guest says, in the place of a kernel's facts and keys."""
    candidate = next(candidate for candidate in dump.candidates if candidate.kind == "windows")
    header = read_header(candidate.payload)
    if as_json:
        print_json(
            {
                "source": dump.source,
                "container": dump.container,
                "elf_class": dump.elf_class,
                "byte_order": dump.byte_order,
                "machine": dump.machine,
                "windows": header.to_dict() if header else None,
                "notes": [{"name": n.name, "type": n.type, "offset": n.offset, "size": n.size} for n in dump.notes],
                "findings": [finding.to_dict() for finding in dump.findings],
            }
        )
        return
    Screen().facts(
        [
            ("file", dump.source),
            ("container", dump.container),
            ("note", f"dump header of Windows, {candidate.size} bytes at {candidate.offset:#x}, not text"),
            *windows_rows(header),
        ]
    )


def windows_rows(header: WindowsDumpHeader | None) -> list[tuple[str, str]]:
    """Return names and values of a dump header."""
    if header is None:
        return [("system", "Windows, the header is cut")]
    major, minor = header.version
    parameters = ", ".join(f"{number:#x}" for number in header.bugcheck_parameters)
    code = "0, Windows was running" if header.live else f"{header.bugcheck_code:#x}"
    return [
        ("system", f"{header.bits}-bit Windows, {header.machine}, version {major}.{minor}"),
        ("processors", str(header.processors)),
        ("bugcheck code", f"{code} ({parameters})"),
        ("directory table base", f"{header.directory_table_base:#x}"),
        ("debugger data block", f"{header.kd_debugger_data_block:#x}"),
    ]
