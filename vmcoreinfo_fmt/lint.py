"""Checks of a payload: its form, its keys, its values, and what they say of one another."""

from __future__ import annotations

from . import crosschecks, form, keys, origin
from .findings import MAX_FINDINGS, SEVERITIES, TOO_MANY, Finding
from .lines import entries
from .vmcoreinfo import decode_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .findings import Severity
    from .lines import Line
    from .vmcoreinfo import VmCoreInfo

__all__ = ["CHECKS", "check"]

# Looking for a similar key takes a millisecond; a text with more unknown ones is not of a kernel.
MAX_SUGGESTED = 50

_OWN_CHECKS: dict[str, tuple[Severity, str]] = {
    "producer-foreign": ("info", "another program than Linux wrote the text; what Linux must write is not asked of it"),
    "producer-windows": ("error", "a Windows dump header, not text"),
    "producer-azure": ("warning", "the placeholder of Azure's vm2core, which says nothing about the kernel"),
    "producer-unknown": ("warning", "no OSRELEASE, and no key that tells who wrote the text"),
    "key-unknown": ("info", "no kernel that the catalogue knows writes this key"),
    "key-misplaced": ("error", "the name is known under another kind of key"),
    "key-wrong-architecture": ("warning", "no kernel of this architecture writes this key"),
    "key-outside-versions": ("info", "kernels of this version do not write this key; distributions do carry it over"),
    "key-missing": ("warning", "every kernel of this architecture and version writes this key"),
    "key-not-first": ("info", "Linux writes OSRELEASE first"),
    "value-not-integer": ("error", "the value is no integer of 64 bits in the base of its key"),
    "value-negative": ("error", "a negative number where a size, an offset or an address stands"),
    "value-flag": ("warning", "a configuration switch with another value than y"),
    "value-null-symbol": ("warning", "a symbol at address 0; makedumpfile takes it for an error"),
}

CHECKS: dict[str, tuple[Severity, str]] = {**form.CHECKS, **_OWN_CHECKS, **crosschecks.CHECKS, **TOO_MANY}


def check(info: VmCoreInfo, *, header_phys_base: int | None = None) -> tuple[Finding, ...]:
    """Return what is worth knowing about a payload, by offset; of more than 1000 findings the worst.

    Args:
        info: The payload.
        header_phys_base: What the dump's own header says phys_base is, where it has such a field.
    """
    found = list(_producer(info))
    if origin.producer(info) != "windows":
        found += form.findings(bytes(info), info.lines)
        arch, _ = origin.architecture(info)
        version = origin.release_version(info.osrelease)
        lines = list(_counting(info))
        unknown = 0
        for line in lines:
            of_key = list(_key(line, arch, version, suggest=unknown < MAX_SUGGESTED))
            unknown += any(finding.id in ("key-unknown", "key-misplaced") for finding in of_key)
            found += of_key
            found += _value(line)
        found += _missing(info, arch, version)
        found += crosschecks.findings(info, arch, {line.key or "": line for line in lines}, header_phys_base)
    if len(found) > MAX_FINDINGS:
        number = len(found)
        found = sorted(found, key=lambda finding: SEVERITIES.index(finding.severity))[:MAX_FINDINGS]
        found.append(_finding("findings-too-many", f"{number} things are odd, the worst {MAX_FINDINGS} are listed"))
    return tuple(sorted(found, key=lambda finding: -1 if finding.offset is None else finding.offset))


def _counting(info: VmCoreInfo) -> Iterator[Line]:
    """Yield the line that counts for each key."""
    seen = set()
    for line in entries(info.lines):
        if line.key not in seen:
            seen.add(line.key)
            yield line


def _finding(id: str, message: str, line: Line | None = None) -> Finding:
    place = "" if line is None else f", at offset {line.offset}"
    return Finding(id, CHECKS[id][0], message + place, line.offset if line else None, (line.key or "") if line else "")


def _producer(info: VmCoreInfo) -> Iterator[Finding]:
    who = origin.producer(info)
    if who == "windows":
        yield _finding("producer-windows", f"starts with {bytes(info)[:8].decode()}, {CHECKS['producer-windows'][1]}")
    elif who == "azure":
        yield _finding("producer-azure", CHECKS["producer-azure"][1])
    elif who is None:
        yield _finding("producer-unknown", CHECKS["producer-unknown"][1])
    elif who != "linux":
        yield _finding("producer-foreign", f"written by {who}: what Linux must write is not asked of it")


def _key(line: Line, arch: str | None, version: tuple[int, ...] | None, *, suggest: bool) -> Iterator[Finding]:
    key = line.key or ""
    known = keys.lookup(key)
    if known is None:
        similar = keys.suggest(key) if suggest else []
        name = key.partition("(")[2].removesuffix(")") or key
        same = [other for other in similar if other == name or other.partition("(")[2].removesuffix(")") == name]
        if same:
            yield _finding("key-misplaced", f"{key} is not a key, expected {' or '.join(same)}", line)
        else:
            hint = f"; did you mean {similar[0]}" if similar else ""
            yield _finding("key-unknown", f"{key} is in no catalogue{hint}", line)
        return
    if arch and "all" not in known.arch and arch not in known.arch:
        yield _finding("key-wrong-architecture", f"{key} is of {' or '.join(known.arch)}, this is {arch}", line)
    if version and "linux" in known.producer:
        if known.since and version < (origin.release_version(known.since.version) or ()):
            yield _finding("key-outside-versions", f"{key} came with {known.since.version}", line)
        if known.until and _later(version, known.until.version):
            yield _finding("key-outside-versions", f"{key} left after {known.until.version}", line)


def _later(version: tuple[int, ...], last: str) -> bool:
    """Return whether a version lies behind a last one: 6.9.1 does not lie behind 6.9."""
    end = origin.release_version(last) or ()
    return version[: len(end)] > end


def _value(line: Line) -> Iterator[Finding]:
    key, text = line.key or "", line.value or ""
    if line.kind == "CONFIG" and text != "y":
        yield _finding("value-flag", f"{key} is {text!r}, expected y", line)
    base = keys.base_of(key)
    if base is None:
        return
    value = decode_integer(text, base)
    known = keys.lookup(key)
    if value is None:
        yield _finding("value-not-integer", f"{key} is {text!r}, expected an integer of 64 bits in base {base}", line)
    elif value < 0 and line.kind != "NUMBER" and not (known and known.signed):
        yield _finding("value-negative", f"{key} is {value}, expected at least 0", line)
    elif value == 0 and line.kind == "SYMBOL":
        yield _finding("value-null-symbol", f"{key} is 0, expected an address", line)


def _missing(info: VmCoreInfo, arch: str | None, version: tuple[int, ...] | None) -> Iterator[Finding]:
    if origin.producer(info) != "linux":
        return
    if next(iter(info)) != "OSRELEASE":
        yield _finding("key-not-first", f"the first key is {next(iter(info))}, expected OSRELEASE")
    for known in keys.KEYS.values():
        need = known.required
        if need is None or known.key in info:
            continue
        if "all" not in need.arch and arch not in need.arch:
            continue
        if version is None or version < (origin.release_version(need.since) or ()):
            continue
        if need.until and _later(version, need.until):
            continue
        yield _finding("key-missing", f"{known.key} is missing, every {arch or 'such'} kernel of this version has it")
