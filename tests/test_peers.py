"""The same files through independent implementations."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import REAL
from elftools.elf.elffile import ELFFile

import vmcoreinfo_fmt

DUMPS = sorted(REAL.rglob("*.elf"))
NAMES = [f"{path.parent.name}/{path.name}" for path in DUMPS]


@pytest.mark.parametrize("path", DUMPS, ids=NAMES)
def test_pyelftools_reads_the_same_notes(path: Path) -> None:
    with path.open("rb") as file, vmcoreinfo_fmt.open(path) as dump:
        elf = ELFFile(file)
        theirs = [
            (note["n_name"], note["n_offset"], note["n_descsz"])
            for segment in elf.iter_segments("PT_NOTE")
            for note in segment.iter_notes()  # type: ignore[attr-defined]
        ]
        assert [(note.name, note.offset, note.desc_size) for note in dump.notes] == theirs
        assert (dump.bits, dump.byte_order == "little") == (elf.elfclass, elf.little_endian)


@pytest.mark.parametrize("path", DUMPS, ids=NAMES)
def test_readelf_reads_the_same_notes(path: Path) -> None:
    if not shutil.which("readelf"):
        assert "CI" not in os.environ, "readelf (binutils) is missing"
        pytest.skip("readelf (binutils) is not installed")
    done = subprocess.run(["readelf", "-nW", path], capture_output=True, text=True, check=True)
    theirs = re.findall(r"^  (\S+)\s+0x([0-9a-f]{8})\s", done.stdout, re.MULTILINE)
    with vmcoreinfo_fmt.open(path) as dump:
        assert [(note.name, f"{note.desc_size:08x}") for note in dump.notes] == theirs
