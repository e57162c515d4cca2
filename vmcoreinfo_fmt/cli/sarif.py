"""Findings in the form that CI systems show: SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format)."""

from __future__ import annotations

from ..dumps import elf
from ..lint import CHECKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..findings import Finding

__all__ = ["log"]

LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def log(source: str, findings: Iterable[tuple[Finding, int]]) -> dict[str, object]:
    """Return a SARIF log of findings, each with the offset of what it counts from in the file."""
    results = list(findings)
    checks = {**CHECKS, **elf.CHECKS}
    rules = sorted({finding.id for finding, _ in results})
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "vmcoreinfo",
                        "rules": [{"id": id, "shortDescription": {"text": checks[id][1]}} for id in rules],
                    }
                },
                "results": [_result(source, finding, base) for finding, base in results],
            }
        ],
    }


def _result(source: str, finding: Finding, base: int) -> dict[str, object]:
    location: dict[str, object] = {"artifactLocation": {"uri": _uri(source)}}
    if finding.offset is not None:
        location["region"] = {"byteOffset": base + finding.offset, "byteLength": 1}
    return {
        "ruleId": finding.id,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": location}],
    }


def _uri(path: str) -> str:
    from urllib.parse import quote

    return quote(path)
