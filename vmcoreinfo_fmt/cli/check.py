"""`vmcoreinfo check`: the findings about dumps and their payloads."""

from __future__ import annotations

import sys
from io import StringIO

from .arguments import add_files, add_json, attempt, is_many, label, open_dump
from .payload import payload
from .reports import FORMATS, new_report
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import TextIO

    from ..lint import Settings
    from .failures import Failure
    from .reports import Report

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "configure", "run"]

DESCRIPTION = """\
Check dumps and their payloads: headers and notes, the syntax of the text, its
keys and values, and whether they agree. Every finding has an id, which
`vmcoreinfo explain ID` explains, and a place.

What counts can be written into the table [check] of vmcoreinfo.toml or
[tool.vmcoreinfo.check] of pyproject.toml: select, ignore, fail-on, baseline and
docs-url. The nearest file in this folder or above it is read; options go before
what it says."""
EXAMPLES = """\
  vmcoreinfo check vmcore
  vmcoreinfo check --strict note.txt
  vmcoreinfo check --json vmcore | jq '.findings[].id'
  vmcoreinfo check --ignore text-room --ignore 'key-*' vmcore
  vmcoreinfo check --json vmcore > OLD.json
  vmcoreinfo check --baseline OLD.json vmcore     only what is new
  vmcoreinfo check --format junit -o report.xml vmcore-6.1 vmcore-6.12
  vmcoreinfo check --sarif vmcore > findings.sarif
"""
STATUSES = {
    0: "no new errors, or what --fail-on says",
    1: "new errors, or what --fail-on says; or there is no payload",
    2: "an input cannot be read",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_files(parser)
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument(
        "--format", choices=FORMATS, help=f"how findings are printed: {', '.join(FORMATS)}; default: text"
    )
    add_json(forms)
    forms.add_argument("--sarif", action="store_true", help="print SARIF 2.1.0, the format that CI systems display")
    parser.add_argument("-o", "--output", metavar="OUT", help="write to this file instead of standard output")
    what = parser.add_argument_group("what counts")
    what.add_argument(
        "--select", metavar="ID", action="append", help="count only findings with this id, or that a pattern matches"
    )
    what.add_argument("--ignore", metavar="ID", action="append", help="leave out findings with this id or pattern")
    what.add_argument("--baseline", metavar="OLD", help="leave out what this file has, an earlier output of --json")
    fail = what.add_mutually_exclusive_group()
    fail.add_argument(
        "--fail-on",
        metavar="SEVERITY",
        choices=("error", "warning", "info", "never"),
        help="exit with 1 for new findings of this severity or a worse one: error, warning, info or never; "
        "default: error",
    )
    fail.add_argument("--strict", action="store_const", const="warning", dest="fail_on", help="--fail-on warning")
    where = what.add_mutually_exclusive_group()
    where.add_argument("--config", metavar="FILE", help="read this vmcoreinfo.toml or pyproject.toml")
    where.add_argument("--no-config", action="store_true", help="read neither")
    what.add_argument(
        "--docs-url",
        metavar="URL",
        help="where the pages of rules are, for SARIF; default: what `vmcoreinfo docs` serves",
    )


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    from ..lint import Selection, checked, read_baseline

    settings = _settings(args)
    try:
        selection = Selection(args.select or (), args.ignore or ())
    except ValueError as error:
        raise CommandError(f"{error}, vmcoreinfo explain lists the ids") from None
    baseline = frozenset() if args.baseline is None else read_baseline(args.baseline)
    stream: TextIO = sys.stdout if args.output is None else StringIO()
    report = _report(args, settings, stream)

    def work(name: str) -> int:
        with open_dump(args, name) as dump:
            payload(dump)
            found = checked(dump, selection, baseline)
        report.checked(found)
        return int(found.fails(args.fail_on))

    def failed(why: Failure) -> int:
        report.failed(why)
        return why.say(many=is_many(args))

    status = max(attempt(name, work, failed) for name in args.files)
    report.end(status)
    if isinstance(stream, StringIO):
        from ..files import write_whole

        write_whole(args.output, stream.getvalue().encode("utf-8", "backslashreplace"))
    return status


def _settings(args: argparse.Namespace) -> Settings:
    """Fill what the options leave open with what the project says, and return that."""
    from ..lint import Settings, find_settings, read_settings

    settings = Settings()
    if args.config is not None:
        settings = read_settings(args.config)
    elif not args.no_config:
        settings = find_settings()
    for name in ("select", "ignore", "fail_on", "baseline", "docs_url"):
        if getattr(args, name) is None:
            setattr(args, name, getattr(settings, name))
    args.fail_on = args.fail_on or "error"
    return settings


def _report(args: argparse.Namespace, settings: Settings, stream: TextIO) -> Report:
    form = "json" if args.json else "sarif" if args.sarif else args.format or "text"
    return new_report(
        form,
        stream,
        many=is_many(args),
        label=lambda name: label(args, name),
        fail_on=args.fail_on,
        has_baseline=args.baseline is not None,
        docs_url=args.docs_url,
    )
