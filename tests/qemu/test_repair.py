"""Dumps of real guests in the field's own tools, before and after they are mended."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import vmcoreinfo_fmt
from qemu.conftest import missing, need_binary
from qemu.guest import ARCHITECTURES, CACHE, Guest, boot, find_parts
from qemu.readers import OF_DRGN, READERS, find_program, opened_by, output
from qemu.streams import migrate
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.next_commands import next_commands
from vmcoreinfo_fmt.text.tools import ToolArguments

pytestmark = pytest.mark.qemu
# Architecture, whether it has the device, and words for its kernel; volatility3 reads page tables of 4 levels only.
# qemu.repair_table tries all machines on all architectures.
MACHINES = {
    "amd64, device, KASLR": ("amd64", True, "no5lvl"),
    "amd64, device, nokaslr": ("amd64", True, "no5lvl nokaslr"),
    "amd64, bare, KASLR": ("amd64", False, "no5lvl"),
    "amd64, bare, nokaslr": ("amd64", False, "no5lvl nokaslr"),
    "arm64, device, KASLR": ("arm64", True, ""),
    "arm64, bare, nokaslr": ("arm64", False, "nokaslr"),
}
FORMATS = ("elf", "kdump-zlib")
RAM = {"amd64": 0, "arm64": 0x40000000}
# The major release of QEMU whose streams can have a place for each page.
MAPPED_SINCE = 9


@dataclass(frozen=True)
class Dumps:
    """Dumps of one guest."""

    architecture: str
    device: bool
    release: str
    paths: dict[str, Path]

    def opened_by(self, path: Path) -> dict[str, bool]:
        # The banner is found in the same way in any architecture's memory, and that takes longest.
        tools = [tool for tool in READERS if (tool, self.architecture) != ("volatility3", "arm64")]
        return opened_by(path, self.release, self.architecture, tools)

    def mend(self, form: str, new: Path) -> None:
        """Write what other tools open, with the command that `show` names."""
        path = self.paths[form]
        # A kdump whose blocks are no pages of its kernel is not helped by other headers.
        if form == "raw" or (form, self.architecture) == ("kdump-zlib", "arm64"):
            assert repair.wrap(path, new).release == self.release
        else:
            repair.write_new(repair.plan_repair(path), path, new)


@pytest.fixture(scope="module", params=MACHINES)
def dumps(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dumps]:
    architecture, device, words = MACHINES[request.param]
    need_binary(ARCHITECTURES[architecture].binary)
    for reader in READERS.values():
        if reason := reader.missing(architecture):
            missing(reason)
    parts = find_parts(architecture)
    if parts is None:
        missing(f"there is no guest to boot; tools/fetch-guest {architecture} fetches one")
        return
    folder = tmp_path_factory.mktemp("repair")
    with boot(architecture, parts, folder, device=device, append=words) as guest:
        paths = {form: keep(guest, form, folder) for form in FORMATS}
        paths["raw"] = folder / "raw"
        guest.qemu.qmp.ask("pmemsave", val=RAM[architecture], size=256 << 20, filename=str(paths["raw"]))
        paths |= save(guest, folder)
    yield Dumps(architecture, device, guest.release, paths)
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
    migrate(guest.qemu, "migrate", f"exec:cat > {paths['stream']}")
    if qmp.ask("query-version")["qemu"]["major"] >= MAPPED_SINCE:
        # A machine that was migrated has to run before it can be again.
        while qmp.ask("query-status")["status"] == "finish-migrate":
            pass
        qmp.ask("cont")
        qmp.ask("stop")
        paths["mapped"] = folder / "mapped"
        qmp.ask("migrate-set-capabilities", capabilities=[{"capability": "mapped-ram", "state": True}])
        migrate(guest.qemu, "migrate", f"file:{paths['mapped']}")
    return paths


@pytest.mark.parametrize("form", FORMATS)
def test_tools_refuse_the_dump_before_and_open_it_after(dumps: Dumps, form: str, tmp_path: Path) -> None:
    path, new = dumps.paths[form], tmp_path / "new"
    before = dumps.opened_by(path)
    # volatility3 finds the kernel's banner in any memory that it can read, and it does not read kdumps.
    assert before.pop("volatility3", form == "elf") == (form == "elf")
    assert not all(before.values()), before
    if not dumps.device:
        assert not any(before.values()), before
    dumps.mend(form, new)
    after = dumps.opened_by(new)
    assert after.pop("volatility3", form == "elf") == (form == "elf")
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
    before = dumps.opened_by(dumps.paths["raw"])
    assert [name for name, opens in before.items() if opens] == ["volatility3"] * ("volatility3" in before)
    new = tmp_path / "new"
    dumps.mend("raw", new)
    after = dumps.opened_by(new)
    assert all(after.values()), after


@pytest.mark.parametrize("form", ["stream", "qcow2", "mapped"])
def test_a_saved_machine_is_opened_once_it_is_wrapped(dumps: Dumps, form: str, tmp_path: Path) -> None:
    if form == "mapped" and form not in dumps.paths:
        pytest.skip("this qemu has no mapped-ram")
    with vmcoreinfo_fmt.open(dumps.paths[form]) as dump:
        assert dump.vmcoreinfo.osrelease == dumps.release
        assert dump.chosen is not None
        assert "the kernel's own name" in " ".join(dump.chosen.reasons)
    before = dumps.opened_by(dumps.paths[form])
    assert not any(opens for name, opens in before.items() if name != "volatility3"), before
    new = tmp_path / "new"
    made = repair.wrap(dumps.paths[form], new)
    assert (made.release, [(part.paddr, part.size) for part in made.ranges]) == (
        dumps.release,
        [(RAM[dumps.architecture], 256 << 20)],
    )
    after = dumps.opened_by(new)
    assert all(after.values()), after
    if form != "qcow2":
        # The machine was stopped after its memory was written as it is, and most pages are the same.
        raw, core = dumps.paths["raw"].read_bytes(), new.read_bytes()[made.ranges[0].offset :]
        same = sum(raw[at : at + 4096] == core[at : at + 4096] for at in range(0, len(raw), 4096))
        assert same > 0.95 * len(raw) / 4096


def runnable(command: ToolArguments, dumps: Dumps) -> list[str] | None:
    """Return a printed command as it can be run here, or None where the kernel's symbols are missing."""
    argv = list(command.argv)
    if command.tool == "vmcoreinfo":
        # Other plugins than those for Linux need no symbols.
        layer = ["--layer", "primary"] if argv[1] == "volatility" else []
        return [sys.executable, "-m", "vmcoreinfo_fmt", *argv[1:], *layer]
    if command.tool == "debuginfod":
        return None
    program = find_program("vol" if command.tool == "volatility3" else command.tool, dumps.architecture)
    assert program is not None
    if command.tool == "crash":
        symbols = CACHE / dumps.architecture / "usr" / "lib" / "debug" / "boot" / f"vmlinux-{dumps.release}"
        if symbols.exists():
            return [program, *(str(symbols) if word == "VMLINUX" else word for word in argv[1:])]
        # Without them it can only be asked for the release, and not of raw memory.
        # For that, it gives the path of a flattened dump to a shell as it is, so that is one without blanks.
        return None if "@" in argv[-1] else [program, "--osrelease", str(Path(argv[-1]).resolve())]
    if command.tool == "drgn":
        return [program, *argv[1:], "-q", "--no-default-symbols", "-e", OF_DRGN]
    if command.tool == "volatility3":
        plugin = ["regexscan.RegExScan", "--pattern", dumps.release] if argv[1] == "-c" else [argv[-1]]
        return [program, "-q", *argv[1:-1], *plugin]
    return [program, *argv[1:]]


