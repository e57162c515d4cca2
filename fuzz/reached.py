"""Run the corpus through the targets, and look at what of the code that reads bytes it reaches.

    python fuzz/reached.py          fail below 95 % of the branches, and where unreached.txt is wrong
    python fuzz/reached.py --list   print what is not reached, as unreached.txt names it

unreached.txt names what no input reaches, with the reason: a branch by the line that it leaves and the one that it
leads to, statements that follow each other by the first and the last of them. All that it names must be unreached,
and nothing else.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

__all__ = ["LEAST", "Place", "differences", "named", "places"]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PACKAGE = ROOT / "vmcoreinfo_fmt"
# What reads bytes that others made.
PARTS = ("sources", "text", "dumps")
UNREACHED = HERE / "unreached.txt"
LEAST = 0.95
# A file, a function in it, and the source of what is not reached there.
Place = tuple[str, str, str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="print what is not reached")
    args = parser.parse_args()
    sys.path[:0] = [str(ROOT), str(ROOT / "generated" / "python"), str(HERE), str(ROOT / "tests")]
    report = run()
    missed = [
        place for name, found in report.items() for place in places(name, found, (PACKAGE / name).read_text("utf-8"))
    ]
    if args.list:
        for name, function in dict.fromkeys(place[:2] for place in missed):
            print(f"{name} {function}".rstrip())
            print("".join(f"    {text}\n" for *place, text in missed if place == [name, function]), end="")
        return
    reached = total = 0
    for part in PARTS:
        counts = [found["summary"] for name, found in report.items() if name.startswith(f"{part}/")]
        here = sum(count["covered_branches"] for count in counts), sum(count["num_branches"] for count in counts)
        print(f"{part:10} {here[0]:5} of {here[1]:5} branches, {here[0] / here[1]:.1%}")
        reached, total = reached + here[0], total + here[1]
    wrong = differences(Counter(missed), *named(UNREACHED.read_text("utf-8")))
    if reached < LEAST * total:
        wrong.append(f"{reached / total:.1%} of the branches are reached, expected {LEAST:.0%} or more")
    print(f"{'all':10} {reached:5} of {total:5} branches, {reached / total:.1%}", *wrong, sep="\n")
    sys.exit(bool(wrong))


def run() -> dict[str, Any]:
    """Return what coverage says of each file of `PARTS`, once each input went through its target."""
    import coverage

    folders = [str(PACKAGE / part) for part in PARTS]
    watched = coverage.Coverage(data_file=None, branch=True, source=folders, config_file=False)
    # What runs while modules are imported counts, so they are imported now.
    watched.start()
    for path in sorted(path for path in (HERE / "corpus").glob("*/*") if path.is_file()):
        import_module(f"targets.{path.parent.name}").target(path.read_bytes())
    watched.stop()
    with tempfile.NamedTemporaryFile() as file:
        watched.json_report(outfile=file.name)
        files = json.load(file)["files"]
    return {Path(name).resolve().relative_to(PACKAGE).as_posix(): found for name, found in sorted(files.items())}


def places(name: str, found: dict[str, Any], source: str) -> Iterator[Place]:
    """Yield what of a file was not reached, in the order of the file."""
    lines = source.splitlines()
    functions = list(_functions(ast.parse(source), ""))

    def place(line: int, text: str) -> tuple[int, Place]:
        around = [function for first, last, function in functions if first <= line <= last]
        return line, (name, around[-1] if around else "", text)

    def words(line: int) -> str:
        return lines[line - 1].strip() if line > 0 else "the end"

    missing = set(found["missing_lines"])
    runs: list[list[int]] = []
    is_open = False
    for line in sorted({*found["executed_lines"], *missing}):
        if line in missing and is_open:
            runs[-1].append(line)
        elif line in missing:
            runs.append([line])
        is_open = line in missing
    missed = [place(run[0], " … ".join(dict.fromkeys(map(words, (run[0], run[-1]))))) for run in runs]
    missed += [
        place(start, f"{words(start)} -> {words(end)}")
        for start, end in found["missing_branches"]
        if start not in missing and end not in missing
    ]
    yield from (one for _, one in sorted(missed))


def _functions(node: ast.AST, inside: str) -> Iterator[tuple[int, int, str]]:
    """Yield the first and the last line of each function and its name, those around others first."""
    for child in ast.iter_child_nodes(node):
        name = inside
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            name = f"{inside}.{child.name}".lstrip(".")
            yield child.lineno, child.end_lineno or child.lineno, name
        yield from _functions(child, name)


def named(text: str) -> tuple[Counter[Place], set[Place]]:
    """Return the places that unreached.txt names, and those of them that depend on the time.

    A reason starts with #, and one for what is sometimes reached with #?; below it, a file and a function start at the
    first column, and each of their places has four spaces before it.
    """
    found: Counter[Place] = Counter()
    varying: set[Place] = set()
    reason = where = ""
    for line in text.splitlines():
        if line.startswith("#"):
            reason = line
        elif line.startswith("    "):
            name, _, function = where.partition(" ")
            assert reason, f"no reason for {where}"
            found[name, function, line[4:]] += 1
            if reason.startswith("#?"):
                varying.add((name, function, line[4:]))
        else:
            where = line
    return found, varying


def differences(missed: Counter[Place], known: Counter[Place], varying: set[Place]) -> list[str]:
    """Return what is not reached and not named, and what is named and reached."""
    more = {place for place in missed - known if place not in varying}
    less = {place for place in known - missed if place not in varying}
    return [
        *(f"not reached, and not in {UNREACHED.name}: {' '.join(place)}" for place in sorted(more)),
        *(f"in {UNREACHED.name}, but reached or gone: {' '.join(place)}" for place in sorted(less)),
    ]


if __name__ == "__main__":
    main()
