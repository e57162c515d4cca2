"""Machines that leave as a stream and arrive from one, with the device's 17 bytes in it."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from threading import Thread
from typing import Any

from conformance.meaning import Meaning
from qemu.client import Qemu, QemuError
from qemu.machine import KINDS, Machine
from qemu.suite_cases import active, device_step

__all__ = ["STATE_SIZE", "arrive", "leave", "migrate", "play", "state_at"]

NAME = b"\x0avmcoreinfo"
STATE_SIZE = 17


def leave(qemu: Qemu, path: Path) -> bytearray:
    """Migrate a machine and return the stream, which is written to a file too; the machine does not go on."""
    # QEMU is done before the program is that it writes to: a pipe says when.
    pipe, stream = path.with_suffix(".pipe"), bytearray()
    os.mkfifo(pipe)
    reader = Thread(target=lambda: stream.extend(pipe.read_bytes()), daemon=True)
    reader.start()
    try:
        migrate(qemu, "migrate", f"exec:cat > {pipe}")
        reader.join()
    finally:
        pipe.unlink()
    path.write_bytes(stream)
    return stream


def arrive(stream: bytes | bytearray, path: Path, selector: int) -> Machine:
    """Return a machine that was loaded from a stream."""
    path.write_bytes(stream)
    machine = Machine(KINDS["x86_64"], "-incoming", "defer", incoming=True)
    try:
        migrate(machine.qemu, "migrate-incoming", f"exec:cat {path}")
    except BaseException:
        machine.close()
        raise
    machine.selector = selector
    return machine


def migrate(qemu: Qemu, command: str, uri: str) -> None:
    """Give a command about migration, and wait until it is done."""
    qmp = qemu.qmp
    qmp.ask("migrate-set-capabilities", capabilities=[{"capability": "events", "state": True}])
    qmp.events.clear()
    qmp.ask(command, uri=uri)
    while (status := qmp.ask("query-migrate").get("status")) != "completed":
        if status == "failed":
            raise QemuError("migration failed")
        qmp.wait("MIGRATION")


def state_at(stream: bytes | bytearray) -> int:
    """Return where the 17 bytes are: after the section's name, its instance 0 and its version 1."""
    place = stream.index(NAME) + len(NAME)
    assert stream[place : place + 8] == struct.pack(">II", 0, 1)
    return place + 8


def play(case: Meaning, path: Path) -> tuple[Any, Any]:
    """Return what real machines made of a case with a migration, and what the case expects."""
    machine, seen = Machine(KINDS["x86_64"]), []
    real: dict[str, Any] = {}
    try:
        for step in case.input["steps"]:  # type: ignore[attr-defined]
            if step["do"] == "load":
                stream, selector = leave(machine.qemu, path), machine.selector
                place = state_at(stream)
                stream[place : place + STATE_SIZE] = bytes.fromhex(step["state"])
                machine.close()
                machine = arrive(stream, path, selector)
                ok = True
            else:
                ok = device_step(machine, step)
            seen.append({"ok": ok, "bytes": machine.entry().hex(), "active": active(machine)})
        real["steps"] = seen
        if "state" in case.expect:
            stream = leave(machine.qemu, path)
            place = state_at(stream)
            real["state"] = stream[place : place + STATE_SIZE].hex()
    finally:
        machine.close()
    return real, case.expect
