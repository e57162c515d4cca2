"""The tests pass where Windows and macOS lack what Linux has, and nothing depends on the encoding of a system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REAL, ROOT, TESTS
from systems.taken_away import LACKING, MODULES

AMD64 = str(REAL / "debian-6.1-amd64" / "qemu-7.2.elf")
PATH = os.pathsep.join([str(ROOT), str(ROOT / "generated" / "python"), str(TESTS)])
RUN = {
    "windows": (
        "tests/sources/test_file_argument.py tests/sources/test_changing_files.py tests/dumps/test_roads.py "
        "tests/dumps/test_containers.py tests/dumps/test_missing_parts.py tests/test_files.py tests/cli/test_cli.py"
    ),
    "macos": (
        "tests/sources/test_file_argument.py tests/sources/test_changing_files.py tests/sources/test_threads.py "
        "tests/dumps/test_roads.py tests/dumps/test_containers.py tests/dumps/search/test_scan.py tests/cli/test_cli.py"
    ),
}
# Tests that make a named pipe, a full file system or a kill, which they could not there.
THEIR_OWN_MEANS = {
    "windows": "pipe or kill or full_disk or thorough or large_image",
    "macos": "thorough or large_image",
}


def python(
    *words: str, environment: dict[str, str] | None = None, folder: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    variables = {**clean, "PYTHONPATH": PATH, **(environment or {})}
    line = [sys.executable, *words]
    return subprocess.run(line, capture_output=True, env=variables, cwd=folder, timeout=560, text=True, check=False)


@pytest.mark.thorough
@pytest.mark.parametrize("system", LACKING)
def test_the_tests_pass_without_what_a_system_lacks(system: str) -> None:
    words = [
        "-m",
        "pytest",
        "-q",
        "-p",
        "systems.taken_away",
        "-p",
        "no:cacheprovider",
        "-n",
        "2",
        *RUN[system].split(),
    ]
    done = python(
        *words, *RUN[system].split(), "-k", f"not ({THEIR_OWN_MEANS[system]})", environment={"SYSTEM": system, "CI": ""}
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert " passed" in done.stdout


EVERY_COMMAND = """
import sys
import systems.taken_away
from vmcoreinfo_fmt.cli import main
for words in {lines!r}:
    try:
        main(words)
    except SystemExit as ended:
        print(words[0], ended.code)
"""


def lines(folder: Path) -> list[list[str]]:
    out = str(folder / "out")
    return [
        ["show", AMD64],
        ["show", "--json", AMD64],
        ["get", AMD64, "OSRELEASE"],
        ["notes", AMD64],
        ["scan", AMD64],
        ["scan", "--quick", AMD64],
        ["check", "--sarif", AMD64],
        ["diff", AMD64, AMD64],
        ["explain", "KERNELOFFSET"],
        ["explain"],
        ["extract", AMD64, "-o", out],
        ["extract", AMD64, "-o", out],
        ["gdb-script"],
    ]


@pytest.mark.parametrize("system", LACKING)
def test_every_command_works_without_what_a_system_lacks(system: str, tmp_path: Path) -> None:
    program = EVERY_COMMAND.format(lines=lines(tmp_path))
    plain = python("-c", program)
    done = python("-c", program, environment={"SYSTEM": system})
    assert done.returncode == 0, done.stderr
    assert done.stdout == plain.stdout
    assert (tmp_path / "out").read_bytes().startswith(b"OSRELEASE=")


def test_no_command_uses_the_encoding_of_the_system(tmp_path: Path) -> None:
    # Windows has 1252, which lacks most characters and has some in other places; C has less than that.
    program = EVERY_COMMAND.format(lines=lines(tmp_path))
    plain = python("-c", program, environment={"PYTHONIOENCODING": "utf-8"})
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "utf-8"}
    done = python("-X", "warn_default_encoding", "-W", "error::EncodingWarning", "-c", program, environment=ascii_only)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == plain.stdout


REPLACE = """
import systems.taken_away
from vmcoreinfo_fmt.files import write_whole
path = {path!r}
with open(path, "rb") as file:
    try:
        write_whole(path, b"new")
    except PermissionError as error:
        print(error.strerror)
print(open(path, "rb").read(), sorted(__import__("os").listdir({folder!r})))
write_whole(path, b"new")
print(open(path, "rb").read())
"""


def test_a_file_that_is_open_is_not_replaced_on_windows_and_stays_whole(tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_bytes(b"old")
    program = REPLACE.format(path=str(path), folder=str(tmp_path))
    done = python("-c", program, environment={"SYSTEM": "windows"})
    words = "The process cannot access the file because it is being used by another process"
    assert done.stdout.splitlines() == [words, "b'old' ['out']", "b'new'"], done.stderr


def test_what_is_taken_away_is_gone() -> None:
    for system, modules in MODULES.items():
        program = "\n".join(
            [
                "import systems.taken_away, importlib, os, socket",
                f"for module in {modules!r}:",
                "    try: importlib.import_module(module)",
                "    except ModuleNotFoundError: continue",
                "    raise AssertionError(module)",
                "assert not hasattr(os, 'preadv') and not hasattr(os, 'memfd_create')",
                f"assert hasattr(os, 'pread') == hasattr(socket, 'AF_UNIX') == ({system!r} == 'macos')",
                "try: open('/proc/self/status')",
                "except FileNotFoundError: pass",
                "else: raise AssertionError('/proc')",
            ]
        )
        done = python("-c", program, environment={"SYSTEM": system})
        assert done.returncode == 0, done.stderr
