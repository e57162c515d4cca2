"""Nothing is left out silently: what is not there, or not read, is a finding."""

from __future__ import annotations

import io
import os
from pathlib import Path

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps import lime, s390_dump
from vmcoreinfo_fmt.dumps.search import scan

NOTE = build.note(desc=TEXT)
MIB = 1 << 20


def found(file: object) -> dict[str, str]:
    with vmcoreinfo_fmt.open(file) as dump:  # type: ignore[arg-type]
        return {finding.id: finding.message for finding in dump.findings}


def test_memory_of_an_elf_dump_beyond_the_end_of_the_file() -> None:
    core = build.elf([(PT_NOTE, NOTE), (PT_LOAD, bytes(5000)), (PT_LOAD, bytes(100))])
    assert found(core) == {}
    assert found(core[:-1]) == {"elf-memory-cut": f"PT_LOAD segment ends at {len(core)}, the file at {len(core) - 1}"}


def test_pages_of_a_kdump_beyond_the_end_of_the_file() -> None:
    whole = build.kdump(NOTE)
    assert found(whole) == {}
    assert set(found(whole[:-1])) == {"kdump-pages-cut"}


def test_memory_of_an_s390_dump_beyond_the_end_of_the_file() -> None:
    memory = bytes(build.memory(MIB, [build.lowcore(note=0x9000), (0x9000, build.note(desc=TEXT, order="big"))]))
    assert found(build.s390(memory)) == {}
    assert set(found(build.s390(memory)[:-1])) == {"s390-memory-cut"}


def test_more_pieces_than_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = [(0x100000 * n, bytes(64)) for n in range(4)]
    monkeypatch.setattr(lime, "MAX_PIECES", 4)
    with vmcoreinfo_fmt.scan(build.lime(pieces)) as dump:
        assert dump.findings == ()
    with vmcoreinfo_fmt.scan(build.lime([*pieces, (0, bytes(64))])) as dump:
        assert [(f.id, f.offset) for f in dump.findings] == [("lime-too-many", 4 * (32 + 64))]
    monkeypatch.setattr(s390_dump, "MAX_SEGMENTS", 4)
    assert "s390-too-many" not in found(build.s390(b"", extended=pieces))
    assert "s390-too-many" in found(build.s390(b"", extended=[*pieces, (0, bytes(64))]))


def test_more_candidates_than_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    image = bytes(build.memory(MIB, [(0x1000 * n, build.note(desc=TEXT)) for n in range(1, 6)]))
    monkeypatch.setattr(scan, "MORE_AT_PAGES", 0)
    monkeypatch.setattr(scan, "MAX_CANDIDATES", 5)
    assert found(image) == {}
    monkeypatch.setattr(scan, "MAX_CANDIDATES", 4)
    assert found(image) == {"scan-too-many": "more than 4 candidates, the rest is left unread"}


class Short(io.BytesIO):
    """A file that ends earlier than it said."""

    limit = 1 << 62

    def read(self, size: int | None = -1) -> bytes:
        return super().read(size) if self.tell() < self.limit else b""


def test_a_file_that_ends_early_while_it_is_searched(tmp_path: Path) -> None:
    image = bytes(build.memory(4 * MIB, [(0x9000, NOTE)]))
    file = Short(image)
    file.limit = 2 * MIB
    with vmcoreinfo_fmt.scan(file) as dump:
        assert [finding.id for finding in dump.findings] == ["scan-unfinished"]
        assert bytes(dump.vmcoreinfo) == TEXT
    path = tmp_path / "memory"
    path.write_bytes(image)
    with vmcoreinfo_fmt.scan(path, progress=lambda done: os.truncate(path, MIB)) as dump:
        assert "scan-unfinished" in [finding.id for finding in dump.findings]
        assert bytes(dump.vmcoreinfo) == TEXT
    with vmcoreinfo_fmt.scan(path) as dump:
        assert "scan-unfinished" not in [finding.id for finding in dump.findings]


def test_memory_without_a_note_is_said_to_have_been_searched() -> None:
    core = build.elf([(PT_NOTE, build.note(b"CORE\0", b"1")), (PT_LOAD, bytes(64))])
    for read in (vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan):
        words = "found only notes named CORE, and none in its memory"
        with read(core) as dump, pytest.raises(vmcoreinfo_fmt.MissingKeyError, match=words):
            _ = dump.vmcoreinfo
        assert dump.is_searched
