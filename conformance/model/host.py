"""What a host makes of an entry and its region, in one function a step."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Literal

Order = Literal["little", "big"]
MIB = 1 << 20
# A longer value than this is more than a warning has to quote.
MOST_QUOTED = 40
HEADER = 12
NAME = b"VMCOREINFO\0"
XEN = b"VMCOREINFO_XEN\0"
TEXT_KEYS = {"x86_64": b"NUMBER(phys_base)=", "aarch64": b"NUMBER(PHYS_OFFSET)="}
WINDOWS_SIZES = (8216, 4120)


@dataclass(frozen=True)
class Target:
    """The dump that a note is to enter, and the byte order of the machine that QEMU runs on."""

    machine: str
    bits: Literal[64, 32] = 64
    byte_order: Order = "little"
    host_order: Order = "little"

    def __str__(self) -> str:
        host = "-on-big" if self.host_order == "big" else ""
        return f"{self.machine}{'-be' if self.byte_order == 'big' and self.machine != 's390x' else ''}{host}"


@dataclass(frozen=True)
class Guest:
    """What a guest wrote: an entry in one full write, and memory at its paddr.

    `available` is how much memory there is from paddr on; None where there is more than enough.
    """

    region: bytes
    size: int
    paddr: int
    guest_format: int = 1
    host_format: int = 0
    available: int | None = None
    full_write: bool = True

    def entry(self) -> bytes:
        return struct.pack("<HHIQ", self.host_format, self.guest_format, self.size, self.paddr)

    def memory(self, size: int) -> bytes:
        """Return memory at paddr; what the machine does not have reads as zeros."""
        there = size if self.available is None else min(size, self.available)
        return self.region[:there].ljust(size, b"\0")


@dataclass
class Outcome:
    """What comes of it; `found` are the ids of rules that a judge has to name."""

    accepted: bool = False
    note: bytes = b""
    contents: str | None = None
    desc_offset: int = 0
    desc_size: int = 0
    exact_name: bool = False
    phys_base: int | None = None
    warned: str | None = None
    found: list[str] = field(default_factory=list)


def release(profile: str) -> tuple[int, int] | None:
    """Return the release of QEMU that a profile names, or None for the others."""
    if not profile.startswith("qemu:"):
        return None
    major, minor = profile[5:].split(".")
    return int(major), int(minor)


def note_order(profile: str, target: Target) -> Order:
    """Return the byte order in which a note's header is read; up to 7.2 that of the compiled target, little-endian."""
    version = release(profile)
    return "little" if version and version < (8, 0) else target.byte_order


def outcome(profile: str, target: Target, guest: Guest) -> Outcome:
    """Return what a host under this profile makes of what a guest wrote."""
    out = Outcome()
    is_qemu = release(profile) is not None
    _entry(profile, guest, out)
    if guest.guest_format == 0:
        return _refused(out, is_qemu, "not present", "entry-disable")
    if not guest.full_write:
        return _refused(out, is_qemu, "not present", "entry-full-write")
    largest = MIB - 1 if profile == "spec" else MIB
    if profile != "script" and not HEADER <= guest.size <= largest:
        return _refused(out, is_qemu, "size invalid")
    if guest.guest_format != 1:
        return _refused(out, is_qemu, "format unsupported")
    order = note_order(profile, target)
    length_name, length_desc, kind = _header(guest, order)
    content = HEADER + _padded(length_name) + length_desc
    needed = HEADER + _padded(length_name) + _padded(length_desc)
    broken = _broken(profile, target, guest, order, (length_name, length_desc), content, needed)
    out.found += broken[1]
    if broken[0]:
        version = release(profile)
        if version and version <= (10, 2) and needed in WINDOWS_SIZES:
            out.found.append("windows-refused-note")
        return _refused(out, is_qemu, "header invalid")
    _accept(profile, target, guest, (length_name, length_desc, kind), needed, out)
    return out


def _entry(profile: str, guest: Guest, out: Outcome) -> None:
    if profile == "script":
        if guest.guest_format != 1:
            out.found.append("script-silent")
        return
    if guest.host_format not in (0, 1):
        out.found.append("entry-host-format")
    if guest.guest_format not in (0, 1):
        out.found.append("entry-unsupported-format")
    if guest.size < HEADER and guest.guest_format:
        out.found.append("region-size-minimum")
    if guest.size > (MIB - 1 if profile == "spec" else MIB):
        out.found.append("region-size-limit" if profile == "spec" else "region-one-mib")


def _refused(out: Outcome, is_qemu: bool, warned: str, *found: str) -> Outcome:
    out.warned = warned if is_qemu else None
    out.found += found
    return out


