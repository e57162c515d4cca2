"""The device's state in a real migration stream, out of one machine and into another."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from qemu.conftest import need_binary
from qemu.machine import KINDS, Machine
from qemu.streams import STATE_SIZE, arrive, leave, state_at
from vmcoreinfo_fmt.host.device import Device

rule = pytest.mark.rule
SOME = struct.pack("<HHIQ", 0, 1, 124, 0x500000)


@pytest.fixture
def source() -> Iterator[Machine]:
    """A machine of its own: one that was migrated does not go on."""
    need_binary(KINDS["x86_64"].binary)
    machine = Machine(KINDS["x86_64"])
    yield machine
    machine.close()


@rule("migration-state", "migration-byte-order")
def test_the_17_bytes_of_a_stream_are_those_of_the_model(source: Machine, tmp_path: Path) -> None:
    assert source.write_entry(SOME) == 0
    device = Device()
    assert device.write(0, SOME)
    stream = leave(source.qemu, tmp_path / "stream")
    place = state_at(stream)
    state = stream[place : place + STATE_SIZE]
    assert state == device.save()
    assert state.hex() == "01000000010000007c0000000000500000"
    loaded = Device.load(bytes(state))
    assert (loaded.entry, loaded.active, loaded.read()) == (device.entry, True, SOME)


@rule("migration-state")
def test_qemu_loads_what_the_model_saves(source: Machine, tmp_path: Path) -> None:
    stream = leave(source.qemu, tmp_path / "stream")
    device = Device()
    assert device.write(0, SOME)
    place = state_at(stream)
    stream[place : place + STATE_SIZE] = device.save()
    target = arrive(stream, tmp_path / "stream", source.selector)
    try:
        assert target.entry() == SOME
        target.dump_notes()
        assert target.warnings() == []
    finally:
        target.close()
