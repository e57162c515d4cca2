"""What the values of a text say of one another, of a header and of its page."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.meaning import DROPPED, STRICT, Meaning
from conformance.readings import AMD64, ARM64, RELEASE, Found, about, reading


def agreement() -> Iterator[Meaning]:
    image = 0xFFFFFFFF80000000

    def stext(address: int, offset: int) -> bytes:
        return AMD64 + b"SYMBOL(_stext)=%x\nKERNELOFFSET=%x\n" % (address, offset)

    for name, address, offset, is_odd in (
        ("usual", image + (16 << 20), 0, 0), ("moved", image + (16 << 20) + 0x19C00000, 0x19C00000, 0),
        ("unaligned", image + (16 << 20) + 4096, 0, 1), ("offset", image + (16 << 20) + 0x19C00000, 0x19C00001, 1),
        ("lowest", image, 0, 0), ("below", image - (2 << 20), 0, 1), ("highest", image + (1 << 30) - (2 << 20), 0, 0),
        ("above", image + (1 << 30), 0, 1),
    ):  # fmt: skip
        at = b"KERNELOFFSET" if is_odd else False
        yield about(
            "stext-against-offset", name, "Where the kernel was linked.", stext(address, offset), at, "boundary"
        )
    other = stext(1, 0).replace(AMD64, ARM64)
    yield about("stext-against-offset", "arm64", "Of x86_64 only.", other, False)
    table = b"SYMBOL(swapper_pg_dir)=%s\n"
    yield about("page-tables-differ", "same", "Two names.", AMD64 + table % b"ffffffff82810000", False)
    yield about(
        "page-tables-differ", "other", "Two tables.", AMD64 + table % b"ffffffff82811000", b"SYMBOL(init_top_pgt)"
    )
    yield about("page-tables-differ", "one", "One name.", AMD64, False)
    sections = b"NUMBER(MAX_PHYSMEM_BITS)=46\nNUMBER(SECTION_SIZE_BITS)=27\nSIZE(mem_section)=16\nPAGESIZE=4096\n"
    for length, is_odd in ((2048, 0), (1 << 19, 0), (2047, 1), (2049, 1), (0, 1)):
        text = RELEASE + sections + b"LENGTH(mem_section)=%d\n" % length
        at = b"LENGTH(mem_section)" if is_odd else False
        yield about("mem-section-length", str(length), f"{length} roots.", text, at, "boundary")
    yield about("mem-section-length", "missing", "One number is missing.", RELEASE + b"LENGTH(mem_section)=1\n", False)
    for base, is_odd in ((0, 0), (2 << 20, 0), (71303168, 0), (-(1 << 30), 0), (4096, 1), (71303169, 1), (-1, 1)):
        text = AMD64 + b"NUMBER(phys_base)=%d\n" % base
        at = b"NUMBER(phys_base)" if is_odd else False
        yield about("phys-base-unaligned", str(base), "Alignment of the kernel.", text, at, "boundary", "sign")
    yield about("phys-base-unaligned", "arm64", "Of x86_64 only.", ARM64 + b"NUMBER(phys_base)=1\n", False)
    first = image + (16 << 20)
    for name, address, is_odd in (
        ("first", first, 0),
        ("before", first - 1, 1),
        ("last", image + (1 << 30) - 1, 0),
        ("after", image + (1 << 30), 1),
        ("null", 0, 0),
    ):
        text = AMD64 + b"SYMBOL(_stext)=%x\nNUMBER(KERNEL_IMAGE_SIZE)=1073741824\nSYMBOL(clear_seq)=%x\n" % (
            first,
            address,
        )
        at = b"SYMBOL(clear_seq)" if is_odd else False
        yield about("symbol-outside-image", name, "A symbol.", text, at, "boundary")
    allocated = (
        AMD64
        + b"SYMBOL(_stext)=%x\nNUMBER(KERNEL_IMAGE_SIZE)=1073741824\nSYMBOL(mem_section)=ffff888000000000\n" % first
    )
    yield about("symbol-outside-image", "allocated", "What was allocated is elsewhere.", allocated, False)
    for name, text, is_odd in (
        ("8-32", b"SIZE(list_head)=8\nSYMBOL(a)=ffffffff\n", 0),
        ("8-64", b"SIZE(list_head)=8\nSYMBOL(a)=100000000\n", 1),
        ("16", b"SIZE(list_head)=16\nSYMBOL(a)=ffffffff81000000\n", 0),
        ("12", b"SIZE(list_head)=12\n", 1),
        ("0", b"SIZE(list_head)=0\n", 1),
        ("none", b"SYMBOL(a)=1\n", 0),
    ):
        yield about(
            "pointer-width", name, "Two pointers.", RELEASE + text, b"SIZE(list_head)" if is_odd else False, "class"
        )
    exclusive = (
        ("OFFSET(page._count)", "OFFSET(page._refcount)"), ("OFFSET(page.compound_head)", "OFFSET(page.compound_info)"),
        ("SYMBOL(init_level4_pgt)", "SYMBOL(init_top_pgt)"), ("SYMBOL(phys_base)", "NUMBER(phys_base)"),
        ("SYMBOL(vmlist)", "SYMBOL(vmap_area_list)"), ("NUMBER(PG_slab)", "NUMBER(PAGE_SLAB_MAPCOUNT_VALUE)"),
        ("NUMBER(HUGETLB_PAGE_DTOR)", "NUMBER(PAGE_HUGETLB_MAPCOUNT_VALUE)"),
    )  # fmt: skip
    for older, newer in exclusive:
        name = newer.lower().replace("(", "-").replace(")", "")
        both = RELEASE + f"{older}=1\n{newer}=1\n".encode()
        yield about("keys-exclusive", name, "Never of one kernel.", both, newer.encode())
        yield about("keys-exclusive", f"{name}-older", "The older alone.", RELEASE + f"{older}=1\n".encode(), False)
        yield about("keys-exclusive", f"{name}-newer", "The newer alone.", RELEASE + f"{newer}=1\n".encode(), False)


def places() -> Iterator[Meaning]:
    for name, value, is_odd in (
        ("usual", 0x40000000, 0),
        ("zero", 0, 0),
        ("highest", (1 << 52) - 1, 0),
        ("above", 1 << 52, 1),
        ("biased", 0xFFF1000040000000, 1),
        ("negative", -0xF000000000000, 1),
    ):
        line = f"NUMBER(PHYS_OFFSET)={value:#x}\n" if value >= 0 else f"NUMBER(PHYS_OFFSET)={value}\n"
        at = b"NUMBER(PHYS_OFFSET)" if is_odd else False
        yield about("phys-offset-not-an-address", name, "52 bits.", RELEASE + line.encode(), at, "boundary", "sign")


def headers() -> Iterator[Meaning]:
    text = RELEASE + b"NUMBER(phys_base)=%d\n"
    for name, note, header, found in (
        ("same", 71303168, 71303168, ""),
        ("base16", 71303168, 0x71303168, "header-phys-base-base16"),
        ("other", 71303168, 1, "header-phys-base"),
        ("zero", 0, 0, ""),
        ("negative", -(1 << 30), (1 << 64) - (1 << 30), ""),
        ("negative-base16", -1073741824, 0xFFFFFFEF8C8BE7DC, "header-phys-base-base16"),
        ("guess", 71303168, 0, "header-phys-base"),
        ("one-digit", 9, 9, ""),
    ):
        for rule in ("header-phys-base", "header-phys-base-base16"):
            at = b"NUMBER" if found == rule else False
            yield about(
                rule, name, "What a header says.", text % note, at, "base", "sign", header_phys_base=str(header)
            )
    yield about("header-phys-base", "no-line", "The text does not say.", RELEASE, False, header_phys_base="1")
    yield about("header-phys-base", "no-header", "Nor does the header.", text % 1, False)


def rooms() -> Iterator[Meaning]:
    def filled(size: int, end: bytes = b"\n") -> bytes:
        head = RELEASE + b"PAGESIZE=4096\n"
        lines = b"SYMBOL(a%05d)=ffffffff81000000\n"
        body = b"".join(lines % number for number in range(400))
        return (head + body)[: size - len(end)] + end

    rules = ("text-over-page", "text-cut-at-page", "text-room")
    for size, end in ((100, b"\n"), (4095, b"\n"), (4096, b"\n"), (4096, b""), (4097, b"\n"), (5000, b"")):
        text = filled(size, end)
        text = text if end or not text.endswith(b"\n") else text[:-1] + b"x"
        over = len(text) > 4096
        found = (
            ("text-over-page", 4096)
            if over
            else ("text-cut-at-page", 4096)
            if not end and size == 4096
            else ("text-room", None)
        )
        for rule in rules:
            hit: Found = (found,) if found[0] == rule else ()
            what = f"{size} bytes{', ended' if end else ''}."
            yield reading(
                rule,
                f"{size}{'' if end else '-cut'}",
                what,
                text,
                hit,
                DROPPED if hit else STRICT,
                "boundary",
                "line-cut",
            )
    wide = filled(4096, b"").replace(b"PAGESIZE=4096", b"PAGESIZE=65536")[:5000]
    yield reading("text-over-page", "wide", "A larger page has more room.", wide, (), STRICT, "boundary")
    yield reading("text-room", "xen", "Xen's is not asked.", b"SYMBOL(domain_list)=1\n", (), STRICT)


def meanings() -> Iterator[Meaning]:
    for part in (agreement, places, headers, rooms):
        yield from part()
