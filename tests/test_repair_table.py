"""The table of tools and dumps: what the page shows is what was found, of every machine."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from qemu import repair_table
from qemu.readers import READERS

ROWS = repair_table.read_rows()
PLACES = sorted({(row["architecture"], row["qemu"]) for row in ROWS})


def row(form: str = "ELF", qemu: str = "7.2", machine: str = "bare, KASLR", **after: bool | str) -> dict[str, Any]:
    cells = dict.fromkeys(READERS, False)
    return {
        "architecture": "amd64",
        "qemu": qemu,
        "machine": machine,
        "form": form,
        "kernel": "6.1.0",
        "command": repair_table.FORMS[form],
        "before": cells,
        "after": {**cells, **after},
    }


def test_the_page_shows_what_was_found() -> None:
    page = repair_table.PAGE.read_text(encoding="utf-8")
    assert repair_table.as_page(page, ROWS) == page


def test_guests_of_three_architectures_were_tried() -> None:
    assert {"amd64", "arm64", "i386"} == {architecture for architecture, _ in PLACES}


@pytest.mark.parametrize("place", PLACES, ids="-".join)
def test_every_machine_was_dumped_in_every_way(place: tuple[str, str]) -> None:
    found = [(one["machine"], one["form"]) for one in ROWS if (one["architecture"], one["qemu"]) == place]
    machines = [machine for machine in repair_table.MACHINES if any(machine == one for one, _ in found)]
    assert "device, KASLR" in machines
    assert sorted(found) == sorted(itertools.product(machines, repair_table.FORMS))


def test_no_tool_loses_a_dump_that_it_opened() -> None:
    for one in ROWS:
        assert list(one["before"]) == list(one["after"]) == list(READERS)
        lost = [tool for tool, opened in one["before"].items() if opened and not one["after"][tool]]
        # crash of i386 reads no kdump of QEMU, and of a flattened one it only searches for the release as text.
        allowed = ["crash"] if (one["architecture"], one["form"]) == ("i386", "kdump-zlib, flattened") else []
        assert lost in ([], allowed), one


def test_rows_that_differ_in_nothing_else_are_one() -> None:
    rows = [row(qemu=qemu, machine=machine) for qemu in ("7.2", "11.1") for machine in repair_table.MACHINES]
    table = repair_table.as_table(rows)
    assert "QEMU 7.2 and 11.1:" in table
    assert table.count("| ELF |") == 1
    assert "| ELF | all | `repair` | no |" in table
    rows[-1]["after"]["crash"] = True
    table = repair_table.as_table(rows)
    assert "bare, nokaslr (QEMU 7.2) | `repair` | no | no |" in table
    assert "QEMU 7.2 and 11.1 (only device, KASLR):" in repair_table.as_table(rows[:5])
    assert "| ELF | bare, nokaslr (QEMU 11.1) | `repair` | no | no → **yes** |" in table


def test_what_was_not_run_says_why() -> None:
    table = repair_table.as_table([row(drgn="no drgn here")])
    assert table.count("not run") == 2
    assert "not run: drgn (no drgn here)" in table
