"""Notes in the pages of a kdump: every layout and compression, what is cut or broken, and what a search costs."""

from __future__ import annotations

import copy
import gzip
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import build
import pytest
from build import TEXT
from command import Run
from hypothesis import given
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import MissingKeyError, MissingPackageError
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.dumps.kdump_pages import KdumpPages
from vmcoreinfo_fmt.dumps.page_packers import Packers
from vmcoreinfo_fmt.sources.budget import LIMITS

PAGE = 4096
LAYOUTS: list[dict[str, Any]] = [
    {"bits": bits, "order": order, "padded": padded}
    for bits, padded in ((64, False), (32, False), (32, True))
    for order in ("little", "big")
]


def lzo(page: bytes) -> tuple[int, bytes]:
    library = pytest.importorskip("lzallright", reason="lzallright is not installed: pip install 'vmcoreinfo-fmt[lzo]'")
    return 2, library.LZOCompressor().compress(page)


def snappy(page: bytes) -> tuple[int, bytes]:
    library = pytest.importorskip("cramjam", reason="cramjam is not installed: pip install 'vmcoreinfo-fmt[snappy]'")
    return 4, bytes(library.snappy.compress_raw(page))


def zstd(page: bytes) -> tuple[int, bytes]:
    library = pytest.importorskip("zstandard", reason="zstandard is not installed: pip install 'vmcoreinfo-fmt[zstd]'")
    return 0x20, library.ZstdCompressor().compress(page)


PACKERS = {"plain": build.plain_page, "zlib": build.zlib_page, "lzo": lzo, "snappy": snappy, "zstd": zstd}
every_packer = pytest.mark.parametrize("pack", PACKERS.values(), ids=PACKERS)


def machine(size: int = 64, block: int = PAGE, *, order: str = "little", note_at: int = 0x9000) -> dict[int, bytes]:
    """Return the pages of a machine whose kernel has its names where its text puts them."""
    text, names = build.kernel(phys_base=0x4000, uts=0x2000)
    note = build.note(desc=text, order=order)
    memory = build.memory(size * block, [(note_at, note), names])
    memory[0x1000:0x1800] = random.Random(1).randbytes(0x800)
    return {n: bytes(memory[n * block : (n + 1) * block]) for n in range(size)}


def ids(dump: vmcoreinfo_fmt.Dump) -> list[str]:
    return [finding.id for finding in dump.findings]


@pytest.mark.parametrize("layout", LAYOUTS)
@every_packer
def test_the_note_is_found_in_pages_of_every_layout_and_compression(layout: dict[str, Any], pack: build.Pack) -> None:
    data = build.kdump(pages=machine(order=layout["order"]), pack=pack, **layout)
    dump = vmcoreinfo_fmt.open(data)
    assert dump.vmcoreinfo.osrelease == "6.1.0-test"
    assert dump.chosen is not None
    assert (dump.chosen.found, dump.chosen.paddr, dump.chosen.offset) == ("scan", 0x9018, 0x9018)
    assert "the kernel's own name at 0x6000 is the same" in dump.chosen.reasons
    assert dump.place(dump.chosen.offset) is None
    assert dump.byte_order == layout["order"]
    assert [c.paddr for c in vmcoreinfo_fmt.scan(data).candidates] == [0x9018]


@pytest.mark.parametrize("block", [8192, 16384, 32768, 65536])
@every_packer
def test_a_block_has_several_pages_of_a_kernel(block: int, pack: build.Pack) -> None:
    data = build.kdump(pages=machine(8, block, note_at=0x3000), block=block, pack=pack)
    dump = vmcoreinfo_fmt.scan(data, quick=True)
    assert [candidate.paddr for candidate in dump.candidates] == [0x3018]


def test_flattened_and_split_dumps_are_searched() -> None:
    pages = machine()
    data = build.kdump(pages=pages, pack=build.zlib_page)
    records = [(start, data[start : start + 1000]) for start in range(0, len(data), 1000)]
    random.Random(2).shuffle(records)
    assert vmcoreinfo_fmt.open(build.flattened(records)).vmcoreinfo.osrelease == "6.1.0-test"
    for version in (2, 5, 6):
        parts = [build.kdump(pages=pages, part=part, version=version) for part in ((0, 8), (8, 64))]
        first, second = (vmcoreinfo_fmt.open(part) for part in parts)
        assert "kdump-split" in ids(first)
        assert first.chosen is None
        assert second.chosen is not None
        assert second.chosen.paddr == 0x9018
        assert (second.details["first_page"], second.details["end_page"]) == (8, 64)


