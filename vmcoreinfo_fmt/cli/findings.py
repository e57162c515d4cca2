"""Findings on the screen: the same table for every command."""

from __future__ import annotations

from ..rules import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..rules.finding import Finding
    from .screen import Screen

__all__ = ["count", "explain_failure", "print_findings"]

STYLES = {"error": "bold red", "warning": "yellow", "info": "dim"}
# How many findings follow an error message.
MOST_EXPLAINING = 10


def print_findings(screen: Screen, findings: Iterable[Finding], *, least: str = "info") -> None:
    """Print severity, id, message and place of findings, the worst first.

    Args:
        screen: Where to.
        findings: The findings, in the order of their places.
        least: The lowest severity that is printed.
    """
    listed = list(findings)
    rows: list[tuple[str, str, str]] = []
    styles = []
    for severity in SEVERITIES[: SEVERITIES.index(least) + 1]:
        chosen = [finding for finding in listed if finding.severity == severity]
        rows += [(severity, finding.id, str(finding)) for finding in chosen]
        styles += [STYLES[severity]] * len(chosen)
    screen.table((), rows, styles=("", "cyan", ""), row_styles=styles)


def count(findings: Sequence[Finding]) -> str:
    """Return how many errors and warnings there are, in words."""
    counts = [(severity, sum(f.severity == severity for f in findings)) for severity in ("error", "warning")]
    return ", ".join(f"{number} {severity}{'' if number == 1 else 's'}" for severity, number in counts)


def explain_failure(findings: Sequence[Finding]) -> None:
    """Print on standard error the errors and warnings that were found before something failed."""
    import sys

    from .screen import Screen

    worst = sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))
    listed = [finding for finding in worst if finding.severity != "info"]
    screen = Screen(sys.stderr)
    print_findings(screen, listed[:MOST_EXPLAINING])
    if len(listed) > MOST_EXPLAINING:
        screen.text(f"and {len(listed) - MOST_EXPLAINING} more findings")
