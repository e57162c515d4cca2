"""The text: lines, typed values, checks, facts, and every form that it is shown in."""

from __future__ import annotations

import contextlib
import json

from targets.showing import shown_safely
from vmcoreinfo_fmt import FormatError, VmCoreInfo, VmcoreinfoError
from vmcoreinfo_fmt.diff import diff
from vmcoreinfo_fmt.lines import parts

__all__ = ["read_everything", "target"]


def target(data: bytes) -> None:
    info = VmCoreInfo.parse(data[1:], cut=bool(data[:1] and data[0] & 1))
    assert bytes(info) == data[1:]
    read_everything(info)


def read_everything(info: VmCoreInfo) -> None:
    """Ask a payload for all that it answers."""
    for key in info:
        assert isinstance(info[key], str)
        try:
            value = info.integer(key)
        except FormatError:
            continue
        assert value is not None
        assert -(1 << 63) <= value < 1 << 64
    for name in ("page_size", "kernel_offset", "phys_base", "crash_time"):
        with contextlib.suppress(FormatError):
            getattr(info, name)
    for kind in (info.symbols, info.sizes, info.offsets, info.lengths, info.numbers):
        assert all(isinstance(value, int) for value in kind.values())
    offsets = [line.offset for line in parts(info.lines)]
    assert offsets == sorted(offsets)
    with contextlib.suppress(VmcoreinfoError):
        info.facts.physical(info.symbols.get("_stext", 0))
    shape = info.to_dict()
    assert json.loads(json.dumps(shape)) == shape
    shown_safely("".join(finding.message for finding in info.check(header_phys_base=1)), escaped=False)
    html = info._repr_html_()
    assert "<script" not in html.lower()
    for change in diff(info, VmCoreInfo.parse(b"OSRELEASE=1\n"), ignore_addresses=True):
        json.dumps(change.to_dict())
