"""Workflow commands of GitHub Actions, which become annotations of a pull request."""

from __future__ import annotations

from ..screen import printable
from .report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...lint import Checked
    from ..failures import Failure

__all__ = ["Form"]

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


class Form(Report):
    """One command a finding."""

    def checked(self, found: Checked) -> None:
        """Print the findings of a file."""
        super().checked(found)
        for problem in found.new:
            finding = problem.finding
            properties = {"file": found.source, "line": problem.line, "col": problem.column, "title": finding.id}
            self._command(COMMANDS[finding.severity], properties, str(finding))

    def failed(self, why: Failure) -> None:
        """Print why a file could not be checked."""
        super().failed(why)
        self._command("error", {"file": why.source, "title": "not checked"}, why.message)

    def _command(self, name: str, properties: dict[str, str | int | None], message: str) -> None:
        given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None)
        self.line(f"::{name} {given}::{_escaped(message)}")


def _escaped(text: str) -> str:
    # Control characters are escaped before, so that nothing in a file starts another command.
    return printable(text).replace("%", "%25")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
