"""The host's side of the entry, write by write. tests/qemu plays the same on the real device."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.errors import FormatError, TruncatedError
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.host.fw_cfg import ERROR, READ, SELECT, SKIP, WRITE, DmaAccess, FwCfg

rule = pytest.mark.rule
GOOD = Entry(size=4132, paddr=0x18CC000).to_bytes()
OFFERED = bytes.fromhex("01000000000000000000000000000000")
OURS = 0x2B


@rule("entry-host-format", "entry-reset")
def test_a_device_after_reset_offers_elf() -> None:
    device = Device()
    assert (device.read(), device.active) == (OFFERED, False)
    device.write(0, GOOD)
    device.reset()
    assert (device.read(), device.active) == (OFFERED, False)


@rule("entry-before-reset")
def test_before_the_first_reset_all_bytes_are_zero() -> None:
    device = Device.load(bytes(17))
    assert (device.read(), device.active) == (bytes(16), False)


@rule("entry-full-write", "entry-disable", "entry-unsupported-format", "entry-host-format-lost")
@pytest.mark.parametrize(("guest_format", "active"), [(0, False), (1, True), (2, True), (0x100, True)])
def test_a_full_write_counts_unless_its_format_is_0(guest_format: int, active: bool) -> None:
    device = Device()
    entry = Entry(guest_format=guest_format, size=1, paddr=2)
    assert device.write(0, entry.to_bytes())
    assert (device.entry, device.active) == (entry, active)


@rule("entry-partial-write", "entry-no-reassembly")
@given(st.integers(0, 15), st.binary(min_size=1, max_size=15))
def test_a_partial_write_that_fits_changes_the_bytes_and_withdraws(offset: int, data: bytes) -> None:
    device = Device()
    device.write(0, GOOD)
    fits = offset + len(data) <= 16
    assert device.write(offset, data) == fits
    assert device.active == (not fits)
    assert device.read() == (GOOD[:offset] + data + GOOD[offset + len(data) :] if fits else GOOD)


@rule("entry-over-long", "entry-empty-write")
@pytest.mark.parametrize(("offset", "data", "taken"), [(0, bytes(17), False), (16, b"x", False), (0, b"", True)])
def test_what_does_not_fit_or_is_empty_changes_nothing(offset: int, data: bytes, taken: bool) -> None:
    device = Device()
    device.write(0, GOOD)
    assert device.write(offset, data) == taken
    assert (device.read(), device.active) == (GOOD, True)


@rule("dma-read-past-end")
def test_a_read_past_the_end_is_zeros() -> None:
    assert Device().read(14, 6) == bytes(6)
    assert Device().read(0, 20) == OFFERED + bytes(4)


@pytest.mark.parametrize("call", [lambda d: d.read(-1), lambda d: d.write(-1, b"x"), lambda d: d.store(10, bytes(7))])
def test_places_outside_the_entry_are_a_mistake_of_the_caller(call: object) -> None:
    with pytest.raises(ValueError, match=r"expected|fit"):
        call(Device())  # type: ignore[operator]


@rule("migration-state", "migration-byte-order")
@given(st.binary(min_size=16, max_size=16))
def test_the_state_survives_saving_and_loading(data: bytes) -> None:
    device = Device()
    device.write(0, data)
    again = Device.load(device.save())
    assert (again.read(), again.active) == (data, device.active)
    assert len(device.save()) == 17


@rule("migration-state")
def test_the_state_is_big_endian() -> None:
    device = Device()
    device.write(0, Entry(host_format=0, guest_format=1, size=0x7C, paddr=0x500000).to_bytes())
    assert device.save().hex() == "01000000010000007c0000000000500000"


@pytest.mark.parametrize(("size", "kind"), [(0, TruncatedError), (16, TruncatedError), (18, FormatError)])
def test_a_state_of_another_size_is_refused(size: int, kind: type[FormatError]) -> None:
    with pytest.raises(kind, match=f"state is {size} bytes long, expected 17"):
        Device.load(bytes(size))


# fw_cfg.


def fw_cfg() -> FwCfg:
    return FwCfg(Device(), OURS)


@rule("dma-select-rewinds", "dma-skip", "dma-offset-moves", "dma-write-fits")
def test_the_offset_moves_on_error_too_and_stops_at_the_end() -> None:
    host = fw_cfg()
    host.select(OURS)
    assert host.run(DmaAccess(SKIP, 10)).ok
    assert host.offset == 10
    assert not host.run(DmaAccess(WRITE, 7), bytes(7)).ok
    assert (host.offset, host.device.read()) == (16, OFFERED)
    assert not host.run(DmaAccess(WRITE, 1), b"x").ok
    assert host.run(DmaAccess(SELECT | WRITE, 16, 0, OURS), GOOD).ok
    assert host.device.active


@rule("dma-unreadable-source")
@pytest.mark.parametrize("readable", [0, 1, 15])
def test_what_cannot_be_read_becomes_zero_without_the_device_knowing(readable: int) -> None:
    host = fw_cfg()
    host.run(DmaAccess(SELECT | WRITE, 16, 0, OURS), GOOD)
    new = bytes(range(1, 17))
    assert not host.run(DmaAccess(SELECT | WRITE, 16, 0, OURS), new[:readable]).ok
    assert host.device.read() == new[:readable].ljust(16, b"\0")
    assert host.device.active


@rule("dma-priority", "dma-no-command", "dma-answer")
def test_read_goes_before_write_before_skip() -> None:
    host = fw_cfg()
    answer = host.run(DmaAccess(SELECT | READ | WRITE | SKIP, 20, 0, OURS), bytes(20))
    assert (answer.ok, answer.data) == (True, OFFERED + bytes(4))
    assert host.run(DmaAccess(ERROR, 99)).ok
    assert host.run(DmaAccess(WRITE, 0)).ok


@rule("dma-selector-bits", "dma-other-item")
def test_other_items_are_not_the_entry() -> None:
    host = fw_cfg()
    assert host.run(DmaAccess(SELECT | WRITE, 16, 0, OURS | 0x4000), GOOD).ok
    for selector in (OURS | 0x8000, OURS + 1, 0):
        assert not host.run(DmaAccess(SELECT | WRITE, 3, 0, selector), b"abc").ok
    assert host.run(DmaAccess(SELECT | READ, 6, 0, 0)).data == b"QEMU\0\0"
    assert host.device.read() == GOOD
    host.reset()
    assert host.device.read() == OFFERED


@rule("dma-big-endian")
def test_an_access_is_big_endian() -> None:
    access = DmaAccess(SELECT | WRITE, 16, 0x123456789, OURS)
    assert access.to_bytes().hex(" ", 4) == "002b0018 00000010 00000001 23456789"
    assert DmaAccess.parse(access.to_bytes()) == access
    with pytest.raises(TruncatedError, match="DMA access is cut"):
        DmaAccess.parse(access.to_bytes()[:-1])
