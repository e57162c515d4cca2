"""What commands print of any file: exit status, what reaches a terminal, JSON.

The first byte says which of `COMMANDS` reads the others.
"""

from __future__ import annotations

import contextlib
import io
import json

from targets.file import named
from targets.limits import lowered
from targets.showing import shown_safely
from vmcoreinfo_fmt.cli import main

__all__ = ["COMMANDS", "target"]

# RAW commands write the bytes of the payload as they are.
TEXT, JSON, RAW = "text", "JSON", "raw"
COMMANDS: tuple[tuple[str, str], ...] = (
    ("show FILE", TEXT),
    ("show --brief --scan FILE", TEXT),
    ("show --json FILE", JSON),
    ("notes FILE", TEXT),
    ("notes --json FILE", JSON),
    ("scan FILE", TEXT),
    ("scan --json FILE", JSON),
    ("check --strict FILE", TEXT),
    ("check --json FILE", JSON),
    ("check --sarif FILE", JSON),
    ("diff --json FILE FILE", JSON),
    ("get FILE OSRELEASE PAGESIZE", TEXT),
    ("get --hex FILE NUMBER(phys_base)", TEXT),
    ("get --json --pick 1 FILE OSRELEASE", JSON),
    ("get --raw FILE OSRELEASE", RAW),
    ("extract FILE", RAW),
    ("extract --note --scan FILE", RAW),
    ("explain FILE", TEXT),
    ("entry FILE", TEXT),
    ("entry --json FILE", JSON),
    ("judge --entry 00000100ff00000000c08c0100000000 --region FILE", TEXT),
    ("judge --entry 00000100ff00000000c08c0100000000 --region FILE --profile qemu:7.2 --json", JSON),
)


def target(data: bytes) -> None:
    if not data:
        return
    words, form = COMMANDS[data[0] % len(COMMANDS)]
    with lowered(len(data)):
        status, out, err = run(words.replace("FILE", named(data[1:])).split())
    assert status in (0, 1, 2)
    for line in err.splitlines():
        shown_safely(line.decode())
    if form == TEXT:
        for line in out.decode().split("\n"):
            shown_safely(line)
    elif form == JSON and out:
        assert out.isascii()
        json.loads(out)


def run(words: list[str]) -> tuple[object, bytes, bytes]:
    """Return exit status, standard output and standard error of a command."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main(words)
        except SystemExit as ended:
            status = ended.code
    out.flush()
    err.flush()
    return status, out.buffer.getvalue(), err.buffer.getvalue()  # type: ignore[attr-defined]
