from __future__ import annotations

import contextlib
import io
import random
from pathlib import Path
from typing import Any

import build
import pytest
from build import TEXT
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import MissingKeyError, VmcoreinfoError, _wire
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.dumps import makedumpfile_flattened
from vmcoreinfo_fmt.sources.source import BytesSource, Source

LAYOUTS: list[dict[str, Any]] = [
    {"bits": bits, "order": order, "padded": padded}
    for bits, padded in ((64, False), (32, False), (32, True))
    for order in ("little", "big")
]
BLOCKS = (4096, 8192, 16384, 32768, 65536)


def notes(order: str) -> bytes:
    return build.note(b"CORE\0", b"123", 1, order=order) + build.note(desc=TEXT, order=order)


def dump(**layout: Any) -> bytes:
    return build.kdump(notes(layout.get("order", "little")), **layout)


def ids(opened: vmcoreinfo_fmt.Dump) -> list[str]:
    return [finding.id for finding in opened.findings]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("version", [4, 5, 6])
def test_every_layout_leads_to_the_text_and_the_notes(layout: dict[str, Any], block: int, version: int) -> None:
    opened = vmcoreinfo_fmt.open(dump(block=block, version=version, **layout))
    assert (opened.container, opened.wrappers) == ("kdump-compressed", ())
    assert (opened.bits, opened.byte_order) == (layout["bits"], layout["order"])
    assert opened.details == {
        "header_version": version,
        "block_size": block,
        "phys_base": 0,
        "dump_level": 1,
        "compression": "zlib",
        "cpus": 1,
        "written_by": "QEMU",
    }
    assert [note.name for note in opened.notes] == ["CORE", "VMCOREINFO"]
    assert bytes(opened.vmcoreinfo) == TEXT
    assert [candidate.found for candidate in opened.candidates] == ["note and header"]
    assert ids(opened) == (["kdump-padded"] if layout["padded"] else [])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_version_3_has_the_text_alone(layout: dict[str, Any]) -> None:
    opened = vmcoreinfo_fmt.open(dump(version=3, **layout))
    assert opened.notes == ()
    assert bytes(opened.vmcoreinfo) == TEXT
    assert opened.chosen is not None
    assert (opened.chosen.found, opened.chosen.note) == ("header", None)


@pytest.mark.parametrize("version", [1, 2])
def test_older_versions_lead_to_no_text_and_say_so(version: int) -> None:
    opened = vmcoreinfo_fmt.open(dump(version=version))
    assert ids(opened) == ["kdump-no-text"]
    with pytest.raises(MissingKeyError):
        _ = opened.vmcoreinfo


def test_diskdump_is_named_and_has_no_text() -> None:
    opened = vmcoreinfo_fmt.open(dump(version=1, magic=b"DISKDUMP"))
    assert opened.container == "diskdump"
    assert ids(opened) == ["kdump-no-text"]


def test_the_text_of_the_header_and_of_the_note_are_compared() -> None:
    other = b"OSRELEASE=6.6.6\nPAGESIZE=4096\n"
    area = notes("little")
    start = 4096 + 104 + len(area)
    opened = vmcoreinfo_fmt.open(build.kdump(area + other, text=(start, len(other)), notes_size=len(area)))
    assert ids(opened) == ["kdump-text-differs"]
    assert [(c.found, c.vmcoreinfo.osrelease) for c in opened.candidates] == [
        ("note", "6.1.0-test"),
        ("header", "6.6.6"),
    ]
    assert opened.vmcoreinfo.osrelease == "6.6.6"
    assert ids(vmcoreinfo_fmt.open(dump(text=(0, 0)))) == ["kdump-text-missing"]


def test_a_windows_header_is_not_read_as_text() -> None:
    windows = build.note(desc=b"PAGEDU64" + bytes(8184))
    opened = vmcoreinfo_fmt.open(build.kdump(windows, text=(4096 + 104 + 24, 8192)))
    assert [(c.contents, c.found) for c in opened.candidates] == [("windows", "note and header")]
    with pytest.raises(MissingKeyError, match="found only contents of kind windows"):
        _ = opened.vmcoreinfo


