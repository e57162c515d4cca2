"""The catalogue of rules: complete, well-formed, and named by the tests that prove it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from vmcoreinfo_fmt.errors import FormatError, MissingKeyError
from vmcoreinfo_fmt.rules import RULES, Profile, Rule, find_rule
from vmcoreinfo_fmt.rules.rule import LATEST

TESTS = Path(__file__).resolve().parent
PACKAGE = TESTS.parent / "vmcoreinfo_fmt"
every_rule = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)


def proved() -> Iterator[tuple[str, str]]:
    """Yield every rule id in a mark of a test, with the test's name."""
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                for mark in node.decorator_list:
                    if isinstance(mark, ast.Call) and ast.unparse(mark.func) in ("rule", "pytest.mark.rule"):
                        yield from ((str(ast.literal_eval(argument)), node.name) for argument in mark.args)


def test_every_rule_is_named_by_a_test() -> None:
    assert sorted(RULES.keys() - dict(proved()).keys()) == []


def test_tests_name_no_rule_that_is_not_there() -> None:
    assert [(rule_id, test) for rule_id, test in proved() if rule_id not in RULES] == []


def test_code_names_no_rule_that_is_not_there() -> None:
    areas = {rule_id.split("-")[0] for rule_id in RULES} - {"script", "device", "dump"}
    for path in PACKAGE.glob("*.py"):
        named = re.findall(rf"`((?:{'|'.join(areas)})-[a-z0-9-]+)`", path.read_text(encoding="utf-8"))
        assert [name for name in named if name not in RULES] == [], path.name


@every_rule
def test_a_rule_says_what_it_has_to_say(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", rule.id)
    for sentence in (rule.statement, rule.consequence, *([rule.practice] if rule.practice else [])):
        assert sentence.endswith("."), sentence
    # One sentence; a dot inside it is part of a name or a number.
    assert not re.search(r"[.!?] [A-Z]", rule.statement)
    assert rule.source
    assert rule.profiles
    assert set(rule.profiles) <= {"spec", "qemu", "script"}
    assert not rule.defect or rule.profiles == ("qemu",)


def test_a_rule_counts_from_one_release_to_another() -> None:
    order = find_rule("note-target-order")
    assert [order.applies(Profile("qemu", version)) for version in ((2, 11), (7, 2), (8, 0), LATEST)] == [
        True,
        True,
        False,
        False,
    ]
    assert order.versions == "before 8.0"
    assert find_rule("note-byte-order").versions == "since 8.0"
    assert not order.applies(Profile("spec"))
    assert find_rule("region-size-limit").applies(Profile("spec"))


def test_an_unknown_rule_is_an_error_that_names_it() -> None:
    with pytest.raises(MissingKeyError, match="no-such-rule is not the id of a rule") as caught:
        find_rule("no-such-rule")
    assert caught.value.key == "no-such-rule"


@pytest.mark.parametrize(
    ("text", "profile", "shown"),
    [
        ("spec", Profile("spec"), "spec"),
        ("script", Profile("script"), "script"),
        ("qemu", Profile("qemu", LATEST), "qemu:10.2"),
        ("qemu:7.2", Profile("qemu", (7, 2)), "qemu:7.2"),
        ("qemu:7.2.22", Profile("qemu", (7, 2)), "qemu:7.2"),
    ],
)
def test_a_profile_is_read_from_its_name(text: str, profile: Profile, shown: str) -> None:
    assert Profile.parse(text) == profile
    assert str(profile) == shown


@pytest.mark.parametrize("text", ["", "qemu:", "qemu:7", "qemu 7.2", "spec:1.0", "QEMU", "qemu:7.2\n"])
def test_another_name_is_no_profile(text: str) -> None:
    with pytest.raises(FormatError, match="expected spec, script, qemu or qemu:"):
        Profile.parse(text)
