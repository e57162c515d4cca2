"""The verdict of a host, and what it depends on besides the note."""

from __future__ import annotations

from dataclasses import dataclass

from ..documents import exact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from .._values import ByteOrder
    from ..contents import Contents
    from ..rules import Profile
    from ..rules.finding import Finding

    Warned = Literal["not present", "size invalid", "format unsupported", "header invalid", "value unreadable"]

__all__ = ["Target", "Verdict"]


@dataclass(frozen=True)
class Target:
    """The dump that a note is to enter.

    Attributes:
        bits: Word size, 64 or 32.
        byte_order: Of the dump, which is the guest's.
        machine: `x86_64`, `aarch64`, or any other; it chooses the key that is looked for.
        host_order: Byte order of the machine that QEMU runs on; it matters to `note-width` only.
    """

    bits: Literal[64, 32] = 64
    byte_order: ByteOrder = "little"
    machine: str = "x86_64"
    host_order: ByteOrder = "little"

    def to_dict(self) -> dict[str, str | int]:
        """Return the fields."""
        return {
            "bits": self.bits,
            "byte_order": self.byte_order,
            "machine": self.machine,
            "host_order": self.host_order,
        }


@dataclass(frozen=True, repr=False)
class Verdict:
    """What a host makes of an entry and its region.

    Attributes:
        profile: Whose rules were applied.
        accepted: Whether the note enters a dump.
        note: The exact bytes that enter it; empty where it is refused.
        contents: What the descriptor holds; None where the note is refused.
        desc_offset: Offset of the descriptor in the note, in bytes.
        desc_size: Size of the descriptor in bytes.
        exact_name: Whether the name is exactly VMCOREINFO with its NUL, so that the text is read and a kdump header
            points at it.
        phys_base: The physical base that the host concludes; None where it keeps its own guess.
        warned: Meaning of the warning that QEMU prints; None where it is silent.
        findings: What was found, by rule.
    """

    profile: Profile
    accepted: bool
    note: bytes = b""
    contents: Contents | None = None
    desc_offset: int = 0
    desc_size: int = 0
    exact_name: bool = False
    phys_base: int | None = None
    warned: Warned | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def desc(self) -> bytes:
        """The note's descriptor; empty where the note is refused."""
        return self.note[self.desc_offset : self.desc_offset + self.desc_size]

    def to_dict(self) -> dict[str, object]:
        """Return the verdict in the shape that `--json` prints."""
        members = {
            "profile": str(self.profile),
            "accepted": self.accepted,
            "note": self.note.hex(),
            "contents": self.contents,
            "desc_offset": self.desc_offset,
            "desc_size": self.desc_size,
            "exact_name": self.exact_name,
            "phys_base": self.phys_base,
            "warned": self.warned,
            "findings": [finding.to_dict() for finding in self.findings],
        }
        return exact(members)

    def __repr__(self) -> str:
        if not self.accepted:
            reasons = ", ".join(finding.id for finding in self.findings if finding.severity == "error")
            return f"<Verdict {self.profile}: refused{f', {reasons}' if reasons else ''}>"
        base = "" if self.phys_base is None else f", phys_base {self.phys_base:#x}"
        return f"<Verdict {self.profile}: accepted, {len(self.note)} bytes of {self.contents}{base}>"
