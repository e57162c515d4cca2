"""One run of the command: arguments in, exit status out, every failure as one line."""

from __future__ import annotations

import os
import sys

from ..errors import VmcoreinfoError
from .streams import CommandError, OutputError, Streams, write_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from .arguments import Plain

__all__ = ["run"]

OK, UNUSABLE = 0, 2
# Values of `check --format` that are JSON.
JSON_FORMATS = ("json", "sarif", "gitlab")


def run(arguments: Sequence[str]) -> int:
    """Run the command and return its exit status."""
    with Streams():
        try:
            return _run(arguments)
        except OutputError as error:
            return _no_output(error.__cause__)
        except KeyboardInterrupt:
            return 130


def _run(arguments: Sequence[str]) -> int:
    args: argparse.Namespace | Plain | None = None
    try:
        if "_ARGCOMPLETE" in os.environ:
            _complete()
        args = _parse(arguments)
        status: int = args.run(args)  # type: ignore[arg-type]
        sys.stdout.flush()
        return status
    except SystemExit as ended:
        # argparse has printed help.
        sys.stdout.flush()
        return ended.code if isinstance(ended.code, int) else OK
    except (VmcoreinfoError, CommandError, OSError, ImportError) as error:
        from .failures import failure

        return failure(error, _source(args)).say(as_json=_wants_json(args, arguments))
    except MemoryError:
        pass
    # Here, because the traceback keeps everything in memory until the handler has ended.
    from .failures import NO_MEMORY, Failure

    return Failure("MemoryError", NO_MEMORY, source=_source(args)).say(as_json=_wants_json(args, arguments))


def _wants_json(args: argparse.Namespace | Plain | None, arguments: Sequence[str]) -> bool:
    """Return whether a program reads standard output; what no parser understood is looked at word by word."""
    if args is None:
        from itertools import pairwise

        words = {*arguments, *map("=".join, pairwise(arguments))}
        return not words.isdisjoint(("--json", "--sarif", *(f"--format={form}" for form in JSON_FORMATS)))
    return any(getattr(args, name, False) for name in ("json", "sarif")) or getattr(args, "format", "") in JSON_FORMATS


def _source(args: argparse.Namespace | Plain | None) -> str | None:
    """Return the name of the input, if there is one and only one."""
    files = getattr(args, "files", None)
    name = files[0] if files and len(files) == 1 else getattr(args, "file", None)
    return name if isinstance(name, str) else None


def _parse(arguments: Sequence[str]) -> argparse.Namespace | Plain:
    if len(arguments) > 2 and arguments[0] == "get":
        options = {word for word in arguments if word.startswith("-") and word != "-"}
        rest = [word for word in arguments[1:] if word not in options]
        if len(rest) > 1 and (options <= {"--hex", "--json"} or options <= {"--dec", "--json"}):
            from .arguments import Plain
            from .get import run

            return Plain(rest[0], rest[1:], run, options)
    from .commands import COMMANDS
    from .parser import UsageError, build_parser, command_parser, parse

    words = list(arguments)
    command = words[0] if words else ""
    # Only the called command's module is imported, unless help or an error needs them all.
    if command in COMMANDS:
        return parse(command_parser(command), words[1:])
    if _names_a_file(command):
        return parse(command_parser("show"), words)
    # An option alone needs no command: help, the version, or a mistake.
    parser = build_parser(() if len(words) < 2 else COMMANDS)
    if command and not command.startswith("-"):
        raise UsageError(_unknown(command))
    return parser.parse_args(words)


def _names_a_file(word: str) -> bool:
    return word == "-" or word.startswith("qmp:") or "://" in word or os.path.exists(word)


def _unknown(word: str) -> str:
    from .commands import nearest

    similar = nearest(word)
    hint = f"did you mean {' or '.join(similar)}?" if similar else "vmcoreinfo --help lists the commands"
    return f"{word} is neither a command nor a file, {hint}"


def _no_output(cause: BaseException | None) -> int:
    # The reader went away, as `head` does.
    if isinstance(cause, BrokenPipeError):
        return OK
    write_error(f"vmcoreinfo: standard output: {getattr(cause, 'strerror', None) or cause}")
    return UNUSABLE


def _complete() -> None:
    try:
        import argcomplete
    except ImportError:
        return
    from .parser import build_parser

    argcomplete.autocomplete(build_parser())
