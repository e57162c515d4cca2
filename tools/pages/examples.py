"""Reading a format in each language, from the README of the generated parsers."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

__all__ = ["pages", "tabs"]

README = Path(__file__).resolve().parents[2] / "generated" / "README.md"
# A fence may name the file that it is, or say that it installs something.
FENCE = re.compile(r"^```(\w+) ([\w./]+)$", re.MULTILINE)


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of the page for readers of other languages."""
    rest = _text().partition("\n")[2]
    yield (
        "howto/other-languages.md",
        (
            "---\ndescription: Use the parsers from Rust, Go, Java, JavaScript and others\n---\n"
            f"# Use another language\n\n{_pointed(_fenced(rest), '../')}"
        ),
    )


@lru_cache
def tabs() -> str:
    """Return a tab for each language that has an example, with where to get its runtime and its limits."""
    parts = [
        "The same few lines for every format; here the kernel release from a guest's note, with `elf_notes` and "
        "`vmcoreinfo`. What each parser is tested for, and where the runtimes are, is in "
        "[Use another language](../howto/other-languages.md).\n"
    ]
    for section in re.split(r"^## ", _text(), flags=re.MULTILINE)[1:]:
        name, _, body = section.partition("\n")
        if "```" in body:
            parts.append(f'=== "{name}"\n\n{textwrap.indent(_pointed(_fenced(body.strip()), "../"), "    ")}\n')
    return "\n".join(parts)


def _text() -> str:
    return README.read_text(encoding="utf-8")


def _fenced(text: str) -> str:
    """Return the text with the names of files as titles."""
    return FENCE.sub(lambda found: f'```{found[1]} title="{found[2]}"' if "." in found[2] else f"```{found[1]}", text)


def _pointed(text: str, up: str) -> str:
    """Return the text with links into the repository shown as its places, since the site does not hold them."""
    text = re.sub(r"\[([^]]+)\]\(\.\./formats/README\.md\)", rf"[\1]({up}formats/index.md)", text)
    text = re.sub(r"\[([^]]+)\]\(\.\./README\.md\)", rf"[\1]({up}index.md)", text)
    # Headings of one name are told apart by _1 here, and by -1 where the repository is shown.
    text = re.sub(r"(\(#[\w-]+)-(\d\))", r"\1_\2", text)
    return re.sub(r"\[([^]]+)\]\((?!#|https?:|\.\./(?:formats|index|howto))([^)]+)\)", r"\1", text)
