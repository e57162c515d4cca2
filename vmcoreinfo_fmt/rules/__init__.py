"""The catalogue of rules: what the specification asks for, and what practice does."""

from __future__ import annotations

from ..errors import MissingKeyError
from . import device, dump, note, region, text, transfer, windows
from .rule import Profile, Rule

__all__ = ["RULES", "Profile", "Rule", "find_rule"]

RULES: dict[str, Rule] = {
    rule.id: rule for area in (device, transfer, region, note, text, dump, windows) for rule in area.RULES
}


def find_rule(rule_id: str) -> Rule:
    """Return the rule with this id.

    Raises:
        MissingKeyError: There is none.
    """
    try:
        return RULES[rule_id]
    except KeyError:
        raise MissingKeyError(f"{rule_id} is not the id of a rule", rule_id) from None
