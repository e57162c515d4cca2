"""The gdb script, against a small program that has QEMU's function and variable."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import vmcoreinfo_fmt
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.cli.gdb_script import SCRIPT

SOURCE = Path(__file__).resolve().parents[1] / "debugger" / "device.c"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    for tool in ("gcc", "gdb"):
        if not shutil.which(tool):
            message = f"{tool} is not installed; on Debian: apt-get install gcc gdb"
            if os.environ.get("CI") == "true":
                pytest.fail(message)
            pytest.skip(message)
    path = tmp_path_factory.mktemp("gdb") / "device"
    subprocess.run(["gcc", "-g", "-O0", "-o", path, SOURCE], check=True)
    return path


def gdb(program: Path, *commands: str, arguments: str = "") -> str:
    words = ["gdb", "-nx", "-batch", "-ex", "break puts", "-ex", f"run {arguments}", "-x", str(SCRIPT)]
    for command in commands:
        words += ["-ex", command]
    done = subprocess.run([*words, str(program)], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr


def test_the_entry_is_printed_whatever_its_format(program: Path) -> None:
    out = gdb(program, "vmcoreinfo")
    assert "entry         00 00 07 00 00 10 00 00 00 78 00 40 00 00 00 00" in out
    assert "guest_format  7 (unknown)" in out
    assert "size          4096 bytes" in out
    assert "paddr         0x40007800" in out
    assert "in dumps      yes, if it passes the checks" in out


def test_entry_and_region_are_saved(program: Path, tmp_path: Path) -> None:
    out = gdb(program, f"vmcoreinfo save {tmp_path}/region", f"vmcoreinfo save-entry {tmp_path}/entry")
    assert "4096 bytes written" in out
    region = (tmp_path / "region").read_bytes()
    assert len(region) == 4096
    with vmcoreinfo_fmt.open(tmp_path / "region") as dump:
        assert dump.vmcoreinfo.osrelease == "6.1.0"
    entry = vmcoreinfo_fmt.Entry.parse((tmp_path / "entry").read_bytes())
    assert (entry.guest_format, entry.size, entry.paddr) == (7, 4096, 0x40007800)


def test_a_core_is_as_good_as_the_process(program: Path, tmp_path: Path) -> None:
    core = tmp_path / "core"
    gdb(program, f"generate-core-file {core}")
    words = ["gdb", "-nx", "-batch", "-x", str(SCRIPT), "-ex", f"vmcoreinfo save {tmp_path}/region"]
    subprocess.run([*words, str(program), str(core)], check=True, capture_output=True, timeout=60)
    with vmcoreinfo_fmt.open(tmp_path / "region") as dump:
        assert dump.vmcoreinfo.osrelease == "6.1.0"


def test_what_is_missing_is_said(program: Path, tmp_path: Path) -> None:
    assert "is NULL, expected a machine with the vmcoreinfo device" in gdb(program, "vmcoreinfo", arguments="none")
    assert "usage: vmcoreinfo [save FILE | save-entry FILE]" in gdb(program, "vmcoreinfo nonsense")
    bare = tmp_path / "bare"
    subprocess.run(["strip", "-o", bare, program], check=True)
    assert "expected QEMU with its debug information" in gdb(bare, "vmcoreinfo")


def test_the_command_says_where_the_script_is(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["gdb-script"])
    path = Path(capfd.readouterr().out.strip())
    assert path.is_file()
    assert "vmcoreinfo_realize" in path.read_text()
