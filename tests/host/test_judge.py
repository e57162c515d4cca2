"""What a host makes of an entry and its region. tests/qemu asks the real one."""

from __future__ import annotations

import struct

import pytest
from conftest import REAL
from hypothesis import given
from hypothesis import strategies as st

from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.host.entry_rules import check_entry
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.host.verdict import Verdict
from vmcoreinfo_fmt.note import Note
from vmcoreinfo_fmt.rules import CATALOGUE

rule = pytest.mark.rule
MIB = 1 << 20
TEXT = b"OSRELEASE=6.1\n"
PROFILES = ["spec", "script", "qemu:2.11", "qemu:7.2", "qemu:8.0", "qemu:10.2", "qemu:11.1"]
QEMU = [profile for profile in PROFILES if profile.startswith("qemu")]


def note(desc: bytes = TEXT, name: bytes = b"VMCOREINFO\0", kind: int = 0, order: str = "little") -> bytes:
    return Note(name, kind, desc, byte_order=order).to_bytes()  # type: ignore[arg-type]


def decide(region: bytes, size: int | None = None, **choices: object) -> Verdict:
    entry = Entry(size=len(region) if size is None else size, paddr=0x1000)
    return judge(entry, region, **choices)  # type: ignore[arg-type]


def ids(verdict: Verdict) -> list[str]:
    return [finding.id for finding in verdict.findings]


# Real guests.


@rule("dump-exact-note")
@pytest.mark.parametrize("arch", ["amd64", "i386", "arm64"])
@pytest.mark.parametrize("profile", PROFILES)
def test_notes_of_real_guests_are_accepted(arch: str, profile: str) -> None:
    folder = REAL / f"debian-6.1-{arch}"
    region = (folder / "region.bin").read_bytes()
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(arch, arch)
    verdict = judge(Entry.parse((folder / "entry.bin").read_bytes()), region, machine=machine, profile=profile)
    assert (verdict.accepted, verdict.contents, verdict.warned) == (True, "text", None)
    assert verdict.note == region[: len(verdict.note)]
    assert [finding.id for finding in verdict.findings if finding.severity != "info"] == (
        ["text-base-16"] if arch == "amd64" and profile in QEMU else []
    )


@rule("text-base-16", "text-phys-base", "text-phys-offset", "text-guess")
@pytest.mark.parametrize(
    ("arch", "machine", "spec", "qemu"),
    [
        ("amd64", "x86_64", -249561088, -0x249561088 % (1 << 64)),
        ("amd64", "i386", -249561088, None),
        ("arm64", "aarch64", None, 0xFFFFCA9340000000),
        ("i386", "i386", None, None),
    ],
)
def test_the_physical_base_depends_on_who_reads_it(arch: str, machine: str, spec: int | None, qemu: int | None) -> None:
    region = (REAL / f"debian-6.1-{arch}" / "region.bin").read_bytes()
    assert decide(region, machine=machine).phys_base == spec
    assert decide(region, machine=machine, profile="qemu").phys_base == qemu


# The entry.


@rule("entry-full-write", "entry-disable", "script-silent")
def test_without_a_note_the_finding_says_why() -> None:
    device = Device()
    device.write(0, Entry(size=4132, paddr=0x1000).to_bytes())
    assert judge(device, note()).accepted
    device.write(0, b"\1\0\1\0")
    for profile in PROFILES:
        verdict = judge(device, note(), profile=profile)
        assert (verdict.accepted, "entry-full-write" in ids(verdict)) == (False, True)
        assert verdict.warned == ("not present" if profile in QEMU else None)
    assert ids(judge(Entry(guest_format=0, size=0, paddr=0), b"")) == ["entry-disable"]


@rule("region-size-limit", "region-one-mib", "script-no-size-limits")
@pytest.mark.parametrize("size", [MIB - 1, MIB, MIB + 1])
def test_the_limit_of_size_depends_on_who_looks(size: int) -> None:
    region = bytes(size)
    assert decide(region).accepted == (size < MIB)
    assert decide(region, profile="qemu").accepted == (size <= MIB)
    assert decide(region, profile="script").accepted
    if size > MIB:
        assert ids(decide(region, profile="qemu")) == ["region-one-mib"]
    if size >= MIB:
        assert ids(decide(region)) == ["region-size-limit"]


