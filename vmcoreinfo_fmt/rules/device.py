"""Rules of the device: the 16 bytes, who may write them, and when they count."""

from __future__ import annotations

from .rule import Rule

__all__ = ["RULES"]

SPEC = "QEMU docs/specs/vmcoreinfo"
DEVICE = "QEMU hw/misc/vmcoreinfo.c"
LINUX = "Linux drivers/firmware/qemu_fw_cfg.c"

RULES = (
    Rule(
        id="entry-size",
        statement="The entry is 16 bytes: host_format, guest_format, size and paddr, without padding.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A driver that finds another size in the directory is not looking at this device.",
    ),
    Rule(
        id="entry-little-endian",
        statement="All four fields are little-endian, whatever the byte order of guest and host.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A big-endian guest that does not swap announces a wrong address and a huge size.",
    ),
    Rule(
        id="entry-host-format",
        statement="The host says in host_format what it supports: 1 (ELF) after a reset of the machine.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="A guest that wants to know whether its format will be used has to read before it writes.",
    ),
    Rule(
        id="entry-host-format-lost",
        statement="A guest's write replaces host_format too, and the host does not put its own value back.",
        source=f"{DEVICE}; {LINUX} and virtio-win fwcfg64 write 0",
        profiles=("qemu",),
        consequence="host_format reads 0 once a Linux or Windows guest has registered; it says nothing about the host.",
    ),
    Rule(
        id="entry-host-format-number",
        statement="host_format is one number, not a set of bits, although its comment speaks of formats.",
        source=f"{DEVICE}; {SPEC}",
        profiles=("qemu",),
        consequence="Testing bit 0 and testing for 1 give the same answer today; a second format will part them.",
    ),
    Rule(
        id="entry-before-reset",
        statement="Before the first reset of the machine all 16 bytes are zero.",
        source=DEVICE,
        profiles=("qemu",),
        consequence="Only a debugger or a device model sees it: guests run after a reset.",
    ),
    Rule(
        id="entry-reset",
        statement="A reset of the machine withdraws the note and sets the entry to host_format 1 and zeros.",
        source=DEVICE,
        profiles=("qemu",),
        consequence="A rebooted guest has no note until its driver has run; a kexec into a crash kernel keeps it.",
    ),
    Rule(
        id="entry-full-write",
        statement="Only a single write of all 16 bytes at offset 0 makes the host use the entry.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="After any other write there is no guest note in a dump.",
    ),
    Rule(
        id="entry-partial-write",
        statement="A shorter write, or one at another offset, changes the bytes in place and withdraws the note.",
        source=DEVICE,
        profiles=("qemu",),
        consequence="Correcting one field afterwards loses the note; all 16 bytes have to be written again.",
    ),
    Rule(
        id="entry-no-reassembly",
        statement="Small writes do not add up, even when they leave a perfect entry.",
        source=f"{SPEC}; {DEVICE}",
        profiles=("spec", "qemu"),
        consequence="The entry reads back as intended and the note is still missing from dumps.",
    ),
    Rule(
        id="entry-over-long",
        statement="A write that runs past the 16 bytes is refused whole: no byte changes and an earlier note stays.",
        source="QEMU hw/nvram/fw_cfg.c",
        profiles=("qemu",),
        consequence="The driver sees a DMA error, and dumps carry the note that was announced before.",
    ),
    Rule(
        id="entry-empty-write",
        statement="A write of no bytes succeeds and changes nothing.",
        source="QEMU hw/nvram/fw_cfg.c",
        profiles=("qemu",),
        consequence="Success of a DMA write does not mean that anything was announced.",
    ),
    Rule(
        id="entry-disable",
        statement="A full write with guest_format 0 withdraws the note.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="This is how a driver takes its note back before it frees the memory.",
    ),
    Rule(
        id="entry-elf-format",
        statement="guest_format 1 says that the region holds an ELF note; no other format is defined.",
        source=SPEC,
        profiles=("spec", "qemu", "script"),
        consequence="Another number is legal to write and useless until a host knows it.",
    ),
    Rule(
        id="entry-unsupported-format",
        statement="An entry in a format that the host does not support is kept and ignored.",
        source=SPEC,
        profiles=("spec", "qemu"),
        consequence="The bytes read back and a debugger finds them in the device, but dumps lack the note.",
    ),
    Rule(
        id="device-single",
        statement="A machine has at most one vmcoreinfo device.",
        source=DEVICE,
        profiles=("qemu",),
        consequence="QEMU does not start with two.",
    ),
    Rule(
        id="device-needs-dma",
        statement="The device needs a fw_cfg with DMA.",
        source=DEVICE,
        profiles=("qemu",),
        consequence="QEMU does not start with the device on a machine without it, or with fw_cfg.dma_enabled=off.",
    ),
    Rule(
        id="migration-state",
        statement="Migration carries 17 bytes: whether a note stands, and the four fields as big-endian integers.",
        source=f"{DEVICE}, seen in a stream of QEMU 7.2",
        profiles=("qemu",),
        consequence="The note survives migration, and a migration stream alone tells where it is in memory.",
    ),
    Rule(
        id="migration-byte-order",
        statement="The fields are saved as integers of the host, so a big-endian host swaps them in the stream.",
        source=DEVICE,
        profiles=("qemu",),
        consequence="Moving a machine between hosts of different byte order spoils its entry.",
        defect=True,
    ),
    Rule(
        id="linux-entry",
        statement="Linux writes host_format 0, guest_format 1 and the size of its whole note buffer, never the text's.",
        source=LINUX,
        profiles=("spec", "qemu"),
        consequence="size is 24 + 12 + the page size (4132, 16420 or 65572) whatever the length of the text.",
    ),
    Rule(
        id="linux-null-header",
        statement="Behind its note Linux leaves zeros up to the end of the region, at least an empty note header.",
        source="Linux kernel/vmcore_info.c",
        profiles=("spec", "qemu"),
        consequence="Readers that walk the region as a list of notes need the empty header to stop.",
    ),
    Rule(
        id="linux-sysfs-hexadecimal",
        statement="In /sys/kernel/vmcoreinfo the second number, the size, is hexadecimal without 0x.",
        source="Linux kernel/ksysfs.c",
        profiles=("spec",),
        consequence="1024 means 4132 bytes; read as decimal it cuts the note.",
    ),
)
