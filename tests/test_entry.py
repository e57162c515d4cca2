from __future__ import annotations

import pytest
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st

from vmcoreinfo_fmt import Entry, FormatError, TruncatedError

FIXTURES = {
    "debian-6.1-amd64": (0, 1, 4132, 0x18CC000),
    "debian-6.12-amd64": (0, 1, 4132, 0x1A34000),
    "debian-6.1-i386": (0, 1, 4132, 0x1196000),
    "debian-6.1-arm64": (0, 1, 4132, 0x422F6000),
}


@pytest.mark.parametrize("name", FIXTURES)
def test_real_entries_read_as_known(name: str) -> None:
    data = (REAL / name / "entry.bin").read_bytes()
    entry = Entry.parse(data)
    assert (entry.host_format, entry.guest_format, entry.size, entry.paddr) == FIXTURES[name]
    assert entry.to_bytes() == data


def test_fields_are_where_the_specification_puts_them() -> None:
    entry = Entry.parse(bytes.fromhex("0201 0403 08070605 100f0e0d0c0b0a09"))
    assert (entry.host_format, entry.guest_format) == (0x0102, 0x0304)
    assert (entry.size, entry.paddr) == (0x05060708, 0x090A0B0C0D0E0F10)


@given(st.binary(min_size=16, max_size=16))
def test_any_16_bytes_survive_a_round_trip(data: bytes) -> None:
    assert Entry.parse(data).to_bytes() == data


@pytest.mark.parametrize("size", range(16))
def test_every_truncation_is_refused(size: int) -> None:
    with pytest.raises(TruncatedError, match=rf"entry is {size} bytes? long, expected 16") as caught:
        Entry.parse(bytes(size))
    assert (caught.value.needed, caught.value.available) == (16, size)


def test_a_17th_byte_is_refused() -> None:
    with pytest.raises(FormatError, match="entry is 17 bytes long, expected 16, at offset 16"):
        Entry.parse(bytes(17))


def test_unknown_formats_are_kept() -> None:
    entry = Entry(host_format=0x100, guest_format=7, size=1, paddr=2)
    assert Entry.parse(entry.to_bytes()) == entry
    assert hash(Entry.parse(entry.to_bytes())) == hash(entry)
    assert entry != Entry(host_format=0x100, guest_format=8, size=1, paddr=2)


@pytest.mark.parametrize(
    ("field", "value"), [("host_format", 1 << 16), ("guest_format", -1), ("size", 1 << 32), ("paddr", 1 << 64)]
)
def test_a_number_that_does_not_fit_is_refused(field: str, value: int) -> None:
    with pytest.raises(ValueError, match=f"{field} is {value}, expected 0 to"):
        Entry(**{"size": 0, "paddr": 0, field: value})


def test_an_entry_does_not_change() -> None:
    entry = Entry(size=1, paddr=2)
    with pytest.raises(AttributeError, match="cannot set size"):
        entry.size = 3
