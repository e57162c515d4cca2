"""The memory of a running guest that has no vmcoreinfo device, searched over QMP; the guest goes on as it was."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import vmcoreinfo_fmt
from qemu.client import Qemu
from qemu.conftest import missing, need_binary
from qemu.guest import ARCHITECTURES, INIT, cpio, find_parts, listen, root_files
from qemu.machine import KINDS, Machine
from vmcoreinfo_fmt import UnsupportedError
from vmcoreinfo_fmt.note import Note

TEXT = b"OSRELEASE=6.1.0-test\nPAGESIZE=4096\nSYMBOL(_stext)=ffffffff81000000\n"
GIB = 1 << 30


@dataclass
class Guest:
    """A running Debian guest of 1 GiB without the device, and what it said of itself."""

    qemu: Qemu
    report: dict[str, str]
    monitor: Path

    def is_running(self) -> bool:
        return bool(self.qemu.qmp.ask("query-status")["running"])

    def show(self, *words: str, **options: Any) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "vmcoreinfo_fmt", *words]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)


@pytest.fixture(scope="module")
def guest(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guest]:
    arch = ARCHITECTURES["amd64"]
    need_binary(arch.binary)
    parts = find_parts("amd64")
    if parts is None:
        missing("no kernel for a guest of amd64: tools/fetch-guest amd64")
        return
    folder = tmp_path_factory.mktemp("live")
    files = root_files(parts)
    script = "\n".join(line for line in INIT.splitlines() if "insmod" not in line and "fw_cfg" not in line)
    files["init"] = (files["init"][0], script.encode() + b"\n")
    (folder / "initrd").write_bytes(cpio(files))
    with Qemu(
        arch.binary, *arch.options, "-m", "1024", "-qmp", f"unix:{folder}/monitor,server=on,wait=off",
        "-kernel", str(parts.kernel), "-initrd", str(folder / "initrd"),
        "-append", f"console={arch.console} quiet",
        running=True,
    ) as qemu:  # fmt: skip
        yield Guest(qemu, listen(qemu.serial), folder / "monitor")


def test_a_guest_without_the_device_is_read_from_its_memory(guest: Guest) -> None:
    done: list[int] = []
    with vmcoreinfo_fmt.open(f"qmp:{guest.monitor}", progress=done.append) as dump:
        assert (dump.container, dump.wrappers, dump.is_searched) == ("elf", ("qmp",), True)
        assert (dump.machine, dump.bits) == ("x86_64", 64)
        assert dump.vmcoreinfo.osrelease == guest.report["release"]
        assert dump.chosen is not None
        assert dump.chosen.paddr == int(guest.report["sysfs"].split()[0], 16) + 24
        assert any(reason.startswith("the kernel's own name") for reason in dump.chosen.reasons)
        assert dump.memory is not None
        assert sum(part.size for part in dump.memory) >= GIB
    assert done == sorted(done)
    assert done[-1] >= GIB
    assert guest.is_running()


@pytest.mark.parametrize("quick", [False, True])
def test_scan_and_show_scan_search_a_running_guest(guest: Guest, quick: bool) -> None:
    with vmcoreinfo_fmt.scan(f"qmp:{guest.monitor}", quick=quick) as dump:
        assert dump.vmcoreinfo.osrelease == guest.report["release"]
    for words in (["scan", *["--quick"] * quick], ["show", "--scan", "--brief"]):
        said = guest.show(*words, f"qmp:{guest.monitor}")
        assert (said.returncode, said.stderr) == (0, "")
        assert guest.report["release"] in said.stdout
    assert guest.is_running()


def test_a_stopped_guest_stays_stopped(guest: Guest) -> None:
    guest.qemu.qmp.ask("stop")
    try:
        with vmcoreinfo_fmt.open(f"qmp:{guest.monitor}") as dump:
            assert dump.vmcoreinfo.osrelease == guest.report["release"]
        assert not guest.is_running()
    finally:
        guest.qemu.qmp.ask("cont")


@pytest.mark.parametrize("seconds", [0.2, 0.5, 0.9])
def test_an_interrupted_search_leaves_the_guest_running(guest: Guest, seconds: float) -> None:
    command = [sys.executable, "-m", "vmcoreinfo_fmt", "scan", f"qmp:{guest.monitor}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert b"Traceback" not in said
    assert process.returncode in (0, 130)
    assert guest.is_running()
    with vmcoreinfo_fmt.open(f"qmp:{guest.monitor}") as dump:
        assert dump.vmcoreinfo.osrelease == guest.report["release"]


def test_a_search_that_is_killed_leaves_the_guest_running(guest: Guest) -> None:
    command = [sys.executable, "-m", "vmcoreinfo_fmt", "scan", f"qmp:{guest.monitor}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(0.6)
        process.kill()
    assert guest.is_running()
    with vmcoreinfo_fmt.open(f"qmp:{guest.monitor}") as dump:
        assert dump.vmcoreinfo.osrelease == guest.report["release"]


def test_a_search_on_a_terminal_shows_how_far_it_is(guest: Guest) -> None:
    pytest.importorskip("rich", reason="rich is not installed: pip install 'vmcoreinfo-fmt[cli]'")
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "vmcoreinfo_fmt", "scan", f"qmp:{guest.monitor}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"}) as it:
        os.close(theirs)
        said = b""
        while part := _read(ours):
            said += part
        it.communicate(timeout=60)
    os.close(ours)
    assert b"searching" in said
    assert b"MB" in said or b"GB" in said


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 1 << 16)
    except OSError:
        return b""


def test_a_socket_that_another_program_holds_is_said_within_5_seconds(guest: Guest) -> None:
    with socket.socket(socket.AF_UNIX) as other:
        other.connect(str(guest.monitor))
        assert other.recv(1 << 16).startswith(b'{"QMP"')
        start = time.monotonic()
        with pytest.raises(UnsupportedError, match="another program may be connected"):
            vmcoreinfo_fmt.open(f"qmp:{guest.monitor}")
        assert time.monotonic() - start < 5


@pytest.mark.parametrize("kind", ["x86_64", "aarch64", "arm"])
def test_memory_of_every_machine_is_found_at_its_addresses(kind: str, tmp_path: Path) -> None:
    need_binary(KINDS[kind].binary)
    machine = Machine(KINDS[kind], "-qmp", f"unix:{tmp_path}/monitor,server=on,wait=off")
    try:
        machine.clear()
        note = Note("VMCOREINFO", 0, TEXT, byte_order=machine.kind.byte_order).to_bytes()
        machine.write(machine.region_address, note)
        with vmcoreinfo_fmt.open(f"qmp:{tmp_path}/monitor") as dump:
            assert bytes(dump.vmcoreinfo) == TEXT
            assert dump.chosen is not None
            assert dump.chosen.paddr == machine.region_address + 24
        assert machine.qemu.qmp.ask("query-status")["running"] is False
    finally:
        machine.close()
