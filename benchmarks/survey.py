"""A survey of many small dumps, against the bare loop that opens each and copies its keys.

python benchmarks/survey.py fleet FOLDER NUMBER [--broken SHARE] [--hanging SHARE]    makes dumps
python benchmarks/survey.py [--number N]                                              measures
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

import build
from build import PT_LOAD, PT_NOTE

REAL = HERE.parent / "tests" / "data" / "real"
KERNELS = ("debian-6.1-amd64", "debian-6.12-amd64", "debian-6.1-arm64", "debian-6.1-i386")
MACHINES = {"amd64": (64, 62), "arm64": (64, 183), "i386": (32, 3)}
SYMBOL = re.compile(rb"(?<=^SYMBOL\()([^)]*)\)=(\w+)$|^(KERNELOFFSET)=(\w+)$", re.MULTILINE)
FOLDERS = 100


def fleet(folder: Path, number: int, *, broken: float = 0.0, hanging: float = 0.0, seed: int = 1) -> dict[str, int]:
    """Make dumps of a fleet: four kernels, each dump with a KASLR offset and a time of its own.

    Returns how many are broken, and how many hang: those are pipes, as long as somebody keeps them open for writing.
    """
    chance = random.Random(seed)
    kernels = [texts(name) for name in KERNELS]
    counts = {"broken": 0, "hanging": 0}
    for index in range(number):
        place = folder / f"{index * FOLDERS // number:02}"
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"vmcore-{index:07}"
        draw = chance.random()
        if draw < hanging:
            os.mkfifo(path)
            counts["hanging"] += 1
            continue
        data = dump(kernels[chance.randrange(len(kernels))], chance)
        if draw < hanging + broken:
            data = break_it(data, chance)
            counts["broken"] += 1
        path.write_bytes(data)
    return counts


def texts(name: str) -> tuple[bytes, str]:
    core = next((REAL / name).glob("*.elf")).read_bytes()
    at = core.index(b"VMCOREINFO\0")
    size = int.from_bytes(core[at - 8 : at - 4], "little")
    return core[at + 12 : at + 12 + size].rstrip(b"\0"), name.rpartition("-")[2]


def dump(kernel: tuple[bytes, str], chance: random.Random) -> bytes:
    text, architecture = kernel
    if architecture == "amd64":
        text = moved_text(text, chance)
    text += b"CRASHTIME=%d\n" % (1_700_000_000 + chance.randrange(60_000_000))
    bits, machine = MACHINES[architecture]
    return build.elf([(PT_NOTE, build.note(desc=text)), (PT_LOAD, b"memory")], bits=bits, machine=machine)


def moved_text(text: bytes, chance: random.Random) -> bytes:
    """Return the text of a kernel as KASLR would have moved it."""
    offset = chance.randrange(250) << 21
    moved = offset - int(text.partition(b"KERNELOFFSET=")[2].split(b"\n")[0], 16)

    def move(found: re.Match[bytes]) -> bytes:
        if found[3]:
            return b"%s=%x" % (found[3], offset)
        value = int(found[2], 16)
        # Only addresses of the image move with it.
        return b"%s)=%x" % (found[1], value + moved if value >> 32 == 0xFFFFFFFF else value)

    return SYMBOL.sub(move, text)


def break_it(data: bytes, chance: random.Random) -> bytes:
    kind = chance.randrange(4)
    if kind == 0:
        return data[: chance.randrange(1, 400)]
    if kind == 1:
        return data[:32] + chance.randbytes(24) + data[56:]
    return chance.randbytes(200) if kind == 2 else b""


BARE = """
import os, sys, time, vmcoreinfo_fmt
start = time.perf_counter()
number = 0
for folder, _, files in os.walk(sys.argv[1]):
    for name in files:
        with vmcoreinfo_fmt.open(os.path.join(folder, name)) as dump:
            number += len(dump.vmcoreinfo.copy()) > 0
print(number, time.perf_counter() - start)
"""
ROWS = """
import resource, sys, time
from vmcoreinfo_fmt import survey
from vmcoreinfo_fmt.survey.sinks import open_sink
engine = survey.Here() if sys.argv[2] == "here" else survey.Pool(int(sys.argv[2]))
sink = open_sink(sys.argv[3])
start = time.perf_counter()
number = 0
for row in survey.rows([sys.argv[1]], engine=engine):
    sink.add(row)
    number += row["num_keys"] is not None
    if not number % 10000:
        sink.flush()
sink.close()
seconds = time.perf_counter() - start
print(number, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def run(script: str, *words: object) -> list[float]:
    line = [sys.executable, "-c", script, *map(str, words)]
    return [float(word) for word in subprocess.run(line, capture_output=True, text=True, check=True).stdout.split()]


def measure(number: int, *, runs: int = 3) -> dict[str, float]:
    """Return seconds of the bare loop and of surveys, the best of several runs in turns, and the memory of one."""
    results: dict[str, float] = {"dumps": number}
    with tempfile.TemporaryDirectory() as name:
        folder, rows = Path(name) / "dumps", Path(name) / "rows.ndjson"
        fleet(folder, number)
        best: dict[str, float] = {}
        for _ in range(runs):
            for kind in ("bare", "here", "1", "2"):
                found = run(BARE, folder) if kind == "bare" else run(ROWS, folder, kind, rows)
                assert found[0] == number, (kind, found)
                best[kind] = min(found[1], best.get(kind, found[1]))
                if kind == "2":
                    results["memory"] = found[2] * 1024
        results |= best
    return results


def in_words(found: dict[str, float]) -> str:
    """Return what was measured as a line for people."""
    bare, one, two = found["bare"], found["1"], found["2"]
    return (
        f"bare loop {bare:.1f} s; survey in this process ×{found['here'] / bare:.2f}, "
        f"in one process ×{one / bare:.2f}, "
        f"in two ×{two / bare:.2f}, which is {one / two / 2:.0%} of twice the single rate; "
        f"{found['memory'] / (1 << 20):.0f} MiB"
    )


def main(words: Sequence[str]) -> None:
    if words[:1] == ["fleet"]:
        parser = argparse.ArgumentParser()
        parser.add_argument("folder", type=Path)
        parser.add_argument("number", type=int)
        parser.add_argument("--broken", type=float, default=0.0)
        parser.add_argument("--hanging", type=float, default=0.0)
        args = parser.parse_args(words[1:])
        print(json.dumps(fleet(args.folder, args.number, broken=args.broken, hanging=args.hanging)))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("--number", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    args = parser.parse_args(words)
    start = time.perf_counter()
    found = measure(args.number, runs=args.runs)
    print(in_words(found))
    print(json.dumps(found | {"whole": time.perf_counter() - start}))


if __name__ == "__main__":
    main(sys.argv[1:])
