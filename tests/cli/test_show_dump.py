"""What `show` says of the dump itself: whether it is whole, of how large a machine, and how it was written."""

from __future__ import annotations

import json
import lzma
import random
from pathlib import Path

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT
from command import Run
from conftest import REAL

import vmcoreinfo_fmt

NOTE = build.note(desc=TEXT)
PAGES = {n: random.Random(n).randbytes(4096) for n in range(0x10, 0x30)}
MADE = build.kdump(NOTE, pages=PAGES, pack=build.zlib_page, release=b"6.1.0-test", seconds=1_700_000_000, host=b"node7")
INCOMPLETE = REAL / "makedumpfile-1.7" / "amd64.kdump-zlib.incomplete.xz"
HEAD = REAL / "qemu-7.2-containers" / "x86_64.kdump-zlib.head24k"


def rows(run: Run, path: Path, data: bytes) -> dict[str, str]:
    path.write_bytes(data)
    shown = (line.partition("  ") for line in run("show", "--brief", str(path)).splitlines())
    return {name.strip(): value.strip() for name, _, value in shown}


def test_a_complete_kdump(run: Run, tmp_path: Path) -> None:
    shown = rows(run, tmp_path / "dump", MADE)
    expected = {
        "container": "kdump-compressed, 64-bit little-endian, x86_64",
        "complete": "yes",
        "memory": "131072 bytes",
        "pages": "32 of 32, 4096 bytes each",
        "CPUs": "1",
        "dumped": "2023-11-14T22:13:20Z",
        "host": "node7",
        "version": "#1 SMP",
        "written by": "makedumpfile",
        "compression": "zlib",
        "dump level": "1",
    }
    assert {name: shown.get(name) for name in expected} == expected


def test_a_cut_one_says_how_many_bytes_are_missing(run: Run, tmp_path: Path) -> None:
    shown = rows(run, tmp_path / "dump", MADE[:-1000])
    assert (shown["complete"], shown["pages"]) == ("no, 1000 bytes are missing", "32 of 32, 4096 bytes each")


def test_pages_and_memory_are_not_counted_where_the_bitmaps_are_cut(run: Run, tmp_path: Path) -> None:
    shown = rows(run, tmp_path / "dump", HEAD.read_bytes())
    assert shown["complete"] == "no, 245760 bytes are missing"
    assert not {"memory", "pages"} & shown.keys()


def test_a_part_of_a_split_dump(run: Run, tmp_path: Path) -> None:
    data = build.kdump(NOTE, pages=PAGES, part=(0x10, 0x18), pack=build.zlib_page)
    shown = rows(run, tmp_path / "dump", data)
    assert shown["complete"] == "no, the file has the pages from 16 to 23"
    assert shown["pages"] == "8 of 32, 4096 bytes each"


def test_an_incomplete_one_that_makedumpfile_wrote_to_a_full_disk(run: Run, tmp_path: Path) -> None:
    shown = rows(run, tmp_path / "dump", lzma.decompress(INCOMPLETE.read_bytes()))
    assert shown["complete"] == "no, the program that wrote the dump marked it as incomplete"
    assert shown["pages"] == "22039 of 262144, 4096 bytes each; 22035 of them were not written"
    assert (shown["written by"], shown["kernel"]) == ("makedumpfile", "6.1.0-56-cloud-amd64")
    with vmcoreinfo_fmt.open(tmp_path / "dump") as dump, vmcoreinfo_fmt.scan(tmp_path / "dump") as searched:
        assert dump.summary()["complete"] is False
        # What was not written is not broken.
        assert [finding.id for finding in searched.findings] == ["kdump-incomplete"]


@pytest.mark.parametrize("machine", [b"", b"Unknown"])
def test_a_kdump_that_does_not_name_its_machine(machine: bytes, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "dump"
    text = TEXT + b"SYMBOL(swapper_pg_dir)=ffffffff82000000\nNUMBER(phys_base)=0\n"
    shown = rows(run, path, build.kdump(build.note(desc=text), machine=machine))
    assert shown["container"] == "kdump-compressed, 64-bit little-endian"
    assert shown["architecture"] == "x86_64"
    document = json.loads(run("show", "--json", str(path)))
    assert document["machine"] is None
    assert "Unknown" not in json.dumps(document)


def test_memory_of_an_elf_dump_with_its_ranges(run: Run, tmp_path: Path) -> None:
    core = build.elf([(PT_NOTE, NOTE), (PT_LOAD, bytes(0x3000))])
    assert rows(run, tmp_path / "dump", core)["memory"] == "12288 bytes, from 0x0 to 0x3000"
    lime = build.lime([(0x1000, bytes(0x2000)), (0x100000, NOTE.ljust(0x100000, b"\0"))])
    words = "1056768 bytes, 1.00781 MiB, in 2 ranges from 0x1000 to 0x200000"
    assert rows(run, tmp_path / "dump", lime)["memory"] == words
