"""Every command and code sample of README.md and the site is run, and what it prints is compared.

A block of the kind `console` holds commands after `$ ` (continued after `> `), each followed by what it prints; three
dots match anything. The blocks of a page run in order, in one folder, in which `tests` is the project's. A block of
the kind `python` is a session with `>>> `. What needs a guest is marked `console guest`, and what a machine must be
prepared with `console setup`; both run in tests/qemu. With --update-golden what is printed is written into the page.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^( *)```([a-z]+)( [a-z-]+)?\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)


@dataclass
class Command:
    """A command of a page, and what it is expected to print."""

    text: str
    expected: str


def commands(block: str) -> list[Command]:
    """Return the commands of a block."""
    found: list[Command] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append(Command(line[2:], ""))
        elif line.startswith("> ") and not found[-1].expected:
            found[-1].text += f"\n{line[2:]}"
        else:
            found[-1].expected += f"{line}\n"
    return found


def blocks(page: Path, kind: str, mark: str = "") -> list[str]:
    """Return the blocks of a kind."""
    text = page.read_text(encoding="utf-8")
    return [found[4] for found in BLOCK.finditer(text) if found[2] == kind and (found[3] or "").strip() == mark]


def run(command: str, folder: Path, seconds: float = 60) -> str:
    """Return what a command prints, both channels."""
    environment = {
        **os.environ,
        "PATH": f"{folder / '.bin'}:{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "COLUMNS": "100",
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=seconds,
    )
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def matches(printed: str, expected: str) -> bool:
    """Return whether what was printed is what the page says; three dots match anything."""
    pattern = ".*?".join(re.escape(part) for part in expected.split("..."))
    return re.fullmatch(pattern, printed, re.DOTALL) is not None


def workplace(folder: Path) -> Path:
    """Return the folder with what commands of the pages read, and with the command itself, installed or not."""
    (folder / "tests").symlink_to(ROOT / "tests")
    (folder / ".bin").mkdir()
    # What a page calls python3 is this Python, of whatever version the others here are.
    for name, words in (("vmcoreinfo", " -m vmcoreinfo_fmt"), ("python3", "")):
        (folder / ".bin" / name).write_text(f'#!/bin/sh\nexec "{sys.executable}"{words} "$@"\n')
        (folder / ".bin" / name).chmod(0o755)
    return folder


@pytest.mark.parametrize(
    "page", [path for path in PAGES if blocks(path, "console")], ids=lambda path: str(path.relative_to(ROOT))
)
def test_commands_print_what_the_page_says(page: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    folder = workplace(tmp_path)
    for block in blocks(page, "console"):
        fresh = ""
        for command in commands(block):
            printed = run(command.text, folder)
            fresh += f"$ {command.text.replace(chr(10), chr(10) + '> ')}\n{printed}"
            if not request.config.getoption("--update-golden"):
                assert matches(printed, command.expected), f"$ {command.text}\n{printed}"
        if request.config.getoption("--update-golden"):
            page.write_text(page.read_text(encoding="utf-8").replace(block, fresh, 1), encoding="utf-8")


@pytest.mark.parametrize(
    "page", [path for path in PAGES if blocks(path, "python")], ids=lambda path: str(path.relative_to(ROOT))
)
def test_sessions_print_what_the_page_says(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    session = "\n".join(blocks(page, "python"))
    assert ">>> " in session, "a block of Python shows a session"
    example = doctest.DocTestParser().get_doctest(session, {}, page.name, str(page), 0)
    words: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(example, out=words.append)
    assert result.failed == 0, "".join(words)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sample_escapes_the_tests(page: Path) -> None:
    for found in BLOCK.finditer(page.read_text(encoding="utf-8")):
        assert found[2] in ("c", "console", "python", "text", "yaml"), found[0]
        assert found[2] != "text" or "$ " not in found[4], found[0]


def test_links_lead_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *ROOT.glob("*/README.md")]
    links = [
        (page, target)
        for page in pages
        for target in re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text(encoding="utf-8"))
    ]
    assert len(links) >= 10
    broken = [f"{page.relative_to(ROOT)}: {target}" for page, target in links if not (page.parent / target).exists()]
    assert broken == []
