"""How long every container takes to open, small and as a sparse file of 1 TB: the ratio should be about 1.

python benchmarks/open.py [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

import vmcoreinfo_fmt

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
import build

NOTE = build.note(desc=build.TEXT)
CORE = build.elf([(build.PT_NOTE, NOTE)])
KDUMP = build.kdump(NOTE)
SAMPLES = {
    "elf": CORE,
    "kdump-compressed": KDUMP,
    "flattened": build.flattened([(0, KDUMP), (len(KDUMP), b"")]),
    "s390": build.s390(bytes(build.memory(0x20000, [(0xE0C, (0x9000).to_bytes(8, "big")),
                                                    (0x9000, build.note(desc=build.TEXT, order="big"))]))),
}  # fmt: skip
RUNS = 51


def seconds(path: Path) -> float:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        with vmcoreinfo_fmt.open(path) as dump:
            assert dump.vmcoreinfo.osrelease == "6.1.0-test"
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the times here too")
    args = parser.parse_args()
    results = {}
    print(f"{'':20}{'small':>10}{'1 TB':>10}{'ratio':>8}   milliseconds, median of {RUNS} runs")
    with tempfile.TemporaryDirectory() as folder:
        for name, data in SAMPLES.items():
            path = Path(folder) / name
            path.write_bytes(data)
            small = seconds(path)
            with path.open("r+b") as file:
                file.truncate(1 << 40)
            large = seconds(path)
            results[name] = {"small": small, "1 TB": large}
            print(f"{name:20}{small * 1e3:10.3f}{large * 1e3:10.3f}{large / small:8.2f}")
    if args.json:
        args.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
