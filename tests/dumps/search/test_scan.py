from __future__ import annotations

import gzip
import json
import os
import random
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT
from conftest import REAL
from hypothesis import given, settings
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import FormatError, MissingKeyError, UnsupportedError
from vmcoreinfo_fmt.dumps.search import scan
from vmcoreinfo_fmt.dumps.search.strings import CHUNK, MAX_HITS, find_all, find_at_pages
from vmcoreinfo_fmt.sources.files import FileSource
from vmcoreinfo_fmt.sources.source import BytesSource

MIB = 1 << 20


def texts(dump: vmcoreinfo_fmt.Dump) -> list[str | None]:
    return [candidate.vmcoreinfo.osrelease for candidate in dump.candidates if candidate.contents == "text"]


def ids(dump: vmcoreinfo_fmt.Dump) -> list[str]:
    return [finding.id for finding in dump.findings]


@pytest.mark.parametrize("order", ["little", "big"])
def test_a_note_in_memory_is_found_wherever_it_is(order: build.Order) -> None:
    note = build.note(desc=TEXT, order=order)
    for place in (0x8000, 0x8010, 0x8001, 5, MIB - len(note)):
        dump = vmcoreinfo_fmt.open(bytes(build.memory(MIB, [(place, note)])))
        assert dump.container == "raw" or place == 0
        assert (dump.byte_order, bytes(dump.vmcoreinfo)) == (order, TEXT)
        assert dump.chosen is not None
        assert (dump.chosen.offset, dump.chosen.paddr) == (place + 24, place + 24)


def test_text_without_a_header_is_found() -> None:
    dump = vmcoreinfo_fmt.open(bytes(build.memory(MIB, [(0x5000, TEXT)])))
    assert bytes(dump.vmcoreinfo) == TEXT
    assert dump.candidates[0].reasons[0] == "text without a note's header"


def test_the_note_leads_the_copy_of_its_text() -> None:
    dump = vmcoreinfo_fmt.open(bytes(build.memory(MIB, [(0x5000, TEXT), (0x9000, build.note(desc=TEXT))])))
    assert [candidate.offset for candidate in dump.candidates] == [0x9018, 0x5000]
    assert dump.candidates[1].reasons[-1] == "the same text as the best"
    assert dump.chosen is dump.candidates[0]


def test_mere_strings_are_no_candidates() -> None:
    strings = b"\0VMCOREINFO\0OSRELEASE=%s\n\0BUILD-ID=%20phN\n\0VMCOREINFO_BYTES\0"
    dump = vmcoreinfo_fmt.open(bytes(build.memory(MIB, [(0x777, strings), (0x9000, build.note(desc=TEXT))])))
    assert len(dump.candidates) == 1
    assert ids(dump) == ["scan-strings"]
    assert dump.findings[0].message.startswith("mere strings in 3 places, the first at 0x778")


def test_the_kernel_whose_name_is_in_memory_is_chosen_and_the_other_is_not() -> None:
    old, _ = build.kernel(b"5.10.0-old", uts=0x4000)
    new, names = build.kernel(b"6.1.0-new", uts=0x2000)
    pieces = [(0x9000, build.note(desc=old)), (0x20000, build.note(desc=new)), names]
    image = bytes(build.memory(3 * MIB, pieces))
    dump = vmcoreinfo_fmt.open(image)
    assert dump.vmcoreinfo.osrelease == "6.1.0-new"
    assert texts(dump) == ["6.1.0-new", "5.10.0-old"]
    assert "the kernel's own name at 0x202000 is the same" in dump.candidates[0].reasons
    core = build.elf([(PT_LOAD, image)])
    stale = vmcoreinfo_fmt.scan(core)
    assert stale.chosen is not None
    assert stale.chosen.vmcoreinfo.osrelease == "6.1.0-new"
    assert [reason for reason in stale.candidates[1].reasons if reason.startswith("stale")]


