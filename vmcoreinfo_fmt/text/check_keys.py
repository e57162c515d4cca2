"""What is odd about the keys of a payload and their values: the areas `keys` and `values` of the catalogue."""

from __future__ import annotations

from ..rules.finding import Finding
from . import keys
from .kinds import base_of, inner_name
from .release import is_later
from .values import decode_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .keys import Key
    from .lines import Line
    from .payload import Payload
    from .release import Version

__all__ = ["check_missing", "check_producer", "findings"]

# Looking for a similar key takes a fraction of a millisecond; a text with more unknown ones is not of a kernel.
MAX_SUGGESTED = 50
# A text that lacks more keys than this was abridged, or its OSRELEASE is not that of its kernel.
_MAX_MISSING = 5


def _finding(id: str, message: str, line: Line) -> Finding:
    return Finding(id, message, line.offset, subject=line.key or "")


def check_producer(payload: Payload, who: str | None) -> Iterator[Finding]:
    """Yield who wrote the text, which is not Linux."""
    if who == "windows":
        name = bytes(payload)[:8].decode()
        yield Finding("producer-windows", f"the payload starts with {name}: a Windows dump header, not text")
    elif who == "azure":
        yield Finding("producer-azure", "the placeholder of Azure's vm2core, which says nothing about the kernel")
    elif who is None:
        yield Finding("producer-unknown", "no OSRELEASE, and no key that only one producer writes")
    else:
        yield Finding("producer-foreign", f"written by {who}, so keys that only Linux writes are not expected")


def findings(payload: Payload, arch: str | None, version: Version | None) -> Iterator[Finding]:
    """Yield what is odd about each key that counts, and about its value."""
    unknown = 0
    shapes, met = _met(arch, version)
    for key, text in payload.items():
        # Of kernels of one build, most lines are the same.
        if met.get(key) == text:
            continue
        shape = shapes.get(key)
        if shape is not None and _is_plain(text, shape):
            met[key] = text
            continue
        known = keys.lookup(key)
        if known is None:
            line = payload.find_line(key)
            if line is not None:
                yield _unknown(key, line, keys.suggest(key) if unknown < MAX_SUGGESTED else [])
            unknown += 1
            yield from _value(payload, key, text, None)
            continue
        found = list(_out_of_place(payload, known, arch, version)) if arch or version else []
        if not found:
            shapes[key] = base_of(key) or (_FLAG if key.startswith("CONFIG_") else _TEXT)
        found += _value(payload, key, text, known)
        if found:
            yield from found
        else:
            met[key] = text


# Of each architecture and version that was met: the known keys that are in their place, with the bases of their values
# or what else these are; and the last value of each of which there was nothing to say.
_known_kernels: dict[tuple[str | None, Version | None], tuple[dict[str, int], dict[str, str]]] = {}
_MOST_KERNELS = 64
_TEXT, _FLAG = 0, 1


def _met(arch: str | None, version: Version | None) -> tuple[dict[str, int], dict[str, str]]:
    found = _known_kernels.get((arch, version))
    if found is None:
        if len(_known_kernels) >= _MOST_KERNELS:
            _known_kernels.clear()
        found = _known_kernels[arch, version] = {}, {}
    return found


def _is_plain(text: str, shape: int) -> bool:
    """Return whether a value is at a glance nothing to talk about: an integer that is not zero where it is an address.

    What is more than that, such as a negative number, gets a second look.
    """
    if shape == 16:
        return len(text) <= 16 and not text.strip("0123456789abcdef") and text.strip("0") != ""
    if shape == 10:
        return len(text) < 20 and text.isascii() and text.isdigit()
    return shape == _TEXT or text == "y"


def _unknown(key: str, line: Line, similar: list[str]) -> Finding:
    name = inner_name(key)
    same = [other for other in similar if inner_name(other) == name]
    if same:
        return _finding("key-misplaced", f"{key} is not a key, expected {' or '.join(same)}", line)
    hint = f"; did you mean {similar[0]}" if similar else ""
    return _finding("key-unknown", f"{key} is not in the catalogue of keys{hint}", line)


def _out_of_place(payload: Payload, key: Key, arch: str | None, version: Version | None) -> Iterator[Finding]:
    id, message = "", ""
    if arch and "all" not in key.arch and arch not in key.arch:
        id, message = "key-wrong-architecture", f"{key.key} is a key of {' or '.join(key.arch)}, this is {arch}"
        yield from _at(payload, key.key, id, message)
    if not version or "linux" not in key.producer:
        return
    limits = keys.KEYS.limits(key)
    if key.since and limits.since and version < limits.since and version[:2] not in limits.backports:
        message = f"{key.key} is written since {key.since.version}"
        yield from _at(payload, key.key, "key-outside-versions", message)
    if key.until and limits.until and is_later(version, limits.until):
        message = f"{key.key} is written up to {key.until.version}"
        yield from _at(payload, key.key, "key-outside-versions", message)


def _value(payload: Payload, key: str, text: str, known: Key | None) -> Iterator[Finding]:
    base = base_of(key)
    if base is None:
        if text != "y" and key.startswith("CONFIG_"):
            yield from _at(payload, key, "value-flag", f"{key} is {text[:80]!r}, expected y")
        return
    value = decode_integer(text, base)
    if value is None:
        message = f"{key} is {text[:80]!r}, expected an integer of 64 bits in base {base}"
        yield from _at(payload, key, "value-not-integer", message)
    elif value < 0 and not key.startswith("NUMBER(") and not (known and known.signed):
        yield from _at(payload, key, "value-negative", f"{key} is {value}, expected at least 0")
    elif value == 0 and key.startswith("SYMBOL("):
        yield from _at(payload, key, "value-null-symbol", f"{key} is 0, expected an address")


def _at(payload: Payload, key: str, id: str, message: str) -> Iterator[Finding]:
    line = payload.find_line(key)
    if line is not None:
        yield _finding(id, message, line)


def check_missing(payload: Payload, arch: str | None, version: Version | None) -> Iterator[Finding]:
    """Yield which keys a Linux kernel of this architecture and version writes and its text lacks."""
    first = next(iter(payload))
    if first != "OSRELEASE":
        yield Finding("key-not-first", f"the first key is {first[:80]}, expected OSRELEASE")
    if version is None:
        return
    missing = payload._key_list.missing(arch, version)
    if not missing:
        return
    kernels = f"every {arch} kernel" if arch else "every kernel"
    if len(missing) > _MAX_MISSING:
        message = f"{len(missing)} keys are missing that {kernels} of this version writes, such as {missing[0]}"
        yield Finding("text-abridged", message)
        return
    for key in missing:
        yield Finding("key-missing", f"{key} is missing, {kernels} of this version writes it", subject=key)
