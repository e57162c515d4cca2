"""Rules and findings as tables."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..entry_check import Check
    from ..findings import Finding
    from .screen import Screen

__all__ = ["print_checks", "print_findings"]


def print_findings(screen: Screen, findings: Sequence[Finding]) -> None:
    """Print what was found, by rule; nothing where nothing was."""
    if findings:
        screen.text()
        screen.table(
            ("severity", "rule", "found"),
            [(finding.severity, finding.id, finding.message) for finding in findings],
            styles=("dim", "bold", ""),
        )


def print_checks(screen: Screen, checks: Sequence[Check]) -> None:
    """Print which rules are obeyed and which are broken."""
    screen.text()
    screen.table(
        ("rule", "", "found"),
        [(check.rule, "obeyed" if check.obeyed else "broken", check.message) for check in checks],
        styles=("bold", "dim", ""),
    )
