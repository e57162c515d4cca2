"""What `check` prints for CI systems, and what counts there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import build
import jsonschema
import pytest
from command import Run
from conftest import ROOT

import vmcoreinfo_fmt
from vmcoreinfo_fmt.cli.reports import FORMATS
from vmcoreinfo_fmt.rules import CATALOGUE

Golden = Callable[[str, str], None]
TEXT = b"OSRELEASE=6.1.0\nPAGESIZE=4096\nKERNELOFFSET=1g\nB\n"
# Made by `make sarif-schema` of the package that carries OASIS's schema.
SARIF = (
    ROOT
    / ".cache"
    / "sarif"
    / "node_modules"
    / "@microsoft"
    / "jest-sarif"
    / "lib"
    / "schemas"
    / "sarif-2.1.0-rtm.5.json"
)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(tmp_path)
    made = {
        "note.txt": TEXT,
        "dump": build.elf([(build.PT_NOTE, build.note(desc=TEXT))]),
        "other": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "odd: 100%,\n::error::x.txt": TEXT,
    }
    for name, data in made.items():
        Path(name).write_bytes(data)
    return list(made)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_reads_as_reviewed(form: str, files: list[str], run: Run, golden: Golden) -> None:
    out = run("check", "--format", form, *files, status=2)
    golden(f"check/{form}.txt", out.replace(vmcoreinfo_fmt.__version__, "VERSION"))


def test_concise_lines_lead_to_the_place(files: list[str], run: Run) -> None:
    lines = run("check", "--format", "concise", "note.txt", status=1).splitlines()
    broken = next(line for line in lines if "value-not-integer" in line)
    found = re.fullmatch(r"note\.txt:(\d+):(\d+): error value-not-integer (.*)", broken)
    assert found is not None
    assert TEXT.split(b"\n")[int(found[1]) - 1] == b"KERNELOFFSET=1g"
    assert found[2] == "1"
    assert any(
        line.startswith("dump: error ") for line in run("check", "--format", "concise", "dump", status=1).splitlines()
    )


def test_commands_of_github_hold_whatever_a_file_is_called(files: list[str], run: Run) -> None:
    lines = run("check", "--format", "github", *files, status=2).splitlines()
    for line in lines:
        found = re.fullmatch(r"::(error|warning|notice) ((?:\w+=[^,:]*,?)+)::(.*)", line)
        assert found is not None, line
        properties = dict(pair.split("=", 1) for pair in found[2].split(","))
        assert properties["title"] in {*CATALOGUE, "not checked"}
        assert re.sub(r"%(25|3A|2C|0A)", "", properties["file"]).count("%") == 0
    assert any("file=note.txt,line=3,col=1,title=value-not-integer::" in line for line in lines)


def test_gitlab_gets_one_list_without_the_same_fingerprint_twice(files: list[str], run: Run) -> None:
    rows: list[dict[str, Any]] = json.loads(run("check", "--format", "gitlab", *files, status=2))
    assert len({row["fingerprint"] for row in rows}) == len(rows) > 5
    for row in rows:
        assert row.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert row["location"]["lines"]["begin"] >= 1
    assert [row["location"]["path"] for row in rows if row["check_name"] == "not-checked"] == ["other"]


def test_junit_counts_what_fails(files: list[str], run: Run) -> None:
    for on, status in (("error", 2), ("warning", 2), ("never", 2)):
        root = ElementTree.fromstring(run("check", "--format", "junit", "--fail-on", on, *files, status=status))
        cases = list(root.iter("testcase"))
        assert int(root.attrib["tests"]) == len(cases)
        assert int(root.attrib["failures"]) == len(list(root.iter("failure")))
        assert int(root.attrib["errors"]) == len(list(root.iter("error"))) == 1
        assert len(list(root.iter("testsuite"))) == len(files)
        for suite in root.iter("testsuite"):
            assert int(suite.attrib["tests"]) == len(list(suite.iter("testcase")))
            assert int(suite.attrib["failures"]) == len(list(suite.iter("failure")))
        assert bool(list(root.iter("failure"))) is (on != "never")


def sarif_schema() -> dict[str, Any]:
    if not SARIF.is_file():
        pytest.skip("the schema of SARIF is not here: make sarif-schema")
    found: dict[str, Any] = json.loads(SARIF.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("more", [(), ("--baseline", "old.json"), ("--docs-url", "https://docs.example/x")])
def test_sarif_obeys_the_schema_of_oasis(more: tuple[str, ...], files: list[str], run: Run, tmp_path: Path) -> None:
    Path("old.json").write_text(run("check", "--json", "dump", status=1), encoding="utf-8")
    absolute = str(tmp_path / "note.txt")
    log = json.loads(run("check", "--sarif", *more, *files, absolute, status=2))
    schema = sarif_schema()
    kind = jsonschema.validators.validator_for(schema)
    kind(schema, format_checker=kind.FORMAT_CHECKER).validate(log)
    with pytest.raises(jsonschema.ValidationError):
        kind(schema).validate({**log, "version": "2.0.0"})


def test_sarif_is_complete(files: list[str], run: Run, tmp_path: Path) -> None:
    log = json.loads(run("check", "--sarif", *files, str(tmp_path / "note.txt"), status=2))
    single = log["runs"][0]
    driver = single["tool"]["driver"]
    assert driver["version"] == driver["semanticVersion"] == vmcoreinfo_fmt.__version__
    for number, rule in enumerate(driver["rules"]):
        assert rule["helpUri"] == f"{driver['informationUri']}rules/{rule['id']}/"
        assert rule["fullDescription"]["text"]
        assert CATALOGUE[rule["id"]].statement in rule["help"]["text"]
        assert any(result["ruleIndex"] == number for result in single["results"])
    marks = set()
    for result in single["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert (
            single["artifacts"][place["artifactLocation"]["index"]]["location"]["uri"]
            == place["artifactLocation"]["uri"]
        )
        marks.add(result["partialFingerprints"]["vmcoreinfo/v1"])
        if result["ruleId"] == "value-not-integer":
            region = place["region"]
            is_text = place["artifactLocation"]["uri"] != "dump"
            assert region["byteLength"] == len(b"KERNELOFFSET=1g")
            assert (region.get("startLine"), region.get("endColumn")) == ((3, 16) if is_text else (None, None))
            assert "baselineState" not in result
    assert len(marks) == len(single["results"])
    uris = [artifact["location"]["uri"] for artifact in single["artifacts"]]
    assert uris[:2] == ["note.txt", "dump"]
    assert (tmp_path / "note.txt").as_uri() in uris
    assert not any(re.search(r"[\s%](?![0-9A-F]{2})", uri) for uri in uris)
    ran = single["invocations"][0]
    assert (ran["executionSuccessful"], ran["exitCode"]) == (False, 2)
    said = ran["toolExecutionNotifications"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert (said["uri"], len(ran["toolExecutionNotifications"])) == ("other", 1)


def test_a_file_alone_that_cannot_be_read_is_in_the_report(files: list[str], run: Run) -> None:
    assert json.loads(run("check", "--sarif", "other", status=2))["runs"][0]["results"] == []
    assert "which is no known container" in run.err
    assert json.loads(run("check", "--json", "other", status=2))["error"]["kind"] == "UnsupportedError"
    assert "<error " in run("check", "--format", "junit", "other", status=2)


def test_only_what_is_new_counts(files: list[str], run: Run) -> None:
    Path("old.json").write_text(run("check", "--json", "note.txt", "dump", status=1), encoding="utf-8")
    out = run("check", "--baseline", "old.json", "note.txt", "dump")
    assert out.splitlines()[-1].startswith("2 files: 0 errors, 0 warnings, ")
    Path("note.txt").write_bytes(TEXT + b"SYMBOL(_stext)=zz\n")
    out = run("check", "--baseline", "old.json", "note.txt", "dump", status=1)
    assert out.count("value-not-integer") == 1
    printed = run("check", "--json", "--baseline", "old.json", "note.txt", "dump", status=1)
    shapes = [json.loads(line) for line in printed.splitlines()]
    assert [shape["counts"]["error"] for shape in shapes] == [1, 0]
    assert shapes[1]["num_known"] == len(shapes[1]["findings"])
    log = json.loads(run("check", "--sarif", "--baseline", "old.json", "note.txt", status=1))
    states = [result["baselineState"] for result in log["runs"][0]["results"]]
    assert states.count("new") == 1
    assert states.count("unchanged") == len(states) - 1


def test_selection_and_severity_decide_the_status(files: list[str], run: Run) -> None:
    out = run("check", "--select", "value-*", "note.txt", status=1)
    assert {line.split()[1] for line in out.splitlines()[:-1]} == {"value-not-integer"}
    out = run("check", "--ignore", "value-not-integer", "--fail-on", "never", "note.txt")
    assert "value-not-integer" not in out
    run("check", "--select", "text-room", "note.txt")
    run("check", "--select", "text-room", "--fail-on", "info", "note.txt", status=1)
    assert run("check", "--strict", "--select", "line-*", "note.txt", status=1)
    run("check", "--strict", "--fail-on", "error", "note.txt", status=2)


def test_settings_of_a_project_count_until_an_option_says_otherwise(files: list[str], run: Run) -> None:
    Path("vmcoreinfo.toml").write_text('[check]\nselect = ["text-room"]\nfail-on = "info"\n', encoding="utf-8")
    out = run("check", "note.txt", status=1)
    assert [line.split()[1] for line in out.splitlines()[:-1]] == ["text-room"]
    run("check", "--fail-on", "never", "note.txt")
    assert "value-not-integer" in run("check", "--no-config", "note.txt", status=1)
    assert "value-not-integer" in run("check", "--select", "value-*", "note.txt", status=1)
    Path("elsewhere.toml").write_text('[check]\nignore = ["*"]\n', encoding="utf-8")
    assert run("check", "--config", "elsewhere.toml", "note.txt") == "0 errors, 0 warnings\n"
    Path("vmcoreinfo.toml").write_text("[check]\nstrict = true\n", encoding="utf-8")
    run("check", "note.txt", status=2)
    assert "strict in " in run.err


def test_a_report_can_go_into_a_file(files: list[str], run: Run) -> None:
    printed = run("check", "--format", "junit", *files, status=2)
    assert run("check", "--format", "junit", "-o", "report.xml", *files, status=2) == ""
    assert Path("report.xml").read_text(encoding="utf-8") == printed
    Path("report.xml").unlink()
    run("check", "-o", "nowhere/report.xml", "note.txt", status=2)
    assert not Path("report.xml").exists()
