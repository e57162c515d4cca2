"""The tour through all states: nothing that a device could do otherwise escapes it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from random import Random

import pytest

from conformance.descriptions import device, transfer
from conformance.model.device import State
from conformance.model.explore import Machine

DEVICE = Machine(State(), device.ALPHABET, device.do).minimal()
TRANSFER = Machine(State(), transfer.ALPHABET, transfer.do).minimal()


def seen(next: Sequence[Sequence[int]], answers: Sequence[Sequence[Hashable]], tour: list[int]) -> list[Hashable]:
    state, found = 0, []
    for doing in tour:
        found.append(answers[state][doing])
        state = next[state][doing]
    return found


def others(machine: Machine) -> Iterator[tuple[int, int, int]]:  # type: ignore[type-arg]
    """Yield every way to go to another state than the right one: state, doing, where to."""
    for state, row in enumerate(machine.next):
        for doing, right in enumerate(row):
            for wrong in range(len(machine.next)):
                if wrong != right:
                    yield state, doing, wrong


def shown(machine: Machine, tours: list[list[int]], state: int, doing: int, wrong: int) -> bool:  # type: ignore[type-arg]
    table = [list(row) for row in machine.next]
    table[state][doing] = wrong
    return any(seen(table, machine.seen, tour) != seen(machine.next, machine.seen, tour) for tour in tours)


def test_the_device_has_eleven_states_and_the_transfers_forty_four() -> None:
    assert (len(DEVICE.next), len(TRANSFER.next)) == (11, 44)


def test_a_tour_goes_through_every_doing_in_every_state() -> None:
    for machine, longest in ((DEVICE, device.LONGEST_TOUR), (TRANSFER, transfer.LONGEST_TOUR)):
        gone = set()
        for tour in machine.tours(longest):
            state = 0
            for doing in tour:
                gone.add((state, doing))
                state = machine.next[state][doing]
        assert len(gone) == len(machine.next) * len(machine.doings)


def test_every_wrong_state_of_the_device_is_shown() -> None:
    tours = DEVICE.tours(device.LONGEST_TOUR)
    assert [other for other in others(DEVICE) if not shown(DEVICE, tours, *other)] == []


def test_wrong_states_of_the_transfers_are_shown() -> None:
    tours = TRANSFER.tours(transfer.LONGEST_TOUR)
    some = Random(1).sample(list(others(TRANSFER)), 300)
    assert [other for other in some if not shown(TRANSFER, tours, *other)] == []


@pytest.mark.parametrize("machine", [DEVICE, TRANSFER], ids=["device", "transfer"])
def test_the_telling_words_tell_every_pair_of_states_apart(machine: Machine) -> None:  # type: ignore[type-arg]
    words = machine.telling()
    marks = {tuple(machine.answers(state, word) for word in words) for state in range(len(machine.next))}
    assert len(marks) == len(machine.next)


def test_states_that_nothing_tells_apart_are_one() -> None:
    machine: Machine[int, int] = Machine(0, [0, 1], lambda state, doing: ((state + doing) % 4, state % 2))
    assert machine.classes() == [0, 1, 0, 1]
    assert len(machine.minimal().next) == 2
