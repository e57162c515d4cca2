"""What differs between releases of QEMU, as the profiles say it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Literal

import pytest

from vmcoreinfo_fmt.entry import Entry
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.host.judge import judge
from vmcoreinfo_fmt.host.verdict import Verdict
from vmcoreinfo_fmt.note import Note
from vmcoreinfo_fmt.rules import CATALOGUE

rule = pytest.mark.rule


def decide(region: bytes, release: str) -> Verdict:
    return judge(Entry(size=len(region), paddr=0x1000), region, profile=f"qemu:{release}")


def ids(verdict: Verdict) -> list[str]:
    return [finding.id for finding in verdict.findings]


@rule("windows-refused-note")
@pytest.mark.parametrize(("release", "crashes"), [("2.11", True), ("7.2", True), ("10.2", True), ("11.1", False)])
def test_a_refused_note_of_windows_size_crashes_qemu_up_to_10_2(release: str, crashes: bool) -> None:
    region = Note("VMCOREINFO", 0, bytes(8192)).to_bytes()[:100]
    verdict = decide(region, release)
    assert not verdict.accepted
    assert ("windows-refused-note" in ids(verdict)) == crashes


@rule("text-value-echoed")
@pytest.mark.parametrize(("release", "echoes"), [("7.2", False), ("10.2", False), ("11.1", True), ("11.2", True)])
@pytest.mark.parametrize("value", [b"\x1b]0;title\x07", b"9" * 900])
def test_a_warning_echoes_the_guests_bytes_since_11_1(value: bytes, release: str, echoes: bool) -> None:
    verdict = decide(Note("VMCOREINFO", 0, b"NUMBER(phys_base)=" + value + b"\n").to_bytes(), release)
    assert verdict.warned == "value unreadable"
    found = {finding.id: finding for finding in verdict.findings}
    assert ("text-value-echoed" in found) == echoes
    if echoes:
        assert found["text-value-echoed"].offset == 24
        assert f"prints {len(value)} characters" in found["text-value-echoed"].message
        assert found["text-value-echoed"].message.isprintable()


def test_a_short_value_of_printable_characters_harms_nobody() -> None:
    verdict = decide(Note("VMCOREINFO", 0, b"NUMBER(phys_base)=unknown\n").to_bytes(), "11.1")
    assert verdict.warned == "value unreadable"
    assert ids(verdict) == ["text-whole-value"]


@pytest.mark.parametrize("profile", ["spec", "script", "qemu:2.11", "qemu:7.2", "qemu:8.0", "qemu:10.2", "qemu:11.1"])
def test_every_finding_of_a_verdict_is_of_its_profile(profile: str) -> None:
    partial = Device()
    partial.write(0, Entry(size=40, paddr=0x1000).to_bytes()[:8])
    seen: set[str] = set()
    for region in REGIONS:
        sizes = (len(region), len(region) + 8, 4, 1 << 20, (1 << 20) + 1)
        sources: list[Entry | Device] = [
            Entry(guest_format=kind, size=size, paddr=0x1000) for size in sizes for kind in (0, 1, 2)
        ]
        for source in (*sources, partial):
            verdict = judge(source, region, profile=profile)
            seen |= set(ids(verdict))
            strange = [found for found in ids(verdict) if not verdict.profile.includes(CATALOGUE[found])]
            assert strange == [], (source, region)
    assert len(seen) >= 10, seen


def regions() -> Iterator[bytes]:
    """Yield regions that hold notes of many kinds, or none."""
    yield from (bytes(12), bytes(5), b"\xff" * 40, Note("VMCOREINFO", 9, bytes(8192)).to_bytes()[:100])
    names: tuple[str | bytes, ...] = ("VMCOREINFO", b"VMCOREINFO", b"", "X" * 40)
    orders: tuple[Literal["little", "big"], ...] = ("little", "big")
    for text, name, order in product((b"NUMBER(phys_base)=x\n", b"PAGEDU64", b"", b"A=123"), names, orders):
        note = Note(name, 1, text, byte_order=order).to_bytes()
        yield from (note, note + b"more", note[:-1], note[:-4])


REGIONS = tuple(regions())
