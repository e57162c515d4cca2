"""What is wrong with a dump, and what changes: nothing is written here."""

from __future__ import annotations

import struct
from pathlib import Path

import build
import pytest
from conftest import REAL

import vmcoreinfo_fmt
from vmcoreinfo_fmt.dumps import repair
from vmcoreinfo_fmt.errors import FormatError, MissingKeyError, UnsupportedError, ValidationError

QEMU_ELF = REAL / "debian-6.1-amd64" / "qemu-7.2.elf"
CPU = build.note(b"CORE\0", b"\1" * 336, 1)
NOTE = build.note(desc=build.TEXT)
qemu = build.qemu_elf
OTHER = build.TEXT.replace(b"test", b"next")


def applied(data: bytes, plan: repair.Plan) -> bytes:
    """Return the container as the plan makes it."""
    out = bytearray(data + plan.appended)
    for change in plan.changes:
        assert out[change.offset : change.offset + len(change.before)] == change.before
        out[change.offset : change.offset + len(change.after)] = change.after
    return bytes(out)


def text_of(data: bytes) -> bytes:
    with vmcoreinfo_fmt.open(data) as dump:
        return bytes(dump.vmcoreinfo)


def memory_of(data: bytes) -> dict[int, bytes]:
    """Return the memory of an ELF dump by page, as struct reads it and not the package."""
    wide = data[4] == 2
    order = "<" if data[5] == 1 else ">"
    phoff, size, number = (32, 54, 56) if wide else (28, 42, 44)
    (table,) = struct.unpack_from(order + ("Q" if wide else "I"), data, phoff)
    (size,), (number,) = struct.unpack_from(order + "H", data, size), struct.unpack_from(order + "H", data, number)
    pages = {}
    for at in range(table, table + size * number, size):
        if wide:
            kind, _, offset, _, paddr, length = struct.unpack_from(order + "IIQQQQ", data, at)
        else:
            kind, offset, _, paddr, length = struct.unpack_from(order + "IIIII", data, at)
        if kind == 1:
            for page in range(0, length, 4096):
                assert paddr + page not in pages
                pages[paddr + page] = data[offset + page : offset + min(length, page + 4096)]
    return pages


def kernel_memory() -> tuple[bytes, bytes]:
    text, uts = build.kernel()
    return text, bytes(build.memory(1 << 22, [uts, (0x5000, build.note(desc=text)), (0, b"first page" * 9)]))


def test_a_sound_dump_needs_nothing() -> None:
    data = build.elf([(build.PT_NOTE, CPU + NOTE), (build.PT_LOAD, bytes(8192))])
    plan = repair.plan_repair(data)
    assert not plan
    assert (plan.defects, plan.steps, plan.remaining, plan.changes) == ((), (), (), ())


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("bits", [32, 64])
def test_the_headers_of_qemu_are_mended(bits: int, order: str) -> None:
    old = qemu(
        CPU + build.note(desc=build.TEXT, order=order)
        if order == "little"
        else build.note(desc=build.TEXT, order=order),
        bytes(8192),
        bits=bits,
        order=order,
    )
    plan = repair.plan_repair(old)
    assert [finding.id for finding in plan.defects] == ["elf-header-size", "elf-program-headers-apart"]
    new = applied(old, plan)
    own = 64 if bits == 64 else 52
    sign = "<" if order == "little" else ">"
    phoff, ehsize = ((32, "Q"), 52) if bits == 64 else ((28, "I"), 40)
    assert struct.unpack_from(sign + phoff[1], new, phoff[0]) == (own,)
    assert struct.unpack_from(sign + "H", new, ehsize) == (own,)
    assert text_of(new) == text_of(old) == build.TEXT
    assert memory_of(new) == memory_of(old)
    assert not repair.plan_repair(new)
    # Everything after the headers stays where it was, and the sections' headers are kept.
    end = own + (2 * 64 + 2 * 56 if bits == 64 else 2 * 40 + 2 * 32)
    assert new[end : len(old)] == old[end:]
    shoff = struct.unpack_from(sign + phoff[1], new, phoff[0] + (8 if bits == 64 else 4))[0]
    size = 128 if bits == 64 else 80
    assert new[shoff : shoff + size] == old[own : own + size]


