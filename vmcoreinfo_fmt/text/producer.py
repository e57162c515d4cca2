"""Who wrote a payload: the program, and the architecture of its kernel."""

from __future__ import annotations

import re
from functools import lru_cache

from ..windows import is_windows

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
    telling = payload._key_list.telling
    if len(telling) == 1:
        ((name, keys),) = telling.items()
        return name, f"{len(keys)} of its keys, such as {keys[0]}" if len(keys) > 1 else f"its key {keys[0]}"
    return _of_release((payload.osrelease or "")[:256], tuple(sorted(telling)))


@lru_cache(maxsize=64)
def _of_release(release: str, possible: tuple[str, ...]) -> tuple[str | None, str]:
    for pattern, name in _RELEASE_ARCHITECTURES:
        if re.search(pattern, release) and (not possible or name in possible):
            return name, f"the release string {release}; no key tells"
    shared = f"it has keys of {' and '.join(possible)}" if possible else "no key is of one architecture only"
    return None, f"{shared}, and the release string does not say"
