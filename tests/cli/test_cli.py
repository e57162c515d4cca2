from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copyfile

import build
import pytest
from command import Run
from conftest import REAL, ROOT
from dumps.test_volatility import MEMORY

from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.cli.commands import COMMANDS, GROUPS

DUMPS = {
    "debian-6.1-amd64": "qemu-7.2.elf",
    "debian-6.12-amd64": "qemu-7.2.elf",
    "debian-6.1-i386": "qemu-7.2.elf",
    "debian-6.1-arm64": "qemu-7.2.elf",
    "qemu-7.2-containers": "arm-elf32.elf",
}
AMD64 = str(REAL / "debian-6.1-amd64" / "qemu-7.2.elf")
Golden = Callable[[str, str], None]


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
    assert run.err.endswith(": NOTHING\n"), "what is only worth knowing explains nothing"
    found = json.loads(run("get", AMD64, "PAGESIZE", "NOTHING", "--json", status=1))
    assert found["values"] == {"PAGESIZE": "4096", "NOTHING": None}
    assert found["keys"] == {"PAGESIZE": "PAGESIZE", "NOTHING": None}


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
        (["show", str(ROOT / "LICENSE")], 2, "which is no known container"),
        (["entry", "0011"], 2, "entry is 2 bytes long, expected 16"),
        (["entry", "nonsense"], 2, "neither a file nor 32 hexadecimal digits"),
        (["shw"], 2, "vmcoreinfo: shw is neither a command nor a file, did you mean show?\n"),
        (["help", "shw"], 2, "shw is no command, did you mean show?"),
        (["help", "OSRELEASE"], 2, "OSRELEASE is no command, vmcoreinfo explain OSRELEASE explains it"),
        (["get", AMD64, "OSRELASE"], 1, "OSRELASE, did you mean OSRELEASE?"),
        (["get", AMD64, "osrelease"], 1, "osrelease, did you mean OSRELEASE?"),
        (["get", AMD64, "NUMBER(_stext)"], 1, "NUMBER(_stext), did you mean SYMBOL(_stext)?"),
        (["get", AMD64, "mem_section"], 2, "mem_section is SYMBOL(mem_section) and LENGTH(mem_section) and SIZE("),
        (["get", AMD64, "--jsn", "X"], 2, "--jsn is no option of vmcoreinfo get, did you mean --json"),
        (["get", AMD64], 2, "no KEY given, expected one after "),
        (["get", AMD64, "PAGESIZE", "--raw", "--json"], 2, "--raw prints bytes, which JSON does not have"),
        (["show", "--live", AMD64], 2, "both --live and "),
        (["extract", AMD64, AMD64], 2, "2 files given, expected --directory DIR for more than one"),
        (["extract", "-d", "/nonexistent", AMD64], 2, "/nonexistent is no folder"),
        (["check", "--ignore", "text-rom", AMD64], 2, "text-rom is no id and matches none, did you mean text-room"),
        (["check", "--baseline", AMD64, AMD64], 2, "is no JSON, expected what check --json prints"),
        (["zzz"], 2, "zzz is neither a command nor a file, vmcoreinfo --help lists the commands"),
        (["show"], 2, "no FILE given, expected a dump or --live"),
        (["entry", "00", "--profile", "xen"], 2, "profile is xen, expected spec"),
        (["scan", "--quick", "/nonexistent"], 2, "/nonexistent: No such file or directory"),
        ([], 2, "the following arguments are required: COMMAND"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], status: int, words: str, run: Run) -> None:
    run(*arguments, status=status)
    assert words in run.err


@pytest.mark.parametrize("command", COMMANDS)
def test_help_teaches_with_examples_and_statuses(command: str, run: Run) -> None:
    out = run(command, "--help")
    description, _, examples = out.partition("examples:\n")
    examples, _, statuses = examples.partition("exit status:\n")
    assert f"vmcoreinfo {command}" in examples
    assert "  0  " in statuses
    assert len(description.splitlines()) > 3


