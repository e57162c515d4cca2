"""Manual pages of the command, from the parsers that --help prints."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from vmcoreinfo_fmt import __version__
from vmcoreinfo_fmt.cli.commands import COMMANDS, GROUPS
from vmcoreinfo_fmt.cli.parser import build_parser, command_parser

__all__ = ["render"]


def render() -> dict[str, str]:
    """Return the text of each page by the name of its file."""
    main = build_parser()
    pages = {"vmcoreinfo.1": _page("vmcoreinfo", "read, check and explain vmcoreinfo", main, _commands(main))}
    for name, summary in COMMANDS.items():
        parser = command_parser(name)
        pages[f"vmcoreinfo-{name}.1"] = _page(f"vmcoreinfo-{name}", summary, parser, _options(parser))
    return pages


def _page(name: str, summary: str, parser: argparse.ArgumentParser, middle: Iterator[str]) -> str:
    lines = [
        '.\\" Made by tools/generate from what --help says.',
        f'.TH {name.upper()} 1 "" "vmcoreinfo {__version__}"',
        ".SH NAME",
        f"{_text(name)} \\- {_text(summary)}",
        ".SH SYNOPSIS",
        ".nf",
        *_lines(_usage(parser)),
        ".fi",
        ".SH DESCRIPTION",
        *_paragraphs(parser.description or ""),
        *middle,
        *_epilog(parser.epilog or ""),
        ".SH SEE ALSO",
        *_see_also(name),
    ]
    return "".join(f"{line}\n" for line in lines)


def _usage(parser: argparse.ArgumentParser) -> str:
    if parser.usage:
        return "\n".join(line.strip() for line in parser.usage.splitlines())
    if parser.prog == "vmcoreinfo":
        return "vmcoreinfo COMMAND [ARGUMENT ...]\nvmcoreinfo FILE"
    words = [_invocation(action) for action in parser._actions if action.option_strings and action.required]
    positional = [_placeholder(action) for action in parser._actions if not action.option_strings]
    has_options = any(action.option_strings and not action.required for action in parser._actions)
    return " ".join([parser.prog, *(["[options]"] if has_options else []), *words, *positional])


def _placeholder(action: argparse.Action) -> str:
    name = _metavar(action)
    return {"?": f"[{name}]", "*": f"[{name} ...]", "+": f"{name} ..."}.get(str(action.nargs), name)


def _metavar(action: argparse.Action) -> str:
    if action.metavar is not None:
        return str(action.metavar)
    return "|".join(map(str, action.choices)) if action.choices is not None else action.dest.upper()


def _invocation(action: argparse.Action) -> str:
    names = ", ".join(action.option_strings)
    if action.nargs == 0:
        return names
    return f"{names} {_metavar(action)}{' ...' if action.nargs == '+' else ''}"


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield ".SH COMMANDS"
    for heading, group in GROUPS.items():
        yield f".SS {_text(heading.capitalize())}"
        for name, summary in group.items():
            yield ".TP"
            yield f"\\fB{_text(name)}\\fR"
            yield _text(summary)
    yield from _options(parser)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    kinds = argparse._SubParsersAction
    positional = [action for action in parser._actions if not action.option_strings and not isinstance(action, kinds)]
    if positional:
        yield ".SH ARGUMENTS"
        for action in positional:
            yield from _argument(action, _metavar(action))
    yield ".SH OPTIONS"
    for action in parser._actions:
        if action.option_strings:
            yield from _argument(action, _invocation(action))


def _argument(action: argparse.Action, shown: str) -> Iterator[str]:
    yield ".TP"
    yield f"\\fB{_text(shown)}\\fR"
    yield _text((action.help or "") % {"default": action.default, "prog": "vmcoreinfo"})


def _epilog(epilog: str) -> Iterator[str]:
    """Yield a section for each block of an epilog that has a heading, and paragraphs for the others."""
    for block in epilog.strip().split("\n\n"):
        first, _, rest = block.partition("\n")
        if first.endswith(":") or first == "exit status":
            yield f".SH {_text(first.rstrip(':').upper())}"
            yield ".nf"
            yield from _lines("\n".join(line[2:] if line.startswith("  ") else line for line in rest.splitlines()))
            yield ".fi"
        else:
            yield ".PP"
            yield from _lines(block)


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.strip().split("\n\n")):
        if number:
            yield ".PP"
        yield from _lines(paragraph)


def _see_also(name: str) -> Iterator[str]:
    others = [f"vmcoreinfo-{command}" for command in COMMANDS] if name == "vmcoreinfo" else ["vmcoreinfo"]
    for number, other in enumerate(others):
        comma = "," if number < len(others) - 1 else ""
        yield f".BR {_text(other)} (1){comma}"


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield _text(line)


def _text(text: str) -> str:
    """Return a line whose characters mean themselves to roff."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    escaped = escaped.replace("^", "\\(ha").replace("~", "\\(ti").replace("→", "\\(->")
    return f"\\&{escaped}" if escaped[:1] in (".", "\\") and not escaped.startswith("\\-") else escaped
