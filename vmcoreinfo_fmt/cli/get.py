"""`vmcoreinfo get`: values of keys, for scripts."""

from __future__ import annotations

from ..text.kinds import base_of
from .arguments import FILE_HELP, add_json, add_names, add_payload, each, is_many, label, open_dump
from .payload import payload
from .screen import print_json, printable
from .streams import CommandError, write_bytes, write_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..dumps import Dump
    from ..text.vmcoreinfo import VmCoreInfo
    from .arguments import Plain

__all__ = ["DESCRIPTION", "EXAMPLES", "STATUSES", "USAGE", "configure", "run"]

USAGE = """\
vmcoreinfo get [options] FILE KEY ...
       vmcoreinfo get [options] --key KEY [--key KEY ...] FILE ..."""
DESCRIPTION = """\
Print the values of keys, one a line, in the order of the arguments.

KEY is a key as the payload spells it. The name inside its parentheses is enough
if only one key has it: phys_base, _stext. With * and ?, KEY stands for any number
of keys, which are printed as KEY=VALUE. What was read is said on standard error.

With --key every other argument is a file; of several, each line starts with the
name of its file. If a key is missing nothing is printed of that file, so that
line n always belongs to key n. Control characters are escaped; --raw prints the
bytes."""
EXAMPLES = """\
  vmcoreinfo get vmcore OSRELEASE
  vmcoreinfo get vmcore 'SYMBOL(_stext)' KERNELOFFSET --hex
  vmcoreinfo get --dec vmcore phys_base
  vmcoreinfo get vmcore 'SYMBOL(*)'
  vmcoreinfo get --key OSRELEASE vmcore-6.1 vmcore-6.12
  find . -name vmcore -print0 | xargs -0 -P 4 vmcoreinfo get -H -k OSRELEASE
"""
STATUSES = {0: "done", 1: "a key is missing, or there is no payload", 2: "an input cannot be read"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.usage = USAGE
    parser.add_argument("file", metavar="FILE", help=FILE_HELP)
    keys = parser.add_argument(
        "keys", metavar="KEY", nargs="*", default=[], help="a key, a name or a pattern; with --key, a file"
    )
    keys.completer = complete  # type: ignore[attr-defined]
    more = parser.add_argument(
        "-k", "--key", metavar="KEY", dest="key", action="append", default=[], help="print this key of every file"
    )
    more.completer = complete  # type: ignore[attr-defined]
    add_names(parser)
    add_payload(parser)
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--raw", action="store_true", help="print the bytes of the values, nothing escaped")
    forms.add_argument("--hex", action="store_true", help="print integers in hexadecimal with 0x, other values as text")
    forms.add_argument("--dec", action="store_true", help="print integers in decimal, other values as text")
    add_json(parser)
    parser.set_defaults(files=[])


def complete(parsed_args: argparse.Namespace, **_: object) -> list[str]:
    """Return the keys of the dump on the command line, if it is a file: nothing else is opened for a completion."""
    import os

    if parsed_args.file is None or not os.path.isfile(parsed_args.file):
        return []
    with open_dump(parsed_args, parsed_args.file) as dump:
        # What a shell completes is printed, so what could steer the terminal is left out.
        return [key for key in dump.vmcoreinfo if key.isascii() and key.isprintable()]


def run(args: argparse.Namespace | Plain) -> int:
    """Run the command."""
    if not args.files:
        _sort(args)  # type: ignore[arg-type]  # only the parser leaves that open
    return each(args, lambda name: _read(args, name))


def _sort(args: argparse.Namespace) -> None:
    """Tell the files from the keys."""
    asked = getattr(args, "key", [])
    if asked:
        args.files, args.keys = [args.file, *args.keys], asked
    else:
        args.files = [args.file]
    if not args.keys:
        raise CommandError(f"no KEY given, expected one after {args.file}, or --key KEY before files")
    if args.json and args.raw:
        raise CommandError("--raw prints bytes, which JSON does not have, expected --json or --raw")


def _read(args: argparse.Namespace | Plain, name: str) -> int:
    with open_dump(args, name) as dump:
        info = payload(dump)
        # What was asked for, its key, and what is printed before the value.
        rows = [(word, word, "") for word in args.keys if word in info]
        missing: list[str] = []
        if len(rows) < len(args.keys):
            rows, missing = _looked_up(args, dump, info)
    start = label(args, name)
    if args.raw:
        name_bytes = start.encode("utf-8", "surrogateescape")
        write_bytes(b"".join(name_bytes + f"{lead}{info[key]}\n".encode("latin-1") for _, key, lead in rows))
        return 0
    values = [_value(args, info, key) for _, key, _ in rows]
    if args.json:
        nothing: dict[str, str | None] = dict.fromkeys(missing)
        keys = {word: key for word, key, _ in rows} | nothing
        shown = {row[0]: value for row, value in zip(rows, values, strict=True)} | nothing
        print_json("get", {"source": dump.source, "keys": keys, "values": shown}, lines=is_many(args))
        return int(bool(missing))
    lines = [printable(f"{start}{row[2]}{value}") for row, value in zip(rows, values, strict=True)]
    print("\n".join(lines))
    return 0


def _value(args: argparse.Namespace | Plain, info: VmCoreInfo, key: str) -> str:
    if not (args.hex or args.dec) or base_of(key) is None:
        return info[key]
    value = info.integer(key)
    assert value is not None
    return f"{value:#x}" if args.hex else str(value)


def _looked_up(
    args: argparse.Namespace | Plain, dump: Dump, info: VmCoreInfo
) -> tuple[list[tuple[str, str, str]], list[str]]:
    """Return a row for each key that the arguments name or match, and the arguments that name none."""
    from ..text.naming import is_pattern, keys_named

    rows, missing, said = [], [], []
    for word in args.keys:
        keys = keys_named(word, info)
        if not keys:
            missing.append(word)
        elif keys == [word]:
            rows.append((word, word, ""))
        elif is_pattern(word):
            rows += [(key, key, f"{key}=") for key in keys]
            said.append(f"{word} is {len(keys)} key{'' if len(keys) == 1 else 's'}")
        elif len(keys) == 1:
            rows.append((word, keys[0], ""))
            said.append(f"{word} is {keys[0]}")
        else:
            raise CommandError(f"{word} is {' and '.join(keys)} in {dump.source}, expected one of them")
    if missing and not args.json:
        raise _missing(args, dump, info, missing)
    if not args.json:
        for words in said:
            write_error(printable(f"{label(args, dump.source)}{' ' if is_many(args) else ''}{words}"))
    return rows, missing


def _missing(args: argparse.Namespace | Plain, dump: Dump, info: VmCoreInfo, missing: list[str]) -> CommandError:
    from os.path import exists
    from shlex import join

    from ..text.naming import similar_keys

    words, hint = [], ""
    for word in missing:
        similar = similar_keys(word, info)
        words.append(f"{word}, did you mean {' or '.join(similar)}?" if similar else word)
    files = [word for word in missing if exists(word)]
    if files and not getattr(args, "key", []):
        keys = [part for word in args.keys if word not in files for part in ("--key", word)] or ["--key", "KEY"]
        hint = f"{join(['vmcoreinfo', 'get', *keys, *args.files, *files])}   reads several files"
    return CommandError(
        f"not in the payload of {dump.source}: {'; '.join(words)}",
        status=1,
        findings=(*dump.findings, *info.findings),
        hint=hint,
    )