def test_help_lists_every_command_by_what_it_is_for(run: Run) -> None:
    out = run("--help")
    for group, commands in GROUPS.items():
        listed = out.split(f"{group}:\n")[1].split("\n\n")[0]
        assert [line.split()[0] for line in listed.splitlines()] == list(commands)
        assert all(summary in listed for summary in commands.values())
    assert "exit status:" in out


def loaded_by(*words: str) -> set[str]:
    """Return the modules that are loaded once a command has run."""
    return _loaded("from vmcoreinfo_fmt.cli import main; main(sys.argv[1:])", *words)


def _loaded(what: str, *words: str) -> set[str]:
    program = f"import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr)); {what}"
    done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_help_loads_no_command() -> None:
    for words in (["--help"], ["help"]):
        loaded = {name for name in loaded_by(*words) if name.startswith("vmcoreinfo_fmt.")}
        assert {name.split(".")[1] for name in loaded} == {"cli", "errors", "_homes"}
        assert not loaded & {f"vmcoreinfo_fmt.cli.{name}" for name in COMMANDS if name != "help"}


def test_what_needs_no_parser_has_none_and_is_answered_alike(run: Run) -> None:
    for options in ([], ["--hex"], ["--dec"], ["--json"], ["--json", "--hex"], ["--dec", "--json"]):
        words = [AMD64, *options[:1], "KERNELOFFSET", "OSRELEASE", *options[1:]]
        assert "argparse" not in loaded_by("get", *words)
        # What follows is parsed, as a short form of an option.
        assert run("get", *words) == run("get", "--no-file", *words)
    assert "argparse" in loaded_by("get", "--no-filename", AMD64, "KERNELOFFSET")
    run("get", AMD64, "KERNELOFFSET", "--hex", "--dec", status=2)
    assert "not allowed with" in run.err


@pytest.mark.parametrize("words", [["show", "--brief"], ["check"], ["notes"], ["scan"], ["diff", AMD64]])
def test_a_command_loads_nothing_that_costs_more_than_its_answer(words: list[str]) -> None:
    heavy = {"dataclasses", "inspect", "typing", "pathlib", "subprocess", "tempfile", "yaml", "email", "kaitaistruct"}
    # That of Python 3.14 needs some of them to know about colours.
    parser = _loaded("import argparse; argparse.ArgumentParser().parse_args([])")
    assert loaded_by(*words, AMD64) & heavy <= parser


