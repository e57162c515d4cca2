"""The reference of the Python package, from what it exports."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import vmcoreinfo_fmt

__all__ = ["pages"]

# These have pages of their own.
ELSEWHERE = {"errors", "cli", "schemas"}
_PUBLIC = [name for name in dir(vmcoreinfo_fmt) if not name.startswith("_")]


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of the page."""
    homes = {name: getattr(vmcoreinfo_fmt, name).__module__.split(".")[1] for name in _PUBLIC}
    parts = [
        "# Python\n\nWhat `import vmcoreinfo_fmt` offers, then the modules for special tasks. "
        "Everything is typed, and nothing here depends on anything but `kaitaistruct`.\n",
        *(_entry(_full_name(name)) for name in _PUBLIC if homes[name] not in ELSEWHERE),
    ]
    for module in sorted(found.name for found in pkgutil.iter_modules(vmcoreinfo_fmt.__path__)):
        if module.startswith("_") or module in ELSEWHERE or module in homes.values():
            continue
        offered = import_module(f"vmcoreinfo_fmt.{module}")
        parts.append(f"\n## `vmcoreinfo_fmt.{module}`\n\n{(offered.__doc__ or '').strip()}\n")
        parts += [_entry(f"vmcoreinfo_fmt.{module}.{name}", level=3) for name in offered.__all__ if not name.isupper()]
    yield "reference/python.md", "\n".join(parts)


def _full_name(name: str) -> str:
    found = getattr(vmcoreinfo_fmt, name)
    return f"{found.__module__}.{name}"


def _entry(name: str, level: int = 2) -> str:
    return f"::: {name}\n    options:\n      heading_level: {level}\n"