def test_a_note_that_is_only_in_memory_is_added() -> None:
    text, memory = kernel_memory()
    old = qemu(CPU, memory)
    plan = repair.plan_repair(old)
    assert plan.defects[-1].id == "dump-note-only-in-memory"
    new = applied(old, plan)
    assert text_of(new) == text
    assert memory_of(new) == memory_of(old)
    with vmcoreinfo_fmt.open(new) as dump:
        assert [note.name for note in dump.notes] == ["CORE", "VMCOREINFO"]
        assert dump.notes[0].desc == b"\1" * 336
        # crash looks for notes before the memory only.
        assert all(note.offset < part.offset for note in dump.notes for part in dump.memory or ())
    assert not repair.plan_repair(new)


def test_memory_is_not_searched_if_not_asked_for() -> None:
    plan = repair.plan_repair(qemu(CPU, kernel_memory()[1]), search=False)
    assert "dump-note-only-in-memory" not in [finding.id for finding in plan.defects]


def test_of_several_texts_in_memory_none_is_guessed() -> None:
    memory = build.memory(1 << 20, [(0x3000, NOTE), (0x5000, build.note(desc=OTHER))])
    plan = repair.plan_repair(build.elf([(build.PT_NOTE, CPU), (build.PT_LOAD, bytes(memory))]))
    assert not plan
    assert plan.remaining == (
        "2 texts in memory and no clear best one; use insert with a note, a text or another dump",
    )


