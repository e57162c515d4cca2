"""The guest's side: the bytes that a driver has to produce."""

from __future__ import annotations

import struct

import pytest
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st

from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.errors import FormatError, TruncatedError
from vmcoreinfo_fmt.guest import build_region, find_selector, withdrawal, write_entry
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.note import Note

rule = pytest.mark.rule
ARCHITECTURES = ["amd64", "i386", "arm64"]


def file(name: bytes, selector: int, size: int = 16) -> bytes:
    return struct.pack(">IHH56s", size, selector, 0, name)


@rule("linux-entry", "linux-null-header")
@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_a_region_built_from_a_real_payload_is_the_real_region(arch: str) -> None:
    folder = REAL / f"debian-6.1-{arch}"
    region = (folder / "region.bin").read_bytes()
    assert build_region(Note.parse(region).desc) == region
    entry = Entry.parse((folder / "entry.bin").read_bytes())
    assert (entry.host_format, entry.guest_format, entry.size) == (0, 1, len(region))


@rule("linux-sysfs-hexadecimal")
@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_the_size_in_sysfs_is_hexadecimal(arch: str) -> None:
    folder = REAL / f"debian-6.1-{arch}"
    address, size = (folder / "sysfs.txt").read_text().split()
    entry = Entry.parse((folder / "entry.bin").read_bytes())
    assert (int(address, 16), int(size, 16)) == (entry.paddr, entry.size)
    assert int(size) != entry.size


@rule("linux-entry")
@pytest.mark.parametrize(("page_size", "size"), [(4096, 4132), (16384, 16420), (65536, 65572)])
def test_the_size_of_a_region_depends_on_the_page_alone(page_size: int, size: int) -> None:
    assert len(build_region(b"A=1\n", page_size=page_size)) == size
    assert len(build_region(bytes(page_size), page_size=page_size)) == size
    with pytest.raises(ValueError, match=f"payload is {page_size + 1} bytes long, expected at most {page_size}"):
        build_region(bytes(page_size + 1), page_size=page_size)


@rule("entry-full-write")
@given(st.binary(max_size=4096), st.sampled_from(["little", "big"]), st.sampled_from(["spec", "qemu", "script"]))
def test_a_host_takes_every_region_that_is_built(payload: bytes, byte_order: str, profile: str) -> None:
    region = build_region(payload, byte_order=byte_order)  # type: ignore[arg-type]
    verdict = judge(
        Entry(size=len(region), paddr=0x1000),
        region,
        bits=32,
        byte_order=byte_order,  # type: ignore[arg-type]
        machine="arm",
        profile=profile,
    )
    assert verdict.accepted
    assert verdict.desc == payload
    assert not [finding for finding in verdict.findings if finding.severity == "error"]


@rule("entry-disable")
def test_a_withdrawal_is_an_entry_of_format_0() -> None:
    verdict = judge(withdrawal(), b"", profile="qemu")
    assert (verdict.accepted, verdict.warned) == (False, "not present")
    assert [finding.severity for finding in verdict.findings] == ["info"]


@rule("directory-lookup", "directory-slots", "entry-size")
def test_the_selector_comes_from_the_directory_by_name() -> None:
    files = [file(b"bootorder", 0x20, 0), file(b"etc/vmcoreinfo", 0x31), file(b"etc/vmcoreinfo2", 0x32)]
    directory = struct.pack(">I", 3) + b"".join(files) + bytes(64 * 5)
    assert find_selector(directory) == 0x31
    assert find_selector(directory, "bootorder") == 0x20
    assert find_selector(directory, "absent") is None
    # An empty slot is no file.
    assert find_selector(struct.pack(">I", 1) + directory[4:]) is None
    with pytest.raises(FormatError, match="etc/vmcoreinfo is 20 bytes long, expected 16"):
        find_selector(struct.pack(">I", 1) + file(b"etc/vmcoreinfo", 0x31, 20))
    with pytest.raises(TruncatedError, match="directory is cut"):
        find_selector(directory[: 4 + 64 + 63])


@rule("dma-big-endian", "dma-register", "entry-little-endian")
def test_the_transaction_is_known_byte_by_byte() -> None:
    done = write_entry(Entry(size=4132, paddr=0x18CC000), selector=0x2B, buffer=0x100002000)
    assert [(address, data.hex(" ", 4)) for address, data in done.memory] == [
        (0x100002010, "00000100 24100000 00c08c01 00000000"),
        (0x100002000, "002b0018 00000010 00000001 00002010"),
    ]
    assert done.register.hex() == "0000000100002000"
    assert done.answer == 0x100002000
