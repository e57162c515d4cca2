"""Who wrote a payload: the program, and the architecture of its kernel."""

from __future__ import annotations

import re

from ..windows import is_windows
from . import keys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .payload import Payload

__all__ = ["architecture", "pointer_bits", "producer"]

# What a release string says of the machine; used only where the keys do not tell.
_RELEASE_ARCHITECTURES = (
    (r"amd64|x86_64", "x86_64"),
    (r"[-.]i?[356]86|\.i386", "x86_32"),
    (r"arm64|aarch64", "arm64"),
    (r"armmp|armv\d|\.arm\b", "arm"),
    (r"ppc64|powerpc", "powerpc"),
    (r"s390", "s390"),
    (r"riscv", "riscv"),
    (r"loongarch|loong64", "loongarch"),
    (r"mips", "mips"),
    (r"ia64", "ia64"),
)


def producer(payload: Payload) -> str | None:
    """Return linux, xen, azure, mediatek, makedumpfile or windows, or None if nothing tells."""
    if is_windows(bytes(payload)):
        return "windows"
    if "FAKE1" in payload:
        return "azure"
    if b"SRCFILE(" in bytes(payload) and any(key.startswith("SRCFILE(") for key in payload):
        return "makedumpfile"
    if "OSRELEASE" in payload:
        return "linux"
    if "SYMBOL(domain_list)" in payload or "SYMBOL(frame_table)" in payload:
        return "xen"
    if "NUMBER(kimage_voffset)" in payload and payload.get("SYMBOL(_stext)", "").startswith("0x"):
        return "mediatek"
    return None


def pointer_bits(payload: Payload) -> int | None:
    """Return 32 or 64 by the size of a list link, which is two pointers, or None without that size."""
    return {8: 32, 16: 64}.get(payload.find_integer("SIZE(list_head)") or 0)


def architecture(payload: Payload) -> tuple[str | None, str]:
    """Return the architecture as the catalogue of keys names it, or None, and how that is known."""
    found = payload._machine
    if found is None:
        found = payload._machine = _architecture(payload)
    return found


def _architecture(payload: Payload) -> tuple[str | None, str]:
    of_few = keys.KEYS.architectures
    telling: dict[str, list[str]] = {}
    for key in [key for key in payload if key in of_few]:
        for name in of_few[key]:
            telling.setdefault(name, []).append(key)
    most = max(map(len, telling.values()), default=0)
    possible = [name for name, found in telling.items() if len(found) == most]
    if len(possible) == 1:
        found = telling[possible[0]]
        return possible[0], f"{most} of its keys, such as {found[0]}" if most > 1 else f"its key {found[0]}"
    release = (payload.osrelease or "")[:256]
    for pattern, name in _RELEASE_ARCHITECTURES:
        if re.search(pattern, release) and (not possible or name in possible):
            return name, f"the release string {release}; no key tells"
    shared = f"it has keys of {' and '.join(sorted(possible))}" if possible else "no key is of one architecture only"
    return None, f"{shared}, and the release string does not say"