# What the examples of --help name, as a user would have it.
NAMED = {
    "vmcore": AMD64,
    "old": AMD64,
    "new": AMD64,
    "vmcore-6.1": AMD64,
    "vmcore-6.12": str(REAL / "debian-6.12-amd64" / "qemu-7.2.elf"),
    "first-boot": AMD64,
    "second-boot": AMD64,
    "memory.raw": str(REAL / "debian-6.1-amd64" / "memory-64k.bin"),
    "note.txt": AMD64,
    "region.bin": str(REAL / "debian-6.1-amd64" / "region.bin"),
    "entry.bin": str(REAL / "debian-6.1-amd64" / "entry.bin"),
}
# These change dumps, and have examples that need more files.
MENDING = ("repair", "insert", "replace", "remove", "edit", "undo", "wrap")
# These need another machine, a running QEMU, gdb, a site, or the place of a user's files.
ELSEWHERE = (
    "ssh ", "find ", "gdb ", "vol -c ", "--live", "qmp:", "vmcoreinfo docs", "eval ", "/sys/", "~/", "s3://", " - < ",
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_examples_of_help_run(command: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, source in NAMED.items():
        copyfile(source, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    if command in MENDING:
        run("extract", "vmcore", "-o", "vmcoreinfo.txt")
        run("extract", "--note", "vmcore", "-o", "note.bin")
        run("remove", "vmcore", "-o", "bare")
    if command == "volatility":
        (tmp_path / "memory.lime").write_bytes(build.lime([(0, MEMORY)]))
    if command == "wrap":
        (tmp_path / "machine.save").write_bytes(build.libvirt(build.migration(None, [build.note(desc=build.TEXT)])))
    if command == "survey":
        Path("dumps").mkdir()
        copyfile("vmcore", "dumps/vmcore")
    if command == "check":
        (tmp_path / "OLD.json").write_text(run("check", "--json", "vmcore"), encoding="utf-8")
    if command == "undo":
        run("repair", "--in-place", "vmcore")
        run("repair", "--in-place", "--undo-file", "changes", "vmcore-6.1")
    examples = run(command, "--help").partition("examples:\n")[2].partition("exit status:")[0]
    for example in filter(None, map(str.strip, examples.splitlines())):
        if any(word in example for word in ELSEWHERE):
            continue
        words = shlex.split(example.split("   ")[0].split(" | ")[0].split(" > ")[0])
        assert words.pop(0) == "vmcoreinfo"
        with pytest.raises(SystemExit) as caught:
            main(words)
        # A candidate that this small memory lacks, and a difference between dumps.
        expected = (0, 1) if command in ("diff", "repair") or "--pick" in words or "big" in words else (0,)
        assert (caught.value.code or 0) in expected, example


def test_a_file_alone_is_shown(run: Run) -> None:
    assert run(AMD64, "--brief") == run("show", AMD64, "--brief")


def test_a_failure_names_the_findings_that_explain_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "cut"
    path.write_bytes(Path(AMD64).read_bytes()[:300])
    for words in (("show",), ("notes",), ("check",), ("extract",), ("get", "OSRELEASE")):
        assert run(words[0], str(path), *words[1:], status=1) == ""
        first, *rest = run.err.splitlines()
        assert first.startswith("vmcoreinfo: no ")
        assert any(line.split()[:2] == ["error", "elf-segment-cut"] for line in rest)
        assert not any(line.startswith(("info", "try:")) for line in rest)


def test_memory_is_searched_where_no_header_leads_to_a_note(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "unannounced"
    memory = (REAL / "debian-6.1-amd64" / "memory-64k.bin").read_bytes()
    path.write_bytes(build.elf([(build.PT_NOTE, build.note(b"CORE\0", b"x")), (build.PT_LOAD, memory)]))
    assert run("get", str(path), "OSRELEASE") == "6.1.0-56-cloud-amd64\n"
    assert "found" in run("show", "--brief", str(path))
    assert "6.1.0-56-cloud-amd64" in run("scan", str(path))
    assert run("get", "--scan", str(path), "OSRELEASE") == "6.1.0-56-cloud-amd64\n"


def test_places_are_the_same_in_text_json_and_sarif(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=b"OSRELEASE=6.1.0\nKERNELOFFSET=1g\n"))]))
    found = json.loads(run("check", "--json", str(path), status=1))["findings"]
    broken = next(finding for finding in found if finding["id"] == "value-not-integer")
    assert (broken["frame"], broken["offset"]) == ("payload", 16)
    at = broken["file_offset"]
    assert path.read_bytes()[at:].startswith(b"KERNELOFFSET=1g")
    assert f"at payload offset 16, file offset {at}\n" in run("check", str(path), status=1)
    results = json.loads(run("check", "--sarif", str(path), status=1))["runs"][0]["results"]
    assert len(results) == len(found)
    by_id = {result["ruleId"]: result["locations"][0]["physicalLocation"] for result in results}
    assert by_id["value-not-integer"]["region"]["byteOffset"] == at


def test_completing_keys_never_opens_what_is_not_a_file() -> None:
    pytest.importorskip("argcomplete")
    assert complete("vmcoreinfo get qmp:/run/qemu.sock OSREL") == []
    from argparse import Namespace

    from vmcoreinfo_fmt.cli.get import complete as keys

    for name in ("qmp:/run/qemu.sock", "-", "http://127.0.0.1:1/vmcore", "/dev/zero", "/"):
        assert keys(Namespace(file=name)) == []


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
