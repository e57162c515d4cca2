"""Files made to waste time, most of them a few KB: what they cost is counted, so that no clock decides."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import build
import pytest
from _pytest.mark import ParameterSet
from build import PT_LOAD, PT_NOTE, TEXT
from hostile import elf_header, segment
from hypothesis import given, settings
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import VmcoreinfoError, _wire
from vmcoreinfo_fmt.dumps import pieces
from vmcoreinfo_fmt.dumps.memory import Memory, Range
from vmcoreinfo_fmt.dumps.pieces import Pieces
from vmcoreinfo_fmt.sources import BytesSource, holes, of, opening
from vmcoreinfo_fmt.sources.budget import LIMITS, Budget

MIB = 1 << 20
# Calls of functions, Python's and the libraries', for any input, and for each of its bytes.
CALLS, CALLS_A_BYTE = 8_000_000, 8
NAMED = b"\x1f\x8b\x08\x08" + bytes(6)
EMPTY = gzip.compress(b"")
CLAIMS_ALL = struct.pack("<III", 11, MIB - 64, 0) + b"VMCOREINFO\0\0"
SKIPPED = b"\x50\x2a\x4d\x18" + bytes(4)


def all_from_zeros() -> bytes:
    """Return the start of a gzip file after which zeros are data: eight bytes from each of them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31, 9, zlib.Z_HUFFMAN_ONLY)
    packed = packer.compress(b"A" * 30_000 + b"BC") + packer.flush()
    return packed[: packed.index(bytes(64)) + 8]


def many_segments(kind: int, body: bytes, number: int = 128_000) -> bytes:
    """Return a core whose last segment is memory, after so many others of a few bytes each."""
    start = 128 + 56 * (number + 1)
    ours = bytearray(segment(start, len(body), PT_LOAD) * (number + 1))
    for index in range(number):
        struct.pack_into("<I4xQQQQ", ours, 56 * index, kind, start + 16 * index, index, 1 << 40 | index << 12, 16)
    return elf_header(0xFFFF, offset=128, extended=number + 1) + bytes(ours) + body


def many_bitmaps() -> bytes:
    """Return a kdump whose header claims 128 TiB of bitmaps, with a page."""
    data = bytearray(build.kdump(build.note(desc=TEXT), pages={1: bytes(4096)}))
    row = _wire.row("kdump_compressed", bits=64, byte_order="little")
    place = row.offset("header.num_bitmap_blocks")
    data[place : place + 4] = b"\xff" * 4
    return bytes(data)


ATTACKS: dict[str, Callable[[], bytes]] = {
    "a name of 64 MiB in a gzip header, packed with xz": lambda: lzma.compress(NAMED + b"A" * (64 * MIB), preset=0),
    "empty gzip members": lambda: EMPTY * 10_000,
    "empty gzip members, packed with xz": lambda: lzma.compress(EMPTY * 400_000, preset=0),
    "empty bzip2 members, packed with gzip": lambda: gzip.compress(bz2.compress(b"") * 200_000),
    "empty xz streams, packed with gzip": lambda: gzip.compress(lzma.compress(b"") * 100_000),
    "empty Zstandard frames, packed with gzip": lambda: gzip.compress(b"\x28\xb5\x2f\xfd\0\0\1\0\0" + SKIPPED * MIB),
    "empty blocks in gzip, packed with xz": lambda: lzma.compress(EMPTY[:10] + b"\0\0\0\xff\xff" * (8 * MIB), preset=0),
    "texts over one another": lambda: bytes(64) + b"OSRELEASE=1\nA=B\n" * 8600,
    "texts over one another, each to be checked": lambda: bytes(64) + b"OSRELEASE=1\nPAGESIZE=4096\n" * 5300,
    "texts over one another, refused at their ends": lambda: bytes(64) + (b"OSRELEASE=1\nA=B\n" * 4000 + b"B=%\n") * 3,
    "notes over one another": lambda: bytes(64) + CLAIMS_ALL * 5700,
    "notes over one another, packed with gzip": lambda: gzip.compress(bytes(64) + CLAIMS_ALL * 40_000),
    "notes over one another, each with many lines, packed with gzip": lambda: gzip.compress(
        bytes(64) + (CLAIMS_ALL + b"OSRELEASE=1\nA=\n\n") * 24_000
    ),
    "gzip in a hole": lambda: build.flattened([(0, all_from_zeros()), (1 << 40, b"x")]),
    "gzip of zeros without end": lambda: gzip.compress(gzip.compress(bytes(300 * MIB), 9), 9),
    "records in a hole": lambda: build.flattened([(0, build.flattened([], end=False)), (1 << 40, b"x")]),
    "notes in a hole": lambda: build.flattened([(0, build.elf([(PT_NOTE, bytes(64))])), (1 << 40, b"x")]),
    "records from the last to the first": lambda: build.flattened([(8 * n, b"\1") for n in range(100_000, 0, -1)]),
    "records of one byte, far apart in the file": lambda: build.flattened(
        [(n * 7919 % 50_000, b"\1") for n in range(50_000)]
    ),
    "65,536 pieces of LiME": lambda: build.lime(
        [*((n << 12, b"\0") for n in range(65_000)), (1 << 40, (b"\0" * 8 + b"OSRELEASE=1\nPAGESIZE=1\n") * 300)]
    ),
    "bitmaps of kdump beyond the file": many_bitmaps,
    "128,000 segments of memory": lambda: many_segments(
        PT_LOAD, bytes(4 * MIB) + (bytes(8) + b"OSRELEASE=1\nPAGESIZE=1\n\0") * 300
    ),
    "128,000 segments of notes": lambda: many_segments(PT_NOTE, build.note(b"A\0", b"") * 130_000),
}


