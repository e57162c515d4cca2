"""Which rules the 16 bytes of an entry obey or break, before memory is read."""

from __future__ import annotations

from dataclasses import dataclass

from ..entry import FORMAT_ELF, FORMAT_NONE, OFFSETS, Entry
from ..note import HEADER_SIZE
from ..rules import Profile
from ..rules.finding import Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..rules.rule import Severity

__all__ = ["MIB", "OFFSETS", "Check", "check_entry", "largest_size"]

MIB = 1 << 20


@dataclass(frozen=True)
class Check:
    """One rule checked against an entry.

    Attributes:
        rule: Id of the rule.
        obeyed: Whether the entry obeys it; a rule that merely says what happens is always obeyed.
        severity: Of the finding that this is.
        message: What was found.
        field: The field that the rule is about.
    """

    rule: str
    obeyed: bool
    severity: Severity
    message: str
    field: str

    def to_dict(self) -> dict[str, object]:
        """Return the check in the shape that `--json` prints."""
        return {
            "id": self.rule,
            "obeyed": self.obeyed,
            "severity": self.severity,
            "message": self.message,
            "frame": "entry",
            "offset": OFFSETS[self.field],
            "subject": self.field,
        }

    def finding(self) -> Finding:
        """Return the check as a finding at the field's offset in the entry."""
        return Finding(self.rule, self.message, OFFSETS[self.field], subject=self.field, severity=self.severity)


def largest_size(profile: Profile) -> int:
    """Return the largest region that a host accepts, in bytes (`region-size-limit`, `region-one-mib`)."""
    return MIB - 1 if profile.name == "spec" else MIB


def check_entry(entry: Entry, profile: Profile | str = "spec") -> tuple[Check, ...]:
    """Return every rule about the entry's fields, obeyed or broken, in the order of the fields.

    Args:
        entry: The entry, as if written in full.
        profile: Whose rules count.

    Raises:
        ValueError: There is no such profile.
    """
    if isinstance(profile, str):
        profile = Profile.parse(profile)
    if profile.name == "script":
        return (_guest_format(entry, profile),)
    return (
        Check("entry-size", True, "info", "the entry is 16 bytes", "host_format"),
        _host_format(entry, profile),
        _guest_format(entry, profile),
        _smallest(entry),
        _largest(entry, profile),
        Check("region-any-address", True, "info", f"paddr is {entry.paddr:#x}", "paddr"),
    )


def _host_format(entry: Entry, profile: Profile) -> Check:
    if entry.host_format == FORMAT_NONE:
        rule = "entry-host-format-lost" if profile.name == "qemu" else "entry-host-format"
        return Check(rule, True, "info", "host_format is 0, as drivers of guests write it", "host_format")
    if entry.host_format == FORMAT_ELF:
        return Check("entry-host-format", True, "info", "host_format is 1: the host offers elf", "host_format")
    message = f"host_format is {entry.host_format}, expected 0 (none) or 1 (elf)"
    return Check("entry-host-format", False, "warning", message, "host_format")


def _guest_format(entry: Entry, profile: Profile) -> Check:
    found = entry.guest_format
    if found == FORMAT_ELF:
        return Check(
            "entry-elf-format", True, "info", "guest_format is 1: the region holds an elf note", "guest_format"
        )
    if profile.name == "script":
        message = f"guest_format is {found}, expected 1 (elf)"
        return Check("script-silent", False, "error", message, "guest_format")
    if found == FORMAT_NONE:
        message = "guest_format is 0: there is no note, or it was withdrawn"
        return Check("entry-disable", True, "info", message, "guest_format")
    message = f"guest_format is {found}, expected 0 (none) or 1 (elf): the entry is kept and ignored"
    return Check("entry-unsupported-format", True, "warning", message, "guest_format")


def _smallest(entry: Entry) -> Check:
    if entry.size >= HEADER_SIZE:
        return Check("region-size-minimum", True, "info", f"size is {entry.size}, enough for a note header", "size")
    message = f"size is {entry.size}, expected at least {HEADER_SIZE}"
    # An entry that withdraws the note has no region.
    severity: Severity = "info" if entry.guest_format == FORMAT_NONE else "error"
    return Check("region-size-minimum", severity == "info", severity, message, "size")


def _largest(entry: Entry, profile: Profile) -> Check:
    fits = entry.size <= largest_size(profile)
    if profile.name == "spec":
        message = f"size is {entry.size}, expected less than {MIB}"
        if entry.size == MIB:
            message += ", though QEMU accepts it"
        if fits:
            message = f"size is {entry.size}, less than 1 MiB"
        return Check("region-size-limit", fits, "info" if fits else "error", message, "size")
    message = f"size is {entry.size}, {'no more than' if fits else 'expected at most'} {MIB}"
    if entry.size == MIB:
        message += ", which the specification does not allow"
    return Check("region-one-mib", fits, "info" if fits else "error", message, "size")
