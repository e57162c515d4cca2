"""What is odd about an input, with its place."""

from __future__ import annotations

from .._values import Value
from .catalogue import CATALOGUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .rule import Frame, Severity

__all__ = ["MAX_FINDINGS", "Finding"]

# What is broken in more places is not worth a longer list.
MAX_FINDINGS = 1000


class Finding(Value):
    """One observation about an input.

    Attributes:
        id: Id of the rule in the catalogue, such as `entry-full-write`.
        message: One lower-case sentence without a full stop and without the place: expected and found.
        offset: Byte offset in `frame`, or None where no single place is to blame.
        file_offset: Offset of the same byte in the file, or None where it is not known or compressed.
        subject: Field path, key or name that the finding is about; empty where there is none.
    """

    # Written out, because importing dataclasses would take longer than reading a dump.
    __slots__ = ("_frame", "_severity", "file_offset", "id", "message", "offset", "subject")

    id: str
    message: str
    offset: int | None
    file_offset: int | None
    subject: str
    _frame: Frame | None
    _severity: Severity | None

    def __init__(
        self,
        id: str,
        message: str,
        offset: int | None = None,
        *,
        subject: str = "",
        frame: Frame | None = None,
        file_offset: int | None = None,
        severity: Severity | None = None,
    ) -> None:
        put = self._set
        put("id", id)
        put("message", message)
        put("offset", offset)
        put("file_offset", file_offset)
        put("subject", subject)
        put("_frame", frame)
        put("_severity", severity)

    # Both are looked up when asked for: reading a dump does not load the catalogue.

    @property
    def severity(self) -> Severity:
        """`error` breaks the specification or loses data, `warning` is likely wrong, `info` is worth knowing."""
        return self._severity or CATALOGUE[self.id].severity

    @property
    def frame(self) -> Frame | None:
        """What `offset` counts from the start of: `file`, `wrapper` (the contents of the wrapper around the one that is
        odd), `container` (the innermost), `note`, `payload`, `entry` or `region`; None without an offset."""
        if self.offset is None:
            return None
        return self._frame or CATALOGUE[self.id].frame

    @property
    def place(self) -> str:
        """The place in words, such as `payload offset 12, file offset 4140`; empty where there is none."""
        if self.offset is None:
            return ""
        frame = self.frame or "file"
        if frame == "file" or (frame == "container" and self.file_offset == self.offset):
            return f"file offset {self.offset}"
        own = f"{frame} offset {self.offset}"
        return own if self.file_offset is None else f"{own}, file offset {self.file_offset}"

    def placed(self, file_offset: int | None) -> Finding:
        """Return the finding with its offset in the file."""
        return Finding(
            self.id,
            self.message,
            self.offset,
            subject=self.subject,
            frame=self._frame,
            file_offset=file_offset,
            severity=self._severity,
        )

    def to_dict(self) -> dict[str, str | int | None]:
        """Return the finding in the shape that `--json` prints."""
        return {
            "id": self.id,
            "severity": self.severity,
            "message": self.message,
            "frame": self.frame,
            "offset": self.offset,
            "file_offset": self.file_offset,
            "subject": self.subject,
        }

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Finding):
            return NotImplemented
        # A severity that was given equals the same one from the catalogue, which is asked last.
        return self._own() == other._own() and (self.severity, self.frame) == (other.severity, other.frame)

    def __hash__(self) -> int:
        return hash(self._own())

    def _own(self) -> tuple[object, ...]:
        return self.id, self.message, self.offset, self.file_offset, self.subject

    def __str__(self) -> str:
        return f"{self.message}, at {self.place}" if self.place else self.message

    def __repr__(self) -> str:
        return f"<Finding {self.severity} {self.id}: {self}>"
