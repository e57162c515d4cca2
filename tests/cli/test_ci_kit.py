"""The action, the hook and the container file: their steps, run by hand with what their systems would give them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import REAL, ROOT

from vmcoreinfo_fmt.cli.commands import COMMANDS

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: dict[str, dict[str, Any]] = {step["name"]: step for step in ACTION["runs"]["steps"]}
EXPRESSION = re.compile(r"\$\{\{ *([\w.-]+) *\}\}")
BROKEN = b"OSRELEASE=6.1.0\nPAGESIZE=4096\nKERNELOFFSET=1g\n"

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="the action runs in bash")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    (folder / "dumps" / "deep").mkdir(parents=True)
    (folder / "note.txt").write_bytes(BROKEN)
    shutil.copyfile(REAL / "debian-6.1-amd64" / "qemu-7.2.elf", folder / "dumps" / "deep" / "good.elf")
    command = tmp_path / "vmcoreinfo" / "bin" / "vmcoreinfo"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m vmcoreinfo_fmt "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return folder


def run_step(name: str, folder: Path, **inputs: str) -> tuple[int, str, str]:
    """Run a step as GitHub would: inputs in its variables, bash that stops at the first failure."""
    known = {key: str(value.get("default", "")) for key, value in ACTION["inputs"].items()} | {
        key.replace("_", "-"): value for key, value in inputs.items()
    }
    given = {f"inputs.{key}": value for key, value in known.items()}
    given |= {"runner.temp": str(folder.parent), "github.action_path": str(ROOT)}
    variables = {key: EXPRESSION.sub(lambda found: given[found[1]], value) for key, value in STEPS[name]["env"].items()}
    output = folder.parent / "output"
    output.write_text("", encoding="utf-8")
    environment = {
        **os.environ,
        **variables,
        "GITHUB_OUTPUT": str(output),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated" / "python")]),
    }
    script = folder.parent / "step.sh"
    script.write_text(STEPS[name]["run"], encoding="utf-8")
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert "unbound" not in done.stderr
    return done.returncode, done.stdout, output.read_text(encoding="utf-8")


def test_every_input_is_used_and_none_is_put_into_a_script() -> None:
    used = {name for step in STEPS.values() for value in step["env"].values() for name in EXPRESSION.findall(value)}
    assert {f"inputs.{name}" for name in ACTION["inputs"]} == {name for name in used if name.startswith("inputs.")}
    for step in STEPS.values():
        assert "${{" not in step["run"], "what is put into a script would be run"
        assert step["shell"] == "bash"
    assert ACTION["outputs"]["status"]["value"] == "${{ steps.check.outputs.status }}"


@needs_bash
def test_the_action_annotates_and_fails(project: Path) -> None:
    status, out, output = run_step("Check", project, files="note.txt dumps/**/*.elf")
    assert (status, output) == (1, "status=1\n")
    assert "::error file=note.txt,line=3,col=1,title=value-not-integer::" in out
    assert "file=dumps/deep/good.elf" in out
    assert run_step("Check", project, files="dumps/**/*.elf")[0] == 0
    assert run_step("Check", project, files="missing.elf")[0] == 2


@needs_bash
def test_the_inputs_of_the_action_are_those_of_check(project: Path) -> None:
    assert run_step("Check", project, files="note.txt", ignore="value-not-integer line-*")[0] == 0
    assert run_step("Check", project, files="note.txt", select="text-*", fail_on="warning")[0] == 1
    assert run_step("Check", project, files="note.txt", fail_on="never")[0] == 0
    (project / "OLD.json").write_text(
        subprocess.run(
            [project.parent / "vmcoreinfo" / "bin" / "vmcoreinfo", "check", "--json", "note.txt"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated" / "python")])},
            capture_output=True,
            text=True,
            check=False,
        ).stdout,
        encoding="utf-8",
    )
    assert run_step("Check", project, files="note.txt", baseline="OLD.json") == (0, "", "status=0\n")
    status, out, _ = run_step("Check", project, files="note.txt", sarif="out.sarif")
    assert status == 1
    log = json.loads((project / "out.sarif").read_text(encoding="utf-8"))
    assert len(log["runs"][0]["results"]) == out.count("::") // 2


@needs_bash
@pytest.mark.parametrize("name", ["files", "select", "ignore", "fail_on", "baseline", "sarif"])
def test_no_input_of_the_action_is_run(name: str, project: Path) -> None:
    inputs = {"files": "note.txt", name: "$(touch${IFS}owned) `touch owned`; touch owned"}
    run_step("Check", project, **inputs)
    assert not (project / "owned").exists()


def test_the_hook_names_a_command_and_files_that_it_reads() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    program, command, *_ = hook["entry"].split()
    assert program == "vmcoreinfo"
    assert command in COMMANDS
    for name in ("vmcoreinfo.txt", "a/vmcoreinfo-6.1.txt", "x.vmcoreinfo"):
        assert re.search(hook["files"], name)
    assert not re.search(hook["files"], "README.txt")


def test_the_container_file_installs_what_is_locked() -> None:
    lines = (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    instructions = [line.split(" ", 1) for line in lines if line and not line.startswith("#")]
    assert [name for name, _ in instructions] == [
        "FROM", "WORKDIR", "COPY", "RUN", "RUN", "RUN", "FROM", "COPY", "ENV", "USER", "WORKDIR", "ENTRYPOINT", "CMD",
    ]  # fmt: skip
    runs = [rest for name, rest in instructions if name == "RUN"]
    assert "--require-hashes" in runs[1]
    assert "requirements/shipped.txt" in runs[1]
    assert all("/opt/vmcoreinfo" in one for one in runs)
    assert json.loads(instructions[-2][1]) == ["vmcoreinfo"]
