"""The 16 bytes of the entry, and what each kind of host says of them."""

from __future__ import annotations

import json

from vmcoreinfo_fmt import Entry, VmcoreinfoError
from vmcoreinfo_fmt.host.entry_rules import check_entry

__all__ = ["target"]


def target(data: bytes) -> None:
    try:
        entry = Entry.parse(data)
    except VmcoreinfoError:
        assert len(data) != 16
        return
    assert entry.to_bytes() == data
    for profile in ("spec", "script", "qemu", "qemu:7.2"):
        json.dumps([check.to_dict() for check in check_entry(entry, profile)])
