"""How time and memory grow with each thing that an input can have more of."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

import build
from build import PT_LOAD, PT_NOTE, TEXT

Point = dict[str, float]
NOTE = build.note(desc=TEXT)


def sized(path: Path, size: int) -> None:
    path.write_bytes(build.elf([(PT_NOTE, NOTE), (PT_LOAD, bytes(16))]))
    with path.open("r+b") as file:
        file.truncate(size)


def processors(path: Path, number: int) -> None:
    path.write_bytes(build.elf([(PT_NOTE, build.note(b"CORE\0", bytes(336), 1) * number + NOTE)]))


def keys(path: Path, number: int) -> None:
    text = TEXT + b"".join(b"SYMBOL(symbol%06d)=%016x\n" % (n, n) for n in range(number))
    path.write_bytes(build.elf([(PT_NOTE, build.note(desc=text))]))


def headers(path: Path, number: int) -> None:
    path.write_bytes(build.elf([(PT_NOTE, NOTE), *[(PT_LOAD, b"")] * number], extended=number > 60_000))


GROWTH: dict[str, tuple[Callable[[Path, int], None], tuple[int, ...]]] = {
    "file size in bytes": (sized, (1 << 20, 1 << 25, 1 << 30, 1 << 35, 1 << 40)),
    "processors (a note each)": (processors, (1, 10, 100, 1000, 10_000)),
    "keys": (keys, (10, 100, 1000, 10_000)),
    "program headers": (headers, (1, 10, 100, 1000, 10_000, 100_000)),
}
READ = """
import sys, time, vmcoreinfo_fmt
from pathlib import Path
def read():
    with vmcoreinfo_fmt.open(sys.argv[1]) as dump:
        return dict(dump.vmcoreinfo)
def status(name):
    return int(next(l for l in Path("/proc/self/status").read_text().splitlines() if l.startswith(name)).split()[1])
vmcoreinfo_fmt.open(sys.argv[2]).vmcoreinfo.osrelease
Path("/proc/self/clear_refs").write_text("5")
before = status("VmRSS")
read()
memory = status("VmHWM") - before
times = []
for _ in range(int(sys.argv[3])):
    start = time.perf_counter()
    read()
    times.append(time.perf_counter() - start)
print(sorted(times)[len(times) // 2], memory * 1024)
"""


def measure(*, runs: int) -> dict[str, list[Point]]:
    """Return seconds and bytes of memory for each size of each thing that grows."""
    results: dict[str, list[Point]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path, small = Path(folder) / "dump", Path(folder) / "small"
        small.write_bytes(build.elf([(PT_NOTE, NOTE)]))
        for name, (make, sizes) in GROWTH.items():
            results[name] = []
            for size in sizes:
                make(path, size)
                words = [sys.executable, "-c", READ, str(path), str(small), str(runs)]
                seconds, memory = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
                results[name].append({"size": size, "seconds": float(seconds), "memory": int(memory)})
    return results


def exponent(points: list[Point]) -> float:
    """Return by which power of the size the time grows at the large end: 0 is flat, 1 linear."""
    first, last = points[-2:]
    return math.log(last["seconds"] / first["seconds"]) / math.log(last["size"] / first["size"])


MANY = """
import sys, os, vmcoreinfo_fmt
from concurrent.futures import ProcessPoolExecutor
def read(path):
    with vmcoreinfo_fmt.open(path) as dump:
        return dump.vmcoreinfo.osrelease
if __name__ == "__main__":
    paths = [entry.path for entry in os.scandir(sys.argv[1])]
    with ProcessPoolExecutor(int(sys.argv[2])) as pool:
        assert sum(map(bool, pool.map(read, paths, chunksize=250))) == len(paths)
"""


def many(dump: Path, number: int) -> dict[str, float]:
    """Return dumps a second over a folder of small ones, by one process and by two."""
    data = dump.read_bytes()
    rates = {}
    with tempfile.TemporaryDirectory() as folder:
        script, dumps = Path(folder) / "many.py", Path(folder) / "dumps"
        script.write_text(MANY, encoding="utf-8")
        dumps.mkdir()
        for index in range(number):
            (dumps / f"{index:05}").write_bytes(data)
        for workers in ("1", "2"):
            start = time.perf_counter()
            subprocess.run([sys.executable, str(script), str(dumps), workers], check=True)
            rates[workers] = number / (time.perf_counter() - start)
    return rates


if __name__ == "__main__":
    print(json.dumps(measure(runs=5), indent=2))
