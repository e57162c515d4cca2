"""The dump header that a Windows guest hands over instead of a text."""

from __future__ import annotations

import json

from targets.showing import shown_safely
from vmcoreinfo_fmt import VmcoreinfoError
from vmcoreinfo_fmt.cli.windows import windows_rows
from vmcoreinfo_fmt.dumps.reading import windows_header
from vmcoreinfo_fmt.windows import WindowsDumpHeader, is_windows

__all__ = ["target"]


def target(data: bytes) -> None:
    # A header ends with thousands of bytes that say nothing.
    whole = data + bytes(8192) if data[-1:] == b"\0" else data
    rows = windows_rows(windows_header(whole))
    assert all(isinstance(cell, str) for row in rows for cell in row)
    try:
        header = WindowsDumpHeader.parse(whole)
    except VmcoreinfoError:
        return
    assert is_windows(whole)
    assert json.loads(json.dumps(header.to_dict()))["bits"] in (32, 64)
    shown_safely(repr(header))
