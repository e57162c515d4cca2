from __future__ import annotations

import re

import pytest

from vmcoreinfo_fmt.text.distributions import DISTRIBUTIONS
from vmcoreinfo_fmt.text.release import distribution, is_later, release_version, wrong_build_id


@pytest.mark.parametrize(("name", "pattern", "release"), DISTRIBUTIONS, ids=[name for name, _, _ in DISTRIBUTIONS])
def test_every_distribution_is_told_from_a_real_release_string(name: str, pattern: str, release: str) -> None:
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
        ("6.6.119-51.3.tl4.x86_64", "TencentOS 4"),
        ("5.4.241-1-tlinux4-0017.3", "TencentOS 4"),
        ("5.10.0-60.18.0.50.oe2203.aarch64", "openEuler 22.03"),
        ("4.19.90-89.40.v2401.ky10.x86_64", "Kylin 10"),
        ("5.10.134-18.al8.x86_64", "Alibaba Cloud Linux 8"),
        ("4.19.91-27.an8.x86_64", "Anolis OS 8"),
        ("6.12.47+rpt-rpi-2712", "Raspberry Pi OS"),
        ("6.1.21-v8+", "Raspberry Pi OS"),
        ("6.6.7-0-virt", "Alpine"),
        ("6.6.10-1-lts", None),
        ("6.6.10", None),
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
