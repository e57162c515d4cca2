"""Configurations of volatility3."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from urllib.parse import unquote, urlsplit

import build
import pytest
from command import Run
from conftest import REAL

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps.next_commands import next_commands
from vmcoreinfo_fmt.dumps.volatility import configuration, layers
from vmcoreinfo_fmt.errors import MissingKeyError, UnsupportedError

QEMU_ELF = REAL / "debian-6.1-amd64" / "qemu-7.2.elf"
# By hand: SYMBOL(swapper_pg_dir) - 0xffffffff80000000 + NUMBER(phys_base), and KERNELOFFSET.
TABLES, OFFSET = 0xD810000, 0x19C00000
TEXT, KERNEL = build.kernel(more=b"SYMBOL(swapper_pg_dir)=ffffffff80010000\nKERNELOFFSET=1000000\n")
BANNER = b"Linux version 6.1.0-test (someone@somewhere) (gcc 12) #1 SMP\n\0"
# The log has the line before the banner itself, and Debian's kernels have one without a number.
LOG = b"<5>" + BANNER[:-2] + b"\n<6>Command line:" + bytes(9) + BANNER.replace(b"#1", b"#")
KERNEL = KERNEL[0], KERNEL[1] + b"#1 SMP".ljust(65, b"\0")
MEMORY = bytes(build.memory(4 << 20, [KERNEL, (0x5000, build.note(desc=TEXT)), (0x9000, LOG), (0xA000, BANNER)]))


def values(path: Path) -> dict[str, str | int]:
    with vmcoreinfo_fmt.open(path) as dump:
        return configuration(dump)


def test_it_says_where_the_page_tables_are(tmp_path: Path) -> None:
    path = tmp_path / "it's a dump%"
    shutil.copyfile(QEMU_ELF, path)
    with vmcoreinfo_fmt.open(path) as dump:
        found = {f"kernel.layer_name.{key}": value for key, value in layers(dump).items()}
    place = "kernel.layer_name"
    assert found[f"{place}.class"] == "volatility3.framework.layers.intel.LinuxIntel32e"
    assert (found[f"{place}.page_map_offset"], found[f"{place}.kernel_virtual_offset"]) == (TABLES, OFFSET)
    assert found[f"{place}.memory_layer.class"] == "volatility3.framework.layers.elf.Elf64Layer"
    location = urlsplit(str(found[f"{place}.memory_layer.base_layer.location"]))
    assert (location.scheme, unquote(location.path)) == ("file", str(path))


@pytest.mark.parametrize(("kind", "layer"), [("raw", "FileLayer"), ("lime", "LimeLayer")])
def test_each_container_has_its_layer(tmp_path: Path, kind: str, layer: str) -> None:
    path = tmp_path / kind
    path.write_bytes(MEMORY if kind == "raw" else build.lime([(0, MEMORY)]))
    found = values(path)
    assert str(found["kernel.layer_name.memory_layer.class"]).endswith(f".{layer}")
    assert found["kernel.layer_name.page_map_offset"] == 0x210000
    assert found["kernel.layer_name.kernel_banner"] == BANNER.decode()
    assert ("kernel.layer_name.memory_layer.location" in found) == (kind == "raw")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (build.kdump(build.note(desc=TEXT)), "does not read kdump-compressed"),
        (build.zstd(build.lime([(0, MEMORY)])), "does not read lime in zstd"),
        (build.elf([(build.PT_NOTE, build.note(desc=TEXT))], bits=32), "does not read elf"),
        (build.lime([(0, MEMORY.replace(b"KERNELOFFSET", b"KERNELOFFSIT"))]), "expected x86_64 with 4 levels"),
        (MEMORY[1 << 20 :].replace(b"x", b"y") + build.note(desc=TEXT), "starts at an unknown address, expected 0"),
    ],
    ids=["kdump", "packed", "32 bits", "no offset", "elsewhere"],
)
def test_what_it_does_not_read_is_refused(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "dump"
    path.write_bytes(data)
    with pytest.raises(UnsupportedError, match=words):
        values(path)


def test_without_the_banner_volatility3_would_find_nothing() -> None:
    with vmcoreinfo_fmt.open(QEMU_ELF) as dump:
        assert layers(dump)
        with pytest.raises(UnsupportedError, match=r"the banner of .* is not in the memory"):
            configuration(dump)


def test_page_tables_of_five_levels_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(build.elf([(build.PT_NOTE, build.note(desc=TEXT + b"NUMBER(pgtable_l5_enabled)=1\n"))]))
    with pytest.raises(UnsupportedError, match="4 levels"):
        values(path)


def test_without_a_text_or_a_file_there_is_none() -> None:
    with vmcoreinfo_fmt.open(build.elf([])) as dump, pytest.raises(MissingKeyError):
        configuration(dump)
    with vmcoreinfo_fmt.open(QEMU_ELF.read_bytes()) as dump, pytest.raises(UnsupportedError, match="is no file"):
        configuration(dump)


def test_the_command_prints_or_writes_it(tmp_path: Path, run: Run) -> None:
    path, config = tmp_path / "memory.lime", tmp_path / "vol.json"
    path.write_bytes(build.lime([(0, MEMORY)]))
    expected = values(path)
    assert json.loads(run("volatility", str(path))) == expected
    assert run("volatility", str(path), "-o", str(config)) == ""
    assert json.loads(config.read_text()) == expected
    other = json.loads(run("volatility", "--layer", "primary", str(path)))
    assert list(other) == [key.replace("kernel.layer_name", "primary") for key in expected]
    path.write_bytes(build.kdump(build.note(desc=TEXT)))
    run("volatility", str(path), status=2)
    assert "volatility3 does not read kdump-compressed" in run.err


def test_the_ready_command_is_after_the_one_that_writes_it(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "memory.raw"
    path.write_bytes(MEMORY)
    with vmcoreinfo_fmt.open(path) as dump:
        last = [command.argv for command in next_commands(dump)][-2:]
    assert last == [
        ("vmcoreinfo", "volatility", str(path), "-o", f"{path}.vol.json"),
        ("vol", "-c", f"{path}.vol.json", "linux.pslist.PsList"),
    ]
    assert run("show", "--for", "volatility3", str(path)).splitlines() == [" ".join(words) for words in last]
