"""The model against the real device: random cases, and those that failed before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from qemu.cases import cases
from qemu.machine import KINDS, Machine
from qemu.play import Case, check
from qemu.regressions import CASES


@pytest.mark.parametrize("case", CASES, ids=str)
def test_known_cases_have_the_outcome_of_the_model(case: Case, machine_of: Callable[[str], Machine]) -> None:
    check(machine_of(case.machine), case)


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
