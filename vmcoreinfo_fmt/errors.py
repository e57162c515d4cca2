"""Every exception that this package raises on purpose.

Bad bytes raise a subclass of `VmcoreinfoError` and nothing else. `TypeError`
for arguments of the wrong type and the `OSError` of a file that cannot be
opened or read pass through unchanged.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .rules.finding import Finding

__all__ = [
    "FormatError",
    "MissingKeyError",
    "MissingPackageError",
    "RemoteError",
    "TruncatedError",
    "UnsupportedError",
    "ValidationError",
    "VmcoreinfoError",
]


class VmcoreinfoError(Exception):
    """Base of all errors of this package. They pickle, copy, and compare by what they say."""

    def _state(self) -> dict[str, object]:
        return self.__dict__.copy()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[object, ...], dict[str, object]]:
        # An exception is otherwise made anew from its message alone, which is less than most of these need.
        return _restore, (type(self), self.args), self._state()

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, VmcoreinfoError)
            and type(other) is type(self)
            and (self.args, self._state()) == (other.args, other._state())
        )

    def __hash__(self) -> int:
        return hash((type(self), self.args))


def _restore(kind: type[VmcoreinfoError], args: tuple[object, ...]) -> VmcoreinfoError:
    return kind.__new__(kind, *args)


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

    @property
    def reason(self) -> str:
        """The message without the place, for a finding, which has a place of its own."""
        return str(self).removesuffix(f", at offset {self.offset}")


class TruncatedError(FormatError):
    """The bytes end before the structure does.

    Attributes:
        needed: Bytes that the structure has from `offset` on.
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
        self.findings: tuple[Finding, ...] = tuple(findings)


class MissingKeyError(VmcoreinfoError, KeyError):
    """A key or note that was asked for is not there.

    Attributes:
        key: What was asked for.
        findings: What was found that explains why; empty where nothing does.
    """

    def __init__(self, message: str, key: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.key = key
        self.findings: tuple[Finding, ...] = tuple(findings)

    def __str__(self) -> str:
        # KeyError would show the repr of the message.
        return Exception.__str__(self)


class MissingPackageError(VmcoreinfoError, ImportError):
    """A package that is needed for this kind of input is not installed.

    Attributes:
        package: The package, by the name that it is imported by.
        extra: The extra of vmcoreinfo-fmt that installs it; empty where none does.
    """

    name: str | None

    def __init__(self, message: str, *, package: str, extra: str = "") -> None:
        super().__init__(message)
        self.package = package
        self.extra = extra
        self.name = package

    def _state(self) -> dict[str, object]:
        # ImportError keeps its name elsewhere.
        return super()._state() | {"name": self.name}


class RemoteError(VmcoreinfoError, OSError):
    """A URL cannot be read: it is not there, or its server fails, says nothing, or contradicts itself.

    Attributes:
        url: The URL.
        reason: Why, without the URL.
    """

    def __init__(self, message: str, *, url: str, reason: str) -> None:
        super().__init__(message)
        self.url = url
        self.reason = reason

    def _state(self) -> dict[str, object]:
        # OSError is not made with its arguments by __new__.
        return super()._state() | {"args": self.args}
