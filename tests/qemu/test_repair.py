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
from qemu.guest import ARCHITECTURES, Guest, boot, find_parts
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.next_commands import next_commands

pytestmark = pytest.mark.qemu
MACHINES = {
    "device, KASLR": (True, ""),
    "device, nokaslr": (True, "nokaslr"),
    "bare, KASLR": (False, ""),
    "bare, nokaslr": (False, "nokaslr"),
}
FORMATS = ("elf", "kdump-zlib")
# What drgn is asked: it opens the dump as a kernel's, and knows the release.
QUESTION = "print(prog['UTS_RELEASE'].string_().decode(), prog.flags)"


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
        yield Dumps(request.param, guest.release, paths)
    shutil.rmtree(folder)


def keep(guest: Guest, form: str, folder: Path) -> Path:
    path = folder / form
    shutil.move(guest.dump(form), path)
    return path


def output(*command: str | Path) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
    return done.stdout + done.stderr


def drgn() -> str | None:
    beside = Path(sys.executable).with_name("drgn")
    return str(beside) if beside.exists() else shutil.which("drgn")


def opened_by(path: Path, release: str) -> dict[str, bool]:
    """Return which tools open a dump and know its kernel."""
    log = path.with_name("dmesg")
    log.unlink(missing_ok=True)
    output("makedumpfile", "--dump-dmesg", path, log)
    found = {
        "makedumpfile": log.exists() and f"Linux version {release}" in log.read_text(errors="replace"),
        "crash": output("crash", "--osrelease", path).strip() == release,
    }
    if program := drgn():
        said = output(program, "-q", "--no-default-symbols", "-c", path, "-e", QUESTION)
        found["drgn"] = release in said and "IS_LINUX_KERNEL" in said
    return found


def mend(dumps: Dumps, form: str) -> repair.Plan:
    """Return the plan for a dump; the kdump of a guest without the device gets the text that its raw memory holds."""
    plan = repair.plan_repair(dumps.paths[form])
    if form == "kdump-zlib" and dumps.name.startswith("bare"):
        with vmcoreinfo_fmt.scan(dumps.paths["raw"]) as memory:
            plan = repair.plan_insertion(dumps.paths[form], bytes(memory.vmcoreinfo))
    return plan


@pytest.mark.parametrize("form", FORMATS)
def test_tools_refuse_the_dump_before_and_open_it_after(dumps: Dumps, form: str, tmp_path: Path) -> None:
    path, new = dumps.paths[form], tmp_path / "new"
    before = opened_by(path, dumps.release)
    assert not all(before.values()), before
    if dumps.name.startswith("bare"):
        assert not any(before.values()), before
    repair.write_new(mend(dumps, form), path, new)
    after = opened_by(new, dumps.release)
    assert all(after.values()), after


def test_nothing_else_changes(dumps: Dumps, tmp_path: Path) -> None:
    old = dumps.paths["elf"].read_bytes()
    path = tmp_path / "dump"
    path.write_bytes(old)
    plan = mend(dumps, "elf")
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
    assert not any(before.values()), before
    new = tmp_path / "new"
    made = repair.wrap(dumps.paths["raw"], new)
    assert made.release == dumps.release
    after = opened_by(new, dumps.release)
    assert all(after.values()), after


def test_the_commands_that_are_printed_work(dumps: Dumps, tmp_path: Path) -> None:
    for form in ("elf", "raw"):
        path = tmp_path / f"{form} dump"
        shutil.copyfile(dumps.paths[form], path)
        opened = vmcoreinfo_fmt.scan if form == "elf" and dumps.name.startswith("bare") else vmcoreinfo_fmt.open
        with opened(path) as dump:
            printed = next_commands(dump)
        assert {"crash", "drgn", "makedumpfile", "volatility3"} <= {command.tool for command in printed}
        for command in printed:
            argv = list(command.argv)
            if command.tool == "vmcoreinfo":
                argv[:1] = [sys.executable, "-m", "vmcoreinfo_fmt"]
            elif command.tool == "crash":
                # Without the kernel's symbols it can only be asked for the release.
                argv = ["crash", "--osrelease", argv[-1]]
            elif command.tool == "drgn":
                argv += ["-q", "--no-default-symbols", "-e", QUESTION]
            elif command.tool == "debuginfod":
                continue
            if command.tool == "volatility3" and not shutil.which("vol"):
                continue
            if command.tool == "drgn" and drgn() is None:
                continue
            if command.tool == "drgn":
                argv[0] = str(drgn())
            said = output(*argv)
            if command.tool == "makedumpfile":
                assert Path(argv[-1]).exists(), said
                # Filtered, it is still a dump that is read.
                with vmcoreinfo_fmt.open(argv[-1]) as small:
                    assert small.vmcoreinfo.osrelease == dumps.release
            elif command.tool != "vmcoreinfo":
                assert dumps.release in said, (command, said)
