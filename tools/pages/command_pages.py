"""The reference of the command line, from the command itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from html import escape

from vmcoreinfo_fmt.cli.parser import build_parser

from .text import table

__all__ = ["pages"]


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of the page."""
    yield "reference/command-line.md", _page()


def _page() -> str:
    parser = build_parser()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    parts = [f"# Command line\n\n{parser.description}\n", _examples(parser.epilog or "")]
    rows = [
        ("", (f'<a href="#{choice.dest}"><code>{choice.dest}</code></a>', escape(choice.help or "")))
        for choice in commands._choices_actions
    ]
    parts.append(table(("command", "what it does"), rows, label="Commands"))
    for name, command in commands.choices.items():
        parts.append(f"\n## `vmcoreinfo {name}` {{ #{name} }}\n\n{escape(command.description or '')}\n")
        parts.append(f"```text\n{_usage(command)}\n```\n")
        parts.append(_arguments(command))
        parts.append(_examples(command.epilog or ""))
    return "\n".join(parts)


def _usage(command: argparse.ArgumentParser) -> str:
    command.formatter_class = lambda prog: argparse.HelpFormatter(prog, width=88)
    return command.format_usage().removeprefix("usage: ").strip()


def _arguments(command: argparse.ArgumentParser) -> str:
    rows = []
    for action in command._actions:
        if action.help == argparse.SUPPRESS or isinstance(action, argparse._HelpAction):
            continue
        value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
        if action.choices is not None and not action.metavar:
            value = "|".join(map(str, action.choices))
        name = ", ".join(action.option_strings)
        shown = f"{name} {value}".strip() if action.option_strings else str(value)
        rows.append(("", (f"<code>{escape(shown)}</code>", escape(_help(action)))))
    return table(("argument", "meaning"), rows, label=f"Arguments of {command.prog}") if rows else ""


def _help(action: argparse.Action) -> str:
    return (action.help or "") % {"default": action.default, "prog": "vmcoreinfo", "metavar": action.metavar}


def _examples(epilog: str) -> str:
    """Return the blocks of an epilog, each with its heading."""
    parts = []
    for block in epilog.strip().split("\n\n"):
        heading, _, body = block.partition("\n")
        lines = body.splitlines()
        indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
        text = "\n".join(line[indent:].rstrip() for line in lines)
        parts.append(f"{heading.rstrip(':').capitalize()}:\n\n```text\n{text}\n```\n" if body else f"{heading}\n")
    return "\n".join(parts)
