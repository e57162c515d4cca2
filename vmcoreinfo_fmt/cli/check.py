"""`vmcoreinfo check`: the findings about a dump and its payload."""

from __future__ import annotations

from .arguments import add_file, add_json, open_dump
from .findings import count, print_findings
from .payload import payload
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Check a dump and its payload: headers and notes, the syntax of the text, its keys
and values, and whether they agree. Every finding has an id, which
`vmcoreinfo explain ID` explains, and a place."""
EXAMPLES = """\
  vmcoreinfo check vmcore
  vmcoreinfo check --strict note.txt
  vmcoreinfo check --json vmcore | jq '.findings[].id'
  vmcoreinfo check --sarif vmcore > findings.sarif
"""
STATUSES = {
    0: "no errors; with --strict, no errors and no warnings",
    1: "errors; with --strict, errors or warnings; or there is no payload",
    2: "the input cannot be read",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_file(parser)
    parser.add_argument("--strict", action="store_true", help="exit with 1 for warnings too")
    forms = parser.add_mutually_exclusive_group()
    add_json(forms)
    forms.add_argument("--sarif", action="store_true", help="print SARIF 2.1.0, the format that CI systems display")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        payload(dump)
        findings = dump.check()
    if args.sarif:
        from .sarif import log

        print_json(log(dump.source, findings))
    elif args.json:
        print_json({"source": dump.source, "findings": [finding.to_dict() for finding in findings]})
    else:
        screen = Screen()
        print_findings(screen, findings)
        screen.text(count(findings))
    bad = ("error", "warning") if args.strict else ("error",)
    return int(any(finding.severity in bad for finding in findings))
