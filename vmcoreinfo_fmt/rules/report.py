"""Findings as they come up while something is read."""

from __future__ import annotations

from .catalogue import CATALOGUE
from .finding import MAX_FINDINGS, Finding

__all__ = ["Report"]


class Report:
    """The findings of one reading, a bounded number of them."""

    __slots__ = ("_findings",)

    def __init__(self) -> None:
        self._findings: list[Finding] = []

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found up to now, in order."""
        return tuple(self._findings)

    def add(self, finding: Finding) -> None:
        """Add a finding that was made elsewhere."""
        if len(self._findings) < MAX_FINDINGS:
            self._findings.append(finding)

    def found(self, id: str, message: str = "", offset: int | None = None) -> None:
        """Add a finding; without a message, in the words of its rule."""
        if len(self._findings) > MAX_FINDINGS:
            return
        if len(self._findings) == MAX_FINDINGS:
            id, message, offset = "findings-too-many", f"more than {MAX_FINDINGS} findings, the rest is left out", None
        if not message:
            message = CATALOGUE[id].message
        self._findings.append(Finding(id, message, offset))

    def to_dict(self) -> dict[str, object]:
        """Return the report in the shape that `--json` prints."""
        return {"findings": [finding.to_dict() for finding in self._findings]}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Report):
            return NotImplemented
        return self._findings == other._findings

    __hash__: None = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Report of {len(self._findings)} findings>"
