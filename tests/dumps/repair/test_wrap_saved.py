"""Saved machines as ELF dumps."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import build
import pytest
from dumps.repair.test_plans import kernel_memory, memory_of

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.dumps.next_commands import next_commands
from vmcoreinfo_fmt.errors import UnsupportedError
from vmcoreinfo_fmt.sources import BytesSource

PAGE, GIB = 4096, 1 << 30
TEXT, MEMORY = kernel_memory()
PAGES = {number: MEMORY[number * PAGE :][:PAGE] for number in range(len(MEMORY) // PAGE)}
ROM = [(b"pc.ram", 0), (b"pc.bios", 1 << 18)]
STREAM = build.migration(None, PAGES, blocks=ROM)
OTHER = {**PAGES, 3: b"\1" * PAGE}


def saved(kind: str) -> bytes:
    if kind == "mapped":
        return build.mapped_migration(None, PAGES, size=len(MEMORY))
    if kind == "qcow2":
        return build.qcow2([(b"first", STREAM), (b"second", build.migration(None, OTHER))], bits=12)
    if kind == "libvirt":
        return build.libvirt(STREAM)
    if kind == "packed":
        return build.libvirt(gzip.compress(STREAM, 1), packer=1)
    if kind == "qcow2 in gzip":
        return gzip.compress(saved("qcow2"), 1)
    # Pages in the other order, and some of them sent before with other contents.
    stale = build.migration_records({3: b"\2" * PAGE, 9: b"\3" * PAGE}, b"pc.ram")
    records = stale + build.migration_records(dict(reversed(PAGES.items())), b"pc.ram")
    return build.migration(None, blocks=[(b"pc.ram", len(MEMORY))], records=records)


@pytest.mark.parametrize("kind", ["stream", "mapped", "qcow2", "libvirt", "packed", "qcow2 in gzip"])
def test_every_page_is_at_its_address(tmp_path: Path, kind: str) -> None:
    path, new = tmp_path / "machine", tmp_path / "new"
    path.write_bytes(saved(kind))
    done: list[int] = []
    made = repair.wrap(path, new, snapshot="first" if "qcow2" in kind else None, progress=done.append)
    assert (made.release, made.machine, made.is_assumed, made.source) == ("6.1.0-test", "x86_64", False, str(path))
    assert memory_of(new.read_bytes()) == {number * PAGE: page for number, page in PAGES.items()}
    assert done[-1] == len(MEMORY)
    with vmcoreinfo_fmt.open(new) as dump:
        assert bytes(dump.vmcoreinfo) == TEXT
        assert [(part.paddr, part.size) for part in dump.memory or ()] == [(0, len(MEMORY))]
    assert not repair.plan_repair(new)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["machine", "new"]


def test_the_last_of_several_snapshots_is_wrapped(tmp_path: Path) -> None:
    repair.wrap(saved("qcow2"), tmp_path / "new")
    assert memory_of((tmp_path / "new").read_bytes())[3 * PAGE] == OTHER[3]
    with pytest.raises(UnsupportedError, match="has no snapshot third"):
        repair.wrap(saved("qcow2"), tmp_path / "new", snapshot="third")
    with pytest.raises(UnsupportedError, match="has no snapshots"):
        repair.wrap(bytes(PAGE), tmp_path / "new", snapshot="third")


def test_memory_above_4_gib_is_a_segment_of_its_own(tmp_path: Path) -> None:
    above = 3 * GIB // PAGE
    new = tmp_path / "new"
    pages = {**PAGES, above + 5: b"\7" * PAGE}
    made = repair.wrap(build.migration(None, pages, blocks=[(b"pc.ram", 100 * GIB)]), new)
    assert [(part.paddr, part.size) for part in made.ranges] == [(0, 3 * GIB), (4 * GIB, 97 * GIB)]
    # What was not sent is a hole, and costs neither time nor room.
    assert new.stat().st_blocks * 512 < len(MEMORY) + (1 << 20)
    with open(new, "rb") as file:
        assert os.pread(file.fileno(), PAGE, made.ranges[1].offset + 5 * PAGE) == pages[above + 5]
        assert os.pread(file.fileno(), PAGE, made.ranges[0].offset + 5 * PAGE) == PAGES[5]


@pytest.mark.parametrize(
    ("records", "words"),
    [
        (build.migration_record(0, 0x40, b"\1\0\0"), "the page at 0x0 of pc.ram was sent again as its difference"),
        (build.migration_record(0, 0x48), "a record with bits 0x68, expected one of a page"),
        ((0x200).to_bytes(8, "big"), "other channels"),
        (build.migration_record(0, 0x100, b"\0\0\0\2ab"), "a page of 2 bytes cannot be unpacked"),
    ],
)
def test_memory_that_is_not_whole_is_refused(tmp_path: Path, records: bytes, words: str) -> None:
    whole = build.migration_records(PAGES, b"pc.ram")
    with pytest.raises(UnsupportedError, match=f"cannot be read whole: .*{words}"):
        repair.wrap(build.migration(None, PAGES, records=whole + records), tmp_path / "new")
    with pytest.raises(UnsupportedError, match="cannot be read whole: record head is cut"):
        repair.wrap(STREAM[:-100], tmp_path / "new")
    with pytest.raises(UnsupportedError, match=r"has no memory with addresses: .* is cut"):
        repair.wrap(STREAM[:60], tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_memory_without_addresses_is_refused(tmp_path: Path) -> None:
    data = build.migration(None, PAGES, blocks=[(b"ram0", 0)])
    with pytest.raises(UnsupportedError, match=r"addresses: the machine is pc-i440fx-7\.2, its memory ram0"):
        repair.wrap(data, tmp_path / "new")


@pytest.mark.parametrize("kind", ["stream", "qcow2", "packed"])
def test_wrap_is_the_command_before_those_of_other_tools(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "saved machine"
    path.write_bytes(saved(kind))
    with vmcoreinfo_fmt.open(path) as dump:
        printed = {command.tool: command.argv for command in next_commands(dump)}
    which = ["--snapshot=second"] if kind == "qcow2" else []
    assert printed["vmcoreinfo"] == ("vmcoreinfo", "wrap", *which, str(path), "-o", f"{path}.elf")
    assert {tool for tool, argv in printed.items() if f"{path}.elf" in argv} >= {"crash", "drgn", "makedumpfile"}
    assert "volatility3" not in printed


def test_a_claim_of_much_memory_takes_no_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = []
    read_at = BytesSource.read_at
    for size in (1 << 24, 1 << 37):
        data = build.migration(None, {5: b"\1" * PAGE}, blocks=[(b"pc.ram", size)])
        reads = 0

        def counted(self: BytesSource, offset: int, length: int) -> bytes:
            nonlocal reads
            reads += 1
            return read_at(self, offset, length)

        with monkeypatch.context() as patch:
            patch.setattr(BytesSource, "read_at", counted)
            repair.wrap(data, tmp_path / "new", text=TEXT)
        counts.append(reads)
    assert counts[0] == counts[1] < 50