def calls(work: Callable[[], object]) -> int:
    """Return how many functions are called."""
    count = 0

    def profile(frame: object, event: str, value: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def budget_of(data: bytes, way: Callable[..., vmcoreinfo_fmt.Dump]) -> Budget:
    """Return the budget of bytes that were opened, whether they were read or refused."""
    source = of(data)
    with pytest.MonkeyPatch.context() as patch, suppress(VmcoreinfoError):
        patch.setattr(opening, "of", lambda file: source)
        with way(data) as dump, suppress(VmcoreinfoError):
            dump.check()
    return source.budget


# What takes longest to refuse, which is more than all others together.
LONGEST = {
    "gzip in a hole",
    "gzip of zeros without end",
    "records in a hole",
    "records from the last to the first",
    "records of one byte, far apart in the file",
    "texts over one another, each to be checked",
    "65,536 pieces of LiME",
    "128,000 segments of notes",
    "128,000 segments of memory",
}


def attacks() -> Iterator[ParameterSet]:
    """Yield each attack on either way to read a file; searching, and what takes longest, only in a thorough run."""
    for name in ATTACKS:
        marks = [pytest.mark.thorough] if name in LONGEST else []
        yield pytest.param(name, vmcoreinfo_fmt.open, id=f"open {name}", marks=marks)
        yield pytest.param(name, vmcoreinfo_fmt.scan, id=f"scan {name}", marks=pytest.mark.thorough)


@pytest.mark.parametrize(("name", "way"), list(attacks()))
def test_what_is_made_to_waste_time_costs_so_much_a_byte(name: str, way: Callable[..., vmcoreinfo_fmt.Dump]) -> None:
    data = ATTACKS[name]()
    assert len(data) <= 12 * MIB
    if b"\x28\xb5\x2f\xfd" in data:
        pytest.importorskip("zstandard")
    budgets: list[Budget] = []
    assert calls(lambda: budgets.append(budget_of(data, way))) <= CALLS + CALLS_A_BYTE * len(data)
    (budget,) = budgets
    assert budget.size == len(data)
    for kind, spent in budget.spent.items():
        assert spent <= 1.1 * budget.limit(kind) + MIB, (kind, budget)


GROWING: dict[str, Callable[[int], bytes]] = {
    "elf, notes": lambda n: build.elf([(PT_NOTE, build.note(b"CORE\0", b"x" * 40) * n + build.note(desc=TEXT))]),
    "elf, segments": lambda n: build.elf([(PT_NOTE, build.note(desc=TEXT)), *[(PT_LOAD, bytes(40))] * n]),
    "elf, lines": lambda n: build.elf([(PT_NOTE, build.note(desc=TEXT + lines(n)))]),
    "kdump": lambda n: build.kdump(build.note(b"CORE\0", b"x" * 40) * n + build.note(desc=TEXT)),
    "flattened": lambda n: build.flattened([(9 * at, TEXT[at % 9 :][:9]) for at in range(n, -1, -1)]),
    "lime": lambda n: build.lime([(4096 * at, build.note(desc=TEXT)) for at in range(n)]),
    "avml": lambda n: build.avml([(4096 * at, TEXT + b"\0", build.snappy(TEXT + b"\0")) for at in range(n)]),
    "s390": lambda n: build.s390(b"", extended=[(4096 * at, TEXT.ljust(4096, b"\0")) for at in range(n // 10)]),
    "migration": lambda n: build.migration(None, [build.note(desc=TEXT).ljust(4096, b"\0")] * (n // 10)),
    "raw, notes": lambda n: bytes(64) + build.note(desc=TEXT) * n,
    "raw, texts": lambda n: bytes(64) + (TEXT + b"\0") * n,
    "raw, names": lambda n: bytes(64) + b"VMCOREINFO\0OSRELEASE=" * n,
    "notes": lambda n: build.note(b"CORE\0", b"x" * 40) * n + build.note(desc=TEXT),
    "text": lambda n: TEXT + lines(n),
    "windows": lambda n: build.windows() + bytes(40 * n),
    "gzip": lambda n: gzip.compress(TEXT + lines(n)),
    "gzip, members": lambda n: b"".join(gzip.compress(b"A%d=1\n" % at) for at in range(n)),
    "bzip2": lambda n: bz2.compress(TEXT + lines(n)),
    "xz": lambda n: lzma.compress(TEXT + lines(n)),
}
COMMANDS = (
    "show --json FILE",
    "show --scan FILE",
    "notes FILE",
    "scan FILE",
    "check --json FILE",
    "get FILE OSRELEASE",
    "extract FILE",
    "explain FILE",
    "diff FILE FILE",
)


def lines(number: int) -> bytes:
    return b"".join(b"SYMBOL(symbol%06d)=ffffffff%08x\n" % (at, at) for at in range(number))


TIMES = (1, 2, 4, 8)


def is_linear(counts: list[int]) -> bool:
    """Return whether work at 1, 2, 4 and 8 times the input grows as the input does, with a half more for steps."""
    first, *growth = [(count - counts[0]) / (times - 1) for count, times in zip(counts[1:], TIMES[1:], strict=True)]
    return all(later <= 1.5 * first + 0.02 * counts[0] for later in growth)


@pytest.mark.parametrize("name", GROWING)
def test_work_grows_with_the_input_and_not_faster(name: str) -> None:
    make = GROWING[name]
    files = [make(25 * times) for times in TIMES]
    for way in (vmcoreinfo_fmt.open, vmcoreinfo_fmt.scan):
        budget_of(files[0], way)  # what is loaded once does not count
        budgets = [budget_of(file, way) for file in files]
        for kind in LIMITS:
            assert is_linear([budget.spent[kind] for budget in budgets]), (kind, budgets)
        counts = [calls(partial(budget_of, file, way)) for file in files]
        assert is_linear(counts), counts


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["elf, notes", "elf, lines", "raw, texts"])
def test_work_of_a_command_grows_with_the_input(
    command: str, name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from vmcoreinfo_fmt.cli import main

    path = tmp_path / "dump"
    counts = []
    for times in (1, *TIMES):
        path.write_bytes(GROWING[name](30 * times))
        counts.append(calls(partial(run, main, command.replace("FILE", str(path)).split())))
    capfd.readouterr()
    assert is_linear(counts[1:]), counts


def run(main: Callable[[list[str]], object], words: list[str]) -> None:
    with suppress(SystemExit):
        main(words)


def test_a_growth_that_is_a_square_is_seen() -> None:
    assert is_linear([15, 25, 45, 85])
    assert not is_linear([10, 40, 160, 640])


@pytest.mark.rule("work-spent")
def test_work_beyond_the_budget_is_a_finding_or_our_error() -> None:
    texts = ATTACKS["texts over one another"]()
    with vmcoreinfo_fmt.scan(texts) as dump:
        assert [finding.id for finding in dump.findings] == ["work-spent"]
        assert str(dump.findings[0]).startswith("bytes of 137664 bytes costs more than 82744 lines of candidates, ")
        assert dump.candidates
    with pytest.raises(VmcoreinfoError, match=r"costs more than 67174792 bytes read, the rest is left unread$"):
        vmcoreinfo_fmt.open(ATTACKS["records in a hole"]())


def test_the_policy_has_the_limits() -> None:
    policy = (Path(__file__).parents[1] / "SECURITY.md").read_text(encoding="utf-8")
    table = policy.partition("| work | for any input |")[2].partition("\n\n")[0].splitlines()[2:]
    told = [[cell.strip() for cell in row.strip(" |").split("|")] for row in table]
    for (free, times, each), (words, for_any, for_bytes) in zip(LIMITS.values(), told, strict=True):
        number = f"{free >> 20} MiB" if "bytes" in words else f"{free:,}".replace("4,096", "4096")
        assert for_any == number
        assert for_bytes.startswith(f"{times} for each" if each == 1 else f"{times} for {each}")


def test_what_a_caller_reads_later_is_counted_and_not_refused() -> None:
    with vmcoreinfo_fmt.open(build.elf([(PT_NOTE, build.note(desc=TEXT))])) as dump:
        budget = dump.input.budget
        budget.spent["read"] = 1 << 40
        assert dump.notes[0].desc == TEXT
        assert (budget.is_enforced, budget.is_spent, dump.findings) == (False, False, ())
        assert budget.spent["read"] > 1 << 40


def test_everything_that_is_read_of_an_input_shares_its_budget() -> None:
    file = gzip.compress(build.flattened([(0, build.elf([(PT_NOTE, build.note(desc=TEXT))]))]))
    with vmcoreinfo_fmt.open(file) as dump:
        budget = dump.input.budget
        assert (dump.wrappers, budget.size) == (("gzip", "flattened"), len(file))
        assert budget.spent["unpacked"] > len(file)
        assert budget.spent["records"] == 3  # of the wrapper, the ELF header's table and the notes
        assert budget.to_dict()["limits"] == {kind: budget.limit(kind) for kind in LIMITS}
        assert "records" in repr(budget)


@pytest.mark.skipif(not hasattr(os, "SEEK_DATA"), reason="holes are found with Linux's SEEK_DATA")
def test_holes_of_a_sparse_file_are_neither_read_nor_counted(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    size = 64 << 30
    with path.open("wb") as file:
        file.truncate(size)
        for place in (1 << 30, size - 8192):
            file.seek(place)
            file.write(build.note(desc=TEXT))
    for way in (vmcoreinfo_fmt.open, lambda path: vmcoreinfo_fmt.scan(path, quick=True)):
        with way(path) as dump:
            assert [candidate.offset for candidate in dump.candidates] == [(1 << 30) + 24, size - 8192 + 24]
            assert dump.input.budget.size < MIB
            assert dump.input.budget.spent["read"] < 4 * MIB
            assert {finding.id for finding in dump.findings} <= {"scan-quick"}
    with path.open("rb") as opened, vmcoreinfo_fmt.scan(opened) as dump:
        assert len(dump.candidates) == 2
    empty = tmp_path / "empty"
    with empty.open("wb") as file:
        file.truncate(size)
    with vmcoreinfo_fmt.scan(empty) as dump:
        assert (dump.candidates, dump.findings, dump.input.budget.size) == ((), (), 0)


def test_a_sparse_file_is_bounded_where_the_file_system_tells_no_holes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "memory"
    with path.open("wb") as file:
        file.write(bytes(64) + b"x")
        file.truncate(1 << 40)
    for name in ("_DATA", "_HOLE"):
        monkeypatch.setattr(holes, name, None)
    with vmcoreinfo_fmt.scan(path) as dump:
        assert [finding.id for finding in dump.findings] == ["work-spent"]
        assert dump.input.budget.spent["read"] < 80 * MIB


@pytest.mark.parametrize("error", [22, 95])
def test_a_file_system_without_holes_is_read_whole(error: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "memory"
    path.write_bytes(bytes(build.memory(MIB, [(0x9000, build.note(desc=TEXT))])))

    def lseek(*_: int) -> int:
        raise OSError(error, "not here")

    monkeypatch.setattr(os, "lseek", lseek)
    with path.open("rb") as file:
        assert holes.extents_of(file.fileno()) == [(0, MIB)]
        assert holes.real_size(file.fileno()) == MIB


def test_extents_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "memory"
    with path.open("wb") as file:
        for place in range(4):
            file.seek(place * MIB)
            file.write(b"x")
    with path.open("rb") as file:
        every = holes.extents_of(file.fileno())
        if len(every) == 1:
            pytest.skip("this file system has no holes")
        monkeypatch.setattr(holes, "MAX_EXTENTS", 2)
        assert holes.extents_of(file.fileno()) == [*every[:2], (every[2][0], 3 * MIB + 1)]


PIECES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30), st.integers(0, 1000)), max_size=30)


@settings(max_examples=200, deadline=None)
@given(PIECES, st.sampled_from([2, 3, 8, 1024]))
def test_later_pieces_cover_earlier_ones(rows: list[tuple[int, int, int]], most: int) -> None:
    found, expected = Pieces(), dict[int, int]()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pieces, "MOST", most)
        for start, size, place in rows:
            found.add(start, start + size, place)
            expected |= {start + at: place + at for at in range(size)}
    assert {at: place + at - start for start, end, place in found for at in range(start, end)} == expected
    assert all(start < end for start, end, _ in found)
    assert list(found) == sorted(found)
    assert found.end == max(expected, default=-1) + 1
    for offset in range(95):
        assert list(found.from_offset(offset)) == [piece for piece in found if piece[1] > offset]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 20)), max_size=8))
def test_of_ranges_over_one_another_the_first_counts(rows: list[tuple[int, int, int]]) -> None:
    memory = Memory(BytesSource(b""), [Range(*row) for row in rows])
    for place in range(-2, 65):
        at = next((r.paddr + place - r.offset for r in memory if 0 <= place - r.offset < r.size), None)
        assert memory.paddr_of(place) == at
        there = next((r for r in memory if 0 <= place - r.paddr < r.size), None)
        skip = 0 if there is None else place - there.paddr
        assert memory.find(place) == (there and Range(place, there.offset + skip, there.size - skip))
