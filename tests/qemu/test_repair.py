"""Dumps of real guests in the field's own tools, before and after they are mended."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest

import vmcoreinfo_fmt
from qemu.conftest import missing, need_binary
from qemu.guest import ARCHITECTURES, CACHE, Guest, boot, find_parts
from qemu.readers import OF_DRGN, find_program, opened_by, output
from qemu.test_migration import migrate
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.next_commands import next_commands
from vmcoreinfo_fmt.text.tools import ToolArguments

pytestmark = pytest.mark.qemu
# volatility3 reads page tables of 4 levels only.
MACHINES = {
    "device, KASLR": (True, "no5lvl"),
    "device, nokaslr": (True, "no5lvl nokaslr"),
    "bare, KASLR": (False, "no5lvl"),
    "bare, nokaslr": (False, "no5lvl nokaslr"),
}
FORMATS = ("elf", "kdump-zlib")
# The major release of QEMU whose streams can have a place for each page.
MAPPED_SINCE = 9


@dataclass(frozen=True)
class Dumps:
    """Dumps of one guest."""

    name: str
    release: str
    paths: dict[str, Path]


@pytest.fixture(scope="module", params=MACHINES)
def dumps(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dumps]:
    need_binary(ARCHITECTURES["amd64"].binary)
    for name in ("makedumpfile", "crash"):
        if not shutil.which(name):
            missing(f"{name} is not installed; on Debian: apt-get install {name}")
    parts = find_parts("amd64")
    if parts is None:
        missing("there is no guest to boot; tools/fetch-guest amd64 fetches one")
        return
    device, words = MACHINES[request.param]
    folder = tmp_path_factory.mktemp("repair")
    with boot("amd64", parts, folder, device=device, append=words) as guest:
        paths = {form: keep(guest, form, folder) for form in FORMATS}
        paths["raw"] = folder / "raw"
        guest.qemu.qmp.ask("pmemsave", val=0, size=256 << 20, filename=str(paths["raw"]))
        paths |= save(guest, folder)
        yield Dumps(request.param, guest.release, paths)
    shutil.rmtree(folder)


def keep(guest: Guest, form: str, folder: Path) -> Path:
    path = folder / form
    shutil.move(guest.dump(form), path)
    return path


def save(guest: Guest, folder: Path) -> dict[str, Path]:
    """Save the machine in each way that this release has; it does not run on."""
    qmp = guest.qemu.qmp
    paths = {"qcow2": folder / "disk.qcow2", "stream": folder / "stream"}
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", paths["qcow2"], "64M"], check=True)
    file = {"driver": "file", "filename": str(paths["qcow2"])}
    qmp.ask("blockdev-add", **{"driver": "qcow2", "node-name": "disk", "file": file})
    qmp.ask("snapshot-save", **{"job-id": "save", "tag": "saved", "vmstate": "disk", "devices": ["disk"]})
    while (job := qmp.ask("query-jobs")[0])["status"] != "concluded":
        qmp.wait("JOB_STATUS_CHANGE")
    assert "error" not in job, job
    qmp.ask("job-dismiss", id="save")
    qmp.ask("blockdev-del", **{"node-name": "disk"})
    qmp.ask("stop")
    machine = SimpleNamespace(qemu=guest.qemu)
    migrate(machine, "migrate", f"exec:cat > {paths['stream']}")  # type: ignore[arg-type]
    if qmp.ask("query-version")["qemu"]["major"] >= MAPPED_SINCE:
        # A machine that was migrated has to run before it can be again.
        while qmp.ask("query-status")["status"] == "finish-migrate":
            pass
        qmp.ask("cont")
        qmp.ask("stop")
        paths["mapped"] = folder / "mapped"
        qmp.ask("migrate-set-capabilities", capabilities=[{"capability": "mapped-ram", "state": True}])
        migrate(machine, "migrate", f"file:{paths['mapped']}")  # type: ignore[arg-type]
    return paths


@pytest.mark.parametrize("form", FORMATS)
def test_tools_refuse_the_dump_before_and_open_it_after(dumps: Dumps, form: str, tmp_path: Path) -> None:
    path, new = dumps.paths[form], tmp_path / "new"
    before = opened_by(path, dumps.release)
    assert not all(before.values()), before
    # volatility3 finds the kernel's banner in any memory that it can read, and it does not read kdumps.
    banner = before.pop("volatility3", None)
    assert banner in (form == "elf", None)
    if dumps.name.startswith("bare"):
        assert not any(before.values()), before
    repair.write_new(repair.plan_repair(path), path, new)
    after = opened_by(new, dumps.release)
    assert after.pop("volatility3", None) == banner
    assert all(after.values()), after


def test_nothing_else_changes(dumps: Dumps, tmp_path: Path) -> None:
    old = dumps.paths["elf"].read_bytes()
    path = tmp_path / "dump"
    path.write_bytes(old)
    plan = repair.plan_repair(dumps.paths["elf"])
    repair.write_in_place(plan, path)
    new = bytearray(path.read_bytes())
    assert len(new) == len(old) + len(plan.appended)
    for change in plan.changes:
        new[change.offset : change.offset + len(change.after)] = change.before
    assert new[: len(old)] == old
    assert sum(len(change.after) for change in plan.changes) < 3 * 4096
    repair.undo(path)
    assert path.read_bytes() == old


def test_raw_memory_is_opened_once_it_is_wrapped(dumps: Dumps, tmp_path: Path) -> None:
    before = opened_by(dumps.paths["raw"], dumps.release)
    assert [name for name, opens in before.items() if opens] == ["volatility3"] * ("volatility3" in before)
    new = tmp_path / "new"
    made = repair.wrap(dumps.paths["raw"], new)
    assert made.release == dumps.release
    after = opened_by(new, dumps.release)
    assert all(after.values()), after


@pytest.mark.parametrize("form", ["stream", "qcow2", "mapped"])
def test_a_saved_machine_is_opened_once_it_is_wrapped(dumps: Dumps, form: str, tmp_path: Path) -> None:
    if form == "mapped" and form not in dumps.paths:
        pytest.skip("this QEMU has no mapped-ram")
    with vmcoreinfo_fmt.open(dumps.paths[form]) as dump:
        assert dump.vmcoreinfo.osrelease == dumps.release
        assert dump.chosen is not None
        assert "the kernel's own name" in " ".join(dump.chosen.reasons)
    before = opened_by(dumps.paths[form], dumps.release)
    assert not any(opens for name, opens in before.items() if name != "volatility3"), before
    new = tmp_path / "new"
    made = repair.wrap(dumps.paths[form], new)
    assert (made.release, [(part.paddr, part.size) for part in made.ranges]) == (dumps.release, [(0, 256 << 20)])
    after = opened_by(new, dumps.release)
    assert all(after.values()), after
    if form != "qcow2":
        # The machine was stopped after its memory was written as it is, and most pages are the same.
        raw, core = dumps.paths["raw"].read_bytes(), new.read_bytes()[made.ranges[0].offset :]
        same = sum(raw[at : at + 4096] == core[at : at + 4096] for at in range(0, len(raw), 4096))
        assert same > 0.95 * len(raw) / 4096


def runnable(command: ToolArguments, release: str) -> list[str] | None:
    """Return a printed command as it can be run here, or None where a tool or the kernel's symbols are missing."""
    argv = list(command.argv)
    if command.tool == "vmcoreinfo":
        # Other plugins than those for Linux need no symbols.
        layer = ["--layer", "primary"] if argv[1] == "volatility" else []
        return [sys.executable, "-m", "vmcoreinfo_fmt", *argv[1:], *layer]
    if command.tool == "crash":
        symbols = CACHE / "amd64" / "usr" / "lib" / "debug" / "boot" / f"vmlinux-{release}"
        if symbols.exists():
            return [str(symbols) if word == "VMLINUX" else word for word in argv]
        # Without them it can only be asked for the release, and not of raw memory.
        return None if "@" in argv[-1] else ["crash", "--osrelease", argv[-1]]
    if command.tool == "drgn" and (program := find_program("drgn")):
        return [program, *argv[1:], "-q", "--no-default-symbols", "-e", OF_DRGN]
    if command.tool == "volatility3" and (program := find_program("vol")):
        plugin = ["regexscan.RegExScan", "--pattern", release] if argv[1] == "-c" else [argv[-1]]
        return [program, "-q", *argv[1:-1], *plugin]
    return argv if command.tool == "makedumpfile" else None