def test_of_two_kernels_that_nothing_tells_apart_none_is_chosen() -> None:
    pieces = [(0x9000, build.note(desc=TEXT)), (0x20000, build.note(desc=TEXT.replace(b"6.1.0", b"6.6.6")))]
    dump = vmcoreinfo_fmt.open(bytes(build.memory(MIB, pieces)))
    assert dump.chosen is None
    with pytest.raises(MissingKeyError, match="2 texts in bytes, and none is clearly the right one"):
        _ = dump.vmcoreinfo
    assert dump.picked(2).vmcoreinfo.osrelease == "6.6.6-test"
    assert dump.chosen is None
    with pytest.raises(MissingKeyError, match="no candidate 3"):
        dump.picked(3)


def test_the_note_with_the_time_of_the_crash_is_the_newer_one() -> None:
    crashed = TEXT + b"CRASHTIME=1700000000\n"
    dump = vmcoreinfo_fmt.open(
        bytes(build.memory(MIB, [(0x9000, build.note(desc=TEXT)), (0x20000, build.note(desc=crashed))]))
    )
    assert dump.vmcoreinfo.crash_time == 1700000000


@pytest.mark.parametrize(
    ("desc", "reason"),
    [
        (TEXT[:-20] + b"\xff" * 20, "not text from its byte"),
        (TEXT.replace(b"PAGESIZE=4096", b"PAGESIZE=4097"), "PAGESIZE is 4097"),
        (b"PAGESIZE=4096\nA=1\n", "no OSRELEASE"),
    ],
)
def test_what_speaks_against_a_candidate_is_said_and_costs_it_the_lead(desc: bytes, reason: str) -> None:
    pieces = [(0x9000, build.note(desc=desc)), (0x20000, build.note(desc=TEXT))]
    dump = vmcoreinfo_fmt.open(bytes(build.memory(MIB, pieces)))
    assert dump.chosen is dump.candidates[0]
    assert bytes(dump.vmcoreinfo) == TEXT
    assert any(words.startswith(reason) for words in dump.candidates[1].reasons), dump.candidates[1].reasons


def test_xen_and_windows_notes_are_listed_and_not_read() -> None:
    xen = build.note(b"VMCOREINFO_XEN\0", b"PAGESIZE=4096\n".ljust(4068, b"\0"))
    windows = build.note(desc=b"PAGEDU64" + bytes(8184))
    image = build.memory(MIB, [(0x1000, windows), (0x9000, xen), (0x20000, build.note(desc=TEXT))])
    dump = vmcoreinfo_fmt.open(bytes(image))
    assert sorted(candidate.contents for candidate in dump.candidates) == ["text", "windows", "xen"]
    assert bytes(dump.vmcoreinfo) == TEXT


def test_a_note_at_the_very_end_is_cut_and_says_so() -> None:
    note = build.note(desc=TEXT)
    dump = vmcoreinfo_fmt.open(bytes(build.memory(MIB, [(MIB - 60, note[:60])])))
    assert dump.candidates[0].reasons[2].startswith("cut: ")


def test_a_dump_whose_kernel_registered_no_note_is_searched_at_its_addresses() -> None:
    image = bytes(build.memory(MIB, [(0x9000, build.note(desc=TEXT))]))
    core = build.elf([(PT_NOTE, build.note(b"CORE\0", b"1")), (PT_LOAD, image)])
    for read in (vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan):
        dump = read(core)
        assert bytes(dump.vmcoreinfo) == TEXT
        assert dump.chosen is not None
        assert (dump.is_searched, dump.chosen.found, dump.chosen.paddr) == (True, "scan", 0x9018)
        assert "at the start of a page" in dump.chosen.reasons
        assert dump.chosen.offset == len(core) - MIB + 0x9018


def test_a_quick_scan_sees_starts_of_pages_only() -> None:
    note = build.note(desc=TEXT)
    dump = vmcoreinfo_fmt.scan(bytes(build.memory(MIB, [(0x9000, note), (0x20010, note)])), quick=True)
    assert [candidate.offset for candidate in dump.candidates] == [0x9018]
    assert ids(dump) == ["scan-quick"]


