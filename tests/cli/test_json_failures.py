"""Whatever fails, programs find one document on standard output for each thing that they asked for."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import build
import jsonschema
import pytest
from build import PT_LOAD, PT_NOTE, TEXT
from cli.test_documents import SCHEMAS, WITHOUT_JSON
from command import Run
from conftest import REAL

from vmcoreinfo_fmt import dumps, survey
from vmcoreinfo_fmt.cli.commands import COMMANDS
from vmcoreinfo_fmt.survey import engines

AMD64 = REAL / "debian-6.1-amd64"
GOOD = str(AMD64 / "qemu-7.2.elf")
NOTE = build.note(desc=TEXT)
# What each command needs besides the input, which takes the place of None. Those that write say where.
CALLS: dict[str, tuple[str | None, ...]] = {
    "show": (None,),
    "get": (None, "OSRELEASE"),
    "notes": (None,),
    "scan": (None,),
    "check": ("--no-config", None),
    "diff": (GOOD, None),
    "explain": (None,),
    "repair": (None,),
    "insert": (None, "--from", GOOD, "-o", "new"),
    "replace": (None, "--from", GOOD, "-o", "new"),
    "remove": (None, "-o", "new"),
    "edit": (None, "--set", "A=1", "-o", "new"),
    "wrap": (None, "-o", "new"),
    "entry": (None,),
    "judge": ("--entry", "0000010024100000 00c08c0100000000", "--region", None),
    "survey": (None, "--engine", "here"),
}
MANY = ("show", "get", "notes", "scan", "check", "diff", "survey")


LZO = 2  # the kind of a page in its descriptor


def packed() -> bytes:
    """Return a dump with its note in pages that a package unpacks."""
    memory = {0: bytes(4096), 9: build.note(desc=TEXT).ljust(4096, b"\0")}
    # Its literal bytes are enough to be looked at, which is when the package is missed.
    return build.kdump(pages=memory, pack=lambda page: (LZO, page[:64]))


INPUTS: dict[str, Callable[[], bytes]] = {
    "empty": bytes,
    "garbage": lambda: b"no dump at all",
    "cut": lambda: Path(GOOD).read_bytes()[:40],
    "cut-note": lambda: build.elf([(PT_NOTE, build.note(desc=TEXT))])[:-30],
    "no-note": lambda: build.elf([(PT_NOTE, build.note(b"CORE\0", b"x")), (PT_LOAD, bytes(4096))]),
    "xen": lambda: build.elf([(PT_NOTE, build.note(b"VMCOREINFO_XEN\0", b"SYMBOL(domain_list)=1\n"))]),
    "windows": lambda: build.elf([(PT_NOTE, build.note(desc=build.windows()))]),
    "packed": packed,
    "broken.gz": lambda: b"\x1f\x8b\x08\0\0\0\0\0\0\0no data of gzip",
    "two": lambda: bytes(build.memory(1 << 20, [(0x3000, NOTE), (0x9000, NOTE.replace(b"6.1", b"6.2"))])),
}
ELSEWHERE = ["nothing", ".", "qmp:/nonexistent", "nonsense://x", "http://127.0.0.1:9/vmcore"]


@pytest.fixture
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with an input of every kind, on a machine without packages that unpack pages."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "lzallright", None)
    for name, make in INPUTS.items():
        (tmp_path / name).write_bytes(make())
    return tmp_path


def called(words: Sequence[str], capfd: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    from vmcoreinfo_fmt.cli import main

    with pytest.raises(SystemExit) as caught:
        main(list(words))
    out, err = capfd.readouterr()
    return int(caught.value.code or 0), out, err


def validated(shape: Any, command: str) -> str:
    """Check a document against the schema of its kind, and return the kind."""
    kind = "error" if "error" in shape and command != "survey" else command
    kind = "repair" if kind in ("insert", "replace", "remove", "edit") else kind
    jsonschema.Draft202012Validator(SCHEMAS[kind]).validate(shape)
    return kind


def of(command: str, *names: str) -> list[str]:
    """Return the arguments for a command with these inputs."""
    if command == "get" and len(names) > 1:
        return ["get", "--key", "OSRELEASE", *names]
    return [command, *(word for one in CALLS[command] for word in ([one] if one is not None else names))]


def test_every_command_with_json_is_called() -> None:
    assert CALLS.keys() | WITHOUT_JSON == COMMANDS.keys()


@pytest.mark.parametrize(
    ("command", "name"),
    # For a survey, a folder stands for its files.
    [(command, name) for command in CALLS for name in (*INPUTS, *ELSEWHERE) if (command, name) != ("survey", ".")],
)
def test_an_input_has_one_document_and_a_status_that_is_documented(
    command: str, name: str, inputs: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, out, err = called([*of(command, name), "--json"], capfd)
    shape = json.loads(out)
    assert status in import_module(f"vmcoreinfo_fmt.cli.{command}").STATUSES
    if validated(shape, command) == "error":
        assert out.count("\n") == 1, "a line of JSON Lines, too"
        assert (shape["error"]["status"], status) in ((1, 1), (2, 2))
        assert shape["error"]["message"] in err
    (inputs / "new").unlink(missing_ok=True)
    # `get` has null for a key that is not there, and prints nothing of such a file otherwise.
    plain, _, _ = called(of(command, name), capfd)
    assert plain == status, "the same status without --json"


@pytest.mark.parametrize("command", MANY)
def test_several_inputs_have_one_line_each(command: str, inputs: Path, capfd: pytest.CaptureFixture[str]) -> None:
    names = [GOOD, *INPUTS, "nothing", "nonsense://x", GOOD]
    status, out, _ = called([*of(command, *names), "--json"], capfd)
    assert status == (0 if command == "survey" else 2)
    lines = out.splitlines()
    assert len(lines) == len(names)
    for line, name in zip(lines, names, strict=True):
        shape = json.loads(line)
        validated(shape, command)
        assert shape.get("source", shape.get("after")) == name


@pytest.mark.parametrize("command", CALLS)
def test_no_memory_is_one_document(
    command: str, inputs: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise MemoryError

    module = import_module(f"vmcoreinfo_fmt.cli.{command}")
    monkeypatch.setattr(dumps, "open", fail)
    monkeypatch.setattr(dumps, "scan", fail)
    if command in ("entry", "judge", "repair", "insert", "replace", "remove", "edit", "wrap"):
        monkeypatch.setattr(module, "run", fail)
    status, out, err = called([*of(command, GOOD), "--json"], capfd)
    shape = json.loads(out)
    if command == "survey":
        assert (shape["health"], shape["error_kind"], status) == ("fatal", "MemoryError", 0)
    else:
        assert (validated(shape, command), shape["error"]["kind"], status) == ("error", "MemoryError", 2)
        assert err == "vmcoreinfo: not enough memory for this input\n"


MISTAKES = [
    *((command, "--nonsense") for command in CALLS),
    *((command,) for command in CALLS if command != "explain"),
    *((command, "--workers", "none") for command in ("survey",)),
    ("check", GOOD, "--config", "nothing.toml"),
    ("check", GOOD, "--baseline", "nothing.json"),
    ("check", GOOD, "--baseline", "garbage"),
    ("check", GOOD, "--select", "nonsense"),
    ("check", GOOD, "--fail-on", "sometimes"),
    ("check", GOOD, "-o", "nothing/here"),
    ("diff", "nothing", GOOD, GOOD),
    ("diff", "garbage", GOOD),
    ("entry", "0011"),
    ("explain", "nothing-of-this-name"),
    ("get", GOOD, "--key", "OSRELEASE", "--raw"),
    ("get", "no-note", "OSRELEASE", "--pick", "9"),
    ("get", "two", "OSRELEASE"),
    ("insert", GOOD, "--from", "nothing"),
    ("insert", GOOD, "--from", GOOD, "-o", "nothing/here"),
    ("judge", "--entry", "-", "--region", "-"),
    ("judge", "--entry", "00", "--region", GOOD, "--profile", "qemu:0"),
    ("remove", "no-note"),
    ("repair", GOOD, "--undo-file", "x"),
    ("scan", GOOD, "--base", "0"),
    ("scan", "garbage", "--base", "-1"),
    ("show", "--live", GOOD),
    ("show", GOOD, "--for", "nothing"),
    ("show", GOOD, "--snapshot", "x"),
    ("survey", GOOD, "-o", "rows.xlsx"),
    ("survey", GOOD, "-o", "nothing/rows.csv"),
    ("survey", GOOD, "--resume"),
    ("survey", GOOD, "--group-by", "nothing"),
    ("survey", "nonsense://x/"),
    ("wrap", "garbage", "-o", "new", "--at", "x"),
    ("wrap", GOOD, "-o", "nothing/new"),
    ("nonsense",),
    (),
]


@pytest.mark.parametrize("words", MISTAKES, ids=" ".join)
def test_a_mistake_in_the_arguments_is_one_document(
    words: tuple[str, ...], inputs: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    words = tuple(word.replace(str(inputs), ".") for word in words)
    status, out, err = called([*words, "--json"], capfd)
    shape = json.loads(out)
    jsonschema.Draft202012Validator(SCHEMAS["error"]).validate(shape)
    assert shape["error"]["status"] == status
    assert status in (1, 2)
    assert shape["error"]["message"] in err


@pytest.mark.parametrize("form", [["--sarif"], ["--format", "sarif"], ["--format=json"], ["--format", "gitlab"]])
@pytest.mark.parametrize("words", [["--config", "nothing.toml"], ["--baseline", "garbage"], ["--nonsense"]])
def test_what_a_ci_system_reads_is_json_whatever_fails(
    form: list[str], words: list[str], inputs: Path, run: Run
) -> None:
    shape = json.loads(run("check", *form, *words, GOOD, status=2))
    jsonschema.Draft202012Validator(SCHEMAS["error"]).validate(shape)
    assert shape["error"]["message"] in run.err
    assert run("check", "--format", "junit", *words, GOOD, status=2) == ""


def test_rows_of_a_survey_are_lines_also_when_it_fails(
    inputs: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(name: str) -> Any:
        if name == "cut":
            raise OSError(28, "No space left on device", "rows.csv")
        return survey.read(name)

    monkeypatch.setattr(engines, "read", failing)
    status, out, _ = called(["survey", "--json", "--engine", "here", GOOD, "garbage", "cut"], capfd)
    *rows, last = map(json.loads, out.splitlines())
    assert (status, len(rows), last["error"]["message"]) == (2, 2, "rows.csv: No space left on device")
