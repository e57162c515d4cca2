"""The guest program of the site, compiled as it says and run on QEMU."""

from __future__ import annotations

import json
import re
import shlex
import socket
import subprocess
import time
from pathlib import Path

import pytest

import vmcoreinfo_fmt
from qemu.conftest import missing, need_binary

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "docs" / "assets" / "code" / "guest.c"
SECONDS = 60


@pytest.fixture(scope="module")
def guest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the program by the command in its own comment."""
    need_binary("gcc")
    need_binary("qemu-system-x86_64")
    folder = tmp_path_factory.mktemp("guest")
    (folder / "guest.c").write_bytes(SOURCE.read_bytes())
    found = re.search(r"^ \*   (gcc .*)$", SOURCE.read_text(encoding="utf-8"), re.MULTILINE)
    assert found
    command = [*shlex.split(found[1]), "-Wall", "-Wextra", "-Werror"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if "bits/" in done.stderr or "-m32" in done.stderr:
        missing("this gcc makes no 32-bit programs")
    assert done.returncode == 0, done.stderr
    return folder / "guest"


def said(path: Path, words: str) -> str:
    """Return what the guest printed, once it has printed the words or its time is over."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if words in text:
            return text
        select_nothing(0.05)
    return path.read_text(encoding="utf-8")


def select_nothing(seconds: float) -> None:
    """Let the guest run."""
    socket_pair = socket.socketpair()
    with socket_pair[0] as one, socket_pair[1]:
        one.settimeout(seconds)
        try:
            one.recv(1)
        except TimeoutError:
            return


def start(guest: Path, folder: Path, *options: str) -> tuple[subprocess.Popen[bytes], Path, Path]:
    """Start a machine with the program as its kernel; returns it, its serial output and its QMP socket."""
    serial, qmp = folder / "serial", folder / "qmp"
    words = ["qemu-system-x86_64", "-kernel", str(guest), "-serial", f"file:{serial}", "-display", "none", "-no-reboot"]
    words += ["-qmp", f"unix:{qmp},server=on,wait=off", "-m", "32", *options]
    return subprocess.Popen(words), serial, qmp


def dump(qmp: Path, path: Path) -> None:
    """Take a dump of a running machine."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(qmp))
        stream = connection.makefile("rw", encoding="utf-8")
        stream.readline()
        arguments = {"paging": False, "protocol": f"file:{path}"}
        for ask in ({"execute": "qmp_capabilities"}, {"execute": "dump-guest-memory", "arguments": arguments}):
            stream.write(json.dumps(ask) + "\n")
            stream.flush()
            while "return" not in (answer := json.loads(stream.readline())):
                assert "error" not in answer, answer


def test_the_program_announces_its_note(guest: Path, tmp_path: Path) -> None:
    machine, serial, qmp = start(guest, tmp_path, "-device", "vmcoreinfo")
    try:
        assert said(serial, "\n") == "announced\n"
        dump(qmp, tmp_path / "vmcore")
    finally:
        machine.kill()
        machine.wait()
    with vmcoreinfo_fmt.open(tmp_path / "vmcore") as found:
        assert found.vmcoreinfo.osrelease == "0.1-example"
        assert dict(found.vmcoreinfo) == {"OSRELEASE": "0.1-example", "PAGESIZE": "4096", "NUMBER(phys_base)": "0"}


def test_the_program_says_that_there_is_no_device(guest: Path, tmp_path: Path) -> None:
    machine, serial, _ = start(guest, tmp_path)
    try:
        assert said(serial, "\n") == "no etc/vmcoreinfo\n"
    finally:
        machine.kill()
        machine.wait()
