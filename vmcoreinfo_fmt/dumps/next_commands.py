"""Commands for the tools that people use next, each only where that tool opens this dump."""

from __future__ import annotations

import os
from shlex import join

from ..errors import VmcoreinfoError
from ..text.tools import ToolArguments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .dump import Dump

__all__ = ["TOOLS", "next_commands"]

# Which tools open which container as it is, tried with crash 8.0.2, drgn 0.3.0, makedumpfile 1.7.2 and
# volatility3 2.28.2; tests/qemu/test_repair.py tries them again.
OPENS: dict[str, set[tuple[str, ...]]] = {
    "crash": {("elf",), ("kdump-compressed",), ("kdump-compressed", "flattened")},
    "drgn": {("elf",), ("kdump-compressed",), ("kdump-compressed", "flattened")},
    "makedumpfile": {("elf",), ("kdump-compressed",)},
    "volatility3": {("elf",), ("raw",), ("lime",), ("avml",)},
}
TOOLS = (*OPENS, "debuginfod")
# What repair mends, and for which tool.
HINDERED: dict[str, tuple[str, ...]] = {
    "elf-program-headers-apart": ("makedumpfile",),
    "header-phys-base-base16": ("makedumpfile",),
    "header-phys-base": ("makedumpfile",),
    "kdump-utsname-empty": ("drgn",),
    "kdump-text-missing": ("crash", "drgn", "makedumpfile"),
}
READERS = ("crash", "drgn", "makedumpfile")
MENDABLE, IMAGES = ("elf", "kdump-compressed"), ("raw", "lime", "avml")
REASONS = {
    "crash": "VMLINUX is the kernel with its symbols",
    "drgn": "add -s VMLINUX where it does not find the symbols",
    "makedumpfile": "without free pages and caches",
}


def next_commands(dump: Dump) -> tuple[ToolArguments, ...]:
    """Return commands for other tools, with the dump's path; VMLINUX is the kernel with its symbols.

    A tool that does not open the dump as it is gets a command of this package first, and reads what that writes.
    Where the dump is no file with a path that can be typed, DUMP is in its place.

    Raises:
        MissingKeyError: The dump has no payload.
    """
    return tuple(_commands(dump))


def _commands(dump: Dump) -> Iterator[ToolArguments]:
    is_file = os.path.isfile(dump.source) and dump.source.isprintable()
    path = dump.source if is_file else "DUMP"
    if path.startswith("-"):
        path = f"./{path}"
    known = {tool.tool: tool for tool in dump.vmcoreinfo.facts.tools}
    if "debuginfod" in known:
        yield known["debuginfod"]
    container = (dump.container, *dump.wrappers)
    opens = [tool for tool, containers in OPENS.items() if container in containers]
    hindered = _hindered(dump) if is_file else ()
    mended, first = _mending(dump, path)
    after = [tool for tool in READERS if tool in hindered or tool not in opens] if first else []
    if first and after:
        words = " and ".join([", ".join(after[:-1]), after[-1]] if after[1:] else after)
        yield ToolArguments("vmcoreinfo", first, f"first, for {words}", arguments=join(first))
    for tool in READERS:
        if tool in after or (tool in opens and tool not in hindered):
            argv = _argv(tool, mended if tool in after else path, known)
            yield ToolArguments(tool, argv, REASONS[tool], arguments=join(argv))
    if "volatility3" in opens:
        argv = ("vol", "-f", path, "banners.Banners")
        settings = known.get("volatility3")
        reason = f"its Intel layer: {settings.arguments}" if settings else "other plugins need the kernel's symbols"
        yield ToolArguments("volatility3", argv, reason, arguments=join(argv))


def _argv(tool: str, path: str, known: dict[str, ToolArguments]) -> tuple[str, ...]:
    if tool == "drgn":
        return ("drgn", "-c", path)
    if tool == "makedumpfile":
        return ("makedumpfile", "-c", "-d", "31", path, f"{path}.small")
    options = known["crash"].argv[1:-2] if "crash" in known else ()
    return ("crash", *options, "VMLINUX", path)


def _mending(dump: Dump, path: str) -> tuple[str, tuple[str, ...] | None]:
    """Return where a dump is written that more tools open, and the command that writes it."""
    if dump.container in IMAGES and not dump.wrappers:
        mended = f"{path}.elf"
        return mended, ("vmcoreinfo", "wrap", path, "-o", mended)
    if dump.container in MENDABLE and dump.wrappers in ((), ("flattened",)):
        mended = f"{path}.mended"
        return mended, ("vmcoreinfo", "repair", path, "-o", mended)
    return path, None


def _hindered(dump: Dump) -> tuple[str, ...]:
    """Return the tools that do not open the dump before `repair` has mended it."""
    if dump.container not in MENDABLE:
        return ()
    if dump.is_searched:
        return READERS
    from .repair import plan_repair

    try:
        plan = plan_repair(dump.source, search=False)
    except (VmcoreinfoError, FileNotFoundError):
        return ()
    return tuple(tool for finding in plan.defects for tool in HINDERED.get(finding.id, ()))
