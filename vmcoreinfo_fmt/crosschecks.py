"""Checks of what keys say of one another, and of values whose meaning is known."""

from __future__ import annotations

import re

from .errors import FormatError
from .findings import Finding
from .origin import pointer_bits, producer, release_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .findings import Severity
    from .lines import Line
    from .vmcoreinfo import VmCoreInfo

    Lines = Mapping[str, Line]

__all__ = ["CHECKS", "findings"]

CHECKS: dict[str, tuple[Severity, str]] = {
    "page-size-odd": ("error", "PAGESIZE is no power of two from 4 KiB to 1 MiB"),
    "build-id-form": ("warning", "BUILD-ID is not of 40 lower-case hexadecimal digits"),
    "build-id-garbage": ("warning", "kernels of this release are known to write a wrong build id"),
    "crash-time-implausible": ("warning", "CRASHTIME is before the note was invented or after 32 bits of seconds"),
    "stext-against-offset": ("warning", "_stext less KERNELOFFSET is not where an x86_64 kernel may be linked to lie"),
    "page-tables-differ": ("error", "init_top_pgt and swapper_pg_dir are two names of one x86_64 symbol"),
    "mem-section-length": ("warning", "LENGTH(mem_section) does not follow from the widths of section and memory"),
    "phys-base-unaligned": ("warning", "phys_base is no multiple of 2 MiB, to which an x86_64 kernel is aligned"),
    "symbol-outside-image": ("warning", "a symbol of the kernel lies outside its image"),
    "pointer-width": ("error", "a list link has another size than two pointers of this architecture"),
    "keys-exclusive": ("info", "keys of different kernels in one text"),
    "header-phys-base": ("warning", "the dump's header states another phys_base than the note"),
    "header-phys-base-base16": ("warning", "the header has phys_base as QEMU misreads it, decimal digits in base 16"),
    "text-over-page": ("error", "more text than the page that Linux has for it"),
    "text-cut-at-page": ("error", "the text ends at the end of the page, without a newline"),
    "text-room": ("info", "how much of the page is used"),
}

MIB2 = 2 << 20
X86_64_IMAGE = 0xFFFFFFFF80000000
# Their values are addresses of what was allocated, not of variables in the image.
OUTSIDE_IMAGE = {"SYMBOL(mem_section)", "SYMBOL(vmemmap)", "SYMBOL(mem_map)", "SYMBOL(high_memory)"}
EXCLUSIVE = (
    ("OFFSET(page._count)", "OFFSET(page._refcount)"),
    ("OFFSET(page.compound_head)", "OFFSET(page.compound_info)"),
    ("SYMBOL(init_level4_pgt)", "SYMBOL(init_top_pgt)"),
    ("SYMBOL(phys_base)", "NUMBER(phys_base)"),
    ("SYMBOL(vmlist)", "SYMBOL(vmap_area_list)"),
    ("NUMBER(PG_slab)", "NUMBER(PAGE_SLAB_MAPCOUNT_VALUE)"),
    ("NUMBER(HUGETLB_PAGE_DTOR)", "NUMBER(PAGE_HUGETLB_MAPCOUNT_VALUE)"),
)
# Stable releases that took 905415ff3ffb without its fix: series, first and last release of it.
GARBAGE_BUILD_ID = (
    ((6, 11), 3, 9),
    ((6, 10), 14, None),
    ((6, 6), 55, 62),
    ((6, 1), 113, 118),
    ((5, 15), 168, None),
)


def findings(info: VmCoreInfo, arch: str | None, lines: Lines, header_phys_base: int | None) -> Iterator[Finding]:
    """Yield what the values say of one another; a check whose keys are absent or broken is passed over."""
    checks: list[Callable[[VmCoreInfo, Lines], Iterator[Finding]]] = [
        _page_size, _build_id, _crash_time, _mem_section, _pointers, _exclusive, _room,
    ]  # fmt: skip
    if arch == "x86_64":
        checks += [_stext, _page_tables, _phys_base, _image]
    for check in checks:
        yield from check(info, lines)
    yield from _header(info, lines, header_phys_base)


def _finding(id: str, message: str, lines: Lines, key: str = "") -> Finding:
    offset = lines[key].offset if key in lines else None
    return Finding(id, CHECKS[id][0], message if offset is None else f"{message}, at offset {offset}", offset, key)


def _integers(info: VmCoreInfo, *names: str) -> list[int] | None:
    """Return the values of all these keys, or None where one is absent or broken."""
    try:
        values = [info.integer(name) for name in names]
    except FormatError:
        return None
    return [value for value in values if value is not None] if None not in values else None


