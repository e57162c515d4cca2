"""Which keys of a payload a name stands for: the key itself, the name inside its parentheses, or a pattern."""

from __future__ import annotations

from .kinds import inner_name
from .lines import LINE_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["is_pattern", "keys_named", "similar_keys"]


def is_pattern(name: str) -> bool:
    """Return whether a name can stand for any number of keys."""
    return "*" in name or "?" in name


def keys_named(name: str, keys: Iterable[str]) -> list[str]:
    """Return the keys that a name stands for, in their order.

    A key stands for itself alone. Of anything else, `*` stands for any characters and `?` for one; a name without
    them stands for every key that has it inside its parentheses.

    >>> keys = ["SYMBOL(_stext)", "SIZE(page)", "LENGTH(page)"]
    >>> keys_named("_stext", keys), keys_named("page", keys), keys_named("S*)", keys)
    (['SYMBOL(_stext)'], ['SIZE(page)', 'LENGTH(page)'], ['SYMBOL(_stext)', 'SIZE(page)'])
    """
    known = list(keys)
    if name in known:
        return [name]
    if is_pattern(name):
        from fnmatch import fnmatchcase

        # Brackets are no sets here: a key can have them.
        return [key for key in known if fnmatchcase(key, name.replace("[", "[[]"))]
    return [key for key in known if inner_name(key) == name]


def similar_keys(name: str, keys: Iterable[str]) -> list[str]:
    """Return up to three keys that look much like a name, best first.

    >>> similar_keys("KERNELOFSET", ["KERNELOFFSET", "PAGESIZE"])
    ['KERNELOFFSET']
    """
    if len(name) > LINE_SIZE:
        return []  # no kernel writes it
    from difflib import get_close_matches

    by_lower: dict[str, str] = {}
    for key in keys:
        by_lower.setdefault(key.lower(), key)
        by_lower.setdefault(inner_name(key).lower(), key)
    found = get_close_matches(name.lower(), by_lower, n=3, cutoff=0.7)
    return list(dict.fromkeys(by_lower[word] for word in found))
