"""Release strings of distributions, as data: the first pattern that matches counts.

A release string says no more than its suffix. NixOS, Slackware and kernels
built from kernel.org's sources have none (6.6.32), and Arch Linux's package of long-term kernels looks
like others' packages, so they are not listed.
"""

from __future__ import annotations

__all__ = ["DISTRIBUTIONS"]

_UBUNTU = "generic|lowlatency|aws|azure|gcp|gke|ibm|oracle|kvm|raspi|nvidia|realtime"
_DEBIAN = (
    "amd64|arm64|686|686-pae|armmp|armmp-lpae|marvell|rpi|loong64|powerpc64le|ppc64el|riscv64|s390x"
    "|4kc-malta|5kc-malta|loongson-3|octeon|mips32r2el|mips64r2el"
)
_OF_DEBIAN = rf"-(?:cloud-|rt-)?(?:{_DEBIAN})(?:-16k|-64k)?$"

# Name, pattern, a release string that was seen, and where: a package, or an issue of a project on GitHub.
DISTRIBUTIONS: tuple[tuple[str, str, str, str], ...] = (
    ("Fedora {}", r"\.fc(\d+)", "6.2.15-100.fc36.x86_64", "kernel-6.2.15-100.fc36"),
    (
        "Oracle Linux {}, Unbreakable Enterprise Kernel",
        r"\.el(\d+)uek",
        "5.15.0-100.96.32.el9uek.x86_64",
        "oracle/linux-uek#15",
    ),
    (
        "Red Hat Enterprise Linux {} or a rebuild",
        r"\.el(\d+)",
        "5.14.0-362.8.1.el9_3.x86_64",
        "kernel-5.14.0-362.8.1.el9_3",
    ),
    (
        "Amazon Linux {}",
        r"\.amzn(\d+)",
        "6.1.84-99.169.amzn2023.aarch64",
        "aws/aws-graviton-getting-started#509",
    ),
    ("Azure Linux", r"\.(?:cm|azl)\d+", "5.15.160.1-1.cm2", "tailscale/tailscale#12982"),
    (
        "EulerOS V2R{}",
        r"\.eulerosv2r(\d+)",
        "4.18.0-147.5.1.6.h729.eulerosv2r9.x86_64",
        "kernel-4.18.0-147.5.1.6.h729.eulerosv2r9",
    ),
    (
        "openEuler {}.{}",
        r"\.oe(\d\d)(\d\d)",
        "5.10.0-136.12.0.86.oe2203sp1.x86_64",
        "kernel-5.10.0-136.12.0.86.oe2203sp1",
    ),
    # 20.03 to 21.09 all have this suffix.
    ("openEuler", r"\.oe1\b", "4.19.90-2112.8.0.0131.oe1.x86_64", "kernel-4.19.90-2112.8.0.0131.oe1"),
    ("Kylin {}", r"\.ky(\d+)", "4.19.90-24.4.v2101.ky10.x86_64", "TimeBye/kubeadm-ha#118"),
    # The desktop's, of Ubuntu's sources; Ubuntu's own are all 5.4.0.
    ("Kylin", r"^5\.4\.18-\d+-generic$", "5.4.18-113-generic", "linux-image-5.4.18-113-generic"),
    ("Anolis OS {}", r"\.an(\d+)", "4.19.91-26.an8.x86_64", "tailscale/tailscale#10253"),
    # Named after the release of Red Hat that 2 and 3 are made like.
    ("Alibaba Cloud Linux 2", r"\.al7\b", "4.19.91-28.7.al7.x86_64", "kernel-4.19.91-28.7.al7"),
    ("Alibaba Cloud Linux 3", r"\.al8\b", "5.10.134-15.1.al8.x86_64", "tailscale/tailscale#9010"),
    ("Alibaba Cloud Linux {}", r"\.alnx(\d+)", "6.6.102-5.2.alnx4.x86_64", "kernel-6.6.102-5.2.alnx4"),
    ("OpenCloudOS {}", r"\.oc(\d+)", "6.6.119-51.5.oc9.x86_64", "ccfos/huatuo#863"),
    ("TencentOS {}", r"\.tl(\d+)", "6.6.119-51.3.tl4.x86_64", "kernel-6.6.119-51.3.tl4"),
    # The number after tlinux is the kernel's, which several releases have, and packages of others' distributions.
    ("TencentOS", r"-tlinux\d", "5.4.241-1-tlinux4-0017.7", "kernel-tlinux4-5.4.241-1.0017.7"),
    ("TencentOS", r"^5\.4\.\d+-19[-.]00\d\d(?:\.\d+)*$", "5.4.119-19.0009.28", "kernel-5.4.119-19.0009.28.tl3"),
    ("Raspberry Pi OS", r"\+rpt-rpi-", "6.6.20+rpt-rpi-v8", "QuecPython/Quectel_Linux_USB_Serial_Option_Driver#2"),
    ("Raspberry Pi OS", r"-v[78]l?(?:-16k)?\+$", "6.6.0-rc3-v8+", "raspberrypi/linux#5636"),
    ("Kali", r"[-+]kali\d*-", "6.16.8+kali-amd64", "cilynx/rtl88x2bu#283"),
    ("Ubuntu", rf"-\d+-(?:{_UBUNTU})(?:-64k)?$", "5.15.0-125-generic-64k", "linux-image-5.15.0-125-generic-64k"),
    # For two years both left out what tells them apart.
    ("Debian or Kali", rf"^\d+\.\d+\.\d+{_OF_DEBIAN}", "6.6.15-amd64", "linux-image-6.6.15-amd64"),
    ("Debian", _OF_DEBIAN, "6.12.48+deb13-powerpc64le-64k", "linux-image-6.12.48+deb13-powerpc64le-64k"),
    (
        "SUSE",
        r"-(?:default|preempt|kernel_default|64kb)$",
        "5.14.21-150500.55.19-default",
        "kernel-default-5.14.21-150500.55.19",
    ),
    ("Arch Linux", r"-arch\d", "6.6.7-arch1-1", "linux-6.6.7.arch1-1"),
    ("Manjaro", r"-MANJARO", "6.1.71-1-MANJARO", "rnestler/reboot-arch-btw#163"),
    ("Alpine", r"-0-(?:lts|stable|rpi\d?)$|-\d+-virt$", "6.6.14-0-lts", "linux-lts-6.6.14-r0"),
    ("Flatcar", r"-flatcar", "6.6.21-flatcar", "flatcar/Flatcar#1407"),
    ("Proxmox VE", r"-pve$", "6.5.11-4-pve", "proxmox-kernel-6.5.11-4-pve"),
    ("Gentoo", r"-gentoo", "6.1.57-gentoo-x86_64", "sys-kernel/gentoo-kernel-6.1.57"),
    (
        "Windows Subsystem for Linux",
        r"-WSL2",
        "5.15.133.1-microsoft-standard-WSL2",
        "microsoft/WSL2-Linux-Kernel, linux-msft-wsl-5.15.133.1",
    ),
    (
        "Android",
        r"-android\d+",
        "5.10.157-android13-4-00003-gdf5f8d6d5e5f",
        "kernel/common, android13-5.10",
    ),
)
