"""The cases about meaning: complete, in their own form, and passed by the package."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter, defaultdict
from typing import Any

import jsonschema
import pytest

from conformance import confirm, measure
from conformance.build import CASES, meanings
from conformance.meaning import EVERY_STATE, FLAGS, Meaning
from conformance.suite import HERE
from vmcoreinfo_fmt.rules import CATALOGUE

CASES_BY_ID = {case["id"]: case for case in measure.cases() if case["kind"] != "bytes"}
WITHOUT = json.loads((HERE / "without_cases.json").read_text(encoding="utf-8"))
DRIVER = [sys.executable, str(HERE / "drivers" / "package" / "driver.py")]


@pytest.fixture(scope="module")
def answers() -> dict[str, Any]:
    paths = os.pathsep.join(str(HERE.parent / part) for part in (".", "generated/python"))
    return measure.ask(["env", f"PYTHONPATH={paths}", *DRIVER], list(CASES_BY_ID.values()))


@pytest.mark.parametrize("kind", sorted({case["kind"] for case in CASES_BY_ID.values()}))
def test_the_package_passes_every_case(kind: str, answers: dict[str, Any]) -> None:
    results = [measure.result(case, answers.get(id)) for id, case in CASES_BY_ID.items() if case["kind"] == kind]
    assert results
    assert [one for one in results if one["outcome"] != "passed"] == []


@pytest.mark.parametrize("kind", ["device", "transfer", "acceptance", "guest", "note", "payload", "windows"])
def test_the_package_answers_all_that_is_asked(kind: str, answers: dict[str, Any]) -> None:
    for id, case in CASES_BY_ID.items():
        if case["kind"] == kind:
            assert set(case["expect"]) <= set(answers[id]["answer"]), id


def test_every_rule_has_cases_for_both_mistakes_or_a_reason() -> None:
    shown: defaultdict[str, set[str]] = defaultdict(set)
    for case in CASES_BY_ID.values():
        shown[case.get("rule", EVERY_STATE)] |= set(case["fails_if"])
    del shown[EVERY_STATE]
    assert {rule: sides for rule, sides in shown.items() if sides != {"dropped", "strict"}} == {}
    assert set(shown) & set(WITHOUT) == set()
    assert sorted({*shown, *WITHOUT}) == sorted(CATALOGUE)
    assert all(reason.endswith(".") for reason in WITHOUT.values())
    # What is left out is the smaller part by far, and grows only on purpose.
    assert len(WITHOUT) <= 29


@pytest.mark.thorough
def test_every_case_and_every_file_keeps_to_the_schema() -> None:
    for name, pattern in (("case", "*/*.jsonl"), ("bytes", "*/*.json")):
        schema = json.loads((HERE / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        for path in CASES.glob(pattern):
            for line in path.read_text(encoding="utf-8").splitlines() if name == "case" else [path.read_text("utf-8")]:
                case = json.loads(line)
                assert next(validator.iter_errors(case), None) is None, path
                if name == "case":
                    assert case["id"].startswith(f"{path.parent.name}/{path.stem}/")


def test_acceptance_covers_classes_orders_machines_and_releases() -> None:
    seen = Counter[str]()
    for case in CASES_BY_ID.values():
        if case["kind"] == "acceptance":
            given = case["input"]
            seen.update(f"{key} {given[key]}" for key in ("bits", "byte_order", "machine", "profile", "host_order"))
    expected = {"bits 32": 300, "byte_order big": 300, "machine arm": 300, "machine aarch64": 500, "machine i386": 200,
                "machine riscv64": 150, "profile spec": 500, "profile qemu:7.2": 700, "profile qemu:10.0": 300,
                "profile qemu:11.1": 700, "profile script": 150, "host_order big": 50}  # fmt: skip
    assert {key: seen[key] for key, least in expected.items() if seen[key] < least} == {}


def test_every_flag_is_used_and_none_is_unknown() -> None:
    used = {flag for case in CASES_BY_ID.values() for flag in case.get("flags", [])}
    assert used == set(FLAGS)


# Releases that have played the suite, each with the profile that it confirms.
RELEASES = {"5.2": "qemu:7.2", "7.2": "qemu:7.2", "10.0": "qemu:10.0", "11.1": "qemu:11.1"}


def test_every_case_was_confirmed_or_says_why_not() -> None:
    confirmed = confirm.confirmed_by()
    assert list(confirm.read()) == list(RELEASES)
    for case in meanings():
        releases = set(confirmed(case))
        assert bool(releases) != bool(case.unconfirmed or _by_migration(case)), case.id
        assert releases in (set(), _expected_releases(case)), case.id


def _by_migration(case: Meaning) -> bool:
    # The tests of migration play this rule, with a machine for each.
    return case.rule == "migration-state"


def _expected_releases(case: Meaning) -> set[str]:
    if case.kind != "acceptance":
        return set(RELEASES)
    return {release for release, profile in RELEASES.items() if profile == case.input["profile"]}


def test_a_confirmation_does_not_outlive_its_case() -> None:
    case = next(case for case in meanings() if confirm.confirmed_by()(case))
    changed = Meaning(**{**vars(case), "expect": {**case.expect, "accepted": None}})
    assert confirm.confirmed_by()(changed) == ()


def test_a_flag_without_a_meaning_is_refused() -> None:
    with pytest.raises(ValueError, match="have no meaning"):
        Meaning("device", "entry-reset", "x", "X.", {}, {}, ("dropped",), flags=("misspelt",))
    with pytest.raises(ValueError, match="other answers belong"):
        Meaning("device", "entry-reset", "x", "X.", {}, {}, ("dropped",), "acceptable")
