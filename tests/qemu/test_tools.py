"""Dumps of real machines through the field's own tools; where they differ from us, the reason stands beside it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import REAL

import vmcoreinfo_fmt
from qemu.conftest import missing
from qemu.machine import Machine
from vmcoreinfo_fmt.note import Note

TEXT = (REAL / "debian-6.1-amd64" / "region.bin").read_bytes()[24 : 24 + 3262]
RELEASE = "6.1.0-56-cloud-amd64"
# libkdumpfile's binding belongs to the system's Python, not to ours.
SYSTEM_PYTHON = "/usr/bin/python3"


@pytest.fixture
def dumps(x86_64: Machine, tmp_path: Path) -> dict[str, Path]:
    """An ELF, a flattened and a plain kdump-compressed dump of one machine, whose note is a real kernel's."""
    tool("makedumpfile", "makedumpfile")
    x86_64.clear()
    x86_64.reset()
    x86_64.write(x86_64.region_address, Note("VMCOREINFO", 0, TEXT).to_bytes())
    assert x86_64.write_entry(vmcoreinfo_fmt.Entry(size=4132, paddr=x86_64.region_address).to_bytes()) == 0
    paths = {name: tmp_path / name for name in ("elf", "flat", "kdump")}
    paths["elf"].write_bytes(x86_64.dump("elf"))
    paths["flat"].write_bytes(x86_64.dump("kdump-zlib"))
    subprocess.run(
        ["makedumpfile", "-R", paths["kdump"]], input=paths["flat"].read_bytes(), check=True, capture_output=True
    )
    for path in paths.values():
        with vmcoreinfo_fmt.open(path) as dump:
            assert bytes(dump.vmcoreinfo) == TEXT
    return paths


def tool(name: str, package: str) -> None:
    if not shutil.which(name):
        missing(f"{name} is not installed; on Debian: apt-get install {package}")


def output(*command: str | Path) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr


def test_crash_says_the_same_release(dumps: dict[str, Path]) -> None:
    tool("crash", "crash")
    for name in ("elf", "kdump", "flat"):
        assert output("crash", "--osrelease", dumps[name]).strip() == RELEASE, name


def test_eu_readelf_prints_the_same_lines(dumps: dict[str, Path]) -> None:
    tool("eu-readelf", "elfutils")
    # It looks at the sections' notes where a file has sections, and QEMU's dumps have sections but none of notes:
    # it then prints nothing at all. The same segment in a file without sections is printed.
    assert "VMCOREINFO" not in output("eu-readelf", "-n", dumps["elf"])
    data = bytearray(dumps["elf"].read_bytes())
    with vmcoreinfo_fmt.open(dumps["elf"]) as dump:
        assert dump.bits == 64
    data[40:48] = bytes(8)  # e_shoff
    data[60:64] = bytes(4)  # e_shnum, e_shstrndx
    plain = dumps["elf"].with_name("plain")
    plain.write_bytes(data)
    lines = {line.strip() for line in output("eu-readelf", "-n", plain).splitlines()}
    with vmcoreinfo_fmt.open(plain) as dump:
        assert {f"{key}={value}" for key, value in dump.vmcoreinfo.items()} <= lines


def test_makedumpfile_takes_the_text_that_we_extract(dumps: dict[str, Path], tmp_path: Path) -> None:
    # It reads the text as a file of its own; a dump without a processor's registers it then refuses for another reason.
    text = tmp_path / "text"
    with vmcoreinfo_fmt.open(dumps["kdump"]) as dump:
        text.write_bytes(bytes(dump.vmcoreinfo))
    words = output("makedumpfile", "-D", "-d", "31", "-i", text, dumps["elf"], tmp_path / "out")
    assert "vmcoreinfo file" not in words.lower() or "invalid" not in words.lower(), words


LIBKDUMPFILE = """
import sys, kdumpfile
context = kdumpfile.Context() if hasattr(kdumpfile, "Context") else kdumpfile.kdumpfile(sys.argv[1])
if hasattr(kdumpfile, "Context"):
    context.open(open(sys.argv[1], "rb"))
with memoryview(context.attr["linux.vmcoreinfo.raw"]) as raw:
    print(bytes(raw).decode(), end="")
"""


def test_libkdumpfile_reads_the_same_text(dumps: dict[str, Path]) -> None:
    if "No module" in output(SYSTEM_PYTHON, "-c", "import kdumpfile") or not os.path.exists(SYSTEM_PYTHON):
        missing("libkdumpfile is not installed; on Debian: apt-get install python3-libkdumpfile")
    for name in ("elf", "kdump"):
        words = output(SYSTEM_PYTHON, "-c", LIBKDUMPFILE, dumps[name])
        assert TEXT.decode() in words, words
    # Up to 0.5.2 it does not know the flattened wrapper.
    words = output(SYSTEM_PYTHON, "-c", LIBKDUMPFILE, dumps["flat"])
    assert "Unknown file format" in words or TEXT.decode() in words
