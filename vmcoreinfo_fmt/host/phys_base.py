"""The physical base of the kernel that a host concludes from a note's text."""

from __future__ import annotations

from dataclasses import dataclass

from ..documents import exact
from ..text.payload import Payload
from ..text.phys_base import read_in_base_16

__all__ = ["QEMU_KEYS", "Reading", "read_as_linux", "read_as_qemu"]

# `text-phys-base`, `text-phys-offset`; other machines' texts are not read: `text-machine`.
QEMU_KEYS = {"x86_64": "NUMBER(phys_base)", "aarch64": "NUMBER(PHYS_OFFSET)"}


@dataclass(frozen=True)
class Reading:
    """What was read in a text.

    Attributes:
        key: The key that was looked for.
        offset: Byte offset of its line in the text, or None where there is no such line.
        text: The value as it is written there.
        value: The number, or None where the text is not one.
    """

    key: str
    offset: int | None = None
    text: str = ""
    value: int | None = None

    def to_dict(self) -> dict[str, object]:
        """Return the fields."""
        return exact({"key": self.key, "offset": self.offset, "text": self.text, "value": self.value})


def read_as_linux(payload: bytes, key: str = QEMU_KEYS["x86_64"]) -> Reading:
    """Return the number that Linux wrote: the first line of the key, signed decimal or 0x and hexadecimal digits."""
    text = Payload(payload)
    line = next((line for line in text.lines if line.key == key), None)
    if line is None:
        return Reading(key)
    return Reading(key, line.offset, line.value or "", text.find_integer(key))


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
            text = line[len(prefix) :].decode("latin-1")
            return Reading(key, offset, text, read_in_base_16(text))
        offset += len(line) + 1
    return Reading(key)