@pytest.mark.parametrize(
    "notes", [[], [(build.PT_NOTE, b"")], [(build.PT_NOTE, CPU)]], ids=["no segment", "empty", "one"]
)
@pytest.mark.parametrize("memory", [0, 4096, 1 << 16])
@pytest.mark.parametrize("bits", [32, 64])
def test_a_note_is_inserted_where_no_segment_or_no_room_is(
    notes: list[tuple[int, bytes]], memory: int, bits: int
) -> None:
    body = bytes(range(256)) * (memory // 256)
    old = build.elf([*notes, (build.PT_LOAD, body)], bits=bits)
    new = applied(old, repair.plan_insertion(old, build.TEXT))
    assert text_of(new) == build.TEXT
    assert memory_of(new) == memory_of(old)


@pytest.mark.parametrize("bits", [32, 64])
def test_a_note_is_inserted_into_a_kdump(bits: int) -> None:
    old = build.kdump(CPU, bits=bits, phys_base=5)
    plan = repair.plan_insertion(old, build.TEXT)
    new = applied(old, plan)
    assert new[:12] == old[:12]
    assert new[12 + 65 * 4 : 4096] == old[12 + 65 * 4 : 4096]
    assert new[4096 + 128 : len(old)] == old[4096 + 128 :]
    with vmcoreinfo_fmt.open(new) as dump:
        assert bytes(dump.vmcoreinfo) == build.TEXT
        assert dump.chosen is not None
        assert dump.chosen.found == "note and header"
        assert [note.name for note in dump.notes] == ["CORE", "VMCOREINFO"]
        assert dump.details["phys_base"] == -16777216
    assert not repair.plan_repair(new)


def test_phys_base_that_qemu_read_in_base_16_is_set_right() -> None:
    old = build.kdump(NOTE, phys_base=-0x16777216 % (1 << 64))
    plan = repair.plan_repair(old)
    assert [finding.id for finding in plan.defects] == ["kdump-utsname-empty", "header-phys-base-base16"]
    change, _ = plan.changes
    assert (plan.appended, change.offset >= 4096, change.offset + len(change.after) <= 4104) == (b"", True, True)
    assert struct.unpack_from("<q", applied(old, plan), 4096) == (-16777216,)


@pytest.mark.parametrize("bits", [32, 64])
def test_the_names_that_qemu_leaves_empty_are_filled_in(bits: int) -> None:
    old = build.kdump(NOTE, bits=bits, phys_base=-16777216 % (1 << bits))
    plan = repair.plan_repair(old)
    assert [finding.id for finding in plan.defects] == ["kdump-utsname-empty"]
    new = applied(old, plan)
    names = [new[12 + 65 * number : 77 + 65 * number].rstrip(b"\0") for number in range(6)]
    assert names == [b"Linux", b"", b"6.1.0-test", b"unknown", b"x86_64", b""]
    assert new[12 + 65 * 6 :] == old[12 + 65 * 6 :]
    # QEMU since 10.0 does not know the machine either.
    unknown = bytearray(build.kdump(build.note(desc=build.TEXT.replace(b"-test", b"-9-amd64")), bits=bits))
    unknown[12 + 65 * 4 : 12 + 65 * 4 + 8] = b"Unknown\0"
    mended = applied(bytes(unknown), repair.plan_repair(bytes(unknown)))
    assert mended[12 + 65 * 4 : 12 + 65 * 5].rstrip(b"\0") == b"x86_64"
    # A header that names a kernel keeps its names.
    other = bytearray(new)
    other[12 + 65 * 2 : 12 + 65 * 2 + 5] = b"5.9.0"
    assert not repair.plan_repair(bytes(other))


def test_a_kdump_whose_header_leads_to_no_text_is_led_to_the_note() -> None:
    old = build.kdump(NOTE, text=(0, 0), phys_base=-16777216 % (1 << 64))
    plan = repair.plan_repair(old)
    assert [finding.id for finding in plan.defects] == ["kdump-utsname-empty", "kdump-text-missing"]
    with vmcoreinfo_fmt.open(applied(old, plan)) as dump:
        assert [candidate.found for candidate in dump.candidates] == ["note and header"]


def test_a_note_is_replaced_only_if_asked_for() -> None:
    old = build.elf([(build.PT_NOTE, CPU + NOTE), (build.PT_LOAD, bytes(1 << 15))])
    with pytest.raises(UnsupportedError, match=r"has the note of 6\.1\.0-test already"):
        repair.plan_insertion(old, OTHER)
    new = applied(old, repair.plan_insertion(old, OTHER, replace=True))
    assert text_of(new) == OTHER
    # It has the size of the old one, and takes its place.
    assert len(new) == len(old)
    assert memory_of(new) == memory_of(old)


@pytest.mark.parametrize("make", [lambda: build.elf([(build.PT_NOTE, CPU + NOTE)]), lambda: build.kdump(CPU + NOTE)])
def test_a_note_is_removed_and_nothing_else(make: object) -> None:
    old = make()  # type: ignore[operator]
    new = applied(old, repair.plan_removal(old))
    with vmcoreinfo_fmt.open(new) as dump:
        assert [note.name for note in dump.notes] == ["CORE"]
        assert dump.candidates == ()
    with pytest.raises(MissingKeyError):
        repair.plan_removal(new)


def test_a_note_that_was_removed_can_be_inserted_where_it_was() -> None:
    old = qemu(CPU + NOTE, bytes(1 << 14))
    without = applied(old, repair.plan_removal(old))
    assert build.TEXT not in without
    plan = repair.plan_insertion(without, build.TEXT)
    assert plan.remaining == ()
    new = applied(without, plan)
    assert text_of(new) == build.TEXT
    with vmcoreinfo_fmt.open(new) as dump:
        assert all(note.offset < part.offset for note in dump.notes for part in dump.memory or ())


def test_keys_are_edited() -> None:
    old = build.kdump(NOTE, phys_base=-16777216 % (1 << 64))
    plan = repair.plan_edit(old, {"NUMBER(phys_base)": "4096"}, without=("PAGESIZE",))
    with vmcoreinfo_fmt.open(applied(old, plan)) as dump:
        assert dict(dump.vmcoreinfo)["NUMBER(phys_base)"] == "4096"
        assert "PAGESIZE" not in dump.vmcoreinfo
        assert dump.details["phys_base"] == 4096
    assert not repair.plan_edit(old, {"PAGESIZE": "4096"})
    for key, value in (("OSRELEASE", "x" * 90), ("NUMBER(phys_base)", "one"), ("PAGESIZE", "12")):
        with pytest.raises(ValidationError):
            repair.plan_edit(old, {key: value})
        assert repair.plan_edit(old, {key: value}, unchecked=True)
    # What the text has already is no reason to refuse another change.
    bad = build.kdump(build.note(desc=build.TEXT + b"NUMBER(phys_base)=one\n"))
    assert repair.plan_edit(bad, {"OSRELEASE": "6.1.0-next"})
    with pytest.raises(MissingKeyError):
        repair.plan_edit(old, {}, without=("NOTHING",))


def test_a_real_dump_of_qemu_is_mended() -> None:
    data = QEMU_ELF.read_bytes()
    plan = repair.plan_repair(data, search=False)
    new = applied(data, plan)
    assert text_of(new) == text_of(data)
    assert {finding.id for finding in plan.defects} <= {"elf-header-size", "elf-program-headers-apart"}
    assert plan.to_dict()["num_appended"] == len(plan.appended)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (bytes(1 << 16), "wrap makes an ELF"),
        (build.elf([(build.PT_NOTE, NOTE), (build.PT_LOAD, bytes(64))])[:-1], "elf-memory-cut"),
        (build.elf([(build.PT_NOTE, NOTE)] * 3, extended=True), "program headers"),
        (build.kdump(NOTE, version=3), "version 3"),
        (build.kdump(NOTE, version=7), "version 7"),
        (build.zstd(build.elf([(build.PT_NOTE, CPU)])), "unpack it first"),
    ],
    ids=["raw", "cut", "many headers", "old", "too new", "packed"],
)
def test_what_is_not_understood_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(UnsupportedError, match=words):
        repair.plan_insertion(data, build.TEXT, replace=True)


