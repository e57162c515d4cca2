"""Windows guests: a dump header where Linux has text."""

from __future__ import annotations

import build
import pytest

from vmcoreinfo_fmt import dumps
from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.errors import FormatError, MissingKeyError, TruncatedError, UnsupportedError
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.note import Note
from vmcoreinfo_fmt.windows import WindowsDumpHeader, is_windows

rule = pytest.mark.rule
# What is beside integers that a double does not hold.
WIDE: dict[str, object] = {
    "bugcheck_parameters_exact": ["18446735277921949304", "2", "3", "4"],
    "kd_debugger_data_block_exact": "18446735277902860561",
}


@rule("windows-width", "windows-not-text")
@pytest.mark.parametrize("bits", [64, 32])
def test_a_header_says_version_bugcheck_and_page_table(bits: int) -> None:
    found = WindowsDumpHeader.parse(build.windows(bits))
    assert is_windows(build.windows(bits))
    assert found.to_dict() == {
        "bits": bits,
        "version": [15, 22621],
        "machine": "amd64" if bits == 64 else "i386",
        "processors": 4,
        "bugcheck_code": 0x1AAD0,
        "bugcheck_parameters": [0xFFFFF80012345678 if bits == 64 else 0x82345678, 2, 3, 4],
        "directory_table_base": 0x1AD000,
        "kd_debugger_data_block": 0xFFFFF80011111111 if bits == 64 else 0x81111111,
        **(WIDE if bits == 64 else {}),
    }
    assert found == WindowsDumpHeader.parse(build.windows(bits) + b"memory")
    assert repr(found).startswith(f"<WindowsDumpHeader {bits}-bit")


@rule("windows-live")
def test_a_bugcheck_code_of_0_is_a_running_system() -> None:
    assert WindowsDumpHeader.parse(build.windows(code=0)).live
    assert not WindowsDumpHeader.parse(build.windows(code=0x161)).live


@pytest.mark.parametrize("bits", [64, 32])
def test_every_truncation_is_refused(bits: int) -> None:
    whole = build.windows(bits)
    for size in (*range(0x80), 0x98, 0xF98, len(whole) - 1):
        with pytest.raises(TruncatedError):
            WindowsDumpHeader.parse(whole[:size])


def test_another_start_is_no_header() -> None:
    with pytest.raises(FormatError, match="magic of Windows dump header"):
        WindowsDumpHeader.parse(b"OSRELEASE=6.1\n")
    with pytest.raises(UnsupportedError, match="expected DU64 or DUMP, at offset 4") as caught:
        WindowsDumpHeader.parse(b"PAGEDU32" + bytes(100))
    assert caught.value.found == "0x32335544"


@rule("windows-not-text", "windows-region-size")
@pytest.mark.parametrize(("bits", "size"), [(64, 8216), (32, 4120)])
def test_a_verdict_names_a_windows_note(bits: int, size: int) -> None:
    # A line that would be read if the header were text.
    desc = build.windows(bits)[:0x200] + b"\nNUMBER(phys_base)=7\n" + build.windows(bits)[0x215:]
    region = Note("VMCOREINFO", 0, desc).to_bytes()
    assert len(region) == size
    for profile in ("spec", "qemu:7.2"):
        verdict = judge(Entry(size=size, paddr=0), region, profile=profile)
        assert (verdict.accepted, verdict.contents, verdict.desc) == (True, "windows", desc)
        assert verdict.phys_base is None
        assert [finding.id for finding in verdict.findings] == ["windows-not-text"]


@rule("windows-refused-note")
@pytest.mark.parametrize(("desc_size", "profile", "ends"), [(0x2000, "qemu:10.2", True), (0x2004, "qemu:10.2", False)])
def test_a_refused_note_that_ends_qemu_is_found(desc_size: int, profile: str, ends: bool) -> None:
    region = Note("VMCOREINFO", 0, bytes(desc_size)).to_bytes()[:100]
    found = judge(Entry(size=100, paddr=0), region, profile=profile).findings
    assert [finding.id for finding in found] == ["note-fits"] + (["windows-refused-note"] if ends else [])


def test_a_dump_of_a_windows_guest_has_no_text(tmp_path: object) -> None:
    path = f"{tmp_path}/windows.elf"
    with open(path, "wb") as file:
        file.write(build.elf([(build.PT_NOTE, build.note(desc=build.windows()))]))
    with dumps.open(path) as dump:
        assert [candidate.contents for candidate in dump.candidates] == ["windows"]
        with pytest.raises(MissingKeyError, match="windows"):
            _ = dump.vmcoreinfo
