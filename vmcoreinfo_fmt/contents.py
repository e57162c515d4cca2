"""What a note's descriptor holds: one vocabulary for what is found in dumps and for what a host judges."""

from __future__ import annotations

from .note import VMCOREINFO_XEN
from .windows import is_windows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    # text: of a kernel. xen: text of the hypervisor. windows: a dump header. empty: no bytes at all.
    # other: under another name, or bytes that only look like the start of a text.
    Contents = Literal["text", "xen", "windows", "empty", "other"]

__all__ = ["contents_of"]


def contents_of(name: str, start: bytes) -> Contents:
    """Return what a descriptor holds.

    Args:
        name: Of its note, VMCOREINFO or VMCOREINFO_XEN.
        start: Its first bytes, 8 of them if it has so many.
    """
    if not start:
        return "empty"
    if name == VMCOREINFO_XEN:
        return "xen"
    return "windows" if is_windows(start) else "text"
