"""Every container that a real QEMU writes, read as the machine was set up or as its guest says of itself."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import vmcoreinfo_fmt
from qemu.client import Qemu
from qemu.conftest import missing, need_binary
from qemu.guest import ARCHITECTURES, INIT, cpio, find_parts, listen, root_files
from qemu.machine import KINDS, Machine
from qemu.streams import leave
from vmcoreinfo_fmt import FormatError, UnsupportedError
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.dumps.qmp import open_qmp
from vmcoreinfo_fmt.note import Note

TEXT = b"OSRELEASE=6.1.0-test\nPAGESIZE=4096\nSYMBOL(_stext)=ffffffff81000000\n"


def announce(machine: Machine) -> bool:
    """Put a note into the machine's memory, and return whether its dumps carry it in a form that can be read."""
    machine.clear()
    machine.reset()
    order = machine.kind.byte_order
    machine.write(machine.region_address, Note("VMCOREINFO", 0, TEXT, byte_order=order).to_bytes())
    entry = vmcoreinfo_fmt.Entry(size=4132, paddr=machine.region_address)
    assert machine.write_entry(entry.to_bytes()) == 0
    return bool(machine.guest_note())


@pytest.mark.parametrize("form", ["elf", "kdump-zlib"])
def test_dumps_of_every_machine_are_read(machine: Machine, form: str, tmp_path: Path) -> None:
    is_there = announce(machine)
    path = tmp_path / "dump"
    path.write_bytes(machine.dump(form))
    with vmcoreinfo_fmt.open(path) as dump:
        assert dump.container == ("elf" if form == "elf" else "kdump-compressed")
        assert dump.wrappers == (() if form == "elf" else ("flattened",))
        assert (dump.byte_order, dump.bits) == (machine.kind.byte_order, machine.kind.elf_class)
        assert not [finding for finding in dump.findings if finding.severity != "info"]
        # A note that QEMU refused is found in the memory that was dumped.
        assert dump.is_searched == (not is_there)
        assert bytes(dump.vmcoreinfo) == TEXT
    with vmcoreinfo_fmt.scan(path) as found:
        if form == "elf":
            assert any(candidate.paddr == machine.region_address + 24 for candidate in found.candidates)
            assert bytes(found.vmcoreinfo) == TEXT


def test_a_dump_put_together_again_reads_the_same(x86_64: Machine, tmp_path: Path) -> None:
    if not shutil.which("makedumpfile"):
        missing("makedumpfile is not installed; on Debian: apt-get install makedumpfile")
    assert announce(x86_64)
    flat = x86_64.dump("kdump-zlib")
    subprocess.run(["makedumpfile", "-R", tmp_path / "dump"], input=flat, check=True, capture_output=True)
    with vmcoreinfo_fmt.open(flat) as one, vmcoreinfo_fmt.open(tmp_path / "dump") as other:
        assert (one.wrappers, other.wrappers) == (("flattened",), ())
        assert one.vmcoreinfo == other.vmcoreinfo
        assert [(note.name, note.offset) for note in one.notes] == [(note.name, note.offset) for note in other.notes]


@pytest.mark.parametrize("name", ["x86_64", "aarch64"])
def test_a_running_qemu_is_asked_over_qmp(name: str, tmp_path: Path) -> None:
    need_binary(KINDS[name].binary)
    path = tmp_path / "qmp"
    machine = Machine(KINDS[name], "-qmp", f"unix:{path},server=on,wait=off")
    try:
        assert announce(machine)
        before = machine.qtest.read(machine.region_address, 4132)
        with vmcoreinfo_fmt.open(f"qmp:{path}") as dump:
            assert (dump.container, dump.wrappers, dump.source) == ("elf", ("qmp",), f"qmp:{path}")
            assert bytes(dump.vmcoreinfo) == TEXT
            assert sum(part.size for part in dump.memory or ()) == 1
        assert machine.qtest.read(machine.region_address, 4132) == before
        assert machine.qemu.qmp.ask("query-status")["running"] is False
        machine.qemu.qmp.ask("cont")
        with open_qmp(str(path)):
            assert machine.qemu.qmp.ask("query-status")["running"] is True
        assert not [name for name in tmp_path.iterdir() if name.name != "qmp"]
    finally:
        machine.close()