@rule("region-size-minimum")
@pytest.mark.parametrize("profile", ["spec", *QEMU])
def test_the_region_holds_a_header(profile: str) -> None:
    assert ids(decide(bytes(11), profile=profile)) == ["region-size-minimum"]
    assert decide(bytes(12), profile=profile).accepted


@rule("region-size-first", "entry-unsupported-format", "entry-elf-format")
def test_a_bad_size_is_reported_before_a_bad_format() -> None:
    verdict = judge(Entry(guest_format=9, size=11, paddr=0), b"", profile="qemu")
    assert verdict.warned == "size invalid"
    assert ids(verdict) == ["entry-unsupported-format", "region-size-minimum"]
    assert judge(Entry(guest_format=9, size=12, paddr=0), b"", profile="qemu").warned == "format unsupported"
    assert not judge(Entry(guest_format=9, size=12, paddr=0), bytes(12)).accepted


@rule("entry-host-format", "entry-host-format-lost", "entry-host-format-number", "entry-size")
def test_every_field_of_an_entry_is_held_against_its_rules() -> None:
    checks = {profile: check_entry(Entry(size=4132, paddr=0x1001), profile) for profile in PROFILES}
    for profile, held in checks.items():
        assert all(check.obeyed for check in held)
        assert len({check.rule for check in held}) == len(held), profile
    assert [check.rule for check in checks["spec"]] == [
        "entry-size",
        "entry-host-format",
        "entry-elf-format",
        "region-size-minimum",
        "region-size-limit",
        "region-any-address",
    ]
    assert checks["qemu:7.2"][1].rule == "entry-host-format-lost"
    broken = check_entry(Entry(host_format=3, guest_format=2, size=MIB + 1, paddr=0))
    assert [check.rule for check in broken if not check.obeyed] == ["entry-host-format", "region-size-limit"]
    assert [check.finding().offset for check in broken] == [0, 0, 2, 4, 4, 8]


@given(
    st.integers(0, 0xFFFF),
    st.integers(0, 3),
    st.integers(0, 1 << 21),
    st.sampled_from(PROFILES),
)
def test_a_check_is_of_a_rule_that_counts(host_format: int, guest_format: int, size: int, profile: str) -> None:
    from vmcoreinfo_fmt.rules import Profile

    entry = Entry(host_format=host_format, guest_format=guest_format, size=size, paddr=0)
    for check in check_entry(entry, profile):
        assert Profile.parse(profile).includes(CATALOGUE[check.rule]), check


# The note.


@rule("note-fits", "note-claims", "note-padding-inside")
def test_a_note_has_to_fit_with_its_padding() -> None:
    odd = note(b"A=12345\nB")
    unpadded = len(odd) - 3
    for profile in QEMU:
        assert ids(decide(odd, unpadded, profile=profile)) == ["note-padding-inside"]
        assert decide(odd, unpadded, profile=profile).warned == "header invalid"
        assert ids(decide(odd, unpadded - 1, profile=profile)) == ["note-fits"]
        assert ids(decide(struct.pack("<III", 0, MIB + 1, 0), MIB, profile=profile)) == ["note-claims"]
    lenient = decide(odd[:unpadded])
    assert (lenient.accepted, lenient.note, ids(lenient)) == (True, odd, ["note-padding-inside"])
    assert ids(decide(odd, unpadded - 1)) == ["note-fits"]


@rule("note-first-only", "note-name-ignored", "note-type-ignored")
@pytest.mark.parametrize("profile", PROFILES)
def test_what_does_not_matter_is_told_all_the_same(profile: str) -> None:
    verdict = decide(note(name=b"FOO\0", kind=9) + note(), profile=profile)
    assert (verdict.accepted, verdict.contents, verdict.note) == (True, "other", note(name=b"FOO\0", kind=9))
    assert ids(verdict) == ["note-name-ignored", "note-type-ignored", "note-first-only"]
    assert not verdict.exact_name


