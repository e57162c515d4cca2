"""The executable specification of vmcoreinfo.

>>> import vmcoreinfo_fmt
>>> with vmcoreinfo_fmt.open("tests/data/real/debian-6.1-amd64/qemu-7.2.elf") as dump:
...     info = dump.vmcoreinfo
>>> info.osrelease, info.phys_base
('6.1.0-56-cloud-amd64', -249561088)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .acceptance import Verdict, judge
    from .device import Device
    from .dumps import Candidate, Dump, open, open_live, scan
    from .errors import (
        FormatError,
        MissingKeyError,
        TruncatedError,
        UnsupportedError,
        ValidationError,
        VmcoreinfoError,
    )
    from .findings import Finding
    from .fw_cfg import Entry
    from .note import Note, find_note, iter_notes
    from .vmcoreinfo import Line, VmCoreInfo
    from .windows import WindowsDumpHeader

__all__ = [
    "Candidate",
    "Device",
    "Dump",
    "Entry",
    "Finding",
    "FormatError",
    "Line",
    "MissingKeyError",
    "Note",
    "TruncatedError",
    "UnsupportedError",
    "ValidationError",
    "Verdict",
    "VmCoreInfo",
    "VmcoreinfoError",
    "WindowsDumpHeader",
    "find_note",
    "iter_notes",
    "judge",
    "open",
    "open_live",
    "scan",
]

# Public names by home module, imported when first used: the command starts in milliseconds.
_HOMES = {
    "acceptance": ("Verdict", "judge"),
    "device": ("Device",),
    "dumps": ("Candidate", "Dump", "open", "open_live", "scan"),
    "errors": (
        "FormatError",
        "MissingKeyError",
        "TruncatedError",
        "UnsupportedError",
        "ValidationError",
        "VmcoreinfoError",
    ),
    "findings": ("Finding",),
    "fw_cfg": ("Entry",),
    "note": ("Note", "find_note", "iter_notes"),
    "vmcoreinfo": ("Line", "VmCoreInfo"),
    "windows": ("WindowsDumpHeader",),
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            value = getattr(import_module(f"{__name__}.{home}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
