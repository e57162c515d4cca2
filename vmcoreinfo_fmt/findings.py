"""What was odd about an input, said with a place."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Severity = Literal["error", "warning", "info"]

__all__ = ["MAX_FINDINGS", "SEVERITIES", "TOO_MANY", "Finding"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")  # the worst first

# What is broken in more places is not worth a longer list.
MAX_FINDINGS = 1000
TOO_MANY: dict[str, tuple[Severity, str]] = {"findings-too-many": ("warning", "more is odd than is listed")}


class Finding:
    """One observation about an input.

    Attributes:
        id: Stable identifier of the rule or check, such as `entry-full-write`.
        severity: `error` breaks the specification or loses data, `warning` is likely wrong, `info` is worth knowing.
        message: One lower-case sentence without a full stop: expected, found, where.
        offset: Byte offset in the input that was examined, or None where no single place is to blame.
        subject: Field path, key or name that the finding is about; empty where there is none.
    """

    # Written out, because importing dataclasses would take longer than reading a dump.
    __slots__ = ("id", "message", "offset", "severity", "subject")

    def __init__(self, id: str, severity: Severity, message: str, offset: int | None = None, subject: str = "") -> None:
        self.id = id
        self.severity = severity
        self.message = message
        self.offset = offset
        self.subject = subject

    def to_dict(self) -> dict[str, str | int | None]:
        """Return the finding in the shape that `--json` prints."""
        return {
            "id": self.id,
            "severity": self.severity,
            "message": self.message,
            "offset": self.offset,
            "subject": self.subject,
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Finding) and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.id, self.offset, self.subject))

    def __repr__(self) -> str:
        return f"<Finding {self.severity} {self.id}: {self.message}>"
