"""The catalogue of known keys: what each says, in which base, who writes it and who reads it.

The facts are in `keys.yaml`; the package reads `keys.json`, which is generated from it, on first use.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from .kinds import KINDS, inner_name
from .lines import LINE_SIZE
from .record import Record
from .release import release_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

__all__ = ["KEYS", "Key", "Keys", "Release", "Requirement", "lookup", "suggest"]


class Release(Record):
    """A release since which, or until which, a key is written.

    Attributes:
        version: Release of the producer, such as `5.9`.
        source: How we know: a commit, a file or a thread.
        backports: Older series of Linux that have the change too, by the first release of it that is known.
    """

    __slots__ = ("backports", "source", "version")

    version: str
    source: str
    backports: tuple[str, ...]

    def __init__(self, *, version: str, source: str, backports: tuple[str, ...] = ()) -> None:
        self._fill(version=version, source=source, backports=backports)


class Requirement(Record):
    """The Linux releases whose note always has a key.

    Attributes:
        arch: Its architectures; `all` means every one.
        since: First release, or empty for every one that writes a note.
        until: Last release, or empty for all later ones.
    """

    __slots__ = ("arch", "since", "until")

    arch: tuple[str, ...]
    since: str
    until: str

    def __init__(self, *, arch: tuple[str, ...], since: str = "", until: str = "") -> None:
        self._fill(arch=arch, since=since, until=until)


class Key(Record):
    """What the catalogue knows of one key.

    Attributes:
        key: The text before the equals sign, such as `NUMBER(phys_base)`.
        meaning: What the value is and what a dump tool does with it.
        type: `string`, `integer`, `address`, `flag` or `time`.
        base: 10, 16 for digits without 0x, `0x` for digits with it, or None if the value is not a number.
        signed: Whether the producer prints it as a signed number.
        unit: What the number counts, such as `bytes` or `virtual address`; may be empty.
        arch: Architectures on which it is written; `all` means every one.
        producer: Who writes it.
        since: First release that writes it, or None if unknown.
        until: Last release that wrote it, or None if it is still written or that is unknown.
        config: Options that must be set, or with a leading `!` must not be.
        readers: Tools that look for it by name.
        documented: Whether some version of the kernel's own document names it.
        required: Where a Linux note always has it, or None if it may be absent.
        notes: Traps; may be empty.
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

    def __init__(self, key: str, fields: Mapping[str, Any]) -> None:
        arch = tuple(fields["arch"])
        need = fields.get("required")
        self._fill(
            key=key,
            meaning=fields["meaning"],
            type=fields["type"],
            base=fields.get("base"),
            signed=fields.get("signed", False),
            unit=fields.get("unit", ""),
            arch=arch,
            producer=tuple(fields["producer"]),
            since=_release(fields.get("since")),
            until=_release(fields.get("until")),
            config=tuple(fields.get("config", ())),
            readers=tuple(fields.get("readers", ())),
            documented=fields.get("documented", False),
            required=None if need is None else _requirement(need, arch),
            notes=fields.get("notes", ""),
        )


def _release(fields: Mapping[str, Any] | None) -> Release | None:
    if fields is None:
        return None
    backports = tuple(fields.get("backports", ()))
    return Release(version=fields["version"], source=fields["source"], backports=backports)


def _requirement(need: Mapping[str, Any], arch: tuple[str, ...]) -> Requirement:
    return Requirement(arch=tuple(need.get("arch", arch)), since=need.get("since", ""), until=need.get("until", ""))


class Limits:
    """The versions between which Linux writes a key, ready to compare.

    Attributes:
        since: Numbers of the first release, or None.
        until: Numbers of the last release, or None.
        backports: Series that have the key although they are older.
    """

    __slots__ = ("backports", "since", "until")

    def __init__(self, since: str | None, until: str | None, backports: tuple[str, ...] = ()) -> None:
        self.since: tuple[int, ...] | None = release_version(since)
        self.until: tuple[int, ...] | None = release_version(until)
        self.backports: set[tuple[int, ...]] = {(release_version(release) or ())[:2] for release in backports}


