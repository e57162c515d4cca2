"""Findings about many files, as CI systems want them: selected, compared with an earlier run, and placed in lines."""

from .baseline import read_baseline
from .checked import Checked, Problem, checked
from .selection import FAIL_ON, Selection
from .settings import Settings, find_settings, read_settings

__all__ = [
    "FAIL_ON",
    "Checked",
    "Problem",
    "Selection",
    "Settings",
    "checked",
    "find_settings",
    "read_baseline",
    "read_settings",
]
