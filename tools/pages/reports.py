"""Which programs pass which cases, from the reports in docs/implementations."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any

from .text import table
from .trace import ROOT

__all__ = ["all_reports", "of_group", "summary"]

OUTCOMES = ("passed", "acceptable", "failed", "skipped")


@dataclass(frozen=True)
class Report:
    """What became of the suite's cases in a program, by group; groups of which it answered nothing are left out."""

    name: str
    about: str
    suite: str
    day: str
    groups: dict[str, dict[str, int]]
    failed: Sequence[str]


@lru_cache
def all_reports() -> tuple[Report, ...]:
    """Return every report, the one with the most cases first."""
    found = [_read(json.loads(path.read_text("utf-8"))) for path in (ROOT / "docs" / "implementations").glob("*.json")]
    return tuple(sorted(found, key=lambda report: (-len(report.groups), report.name)))


def _read(raw: dict[str, Any]) -> Report:
    return Report(**raw)


def of_group(group: str) -> str:
    """Return a table of the programs that answer cases of a group: `acceptance/note-fits`, `bytes/lime`."""
    rows = [
        ("", (escape(report.name), *_counts(report.groups[group]), _failed(report, group)))
        for report in all_reports()
        if group in report.groups
    ]
    if not rows:
        return ""
    heads = ("program", "passed", "failed", "skipped", "cases that fail")
    return "\n## Who passes\n\n" + table(heads, rows, label="Who passes")


def summary() -> str:
    """Return a table of all programs, and how one gets into it."""
    rows = []
    for report in all_reports():
        counts: Counter[str] = Counter()
        for found in report.groups.values():
            counts.update(found)
        kinds = dict.fromkeys(group.partition("/")[0] for group in report.groups)
        about = f'{escape(report.name)}<br><span class="quiet">{escape(report.about)}</span>'
        measured = f"{report.day}, suite {escape(report.suite)}"
        rows.append(("", (about, ", ".join(kinds), *_counts(counts), measured)))
    heads = ("program", "kinds that it answers", "passed", "failed", "skipped", "measured")
    return (
        "## Who passes\n\n"
        + table(heads, rows, label="Programs")
        + "\nSkipped are cases that a program does not answer, in groups of which it answers some. Measure a program "
        "of yours with `python3 measure.py --driver CMD` in the suite; `tools/implementation-report` makes the report "
        "that is shown here and on the pages of the cases.\n"
    )


def _counts(counts: dict[str, int]) -> tuple[str, str, str]:
    good = counts.get("passed", 0) + counts.get("acceptable", 0)
    return str(good), str(counts.get("failed", 0)), str(counts.get("skipped", 0))


def _failed(report: Report, group: str) -> str:
    found = [name for name in report.failed if name.partition("@")[0].startswith(f"{group}/")]
    shown = ", ".join(f"<code>{escape(name)}</code>" for name in found[:5])
    return shown + (f" and {len(found) - 5} more" if len(found) > 5 else "")
