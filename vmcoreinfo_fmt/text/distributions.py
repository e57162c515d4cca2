"""Release strings of distributions, as data: the first pattern that matches counts.

A release string says no more than its suffix. NixOS, Slackware and kernels
built from kernel.org's sources have none, and Arch Linux's package of long-term kernels looks
like others' packages, so they are not listed.
"""

from __future__ import annotations

__all__ = ["DISTRIBUTIONS"]

_UBUNTU = "generic|lowlatency|aws|azure|gcp|gke|ibm|oracle|kvm|raspi|nvidia|realtime"
_DEBIAN = (
    "amd64|arm64|686|686-pae|armmp|armmp-lpae|marvell|rpi|loong64|powerpc64le|ppc64el|riscv64|s390x"
    "|4kc-malta|5kc-malta|loongson-3|octeon|mips32r2el|mips64r2el"
)

# Name, pattern, and a release string that was seen.
DISTRIBUTIONS: tuple[tuple[str, str, str], ...] = (
    ("Fedora {}", r"\.fc(\d+)", "6.2.15-100.fc36.x86_64"),
    (
        "Oracle Linux {}, Unbreakable Enterprise Kernel",
        r"\.el(\d+)uek",
        "5.15.0-101.103.2.1.el9uek.x86_64",
    ),
    ("Red Hat Enterprise Linux {} or a rebuild", r"\.el(\d+)", "5.14.0-362.8.1.el9_3.x86_64"),
    ("Amazon Linux {}", r"\.amzn(\d+)", "6.1.61-85.141.amzn2023.x86_64"),
    ("Azure Linux", r"\.(?:cm|azl)\d+", "5.15.131.1-2.cm2"),
    ("openEuler {}.{}", r"\.oe(\d\d)(\d\d)", "5.10.0-136.12.0.86.oe2203sp1.x86_64"),
    ("Kylin {}", r"\.ky(\d+)", "4.19.90-24.4.v2101.ky10.x86_64"),
    ("Anolis OS {}", r"\.an(\d+)", "5.10.134-13.an8.x86_64"),
    ("Alibaba Cloud Linux {}", r"\.al(\d)\.", "5.10.134-16.1.al8.x86_64"),
    ("TencentOS {}", r"(?:-tlinux|\.tl)(\d+)", "5.4.119-1-tlinux4-0008"),
    ("Raspberry Pi OS", r"\+rpt-rpi-|-v[78]l?(?:-16k)?\+$", "6.12.47+rpt-rpi-v8"),
    ("Kali", r"-kali\d*-", "6.12.33-kali-arm64-16k"),
    ("Ubuntu", rf"-\d+-(?:{_UBUNTU})(?:-64k)?$", "5.15.0-125-generic-64k"),
    ("Debian", rf"-(?:cloud-|rt-)?(?:{_DEBIAN})(?:-16k|-64k)?$", "6.12.48+deb13-powerpc64le-64k"),
    ("SUSE", r"-(?:default|preempt|kernel_default|64kb)$", "5.14.21-150500.55.19-default"),
    ("Arch Linux", r"-arch\d", "6.6.7-arch1-1"),
    ("Manjaro", r"-MANJARO", "6.6.10-1-MANJARO"),
    ("Alpine", r"-0-(?:lts|rpi\d?)$|-\d+-virt$", "6.6.14-0-lts"),
    ("Flatcar", r"-flatcar", "6.1.66-flatcar"),
    ("Proxmox VE", r"-pve$", "6.5.11-4-pve"),
    ("Gentoo", r"-gentoo", "6.1.57-gentoo-x86_64"),
    ("Windows Subsystem for Linux", r"-WSL2", "5.15.133.1-microsoft-standard-WSL2"),
    ("Android", r"-android\d+", "5.10.157-android13-4-00003-gdf5f8d6d5e5f"),
)
