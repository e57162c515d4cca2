from __future__ import annotations

import contextlib
import io
import itertools
from pathlib import Path
from typing import Literal

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import FormatError, MissingKeyError, TruncatedError, UnsupportedError, VmcoreinfoError

ByteOrder = Literal["little", "big"]
VARIANTS = list(itertools.product((32, 64), ("little", "big"), (4, 8)))


def dump(bits: int = 64, order: ByteOrder = "little", align: int = 4, **rest: object) -> bytes:
    notes = build.note(b"CORE\0", b"123", 1, order=order, align=align)
    notes += build.note(desc=TEXT, order=order, align=align)
    segments = [(PT_NOTE, notes), (PT_LOAD, bytes(64))]
    return build.elf(segments, bits=bits, order=order, align=align, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(("bits", "order", "align"), VARIANTS)
@pytest.mark.parametrize("extended", [False, True])
def test_both_classes_orders_and_alignments(bits: int, order: ByteOrder, align: int, extended: bool) -> None:
    opened = vmcoreinfo_fmt.open(dump(bits, order, align, extended=extended))
    assert (opened.container, opened.bits, opened.byte_order) == ("elf", bits, order)
    assert [(n.name, n.align, n.desc) for n in opened.notes] == [("CORE", align, b"123"), ("VMCOREINFO", align, TEXT)]
    assert opened.vmcoreinfo.phys_base == -16777216
    assert opened.findings == ()


@pytest.mark.parametrize(("bits", "order", "align"), VARIANTS)
def test_every_truncation_is_an_error_or_a_finding(bits: int, order: ByteOrder, align: int) -> None:
    whole = dump(bits, order, align)
    text_start = whole.index(b"OSRELEASE")
    for size in range(len(whole)):
        try:
            opened = vmcoreinfo_fmt.open(whole[:size])
        except (TruncatedError, UnsupportedError):
            assert size < (64 if bits == 64 else 52)
            continue
        if size < text_start + len(TEXT):
            assert any(finding.severity == "error" for finding in opened.findings), size
        if size > text_start:
            assert bytes(opened.vmcoreinfo) == whole[text_start : min(size, text_start + len(TEXT))]


def test_several_note_segments_are_all_read() -> None:
    segments = [(PT_NOTE, build.note(b"CORE\0", b"1")), (PT_LOAD, bytes(8)), (PT_NOTE, build.note(desc=TEXT))]
    opened = vmcoreinfo_fmt.open(build.elf(segments))
    assert [note.name for note in opened.notes] == ["CORE", "VMCOREINFO"]


def test_a_broken_segment_does_not_hide_the_next() -> None:
    broken = build.note(b"A\0", b"1") + b"\xff" * 12
    opened = vmcoreinfo_fmt.open(build.elf([(PT_NOTE, broken), (PT_NOTE, build.note(desc=TEXT))]))
    assert [note.name for note in opened.notes] == ["A", "VMCOREINFO"]
    assert [finding.id for finding in opened.findings] == ["note-broken"]
    assert opened.vmcoreinfo.osrelease == "6.1.0-test"


def test_qemu_states_a_header_size_of_8() -> None:
    opened = vmcoreinfo_fmt.open(dump(ehsize=8))
    assert [(f.id, f.severity) for f in opened.findings] == [("elf-header-size", "info")]


def test_no_notes_and_no_vmcoreinfo_are_told_apart() -> None:
    empty = vmcoreinfo_fmt.open(build.elf([(PT_LOAD, bytes(8))]))
    assert [finding.id for finding in empty.findings] == ["elf-no-note-segment"]
    with pytest.raises(MissingKeyError, match="found no notes"):
        _ = empty.vmcoreinfo
    other = vmcoreinfo_fmt.open(build.elf([(PT_NOTE, build.note(b"CORE\0", b"1"))]))
    with pytest.raises(MissingKeyError, match="found only notes named CORE"):
        _ = other.vmcoreinfo


def test_of_several_the_last_whole_one_is_chosen_and_says_why() -> None:
    notes = build.note(desc=b"OSRELEASE=1\n") + build.note(desc=b"OSRELEASE=2\n") + build.note(desc=b"")
    opened = vmcoreinfo_fmt.open(build.elf([(PT_NOTE, notes)]))
    assert opened.vmcoreinfo.osrelease == "2"
    assert [candidate.reasons for candidate in opened.candidates] == [
        ("a later whole note follows",),
        ("the last whole note of several",),
        ("empty",),
    ]


def test_windows_and_xen_payloads_are_never_read_as_a_kernels_text() -> None:
    windows = build.note(desc=b"PAGEDU64" + bytes(100))
    opened = vmcoreinfo_fmt.open(build.elf([(PT_NOTE, windows)]))
    assert [candidate.contents for candidate in opened.candidates] == ["windows"]
    with pytest.raises(MissingKeyError, match="found only contents of kind windows"):
        _ = opened.vmcoreinfo
    both = windows + build.note(b"VMCOREINFO_XEN\0", b"PAGESIZE=4096\n") + build.note(desc=TEXT)
    opened = vmcoreinfo_fmt.open(build.elf([(PT_NOTE, both)]))
    assert [candidate.contents for candidate in opened.candidates] == ["windows", "xen", "text"]
    assert opened.vmcoreinfo.osrelease == "6.1.0-test"


def test_a_count_beyond_reason_is_left_unread_and_said() -> None:
    data = bytearray(dump(extended=True))
    data[64 + 44 : 64 + 48] = b"\xff\xff\xff\xff"  # sh_info of section header 0
    opened = vmcoreinfo_fmt.open(bytes(data))
    assert [f.id for f in opened.findings] == ["elf-too-many", "elf-program-headers-cut"]
    assert opened.vmcoreinfo.osrelease == "6.1.0-test"


def test_a_sparse_file_of_100_gb_is_opened_by_its_headers(tmp_path: Path) -> None:
    path = tmp_path / "huge.elf"
    path.write_bytes(dump())
    with path.open("r+b") as sparse:
        sparse.truncate(100 << 30)

    class Counting(io.FileIO):
        read_bytes = 0

        def read(self, size: int | None = -1) -> bytes:
            data = super().read(size)
            self.read_bytes += len(data)
            return data

    with Counting(path) as file:
        assert vmcoreinfo_fmt.open(file).vmcoreinfo.osrelease == "6.1.0-test"
        assert file.read_bytes <= 1 << 20


def test_a_stream_that_cannot_seek_is_read() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self, data: bytes) -> None:
            self._data = io.BytesIO(data)

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return self._data.read(min(size, 100))

    assert vmcoreinfo_fmt.open(Pipe(dump())).vmcoreinfo.osrelease == "6.1.0-test"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "error", "message"),
    [
        (b"", TruncatedError, "is empty, expected a dump"),
        (b"GARBAGE!" * 8, UnsupportedError, "starts with 47 41 52 42"),
        (b"\x7fELF\x05\x01" + bytes(58), FormatError, "bits of ELF header is 5"),
        (b"\x7fELF\x02\x09" + bytes(58), FormatError, "encoding of ELF header is 9, expected a known value"),
    ],
)
def test_what_is_no_dump_is_refused_with_words(data: bytes, error: type[VmcoreinfoError], message: str) -> None:
    with pytest.raises(error, match=message):
        vmcoreinfo_fmt.open(data)


