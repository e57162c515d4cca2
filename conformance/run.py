"""Run every language's parsers on every vector and print who agrees: python -m conformance.run [LANGUAGE ...]."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from conformance.suite import CASES, Job, Verdict, jobs, judge, limits
from conformance.toolchains import TOOLCHAINS, BuildError, Toolchain, place

GENERATED = Path(__file__).resolve().parent.parent / "generated"


@dataclass(frozen=True)
class Result:
    """What became of a language: run, checked, not available, not built or failed, and the reason."""

    language: str
    status: str
    reason: str = ""
    verdict: Verdict | None = None
    seconds: float = 0.0

    @property
    def is_good(self) -> bool:
        return self.status not in ("failed", "not built") and (self.verdict is None or self.verdict.is_good)


def try_language(
    toolchain: Toolchain, todo: list[Job], generated: Path = GENERATED, *, timeout: float | None = None
) -> Result:
    """Run a language's driver if its programs and runtime are here, else check what can be checked."""
    name, start = toolchain.language, time.monotonic()
    missing = [program for program in toolchain.programs if not shutil.which(program)]
    if missing:
        return Result(name, "not available", f"no {', '.join(missing)}")
    where = place(toolchain, generated)
    try:
        if toolchain.runtime and not where.runtime:
            if not toolchain.check:
                return Result(name, "not available", f"{toolchain.runtime} is not set")
            toolchain.check(where)
            return Result(
                name, "checked", f"syntax only, {toolchain.runtime} is not set", seconds=time.monotonic() - start
            )
        command = [str(word) for word in toolchain.build(where)]
    except BuildError as error:
        return Result(name, "not built", str(error))
    if toolchain.writes:
        todo = [job for job in todo if job.is_whole]
    lines = "".join(job.line() for job in todo)
    try:
        done = subprocess.run(
            command, input=lines, capture_output=True, text=True, errors="replace", check=False, timeout=timeout
        )
    except subprocess.TimeoutExpired:
        return Result(name, "failed", f"no end after {timeout} s")
    if done.returncode:
        return Result(name, "failed", f"{' '.join(command)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    verdict = judge(todo, done.stdout, limits(name), limits(name.removesuffix("_write")) if toolchain.writes else [])
    return Result(name, "run", verdict=verdict, seconds=time.monotonic() - start)


def table(results: list[Result], formats: list[str]) -> str:
    """Return languages by formats: cases passed, +declared deviations, !undeclared ones."""
    head = ["language", "status", *formats]
    rows = [head, ["-" * len(word) for word in head]]
    for result in results:
        cells = [result.language, result.status]
        for name in formats:
            score = result.verdict.scores.get(name) if result.verdict else None
            words = f"{score.passed}" if score else "-"
            words += f" +{score.declared}" if score and score.declared else ""
            words += f" !{len(score.undeclared)}" if score and score.undeclared else ""
            cells.append(words)
        rows.append(cells)
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def details(results: list[Result], most: int) -> list[str]:
    """Return what the table cannot say: reasons, surprises, declared limits that no longer show."""
    lines = []
    for result in results:
        if result.reason:
            lines.append(f"{result.language}: {result.status}: {result.reason}")
        if result.verdict:
            surprises = [text for score in result.verdict.scores.values() for text in score.undeclared]
            lines += [f"{result.language}: undeclared: {text[:300]}" for text in surprises[:most]]
            if len(surprises) > most:
                lines.append(f"{result.language}: … {len(surprises) - most} more")
            lines += [f"{result.language}: declared, but does not occur: {text}" for text in result.verdict.stale]
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="only these; default all")
    parser.add_argument("--most", type=int, default=20, help="undeclared deviations to print a language")
    parser.add_argument("--require", default="", help="languages that must have run, separated by commas")
    args = parser.parse_args()
    if unknown := set(args.languages) - set(TOOLCHAINS):
        parser.error(f"no driver for {', '.join(sorted(unknown))}")
    todo = list(jobs(CASES))
    names = args.languages or list(TOOLCHAINS)
    results = [try_language(TOOLCHAINS[name], todo) for name in names]
    formats = sorted({job.format for job in todo})
    print(table(results, formats))
    print(f"\n{len(todo)} readings a language: passed, +declared deviations, !undeclared")
    print(", ".join(f"{result.language} {result.seconds:.1f} s" for result in results if result.seconds))
    for line in details(results, args.most):
        print(line)
    must = set(filter(None, args.require.split(",")))
    if os.environ.get("CI") == "true" and not args.languages:
        must |= {name for name, toolchain in TOOLCHAINS.items() if toolchain.runtime is None}
    idle = sorted(must - {result.language for result in results if result.status == "run"})
    if idle:
        print(f"should have run, did not: {', '.join(idle)}")
    if idle or not all(result.is_good for result in results):
        sys.exit(1)


if __name__ == "__main__":
    main()
