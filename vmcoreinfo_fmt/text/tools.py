"""Arguments for the tools that people use next."""

from __future__ import annotations

from ..errors import VmcoreinfoError
from .record import Record
from .release import wrong_build_id
from .translation import locate_image
from .values import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .payload import Payload

__all__ = ["ToolArguments", "find_page_tables", "tools"]


class ToolArguments(Record):
    """Arguments that spare a tool its own search.

    Attributes:
        tool: Name of the tool.
        argv: Its command as a list of words, in which VMLINUX, DUMP, NOTE.txt and OUT are the user's files; empty if
            the arguments are no command.
        arguments: The same in one line.
        reason: What it is good for.
    """

    __slots__ = ("arguments", "argv", "reason", "tool")

    tool: str
    argv: tuple[str, ...]
    arguments: str
    reason: str

    def __init__(self, tool: str, argv: tuple[str, ...], reason: str, *, arguments: str = "") -> None:
        self._fill(tool=tool, argv=argv, arguments=arguments or " ".join(argv), reason=reason)

    def __repr__(self) -> str:
        return f"<ToolArguments {self.arguments}>"


def tools(payload: Payload, arch: str | None) -> tuple[ToolArguments, ...]:
    """Return the arguments that a payload supports, for a kernel of this architecture."""
    return tuple(_tools(payload, arch))


def _tools(payload: Payload, arch: str | None) -> Iterator[ToolArguments]:
    build_id, release = payload.build_id, payload.osrelease
    # The words go into a command line, so only digits may come from the text.
    if build_id and len(build_id) == 40 and not build_id.strip("0123456789abcdef") and not wrong_build_id(release):
        argv: tuple[str, ...] = ("debuginfod-find", "debuginfo", build_id)
        yield ToolArguments("debuginfod", argv, "fetches vmlinux by its build id")
    options = _crash_options(payload, arch)
    if options:
        yield ToolArguments("crash", ("crash", *options, "VMLINUX", "DUMP"), "if crash does not find the kernel")
    if release:
        argv = ("drgn", "-c", "DUMP", "-s", "VMLINUX", "--vmcoreinfo", "NOTE.txt")
        yield ToolArguments("drgn", argv, "if the dump has no note")
    if release and "PAGESIZE" in payload:
        argv = ("makedumpfile", "-i", "NOTE.txt", "DUMP", "OUT")
        yield ToolArguments("makedumpfile", argv, "if the dump has no note")
    tables = find_page_tables(payload, arch)
    if tables is not None:
        settings = f"page_map_offset={tables[0]:#x} kernel_virtual_offset={tables[1]:#x}"
        yield ToolArguments("volatility3", (), "settings of its Intel layer", arguments=settings)


def _crash_options(payload: Payload, arch: str | None) -> list[str]:
    """Return the options for architectures whose crash reads them as the kernel writes them."""
    if arch not in ("x86_64", "arm64"):
        return []
    offset = payload.find_integer("KERNELOFFSET")
    options = [f"--kaslr={offset:#x}"] if offset else []
    settings = []
    if arch == "x86_64":
        phys_base = payload.find_integer("NUMBER(phys_base)")
        if phys_base is not None:
            settings.append(f"phys_base={phys_base & WORD:#x}")
    else:
        voffset, t1sz = payload.find_integer("NUMBER(kimage_voffset)"), payload.find_integer("NUMBER(TCR_EL1_T1SZ)")
        bits = payload.find_integer("NUMBER(VA_BITS)")
        if voffset is not None:
            settings.append(f"kimage_voffset={voffset & WORD:#x}")
        if t1sz is not None and 0 < t1sz < 64:
            settings.append(f"vabits_actual={64 - t1sz}")
        elif bits is not None and 0 < bits <= 48:  # a wider kernel may run with fewer
            settings.append(f"vabits_actual={bits}")
    for setting in settings:
        options += ["-m", setting]
    return options


def find_page_tables(payload: Payload, arch: str | None) -> tuple[int, int] | None:
    """Return where the kernel's page tables of 4 levels are, and its offset; None where a text does not tell.

    The first is a physical address; the offset is by how much KASLR moved the kernel. Only texts of x86_64 tell.
    """
    table, offset = payload.find_integer("SYMBOL(swapper_pg_dir)"), payload.find_integer("KERNELOFFSET")
    if arch != "x86_64" or table is None or offset is None or payload.find_integer("NUMBER(pgtable_l5_enabled)"):
        return None
    try:
        return locate_image(payload, arch=arch).paddr(table), offset
    except (ValueError, VmcoreinfoError):
        return None
