"""Everything that makes bytes: what it makes reads as what was asked for.

The first byte says which of `WRITERS` is asked, and how.
"""

from __future__ import annotations

import contextlib

from targets.limits import lowered
from vmcoreinfo_fmt import Entry, Note, VmCoreInfo, VmcoreinfoError
from vmcoreinfo_fmt.guest import build_region

__all__ = ["WRITERS", "target"]

# What stands between keys and values.
BETWEEN = "\x1f"


def target(data: bytes) -> None:
    if not data:
        return
    how, writer = divmod(data[0], len(WRITERS))
    with lowered(len(data)), contextlib.suppress(VmcoreinfoError, ValueError):
        WRITERS[writer](data[1:], how)


def build(data: bytes, how: int) -> None:
    texts = data.decode("utf-8", "replace").split(BETWEEN)
    values: dict[str, str | int] = dict(zip(texts[::2], texts[1::2], strict=False))
    for key, value in list(values.items())[:2]:
        if str(value).isdecimal() and str(value).isascii() and len(str(value)) < 30:
            values[key] = int(value)
    unchecked = bool(how & 1)
    info = VmCoreInfo.build(values, unchecked=unchecked, page_size=256 if how & 2 else 4096)
    if not unchecked:
        assert list(info) == list(values)
        assert not [finding for finding in info.check() if finding.id.startswith("line-")]
    for key, value in values.items():
        if isinstance(value, str):
            assert unchecked or info[key] == value


def replace(data: bytes, how: int) -> None:
    _edit(data, how, "1")


def remove(data: bytes, how: int) -> None:
    _edit(data, how, None)


def _edit(data: bytes, how: int, value: str | None) -> None:
    """Edit one key, and look whether the others stayed."""
    name, _, payload = data.partition(BETWEEN.encode())
    info = VmCoreInfo.parse(payload)
    key = [*info, name.decode("utf-8", "replace")][(how >> 1) % (len(info) + 1)]
    unchecked = bool(how & 1)
    if value is None:
        edited = info.without(key, unchecked=unchecked)
    else:
        edited = info.replacing(key, value, unchecked=unchecked)
    if not unchecked:
        assert edited.get(key) == value
        assert {**info, key: None} == {**edited, key: None}


def region(data: bytes, how: int) -> None:
    order, page_size = ("little", "big")[how & 1], (4096, 64)[how >> 1 & 1]
    written = build_region(data, byte_order=order, page_size=page_size)
    assert len(written) == page_size + 36
    assert Note.parse(written, byte_order=order, align=4).desc == data


def note(data: bytes, how: int) -> None:
    order, align = ("little", "big")[how & 1], (4, 8)[how >> 1 & 1]
    made = Note(data[:8], int.from_bytes(data[8:12], "little"), data[12:], byte_order=order, align=align)
    assert Note.parse(made.to_bytes(), byte_order=order, align=align) == made


def entry(data: bytes, how: int) -> None:
    number = int.from_bytes(data[:20], "big")
    size = number >> 90 & (1 << 33) - 1
    made = Entry(host_format=how, guest_format=number >> 100, size=size, paddr=number & (1 << 65) - 1)
    assert Entry.parse(made.to_bytes()) == made


WRITERS = (build, replace, remove, region, note, entry)