def test_real_memory_is_read_as_its_dump_says() -> None:
    with vmcoreinfo_fmt.open(REAL / "debian-6.1-amd64" / "memory-64k.bin") as dump:
        assert dump.container == "raw"
        assert len(dump.vmcoreinfo) == 108
        assert dump.candidates[0].offset == 0x8018


def test_a_file_of_nothing_says_what_was_looked_for() -> None:
    with pytest.raises(UnsupportedError, match=r"starts with 47 41 .*no known container.*in its 800 bytes"):
        vmcoreinfo_fmt.open(b"GARBAGE!" * 100)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.integers(0, 3 * CHUNK), max_size=8),
    st.sampled_from([b"VMCOREINFO", b"OSRELEASE=", b"\0\0\0\0VMCO"]),
    st.sampled_from([b"\0", b"VMCO", b"REIN", b"x"]),
)
def test_every_place_of_a_string_is_found_in_files_and_in_bytes(
    places: list[int], needle: bytes, filler: bytes
) -> None:
    image = bytearray((filler * (3 * CHUNK + 100))[: 3 * CHUNK + 100])
    for place in places:
        image[place : place + len(needle)] = needle
    expected = [match.start() for match in re.finditer(b"(?=" + re.escape(needle) + b")", image)][:MAX_HITS]
    path = Path(os.environ.get("TMPDIR", "/tmp")) / f"vmcoreinfo-search-{os.getpid()}"
    path.write_bytes(image)
    try:
        with path.open("rb", buffering=0) as file:
            found = [place for place, _ in find_all(FileSource(file, "file"), (needle,))]
    finally:
        path.unlink()
    assert [place for place, _ in find_all(BytesSource(bytes(image)), (needle,))] == found == expected


