"""What programs read: documents with the number of their shape, and integers that survive any reader of JSON."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EXACT", "FORMATS", "document", "exact"]

# The number of each document's shape. It rises with every change of the shape, additions too.
FORMATS = {
    "check": 1,
    "diff": 1,
    "dump": 1,
    "entry": 1,
    "error": 1,
    "explain": 1,
    "get": 1,
    "judge": 1,
    "notes": 1,
    "repair": 1,
    "scan": 1,
    "show": 1,
    "survey": 1,
    "survey-group": 1,
    "vmcoreinfo": 1,
    "wrap": 1,
}
# Beyond these, a reader that keeps numbers as IEEE doubles takes one integer for another.
EXACT = 1 << 53
_FLAT = frozenset((str, bool, float, type(None)))


def document(kind: str, members: Mapping[str, object]) -> dict[str, object]:
    """Return a document: the number of its shape, then its members, with large integers also as text.

    Args:
        kind: Which document it is, by the name of its schema.
        members: What it says.
    """
    return {"format": FORMATS[kind], **exact(members if isinstance(members, dict) else dict(members))}


def exact(members: dict[str, object]) -> dict[str, object]:
    """Return the members of an object with, beside each integer beyond ±2^53, its digits; itself where none is.

    >>> exact({"size": 16, "paddr": 2**64 - 1})
    {'size': 16, 'paddr': 18446744073709551615, 'paddr_exact': '18446744073709551615'}
    """
    for value in members.values():
        if type(value) not in _FLAT and not (type(value) is int and -EXACT <= value <= EXACT):
            break
    else:
        return members  # flat, with small integers, as rows of surveys are by the thousand
    found: dict[str, object] = {}
    is_new = False
    for name, value in members.items():
        inside = found[name] = _inside(value)
        is_new = is_new or inside is not value
        if _is_large(value):
            found[f"{name}_exact"] = str(value)
        elif isinstance(value, (list, tuple)) and any(map(_is_large, value)):
            found[f"{name}_exact"] = [str(item) for item in value]
    return found if is_new or len(found) > len(members) else members


def _is_large(value: object) -> bool:
    return isinstance(value, int) and not -EXACT <= value <= EXACT


def _inside(value: object) -> object:
    if isinstance(value, dict):
        return exact(value)
    if not isinstance(value, (list, tuple)):
        return value
    items = [_inside(item) for item in value]
    is_same = isinstance(value, list) and all(new is old for new, old in zip(items, value, strict=True))
    return value if is_same else items
