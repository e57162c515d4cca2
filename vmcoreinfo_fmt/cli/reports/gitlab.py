"""The Code Quality report of GitLab."""

from __future__ import annotations

import json

from ..screen import printable
from .report import Report

__all__ = ["Form"]

SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


class Form(Report):
    """One list of all findings."""

    def end(self, status: int) -> None:
        """Print the list."""
        rows: list[dict[str, object]] = [
            {
                "description": printable(str(problem.finding)),
                "check_name": problem.finding.id,
                "fingerprint": problem.fingerprint,
                "severity": SEVERITIES[problem.finding.severity],
                # A line is required; the place of what is no text is in the description.
                "location": {"path": found.source, "lines": {"begin": problem.line or 1}},
            }
            for found, problem in self.problems()
        ]
        rows += [
            {
                "description": printable(why.message),
                "check_name": "not-checked",
                "fingerprint": _mark(str(why.source)),
                "severity": "blocker",
                "location": {"path": why.source, "lines": {"begin": 1}},
            }
            for why in self.failures
        ]
        self.line(json.dumps(rows, indent=2))


def _mark(source: str) -> str:
    from hashlib import sha256

    return sha256(f"{source}\0not-checked".encode("utf-8", "surrogateescape")).hexdigest()[:32]
