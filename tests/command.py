"""Runs the command in this process."""

from __future__ import annotations

import pytest

from vmcoreinfo_fmt.cli import main

__all__ = ["Run"]


class Run:
    """Calls the command and returns what it prints; `err` is what it printed on standard error."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd

    def __call__(self, *arguments: str, status: int = 0) -> str:
        with pytest.raises(SystemExit) as caught:
            main(list(arguments))
        out, self.err = self._capfd.readouterr()
        assert (caught.value.code or 0) == status, self.err
        return out
