"""The wheel is built once and installed for each documented set of extras, far away from the source."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import build
import pytest
from conftest import REAL, ROOT
from dumps.test_volatility import MEMORY

UV = Path(sys.executable).with_name("uv")
# What README.md tells users to install.
VARIANTS = {
    "none": "",
    "cli": "cli",
    "zstd": "zstd",
    "remote": "remote",
    "avml": "avml",
    "search": "search",
    "lzo": "lzo",
    "snappy": "snappy",
    "parquet": "parquet",
    "duckdb": "duckdb",
    "dask": "dask",
    "all": "avml,cli,dask,duckdb,lzo,parquet,remote,search,snappy,zstd",
}


def run(*command: object) -> None:
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


@dataclass
class Installation:
    """The wheel in a virtual environment of its own, with the locked packages of its extras."""

    name: str
    root: Path
    home: Path
    python: Path = field(init=False)

    def __post_init__(self) -> None:
        self.python = self.root / "bin" / "python"

    def run(self, command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a line of a shell with the installed command on PATH, and nothing of the source within reach."""
        environment = {
            "PATH": f"{folder / '.bin'}:{self.root / 'bin'}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "COLUMNS": "100",
            **variables,
        }
        return subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=60,
            check=False,
        )


def copied(folder: Path) -> Path:
    """Return a copy of the source, without what is no part of it."""
    left_out = shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "node_modules", "site")
    shutil.copytree(ROOT, folder, ignore=left_out)
    shutil.copy(ROOT / ".gitignore", folder)
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    return folder


def build_both(source: Path, out: Path, **variables: str) -> dict[str, Path]:
    """Build sdist and wheel of a source and return them by their endings."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", out, source]
    environment = {**os.environ, **variables}
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return {"".join(path.suffixes[-2:]) if path.suffix == ".gz" else path.suffix: path for path in out.iterdir()}


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sdist (.tar.gz) and the wheel (.whl)."""
    folder = tmp_path_factory.mktemp("built")
    return build_both(copied(folder / "source"), folder / "dist")


@pytest.fixture(scope="session", params=list(VARIANTS))
def installation(
    request: pytest.FixtureRequest, distributions: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Installation:
    """Each variant in turn."""
    return install(request.param, distributions[".whl"], tmp_path_factory.mktemp(request.param))


def install(name: str, wheel: Path, folder: Path) -> Installation:
    root = folder / "venv"
    (folder / ".config" / "fish" / "completions").mkdir(parents=True)
    run(UV, "venv", "--quiet", "--python", sys.executable, root)
    extras = f"[{VARIANTS[name]}]" if VARIANTS[name] else ""
    # The wheel says what an extra brings; the locked file says of what version and with which hashes.
    locked = ("--constraints", ROOT / "requirements" / "shipped.txt")
    what = f"vmcoreinfo-fmt{extras} @ {wheel.as_uri()}"
    run(UV, "pip", "install", "--quiet", "--python", root / "bin" / "python", *locked, what)
    return Installation(name, root, folder)


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with the files that the examples name, and stand-ins for programs that they call."""
    (tmp_path / "tests" / "data").mkdir(parents=True)
    shutil.copytree(REAL, tmp_path / "tests" / "data" / "real")
    old, new = REAL / "debian-6.1-amd64", REAL / "debian-6.12-amd64"
    for name in ("vmcore", "vmcore-6.1", "first-boot", "old", "dump"):
        shutil.copy(old / "qemu-7.2.elf", tmp_path / name)
    for name in ("vmcore-6.12", "second-boot", "new"):
        shutil.copy(new / "qemu-7.2.elf", tmp_path / name)
    shutil.copy(old / "memory-64k.bin", tmp_path / "memory.raw")
    shutil.copy(old / "entry.bin", tmp_path)
    shutil.copy(old / "region.bin", tmp_path)
    note = build.note(desc=build.TEXT)
    (tmp_path / "memory-with-two").write_bytes(build.memory(1 << 18, [(0x8000, note), (0x18000, note)]))
    (tmp_path / "memory.lime").write_bytes(build.lime([(0, MEMORY)]))
    (tmp_path / "note.txt").write_bytes((REAL / "debian-6.1-amd64" / "region.bin").read_bytes()[24 : 24 + 3262])
    (tmp_path / "dumps").mkdir()
    shutil.copy(tmp_path / "vmcore", tmp_path / "dumps")
    (tmp_path / "names.txt").write_text("vmcore\n")
    (tmp_path / ".bin").mkdir()
    for name, script in {"ssh": f'cat "{tmp_path}/vmcore"', "jq": "cat", "vol": "true"}.items():
        (tmp_path / ".bin" / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / ".bin" / name).chmod(0o755)
    return tmp_path
