"""A real guest: Debian's kernel with busybox, booted with the device, that reports what it knows of itself."""

from __future__ import annotations

import base64
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import zstandard

from qemu.client import Line, Qemu

CACHE = Path(__file__).resolve().parents[2] / ".cache" / "guest"
BOOT_SECONDS = 240

INIT = """\
#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sys /sys
[ ! -e /qemu_fw_cfg.ko ] || /bin/busybox insmod /qemu_fw_cfg.ko
report() { while read -r line; do /bin/busybox echo "@$1 $line"; done; }
/bin/busybox uname -r | report release
/bin/busybox cat /sys/kernel/vmcoreinfo | report sysfs
[ ! -e /qemu_fw_cfg.ko ] || /bin/busybox xxd -p /sys/firmware/qemu_fw_cfg/by_name/etc/vmcoreinfo/raw | report entry
/bin/busybox grep -w _stext /proc/kallsyms | report stext
/bin/busybox grep 'Kernel code' /proc/iomem | report code
/bin/busybox grep KernelPageSize /proc/self/smaps | /bin/busybox head -n 1 | report page
/bin/busybox grep -m 1 -ow la57 /proc/cpuinfo | report la57
/bin/busybox xxd -p /sys/kernel/notes | report notes
[ ! -e /proc/kcore ] || /bin/busybox head -c 16384 /proc/kcore | /bin/busybox base64 | report kcore
/bin/busybox echo @end
while true; do /bin/busybox sleep 3600; done
"""


@dataclass(frozen=True)
class Architecture:
    """How to boot one Debian architecture."""

    binary: str
    options: tuple[str, ...]
    console: str
    kernel: str
    byte_order: Literal["little", "big"] = "little"
    mebibytes: int = 256
    words: str = ""  # that the kernel needs on its command line
    cache: str = ""  # where tools/fetch-guest unpacked it, if that has another name


VIRT = ("-M", "virt", "-cpu")
AMD64 = "boot/vmlinuz-*-amd64"
ARCHITECTURES = {
    "amd64": Architecture("qemu-system-x86_64", ("-M", "q35", "-cpu", "max"), "ttyS0", AMD64, cache="amd64"),
    "amd64-4-levels": Architecture(
        "qemu-system-x86_64", ("-M", "q35", "-cpu", "max,la57=off"), "ttyS0", AMD64, cache="amd64"
    ),
    "arm64": Architecture("qemu-system-aarch64", (*VIRT, "cortex-a57"), "ttyAMA0", "boot/vmlinuz-*-arm64"),
    "arm64-16k": Architecture("qemu-system-aarch64", (*VIRT, "max,pauth=off"), "ttyAMA0", "boot/vmlinuz-*-arm64-16k"),
    "armhf": Architecture("qemu-system-arm", (*VIRT, "cortex-a15"), "ttyAMA0", "boot/vmlinuz-*-armmp"),
    "i386": Architecture("qemu-system-i386", ("-M", "q35"), "ttyS0", "boot/vmlinuz-*-686-pae"),
    # Its kernel asks for a keyboard controller where the machine has no port of one.
    "loong64": Architecture(
        "qemu-system-loongarch64",
        (*VIRT, "la464"),
        "ttyS0",
        "usr/lib/modules/*-loong64/vmlinuz",
        mebibytes=1024,
        words="initcall_blacklist=i8042_init",
    ),
    "ppc64el": Architecture("qemu-system-ppc64", ("-M", "pseries"), "hvc0", "boot/vmlinux-*-powerpc64le"),
    "riscv64": Architecture("qemu-system-riscv64", ("-M", "virt"), "ttyS0", "usr/lib/modules/*-riscv64/vmlinuz"),
    "s390x": Architecture("qemu-system-s390x", ("-M", "s390-ccw-virtio"), "ttysclp0", "boot/vmlinuz-*-s390x", "big"),
}


@dataclass(frozen=True)
class Parts:
    """The files that a guest is booted from; the module is needed for guests with the device."""

    kernel: Path
    module: Path
    busybox: Path


def find_parts(name: str, *, device: bool = True) -> Parts | None:
    """Return the kernel that was unpacked under .cache/guest or installed, or None where there is none.

    Args:
        name: The architecture.
        device: Whether the module is needed.
    """
    cache = ARCHITECTURES[name].cache or name
    roots = [CACHE / cache, Path("/")] if cache == "amd64" else [CACHE / cache]
    for root in roots:
        for kernel in sorted(root.glob(ARCHITECTURES[name].kernel), reverse=True):
            release = kernel.name.partition("-")[2] or kernel.parent.name
            module = root / f"lib/modules/{release}/kernel/drivers/firmware/qemu_fw_cfg.ko"
            for busybox in (root / "bin/busybox", root / "usr/bin/busybox", Path("/bin/busybox")):
                has_busybox = busybox.exists() and (root in busybox.parents or cache == "amd64")
                if has_busybox and (module.exists() or not device):
                    return Parts(kernel, module, busybox)
    return None


