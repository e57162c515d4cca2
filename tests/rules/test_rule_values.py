"""What the catalogue hands out behaves like Python's own values."""

from __future__ import annotations

import ast
import copy
import json
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from vmcoreinfo_fmt import rules
from vmcoreinfo_fmt.rules import CATALOGUE, MAX_FINDINGS, SEVERITIES, Finding, Profile, Report, Rule, find_rule

RULE = CATALOGUE["note-width"]
FINDING = Finding("line-nul", "a NUL inside the line", 12, subject="OSRELEASE", file_offset=4140)
LOUD = Finding("note-padding-inside", "size is 30", 30, severity="warning", frame="region")
PROFILE = Profile("qemu", (7, 2))
REPORT = Report()
REPORT.add(FINDING)
VALUES = [RULE, FINDING, LOUD, PROFILE, REPORT]
every_value = pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)


@every_value
def test_a_value_pickles_copies_and_compares(value: object) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert type(again) is type(value)
        assert again == value
        assert repr(again) == repr(value)
    assert copy.copy(value) == copy.deepcopy(value) == value
    assert value != "another"
    assert (value == None) is False  # noqa: E711


@every_value
def test_a_value_as_a_dictionary_is_plain(value: Rule | Finding | Profile | Report) -> None:
    plain = value.to_dict()
    assert json.loads(json.dumps(plain)) == plain


def test_a_rule_as_a_dictionary_has_every_field_in_order() -> None:
    shape = RULE.to_dict()
    assert list(shape) == list(Rule.__slots__)
    assert (shape["id"], shape["profiles"], shape["since"], shape["until"]) == ("note-width", ["qemu"], None, None)
    assert CATALOGUE["windows-refused-note"].to_dict()["until"] == "10.2"


def test_values_are_different_if_one_field_is() -> None:
    assert Finding("line-nul", "a", 1) != Finding("line-nul", "a", 2)
    assert Finding("line-nul", "a", 1) != Finding("line-nul", "b", 1)
    assert Finding("line-nul", "a", 1) != Finding("line-cut", "a", 1)
    assert Finding("line-nul", "a", 1) != Finding("line-nul", "a", 1, subject="A")
    assert Finding("line-nul", "a", 1) != Finding("line-nul", "a", 1).placed(5)
    assert Finding("line-nul", "a", 1) != Finding("line-nul", "a", 1, severity="info")
    assert Finding("line-nul", "a", 1) != Finding("line-nul", "a", 1, frame="note")
    assert Finding("line-nul", "a", 1) == Finding("line-nul", "a", 1, frame="payload", severity="error")
    assert Profile("qemu", (7, 2)) != Profile("qemu", (8, 0))
    assert len({RULE, CATALOGUE["note-fits"], copy.deepcopy(RULE)}) == 2
    assert len({FINDING, FINDING.placed(4140), FINDING.placed(None)}) == 2
    assert len({Profile("spec"), Profile(), PROFILE}) == 2


def test_findings_that_the_catalogue_does_not_know_compare_too() -> None:
    assert Finding("not-there", "a") != Finding("not-here", "a")


@pytest.mark.parametrize("value", [RULE, FINDING, PROFILE], ids=lambda value: type(value).__name__)
def test_a_value_does_not_change(value: object) -> None:
    name = type(value).__slots__[-1]  # type: ignore[attr-defined]
    before = getattr(value, name)
    with pytest.raises(AttributeError, match=f"a {type(value).__name__} does not change: cannot set {name}"):
        setattr(value, name, "another")
    with pytest.raises(AttributeError, match="does not change: cannot delete"):
        delattr(value, name)
    assert getattr(value, name) == before


def test_misspelt_attributes_are_errors_also_for_type_checkers() -> None:
    # mypy calls an ignored line unused where it would not complain of it.
    with pytest.raises(AttributeError):
        _ = RULE.statment  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        _ = FINDING.ofset  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        _ = PROFILE.versions  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        _ = REPORT.finding  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        _ = CATALOGUE.rules  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        _ = rules.CATALOG  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        RULE.severty = "info"  # type: ignore[attr-defined]


def test_the_catalogue_is_one_mapping() -> None:
    assert pickle.loads(pickle.dumps(CATALOGUE)) is CATALOGUE
    assert copy.copy(CATALOGUE) is copy.deepcopy(CATALOGUE) is CATALOGUE
    assert dict(CATALOGUE) == CATALOGUE
    assert CATALOGUE.to_dict()["note-width"] == RULE.to_dict()
    assert repr(CATALOGUE) == f"<Catalogue of {len(CATALOGUE)} rules>"
    assert find_rule("note-width") is RULE


