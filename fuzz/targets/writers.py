"""Everything that makes bytes: what it makes reads as what was asked for."""

from __future__ import annotations

from vmcoreinfo_fmt import Entry, Note, VmCoreInfo, VmcoreinfoError
from vmcoreinfo_fmt.guest import build_region

__all__ = ["target"]


def target(data: bytes) -> None:
    flags = data[:1] or b"\0"
    unchecked = bool(flags[0] & 1)
    texts = data[1:].decode("utf-8", "replace").split("\x1f")
    values = dict(zip(texts[::2], texts[1::2], strict=False))
    for key, value in list(values.items())[:2]:
        if value.isdecimal() and value.isascii() and len(value) < 30:
            values[key] = int(value)  # type: ignore[assignment]
    try:
        info = VmCoreInfo.build(values, unchecked=unchecked)
    except VmcoreinfoError:
        info = VmCoreInfo.parse(data[1:])
    else:
        if not unchecked:
            assert list(info) == list(values)
    for key in (*list(info)[:3], *texts[:2]):
        for edit in (
            lambda key=key: info.replacing(key, "1", unchecked=unchecked),
            lambda key=key: info.without(key, unchecked=unchecked),
        ):
            try:
                edited = edit()
            except VmcoreinfoError:
                continue
            assert unchecked or edited.get(key) in (None, "1")
    order = ("little", "big")[flags[0] >> 1 & 1]
    try:
        build_region(info, byte_order=order)
    except VmcoreinfoError:
        assert len(bytes(info)) > 4096
    note = Note(data[1:9], flags[0], data[9:], byte_order=order, align=(4, 8)[flags[0] >> 2 & 1])
    assert Note.parse(note.to_bytes(), byte_order=order, align=note.align) == note
    number = int.from_bytes(data[:20], "big")
    try:
        entry = Entry(host_format=flags[0], guest_format=number >> 100, size=number >> 90 & (1 << 33) - 1, paddr=number)
    except VmcoreinfoError:
        return
    assert Entry.parse(entry.to_bytes()) == entry
