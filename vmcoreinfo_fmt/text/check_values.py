"""Values that disagree, with one another or with a header, or cannot be right: the area `values` of the catalogue."""

from __future__ import annotations

import re

from ..rules.finding import Finding
from .lines import PAGE_SIZE
from .phys_base import read_in_base_16
from .producer import pointer_bits
from .release import wrong_build_id
from .translation import PHYSICAL_BITS, X86_64_IMAGE, memory_start
from .values import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .payload import Payload

__all__ = ["check_room", "findings"]

# Of an x86_64 kernel, in virtual and in physical memory.
_ALIGNMENT = 2 << 20
# Addresses of what was allocated, not of variables in the image.
_OUTSIDE_IMAGE = {"SYMBOL(mem_section)", "SYMBOL(vmemmap)", "SYMBOL(mem_map)", "SYMBOL(high_memory)"}
_EXCLUSIVE = (
    ("OFFSET(page._count)", "OFFSET(page._refcount)"),
    ("OFFSET(page.compound_head)", "OFFSET(page.compound_info)"),
    ("SYMBOL(init_level4_pgt)", "SYMBOL(init_top_pgt)"),
    ("SYMBOL(phys_base)", "NUMBER(phys_base)"),
    ("SYMBOL(vmlist)", "SYMBOL(vmap_area_list)"),
    ("NUMBER(PG_slab)", "NUMBER(PAGE_SLAB_MAPCOUNT_VALUE)"),
    ("NUMBER(HUGETLB_PAGE_DTOR)", "NUMBER(PAGE_HUGETLB_MAPCOUNT_VALUE)"),
)


def findings(payload: Payload, arch: str | None, header_phys_base: int | None) -> Iterator[Finding]:
    """Yield where values disagree; a check whose keys are absent or broken is left out."""
    checks: list[Callable[[Payload], Iterator[Finding]]] = [
        _page_size, _build_id, _crash_time, _mem_section, _pointers, _exclusive,
    ]  # fmt: skip
    if arch == "x86_64":
        checks += [_stext, _page_tables, _phys_base, _image]
    for check in checks:
        yield from check(payload)
    yield from _phys_offset(payload, header_phys_base)
    yield from _header(payload, header_phys_base)


def _finding(id: str, message: str, payload: Payload, key: str) -> Finding:
    line = payload.find_line(key)
    return Finding(id, message, line.offset if line else None, subject=key)


def _integers(payload: Payload, *names: str) -> list[int] | None:
    """Return the values of all these keys, or None if one is absent or broken."""
    values = []
    for name in names:
        value = payload.find_integer(name)
        if value is None:
            return None
        values.append(value)
    return values


def _page_size(payload: Payload) -> Iterator[Finding]:
    values = _integers(payload, "PAGESIZE")
    if values and (not 4096 <= values[0] <= 1 << 20 or values[0] & (values[0] - 1)):
        message = f"PAGESIZE is {values[0]}, expected a power of two from 4096 to {1 << 20}"
        yield _finding("page-size-odd", message, payload, "PAGESIZE")


def _build_id(payload: Payload) -> Iterator[Finding]:
    build_id = payload.build_id
    if build_id is None:
        return
    if not re.fullmatch("[0-9a-f]{40}", build_id):
        message = f"BUILD-ID is {build_id[:80]!r}, expected 40 lower-case hexadecimal digits"
        yield _finding("build-id-form", message, payload, "BUILD-ID")
    wrong = wrong_build_id(payload.osrelease)
    if wrong:
        message = f"BUILD-ID is wrong in kernels {wrong}: it is not that of vmlinux"
        yield _finding("build-id-garbage", message, payload, "BUILD-ID")


def _crash_time(payload: Payload) -> Iterator[Finding]:
    values = _integers(payload, "CRASHTIME")
    # The note came with Linux 2.6.24, in January 2008.
    if values and not 1199145600 <= values[0] < 1 << 32:
        message = f"CRASHTIME is {values[0]}, expected seconds from 2008 on"
        yield _finding("crash-time-implausible", message, payload, "CRASHTIME")


def _mem_section(payload: Payload) -> Iterator[Finding]:
    names = ("NUMBER(MAX_PHYSMEM_BITS)", "NUMBER(SECTION_SIZE_BITS)", "SIZE(mem_section)", "PAGESIZE")
    values = _integers(payload, *names, "LENGTH(mem_section)")
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
        yield _finding("mem-section-length", message, payload, "LENGTH(mem_section)")


