"""Every case of the conformance suite that this release of QEMU can confirm."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from conformance import confirm
from conformance.build import meanings
from qemu import streams
from qemu.machine import KINDS, RISCV64, Machine
from qemu.suite_cases import BY_MIGRATION, kind_for, play

EVERY = {**KINDS, RISCV64.name: RISCV64}


@pytest.mark.parametrize("name", EVERY)
def test_every_case_of_the_suite_is_confirmed(
    name: str, machine_of: Callable[[str], Machine], pytestconfig: pytest.Config
) -> None:
    if name == RISCV64.name and machine_of("x86_64").version < (8, 0):
        pytest.skip("the device came to riscv64 later")
    machine = machine_of(name)
    confirmed, wrong, played = {}, [], Counter[str]()
    for case in meanings():
        if kind_for(case, machine.version) != machine.kind:
            continue
        played[case.kind] += 1
        real, expected = play(machine, case)
        if real == expected:
            confirmed[case.id] = case.digest
        else:
            wrong.append(f"{case.id}:\n  qemu:     {real}\n  expected: {expected}")
    assert not wrong, f"{len(wrong)} of {sum(played.values())}\n" + "\n".join(wrong[:10])
    assert confirmed
    if pytestconfig.getoption("--confirm"):
        _record(".".join(map(str, machine.version)), machine.kind.name, confirmed)


def test_every_case_of_a_migration_is_confirmed(
    machine_of: Callable[[str], Machine], tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    version = machine_of("x86_64").version
    confirmed, wrong = {}, []
    for case in meanings():
        if case.rule == BY_MIGRATION:
            real, expected = streams.play(case, tmp_path / "stream")
            if real == expected:
                confirmed[case.id] = case.digest
            else:
                wrong.append(f"{case.id}:\n  qemu:     {real}\n  expected: {expected}")
    assert not wrong, "\n".join(wrong)
    assert confirmed
    if pytestconfig.getoption("--confirm"):
        _record(".".join(map(str, version)), "migration", confirmed)


def _record(release: str, kind: str, confirmed: dict[str, str]) -> None:
    found = defaultdict(dict, confirm.read())
    known = {case.id for case in meanings()}
    kept = {id: digest for id, digest in found[release].items() if id in known}
    found[release] = {**kept, **confirmed}
    confirm.write(found)
    print(f"{release} {kind}: {len(confirmed)}")
