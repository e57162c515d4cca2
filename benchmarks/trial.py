"""A survey under bad conditions: broken dumps, dumps that hang, and a worker that is killed. No row may be lost.

python benchmarks/trial.py [--number N] [--broken SHARE] [--hanging SHARE] [--time-limit SECONDS]
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from survey import fleet


def workers_of(process: int) -> list[int]:
    """Return the processes that a process has started, as Linux lists them."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(word) for word in children.split()]


def trial(folder: Path, number: int, *, broken: float, hanging: float, time_limit: float) -> Counter[str]:
    """Make dumps, survey them and kill a worker meanwhile; return how many rows have each health.

    Raises:
        AssertionError: A dump has no row, or not its own, or only a part of its time.
    """
    made = fleet(folder / "dumps", number, broken=broken, hanging=hanging)
    names = sorted(str(path) for path in (folder / "dumps").rglob("vmcore-*"))
    pipes = [name for name in names if stat.S_ISFIFO(os.stat(name).st_mode)]
    print(f"{len(names)} dumps, of which {made['broken']} are broken and {len(pipes)} hang")
    # A pipe hangs as long as somebody could write into it.
    held = [os.open(name, os.O_RDWR) for name in pipes]
    rows = folder / "rows.ndjson"
    listed = folder / "names.txt"
    listed.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    line = [sys.executable, "-m", "vmcoreinfo_fmt", "survey", "-", "--time-limit", f"{time_limit:g}", "-o", str(rows)]
    start = time.monotonic()
    with listed.open("rb") as stream, subprocess.Popen(line, stdin=stream, stdout=subprocess.PIPE, text=True) as survey:
        # As soon as rows were written, so that it is at work.
        while survey.poll() is None and not (rows.is_file() and rows.stat().st_size):
            time.sleep(0.01)
        killed = workers_of(survey.pid)[0]
        os.kill(killed, signal.SIGKILL)
        print(f"killed worker {killed} after {time.monotonic() - start:.1f} s")
        said, _ = survey.communicate()
    print(f"$ vmcoreinfo {' '.join(line[3:])} < names.txt   # {time.monotonic() - start:.0f} s")
    print(said.strip())
    for descriptor in held:
        os.close(descriptor)
    assert survey.returncode == 0, survey.returncode
    found = [json.loads(text) for text in rows.read_text(encoding="ascii").splitlines()]
    assert [row["source"] for row in found] == names, "a row for each dump, in their order"
    assert [row["source"] for row in found if row["health"] == "too slow"] == pipes, "what hangs, and nothing else"
    health = Counter(row["health"] for row in found)
    assert not health["fatal"], "what a killed worker was at is read again"
    unsound = len(found) - health["sound"] - len(pipes)
    assert unsound == made["broken"], (unsound, made["broken"])
    print(f"no row lost: {dict(health)}")
    return health


def main(words: Sequence[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--number", type=int, default=100_000)
    parser.add_argument("--broken", type=float, default=0.01)
    parser.add_argument("--hanging", type=float, default=0.001)
    parser.add_argument("--time-limit", type=float, default=2.0)
    args = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as name:
        trial(Path(name), args.number, broken=args.broken, hanging=args.hanging, time_limit=args.time_limit)


if __name__ == "__main__":
    main(sys.argv[1:])
