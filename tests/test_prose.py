"""The English of everything that a user or a contributor reads: phrases that the style guide rejects.

Documents, docstrings and messages of the package, documentation of the formats, and the catalogues are searched. A
legitimate use is marked where it is: the line, or the line where a Python string ends, has a comment `prose: ok`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

OK = "prose: ok"

# What is rejected, and what to write instead.
BANNED = {
    r"\bbehind\b": "after, at, through",
    r"\b(?:stands|stood|stand)\b(?! for\b| alone\b| out\b|-alone)": "is",
    r"\b(?:lies|lay|to lie)\b": "is, at",
    r"(?<!there )\b(?:is|are|was|were) (?-i:none)\b": "is not a, there is no",
    r"(?<!left )(?<!lead )(?<!leads )(?<!moved )\bout of\b(?! (?:bounds|range|memory|order|reach|date)\b)":
        "from",
    r"\bas to\b": "about",
    r"\bnot said\b|\bnothing is said\b": "unknown",
    r"\b(?:takes?|took|taken|taking) (?:no|any|it|this|that|what|such|only|also|both|either|whatever|for|by|as)\b":
        "accept, read, use, treat as",
    r"\b(?:takes?|taken) (?:\w+ )?(?:note|header|entry|region|text|value|number)s?\b": "accept, read, use",
    r"\bwhoever\b|(?-i:\bWho (?:opens|wants|reads)\b)(?!.*\?)": "a person who, users who",
    r"\bkeys that (?:went|came)\b|\bcame (?:or|and) went\b": "removed, added",
    r"\bworked out from\b": "derived from",
    r"\bclosed sets?\b": "enumerations",
    r"\bthe caller says\b": "parameters",
    r"\b(?:entry|note|payload|header|text|name) has \d+ bytes?\b": "is N bytes long",
    r"\bunderfoot\b": "while it is read",
    r"\b(?:slide|displacement)\b": "KASLR offset",
    r"\bbeyond any\b": "outside every",
    r"\btold apart\b": "distinguished",
    r"\bof (?:itself|themselves), and\b": "about",
    r"\bheld against\b": "checked against",
    r"\bfor whom\b|\bof which (?:none|each|one)\b": "rewrite the clause",
    r"\bhanded? (?:it )?over\b": "pass",
}  # fmt: skip
PATTERN = re.compile("|".join(f"({phrase})" for phrase in BANNED), re.IGNORECASE)

DOCUMENTS = [
    *ROOT.glob("*.md"),
    *ROOT.glob("docs/**/*.md"),
    *(ROOT / folder / "README.md" for folder in ("formats", "generated", "fuzz", "conformance", "benchmarks")),
    *ROOT.glob("tests/*/README.md"),
]
CATALOGUES = [*ROOT.glob("vmcoreinfo_fmt/**/*.yaml"), *ROOT.glob("formats/*.ksy")]
MODULES = [*ROOT.glob("vmcoreinfo_fmt/**/*.py")]


def lines_of_document(text: str) -> Iterator[tuple[int, str]]:
    """Yield every line with its number, fenced samples left out: programs print those."""
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif not fenced and OK not in line:
            yield number, line


def lines_of_module(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of every string of a module that could be a sentence, docstrings included."""
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            assert node.end_lineno is not None
            if OK in lines[node.end_lineno - 1]:
                continue
            for number, line in enumerate(node.value.splitlines()):
                yield node.lineno + number, line


def rejected(path: Path) -> list[str]:
    """Return what is rejected in a file, with its line and what to write instead."""
    text = path.read_text(encoding="utf-8")
    lines = lines_of_module(text) if path.suffix == ".py" else lines_of_document(text)
    phrases = list(BANNED)
    return [
        f"{path.relative_to(ROOT)}:{number}: {found[0]!r}, "
        f"write: {BANNED[phrases[found.lastindex - 1]]}: {line.strip()}"
        for number, line in lines
        for found in PATTERN.finditer(line)
        if found.lastindex
    ]


@pytest.mark.parametrize("path", [*DOCUMENTS, *CATALOGUES, *MODULES], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_rejected_phrase_is_used(path: Path) -> None:
    found = rejected(path)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("sentence", "is_rejected"),
    [
        ("what stands behind the note is none", True),
        ("the offset where it lies", True),
        ("a value out of the text", True),
        ("page size: not said", True),
        ("QEMU takes no note of more than 1 MiB", True),
        ("entry has 1 bytes, expected 16", True),
        ("the bytes after the note are not a valid note", False),
        ("VMLINUX stands for a file", False),
        ("the offset is out of range", False),
        ("opening takes a millisecond", False),
        ("the offset where it lies  # prose: ok", False),
    ],
)
def test_the_list_rejects_what_it_says(sentence: str, is_rejected: bool) -> None:
    found = [line for _, line in lines_of_document(sentence) if PATTERN.search(line)]
    assert bool(found) == is_rejected


def test_strings_of_modules_are_searched_and_can_be_marked() -> None:
    module = (
        'def f():\n    """It lies\n    here."""\n    raise E(f"{x} lies there")\n    raise E("it lies")  # prose: ok\n'
    )
    assert sum(bool(PATTERN.search(line)) for _, line in lines_of_module(module)) == 2