def _page_size(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    values = _integers(info, "PAGESIZE")
    if values and (not 4096 <= values[0] <= 1 << 20 or values[0] & (values[0] - 1)):
        message = f"PAGESIZE is {values[0]}, expected a power of two from 4096 to {1 << 20}"
        yield _finding("page-size-odd", message, lines, "PAGESIZE")


def _build_id(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    build_id = info.build_id
    if build_id is None:
        return
    if not re.fullmatch("[0-9a-f]{40}", build_id):
        message = f"BUILD-ID is {build_id!r}, expected 40 lower-case hexadecimal digits"
        yield _finding("build-id-form", message, lines, "BUILD-ID")
    version = release_version(info.osrelease) or ()
    for series, first, last in GARBAGE_BUILD_ID:
        if version[:2] == series and len(version) > 2 and first <= version[2] <= (last or version[2]):
            message = f"kernels from {series[0]}.{series[1]}.{first} on write a wrong BUILD-ID"
            yield _finding("build-id-garbage", message, lines, "BUILD-ID")


def _crash_time(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    values = _integers(info, "CRASHTIME")
    # The note came with Linux 2.6.24, in January 2008.
    if values and not 1199145600 <= values[0] < 1 << 32:
        message = f"CRASHTIME is {values[0]}, expected seconds from 2008 on"
        yield _finding("crash-time-implausible", message, lines, "CRASHTIME")


def _mem_section(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    names = ("NUMBER(MAX_PHYSMEM_BITS)", "NUMBER(SECTION_SIZE_BITS)", "SIZE(mem_section)", "PAGESIZE")
    values = _integers(info, *names, "LENGTH(mem_section)")
    if values is None:
        return
    memory_bits, section_bits, size, page_size, length = values
    if not (0 <= section_bits <= memory_bits <= 64 and size > 0 and page_size >= size):
        return
    sections = 1 << (memory_bits - section_bits)
    per_root = page_size // size
    expected = -(-sections // per_root)
    if length not in (expected, sections):
        message = f"LENGTH(mem_section) is {length}, expected {expected} (or {sections} without SPARSEMEM_EXTREME)"
        yield _finding("mem-section-length", message, lines, "LENGTH(mem_section)")


def _pointers(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    bits = pointer_bits(info)
    widest = max(info.symbols.values(), default=0)
    if bits == 32 and widest >> 32:
        message = f"SIZE(list_head) is 8, two pointers of 32 bits, and a symbol lies at {widest:#x}"
        yield _finding("pointer-width", message, lines, "SIZE(list_head)")
    elif bits is None and "list_head" in info.sizes:
        message = f"SIZE(list_head) is {info.sizes['list_head']}, expected 8 or 16"
        yield _finding("pointer-width", message, lines, "SIZE(list_head)")


def _exclusive(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    for older, newer in EXCLUSIVE:
        if older in info and newer in info:
            yield _finding("keys-exclusive", f"{older} and {newer} are never written by one kernel", lines, newer)


def _room(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    if producer(info) != "linux":
        return
    page = (_integers(info, "PAGESIZE") or [4096])[0]
    payload = bytes(info)
    used = len(payload.rstrip(b"\0"))
    if used > page:
        yield Finding("text-over-page", "error", f"text of {used} bytes, expected at most {page}", page)
    elif used == page and not payload.startswith(b"\n", used - 1):
        message = f"the text ends in a line without a newline, at offset {used}"
        yield Finding("text-cut-at-page", "error", f"{message}, the end of the page; more was to come", used)
    else:
        yield Finding("text-room", "info", f"{used} of {page} bytes are used, {page - used} are left")


def _stext(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    values = _integers(info, "SYMBOL(_stext)", "KERNELOFFSET")
    if values is None:
        return
    linked = values[0] - values[1]
    # CONFIG_PHYSICAL_START is 16 MiB unless somebody changed it, and always aligned.
    if linked % MIB2 or not X86_64_IMAGE <= linked < X86_64_IMAGE + (1 << 30):
        message = f"SYMBOL(_stext) less KERNELOFFSET is {linked:#x}, expected {X86_64_IMAGE + (16 << 20):#x}"
        yield _finding("stext-against-offset", message, lines, "KERNELOFFSET")


def _page_tables(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    values = _integers(info, "SYMBOL(init_top_pgt)", "SYMBOL(swapper_pg_dir)")
    if values and values[0] != values[1]:
        message = f"SYMBOL(init_top_pgt) is {values[0]:x}, expected {values[1]:x} as SYMBOL(swapper_pg_dir) says"
        yield _finding("page-tables-differ", message, lines, "SYMBOL(init_top_pgt)")


def _phys_base(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    values = _integers(info, "NUMBER(phys_base)")
    if values and values[0] % MIB2:
        message = f"NUMBER(phys_base) is {values[0]}, expected a multiple of {MIB2}"
        yield _finding("phys-base-unaligned", message, lines, "NUMBER(phys_base)")


def _image(info: VmCoreInfo, lines: Lines) -> Iterator[Finding]:
    values = _integers(info, "SYMBOL(_stext)", "NUMBER(KERNEL_IMAGE_SIZE)")
    if values is None:
        return
    first, end = values[0], X86_64_IMAGE + values[1]
    for name, address in info.symbols.items():
        key = f"SYMBOL({name})"
        if key not in OUTSIDE_IMAGE and address and not first <= address < end:
            message = f"{key} is {address:x}, expected {first:x} to {end:x}"
            yield _finding("symbol-outside-image", message, lines, key)


def _header(info: VmCoreInfo, lines: Lines, header: int | None) -> Iterator[Finding]:
    values = _integers(info, "NUMBER(phys_base)")
    if header is None or values is None or (header - values[0]) % (1 << 64) == 0:
        return
    note, word = values[0], (1 << 64) - 1
    misread = int(str(note), 16) & word
    if header & word == misread:
        message = f"the header says phys_base {header:#x}: QEMU read the note's decimal {note} in base 16"
        yield _finding("header-phys-base-base16", message, lines, "NUMBER(phys_base)")
    else:
        message = f"the header says phys_base {header:#x}, the note {note:#x}"
        yield _finding("header-phys-base", message, lines, "NUMBER(phys_base)")
