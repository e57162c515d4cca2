"""`vmcoreinfo check`: what is odd about a payload."""

from __future__ import annotations

from ..findings import SEVERITIES
from .arguments import add_file, add_json, open_dump
from .screen import Screen, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..findings import Finding

__all__ = ["DESCRIPTION", "EXAMPLES", "configure", "run"]

DESCRIPTION = """\
Check the payload of a dump: its form, its keys, its values, and what they say
of one another. Every finding has an id; `vmcoreinfo explain ID` tells more.

Exit status 1 says that there are errors; with --strict, errors or warnings."""
EXAMPLES = """\
  vmcoreinfo check vmcore
  vmcoreinfo check --strict note.txt
  vmcoreinfo check --sarif vmcore > findings.sarif
"""

STYLES = {"error": "bold red", "warning": "yellow", "info": "dim"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_file(parser)
    parser.add_argument("--strict", action="store_true", help="exit with 1 for warnings too")
    forms = parser.add_mutually_exclusive_group()
    add_json(forms)
    forms.add_argument("--sarif", action="store_true", help="print SARIF 2.1.0, which CI systems show")


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    with open_dump(args) as dump:
        base = dump.chosen.offset if dump.chosen else 0
        header = dump.details.get("phys_base")
        of_payload = dump.vmcoreinfo.check(header_phys_base=header if isinstance(header, int) else None)
    findings = [*dump.findings, *of_payload]
    if args.sarif:
        from .sarif import log

        print_json(log(dump.source, [(f, 0) for f in dump.findings] + [(f, base) for f in of_payload]))
    elif args.json:
        print_json({"source": dump.source, "findings": [finding.to_dict() for finding in findings]})
    else:
        _print(findings)
    bad = ("error", "warning") if args.strict else ("error",)
    return int(any(finding.severity in bad for finding in findings))


def _print(findings: list[Finding]) -> None:
    screen = Screen()
    for severity in SEVERITIES:
        rows = [(f.severity, f.id, f.message) for f in findings if f.severity == severity]
        screen.table((), rows, styles=(STYLES[severity], "cyan", ""))
    counts = {severity: sum(f.severity == severity for f in findings) for severity in ("error", "warning")}
    screen.text(", ".join(f"{count} {severity}{'' if count == 1 else 's'}" for severity, count in counts.items()))
