"""The cases as jobs for a driver, and what its answers are worth."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CASES = HERE / "cases"
# The path that stands for the file as a whole: could it be read at all?
WHOLE = ""


@dataclass(frozen=True)
class Job:
    """One file, or a beginning of it, to be read; the answers expected, in a driver's words, by path."""

    id: str
    format: str
    file: Path
    length: int
    params: str
    expect: dict[str, str]

    @property
    def is_whole(self) -> bool:
        """Whether all of the file can be read, and so be written again."""
        return not any(value.startswith("!") for value in self.expect.values())

    def line(self) -> str:
        paths = [path for path in self.expect if path != WHOLE]
        return "\t".join([self.id, self.format, str(self.file), str(self.length), self.params, *paths]) + "\n"


def wire(value: Any) -> str:
    """Return how a driver says a value that a case expects."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value
    said: dict[str, str] = value
    if "error" in said:
        return f"!{said['error']}"
    if "text" in said:
        return "x" + said["text"].encode().hex()
    return f"x{said['bytes']}" if "bytes" in said else f"{said['number']}:{said['enum']}"


def jobs(folder: Path = CASES, formats: Iterable[str] | None = None) -> Iterator[Job]:
    """Yield a job for each case of a format, and one for each way in which it is cut short."""
    for description in sorted(folder.glob("*/*.json")):
        case = json.loads(description.read_text(encoding="utf-8"))
        if "format" not in case or (formats is not None and case["format"] not in formats):
            continue
        file = description.with_name(case["data"])
        params = ",".join(f"{name}={wire(value)}" for name, value in case.get("params", {}).items())
        name = f"{case['format']}/{case['case']}"
        expect = {WHOLE: "ok"} | {path: wire(value) for path, value in case.get("expect", {}).items()}
        if "error" in case:
            expect = {WHOLE: f"!{case['error']}"}
        yield Job(name, case["format"], file, file.stat().st_size, params, expect)
        for cut in case.get("cuts", []):
            for length in range(cut["from"], cut["to"] + 1):
                yield Job(f"{name}@{length}", case["format"], file, length, params, {WHOLE: f"!{cut['error']}"})


def agrees(expected: str, answer: str, *, named: bool) -> bool:
    """Compare two values; the name of an enum's member counts where the language has names, whatever their style."""
    if not named:
        return expected.split(":")[0] == answer

    def plain(value: str) -> str:
        return value.lower().replace("_", "")

    return plain(expected) == plain(answer)


# How a number that a language cannot hold comes out instead.
READ_AS: dict[str, Callable[[int], int]] = {
    "double": lambda number: int(float(number)),
    "signed 32": lambda number: number - 2**32 if number >= 2**31 else number,
    "unsigned 64": lambda number: number % 2**64,
    "signed 64": lambda number: number - 2**64 if number >= 2**63 else number,
}


@dataclass(frozen=True)
class Limit:
    """What a language is known to answer otherwise, declared beside its driver.

    `where` are patterns of case and path, `expected` and `answer` patterns of what is said there. With `read_as` the
    answer must be the number expected, as that kind of number holds it; `unnamed` is for numbers without a name only.
    """

    id: str
    says: str
    where: tuple[str, ...]
    expected: str = "*"
    answer: str = "*"
    read_as: str | None = None
    unnamed: bool = False

    def covers(self, place: str, expected: str, answer: str) -> list[str]:
        """Return the patterns of `where` that this deviation falls under."""
        if not (fnmatchcase(expected, self.expected) and fnmatchcase(answer, self.answer)):
            return []
        if self.unnamed and ":" in expected:
            return []
        if self.read_as:
            number = expected.partition(":")[0]
            if (
                not number.removeprefix("-").isdigit()
                or str(READ_AS[self.read_as](int(number))) != answer.partition(":")[0]
            ):
                return []
        return [glob for glob in self.where if fnmatchcase(place, glob)]


def limits(language: str) -> list[Limit]:
    """Return what is declared for a language."""
    path = HERE / "drivers" / language / "limits.json"
    if not path.is_file():
        return []
    entries = json.loads(path.read_text(encoding="utf-8"))
    return [Limit(**entry | {"where": tuple(entry.get("where", ["*"]))}) for entry in entries]


@dataclass
class Score:
    """How a language did on one format."""

    passed: int = 0
    declared: int = 0
    undeclared: list[str] = field(default_factory=list)


@dataclass
class Verdict:
    """How a language did: by format, and which declared limits no longer show."""

    scores: dict[str, Score]
    stale: list[str]

    @property
    def is_good(self) -> bool:
        return not self.stale and not any(score.undeclared for score in self.scores.values())


def answers(text: str) -> dict[str, dict[str, str]]:
    """Return a driver's answers by job and path."""
    found = {}
    for line in text.splitlines():
        job, whole, *rest = line.split("\t")
        found[job] = {WHOLE: whole} | dict(part.split("=", 1) for part in rest)
    return found


def judge(todo: list[Job], text: str, declared: list[Limit], inherited: Iterable[Limit] = ()) -> Verdict:
    """Compare what a driver printed with what the cases expect; `inherited` limits need not occur."""
    found = answers(text)
    named = any(":" in answer for given in found.values() for answer in given.values())
    scores: dict[str, Score] = {}
    unseen = {(limit.id, glob) for limit in declared for glob in limit.where}
    known_limits = [*declared, *inherited]
    for job in todo:
        score = scores.setdefault(job.format, Score())
        given = found.get(job.id, {WHOLE: "no answer"})
        wrong = {
            path: given.get(path, given[WHOLE])
            for path, value in job.expect.items()
            if not agrees(value, given.get(path, given[WHOLE]), named=named)
        }
        # A file that could not be read at all is one deviation, not one a field.
        wrong = {WHOLE: wrong[WHOLE]} if WHOLE in wrong else wrong
        surprises = []
        for path, answer in wrong.items():
            place = f"{job.id}#{path}"
            known = [(one.id, glob) for one in known_limits for glob in one.covers(place, job.expect[path], answer)]
            unseen -= set(known)
            if not known:
                surprises.append(f"{job.id}#{path}: expected {job.expect[path]}, answered {answer}")
        score.undeclared += surprises
        score.declared += bool(wrong) and not surprises
        score.passed += not wrong
    return Verdict(scores, sorted(f"{limit}: {glob}" for limit, glob in unseen))
