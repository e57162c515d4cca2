"""What a release string says: the version, the distribution, and what is known to be wrong in that version."""

from __future__ import annotations

import re
from functools import lru_cache

from .distributions import DISTRIBUTIONS

__all__ = ["distribution", "is_later", "release_version", "wrong_build_id"]

Version = tuple[int, ...]

# Series, first and last release of each in which BUILD-ID is wrong: they have 905415ff3ffb without its fix.
_WRONG_BUILD_ID: tuple[tuple[Version, int, int | None], ...] = (
    ((6, 11), 3, 9),
    ((6, 10), 14, None),
    ((6, 6), 55, 62),
    ((6, 1), 113, 118),
    ((5, 15), 168, None),
)
# No release has numbers of ten digits, and Python refuses to convert thousands of them.
_NUMBERS = re.compile(r"\d{1,9}(?:\.\d{1,9})+", re.ASCII)
# A release string has 64 characters in Linux; what a longer one says is not worth a search.
_MAX_RELEASE = 256


@lru_cache(maxsize=1024)
def release_version(release: str | None) -> Version | None:
    """Return the numbers at the start of a release string: (6, 1, 0) for 6.1.0-56-cloud-amd64."""
    match = _NUMBERS.match(release or "")
    return tuple(map(int, match[0].split("."))) if match else None


def is_later(version: Version, last: Version) -> bool:
    """Return whether a version is later than a last one: 6.9.1 is not later than 6.9."""
    return version[: len(last)] > last


@lru_cache(maxsize=1024)
def distribution(release: str) -> str | None:
    """Return what the release string looks like, such as Fedora 39, or None."""
    if len(release) > _MAX_RELEASE:
        return None
    for name, pattern, _, _ in DISTRIBUTIONS:
        match = re.search(pattern, release)
        if match:
            return name.format(*match.groups())
    return None


@lru_cache(maxsize=1024)
def wrong_build_id(release: str | None) -> str | None:
    """Return which releases write a wrong BUILD-ID if this is one of them, otherwise None.

    Distributions whose release string hides the stable release, such as
    Debian's 6.1.0-31, are not told from others.
    """
    version = release_version(release) or ()
    for series, first, last in _WRONG_BUILD_ID:
        if version[:2] == series and len(version) > 2 and first <= version[2] <= (last or version[2]):
            name = ".".join(map(str, series))
            return f"{name}.{first} and later {name}" if last is None else f"{name}.{first} to {name}.{last}"
    return None
