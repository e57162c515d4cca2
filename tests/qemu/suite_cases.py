"""Cases of the conformance suite on a real device; what is expected comes from the case alone."""

from __future__ import annotations

from typing import Any

from conformance.meaning import Meaning
from qemu.machine import ERROR, KINDS, READ, RISCV64, SELECT, SKIP, WRITE, Kind, Machine
from qemu.play import BUFFER_SIZE, meaning_of

COMMANDS = {"error": ERROR, "read": READ, "skip": SKIP, "select": SELECT, "write": WRITE}
MOST_READ = (1 << 20) + 1
# The state is in a migration stream only, and a machine that was migrated does not go on: streams.py plays these.
BY_MIGRATION = "migration-state"


def profile_of(version: tuple[int, int]) -> str:
    """Return the profile of the suite under which a release is played: that of the last one with a change."""
    return "qemu:7.2" if version < (8, 0) else "qemu:10.0" if version < (11, 0) else "qemu:11.1"


def kind_for(case: Meaning, version: tuple[int, int]) -> Kind | None:
    """Return the machine that a case is played on, or None where this release cannot confirm it."""
    if case.kind in ("device", "transfer"):
        return None if case.rule == BY_MIGRATION else KINDS["x86_64"]
    if case.kind != "acceptance" or case.unconfirmed or case.input["profile"] != profile_of(version):
        return None
    name = f"{case.input['machine']}{'-be' if case.input['byte_order'] == 'big' else ''}"
    kind = {**KINDS, RISCV64.name: RISCV64}[name]
    return None if kind is RISCV64 and version < (8, 0) else kind


def play(machine: Machine, case: Meaning) -> tuple[Any, Any]:
    """Return what a real machine made of a case, and what the case expects of what can be seen there."""
    return {"acceptance": _acceptance, "device": _device, "transfer": _transfer}[case.kind](machine, case)


def _acceptance(machine: Machine, case: Meaning) -> tuple[Any, Any]:
    given: Any = case.input
    entry, region = bytes.fromhex(given["entry"]), bytes.fromhex(given["region"])
    paddr, size = int.from_bytes(entry[8:], "little"), int.from_bytes(entry[4:8], "little")
    there = min(size, MOST_READ, int(given.get("available", MOST_READ)))
    machine.reset()
    machine.clear()
    machine.qtest.clear(paddr, there)
    machine.write(paddr, region[: max(there, 0)])
    if given["full_write"]:
        answers = [machine.write_entry(entry)]
    else:
        answers = [_write(machine, 0, entry[:8]), _write(machine, 8, entry[8:])]
    machine.warnings()
    note, warned = machine.guest_note(), meaning_of(machine.warnings())
    kdump = machine.kdump()
    machine.warnings()
    expect: Any = case.expect
    guess = machine.kind.guess if expect["phys_base"] is None else int(expect["phys_base"])
    seen = (set(answers), note.hex(), len(note), warned, kdump.text_offset, kdump.text_size, kdump.phys_base)
    text = int(expect["text_offset"]) + len(machine.host_notes) if int(expect["text_offset"]) else 0
    whole = bytes.fromhex(expect["note"]).ljust(int(expect["note_size"]), b"\0")
    size = int(expect["text_size"])
    base = guess % (1 << machine.kind.elf_class)
    return seen, ({0}, whole.hex(), len(whole), expect["warned"], text, size, base)


def _write(machine: Machine, offset: int, data: bytes) -> int:
    """Write a part of the file, after a skip; return the control word."""
    machine.dma(machine.selector << 16 | SELECT | SKIP, offset, machine.buffer_address)
    machine.write(machine.buffer_address, data)
    return machine.dma(WRITE, len(data), machine.buffer_address)


def active(machine: Machine) -> bool:
    """Return whether a dump looks for a note."""
    machine.warnings()
    machine.dump_notes()
    return meaning_of(machine.warnings()) != "not present"


def _device(machine: Machine, case: Meaning) -> tuple[Any, Any]:
    seen = []
    for step in case.input["steps"]:  # type: ignore[attr-defined]
        ok = device_step(machine, step)
        seen.append({"ok": ok, "bytes": machine.entry().hex(), "active": active(machine)})
    return seen, case.expect["steps"]


def device_step(machine: Machine, step: dict[str, str]) -> bool:
    """Do a reset or a write; return whether it was taken."""
    if step["do"] == "reset":
        machine.reset()
        machine.clear()
        return True
    return _write(machine, int(step["offset"]), bytes.fromhex(step["data"])) == 0


def _transfer(machine: Machine, case: Meaning) -> tuple[Any, Any]:
    steps: Any = case.input["steps"]
    wanted: Any = case.expect["steps"]
    seen: list[dict[str, object]] = []
    for step in steps:
        said: dict[str, object] = {}
        selector = {"vmcoreinfo": machine.selector, "none": 0x3FFF}.get(step.get("selector", ""), 0)
        selector ^= int(step.get("selector_bits", "0"))
        if step["do"] == "reset":
            machine.reset()
            machine.clear()
        elif step["do"] == "select":
            machine.select(selector)
        elif step["do"] == "port":
            machine.write_port(int(step["byte"]))
        elif step["do"] == "lost":
            machine.start_dma(machine.unmapped)
        else:
            said |= _access(machine, step, selector)
        seen.append({**said, "active": active(machine)})
    # The bytes are read back at the end only: looking at them selects.
    last = {"bytes": machine.entry().hex()}
    expect = [{key: value for key, value in step.items() if key != "bytes"} for step in wanted]
    return (seen, last), (expect, {"bytes": wanted[-1]["bytes"]})


def _access(machine: Machine, step: Any, selector: int) -> dict[str, object]:
    commands = sum(COMMANDS[name] for name in step["commands"])
    size, data = int(step["size"]), bytes.fromhex(step.get("data", ""))
    address = machine.buffer_address
    if commands & WRITE and not commands & READ and len(data) < min(size, 16):
        # What is missing of the source lies where there is no memory.
        address = machine.end_of_ram - len(data) if data else machine.unmapped
    else:
        data = data.ljust(BUFFER_SIZE, b"\0")
    if data:
        machine.write(address, data)
    ok = machine.dma(selector << 16 | commands, size, address) == 0
    return {"ok": ok, "data": machine.qtest.read(address, size).hex()} if commands & READ else {"ok": ok}
