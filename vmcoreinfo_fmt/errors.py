"""Every exception that this package raises on purpose.

Bad bytes raise a subclass of `VmcoreinfoError` and nothing else. `TypeError`
for arguments of the wrong type and the `OSError` of a file that cannot be
opened or read pass through unchanged.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .findings import Finding

__all__ = [
    "FormatError",
    "MissingKeyError",
    "TruncatedError",
    "UnsupportedError",
    "ValidationError",
    "VmcoreinfoError",
]


class VmcoreinfoError(Exception):
    """Base of all errors of this package."""


class FormatError(VmcoreinfoError):
    """The bytes break the format.

    Attributes:
        where: Path of the field, such as `header.magic`; empty where no field is to blame.
        offset: Position in bytes from the start of the input, or None where it is not known.
    """

    def __init__(self, message: str, *, where: str = "", offset: int | None = None) -> None:
        super().__init__(message)
        self.where = where
        self.offset = offset


class TruncatedError(FormatError):
    """The bytes end before the structure does.

    Attributes:
        needed: Bytes that the structure takes from `offset` on.
        available: Bytes that are there.
    """

    def __init__(
        self, message: str, *, needed: int, available: int, where: str = "", offset: int | None = None
    ) -> None:
        super().__init__(message, where=where, offset=offset)
        self.needed = needed
        self.available = available


class UnsupportedError(FormatError):
    """Well-formed, but of a kind that is not read here.

    Attributes:
        found: What was found instead, in words.
    """

    def __init__(self, message: str, *, found: str, where: str = "", offset: int | None = None) -> None:
        super().__init__(message, where=where, offset=offset)
        self.found = found


class ValidationError(VmcoreinfoError):
    """The fields are legal one by one, but break a rule.

    Attributes:
        findings: What was found, worst first.
    """

    def __init__(self, message: str, findings: Sequence[Finding]) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


class MissingKeyError(VmcoreinfoError, KeyError):
    """A key or note that was asked for is not there.

    Attributes:
        key: What was asked for.
    """

    def __init__(self, message: str, key: str) -> None:
        super().__init__(message)
        self.key = key

    # KeyError would show the repr of the message.
    __str__ = Exception.__str__
