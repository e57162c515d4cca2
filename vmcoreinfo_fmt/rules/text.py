"""Rules of the text: what a host reads in a Linux note."""

from __future__ import annotations

from .rule import Rule

__all__ = ["RULES"]

SPEC = "QEMU docs/specs/vmcoreinfo"
DUMP = "QEMU dump/dump.c, vmcoreinfo_update_phys_base"
HEADER = "QEMU dump/dump.c, create_header64"

RULES = (
    Rule(
        id="text-exact-name",
        statement="The text is read only in a note whose name is VMCOREINFO with its NUL, 11 bytes.",
        source=f"{SPEC}; {DUMP}",
        profiles=("spec", "qemu"),
        consequence="Under any other name, without the NUL too, the note is passed on but not read.",
    ),
    Rule(
        id="text-phys-base",
        statement="A line NUMBER(phys_base)= replaces the host's guess of the kernel's physical base.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="Old tools that do not read the note find a KASLR kernel by the header's phys_base.",
        practice="QEMU reads it only in dumps for x86_64.",
    ),
    Rule(
        id="text-phys-offset",
        statement="In dumps for aarch64 the line is NUMBER(PHYS_OFFSET)=.",
        source=DUMP,
        profiles=("qemu",),
        consequence="The specification does not mention it.",
    ),
    Rule(
        id="text-machine",
        statement="In dumps for other machines than x86_64 and aarch64 the text is not read at all.",
        source=DUMP,
        profiles=("qemu",),
        consequence="An x86_64 machine that is not in long mode when the dump is taken counts as 386.",
    ),
    Rule(
        id="text-first-line",
        statement="The first line that starts with the key decides, readable or not.",
        source=DUMP,
        profiles=("spec", "qemu"),
        consequence="A later, better line is not looked at.",
    ),
    Rule(
        id="text-base-16",
        statement="The value is read as hexadecimal, also where Linux writes decimal.",
        source=DUMP,
        profiles=("qemu",),
        consequence="The kdump header's phys_base of an x86_64 guest with KASLR is wrong; take it from the text.",
        practice="Linux writes NUMBER(phys_base) in decimal and NUMBER(PHYS_OFFSET) as 0x and hexadecimal digits.",
        defect=True,
    ),
    Rule(
        id="text-whole-value",
        statement="The rest of the line must be one number of 64 bits; blanks, a sign and 0x in front are taken, "
        "nothing behind it.",
        source=DUMP,
        profiles=("qemu",),
        consequence="Otherwise the dump warns that it failed to read the key, and the guess stays.",
    ),
    Rule(
        id="text-c-string",
        statement="The text ends at its first NUL.",
        source=DUMP,
        profiles=("qemu",),
        consequence="Lines behind a NUL are in the dump but are not read.",
    ),
    Rule(
        id="text-terminator",
        statement="The byte behind the descriptor becomes NUL; where that is padding, it shows in the dump.",
        source=DUMP,
        profiles=("qemu",),
        consequence="The dump's note differs from memory in one byte if the guest's padding is not zero.",
    ),
    Rule(
        id="text-guess",
        statement="Where the text says nothing, the host's guess stays: 0 on x86, the lowest memory block on ARM.",
        source="QEMU target/*/arch_dump.c",
        profiles=("qemu",),
        consequence="A phys_base of 0 in a header may be a guess.",
    ),
)
