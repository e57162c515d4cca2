"""A case: what a guest does to the device. It is played on real QEMU and on the model, and the outcomes compared."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Literal

from qemu.machine import ERROR, READ, SELECT, WRITE, Kdump, Machine
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.host.fw_cfg import DmaAccess, FwCfg
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.host.verdict import Verdict

# Words of QEMU's warnings, by the meaning that a verdict gives them.
WARNINGS = {
    "not present": ("guest note is not present",),
    "size invalid": ("guest note size is invalid",),
    "format unsupported": ("guest note format is unsupported",),
    "header invalid": ("Invalid guest note header",),
    "value unreadable": ("Failed to read NUMBER(", "failed to parse NUMBER("),
}

BUFFER_SIZE = 64
OURS = -1
"""Stands for the selector of etc/vmcoreinfo, which differs from machine to machine."""


@dataclass(frozen=True)
class Access:
    """One DMA access. `place` says where its data lies: in memory, across the end of memory, or nowhere."""

    commands: int
    data: bytes = b""
    size: int | None = None
    selector: int = OURS
    place: Literal["memory", "edge", "nowhere"] = "memory"

    @property
    def length(self) -> int:
        return len(self.data) if self.size is None else self.size


@dataclass(frozen=True)
class Select:
    """A selection by register."""

    selector: int = OURS


@dataclass(frozen=True)
class Port:
    """One byte written to the data port."""

    byte: int


@dataclass(frozen=True)
class Lost:
    """A DMA access whose structure lies where there is no memory."""


@dataclass(frozen=True)
class Reset:
    """A reset of the machine."""


@dataclass(frozen=True)
class Region:
    """What the guest writes to its memory, at an offset from where regions lie; negative: so far before its end."""

    data: bytes
    at: int = 0


@dataclass(frozen=True)
class Entry:
    """A full write of an entry; `paddr` counts from where regions lie; negative: so far before the end of memory."""

    size: int
    paddr: int = 0
    guest_format: int = 1
    host_format: int = 0
    mapped: bool = True


Step = Access | Select | Port | Lost | Reset | Region | Entry


@dataclass(frozen=True)
class Case:
    machine: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Outcome:
    """All that can be seen of a case from outside."""

    answers: tuple[int | bytes, ...]
    entry: bytes
    note: bytes
    warned: str | None
    kdump: Kdump


def selector_of(machine: Machine, selector: int) -> int:
    """Return the number that a case's selector stands for; OURS with high bits flips these."""
    return machine.selector ^ (~selector & 0xFFFF) if selector < 0 else selector


def address_of(machine: Machine, at: int) -> int:
    return machine.region_address + at if at >= 0 else machine.end_of_ram + at


def entry_bytes(machine: Machine, step: Entry) -> bytes:
    base = address_of(machine, step.paddr) if step.mapped else machine.unmapped
    return struct.pack("<HHIQ", step.host_format, step.guest_format, step.size, base)


def play(machine: Machine, case: Case) -> Outcome:
    """Play a case on the real device."""
    machine.reset()
    machine.clear()
    answers: list[int | bytes] = []
    for step in case.steps:
        match step:
            case Access():
                answers += _access(machine, step)
            case Select():
                machine.select(selector_of(machine, step.selector))
            case Port():
                machine.write_port(step.byte)
            case Lost():
                machine.start_dma(machine.unmapped)
            case Reset():
                machine.reset()
            case Region():
                machine.write(address_of(machine, step.at), step.data)
            case Entry():
                answers.append(machine.write_entry(entry_bytes(machine, step)))
    # Looking at the entry selects it, which no later step sees.
    entry = machine.entry()
    machine.warnings()
    note = machine.guest_note()
    warned = machine.warnings()
    kdump = machine.kdump()
    assert machine.warnings() == warned, "the two kinds of dump warn differently"
    return Outcome(tuple(answers), entry, note, meaning_of(warned), kdump)


def _access(machine: Machine, step: Access) -> list[int | bytes]:
    size = step.length
    address = {
        "memory": machine.buffer_address,
        "edge": machine.end_of_ram - len(step.data),
        "nowhere": machine.unmapped,
    }[step.place]
    if step.place != "nowhere":
        # As much as any case reads, so that nothing of an earlier access is left there.
        machine.write(address, step.data.ljust(BUFFER_SIZE, b"\0") if step.place == "memory" else step.data)
    control = selector_of(machine, step.selector) << 16 | step.commands
    answer = machine.dma(control, size, address)
    if step.commands & READ and step.place == "memory":
        return [answer, machine.qtest.read(address, size)]
    return [answer]


def meaning_of(warnings: list[str]) -> str | None:
    assert len(warnings) <= 1, warnings
    for meaning, words in WARNINGS.items():
        if warnings and warnings[0].startswith(words):
            return meaning
    assert not warnings, f"a warning that nobody expected: {warnings}"
    return None


def predict(machine: Machine, case: Case) -> Outcome:
    """Play a case on the model: `Device`, `FwCfg` and `judge`; the real machine only lends its memory's contents."""
    fw_cfg = FwCfg(Device(), machine.selector)
    answers: list[int | bytes] = []
    for step in case.steps:
        match step:
            case Access():
                source = step.data if step.place != "nowhere" else b""
                if step.place == "memory":
                    source = source.ljust(min(step.length, BUFFER_SIZE), b"\0")
                access = DmaAccess(step.commands, step.length, 0, selector_of(machine, step.selector))
                answer = fw_cfg.run(access, source)
                answers.append(0 if answer.ok else ERROR)
                if step.commands & READ and step.place == "memory":
                    answers.append(answer.data)
            case Select():
                fw_cfg.select(selector_of(machine, step.selector))
            case Reset():
                fw_cfg.reset()
            case Entry():
                data = entry_bytes(machine, step)
                answer = fw_cfg.run(DmaAccess(SELECT | WRITE, 16, 0, machine.selector), data)
                answers.append(0 if answer.ok else ERROR)
    verdict = verdict_for(machine, fw_cfg.device)
    size = len(machine.host_notes) + len(verdict.note)
    # `kdump-text-place`: only a note of the exact name is pointed at.
    text = len(machine.host_notes) + verdict.desc_offset if verdict.exact_name else 0
    phys_base = machine.kind.guess if verdict.phys_base is None else verdict.phys_base
    kdump = Kdump(phys_base, text, verdict.desc_size if text else 0, size)
    return Outcome(tuple(answers), fw_cfg.device.read(), verdict.note, verdict.warned, kdump)


def verdict_for(machine: Machine, device: Device) -> Verdict:
    kind, entry = machine.kind, device.entry
    # More than this is refused before it is read.
    size = min(entry.size, (1 << 20) + 1)
    left = machine.end_of_ram - entry.paddr
    if kind.ram <= entry.paddr < machine.end_of_ram:
        size = min(size, left)
    elif entry.paddr >= machine.end_of_ram:
        size = 0
    return judge(
        device,
        machine.qtest.read(entry.paddr, size),
        bits=kind.elf_class,
        byte_order=kind.byte_order,
        machine=kind.machine,
        profile=f"qemu:{machine.version[0]}.{machine.version[1]}",
    )


def check(machine: Machine, case: Case) -> Outcome:
    """Demand that the real device and the model agree; a failure prints what to add to regressions.py.

    Returns what both came to.
    """
    real, model = play(machine, case), predict(machine, case)
    assert real == model, f"\nqemu:  {real}\nmodel: {model}\nfor tests/qemu/regressions.py:\n    {case!r},\n"
    return real
