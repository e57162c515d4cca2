"""What all formats have in common."""

from __future__ import annotations

from ...lint.selection import fails

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from ...lint import Checked, Problem
    from ..failures import Failure

__all__ = ["Options", "Report"]


class Options:
    """What a report depends on besides the findings.

    Attributes:
        many: Whether there are several files.
        label: What lines about a file start with.
        fail_on: The lowest severity that fails the check, or `never`.
        has_baseline: Whether known findings were marked.
        docs_url: Where the pages of rules are served, or None.
    """

    def __init__(
        self, many: bool, label: Callable[[str], str], fail_on: str, has_baseline: bool, docs_url: str | None
    ) -> None:
        self.many = many
        self.label = label
        self.fail_on = fail_on
        self.has_baseline = has_baseline
        self.docs_url = docs_url

    def fails(self, severity: str) -> bool:
        """Return whether a finding of this severity fails the check."""
        return fails(severity, self.fail_on)


class Report:
    """A report that is written file by file, or at the end."""

    def __init__(self, stream: TextIO, options: Options) -> None:
        """Start a report on a stream."""
        self.stream = stream
        self.options = options
        self.all: list[Checked] = []
        self.failures: list[Failure] = []

    def line(self, text: str) -> None:
        """Write a line."""
        self.stream.write(f"{text}\n")

    def checked(self, found: Checked) -> None:
        """Add what was found in a file."""
        self.all.append(found)

    def failed(self, why: Failure) -> None:
        """Add that a file could not be checked."""
        self.failures.append(why)

    def end(self, status: int) -> None:
        """Write what is still to be written."""

    def problems(self) -> list[tuple[Checked, Problem]]:
        """Return every new finding with its file."""
        return [(found, problem) for found in self.all for problem in found.new]
