"""What a command says when something fails, for people on standard error and for programs as JSON."""

from __future__ import annotations

import sys

from ..errors import MissingKeyError, VmcoreinfoError
from .screen import print_json, printable
from .streams import CommandError, write_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..rules.finding import Finding

__all__ = ["EXPECTED", "NO_MEMORY", "Failure", "failure"]

# What is one line for a user; anything else is a mistake in this program.
EXPECTED = (VmcoreinfoError, CommandError, OSError, ImportError)
NO_MEMORY = "not enough memory for this input"
NOT_THERE, UNUSABLE = 1, 2


class Failure:
    """Why something failed.

    Attributes:
        kind: The name of the error: `TruncatedError`, `FileNotFoundError` and so on.
        message: What was expected, what was found, and where.
        status: The exit status.
        source: The name of the input, or None where none is to blame.
        findings: What was found before it failed.
        hint: A command that can help, or empty.
    """

    def __init__(
        self,
        kind: str,
        message: str,
        *,
        status: int = UNUSABLE,
        source: str | None = None,
        findings: Sequence[Finding] = (),
        hint: str = "",
    ) -> None:
        self.kind = kind
        self.message = message
        self.status = status
        self.source = source
        self.findings: tuple[Finding, ...] = tuple(findings)
        self.hint = hint

    def to_dict(self) -> dict[str, object]:
        """Return the failure in the shape that `--json` prints."""
        return {
            "source": self.source,
            "error": {
                "kind": self.kind,
                "message": self.message,
                "status": self.status,
                "hint": self.hint,
                "findings": [finding.to_dict() for finding in self.findings],
            },
        }

    def say(self, *, as_json: bool = False, many: bool = False) -> int:
        """Say it on standard error, and before that as JSON on standard output, and return the exit status.

        Args:
            as_json: Print JSON too, in one line, which is valid among the documents of others as well.
            many: One input of several failed: its name is said.
        """
        if as_json:
            print_json("error", self.to_dict(), lines=True)
        sys.stdout.flush()
        named = self.source is None or self.source in self.message
        write_error(f"vmcoreinfo: {printable(self.message if named or not many else f'{self.source}: {self.message}')}")
        if self.findings:
            from .findings import explain_failure

            explain_failure(self.findings)
        if self.hint:
            write_error(f"try: {printable(self.hint)}")
        return self.status


def failure(error: BaseException, source: str | None = None) -> Failure:
    """Return what is to be said about an error, or raise it if it is a mistake in this program."""
    status, message, hint = UNUSABLE, str(error), getattr(error, "hint", "")
    if isinstance(error, MissingKeyError):
        status = NOT_THERE
    elif isinstance(error, CommandError):
        status = error.status
    elif isinstance(error, VmcoreinfoError):
        pass
    elif isinstance(error, OSError):
        message = f"{error.filename}: {error.strerror}" if error.filename else message
        if isinstance(error, IsADirectoryError) and error.filename == source:
            hint = f"vmcoreinfo survey {source}   reads every dump in a folder"
    elif isinstance(error, ImportError):
        message = f"{error.name or 'a module'} cannot be loaded: {error}"
    else:
        raise error
    return Failure(
        getattr(error, "kind", type(error).__name__),
        message,
        status=status,
        source=source,
        findings=getattr(error, "findings", ()),
        hint=hint,
    )
