from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from conftest import REAL

from vmcoreinfo_fmt.cli import COMMANDS, main

DUMPS = {
    "debian-6.1-amd64": "qemu-7.2.elf",
    "debian-6.12-amd64": "qemu-7.2.elf",
    "debian-6.1-i386": "qemu-7.2.elf",
    "debian-6.1-arm64": "qemu-7.2.elf",
    "qemu-7.2-containers": "arm-elf32.elf",
}
AMD64 = str(REAL / "debian-6.1-amd64" / "qemu-7.2.elf")
Golden = Callable[[str, str], None]


class Run:
    """Runs the command in this process."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd

    def __call__(self, *arguments: str, status: int = 0) -> str:
        with pytest.raises(SystemExit) as caught:
            main(list(arguments))
        out, self.err = self._capfd.readouterr()
        assert (caught.value.code or 0) == status, self.err
        return out


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    return Run(capfd)


@pytest.mark.parametrize("name", DUMPS)
@pytest.mark.parametrize("command", ["show", "notes", "show --json", "notes --json"])
def test_real_dumps_read_as_reviewed(name: str, command: str, run: Run, golden: Golden) -> None:
    path = str(REAL / name / DUMPS[name])
    out = run(*command.split(), path).replace(path, f"{name}/{DUMPS[name]}")
    golden(f"{command.replace(' --', '.')}/{name}.txt", out)


@pytest.mark.parametrize("name", [name for name in DUMPS if name.startswith("debian")])
def test_real_entries_read_as_reviewed(name: str, run: Run, golden: Golden) -> None:
    golden(f"entry/{name}.txt", run("entry", str(REAL / name / "entry.bin")))


def test_get_prints_values_in_the_order_asked_for(run: Run) -> None:
    assert run("get", AMD64, "NUMBER(phys_base)", "OSRELEASE") == "-249561088\n6.1.0-56-cloud-amd64\n"
    assert run("get", AMD64, "KERNELOFFSET", "NUMBER(phys_base)", "--hex") == "0x19c00000\n-0xee00000\n"
    assert run("get", AMD64, "KERNELOFFSET", "OSRELEASE", "--dec") == "432013312\n6.1.0-56-cloud-amd64\n"
    assert run("get", AMD64, "OSRELEASE", "--raw") == "6.1.0-56-cloud-amd64\n"


def test_get_prints_nothing_if_a_key_is_missing(run: Run) -> None:
    assert run("get", AMD64, "OSRELEASE", "NOTHING", status=1) == ""
    assert run.err.startswith("vmcoreinfo: not in the payload of ")
    assert run.err.endswith(": NOTHING\n")
    assert json.loads(run("get", AMD64, "PAGESIZE", "NOTHING", "--json", status=1)) == {
        "PAGESIZE": "4096",
        "NOTHING": None,
    }


def test_control_characters_never_reach_a_terminal_raw(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "evil\x1b[31m.elf"
    path.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=b"OSRELEASE=\x1b]0;evil\x07\xff\nA\x1b=1\n"))]))
    for command in (["show"], ["notes"], ["get", "OSRELEASE"], ["show", "--json"]):
        out = run(command[0], str(path), *command[1:])
        assert all(character.isprintable() or character == "\n" for character in out)
    assert run("get", str(path), "OSRELEASE") == "\\x1b]0;evil\\x07ÿ\n"
    run("get", str(path), "A\x1b[", status=1)
    assert "\x1b" not in run.err


def test_raw_values_are_the_exact_bytes(tmp_path: Path) -> None:
    path = tmp_path / "dump.elf"
    path.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=b"A=\xff\x1b\n"))]))
    command = [sys.executable, "-m", "vmcoreinfo_fmt", "get", "--raw", str(path), "A"]
    assert subprocess.run(command, capture_output=True, check=True).stdout == b"\xff\x1b\n"


def test_extract_writes_the_exact_payload(tmp_path: Path) -> None:
    out = tmp_path / "payload.txt"
    command = [sys.executable, "-m", "vmcoreinfo_fmt", "extract", AMD64]
    printed = subprocess.run(command, capture_output=True, check=True).stdout
    subprocess.run([*command, "-o", str(out)], check=True)
    region = (REAL / "debian-6.1-amd64" / "region.bin").read_bytes()
    assert printed == out.read_bytes() == region[24 : 24 + 3262]
    subprocess.run([*command, "--note", "-o", str(out)], check=True)
    assert out.read_bytes() == region[: 24 + 3264]
    assert [path.name for path in tmp_path.iterdir()] == ["payload.txt"]


def test_standard_input_is_read() -> None:
    command = [sys.executable, "-m", "vmcoreinfo_fmt", "get", "-", "OSRELEASE"]
    with open(AMD64, "rb") as file:
        piped = subprocess.run(command, input=file.read(), capture_output=True, check=True)
    assert piped.stdout == b"6.1.0-56-cloud-amd64\n"


@pytest.mark.parametrize(
    "words",
    [["00000100241000000000d00100000000"], ["0000 0100", "24100000", "0000d001 00000000"], ["0x0000", *["00"] * 14]],
)
def test_entry_takes_hexadecimal_digits(words: list[str], run: Run) -> None:
    assert json.loads(run("entry", *words, "--json"))["host_format"] == 0


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["show", "/nonexistent"], 2, "/nonexistent: No such file or directory"),
        (["show", "/"], 2, "Is a directory"),
        (["show", __file__], 2, "which is no known container"),
        (["entry", "0011"], 2, "entry has 2 bytes, expected 16"),
        (["entry", "nonsense"], 2, "neither a file nor 32 hexadecimal digits"),
        (["shw"], 2, "invalid choice: 'shw'"),
        ([], 2, "the following arguments are required: COMMAND"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], status: int, words: str, run: Run) -> None:
    run(*arguments, status=status)
    assert words in run.err


@pytest.mark.parametrize("command", COMMANDS)
def test_help_teaches_with_examples(command: str, run: Run) -> None:
    out = run(command, "--help")
    assert "examples:\n" in out
    assert f"vmcoreinfo {command}" in out.split("examples:")[1]


def test_help_lists_every_command(run: Run) -> None:
    out = run("--help")
    assert all(f"    {command}" in out and words in out for command, words in COMMANDS.items())
    assert "exit status:" in out


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m vmcoreinfo_fmt show {AMD64} | head -1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_completion_offers_commands_and_keys() -> None:
    pytest.importorskip("argcomplete")
    assert complete("vmcoreinfo extr") == ["extract "]
    assert complete(f"vmcoreinfo get {AMD64} KERNEL") == ["KERNELOFFSET "]
    script = subprocess.run(
        [sys.executable, "-m", "vmcoreinfo_fmt", "completion", "bash"], capture_output=True, text=True, check=True
    )
    assert "complete " in script.stdout


def complete(line: str) -> list[str]:
    """Return what the shell is offered at the end of a line."""
    environment = {**os.environ, "_ARGCOMPLETE": "1", "_ARGCOMPLETE_IFS": "\x0b", "_ARGCOMPLETE_SHELL": "bash"}
    environment |= {"COMP_LINE": line, "COMP_POINT": str(len(line)), "COMP_TYPE": "9"}
    program = "import os, sys; os.dup2(1, 8); sys.argv = ['vmcoreinfo']; from vmcoreinfo_fmt.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, pass_fds=(), check=False
    )
    return [offer for offer in done.stdout.split("\x0b") if offer]
