"""Notes of real kernels of many architectures, compared with what each guest said of itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from command import Run
from conftest import REAL

import vmcoreinfo_fmt

GUESTS = sorted(path.parent.name for path in REAL.glob("*/guest.json"))
# No key of 32-bit Arm leads from virtual to physical addresses.
WITHOUT_TEXT_PADDR = {"debian-6.1-armhf"}
# /proc/iomem counts code from `_text` on, a head of 64 or 128 KiB before `_stext`, in these kernels.
HEAD = {"debian-6.12-arm64-16k": 0x10000, "debian-7.2-loong64": 0x20000}


@pytest.mark.parametrize("name", GUESTS)
def test_a_note_says_what_the_guest_said_of_itself(name: str) -> None:
    words = json.loads((REAL / name / "guest.json").read_text())
    with vmcoreinfo_fmt.open(REAL / name / "note.bin") as dump:
        info = dump.vmcoreinfo
        assert dump.byte_order == words["byte_order"]
    assert info.osrelease == words["release"]
    assert info.facts["build_id"].value == words["build_id"]
    assert info.page_size == words["page_size"]
    assert info.symbols["_stext"] == words["stext"]
    if name in WITHOUT_TEXT_PADDR:
        assert info.facts["text_paddr"].value is None
    elif words["code"] is None:
        # /proc/iomem of ppc64 does not name the kernel, which is linked and loaded at the start of memory.
        assert info.facts["text_paddr"].value == 0
    else:
        assert info.facts["text_paddr"].value == words["code"] + HEAD.get(name, 0)


def test_the_museum_has_every_architecture_that_was_booted() -> None:
    architectures = {"arm64-16k", "armhf", "loong64", "ppc64el", "riscv64", "s390x"}
    assert {name.split("-", 2)[2] for name in GUESTS} == architectures


@pytest.mark.parametrize("name", GUESTS)
@pytest.mark.parametrize("command", ["show", "check"])
def test_notes_of_guests_read_as_reviewed(
    name: str, command: str, run: Run, golden: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(REAL)
    golden(f"museum/{command}/{name}.txt", run(command, str(Path(name) / "note.bin")))
