"""Repair: dumps that other tools refuse become dumps that they open."""

from __future__ import annotations

from .plan import Change, Plan
from .planning import plan_edit, plan_insertion, plan_removal, plan_repair
from .wrap import Wrapped, wrap
from .writing import undo, undo_path, write_in_place, write_new

__all__ = [
    "Change",
    "Plan",
    "Wrapped",
    "plan_edit",
    "plan_insertion",
    "plan_removal",
    "plan_repair",
    "undo",
    "undo_path",
    "wrap",
    "write_in_place",
    "write_new",
]
