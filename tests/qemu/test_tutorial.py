"""The tutorial, done as its reader does it: a guest booted, and asked from outside."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path

from test_docs import ROOT, blocks, commands, matches, run, workplace

from qemu.conftest import missing, need_binary
from qemu.guest import find_parts

TUTORIAL = ROOT / "docs" / "tutorial.md"
RUNNING = ROOT / "docs" / "howto" / "running-qemu.md"
BOOT_SECONDS = 300


def test_the_tutorial_works_as_written(tmp_path: Path) -> None:
    need_binary("qemu-system-x86_64")
    parts = find_parts("amd64")
    if parts is None:
        missing("no kernel for the guest; run tools/fetch-guest amd64")
    assert parts is not None
    workplace(tmp_path)
    # What its first step downloads and unpacks.
    release = parts.kernel.name.removeprefix("vmlinuz-")
    (tmp_path / "kernel" / "boot").mkdir(parents=True)
    (tmp_path / "kernel" / "boot" / parts.kernel.name).symlink_to(parts.kernel.resolve())
    module = tmp_path / f"kernel/lib/modules/{release}/kernel/drivers/firmware" / parts.module.name
    module.parent.mkdir(parents=True)
    module.symlink_to(parts.module.resolve())
    steps = [step for block in blocks(TUTORIAL, "console", "guest") for step in commands(block)]
    numbers = []
    # The guest is stopped by the last step; the page on running guests is tried before.
    steps[-1:-1] = [step for block in blocks(RUNNING, "console", "guest") for step in commands(block)]
    try:
        for step in steps:
            printed = run(step.text, tmp_path, BOOT_SECONDS)
            assert matches(printed, step.expected), f"$ {step.text}\n{printed}"
            if step.text.startswith(("printf", "vmcoreinfo get")):
                numbers.append(printed)
    finally:
        with suppress(FileNotFoundError, ProcessLookupError):
            os.kill(int((tmp_path / "qemu.pid").read_text()), signal.SIGKILL)
    assert len(numbers) == 2
    assert numbers[0] == numbers[1]
