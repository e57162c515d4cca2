"""What counts of the findings of many files: selection, baseline, settings, regions and fingerprints."""

from __future__ import annotations

import json
from pathlib import Path

import build
import pytest

import vmcoreinfo_fmt
from vmcoreinfo_fmt.errors import FormatError, MissingPackageError
from vmcoreinfo_fmt.lint import Selection, Settings, checked, find_settings, read_baseline, read_settings, settings
from vmcoreinfo_fmt.lint.selection import fails

TEXT = b"OSRELEASE=6.1.0\nPAGESIZE=4096\nKERNELOFFSET=1g\nB\nB2\nSYMBOL(_stext)=x\n"


@pytest.fixture
def note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("note.txt").write_bytes(TEXT)
    return "note.txt"


def test_findings_of_a_text_have_lines_and_columns(note: str) -> None:
    with vmcoreinfo_fmt.open(note) as dump:
        found = checked(dump, Selection())
        assert [problem.finding for problem in found.problems] == list(dump.check())
    lines = TEXT.split(b"\n")
    placed = [problem for problem in found.problems if problem.line is not None]
    assert len(placed) >= 4
    for problem in placed:
        assert problem.line is not None
        assert problem.column is not None
        assert problem.length is not None
        rest = lines[problem.line - 1][problem.column - 1 :]
        offset = problem.finding.file_offset
        assert offset is not None
        assert TEXT[offset : offset + problem.length] == rest
        assert problem.finding.subject.encode() in lines[problem.line - 1]


def test_findings_of_a_dump_have_no_lines(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=TEXT))]))
    with vmcoreinfo_fmt.open(path) as dump:
        found = checked(dump, Selection())
    assert {problem.line for problem in found.problems} == {None}
    broken = next(problem for problem in found.problems if problem.finding.id == "value-not-integer")
    assert broken.finding.file_offset is not None
    start = path.read_bytes()[broken.finding.file_offset :]
    assert broken.length is not None
    assert start[: broken.length] == b"KERNELOFFSET=1g"


def test_fingerprints_stay_when_values_and_offsets_change_and_no_two_are_the_same(note: str) -> None:
    with vmcoreinfo_fmt.open(note) as dump:
        before = {problem.fingerprint: problem.finding for problem in checked(dump, Selection()).problems}
        assert len(before) == len(dump.check())
    Path(note).write_bytes(TEXT.replace(b"1g", b"2gg").replace(b"6.1.0", b"6.1.0-longer"))
    with vmcoreinfo_fmt.open(f"./{note}") as dump:
        after = {problem.fingerprint: problem.finding for problem in checked(dump, Selection()).problems}
    assert before.keys() == after.keys()
    assert [(f.id, f.subject) for f in before.values()] == [(f.id, f.subject) for f in after.values()]
    Path("other.txt").write_bytes(TEXT)
    with vmcoreinfo_fmt.open("other.txt") as dump:
        assert not before.keys() & {problem.fingerprint for problem in checked(dump, Selection()).problems}


def test_of_what_is_twice_as_often_the_second_is_new(note: str) -> None:
    with vmcoreinfo_fmt.open(note) as dump:
        known = frozenset(problem.fingerprint for problem in checked(dump, Selection()).problems)
    Path(note).write_bytes(TEXT + b"KERNELOFFSET=1g\nC\n")
    with vmcoreinfo_fmt.open(note) as dump:
        found = checked(dump, Selection(), known)
    assert len(found.problems) - len(found.new) == len(known)
    assert {problem.finding.id for problem in found.new} == {"line-without-separator", "line-duplicate"}


def test_a_selection_goes_by_id_and_by_pattern() -> None:
    assert "line-cut" in Selection()
    assert "line-cut" in Selection(["line-*"])
    assert "text-room" not in Selection(["line-*"])
    assert "line-cut" not in Selection(["line-*"], ["line-cut"])
    assert "text-room" in Selection([], ["line-*"])
    for select, ignore in ((["lin-cut"], []), ([], ["nothing-*"])):
        with pytest.raises(ValueError, match="is no id and matches none"):
            Selection(select, ignore)
    with pytest.raises(ValueError, match="did you mean line-cut"):
        Selection(["lin-cut"])


