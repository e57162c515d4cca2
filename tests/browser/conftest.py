"""Fixtures of the browser tests."""

from browsing import address, browser, pytest_terminal_summary, site, visit

__all__ = ["address", "browser", "pytest_terminal_summary", "site", "visit"]
