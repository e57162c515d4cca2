"""The dump header of a Windows guest on the screen."""

from __future__ import annotations

from ..dumps.reading import windows_header
from .screen import Screen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..dumps import Dump
    from ..windows import WindowsDumpHeader

__all__ = ["print_windows", "windows_rows"]


def print_windows(screen: Screen, dump: Dump) -> None:
    """Print the facts of a Windows guest's dump header instead of a kernel's facts and keys."""
    candidate = next(candidate for candidate in dump.candidates if candidate.contents == "windows")
    screen.facts(
        [
            ("file", dump.source),
            ("container", dump.container),
            ("note", f"Windows dump header, {candidate.size} bytes at {candidate.offset:#x}, not text"),
            *windows_rows(windows_header(candidate.payload)),
        ]
    )


def windows_rows(header: WindowsDumpHeader | None) -> list[tuple[str, str]]:
    """Return names and values of a dump header."""
    if header is None:
        return [("system", "Windows, but the header is cut")]
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
