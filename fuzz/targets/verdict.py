"""An entry and a guest's region, valid and then broken in a few places, judged by every profile."""

from __future__ import annotations

import json

import build

from targets.choices import INTERESTING, Choices
from vmcoreinfo_fmt import Entry
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.rules import LATEST

__all__ = ["target"]

PROFILES = (
    "spec",
    "script",
    "qemu",
    *(f"qemu:{major}.{minor}" for major in range(2, LATEST[0] + 2) for minor in range(3)),
)
NAMES = (b"VMCOREINFO\0", b"VMCOREINFO\0", b"VMCOREINFO", b"VMCOREIN", b"\x1b[2J", b"")


def target(data: bytes) -> None:
    choices = Choices(data)
    order = choices.one_of(("little", "big"))
    region = _region(choices, order)
    size = choices.one_of((len(region), len(region) + choices.number(64), choices.one_of(INTERESTING)))
    entry = Entry(
        host_format=choices.number(3),
        guest_format=choices.one_of((1, 1, 1, 0, 2)),
        size=size & 0xFFFFFFFF,
        paddr=choices.one_of(INTERESTING),
    )
    verdict = judge(
        entry,
        region,
        bits=choices.one_of((64, 32)),  # type: ignore[arg-type]
        byte_order=choices.one_of((order, "little", "big")),  # type: ignore[arg-type]
        machine=choices.one_of(("x86_64", "aarch64", "s390x")),
        host_order=choices.one_of(("little", "big")),  # type: ignore[arg-type]
        profile=choices.one_of(PROFILES),
    )
    json.dumps(verdict.to_dict())
    assert verdict.accepted or (not verdict.note and verdict.findings)
    assert len(verdict.note) <= 2 * (1 << 20) + 32 + len(region)
    assert len(verdict.desc) <= verdict.desc_size
    assert all(finding.message.isprintable() for finding in verdict.findings)


def _region(choices: Choices, order: str) -> bytes:
    number = choices.bytes(choices.number(24))
    key = choices.one_of((b"NUMBER(phys_base)", b"NUMBER(PHYS_OFFSET)", b"NUMBER(kimage_voffset)", b"X"))
    text = choices.one_of((b"", b"OSRELEASE=6.1\n")) + key + b"=" + number + choices.one_of((b"\n", b"", b"\0"))
    desc = choices.one_of((text, text, build.TEXT, build.windows()[:0x98], b""))
    region = bytearray(build.note(choices.one_of(NAMES), desc, choices.number(2), order=order))
    region += bytes(choices.number(24)) + choices.bytes(choices.number(24))
    choices.breaks(region, 3)
    if choices.number(4) == 3:
        del region[choices.number(len(region) + 1) :]
    return bytes(region)
