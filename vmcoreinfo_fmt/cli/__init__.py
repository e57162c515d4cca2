"""The `vmcoreinfo` command: one module a command, imported only when it is called."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from ..errors import MissingKeyError, VmcoreinfoError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

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
    "completion": "a script that completes this command in your shell",
}

EXAMPLES = """\
examples:
  vmcoreinfo show vmcore                   kernel release, KASLR offset, every key
  vmcoreinfo get vmcore OSRELEASE          one value, for a script
  vmcoreinfo extract vmcore -o note.txt    the text as the kernel wrote it

exit status:
  0  done
  1  what was asked for is not there
  2  the input or the arguments cannot be used
"""


def build_parser(names: Sequence[str] = tuple(COMMANDS)) -> argparse.ArgumentParser:
    """Return the parser with the named commands; all of them unless told otherwise."""
    parser = argparse.ArgumentParser(
        prog="vmcoreinfo",
        description="Read what a kernel tells dump tools about itself: the vmcoreinfo note of a dump.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(
        # Named here, for argparse would load a formatter to find it out.
        prog="vmcoreinfo",
        title="commands",
        metavar="COMMAND",
        dest="command",
        required=True,
    )
    for name in names:
        module = import_module(f"{__name__}.{name.replace('-', '_')}")
        command = commands.add_parser(
            name,
            help=COMMANDS[name],
            description=module.DESCRIPTION,
            epilog=f"examples:\n{module.EXAMPLES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.configure(command)
        command.set_defaults(run=module.run)
    return parser


class _Version(argparse.Action):
    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *rest: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"vmcoreinfo {version('vmcoreinfo-fmt')}")
        except PackageNotFoundError:
            print("vmcoreinfo (not installed)")
        parser.exit()


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command and exit with its status."""
    arguments = sys.argv[1:] if argv is None else argv
    if "_ARGCOMPLETE" in os.environ:
        _complete()
    # Only the called command's module is imported, unless help or an error needs them all.
    called = [arguments[0]] if arguments and arguments[0] in COMMANDS else list(COMMANDS)
    args = build_parser(called).parse_args(arguments)
    sys.exit(_run(args))


def _run(args: argparse.Namespace) -> int:
    try:
        status: int = args.run(args)
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
    argcomplete.autocomplete(build_parser())
