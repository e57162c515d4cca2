"""Findings about containers that few inputs have."""

from __future__ import annotations

import gzip
import struct
from random import Random

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps.note_area import MAX_NOTES
from vmcoreinfo_fmt.dumps.search.strings import MAX_HITS

NOTE = build.note(desc=TEXT)


def findings(data: bytes) -> dict[str, str]:
    """Return place and message of everything that was odd when the dump was opened, by id."""
    with vmcoreinfo_fmt.open(data) as opened:
        return {finding.id: str(finding) for finding in opened.findings}


def test_a_cut_descriptor_is_found_with_the_bytes_that_are_missing() -> None:
    found = findings(build.elf([(PT_NOTE, NOTE[:-9])]))["note-cut"]
    assert found.startswith(f"8 of {len(TEXT)} bytes of the descriptor of VMCOREINFO are missing")


def test_notes_after_the_limit_are_not_read() -> None:
    data = build.elf([(PT_NOTE, build.note(b"A\0", b"") * (MAX_NOTES + 1))])
    assert f"more than {MAX_NOTES} notes" in findings(data)["note-too-many"]
    assert "note-too-many" not in findings(build.elf([(PT_NOTE, build.note(b"A\0", b"") * MAX_NOTES)]))


def test_an_elf_file_that_is_no_core_is_found() -> None:
    assert findings(build.elf([(PT_NOTE, NOTE)], file_type=2))["elf-not-core"].startswith("e_type is 2, expected 4")


def test_a_note_segment_inside_another_is_not_read() -> None:
    data = bytearray(build.elf([(PT_NOTE, NOTE), (PT_NOTE, NOTE), (PT_LOAD, bytes(64))]))
    first, second = 64 + 8, 64 + 56 + 8  # p_offset of the first two program headers
    (start,) = struct.unpack_from("<Q", data, first)
    struct.pack_into("<Q", data, second, start + 4)
    assert "elf-segments-overlap" in findings(bytes(data))
    with vmcoreinfo_fmt.open(bytes(data)) as opened:
        assert [note.name for note in opened.notes] == ["VMCOREINFO"]


@pytest.mark.parametrize("size", [4096, 4096 + 50])
def test_a_kdump_that_ends_in_its_sub_header_is_found(size: int) -> None:
    assert "kdump-sub-header-cut" in findings(build.kdump(NOTE)[:size])


def test_an_s390_header_of_another_size_is_found() -> None:
    data = bytearray(build.s390(bytes(build.memory(0x4000, []))))
    struct.pack_into(">I", data, 12, 8192)
    assert "8192 bytes, expected 4096" in findings(bytes(data))["s390-header-size"]


def test_packed_data_that_are_cut_are_found() -> None:
    packed = gzip.compress(build.elf([(PT_NOTE, NOTE), (PT_LOAD, Random(1).randbytes(1 << 18))]))
    for data, is_cut in ((packed, False), (packed[: len(packed) // 2], True)):
        with vmcoreinfo_fmt.scan(data) as opened:
            assert ("compressed-broken" in {finding.id for finding in opened.findings}) == is_cut
            assert opened.vmcoreinfo.osrelease == "6.1.0-test"


def test_a_name_in_too_many_places_ends_the_search() -> None:
    crowded = b"\x01OSRELEASE=" * (MAX_HITS + 1)
    with vmcoreinfo_fmt.open(build.lime([(0, crowded)])) as opened:
        assert f"in {MAX_HITS} places or more" in {f.id: f.message for f in opened.findings}["scan-too-many"]
