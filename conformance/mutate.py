"""Make deliberate mistakes and see that the suite finds each: python -m conformance.mutate [semantic] [LANGUAGE ...].

Mistakes about meaning are listed in mutants.json; mistakes of form are derived from the generated parsers. A mistake
that no case can show is listed with the reason why it makes no difference.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from conformance import measure, structural

ROOT = Path(__file__).resolve().parents[1]
LIST = Path(__file__).resolve().parent / "mutants.json"
DRIVER = Path(__file__).resolve().parent / "drivers" / "package" / "driver.py"
# A mistake must not cost the machine: a process has this much memory, and seconds of the processor, of which all cases
# together need two.
MEMORY = 2 << 30
SECONDS = 15
KINDS_BY_FOLDER = {
    "host": ("device", "transfer", "guest", "acceptance"),
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


class Wrong(Loader, MetaPathFinder):
    """Import one module from a text of its own, everything else as it is."""

    def __init__(self, file: str, text: str) -> None:
        self.text, self.path = text, ROOT / file
        self.is_package = self.path.name == "__init__.py"
        parts = Path(file).parent.parts if self.is_package else Path(file).with_suffix("").parts
        self.module = ".".join(parts)

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        if name != self.module:
            return None
        return spec_from_file_location(
            name,
            self.path,
            loader=self,
            submodule_search_locations=[str(self.path.parent)] if self.is_package else None,
        )

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.text, str(self.path), "exec"), vars(module))


class TooLong(BaseException):
    """Not an Exception, so that nothing between here and the loop takes it for an answer."""


def first_failing(cases: list[measure.Json], wrong: Wrong | None = None) -> str:
    """Return the first case that the package fails with a mistake in it, or an empty string.

    It is for a process of its own, in which nothing of the package has been imported.
    """

    def stop(*_: object) -> None:
        raise TooLong

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    sys.path[:0] = [str(ROOT), str(ROOT / "generated" / "python")]
    if wrong:
        sys.meta_path.insert(0, wrong)
    place: str = "the import"
    try:
        spec = spec_from_file_location("driver", DRIVER)
        assert spec
        assert spec.loader
        driver = module_from_spec(spec)
        spec.loader.exec_module(driver)
        for case in cases:
            place = case["id"]
            said = driver.run(driver.KINDS[case["kind"]], case["input"])
            # Most answers are the expected one whole, and need no comparison key by key.
            if said["answer"] != case["expect"] and not _passes(case, said):
                return place
    except TooLong:
        return f"{place}: no end after {SECONDS} s"
    except Exception as error:
        return f"{place}: {error!r}"
    return ""


def _passes(case: measure.Json, said: measure.Json) -> bool:
    return bool(measure.result(case, {"id": case["id"], **said})["outcome"] == "passed")


class Bench:
    """The cases by kind, and room for several processes, each with one mistake."""

    def __init__(self, workers: int, kinds: Iterable[str] = ()) -> None:
        self.workers = workers
        self.cases: dict[str, list[measure.Json]] = {}
        for case in measure.cases(kinds=kinds):
            if case["kind"] != "bytes":
                self.cases.setdefault(case["kind"], []).append(case)

    def ordered(self, room: str) -> list[measure.Json]:
        """Return every case; the kinds that know a room of the package come first."""
        first = KINDS_BY_FOLDER.get(room, ())
        kinds = [*first, *sorted(self.cases.keys() - set(first))]
        return [case for kind in kinds for case in self.cases.get(kind, [])]

    def failing(self, mistakes: Iterable[Mutant | None]) -> Iterator[str]:
        """Yield, in order, the case that shows each mistake, or an empty string; None is no mistake."""
        running: deque[tuple[int, int]] = deque()
        for mutant in mistakes:
            if len(running) == self.workers:
                yield self._end(*running.popleft())
            running.append(self._start(mutant))
        while running:
            yield self._end(*running.popleft())

    def _start(self, mutant: Mutant | None) -> tuple[int, int]:
        wrong = Wrong(mutant.file, apply(mutant)) if mutant else None
        cases = self.ordered(mutant.file.split("/")[1] if mutant else "")
        here, there = os.pipe()
        process = os.fork()
        if process == 0:
            said = "the process did not end well"
            try:
                said = first_failing(cases, wrong)
            finally:
                os.write(there, said.encode())
                os._exit(0)
        os.close(there)
        return process, here

    def _end(self, process: int, pipe: int) -> str:
        with open(pipe, encoding="utf-8") as answer:
            said = answer.read()
        _, status = os.waitpid(process, 0)
        return said if status == 0 else f"the process ended with status {status}"


def semantic(workers: int) -> Iterator[tuple[Mutant, str]]:
    """Yield every listed mistake with the case that shows it."""
    if "vmcoreinfo_fmt" in sys.modules:
        raise RuntimeError("the package has been imported, and its mistakes would not be seen")
    bench, mutants = Bench(workers), listed()
    if wrong := next(bench.failing([None])):
        raise SystemExit(f"mutants: {wrong} fails without any mistake")
    yield from zip(mutants, bench.failing(mutants), strict=True)


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
