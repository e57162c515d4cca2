"""How a project wants its files checked: `vmcoreinfo.toml`, or `[tool.vmcoreinfo]` of its `pyproject.toml`."""

from __future__ import annotations

import os
import sys
from importlib import import_module

from ..errors import FormatError, MissingPackageError
from ..text.record import Record
from .selection import FAIL_ON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Settings", "find_settings", "read_settings"]

# Python has a reader of TOML since 3.11.
READER = "tomllib" if sys.version_info >= (3, 11) else "tomli"
NAMES = ("vmcoreinfo.toml", "pyproject.toml")
LISTS = ("select", "ignore")
WORDS = ("fail-on", "baseline", "docs-url")


class Settings(Record):
    """The table `check` of a file; what it does not say is None.

    Attributes:
        path: The file, or empty where there is none.
        select: Patterns of ids that count.
        ignore: Patterns of ids that do not count.
        fail_on: The lowest severity that fails a check.
        baseline: File with the findings of an earlier run; relative to the file that says so.
        docs_url: Where the pages of rules are served.
    """

    __slots__ = ("baseline", "docs_url", "fail_on", "ignore", "path", "select")

    path: str
    select: tuple[str, ...] | None
    ignore: tuple[str, ...] | None
    fail_on: str | None
    baseline: str | None
    docs_url: str | None

    def __init__(
        self,
        path: str = "",
        *,
        select: tuple[str, ...] | None = None,
        ignore: tuple[str, ...] | None = None,
        fail_on: str | None = None,
        baseline: str | None = None,
        docs_url: str | None = None,
    ) -> None:
        self._fill(path=path, select=select, ignore=ignore, fail_on=fail_on, baseline=baseline, docs_url=docs_url)


def find_settings(folder: str = ".") -> Settings:
    """Return the settings for a folder: those of the nearest file in it or above it, or none.

    Raises:
        FormatError: The file says something that is not understood.
        MissingPackageError: Python 3.10 cannot read the file without tomli.
    """
    place = os.path.realpath(folder)
    while True:
        for name in NAMES:
            path = os.path.join(place, name)
            if os.path.isfile(path) and (name != "pyproject.toml" or _names_us(path)):
                return read_settings(path)
        above = os.path.dirname(place)
        if above == place:
            return Settings()
        place = above


def _names_us(path: str) -> bool:
    # Whoever has no reader of TOML needs none for a project that says nothing about this program.
    with open(path, "rb") as file:
        return b"tool.vmcoreinfo" in file.read() and _table(path) is not None


def read_settings(path: str) -> Settings:
    """Return the settings in a file; see `find_settings` for what is raised."""
    table = _table(path) or {}
    unknown = sorted(set(table) - {"check"})
    if unknown:
        raise FormatError(f"{path} has {', '.join(unknown)}, expected the table check")
    check = table.get("check", {})
    if not isinstance(check, dict):
        raise FormatError(f"check in {path} is {check!r}, expected a table")
    for name, value in check.items():
        _check(path, name, value)
    base = check.get("baseline")
    return Settings(
        path=path,
        select=tuple(check["select"]) if "select" in check else None,
        ignore=tuple(check["ignore"]) if "ignore" in check else None,
        fail_on=check.get("fail-on"),
        baseline=None if base is None else os.path.join(os.path.dirname(path), base),
        docs_url=check.get("docs-url"),
    )


def _check(path: str, name: str, value: object) -> None:
    if name in LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise FormatError(f"{name} in {path} is {value!r}, expected a list of ids")
    elif name not in WORDS:
        raise FormatError(f"{name} in {path} is unknown, expected {', '.join((*LISTS, *WORDS))}")
    elif not isinstance(value, str):
        raise FormatError(f"{name} in {path} is {value!r}, expected a text")
    elif name == "fail-on" and value not in FAIL_ON:
        raise FormatError(f"fail-on in {path} is {value}, expected {', '.join(FAIL_ON)}")


def _table(path: str) -> dict[str, Any] | None:
    """Return the table of this program in a file; None where a pyproject.toml has none."""
    try:
        reader = import_module(READER)
    except ImportError:
        message = f"{path} cannot be read without tomli: pip install 'vmcoreinfo-fmt[cli]'"
        raise MissingPackageError(message, package=READER, extra="cli") from None
    with open(path, "rb") as file:
        try:
            contents: dict[str, Any] = reader.load(file)
        except (ValueError, RecursionError) as error:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
            raise FormatError(f"{path} is no TOML: {error}") from None
    if os.path.basename(path) != "pyproject.toml":
        return contents
    tool = contents.get("tool", {})
    found = tool.get("vmcoreinfo") if isinstance(tool, dict) else None
    if found is not None and not isinstance(found, dict):
        raise FormatError(f"tool.vmcoreinfo in {path} is {found!r}, expected a table")
    return found