@pytest.mark.parametrize("size", [0, 9, 10, CHUNK - 5, CHUNK, CHUNK + 5, CHUNK + 64, CHUNK + 65, 3 * CHUNK])
def test_strings_are_found_alike_with_and_without_stringzilla(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    needles = (b"VMCOREINFO", b"OSRELEASE=")
    image = bytearray(size)
    for place in (0, CHUNK - 10, CHUNK - 3, CHUNK + 60, 2 * CHUNK - 1, size - 10):
        if 0 <= place <= size - 10:
            image[place : place + 10] = needles[place % 2]
    source = BytesSource(bytes(image))
    found = list(find_all(source, needles))
    assert found == [(at, one) for at in range(size) for one in needles if image.startswith(one, at)]
    pytest.importorskip("stringzilla", reason="stringzilla is not installed: pip install 'vmcoreinfo-fmt[search]'")
    monkeypatch.setitem(sys.modules, "stringzilla", None)
    assert list(find_all(source, needles)) == found


def test_places_at_pages_are_the_same_in_files_and_in_bytes(tmp_path: Path) -> None:
    random.seed(3)
    image = build.memory(8 * MIB, [(4096 * random.randrange(2000) + 12, b"VMCOREINFO") for _ in range(9)])
    path = tmp_path / "image"
    path.write_bytes(image)
    ranges = [(12, 3 * MIB), (3 * MIB + 12, 8 * MIB)]
    with path.open("rb", buffering=0) as file:
        found = list(find_at_pages(FileSource(file, "file"), b"VMCOREINFO", ranges))
    assert found == list(find_at_pages(BytesSource(bytes(image)), b"VMCOREINFO", ranges))
    assert found == [place for place in range(12, len(image), 4096) if image.startswith(b"VMCOREINFO", place)]


def test_a_file_that_becomes_shorter_meanwhile_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(bytes(MIB))
    with path.open("r+b", buffering=0) as file:
        source = FileSource(file, "file")
        places = find_at_pages(source, b"VMCOREINFO", [(0, source.size or 0)])
        file.truncate(4096)
        with pytest.raises(FormatError, match="the file ends at 4096 now"):
            list(places)
        assert list(find_all(source, (b"VMCOREINFO",))) == []


@pytest.mark.parametrize("piece", [b"VMCOREINFO", b"OSRELEASE=a\nB=c\n", build.note(desc=TEXT)])
def test_memory_full_of_the_string_costs_bounded_work(piece: bytes) -> None:
    dump = vmcoreinfo_fmt.scan((piece * (4 * MIB // len(piece)))[: 4 * MIB])
    assert len(dump.candidates) <= scan.MAX_CANDIDATES + scan.MORE_AT_PAGES


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_note_at_the_start_of_a_page_is_found_after_any_number_of_others(pack: Callable[[bytes], bytes]) -> None:
    junk = (b"\0" * 8 + b"OSRELEASE=1\nPAGESIZE=1\n\0").ljust(64) * (2 * scan.MAX_CANDIDATES)
    dump = vmcoreinfo_fmt.scan(pack(bytes(build.memory(MIB, [(16, junk), (0x90000, build.note(desc=TEXT))]))))
    assert len(dump.candidates) == scan.MAX_CANDIDATES + 1
    assert bytes(dump.vmcoreinfo) == TEXT
    assert ids(dump) == ["scan-too-many"]


def test_a_large_image_is_searched_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "image"
    with path.open("wb") as file:
        for place in (0x9000, (1 << 30) - 0x9000):
            file.seek(place)
            file.write(build.note(desc=TEXT))
        file.truncate(1 << 30)
    program = (
        "import resource, sys, vmcoreinfo_fmt;"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "dump = vmcoreinfo_fmt.open(sys.argv[1]);"
        "print(len(dump.candidates), (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    candidates, mebibytes = map(int, done.stdout.split())
    assert candidates == 2
    assert mebibytes <= 64
    assert resource.RUSAGE_SELF == 0


def test_scan_prints_a_table_and_json(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    from vmcoreinfo_fmt.cli import main

    path = tmp_path / "image"
    two = [(0x9000, build.note(desc=TEXT)), (0x20000, build.note(desc=TEXT.replace(b"6.1.0", b"6.6.6")))]
    path.write_bytes(build.memory(MIB, two))

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as caught:
            main(list(arguments))
        return int(caught.value.code or 0), *capfd.readouterr()

    status, out, _ = run("scan", str(path))
    assert status == 0
    assert "6.6.6-test" in out
    assert "no candidate is clearly the best" in out
    status, out, _ = run("scan", "--json", str(path))
    shape = json.loads(out)
    assert (shape["chosen"], [c["release"] for c in shape["candidates"]]) == (None, ["6.1.0-test", "6.6.6-test"])
    status, out, err = run("show", str(path))
    assert (status, out) == (1, "")
    assert "--pick 1  at 0x9018  6.1.0-test" in err
    status, out, _ = run("get", str(path), "OSRELEASE", "--pick", "2")
    assert (status, out) == (0, "6.6.6-test\n")
    path.write_bytes(bytes(MIB))
    status, out, _ = run("scan", str(path))
    assert (status, out) == (1, f"no note and no text in {path}\n")


def test_what_has_no_end_is_searched_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MAX_UNSIZED", 8 * MIB)
    with Path("/dev/zero").open("rb", buffering=0) as zeros, vmcoreinfo_fmt.scan(zeros) as dump:
        assert (dump.candidates, ids(dump)) == ((), ["scan-unfinished"])
    with pytest.raises(UnsupportedError, match=r"found in its bytes; .* does not say its size and goes on"):
        vmcoreinfo_fmt.open("/dev/zero")


def test_people_see_how_far_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from vmcoreinfo_fmt.cli import main
    from vmcoreinfo_fmt.cli.progress import Bar

    pytest.importorskip("rich")
    path = tmp_path / "image"
    path.write_bytes(build.memory(MIB, [(0x9000, build.note(desc=TEXT))]))
    monkeypatch.setattr(Bar, "SLOW", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with Bar(str(path)) as progress:
        assert progress is not None
        seen: list[int] = []

        def both(done: int) -> None:
            seen.append(done)
            progress(done)

        with vmcoreinfo_fmt.scan(path, progress=both) as dump:
            assert dump.chosen is not None
    assert seen[-1] == MIB
    with pytest.raises(SystemExit):
        main(["scan", "--json", str(path)])
    assert json.loads(capfd.readouterr().out)["chosen"] == 1
