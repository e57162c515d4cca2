"""JUnit's XML, which nearly every CI system reads."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from ..screen import printable
from .report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...lint import Checked, Problem
    from ..failures import Failure

__all__ = ["Form"]


class Form(Report):
    """A suite a file; in it a failure for each finding that fails the check, or one case that passed."""

    def end(self, status: int) -> None:
        """Print the suites."""
        suites = [*map(self._suite, self.all), *map(self._unread, self.failures)]
        failures = sum(self.options.fails(problem.finding.severity) for _, problem in self.problems())
        passed = sum(not self._failing(found) for found in self.all)
        errors = len(self.failures)
        self.line('<?xml version="1.0" encoding="utf-8"?>')
        self.line(
            f'<testsuites name="vmcoreinfo check" tests="{failures + passed + errors}" failures="{failures}" '
            f'errors="{errors}">'
        )
        for suite in suites:
            self.line(suite)
        self.line("</testsuites>")

    def _failing(self, found: Checked) -> list[Problem]:
        return [problem for problem in found.new if self.options.fails(problem.finding.severity)]

    def _suite(self, found: Checked) -> str:
        name, failing = _attribute(found.source), self._failing(found)
        lines = [f'  <testsuite name={name} tests="{len(failing) or 1}" failures="{len(failing)}" errors="0">']
        for problem in failing:
            finding, message = problem.finding, printable(str(problem.finding))
            at = "" if problem.line is None else f' line="{problem.line}"'
            lines += [
                f"    <testcase name={_attribute(finding.id)} classname={name} file={name}{at}>",
                f"      <failure type={_attribute(finding.severity)} message={quoteattr(message)}>"
                f"{escape(message)}</failure>",
                "    </testcase>",
            ]
        if not failing:
            lines.append(f'    <testcase name="check" classname={name} file={name}/>')
        others = [problem.finding for problem in found.new if problem not in failing]
        if others:
            text = "\n".join(f"{finding.severity} {finding.id} {finding}" for finding in others)
            lines.append(f"    <system-out>{escape(_lines(text))}</system-out>")
        return "\n".join([*lines, "  </testsuite>"])

    def _unread(self, why: Failure) -> str:
        name, message = _attribute(str(why.source)), printable(why.message)
        return (
            f'  <testsuite name={name} tests="1" failures="0" errors="1">\n'
            f'    <testcase name="check" classname={name} file={name}>\n'
            f"      <error type={_attribute(why.kind)} message={quoteattr(message)}>{escape(message)}</error>\n"
            "    </testcase>\n"
            "  </testsuite>"
        )


def _attribute(text: str) -> str:
    return quoteattr(printable(text))


def _lines(text: str) -> str:
    return "\n".join(map(printable, text.split("\n")))
