"""What is in the wheel and the sdist, that both are reproducible, and that the tests pass without the source."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT

from installed.conftest import UV, build_both, copied, run

DAY = 1700000000


def test_the_wheel_has_packages_licences_and_types_and_nothing_else(distributions: dict[str, Path]) -> None:
    names = zipfile.ZipFile(distributions[".whl"]).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"vmcoreinfo_fmt", "vmcoreinfo_ksy"}
    assert "vmcoreinfo_fmt/py.typed" in names
    assert "vmcoreinfo_fmt/rules/catalogue.json" in names
    assert sum(name.endswith("LICENSE") for name in names) == 2
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_the_sdist_has_the_bill_of_materials_the_locked_packages_and_the_tests(distributions: dict[str, Path]) -> None:
    with tarfile.open(distributions[".tar.gz"]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"sbom.cdx.json", "requirements/shipped.txt", "requirements/dev.txt", "tests/conftest.py"} <= names
    assert {f"formats/{path.name}" for path in (ROOT / "formats").glob("*.ksy")} <= names


@pytest.mark.parametrize("way", ["tree", "sdist"])
def test_what_is_built_twice_is_the_same(way: str, tmp_path: Path) -> None:
    sums = []
    for name, day in (("one", DAY), ("another-name", DAY + 86400)):
        source = copied(tmp_path / name / "source")
        for path in source.rglob("*"):
            os.utime(path, (day, day))
        os.chmod(source / "README.md", 0o600 if name == "one" else 0o664)
        made = build_both(source, tmp_path / name / "dist", SOURCE_DATE_EPOCH=str(DAY))
        if way == "sdist":
            shutil.unpack_archive(made[".tar.gz"], tmp_path / name, filter="data")
            unpacked = next((tmp_path / name).glob("vmcoreinfo_fmt-*"))
            made = build_both(unpacked, tmp_path / name / "again", SOURCE_DATE_EPOCH=str(DAY))
        sums.append({kind: hashlib.sha256(path.read_bytes()).hexdigest() for kind, path in made.items()})
    assert sums[0] == sums[1]


def test_sdist_and_tree_build_the_same_wheel(distributions: dict[str, Path], tmp_path: Path) -> None:
    shutil.unpack_archive(distributions[".tar.gz"], tmp_path, filter="data")
    again = build_both(next(tmp_path.glob("vmcoreinfo_fmt-*")), tmp_path / "again")
    assert zipfile.ZipFile(again[".whl"]).namelist() == zipfile.ZipFile(distributions[".whl"]).namelist()
    assert again[".whl"].read_bytes() == distributions[".whl"].read_bytes()


SAME = tuple(
    f"tests/formats/test_generated.py::{name}"
    for name in ("test_every_language_has_the_catalogues", "test_what_is_wrong_in_a_catalogue_ends_in_a_line")
)


def test_the_tests_pass_with_the_source_out_of_reach(distributions: dict[str, Path], tmp_path: Path) -> None:
    python = tmp_path / "venv" / "bin" / "python"
    run(UV, "venv", "--quiet", "--python", sys.executable, python.parents[1])
    install = (UV, "pip", "install", "--quiet", "--python", python)
    run(*install, "--require-hashes", "-r", ROOT / "requirements" / "dev.txt")
    run(*install, "--no-deps", distributions[".whl"])
    away = copied(tmp_path / "away")
    shutil.rmtree(away / "vmcoreinfo_fmt")
    shutil.copytree(ROOT / ".cache" / "sarif", away / ".cache" / "sarif", symlinks=True)
    # Whether types are complete is told of the source; pyright does not find the package of another environment.
    left_out = "tests/test_public_api.py::test_pyright_finds_every_public_type_complete"
    command = [str(python), "-m", "pytest", "-o", "pythonpath=tools tests", "-q", "-n", "auto", "--deselect", left_out]
    # The suite quotes lines of the source, and makes mistakes in them.
    command += ["--ignore", "tests/conformance"]
    # These compare files of the checkout with each other.
    command += ["--ignore", "tests/cli/test_ci_kit.py", *(word for name in SAME for word in ("--deselect", name))]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "PYTHON"))}
    environment["PATH"] += f"{os.pathsep}{ROOT / '.cache' / 'pyright' / 'node_modules' / '.bin'}"
    done = subprocess.run(command, cwd=away, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-1000:]
