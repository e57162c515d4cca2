"""Situations between a guest and a host, and the grids of dumps on which each is a case."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from conformance.meaning import FailsIf, Level, Meaning
from conformance.model.host import NAME, Guest, Order, Target, note_order, outcome, release

QEMU_PROFILES = ("qemu:7.2", "qemu:10.0", "qemu:11.1")
PROFILES = ("spec", "script", *QEMU_PROFILES)
X86 = Target("x86_64")
ARM64, ARM64_BE = Target("aarch64"), Target("aarch64", byte_order="big")
ARM, ARM_BE = Target("arm", bits=32), Target("arm", bits=32, byte_order="big")
TARGETS = (X86, Target("i386"), ARM64, ARM, ARM64_BE, ARM_BE, Target("riscv64"))
BIG_HOST = tuple(replace(target, host_order="big") for target in (X86, ARM64, ARM, ARM_BE))
RAM = {"aarch64": 0x40000000, "arm": 0x40000000, "riscv64": 0x80000000}
RAM_SIZE = 16 << 20
NO_MEMORY = 1 << 36
TEXT = b"OSRELEASE=6.1.0\nNUMBER(phys_base)=71303168\nNUMBER(PHYS_OFFSET)=0x40000000\n"

Grid = Iterator[tuple[str, Target]]


def note(name: bytes = NAME, desc: bytes = TEXT, kind: int = 0, order: Order = "little", fill: bytes = b"\0") -> bytes:
    def padded(data: bytes) -> bytes:
        return data + fill * (-len(data) % 4)

    return header(len(name), len(desc), kind, order) + padded(name) + padded(desc)


def header(name: int, desc: int, kind: int = 0, order: Order = "little") -> bytes:
    return struct.pack(("<" if order == "little" else ">") + "3I", name, desc, kind)


@dataclass(frozen=True)
class Place:
    """Where a situation is played: whose rules, into which dump, in which byte order its note is written."""

    profile: str
    target: Target

    @property
    def order(self) -> Order:
        return note_order(self.profile, self.target)

    @property
    def ram(self) -> int:
        return RAM.get(self.target.machine, 0)

    def guest(self, region: bytes, size: int | None = None, **more: Any) -> Guest:
        return Guest(region, len(region) if size is None else size, self.ram + 0x200000, **more)

    def at_the_end(self, region: bytes, available: int, size: int) -> Guest:
        """Return a guest whose region starts so few bytes before the end of its memory."""
        paddr = self.ram + RAM_SIZE - available
        return Guest(region[:available], size, paddr, available=available)


def everywhere() -> Grid:
    """Every profile on one machine, and every machine under the text, the oldest and the latest release."""
    for profile in PROFILES:
        yield profile, X86
    for target in TARGETS[1:]:
        for profile in ("spec", "qemu:7.2", "qemu:11.1"):
            if exists(profile, target):
                yield profile, target


def everywhere_qemu() -> Grid:
    return ((profile, target) for profile, target in everywhere() if release(profile))


def exists(profile: str, target: Target) -> bool:
    """Say whether a release has the device on a machine, and can take a note there at all (`note-width`)."""
    version = release(profile)
    if version is None:
        return True
    if target.machine == "riscv64" and version < (8, 0):
        return False
    return version < (8, 0) or target.bits == 32 or target.byte_order == target.host_order


def on(*profiles: str, targets: tuple[Target, ...] = (X86,)) -> Callable[[], Grid]:
    def grid() -> Grid:
        for target in targets:
            for profile in profiles:
                if not (target.machine == "riscv64" and profile == "qemu:7.2"):
                    yield profile, target

    return grid


QEMU = on(*QEMU_PROFILES)
SPEC_AND_QEMU = on("spec", *QEMU_PROFILES)
ALL = on(*PROFILES)
EVERY_QEMU = on(*QEMU_PROFILES, targets=TARGETS)
EVERY = on(*PROFILES, targets=TARGETS)


@dataclass(frozen=True)
class Situation:
    """A guest's doing that shows a rule, for any place."""

    rule: str
    name: str
    what: str
    fails_if: tuple[FailsIf, ...]
    guest: Callable[[Place], Guest]
    grid: Callable[[], Grid] = everywhere
    flags: tuple[str, ...] = ()


def plain(place: Place, **more: Any) -> Guest:
    return place.guest(note(order=place.order), **more)


def text(desc: bytes, **more: Any) -> Callable[[Place], Guest]:
    return lambda place: place.guest(note(desc=desc, order=place.order, **more))


def sized(size: int, **more: Any) -> Callable[[Place], Guest]:
    return lambda place: plain(place, size=size, **more)


def claims(name: int, desc: int, size: int, region: bytes = b"") -> Callable[[Place], Guest]:
    return lambda place: place.guest(header(name, desc, order=place.order) + region, size)


POLICY = {"script": "The gdb script is read, not played: it needs a debugger on the process of QEMU."}


def unconfirmed(place: Place) -> str:
    if place.profile == "spec":
        return "The specification's text; no program keeps to it alone."
    if place.target.host_order == "big":
        return "Needs a big-endian host: read in QEMU's source, seen on none."
    return POLICY.get(place.profile, "")


def level(situation: Situation, place: Place) -> Level:
    """Say how binding a case is: the text and what QEMU does are the ABI, our reading of a text is a choice."""
    return (
        "policy" if place.profile == "spec" and situation.rule in ("text-phys-base", "note-padding-inside") else "must"
    )


def describe(situation: Situation, place: Place) -> Meaning:
    guest = situation.guest(place)
    found = outcome(place.profile, place.target, guest)
    target, region = place.target, guest.region.rstrip(b"\0")
    given: dict[str, object] = {
        "profile": place.profile,
        "machine": target.machine,
        "bits": str(target.bits),
        "byte_order": target.byte_order,
        "host_order": target.host_order,
        "entry": guest.entry().hex(),
        "full_write": guest.full_write,
        "region": region.hex(),
    }
    if guest.available is not None:
        given["available"] = str(guest.available)
    expect: dict[str, object] = {
        "accepted": found.accepted,
        "note": found.note.rstrip(b"\0").hex(),
        "note_size": str(len(found.note)),
        "contents": found.contents,
        "text_offset": str(found.desc_offset if found.exact_name else 0),
        "text_size": str(found.desc_size if found.exact_name else 0),
        "phys_base": None if found.phys_base is None else str(found.phys_base),
        "warned": found.warned,
        "findings": sorted(found.found),
    }
    return Meaning(
        "acceptance",
        situation.rule,
        f"{place.profile.replace(':', '-')}/{target}/{situation.name}",
        situation.what,
        given,
        expect,
        situation.fails_if,
        level(situation, place),
        situation.flags,
        unconfirmed=unconfirmed(place),
    )


def meanings(*parts: Callable[[], Iterator[Situation]]) -> Iterator[Meaning]:
    """Yield a case for each situation and each place of its grid."""
    for part in parts:
        for situation in part():
            for profile, target in situation.grid():
                yield describe(situation, Place(profile, target))
