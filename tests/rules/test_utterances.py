"""What the package says is in the catalogue, what the catalogue has is said, and tests prove it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import vmcoreinfo_fmt
from vmcoreinfo_fmt.rules import CATALOGUE

pytestmark = pytest.mark.thorough
PACKAGE = Path(vmcoreinfo_fmt.__file__).parent
TESTS = Path(__file__).resolve().parents[1]
ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+")
WORDS = {id.partition("-")[0] for id in CATALOGUE}
# Names that look like ids: containers, and a command of QEMU.
OTHERS = {"dump-guest-memory", "kdump-compressed", "s390-extended", "script-src", "windows-dump"}
# What makes a finding of its first argument, and which argument is its offset.
MAKERS = {"Finding": 2, "found": 2, "_stop": 2, "_finding": None, "Check": None, "_blame_order_or": None}

Place = tuple[str, str]


def trees(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield str(path.relative_to(folder)), ast.parse(path.read_text(encoding="utf-8"))


def docstrings(tree: ast.Module) -> set[int]:
    """Return which constants are docstrings, by identity."""
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef)
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, owners) and node.body]
    return {id(body[0].value) for body in bodies if isinstance(body[0], ast.Expr)}


def strings(folder: Path) -> Iterator[Place]:
    """Yield every string in the code, docstrings left out, with its file."""
    for name, tree in trees(folder):
        skipped = docstrings(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
                yield node.value, name


def calls(folder: Path) -> Iterator[tuple[str, ast.Call, str]]:
    """Yield every call that makes a finding, with the name of what is called and the file."""
    for name, tree in trees(folder):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args:
                called = ast.unparse(node.func).rpartition(".")[2]
                if called in MAKERS:
                    yield called, node, name


def quoted(folder: Path) -> Iterator[Place]:
    """Yield every id between backticks in docstrings and comments, with its file."""
    for path in sorted(folder.rglob("*.py")):
        for found in re.findall(rf"`({ID.pattern})`", path.read_text(encoding="utf-8")):
            yield found, str(path.relative_to(folder))


def marked() -> Iterator[Place]:
    """Yield every id in a `rule` mark of a test, with the test's name."""
    for _, tree in trees(TESTS):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                for mark in node.decorator_list:
                    if isinstance(mark, ast.Call) and ast.unparse(mark.func) in ("rule", "pytest.mark.rule"):
                        yield from ((str(ast.literal_eval(argument)), node.name) for argument in mark.args)


def unknown(places: Iterator[Place]) -> list[Place]:
    """Return what looks like an id of the catalogue and is not in it."""
    return [
        (name, place)
        for name, place in places
        if ID.fullmatch(name)
        and name.partition("-")[0] in WORDS
        and name not in CATALOGUE
        and name not in OTHERS
        and "/" not in name
    ]


def test_the_code_says_only_what_is_in_the_catalogue() -> None:
    assert unknown(strings(PACKAGE)) == []


def test_docstrings_and_comments_name_only_what_is_in_the_catalogue() -> None:
    assert unknown(quoted(PACKAGE)) == []


def test_every_finding_is_made_with_an_id_of_the_catalogue() -> None:
    made = [
        (str(call.args[0].value), name)
        for _, call, name in calls(PACKAGE)
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    ]
    assert len(made) > 80
    assert [(id, name) for id, name in made if id not in CATALOGUE] == []


def test_a_finding_with_an_offset_has_a_frame_to_count_in() -> None:
    for called, call, name in calls(PACKAGE):
        argument = MAKERS[called]
        first = call.args[0]
        if argument is None or len(call.args) <= argument or not isinstance(first, ast.Constant):
            continue
        assert CATALOGUE[str(first.value)].frame or ast.unparse(call.args[argument]) == "None", (first.value, name)


def test_everything_that_reading_can_find_is_said_somewhere() -> None:
    said = {text for text, _ in strings(PACKAGE)}
    assert [id for id, rule in CATALOGUE.items() if rule.kind == "reading" and id not in said] == []


def test_a_check_can_see_an_id_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "some.py").write_text(
        '"""A note-gone in a docstring."""\n# see `note-lost`\nreport.found("note-vanished")\nx = "kdump-compressed"\n'
    )
    assert unknown(strings(tmp_path)) == [("note-vanished", "some.py")]
    assert unknown(quoted(tmp_path)) == [("note-lost", "some.py")]
    assert [ast.unparse(call.args[0]) for _, call, _ in calls(tmp_path)] == ["'note-vanished'"]


@pytest.mark.parametrize("id", CATALOGUE)
def test_every_rule_is_named_by_a_test(id: str, named: set[str]) -> None:
    assert id in named


@pytest.fixture(scope="module")
def named() -> set[str]:
    """Return every id that a test outside of this folder names."""
    marks = {id for id, _ in marked()}
    texts = {text for text, name in strings(TESTS) if not name.startswith("rules/")}
    return marks | {id for id in texts if id in CATALOGUE and CATALOGUE[id].kind == "reading"}


def test_tests_name_no_rule_that_is_not_there() -> None:
    assert [(id, test) for id, test in marked() if id not in CATALOGUE] == []
