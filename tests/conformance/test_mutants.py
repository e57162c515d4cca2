"""The list of deliberate mistakes fits the package, and the gate can fail."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from conformance import mutate, structural
from conformance.mutate import Mutant

LISTED = mutate.listed()
ROOT = mutate.ROOT


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


def test_a_mistake_is_caught_and_its_absence_is_not() -> None:
    nothing = Mutant(
        "vmcoreinfo_fmt/host/device.py", "nothing", "STATE_SIZE = _STATE.size", "STATE_SIZE = _STATE.size + 0"
    )
    endless = Mutant("vmcoreinfo_fmt/host/device.py", "endless", "STATE_SIZE = _STATE.size", "while True: pass")
    broken = Mutant("vmcoreinfo_fmt/host/device.py", "broken", "STATE_SIZE = _STATE.size", "STATE_SIZE = none")
    # The package is imported here, and a mistake is found only where it is not: in a process of its own.
    program = """
import json, sys
from conformance import mutate
mutate.SECONDS = 1
bench = mutate.Bench(2, ["device"])
mistakes = [mutate.Mutant(*given) for given in json.load(sys.stdin)]
print(json.dumps([*bench.failing([None, *mistakes])]))
"""
    given = [[one.file, one.what, one.old, one.new] for one in (LISTED[0], nothing, endless, broken)]
    done = subprocess.run(
        [sys.executable, "-c", program], input=json.dumps(given), capture_output=True, text=True, check=True, cwd=ROOT
    )
    right, first, same, loops, raises = json.loads(done.stdout)
    assert right == same == ""
    assert first.startswith("device/")
    assert loops == "the import: no end after 1 s"
    assert "none" in raises


def test_a_mistake_that_does_not_fit_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="0 times, expected once"):
        mutate.apply(Mutant("vmcoreinfo_fmt/host/device.py", "x", "not there", "y"))
