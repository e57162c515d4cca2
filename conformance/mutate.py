"""Make deliberate mistakes and see that the suite finds each: python -m conformance.mutate [semantic] [LANGUAGE ...].

Mistakes about meaning are listed in mutants.json; mistakes of form are derived from the generated parsers. A mistake
that no case can show is listed with the reason why it makes no difference.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

from conformance import measure, structural

ROOT = Path(__file__).resolve().parents[1]
LIST = Path(__file__).resolve().parent / "mutants.json"
DRIVER = Path(__file__).resolve().parent / "drivers" / "package" / "driver.py"
# A mistake must not cost the machine: a driver has this much memory (in KiB) and time.
LIMITED = ("sh", "-c", 'ulimit -v 2000000; exec "$@"', "sh")
SECONDS = 120
KINDS_BY_FOLDER = {
    "host": ("acceptance", "device", "transfer", "guest", "payload", "note"),
    "text": ("payload", "acceptance"),
}


@dataclass(frozen=True)
class Mutant:
    """One mistake in the package; `same` says why no case can show it, where none can."""

    file: str
    what: str
    old: str
    new: str
    same: str = ""

    @property
    def name(self) -> str:
        return f"{self.file}: {self.what}"


def listed(path: Path = LIST) -> list[Mutant]:
    return [Mutant(**entry) for entry in json.loads(path.read_text(encoding="utf-8"))]


def apply(mutant: Mutant, root: Path = ROOT) -> str:
    """Return the file's text with the mistake in it."""
    text = (root / mutant.file).read_text(encoding="utf-8")
    if text.count(mutant.old) != 1:
        raise ValueError(f"{mutant.name}: the old text is there {text.count(mutant.old)} times, expected once")
    return text.replace(mutant.old, mutant.new)


class Bench:
    """A copy of the package in which one file after the other is wrong, and the cases by kind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(
            ROOT / "vmcoreinfo_fmt",
            folder / "vmcoreinfo_fmt",
            ignore=shutil.ignore_patterns("__pycache__", "site", "cli"),
        )
        self.cases: dict[str, list[measure.Json]] = {}
        for case in measure.cases():
            self.cases.setdefault(case["kind"], []).append(case)

    def catches(self, mutant: Mutant) -> str:
        """Return the case that shows the mistake, or an empty string."""
        path = self.folder / mutant.file
        original = path.read_text(encoding="utf-8")
        path.write_text(apply(mutant), encoding="utf-8")
        try:
            return self.failing(mutant.file.split("/")[1])
        finally:
            path.write_text(original, encoding="utf-8")

    def failing(self, room: str = "") -> str:
        """Return the first case that fails, or an empty string; the kinds that know a room come first."""
        first = KINDS_BY_FOLDER.get(room, ())
        for kind in sorted(self.cases.keys() - {"bytes"}, key=lambda kind: (kind not in first, kind)):
            todo = self.cases[kind]
            paths = f"PYTHONPATH={self.folder}:{ROOT / 'generated' / 'python'}"
            command = [*LIMITED, "env", paths, sys.executable, "-B", str(DRIVER)]
            try:
                answers = measure.ask(command, todo, quiet=True, timeout=SECONDS)
            except (SystemExit, subprocess.TimeoutExpired):
                return f"{kind}: the driver does not end well"
            for case in todo:
                if measure.result(case, answers.get(case["id"]))["outcome"] != "passed":
                    return str(case["id"])
        return ""


def semantic(workers: int) -> Iterator[tuple[Mutant, str]]:
    """Yield every listed mistake with the case that shows it."""
    mutants = listed()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(workers) as pool:
        benches = [Bench(Path(folder) / str(number)) for number in range(workers)]
        if wrong := benches[0].failing():
            raise SystemExit(f"mutants: {wrong} fails without any mistake")
        free = Queue[Bench]()
        for bench in benches:
            free.put(bench)

        def catches(mutant: Mutant) -> tuple[Mutant, str]:
            bench = free.get()
            try:
                return mutant, bench.catches(mutant)
            finally:
                free.put(bench)

        yield from pool.map(catches, mutants)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", help="semantic, or languages; default all")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    args = parser.parse_args()
    known = ["semantic", *structural.LANGUAGES]
    if unknown := set(args.what) - set(known):
        parser.error(f"expected {', '.join(known)}, got {', '.join(sorted(unknown))}")
    bad: list[str] = []
    for what in args.what or known:
        caught, same = 0, 0
        found = semantic(args.workers) if what == "semantic" else structural.run(what)
        for mutant, shown in found:
            caught += bool(shown)
            if shown and mutant.same:
                bad.append(f"{mutant.name}: said to make no difference, shown by {shown}")
            elif not shown and mutant.same:
                same += 1
                print(f"survives: {mutant.name}: {mutant.same}")
            elif not shown:
                bad.append(f"{mutant.name}: no case shows it")
                print(bad[-1], flush=True)
        print(f"{what}: {caught} caught, {same} make no difference", flush=True)
    for line in bad:
        print(line)
    if bad:
        sys.exit(1)


if __name__ == "__main__":
    main()
