"""What was odd about an input, said with a place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Finding", "Severity"]

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True)
class Finding:
    """One observation about an input.

    Attributes:
        id: Stable identifier of the rule or check, such as `entry-full-write`.
        severity: `error` breaks the specification or loses data, `warning` is likely wrong, `info` is worth knowing.
        message: One lower-case sentence without a full stop: expected, found, where.
        offset: Byte offset in the input that was examined, or None where no single place is to blame.
        subject: Field path, key or name that the finding is about; empty where there is none.
    """

    id: str
    severity: Severity
    message: str
    offset: int | None = None
    subject: str = ""

    def to_dict(self) -> dict[str, str | int | None]:
        """Return the finding in the shape that `--json` prints."""
        return {
            "id": self.id,
            "severity": self.severity,
            "message": self.message,
            "offset": self.offset,
            "subject": self.subject,
        }
