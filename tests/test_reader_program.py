"""The reader of the page `Write a reader`, compiled, and held against the package."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import odd
import pytest
from conftest import REAL

import vmcoreinfo_fmt
from vmcoreinfo_fmt.text.kinds import base_of
from vmcoreinfo_fmt.text.values import decode_integer

SOURCE = Path(__file__).resolve().parents[1] / "docs" / "assets" / "code" / "reader.c"
DUMPS = sorted(REAL.glob("*/*.elf"))
# What a program of this size leaves out: lines run into one another, what is there of a note that is cut, a note of
# another name, which the package finds by searching, and bytes that are not ASCII, which it shows as ISO 8859-1.
LEFT_OUT = ("descriptor-past-segment", "fused-line", "name-with-two-nuls", "not-utf8")
ODD = [name for name in odd.CASES if name not in LEFT_OUT]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the program, with every warning an error."""
    if not shutil.which("gcc"):
        assert os.environ.get("CI") != "true", "gcc is missing"
        pytest.skip("gcc is not installed")
    program = tmp_path_factory.mktemp("reader") / "reader"
    flags = ["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-D_FILE_OFFSET_BITS=64", "-Wall", "-Wextra", "-Werror"]
    subprocess.run(["gcc", *flags, "-o", program, SOURCE], check=True)
    return program


def ours(path: Path) -> dict[str, str]:
    """Return what the package reads: numbers where a key has a base and its value is one, text otherwise."""
    try:
        with vmcoreinfo_fmt.open(path) as dump:
            items = dict(dump.vmcoreinfo)
    except vmcoreinfo_fmt.VmcoreinfoError:
        return {}
    found = {}
    for key, value in items.items():
        base = base_of(key)
        number = None if base is None else decode_integer(value, base)
        found[key] = value if number is None else str(number)
    return found


@pytest.mark.parametrize("path", DUMPS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_program_reads_every_value_of_a_real_dump(path: Path, reader: Path) -> None:
    wanted = ours(path)
    done = subprocess.run([reader, path, *wanted], capture_output=True, text=True, check=False)
    assert (done.stdout.splitlines(), done.stderr) == (list(wanted.values()), "")


@pytest.mark.parametrize("name", ODD)
def test_the_program_reads_odd_dumps_as_the_package_does(name: str, reader: Path, tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(odd.CASES[name][0])
    wanted = ours(path)
    done = subprocess.run([reader, path, *(wanted or ["OSRELEASE"])], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == list(wanted.values())
    assert done.returncode == int(not wanted)


def test_the_program_refuses_every_beginning_of_a_dump_without_a_note(reader: Path, tmp_path: Path) -> None:
    whole = (REAL / "debian-6.1-amd64" / "qemu-7.2.elf").read_bytes()
    path = tmp_path / "dump"
    for size in (0, 15, 40, 63, 191, 300, 1140, 2000):
        path.write_bytes(whole[:size])
        done = subprocess.run([reader, path, "OSRELEASE"], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("reader: ")
