"""Fixtures of the browser tests."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from browsing import address, browser, pytest_terminal_summary, site, visit

__all__ = ["address", "browser", "pytest_terminal_summary", "site", "visit"]
