"""One run of the command: arguments in, exit status out, every failure as one line."""

from __future__ import annotations

import os
import sys

from ..errors import MissingKeyError, VmcoreinfoError
from .streams import CommandError, OutputError, Streams, write_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from .arguments import Plain

__all__ = ["run"]

OK, NOT_THERE, UNUSABLE = 0, 1, 2


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
    try:
        if "_ARGCOMPLETE" in os.environ:
            _complete()
        args = _parse(arguments)
        status: int = args.run(args)  # type: ignore[arg-type]
        sys.stdout.flush()
        return status
    except SystemExit as ended:
        # argparse has printed help or what is wrong with the arguments.
        sys.stdout.flush()
        return ended.code if isinstance(ended.code, int) else OK
    except MissingKeyError as error:
        return _fail(error, NOT_THERE)
    except CommandError as error:
        return _fail(error, error.status)
    except VmcoreinfoError as error:
        return _fail(error, UNUSABLE)
    except OSError as error:
        return _fail(f"{error.filename}: {error.strerror}" if error.filename else error, UNUSABLE)
    except MemoryError:
        pass
    except ImportError as error:
        return _fail(f"{error.name or 'a module'} cannot be loaded: {error}", UNUSABLE)
    # Here, because the traceback keeps everything in memory until the handler has ended.
    return _fail("not enough memory for this input", UNUSABLE)


def _parse(arguments: Sequence[str]) -> argparse.Namespace | Plain:
    if len(arguments) > 2 and arguments[0] == "get" and not any(word.startswith("-") for word in arguments):
        from .arguments import Plain
        from .get import run

        return Plain(arguments[1], list(arguments[2:]), run)
    from .commands import COMMANDS
    from .parser import build_parser

    words = list(arguments)
    command = words[0] if words else ""
    # Only the called command's module is imported, unless help or an error needs them all.
    if command in COMMANDS:
        return build_parser([command]).parse_args(words)
    if _names_a_file(command):
        return build_parser(["show"]).parse_args(["show", *words])
    parser = build_parser()
    if command and not command.startswith("-"):
        parser.error(_unknown(command))
    return parser.parse_args(words)


def _names_a_file(word: str) -> bool:
    return word == "-" or word.startswith("qmp:") or "://" in word or os.path.exists(word)


def _unknown(word: str) -> str:
    from .commands import nearest

    similar = nearest(word)
    hint = f"did you mean {' or '.join(similar)}?" if similar else "vmcoreinfo --help lists the commands"
    return f"{word} is neither a command nor a file, {hint}"


def _fail(error: object, status: int) -> int:
    from .screen import printable

    write_error(f"vmcoreinfo: {printable(str(error))}")
    findings = getattr(error, "findings", ())
    if findings:
        from .findings import explain_failure

        explain_failure(findings)
    if hint := getattr(error, "hint", ""):
        write_error(f"try: {printable(hint)}")
    return status


def _no_output(cause: BaseException | None) -> int:
    # The reader went away, as `head` does.
    if isinstance(cause, BrokenPipeError):
        return OK
    return _fail(f"standard output: {getattr(cause, 'strerror', None) or cause}", UNUSABLE)


def _complete() -> None:
    try:
        import argcomplete
    except ImportError:
        return
    from .parser import build_parser

    argcomplete.autocomplete(build_parser())
