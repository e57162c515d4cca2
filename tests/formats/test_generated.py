"""What was generated: as the manifest says, untouched, and usable with types."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import textwrap
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest
from languages import LANGUAGES
from manifest import complaints

from vmcoreinfo_fmt.rules import CATALOGUE

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for part in ("formats", "generated"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_sources_and_outputs_are_those_of_the_manifest() -> None:
    assert complaints(ROOT) == [], "run tools/generate"


def test_a_changed_format_is_noticed(copy: Path) -> None:
    source = copy / "formats" / "fw_cfg_vmcoreinfo.ksy"
    source.write_text(source.read_text(encoding="utf-8").replace("type: u8", "type: s8"), encoding="utf-8")
    assert complaints(copy) == ["formats/fw_cfg_vmcoreinfo.ksy: changed since generated/ was made"]


def test_a_new_or_missing_format_is_noticed(copy: Path) -> None:
    (copy / "formats" / "elf_core.ksy").rename(copy / "formats" / "elf_cores.ksy")
    assert complaints(copy) == [
        "formats/elf_core.ksy: changed since generated/ was made",
        "formats/elf_cores.ksy: changed since generated/ was made",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hand_edit_is_noticed_in_every_language(copy: Path, language: str) -> None:
    output = next(f for f in sorted((copy / "generated" / language).rglob("*")) if f.is_file() and f.stat().st_size)
    output.write_bytes(output.read_bytes() + b"\n")
    assert complaints(copy) == [f"{output.relative_to(copy / 'generated').as_posix()}: not as generated"]


def test_an_added_and_a_removed_file_are_noticed(copy: Path) -> None:
    (copy / "generated" / "go" / "extra.go").touch()
    (copy / "generated" / "lua" / "elf_core.lua").unlink()
    assert complaints(copy) == ["go/extra.go: not as generated", "lua/elf_core.lua: not as generated"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("meta:\n  id: toy\n bad: [\n", "line 3, column 2: expected <block end>, but found '<block mapping start>'"),
        ("", "the file is empty, expected a mapping"),
        ("meta: {id: other}\n", "meta/id is other, expected the name of the file, toy"),
    ],
)
def test_a_description_that_cannot_be_compiled_is_refused_in_plain_words(copy: Path, text: str, said: str) -> None:
    shutil.copytree(ROOT / "tools", copy / "tools", ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    (copy / "formats" / "toy.ksy").write_text(text, encoding="utf-8")
    command = [sys.executable, str(copy / "tools" / "generate"), "--language", "lua", "--out", str(copy / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"generate: formats/toy.ksy: {said}\n")
    assert "Traceback" not in done.stderr
    assert not (copy / "out").exists()


def test_what_is_wrong_in_a_catalogue_ends_in_a_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # As a program has no suffix, it is loaded by hand.
    loader = SourceFileLoader("generate", str(ROOT / "tools" / "generate"))
    module = module_from_spec(spec_from_loader("generate", loader))  # type: ignore[arg-type]
    loader.exec_module(module)
    (tmp_path / "weather.yaml").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(module, "RULES", tmp_path)
    monkeypatch.setattr(module, "generate", lambda *_: None)
    monkeypatch.setattr(sys, "argv", ["generate"])
    with pytest.raises(SystemExit, match=r"^generate: .*\bweather\b.*: an area is a file vmcoreinfo_fmt/rules/AREA"):
        module.main()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_format(language: str) -> None:
    def key(name: str) -> str:
        return name.lower().replace("_", "")

    found = {key(f.stem) for f in (ROOT / "generated" / language).rglob("*")}
    assert {key(f.stem) for f in (ROOT / "formats").glob("*.ksy")} <= found


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "python"])
def test_every_language_has_the_catalogues(language: str) -> None:
    folder = ROOT / "generated" / language
    (rules,), (keys,) = list(folder.rglob("rules.json")), list(folder.rglob("keys.json"))
    assert rules.parent == keys.parent
    assert json.loads(rules.read_text("utf-8")) == [rule.to_dict() for rule in CATALOGUE.values()], "run tools/generate"
    assert keys.read_bytes() == (ROOT / "vmcoreinfo_fmt" / "text" / "keys.json").read_bytes(), "run tools/generate"


PROGRAM = """
from typing import assert_type
from vmcoreinfo_ksy.elf_core import ElfCore
from vmcoreinfo_ksy.elf_notes import ElfNotes
from vmcoreinfo_ksy.fw_cfg_vmcoreinfo import FwCfgVmcoreinfo
from kaitaistruct import KaitaiStream

def names(stream: KaitaiStream, align: int) -> list[bytes]:
    notes = ElfNotes(True, align, stream)
    notes._read()
    return [note.name for note in notes.notes]

def kind(core: ElfCore) -> ElfCore.SegmentTypes | int:
    assert_type(core.num_program_headers, int)
    return core.program_headers[0].segment_type

def padding(header: ElfNotes.NoteHeader) -> None:
    assert_type(header.len_name_padding, int)

def region(entry: FwCfgVmcoreinfo) -> range:
    return range(entry.paddr, entry.paddr + entry.len_region)
"""


@pytest.mark.parametrize(
    ("program", "complaint"),
    [
        (PROGRAM, None),
        (PROGRAM.replace("[note.name for", "[note.header for"), "List comprehension has incompatible type"),
        (PROGRAM.replace("ElfNotes(True, align", "ElfNotes(align"), 'incompatible type "int"; expected "bool"'),
        (PROGRAM.replace("entry.len_region", "entry.size"), 'has no attribute "size"'),
    ],
    ids=["right", "wrong type", "parameter left out", "unknown field"],
)
def test_a_type_checker_follows_the_stubs(tmp_path: Path, program: str, complaint: str | None) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed: pip install 'vmcoreinfo-fmt[dev]'")
    source = tmp_path / "program.py"
    source.write_text(textwrap.dedent(program), encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--python-version",
            "3.11",
            "--config-file",
            "",
            "--cache-dir",
            tmp_path / "cache",
            source,
        ],
        env={"MYPYPATH": str(ROOT / "generated" / "python"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [line for line in done.stdout.splitlines() if "error:" in line and "kaitaistruct" not in line]
    assert re.search("^(Success|Found)", done.stdout, re.MULTILINE), done.stderr
    assert not errors if complaint is None else complaint in done.stdout, done.stdout + done.stderr
