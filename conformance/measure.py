#!/usr/bin/env python3
"""Measure any program by the suite: python3 measure.py --driver 'CMD' (PROTOCOL.md). Python 3.10 is all it needs."""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CASES = HERE / "cases"
OUTCOMES = ("passed", "acceptable", "failed", "skipped")

Json = dict[str, Any]


def cases(folder: Path = CASES, kinds: Iterable[str] = ()) -> Iterator[Json]:
    """Yield every case: those about meaning, a line each, then those about bytes, with one for each way to cut them."""
    wanted = set(kinds)
    for path in sorted(folder.glob("*/*.jsonl")):
        if not wanted or path.parent.name in wanted:
            for line in path.read_text(encoding="utf-8").splitlines():
                yield json.loads(line)
    if not wanted or "bytes" in wanted:
        for path in sorted(folder.glob("*/*.json")):
            yield from _bytes_cases(path)


def _bytes_cases(path: Path) -> Iterator[Json]:
    case = json.loads(path.read_text(encoding="utf-8"))
    name, data = f"bytes/{case['format']}/{case['case']}", path.with_name(case["data"]).read_bytes()
    given = {"format": case["format"], "params": case.get("params", {})}

    def one(id: str, size: int, expect: Json) -> Json:
        paths = sorted(expect.get("values", {}))
        given_here = {**given, "data": data[:size].hex(), "paths": paths}
        return {"id": id, "kind": "bytes", "level": "must", "input": given_here, "expect": expect}

    yield one(name, len(data), {"error": case["error"]} if "error" in case else {"values": case["expect"]})
    for cut in case.get("cuts", []):
        for size in range(cut["from"], cut["to"] + 1):
            yield one(f"{name}@{size}", size, {"error": cut["error"]})


def ask(command: list[str], todo: list[Json], *, quiet: bool = False, timeout: float | None = None) -> dict[str, Json]:
    """Give the program every case, a line each, and return its answers by id; `quiet` drops what it says on stderr."""
    lines = "".join(json.dumps({key: case[key] for key in ("id", "kind", "input")}) + "\n" for case in todo)
    errors = subprocess.DEVNULL if quiet else None
    done = subprocess.run(
        command, input=lines.encode(), stdout=subprocess.PIPE, stderr=errors, check=False, timeout=timeout
    )
    found = {}
    for number, line in enumerate(done.stdout.decode("utf-8", "replace").splitlines(), 1):
        try:
            answer = json.loads(line)
            found[answer["id"]] = answer
        except (ValueError, TypeError, KeyError):
            sys.exit(f"line {number} of the answers is no JSON object with an id: {line[:200]}")
    if done.returncode:
        sys.exit(f"{shlex.join(command)} ended with status {done.returncode} after {len(found)} answers")
    return found


def differences(expect: Any, answer: Any, kind: str = "") -> Json:
    """Return where an answer differs from what is expected, by path.

    It may leave out keys, keys of a step, and of `bytes` paths; all else is compared whole.
    """
    wrong: Json = {}
    _compare(expect, answer, "", kind, wrong)
    return wrong


def _compare(expect: Any, answer: Any, path: str, kind: str, wrong: Json) -> None:
    parts = path.split(".")
    may_lack = not path or (parts[0] == "steps" and len(parts) == 2) or (path == "values" and kind == "bytes")
    if may_lack and isinstance(expect, dict) and isinstance(answer, dict):
        for key, value in expect.items():
            if key in answer:
                _compare(value, answer[key], f"{path}.{key}" if path else key, kind, wrong)
    elif path == "steps" and isinstance(answer, list) and len(expect) == len(answer):
        for index, (one, other) in enumerate(zip(expect, answer, strict=True)):
            _compare(one, other, f"{path}.{index}", kind, wrong)
    elif isinstance(expect, dict) and "number" in expect and isinstance(answer, str):
        if answer != expect["number"]:
            wrong[path] = {"expected": expect, "answered": answer}
    elif _plain(expect, path) != _plain(answer, path):
        wrong[path] = {"expected": expect, "answered": answer}


def _plain(value: Any, path: str) -> Any:
    if path in ("note", "region") and isinstance(value, str):
        # Zeros at the end are left out: `note_size` and `size` say how many there are.
        return value[: len(value.rstrip("0")) + len(value.rstrip("0")) % 2].lower()
    if isinstance(value, dict) and "enum" in value:
        return value | {"enum": value["enum"].lower().replace("_", "")}
    return value


def result(case: Json, answer: Json | None) -> Json:
    """Return what became of a case."""
    head = {"id": case["id"], "level": case.get("level", "must"), "flags": case.get("flags", [])}
    if answer is None or "answer" not in answer:
        return {**head, "outcome": "skipped", "reason": (answer or {}).get("skip", "no answer")}
    given = answer["answer"]
    if not isinstance(given, dict):
        return {**head, "outcome": "failed", "wrong": {"": {"expected": case["expect"], "answered": given}}}
    if not set(given) & set(case["expect"]):
        return {**head, "outcome": "skipped", "reason": "the answer has none of the keys that are asked for"}
    wrong = differences(case["expect"], given, case["kind"])
    if not wrong:
        return {**head, "outcome": "passed"}
    for other in case.get("also", []):
        if not differences({**case["expect"], **other}, given, case["kind"]):
            return {**head, "outcome": "acceptable"}
    return {**head, "outcome": "failed", "wrong": wrong}


def report(results: list[Json], most: int) -> str:
    """Return the counts by kind, and the first failures with what their flags mean."""
    counts = Counter((one["id"].split("/")[0], one["outcome"]) for one in results)
    kinds = sorted({kind for kind, _ in counts})
    rows = [["kind", *OUTCOMES], *([kind, *(str(counts[kind, outcome]) for outcome in OUTCOMES)] for kind in kinds)]
    lines = ["  ".join(cell.rjust(10) if i else cell.ljust(12) for i, cell in enumerate(row)).rstrip() for row in rows]
    failed = [one for one in results if one["outcome"] == "failed"]
    for one in failed[:most]:
        path, said = next(iter(one["wrong"].items()))
        words = f"expected {json.dumps(said['expected'])}, answered {json.dumps(said['answered'])}"
        flags = f" [{', '.join(one['flags'])}]" if one["flags"] else ""
        lines.append(f"{one['level']}: {one['id']}{flags}: {path}: {words[:300]}")
    if len(failed) > most:
        lines.append(f"and {len(failed) - most} more")
    mistakes = Counter(flag for one in failed for flag in one["flags"])
    if mistakes:
        lines.append("mistakes: " + ", ".join(f"{flag} {number}" for flag, number in mistakes.most_common()))
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--driver", required=True, metavar="CMD", help="program that answers a line a case")
    parser.add_argument("--kind", action="append", default=[], help="only this kind of case; may be repeated")
    parser.add_argument("--json", metavar="FILE", help="write every result to this file (schema/result.schema.json)")
    parser.add_argument("--most", type=int, default=20, help="failures to print")
    args = parser.parse_args()
    todo = list(cases(CASES, args.kind))
    answers = ask(shlex.split(args.driver), todo)
    results = [result(case, answers.get(case["id"])) for case in todo]
    print(report(results, args.most))
    if args.json:
        version = (HERE / "VERSION").read_text(encoding="utf-8").strip()
        shape = {"suite": version, "driver": args.driver, "results": results}
        Path(args.json).write_text(json.dumps(shape, indent=1) + "\n", encoding="utf-8")
    if any(one["outcome"] == "failed" and one["level"] == "must" for one in results):
        sys.exit(1)


if __name__ == "__main__":
    main()