@rule("note-empty", "region-unmapped")
@pytest.mark.parametrize("profile", ["spec", *QEMU])
def test_zeroed_or_missing_memory_is_an_empty_note(profile: str) -> None:
    for region in (bytes(4132), b""):
        verdict = decide(region, 4132, profile=profile)
        assert (verdict.accepted, verdict.contents, verdict.note) == (True, "empty", bytes(12))
        assert ids(verdict) == ["note-empty"] + ([] if region else ["region-unmapped"])
    cut = decide(note()[:30], 4132, profile=profile)
    assert cut.note == note()[:30].ljust(len(note()), b"\0")


@rule("note-class")
def test_the_class_changes_nothing() -> None:
    assert decide(note(), bits=32) == decide(note(), bits=64)


@rule("note-byte-order", "note-target-order", "note-width", "script-byte-order")
@pytest.mark.parametrize(
    ("profile", "bits", "taken", "why"),
    [
        ("spec", 64, "big", "note-byte-order"),
        ("script", 64, "big", None),
        ("qemu:7.2", 64, "little", "note-target-order"),
        ("qemu:7.2", 32, "little", "note-target-order"),
        ("qemu:8.0", 64, None, "note-width"),
        ("qemu:8.0", 32, "big", "note-byte-order"),
    ],
)
def test_the_byte_order_of_a_big_endian_guest(profile: str, bits: int, taken: str | None, why: str | None) -> None:
    for order in ("little", "big"):
        verdict = decide(note(order=order), byte_order="big", bits=bits, profile=profile)
        assert verdict.accepted == (order == taken)
        if not verdict.accepted and why:
            assert ids(verdict) == [why]
    assert decide(bytes(12), byte_order="big", bits=bits, profile=profile).accepted


@rule("note-width")
def test_a_big_endian_host_refuses_little_endian_notes_of_64_bits() -> None:
    for profile in QEMU:
        assert ids(decide(note(), host_order="big", profile=profile)) == ["note-width"]
        assert decide(note(), host_order="big", bits=32, profile=profile).accepted
    # The right order of a big-endian guest on its own kind of host.
    assert decide(note(order="big"), byte_order="big", host_order="big", profile="qemu:8.0").accepted


@rule("script-claim", "script-one-block", "script-no-size-limits", "script-note-order")
def test_the_gdb_script_has_rules_of_its_own() -> None:
    claims = struct.pack("<III", 0, MIB + 1, 0)
    assert ids(decide(claims, profile="script")) == ["script-claim"]
    assert ids(decide(note(), 4132, profile="script")) == ["script-one-block"]
    assert decide(bytes(MIB + 1), profile="script").accepted
    name = struct.pack("<III", 0xFFFFFFFF, 4, 0) + b"ABCD"
    assert decide(name, profile="script").note == name
    assert "script-no-size-limits" in ids(decide(name, profile="script"))
    # The note itself is copied as it is; the script never writes behind the descriptor.
    odd = note(b"A=123")[:-3] + b"\xaa\xbb\xcc"
    assert decide(odd, profile="script").note == odd


# The text.


@rule("text-exact-name", "kdump-text-place", "kdump-phys-base")
@pytest.mark.parametrize("name", [b"VMCOREINFO", b"VMCOREINFO\0\0", b"vmcoreinfo\0"])
def test_under_another_name_the_text_is_not_read(name: bytes) -> None:
    text = b"NUMBER(phys_base)=4096\n"
    for profile in ("spec", "qemu"):
        assert decide(note(text), profile=profile).phys_base is not None
        assert decide(note(text), profile=profile).exact_name
        other = decide(note(text, name), profile=profile)
        assert (other.accepted, other.phys_base, other.exact_name) == (True, None, False)


