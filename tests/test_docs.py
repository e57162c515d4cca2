"""What the documents show is what happens."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md"]


def transcripts() -> Iterator[tuple[str, str, str]]:
    """Yield page, command and expected output of every command in a `console` block."""
    for page in PAGES:
        for block in re.findall(r"^```console\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
            for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, output = part.partition("\n")
                yield page.name, command, output


@pytest.mark.parametrize(("page", "command", "output"), list(transcripts()))
def test_a_command_prints_what_the_page_shows(page: str, command: str, output: str) -> None:
    words = shlex.split(command)
    assert words[0] == "vmcoreinfo"
    done = subprocess.run(
        [sys.executable, "-m", "vmcoreinfo_fmt", *words[1:]], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout == output


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_examples_hold(page: Path) -> None:
    result = doctest.testfile(str(page), module_relative=False)
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.parametrize("page", [*PAGES, *ROOT.glob("*.md"), *ROOT.glob("*/README.md")], ids=str)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"
