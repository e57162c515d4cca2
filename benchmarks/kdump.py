"""How fast the note is found in the compressed pages of a kdump, against a bare loop over the same pages.

    python benchmarks/kdump.py [--pages NUMBER] [--dump FILE] [--write]

Without a dump, one is made of the programs of this machine, every page another,
with the note in its last page but one. The loop unpacks the first bytes of each
page and compares them, with `struct` and `zlib` alone; it judges nothing.
"""

from __future__ import annotations

import argparse
import json
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

import build
from measure import Times, environment, in_turns, middle, spread

from vmcoreinfo_fmt.dumps import scan

PAGE = 4096
NAME = b"VMCOREINFO"
HEAD = 256
DESCRIPTOR = struct.Struct("<qIIQ")
BASE = "bare loop"


def programs() -> Iterator[bytes]:
    """Yield pages of this machine's programs, again and again, each time a little different."""
    for turn in range(1 << 16):
        for path in sorted(Path("/usr/bin").iterdir()):
            if path.is_file() and not path.is_symlink():
                data = path.read_bytes()
                for start in range(0, len(data) - PAGE, PAGE):
                    yield data[start : start + PAGE - 2] + struct.pack("<H", turn)


def make_dump(path: Path, number: int) -> None:
    """Write a kdump of so many pages, one after another: of 1 GiB it would not fit into memory twice."""
    blocks = -(-number // (8 * PAGE))
    head = bytearray(build.kdump()[: 2 * PAGE])
    struct.pack_into("<I", head, 436, 2 * blocks)
    bits = b"\xff" * (number // 8) + bytes([(1 << number % 8) - 1])
    bitmap = bits.ljust(blocks * PAGE, b"\0")[: blocks * PAGE]
    table = len(head) + 2 * len(bitmap)
    symbols = (b"SYMBOL(symbol%d)=%016x\n" % (n, 0xFFFFFFFF81000000 + n * 0x9E37) for n in range(60))
    text, _ = build.kernel(more=b"".join(symbols))
    note = build.note(desc=text).ljust(PAGE, b"\0")
    place, pages = table + number * DESCRIPTOR.size, programs()
    with path.open("wb") as file:
        file.write(bytes(head) + bytes(bitmap) * 2)
        for page in range(number):
            kind, body = build.zlib_page(note if page == number - 2 else next(pages))
            file.seek(table + page * DESCRIPTOR.size)
            file.write(DESCRIPTOR.pack(place, len(body), kind, 0))
            file.seek(place)
            file.write(body)
            place += len(body)


def loop(path: Path) -> int:
    """Return the address of the page with the note, by the plainest way that works for what `make_dump` wrote."""
    with path.open("rb") as file:
        head = file.read(2 * PAGE)
        (blocks,) = struct.unpack_from("<I", head, 436)
        file.seek((2 + blocks // 2) * PAGE)
        bits = file.read(blocks // 2 * PAGE)
        data = file.read(DESCRIPTOR.size * int.from_bytes(bits, "little").bit_count())
        found, start, window = -1, 0, b""
        for page, (place, _, _, _) in enumerate(DESCRIPTOR.iter_unpack(data)):
            if place + HEAD > start + len(window):
                file.seek(place)
                start, window = place, file.read(1 << 20)
            packed = window[place - start : place - start + HEAD]
            if zlib.decompressobj().decompress(packed, 12 + len(NAME))[12:] == NAME:
                found = page
        return found * PAGE


def measure(path: Path, *, runs: int) -> Times:
    """Return the seconds of the loop, of a search in this process, and of whole commands."""
    address = loop(path)

    def quick() -> None:
        with scan(path, quick=True) as dump:
            assert dump.chosen is not None
            assert dump.chosen.note is not None
            assert dump.chosen.note.offset == address

    def command(*words: str) -> Callable[[], object]:
        line = [sys.executable, "-m", "vmcoreinfo_fmt", *words]
        return lambda: subprocess.run(line, check=True, capture_output=True, env=environment())

    work: dict[str, Callable[[], object]] = {
        BASE: lambda: loop(path),
        "vmcoreinfo_fmt.scan(quick=True)": quick,
        "vmcoreinfo scan --quick": command("scan", "--quick", str(path)),
        "vmcoreinfo get": command("get", str(path), "OSRELEASE"),
    }
    return in_turns(work, runs=runs, seconds=0)


def rows(times: Times) -> list[dict[str, object]]:
    """Print what each took as a multiple of the loop, and return the rows."""
    unit = middle(times[BASE])
    found = [
        {"group": "", "name": name, "seconds": middle(values), "spread": spread(values), "ratio": middle(values) / unit}
        for name, values in times.items()
    ]
    for row in found:
        print(f"{row['name']:40} {row['seconds']:9.3f} s ±{row['spread']:4.0%} {row['ratio']:9.2f} ×")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1 << 18, help="pages of the dump that is made (1 GiB)")
    parser.add_argument("--dump", type=Path, help="a dump to search instead, without a note in its header")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--write", action="store_true", help="put the figures into results.json, beside the others")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = args.dump or Path(folder) / "dump"
        if args.dump is None:
            make_dump(path, args.pages)
        found = rows(measure(path, runs=args.runs))
    if args.write:
        results = HERE / "results.json"
        whole = json.loads(results.read_text(encoding="utf-8")) | {"kdump": found}
        results.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
