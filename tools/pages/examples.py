"""Programs that read a format, and the page for other languages, from the README of the generated parsers."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from .ksy import Format
from .spans import lay_out
from .trace import Sample, spans

__all__ = ["in_javascript", "javascript", "pages", "python", "tabs"]

README = Path(__file__).resolve().parents[2] / "generated" / "README.md"
# Fields that a program prints.
FIELDS = 4
UNSUMMED = ("lime",)
PARTLY = """\
    try:
        form._read()
    except EOFError:
        pass  # the sample is the beginning of a longer file
"""
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


def tabs(form: Format, sample: Sample) -> str:
    """Return a program for a format in each language whose programs are run by the tests."""
    parts = [
        f"The first fields of the [sample](../assets/formats/{form.id}.bin), saved as `{form.id}.bin`. The parsers for "
        "nine more languages are used [the same way](../howto/other-languages.md).\n"
    ]
    programs = [("Python", "py", python(form, sample))]
    if in_javascript(form, sample):
        programs.append(("JavaScript", "js", javascript(form, sample)))
    for name, language, text in programs:
        parts.append(f'=== "{name}"\n\n    ```{language}\n{textwrap.indent(text, "    ")}    ```\n')
    return "\n".join(parts)


def python(form: Format, sample: Sample) -> str:
    """Return a program that prints the first fields of a sample."""
    given = "".join(f"{sample.params[param.id]!r}, " for param in form.root.params)
    return (
        f"from kaitaistruct import KaitaiStream\nfrom vmcoreinfo_ksy.{form.id} import {_class(form)}\n\n"
        f'with open("{form.id}.bin", "rb") as file:\n'
        f"    form = {_class(form)}({given}KaitaiStream(file))\n"
        + ("    form._read()\n" if is_whole(form, sample) else PARTLY)
        + "".join(f"print(form.{path})\n" for path in _paths(form, sample))
    )


def is_whole(form: Format, sample: Sample) -> bool:
    """Return whether a sample is all of a file, not the beginning of a longer one."""
    return not lay_out(form, sample.data, sample.params)[1]


def in_javascript(form: Format, sample: Sample) -> bool:
    """Return whether the parser for JavaScript reads a sample: all of it, and without sums of 64-bit numbers."""
    return is_whole(form, sample) and form.id not in UNSUMMED


def javascript(form: Format, sample: Sample) -> str:
    """Return the same program for JavaScript."""
    given = "".join(f", {json.dumps(sample.params[param.id])}" for param in form.root.params)
    camel = (re.sub(r"_(\w)", lambda found: found[1].upper(), path) for path in _paths(form, sample))
    return (
        f'import {{ readFileSync }} from "node:fs";\nimport {{ {_class(form)}, read }} from "vmcoreinfo-ksy";\n\n'
        f'const form = read({_class(form)}, readFileSync("{form.id}.bin"){given});\n'
        + "".join(f"console.log(form.{path});\n" for path in camel)
    )


def _class(form: Format) -> str:
    return "".join(part.capitalize() for part in form.id.split("_"))


def _paths(form: Format, sample: Sample) -> list[str]:
    return [span.path for span in spans(form, sample)][:FIELDS]


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