def test_a_note_that_spans_pages_is_read_whole_and_one_whose_next_page_is_missing_is_cut() -> None:
    text = b"OSRELEASE=6.1.0-test\nPAGESIZE=4096\n" + b"".join(b"SYMBOL(s%d)=%x\n" % (n, n) for n in range(500))
    memory = build.memory(32 * PAGE, [(0x5000, build.note(desc=text))])
    pages = {n: bytes(memory[n * PAGE : (n + 1) * PAGE]) for n in range(32)}
    assert len(text) > PAGE
    dump = vmcoreinfo_fmt.open(build.kdump(pages=pages, pack=build.zlib_page))
    assert bytes(dump.vmcoreinfo) == text
    del pages[6]
    dump = vmcoreinfo_fmt.open(build.kdump(pages=pages, pack=build.zlib_page))
    assert [candidate.missing for candidate in dump.candidates] == [len(text) - (PAGE - 24)]


@given(st.sets(st.integers(0, 32767), min_size=1, max_size=60), st.integers(0, 32767), st.integers(1, 70))
def test_any_pages_are_read_where_the_bitmap_has_them(numbers: set[int], first: int, count: int) -> None:
    pages = {number: bytes([number % 251 + 1]) * PAGE for number in numbers}
    data = build.kdump(pages=pages)
    memory = vmcoreinfo_fmt.open(data).memory
    assert memory is not None
    runs = [(part.paddr, part.size) for part in memory]
    assert sum(size for _, size in runs) == PAGE * len(pages)
    assert all((start + size) // PAGE not in pages for start, size in runs)
    for number in {first, *numbers}:
        expected = b""
        for n in range(number, number + count):
            if n not in pages:
                break
            expected += pages[n]
        assert memory.source.read_at(number * PAGE + 5, count * PAGE - 5) == expected[5:]
        assert memory.paddr_of(number * PAGE) == (number * PAGE if number in pages else None)
        found = memory.find(number * PAGE + 5)
        assert (None if found is None else found.paddr) == (number * PAGE + 5 if number in pages else None)


def test_only_the_first_bytes_of_a_page_are_unpacked_by_a_quick_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    unpacked = []
    whole = KdumpPages._page

    def count(self: KdumpPages, *found: int) -> bytes:
        unpacked.append(found)
        return whole(self, *found)

    monkeypatch.setattr(KdumpPages, "_page", count)
    pages = machine(2000)
    for n in range(100, 2000):
        pages[n] = n.to_bytes(4, "big") * (PAGE // 4)
    dump = vmcoreinfo_fmt.scan(build.kdump(pages=pages, pack=build.zlib_page), quick=True)
    assert dump.chosen is not None
    assert len(unpacked) < 10


@every_packer
def test_broken_pages_are_zeros_and_a_finding(pack: build.Pack) -> None:
    data = bytearray(build.kdump(pages=machine(), pack=pack))
    descriptors = 4 * PAGE
    place = int.from_bytes(data[descriptors + 24 * 1 : descriptors + 24 * 1 + 8], "little")
    size = int.from_bytes(data[descriptors + 24 * 1 + 8 : descriptors + 24 * 1 + 12], "little")
    data[descriptors + 24 + 8 : descriptors + 24 + 12] = (size // 2).to_bytes(4, "little")
    dump = vmcoreinfo_fmt.scan(bytes(data))
    assert dump.vmcoreinfo.osrelease == "6.1.0-test"
    found = {finding.id: finding for finding in dump.findings}
    assert found["kdump-page-broken"].offset == place
    data[descriptors + 24 + 12] = 0x55
    assert "kind 0x55" in {f.id: f.message for f in vmcoreinfo_fmt.scan(bytes(data)).findings}["kdump-page-broken"]


@pytest.mark.parametrize("name", ["lzo", "snappy", "zstd"])
def test_a_missing_package_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = build.kdump(pages=machine(), pack=PACKERS[name])
    package = {"lzo": "lzallright", "snappy": "cramjam", "zstd": "zstandard"}[name]
    monkeypatch.setitem(sys.modules, package, None)
    dump = vmcoreinfo_fmt.open(data)
    assert dump.chosen is None
    message = {finding.id: finding.message for finding in dump.findings}["kdump-package-missing"]
    assert f"pip install 'vmcoreinfo-fmt[{name}]'" in message
    with pytest.raises(MissingPackageError, match=f"none in its memory; pages are packed with {name}") as missing:
        _ = dump.vmcoreinfo
    assert (missing.value.package, missing.value.extra) == (package, name)


@pytest.mark.parametrize("command", ["show", "get", "check", "scan", "notes", "extract"])
def test_commands_say_once_that_a_package_is_missing(
    command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, run: Run
) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(build.kdump(pages=machine(), pack=PACKERS["lzo"]))
    monkeypatch.setitem(sys.modules, "lzallright", None)
    run(command, str(path), *(["OSRELEASE"] if command == "get" else []), status=2)
    assert run.err == (
        f"vmcoreinfo: no VMCOREINFO text in {path}, found no notes, and none in its memory; pages are packed with "
        "lzo, and lzallright is not installed: pip install 'vmcoreinfo-fmt[lzo]'\n"
    )


def test_every_cut_is_found() -> None:
    data = build.kdump(build.note(desc=TEXT), pages=machine(), pack=build.zlib_page)
    assert ids(vmcoreinfo_fmt.open(data)) == []
    for size in (4 * PAGE - 1, 4 * PAGE + 100, len(data) - 1000, len(data) - 1):
        dump = vmcoreinfo_fmt.open(data[:size])
        assert ids(dump) == ["kdump-pages-cut"], size


def test_incomplete_dumps_and_those_of_another_kernel_are_found() -> None:
    note = build.note(desc=TEXT)
    assert ids(vmcoreinfo_fmt.open(build.kdump(note, status=0x9))) == ["kdump-incomplete"]
    assert ids(vmcoreinfo_fmt.open(build.kdump(note, release=b"6.1.0-test"))) == []
    differs = vmcoreinfo_fmt.open(build.kdump(note, release=b"6.2.0"))
    assert "kdump-release-differs" in [finding.id for finding in differs.check()]


def test_a_kdump_without_a_note_names_its_release_by_the_header() -> None:
    dump = vmcoreinfo_fmt.open(build.kdump(release=b"5.10.0-8-amd64", seconds=1_700_000_000))
    with pytest.raises(MissingKeyError, match=r"its header names release 5\.10\.0-8-amd64"):
        _ = dump.vmcoreinfo
    assert dump.details["dump_time"] == 1_700_000_000
    assert dump.details["written_by"] == "makedumpfile"


def test_a_physical_base_below_0_is_one() -> None:
    data = build.kdump(build.note(desc=TEXT), phys_base=(1 << 64) - 0x1000000)
    dump = vmcoreinfo_fmt.open(data)
    assert dump.details["phys_base"] == -0x1000000
    assert not [finding for finding in dump.check() if finding.id.startswith("header-phys-base")]


def test_pages_that_unpack_to_too_much_end_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = {n: bytes([n % 250 + 1]) * PAGE for n in range(400)}
    data = build.kdump(pages=pages, pack=build.zlib_page)
    whole = vmcoreinfo_fmt.scan(data)
    assert "work-spent" not in ids(whole)
    assert whole.input.budget.spent["unpacked"] >= 400 * PAGE
    assert whole.input.budget.spent["records"] >= 400
    for kind, limit in (("unpacked", 399 * PAGE), ("records", 399)):
        with monkeypatch.context() as patch:
            patch.setitem(LIMITS, kind, (limit, 0, 1))
            assert "work-spent" in ids(vmcoreinfo_fmt.scan(data))


def test_pages_of_zeros_cost_less_than_others() -> None:
    dump = vmcoreinfo_fmt.scan(build.kdump(pages=dict.fromkeys(range(161), bytes(PAGE)), pack=build.zlib_page))
    assert PAGE < dump.input.budget.spent["unpacked"] < 20 * PAGE


def test_descriptors_of_one_place_cost_one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    started = count_starts(monkeypatch)
    data = build.kdump(pages=dict.fromkeys(range(3000), b"\x11" * PAGE), pack=build.zlib_page)
    assert vmcoreinfo_fmt.scan(data, quick=True).candidates == ()
    assert len(started) == 1


def test_the_quick_pass_starts_each_page_once_and_unpacks_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for number in (50, 200):
        with monkeypatch.context() as patch:
            started = count_starts(patch)
            data = build.kdump(pages={n: program(n) for n in range(number)}, pack=build.zlib_page)
            dump = vmcoreinfo_fmt.scan(data, quick=True)
            assert len(started) == number
            assert dump.input.budget.spent["records"] <= 2 * number
            assert dump.input.budget.spent["unpacked"] == 0


def program(seed: int) -> bytes:
    """Return a page in which values are more or less frequent, as in programs; the table of zlib's codes is long."""
    source = random.Random(seed)
    return bytes(source.choices(range(256), [2 ** source.uniform(0, 8) for _ in range(256)], k=PAGE))


def count_starts(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return a list that gets an item for each page whose first bytes are unpacked."""
    started: list[bytes] = []
    starters = Packers.starters

    def counting(test: Callable[[bytes], bool]) -> Callable[[bytes], bool]:
        def count(head: bytes) -> bool:
            started.append(head)
            return test(head)

        return count

    def counted(self: Packers, needle: bytes, at: int) -> dict[int, Callable[[bytes], bool]]:
        return {kind: counting(test) for kind, test in starters(self, needle, at).items()}

    monkeypatch.setattr(Packers, "starters", counted)
    return started


@pytest.mark.parametrize("packed", [False, True])
def test_a_summary_is_one_flat_row(packed: bool) -> None:
    pages = machine()
    data = build.kdump(pages=pages, pack=build.zlib_page, release=b"6.1.0-test", seconds=1_700_000_000)
    data = gzip.compress(data) if packed else data
    dump = vmcoreinfo_fmt.open(data)
    row = dump.summary()
    assert all(value is None or isinstance(value, (str, int)) for value in row.values())
    expected = {
        "size": len(data),
        "container": "kdump-compressed",
        "release": "6.1.0-test",
        "version_major": 6,
        "version_patch": 0,
        "cpus": 1,
        "memory": 64 * PAGE,
        "dump_time": 1_700_000_000,
        "dump_level": 1,
        "compression": "zlib",
        "written_by": "makedumpfile",
        "num_errors": 0,
    }
    if not packed:
        expected |= {"complete": True, "missing_bytes": 0, "phys_base": 0x4000, "found": "scan"}
    assert {key: row[key] for key in expected} == expected


def test_a_summary_says_what_is_missing() -> None:
    note = build.note(desc=TEXT)
    whole = build.kdump(note, pages=machine(), pack=build.zlib_page)
    rows = [
        vmcoreinfo_fmt.open(data).summary() for data in (whole, whole[:-100], build.flattened([(0, whole)], end=False))
    ]
    assert [row["complete"] for row in rows] == [True, False, False]
    assert [row["missing_bytes"] for row in rows] == [0, 100, 0]
    assert all(row.keys() == rows[0].keys() for row in rows)
    core = build.elf([(build.PT_NOTE, note), (build.PT_LOAD, bytes(5000)), (build.PT_LOAD, bytes(3000))])
    assert vmcoreinfo_fmt.open(core).summary()["missing_bytes"] == 0
    assert vmcoreinfo_fmt.open(core[:-4000]).summary()["missing_bytes"] == 4000
    assert vmcoreinfo_fmt.open(build.kdump(note, status=0x9)).summary()["complete"] is False
    cut = vmcoreinfo_fmt.open(whole[: 3 * PAGE]).summary()
    assert (cut["complete"], cut["memory"]) == (False, None)
    part = vmcoreinfo_fmt.open(build.kdump(note, pages=machine(), part=(0, 8))).summary()
    assert (part["complete"], part["memory"]) == (False, 64 * PAGE)


def test_memory_that_does_not_start_at_0_is_searched_from_its_base() -> None:
    text, names = build.kernel(phys_base=0x40004000, uts=0x2000)
    image = bytes(build.memory(64 * PAGE, [(0x9000, build.note(desc=text)), (names[0] - 0x40000000, names[1])]))
    dump = vmcoreinfo_fmt.scan(image, base=0x40000000)
    assert dump.chosen is not None
    assert dump.chosen.paddr == 0x40009018
    assert "the kernel's own name at 0x40006000 is the same" in dump.chosen.reasons
    assert dump.memory is not None
    assert not dump.memory.assumed
    with pytest.raises(ValueError, match="base is -0x1, expected 0 or more"):
        vmcoreinfo_fmt.scan(image, base=-1)
    with pytest.raises(ValueError, match="is kdump-compressed, whose headers give addresses"):
        vmcoreinfo_fmt.scan(build.kdump(), base=0)


def test_the_commands_say_how_the_note_was_found(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "vmcore"
    path.write_bytes(build.kdump(pages=machine(), pack=build.zlib_page))
    for arguments, words in (
        (["get", str(path), "OSRELEASE"], "6.1.0-test"),
        (["show", str(path)], "in memory: note header complete; at the start of a page"),
        (["show", str(path)], "262144 bytes"),
        (["scan", str(path)], "0x9018"),
        (["check", str(path)], ""),
    ):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert not ended.value.code
        assert words in capfd.readouterr().out
    path.write_bytes(bytes(build.memory(64 * PAGE, [(0x9000, build.note(desc=TEXT))])))
    with pytest.raises(SystemExit):
        main(["scan", "--base", "0x40000000", str(path)])
    assert "0x40009018" in capfd.readouterr().out
    path.write_bytes(build.kdump())
    with pytest.raises(SystemExit) as ended:
        main(["scan", "--base", "0", str(path)])
    assert ended.value.code == 2


def test_a_part_of_a_split_dump_without_pages_says_so() -> None:
    data = build.kdump(build.note(desc=TEXT), part=(4, 4))
    messages = {finding.id: finding.message for finding in vmcoreinfo_fmt.open(bytes(data)).findings}
    assert messages["kdump-split"] == "the file has no pages, those from 4 on"


def test_the_memory_of_a_kdump_can_be_copied() -> None:
    with vmcoreinfo_fmt.open(build.kdump(pages={0: bytes(PAGE)})) as dump:
        assert dump.memory is not None
        assert copy.copy(dump.memory) == dump.memory
