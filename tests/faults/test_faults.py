"""Every reading fails once, for every container, road and command: an error or a finding, never another answer."""

from __future__ import annotations

import bz2
import contextlib
import gzip
import io
import lzma
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import build
import pytest
from build import PT_LOAD, PT_NOTE, TEXT
from faults.faulty import KINDS, Fault, FaultyFile, in_system_calls

import vmcoreinfo_fmt
from vmcoreinfo_fmt import Dump, VmcoreinfoError
from vmcoreinfo_fmt.cli import main

KIB, MIB = 1 << 10, 1 << 20
NOTE = build.note(desc=TEXT)
OTHER = build.note(desc=TEXT.replace(b"6.1.0", b"6.6.6"))
KERNEL, NAMES = build.kernel()
STATE = bytes.fromhex("01 0000 0001 0000007c 0000000000500000")
S390 = bytes(build.memory(MIB, [build.lowcore(note=0x9000), (0x9000, build.note(desc=TEXT, order="big"))]))
MEMORY = bytes(build.memory(160 * KIB, [(0x9000, NOTE)]))
CORE = build.elf([(PT_LOAD, bytes(90_000)), (PT_NOTE, build.note(b"CORE\0", b"1", 1) + NOTE), (PT_LOAD, bytes(9000))])
RECORDS = [(at, CORE[at : at + 5000]) for at in range(0, len(CORE), 5000)][::-1]
SAMPLES: dict[str, bytes] = {
    "elf": CORE,
    "elf with several notes": build.elf([(PT_NOTE, OTHER + NOTE), (PT_LOAD, bytes(90_000)), (PT_NOTE, OTHER)]),
    "elf with an extended count": build.elf([(PT_NOTE, NOTE), (PT_LOAD, bytes(100))], extended=True),
    "elf without a note": build.elf([(PT_LOAD, MEMORY)]),
    "kdump": build.kdump(NOTE),
    "flattened": build.flattened(RECORDS),
    "lime": build.lime([(0x1000, bytes(0x9000)), (0x100000, MEMORY)]),
    "avml": build.avml([(0, MEMORY[:65536], build.snappy(MEMORY[:65536]))]),
    "s390": build.s390(S390),
    "migration": build.migration(STATE, [NOTE.ljust(4096)]),
    "notes": OTHER + NOTE,
    "text": TEXT,
    "windows": build.windows() + bytes(100),
    "memory": MEMORY,
    "memory with the kernel's names": bytes(
        build.memory(3 * MIB, [(0x9000, OTHER), (0x20000, build.note(desc=KERNEL)), NAMES])
    ),
    "gzip": gzip.compress(CORE, 0),
    "bzip2": bz2.compress(CORE, 1),
    "xz": lzma.compress(CORE, preset=0),
    "zstd": build.zstd(CORE),
    "flattened in gzip": gzip.compress(build.flattened(RECORDS), 0),
}
READINGS: dict[str, Callable[[Any], Dump]] = {
    "open": vmcoreinfo_fmt.open,
    "scan": vmcoreinfo_fmt.scan,
    "quick scan": lambda file: vmcoreinfo_fmt.scan(file, quick=True),
}


def answer(dump: Dump) -> tuple[object, set[str]]:
    """Return what a dump says, and its findings."""
    notes = [(note.name, note.type, note.offset, note.desc) for note in dump.notes]
    candidates = [candidate.payload for candidate in dump.candidates]
    chosen = dump.to_dict()["chosen"]
    text = dump.chosen.vmcoreinfo.osrelease if dump.chosen is not None else None
    said = dump.container, dict(dump.details), dump.entry, notes, candidates, chosen, text
    return said, {f"{finding.id} {finding.message}" for finding in dump.findings}


def attempt(read: Callable[[], Dump]) -> tuple[object, set[str]]:
    """Return the answer and the findings, or the error as both. Whatever else is raised comes through."""
    try:
        with read() as dump:
            return answer(dump)
    except (VmcoreinfoError, OSError) as error:
        return None, {f"{type(error).__name__} {error}"}


@contextlib.contextmanager
def path_road(data: bytes, fault: Fault, folder: Path) -> Iterator[object]:
    path = folder / "dump"
    if not path.exists():
        path.write_bytes(data)
    with in_system_calls(fault):
        yield path


