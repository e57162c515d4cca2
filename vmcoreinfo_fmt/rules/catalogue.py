"""The catalogue as a mapping, read when it is first needed."""

from __future__ import annotations

import os
from collections.abc import Mapping

from .rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CATALOGUE", "Catalogue", "find_rule"]


class Catalogue(Mapping[str, Rule]):
    """Every rule by id, in the order of the catalogue's areas."""

    def __init__(self) -> None:
        self._rules: dict[str, Rule] = {}

    def _all(self) -> dict[str, Rule]:
        if not self._rules:
            import json

            with open(os.path.join(os.path.dirname(__file__), "catalogue.json"), encoding="utf-8") as file:
                self._rules = {fields["id"]: _rule(**fields) for fields in json.load(file)}
        return self._rules

    def __getitem__(self, id: str) -> Rule:
        return self._all()[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def to_dict(self) -> dict[str, dict[str, object]]:
        """Return every rule in the shape that `--json` prints, by id."""
        return {id: rule.to_dict() for id, rule in self.items()}

    def __reduce__(self) -> str:
        return "CATALOGUE"  # there is one

    def __repr__(self) -> str:
        return f"<Catalogue of {len(self)} rules>"


def _rule(*, profiles: list[str] | None = None, since: str = "", until: str = "", **fields: str) -> Rule:
    return Rule(
        profiles=tuple(profiles or ()),  # type: ignore[arg-type]
        since=_version(since),
        until=_version(until),
        **fields,  # type: ignore[arg-type]
    )


def _version(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    major, minor = text.split(".")
    return int(major), int(minor)


CATALOGUE = Catalogue()


def find_rule(id: str) -> Rule | None:
    """Return the rule with this id, or None."""
    return CATALOGUE.get(id)
