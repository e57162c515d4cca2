"""Windows guests' notes in QEMU's own hands."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import pytest

from qemu.client import QemuError
from qemu.conftest import need_binary
from qemu.machine import KINDS, Machine
from qemu.play import Case, Entry, Region, check
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.note import Note

rule = pytest.mark.rule
# 5.2 knows the wide header only, 7.2 both; releases between them were not seen.
BOTH_WIDTHS = (7, 2)


def windows_header(letters: bytes = b"PAGEDU64", size: int = 0x2000) -> bytes:
    data = bytearray(letters.ljust(size, b"\0"))
    struct.pack_into("<II", data, 8, 15, 22000)
    return bytes(data)


def announce(machine: Machine, region: bytes, size: int | None = None) -> None:
    done = check(machine, Case(machine.kind.name, (Region(region), Entry(len(region) if size is None else size))))
    assert done.answers == (0,)


def why_not(machine: Machine) -> str:
    """Return why QEMU does not make a Windows dump."""
    with pytest.raises(QemuError) as caught:
        machine.dump("win-dmp")
    return str(caught.value)


@rule("windows-note-size")
@pytest.mark.parametrize("desc", [b"OSRELEASE=6.1\n", windows_header()[:-4], windows_header() + bytes(4)])
def test_a_note_of_another_size_is_no_windows_note(x86_64: Machine, desc: bytes) -> None:
    announce(x86_64, Note("VMCOREINFO", 0, desc).to_bytes())
    assert "invalid vmcoreinfo note size" in why_not(x86_64)


@rule("windows-note-size", "windows-region-size", "windows-not-text")
@pytest.mark.parametrize(("letters", "size"), [(b"PAGEDU64", 8216), (b"PAGEDUMP", 4120)])
def test_a_windows_note_passes_the_size_check(x86_64: Machine, letters: bytes, size: int) -> None:
    region = Note("VMCOREINFO", 0, windows_header(letters, size - 24)).to_bytes()
    assert len(region) == size
    announce(x86_64, region)
    is_known = letters == b"PAGEDU64" or x86_64.version >= BOTH_WIDTHS
    assert ("note size" not in why_not(x86_64)) == is_known


@rule("windows-header-place")
def test_the_header_is_read_24_bytes_into_the_note_whatever_its_name(x86_64: Machine) -> None:
    named = Note(b"A" * 11, 0, windows_header()).to_bytes()
    announce(x86_64, named)
    by_place = why_not(x86_64)
    announce(x86_64, Note(b"VMCOREINFO\0".ljust(19, b"\0"), 0, windows_header()[: 0x2000 - 8]).to_bytes())
    misread = why_not(x86_64)
    assert "note size" not in by_place + misread
    assert by_place != misread


@rule("windows-width")
def test_the_letters_choose_the_width_not_the_notes_size(x86_64: Machine) -> None:
    if x86_64.version < BOTH_WIDTHS:
        pytest.skip("this release knows one width")
    narrow = windows_header(b"PAGEDUMP", 0x1000)
    announce(x86_64, Note("VMCOREINFO", 0, narrow).to_bytes())
    right_size = why_not(x86_64)
    announce(x86_64, Note("VMCOREINFO", 0, narrow.ljust(0x2000, b"\0")).to_bytes())
    assert why_not(x86_64) == right_size


@pytest.fixture
def doomed() -> Iterator[Machine]:
    """A machine of its own, for a case that ends it."""
    need_binary(KINDS["x86_64"].binary)
    machine = Machine(KINDS["x86_64"])
    yield machine
    machine.close()


@rule("windows-refused-note")
def test_a_refused_note_of_windows_size_ends_qemu_up_to_10_2(doomed: Machine) -> None:
    announce(doomed, Note("VMCOREINFO", 0, windows_header()).to_bytes()[:100])
    if doomed.version > (10, 2):
        assert "invalid vmcoreinfo note size" in why_not(doomed)
        return
    with pytest.raises(QemuError, match="closed the socket"):
        doomed.dump("win-dmp")
    assert doomed.qemu.process.wait(timeout=30) < 0


@rule("windows-stays")
def test_sending_the_same_entry_again_keeps_the_note() -> None:
    device, entry = Device(), struct.pack("<HHIQ", 0, 1, 8216, 0x1000)
    assert device.write(0, entry)
    assert device.write(0, entry)
    assert device.active
