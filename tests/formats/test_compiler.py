"""The compiler's files: fetched once, checked, and never lost for what is not theirs."""

from __future__ import annotations

import hashlib
from pathlib import Path

import compiler
import pytest

RIGHT = b"the compiler"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "compiler.sha256").write_text(f"{hashlib.sha256(RIGHT).hexdigest()}  one.jar\n", encoding="utf-8")
    monkeypatch.setattr(compiler, "TOOLS", tmp_path)
    monkeypatch.setattr(compiler, "CACHE", tmp_path / "cache" / "jars")
    monkeypatch.setattr("shutil.which", lambda tool: f"/usr/bin/{tool}")
    return tmp_path / "cache" / "jars"


def mvn(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a program of this name first on PATH; its last argument says where the files go."""
    program = folder / "bin" / "mvn"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\nfor last; do out=${{last#-DoutputDirectory=}}; done\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")


def test_the_pinned_file_is_fetched_once(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mvn(tmp_path, monkeypatch, f'mkdir -p "$out"; printf "{RIGHT.decode()}" >"$out/one.jar"; echo >>"{tmp_path}/calls"')
    assert compiler.jars() == compiler.jars() == [cache / "one.jar"]
    assert (cache / "one.jar").read_bytes() == RIGHT
    assert (tmp_path / "calls").read_text(encoding="utf-8") == "\n"


def test_without_network_one_line_says_so(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mvn(tmp_path, monkeypatch, 'echo "[ERROR] Unknown host repo.example.org"; echo "[ERROR] more"; exit 1')
    with pytest.raises(SystemExit) as stopped:
        compiler.jars()
    words = str(stopped.value.code)
    assert "\n" not in words
    assert words.startswith(f"generate: the compiler is not in {cache}, and could not be fetched from Maven Central; ")
    assert words.endswith("is there a network? mvn says: Unknown host repo.example.org")


def test_a_wrong_file_takes_the_place_of_no_other(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.mkdir(parents=True)
    (cache / "one.jar").write_bytes(b"of last year")
    mvn(tmp_path, monkeypatch, 'mkdir -p "$out"; printf wrong >"$out/one.jar"')
    with pytest.raises(SystemExit, match=r"not the pinned file, see tools/compiler\.sha256: one\.jar"):
        compiler.jars()
    assert (cache / "one.jar").read_bytes() == b"of last year"
    assert [file.name for file in cache.parent.iterdir()] == ["jars"]
