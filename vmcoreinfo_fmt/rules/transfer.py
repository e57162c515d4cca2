"""Rules of fw_cfg, the way by which the entry's bytes reach the device."""

from __future__ import annotations

from .rule import Rule

__all__ = ["RULES"]

SPEC = "QEMU docs/specs/fw_cfg"
CODE = "QEMU hw/nvram/fw_cfg.c"

RULES = (
    Rule(
        id="directory-lookup",
        statement="The selector of etc/vmcoreinfo comes from the directory, item 0x0019, by name.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A fixed selector hits another file: the number depends on which files the machine has.",
    ),
    Rule(
        id="directory-slots",
        statement="The directory has room for more files than it names; zeros follow the last one.",
        source=CODE,
        profiles=("qemu",),
        consequence="The length of the item says nothing about the number of files.",
    ),
    Rule(
        id="dma-only-way",
        statement="Only a DMA access writes a file; bytes written to the data port are ignored.",
        source=f"{SPEC}, since QEMU 2.4",
        profiles=("spec", "qemu"),
        consequence="A guest without DMA cannot announce its note, and nothing tells it so.",
    ),
    Rule(
        id="dma-offered",
        statement="Where DMA is there, bit 1 of item 0x0001 is set and the DMA register reads QEMU CFG in ASCII.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A driver that does not look first starts its access in a register that is not there.",
    ),
    Rule(
        id="dma-big-endian",
        statement="The access structure and the DMA register are big-endian on every machine.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A little-endian guest has to swap; otherwise the device reads some other place in memory.",
    ),
    Rule(
        id="dma-register",
        statement="Writing the DMA register's low half, or all of it, starts the access; the high half waits.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="Written low half first, the access runs at an address below 4 GiB.",
    ),
    Rule(
        id="dma-answer",
        statement="The device replaces the control word: 0 when all went well, 1 when not.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A driver that does not read it back cannot know that its entry was refused.",
    ),
    Rule(
        id="dma-priority",
        statement="Of several transfers in one access read goes before write, and write before skip.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A write with the read bit set reads: it overwrites the buffer with the file.",
    ),
    Rule(
        id="dma-no-command",
        statement="An access without read, write and skip transfers nothing and succeeds, whatever its length.",
        source=CODE,
        profiles=("qemu",),
        consequence="Success alone does not show that a write took place.",
    ),
    Rule(
        id="dma-select-rewinds",
        statement="Selecting an item, also the one that is selected already, sets its offset to 0.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A write that does not select first goes where the last access ended.",
    ),
    Rule(
        id="dma-selector-bits",
        statement="Bit 14 of a selector does not matter; bit 15 means another set of items.",
        source=CODE,
        profiles=("qemu",),
        consequence="With bit 15 set the write fails; with bit 14 it works, though it has meant nothing since 2.4.",
    ),
    Rule(
        id="dma-other-item",
        statement="A write to an item that is not there or is read-only fails; reading what is not there brings zeros.",
        source=CODE,
        profiles=("qemu",),
        consequence="A wrong selector shows as a DMA error on writing, and on reading as zeros.",
    ),
    Rule(
        id="dma-write-fits",
        statement="A write has to fit whole into what is left of the file, or no byte of it is taken.",
        source=CODE,
        profiles=("qemu",),
        consequence="A second write without a new selection fails, since the offset is at the end.",
    ),
    Rule(
        id="dma-offset-moves",
        statement="A failed write moves the offset too, by as much of its length as the file has left.",
        source=CODE,
        profiles=("qemu",),
        consequence="Trying again without selecting fails again.",
    ),
    Rule(
        id="dma-unreadable-source",
        statement="Bytes of the source that cannot be read become zeros in the file, the access fails, and the device "
        "is not told of the write.",
        source=CODE,
        profiles=("qemu",),
        consequence="An earlier note stays announced with a size of 0; the next dump calls the size invalid.",
        defect=True,
    ),
    Rule(
        id="dma-unreadable-access",
        statement="Where the access structure itself cannot be read, nothing is done.",
        source=CODE,
        profiles=("qemu",),
        consequence="The error is written to the same unreadable place, so the guest never sees it.",
    ),
    Rule(
        id="dma-skip",
        statement="A skip moves the offset forward, at most to the end, and never fails.",
        source=CODE,
        profiles=("qemu",),
        consequence="A skip and a write make a partial write, which withdraws the note.",
    ),
    Rule(
        id="dma-read-past-end",
        statement="A read past the end of the file brings zeros and succeeds.",
        source=CODE,
        profiles=("qemu",),
        consequence="Reading more than 16 bytes does not show how long the file is.",
    ),
)
