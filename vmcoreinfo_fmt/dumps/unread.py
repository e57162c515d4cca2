"""Containers that are recognised and not read, each with what to do instead."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["HEAD", "UNREAD", "Unread", "find_unread", "is_xen_core"]

# As much of a file as tells which of them it is: sadump's backups have a block before the signature.
HEAD = 4096 + 8


class Unread:
    """A container that is not read.

    Attributes:
        title: What it is, with an article.
        pattern: What its first bytes match.
        advice: What to do, as a clause that follows a semicolon.
    """

    __slots__ = ("advice", "pattern", "title")

    def __init__(self, title: str, pattern: bytes, advice: str) -> None:
        self.title: str = title
        self.pattern: re.Pattern[bytes] = re.compile(pattern, re.DOTALL)
        self.advice: str = advice

    def __str__(self) -> str:
        return f"{self.title}, which is not read here; {self.advice}"


# By the name of the container.
UNREAD: Mapping[str, Unread] = {
    "lkcd": Unread(
        "a dump of LKCD",
        # DUMP_MAGIC_NUMBER and DUMP_MAGIC_LIVE in either byte order.
        rb"(?:[\xed\xcd]\x23\x8f\x61\x73\x01\x19\xa8|\xa8\x19\x01\x73\x61\x8f\x23[\xed\xcd])",
        # It is older than kdump (Linux 2.6.13), and vmcoreinfo is younger (2.6.24).
        "open it with crash, the kernel's System.map and its Kerntypes; kernels of its days have no vmcoreinfo note",
    ),
    "sadump": Unread(
        "a dump of sadump",
        rb"(?:.{4096})?sadump\0\0",
        # Pages are not packed, so a search finds the note; only several disks of a set would have to be put together.
        "convert it with makedumpfile -c -d 0 -x VMLINUX, and read the result",
    ),
    "vmware-snapshot": Unread(
        "a VMware suspend state or snapshot (.vmss, .vmsn)",
        # CPTDUMP_OLD_MAGIC_NUMBER, CPTDUMP_MAGIC_NUMBER, the partial one, the restored one and the one not to restore.
        rb"(?:\xd0\xbe\xd0\xbe|\xd2\xbe\xd2\xbe|\xd3\xbe\xd3\xbe|\xd1\xba\xd1\xba|\xd2\xba\xd2\xba)",
        "read the .vmem file of the same name, which is the memory, or convert both with vmss2core -M",
    ),
    "virtualbox-state": Unread(
        "a saved state of VirtualBox (.sav)",
        rb"\x7fVirtualBox SavedState V",
        "resume the machine, write its memory with VBoxManage debugvm NAME dumpvmcore, and read that ELF file",
    ),
    "hyper-v-state": Unread(
        "a saved state of Hyper-V (.vmrs)",
        rb"\x14\x20\x28\x01",
        "extract the memory with Microsoft's VmSavedStateDumpProvider, and read it as raw memory",
    ),
    "proxmox-backup": Unread(
        "a backup of Proxmox (.vma)",
        rb"VMA\0",
        "unpack it with vma extract, and read the machine's state that comes out, if it was saved with one",
    ),
    "xen-save": Unread(
        "a domain that Xen saved",
        rb"(?:Xen saved domain|LinuxGuestRecord|libvirt-xml\n|\xff{8}XENF)",
        "restore the domain, write its memory with xl dump-core, and read that file",
    ),
    "xen-core": Unread(
        "a core of a Xen domain in the format before ELF",
        # XC_CORE_MAGIC, and the one of domains with hardware support.
        rb"[\xed\xee]\xeb\x0f\xf0",
        "write it again with xl dump-core of Xen 4, and read that file",
    ),
    "firecracker-snapshot": Unread(
        "the state of a Firecracker snapshot, without its memory",
        # The magic's last 16 bits were a version at first.
        rb"..(?:\x64\x86|\xaa\xaa)\x84\x19\x10\x07",
        "read the snapshot's memory file (mem_file_path), which is raw memory",
    ),
    "cloud-hypervisor-snapshot": Unread(
        "the state or the configuration of a Cloud Hypervisor snapshot, without its memory",
        rb'\s*\{\s*(?:"id":\s*"[^"]*",\s*)?"(?:snapshots":\s*[\[{]|cpus":\s*\{\s*"boot_vcpus")',
        "read the file memory-ranges beside it, which is raw memory",
    ),
    "fadump": Unread(
        "the header that fadump leaves in memory, without the memory",
        # A number, so the bytes are reversed on little-endian machines.
        rb"(?:FADMP(?:INF|SIG)|(?:FNI|GIS)PMDAF)",
        "read /proc/vmcore of the kernel that came up after the crash, which is an ELF dump",
    ),
}
# ELF, with sections of its own instead of segments.
XEN_CORE = Unread(
    "a core of a Xen domain",
    rb"\x7fELF.*\x04\0\0\0.{4}[\0\1]\0\0\x02Xen\0",
    "open it with crash and the kernel's vmlinux",
)


def find_unread(head: bytes) -> str | None:
    """Return the name of the container that starts with these bytes, or None where it is not one of them."""
    return next((name for name, unread in UNREAD.items() if unread.pattern.match(head)), None)


def is_xen_core(head: bytes) -> bool:
    """Return whether an ELF file without segments has the notes of `xl dump-core`."""
    return XEN_CORE.pattern.match(head) is not None
