"""The `vmcoreinfo` command: one module a command, imported only when it is called."""

from __future__ import annotations

import os
import sys

from ..errors import MissingKeyError, VmcoreinfoError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from typing import NoReturn

    from .get import Plain
    from .parser import build_parser

__all__ = ["COMMANDS", "build_parser", "main"]

OK, NOT_THERE, UNUSABLE = 0, 1, 2

# Each is a module here with DESCRIPTION, EXAMPLES, configure(parser) and run(args) -> exit status.
COMMANDS = {
    "show": "what a person wants to know first, then every key",
    "get": "values of keys, for scripts",
    "scan": "every place in memory that could hold the payload",
    "notes": "every note with offset, size and type",
    "extract": "the exact bytes of the payload",
    "check": "what is odd about the payload, for people and for CI",
    "diff": "what differs between two payloads",
    "explain": "what a key, finding or rule means, or every line of a payload",
    "entry": "the 16 bytes of etc/vmcoreinfo explained",
    "gdb-script": "a script that reads the entry out of a QEMU under gdb",
    "judge": "would a host take this note, and what would it make of it",
    "docs": "this documentation, served on this machine",
    "completion": "a script that completes this command in your shell",
}


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command and exit with its status."""
    arguments = sys.argv[1:] if argv is None else argv
    if "_ARGCOMPLETE" in os.environ:
        _complete()
    sys.exit(_run(_parse(arguments)))


def _parse(arguments: Sequence[str]) -> argparse.Namespace | Plain:
    if len(arguments) > 2 and arguments[0] == "get" and not any(word.startswith("-") for word in arguments):
        from .get import Plain

        return Plain(arguments[1], list(arguments[2:]))
    from .parser import build_parser

    # Only the called command's module is imported, unless help or an error needs them all.
    called = [arguments[0]] if arguments and arguments[0] in COMMANDS else list(COMMANDS)
    return build_parser(called).parse_args(arguments)


def _run(args: argparse.Namespace | Plain) -> int:
    try:
        status: int = args.run(args)  # type: ignore[arg-type]
        sys.stdout.flush()
        return status
    except MissingKeyError as error:
        return _fail(error, NOT_THERE)
    except VmcoreinfoError as error:
        return _fail(error, UNUSABLE)
    except BrokenPipeError:
        # The reader went away, as `head` does; keep the interpreter from complaining about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        return _fail(f"{error.filename}: {error.strerror}" if error.filename else error, UNUSABLE)
    except KeyboardInterrupt:
        return 130


def _fail(error: object, status: int) -> int:
    from .screen import printable

    print(f"vmcoreinfo: {printable(str(error))}", file=sys.stderr)
    return status


def _complete() -> None:
    try:
        import argcomplete
    except ImportError:
        return
    from .parser import build_parser

    argcomplete.autocomplete(build_parser())


def __getattr__(name: str) -> object:
    if name == "build_parser":
        from .parser import build_parser

        return build_parser
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
