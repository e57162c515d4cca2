"""Configurations of volatility3: what the note says of the page tables, so that it need not search for them."""

from __future__ import annotations

import os

from ..errors import UnsupportedError
from ..text.tools import find_page_tables
from .ram_start import find_start
from .search.names import UTS_SIZE, address_of_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .dump import Dump
    from .search.strings import Progress

__all__ = ["configuration", "layers", "page_tables"]

# Its layer for each container, above the one for files.
LAYERS: dict[str, str | None] = {
    "raw": None,
    "elf": "volatility3.framework.layers.elf.Elf64Layer",
    "lime": "volatility3.framework.layers.lime.LimeLayer",
    "avml": "volatility3.framework.layers.avml.AVMLLayer",
}
KERNEL = "volatility3.framework.layers.intel.LinuxIntel32e"
FILE = "volatility3.framework.layers.physical.FileLayer"
# By its banner it finds the symbols. The line is longer than that of any kernel.
MAX_BANNER = 1024
# The kernel has no room for a longer one.
MAX_RELEASE = 48


def configuration(
    dump: Dump, *, layer: str = "kernel.layer_name", progress: Progress | None = None
) -> dict[str, str | int]:
    """Return the configuration with which volatility3 reads the kernel's memory in a dump, for its option `--config`.

    Memory is searched for the kernel's banner, by which volatility3 knows the symbols.

    Args:
        dump: An ELF dump, or an image of LiME, of AVML, or raw from address 0 on.
        layer: The requirement of the plugin that it fulfils: that of plugins for Linux, or `primary` of others.
        progress: Called with the number of bytes that are searched.

    Raises:
        UnsupportedError: See `page_tables`; or the banner is not in memory.
        MissingKeyError: The dump has no payload.
    """
    values = layers(dump)
    banner = _find_banner(dump, progress)
    if banner is None:
        raise UnsupportedError(
            f"the banner of {dump.vmcoreinfo.osrelease} is not in the memory of {dump.source}", found="no banner"
        )
    values["kernel_banner"] = banner
    return {f"{layer}.{key}": value for key, value in values.items()}


def _find_banner(dump: Dump, progress: Progress | None) -> str | None:
    from .search.strings import find_all

    release = (dump.vmcoreinfo.osrelease or "").encode("latin-1")
    version = _version(dump, release)
    for place, _ in find_all(dump.input, (b"Linux version %s (" % release[:MAX_RELEASE],), progress):
        # The log has the line, too, but ends it in another way; and a kernel can have another that lacks the version.
        line, end, _ = dump.input.read_at(place, MAX_BANNER).partition(b"\n\0")
        if end and line.isascii() and line.endswith(version):
            return (line + end).decode("ascii")
    return None


def _version(dump: Dump, release: bytes) -> bytes:
    """Return the version among the kernel's names, such as "#1 SMP", or nothing where they are not in memory."""
    paddr, memory = address_of_names(dump.vmcoreinfo), dump.memory
    names = b"" if paddr is None or memory is None else memory.read(paddr, UTS_SIZE)
    _, found, rest = names.partition(b"\0" + release + b"\0")
    return rest.lstrip(b"\0").partition(b"\0")[0] if found else b""


def layers(dump: Dump) -> dict[str, str | int]:
    """Return the layers of the configuration, which cost no search. Raises what `page_tables` raises."""
    from pathlib import Path

    paddr, offset = page_tables(dump)
    values: dict[str, str | int] = {"class": KERNEL, "page_map_offset": paddr, "kernel_virtual_offset": offset}
    file = "memory_layer"
    if (name := LAYERS[dump.container]) is not None:
        values["memory_layer.class"] = name
        file = "memory_layer.base_layer"
    return values | {f"{file}.class": FILE, f"{file}.location": Path(dump.source).absolute().as_uri()}


def page_tables(dump: Dump) -> tuple[int, int]:
    """Return where the page tables of the kernel in a dump that volatility3 reads are, and its virtual offset.

    Raises:
        UnsupportedError: It is no file that volatility3 reads, or not of an x86_64 kernel with page tables of 4 levels.
        MissingKeyError: The dump has no payload.
    """
    if dump.container not in LAYERS or dump.wrappers or (dump.container == "elf" and dump.bits != 64):
        words = " in ".join([dump.container, *reversed(dump.wrappers)])
        raise UnsupportedError(f"volatility3 does not read {words}, wrap it first", found=dump.container)
    info = dump.vmcoreinfo
    if not os.path.isfile(dump.source):
        raise UnsupportedError(f"{dump.source} is no file, expected one", found="no file")
    arch = info.facts.architecture
    tables = find_page_tables(info, arch)
    if tables is None:
        raise UnsupportedError(
            f"the text does not say where the page tables of a kernel for {arch or 'an unknown architecture'} are, "
            "expected x86_64 with 4 levels",
            found=str(arch),
        )
    start = find_start(dump.input, dump.memory, info)
    if dump.container == "raw" and start != 0:
        words = "an unknown address" if start is None else f"{start:#x}"
        raise UnsupportedError(f"the memory in {dump.source} starts at {words}, expected 0; wrap it first", found=words)
    return tables
