"""Programs that read a format, as tabs, and the page for other languages, from the README of the parsers."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from .ksy import Format
from .programs import LANGUAGES, program_of

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


def tabs(form: Format) -> str:
    """Return a program for a format in each language; the tests run all that this machine can."""
    program = program_of(form)
    parts = [
        f"Each of these reads [`{program.file}`](../assets/formats/{program.file}) and prints the first fields in it; "
        "[the page about the languages](../howto/other-languages.md) says how the parsers are installed.\n"
    ]
    for language in LANGUAGES.values():
        text = textwrap.indent(language.write(program), "    ")
        parts.append(f'=== "{language.title}"\n\n    ```{language.fence} title="{language.file}"\n{text}    ```\n')
    printed = "".join(f"{line}\n" for line in program.output)
    parts.append(f'<p class="quiet">It prints</p>\n\n```text\n{printed}```\n')
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
