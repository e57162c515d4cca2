"""The cases of the conformance suite, as pages and the bench need them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from .trace import CASES

__all__ = ["Case", "bench_link", "cases_of_rule", "file_of", "for_bench", "meaning", "vectors"]

PLAYED = ("device", "transfer")
BENCH = ("acceptance", *PLAYED)


@dataclass(frozen=True)
class Case:
    """One case about meaning: a question, its answer, and the rules that it is about.

    Attributes:
        group: Kind and file, which is also the address of its page: `acceptance/note-fits`.
        confirmed: Releases of QEMU on which it was played with this outcome.
    """

    id: str
    kind: str
    group: str
    what: str
    rules: tuple[str, ...]
    input: Mapping[str, Any]
    expect: Mapping[str, Any]
    level: str = "must"
    confirmed: tuple[str, ...] = field(default=())


@lru_cache
def meaning() -> tuple[Case, ...]:
    """Return every case about meaning, by its place in the suite."""
    found: list[Case] = []
    for path in sorted(CASES.glob("*/*.json*")):
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines() if path.suffix == ".jsonl" else [text]
        found += [case for line in lines if (case := _case(path, json.loads(line))) is not None]
    return tuple(found)


def _case(path: Path, raw: dict[str, Any]) -> Case | None:
    group = f"{path.parent.name}/{path.stem}"
    if "format" in raw:
        return None
    return Case(
        raw["id"],
        raw["kind"],
        group,
        raw["what"],
        (raw["rule"],) if raw.get("rule") else (),
        raw["input"],
        raw["expect"],
        raw.get("level", "must"),
        tuple(raw.get("confirmed", ())),
    )


@lru_cache
def vectors() -> Mapping[str, tuple[dict[str, Any], ...]]:
    """Return the cases about layout, by format."""
    found: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(CASES.glob("*/*.json")):
        raw = json.loads(path.read_text(encoding="utf-8"))
        if "format" in raw:
            found.setdefault(raw["format"], []).append({**raw, "bytes": path.with_name(raw["data"]).read_bytes()})
    return {name: tuple(cases) for name, cases in found.items()}


@lru_cache
def _by_rule() -> Mapping[str, tuple[Case, ...]]:
    found: dict[str, list[Case]] = {}
    for case in meaning():
        for rule in case.rules:
            found.setdefault(rule, []).append(case)
    return {rule: tuple(cases) for rule, cases in found.items()}


def cases_of_rule(rule: str) -> tuple[Case, ...]:
    """Return the cases that name a rule."""
    return _by_rule().get(rule, ())


def file_of(case: Case) -> bytes:
    """Return the file of a case that has one, otherwise no bytes."""
    data = bytearray(int(case.input["size"]) if "pieces" in case.input else 0)
    for offset, digits in case.input.get("pieces", ()):
        piece = bytes.fromhex(digits)
        data[int(offset) : int(offset) + len(piece)] = piece
    return bytes(data)


def bench_link(case: Case) -> str:
    """Return the address of a case in the bench, or nothing where the bench does not play its kind."""
    return f"tab={'play' if case.kind in PLAYED else 'edit'}&case={case.id}" if case.kind in BENCH else ""


def for_bench() -> Mapping[str, list[dict[str, Any]]]:
    """Return the cases that the bench plays, in its own shape, by group."""
    found: dict[str, list[dict[str, Any]]] = {}
    for case in meaning():
        if case.kind in PLAYED:
            found.setdefault(case.group, []).append({"id": case.id, "what": case.what, "steps": _steps(case)})
        elif case.kind == "acceptance":
            found.setdefault(case.group, []).append(
                {
                    "id": case.id,
                    "what": case.what,
                    "profile": case.input["profile"],
                    "entry": case.input["entry"],
                    "region": case.input["region"],
                    "full_write": case.input.get("full_write", True),
                    "available": case.input.get("available"),
                    "bits": case.input["bits"],
                    "byte_order": case.input.get("byte_order", "little"),
                    "host_order": case.input.get("host_order", "little"),
                    "machine": case.input.get("machine", "x86_64"),
                    "expect": dict(case.expect),
                }
            )
    return found


def _steps(case: Case) -> list[dict[str, Any]]:
    """Return steps, each with what is expected after it."""
    steps = case.input["steps"]
    rows = []
    for step, answer in zip(steps, case.expect["steps"], strict=True):
        expect = {("taken" if name == "ok" else name): value for name, value in answer.items()}
        rows.append({**step, "expect": expect})
    if "state" in case.expect:
        rows[-1]["expect"]["state"] = case.expect["state"]
    return rows
