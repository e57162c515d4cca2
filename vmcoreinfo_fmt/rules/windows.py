"""Rules of Windows guests, whose note carries a dump header instead of text."""

from __future__ import annotations

from .rule import Rule

__all__ = ["RULES"]

CONSUMER = "QEMU dump/win_dump.c"
PRODUCER = "virtio-win fwcfg64"

RULES = (
    Rule(
        id="windows-not-text",
        statement="A descriptor that starts with PAGEDU64 or PAGEDUMP is a Windows dump header, never text.",
        source=f"{PRODUCER}; {CONSUMER}",
        profiles=("spec", "qemu"),
        consequence="The note is named VMCOREINFO too; tools that trust the name read binary data as keys.",
        practice="QEMU itself looks for NUMBER(phys_base) in it, and its kdump header points at it as text.",
    ),
    Rule(
        id="windows-region-size",
        statement="The region of a Windows guest is 24 bytes and the header: 8216 bytes for 64 bits, 4120 for 32.",
        source=PRODUCER,
        profiles=("qemu",),
        consequence="The size alone tells a Windows guest from one of Linux (4132, 16420 or 65572).",
    ),
    Rule(
        id="windows-note-size",
        statement="The format win-dmp takes a note of 8216 or 4120 bytes and no other.",
        source=CONSUMER,
        profiles=("qemu",),
        consequence="For a Linux guest, or without a note, it fails with an invalid vmcoreinfo note size.",
    ),
    Rule(
        id="windows-header-place",
        statement="The header is expected 24 bytes into the note, without a look at name or its length.",
        source=CONSUMER,
        profiles=("qemu",),
        consequence="A note with a longer name is misread.",
    ),
    Rule(
        id="windows-width",
        statement="The header's own letters choose its width, not the size of the note.",
        source=CONSUMER,
        profiles=("qemu",),
        consequence="A 32-bit header in a note of the 64-bit size is read as 32-bit.",
    ),
    Rule(
        id="windows-live",
        statement="A bugcheck code of 0 says that Windows was running; win-dmp writes 0x161 instead.",
        source=CONSUMER,
        profiles=("qemu",),
        consequence="0x161 in a dump made by QEMU does not come from Windows.",
    ),
    Rule(
        id="windows-stays",
        statement="A Windows driver that is removed sends the same note again instead of withdrawing it.",
        source=PRODUCER,
        profiles=("qemu",),
        consequence="The debugger data that the note's first bugcheck parameter points at may be gone.",
    ),
    Rule(
        id="windows-refused-note",
        statement="A refused note leaves its size behind; if that is 8216 or 4120, win-dmp ends QEMU.",
        source=f"{CONSUMER}; seen in QEMU 7.2",
        profiles=("qemu",),
        consequence="The guest can make the host's dump command kill the machine.",
        defect=True,
    ),
)
