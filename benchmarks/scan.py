"""How fast memory is searched, as ratios to ripgrep on the same file for the same string.

    python benchmarks/scan.py [--size GIB] [--image FILE] [--json FILE]

Without an image, one is made of the programs of this machine, repeated, with a
note in its last page but one. It is read once before anything is measured, so
that all of it lies in the page cache.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from measure import environment

from vmcoreinfo_fmt.dumps import scan
from vmcoreinfo_fmt.dumps.search.strings import find_all, find_at_pages
from vmcoreinfo_fmt.note import Note
from vmcoreinfo_fmt.sources.files import FileSource

NAME = b"VMCOREINFO"
FIRST_KEY = b"OSRELEASE="
TEXT = b"OSRELEASE=6.1.0\nPAGESIZE=4096\n"
PAGE = 4096
RUNS = 9


def make_image(path: Path, size: int) -> None:
    programs = [file for file in sorted(Path("/usr/bin").iterdir()) if file.is_file()][:400]
    with path.open("wb") as out:
        out.write(bytes(PAGE))  # or its start would be taken for that of a dump
        while out.tell() < size:
            for program in programs:
                out.write(program.read_bytes())
                out.write(bytes(-out.tell() % PAGE + 16 * PAGE))
                if out.tell() >= size:
                    break
        out.truncate(size)
        out.seek(size - 2 * PAGE)
        out.write(Note("VMCOREINFO", 0, TEXT).to_bytes())
        out.flush()
        # In the page cache as it would be after it was read, not as it is while it is being written.
        os.fsync(out.fileno())
        os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    with path.open("rb") as written:
        while written.read(1 << 20):
            pass


def timed(work: Callable[[], object]) -> list[float]:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return sorted(times)


def ripgrep(path: Path, *strings: bytes) -> Callable[[], object]:
    words = [word for string in strings for word in ("-e", string.decode())]
    command = ["rg", "--count", "--text", "--fixed-strings", "--no-config", *words, str(path)]
    return lambda: subprocess.run(command, check=True, capture_output=True)


def volatility(path: Path) -> list[str] | None:
    """Return the command that runs volatility3's plugin over an image, where it is installed."""
    program = Path(sys.executable).parent / "vol"
    found = str(program) if program.exists() else shutil.which("vol")
    return found and [found, "--quiet", "--offline", "--file", str(path), "linux.vmcoreinfo.VMCoreInfo"]


def measure(path: Path) -> dict[str, list[float]]:
    def ours(*needles: bytes) -> Callable[[], object]:
        def work() -> None:
            with path.open("rb", buffering=0) as file:
                assert list(find_all(FileSource(file, str(path)), needles))

        return work

    def pages() -> None:
        with path.open("rb", buffering=0) as file:
            source = FileSource(file, str(path))
            assert list(find_at_pages(source, NAME, [(12, source.size or 0)]))

    def command(*options: str) -> Callable[[], object]:
        words = [sys.executable, "-m", "vmcoreinfo_fmt", "scan", *options, str(path)]
        return lambda: subprocess.run(words, check=True, capture_output=True, env=environment())

    def whole() -> None:
        with scan(path) as dump:
            assert dump.candidates

    work = {
        "vmcoreinfo_fmt, starts of pages": pages,
        "vmcoreinfo_fmt, everywhere, one string": ours(NAME),
        "vmcoreinfo_fmt, everywhere, both": ours(NAME, FIRST_KEY),
        "vmcoreinfo_fmt.scan(), ranked": whole,
        "vmcoreinfo scan --quick": command("--quick"),
        "vmcoreinfo scan": command(),
    }
    if shutil.which("rg"):
        work = {"ripgrep, one string": ripgrep(path, NAME), "ripgrep, both": ripgrep(path, NAME, FIRST_KEY), **work}
    else:
        print("ripgrep is not installed, so there is nothing to compare with: apt-get install ripgrep")
    line = volatility(path)
    if line:
        assert b"OSRELEASE" in subprocess.run(line, check=True, capture_output=True).stdout
        work["volatility3's plugin"] = lambda: subprocess.run(line, check=True, capture_output=True)
    for step in work.values():
        step()
    return {name: timed(step) for name, step in work.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=2, help="GiB of the image that is made")
    parser.add_argument("--image", type=Path, help="a file to search instead")
    parser.add_argument("--json", type=Path, help="write the times here too")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = args.image or Path(folder) / "image"
        if args.image is None:
            make_image(path, int(args.size * (1 << 30)) // PAGE * PAGE)
        size = path.stat().st_size
        times = measure(path)
    base = times.get("ripgrep, one string")
    print(f"{size / (1 << 30):.1f} GiB, {RUNS} runs; ratios are of throughput, ripgrep for one string is 1\n")
    print(f"{'':42}{'median s':>9}{'best s':>9}{'GB/s':>8}{'ratio of medians':>18}{'of bests':>10}")
    for name, values in times.items():
        middle, best = statistics.median(values), values[0]
        ratios = (f"{statistics.median(base) / middle:.2f}", f"{base[0] / best:.2f}") if base else ("-", "-")
        print(f"{name:42}{middle:9.4f}{best:9.4f}{size / middle / 1e9:8.1f}{ratios[0]:>18}{ratios[1]:>10}")
    if args.json:
        args.json.write_text(json.dumps({"size": size, "seconds": times}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
