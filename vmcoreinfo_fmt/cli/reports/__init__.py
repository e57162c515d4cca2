"""How `vmcoreinfo check` says what it found: one module a format."""

from __future__ import annotations

from importlib import import_module

from .report import Options, Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

__all__ = ["FORMATS", "Options", "Report", "new_report"]

# Each is a module here with a class Form.
FORMATS = ("text", "concise", "github", "gitlab", "junit", "sarif", "json")


def new_report(
    name: str,
    stream: TextIO,
    *,
    many: bool,
    label: Callable[[str], str],
    fail_on: str,
    has_baseline: bool,
    docs_url: str | None,
) -> Report:
    """Return a report of that format, still empty."""
    form: type[Report] = import_module(f"{__name__}.{name}").Form
    return form(stream, Options(many, label, fail_on, has_baseline, docs_url))
