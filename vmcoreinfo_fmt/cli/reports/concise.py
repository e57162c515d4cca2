"""One line a finding, as compilers print them and editors read them."""

from __future__ import annotations

from ..screen import printable
from .report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...lint import Checked
    from ..failures import Failure

__all__ = ["Form"]


class Form(Report):
    """`FILE:LINE:COLUMN: severity id message`; of files that are no text, without line and column."""

    def checked(self, found: Checked) -> None:
        """Print the findings of a file, in the order of their places."""
        super().checked(found)
        for problem in found.new:
            finding = problem.finding
            place = found.source if problem.line is None else f"{found.source}:{problem.line}:{problem.column}"
            self.line(printable(f"{place}: {finding.severity} {finding.id} {finding}"))

    def failed(self, why: Failure) -> None:
        """Print why a file could not be checked."""
        super().failed(why)
        self.line(printable(f"{why.source}: error not-checked {why.message}"))