def cpio(files: dict[str, tuple[int, bytes]]) -> bytes:
    """Return a cpio archive in the "newc" form that Linux takes as its first root file system."""
    out = bytearray()
    for number, (name, (mode, data)) in enumerate({**files, "TRAILER!!!": (0, b"")}.items(), 1):
        fields = (number, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name) + 1, 0)
        out += b"070701" + b"".join(b"%08X" % field for field in fields) + name.encode() + b"\0"
        out += bytes(-len(out) % 4) + data
        out += bytes(-len(out) % 4)
    return bytes(out)


def root_files(parts: Parts, *, device: bool = True) -> dict[str, tuple[int, bytes]]:
    folder, program = stat.S_IFDIR | 0o755, stat.S_IFREG | 0o755
    files = {
        "bin": (folder, b""),
        "proc": (folder, b""),
        "sys": (folder, b""),
        "bin/busybox": (program, parts.busybox.read_bytes()),
        "init": (program, INIT.encode()),
    }
    return {**files, "qemu_fw_cfg.ko": (program, parts.module.read_bytes())} if device else files


def unpacked(kernel: Path, folder: Path) -> Path:
    """Return a kernel that QEMU loads: of the packed images that EFI starts it unpacks only those of gzip."""
    data = kernel.read_bytes()
    place, size = (int.from_bytes(data[at : at + 4], "little") for at in (8, 12))
    if data[4:8] != b"zimg" or data[24:29] != b"zstd\0":
        return kernel
    (folder / "kernel").write_bytes(zstandard.ZstdDecompressor().decompressobj().decompress(data[place : place + size]))
    return folder / "kernel"


@dataclass(frozen=True)
class Guest:
    """A running guest and what it said of itself on its console."""

    architecture: str
    qemu: Qemu
    release: str
    entry: bytes  # empty without the device
    note_address: int
    note_size: int
    stext: int
    code: int | None
    page_size: int
    build_id: str
    kcore: bytes  # its first 16 KiB; armhf has none
    has_la57: bool  # whether its processor has page tables of 5 levels, on x86

    @property
    def own_text(self) -> bytes:
        """The payload as the guest's own kernel shows it in /proc/kcore."""
        place = self.kcore.index(b"VMCOREINFO\0")
        size = int.from_bytes(self.kcore[place - 8 : place - 4], ARCHITECTURES[self.architecture].byte_order)
        return self.kcore[place + 12 : place + 12 + size]

    def memory(self, address: int, size: int) -> bytes:
        """Return guest memory as the host sees it."""
        path = self.qemu.folder / "memory"
        self.qemu.qmp.ask("pmemsave", val=address, size=size, filename=str(path))
        return path.read_bytes()

    def dump(self, form: str) -> Path:
        """Return a dump in a format of QEMU's; or `elf-paged`, with the memory that page tables lead to."""
        path = self.qemu.folder / form
        kind, is_paged = ("elf", True) if form == "elf-paged" else (form, False)
        self.qemu.qmp.ask("dump-guest-memory", paging=is_paged, protocol=f"file:{path}", format=kind)
        return path


@contextmanager
def boot(
    name: str, parts: Parts, folder: Path, *, device: bool = True, append: str = "", mebibytes: int | None = None
) -> Iterator[Guest]:
    """Boot a guest and wait until it has reported.

    Args:
        name: Its architecture.
        parts: What it is booted from.
        folder: Where its first root file system is written.
        device: Whether the machine has the device.
        append: More words for the kernel, such as `nokaslr`.
        mebibytes: How much memory it has; without it, what is enough for the architecture.
    """
    arch = ARCHITECTURES[name]
    initrd = folder / "initrd"
    initrd.write_bytes(cpio(root_files(parts, device=device)))
    size = str(mebibytes or arch.mebibytes)
    with Qemu(
        arch.binary, *arch.options, "-m", size, *(("-device", "vmcoreinfo") if device else ()),
        "-kernel", str(unpacked(parts.kernel, folder)), "-initrd", str(initrd),
        "-append", f"console={arch.console} quiet {arch.words} {append}".strip(),
        running=True,
    ) as qemu:  # fmt: skip
        report = listen(qemu.serial)
        yield Guest(
            name,
            qemu,
            release=report["release"],
            entry=bytes.fromhex(report.get("entry", "")),
            note_address=int(report["sysfs"].split()[0], 16),
            note_size=int(report["sysfs"].split()[1], 16),
            stext=int(report["stext"].split()[0], 16),
            code=int(report["code"].split("-")[0], 16) if "code" in report else None,
            page_size=int(report["page"].split()[1]) << 10,
            build_id=build_id(bytes.fromhex(report["notes"])),
            kcore=base64.b64decode(report.get("kcore", "")),
            has_la57="la57" in report,
        )


def build_id(notes: bytes) -> str:
    """Return the build id in an area of notes: the 20 bytes after the name GNU of the note of type 3."""
    place = notes.index(b"GNU\0")
    while 3 not in (notes[place - 4], notes[place - 1]):
        place = notes.index(b"GNU\0", place + 1)
    return notes[place + 4 : place + 24].hex()


def listen(serial: Line) -> dict[str, str]:
    """Return what the guest reported, by name."""
    serial.socket.settimeout(BOOT_SECONDS)
    report: dict[str, str] = {}
    while not (line := serial.line().strip()).endswith("@end"):
        if found := re.search(r"@(\w+) (.*)", line):
            report[found[1]] = f"{report.get(found[1], '')} {found[2].strip()}".strip()
    return report