@pytest.mark.parametrize("form", ["elf", "kdump-zlib", "raw"])
def test_the_commands_that_are_printed_work(dumps: Dumps, form: str, tmp_path: Path) -> None:
    path = tmp_path / f"it's a {form} dump"
    path.symlink_to(dumps.paths[form])
    with (vmcoreinfo_fmt.open if dumps.device else vmcoreinfo_fmt.scan)(path) as dump:
        printed = next_commands(dump)
        kernel = dump.vmcoreinfo
    tools = [command.tool for command in printed if command.tool != "debuginfod"]
    # Where its page tables can be read, a configuration for volatility3 is written first.
    configured = ["vmcoreinfo"] if dumps.architecture == "amd64" and form != "kdump-zlib" else []
    forensics = [] if form == "kdump-zlib" else ["volatility3"]
    assert sorted(tools) == sorted(["crash", "drgn", "makedumpfile", "vmcoreinfo", *forensics, *configured])
    for command in printed:
        argv = runnable(command, dumps)
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
        if command.tool == "volatility3" and configured:
            # The kernel's own name at its virtual address: the page tables and the offset are right.
            names = kernel.symbols["init_uts_ns"] & (1 << 48) - 1
            found = [int(line.split()[0], 16) for line in said.splitlines() if line.startswith("0x")]
            assert any(0 < place - names < 512 for place in found), (hex(names), said)


def test_a_kdump_is_wrapped_with_its_memory(dumps: Dumps, tmp_path: Path) -> None:
    new = tmp_path / "new"
    assert repair.wrap(dumps.paths["kdump-zlib"], new).release == dumps.release
    after = dumps.opened_by(new)
    assert all(after.values()), after
