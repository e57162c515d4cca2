"""One document a file."""

from __future__ import annotations

from ..screen import json_text
from .report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...lint import Checked
    from ..failures import Failure

__all__ = ["Form"]


class Form(Report):
    """A document a file; of several files each is one line."""

    def checked(self, found: Checked) -> None:
        """Print the findings of a file."""
        self.line(json_text("check", found.to_dict(), lines=self.options.many))

    def failed(self, why: Failure) -> None:
        """Print why a file could not be checked."""
        self.line(json_text("error", why.to_dict(), lines=True))
