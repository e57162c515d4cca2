"""Findings in the form that CI systems show: SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format)."""

from __future__ import annotations

from ..rules import CATALOGUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..rules.finding import Finding

__all__ = ["log"]

LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def log(source: str, findings: Iterable[Finding]) -> dict[str, object]:
    """Return a SARIF log of findings."""
    results = list(findings)
    rules = sorted({finding.id for finding in results})
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "vmcoreinfo",
                        "rules": [{"id": id, "shortDescription": {"text": CATALOGUE[id].statement}} for id in rules],
                    }
                },
                "results": [_result(source, finding) for finding in results],
            }
        ],
    }


def _result(source: str, finding: Finding) -> dict[str, object]:
    location: dict[str, object] = {"artifactLocation": {"uri": _uri(source)}}
    if finding.file_offset is not None:
        location["region"] = {"byteOffset": finding.file_offset, "byteLength": 1}
    return {
        "ruleId": finding.id,
        "level": LEVELS[finding.severity],
        "message": {"text": str(finding)},
        "locations": [{"physicalLocation": location}],
    }


def _uri(path: str) -> str:
    import os
    from urllib.parse import quote_from_bytes

    return quote_from_bytes(os.fsencode(path))
