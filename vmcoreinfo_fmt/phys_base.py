"""The physical base of the kernel that a host concludes from a note's text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import FormatError
from .vmcoreinfo import VmCoreInfo

__all__ = ["QEMU_KEYS", "Reading", "read_as_linux", "read_as_qemu"]

# `text-phys-base`, `text-phys-offset`; other machines' texts are not read: `text-machine`.
QEMU_KEYS = {"x86_64": "NUMBER(phys_base)", "aarch64": "NUMBER(PHYS_OFFSET)"}

# What C's strtoull takes with base 16, `text-whole-value`.
HEXADECIMAL = re.compile(rb"[ \t\v\f\r]*([+-]?)(?:0[xX](?=[0-9a-fA-F]))?([0-9a-fA-F]+)")


@dataclass(frozen=True)
class Reading:
    """What was read in a text.

    Attributes:
        key: The key that was looked for.
        offset: Byte offset of its line in the text, or None where there is no such line.
        text: The value as it stands there.
        value: The number, or None where it could not be read.
    """

    key: str
    offset: int | None = None
    text: str = ""
    value: int | None = None


def read_as_linux(payload: bytes, key: str = QEMU_KEYS["x86_64"]) -> Reading:
    """Return the number that Linux wrote: the first line of the key, signed decimal or 0x and hexadecimal digits."""
    info = VmCoreInfo.parse(payload)
    line = next((line for line in info.lines if line.key == key), None)
    if line is None:
        return Reading(key)
    try:
        return Reading(key, line.offset, line.value or "", info.integer(key))
    except FormatError:
        return Reading(key, line.offset, line.value or "")


def read_as_qemu(payload: bytes, machine: str) -> Reading | None:
    """Return what QEMU's dump reads, always as hexadecimal (`text-base-16`), as an unsigned number of 64 bits.

    The text ends at its first NUL (`text-c-string`) and the first line that
    starts with the key decides (`text-first-line`). None where QEMU does not
    look at the text, that is for machines without a key.

    Source: QEMU dump/dump.c, vmcoreinfo_update_phys_base.
    """
    key = QEMU_KEYS.get(machine)
    if key is None:
        return None
    offset, prefix = 0, key.encode() + b"="
    for line in payload.split(b"\0", 1)[0].split(b"\n"):
        if line.startswith(prefix):
            text = line[len(prefix) :]
            return Reading(key, offset, text.decode("latin-1"), _hexadecimal(text))
        offset += len(line) + 1
    return Reading(key)


def _hexadecimal(text: bytes) -> int | None:
    found = HEXADECIMAL.fullmatch(text)
    # 17 digits after the leading zeros are more than 64 bits.
    if not found or len(found[2].lstrip(b"0")) > 16:
        return None
    value = int(found[2], 16)
    return -value % (1 << 64) if found[1] == b"-" else value
