"""The model against the real device: random cases, and those that failed before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from qemu import play
from qemu.cases import cases
from qemu.machine import KINDS, Machine
from qemu.play import Case, check
from qemu.regressions import CASES


@pytest.mark.parametrize("case", CASES, ids=str)
def test_known_cases_have_the_outcome_of_the_model(case: Case, machine_of: Callable[[str], Machine]) -> None:
    check(machine_of(case.machine), case)


def test_a_failure_prints_the_line_to_add_to_the_regressions(
    machine_of: Callable[[str], Machine], monkeypatch: pytest.MonkeyPatch
) -> None:
    case = CASES[0]
    machine = machine_of(case.machine)
    wrong = replace(play.predict(machine, case), entry=b"")
    monkeypatch.setattr(play, "predict", lambda *_: wrong)
    with pytest.raises(AssertionError, match=r"for tests/qemu/regressions\.py") as caught:
        check(machine, case)
    line = str(caught.value).split("regressions.py:\n")[1].split("\n")[0]
    assert eval(line.strip().removesuffix(","), vars(play)) == case


@pytest.mark.parametrize("name", KINDS)
def test_random_cases_have_the_outcome_of_the_model(
    name: str, machine_of: Callable[[str], Machine], pytestconfig: pytest.Config
) -> None:
    machine = machine_of(name)

    @settings(
        max_examples=pytestconfig.getoption("--qemu-cases"),
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        print_blob=False,
        database=None,
    )
    @given(st.data())
    def run(data: st.DataObject) -> None:
        check(machine, data.draw(cases(KINDS[name])))

    run()
