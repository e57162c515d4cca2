"""The same bytes give the same answer, whichever way they come in."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import mmap
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT
from hypothesis import given, settings
from hypothesis import strategies as st

import vmcoreinfo_fmt
from vmcoreinfo_fmt import Dump, VmcoreinfoError
from vmcoreinfo_fmt.cli import main
from vmcoreinfo_fmt.sources import stream

MIB = 1 << 20
OLD, _ = build.kernel(b"5.10.0-old", uts=0x4000)
NEW, NAMES = build.kernel(b"6.1.0-new", uts=0x2000)


class Pipe(io.BytesIO):
    """Bytes that can only be read from front to back, a few at a time."""

    def seekable(self) -> bool:
        return False

    def read(self, size: int | None = -1) -> bytes:
        return super().read(50_000 if size is None or size < 0 else min(size, 50_000))


def in_records(data: bytes) -> bytes:
    step = max(1, len(data) // 50)
    return build.flattened([(at, data[at : at + step]) for at in range(0, len(data), step)][::-1])


def in_threads(data: bytes) -> object:
    file = io.BytesIO(data)
    with vmcoreinfo_fmt.open(file) as dump, ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: answer(dump), range(4)))
    assert all(one == answers[0] for one in answers)
    return answers[0]


def as_object(path: Path, buffering: int) -> object:
    with path.open("rb", buffering=buffering) as file:
        return opened(file)


def mapped(path: Path) -> Any:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


ROADS: dict[str, Callable[[bytes, Path], object]] = {
    "path": lambda data, path: opened(path),
    "twice": lambda data, path: [opened(path), opened(path)][1],
    "file object": lambda data, path: as_object(path, -1),
    "unbuffered file object": lambda data, path: as_object(path, 0),
    "BytesIO": lambda data, path: opened(io.BytesIO(data)),
    "bytes": lambda data, path: opened(data),
    "memoryview": lambda data, path: opened(memoryview(data)),
    "mmap": lambda data, path: opened(mapped(path)),
    "pipe": lambda data, path: opened(Pipe(data)),
    "gzip": lambda data, path: opened(gzip.compress(data, 1)),
    "bzip2": lambda data, path: opened(bz2.compress(data, 1)),
    "xz": lambda data, path: opened(lzma.compress(data, preset=0)),
    "zstd": lambda data, path: opened(build.zstd(data)),
    "gzip in a pipe": lambda data, path: opened(Pipe(gzip.compress(data, 1))),
    "flattened": lambda data, path: opened(in_records(data)),
    "flattened in gzip": lambda data, path: opened(gzip.compress(in_records(data), 1)),
    "threads": lambda data, path: in_threads(data),
}
STREAMS = {"pipe", "gzip", "bzip2", "xz", "zstd", "gzip in a pipe", "flattened in gzip"}
# What only the size of the file tells, which a stream knows at its end: the memory is not read.
OF_SIZE = {"elf-memory-cut", "kdump-pages-cut", "lime-cut", "s390-memory-cut"}


def opened(file: Any) -> object:
    try:
        with vmcoreinfo_fmt.open(file) as dump:
            return answer(dump)
    except VmcoreinfoError as error:
        return type(error).__name__


def answer(dump: Dump) -> object:
    notes = [(n.name, n.type, n.offset, n.desc_offset, n.desc_size, n.missing, n.desc) for n in dump.notes]
    candidates = [(candidate.to_dict(), candidate.payload) for candidate in dump.candidates]
    chosen = dump.to_dict()["chosen"]
    # What is a place in the file on one road is a place in a wrapper's contents on another.
    found = [
        (f.id, f.message, f.offset, "file" if f.frame == "wrapper" else f.frame)
        for f in dump.findings
        if f.id not in OF_SIZE
    ]
    return dump.container, dump.byte_order, dict(dump.details), notes, candidates, chosen, found


def note(text: bytes) -> bytes:
    return build.note(desc=text)


def image(*pieces: tuple[int, bytes], size: int = 3 * MIB) -> bytes:
    return bytes(build.memory(size, pieces))


S390 = bytes(build.memory(MIB, [build.lowcore(note=0x9000), (0x9000, build.note(desc=TEXT, order="big"))]))
SAMPLES: dict[str, bytes] = {
    "elf": build.elf([(PT_NOTE, build.note(b"CORE\0", b"1", 1) + note(TEXT)), (PT_LOAD, bytes(9000))]),
    "elf with several notes": build.elf([(PT_NOTE, note(OLD) + note(NEW) + note(b""))]),
    "elf, its note cut": build.elf([(PT_NOTE, note(TEXT))])[:-40],
    "elf, its segment gone": build.elf([(PT_LOAD, bytes(9000)), (PT_NOTE, note(TEXT))])[:5000],
    "elf, its memory cut": build.elf([(PT_NOTE, note(TEXT)), (PT_LOAD, bytes(9000))])[:-10],
    "kdump": build.kdump(note(TEXT)),
    "flattened, cut": build.flattened([(0, build.kdump(note(TEXT))), (1 << 20, bytes(40))])[:-30],
    "kdump, its notes cut": build.kdump(note(TEXT))[:4300],
    "lime": build.lime([(0x1000, bytes(0x9000)), (0x100000, image((0x9000, note(TEXT)), size=MIB))]),
    "s390": build.s390(S390),
    "migration": build.migration(bytes.fromhex("01 0000 0001 0000007c 0000000000500000"), [note(TEXT).ljust(4096)]),
    "notes": note(TEXT) + note(OLD),
    "notes, cut": note(TEXT) + note(OLD)[:-20],
    "text": TEXT,
    "windows": build.windows() + bytes(100),
    "nothing": b"GARBAGE!" * 1000,
    "a stale note before the kernel's": image((0x9000, note(OLD)), (0x20000, note(NEW)), NAMES),
    "a stale note after the kernel's": image((0x20000, note(NEW)), (0x30000, note(OLD)), NAMES),
    "the kernel's name before the notes": image((0x280000, note(OLD)), (0x290000, note(NEW)), NAMES),
    "two that nothing tells apart": image((0x9000, note(TEXT)), (0x20000, note(TEXT.replace(b"6.1.0", b"6.6.6")))),
    "strings only at pages": image((0x9000, b"VMCOREINFO__" * 2), (0x2000C, b"VMCOREINFO"), (0x30000, note(TEXT))),
}


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("road", ROADS)
def test_every_road_leads_to_the_same_answer(name: str, road: str, tmp_path: Path) -> None:
    data = SAMPLES[name]
    path = tmp_path / "dump"
    path.write_bytes(data)
    if road == "zstd":
        pytest.importorskip("zstandard", reason="zstandard is not installed: pip install 'vmcoreinfo-fmt[zstd]'")
    if road == "threads" and name == "nothing":
        return
    if name == "migration" and road in STREAMS:
        # Its pages cannot be put together where they pass only once, so they have no addresses.
        found, expected = ROADS[road](data, path), opened(path)
        assert [texts(one) for one in (found, expected)] == [[(24, TEXT)], [(24, TEXT)]]
        assert [named(one) for one in (found, expected)] == [["migration-streamed"], ["scan-quick"]]
        return
    assert ROADS[road](data, path) == opened(path)


def texts(found: Any) -> list[tuple[int, bytes]]:
    return [(note[3] - note[2], payload) for note, (_, payload) in zip(found[3], found[4], strict=True)]


def named(found: Any) -> list[str]:
    return [finding[0] for finding in found[6]]


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_broken_dumps_are_read_alike(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([name for name in SAMPLES if len(SAMPLES[name]) < MIB and name != "migration"]))
    broken = bytearray(SAMPLES[name])
    for _ in range(data.draw(st.integers(0, 3))):
        broken[data.draw(st.integers(0, min(len(broken), 500) - 1))] = data.draw(st.integers(0, 255))
    whole = bytes(broken[: data.draw(st.integers(1, len(broken)))])
    expected = opened(whole)
    for road in ("BytesIO", "pipe", "gzip", "xz", "threads"):
        if road == "threads" and isinstance(expected, str):
            continue
        assert ROADS[road](whole, Path()) == expected


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let streams keep next to nothing, so that small images show what large ones do."""
    monkeypatch.setattr(stream, "KEPT", 2 * MIB)
    monkeypatch.setattr(stream, "WINDOW", 2 * MIB)