def test_a_machine_saved_in_a_disk_image_gives_its_entry_and_note(tmp_path: Path) -> None:
    need_binary(KINDS["x86_64"].binary)
    if not shutil.which("qemu-img"):
        missing("qemu-img is not installed; on Debian: apt-get install qemu-utils")
    disk = tmp_path / "disk"
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", disk, "64M"], check=True)
    with pytest.raises(UnsupportedError, match="no saved machine"):
        vmcoreinfo_fmt.open(disk)
    machine = Machine(KINDS["x86_64"], "-drive", f"if=none,file={disk},format=qcow2,file.locking=off")
    try:
        assert announce(machine)
        assert not machine.qemu.qmp.ask("human-monitor-command", **{"command-line": "savevm first"})
    finally:
        machine.close()
    with vmcoreinfo_fmt.open(disk) as dump:
        assert dump.container == "qcow2"
        assert dump.entry == vmcoreinfo_fmt.Entry(size=4132, paddr=machine.region_address)
        assert bytes(dump.vmcoreinfo) == TEXT


def test_snapshots_of_a_machine_are_told_apart(tmp_path: Path) -> None:
    need_binary(KINDS["x86_64"].binary)
    if not shutil.which("qemu-img"):
        missing("qemu-img is not installed; on Debian: apt-get install qemu-utils")
    disk = tmp_path / "disk"
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", disk, "3G"], check=True)
    machine = Machine(KINDS["x86_64"], "-drive", f"if=none,file={disk},format=qcow2,file.locking=off")
    texts = {"before": TEXT, "after": TEXT.replace(b"6.1.0", b"6.6.0")}
    try:
        for tag, text in texts.items():
            machine.write(machine.region_address, Note("VMCOREINFO", 0, text).to_bytes())
            assert not machine.qemu.qmp.ask("human-monitor-command", **{"command-line": f"savevm {tag}"})
        assert not machine.qemu.qmp.ask("human-monitor-command", **{"command-line": "savevm gone"})
        assert not machine.qemu.qmp.ask("human-monitor-command", **{"command-line": "delvm gone"})
    finally:
        machine.close()
    for tag, text in texts.items():
        with vmcoreinfo_fmt.open(disk, snapshot=tag) as dump:
            assert bytes(dump.vmcoreinfo) == text
            assert len(dump.candidates) == 1
            assert "before, after; " in dump.findings[0].message
    with vmcoreinfo_fmt.open(disk) as dump:
        assert (dump.details["snapshot"], bytes(dump.vmcoreinfo)) == ("after", texts["after"])


def test_what_is_no_qmp_is_said(x86_64: Machine, tmp_path: Path) -> None:
    import socket

    with pytest.raises(FileNotFoundError):
        open_qmp(str(tmp_path / "nothing"))
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ConnectionRefusedError):
        open_qmp(str(tmp_path / "file"))
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        listener.listen(1)
        import threading

        def answer(data: bytes) -> None:
            connection, _ = listener.accept()
            connection.sendall(data)
            connection.close()

        for data, words in ((b"HTTP/1.1 200\n", "expected QMP"), (b"", "was closed"), (b"[]\n", "expected QMP")):
            thread = threading.Thread(target=answer, args=(data,))
            thread.start()
            with pytest.raises((FormatError, UnsupportedError), match=words):
                open_qmp(str(tmp_path / "socket"))
            thread.join()


@dataclass
class Guest:
    """A running Debian guest, what it said of itself, and a folder for what is saved of it."""

    qemu: Qemu
    report: dict[str, str]
    folder: Path

    @property
    def paddr(self) -> int:
        return int(self.report["sysfs"].split()[0], 16)

    @property
    def release(self) -> str:
        return self.report["release"]

    def save(self, command: str, name: str, **arguments: object) -> Path:
        path = self.folder / name
        self.qemu.qmp.ask(
            command,
            **{
                key: str(value).replace("PATH", str(path)) if isinstance(value, str) else value
                for key, value in arguments.items()
            },
        )
        return path


