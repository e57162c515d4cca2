"""The history of the document: the changelogs of the package and of the conformance suite."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .trace import ROOT

__all__ = ["pages"]


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of the page."""
    yield (
        "reference/history.md",
        "---\ndescription: What changed in formats, rules, keys, cases and the package, by version\n---\n"
        "# Change history\n\nOf this document, the package and its formats first, then of the conformance suite, "
        "which has a version of its own.\n\n"
        f"## The specification and the package {{ #package }}\n\n{_lowered('CHANGELOG.md')}\n"
        f"## The conformance suite {{ #suite }}\n\n{_lowered('conformance/CHANGELOG.md')}",
    )


def _lowered(name: str) -> str:
    """Return a changelog without its title, its headings one step lower."""
    text = (ROOT / name).read_text(encoding="utf-8").partition("\n")[2].strip()
    return re.sub(r"^(#+) ", r"#\1 ", text, flags=re.MULTILINE) + "\n"
