"""What the real device does, rule by rule; the model has to say the same."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace

import pytest

from qemu.client import Qemu, QemuError
from qemu.conftest import need_binary
from qemu.machine import DIRECTORY, ERROR, KINDS, READ, SELECT, SKIP, WRITE, Machine
from qemu.play import OURS, Access, Case, Entry, Lost, Outcome, Port, Region, Reset, Select, Step, check
from vmcoreinfo_fmt.entry import Entry as FwCfgEntry
from vmcoreinfo_fmt.guest import Transaction, build_region, find_selector, withdrawal, write_entry
from vmcoreinfo_fmt.host.fw_cfg import DmaAccess

rule = pytest.mark.rule
FEATURES = 1
OFFERED = bytes.fromhex("01000000000000000000000000000000")
SOME = struct.pack("<HHIQ", 0, 1, 4132, 0x1234)
NOTE = build_region(b"OSRELEASE=6.1\nNUMBER(phys_base)=71303168\n")
ANNOUNCED = (Region(NOTE), Entry(len(NOTE)))


def full(data: bytes, **changes: object) -> Access:
    return replace(Access(SELECT | WRITE, data), **changes)  # type: ignore[arg-type]


def outcome(machine: Machine, *steps: Step) -> Outcome:
    return check(machine, Case(machine.kind.name, steps))


def has_note(machine: Machine, *steps: Step) -> bool:
    """Return whether a dump carries the good note of ANNOUNCED after these further steps."""
    return bool(outcome(machine, *ANNOUNCED, *steps).note)


# The entry.


@rule("entry-host-format", "entry-size", "entry-reset")
def test_after_a_reset_the_entry_offers_elf_and_has_no_note(machine: Machine) -> None:
    assert outcome(machine).entry == OFFERED
    reset = outcome(machine, *ANNOUNCED, Reset())
    assert (reset.entry, reset.note, reset.warned) == (OFFERED, b"", "not present")


@rule("entry-full-write", "dump-exact-note", "entry-little-endian")
@pytest.mark.parametrize("name", [kind.name for kind in KINDS.values() if kind.byte_order == "little"])
def test_a_full_write_announces_the_note(name: str, machine_of: Callable[[str], Machine]) -> None:
    machine = machine_of(name)
    good = outcome(machine, *ANNOUNCED)
    assert good.warned is None
    assert good.note == NOTE[: len(good.note)]
    assert not any(NOTE[len(good.note) :])


@rule("entry-host-format-lost", "entry-host-format-number")
@pytest.mark.parametrize("host_format", [0, 3, 0xFFFE])
def test_the_guest_replaces_host_format_whatever_it_writes(x86_64: Machine, host_format: int) -> None:
    done = outcome(x86_64, Region(NOTE), Entry(len(NOTE), host_format=host_format))
    assert done.entry[:2] == host_format.to_bytes(2, "little")
    assert done.note


@rule("entry-partial-write")
@pytest.mark.parametrize(("offset", "data"), [(0, b"\1\0\1\0"), (0, SOME[:15]), (8, SOME[8:]), (15, b"\0")])
def test_a_partial_write_changes_the_bytes_and_withdraws_the_note(machine: Machine, offset: int, data: bytes) -> None:
    done = outcome(machine, *ANNOUNCED, Access(SELECT | SKIP, size=offset), Access(WRITE, data))
    assert done.answers[1:] == (0, 0)
    assert done.entry[offset : offset + len(data)] == data
    assert (done.note, done.warned) == (b"", "not present")


@rule("entry-no-reassembly")
def test_sixteen_writes_of_one_byte_announce_nothing(x86_64: Machine) -> None:
    image = struct.pack("<HHIQ", 0, 1, len(NOTE), x86_64.region_address)
    bytewise = [Access(WRITE, image[i : i + 1]) for i in range(16)]
    done = outcome(x86_64, Region(NOTE), Select(), *bytewise)
    assert (done.entry, done.note, done.warned) == (image, b"", "not present")


@rule("entry-over-long", "dma-write-fits")
def test_an_over_long_write_is_refused_whole(machine: Machine) -> None:
    done = outcome(machine, *ANNOUNCED, full(bytes(17)))
    assert done.answers == (0, ERROR)
    assert done == replace(outcome(machine, *ANNOUNCED), answers=done.answers)


@rule("entry-empty-write")
def test_a_write_of_no_bytes_succeeds_and_changes_nothing(x86_64: Machine) -> None:
    done = outcome(x86_64, *ANNOUNCED, full(b""))
    assert done.answers == (0, 0)
    assert done.note


@rule("entry-disable")
def test_guest_format_0_withdraws_the_note(machine: Machine) -> None:
    done = outcome(machine, *ANNOUNCED, full(withdrawal().to_bytes()))
    assert (done.note, done.warned) == (b"", "not present")


@rule("entry-elf-format", "entry-unsupported-format")
@pytest.mark.parametrize("guest_format", [2, 3, 0x100, 0xFFFF])
def test_an_unsupported_format_is_kept_and_ignored(machine: Machine, guest_format: int) -> None:
    done = outcome(machine, Region(NOTE), Entry(len(NOTE), guest_format=guest_format))
    assert int.from_bytes(done.entry[2:4], "little") == guest_format
    assert (done.note, done.warned) == (b"", "format unsupported")


@rule("device-single", "device-needs-dma")
@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("-M", "pc", "-device", "vmcoreinfo"), "at most one vmcoreinfo device is permitted"),
        (("-M", "pc", "-global", "fw_cfg.dma_enabled=off"), "vmcoreinfo device requires fw_cfg with DMA"),
        (("-M", "none"), "vmcoreinfo device requires fw_cfg with DMA"),
    ],
)
def test_qemu_does_not_start_where_the_device_cannot_be(options: tuple[str, ...], words: str) -> None:
    need_binary("qemu-system-x86_64")
    with pytest.raises(QemuError, match=words):
        Qemu("qemu-system-x86_64", *options, "-device", "vmcoreinfo")


# fw_cfg beneath it.


@rule("directory-lookup", "directory-slots", "dma-big-endian", "dma-register", "dma-answer", "linux-entry")
def test_the_bytes_of_the_guests_side_announce_a_note(machine: Machine) -> None:
    machine.reset()
    machine.select(DIRECTORY)
    # More than the files that it counts: empty slots follow.
    directory = machine.read_port(4 + 64 * 32)
    assert directory.endswith(bytes(64))
    selector = find_selector(directory)
    assert selector == machine.selector
    region = build_region(b"OSRELEASE=6.1\n")
    machine.write(machine.region_address, region)
    entry = FwCfgEntry(size=len(region), paddr=machine.region_address)
    assert _announce(machine, write_entry(entry, selector=selector, buffer=machine.buffer_address)) == bytes(4)
    assert machine.entry() == entry.to_bytes()
    assert machine.guest_note() == region[: len(machine.guest_note())]


def _announce(machine: Machine, transaction: Transaction) -> bytes:
    for address, data in transaction.memory:
        machine.write(address, data)
    machine.start_dma(int.from_bytes(transaction.register, "big"))
    return machine.qtest.read(transaction.answer, 4)


@rule("dma-offered")
def test_the_device_says_that_it_has_dma(machine: Machine) -> None:
    machine.select(FEATURES)
    assert machine.read_port(4) == (3).to_bytes(4, "little")
    assert machine.read_register() == b"QEMU CFG"


@rule("dma-register")
def test_the_high_half_of_the_register_only_waits(machine: Machine) -> None:
    machine.reset()
    access = DmaAccess(SELECT | WRITE, 16, machine.buffer_address, machine.selector)
    machine.write(machine.buffer_address, SOME)
    machine.write(machine.access_address, access.to_bytes())
    machine.write_high_half(0)
    assert machine.entry() == OFFERED
    machine.start_dma(machine.access_address)
    assert machine.entry() == SOME


@rule("dma-only-way")
def test_the_data_port_writes_nothing(machine: Machine) -> None:
    assert outcome(machine, Select(), *[Port(0xFF)] * 16).entry == OFFERED


@rule("dma-priority")
def test_read_goes_before_write_and_write_before_skip(machine: Machine) -> None:
    done = outcome(machine, Access(SELECT | READ | WRITE | SKIP, SOME), Access(SELECT | WRITE | SKIP, SOME))
    assert done.answers == (0, OFFERED, 0)
    assert done.entry == SOME


@rule("dma-no-command")
def test_an_access_without_a_command_does_nothing_and_succeeds(machine: Machine) -> None:
    done = outcome(machine, Access(SELECT, SOME), Access(0, SOME), Access(WRITE, SOME))
    assert done.answers == (0, 0, 0)
    assert done.entry == SOME


@rule("dma-select-rewinds")
def test_selecting_again_starts_at_the_beginning(machine: Machine) -> None:
    assert outcome(machine, full(SOME), Access(WRITE, SOME), full(SOME)).answers == (0, ERROR, 0)
    assert outcome(machine, full(SOME), Select(), Access(WRITE, SOME)).answers == (0, 0)


@rule("dma-selector-bits")
def test_bit_14_of_a_selector_does_not_matter_and_bit_15_does(machine: Machine) -> None:
    assert outcome(machine, full(SOME, selector=OURS ^ 0x4000)).entry == SOME
    other = outcome(machine, full(SOME, selector=OURS ^ 0x8000))
    assert (other.answers, other.entry) == ((ERROR,), OFFERED)


@rule("dma-other-item")
@pytest.mark.parametrize("selector", [0x3FFF, 0])
def test_a_write_to_another_item_fails(machine: Machine, selector: int) -> None:
    done = outcome(machine, full(b"abc", selector=selector), Access(SELECT | READ, size=6, selector=selector))
    assert done.answers == (ERROR, 0, bytes(6) if selector else b"QEMU\0\0")


@rule("dma-offset-moves")
def test_a_failed_write_moves_the_offset(machine: Machine) -> None:
    done = outcome(machine, full(SOME), full(bytes(17)), Access(WRITE, SOME), Access(READ, size=4))
    assert done.answers == (0, ERROR, ERROR, 0, bytes(4))


@rule("dma-unreadable-source", "region-size-minimum")
def test_a_source_that_cannot_be_read_becomes_zeros_and_the_note_stays_announced(machine: Machine) -> None:
    done = outcome(machine, *ANNOUNCED, full(b"", size=16, place="nowhere"))
    assert (done.answers, done.entry, done.warned) == ((0, ERROR), bytes(16), "size invalid")
    edge = outcome(machine, *ANNOUNCED, full(b"\1\0\1\0\x0c", size=16, place="edge"))
    assert (edge.answers, edge.entry) == ((0, ERROR), b"\1\0\1\0\x0c".ljust(16, b"\0"))


@rule("dma-unreadable-access")
def test_an_access_that_cannot_be_read_does_nothing(machine: Machine) -> None:
    assert outcome(machine, *ANNOUNCED, Lost()).entry == outcome(machine, *ANNOUNCED).entry


@rule("dma-skip")
def test_a_skip_stops_at_the_end_and_never_fails(machine: Machine) -> None:
    skip = Access(SKIP, size=0xFFFFFFFF)
    assert outcome(machine, Select(), skip, skip, Access(WRITE, b"x")).answers == (0, 0, ERROR)
    assert outcome(machine, Select(), Access(SKIP, size=15), Access(WRITE, b"x")).entry == OFFERED[:15] + b"x"


@rule("dma-read-past-end")
def test_a_read_past_the_end_brings_zeros(machine: Machine) -> None:
    assert outcome(machine, Access(SELECT | READ, size=20)).answers == (0, OFFERED + bytes(4))
