"""Every check that a finding can name: of payloads, and of each container."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from .. import dumps, lint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Severity

__all__ = ["all_checks"]


def all_checks() -> dict[str, tuple[Severity, str]]:
    """Return severity and meaning of each check by id."""
    checks = dict(lint.CHECKS)
    for module in iter_modules(dumps.__path__, f"{dumps.__name__}."):
        checks.update(getattr(import_module(module.name), "CHECKS", {}))
    return checks
