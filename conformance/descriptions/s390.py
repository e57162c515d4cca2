"""s390: the stand-alone dump's header, the lowcore's pointers, the page of os_info."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Vector, cuts, enum, top

MAGIC = bytes.fromhex("a8190173618f23")
FORMS = {0xFD: "plain", 0xFE: "extended"}
ARCHS = {1: "esa_31", 2: "zarch_64"}


def dump(form: int = 0xFD, arch: int = 2) -> Vector:
    vector = Vector("big").put("magic", MAGIC).u(1, "raw_form", form).says("form", enum(form, FORMS.get(form)))
    vector.u(4, "version", 5).u(4, "len_header", 4096).u(4, "dump_level", 4).u(4, "len_page", 4096)
    vector.u(8, "len_memory", 0x1_0000_0000).u(8, "first_paddr", 0).u(8, "end_paddr", 0x1_0000_0000)
    vector.u(4, "num_pages", 0x10_0000).u(4, "padding", 0).u(8, "clock", 0xD5E9_7A3C_0000_0001)
    vector.u(8, "cpu_id", 0xFF12_3456_2964_8000).u(4, "raw_arch", arch).says("arch", enum(arch, ARCHS.get(arch)))
    return vector


def high_dump() -> Vector:
    """Describe a header of numbers with their top bit set, no two bytes alike."""
    vector = Vector("big").put("magic", MAGIC).u(1, "raw_form", 0xFD).says("form", enum(0xFD, "plain"))
    fields = (
        (4, "version"), (4, "len_header"), (4, "dump_level"), (4, "len_page"), (8, "len_memory"), (8, "first_paddr"),
        (8, "end_paddr"), (4, "num_pages"), (4, "padding"), (8, "clock"), (8, "cpu_id"), (4, "raw_arch"),
    )  # fmt: skip
    for number, (size, name) in enumerate(fields):
        vector.u(size, name, top(size, number))
    return vector.says("arch", str(top(4, len(fields) - 1)))


def segment(vector: Vector, first: int, size: int, mark: int) -> Vector:
    header = vector.upto(4096).under("first_segment")
    header.u(8, "first_paddr", first).u(8, "len_memory", size).u(8, "stop_marker", mark).put("reserved", bytes(4072))
    return vector


def os_info(text: tuple[int, int], *, high: bool = False) -> Vector:
    vector = Vector("big").put("magic", b"OSINFOSZ").u(4, "checksum", 0x89AB_CDEF)
    vector.u(2, "version_major", top(2) if high else 1).u(2, "version_minor", top(2, 3) if high else 1)
    vector.u(8, "crash_kernel_paddr", top(8) if high else 0x7000_0000)
    vector.u(8, "len_crash_kernel", top(8, 5) if high else 0x1000_0000)
    for number in range(13):
        entry = vector.under(f"entries.{number}")
        paddr, size = text if number == 0 else (number << 40, 0)
        entry.u(8, "paddr", paddr).u(8, "len_piece", size).u(4, "checksum", number)
    return vector.says("entries.length", 13)


def cases() -> Iterator[Case]:
    plain = dump().says("first_segment", None)
    yield plain.case("s390_dump", "plain", "Memory in one piece.", cuts=cuts((0, 75)))
    yield dump(arch=1).case("s390_dump", "31-bit", "A system of 31 bits.")
    extended = segment(dump(0xFE), 0x1000, 0x2000, 0)
    yield extended.case("s390_dump", "extended", "Memory in pieces.")
    yield segment(dump(0xFE), 0, 0, 1).case("s390_dump", "extended-end", "The mark behind the last piece.")
    yield high_dump().says("first_segment", None).case("s390_dump", "high", "Numbers with their top bit set.")
    high = segment(dump(0xFE), top(8), top(8, 3), top(8, 6))
    yield high.case("s390_dump", "extended-high", "A piece of memory with such numbers.")
    other = dump()
    yield Case("s390_dump", "other-magic", "Other bytes.", b"\0" + bytes(other.data[1:]), error="invalid")

    for name, note31, note, page in (
        ("note", 0, 0x1234_5000, 0),
        ("os-info", 0, 0, 0x7FFF_F000),
        ("old", 0x9000, 0, 0),
        ("high", top(4), top(8), top(8, 5)),
    ):
        vector = Vector("big").u(4, "vmcore_info31", note31).u(8, "vmcore_info", note).put("reserved", bytes(4))
        vector.u(8, "os_info", page)
        yield vector.case("s390_lowcore", name, "Pointers of a kernel.", cuts=cuts((0, 23)))

    yield os_info((0x12_3456_7000, 3262)).case("s390_os_info", "text", "A text is there.", cuts=cuts((0, 291)))
    yield os_info((0, 0)).case("s390_os_info", "no-text", "Nothing in entry 0, as current kernels leave it.")
    yield os_info((top(8), top(8, 2)), high=True).case("s390_os_info", "high", "Numbers with their top bit set.")
    broken = b"X" + bytes(os_info((0, 0)).data)[1:]
    yield Case("s390_os_info", "other-magic", "Other letters.", broken, error="invalid")
