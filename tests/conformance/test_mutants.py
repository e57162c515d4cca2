"""The list of deliberate mistakes fits the package, and the gate can fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conformance import mutate, structural
from conformance.mutate import Mutant

LISTED = mutate.listed()


def test_every_listed_mistake_can_be_made() -> None:
    for mutant in LISTED:
        assert mutate.apply(mutant)
    assert len({mutant.name for mutant in LISTED}) == len(LISTED) >= 60


def test_device_judge_and_payload_are_all_tried() -> None:
    rooms = [mutant.file for mutant in LISTED]
    for part, least in (
        ("host/device", 10),
        ("host/fw_cfg", 10),
        ("host/judge", 30),
        ("/phys_base", 10),
        ("text/", 30),
    ):
        assert sum(part in file for file in rooms) >= least


@pytest.mark.parametrize("language", structural.LANGUAGES)
def test_enough_mistakes_of_form_are_derived_in_every_language(language: str) -> None:
    found = structural.derived(language)
    assert len(found) >= 50
    assert len({one.format for one in found}) >= 13
    assert all(one.old != one.new for one in found)


def test_a_survivor_is_a_mistake_that_is_made() -> None:
    names = {one.name for language in structural.LANGUAGES for one in structural.derived(language)}
    assert set(json.loads(structural.SURVIVORS.read_text(encoding="utf-8"))) <= names


def test_a_mistake_is_caught_and_its_absence_is_not(tmp_path: Path) -> None:
    bench = mutate.Bench(tmp_path)
    bench.cases = {"device": bench.cases["device"]}
    assert bench.failing() == ""
    assert bench.catches(LISTED[0]).startswith("device/")
    nothing = Mutant(
        "vmcoreinfo_fmt/host/device.py", "nothing", "STATE_SIZE = _STATE.size", "STATE_SIZE = _STATE.size + 0"
    )
    assert bench.catches(nothing) == ""


def test_a_mistake_that_does_not_fit_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="0 times, expected once"):
        mutate.apply(Mutant("vmcoreinfo_fmt/host/device.py", "x", "not there", "y"))