def test_a_text_of_something_else_is_refused() -> None:
    with pytest.raises(FormatError, match="no OSRELEASE"):
        repair.plan_insertion(build.elf([]), b"\x7fELF")


def test_a_plan_whose_dump_would_not_say_the_same_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from vmcoreinfo_fmt.dumps.repair import elf

    old = qemu(CPU, bytes(1 << 16))
    monkeypatch.setattr(elf.ElfEditor, "_after_table", lambda self, number: 64)
    with pytest.raises(UnsupportedError, match="not understood"):
        repair.plan_insertion(old, build.TEXT)


def test_the_note_in_the_pages_of_a_kdump_is_added() -> None:
    text, memory = kernel_memory()
    pages = {number: memory[number * 4096 : number * 4096 + 4096] for number in range(len(memory) // 4096)}
    old = build.kdump(CPU, pages=pages)
    plan = repair.plan_repair(old)
    assert [finding.id for finding in plan.defects] == ["dump-note-only-in-memory", "kdump-utsname-empty"]
    # Its place is an address, as no byte of the file holds the text as it is.
    assert (plan.defects[0].offset, "in memory at 0x" in plan.defects[0].message) == (None, True)
    new = applied(old, plan)
    assert text_of(new) == text
    with vmcoreinfo_fmt.open(new) as dump, vmcoreinfo_fmt.open(old) as before:
        assert dump.chosen is not None
        assert dump.chosen.found == "note and header"
        assert dump.details["phys_base"] == dump.vmcoreinfo.phys_base
        assert dump.memory is not None
        assert before.memory is not None
        assert dump.memory.read(0x5000, 4096) == before.memory.read(0x5000, 4096) == memory[0x5000:0x6000]
    assert not repair.plan_repair(new)


def test_blocks_that_are_no_pages_are_named() -> None:
    plan = repair.plan_repair(build.kdump(NOTE, block=65536, pages={0: bytes(65536)}))
    (words,) = plan.remaining
    assert words.startswith("blocks of 65536 bytes, though pages have 4096")


def test_a_flattened_dump_of_many_records_is_mended(tmp_path: Path) -> None:
    dump = qemu(CPU + NOTE, bytes(range(256)) * 640)
    path = tmp_path / "flattened"
    path.write_bytes(build.flattened([(at, dump[at : at + 16]) for at in range(0, len(dump), 16)]))
    plan = repair.plan_repair(path)
    assert [finding.id for finding in plan.defects] == ["elf-header-size", "elf-program-headers-apart"]
    assert (plan.size, plan.changes) == (len(dump), repair.plan_repair(dump).changes)


def test_a_plan_costs_no_more_work_than_opening(tmp_path: Path) -> None:
    # Tens of thousands of segments, each of the same memory: all of it would be compared for each.
    number, size = 40_000, 1 << 16
    segment = struct.pack("<II6Q", 1, 0, 64 + 56 * (number + 1), 0, 0, size, size, 0)
    head = build.elf([(build.PT_NOTE, b"")])[:64]
    head = head[:52] + struct.pack("<HHHHHH", 0, 56, number + 1, 0, 0, 0)
    notes = struct.pack("<II6Q", 4, 0, 64 + 56 * (number + 1) + size, 0, 0, len(NOTE), len(NOTE), 4)
    path = tmp_path / "vmcore"
    path.write_bytes(head + notes + segment * number + bytes(size) + NOTE)
    with pytest.raises(UnsupportedError, match="costs more than"):
        repair.plan_repair(path)