def test_xen_beside_the_kernel_is_listed_and_not_read() -> None:
    area = build.note(b"VMCOREINFO_XEN\0", b"PAGESIZE=4096\n".ljust(4068, b"\0")) + notes("little")
    opened = vmcoreinfo_fmt.open(build.kdump(area))
    assert [c.contents for c in opened.candidates] == ["xen", "text"]
    assert bytes(opened.vmcoreinfo) == TEXT


HUGE = (1 << 64) - 1


@pytest.mark.parametrize(
    ("layout", "found"),
    [
        ({"version": 9}, "kdump-version"),
        ({"version": 0}, "kdump-no-text"),
        ({"block": 4096 * 3}, "kdump-block-size"),
        ({"text": (HUGE, 10), "notes_size": 0}, "kdump-text-cut"),
        ({"text": (4200, HUGE), "notes_size": 0}, "kdump-text-too-large"),
        ({"text": (1 << 40, 4096), "notes_size": 0}, "kdump-text-cut"),
        ({"notes_size": HUGE}, "kdump-notes-cut"),
    ],
)
def test_what_a_header_claims_beyond_reason_is_a_finding(layout: dict[str, Any], found: str) -> None:
    assert found in ids(vmcoreinfo_fmt.open(dump(**layout)))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_truncation_is_an_error_or_a_finding(layout: dict[str, Any]) -> None:
    whole = dump(**layout)
    text = whole.index(TEXT)
    for size in (*range(0, 500, 7), *range(4090, text + len(TEXT), 3)):
        try:
            opened = vmcoreinfo_fmt.open(whole[:size])
        except VmcoreinfoError:
            assert size < 500
            continue
        assert any(finding.severity == "error" for finding in opened.findings), size


@given(st.integers(0, 4096 + 300), st.integers(0, 255), st.sampled_from(LAYOUTS))
def test_any_changed_byte_raises_only_our_errors(place: int, value: int, layout: dict[str, Any]) -> None:
    data = bytearray(dump(**layout))
    data[place] = value
    for changed in (bytes(data), build.flattened([(0, bytes(data))])):
        with contextlib.suppress(VmcoreinfoError):
            opened = vmcoreinfo_fmt.open(changed)
            assert isinstance(opened.vmcoreinfo.findings, tuple)


