"""What a reader of dumps says of a file: its payload, and what is odd about the container."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

from conformance.meaning import FailsIf, Level, Meaning
from conformance.samples import PT_LOAD, PT_NOTE, TEXT, build

MIB = 1 << 20
HUGE = 0xFFFFFFFF
NOTE = build.note(desc=TEXT)
STATE = bytes.fromhex("01 0000 0001 0000007c 0000000000500000")
MOST_NOTES, MOST_HEADERS = 65536, 1 << 16
# Zeros that a case need not spell out.
ZEROS = re.compile(rb"\0{64,}")


def pieces(data: bytes) -> list[list[str]]:
    """Return the parts of a file that are not zeros, each as its offset and its bytes."""
    found, start = [], 0
    for gap in [*ZEROS.finditer(data), None]:
        end = gap.start() if gap else len(data)
        if end > start:
            found.append([str(start), data[start:end].hex()])
        start = gap.end() if gap else len(data)
    return found


def reading(
    rule: str,
    name: str,
    what: str,
    data: bytes,
    found: bool,
    *,
    payload: bytes | None = None,
    scan: bool = False,
    quick: bool = False,
    mend: bool = False,
    level: Level = "policy",
) -> Meaning:
    sides: tuple[FailsIf, ...] = ("dropped",) if found else ("strict",)
    given: dict[str, object] = {"size": str(len(data)), "pieces": pieces(data), "about": [rule]}
    if scan or quick:
        given["scan"] = True
    if quick:
        given["quick"] = True
    if mend:
        given["mend"] = True
    expect: dict[str, object] = {"findings": [rule] if found else []}
    if payload is not None:
        expect["payload"] = payload.hex()
    why = "A dump is read by tools, not by QEMU."
    return Meaning("file", rule, name, what, given, expect, sides, level, unconfirmed=why)


def elf_cores() -> Iterator[Meaning]:
    whole = build.elf([(PT_NOTE, NOTE), (PT_LOAD, bytes(64))])
    for rule in (
        "elf-no-note-segment", "elf-not-core", "elf-header-size", "elf-program-headers-cut", "elf-segments-overlap",
        "elf-segment-cut", "note-broken", "note-cut",
    ):  # fmt: skip
        yield reading(rule, "whole", "Nothing is odd.", whole, False, payload=TEXT)
        for order in ("little", "big"):
            for bits in (32, 64):
                note = build.note(desc=TEXT, order=order)
                other = build.elf([(PT_NOTE, note), (PT_LOAD, bytes(64))], bits=bits, order=order)
                yield reading(
                    rule, f"whole-{order}-{bits}", f"Nor in {bits} bits, {order}-endian.", other, False, payload=TEXT
                )
    for kind, found in ((6, True), (0x46494C45, True), (1, False), (5, False)):
        core = build.elf([(PT_NOTE, build.note(b"CORE\0", bytes(16), kind)), (PT_LOAD, NOTE)])
        yield reading("elf-process", f"note-{kind:x}", f"A note CORE of type {kind:#x}.", core, found, payload=TEXT)
    yield reading("elf-no-note-segment", "none", "Only memory.", build.elf([(PT_LOAD, NOTE)]), True)
    for kind in (1, 2, 3):
        yield reading("elf-not-core", str(kind), "Another type.", build.elf([(PT_NOTE, NOTE)], file_type=kind), True)
    for size in (8, 0, 63, 65):
        data = build.elf([(PT_NOTE, NOTE)], ehsize=size)
        yield reading("elf-header-size", str(size), f"e_ehsize is {size}.", data, True, payload=TEXT)
    for cut in (1, 56, 100):
        end = 64 + 56 * 3
        data = build.elf([(PT_NOTE, NOTE)] * 3)[: end - cut]
        yield reading("elf-program-headers-cut", str(cut), f"{cut} bytes of them are missing.", data, True)
    for shift, overlaps in ((4, True), (len(NOTE) - 1, True), (len(NOTE), False)):
        data = bytearray(build.elf([(PT_NOTE, NOTE), (PT_NOTE, NOTE), (PT_LOAD, bytes(64))]))
        (start,) = struct.unpack_from("<Q", data, 64 + 8)
        struct.pack_into("<Q", data, 64 + 56 + 8, start + shift)
        yield reading("elf-segments-overlap", str(shift), "Two segments.", bytes(data), overlaps)
    for cut in (1, 20):
        data = build.elf([(PT_NOTE, NOTE)])[:-cut]
        yield reading("elf-segment-cut", str(cut), f"{cut} bytes are missing.", data, True)
    yield reading("note-cut", "descriptor", "The descriptor is cut.", build.elf([(PT_NOTE, NOTE[:-9])]), True)
    broken = NOTE + struct.pack("<3I", 1 << 20, 4, 0) + b"junk"
    yield reading(
        "note-broken", "after", "What follows is no note.", build.elf([(PT_NOTE, broken)]), True, payload=TEXT
    )
    yield reading(
        "note-broken", "zeros", "Zeros are padding.", build.elf([(PT_NOTE, NOTE + bytes(40))]), False, payload=TEXT
    )


def kdumps() -> Iterator[Meaning]:
    whole = build.kdump(NOTE)
    for rule in (
        "kdump-version", "kdump-no-text", "kdump-block-size", "kdump-sub-header-cut", "kdump-padded", "kdump-text-cut",
        "kdump-text-too-large", "kdump-text-differs", "kdump-text-missing", "kdump-notes-cut",
    ):  # fmt: skip
        yield reading(rule, "whole", "Nothing is odd.", whole, False, payload=TEXT)
        for bits, order in ((32, "little"), (64, "big"), (32, "big")):
            data = build.kdump(build.note(desc=TEXT, order=order), bits=bits, order=order)
            yield reading(
                rule, f"whole-{order}-{bits}", f"Nor in {bits} bits, {order}-endian.", data, False, payload=TEXT
            )
    for version, known in ((6, 1), (5, 1), (4, 1), (3, 1), (7, 0), (9, 0)):
        notes = NOTE if version >= 4 else b""
        data = build.kdump(notes, version=version)
        yield reading("kdump-version", str(version), f"Version {version}.", data, not known)
    for version, has_text in ((0, 0), (1, 0), (2, 0), (3, 1), (4, 1)):
        data = build.kdump(NOTE, version=version)
        yield reading("kdump-no-text", str(version), f"Version {version}.", data, not has_text)
    for block, is_good in ((4096, 1), (16384, 1), (65536, 1), (4096 * 3, 0), (0x1800, 0)):
        data = build.kdump(NOTE, block=block)
        yield reading("kdump-block-size", str(block), f"Pages of {block} bytes.", data, not is_good)
    for size in (4096, 4146, 4199):
        yield reading("kdump-sub-header-cut", str(size), f"The file has {size} bytes.", whole[:size], True)
    for order in ("little", "big"):
        data = build.kdump(build.note(desc=TEXT, order=order), bits=32, order=order, padded=True)
        yield reading("kdump-padded", order, "Padded as ARM's compilers do.", data, True, payload=TEXT)
    for name, place in (("far", (HUGE, 10)), ("farther", (1 << 40, 4096))):
        data = build.kdump(NOTE, text=place, notes_size=0)
        yield reading("kdump-text-cut", name, "Where the file has ended.", data, True)
    for size, is_large in ((HUGE, 1), (MIB + 1, 1), (4096, 0)):
        data = build.kdump(NOTE, text=(4200, size), notes_size=0)
        yield reading("kdump-text-too-large", str(size), f"{size} bytes.", data, bool(is_large))
    yield reading("kdump-text-differs", "other", "Another place.", build.kdump(NOTE, text=(4200, 40)), True)
    yield reading("kdump-text-missing", "zero", "No place.", build.kdump(NOTE, text=(0, 0)), True, payload=TEXT)
    yield reading("kdump-notes-cut", "huge", "More than the file has.", build.kdump(NOTE, notes_size=HUGE), True)


def kdump_pages() -> Iterator[Meaning]:
    """What the headers say of the whole dump, and pages that hold the note."""
    pages = {1: bytes(range(256)) * 16, 3: NOTE.ljust(4096, b"\0")}
    for status in (1, 0x21):
        yield reading("kdump-incomplete", f"{status:x}", "All is written.", build.kdump(NOTE, status=status), False)
    for status in (8, 9, 0x28):
        yield reading("kdump-incomplete", f"{status:x}", "The disk was full.", build.kdump(NOTE, status=status), True)
    for part in (None, (0, 2), (2, 4)):
        for version in (2, 5, 6):
            name = f"{version}-" + ("whole" if part is None else f"from-{part[0]}")
            data = build.kdump(NOTE if version >= 4 else b"", version=version, pages=pages, part=part)
            what = "All pages." if part is None else "One part of two."
            yield reading("kdump-split", name, what, data, part is not None)
    for name, pack, is_broken in (
        ("plain", build.plain_page, False),
        ("zlib", build.zlib_page, False),
        ("unknown", lambda page: (0x55, page), True),
        ("short", lambda page: (0, page[:-1]), True),
        ("empty", lambda page: (1, b""), True),
        ("garbage", lambda page: (1, b"\x78\x9c" + b"\xff" * 200), True),
        ("other-size", lambda page: (1, build.zlib_page(page * 2)[1]), True),
    ):
        for bits, order in ((64, "little"), (32, "big")):
            note = build.note(desc=TEXT, order=order)
            there = {**pages, 3: note.ljust(4096, b"\0")}
            data = build.kdump(pages=there, pack=pack, bits=bits, order=order)
            payload = None if is_broken else TEXT
            what = "A page." if payload else "Nothing can be made of it."
            yield reading("kdump-page-broken", f"{name}-{bits}", what, data, is_broken, payload=payload, scan=True)
    (release,) = re.findall(rb"OSRELEASE=(.*)", TEXT)
    for name, header, differs in (
        ("same", release, False),
        ("other", b"5.10.0", True),
        ("longer", release + b"+", True),
    ):
        data = build.kdump(NOTE, release=header)
        yield reading("kdump-release-differs", name, f"{header.decode()} in the header.", data, differs, payload=TEXT)


def memories() -> Iterator[Meaning]:
    memory = bytes(build.memory(0x8000, [(0x4000, NOTE)]))
    parts = [(0x1000, memory), (1 << 32, bytes(4096))]
    lime = build.lime(parts)
    high = b"EMiL" + struct.pack("<IQQQ", 1, 0, (1 << 64) - 1, 0)
    for name, data, id in (
        ("whole", lime, ""),
        ("cut", lime[:-100], "lime-cut"),
        ("cut-one", lime[:-1], "lime-cut"),
        ("junk", lime + b"junk" * 20, "lime-broken"),
        ("reversed", lime + b"EMiL" + struct.pack("<IQQQ", 1, 5, 1, 0), "lime-broken"),
        ("everything", lime + high, "lime-cut"),
    ):
        for rule in ("lime-cut", "lime-broken"):
            yield reading(rule, name, "Pieces of memory.", data, rule == id, payload=TEXT)
    packed = [(address, part, build.snappy(part)) for address, part in parts]
    avml = build.avml(packed)
    for name, data, id in (
        ("whole", avml, ""),
        ("cut", avml[:-20], "avml-chunk-broken"),
        ("junk", avml + b"junk" * 20, "avml-broken"),
    ):
        for rule in ("avml-broken", "avml-chunk-broken"):
            yield reading(rule, name, "Compressed pieces of memory.", data, rule == id)
    plain = build.s390(bytes(MIB))
    pointed = bytes(build.memory(0x10000, [build.lowcore(note=0x9000), (0x9000, build.note(desc=TEXT, order="big"))]))
    good = build.s390(pointed)
    size = bytearray(good)
    struct.pack_into(">I", size, 12, 8192)
    wrong = build.s390(bytes(100))[:4200]
    cut = build.s390(b"", extended=[(0, bytes(0x2000))], end=False)
    for name, data, ids in (
        ("whole", good, ()),
        ("size", bytes(size), ("s390-header-size",)),
        ("nothing", plain, ("s390-no-pointer",)),
        ("broken", wrong, ("s390-pointer-broken",)),
        ("cut", cut, ("s390-segments-cut", "s390-no-pointer")),
    ):
        for rule in ("s390-header-size", "s390-no-pointer", "s390-pointer-broken", "s390-segments-cut"):
            yield reading(rule, name, "A stand-alone dump.", data, rule in ids)
    state = build.migration(STATE)
    for name, data, id in (
        ("whole", state, ""),
        ("none", build.migration(None), "migration-no-device"),
        ("two", state + state, "migration-several"),
        ("swapped", build.migration(bytes.fromhex("01 0000 0100 7c000000 0000500000000000")), "migration-byte-order"),
        ("cut", state[:-12], "migration-state-cut"),
    ):
        for rule in ("migration-no-device", "migration-several", "migration-byte-order", "migration-state-cut"):
            yield reading(rule, name, "A saved machine.", data, rule == id)


def wrapped() -> Iterator[Meaning]:
    whole = build.kdump(NOTE)
    records = [(at, whole[at : at + 4096]) for at in range(0, len(whole), 4096)]
    good = build.flattened(records)
    for name, data, id in (
        ("whole", good, ""),
        ("unended", build.flattened(records, end=False), "flattened-cut"),
        ("cut", good[:-30], "flattened-cut"),
        ("negative", build.flattened([*records, (-5, b"x")]), "flattened-broken"),
        ("type", build.flattened(records, kind=2), "flattened-version"),
        ("version", build.flattened(records, version=2), "flattened-version"),
        ("high", build.flattened(records, end=False) + bytes(8) + b"\x7f" + b"\xff" * 7, "flattened-broken"),
    ):
        for rule in ("flattened-cut", "flattened-broken", "flattened-version"):
            yield reading(rule, name, "A flattened dump.", data, rule == id, payload=TEXT)


def scans() -> Iterator[Meaning]:
    memory = bytes(build.memory(0x40000, [(0x9000, NOTE), (0x20777, b"OSRELEASE=%s\n")]))
    yield reading("scan-strings", "format", "A format string is no text.", memory, True, payload=TEXT, scan=True)
    plain = bytes(build.memory(0x40000, [(0x9000, NOTE)]))
    yield reading("scan-strings", "none", "A note and nothing else.", plain, False, payload=TEXT, scan=True)


def quickly() -> Iterator[Meaning]:
    plain = bytes(build.memory(0x40000, [(0x9000, NOTE)]))
    yield reading("scan-quick", "quick", "Only the starts of pages.", plain, True, payload=TEXT, quick=True)
    yield reading("scan-quick", "whole", "All of it.", plain, False, payload=TEXT, scan=True)


def windows_header(
    rule: str, name: str, what: str, data: bytes, sides: tuple[FailsIf, ...], **expect: object
) -> Meaning:
    given: dict[str, object] = {"size": str(len(data)), "pieces": pieces(data)}
    return Meaning(
        "windows", rule, name, what, given, expect, sides, flags=("windows",), unconfirmed="Windows writes it."
    )


def windows() -> Iterator[Meaning]:
    both: tuple[FailsIf, ...] = ("dropped", "strict")
    for bits in (64, 32):
        for code in (0, 1, 0x1AAD0, 0xFFFFFFFF):
            data = build.windows(bits, code)
            yield windows_header(
                "windows-live",
                f"{bits}-{code:x}",
                f"Stop code {code:#x}.",
                data,
                both,
                live=not code,
                bugcheck_code=str(code),
            )
        yield windows_header(
            "windows-width", str(bits), "Its own letters say the width.", build.windows(bits), both, bits=str(bits)
        )
    narrow = build.windows(32) + bytes(4096)
    yield windows_header("windows-width", "32-of-8192", "Not the size.", narrow, both, bits="32")


def memory_cut() -> Iterator[Meaning]:
    """Every byte of the headers and notes is there, and not all of memory."""
    core = build.elf([(PT_NOTE, NOTE), (PT_LOAD, b"memory" * 20)])
    kdump = build.kdump(NOTE)
    image = build.memory(0x10000, [build.lowcore(note=0x9000), (0x9000, build.note(desc=TEXT, order="big"))])
    s390 = build.s390(bytes(image))
    for rule, whole, least in (
        ("elf-memory-cut", core, len(core)),
        ("kdump-pages-cut", kdump, len(kdump)),
        ("s390-memory-cut", s390, len(s390)),
    ):
        yield reading(rule, "whole", "All of memory is there.", whole, False, payload=TEXT)
        for cut in (1, 100):
            what = f"{cut} bytes before memory is all there."
            yield reading(rule, f"cut-{cut}", what, whole[: least - cut], True, payload=TEXT)


def saved() -> Iterator[Meaning]:
    page = NOTE.ljust(4096, b"\0")
    state = build.migration(STATE, [page])
    one = build.qcow2([(b"first", state)], bits=12)
    gone, short, packed = bytearray(one), bytearray(one), bytearray(one)
    struct.pack_into(">Q", gone, 64, 1 << 40)
    place = struct.unpack_from(">Q", one, 64)[0]
    struct.pack_into(">Q", short, place + 40, 1 << 40)
    # The table of level 2 leads to the first cluster after the header's two.
    packed[one.index(struct.pack(">Q", 2 << 12))] |= 0x40
    for name, data, id in (
        ("one", one, ""),
        ("two", build.qcow2([(b"first", state), (b"second", state)], bits=12), "migration-snapshots"),
        ("gone", bytes(gone), "migration-snapshots-broken"),
        ("short", bytes(short), "migration-snapshot-cut"),
        ("packed", bytes(packed), "migration-cluster-packed"),
    ):
        for rule in (
            "migration-snapshots", "migration-snapshots-broken", "migration-snapshot-cut", "migration-cluster-packed",
        ):  # fmt: skip
            yield reading(rule, name, "A machine saved in a disk image.", data, rule == id)
    whole = build.libvirt(state)
    yield reading("migration-partial", "whole", "A machine saved by libvirt.", whole, False, payload=TEXT)
    part = build.libvirt(state, whole=False)
    yield reading("migration-partial", "part", "Its mark says that the end is missing.", part, True, payload=TEXT)


def _gzip(data: bytes) -> bytes:
    # `gzip` of one version of Python writes another header than that of the next.
    packer = zlib.compressobj(0, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def memory_of_machines() -> Iterator[Meaning]:
    record = build.migration_record
    page = NOTE.ljust(4096, b"\0")
    note = record(4096, 8, page, b"pc.ram")
    whole = build.migration(STATE, records=note)
    packed = record(0, 0x100, struct.pack(">I", 12) + b"no page here", b"pc.ram")
    for name, data, id in (
        ("whole", whole, ""),
        ("cut", whole[: whole.index(b"\3\0\0\0\2")], "migration-memory-cut"),
        ("broken", build.migration(STATE, records=note + record(0, 0x48)), "migration-memory-broken"),
        ("difference", build.migration(STATE, records=note + record(0, 0x40, b"\1\0\2ab")), "migration-differences"),
        ("flush", build.migration(STATE, records=note + struct.pack(">Q", 0x200)), "migration-multifd"),
        ("elsewhere", build.migration(STATE, [page], blocks=[(b"ram0", 0)]), "migration-no-addresses"),
        ("packed", build.migration(STATE, records=packed + note), "migration-page-broken"),
        ("gzip", _gzip(whole), "migration-streamed"),
    ):
        for rule in (
            "migration-memory-cut", "migration-memory-broken", "migration-differences", "migration-multifd",
            "migration-no-addresses", "migration-page-broken", "migration-streamed",
        ):  # fmt: skip
            yield reading(rule, name, "A saved machine with a note in its memory.", data, rule == id, payload=TEXT)


def names() -> Iterator[Meaning]:
    for name, raw in (("suffix", b"VMCOREINFO_FOO\0"), ("control", b"VMCOREINFO\1"), ("right", b"VMCOREINFO\0")):
        notes = build.note(raw, TEXT)
        for container, data in (
            ("elf", build.elf([(PT_NOTE, notes)])),
            ("kdump", build.kdump(notes, text=(0, 0))),
        ):
            what = f"A note of {container}."
            yield reading("note-name-similar", f"{container}-{name}", what, data, name != "right")


def unread() -> Iterator[Meaning]:
    for name, head, found in (
        ("vmware", b"\xd2\xbe\xd2\xbe", True),
        ("sadump", b"sadump\0\0", True),
        ("memory", b"\xd2\xbe\xd2\xbf", False),
    ):
        data = head.ljust(4096, b"\0") + NOTE
        yield reading("dump-unread", name, "What the file starts with.", data, found, payload=TEXT)


def apart(bits: int, order: str) -> bytes:
    """Return an ELF dump whose program headers follow two section headers, as QEMU writes it."""
    own, section, entry = (64, 64, 56) if bits == 64 else (52, 40, 32)
    (table, at), word = ((32, 8), "Q") if bits == 64 else ((28, 4), "I")
    sign = "<" if order == "little" else ">"
    whole = build.elf([(PT_NOTE, build.note(desc=TEXT, order=order)), (PT_LOAD, bytes(64))], bits=bits, order=order)
    data = bytearray(whole[:own] + bytes(2 * section) + whole[own:])
    struct.pack_into(sign + word, data, table, own + 2 * section)
    for number in range(2):
        place = own + 2 * section + number * entry + at
        (offset,) = struct.unpack_from(sign + word, data, place)
        struct.pack_into(sign + word, data, place, offset + 2 * section)
    return bytes(data)


def mending() -> Iterator[Meaning]:
    """What a tool finds that looks for what other tools refuse."""
    for bits in (32, 64):
        for order in ("little", "big"):
            note = build.note(desc=TEXT, order=order)
            beside = build.elf([(PT_NOTE, note), (PT_LOAD, bytes(64))], bits=bits, order=order)
            for name, data, found in (("apart", apart(bits, order), True), ("beside", beside, False)):
                what = "Program headers, seen from the file header."
                rule = "elf-program-headers-apart"
                yield reading(rule, f"{name}-{order}-{bits}", what, data, found, payload=TEXT, mend=True)
    empty = build.kdump(NOTE)
    filled = bytearray(empty)
    for number, word in enumerate((b"Linux", b"", b"6.1.0-test", b"#1", b"x86_64", b"")):
        filled[12 + 65 * number : 12 + 65 * number + len(word)] = word
    for name, data in (("empty", empty), ("filled", bytes(filled))):
        yield reading("kdump-utsname-empty", name, "The names of the system.", data, name == "empty", mend=True)
    text, uts = build.kernel()
    memory = bytes(build.memory(1 << 22, [uts, (0x5000, build.note(desc=text))]))
    for name, segments in (("lost", []), ("led-to", [(PT_NOTE, build.note(desc=text))])):
        data = build.elf([*segments, (PT_LOAD, memory)])
        what = "A note in memory, and whether a header leads to one."
        yield reading("dump-note-only-in-memory", name, what, data, name == "lost", mend=True)


def meanings() -> Iterator[Meaning]:
    for part in (
        mending,
        saved,
        memory_of_machines,
        names,
        unread,
        elf_cores,
        kdumps,
        kdump_pages,
        memories,
        wrapped,
        scans,
        quickly,
        windows,
        memory_cut,
    ):
        yield from part()
