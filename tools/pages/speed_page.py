"""The page of the last benchmark: every figure a ratio to something in the same run, as a bar and as a number."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from .text import table
from .trace import ROOT

__all__ = ["files", "pages"]

BENCHMARKS = ROOT / "benchmarks"
# What each part of the results answers, and what its ratios are to.
PARTS = (
    ("warm", "All keys of a dump, in process", "Open a real dump of QEMU and get every key as a dictionary. The floor "
     "is `struct` and `split` by hand for this one layout, without any check. libkdumpfile runs in Debian's own Python "
     "and is compared with the floor there."),
    ("cold", "One key, by a whole command", "`vmcoreinfo get FILE OSRELEASE`, beside an interpreter that does nothing "
     "and the script that a user of each other library would write."),
    ("parse", "An entry of 16 bytes, a note of 3.2 KB", "Ours checks and says what is wrong and where; the others "
     "parse. The compiled parser is Kaitai's, as generated, over a stream of ours."),
    ("scan", "A search of 1 GiB of memory", "Starts of pages are where Linux puts the note; everywhere means every "
     "byte. The last four judge what they find, too."),
    ("kdump", "The note in the pages of a kdump of 1 GiB", "No header leads to the note, every page is another, and "
     "all are packed with zlib. The loop unpacks the first bytes of each by `struct` and `zlib`, and judges nothing."),
)  # fmt: skip
GROUPS = {"python3": "In Debian's Python:", "entry": "The entry:", "note": "The note:"}
UNITS = ((1e6, "µs"), (1e3, "ms"), (1, "s"))
WIDTH = 240


def pages() -> Iterator[tuple[str, str]]:
    """Yield the address and Markdown of the page."""
    results = json.loads((BENCHMARKS / "results.json").read_text(encoding="utf-8"))
    parts = [
        "---\ndescription: How fast dumps are opened, parsed and searched, beside other tools\n---\n# Speed\n",
        f"Measured with CPython {results['python']} on two shared {results['machine']} cores by `make bench`, in "
        f"turns: medians of {results['runs']} runs, ± half the distance between the quartiles. Only ratios mean "
        "anything on another machine.\n",
    ]
    for name, title, words in PARTS:
        parts += [f"\n## {title}\n\n{words}\n", *_groups(results[name], title)]
    rates = results["many"]
    parts.append(
        "\n## Growth\n\nTime to open a dump and read all keys, against its size up to 1 TB (sparse), processors with a "
        "note each, keys, and program headers; and dashed, the memory that it takes at most. An exponent of 0 is flat, "
        "1 is linear.\n\n"
        '![Four plots: time is flat or a straight line, memory hardly leaves zero](../assets/growth.svg "Growth")\n'
        f"\n## Many dumps\n\n{rates['1']:,.0f} small dumps a second in one process, {rates['2']:,.0f} in two.\n"
    )
    yield "reference/speed.md", "\n".join(parts)


def files() -> Iterator[tuple[str, bytes]]:
    """Yield the address and contents of the plot."""
    yield "assets/growth.svg", (BENCHMARKS / "results.svg").read_bytes()


def _groups(rows: Sequence[Mapping[str, Any]], title: str) -> Iterator[str]:
    for group in dict.fromkeys(row["group"] for row in rows):
        of_group = [row for row in rows if row["group"] == group]
        most = max(row["ratio"] for row in of_group)
        if group in GROUPS:
            yield f"\n{GROUPS[group]}\n"
        yield table(
            ("what", "time", "ratio", "as a bar"),
            [("", (escape(row["name"]), _time(row), f"{row['ratio']:.2f}", _bar(row, most))) for row in of_group],
            label=f"{title}, {group}" if group else title,
            classes="speed",
        )


def _time(row: Mapping[str, Any]) -> str:
    value, unit = next((row["seconds"] * many, unit) for many, unit in UNITS if row["seconds"] * many < 1000)
    return f"{value:.3g} {unit} ± {row['spread']:.0%}"


def _bar(row: Mapping[str, Any], most: float) -> str:
    width = max(1, round(WIDTH * row["ratio"] / most))
    kind = "ours" if "vmcoreinfo" in row["name"] else "theirs"
    size = f'width="{width}" height="12"'
    return f'<svg class="bar {kind}" {size} aria-hidden="true"><rect {size}/></svg>'
