"""The `vmcoreinfo` command: one module a command, imported only when it is called."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command and exit with its status."""
    # Everything is imported in here, where an interrupt ends the command without a traceback.
    try:
        from .running import run

        status = run(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        status = 130
    if argv is None:
        # The interpreter is about to end, and would answer an interrupt with a traceback.
        import _signal  # type: ignore[import-not-found]  # loaded at start, unlike signal

        _signal.signal(_signal.SIGINT, _signal.SIG_IGN)
    sys.exit(status)