def _pointers(payload: Payload) -> Iterator[Finding]:
    bits = pointer_bits(payload)
    if bits == 32 and (widest := max(payload.symbols.values(), default=0)) >> 32:
        message = f"SIZE(list_head) is 8, two pointers of 32 bits, but a symbol is at {widest:#x}"
        yield _finding("pointer-width", message, payload, "SIZE(list_head)")
    elif bits is None and (size := payload.find_integer("SIZE(list_head)")) is not None:
        message = f"SIZE(list_head) is {size}, expected 8 or 16"
        yield _finding("pointer-width", message, payload, "SIZE(list_head)")


def _exclusive(payload: Payload) -> Iterator[Finding]:
    for older, newer in _EXCLUSIVE:
        if older in payload and newer in payload:
            yield _finding("keys-exclusive", f"{older} and {newer} are not written by the same kernel", payload, newer)


def check_room(payload: Payload) -> Iterator[Finding]:
    """Yield how much of the page that Linux has for the text is used."""
    page = payload.find_integer("PAGESIZE") or PAGE_SIZE
    data = bytes(payload)
    used = len(data.rstrip(b"\0"))
    if used > page:
        yield Finding("text-over-page", f"text of {used} bytes, expected at most {page}", page)
    elif used == page and not data.startswith(b"\n", used - 1):
        yield Finding("text-cut-at-page", "the text fills its page and ends in a line without a newline", used)
    else:
        yield Finding("text-room", f"{used} of {page} bytes are used, {page - used} are left")


def _phys_offset(payload: Payload, header: int | None) -> Iterator[Finding]:
    key = "NUMBER(PHYS_OFFSET)"
    value = payload.find_integer(key)
    if value is None or value >> PHYSICAL_BITS == 0:
        return
    start, _ = memory_start(payload)
    more = f"memory starts at {start:#x}" if start is not None else "KASLR moved the linear map"
    if header is not None and (header - value) & WORD == 0:
        more += ", and phys_base in the header is no address either"
    message = f"{key} is {value & WORD:#x}, which is not a physical address: {more}"
    yield _finding("phys-offset-not-an-address", message, payload, key)


def _stext(payload: Payload) -> Iterator[Finding]:
    values = _integers(payload, "SYMBOL(_stext)", "KERNELOFFSET")
    if values is None:
        return
    linked = values[0] - values[1]
    # CONFIG_PHYSICAL_START is 16 MiB unless somebody changed it, and always aligned.
    if linked % _ALIGNMENT or not X86_64_IMAGE <= linked < X86_64_IMAGE + (1 << 30):
        message = f"SYMBOL(_stext) minus KERNELOFFSET is {linked:#x}, expected {X86_64_IMAGE + (16 << 20):#x}"
        yield _finding("stext-against-offset", message, payload, "KERNELOFFSET")


def _page_tables(payload: Payload) -> Iterator[Finding]:
    values = _integers(payload, "SYMBOL(init_top_pgt)", "SYMBOL(swapper_pg_dir)")
    if values and values[0] != values[1]:
        message = f"SYMBOL(init_top_pgt) is {values[0]:x}, expected {values[1]:x} as SYMBOL(swapper_pg_dir) says"
        yield _finding("page-tables-differ", message, payload, "SYMBOL(init_top_pgt)")


def _phys_base(payload: Payload) -> Iterator[Finding]:
    values = _integers(payload, "NUMBER(phys_base)")
    if values and values[0] % _ALIGNMENT:
        message = f"NUMBER(phys_base) is {values[0]}, expected a multiple of {_ALIGNMENT}"
        yield _finding("phys-base-unaligned", message, payload, "NUMBER(phys_base)")


def _image(payload: Payload) -> Iterator[Finding]:
    values = _integers(payload, "SYMBOL(_stext)", "NUMBER(KERNEL_IMAGE_SIZE)")
    if values is None:
        return
    first, end = values[0], X86_64_IMAGE + values[1]
    for name, address in payload.symbols.to_dict().items():
        if first <= address < end or not address:
            continue
        key = f"SYMBOL({name})"
        if key not in _OUTSIDE_IMAGE:
            message = f"{key} is {address:x}, expected {first:x} to {end:x}"
            yield _finding("symbol-outside-image", message, payload, key)


def _header(payload: Payload, header: int | None) -> Iterator[Finding]:
    key = "NUMBER(phys_base)"
    note = payload.find_integer(key)
    if header is None or note is None or (header - note) & WORD == 0:
        return
    if header & WORD == read_in_base_16(payload[key]):
        message = f"phys_base in the header is {header:#x}, expected {note:#x}: QEMU read the decimal {note} in base 16"
        yield _finding("header-phys-base-base16", message, payload, key)
    else:
        message = f"phys_base in the header is {header:#x}, in the note {note:#x}"
        yield _finding("header-phys-base", message, payload, key)