@pytest.fixture(scope="module", params=["registered", "unregistered"])
def guest(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guest]:
    arch = ARCHITECTURES["amd64"]
    need_binary(arch.binary)
    parts = find_parts("amd64")
    if parts is None:
        missing("no kernel for a guest of amd64: tools/fetch-guest amd64")
        return
    folder = tmp_path_factory.mktemp("guest")
    files = root_files(parts)
    if request.param == "unregistered":
        script = "\n".join(line for line in INIT.splitlines() if "insmod" not in line and "fw_cfg" not in line)
        files["init"] = (files["init"][0], script.encode() + b"\n")
    initrd = folder / "initrd"
    initrd.write_bytes(cpio(files))
    with Qemu(
        arch.binary, *arch.options, "-m", "256", "-device", "vmcoreinfo",
        "-kernel", str(parts.kernel), "-initrd", str(initrd),
        "-append", f"console={arch.console} quiet",
        running=True,
    ) as qemu:  # fmt: skip
        yield Guest(qemu, listen(qemu.serial), folder)


def is_registered(guest: Guest) -> bool:
    return "entry" in guest.report


def test_a_real_guests_dumps_are_read(guest: Guest) -> None:
    for form in ("elf", "kdump-zlib"):
        path = guest.save("dump-guest-memory", form, paging=False, protocol="file:PATH", format=form)
        with vmcoreinfo_fmt.open(path) as dump:
            assert dump.is_searched == (not is_registered(guest))
            # A guest that registered nothing has its note in memory all the same.
            assert dump.vmcoreinfo.osrelease == guest.release


def test_the_scan_finds_the_note_whether_it_was_registered_or_not(guest: Guest) -> None:
    path = guest.save("dump-guest-memory", "elf", paging=False, protocol="file:PATH", format="elf")
    with vmcoreinfo_fmt.scan(path) as dump:
        assert dump.chosen is not None
        assert dump.chosen.paddr == guest.paddr + 24
        assert dump.vmcoreinfo.osrelease == guest.release
        assert any(reason.startswith("the kernel's own name") for reason in dump.chosen.reasons)
    with vmcoreinfo_fmt.scan(path, quick=True) as dump:
        assert dump.chosen is not None
        assert dump.chosen.paddr == guest.paddr + 24


def test_a_real_guests_whole_memory_is_read_without_any_header(guest: Guest) -> None:
    path = guest.save("pmemsave", "memory", val=0, size=256 << 20, filename="PATH")
    with vmcoreinfo_fmt.open(path) as dump:
        assert dump.container == "raw"
        assert dump.vmcoreinfo.osrelease == guest.release
        assert dump.chosen is not None
        assert dump.chosen.paddr == guest.paddr + 24
        assert "the kernel's own name" in " ".join(dump.chosen.reasons)


def test_a_real_guests_migration_stream_has_the_entry_and_the_note(guest: Guest) -> None:
    guest.qemu.qmp.ask("stop")
    path = guest.folder / "stream"
    leave(guest.qemu, path)
    with vmcoreinfo_fmt.open(path) as dump:
        assert dump.container == "qemu-migration"
        assert dump.entry is not None
        if is_registered(guest):
            assert dump.entry.to_bytes() == bytes.fromhex(guest.report["entry"])
            assert dump.entry.paddr == guest.paddr
        assert dump.details["active"] == int(is_registered(guest))
        assert dump.vmcoreinfo.osrelease == guest.release


def test_the_command_reads_a_running_qemu(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    need_binary(KINDS["x86_64"].binary)
    path = tmp_path / "qmp"
    machine = Machine(KINDS["x86_64"], "-qmp", f"unix:{path},server=on,wait=off")
    try:
        assert announce(machine)
        with pytest.raises(SystemExit) as caught:
            main(["get", f"qmp:{path}", "OSRELEASE"])
        assert (caught.value.code or 0, capfd.readouterr().out) == (0, "6.1.0-test\n")
    finally:
        machine.close()