@rule("text-machine", "text-first-line", "text-c-string", "text-whole-value")
@pytest.mark.parametrize(
    ("text", "machine", "value", "warned"),
    [
        (b"NUMBER(phys_base)=10", "x86_64", 0x10, None),
        (b"NUMBER(phys_base)=10", "aarch64", None, None),
        (b"NUMBER(PHYS_OFFSET)=10", "aarch64", 0x10, None),
        (b"NUMBER(phys_base)=10", "riscv64", None, None),
        (b"NUMBER(phys_base)=1\nNUMBER(phys_base)=2", "x86_64", 1, None),
        (b"NUMBER(phys_base)=?\nNUMBER(phys_base)=2", "x86_64", None, "value unreadable"),
        (b" NUMBER(phys_base)=1", "x86_64", None, None),
        (b"A\0\nNUMBER(phys_base)=1", "x86_64", None, None),
        (b"NUMBER(phys_base)=0x", "x86_64", None, "value unreadable"),
        (b"NUMBER(phys_base)= \t+0Xff", "x86_64", 0xFF, None),
        (b"NUMBER(phys_base)=-1", "x86_64", (1 << 64) - 1, None),
        (b"NUMBER(phys_base)=" + b"f" * 17, "x86_64", None, "value unreadable"),
        (b"NUMBER(phys_base)=" + b"0" * 30 + b"f", "x86_64", 0xF, None),
    ],
)
def test_qemu_reads_the_first_line_as_hexadecimal(text: bytes, machine: str, value: int | None, warned: str) -> None:
    verdict = decide(note(text), machine=machine, profile="qemu")
    assert (verdict.phys_base, verdict.warned) == (value, warned)
    assert ("text-whole-value" in ids(verdict)) == (warned is not None)


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        (b"NUMBER(PHYS_OFFSET)=0xfff1000040000000", True),
        (b"NUMBER(PHYS_OFFSET)=0xfffffffffffff", False),
        (b"NUMBER(PHYS_OFFSET)=0x10000000000000", True),
        (b"NUMBER(phys_base)=0xfff1000040000000", False),
    ],
)
def test_a_phys_base_that_is_no_address_is_said_with_its_place_in_the_text(text: bytes, odd: bool) -> None:
    verdict = decide(note(b"A=1\n" + text), machine="aarch64", profile="qemu")
    found = [finding for finding in verdict.findings if finding.id == "phys-offset-not-an-address"]
    assert [(finding.frame, finding.offset) for finding in found] == [("payload", 4)] * odd
    assert "phys-offset-not-an-address" not in ids(decide(note(text), machine="aarch64"))


def test_the_specification_asks_for_a_number_that_linux_writes() -> None:
    assert decide(note(b"NUMBER(phys_base)=-1073741824\n"), machine="riscv64").phys_base == -(1 << 30)
    broken = decide(note(b"NUMBER(phys_base)=junk\n"))
    assert (broken.accepted, broken.phys_base, ids(broken)) == (True, None, ["text-phys-base"])


@rule("text-terminator")
def test_the_padding_behind_the_text_becomes_nul() -> None:
    odd = note(b"A=123")[:-3] + b"\xaa\xbb\xcc"
    verdict = decide(odd, profile="qemu")
    assert verdict.note == odd[:-3] + b"\0\xbb\xcc"
    assert ids(verdict) == ["text-terminator"]
    assert decide(odd).note == odd
    unnamed = odd.replace(b"VMCOREINFO\0", b"VMCOREINFX\0")
    assert decide(unnamed, profile="qemu").note == unnamed


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(ValueError, match="profile is xen"):
        decide(note(), profile="xen")


@given(st.binary(max_size=80), st.integers(0, 90), st.sampled_from(PROFILES), st.sampled_from(["little", "big"]))
def test_any_bytes_get_a_verdict(region: bytes, size: int, profile: str, order: str) -> None:
    verdict = decide(region, size, profile=profile, byte_order=order)
    assert verdict.accepted == bool(verdict.note) or profile == "script"
    assert len(verdict.note) <= max(12, size)
    assert verdict.accepted or any(finding.severity != "info" for finding in verdict.findings)
    assert verdict.to_dict()["accepted"] == verdict.accepted
    if profile in QEMU:
        assert [found for found in ids(verdict) if not verdict.profile.includes(CATALOGUE[found])] == []
