from __future__ import annotations

import re

import pytest

from vmcoreinfo_fmt.text.distributions import DISTRIBUTIONS
from vmcoreinfo_fmt.text.release import distribution, is_later, release_version, wrong_build_id


@pytest.mark.parametrize(
    ("name", "pattern", "release", "seen_in"), DISTRIBUTIONS, ids=[release for _, _, release, _ in DISTRIBUTIONS]
)
def test_every_distribution_is_told_from_a_real_release_string(
    name: str, pattern: str, release: str, seen_in: str
) -> None:
    assert seen_in
    match = re.search(pattern, release)
    assert match
    assert distribution(release) == name.format(*match.groups())


@pytest.mark.parametrize(
    ("release", "name"),
    [
        ("6.2.15-100.fc36.x86_64", "Fedora 36"),
        ("5.14.0-362.8.1.el9_3.x86_64", "Red Hat Enterprise Linux 9 or a rebuild"),
        ("5.15.0-101.103.2.1.el9uek.x86_64", "Oracle Linux 9, Unbreakable Enterprise Kernel"),
        ("6.8.0-45-generic", "Ubuntu"),
        ("5.15.0-125-generic-64k", "Ubuntu"),
        ("6.1.0-56-cloud-amd64", "Debian"),
        ("6.12.33+deb13-arm64-16k", "Debian"),
        ("6.12.48+deb13-powerpc64le-64k", "Debian"),
        ("6.1.0-50-rt-686-pae", "Debian"),
        ("5.18.0-kali5-amd64", "Kali"),
        ("6.12.33-kali-arm64-16k", "Kali"),
        ("6.5.0-kali3-amd64", "Kali"),
        ("6.6.9-kali1-amd64", "Kali"),
        ("6.12.38+kali-amd64", "Kali"),
        ("7.1.5+kali-arm64", "Kali"),
        ("6.6.15-amd64", "Debian or Kali"),
        ("6.11.2-cloud-arm64", "Debian or Kali"),
        ("6.6.13+bpo-amd64", "Debian"),
        ("6.5.0-5-amd64", "Debian"),
        ("6.12.74+deb13+1-powerpc64le-64k", "Debian"),
        ("6.12.111+deb13-arm64-16k", "Debian"),
        ("6.6.98-40.2.tl4.x86_64", "TencentOS 4"),
        ("5.4.119-19.0009.54.tl3.x86_64", "TencentOS 3"),
        ("5.4.241-1-tlinux4-0017.3", "TencentOS"),
        ("3.10.107-1-tlinux2_kvm_guest-0056", "TencentOS"),
        ("5.4.119-19-0009.11", "TencentOS"),
        ("5.4.119-19-0008", "TencentOS"),
        ("6.6.0-159.4.10.164.oe2403sp4.x86_64", "openEuler 24.03"),
        ("4.19.90-2003.4.0.0036.oe1.x86_64", "openEuler"),
        ("5.4.18-35-generic", "Kylin"),
        ("5.4.0-150-generic", "Ubuntu"),
        ("6.6.102-7.alnx4", "Alibaba Cloud Linux 4"),
        ("5.10.134-14.1.an23.x86_64", "Anolis OS 23"),
        ("6.12.25-1-MANJARO", "Manjaro"),
        ("5.15.81-flatcar", "Flatcar"),
        ("6.18.2-0-virt", "Alpine"),
        ("7.0.10-0-stable", "Alpine"),
        ("6.12.73-v8-16k+", "Raspberry Pi OS"),
        ("5.10.0-60.18.0.50.oe2203.aarch64", "openEuler 22.03"),
        ("4.19.90-89.40.v2401.ky10.x86_64", "Kylin 10"),
        ("5.10.134-18.al8.x86_64", "Alibaba Cloud Linux 3"),
        ("4.19.91-27.an8.x86_64", "Anolis OS 8"),
        ("6.12.47+rpt-rpi-2712", "Raspberry Pi OS"),
        ("6.1.21-v8+", "Raspberry Pi OS"),
        ("6.6.7-0-virt", "Alpine"),
        ("6.6.10-1-lts", None),
        # NixOS, and whoever builds the sources of kernel.org.
        ("6.6.32", None),
        ("5.14.12", None),
        ("6.1.0", None),
        ("x" * 1_000_000, None),
    ],
)
def test_a_distribution_is_a_guess_from_the_release_string(release: str, name: str | None) -> None:
    assert distribution(release) == name


def test_a_release_string_starts_with_a_version() -> None:
    assert release_version("6.1.0-56-cloud-amd64") == (6, 1, 0)
    assert release_version("6.12") == (6, 12)
    assert [release_version(text) for text in (None, "", "v6.1", "6", "1" * 5000 + ".1")] == [None] * 5


def test_a_later_release_of_the_last_series_is_not_later() -> None:
    assert not is_later((6, 9, 1), (6, 9))
    assert is_later((6, 10), (6, 9))


@pytest.mark.parametrize(
    ("release", "kernels"),
    [
        ("6.6.54", None),
        ("6.6.55", "6.6.55 to 6.6.62"),
        ("6.6.62-1.el9.x86_64", "6.6.55 to 6.6.62"),
        ("6.6.63", None),
        ("6.10.14", "6.10.14 and later 6.10"),
        ("5.15.200", "5.15.168 and later 5.15"),
        ("6.6", None),
        (None, None),
    ],
)
def test_releases_with_a_wrong_build_id(release: str | None, kernels: str | None) -> None:
    assert wrong_build_id(release) == kernels
