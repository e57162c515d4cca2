"""Rules of the note inside the region."""

from __future__ import annotations

from .rule import Rule

__all__ = ["RULES"]

SPEC = "QEMU docs/specs/vmcoreinfo"
DUMP = "QEMU dump/dump.c, dump_init and get_note_sizes"

RULES = (
    Rule(
        id="note-fits",
        statement="Header, name and descriptor lie inside the region.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="The dump warns of an invalid guest note header and lacks the note.",
    ),
    Rule(
        id="note-padding-inside",
        statement="The padding of name and descriptor to 4 bytes lies inside the region as well.",
        source=DUMP,
        profiles=("qemu",),
        consequence="A region that ends right behind an unpadded descriptor is refused; announce up to 3 bytes more.",
    ),
    Rule(
        id="note-claims",
        statement="Neither the name nor the descriptor claims more than 1 MiB.",
        source=DUMP,
        profiles=("qemu",),
        consequence="The dump warns of an invalid guest note header and lacks the note.",
    ),
    Rule(
        id="note-first-only",
        statement="Only the first note of the region is used; what follows it is left out of the dump.",
        source=DUMP,
        profiles=("spec", "qemu", "script"),
        consequence="A second note in the same region never reaches anybody.",
    ),
    Rule(
        id="note-name-ignored",
        statement="For acceptance the name does not matter: any name, or none, enters the dump.",
        source=f"{SPEC}; {DUMP}",
        profiles=("spec", "qemu", "script"),
        consequence="That a note is in the dump does not show that it is one of Linux.",
    ),
    Rule(
        id="note-type-ignored",
        statement="The note's type is not looked at.",
        source=DUMP,
        profiles=("spec", "qemu", "script"),
        consequence="Readers differ: makedumpfile and elfutils want type 0, drgn and libkdumpfile take any.",
    ),
    Rule(
        id="note-empty",
        statement="Zeroed memory is an empty note of 12 bytes, and it is taken.",
        source=DUMP,
        profiles=("spec", "qemu", "script"),
        consequence="Readers that stop at an empty header see nothing behind it, and crash calls it corrupt.",
    ),
    Rule(
        id="note-class",
        statement="The note's class is that of the target's bitness.",
        source=SPEC,
        profiles=("spec",),
        consequence="None: the headers of both classes are the same 12 bytes.",
        practice="Nothing depends on it and nothing checks it.",
    ),
    Rule(
        id="note-byte-order",
        statement="The header's words have the byte order of the dump that the note enters.",
        source=f"{SPEC} (the target's note format); {DUMP}",
        profiles=("spec", "qemu", "script"),
        consequence="In the other order its sizes are huge, and the note is refused.",
        since=(8, 0),
    ),
    Rule(
        id="note-target-order",
        statement="The header's words are read in the byte order that QEMU's target was compiled for, not the guest's.",
        source=DUMP,
        profiles=("qemu",),
        consequence="A big-endian ARM guest's correct note is refused; a little-endian one enters a big-endian dump.",
        before=(8, 0),
        defect=True,
    ),
    Rule(
        id="note-width",
        statement="For a 64-bit dump of the byte order that the host does not have, every note that is not empty is "
        "refused: its 32-bit words are swapped as 64-bit ones.",
        source=DUMP,
        profiles=("qemu",),
        consequence="Big-endian aarch64 guests on little-endian hosts cannot pass a note to a dump.",
        defect=True,
    ),
)
