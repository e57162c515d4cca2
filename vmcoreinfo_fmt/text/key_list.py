"""What the keys of a text say without their values, which is the same for all dumps of one build of a kernel."""

from __future__ import annotations

from functools import lru_cache

from .keys import KEYS
from .kinds import base_of, kind
from .release import is_later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .release import Version

__all__ = ["KeyList", "key_list"]

# Keys that no kernel writes together.
_EXCLUSIVE = (
    ("OFFSET(page._count)", "OFFSET(page._refcount)"),
    ("OFFSET(page.compound_head)", "OFFSET(page.compound_info)"),
    ("SYMBOL(init_level4_pgt)", "SYMBOL(init_top_pgt)"),
    ("SYMBOL(phys_base)", "NUMBER(phys_base)"),
    ("SYMBOL(vmlist)", "SYMBOL(vmap_area_list)"),
    ("NUMBER(PG_slab)", "NUMBER(PAGE_SLAB_MAPCOUNT_VALUE)"),
    ("NUMBER(HUGETLB_PAGE_DTOR)", "NUMBER(PAGE_HUGETLB_MAPCOUNT_VALUE)"),
)
# Lists that are kept, each of no more keys than a kernel writes, and the versions for which each was asked.
_MOST, _LONGEST, _VERSIONS = 64, 1024, 64


class KeyList:
    """The keys of a text, in its order.

    Attributes:
        keys: All of them.
        exclusive: Pairs of them that no kernel writes together, the older one first.
        telling: For each architecture that the keys speak for, those of them that only few architectures write; if they
            speak for several, for those with the most. Usually there is one.
        symbols: Those whose values are addresses.
    """

    __slots__ = ("_missing", "exclusive", "keys", "symbols", "telling")

    def __init__(self, keys: tuple[str, ...]) -> None:
        self.keys: tuple[str, ...] = keys
        self.exclusive: tuple[tuple[str, str], ...] = tuple(pair for pair in _EXCLUSIVE if {*pair} <= {*keys})
        of_few = KEYS.architectures
        telling: dict[str, list[str]] = {}
        for key in keys:
            for architecture in of_few.get(key, ()):
                telling.setdefault(architecture, []).append(key)
        most = max(map(len, telling.values()), default=0)
        self.telling: dict[str, list[str]] = {name: found for name, found in telling.items() if len(found) == most}
        self.symbols: tuple[str, ...] = tuple(key for key in keys if kind(key) == "SYMBOL" and base_of(key) == 16)
        self._missing: dict[tuple[str | None, Version], tuple[str, ...]] = {}

    def missing(self, arch: str | None, version: Version) -> tuple[str, ...]:
        """Return the keys that every Linux kernel of an architecture and version writes and that are not here, in the
        order of the catalogue."""
        found = self._missing.get((arch, version))
        if found is None:
            if len(self._missing) >= _VERSIONS:
                self._missing.clear()
            there = set(self.keys)
            found = self._missing[arch, version] = tuple(
                key
                for key, architectures, limits in KEYS.required
                if ("all" in architectures or arch in architectures)
                and key not in there
                and not (limits.since and version < limits.since)
                and not (limits.until and is_later(version, limits.until))
            )
        return found


def key_list(keys: tuple[str, ...]) -> KeyList:
    """Return what these keys say."""
    return _kept(keys) if len(keys) <= _LONGEST else KeyList(keys)


@lru_cache(maxsize=_MOST)
def _kept(keys: tuple[str, ...]) -> KeyList:
    return KeyList(keys)
