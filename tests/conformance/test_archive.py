"""The suite as an archive: whole, the same every time, and enough for a program in C and one in Go."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from conformance import archive
from vmcoreinfo_fmt.rules import CATALOGUE

BUILDS = {
    "c": ("gcc", ["gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-O1", "-o", "driver", "driver.c"]),
    "go": ("go", ["go", "build", "-o", "driver", "driver.go"]),
}


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("suite")
    archive.write(folder / "suite.tar.gz")
    with tarfile.open(folder / "suite.tar.gz") as packed:
        packed.extractall(folder, filter="data")
    (folder / "suite.tar.gz").unlink()
    return folder / archive.NAME


def test_the_archive_is_the_same_every_time(tmp_path: Path) -> None:
    for name in ("one", "other"):
        assert archive.write(tmp_path / name) > 500
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_the_archive_has_the_catalogues(unpacked: Path) -> None:
    rules = json.loads((unpacked / "rules.json").read_text(encoding="utf-8"))
    assert [rule["id"] for rule in rules] == list(CATALOGUE)
    assert {"statement", "severity", "kind", "profiles", "since", "until", "source"} <= set(rules[0])
    keys = json.loads((unpacked / "keys.json").read_text(encoding="utf-8"))
    assert keys["KERNELOFFSET"]["base"] == 16


def test_every_link_of_its_pages_leads_somewhere(unpacked: Path) -> None:
    for page in unpacked.glob("*.md"):
        for part in page.read_text(encoding="utf-8").split("](")[1:]:
            target = part.split(")")[0].split("#")[0]
            assert "://" in target or (unpacked / target).exists(), f"{page.name}: {target}"


@pytest.mark.parametrize("language", BUILDS)
def test_an_example_measures_itself_from_the_archive_alone(language: str, unpacked: Path) -> None:
    program, command = BUILDS[language]
    if not shutil.which(program):
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"no {program}")
    folder = unpacked / "examples" / language
    source = next(folder.glob("driver.*"))
    assert len(source.read_text(encoding="utf-8").splitlines()) < 150
    subprocess.run(command, cwd=folder, check=True)
    measured = [sys.executable, "-I", "measure.py", "--driver", str(folder / "driver"), "--json", "results.json"]
    done = subprocess.run(measured, cwd=unpacked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads((unpacked / "results.json").read_text(encoding="utf-8"))["results"]
    assert sum(one["outcome"] == "passed" for one in results) > 100
    # A choice of this project need not be an example's.
    assert {one["level"] for one in results if one["outcome"] == "failed"} <= {"policy"}
