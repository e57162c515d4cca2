# Written by tools/generate from the imports in __init__.py.

from __future__ import annotations

__all__ = ["HOMES"]

HOMES = {
    "Candidate": "dumps",
    "Device": "host.device",
    "Dump": "dumps",
    "Entry": "entry",
    "Finding": "rules.finding",
    "FormatError": "errors",
    "Line": "text.lines",
    "MissingKeyError": "errors",
    "MissingPackageError": "errors",
    "Note": "note",
    "RemoteError": "errors",
    "TruncatedError": "errors",
    "UnsupportedError": "errors",
    "ValidationError": "errors",
    "Verdict": "host.verdict",
    "VmCoreInfo": "text.vmcoreinfo",
    "VmcoreinfoError": "errors",
    "WindowsDumpHeader": "windows",
    "diff": "text.diff",
    "find_note": "note",
    "iter_notes": "note",
    "judge": "host.judge",
    "open": "dumps",
    "open_live": "dumps",
    "scan": "dumps",
}
