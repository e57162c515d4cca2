"""The action, the hook and the container file, installed from this tree by the steps that they name."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml
from conftest import REAL, ROOT

BROKEN = "OSRELEASE=6.1.0\nPAGESIZE=4096\nKERNELOFFSET=1g\n"


def run(*words: str | Path, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_REQUIRE"))}
    return subprocess.run(
        words, cwd=folder, env={**environment, **variables}, capture_output=True, text=True, check=False, timeout=600
    )


def test_the_action_installs_the_command(tmp_path: Path) -> None:
    action: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    step = next(step for step in action["runs"]["steps"] if step["name"] == "Install")
    assert step["env"].keys() == {"SOURCE", "PYTHON", "PLACE"}
    place = tmp_path / "vmcoreinfo"
    variables = {"SOURCE": str(ROOT), "PYTHON": sys.executable, "PLACE": str(place)}
    done = run("bash", "-e", "-o", "pipefail", "-c", step["run"], folder=tmp_path, **variables)
    assert done.returncode == 0, done.stderr
    (tmp_path / "note.txt").write_text(BROKEN, encoding="utf-8")
    done = run(place / "bin" / "vmcoreinfo", "check", "--format", "github", "note.txt", folder=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert "line=3" in done.stdout
    # Manual pages come with it.
    assert (place / "share" / "man" / "man1" / "vmcoreinfo-check.1").is_file()


def test_the_hook_fails_for_what_is_broken_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "vmcoreinfo.txt").write_text(BROKEN, encoding="utf-8")
    (folder / "other.txt").write_text("nothing of ours\n", encoding="utf-8")
    for words in (("init", "-q"), ("add", "-A")):
        assert run("git", *words, folder=folder).returncode == 0
    command = (sys.executable, "-m", "pre_commit", "try-repo", str(ROOT), "vmcoreinfo-check", "--all-files")
    home = {"PRE_COMMIT_HOME": str(tmp_path / "home"), "PRE_COMMIT_COLOR": "never"}
    done = run(*command, folder=folder, **home)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "vmcoreinfo.txt:3:1: error value-not-integer " in done.stdout
    assert "other.txt" not in done.stdout
    real = run(
        sys.executable, "-m", "vmcoreinfo_fmt", "extract", REAL / "debian-6.1-amd64" / "qemu-7.2.elf", folder=ROOT
    )
    (folder / "vmcoreinfo.txt").write_text(real.stdout, encoding="utf-8")
    done = run(*command, folder=folder, **home)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_steps_of_the_container_file_make_the_command(tmp_path: Path) -> None:
    source, target = tmp_path / "source", str(tmp_path / "vmcoreinfo")
    # What COPY would bring of a clean checkout.
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", folder=ROOT).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file() and not name.startswith("tests/"):
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    lines = (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    steps = [line.removeprefix("RUN ") for line in lines if line.startswith("RUN ")]
    assert len(steps) == 3
    for step in steps:
        command = re.sub(r"^python ", f"{sys.executable} ", step).replace("/opt/vmcoreinfo", target)
        done = run("sh", "-e", "-c", command, folder=source)
        assert done.returncode == 0, f"{step}\n{done.stderr}"
    entry = json.loads(next(line for line in lines if line.startswith("ENTRYPOINT ")).removeprefix("ENTRYPOINT "))
    dump = REAL / "debian-6.1-amd64" / "qemu-7.2.elf"
    done = run(Path(target) / "bin" / entry[0], "get", "-k", "OSRELEASE", dump, folder=tmp_path)
    assert done.stdout == "6.1.0-56-cloud-amd64\n", done.stderr
