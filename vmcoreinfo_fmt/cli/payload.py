"""The payload that a command reads, or an error that says why there is no payload."""

from __future__ import annotations

from ..errors import MissingKeyError
from .streams import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..dumps import Dump
    from ..text.vmcoreinfo import VmCoreInfo

__all__ = ["explained", "payload"]


def payload(dump: Dump) -> VmCoreInfo:
    """Return the payload of the chosen candidate.

    Raises:
        CommandError: There is no payload. The error carries the findings about the dump, and names a search if that
            can help.
    """
    try:
        return dump.vmcoreinfo
    except MissingKeyError as error:
        raise explained(dump, str(error)) from None


def explained(dump: Dump, message: str) -> CommandError:
    """Return an error about something that is not in a dump, with the findings that can be the reason."""
    hint = f"vmcoreinfo scan {dump.source}   searches the memory in this dump" if _is_worth_a_search(dump) else ""
    return CommandError(message, status=1, findings=dump.findings, hint=hint)


def _is_worth_a_search(dump: Dump) -> bool:
    if dump.is_searched:
        return False
    memory = dump.memory
    return memory is not None and any(dump.input.read_at(part.offset, 1) for part in memory)
