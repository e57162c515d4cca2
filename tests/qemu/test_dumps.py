"""What enters a real dump, rule by rule; the model has to say the same."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from qemu.machine import EFER, LONG_MODE, Machine, elf_notes
from qemu.play import WARNINGS, Case, Entry, Outcome, Region, Step, check
from vmcoreinfo_fmt.guest import build_region
from vmcoreinfo_fmt.note import Note

rule = pytest.mark.rule
MIB = 1 << 20
TEXT = b"OSRELEASE=6.1\n"


def outcome(machine: Machine, *steps: Step) -> Outcome:
    return check(machine, Case(machine.kind.name, steps))


def note(desc: bytes = TEXT, name: bytes = b"VMCOREINFO\0", kind: int = 0) -> bytes:
    return Note(name, kind, desc).to_bytes()


def header(name: int, desc: int) -> bytes:
    return struct.pack("<III", name, desc, 0)


def announced(region: bytes, size: int | None = None, at: int = 0) -> tuple[Step, Step]:
    return Region(region, at), Entry(len(region) if size is None else size, at)


def phys_base(machine: Machine, text: bytes) -> int:
    return outcome(machine, *announced(note(text))).kdump.phys_base


# The region.


@rule("region-one-mib")
def test_one_mebibyte_is_taken_and_a_byte_more_is_not(machine: Machine) -> None:
    assert outcome(machine, Entry(MIB)).warned is None
    assert outcome(machine, Entry(MIB + 1)).warned == "size invalid"


@rule("region-size-minimum")
def test_a_region_smaller_than_a_header_is_refused(machine: Machine) -> None:
    assert outcome(machine, Entry(11)).warned == "size invalid"
    assert outcome(machine, Entry(12)).note == bytes(12)


@rule("region-size-first")
def test_the_size_is_looked_at_before_the_format(x86_64: Machine) -> None:
    assert outcome(x86_64, Entry(11, guest_format=7)).warned == "size invalid"
    assert outcome(x86_64, Entry(12, guest_format=7)).warned == "format unsupported"


@rule("region-any-address")
@pytest.mark.parametrize("at", [1, 2, 3, 0x1003])
def test_the_region_may_start_anywhere(x86_64: Machine, at: int) -> None:
    assert outcome(x86_64, *announced(note(), at=at)).note == note()


@rule("region-unmapped", "note-empty")
def test_memory_that_is_not_there_is_an_empty_note(machine: Machine) -> None:
    done = outcome(machine, Entry(4132, mapped=False))
    assert (done.note, done.warned) == (bytes(12), None)
    cut = outcome(machine, Region(note()[:20], -20), Entry(4132, -20))
    if cut.note:
        assert cut.note == note()[:20].ljust(len(note()), b"\0")


@rule("region-read-at-dump")
def test_the_region_is_read_when_the_dump_is_taken(x86_64: Machine) -> None:
    assert outcome(x86_64, Entry(len(note())), Region(note())).note == note()


@rule("refusal-harmless")
def test_a_dump_succeeds_whatever_is_wrong_with_the_note(machine: Machine) -> None:
    refused = [outcome(machine, *announced(bad)) for bad in (b"", b"\xff" * 12, b"\xff" * 40)]
    assert {done.note for done in refused} == {b""}
    assert {done.warned for done in refused} == {"size invalid", "header invalid"}
    assert machine.dump_notes() == machine.host_notes


# The note.


@rule("note-fits", "note-padding-inside")
def test_a_note_has_to_lie_inside_the_region_with_its_padding(x86_64: Machine) -> None:
    odd = note(b"A=12345\nB")
    assert len(odd) % 4 == 0
    assert outcome(x86_64, *announced(odd)).note == odd
    for missing in (1, 2, 3, 4, len(odd) - 12):
        assert outcome(x86_64, *announced(odd, len(odd) - missing)).warned == "header invalid"


@rule("note-claims")
def test_neither_name_nor_descriptor_may_claim_more_than_one_mebibyte(x86_64: Machine) -> None:
    for sizes in ((MIB + 1, 0), (0, MIB + 1), (0xFFFFFFFF, 0xFFFFFFFF), (11, 0xFFFFFFE8)):
        assert outcome(x86_64, *announced(header(*sizes), MIB)).warned == "header invalid"
    assert len(outcome(x86_64, *announced(header(0, MIB - 12), MIB)).note) == MIB


@rule("note-first-only")
def test_only_the_first_note_enters_the_dump(x86_64: Machine) -> None:
    assert outcome(x86_64, *announced(note() + note(name=b"SECOND\0"))).note == note()


@rule("note-name-ignored", "kdump-text-place")
@pytest.mark.parametrize("name", [b"", b"FOO\0", b"VMCOREINFO", b"VMCOREINFO\0\0", b"vmcoreinfo\0"])
def test_any_name_enters_the_dump_but_a_kdump_header_points_at_no_other(x86_64: Machine, name: bytes) -> None:
    done = outcome(x86_64, *announced(note(name=name)))
    assert done.note == note(name=name)
    assert (done.kdump.text_offset, done.kdump.text_size) == (0, 0)


@rule("kdump-text-place", "kdump-packed", "dump-note-last")
@pytest.mark.parametrize("name", ["x86_64", "i386", "aarch64", "arm"])
def test_a_kdump_header_points_at_the_descriptor(name: str, machine_of: Callable[[str], Machine]) -> None:
    machine = machine_of(name)
    done = outcome(machine, *announced(note()))
    place = len(machine.host_notes) + len(note()) - len(TEXT) - 2
    assert (done.kdump.text_offset, done.kdump.text_size) == (place, len(TEXT))


@rule("note-type-ignored")
def test_the_type_is_not_looked_at(x86_64: Machine) -> None:
    assert outcome(x86_64, *announced(note(kind=9))).note == note(kind=9)


@rule("note-byte-order", "note-target-order", "note-width", "note-class")
@pytest.mark.parametrize("name", ["aarch64-be", "arm-be"])
def test_which_byte_order_a_big_endian_guest_needs_depends_on_the_release(
    name: str, machine_of: Callable[[str], Machine]
) -> None:
    machine = machine_of(name)
    little = outcome(machine, *announced(build_region(TEXT)))
    big = outcome(machine, *announced(build_region(TEXT, byte_order="big")))
    taken = [bool(little.note), bool(big.note)]
    if machine.version < (8, 0):
        assert taken == [True, False]
    else:
        assert taken == [False, name == "arm-be"]
    assert outcome(machine, *announced(bytes(12))).note == bytes(12)


# The text.


@rule("text-exact-name", "text-phys-base", "text-phys-offset", "text-machine", "text-guess")
def test_the_text_is_read_by_machine_and_only_under_the_exact_name(machine: Machine) -> None:
    text = b"NUMBER(phys_base)=0x1000\nNUMBER(PHYS_OFFSET)=0x2000\n"
    read = {"x86_64": 0x1000, "aarch64": 0x2000, "aarch64-be": 0x2000}
    expected = read.get(machine.kind.name, machine.kind.guess)
    if machine.kind.name == "aarch64-be" and machine.version >= (8, 0):
        expected = machine.kind.guess
    assert phys_base(machine, text) == expected
    for name in (b"VMCOREINFO", b"FOO\0"):
        assert outcome(machine, *announced(note(text, name))).kdump.phys_base == machine.kind.guess


@rule("text-machine")
def test_an_x86_64_machine_outside_long_mode_counts_as_386(x86_64: Machine) -> None:
    text = b"NUMBER(phys_base)=0x1000\n"
    assert phys_base(x86_64, text) == 0x1000
    x86_64.qemu.gdb.write_register(EFER, bytes(4))
    assert x86_64.kdump().phys_base == 0
    x86_64.qemu.gdb.write_register(EFER, struct.pack("<I", LONG_MODE))


@rule("text-base-16")
@pytest.mark.parametrize(
    ("text", "value"),
    [(b"71303168", 0x71303168), (b"-1073741824", 0xFFFFFFEF8C8BE7DC), (b"0x4400000", 0x4400000), (b"0", 0)],
)
def test_the_value_is_read_as_hexadecimal(x86_64: Machine, text: bytes, value: int) -> None:
    assert phys_base(x86_64, b"NUMBER(phys_base)=" + text) == value


@rule("text-first-line")
def test_the_first_line_decides_even_if_it_cannot_be_read(x86_64: Machine) -> None:
    assert phys_base(x86_64, b"NUMBER(phys_base)=1\nNUMBER(phys_base)=2\n") == 1
    done = outcome(x86_64, *announced(note(b"NUMBER(phys_base)=junk\nNUMBER(phys_base)=2\n")))
    assert (done.kdump.phys_base, done.warned) == (0, "value unreadable")


@rule("text-whole-value")
@pytest.mark.parametrize("text", [b"", b"12 ", b"12\r", b"0x", b"g", b"1" * 17, b"- 1"])
def test_a_value_that_is_no_whole_number_is_warned_of(x86_64: Machine, text: bytes) -> None:
    done = outcome(x86_64, *announced(note(b"NUMBER(phys_base)=" + text + b"\n")))
    assert (done.kdump.phys_base, done.warned) == (0, "value unreadable")
    assert done.note


@rule("text-c-string")
def test_the_text_ends_at_its_first_nul(x86_64: Machine) -> None:
    assert phys_base(x86_64, b"A=1\n\0\nNUMBER(phys_base)=7\n") == 0
    assert phys_base(x86_64, b"NUMBER(phys_base)=7\0junk\n") == 7


@rule("text-terminator")
def test_the_byte_behind_the_descriptor_becomes_nul(machine: Machine) -> None:
    region = note(b"A=123")[:-3] + b"\xaa\xbb\xcc"
    if done := outcome(machine, *announced(region)).note:
        assert done[-3:] == b"\0\xbb\xcc"
    unnamed = note(b"A=123", b"FOO\0")[:-3] + b"\xaa\xbb\xcc"
    if done := outcome(machine, *announced(unnamed)).note:
        assert done[-3:] == b"\xaa\xbb\xcc"


# The dumps.


@rule("dump-partial", "dump-note-last")
def test_a_dump_of_one_byte_carries_the_note_behind_the_hosts(x86_64: Machine) -> None:
    outcome(x86_64, *announced(note()))
    dump = x86_64.dump("elf", begin=0x1000, length=1)
    assert len(dump) < 4096
    notes = elf_notes(dump)
    assert notes.endswith(note())
    assert notes.startswith(struct.pack("<III", 5, 336, 1) + b"CORE\0")


@rule("dump-ehsize")
def test_the_elf_header_gives_a_size_of_8(machine: Machine) -> None:
    dump = machine.dump("elf", begin=machine.kind.ram + 0x1000, length=1)
    wide = machine.kind.elf_class == 64
    (size,) = struct.unpack_from("<H" if machine.kind.byte_order == "little" else ">H", dump, 52 if wide else 40)
    assert size == (8 if machine.version >= (7, 2) else 64 if wide else 52)


@rule("dump-class")
def test_a_386_dump_is_of_class_64_because_the_firmware_ends_at_4_gib(machine_of: Callable[[str], Machine]) -> None:
    dump = machine_of("i386").dump("elf", begin=0x1000, length=1)
    assert dump[4] == 2
    assert struct.unpack_from("<H", dump, 18) == (3,)


@rule("kdump-phys-base")
def test_an_elf_dump_does_not_carry_the_physical_base(x86_64: Machine) -> None:
    dumps = []
    for value in (b"0x1000", b"0x2000"):
        text = b"NUMBER(phys_base)=" + value
        assert phys_base(x86_64, text) == int(value, 16)
        dumps.append(x86_64.dump("elf", begin=0x1000, length=1).replace(text, b""))
    assert dumps[0] == dumps[1]


@rule("text-value-echoed")
@pytest.mark.parametrize("value", [b"\x1b]0;title\x07", b"\r5 ", b"g" * 5000])
def test_the_warning_of_later_releases_prints_the_guests_bytes_as_they_are(x86_64: Machine, value: bytes) -> None:
    x86_64.reset()
    x86_64.clear()
    region = note(b"NUMBER(phys_base)=" + value + b"\n")
    x86_64.write(x86_64.region_address, region)
    assert x86_64.write_entry(struct.pack("<HHIQ", 0, 1, len(region), x86_64.region_address)) == 0
    x86_64.warnings()
    x86_64.dump_notes()
    (warning,) = x86_64.warnings()
    assert (value.decode("latin-1") in warning) == (x86_64.version >= (11, 1))


def test_every_warning_is_known_by_its_words() -> None:
    assert set(WARNINGS) == {"not present", "size invalid", "format unsupported", "header invalid", "value unreadable"}
