"""Rules of the region: how large, where, and what a host reads of it."""

from __future__ import annotations

from .rule import Rule

__all__ = ["RULES"]

SPEC = "QEMU docs/specs/vmcoreinfo"
DUMP = "QEMU dump/dump.c, dump_init"
SCRIPT = "QEMU scripts/dump-guest-memory.py"

RULES = (
    Rule(
        id="region-size-limit",
        statement="The region is smaller than 1 MiB.",
        source=SPEC,
        profiles=("spec",),
        consequence="A larger region may be ignored by a host.",
        practice="QEMU takes a region of exactly 1 MiB.",
    ),
    Rule(
        id="region-one-mib",
        statement="A region of up to and including 1 MiB (1048576 bytes) is taken.",
        source=DUMP,
        profiles=("qemu",),
        consequence="One byte more, and the dump warns of an invalid size and lacks the note.",
        practice="The specification asks for less than 1 MiB.",
    ),
    Rule(
        id="region-size-minimum",
        statement="The region holds at least a note header, 12 bytes.",
        source=DUMP,
        profiles=("spec", "qemu"),
        consequence="The dump warns of an invalid size and lacks the note.",
    ),
    Rule(
        id="region-size-first",
        statement="The size is looked at before the format.",
        source=DUMP,
        profiles=("qemu",),
        consequence="An unknown format with a bad size is reported as a bad size.",
    ),
    Rule(
        id="region-any-address",
        statement="The region may start at any guest-physical address, odd ones included.",
        source=f"{SPEC} asks for no alignment; {DUMP}",
        profiles=("spec", "qemu"),
        consequence="Alignment of paddr is no sign of a good entry.",
    ),
    Rule(
        id="region-unmapped",
        statement="Memory that is not there reads as zeros, without an error.",
        source=DUMP,
        profiles=("qemu",),
        consequence="A wrong paddr gives an empty note or a note cut by zeros, and no warning.",
    ),
    Rule(
        id="region-read-at-dump",
        statement="The region is read when a dump is taken, not when the entry is written.",
        source=DUMP,
        profiles=("spec", "qemu"),
        consequence="The guest may fill the region later, and must not reuse the memory while the entry stands.",
    ),
    Rule(
        id="refusal-harmless",
        statement="Whatever is wrong with entry or note, the dump itself succeeds without it.",
        source=DUMP,
        profiles=("qemu",),
        consequence="Only a warning in QEMU's own output tells that the note is missing.",
    ),
    Rule(
        id="script-silent",
        statement="The gdb script leaves the note out without a word unless a full write stands and guest_format is 1.",
        source=SCRIPT,
        profiles=("script",),
        consequence="A dump made by the script may lack the note with no reason given.",
    ),
    Rule(
        id="script-no-size-limits",
        statement="The gdb script has no bounds on the region's size, and none on the name's.",
        source=SCRIPT,
        profiles=("script",),
        consequence="It takes notes that QEMU's own dump refuses.",
    ),
    Rule(
        id="script-claim",
        statement="The gdb script refuses a note whose descriptor claims more than 1 MiB.",
        source=SCRIPT,
        profiles=("script",),
        consequence="It warns of an invalid vmcoreinfo size.",
    ),
    Rule(
        id="script-one-block",
        statement="For the gdb script the region lies inside one block of guest memory.",
        source=SCRIPT,
        profiles=("script",),
        consequence="A region that runs past its block is left out; QEMU's own dump would read zeros.",
    ),
    Rule(
        id="script-byte-order",
        statement="The gdb script reads the note in the byte order of the architecture that its user names.",
        source=SCRIPT,
        profiles=("script",),
        consequence="It gets notes of big-endian 64-bit guests right, which QEMU's own dump refuses.",
    ),
)