@contextlib.contextmanager
def object_road(data: bytes, fault: Fault, folder: Path) -> Iterator[object]:
    yield FaultyFile(data, fault)


@contextlib.contextmanager
def stream_road(data: bytes, fault: Fault, folder: Path) -> Iterator[object]:
    yield FaultyFile(data, fault, is_stream=True)


ROADS = {"path": path_road, "object": object_road, "stream": stream_road}


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_reading_may_fail(name: str, road: str, reading: str, tmp_path: Path) -> None:
    if name == "avml":
        pytest.importorskip("cramjam", reason="cramjam is not installed: pip install 'vmcoreinfo-fmt[avml]'")
    if name == "zstd":
        pytest.importorskip("zstandard", reason="zstandard is not installed: pip install 'vmcoreinfo-fmt[zstd]'")
    data = SAMPLES[name]
    counting = Fault()
    with ROADS[road](data, counting, tmp_path) as file:
        whole = attempt(lambda: READINGS[reading](file))
    assert counting.count
    for kind in KINDS:
        for at in range(counting.count):
            fault = Fault(kind, at)
            with ROADS[road](data, fault, tmp_path) as file:
                said, found = attempt(lambda file=file: READINGS[reading](file))  # type: ignore[misc]
            context = f"{kind} at reading {at}"
            if kind == "short":
                assert (said, found) == whole, context
            elif road == "stream" and kind == "end" and fault.end is not None:
                # Nothing tells a stream that ends early from a short one.
                cut = FaultyFile(data[: fault.end], Fault(), is_stream=True)
                assert (said, found) == attempt(lambda cut=cut: READINGS[reading](cut)), context  # type: ignore[misc]
            elif said != whole[0]:
                assert found - whole[1], f"{context}: silently another answer"


COMMANDS = (
    ("show", "FILE"),
    ("show", "--json", "FILE"),
    ("get", "FILE", "OSRELEASE"),
    ("get", "--scan", "FILE", "OSRELEASE"),
    ("notes", "FILE"),
    ("scan", "FILE"),
    ("check", "FILE"),
    ("check", "--sarif", "FILE"),
    ("diff", "FILE", "OTHER"),
    ("explain", "FILE"),
    ("extract", "FILE"),
)
READ_BY_COMMANDS = ("elf", "kdump", "flattened", "lime", "memory", "gzip")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("name", READ_BY_COMMANDS)
def test_every_command_survives_every_failure(
    name: str, command: tuple[str, ...], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path, other = tmp_path / "dump", tmp_path / "other"
    path.write_bytes(SAMPLES[name])
    other.write_bytes(OTHER)
    words = [{"FILE": str(path), "OTHER": str(other)}.get(word, word) for word in command]

    def run(fault: Fault) -> tuple[int, bytes, bytes]:
        with in_system_calls(fault), pytest.raises(SystemExit) as caught:
            main(words)
        code = caught.value.code
        assert code is None or isinstance(code, int)
        return code or 0, *capfdbinary.readouterr()

    counting = Fault()
    status, out, err = run(counting)
    assert counting.count
    for kind in KINDS:
        for at in range(counting.count):
            fault = Fault(kind, at)
            done = run(fault)
            context = f"{kind} at reading {at}: {done}"
            assert b"Traceback" not in done[2], context
            if kind == "short" or not fault.happened:
                assert done == (status, out, err), context
            elif done[:2] != (status, out):
                # Another answer is told from the right one by its status, by a line of error, or by a finding in it.
                assert done[0] or done[2] or any(word in done[1] for word in (b"-cut", b"unfinished", b"broken")), (
                    context
                )


def test_the_faults_are_faults() -> None:
    data = bytes(range(256)) * 40
    for kind in KINDS:
        fault = Fault(kind, 1)
        file = FaultyFile(data, fault)
        assert file.read(30) == data[:30]
        if kind == "error":
            with pytest.raises(OSError, match="Input/output error"):
                file.read(30)
            assert file.read(30) == data[30:60]
        else:
            assert file.read(30) == data[30:40]
            assert file.read(30) == (data[40:70] if kind == "short" else b"")
        assert fault.happened
    assert isinstance(FaultyFile(data, Fault()), io.BytesIO)