def test_the_catalogue_does_not_change() -> None:
    with pytest.raises(TypeError):
        CATALOGUE["note-width"] = RULE  # type: ignore[index]


def opposite(finding: Finding) -> tuple[Finding, Rule, Profile]:
    return finding.placed(1), CATALOGUE[finding.id], Profile("script")


def test_values_pass_through_a_pool_of_processes() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        [(placed, rule, profile)] = pool.map(opposite, [FINDING])
    assert (placed, rule, profile) == (FINDING.placed(1), CATALOGUE["line-nul"], Profile("script"))


# Findings.


@pytest.mark.parametrize(
    ("finding", "place"),
    [
        (Finding("line-nul", "m", 12), "payload offset 12"),
        (Finding("line-nul", "m", 12, file_offset=4140), "payload offset 12, file offset 4140"),
        (Finding("line-nul", "m"), ""),
        (Finding("note-cut", "m", 12), "container offset 12"),
        (Finding("note-cut", "m", 12, file_offset=12), "file offset 12"),
        (Finding("note-cut", "m", 12, file_offset=64), "container offset 12, file offset 64"),
        (Finding("flattened-cut", "m", 12), "file offset 12"),
        (Finding("region-size-minimum", "m", 4), "entry offset 4"),
        (Finding("note-first-only", "m", 40, frame="note"), "note offset 40"),
    ],
)
def test_a_place_names_its_frame(finding: Finding, place: str) -> None:
    assert finding.place == place
    assert str(finding) == (f"m, at {place}" if place else "m")
    assert place not in finding.message or not place


def test_severity_and_frame_come_from_the_catalogue_unless_given() -> None:
    assert (FINDING.severity, FINDING.frame) == ("error", "payload")
    assert (LOUD.severity, LOUD.frame) == ("warning", "region")
    assert CATALOGUE["note-padding-inside"].severity == "error"
    assert Finding("line-nul", "m").frame is None


def test_a_placed_finding_is_another_one() -> None:
    placed = LOUD.placed(99)
    assert (placed.file_offset, LOUD.file_offset) == (99, None)
    assert (placed.severity, placed.frame, placed.offset) == (LOUD.severity, LOUD.frame, LOUD.offset)


def test_a_report_is_bounded_and_says_so() -> None:
    report = Report()
    for number in range(MAX_FINDINGS + 5):
        report.found("note-broken", "", number)
    assert len(report.findings) == MAX_FINDINGS + 1
    assert report.findings[0].message == CATALOGUE["note-broken"].message
    assert report.findings[-1].id == "findings-too-many"
    assert report != REPORT
    with pytest.raises(TypeError):
        hash(report)


def test_severities_are_ordered_from_the_worst() -> None:
    assert SEVERITIES == ("error", "warning", "info")


# The folder.


def test_rules_import_nothing_of_the_package_but_what_values_are() -> None:
    for path in Path(rules.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.level <= 1 or node.module == "_values", path.name
                assert not (node.module or "").startswith("vmcoreinfo"), path.name
            if isinstance(node, ast.Import):
                assert not [name.name for name in node.names if name.name.startswith("vmcoreinfo")], path.name


def test_modules_of_the_folder_form_no_circle() -> None:
    names = {path.stem for path in Path(rules.__file__).parent.glob("*.py")} - {"__init__"}
    needs = {name: set[str]() for name in names}
    for name in names:
        path = Path(rules.__file__).with_name(f"{name}.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                needs[name] |= {node.module} & names if node.module else set()
    done: set[str] = set()
    while len(done) < len(names):
        ready = {name for name in names - done if needs[name] <= done}
        assert ready, {name: needs[name] - done for name in names - done}
        done |= ready


def test_findings_are_made_without_loading_the_catalogue() -> None:
    code = (
        "import sys, vmcoreinfo_fmt.rules as rules\n"
        "report = rules.Report(); report.found('note-cut', 'a', 1)\n"
        "heavy = {'json', 're', 'dataclasses', 'typing'} & set(sys.modules)\n"
        "print(sorted(heavy), len(rules.CATALOGUE._rules))\n"
    )
    printed = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert printed.stdout == "[] 0\n"


ROOT = Path(rules.__file__).parents[2]
