"""The first thing that a newcomer runs fits on one screen and shows facts, a verdict, findings and what to try next."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from conftest import ROOT

PROMPT = 1


def test_the_demo_fits_one_screen_and_what_it_suggests_works() -> None:
    done = subprocess.run([sys.executable, "tools/demo"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    # However deep the environment is that the tests run in, people's is .venv.
    command = os.path.relpath(Path(sys.executable).with_name("vmcoreinfo"), ROOT)
    lines = done.stdout.replace(command, ".venv/bin/vmcoreinfo").splitlines()
    assert len(lines) + PROMPT <= 24
    assert max(map(len, lines)) <= 80
    for shown in ("6.1.0-56-cloud-amd64", "0x19c00000", "accepted", "text-base-16", "0 errors"):
        assert shown in done.stdout
    suggested = re.findall(r"^  \S*vmcoreinfo (.*)$", done.stdout, re.MULTILINE)
    assert len(suggested) == 3
    assert len({words.split()[0] for words in suggested}) == 3
    for words in suggested:
        command = f'"{sys.executable}" -m vmcoreinfo_fmt {words}'
        tried = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
        assert tried.returncode == 0, tried.stderr
        assert tried.stdout
