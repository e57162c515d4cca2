"""The device's state in a real migration stream, out of one machine and into another."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from qemu.client import QemuError
from qemu.conftest import need_binary
from qemu.machine import KINDS, Machine
from vmcoreinfo_fmt.host.device import STATE_SIZE, Device

rule = pytest.mark.rule
NAME = b"\x0avmcoreinfo"
SOME = struct.pack("<HHIQ", 0, 1, 124, 0x500000)


@pytest.fixture
def source() -> Iterator[Machine]:
    """A machine of its own: one that was migrated does not go on."""
    need_binary(KINDS["x86_64"].binary)
    machine = Machine(KINDS["x86_64"])
    yield machine
    machine.close()


def migrate(machine: Machine, command: str, uri: str) -> None:
    qmp = machine.qemu.qmp
    qmp.ask("migrate-set-capabilities", capabilities=[{"capability": "events", "state": True}])
    qmp.events.clear()
    qmp.ask(command, uri=uri)
    while (status := qmp.ask("query-migrate").get("status")) != "completed":
        if status == "failed":
            raise QemuError("migration failed")
        qmp.wait("MIGRATION")


def state_at(stream: bytes | bytearray) -> int:
    """Return where the 17 bytes lie: behind the section's name, its instance 0 and its version 1."""
    place = stream.index(NAME) + len(NAME)
    assert stream[place : place + 8] == struct.pack(">II", 0, 1)
    return place + 8


@rule("migration-state", "migration-byte-order")
def test_the_17_bytes_of_a_stream_are_those_of_the_model(source: Machine, tmp_path: Path) -> None:
    assert source.write_entry(SOME) == 0
    device = Device()
    assert device.write(0, SOME)
    migrate(source, "migrate", f"exec:cat > {tmp_path}/stream")
    stream = (tmp_path / "stream").read_bytes()
    place = state_at(stream)
    state = stream[place : place + STATE_SIZE]
    assert state == device.save()
    assert state.hex() == "01000000010000007c0000000000500000"
    loaded = Device.load(state)
    assert (loaded.entry, loaded.active, loaded.read()) == (device.entry, True, SOME)


@rule("migration-state")
def test_qemu_loads_what_the_model_saves(source: Machine, tmp_path: Path) -> None:
    migrate(source, "migrate", f"exec:cat > {tmp_path}/stream")
    stream = bytearray((tmp_path / "stream").read_bytes())
    device = Device()
    assert device.write(0, SOME)
    place = state_at(stream)
    stream[place : place + STATE_SIZE] = device.save()
    (tmp_path / "stream").write_bytes(stream)
    target = Machine(KINDS["x86_64"], "-incoming", "defer", incoming=True)
    try:
        migrate(target, "migrate-incoming", f"exec:cat {tmp_path}/stream")
        target.selector = source.selector
        assert target.entry() == SOME
        target.dump_notes()
        assert target.warnings() == []
    finally:
        target.close()
