"""Mistakes of form in the generated parsers of four languages, derived from their text.

Each changes one thing that a compiler of formats could get wrong: the width, the sign or the byte order of an integer,
a number, a comparison. They are spread evenly over the formats. One mistake a format is made at a time and all formats
are tried together, since none reads another's files.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from conformance.shapes import camel, specs
from conformance.suite import Job, jobs

HERE = Path(__file__).resolve().parent
GENERATED = HERE.parent / "generated"
SURVIVORS = HERE / "survivors.json"
MOST = 60
SECONDS = 30

Change = tuple[str, Callable[[re.Match[str]], str]]

OTHER_ORDER = {"le": "be", "be": "le", "LE": "BE", "BE": "LE", "Le": "Be", "Be": "Le"}
OTHER_SIGN = {"u": "s", "s": "u", "U": "S", "S": "U"}
READ = r"(?<=[_d.])([uUsS])([248])([lbLB][eE])\(\)"
CHANGES: dict[str, Change] = {
    "byte order": (READ, lambda m: f"{m[1]}{m[2]}{OTHER_ORDER[m[3]]}()"),
    "width": (READ, lambda m: f"{m[1]}{ {'2': '4', '4': '2', '8': '4'}[m[2]] }{m[3]}()"),
    "number": (r"(?<=[ (,])([1-9][0-9]{0,4})(?=[),; ])", lambda m: str(int(m[1]) + 1)),
    "equality": (r" (==|===) ", lambda m: {"==": " != ", "===": " !== "}[m[1]]),
    "comparison": (r" (<=|>=|<|>) ", lambda m: f" { {'<=': '<', '<': '<=', '>=': '>', '>': '>='}[m[1]] } "),
}


# Where an integer of another width is of another type, the compiler finds the mistake.
TYPED = ("byte order", "number", "equality", "comparison")


@dataclass(frozen=True)
class Language:
    """Where a language's parsers are, and where in them a mistake has no place.

    `skip` are lines, `start` the lines at which functions start, `quote` what a longer comment is between.
    """

    folder: str
    file: Callable[[str], str]
    skip: str
    start: str
    quote: str = ""
    kinds: tuple[str, ...] = tuple(CHANGES)


# What reads: a serializer and checks before writing are no part of a reading.
WRITING = r"(_write|_check|_fetch|_set_|_to_write|ConsistencyError|_invalidate|throw |raise |ValidationNot)"
PROSE = r"^\s*(#|//|\*|/\*|\"\"\")"
LANGUAGES = {
    "python": Language(
        "python/vmcoreinfo_ksy",
        lambda f: f"{f}.py",
        r"API_VERSION|__enabled|^import |^from |^class ",
        r"^(?:    ){1,2}def (\w+)",
        r'"""',
    ),
    "javascript": Language(
        "javascript",
        lambda f: f"{camel(f)}.js",
        r"define|require|factory|typeof|freeze|Object\.|^\s+[A-Z0-9_]+: \d+,?$",
        r"prototype\.(\w+) = function",
    ),
    "java": Language(
        "java/src/vmcoreinfo/ksy",
        lambda f: f"{camel(f)}.java",
        r"^import |^package |class |for \(|_root == null|HashMap<",
        r"^    +(?:public|private) [\w<>\[\] .]+ (\w+)\(",
        kinds=TYPED,
    ),
    "go": Language(
        "go/vmcoreinfoksy",
        lambda f: f"{f}.go",
        r"^import|^package|for i|nil|\[1",
        r"^func (?:\([^)]*\) )?(\w+)",
        kinds=TYPED,
    ),
}


@dataclass(frozen=True)
class Mistake:
    """One mistake: the line and what becomes of it."""

    language: str
    format: str
    line: int
    kind: str
    old: str
    new: str
    same: str = ""

    @property
    def name(self) -> str:
        return f"{self.language}/{self.format}: {self.kind}: {self.old.strip()} -> {self.new.strip()}"


def source(language: str, format: str, root: Path = GENERATED) -> Path:
    where = LANGUAGES[language]
    return root / where.folder / where.file(format)


def derived(language: str) -> list[Mistake]:
    """Return the mistakes for a language, as many for each format as there is room for, always the same ones."""
    same = json.loads(SURVIVORS.read_text(encoding="utf-8")) if SURVIVORS.is_file() else {}
    by_format = {spec["meta"]["id"]: _possible(language, spec["meta"]["id"]) for spec in specs()}
    chosen: list[Mistake] = []
    place = 0
    while len(chosen) < MOST and any(len(found) > place for found in by_format.values()):
        chosen += [found[place] for found in by_format.values() if len(found) > place][: MOST - len(chosen)]
        place += 1
    return [Mistake(**{**vars(one), "same": same.get(one.name, "")}) for one in chosen]


def _possible(language: str, format: str) -> list[Mistake]:
    found, where, function, quoted = [], LANGUAGES[language], "", False
    for number, line in enumerate(source(language, format).read_text(encoding="utf-8").splitlines()):
        if where.quote and line.count(where.quote) % 2:
            quoted = not quoted
        if started := re.search(where.start, line):
            function = started[1]
        if quoted or re.search(WRITING, function + line) or re.search(where.skip, line) or re.search(PROSE, line):
            continue
        for kind in LANGUAGES[language].kinds:
            pattern, replace = CHANGES[kind]
            for match in re.finditer(pattern, line):
                new = line[: match.start()] + replace(match) + line[match.end() :]
                found.append(Mistake(language, format, number, kind, line, new))
    return sorted(found, key=lambda one: hashlib.sha256(f"{one.name}{one.line}".encode()).digest())


def run(language: str) -> Iterator[tuple[Mistake, str]]:
    """Yield every derived mistake with the reading that shows it; several formats are wrong at a time."""
    left = derived(language)
    todo = list(jobs())
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "generated"
        shutil.copytree(GENERATED, root, ignore=shutil.ignore_patterns("node_modules", "target", "__pycache__"))
        while left:
            batch = {one.format: one for one in reversed(left)}
            yield from _try(language, list(batch.values()), todo, root)
            left = [one for one in left if one not in batch.values()]


def _try(language: str, batch: list[Mistake], todo: list[Job], root: Path) -> Iterator[tuple[Mistake, str]]:
    from conformance.run import try_language
    from conformance.toolchains import TOOLCHAINS

    for one in batch:
        path = source(language, one.format, root)
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        lines[one.line] = lines[one.line].replace(one.old, one.new)
        path.write_text("".join(lines), encoding="utf-8")
    try:
        formats = {one.format for one in batch}
        todo_here = [job for job in todo if job.format in formats]
        result = try_language(TOOLCHAINS[language], todo_here, root, timeout=SECONDS)
        if result.status in ("not built", "not available", "checked"):
            raise SystemExit(f"mutants: {language} is {result.status}: {result.reason}")
        if result.verdict is None and len(batch) > 1:
            # One of them ends the program or does not compile: each for itself.
            for one in batch:
                shutil.copy(source(language, one.format), source(language, one.format, root))
            for one in batch:
                yield from _try(language, [one], todo, root)
            return
        for one in batch:
            yield one, _shown(one, result.verdict, result.reason)
    finally:
        for one in batch:
            shutil.copy(source(language, one.format), source(language, one.format, root))


def _shown(one: Mistake, verdict: object, reason: str) -> str:
    if verdict is None:
        return reason.splitlines()[-1] if reason else "it does not run"
    score = verdict.scores[one.format]  # type: ignore[attr-defined]
    return score.undeclared[0] if score.undeclared else ""
