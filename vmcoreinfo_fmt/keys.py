"""The catalogue of known keys: what each says, in which base, who writes it and who reads it.

The facts are in `keys.yaml`; the package reads `keys.json`, which is generated from it, on first use.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn

__all__ = ["KEYS", "Key", "Release", "Requirement", "base_of", "kind", "lookup", "suggest"]


# Named tuples and dataclasses would do, but importing either costs more than the rest of this module.
class _Record:
    __slots__: tuple[str, ...] = ()

    def __init__(self, **fields: Any) -> None:
        for name in self.__slots__:
            object.__setattr__(self, name, fields.pop(name))
        if fields:
            raise TypeError(f"unexpected fields: {', '.join(fields)}")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def _fields(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash(self._fields())

    def __repr__(self) -> str:
        fields = (f"{name}={value!r}" for name, value in zip(self.__slots__, self._fields(), strict=True))
        return f"{type(self).__name__}({', '.join(fields)})"


class Release(_Record):
    """A release at which a key came or went.

    Attributes:
        version: Release of the producer, such as `5.9`.
        source: How we know: a commit, a file or a thread.
    """

    __slots__ = ("source", "version")

    version: str
    source: str


class Requirement(_Record):
    """The Linux releases whose note always has a key.

    Attributes:
        arch: Architectures that it holds for; `all` stands for every one.
        since: First release, or empty for every one that writes a note.
        until: Last release, or empty for all later ones.
    """

    __slots__ = ("arch", "since", "until")

    arch: tuple[str, ...]
    since: str
    until: str


class Key(_Record):
    """What the catalogue knows of one key.

    Attributes:
        key: The text before the equals sign, such as `NUMBER(phys_base)`.
        meaning: What the value is and what a dump tool does with it.
        type: `string`, `integer`, `address`, `flag` or `time`.
        base: 10, 16 for digits without 0x, `0x` for hexadecimal that says so, or None for no number.
        signed: Whether the producer prints it as a signed number.
        unit: What the number counts, such as `bytes` or `virtual address`; may be empty.
        arch: Architectures where it is written; `all` stands for every one.
        producer: Who writes it.
        since: First release that writes it, or None where that is not known.
        until: Last release that wrote it, or None where it is still written or that is not known.
        config: Options that must be set, or with a leading `!` must not be.
        readers: Tools that look for it by name.
        documented: Whether some version of the kernel's own document names it.
        required: Where a Linux note always has it, or None where it may be absent.
        notes: Traps; empty where we know of none.
    """

    __slots__ = (
        "arch",
        "base",
        "config",
        "documented",
        "key",
        "meaning",
        "notes",
        "producer",
        "readers",
        "required",
        "signed",
        "since",
        "type",
        "unit",
        "until",
    )

    key: str
    meaning: str
    type: str
    base: int | str | None
    signed: bool
    unit: str
    arch: tuple[str, ...]
    producer: tuple[str, ...]
    since: Release | None
    until: Release | None
    config: tuple[str, ...]
    readers: tuple[str, ...]
    documented: bool
    required: Requirement | None
    notes: str


KEYS: Mapping[str, Key]
"""Every known key, sorted; read from the package on first access."""

_KINDS = ("SYMBOL", "SIZE", "OFFSET", "LENGTH", "NUMBER")

# Where the shape of a key does not give the base. Decoding a value must not cost reading the catalogue,
# so this repeats it; a test compares the two.
_BASES = {
    "CRASHTIME": 10,
    "EAMODE31": 16,
    "EDMA": 16,
    "IDENTITYBASE": 16,
    "KERNELOFFPHYS": 16,
    "KERNELOFFSET": 16,
    "PAGESIZE": 10,
    "SAMODE31": 16,
    "SDMA": 16,
    "SYMBOL(descs_counts)": 10,
}


def lookup(key: str) -> Key | None:
    """Return what is known of exactly this key, or None.

    >>> lookup("KERNELOFFSET").base
    16
    """
    return _catalogue().get(key)


def suggest(key: str) -> list[str]:
    """Return up to three known keys that look much like this one, best first.

    >>> suggest("NUMBER(KERNELOFFSET)")[0]
    'KERNELOFFSET'
    """
    from difflib import get_close_matches

    known = _catalogue()
    inner = key.partition("(")[2].removesuffix(")") or key
    # The right name under the wrong kind, or without one, is the likeliest slip.
    same_name = [name for name in (inner, *(f"{kind}({inner})" for kind in _KINDS)) if name in known]
    close = get_close_matches(key, known, n=3, cutoff=0.8)
    return [name for name in dict.fromkeys(same_name + close) if name != key][:3]


def kind(key: str) -> str:
    """Return `SYMBOL`, `SIZE`, `OFFSET`, `LENGTH`, `NUMBER`, `CONFIG`, `bare` or `other` by the key's shape.

    >>> kind("OFFSET(page.flags)"), kind("BUILD-ID"), kind("SRCFILE(pud_t)")
    ('OFFSET', 'bare', 'other')
    """
    shape, bracket, name = key.partition("(")
    if bracket:
        return shape if shape in _KINDS and len(name) > 1 and name.endswith(")") else "other"
    if not (key.isascii() and key.replace("_", "").replace("-", "").isalnum()):
        return "other"
    if key.startswith("CONFIG_"):
        return "CONFIG"
    return "bare" if key[0].isalpha() and key.isupper() else "other"


def base_of(key: str) -> int | None:
    """Return the base of a value that does not begin with 0x; with 0x it is hexadecimal whatever the key.

    It is what the catalogue says, and for a key that is not in there what the shape says: addresses of
    symbols are hexadecimal, the other kinds decimal. Octal never occurs. None means that the value is no
    number. Keys that Linux writes with 0x are decimal without it, as makedumpfile -g and MediaTek write them.

    >>> base_of("KERNELOFFSET"), base_of("NUMBER(phys_base)"), base_of("OSRELEASE")
    (16, 10, None)
    """
    shape = kind(key)
    return _BASES.get(key, 16 if shape == "SYMBOL" else 10 if shape in _KINDS else None)


_cache: dict[str, Key] = {}


def _catalogue() -> dict[str, Key]:
    if not _cache:
        import json

        with open(os.path.join(os.path.dirname(__file__), "keys.json"), encoding="utf-8") as file:
            _cache.update({key: _key(key, fields) for key, fields in json.load(file).items()})
    return _cache


def _key(key: str, fields: Mapping[str, Any]) -> Key:
    arch = tuple(fields["arch"])
    need = fields.get("required")
    return Key(
        key=key,
        meaning=fields["meaning"],
        type=fields["type"],
        base=fields.get("base"),
        signed=fields.get("signed", False),
        unit=fields.get("unit", ""),
        arch=arch,
        producer=tuple(fields["producer"]),
        since=Release(**fields["since"]) if "since" in fields else None,
        until=Release(**fields["until"]) if "until" in fields else None,
        config=tuple(fields.get("config", ())),
        readers=tuple(fields.get("readers", ())),
        documented=fields.get("documented", False),
        required=None if need is None else _requirement(need, arch),
        notes=fields.get("notes", ""),
    )


def _requirement(need: Mapping[str, Any], arch: tuple[str, ...]) -> Requirement:
    return Requirement(arch=tuple(need.get("arch", arch)), since=need.get("since", ""), until=need.get("until", ""))


def __getattr__(name: str) -> dict[str, Key]:
    if name == "KEYS":
        return _catalogue()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