class Keys(Mapping[str, Key]):
    """Every known key, sorted. Each is made when it is first asked for."""

    def __init__(self) -> None:
        self._fields: dict[str, Mapping[str, Any]] = {}
        self._made: dict[str, Key] = {}
        self._architectures: dict[str, tuple[str, ...]] = {}
        self._limits: dict[str, Limits] = {}
        self._required: tuple[tuple[str, frozenset[str], Limits], ...] = ()

    def _read(self) -> dict[str, Mapping[str, Any]]:
        if not self._fields:
            import json

            with open(os.path.join(os.path.dirname(__file__), "keys.json"), encoding="utf-8") as file:
                self._fields = json.load(file)
        return self._fields

    def find(self, key: str) -> Key | None:
        """Return what is known of exactly this key, or None."""
        made = self._made.get(key)
        if made is None:
            fields = self._read().get(key)
            if fields is None:
                return None
            made = self._made[key] = Key(key, fields)
        return made

    def limits(self, key: Key) -> Limits:
        """Return the versions between which a known key is written."""
        found = self._limits.get(key.key)
        if found is None:
            since, until = key.since, key.until
            backports = since.backports if since else ()
            found = Limits(since.version if since else None, until.version if until else None, backports)
            self._limits[key.key] = found
        return found

    @property
    def architectures(self) -> Mapping[str, tuple[str, ...]]:
        """The architectures of those keys that Linux does not write on all of them."""
        if not self._architectures:
            self._architectures = {
                key: tuple(fields["arch"])
                for key, fields in self._read().items()
                if "all" not in fields["arch"] and "linux" in fields["producer"]
            }
        return self._architectures

    @property
    def required(self) -> tuple[tuple[str, frozenset[str], Limits], ...]:
        """Every key that a Linux note of some architectures and versions always has: key, architectures, versions."""
        if not self._required:
            self._required = tuple(
                (key.key, frozenset(need.arch), Limits(need.since, need.until))
                for key in self.values()
                if (need := key.required) is not None
            )
        return self._required

    def __getitem__(self, key: str) -> Key:
        found = self.find(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        return key in self._read()

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __repr__(self) -> str:
        return f"<{len(self)} known keys>"


KEYS = Keys()
"""Every known key, read from the package on first access."""


def lookup(key: str) -> Key | None:
    """Return what is known of exactly this key, or None.

    >>> lookup("KERNELOFFSET").base
    16
    """
    return KEYS.find(key)


def suggest(key: str) -> list[str]:
    """Return up to three known keys that look much like this one, best first.

    >>> suggest("NUMBER(KERNELOFFSET)")[0]
    'KERNELOFFSET'
    """
    if len(key) > LINE_SIZE:
        return []  # no kernel writes it
    inner = inner_name(key)
    # The right name under the wrong kind, or without one, is the likeliest slip.
    same_name = [name for name in (inner, *(f"{kind}({inner})" for kind in KINDS)) if name in KEYS]
    return [name for name in dict.fromkeys(same_name + _alike(key)) if name != key][:3]


# How much of two keys must be the same, as difflib counts it.
_ALIKE = 0.8


def _alike(key: str) -> list[str]:
    from difflib import SequenceMatcher

    own = key.encode("latin-1", "replace")
    matcher = SequenceMatcher()
    matcher.set_seq2(key)
    scored = []
    for name in KEYS:
        # What the two have in common is at most the characters of each that the other has at all. Counting those
        # takes a hundredth of the time of a comparison, and leaves few to compare.
        other = name.encode()
        both = len(own) + len(other)
        common = min(len(own) - len(own.translate(None, other)), len(other) - len(other.translate(None, own)))
        if 2 * common < _ALIKE * both or 2 * min(len(own), len(other)) < _ALIKE * both:
            continue
        matcher.set_seq1(name)
        if matcher.quick_ratio() >= _ALIKE and (ratio := matcher.ratio()) >= _ALIKE:
            scored.append((ratio, name))
    return [name for _, name in sorted(scored, reverse=True)]