def test_paths_and_files_of_all_kinds_are_opened(tmp_path: Path) -> None:
    path = REAL / "debian-6.1-amd64" / "qemu-7.2.elf"
    with path.open("rb") as binary:
        for file in (str(path), path, path.read_bytes(), io.BytesIO(path.read_bytes()), binary):
            with vmcoreinfo_fmt.open(file) as opened:
                assert len(opened.vmcoreinfo) == 108
        assert not binary.closed
    with pytest.raises(FileNotFoundError):
        vmcoreinfo_fmt.open(tmp_path / "nothing")
    with pytest.raises(IsADirectoryError):
        vmcoreinfo_fmt.open(tmp_path)


@given(st.integers(0, len(dump()) - 1), st.integers(0, 255), st.sampled_from(VARIANTS))
def test_any_changed_byte_raises_only_our_errors(place: int, value: int, variant: tuple[int, ByteOrder, int]) -> None:
    data = bytearray(dump(*variant))
    data[place % len(data)] = value
    with contextlib.suppress(VmcoreinfoError):
        opened = vmcoreinfo_fmt.open(bytes(data))
        assert all(isinstance(note.desc, bytes) for note in opened.notes)
        assert isinstance(opened.vmcoreinfo.findings, tuple)


@pytest.mark.parametrize("kind", [6, 0x46494C45])
def test_a_core_of_a_process_has_no_addresses_of_its_guest(kind: int) -> None:
    text, (_, names) = build.kernel(uts=0x2000, phys_base=0x3000)
    status = build.note(b"CORE\0", bytes(336), 1)
    notes = status + build.note(b"CORE\0", bytes(16), kind)
    # Of the guest's memory; that of the process itself is before it, with other bytes where the guest has its names.
    guest = build.memory(0x9000, [(0x5000, names), (0x7000, build.note(desc=text))])
    core = build.elf([(PT_NOTE, notes), (PT_LOAD, b"\xcc" * 0x8000), (PT_LOAD, bytes(guest))])
    core = core[: -len(guest)] + bytes(-(len(core) - len(guest)) % 4096) + bytes(guest)
    for opened in (vmcoreinfo_fmt.open(core), vmcoreinfo_fmt.scan(core), vmcoreinfo_fmt.scan(core, quick=True)):
        assert bytes(opened.vmcoreinfo) == text
        assert opened.chosen is not None
        assert opened.chosen.paddr is None
        assert not [reason for reason in opened.chosen.reasons if "stale" in reason or "page" in reason]
        assert "elf-process" in [finding.id for finding in opened.findings]
        assert (opened.summary()["memory"], opened.summary()["cpus"]) == (None, None)
    machine = build.elf(
        [(PT_NOTE, notes.replace(build.note(b"CORE\0", bytes(16), kind), b"")), (PT_LOAD, bytes(guest))]
    )
    with vmcoreinfo_fmt.open(machine) as opened:
        assert [finding.id for finding in opened.findings] == ["scan-quick"]
        assert opened.chosen is not None
        assert opened.chosen.paddr == 0x7018


def test_a_core_of_a_process_without_a_guest_says_what_it_is() -> None:
    notes = build.note(b"CORE\0", bytes(336), 1) + build.note(b"CORE\0", bytes(16), 6)
    opened = vmcoreinfo_fmt.open(build.elf([(PT_NOTE, notes), (PT_LOAD, bytes(5000))]))
    assert [finding.id for finding in opened.findings] == ["elf-process"]
    with pytest.raises(MissingKeyError, match="found only notes named CORE, and none in its memory"):
        _ = opened.vmcoreinfo
