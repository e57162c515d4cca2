"""What real guests wrote under a real QEMU. The facts are those of tests/data/README.md, stated here again by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from conformance.descriptions.elf_notes import LINUX, Notes
from conformance.descriptions.fw_cfg_vmcoreinfo import FORMAT, entry
from conformance.descriptions.vmcoreinfo import text
from conformance.vector import Case

REAL = Path(__file__).resolve().parents[2] / "tests" / "data" / "real"
ORIGIN = "Debian's kernel {} under Debian's QEMU 7.2.22, without hardware acceleration."
GUESTS = {
    "amd64": ("6.1.0-56-cloud-amd64", 0x18CC000, 3262, 108),
    "i386": ("6.1.0-50-686-pae", 0x1196000, 2852, 99),
    "arm64": ("6.1.0-50-cloud-arm64", 0x422F6000, 3461, 113),
}
REGION = 4132
DESCRIPTOR = 24


def cases() -> Iterator[Case]:
    for arch, (release, paddr, length, lines) in GUESTS.items():
        folder, origin = REAL / f"debian-6.1-{arch}", ORIGIN.format(release)
        name = f"real-{arch}"
        case = entry(0, 1, REGION, paddr).case(FORMAT, name, "The entry that a guest read back.", origin=origin)
        assert case.data == (folder / "entry.bin").read_bytes()
        yield case

        region = (folder / "region.bin").read_bytes()
        payload = region[DESCRIPTOR : DESCRIPTOR + length]
        notes = Notes().note(LINUX, payload)
        empty, rest = divmod(REGION - len(notes.vector.data), 12)
        for _ in range(empty):
            notes.note(b"", b"")
        what = "The memory that the entry points at: a note, and zeros that read as empty notes."
        case = notes.case(name, what, rest=bytes(rest), origin=origin)
        assert case.data == region
        yield case

        case = replace(text(name, "The text of that note.", payload), origin=origin)
        assert case.expect["lines.length"] == str(lines)
        yield case
