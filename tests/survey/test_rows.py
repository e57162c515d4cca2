"""A dump has one row, whatever it is and whatever happens."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from build import PT_NOTE
from conftest import REAL, ROOT
from survey.many import core

import vmcoreinfo_fmt.dumps
from vmcoreinfo_fmt import survey
from vmcoreinfo_fmt.text.keys import KEYS

SAMPLE = REAL / "debian-6.1-amd64" / "qemu-7.2.elf"
CASES = ROOT / "conformance" / "cases" / "kdump_compressed"
TYPES = {"text": str, "integer": int, "real": float, "boolean": bool}


def test_the_columns_are_those_of_a_summary_and_what_a_survey_adds() -> None:
    with vmcoreinfo_fmt.open(SAMPLE) as dump:
        assert [*dump.summary(), "health", "error_kind", "error", "seconds"] == list(survey.COLUMNS)


def test_the_reference_lists_every_column_and_every_health() -> None:
    page = (ROOT / "docs" / "reference" / "survey.md").read_text(encoding="utf-8")
    told = [
        (column, kind)
        for cells in re.findall(r"^\| (`.*?) \| (\w+) \| .+ \|$", page, re.MULTILINE)
        for column, kind in ((name, cells[1]) for name in re.findall("`(\\w+)`", cells[0]))
    ]
    assert told == list(survey.COLUMNS.items())
    howto = (ROOT / "docs" / "howto" / "survey.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`(?:sound|cut|no|broken|unknown|unreadable|too|fatal).*?) \|", howto, re.MULTILINE)
    assert [health for row in rows for health in re.findall("`(.*?)`", row)] == list(survey.HEALTH)


@pytest.mark.parametrize("path", sorted(REAL.rglob("*.*")), ids=lambda path: str(path.relative_to(REAL)))
def test_every_sample_has_a_row_of_the_types_that_columns_have(path: Path) -> None:
    row = survey.read(str(path))
    assert list(row) == list(survey.COLUMNS)
    for column, value in row.items():
        assert value is None or type(value) is TYPES[survey.COLUMNS[column]], column
    assert row["source"] == str(path)
    assert row["size"] == path.stat().st_size
    assert row["health"] in survey.HEALTH
    assert (row["error"] is None) == (row["container"] is not None) == (row["error_kind"] is None)


def test_a_row_says_what_the_summary_says() -> None:
    row = survey.read(str(SAMPLE))
    with vmcoreinfo_fmt.open(SAMPLE) as dump:
        said = dump.summary()
    assert said.pop("wrappers") == ""
    assert row["wrappers"] is None, "what is empty is nothing"
    assert {column: row[column] for column in said} == said
    assert (row["health"], row["release"], row["error"]) == ("sound", "6.1.0-56-cloud-amd64", None)
    assert float(row["seconds"] or 0) > 0


ODD: dict[str, Callable[[], bytes]] = {
    "sound": SAMPLE.read_bytes,
    "doubtful": core,
    "faulty": lambda: build.elf([(PT_NOTE, build.note(desc=build.TEXT + b"KERNELOFFSET=1g\n"))]),
    "cut": lambda: core()[:-2],
    "no text": lambda: build.elf([(PT_NOTE, build.note(b"CORE\0", b"x"))]),
    "broken": lambda: core()[:40],
    "unknown": lambda: b"no dump",
}


@pytest.mark.parametrize("health", ODD)
def test_health_says_how_a_dump_is(health: str, tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(ODD[health]())
    row = survey.read(str(path))
    assert row["health"] == health, row
    assert row["size"] == path.stat().st_size


@pytest.mark.parametrize("path", sorted(CASES.glob("*-high.bin")), ids=lambda path: path.stem)
def test_a_header_that_states_more_than_there_is_costs_no_more_than_there_is(path: Path) -> None:
    with vmcoreinfo_fmt.open(path) as dump:
        before = dump.input.budget.spent["read"]
        dump.summary()
        assert dump.input.budget.spent["read"] - before < 16 << 20


@pytest.mark.parametrize(
    ("bits", "machine", "expected"), [(64, 62, "x86_64"), (32, 3, "x86_32"), (64, 183, "arm64"), (64, 21, "powerpc")]
)
def test_an_architecture_has_one_name_whoever_says_it(bits: int, machine: int, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(build.elf([(PT_NOTE, build.note(b"CORE\0", b"x"))], bits=bits, machine=machine))
    row = survey.read(str(path))
    assert (row["health"], row["architecture"]) == ("no text", expected)
    assert expected in {name for key in KEYS.values() for name in key.arch}


@pytest.mark.parametrize(("bits", "expected"), [(64, "x86_64"), (32, "x86_32")])
def test_a_dump_of_windows_has_the_same_names(bits: int, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "memory.dmp"
    path.write_bytes(build.windows(bits))
    row = survey.read(str(path))
    assert (row["container"], row["architecture"]) == ("windows-dump", expected)


def test_what_cannot_be_opened_is_a_row(tmp_path: Path) -> None:
    row = survey.read(str(tmp_path / "nothing"))
    assert (row["health"], row["error_kind"], row["error"]) == (
        "unreadable",
        "FileNotFoundError",
        "No such file or directory",
    )
    assert survey.read(str(tmp_path))["error"] == "Is a directory"
    assert survey.read("nonsense://x")["health"] == "unknown"
    assert survey.read("a\0b")["health"] == "fatal"


@pytest.mark.parametrize("error", [RuntimeError("a mistake"), RecursionError("too deep"), MemoryError()])
def test_a_mistake_of_the_program_costs_the_row_only(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise error

    monkeypatch.setattr(vmcoreinfo_fmt.dumps, "open", fail)
    row = survey.read("vmcore")
    assert (row["health"], row["error_kind"]) == ("fatal", type(error).__name__)
    assert row["error"]


def test_names_and_texts_of_any_bytes_are_unicode_in_rows(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/vmcore-\xff"
    try:
        Path(os.fsdecode(name)).write_bytes(build.elf([(PT_NOTE, build.note(desc=b"OSRELEASE=6.1\xff\nPAGESIZE=1\n"))]))
    except OSError:
        pytest.skip("this file system takes only text as names")
    row = survey.read(os.fsdecode(name))
    assert str(row["source"]).endswith("/vmcore-\\xff")
    assert row["release"] == "6.1ÿ"
    for value in row.values():
        str(value).encode()


def test_integers_that_no_database_holds_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(build.elf([(PT_NOTE, build.note(desc=b"OSRELEASE=6.1.0\nKERNELOFFSET=ffffffffffffffff\n"))]))
    with vmcoreinfo_fmt.open(path) as dump:
        assert dump.summary()["kaslr_offset"] == (1 << 64) - 1
    assert survey.read(str(path))["kaslr_offset"] is None
