"""Tables for people."""

from __future__ import annotations

from ..findings import count, print_findings
from ..screen import Screen
from .report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...lint import Checked

__all__ = ["Form"]


class Form(Report):
    """The findings of each file, the worst first, and how many there are."""

    def checked(self, found: Checked) -> None:
        """Print the findings of a file."""
        super().checked(found)
        screen = Screen(self.stream, prefix=self.options.label(found.source))
        findings = [problem.finding for problem in found.new]
        print_findings(screen, findings)
        screen.text(count(findings) + _known(len(found.problems) - len(findings)))

    def end(self, status: int) -> None:
        """Print how many there are in all files."""
        if not self.options.many:
            return
        findings = [problem.finding for _, problem in self.problems()]
        known = sum(len(found.problems) for found in self.all) - len(findings)
        unread = f", {len(self.failures)} not checked" if self.failures else ""
        files = f"{len(self.all)} file{'' if len(self.all) == 1 else 's'}"
        Screen(self.stream).text(f"{files}: {count(findings)}{_known(known)}{unread}")


def _known(number: int) -> str:
    return f", {number} known" if number else ""
