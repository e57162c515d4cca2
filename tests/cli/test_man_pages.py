"""The manual pages are what --help says, and man renders them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import man_pages
import pytest
from command import Run
from conftest import ROOT

from vmcoreinfo_fmt.cli.commands import COMMANDS

FOLDER = ROOT / "man"
NAMES = ["vmcoreinfo", *(f"vmcoreinfo-{name}" for name in COMMANDS)]


def test_pages_are_what_the_parsers_say() -> None:
    made = man_pages.render()
    assert made.keys() == {path.name for path in FOLDER.iterdir()} == {f"{name}.1" for name in NAMES}
    for name, text in made.items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, f"run tools/generate: {name}"


def rendered(path: Path) -> str:
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not installed")
    command = [groff, "-man", "-ww", "-Tutf8", "-rLL=100n", "-P-cbou", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_pages_render_without_a_warning(name: str, run: Run) -> None:
    page = rendered(FOLDER / f"{name}.1")
    for section in ("NAME", "SYNOPSIS", "DESCRIPTION", "EXAMPLES", "EXIT STATUS", "SEE ALSO"):
        assert f"\n{section}\n" in page
    # What a person reads in the one is in the other; hyphens and quotes are those that a shell takes.
    words = " ".join(page.split())
    help_text = run(*name.split("-", 1)[1:], "--help")
    examples = help_text.partition("examples:\n")[2].partition("exit status:")[0]
    for line in filter(None, map(str.strip, examples.splitlines())):
        assert " ".join(line.split()) in words
    for option in {word.rstrip(",") for word in help_text.split() if word.startswith("--") and len(word) > 2}:
        assert option.split("=")[0].rstrip(".;:`)]") in words