def records(data: bytes, size: int = 100) -> list[tuple[int, bytes]]:
    return [(start, data[start : start + size]) for start in range(0, len(data), size)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_flattened_dumps_are_read_in_place_in_any_order(layout: dict[str, Any]) -> None:
    whole = dump(**layout)
    pieces = records(whole)
    random.Random(1).shuffle(pieces)
    wrapped = build.flattened(pieces)
    opened = vmcoreinfo_fmt.open(wrapped)
    assert (opened.container, opened.wrappers) == ("kdump-compressed", ("flattened",))
    assert bytes(opened.vmcoreinfo) == TEXT
    assert opened.chosen is not None
    place = opened.place(opened.chosen.offset)
    assert place is not None
    assert wrapped[place : place + 9] == b"OSRELEASE"


def test_elf_in_the_wrapper_is_read_too() -> None:
    core = build.elf([(build.PT_NOTE, build.note(desc=TEXT))])
    opened = vmcoreinfo_fmt.open(build.flattened(records(core, 33)[::-1]))
    assert (opened.container, opened.wrappers) == ("elf", ("flattened",))
    assert bytes(opened.vmcoreinfo) == TEXT


@given(st.lists(st.tuples(st.integers(0, 60), st.binary(max_size=30)), max_size=12), st.integers(0, 90))
def test_later_records_win_and_holes_are_zero(pieces: list[tuple[int, bytes]], at: int) -> None:
    whole = bytearray()
    for start, data in pieces:
        whole += bytes(max(0, start + len(data) - len(whole))) if data else b""
        whole[start : start + len(data)] = data
    view = makedumpfile_flattened.FlattenedSource(BytesSource(build.flattened(pieces)))
    assert view.size == len(whole)
    assert view.read_at(0, 100) == whole
    assert view.read_at(at, 25) == whole[at : at + 25]
    assert list(view.findings) == []


@pytest.mark.parametrize(
    ("wrapped", "found"),
    [
        (build.flattened(records(dump()), end=False), "flattened-cut"),
        (build.flattened([*records(dump()), (1 << 20, b"x" * 40)])[:-30], "flattened-cut"),
        (build.flattened([*records(dump()), (-5, b"x")]), "flattened-broken"),
        (build.flattened(records(dump()), kind=2), "flattened-version"),
        (build.flattened(records(dump(), 1)), "flattened-many"),
        (build.flattened(records(dump()), end=False) + b"\x00" * 8 + b"\x7f" + b"\xff" * 7, "flattened-broken"),
    ],
)
def test_what_is_wrong_with_the_wrapper_is_a_finding(wrapped: bytes, found: str) -> None:
    opened = vmcoreinfo_fmt.open(wrapped)
    assert ids(opened) == [found]
    assert bytes(opened.vmcoreinfo) == TEXT


def test_records_without_end_or_size_cost_bounded_work() -> None:
    class Endless(Source):
        reads = 0

        def read_at(self, offset: int, length: int) -> bytes:
            self.reads += 1
            return build.flattened([])[offset : offset + length] if offset < 4096 else bytes(length)

    source = Endless("endless")
    view = makedumpfile_flattened.FlattenedSource(source)
    assert [finding.id for finding in view.findings] == ["flattened-many"]
    assert source.reads < 10_000


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_sparse_dump_of_1_tb_is_opened_by_its_headers(wrapped: bool, tmp_path: Path) -> None:
    path = tmp_path / "huge"
    data = dump()
    path.write_bytes(build.flattened([(0, data), (len(data), b"")]) if wrapped else data)
    with path.open("r+b") as sparse:
        sparse.truncate(1 << 40)

    class Counting(io.FileIO):
        read_bytes = 0

        def read(self, size: int | None = -1) -> bytes:
            data = super().read(size)
            self.read_bytes += len(data)
            return data

    with Counting(path) as file:
        assert vmcoreinfo_fmt.open(file).vmcoreinfo.osrelease == "6.1.0-test"
        assert file.read_bytes <= 1 << 21


@pytest.mark.parametrize("name", ["x86_64.kdump-zlib.head24k", "x86_64.kdump-zlib.flat.head24k"])
def test_real_kdumps_of_qemu_are_read(name: str) -> None:
    with vmcoreinfo_fmt.open(REAL / "qemu-7.2-containers" / name) as opened:
        info = opened.vmcoreinfo
        assert [candidate.found for candidate in opened.candidates] == ["note and header"]
        assert ids(opened) == (["flattened-cut"] if "flat" in name else []) + ["kdump-pages-cut"]
    assert bytes(info) in (REAL / "debian-6.1-amd64" / "region.bin").read_bytes()


def test_phys_base_as_qemu_misreads_it_is_found(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "kdump"
    path.write_bytes(dump(phys_base=int("-16777216", 16) & (1 << 64) - 1))
    with pytest.raises(SystemExit):
        main(["check", str(path)])
    assert "header-phys-base-base16" in capfd.readouterr().out


def test_a_whole_real_one_of_a_32_bit_machine_is_read_packed() -> None:
    with vmcoreinfo_fmt.open(REAL / "qemu-7.2-containers" / "arm.kdump-zlib.flat.xz") as opened:
        assert (opened.container, opened.wrappers) == ("kdump-compressed", ("xz", "flattened"))
        assert (opened.bits, opened.byte_order) == (32, "little")
        assert opened.vmcoreinfo.osrelease == "6.1.0-50-armmp-lpae"
        assert [candidate.found for candidate in opened.candidates] == ["note and header"]
        assert ids(opened) == []


@pytest.mark.parametrize("read", [vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan])
@pytest.mark.parametrize("block", [0, 1, 4095, (1 << 32) - 1])
def test_without_the_size_of_a_block_there_is_no_memory(block: int, read: Any) -> None:
    data = bytearray(dump())
    row = _wire.row("kdump_compressed", bits=64, byte_order="little")
    data[row.offset("header.len_block") : row.end("header.len_block")] = block.to_bytes(4, "little")
    with read(bytes(data)) as opened:
        assert opened.memory is None
        assert "kdump-block-size" in ids(opened)
        assert opened.is_searched == (read is vmcoreinfo_fmt.scan)
