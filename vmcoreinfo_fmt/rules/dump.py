"""Rules of the dumps that the note enters."""

from __future__ import annotations

from .rule import Rule

__all__ = ["RULES"]

DUMP = "QEMU dump/dump.c"

RULES = (
    Rule(
        id="dump-note-last",
        statement="In an ELF dump the guest's note is the last one, behind those of all processors.",
        source=DUMP,
        profiles=("qemu",),
        consequence="A damaged guest note does not hide the host's.",
    ),
    Rule(
        id="dump-exact-note",
        statement="Exactly header, name and descriptor with their paddings enter the dump, unchanged but for the "
        "terminator.",
        source=DUMP,
        profiles=("spec", "qemu", "script"),
        consequence="The region's size does not show in the dump.",
    ),
    Rule(
        id="dump-ehsize",
        statement="e_ehsize of an ELF dump is 8 instead of 64 or 52.",
        source=DUMP,
        profiles=("qemu",),
        consequence="A reader that checks e_ehsize refuses every dump of these releases.",
        since=(7, 2),
        defect=True,
    ),
    Rule(
        id="dump-class",
        statement="A 32-bit x86 dump is of class 64 if any block of memory ends above 4 GiB - 1, as the firmware does.",
        source="QEMU target/i386/arch_dump.c",
        profiles=("qemu",),
        consequence="EM_386 with ELFCLASS64 is usual; the class does not tell the kernel's width.",
    ),
    Rule(
        id="dump-partial",
        statement="A dump of a part of memory carries the guest's note as well.",
        source=DUMP,
        profiles=("qemu",),
        consequence="A dump of one byte is enough to read a guest's note.",
    ),
    Rule(
        id="kdump-text-place",
        statement="A kdump header gives offset and size of the descriptor if the name is exactly VMCOREINFO, else 0.",
        source=DUMP,
        profiles=("qemu",),
        consequence="Under another name the note is only in the area of notes, which old readers do not look at.",
    ),
    Rule(
        id="kdump-phys-base",
        statement="The physical base that the host concluded stands in kdump headers only.",
        source=DUMP,
        profiles=("qemu",),
        consequence="The mistake in reading it does not touch ELF dumps.",
    ),
    Rule(
        id="kdump-packed",
        statement="The 32-bit kdump sub-header is packed on every machine: offset_vmcoreinfo at byte 20.",
        source="QEMU include/sysemu/dump.h",
        profiles=("qemu",),
        consequence="makedumpfile built for ARM pads it, and reads another place.",
    ),
    Rule(
        id="script-note-order",
        statement="The gdb script's dumps hold the guest's note first, then a note NONE, and no others.",
        source="QEMU scripts/dump-guest-memory.py",
        profiles=("script",),
        consequence="Registers of the processors are missing.",
    ),
)
