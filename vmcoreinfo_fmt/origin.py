"""Who wrote a payload: the program, the architecture, the release."""

from __future__ import annotations

import re

from . import keys
from .windows import is_windows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .vmcoreinfo import VmCoreInfo

__all__ = ["architecture", "distribution", "pointer_bits", "producer", "release_version"]

# What a release string says of the machine; used only where the keys do not tell.
_RELEASE_ARCHITECTURES = (
    (r"amd64|x86_64", "x86_64"),
    (r"[-.]i?[356]86|\.i386", "x86_32"),
    (r"arm64|aarch64", "arm64"),
    (r"armmp|armv\d|\.arm\b", "arm"),
    (r"ppc64|powerpc", "powerpc"),
    (r"s390", "s390"),
    (r"riscv", "riscv"),
    (r"loongarch|loong64", "loongarch"),
    (r"mips", "mips"),
    (r"ia64", "ia64"),
)
_DISTRIBUTIONS = (
    (r"\.fc(\d+)", "Fedora {}"),
    (r"\.el(\d+)uek", "Oracle Linux {}, Unbreakable Enterprise Kernel"),
    (r"\.el(\d+)", "Red Hat Enterprise Linux {} or a rebuild"),
    (r"\.amzn(\d+)", "Amazon Linux {}"),
    (r"\.cm(\d+)|\.azl(\d+)", "Azure Linux"),
    (r"-(generic|lowlatency|aws|azure|gcp|oracle|kvm|raspi)$", "Ubuntu"),
    (r"-(cloud-)?(amd64|arm64|686(-pae)?|armmp(-lpae)?|powerpc64le|s390x|riscv64)$", "Debian"),
    (r"-default$|-preempt$|-kernel_default$", "SUSE"),
    (r"-arch\d", "Arch Linux"),
    (r"-pve$", "Proxmox VE"),
    (r"-gentoo", "Gentoo"),
    (r"WSL2", "Windows Subsystem for Linux"),
    (r"-android\d+", "Android"),
)


def producer(info: VmCoreInfo) -> str | None:
    """Return linux, xen, azure, mediatek, makedumpfile or windows, or None where nothing tells."""
    if is_windows(bytes(info)):
        return "windows"
    if "FAKE1" in info:
        return "azure"
    if any(key.startswith("SRCFILE(") for key in info):
        return "makedumpfile"
    if "OSRELEASE" in info:
        return "linux"
    if "SYMBOL(domain_list)" in info or "SYMBOL(frame_table)" in info:
        return "xen"
    if "NUMBER(kimage_voffset)" in info and info.get("SYMBOL(_stext)", "").startswith("0x"):
        return "mediatek"
    return None


def release_version(release: str | None) -> tuple[int, ...] | None:
    """Return the numbers that a release string starts with: (6, 1, 0) for 6.1.0-56-cloud-amd64."""
    # No release has numbers of ten digits, and Python refuses to convert thousands of them.
    match = re.match(r"\d{1,9}(\.\d{1,9})+", release or "")
    return tuple(map(int, match[0].split("."))) if match else None


def pointer_bits(info: VmCoreInfo) -> int | None:
    """Return 32 or 64 by the size of a list link, which is two pointers; None where it is not there."""
    return {8: 32, 16: 64}.get(info.sizes.get("list_head", 0))


def architecture(info: VmCoreInfo) -> tuple[str | None, str]:
    """Return the architecture as the catalogue of keys names it, or None, and how that is known."""
    telling: dict[str, list[str]] = {}
    for key in info:
        known = keys.lookup(key)
        if known is not None and "all" not in known.arch and "linux" in known.producer:
            for name in known.arch:
                telling.setdefault(name, []).append(key)
    most = max(map(len, telling.values()), default=0)
    possible = [name for name, found in telling.items() if len(found) == most]
    if len(possible) == 1:
        found = telling[possible[0]]
        return possible[0], f"by {most} of its keys, {found[0]} for one" if most > 1 else f"by its key {found[0]}"
    for pattern, name in _RELEASE_ARCHITECTURES:
        if re.search(pattern, info.osrelease or "") and (not possible or name in possible):
            return name, f"by the release string {info.osrelease}; no key tells"
    shared = f"keys of {' and '.join(sorted(possible))}" if possible else "no key is of one architecture only"
    return None, f"{shared}, and the release string does not say"


def distribution(release: str) -> str | None:
    """Return what the release string looks like, such as Fedora 39, or None."""
    for pattern, name in _DISTRIBUTIONS:
        match = re.search(pattern, release)
        if match:
            return name.format(*match.groups())
    return None