def test_the_commands_that_are_printed_work(dumps: Dumps, tmp_path: Path) -> None:
    for form in ("elf", "raw"):
        path = tmp_path / f"{form} dump"
        shutil.copyfile(dumps.paths[form], path)
        opened = vmcoreinfo_fmt.scan if form == "elf" and dumps.name.startswith("bare") else vmcoreinfo_fmt.open
        with opened(path) as dump:
            printed = next_commands(dump)
            kernel = dump.vmcoreinfo
        assert {"crash", "drgn", "makedumpfile", "volatility3"} <= {command.tool for command in printed}
        assert sum(command.tool == "vmcoreinfo" for command in printed) == 2
        for command in printed:
            argv = runnable(command, dumps.release)
            if argv is None:
                continue
            said = output(*argv, words="sys\nquit\n")
            if command.tool == "makedumpfile":
                assert Path(argv[-1]).exists(), said
                # Filtered, it is still a dump that is read.
                with vmcoreinfo_fmt.open(argv[-1]) as small:
                    assert small.vmcoreinfo.osrelease == dumps.release
            elif command.tool != "vmcoreinfo":
                assert dumps.release in said, (command, said)
            if command.tool == "volatility3":
                # The kernel's own name at its virtual address: the page tables and the offset are right.
                names = kernel.symbols["init_uts_ns"] & (1 << 48) - 1
                found = [int(line.split()[0], 16) for line in said.splitlines() if line.startswith("0x")]
                assert any(0 < place - names < 512 for place in found), (hex(names), said)


def test_a_kdump_is_wrapped_with_its_memory(dumps: Dumps, tmp_path: Path) -> None:
    new = tmp_path / "new"
    repair.wrap(dumps.paths["kdump-zlib"], new)
    after = opened_by(new, dumps.release)
    assert all(after.values()), after
