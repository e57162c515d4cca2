"""SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which CI systems and editors display."""

from __future__ import annotations

import json
import os
from urllib.parse import quote, quote_from_bytes

from ...documents import exact
from ...rules import CATALOGUE
from ..screen import printable
from .report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...lint import Checked, Problem
    from ...rules.rule import Rule
    from ..failures import Failure

__all__ = ["Form"]

LEVELS = {"error": "error", "warning": "warning", "info": "note"}
# Where `vmcoreinfo docs` serves the pages, which every installation has.
DOCS_URL = "http://127.0.0.1:8765/"
WHOSE = "rule of the {}"


class Form(Report):
    """One log of one run over all files."""

    def end(self, status: int) -> None:
        """Print the log."""
        self.line(json.dumps(self._log(status), indent=2))

    def _log(self, status: int) -> dict[str, object]:
        found = [(checked, problem) for checked in self.all for problem in checked.problems]
        rules = sorted({problem.finding.id for _, problem in found})
        sources = list(dict.fromkeys([*(c.source for c in self.all), *(str(why.source) for why in self.failures)]))
        return {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {"driver": self._driver(rules)},
                    "invocations": [
                        {
                            "executionSuccessful": not self.failures,
                            "exitCode": status,
                            "toolExecutionNotifications": [_notification(why) for why in self.failures],
                        }
                    ],
                    "columnKind": "unicodeCodePoints",
                    "artifacts": [{"location": {"uri": _uri(source)}} for source in sources],
                    "results": [
                        self._result(checked, problem, rules.index(problem.finding.id), sources.index(checked.source))
                        for checked, problem in found
                    ],
                }
            ],
        }

    def _driver(self, rules: list[str]) -> dict[str, object]:
        from ... import __version__

        base = (self.options.docs_url or DOCS_URL).rstrip("/")
        return {
            "name": "vmcoreinfo",
            "version": __version__,
            "semanticVersion": __version__,
            "informationUri": f"{base}/",
            "shortDescription": {"text": "Checks vmcoreinfo notes and the dumps that carry them."},
            "rules": [_rule(CATALOGUE[id], f"{base}/rules/{id}/") for id in rules],
        }

    def _result(self, checked: Checked, problem: Problem, rule: int, artifact: int) -> dict[str, object]:
        finding = problem.finding
        location: dict[str, object] = {
            "physicalLocation": {
                "artifactLocation": {"uri": _uri(checked.source), "index": artifact},
                **_region(problem),
            }
        }
        if finding.subject:
            location["logicalLocations"] = [{"name": finding.subject, "kind": "member"}]
        result: dict[str, object] = {
            "ruleId": finding.id,
            "ruleIndex": rule,
            "kind": "fail",
            "level": LEVELS[finding.severity],
            "message": {"text": printable(str(finding))},
            "locations": [location],
            "partialFingerprints": {"vmcoreinfo/v1": problem.fingerprint},
            "properties": exact({"frame": finding.frame, "offset": finding.offset, "container": checked.container}),
        }
        if self.options.has_baseline:
            result["baselineState"] = "unchanged" if problem.known else "new"
        return result


def _rule(rule: Rule, uri: str) -> dict[str, object]:
    parts = [rule.statement, rule.meaning, f"What to do: {rule.advice}" if rule.advice else ""]
    parts += [f"In practice: {rule.practice}" if rule.practice else "", f"Source: {rule.source}" if rule.source else ""]
    words = [part for part in parts if part]
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.statement},
        "fullDescription": {"text": rule.meaning or rule.statement},
        "help": {"text": "\n\n".join(words)},
        "helpUri": uri,
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.area, rule.kind]},
    }


def _region(problem: Problem) -> dict[str, object]:
    """Return where a finding is, in bytes and, in a text, in lines."""
    region: dict[str, int] = {}
    length = problem.length or 1
    if problem.line is not None and problem.column is not None:
        region = {
            "startLine": problem.line,
            "startColumn": problem.column,
            "endLine": problem.line,
            "endColumn": problem.column + length,
        }
    if problem.finding.file_offset is not None:
        region |= {"byteOffset": problem.finding.file_offset, "byteLength": length}
    return {"region": region} if region else {}


def _notification(why: Failure) -> dict[str, object]:
    return {
        "level": "error",
        "descriptor": {"id": why.kind},
        "message": {"text": printable(why.message)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(str(why.source))}}}],
    }


def _uri(source: str) -> str:
    if "://" in source:
        return quote(source, safe=":/?#[]@!$&'()*+,;=%-._~", errors="surrogateescape")
    if os.path.isabs(source):
        return f"file://{quote_from_bytes(os.fsencode(source))}"
    return quote_from_bytes(os.fsencode(source))
