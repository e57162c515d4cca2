"""The catalogue: every rule, check and finding of the project, by id."""

from __future__ import annotations

from .catalogue import CATALOGUE, find_rule
from .finding import MAX_FINDINGS, Finding
from .profile import LATEST, Profile
from .report import Report
from .rule import SEVERITIES, Rule

__all__ = ["CATALOGUE", "LATEST", "MAX_FINDINGS", "SEVERITIES", "Finding", "Profile", "Report", "Rule", "find_rule"]
