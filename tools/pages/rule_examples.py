"""Two examples for a rule, one that keeps to it and one that does not, from the cases of the suite."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from html import escape
from urllib.parse import quote

from vmcoreinfo_fmt.rules import Rule

from .case_pages import anchor, place
from .cases import Case, bench_link, cases_of_rule, file_of
from .text import bench, packed
from .trace import ROOT

__all__ = ["examples", "without_case"]

# What of an input is shown, and what the bench opens from a link.
SHOWN, LARGEST_LINK = 192, 16384
PLAYED = ("device", "transfer")


def examples(rule: Rule) -> str:
    """Return the examples of a rule as Markdown, nothing where no case shows it."""
    cases = cases_of_rule(rule.id)
    for names, tells in _pairs(rule):
        found = [next((case for case in cases if tells(case) is wanted), None) for wanted in names.values()]
        if all(found):
            return "\n".join(_example(name, case) for name, case in zip(names, found, strict=True) if case)
    return _example("An example", cases[0]) if cases else ""


@lru_cache
def without_case() -> Mapping[str, str]:
    """Return why a rule has no case, by its id."""
    reasons: dict[str, str] = json.loads((ROOT / "conformance" / "without_cases.json").read_text(encoding="utf-8"))
    return reasons


def _pairs(rule: Rule) -> list[tuple[dict[str, bool], Callable[[Case], bool | None]]]:
    """Return what tells two cases of a rule apart, the best first, and what the two are called."""

    def reported(case: Case) -> bool | None:
        if case.kind in PLAYED or "findings" not in case.expect:
            return None
        return any(rule.id in (finding, _id(finding)) for finding in case.expect["findings"])

    def accepted(case: Case) -> bool | None:
        return case.expect.get("accepted") if case.kind == "acceptance" else None

    def announced(case: Case) -> bool | None:
        return case.expect["steps"][-1].get("active") if case.kind in PLAYED else None

    broken = "Broken" if rule.kind == "specification" else "Where it is found"
    kept = "Kept" if rule.kind == "specification" else "Where it is not"
    return [
        ({broken: True, kept: False}, reported),
        ({"Refused": False, "Accepted": True}, accepted),
        ({"No note is announced": False, "A note is announced": True}, announced),
    ]


def _id(finding: object) -> object:
    return finding.get("id") if isinstance(finding, dict) else None


def _example(title: str, case: Case) -> str:
    shown = _shown(case)
    link = bench_link(case) or _opened(case)
    to = f" {bench(quote(link, safe='=&/:'), 'Open it in the bench', depth=2)}." if link else ""
    return f"### {title}\n\n[{escape(case.what)}](../cases/{place(case)}){to}\n\n```text\n{shown}\n```\n"


def _shown(case: Case) -> str:
    if case.kind in PLAYED:
        return "\n".join(_step(step) for step in case.input["steps"][-4:])
    if case.kind == "acceptance":
        region = bytes.fromhex(case.input["region"])
        return f"entry   {case.input['entry']}\nregion  {_digits(region, 8)}"
    if "text" in case.input:
        text = bytes.fromhex(case.input["text"])
        lines = (repr(line)[2:-1] for line in text[: 4 * SHOWN].splitlines(keepends=True))
        return "\n".join(lines) + ("\n…" if len(text) > 4 * SHOWN else "")
    data = file_of(case)
    return _digits(data, 0) if data else json.dumps(case.input)[: 4 * SHOWN]


def _step(step: Mapping[str, object]) -> str:
    return "  ".join(" ".join(value) if isinstance(value, list) else str(value) for value in step.values())


def _digits(data: bytes, indent: int) -> str:
    rows = [data[at : at + 32].hex(" ", 4) for at in range(0, min(len(data), SHOWN), 32)]
    rows += [f"… {len(data)} bytes in all"] if len(data) > SHOWN else []
    return ("\n" + " " * indent).join(rows)


def _opened(case: Case) -> str:
    """Return where the bytes of a case open in the bench, if they fit into a link."""
    data = bytes.fromhex(case.input["text"]) if "text" in case.input else file_of(case)
    return f"tab=open&name={quote(anchor(case))}&data={packed(data)}" if 0 < len(data) <= LARGEST_LINK else ""
