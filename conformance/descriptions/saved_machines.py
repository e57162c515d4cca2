"""Machines that were saved: in a qcow2 image, and by libvirt."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.vector import Case, Order, Vector, cuts, enum, fails, top

PACKERS = ("plain", "gzip", "bzip2", "xz", "lzop", "zstd", "sparse")
XML = b"<domain/>\0"


def image(version: int, snapshots: int, place: int = 0x200) -> Vector:
    vector = Vector("big").put("magic", b"QFI\xfb").u(4, "version", version)
    vector.u(8, "ofs_backing_file", 0).u(4, "len_backing_file", 0).u(4, "log_len_cluster", 16)
    vector.u(8, "len_disk", 2**40).u(4, "crypt_method", 0).u(4, "num_level1_entries", 0x800)
    vector.u(8, "ofs_level1_table", 0x30000).u(8, "ofs_refcount_table", 0x10000)
    vector.u(4, "num_refcount_table_clusters", 1).u(4, "num_snapshots", snapshots).u(8, "ofs_snapshots", place)
    if version < 3:
        return vector.says("incompatible_features", None)
    return vector.u(8, "incompatible_features", 16)


def high_image() -> Vector:
    """Return an image whose every number has its top bit set, and no two bytes alike."""
    vector = Vector("big").put("magic", b"QFI\xfb").u(4, "version", 3)
    for number, (name, size) in enumerate(
        (
            ("ofs_backing_file", 8), ("len_backing_file", 4), ("log_len_cluster", 4), ("len_disk", 8),
            ("crypt_method", 4), ("num_level1_entries", 4), ("ofs_level1_table", 8), ("ofs_refcount_table", 8),
            ("num_refcount_table_clusters", 4),
        )
    ):  # fmt: skip
        vector.u(size, name, top(size, number))
    vector.u(4, "num_snapshots", 0).u(8, "ofs_snapshots", top(8, 9))
    return vector.u(8, "incompatible_features", top(8, 10)).says("first_snapshot", None)


def snapshot(vector: Vector, extra: int, number: bytes = b"1", tag: bytes = b"first", *, high: bool = False) -> Vector:
    def most(size: int, usual: int) -> int:
        return usual | 1 << (8 * size - 1) if high else usual

    part = vector.upto(0x200).under("first_snapshot")
    part.u(8, "ofs_table", most(8, 0x50000)).u(4, "num_entries", most(4, 0x801)).u(2, "len_number", len(number))
    part.u(2, "len_tag", len(tag)).u(4, "date_seconds", most(4, 0x6700_0000))
    part.u(4, "date_nanoseconds", most(4, 999_999_999)).u(8, "vm_clock", most(8, 2**53 + 1))
    part.u(4, "len_state_short", 0xFFFF_FFFF).u(4, "len_extra", extra)
    for at, name in ((0, "len_state"), (8, "len_disk_then")):
        if extra >= at + 8:
            part.u(8, f"extra.{name}", most(8, 2**40 + at))
        else:
            part.says(f"extra.{name}", None)
    part.put("extra.unused", bytes(range(max(0, extra - 16))))
    part.put("number", number).put("tag", tag)
    return vector


def saved(
    order: Order,
    magic: bytes = b"LibvirtQemudSave",
    version: int = 2,
    packer: int = 0,
    cookie: int = 0,
    size: int = len(XML),
) -> Vector:
    vector = Vector(order).put("magic", magic)
    vector.data += version.to_bytes(4, order)
    vector.says("raw_version", int.from_bytes(version.to_bytes(4, order), "little")).says("is_be", order == "big")
    header = vector.under("header").u(4, "len_description", size)
    header.u(4, "was_running", top(4, 5) if cookie else 1)
    header.u(4, "raw_packer", packer).says("packer", enum(packer, PACKERS[packer])).u(4, "ofs_cookie", cookie)
    header.put("reserved", bytes(56))
    vector.says("ofs_stream", 92 + size)
    return vector.put("description", XML)


def cases() -> Iterator[Case]:
    empty = image(2, 0).says("first_snapshot", None)
    yield empty.case("qcow2", "version-2", "An image without snapshots.", cuts=cuts((0, 71)))
    empty = image(3, 0).says("first_snapshot", None)
    yield empty.case("qcow2", "version-3", "A later image, with features.", cuts=cuts((72, 79)))
    yield high_image().case("qcow2", "high", "Every number with its top bit set, where it leads nowhere.")
    for extra in (0, 8, 16, 24):
        what = f"A snapshot with {extra} bytes of later fields."
        yield snapshot(image(3, 1), extra).case("qcow2", f"snapshot-{extra}", what)
    top_bits = snapshot(image(3, 1), 24, high=True)
    yield top_bits.case("qcow2", "snapshot-high", "A snapshot with its numbers' top bits set.")
    long = snapshot(image(3, 1), 0, b"1" * 0x8001, b"")
    yield long.case("qcow2", "snapshot-long-number", "The length of a name is unsigned.")
    long = snapshot(image(3, 1), 0, b"", b"t" * 0x8001)
    yield long.case("qcow2", "snapshot-long-tag", "So is that of the other.")
    yield snapshot(image(2, 1), 16, b"", b"").case("qcow2", "snapshot-no-name", "A snapshot without number and name.")
    gone = image(2, 1).says("first_snapshot", fails("truncated"))
    yield gone.case("qcow2", "snapshot-past-the-end", "A description of a snapshot that is not there.")
    yield Case("qcow2", "other-magic", "Other bytes.", b"QFI\xfa" + bytes(image(2, 0).data[4:]), error="invalid")

    for order in ("little", "big"):
        name = f"saved-{order}"
        yield saved(order).case("libvirt_save", name, "A machine that was saved.", cuts=cuts((0, 91)))
        high = saved(order, cookie=top(4))
        yield high.case("libvirt_save", f"cookie-high-{order}", "A cookie far away; every byte of its place differs.")
    # Bytes of a version that are a negative number where 32 bits are signed.
    yield saved("big", version=0x81).case("libvirt_save", "version-high", "Its last byte has the top bit set.")
    long = saved("little", size=top(4)).says("description", fails("truncated"))
    yield long.case("libvirt_save", "description-high", "A description longer than any file.")
    least = saved("big", version=256)
    yield least.case("libvirt_save", "version-65536", "The least number that is a version in the other order.")
    most = saved("little", version=65535)
    yield most.case("libvirt_save", "version-65535", "The largest number that is a version in this order.")
    for number in range(1, len(PACKERS)):
        yield saved("little", packer=number).case("libvirt_save", f"packer-{number}", "What packs the stream.")
    yield saved("little", b"LibvirtQemudPart").case("libvirt_save", "part", "A machine that was not saved to the end.")
    cut = saved("little")
    del cut.data[-1:]
    cut.says("description", fails("truncated"))
    yield cut.case("libvirt_save", "description-cut", "The file ends in the description.")