# The names are in the middle: kept neither as the start nor as what was read last when the notes are found.
LATE = image((15 * MIB, note(OLD)), (15 * MIB + 0x9000, note(NEW)), (NAMES[0] + 6 * MIB, NAMES[1]), size=16 * MIB)
LATE_OLD, _ = build.kernel(b"5.10.0-old", uts=0x4000, phys_base=0x200000 + 6 * MIB)
LATE_NEW, _ = build.kernel(b"6.1.0-new", uts=0x2000, phys_base=0x200000 + 6 * MIB)
LATE = LATE.replace(note(OLD), note(LATE_OLD)).replace(note(NEW), note(LATE_NEW))


@pytest.mark.usefixtures("_small")
@pytest.mark.parametrize("road", ["gzip", "bzip2", "xz"])
def test_what_is_packed_is_unpacked_again_to_look_at_the_kernels_name(road: str, tmp_path: Path) -> None:
    path = tmp_path / "memory"
    path.write_bytes(LATE)
    with vmcoreinfo_fmt.open(path) as dump:
        assert dump.vmcoreinfo.osrelease == "6.1.0-new"
    assert ROADS[road](LATE, path) == opened(path)


# The stale text has a note's header and the kernel's own has not, so that only the name in memory tells.
MISLEADING = image(
    (15 * MIB, note(LATE_OLD)), (15 * MIB + 0x9000, LATE_NEW), (NAMES[0] + 6 * MIB, NAMES[1]), size=16 * MIB
)


@pytest.mark.usefixtures("_small")
@pytest.mark.parametrize("data", [LATE, MISLEADING], ids=["two notes", "note and text"])
@pytest.mark.parametrize("pack", [bytes, lambda data: gzip.compress(data, 1)], ids=["pipe", "gzip in a pipe"])
def test_a_pipe_that_has_passed_the_kernels_name_makes_no_choice(pack: Callable[[bytes], bytes], data: bytes) -> None:
    with vmcoreinfo_fmt.open(data) as dump:
        assert dump.vmcoreinfo.osrelease == "6.1.0-new"
    with vmcoreinfo_fmt.open(Pipe(pack(data))) as dump:
        assert dump.chosen is None
        assert len(dump.candidates) == 2
        assert all("had passed in the stream" in "".join(one.reasons) for one in dump.candidates)
        assert dump.picked(2).vmcoreinfo.osrelease in ("6.1.0-new", "5.10.0-old")


def test_the_command_names_the_running_kernel_by_every_road(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = SAMPLES["a stale note before the kernel's"]
    plain, packed = tmp_path / "memory", tmp_path / "memory.gz"
    plain.write_bytes(data)
    packed.write_bytes(gzip.compress(data, 1))
    for file in (str(plain), str(packed), "-"):
        monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": Pipe(data)}))
        with pytest.raises(SystemExit) as caught:
            main(["get", file, "OSRELEASE"])
        assert (caught.value.code, capfd.readouterr().out) == (0, "6.1.0-new\n")
