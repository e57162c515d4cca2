"""All states that a small alphabet of doings reaches, and the shortest tour that tells every pair of them apart.

The states are those of the model. Two are the same if no sequence of doings shows a difference; for every other pair
there is one that does. A tour goes through every doing in every state, and after each does what tells the state that it
led to from all others: whatever a device does wrong in one of them, some answer of the tour differs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

S = TypeVar("S", bound=Hashable)
A = TypeVar("A")
Step = Callable[[S, A], tuple[S, Hashable]]


class Machine(Generic[S, A]):
    """The states that doings reach from a start, with what each leads to and what is seen of it."""

    def __init__(self, start: S, doings: Sequence[A], step: Step[S, A]) -> None:
        self.doings = doings
        self.index = {start: 0}
        self.next: list[list[int]] = []
        self.seen: list[list[Hashable]] = []
        queue = deque([start])
        while queue:
            state = queue.popleft()
            row, answers = [], []
            for doing in doings:
                after, answer = step(state, doing)
                if after not in self.index:
                    self.index[after] = len(self.index)
                    queue.append(after)
                row.append(self.index[after])
                answers.append(answer)
            self.next.append(row)
            self.seen.append(answers)

    def classes(self) -> list[int]:
        """Return the class of each state: equal for states that nothing tells apart."""
        number = _numbered([tuple(answers) for answers in self.seen])
        while True:
            finer = _numbered(
                [(number[state], *(number[after] for after in row)) for state, row in enumerate(self.next)]
            )
            if max(finer) == max(number):
                return finer
            number = finer

    def minimal(self) -> Machine[S, A]:
        """Return the machine with one state a class."""
        number = self.classes()
        small: Machine[S, A] = Machine.__new__(Machine)
        small.doings = self.doings
        first = [number.index(each) for each in range(max(number) + 1)]
        small.index = {state: number[place] for state, place in self.index.items() if place in set(first)}
        small.next = [[number[after] for after in self.next[place]] for place in first]
        small.seen = [self.seen[place] for place in first]
        return small

    def telling(self) -> list[tuple[int, ...]]:
        """Return sequences of doings that together tell every pair of states of a minimal machine apart."""
        words: list[tuple[int, ...]] = []
        groups = [list(range(len(self.next)))]
        while groups:
            group = groups.pop()
            if len(group) < 2:
                continue
            word = self._difference(group[0], group[1])
            words.append(word)
            # Split this group, and all others, by what the new word shows.
            finer = []
            for each in [group, *groups]:
                parts: dict[Hashable, list[int]] = {}
                for state in each:
                    parts.setdefault(self.answers(state, word), []).append(state)
                finer += [part for part in parts.values() if len(part) > 1]
            groups = finer
        return words

    def answers(self, state: int, word: Sequence[int]) -> tuple[Hashable, ...]:
        found = []
        for doing in word:
            found.append(self.seen[state][doing])
            state = self.next[state][doing]
        return tuple(found)

    def _difference(self, one: int, other: int) -> tuple[int, ...]:
        queue: deque[tuple[int, int, tuple[int, ...]]] = deque([(one, other, ())])
        visited = {(one, other)}
        while queue:
            a, b, word = queue.popleft()
            for doing in range(len(self.doings)):
                if self.seen[a][doing] != self.seen[b][doing]:
                    return (*word, doing)
                pair = (self.next[a][doing], self.next[b][doing])
                if pair not in visited:
                    visited.add(pair)
                    queue.append((*pair, (*word, doing)))
        raise ValueError("these two states are the same")

    def tours(self, longest: int) -> list[list[int]]:
        """Return sequences from the start that go through every doing in every state, each with every telling word."""
        words = self.telling() or [()]
        left = {(state, doing): set(words) for state in range(len(self.next)) for doing in range(len(self.doings))}
        tours = []
        while left:
            tour: list[int] = []
            states = [0]
            while left and len(tour) < longest:
                found = self._way_to(states[-1], left)
                if found is None:
                    break
                (state, doing), way = found
                for each in (*way, doing, *min(left[state, doing], key=lambda word: (len(word), word))):
                    states.append(self.next[states[-1]][each])
                    tour.append(each)
                self._strike(left, tour, states, words)
            tours.append(tour)
        return tours

    @staticmethod
    def _strike(
        left: dict[tuple[int, int], set[tuple[int, ...]]],
        tour: list[int],
        states: list[int],
        words: list[tuple[int, ...]],
    ) -> None:
        """Strike off what a tour has shown, on its ways too."""
        for place, doing in enumerate(tour):
            shown = left.get((states[place], doing))
            if shown:
                shown.difference_update(
                    word for word in words if tuple(tour[place + 1 : place + 1 + len(word)]) == word
                )
                if not shown:
                    del left[states[place], doing]

    def _way_to(
        self, start: int, left: dict[tuple[int, int], set[tuple[int, ...]]]
    ) -> tuple[tuple[int, int], list[int]] | None:
        """Return the nearest doing that is left to be shown, and the way to its state."""
        queue: deque[tuple[int, list[int]]] = deque([(start, [])])
        visited = {start}
        while queue:
            state, way = queue.popleft()
            for doing in range(len(self.doings)):
                if (state, doing) in left:
                    return (state, doing), way
            for doing, after in enumerate(self.next[state]):
                if after not in visited:
                    visited.add(after)
                    queue.append((after, [*way, doing]))
        return None


def _numbered(values: list[Hashable]) -> list[int]:
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(value, len(numbers)) for value in values]
