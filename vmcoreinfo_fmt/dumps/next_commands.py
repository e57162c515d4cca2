"""Commands for the tools that people use next, each only where that tool opens this dump."""

from __future__ import annotations

import os
from shlex import join

from ..errors import VmcoreinfoError
from ..text.tools import ToolArguments
from .ram_start import find_start
from .volatility import page_tables

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
# Which of them read a kernel of an architecture, where not all do.
ONLY = {"x86_32": ("crash",)}
MENDABLE, IMAGES, SAVED = ("elf", "kdump-compressed"), ("raw", "lime", "avml"), ("qemu-migration", "qcow2")
REASONS = {
    "crash": "VMLINUX is the kernel with its symbols",
    "drgn": "add -s VMLINUX where it does not find the symbols",
    "makedumpfile": "without free pages and caches",
    "volatility3": "with its symbols of this kernel; other plugins likewise",
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
    image = _image_for_crash(dump, path) if is_file else None
    readers = ONLY.get(dump.vmcoreinfo.facts.architecture or "", READERS)
    direct = [tool for tool in readers if (tool in opens and tool not in hindered) or (tool == "crash" and image)]
    after = [tool for tool in readers if tool not in direct] if first else []
    if first and after:
        words = " and ".join([", ".join(after[:-1]), after[-1]] if after[1:] else after)
        yield _command("vmcoreinfo", first, f"first, for {words}")
    for tool in readers:
        if tool in direct or tool in after:
            place = mended if tool in after else image if tool == "crash" and image else path
            yield _command(tool, _argv(tool, place, known), REASONS[tool])
    if "volatility3" in opens:
        yield from _volatility(dump, path)


def _command(tool: str, argv: tuple[str, ...], reason: str) -> ToolArguments:
    return ToolArguments(tool, argv, reason, arguments=join(argv))


def _argv(tool: str, path: str, known: dict[str, ToolArguments]) -> tuple[str, ...]:
    if tool == "drgn":
        return ("drgn", "-c", path)
    if tool == "makedumpfile":
        return ("makedumpfile", "-c", "-d", "31", path, f"{path}.small")
    options = known["crash"].argv[1:-2] if "crash" in known else ()
    return ("crash", *options, "VMLINUX", path)


def _image_for_crash(dump: Dump, path: str) -> str | None:
    """Return how crash names raw memory, or None where it is something else, or it is not known where it starts."""
    if dump.container != "raw" or dump.wrappers or dump.vmcoreinfo.facts.architecture not in ("x86_64", "arm64"):
        return None
    start = find_start(dump.input, dump.memory, dump.vmcoreinfo)
    # crash reads what follows an @ as an address, and what follows a comma as another image.
    return None if start is None or "@" in path or "," in path else f"{path}@{start:#x}"


def _volatility(dump: Dump, path: str) -> Iterator[ToolArguments]:
    try:
        page_tables(dump)
    except VmcoreinfoError:
        yield _command(
            "volatility3", ("vol", "-f", path, "banners.Banners"), "other plugins search for the page tables"
        )
        return
    name = f"{path}.vol.json"
    yield _command("vmcoreinfo", ("vmcoreinfo", "volatility", path, "-o", name), "first, for volatility3")
    yield _command("volatility3", ("vol", "-c", name, "linux.pslist.PsList"), REASONS["volatility3"])


def _mending(dump: Dump, path: str) -> tuple[str, tuple[str, ...] | None]:
    """Return where a dump is written that more tools open, and the command that writes it."""
    if (dump.container in IMAGES and not dump.wrappers) or _is_of_qemu(dump) or _has_large_blocks(dump):
        mended = f"{path}.elf"
        return mended, ("vmcoreinfo", "wrap", path, "-o", mended)
    if dump.container in SAVED and (dump.memory or dump.input.is_stream):
        mended = f"{path}.elf"
        tag = dump.details.get("snapshot")
        which = () if tag is None else (f"--snapshot={tag}",)
        return mended, ("vmcoreinfo", "wrap", *which, path, "-o", mended)
    if dump.container in MENDABLE and dump.wrappers in ((), ("flattened",)):
        mended = f"{path}.mended"
        return mended, ("vmcoreinfo", "repair", path, "-o", mended)
    return path, None


def _is_of_qemu(dump: Dump) -> bool:
    """Return whether a dump is a kdump of QEMU: makedumpfile reads its log, and does not filter it."""
    return dump.details.get("written_by") == "QEMU"


def _has_large_blocks(dump: Dump) -> bool:
    """Return whether a kdump has blocks that are no pages, as those of QEMU for arm64: no tool reads its memory."""
    page_size = dump.vmcoreinfo.find_integer("PAGESIZE")
    return dump.container == "kdump-compressed" and page_size is not None and dump.details["block_size"] != page_size


def _hindered(dump: Dump) -> tuple[str, ...]:
    """Return the tools that do not open the dump before `repair` has mended it."""
    if dump.container not in MENDABLE:
        return ()
    is_of_qemu, is_of_i386 = _is_of_qemu(dump), dump.vmcoreinfo.facts.architecture == "x86_32"
    if dump.is_searched or _has_large_blocks(dump) or (is_of_qemu and is_of_i386):
        return READERS
    always = ("makedumpfile",) if is_of_qemu else ()
    from .repair import plan_repair

    try:
        plan = plan_repair(dump.source, search=False)
    except (VmcoreinfoError, FileNotFoundError):
        return always
    return (*always, *(tool for finding in plan.defects for tool in HINDERED.get(finding.id, ())))