def _padded(length: int) -> int:
    return -(-length // 4) * 4


def _header(guest: Guest, order: Order) -> tuple[int, int, int]:
    head = guest.memory(min(HEADER, guest.size)).ljust(HEADER, b"\0")
    name, desc, kind = struct.unpack(("<" if order == "little" else ">") + "3I", head)
    return name, desc, kind


def _broken(
    profile: str, target: Target, guest: Guest, order: Order, lengths: tuple[int, int], content: int, needed: int
) -> tuple[bool, list[str]]:
    """Return whether the header is refused, and the ids to name."""
    if profile == "script":
        missing = guest.available is not None and guest.available < guest.size
        found = ["script-claim"] * (lengths[1] > MIB) + ["script-one-block"] * missing
        return bool(found), found
    is_qemu = profile != "spec"
    if is_qemu and target.bits == 64 and order != target.host_order and any(lengths):
        return True, ["note-width"]
    if is_qemu and max(lengths) > MIB:
        return True, [_blame(profile, guest, order) or "note-claims"]
    if content > guest.size:
        return True, [_blame(profile, guest, order) or "note-fits"]
    if needed > guest.size:
        return is_qemu, ["note-padding-inside"]
    return False, []


def _blame(profile: str, guest: Guest, order: Order) -> str:
    """Return the rule about byte order, if the note would fit in the other one."""
    name, desc, _ = _header(guest, "big" if order == "little" else "little")
    if HEADER + _padded(name) + _padded(desc) > guest.size:
        return ""
    version = release(profile)
    return "note-target-order" if version and version < (8, 0) else "note-byte-order"


def _accept(
    profile: str, target: Target, guest: Guest, header: tuple[int, int, int], needed: int, out: Outcome
) -> None:
    length_name, length_desc, kind = header
    held = guest.memory(guest.size)
    if guest.available is not None:
        held = held[: guest.available]
    note = held[:needed]
    if profile != "script":
        note = note.ljust(needed, b"\0")
    at = HEADER + _padded(length_name)
    desc = note[at : at + length_desc]
    exact = length_name == len(NAME) and note[HEADER:].startswith(NAME)
    empty = not length_name and not length_desc
    is_windows = desc[:8] in (b"PAGEDU64", b"PAGEDUMP")
    out.accepted, out.desc_offset, out.desc_size, out.exact_name = True, at, length_desc, exact
    kind_of_text = "text" if exact else "xen" if note[HEADER : HEADER + length_name] == XEN else "other"
    out.contents = "empty" if empty else "windows" if is_windows else kind_of_text
    if profile == "script" and needed > len(held):
        out.found.append("script-no-size-limits")
    if empty:
        out.found.append("note-empty")
    elif not exact:
        out.found.append("note-name-ignored")
    if kind:
        out.found.append("note-type-ignored")
    if is_windows and not empty:
        out.found.append("windows-not-text")
    if len(held) < guest.size:
        out.found.append("region-unmapped")
    if any(held[needed:]):
        out.found.append("note-first-only")
    if exact:
        _text(profile, target, desc, is_windows, out)
        end = at + length_desc
        if release(profile) and end < needed:
            if note[end]:
                out.found.append("text-terminator")
            note = note[:end] + b"\0" + note[end + 1 :]
    out.note = note


def _text(profile: str, target: Target, desc: bytes, is_windows: bool, out: Outcome) -> None:
    if profile == "spec" and not is_windows:
        values = [line.split(b"=", 1)[1] for line in desc.split(b"\n") if line.startswith(TEXT_KEYS["x86_64"])]
        if values:
            out.phys_base = meant(values[0])
            if out.phys_base is None:
                out.found.append("text-phys-base")
    elif release(profile) and target.machine in TEXT_KEYS:
        key = TEXT_KEYS[target.machine]
        values = [line[len(key) :] for line in desc.split(b"\0")[0].split(b"\n") if line.startswith(key)]
        if not values:
            return
        out.phys_base = read_by_qemu(values[0])
        number = meant(values[0])
        if out.phys_base is None:
            out.found.append("text-whole-value")
            out.warned = "value unreadable"
            version = release(profile)
            raw = any(not chr(byte).isprintable() for byte in values[0])
            if version and version >= (11, 1) and (raw or len(values[0]) > MOST_QUOTED):
                out.found.append("text-value-echoed")
        elif target.machine == "x86_64" and number is not None and number % 2**64 != out.phys_base:
            out.found.append("text-base-16")


def meant(value: bytes) -> int | None:
    """Return the number that Linux wrote: signed decimal, or 0x and hexadecimal digits; None for anything else."""
    sign, digits = (-1, value[1:]) if value.startswith(b"-") else (1, value)
    base, allowed = 10, b"0123456789"
    if digits[:2] in (b"0x", b"0X"):
        base, allowed, digits = 16, b"0123456789abcdefABCDEF", digits[2:]
    if not digits or digits.strip(allowed):
        return None
    number = sign * int(digits, base)
    return number if -(2**63) <= number < 2**64 else None


def read_by_qemu(value: bytes) -> int | None:
    """Return what C's strtoull makes of a value in base 16, if it takes all of it; None otherwise."""
    left = value.lstrip(b" \t\v\f\r")
    is_negative = left.startswith(b"-")
    left = left[1:] if left[:1] in (b"-", b"+") else left
    if left[:2] in (b"0x", b"0X") and left[2:3] and left[2:3] in b"0123456789abcdefABCDEF":
        left = left[2:]
    if not left or left.strip(b"0123456789abcdefABCDEF") or len(left.lstrip(b"0")) > 16:
        return None
    number = int(left, 16)
    return -number % 2**64 if is_negative else number