def test_a_check_fails_on_a_severity_and_worse_ones() -> None:
    table = {(severity, on) for severity in ("error", "warning", "info") for on in ("error", "warning", "info", "never")
             if fails(severity, on)}  # fmt: skip
    assert table == {
        ("error", "error"), ("error", "warning"), ("error", "info"), ("warning", "warning"), ("warning", "info"),
        ("info", "info"),
    }  # fmt: skip


@pytest.mark.parametrize("text", ["x", "{", "[]", '{"format": 1}', '{"findings": [{"id": "x"}]}', '{"findings": 1}'])
def test_what_is_no_baseline_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FormatError, match="expected what check --json prints"):
        read_baseline(str(path))


def test_a_baseline_has_the_findings_of_every_document(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    one, other = ({"format": 1, "findings": [{"fingerprint": mark}]} for mark in ("a", "b"))
    error = {"format": 1, "source": "x", "error": {}}
    path.write_text("\n".join(json.dumps(document) for document in (one, error, other)), encoding="utf-8")
    assert read_baseline(str(path)) == {"a", "b"}
    path.write_text(json.dumps(one, indent=2), encoding="utf-8")
    assert read_baseline(str(path)) == {"a"}
    path.write_text("", encoding="utf-8")
    assert read_baseline(str(path)) == set()


def test_the_nearest_settings_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    top = tmp_path / "pyproject.toml"
    top.write_text('[tool.other]\nx = 1\n[tool.vmcoreinfo.check]\nselect = ["line-*"]\nfail-on = "warning"\n')
    assert find_settings() == Settings(str(top), select=("line-*",), fail_on="warning")
    near = inner.parent / "pyproject.toml"
    near.write_text("[tool.other]\n")
    assert find_settings().path == str(top), "a project that says nothing is no settings"
    own = inner.parent / "vmcoreinfo.toml"
    own.write_text('[check]\nignore = ["text-room"]\nbaseline = "old.json"\ndocs-url = "https://docs.example/"\n')
    assert find_settings() == Settings(
        str(own), ignore=("text-room",), baseline=str(inner.parent / "old.json"), docs_url="https://docs.example/"
    )
    assert find_settings(str(tmp_path)).path == str(top)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("vmcoreinfo.toml", "[check", "is no TOML"),
        ("vmcoreinfo.toml", "[other]\n", "has other, expected the table check"),
        ("vmcoreinfo.toml", "check = 1\n", "check in .* is 1, expected a table"),
        ("vmcoreinfo.toml", '[check]\nselect = "line-cut"\n', "select in .* expected a list of ids"),
        ("vmcoreinfo.toml", "[check]\nignore = [1]\n", "ignore in .* expected a list of ids"),
        ("vmcoreinfo.toml", '[check]\nfail-on = "fatal"\n', "fail-on in .* is fatal, expected error, warning"),
        ("vmcoreinfo.toml", "[check]\nbaseline = 1\n", "baseline in .* is 1, expected a text"),
        ("vmcoreinfo.toml", "[check]\nstrict = true\n", "strict in .* is unknown, expected select, ignore"),
        ("pyproject.toml", "[tool]\nvmcoreinfo = 1\n", "tool.vmcoreinfo in .* is 1, expected a table"),
    ],
)
def test_settings_that_are_not_understood_are_errors(name: str, text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FormatError, match=words):
        read_settings(str(path))


def test_without_a_reader_of_toml_only_own_settings_are_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "READER", "no_such_reader")
    path = tmp_path / "pyproject.toml"
    path.write_text('[project]\ndependencies = ["vmcoreinfo-fmt"]\n', encoding="utf-8")
    (tmp_path / "deeper").mkdir()
    monkeypatch.setattr(settings, "NAMES", ("pyproject.toml",))
    assert find_settings(str(tmp_path / "deeper")).path in ("",)
    path.write_text("[tool.vmcoreinfo.check]\n", encoding="utf-8")
    with pytest.raises(MissingPackageError, match="cannot be read without tomli"):
        find_settings(str(tmp_path / "deeper"))
